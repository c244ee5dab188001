"""Dobrý šéf: the JSON of a Czech board, a bare list.

History
    2021-02  Yes-and-no fields for type and place of work. ``is_contract_permanent`` says nothing of hours.
"""

from postingkit.sources.base import Field, Part, Shape, flag, platform

SOURCE = platform(
    "dobrysef",
    shapes=(Shape("*", "title org_name description_html"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "org_name"),
        Field("job_location", "cities/*"),
        Field("workplace_type", "is_remote", flag("remote")),
        Field("employment_type", "is_full_time", flag("FULL_TIME")),
        Field("employment_type", "is_part_time", flag("PART_TIME"), beside=True),
        Field("employment_type", "is_contract_freelance", flag("CONTRACTOR"), beside=True),
        Field("date_posted", "date_start"),
        Field("valid_through", "date_expired"),
    ),
    body=(Part("description_html"),),
    id="short_code",
    url="url",
    left=(
        ("is_contract_permanent", "how long it lasts, not how much it is"),
        ("is_junior_friendly", "the board's own mark"),
        ("org_url", "the employer's page on the board"),
        ("keywords", "words for the search"),
    ),
)
