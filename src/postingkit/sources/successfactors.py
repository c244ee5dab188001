"""SAP SuccessFactors: the XML of a career site, ``<Job-Listing><Job>``, and the Google feed of its newer sites.

History
    2026-11  Fields of the employer's own stand in ``filter1`` to ``filter15`` under labels of its own. The vendor
             writes an element without a name (``<>375852015</>``), which no parser takes: such elements are dropped.
             ``/googlefeed.xml`` is RSS with the namespace ``g:``.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import (
    Field,
    Part,
    Reader,
    Shape,
    employment,
    place,
    place_words,
    plain,
    platform,
    words,
    workplace,
)


def _labelled(read: Reader, *labels: str) -> Reader:
    """Return a reader of the filters whose label is one of these, in the order of the labels."""

    def found(value: Any) -> Iterable[tuple[Any, str]]:
        for label in labels:
            for one in value.values() if isinstance(value, dict) else ():
                if isinstance(one, dict) and plain(one.get("label")).lower().rstrip(":?") == label:
                    yield from read(plain(one.get("value")))

    return found


_PLACE = (
    ("city", "city/town", "town"),
    ("state/province", "state", "region", "province"),
    ("country", "country/region"),
    ("postal code", "zip code"),
)
_parts = place("town", "state", "country", postal="zip")


def _place(value: Any) -> Iterable[tuple[Any, str]]:
    parts = [next((text for text, _ in _labelled(words, *labels)(value)), "") for labels in _PLACE]
    if any(parts):
        yield from _parts(dict(zip(("town", "state", "country", "zip"), parts, strict=True)))


SOURCE = platform(
    "successfactors",
    shapes=(
        Shape("Job-Listing/Job/*", "JobTitle ReqId"),
        Shape("rss/channel/item/*", "title g:location g:id|g:employer"),
    ),
    fields=(
        Field("title", "JobTitle title"),
        Field("hiring_organization/name", "", _labelled(words, "company", "legal entity", "employer")),
        Field("hiring_organization/name", "g:employer"),
        Field("hiring_organization/department", "Department"),
        Field("hiring_organization/department", "", _labelled(words, "department", "business unit")),
        Field("identifier", "ReqId g:id"),
        Field("job_location", "", _place),
        Field("job_location", "", _labelled(place_words, "location", "job location")),
        Field("job_location", "g:location"),
        Field("workplace_type", "", _labelled(workplace, "work location", "workplace type", "remote", "work type")),
        Field("employment_type", "", _labelled(employment, "employment type", "job type", "position type", "schedule")),
        Field("date_posted", "Posted-Date PostedDate g:publish_date pubDate"),
        Field("valid_through", "g:expiration_date"),
    ),
    body=(Part("Job-Description"), Part("description")),
    id="ReqId g:id",
    url="Job-URL link",
    endpoints=(
        (
            r"https?://(?P<host>career\d*\.(?:successfactors|sapsf)\.(?:com|eu))/career\?(?:.*&)?company=(?P<board>\w+)",
            r"https://\g<host>/career?company=\g<board>&career_ns=job_listing_summary&resultType=XML",
        ),
    ),
    left=(
        (
            "filter1/label, filter2/label, filter3/label, filter5/label, filter7, filter12/label",
            "names of the filters, and those of the employer's own making",
        ),
        ("#text", "the number again"),
        ("other filters", "the employer's own classes"),
    ),
)
