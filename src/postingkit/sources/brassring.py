"""BrassRing (Infinite, once Kenexa): matched jobs as JSON, and the older SearchAPI answer in XML.

History
    2011-04  The SearchAPI's ``<Envelope>``, whose questions have numbers for names: title, place and number are told
             by their form.
    2026-11  ``/TgNewUI/Search/Ajax/MatchedJobs`` and ``ProcessSortAndShowMoreJobs``, which alone takes a page's
             number: each job a list of questions with names; ``formtext`` fields are the employer's own, mostly town,
             state and schedule. Fifty jobs a page, ``JobsCount`` in all.

Notes
    A board is a partner and a site, in whatever case and order its address names them. Some boards answer without a
    session, some want the page's cookie and its token.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from postingkit.documents import Document
from postingkit.lexicon.places import region_of
from postingkit.sources.base import (
    Field,
    Reader,
    Request,
    Shape,
    Terms,
    day,
    employment,
    find,
    payload_of,
    place_words,
    plain,
    platform,
)


def _questions(value: Any) -> dict[str, str]:
    """Return a job's questions by name, or by number in the older XML."""
    found = {}
    for _, one in find(value, "Questions/*" if "Questions" in value else "Question/*"):
        if isinstance(one, dict):
            name = plain(one.get("QuestionName") or one.get("@Id")).lower()
            text = plain(one.get("Value") if "Value" in one else one.get("#text"))
            if name and text:
                found[name] = text
    return found


def _named(*names: str) -> Reader:
    """Return a reader of the first of these questions that has an answer."""

    def read(value: Any) -> Iterable[tuple[Any, str]]:
        questions = _questions(value)
        for name in names:
            if name in questions:
                yield questions[name], questions[name]
                return

    return read


def _old(value: Any) -> list[str]:
    """Return the words of an older job in their order: title, site, site, town, state, number."""
    return [] if "Questions" in value else list(_questions(value).values())


def _title(value: Any) -> Iterable[tuple[Any, str]]:
    yield from _named("jobtitle", "title")(value)
    for text in _old(value)[:1]:
        yield text, text


def _identifier(value: Any) -> Iterable[tuple[Any, str]]:
    yield from _named("autoreq", "reqid")(value)
    for text in _old(value):
        if re.fullmatch(r"\d{2,8}BR", text):
            yield text, text


def _place(value: Any) -> Iterable[tuple[Any, str]]:
    """Read town and state among the employer's own fields: two neighbours of which one is a region's name."""
    questions = _questions(value)
    own = [text for name, text in questions.items() if name.startswith("formtext")] or _old(value)[1:]
    regions = [n for n, text in enumerate(own) if n and region_of(text)]
    if regions:
        yield from place_words(f"{own[regions[-1] - 1]}, {own[regions[-1]]}")


def _employment(value: Any) -> Iterable[tuple[Any, str]]:
    for name, text in _questions(value).items():
        if name.startswith("formtext") and len(text) < 30:
            yield from employment(text)


def _date(value: Any) -> Iterable[tuple[Any, str]]:
    for text, _ in _named("lastupdated")(value):
        yield from day(text)


_PAGE = 50  # postings


def _first(url: str) -> Request | None:
    """Return the request for a site's postings."""
    match = re.match(r"https?://([\w.-]+)/tgnewui/", url, re.IGNORECASE)
    query = {key.lower(): value for key, value in parse_qsl(urlsplit(url).query)}
    partner, site = query.get("partnerid", ""), query.get("siteid", "")
    if not match or not (partner.isdigit() and site.isdigit()):
        return None
    asked = {
        "partnerId": partner,
        "siteId": site,
        "keyword": "",
        "location": "",
        "keywordCustomSolrFields": "",
        "locationCustomSolrFields": "",
        "linkId": "",
        "Latitude": 0,
        "Longitude": 0,
        "facetfilterfields": {"Facet": []},
        "powersearchoptions": {"PowerSearchOption": []},
        "SortType": "LastUpdated",
        "pageNumber": 1,
        "encryptedSessionValue": "",
    }
    endpoint = f"https://{match[1]}/TgNewUI/Search/Ajax/ProcessSortAndShowMoreJobs"
    headers = (("Content-Type", "application/json"),)
    return Request(endpoint, "POST", json.dumps(asked).encode(), headers, board=f"{partner}/{site}")


def _following(document: Document, request: Request) -> Iterator[Request]:
    """Yield the request for the next page."""
    value = payload_of(document)
    count = plain(value.get("JobsCount")) if isinstance(value, dict) else ""
    asked = json.loads(request.body or b"{}")
    number = asked.get("pageNumber", 1)
    if (
        request.body
        and any(True for _ in find(value, "Jobs/Job/*"))
        and count.isdigit()
        and number * _PAGE < int(count)
    ):
        yield request._replace(body=json.dumps({**asked, "pageNumber": number + 1}).encode())


SOURCE = platform(
    "brassring",
    shapes=(
        Shape("Jobs/Job/*", "Questions Link"),
        Shape("string/Envelope/Unit/Packet/Payload/ResultSet/Jobs/Job/*", "Question JobDetailLink"),
        Shape("Envelope/Unit/Packet/Payload/ResultSet/Jobs/Job/*", "Question JobDetailLink"),
    ),
    fields=(
        Field("title", "", _title),
        Field("identifier", "", _identifier),
        Field("job_location", "", _place),
        Field("employment_type", "", _employment),
        Field("date_posted", "", _date),
        Field("date_posted", "LastUpdated"),
    ),
    id="Link JobDetailLink",
    url="Link JobDetailLink",
    first=_first,
    follows=(_following,),
    terms=Terms(wants="a session of the page", seen="2026-11-22"),
    left=(
        ("Questions/*/QuestionName", "the names of the answers"),
        ("Questions/*/Value, Question/*/#text", "answers to questions whose meaning is the employer's own"),
        ("HotJob, hotjob", "a mark of the search"),
        ("employer", "named nowhere in the payload, only a partner's number"),
        ("latitude, longitude", "the record keeps places as words"),
    ),
)
