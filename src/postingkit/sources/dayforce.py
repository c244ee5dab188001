"""Dayforce: postings of ``jobs.dayforcehcm.com``, as the search of a board gives them, and as a page carries its own.

History
    2025-05  The page's state has ``jobData``, whose text stands in three pieces of ``jobPostingContent``; the search
             has it in ``jobDescription``.

Notes
    ``jobPostingAttributes`` are fields of the employer's own naming; ``HiringMinRate`` and its kin say neither for
    what time nor in which money.
"""

from postingkit.sources.base import Field, Part, Shape, flag, place, platform

_place = place("cityName", "stateCode", "isoCountryCode", postal="postalCode", name="formattedAddress")
SOURCE = platform(
    "dayforce",
    shapes=(
        Shape("jobPostings/*", "jobTitle jobPostingId"),
        Shape("props/pageProps/jobData", "jobTitle jobPostingId|jobReqId"),
        Shape("jobData", "jobTitle jobPostingId|jobReqId"),
        Shape("", "jobTitle jobPostingContent jobPostingId|jobReqId"),
    ),
    fields=(
        Field("title", "jobTitle"),
        Field("identifier", "jobReqId"),
        Field("job_location", "postingLocations/*", _place),
        Field("workplace_type", "hasVirtualLocation", flag("remote")),
        Field("date_posted", "postingStartTimestampUTC"),
        Field("valid_through", "postingExpiryTimestampUTC"),
    ),
    body=(
        Part("jobPostingContent/jobDescriptionHeader"),
        Part("jobPostingContent/jobDescription|jobDescription"),
        Part("jobPostingContent/jobDescriptionFooter"),
    ),
    id="jobPostingId jobReqId",
    board_in=r"dayforcehcm\.com/(?:[a-z]{2}-[A-Z]{2}/)?([\w-]+)",
    left=(
        ("jobPostingAttributes", "fields of the employer's own naming"),
        ("createdTimestampUTC", "of the draft"),
        ("isEvergreen, postingStatus", "the board's bookkeeping"),
    ),
)
