"""Metadata of a page, file or message: ``<title>``, OpenGraph, an e-mail's date. The last word, for a silent text."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from email.utils import parseaddr, parsedate_to_datetime
from functools import lru_cache
from typing import Any, NamedTuple

from postingkit.documents import Document
from postingkit.documents.html.classes import EMPLOYER, LOCATION, POSTED, TITLE
from postingkit.documents.html.masthead import FOOT, LOGO
from postingkit.fields.organization import FIELD, find_organization
from postingkit.fields.organization.name import is_name
from postingkit.fields.places import find_places
from postingkit.fields.title import find_title
from postingkit.fields.title.line import is_headline, read_line
from postingkit.lexicon.contracts import contracts
from postingkit.lexicon.dates import dates_in
from postingkit.lexicon.names import is_organization, is_role
from postingkit.model.application import ApplicationMethod
from postingkit.model.evidence import Claim, Words
from postingkit.model.place import Place
from postingkit.sources.base import Source, words
from postingkit.sources.base.house import BARS, EDGES, TITLES, house, may_be, of_jobs, shown, writes
from postingkit.text import fold

# "Brightwater makes ...", "At Brightwater you ...", "Brightwater's clients": what stands before and behind a subject
_LEADS = re.compile(
    r"(?:^|(?<!\bProf)(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)[.!?] |\b(?:[Aa]t|[Jj]oin) )\Z", re.MULTILINE
)
_GOES_ON = re.compile(r"(?:'s)? [a-z]")
# "Brightwater GmbH", "Tarn & Reed Ltd."
_FIRM = re.compile(r"\w (?:g?GmbH(?: & Co\. ?KG)?|AG|SE|KG|e\. ?V\.|Inc\.?|LLC|Ltd\.?|PLC|S\.A\.)$")
# Behind the job's name: "Clerk at Brightwater Co.", "Clerk job at Brightwater in Salem, OR", "Clerk bei Hafen GmbH"
_AT = re.compile(r"\s+(?:(?:job|position|role) )?(?:at|@|bei(?: der)?|chez|bij) (?P<name>.+)")
# Before it: "Brightwater hiring Clerk", "Hafen GmbH sucht Clerk"
_HIRES = re.compile(r"(?P<name>.+?) (?:is )?(?:hiring|sucht|recrute|busca|zoekt)(?: an?)? ?")
_SEAT = re.compile(r" in [A-ZÄÖÜ].*")
_TOP = 1500
"""A posting's own place and employer stand at its top; further down they are those of other jobs."""
_HEADINGS, _NAMED = 6, 4  # blocks that may hold the job's name; letters of one that a title may hold by itself


def _last(document: Document) -> Iterator[Claim]:
    """Yield the claims of a page's head, or of a mail's or file's."""
    for datum in document.data:
        if datum.kind == "meta" and isinstance(datum.value, dict):
            if datum.pointer == "headers":
                yield from _date_sent(datum.value)
                yield from _sender(datum.value, document.text)
            else:
                yield from _classed(datum.value, document)
                headings = _headings(document)
                yield from house(datum.value, document.text, headings)
                yield from _placed(datum.value, document)
                beside = _employer_beside(datum.value, document.text, headings)
                if beside:
                    yield beside.employer
                yield from _titles(datum.value)
                if beside and beside.job:
                    yield beside.job
                yield from _sites(datum.value, document.text)
                yield from _firm(datum.value)


def _date_sent(headers: dict[str, Any]) -> Iterator[Claim]:
    """Yield the day on which a message was sent: a posting sent to a list is posted then."""
    text = str(headers.get("Date", ""))
    try:
        sent = parsedate_to_datetime(text).date() if text else None
    except ValueError:  # "Fri, Jan 14, 2022 at 4:15 PM", as programs write it above what they pass on
        day = next((day for day in dates_in(text) if day.year), None)
        sent = dt.date(day.year, day.month, day.day) if day and day.year else None
    if sent is not None:
        yield Claim("date_posted", sent, text, -1, -1, "meta.Date", "meta", pointer="headers/Date")


# "Please contact me if you are interested", "reply to me off-list", "send me your resume"
_TO_ME = re.compile(
    r"\b(?:(?:contact|e-?mail|write(?: to)?|reply (?:directly )?to) me\b|(?:send|e-?mail) me (?:your|a|an)\b"
    r"|(?:reply|respond) to this (?:e-?mail|message|post(?:ing)?)\b)(?! at\b)"
)


def _sender(headers: dict[str, Any], text: str) -> Iterator[Claim]:
    """Yield the sender's address of a message that asks its reader to write to "me", unless it is a list's."""
    bid = _TO_ME.search(fold(text))
    name, address = parseaddr(str(headers.get("From", "")))
    if bid and "@" in address and " via " not in name and address.partition("@")[0] not in str(headers.get("To", "")):
        words = Words(text[slice(*bid.span())], *bid.span(), "text", "meta.to_me")
        method = ApplicationMethod(kind="email", value=address)
        yield Claim(
            "application/methods",
            method,
            str(headers["From"]),
            rule="meta.From",
            method="meta",
            pointer="headers/From",
            support=(words,),
        )


def _headings(document: Document) -> list[str]:
    words = [document.words(block) for block in document.blocks[:_HEADINGS] if block.kind == "heading"]
    return [heading for heading in words if len(heading) >= _NAMED]


class _Beside(NamedTuple):
    """A page's title split into an employer and a job that is a heading of the page."""

    employer: Claim
    job: Claim | None
    """The heading, where it may be a title without a known word: "Bookbinder"."""


def _employer_beside(meta: dict[str, Any], text: str, headings: Sequence[str]) -> _Beside | None:
    """Return the employer that the page's title names beside a job that is a heading of the page."""
    for key in TITLES:
        for title, _ in words(meta.get(key)):
            for heading in headings:
                at = title.find(heading)
                if at < 0:
                    continue
                name = _employer(title[:at], title[at + len(heading) :], text)
                if name:
                    employer = Claim(FIELD, name, title).keyed("meta", key)
                    read = read_line(heading, (0, len(heading))) if at == 0 else None
                    called = read is not None and is_headline(read.value)
                    return _Beside(employer, employer._replace(field="title", value=heading) if called else None)
    return _in_line(text, headings)


def _in_line(text: str, headings: Sequence[str]) -> _Beside | None:
    """Return the employer that a line names behind the job, and the text mentions: "Clerk – Acorn House"."""
    for heading in headings:
        start = text.find(f"\n{heading} ") + 1
        end = text.find("\n", start) if start else -1
        name = _employer("", text[start + len(heading) : end], text[:start] + text[end:]) if end > 0 else None
        if name:
            return _Beside(Claim.quoted(FIELD, name, text.index(name, start), "meta.line"), None)
    return None


def _employer(before: str, behind: str, text: str) -> str | None:
    """Return the employer among the words before and behind the title.

    >>> _employer("Job Application for ", " at Brightwater Archive Co.", "")
    'Brightwater Archive Co.'
    >>> _employer("", " | Jobs bei Hansekai GmbH", ""), _employer("Tarn & Fell hiring ", " in Keswick | LinkedIn", "")
    ('Hansekai GmbH', 'Tarn & Fell')
    >>> _employer("", " - Acorn House", "Acorn House is a school."), _employer("", " - Night Shift", "")
    ('Acorn House', None)
    >>> _employer("", ", Narew Sp. z o.o., Hull", "Narew Sp. z o.o.")
    'Narew Sp. z o.o.'
    >>> _employer("Tarnworks - ", "", "Write to jobs@tarnworks.example.")
    'Tarnworks'
    """
    outright = _AT.match(behind) or _HIRES.fullmatch(before.rpartition("| ")[2])
    sure: list[str] = [_SEAT.sub("", BARS.split(outright["name"])[0])] if outright else []
    halves = [piece.strip(EDGES) for half in (before, behind) for piece in BARS.split(half)]
    pieces = [shown(piece, text) for piece in halves if piece]
    for piece in pieces:
        named = of_jobs(piece)
        sure += [named] if named else []
    said = [name for name in reversed(pieces) if name in text or writes(name, text)]  # "Clerk - Salem - Brightwater"
    names: list[str] = [*sure, *filter(is_organization, pieces), *said]
    for name in names:
        if name[:1].isupper() and may_be(name):
            return name
    return None


_LINES, _LONGEST_PLACE = 14, 120
"""Blocks at the top of a page, and most characters of one, in which a place stands alone."""
# "Kok Oldeveen | Werken bij", "Kucharz, Łukówek", "Cuisinier à Vaubrun - CH", "Koch (Traunreut)"
_PLACE_BEHIND = re.compile(
    r"(?: \([mwfdhx/|*, ]{3,9}\))?(?: (?:in|te|à|a|en|em|w|we|v|ve|i|på|din) | ?[,(] ?| )"
    r"(?P<place>[^\W\da-z_][^\W\d_]+(?:[ '’-](?:[a-z]{1,4}[ '’-])?[^\W\da-z_][^\W\d_]+){0,3})(?=\)?\s*(?:$|[|–—·-]))"
)


def _placed(meta: dict[str, Any], document: Document) -> Iterator[Claim]:
    """Yield the place that a page's title names right behind the job, where a line at the top is only that name."""
    top = [block for block in document.blocks[:_LINES] if block.end - block.start <= _LONGEST_PLACE]
    names = [document.words(block) for block in top if block.kind == "heading"]
    for title in (title for key in TITLES for title, _ in words(meta.get(key))):
        for name in names:
            at = title.find(name) if len(name) >= _NAMED else -1
            behind = _PLACE_BEHIND.match(title, at + len(name)) if at >= 0 else None
            line = next((b for b in top if behind and document.words(b).removesuffix(".") == behind["place"]), None)
            if behind is None or line is None or line.kind == "heading" or not _is_place(behind["place"]):
                continue
            place = Place(raw=behind["place"], address_locality=behind["place"])
            end = line.start + len(behind["place"])
            yield Claim("job_location", place, behind["place"], line.start, end, "meta.title", "layout")
            return


def _is_place(name: str) -> bool:
    return not is_organization(name) and not is_role(name) and next(contracts(fold(name)), None) is None


def _titles(meta: dict[str, Any]) -> Iterator[Claim]:
    for key in TITLES:
        for text, _ in words(meta.get(key)):
            for claim in _of_title(text):
                yield claim.keyed("meta", key)


@lru_cache(maxsize=4)  # most pages say their title several times, and each of several postings on a page asks for it
def _of_title(text: str) -> list[Claim]:
    """Return the job and the employer that a page's title names."""
    found = (next(find(text, hint="meta"), None) for find in (find_title, find_organization))
    return [claim for claim in found if claim is not None]


def _sites(meta: dict[str, Any], text: str) -> Iterator[Claim]:
    """Yield the employer whose site it is: a name in the page's title that the posting uses as an employer's."""
    for key in ("og:site_name", *TITLES):
        for title, _ in words(meta.get(key)):
            for piece in BARS.split(title):
                if is_name(piece) and not is_role(piece) and _speaks_of(text, piece):
                    yield Claim(FIELD, piece, title).keyed("meta", key)
                    return


def _firm(meta: dict[str, Any]) -> Iterator[Claim]:
    """Yield the company that a file names as its author: "Brightwater GmbH", and no person."""
    for author, _ in words(meta.get("Author")):
        if _FIRM.search(author) and is_name(author):
            yield Claim(FIELD, author, author).keyed("meta", "Author")


def _classed(meta: dict[str, Any], document: Document) -> Iterator[Claim]:
    """Yield the employer, place and title that a page's class names mark, where the text has them."""
    yield from _posted(str(meta.get(POSTED) or ""), document.text)
    for key, read in ((EMPLOYER, _named_in), (LOCATION, _places_in), (TITLE, _job_in)):
        said = str(meta.get(key) or "")
        at = document.text.find(said, 0, _TOP) if said else -1
        for claim in read(said) if at >= 0 else ():
            start, end = claim.start + at, claim.end + at
            yield claim._replace(start=start, end=end, rule=f"meta.{key}", method="layout", needs=())


def _posted(said: str, text: str) -> Iterator[Claim]:
    """Yield the date of a ``time`` element, where the text has its words: "Posted 3 weeks ago"."""
    day, _, words = said.partition(" ")
    at = text.find(words) if words else -1
    value = next((d for d in dates_in(day) if d.year), None) if at >= 0 else None
    if value is not None and value.year:
        posted = dt.date(value.year, value.month, value.day)
        yield Claim("date_posted", posted, words, at, at + len(words), f"meta.{POSTED}", "layout")


def _named_in(said: str) -> Iterator[Claim]:
    if is_name(said) and not is_role(said):
        yield Claim(FIELD, said, said, 0, len(said))


def _places_in(said: str) -> Iterator[Claim]:
    yield from find_places(said, hint="location")


def _job_in(said: str) -> Iterator[Claim]:
    job = read_line(said, (0, len(said)))
    if job is not None and is_headline(job.value):
        yield Claim("title", job.value, said, 0, len(said))


def _speaks_of(text: str, name: str) -> bool:
    """Whether a sentence uses a name as an employer's: "Brightwater makes tools", "at Brightwater"."""
    at = text.find(name)
    while at >= 0:
        if _LEADS.search(text, max(0, at - 8), at) and _GOES_ON.match(text, at + len(name)):
            return True
        at = text.find(name, at + 1)
    return False


def _matches(document: Document) -> bool:
    return any(datum.kind == "meta" for datum in document.data)


SOURCE = Source(
    name="meta",
    matches=_matches,
    last=_last,
    platform=False,
    table=(
        ("title", " ".join((TITLE, *TITLES))),
        ("hiring_organization/name", " ".join((*TITLES, "og:site_name", EMPLOYER, LOGO, FOOT))),
        ("date_posted", f"headers/Date {POSTED}"),
        ("application/methods", "headers/From"),
        ("job_location", f"{LOCATION} title"),
    ),
    left=(("description", "an extract made for search engines"),),
)
