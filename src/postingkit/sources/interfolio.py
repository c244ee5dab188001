"""Interfolio: faculty positions, ``byc-search/{tenant}/public_job_boards`` and ``dossier-api/positions/{id}``.

History
    2026-11  Texts in three pieces, the application instructions a piece of their own. A number may be a tenant's or a
             position's: the two spaces collide, so a position's institution is to be compared before it is trusted.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, by_page, platform

SOURCE = platform(
    "interfolio",
    shapes=(
        Shape("results/*", "name open_date|close_date|legacy_position_id description|qualifications|institution_name"),
        Shape("positions/*", "name open_date|close_date|legacy_position_id"),
        Shape("", "name legacy_position_id|application_instructions open_date|start_date|description"),
    ),
    fields=(
        Field("title", "name position_name"),
        Field("hiring_organization/name", "institution_name tenant_name"),
        Field("hiring_organization/department", "unit_name department"),
        Field("job_location", "location"),
        Field("employment_type", "employment_type position_type"),
        Field("date_posted", "open_date"),
        Field("application_deadline", "deadline close_date end_date"),
        Field("job_start_date", "start_date"),
    ),
    body=(
        Part("description"),
        Part("qualifications", "Qualifications"),
        Part("application_instructions", "Application Instructions"),
        Part("instructions", "Application Instructions"),
        Part("eeo_statement", "Equal Employment Opportunity Statement"),
    ),
    board_in=r"byc-search/(\d+)/",
    id="legacy_position_id id",
    url="apply_url url",
    endpoints=(
        (r"https?://apply\.interfolio\.com/(?P<id>\d+)", r"https://logic.interfolio.com/dossier-api/positions/\1"),
        (
            r"https?://logic\.interfolio\.com/byc-search/(\d+)/public_job_boards",
            r"https://logic.interfolio.com/byc-search/\1/public_job_boards?page=1",
        ),
    ),
    follows=(by_page("results", "total_count count"),),
    terms=Terms(seen="2026-11-22"),
)
