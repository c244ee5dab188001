"""DevITjobs: the open JSON of a family of boards (devitjobs.uk, .us, GermanTechJobs, SwissDevJobs), a bare list.

History
    2024-08  Some 700 ads without texts. Pay as ``annualSalaryFrom`` and ``annualSalaryTo``; the currency is the
             board's country's and stands nowhere in the data.

Notes
    ``language`` is the language of the work, not of the ad. ``isPaused`` ads are not shown by the board.
"""

from postingkit.sources.base import Field, Part, Shape, contact, flag, pay, place, platform

SOURCE = platform(
    "devitjobs",
    shapes=(Shape("*", "jobUrl name company annualSalaryFrom|techCategory"),),
    fields=(
        Field("title", "name"),
        Field("hiring_organization/name", "company"),
        Field("hiring_organization/url", "companyWebsiteLink"),
        Field("job_location", "", place("actualCity", "", "", "address", "postalCode")),
        Field("job_location", "cityCategory"),
        Field("workplace_type", "isFullRemote", flag("remote")),
        Field("workplace_type", "workplace"),
        Field("employment_type", "jobType"),
        Field("compensation", "", pay("annualSalaryFrom", "annualSalaryTo", per="YEAR")),
        Field("date_posted", "activeFrom"),
        Field("application/methods", "redirectJobUrl"),
        Field("contacts", "", contact(name="personName", email="personEmail")),
    ),
    body=(
        Part("description"),
        Part("responsibilitiesTextArea", "Responsibilities"),
        Part("requirementsMustTextArea", "Requirements"),
        Part("requirementsNiceTextArea", "Nice to have"),
    ),
    id="_id",
    left=(
        ("longitude, latitude, cityCategory", "the record keeps places as words"),
        (
            "candidateContactWay, tier, cpc, isPartner, isPaused, disableMethodology, logoImg",
            "the board's own bookkeeping",
        ),
        ("companySize, companyType", "facts of the company"),
        ("hasVisaSponsorship, offerStockOrBonus", "the record has no field for them"),
        ("language", "the language of the work, not of the posting"),
        ("techCategory", "class of the board"),
        ("expiresOn", "seen once; the board shows no end"),
        ("currency", "the board's country's, stated nowhere"),
        ("technologies, filterTags, perkKeys", "marks for the search"),
        ("expLevel", "a choice of a menu"),
    ),
)
