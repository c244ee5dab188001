"""Remote OK: the board's open API, a bare list whose first element is a legal notice.

History
    2020-10  Texts with mojibake, markup and Markdown mixed. ``location`` is where applicants may live.

Notes
    The notice asks for a link back to the ad, which the record keeps as its page.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, abode, pay, platform, remote

SOURCE = platform(
    "remoteok",
    shapes=(Shape("*", "position company epoch|slug"),),
    fields=(
        Field("title", "position"),
        Field("hiring_organization/name", "company"),
        Field("applicant_location_requirements", "location", abode),
        Field("workplace_type", "slug url", remote),
        Field("compensation", "", pay("salary_min", "salary_max", "salary_currency")),
        Field("date_posted", "date"),
        Field("date_posted", "epoch"),
        Field("application/methods", "apply_url"),
    ),
    body=(Part("description"),),
    url="url",
    skip=lambda record: "it is the legal notice" if "legal" in record else "",
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(
        ("epoch, original", "the date again, and a mark of the board"),
        ("tags", "words for the search"),
        ("logo", "decoration"),
    ),
)
