"""Hacker News: the comments of a monthly "Who is hiring?" thread, with the story and as the item API gives them.

History
    2026-11  ``{"post": ..., "comments": [...]}`` as scrapers keep a thread; the search's ``children``; single items.

Notes
    The headline is custom, not format: "Employer | Role | Place | Full-time | $100k | link", in any order behind the
    employer; some greet first, and some name the role in the text alone. A comment without a headline that seeks
    nobody is an answer. Deleted ones are named and left out.
"""

import html
import re
from collections.abc import Iterable
from typing import Any

from postingkit.lexicon.names import is_role
from postingkit.lexicon.towns import is_known_town
from postingkit.lexicon.workplaces import workplace_of
from postingkit.model.place import Place
from postingkit.sources.base import (
    Field,
    Part,
    Reader,
    Shape,
    Terms,
    employment,
    pay_words,
    place_words,
    plain,
    platform,
)

_TAG = re.compile(r"<[^<>]{1,2000}>")
_MONEY = re.compile(r"[$€£¥]|\b\d{2,3}k\b|\b(?:USD|EUR|GBP|CHF)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|www\.|^[\w-]+\.(?:com|io|ai|org|net|co|dev|app|so|tech|xyz)\b")
_MODE = re.compile(r"remote|on-?site|hybrid|in-?person|in[- ]office|visa|wfh", re.IGNORECASE)
_AT = re.compile(r"(?:on-?site|hybrid|in-?person|in[- ]office)\W+(?:in |at )?", re.IGNORECASE)
_HELD = re.compile(r"(?:on-?site|hybrid|in-?person|in[- ]office)\s?\(([^()]{2,60})\)", re.IGNORECASE)
_OR_REMOTE = re.compile(r"\s(?:or|and|/|\+|&)\s(?:fully |us )?remote\b", re.IGNORECASE)
_BREAK = re.compile(r"<p>|\n")
# "We're hiring", "I'm looking for", "is actively seeking", "Hiring for"; not "I just applied"
_SEEKS = re.compile(
    r"\b(?:we|we['’]re|are|is|i['’]m|am|currently)\b(?: \w+){0,4} (?:hiring|looking for|seeking|recruiting)\b"
    r"|^\W*(?:hiring|seeking|looking for)\b",
    re.IGNORECASE,
)
# "looking for a Senior Full-Stack Engineer to join", "hiring: founding engineers", "As a Software Engineer, you will"
_SOUGHT = re.compile(
    r"\b(?:hiring|looking|seek|seeking|looking to hire"
    r"|need|search|searching|as an?|openings?|roles?|positions?)\b(?: currently open)?(?:\s?:|\s-)?(?:,? (?:for"
    r"|an?|our|the|first|next|more|several|some|exceptional|experienced|highly|and|skilled|passionate|talented"
    r"|smart|strong|creative|great|excellent|motivated|additional|new))*\s+(\w[^\n.,;:!?()]{2,60}?)(?=[.,;:!?()\n]"
    r"| (?:to|who|with|that|at|on|in|for|from|and (?:help|join)|[-–—]) |$)",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"\b(?:roles?|positions?|jobs?|openings?|few|out|below|people|talent|you|us)\b", re.IGNORECASE)
# "Map Clerk: keep the maps of the harbor", "Map Clerk - $90,000 to $110,000", "Map Clerk → https://..."
_TAIL = re.compile(
    r"\s{0,9}(?:https?://\S*|\(?\d{1,3}[-–+ ]\S{0,20} years.*|\$?\d{2,3}k\b.*|[-–(→]{1,2}\s{0,9}(?:$|[$€£].*|https?:.*)"
    r"|:\s(?=\S+ \S).*)",
    re.IGNORECASE,
)
_HIRING = re.compile(r"(?:now )?hiring\s*:\s*", re.IGNORECASE)
"""The opening of a piece that names a job: "Hiring: AI Engineer"."""
_SENTENCE = re.compile(r"[.!?:]$|://|\b(?:we|our|you|your|i|this|is|are|about|builds?|to)\b", re.IGNORECASE)
_MANY = re.compile(
    r"\b(?:multiple|several|various|many) (?:[\w/&]+,? ){0,5}(?:roles|positions|openings)\b", re.IGNORECASE
)
_LONGEST = 160
"""Characters of a piece of a headline; a longer one is the text, with the headline before it."""


def _lines(value: Any) -> list[str]:
    """Return a comment's lines without markup."""
    text = value.get("text") if isinstance(value, dict) else None
    if not isinstance(text, str):
        return []
    return [line for piece in _BREAK.split(text) if (line := plain(html.unescape(_TAG.sub(" ", piece))))]


def _parts(value: Any) -> list[str]:
    """Return the pieces of a comment's headline, its first line or one below a greeting; [] when it has none."""
    lines = _lines(value)[:4]
    if len(lines) > 1 and "|" not in lines[0] and lines[1].startswith("|"):
        lines = [lines[0] + lines[1]]  # "Acme", and below it "| Cook | Onsite"
    for n, line in enumerate(lines):
        pieces = [piece for piece in map(str.strip, line.split("|")) if piece]
        if len(pieces) > (1 if n == 0 else 2):
            return pieces
    return []


def _kinds(value: Any) -> Iterable[tuple[str, str]]:
    """Yield each piece behind the employer with what it is: pay, link, type, place, title or mode."""
    for piece in _parts(value)[1:]:
        if _ADDRESS.search(piece):
            yield "link", piece
        elif _MONEY.search(piece) and any(c.isdigit() for c in piece) and not is_role(piece):
            yield "pay", piece
        elif len(piece) <= _LONGEST and (is_role(piece) or _MANY.search(piece)):
            yield "title", piece
        elif list(employment(piece)):
            yield "type", piece
        elif _MODE.search(piece):
            yield "mode", piece
        elif any(_is_place(place) for place, _ in place_words(piece)):
            yield "place", piece
        else:
            yield "other", piece


def _is_place(place: Place) -> bool:
    """Whether a piece is sure to hold a place: of "Python, Azure" nothing says so."""
    return bool(place.address_region or place.address_country or is_known_town(place.address_locality or ""))


def _reading(kinds: str, read: Reader) -> Reader:
    def found(value: Any) -> Iterable[tuple[Any, str]]:
        for kind, piece in _kinds(value):
            if kind in kinds.split():
                yield from read(piece)

    return found


def _employer(value: Any) -> Iterable[tuple[Any, str]]:
    """Yield the employer: the first piece of a comment's first line, without its address."""
    pieces = _parts(value)
    if pieces:
        name = re.sub(
            r"\s{0,9}\(\s{0,9}(?:https?|www)[^()]*\)?|\s{0,9}\(?https?://\S+|\s{0,9}\(\s{0,9}\)", "", pieces[0]
        ).strip(" -–:*")
        name = re.split(r"\s[-–—]\s|\s\((?:previously|formerly)\b", name, maxsplit=1, flags=re.IGNORECASE)[0].strip()
        if name and len(name) <= 80:
            yield name, pieces[0]


def _title(value: Any) -> Iterable[tuple[Any, str]]:
    kinds = list(_kinds(value))
    for wanted in ("title", "other"):
        for kind, piece in kinds:
            is_prose = len(piece) > 90 and _SENTENCE.search(piece)  # "Tarn is a platform for engineers and ..."
            if kind == wanted and not is_prose and (name := _HIRING.sub("", piece).rstrip(" -–/")):
                yield name, piece
                return


def _role_in_text(value: Any) -> Iterable[tuple[Any, str]]:
    """Read the first role that the text itself names: on a line of its own, or as the one sought."""
    for line in _lines(value)[bool(_parts(value)) :]:
        bare = _TAIL.sub("", line.strip("-•*·| "))
        if len(bare) <= 70 and is_role(bare) and not _SENTENCE.search(bare):
            yield bare, bare
            return
        for match in _SOUGHT.finditer(line):
            name = match[1].strip()
            if is_role(name) and " " in name and not _VAGUE.search(name) and not _SENTENCE.search(name):
                yield name, match[0].strip()
                return


def _mode(value: Any) -> Iterable[tuple[Any, str]]:
    """Read the workplace type in the headline; "remote or onsite" leaves it open."""
    found = workplace_of(_parts(value)[1:])
    if found:
        yield found


def _seat(value: Any) -> Iterable[tuple[Any, str]]:
    """Read "Onsite in Toronto", "Remote (CET) or Onsite (Berlin)", "Oslo or Remote".

    Behind "Remote" stands where applicants may live.
    """
    if "remote" in value.lower():
        held = [found for seat in _HELD.finditer(value) for found in place_words(seat[1]) if found[0].address_locality]
        head = _OR_REMOTE.search(value)
        if any(_is_place(place) for place, _ in held):
            yield from held
        elif head:
            places = place_words(value)
            yield from (found for found in places if _is_place(found[0]) and value.find(found[1]) < head.start())
        return
    at = _AT.match(value)
    seat = value[at.end() :] if at else value
    inner = seat.partition(")")[0] if at and at[0].rstrip().endswith("(") else ""  # "Hybrid (Boston)", and other text
    for words in filter(None, (inner, seat)):
        places = [found for found in place_words(words) if found[0].address_locality or _is_place(found[0])]
        if any(_is_place(place) for place, _ in places) or (at and words is seat):
            yield from places
            return


def _skip(value: Any) -> str:
    if value.get("deleted") or value.get("dead"):
        return "it was deleted"
    if _parts(value):
        return ""
    lines = _lines(value)
    sought = any(map(_SEEKS.search, lines)) or bool(lines and len(lines[0]) < 120 and is_role(lines[0]))
    return "" if sought else "it has no headline and seeks nobody: an answer, or no posting"


SOURCE = platform(
    "hacker_news",
    shapes=(
        Shape("comments/*", "id parent type /post"),
        Shape("children/*", "id text parent_id author"),
        Shape("*", "id text parent type by|deleted"),
        Shape("", "id text parent type by"),
    ),
    fields=(
        Field("hiring_organization/name", "", _employer),
        Field("job_location", "", _reading("place", place_words)),
        Field("job_location", "", _reading("mode", _seat)),
        Field("workplace_type", "", _mode),
        Field("employment_type", "", _reading("type mode title", employment)),
        Field("compensation", "", _reading("pay", pay_words)),
        Field("date_posted", "time created_at_i"),
        Field("title", "", _title),
        Field("title", "", _role_in_text),
    ),
    body=(Part("text"),),
    skip=_skip,
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(
        ("parent, type", "where the comment stands in the thread"),
        ("by", "who wrote the comment, no contact"),
        ("kids", "the answers"),
    ),
)
