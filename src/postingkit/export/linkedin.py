"""LinkedIn's XML: the feed of its Basic Jobs.

Fields gathered 2026-11 from LinkedIn's development guide for XML feeds. Required there: ``partnerJobId`` (40 characters
at most), ``company``, ``title``, ``description`` (100 characters at least), ``applyUrl``, ``location``. What a posting
does not say is left out, and LinkedIn then leaves the job out; ``companyId`` is LinkedIn's own, no posting says it.
"""

from collections.abc import Iterable, Iterator

from postingkit.export.body import html_of
from postingkit.export.channel import PLAIN, Channel
from postingkit.export.words import NOWHERE, apply_url, place_words
from postingkit.export.xml import DECLARATION, element, moment, parent
from postingkit.model import JobPosting, Pay

_TYPES = {
    "FULL_TIME": "FULL_TIME",
    "PART_TIME": "PART_TIME",
    "CONTRACTOR": "CONTRACT",
    "TEMPORARY": "TEMPORARY",
    "INTERN": "INTERNSHIP",
    "VOLUNTEER": "VOLUNTEER",
    "OTHER": "OTHER",
}
_WORKPLACES = {"on_site": "On-site", "hybrid": "Hybrid", "remote": "Remote"}
_PERIODS = {
    "HOUR": "HOURLY",
    "DAY": "DAILY",
    "WEEK": "WEEKLY",
    "BIWEEK": "BIWEEKLY",
    "MONTH": "MONTHLY",
    "YEAR": "YEARLY",
}


def write_linkedin(postings: Iterable[JobPosting], channel: Channel = PLAIN) -> Iterator[str]:
    """Yield a feed in LinkedIn's XML."""
    yield DECLARATION + "<source>\n"
    yield element("lastBuildDate", moment(channel.at))
    yield element("publisherUrl", channel.home)
    yield element("publisher", channel.title)
    for posting in postings:
        yield "<job>\n" + "".join(_parts(posting)) + "</job>\n"
    yield "</source>\n"


def _parts(posting: JobPosting) -> Iterator[str]:
    """Yield the elements of a posting."""
    place = posting.job_location[0] if posting.job_location else NOWHERE
    kind = next((_TYPES[kind] for kind in posting.employment_type if kind in _TYPES), None)
    yield element("partnerJobId", posting.id)
    yield element("company", posting.hiring_organization.name)
    yield element("title", posting.title)
    yield element("description", html_of(posting))
    yield element("applyUrl", apply_url(posting))
    yield element("location", place_words(place))
    yield element("city", place.address_locality)
    yield element("state", place.address_region)
    yield element("country", place.address_country)
    yield element("postalCode", place.postal_code)
    if len(posting.job_location) > 1:
        yield "<alternateLocations>\n"
        yield "".join(element("location", place_words(one)) for one in posting.job_location[1:])
        yield "</alternateLocations>\n"
    yield element("workplaceTypes", _WORKPLACES.get(posting.workplace_type or ""))
    yield element("jobtype", kind)
    salaries = "".join(map(_salary, posting.compensation))
    yield f"<salaries>\n{salaries}</salaries>\n" if salaries else ""


def _salary(pay: Pay) -> str:
    """Return base pay whose currency and period are known; LinkedIn takes no other."""
    if pay.kind != "base" or not pay.currency or not pay.unit:
        return ""
    ends = ((name, end) for name, end in (("highEnd", pay.max), ("lowEnd", pay.min)) if end is not None)
    inside = "".join(parent(name, (("amount", str(end)), ("currencyCode", pay.currency))) for name, end in ends)
    return f"<salary>\n{inside}{element('period', _PERIODS[pay.unit])}{element('type', 'BASE_SALARY')}</salary>\n"
