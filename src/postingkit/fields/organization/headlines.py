"""Employers in headlines: behind the title, or on a line of their own near it."""

import re
from collections.abc import Iterator

from postingkit.fields.organization.name import OPENINGS, claim_of, is_name, whole_name
from postingkit.lexicon.headlines import HOUSE_BEHIND, Setting, between_bars, split_headline
from postingkit.lexicon.names import GENDER, is_organization, is_role, is_shop
from postingkit.lexicon.places import is_land
from postingkit.lexicon.towns import is_known_town
from postingkit.lexicon.workplaces import MANNER
from postingkit.model.evidence import Claim
from postingkit.text import holds

__all__ = ["in_headlines"]

_LINES = 12
"""Lines of a head in which its employer stands."""
_TOP = 3
"""Lines at the very top on which a name alone is the employer, whatever the text says elsewhere."""
_MANY = 8  # spaces in a name
_SMALL = 2  # spaces in a name that ends in a small letter's word
_EASTERN = "\u3000"
"""From here on letters have no capitals."""
_FEW = 6  # words of a name that nothing but its stand between title and place tells
_SIGNS = (
    *(" - ", " – ", " — ", " | ", "|", " @ ", ": ", " · ", " • ", "»", " -- ", " Inc ", " LLC ", " GmbH "),
    *(" at ", " bei ", " bij ", " chez ", " presso ", " na ", " no "),
)
# What ends a line that is nothing but an employer, where nothing else says that it is one
_FIRM = re.compile(
    r"\b(?:University|College|Library|Museum|Institute"
    r"|Foundation|GmbH|Inc\.?|LLC|Ltd\.?|Company|Corporation|Authority|Society)$"
)
# The full stop of a legal form ends no sentence: "Nordtor Betriebsges.m.b.H.", "Kulturhof e. V."
_LEGAL_STOP = re.compile(
    r"(?:\bm\. ?b\. ?H|\be\. ?V|\b(?:Inc|Ltd|Ltda|Lda|Co|Corp)|\b[sS]\.(?:[aAlLpP]|[rR]\.[lLoO]|[pP]\.[aA])|\bC\.V"
    r"|\bo\. ?o|\ba\.s|\b[BN]\.V)\.$"
)
# What a headline between bars says beside names: "Remote", "ONSITE", "Full-time", "Hybrid (NYC)"
_MANNER = re.compile(
    rf"(?:{MANNER}|full[- ]?time|part[- ]?time|contract|intern|permanent|vollzeit|teilzeit"
    r"|(?:un)?befristet|temps plein|cdi|cdd|tempo (?:in)?determinato|tempo pieno|jornada completa|indefinido)\b",
    re.IGNORECASE,
)
_OPENINGS = re.compile(OPENINGS, re.IGNORECASE)
# What a site calls itself before the job's name
_BOARD = re.compile(
    r"\W*(?:careers?|jobs?|employment|vacancies|(?:job|career) opportunities|job (?:details?|posting|alert))\W*",
    re.IGNORECASE,
)
# What ends a headline beside employers: "Clerk - West Africa", "Nurse - Night Shift", "Driver - Apply by 3 May"
_NO_HOUSE = re.compile(
    r"(?:(?:North|South|East|West|Central|Latin|Southern|Eastern|Western|Northern|and|&|-) ?)*"
    r"(?:Americas?|Africa|Asia|Europe|Caribbean|Pacific|EMEA|APAC|MENA|LATAM|Worldwide|Nationwide|Anywhere|Various)"
    r"|(?:[A-Z]\w+ )?(?:[Ss]hifts?|[Nn]ights?|[Ww]eekends?|[Ee]venings?|[Hh]ours|[Pp]ositions?|[Vv]acanc(?:y|ies))"
    r"|(?:Deadline|Closing|Apply|Posted|Starting|Start|Urgent|Immediate|Extended|Reopened|Closed|Filled)\b.*"
)
_UNIT = re.compile(r"\d|\b(?:[Dd]epartment|[Dd]ivision|[Oo]ffice|[Uu]nit|[Tt]eam|[Ss]ection|[Ss]ervices)\b")
# A part of the house behind its comma: "School of Maps", "Library Services", "Centre for Bog Studies"
_PART = re.compile(
    r"(?:The )?(?:School|Faculty|Department|Division|Centre|Center|Institute|Section|College) (?:of|for) "
    r"|(?:[A-Z][\w'’-]+ (?:(?:and|&) )?){1,4}(?:Services|Unit|Team|Section|Division)$"
)
# Lines about an employer, no employer: "Primary Purpose of the State Board of Elections", "About Harbor College"
_ABOUT = re.compile(
    r"(?:primary|purpose|about|welcome|careers?|jobs?|join|mission|our|history|working|why)\b", re.IGNORECASE
)
# Departments of a land, employers where nothing greater is named: "Department of Highways and Paths"
_MINISTRY = re.compile(
    r"(?:Department|Ministry) (?:of|for) (?:[A-Z][\w'-]+|and|the|,|&| )+"
    # "Health Service for the Western Lakes", "Wyreshire Police", "Rivers and Drains Department"
    r"|(?!(?:Human|HR|Sales|Marketing|Engineering|Finance|Accounting|IT|Our|The|This|Job|Hiring|Customer|Legal)\b)"
    r"(?:[A-Z][\w'’-]+ (?:(?:and|of|for|the|&) )*){1,5}"
    r"(?:Service for (?:[A-Z][\w'-]+|and|the|&| )+|Police|Constabulary|Inspectorate|Secretariat|Tribunal|Department)"
)
_GREATER = re.compile(r"\b(?:University|College)\b")


# "Clerk, Tarn Library, (Salem, OR)", "Keeper of Birds at the Tarn Museum"
_SEATED = re.compile(
    r", ([A-Z][^,;:()]{3,80}), \(?[A-Z][\w.' -]{2,30}, [A-Z]{2}\)?$"
    r"| at the ((?:[A-Z][\w'.-]+ ){1,5}(?:Museum|Library|University|College|Foundation)(?: of [A-Z][\w'&. -]{2,40})?)$"
)


def in_headlines(text: str, label: str) -> Iterator[Claim]:
    """Yield the employers of the first lines; ``label`` says what the text is: "head", "heading", "meta", ""."""
    alone: list[Claim] = [*_under_title(text)] if label in {"", "head"} else []
    said = 0
    for start, line in _lines(text):
        said += bool(line)
        if not 2 < len(line) <= 200 or (line[-1] in ".!?:。！？：" and not _LEGAL_STOP.search(line)):
            continue
        if pieces := _with_job(line):
            above = text[:start].split("\n")
            if not any(map(is_role, pieces)) and any(is_role(row) or GENDER.search(row) for row in above):
                break  # "Hull | £12 an hour | Full-time" below the job's name
            yield from _barred(line, start, pieces)
            return
        if label and holds(line, _SIGNS):
            board = "front" in label
            setting = Setting(board=board, page=label == "meta")
            if organization := split_headline(text, start, start + len(line), setting).organization:
                yield from _house(text, *whole_name(text, *organization), board=board)
                return
        if said <= _TOP and (named := _behind_title(line, start)):
            yield named
            return
        by_itself = label == "head" or (not label and (said <= _TOP or line[-1] > "\u024f" or _FIRM.search(line)))
        if by_itself and (claim := _whole_line(text, start, start + len(line))):
            alone.append(claim)
    # Of an institute, its college and its university the last names the employer
    yield from sorted(alone, key=lambda claim: not _GREATER.search(claim.value))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the first lines of a text, each with where it starts."""
    at = 0
    for line in text[:1200].split("\n")[:_LINES]:
        yield at, line
        at += len(line) + 1


def _with_job(line: str) -> list[str]:
    """Return the pieces of a bar-divided headline with a job behind the first piece; none for any other line."""
    pieces = [line[a:b] for a, b in between_bars(line)]
    return pieces if any(is_role(piece) or _MANNER.match(piece) for piece in pieces[1:]) else []


def _barred(line: str, start: int, pieces: list[str]) -> Iterator[Claim]:
    """Yield the employer that opens a bar-divided headline, or ends it before the job board's own name."""
    spans = between_bars(line)
    a, b = spans[-1 if _BOARD.fullmatch(pieces[0]) else 0]
    b = min(end for end in (line.find(" (", a, b), line.find(" — ", a, b), b) if end > 0)
    name = line[a:b]
    if (
        ":" not in name
        and (is_name(name) or _is_called(name, pieces[1:]))
        and not (_MANNER.match(name) or _NO_HOUSE.fullmatch(name))
        and not is_land(name.rpartition(", ")[2])
        and not is_known_town(name.partition(", ")[0])
    ):
        yield claim_of(start + a, name, "organization.headline")


def _house(text: str, a: int, b: int, *, board: bool) -> Iterator[Claim]:
    """Yield the employer at the end of a headline; behind a ``board`` any words name one, a state its departments.

    >>> [[c.value for c in _house(t, 0, len(t), board=True)] for t in ("Olo", "Peru", "Lima", "West Africa", "Nights")]
    [['Olo'], [], [], [], []]
    """
    if board and (is_land(text[a:b]) or is_known_town(text[a:b]) or _NO_HOUSE.fullmatch(text, a, b)):
        return
    if board or is_name(text[a:b]):
        yield claim_of(a, text[a:b], "organization.headline")
    elif _MINISTRY.fullmatch(text, a, b):
        yield claim_of(a, text[a:b], "organization.unit")


def _is_called(words: str, pieces: list[str]) -> bool:
    """Whether a headline opens with a name known only by the job behind it: "Olo", "Counsel"."""
    return (
        words[:1].isupper()
        and words.count(" ") < _FEW
        and not is_known_town(words)
        and not _OPENINGS.fullmatch(words)
        and any(is_role(piece) for piece in pieces)
        and not (is_role(words) and " " in words and not words.endswith((" AI", " Labs")))
    )


def _behind_title(line: str, start: int) -> Claim | None:
    """Return the employer that a line names behind the job title."""
    house = HOUSE_BEHIND.search(line) or _SEATED.search(line)
    if house is None or not house.lastindex or not is_role(line[: house.start()]):
        return None
    name = house[house.lastindex]
    if not (is_name(name) and is_organization(name)):
        return None
    return claim_of(start + house.start(house.lastindex), name, "organization.headline")


# "Meridian Maps · Salem, OR · Full-time", "Meridian Maps, Salem, Oregon", "Meridian Maps (Salem, OR)" below the title
_PLACED = re.compile(
    r"(?P<name>[^,:;|()/•·\n]{3,60}?)(?: [·|•—–-] |, | \()(?:[A-Z][\w.' -]{1,30}, ){1,2}"
    r"(?P<land>[^\W\d_][\w. ]{1,20}?)(?=$|\)| [·|•—–-] )"
)
# "at Meridian Maps", "Posted 2 November by Meridian Maps" there
_AT = re.compile(r"(?:(?:[Pp]osted|[Aa]dvertised)(?: [\w ]{3,20})? by|at|by|with|@) (?P<name>[^,:;|()/•·\n]{3,60})$")
_AT_OPENINGS = ("at ", "by ", "with ", "@ ", "Posted ", "posted ", "Advertised ", "advertised ")
# "Published 6 days ago", "Posted 2 November" below its name alone
_AGED = re.compile(r"(?:published|posted|listed|placed)\b.{0,8} (?:\d|today|yesterday|a )", re.IGNORECASE)
_STATED = re.compile(r"[A-Z][^\d,]{2,60} [A-Z]{2,3}")
_CODE = "0123456789- "
"""What a postal code behind a state is made of."""


def _under_title(text: str) -> Iterator[Claim]:
    """Yield the employer on the line below a title, a place beside or below it: "Clerk", "Meridian", "Salem, OR"."""
    lines = [line for line in text[:400].split("\n") if line.strip()][:4]
    for title, line, place in zip(lines, lines[1:], [*lines[2:], ""], strict=False):
        if not is_role(title):
            continue
        said = (_AT if line.startswith(_AT_OPENINGS) else _PLACED).match(line)
        name = said["name"] if said else line
        if said is None and any(sign in name for sign in ",:;|()/\u2022"):
            continue
        below = "" if said or "/" in place else place.rpartition(", ")[2].rstrip(_CODE)  # no "Remote / Salem, OR"
        sat = said["land"] if said and said.re is _PLACED else below
        if _STATED.fullmatch(below) and not is_land(below):
            sat = below.rpartition(" ")[2]  # "Geelong, Geelong & Great Ocean Road VIC"
        named = name[0].isupper() and name.count(" ") < _FEW and is_name(name)
        aged = not said and _AGED.match(place) is not None
        if named and (aged or (is_land(sat) if sat else said)) and not (_MANNER.match(name) or _UNIT.search(name)):
            yield claim_of(text.index(name), name, "organization.line")


# "VILLE DE TARN (7 200 habitants)": how great a town is
_PEOPLED = re.compile(r"\s\([^()]{0,12}\d[\d .,]*\s?(?:hab|Einw|EW\b|inwoners|abitanti|mieszk|obyv)[^()]{0,12}\)$")


def _whole_line(text: str, start: int, end: int) -> Claim | None:
    """Return the employer that is a whole line of the head, perhaps with a place behind a dash."""
    line = text[start:end]
    sign = next((sign for sign in (" - ", " – ", " · ", " | ") if sign in line), " - ")
    name, dash, rest = line.partition(sign)
    name = _PEOPLED.sub("", name) if name[-1:] == ")" else name
    words = re.split(r"\s(?:via|through)\s", name, maxsplit=1)[0].strip(" ,|")
    if not words or ":" in line or "|" in words or not (words[0].isupper() or words[0] > "\u0400"):
        return None
    first, comma, seat = words.partition(", ")
    part = _PART.match(first)
    pieces = [piece for piece in seat.split(", ") if part or (_GREATER.search(piece) and not _GREATER.search(first))]
    house = next((piece for piece in pieces if is_organization(piece) and not _PART.match(piece)), None)
    if house:
        words = house  # "School of Maps, University of Tarn"
    elif comma and (is_organization(first) or is_shop(first)) and not is_role(seat) and not seat.isupper():
        words = first  # "Fork Watershed Council, Bend, Oregon"
    elif comma and is_land(words.rpartition(", ")[2]):
        return None  # "College Station, TX"
    shop = is_shop(words)
    if words.count(" ") > _MANY or (is_role(words) and not shop) or _ABOUT.match(words):
        return None
    if _MINISTRY.fullmatch(words):
        return claim_of(text.index(words, start), words, "organization.unit")
    place = bool(dash) and "," in rest and is_land(rest.rpartition(", ")[2])
    capital = all(w[0].isupper() or not w[0].isalpha() or len(w) < 4 for w in words.split(" ") if w)
    last = words[words.rfind(" ") + 1]
    stands = words[-1] in '»”"' or _LEGAL_STOP.search(words) is not None
    named = stands or last.isupper() or last > _EASTERN or words.count(" ") < _SMALL
    capital = capital or (not words.isascii() and named and words.count(" ") < _MANY)  # "Městská knihovna Lípa"
    if not place and not (capital and (is_organization(words) or shop) and not (dash and is_role(rest))):
        return None
    return claim_of(text.index(words, start), words, "organization.line") if is_name(words) else None
