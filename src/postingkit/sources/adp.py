"""ADP Workforce Now: requisitions of the careers page's own call, ``.../staffing/v1/job-requisitions``.

History
    2025-10  The list has places, pay grade and working hours; the text stands in the detail.

Notes
    ``itemID`` is ADP's own key, ``clientRequisitionID`` the employer's number. A place is an address in parts, or the
    short name of one ("Wilmer, TX, US"). Pay has a currency, and names no unit.
"""

from postingkit.sources.base import Field, Part, Shape, pay, place, platform

_place = place(
    "address/cityName",
    "address/countrySubdivisionLevel1/codeValue",
    "address/countryCode|address/country",
    "address/lineOne",
    "address/postalCode",
    name="nameCode/shortName",
)
_pay = pay("minimumRate/amountValue", "maximumRate/amountValue", "minimumRate/currencyCode")
_SIGNS = "requisitionTitle itemID|clientRequisitionID requisitionLocations|requisitionDescription|postDate"
SOURCE = platform(
    "adp",
    shapes=(Shape("jobRequisitions/*", _SIGNS), Shape("jobRequisition", _SIGNS), Shape("", _SIGNS)),
    fields=(
        Field("title", "requisitionTitle"),
        Field("identifier", "clientRequisitionID"),
        Field("job_location", "requisitionLocations/*", _place),
        Field("employment_type", "workLevelCode/shortName"),
        Field("compensation", "payGradeRange", _pay),
        Field("date_posted", "postDate"),
    ),
    body=(Part("requisitionDescription"),),
    id="itemID clientRequisitionID",
    left=(("customFieldGroup", "fields of the employer's own making"),),
)
