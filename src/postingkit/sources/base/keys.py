"""Keys: names for the fields of a posting in the data of any platform."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from postingkit.sources.base.paths import blank
from postingkit.sources.base.words import Reader

__all__ = ["KEYS", "letters", "pay_keys", "under", "view_of"]

# What keys are called, most telling first; letters alone, in lower case.
KEYS: dict[str, tuple[str, ...]] = {
    name: tuple(keys.split())
    for name, keys in {
        "job": "jobtitle positiontitle posttitle vacancytitle jobname jobpostingtitle jobopeningname requisitiontitle"
        " displayjobtitle postingtitle positionname stellenangebotstitel"
        " intituledeposte intitule titre stellenbezeichnung stellentitel jobbezeichnung puesto"
        " businesstitle jobclasstitle classtitle",
        "title": "title displaytitle position headline heading name role titel",
        "company": "companydisplayname companyname company organizationname organisationname organization organisation"
        " employername employer hiringorganization hiringcompany agencyname agency institution entreprise societe firma"
        " unternehmen arbeitgeber empresa orgname postedcompany displayemployername",
        "advertiser": "advertiser",
        "department": "department departmentname dept team division",
        "number": "requisitionid requisitionnumber reqid jobreqid reqnumber referencenumber reference refnumber"
        " jobcode clientrequisitionid referenznummer refnr",
        "place": "joblocation joblocations worklocation worklocations location locations primarylocation address place"
        " jobaddress lieu ort standort arbeitsort officelocation locationname"
        " requisitionlocations postinglocations addresses arbeitsorte stellenlokationen workplaces offices office"
        " joblocationaddress worklocation1",
        "applicants": "candidaterequiredlocation applicantlocationrequirements locationrestrictions jobgeo",
        "city": "city locationcity cityname town locality addresslocality ville ort municipality municipalityname",
        "state": "state locationstate statename province region addressregion stateprovince statecode"
        " countrysubdivisionlevel1",
        "country": "countrycode country locationcountry countryname addresscountry isocountrycode land",
        "street": "street streetaddress addressline1 address1 line1 strasse",
        "zip": "postalcode postcode zipcode zip codepostal plz",
        "mode": "workplacetype worklocationtype locationtype remotetype workmodel workarrangement remotestatus"
        " jobplacetype workspacetype workplacetypes remoteworktype",
        "remote": "isremote remote telecommuting isfullremote remoteok remotejob fullyremote",
        "type": "employmenttype jobtype contracttype positiontype worktype jobschedule timetype scheduletype"
        " workingpattern workinghours employmentstatus contract jobtypes employmenttypes worktypes employment type"
        " employmenttypejobstatus formattedworktype",
        "hours": "contracttime workingtime",
        "full": "fulltime",
        "part": "parttime",
        "salary": "salaryrange salary compensation payrange pay wage basesalary remuneration salarytext"
        " salarylabel salaire gehalt"
        " payrate",
        "low": "salarymin minsalary salaryfrom minimumsalary salaryminimum compensationmin paymin salaryminvalue"
        " minamount grosssalarylow"
        " salaryrangefrom salarylow compensationlow payrangefrom payrangemin payrangelow",
        "high": "salarymax maxsalary salaryto maximumsalary salarymaximum compensationmax paymax salarymaxvalue"
        " maxamount grosssalaryhigh"
        " salaryrangeto salaryhigh compensationhigh payrangeto payrangemax payrangehigh",
        "yearlow": "annualsalarymin minannualsalary yearlyminimumsalary salaryyearlyminimum salaryminannual",
        "yearhigh": "annualsalarymax maxannualsalary yearlymaximumsalary salaryyearlymaximum salarymaxannual",
        "guess": "salaryispredicted salaryisestimated issalaryestimated isestimatedsalary",
        "currency": "salarycurrency currency currencycode compensationcurrency grosssalarycurrency salarycurrencycode",
        "unit": "salaryperiod salaryinterval salarytype payperiod salaryunit salaryfrequency payfrequency period"
        " interval"
        " paytype paybasis",
        "posted": "postingdateparsed dateposted posteddate postedat postedon publishedat publisheddate publicationdate"
        " datepublished firstpublished posteddatetime postdate pubdate openingdate published publishdate"
        " postingstartdate postingdate listingdate datelastpublished dateopened activefrom createdat datecreated"
        " created createddate postedtime postingeffectivedate postingstarttimestamputc postedatdatetimeutc"
        " publishedattimestamp postingpublishtime posted datumersteveroeffentlichung aktuelleveroeffentlichungsdatum"
        " dateadded",
        "dated": "date",
        "closes": "applicationdeadline deadline closingdate applyby closedate applicationclosedate bewerbungsfrist",
        "until": "validthrough expirationdate expiresat expirydate expiresdate expireson expiredat enddate postuntil"
        " postingexpiretime",
        "starts": "jobstartdate startdate eintrittsdatum",
        "apply": "applyurl applicationurl applylink applicationlink howtoapplyurl urlapply externalapplylink"
        " externeurl",
        "years": "minexperience minimumexperience requiredexperience experiencerequired yearsofexperience"
        " minyearsofexperience experienceyears workexperience minimumyearsexperience"
        " experience",
        "page": "offerabsoluteurl joburl absoluteurl hostedurl canonicalurl detailurl detailspageurl alternateurl"
        " permalink redirecturl url link href"
        " joblink pageurl advertiserurl",
        "id": "id jobid uuid guid slug",
        "language": "language inlanguage locale",
        "body": "jobdescription descriptionhtml htmldescription description jobad jobbody content body details text"
        " fulldescription requisitiondescription externaldescription contents stellenbeschreibung"
        " stellenangebotsbeschreibung publicdescription roledescription briefdescription descr"
        " summary jobsummary teaser descriptionteaser snippet",
        "duties": "responsibilities duties keyresponsibilities jobresponsibilities missions keymissions aufgaben",
        "asked": "requirements qualifications jobrequirements skillsandexperience mainrequirements profile profil"
        " minimumqualifications"
        " minimumqualrequirements minqualrequirements minimumrequirements",
        "wished": "preferredqualifications desiredqualifications nicetohave preferredskills",
        "offered": "benefits perks whatweoffer",
        "schooling": "requirededucation educationrequired educationrequirements minimumeducation educationlevel"
        " education",
        "applying": "toapply howtoapply applicationinstructions applicationprocess applicationprocedure",
        "shift": "hoursshift workschedule workinghourstext hoursofwork",
        "about": "companyprofile companydescription aboutcompany aboutthecompany aboutus",
    }.items()
}
_PAY = {
    "low": "min minvalue minimum from low salarymin",
    "high": "max maxvalue maximum to high salarymax",
    "currency": "currency currencycode",
    "unit": "unit unittext period interval frequency type",
    "value": "value amount",
}
"""Names for the parts of a pay object, likewise."""


def _ranks() -> dict[str, list[tuple[str, int]]]:
    """Return for each key the fields it may name, with its rank for each; "job" may precede any key."""
    ranks: dict[str, list[tuple[str, int]]] = {}
    for name, known in KEYS.items():
        spelled = dict.fromkeys(spelling for key in known for spelling in (key, f"job{key}"))
        for rank, spelling in enumerate(spelled):
            ranks.setdefault(spelling, []).append((name, rank))
    return ranks


_RANKS = _ranks()
# "Salary (optional)", "Location (town and country)": columns of a form's answers
_REMARK = re.compile(r" \([^()]*\)$")
_LETTERS = re.compile(r"[\W_]+")


@lru_cache(maxsize=8192)
def letters(key: str) -> str:
    """Return a key's letters in lower case, without its namespace and a remark behind it.

    >>> letters("atom:Job_Title"), letters("Salary (optional)")
    ('jobtitle', 'salary')
    """
    return _LETTERS.sub("", _REMARK.sub("", key.rpartition(":")[2])).lower()


def view_of(record: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return an object's values under the names of :data:`KEYS`, with its own key for each.

    >>> view_of({"job_min_salary": 30000, "Job State": "TX", "note": "-"})[1]
    {'low': 'job_min_salary', 'state': 'Job State'}
    """
    found: dict[str, tuple[int, str]] = {}
    for key, value in record.items():
        ranks = _RANKS.get(letters(key), ()) if isinstance(key, str) else ()
        for name, rank in ranks if ranks and not blank(value) else ():
            if name not in found or rank < found[name][0]:
                found[name] = rank, key
    return {name: record[key] for name, (_, key) in found.items()}, {name: key for name, (_, key) in found.items()}


def pay_keys(pay: dict[str, Any]) -> dict[str, str]:
    """Return a pay object's own keys for its ends, its currency, its unit and its one amount.

    >>> pay_keys({"minValue": 40000, "currency_code": "EUR", "note": "gross"})
    {'low': 'minValue', 'currency': 'currency_code'}
    """
    own = {letters(key): key for key in pay if isinstance(key, str)}
    return {part: own[key] for part, known in _PAY.items() for key in reversed(known.split()) if key in own}


def under(name: str, read: Reader) -> Reader:
    """Return a reader of what a record has under any of a name's keys, whatever their prefix.

    >>> from postingkit.sources.base import words
    >>> [value for value, _ in under("place", words)({"j:location": "Hull", "title": "Cook"})]
    ['Hull']
    """

    def found(record: Any) -> Iterable[tuple[Any, str]]:
        if isinstance(record, dict) and (value := view_of(record)[0].get(name)) is not None:
            yield from read(value)

    return found
