"""Indeed: a posting's view model as its page carries it, and as scrapers keep it.

History
    2026-06  One object a posting: names, place and pay in parts, ``remoteWorkModel`` for the place of work.

Notes
    ``salaryMin`` and its kin are null unless the employer states pay; Indeed's estimates stand elsewhere.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, pay, platform

SOURCE = platform(
    "indeed",
    shapes=(
        Shape("*", "jobTitle companyName formattedLocation"),
        Shape("", "jobTitle companyName formattedLocation"),
        Shape("jobInfoWrapperModel/jobInfoModel", "jobInfoHeaderModel/jobTitle"),
    ),
    fields=(
        Field("title", "jobTitle jobInfoHeaderModel/jobTitle"),
        Field("hiring_organization/name", "companyName jobInfoHeaderModel/companyName"),
        Field("job_location", "formattedLocation jobInfoHeaderModel/formattedLocation"),
        Field("workplace_type", "remoteWorkModel/type jobInfoHeaderModel/remoteWorkModel/type"),
        Field("employment_type", "jobTypes/*/label"),
        Field("employment_type", "jobType"),
        Field("compensation", "", pay("salaryMin", "salaryMax", "salaryCurrency", "salaryType")),
    ),
    body=(Part("description"), Part("sanitizedJobDescription"), Part("sanitizedJobDescription/content")),
    id="jobkey",
    url="jobUrl",
    terms=Terms(forbidden="Indeed's terms forbid automated reading", seen="2026-11-22"),
    left=(
        ("companyImagesModel", "decoration"),
        (
            (
                "isCondensedRating, isDesktopApplyButtonSticky, isSimpleVjImproveActive, openCompanyLinksInNewTab,"
                " viewJobDisplay"
            ),
            "the page's own switches",
        ),
        ("subtitle", "employer and place again"),
        ("companyReviewModel", "what others say of the employer"),
        ("companyOverviewLink", "the employer's page on Indeed"),
    ),
)
