"""Breezy HR: ``https://{board}.breezy.hr/json``.

History
    2026-11  A bare list without texts; a posting's text stands in the JSON-LD of its page.

Notes
    ``salary`` is text with the currency's own sign. ``location`` of a remote job is where applicants live. Titles may
    end in "at Company Name".
"""

from collections.abc import Iterable, Iterator
from typing import Any

from postingkit.documents import Document
from postingkit.sources.base import Field, Part, Request, Shape, Terms, flag, payload_of, place, plain, platform

_place = place("city", "state/name", "country/name", postal="zip_code", name="name")


def _bound(value: Any) -> Iterable[tuple[Any, str]]:
    """Read where a remote job's applicants live: "Fully remote, within chosen location(s)"."""
    details = value.get("remote_details") if isinstance(value, dict) else None
    if isinstance(details, dict) and details.get("value") == "remote-location" and (name := plain(value.get("name"))):
        yield name, name


def _following(document: Document, request: Request) -> Iterator[Request]:
    value = payload_of(document)
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict) and str(one.get("url", "")).startswith("https://"):
            yield request._replace(url=one["url"], id=str(one["friendly_id"]) if "friendly_id" in one else None)


SOURCE = platform(
    "breezy",
    shapes=(Shape("*", "friendly_id name published_date"), Shape("", "friendly_id name published_date")),
    fields=(
        Field("title", "name"),
        Field("hiring_organization/name", "company/name"),
        Field("hiring_organization/department", "department"),
        Field("job_location", "locations/*", _place),
        Field("job_location", "location", _place),
        Field("applicant_location_requirements", "locations/*", _bound),
        Field("applicant_location_requirements", "location", _bound),
        Field("workplace_type", "location/remote_details/value"),
        Field("workplace_type", "location/is_remote", flag("remote")),
        Field("employment_type", "type/name"),
        Field("employment_type", "type/id"),
        Field("compensation", "salary"),
        Field("date_posted", "published_date"),
    ),
    body=(Part("description"),),
    board="company/friendly_id",
    board_in=r"//([\w-]+)\.breezy\.hr",
    url="url",
    endpoints=(
        (r"https?://(?!www\.|app\.)([\w-]+)\.breezy\.hr/p/(?P<id>[\w-]+)", r"https://\1.breezy.hr/p/\2"),
        (r"https?://(?!www\.|app\.)([\w-]+)\.breezy\.hr", r"https://\1.breezy.hr/json"),
    ),
    follows=(_following,),
    terms=Terms(forbidden="Breezy's terms forbid automated reading", seen="2026-11-22"),
    left=(
        ("primary", "which place leads the list"),
        ("remote_details", "how far the remote work goes, in words of a menu"),
        ("is_remote", "where `remote_details` says more exactly how"),
    ),
)
