"""HelloWork: the partner feeds ``<root><job>`` and ``<jobs><job>`` with ``job_id``.

History
    2024-01  ``<root><job>``: places in capitals, codes such as "Pas_teletravail".
    2026-01  ``<jobs><job>`` ("buddi"): ``salary_details`` with amounts, currency and period; ``apply_mail``.

Notes
    Amounts are French: "1 823,00". ``company_title`` may be a training centre that recruits for a partner.
"""

from postingkit.sources.base import Field, Part, Shape, pay, place, platform

SOURCE = platform(
    "hellowork",
    shapes=(Shape("root/job/*", "job_id title company_title"), Shape("jobs/job/*", "job_id title company_title")),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company_title"),
        Field("identifier", "reference"),
        Field("job_location", "", place("city", "region", "country", postal="postal_code")),
        Field("workplace_type", "remote"),
        Field("employment_type", "job_time contract"),
        Field(
            "compensation",
            "salary_details",
            pay("salary_min/amount", "salary_max/amount", "salary_max/currencyCode", "period"),
        ),
        Field("compensation", "salary"),
        Field("date_posted", "publication_date"),
        Field("job_start_date", "contract_start_date"),
        Field("application/methods", "apply_mail"),
    ),
    body=(
        Part("description"),
        Part("profile", "Profil recherché"),
        Part("benefits", "Avantages"),
        Part("company_description", "Entreprise"),
    ),
    id="job_id",
    url="url",
    left=(
        ("geoloc, department", "the record keeps places as words"),
        ("updated_date", "changes with every edit"),
        ("salary", "salary_details in words"),
        ("contract", '"CDI": how long it lasts, not how much it is'),
        ("company_sector", "class of the board"),
        ("address", "employer and place again"),
        ("cpc", "what a click costs"),
        ("function, sector, qualification, education, experience", "codes of the board's own classes"),
        ("siret, naf_code", "numbers of the company register"),
    ),
)
