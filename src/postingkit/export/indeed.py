"""Indeed's XML: ``<source><job>``, the feed that job sites and aggregators have come to take.

Fields gathered 2026-11 from Indeed's documentation of its XML feed. A job has one place there, so a posting of several
places becomes a job a place, with the place's number behind the reference number. ``category``, a class of the site's
own, is left out, and so is whatever the posting does not say.
"""

from collections.abc import Iterable, Iterator

from postingkit.export.body import html_of
from postingkit.export.channel import PLAIN, Channel
from postingkit.export.words import NOWHERE, apply_url, expires, pay_words
from postingkit.export.xml import DECLARATION, day, element, moment, parent
from postingkit.model import JobPosting, Place

_TYPES = {
    "FULL_TIME": "fulltime",
    "PART_TIME": "parttime",
    "CONTRACTOR": "contract",
    "TEMPORARY": "temporary",
    "INTERN": "internship",
    "VOLUNTEER": "volunteer",
    "PER_DIEM": "perdiem",
}
_REMOTE = {"remote": "Fully remote", "hybrid": "Hybrid remote"}


def write_indeed(postings: Iterable[JobPosting], channel: Channel = PLAIN) -> Iterator[str]:
    """Yield a feed in Indeed's XML."""
    yield DECLARATION + "<source>\n"
    yield element("publisher", channel.title)
    yield element("publisherurl", channel.home)
    yield element("lastBuildDate", moment(channel.at))
    for posting in postings:
        places: tuple[Place, ...] = posting.job_location or (NOWHERE,)
        for number, place in enumerate(places, 1):
            yield _job(posting, place, number)
    yield "</source>\n"


def _job(posting: JobPosting, place: Place, number: int) -> str:
    """Return a posting at one of its places as an element."""
    emails = [method.value for method in posting.application.methods if method.kind == "email"]
    types = [_TYPES[kind] for kind in posting.employment_type if kind in _TYPES]
    levels = [one.level.replace("_", " ") for one in posting.education if one.modality != "preferred"]
    years = [f"{one.years_min}+ years" for one in posting.experience if one.years_min and one.modality != "preferred"]
    return parent(
        "job",
        (
            ("title", posting.title),
            ("date", day(posting.date_posted)),
            ("referencenumber", posting.id if number == 1 else f"{posting.id}-{number}"),
            ("requisitionid", posting.identifier),
            ("url", apply_url(posting)),
            ("company", posting.hiring_organization.name),
            ("department", posting.hiring_organization.department),
            ("city", place.address_locality or ("" if place.address_region else place.raw)),
            ("state", place.address_region),
            ("country", place.address_country),
            ("postalcode", place.postal_code),
            ("streetaddress", place.street_address),
            ("email", emails[0] if emails else None),
            ("description", html_of(posting)),
            ("salary", next((pay_words(pay) for pay in posting.compensation if pay.kind == "base"), None)),
            ("education", ", ".join(levels)),
            ("jobtype", ", ".join(types)),
            ("experience", ", ".join(years)),
            ("remotetype", _REMOTE.get(posting.workplace_type or "")),
            ("expirationdate", day(expires(posting))),
        ),
    )
