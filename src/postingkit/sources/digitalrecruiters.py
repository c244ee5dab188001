"""DigitalRecruiters (Cegid): the export of an employer's ads, ``{"ads": [...]}``.

History
    2025-11  Texts in HTML; the address in parts; ``salary`` with French words for its period ("Horaire", "Annuel").
"""

from postingkit.sources.base import Field, Part, Shape, contact, pay, place, platform

SOURCE = platform(
    "digitalrecruiters",
    shapes=(Shape("ads/*", "title reference contract_type|contract_work_period"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "brand/name"),
        Field("hiring_organization/department", "entity/public_name"),
        Field("identifier", "reference"),
        Field("job_location", "address/parts", place("city", "state", "country", "street", "zip")),
        Field("job_location", "address/formatted"),
        Field("employment_type", "contract_work_period contract_type"),
        Field("compensation", "salary", pay("min", "max", "currency", "kind")),
        Field("date_posted", "published_at"),
        Field("application/methods", "apply_url"),
        Field("contacts", "referent_recruiter", contact("firstname+lastname", email="email", phone="phone")),
        Field("in_language", "locale"),
    ),
    body=(Part("description", "Description"), Part("profile", "Profil recherché")),
    id="reference",
    url="apply_url",
    left=(
        ("entity/hierarchy, entity/internal_ref", "the employer's own order of shops"),
        ("entity/address, address/formatted, address/position", "the place again"),
        ("contract_duration", "a length without a start"),
        ("salary/kind, salary/rate_type, salary/currency", "kind of pay without an amount"),
        ("catch_phrase", "an extract"),
        ("experience_level, education_level", "choices of a menu"),
        ("service, service_internal_ref", "the employer's own classes"),
        ("skills", "words for the search"),
    ),
)
