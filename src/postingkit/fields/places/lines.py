"""Places at the ends of a head's lines, or as a piece of a headline.

What a piece means depends on the pieces beside it: "Meridian | Clerk | Oslo or Remote".
"""

import re
from collections.abc import Iterator

from postingkit.fields.places.named import HELD, behind_house, blanked, in_label
from postingkit.fields.places.sentences import is_sure, places_in
from postingkit.fields.places.whole import beside_manner, stated, whole_line
from postingkit.lexicon.counties import is_county
from postingkit.lexicon.headlines import between_bars
from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.places import BRITISH_CODE, ZIP, country_of, is_city, regions_of
from postingkit.lexicon.towns import SHORT_TOWNS, TOWNS, is_known_town, towns_behind, towns_in
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING
from postingkit.model.place import Place
from postingkit.text import holds

__all__ = ["in_lines"]

# What follows a place in its line: "Pittsburgh, Pennsylvania Req #1600"
_NUMBER = re.compile(r"\s(?:req\w*|job|ref\w*|id)\.? ?(?:id|no\.?|number)? ?[#:]? ?\d.*$", re.IGNORECASE)
# "Map Clerk, Tarn Library, (Salem, OR)"
_SEAT = re.compile(r", \(([A-Z][\w.' -]{2,30}, ([A-Z]{2}))\)$")
_LONGEST = 160  # characters of a line that is no running text
_PIECE = 100  # ... and of a piece of it
_WORDY = 8  # words in a line with a full stop make a sentence
# What a land's name beside it says who may apply, or how: "Remote (US)", "Full-time (US) or contract"
_WHOSE = re.compile(r"remote|(?:full|part)[- ]time|contract", re.IGNORECASE)
# "Town Hall, Wexley, WX1 4AB"
_POSTCODE = re.compile(rf"[a-z],? {BRITISH_CODE}\.?$")
# "Mühlstraße 13" above "06108 Tarn": the employer's own address
_STREET = re.compile(r"[a-zäöüß.] \d{1,4} ?[a-z]?$")
# "[São Paulo - SP] Programador", "[Lyon] Développeur web"
_HELD = re.compile(r"\[([^\[\]]{2,40})\] ?\S")
_HQ = re.compile("(?:Headquarters|HQ):")
_SEATED = re.compile(r"\((?:HQ|[Hh]eadquarter(?:s|ed)) in [^()]*\)")
"""Words for the employer's seat, wherever the work is done."""
_SEASON = re.compile(r" bis \w+ (?:19|20)\d\d$")
# "Vollzeit · Standort Tarn, Steiermark"
_AT_SEAT = re.compile(r"(?:Standort|Dienstort|Arbeitsort|Einsatzort):? ([^()]{3,50})$")
_BAR = re.compile(r"\s*[|·•]\s*|\s\*\s")
# Letters that are a land's code and say another thing in a headline: "Frontend, AI", "Rewards AI/ML", "FTE/PT"
_NO_LAND = frozenset({"AI", "ML", "PT"})
# A town's name in a line that nobody calls a place: no "We're a small remote-first company", no "CA and Denver"
_TOWN = re.compile(
    r"(?:St\.|[^\W\d_a-z][\w'’.-]*)(?:[ -](?:of|de|la|le|del|di|da|do|am|an der|im|on|upon|sur|[^\W\d_a-z][\w'’.-]*))*"
)
# "Marlowe's Bistro, 88 Front St, Newburyport MA", "Clerk, Reed Library, Alder MA": a town and its state behind a street
# or a house
_STATED = re.compile(
    r"(?:^|, )(?:\d{1,5} [A-Z][^,]{2,40}|[A-Z][^,\d]{2,50} (?:Library|University|College|Museum|School|Church"
    r"|Archives?|Society|Institute)), (?:[A-Z][\w.'-]+ ){1,3}([A-Z]{2})$"
)
# Towns that are called like houses: "State College, Pennsylvania", "College Station, Texas", "Center Valley"
_NAMED_SO = re.compile(r"State College|(?:College|University|Church|Center|Company|Hospital|Bank) [A-Z][a-z]+")
_CODE = 3  # letters of a region's code: "Dr. Reed Vance Institute, MA"
_CODED = re.compile(rf" ([A-Z]{{2}}) {ZIP}$")
_TAIL = re.compile(r"(?:[,/]| [-–])\s*([^,/–]+?)[\s.)]*$")


def in_lines(text: str, *, german: bool = False) -> Iterator[Claim]:
    """Yield the places at the ends of a head's lines: "Harbor Museum - Salem, OR", "Full time · Miami, FL".

    ``german`` also takes a line that is a town behind its postal code: "34117 Kassel".
    """
    blank: str | None = None
    remote = "emote" in text
    at = 0
    above = ""
    for line in text.split("\n"):
        start, end = at, at + len(line)
        at = end + 1
        housed, above = german and _STREET.search(above) is not None, line or above
        if not housed and (whole := whole_line(line, german=german, remote=remote)):
            yield Claim("job_location", whole, line, start, end, "place.line")
            continue
        if line.rstrip(".")[-1:].isupper() and _POSTCODE.search(line) and not _is_sentence(line):
            found = places_in(text, text, (start, end), "place.line")
            yield from (c for c in found if c.value.postal_code and _is_town(c.value.address_locality))
            continue
        if line[:1] == "[" and (held := _HELD.match(line)):
            yield from (claim.moved(start + 1) for claim in _in_piece(held[1], held[1]))
            continue
        if pieces := between_bars(line) or beside_manner(line):
            yield from _in_pieces(text, [(start + a, start + b) for a, b in pieces])
            continue
        if towns := list(stated(line, start)):
            yield from towns
            continue
        if len(line) > _LONGEST or not holds(line, (",", " - ", " – ")) or _is_sentence(line) or _HQ.match(line):
            continue
        if line[-1] == ")" and (seat := _SEAT.search(line)) and _is_land(seat[2]):
            yield from places_in(text, text, (start + seat.start(1), end - 1), "place.line")
            continue
        blank = blank or blanked(text)
        number = _NUMBER.search(text, start, end)
        yield from _at_ends(text, blank, start, number.start() if number else end)


def _at_ends(text: str, blank: str, start: int, end: int) -> Iterator[Claim]:
    """Yield the places at the ends of a line's pieces."""
    for a, b in _bars(blank, start, end):
        tail = _TAIL.search(blank, a, b)
        landed = []
        if tail and _is_seat(text, a, b, tail):
            place = Place(raw=tail[1], address_locality=tail[1])
            landed = [Claim("job_location", place, tail[1], *tail.span(1), "place.headline")]
        elif tail and (_is_land(tail[1]) or _is_stated(blank[a:b])):
            landed = list(_in_land(text, blank, a, tail.start(1), b))
        yield from landed
        at, towns = (a, []) if landed else towns_behind(blank, a, b)
        for x, y in towns if is_role(text[a:at]) else ():
            place = Place(raw=text[x:y], address_locality=text[x:y])
            yield Claim("job_location", place, text[x:y], x, y, "place.headline")


def _is_seat(text: str, start: int, end: int, tail: re.Match[str]) -> bool:
    """Whether a piece is a house and, at its tail, the known town that it lies in: "Reed Labs, Leeds"."""
    return tail[1] in TOWNS and not is_county(tail[1]) and behind_house(text, start, end) == tail.start(1)


def _in_land(text: str, blank: str, start: int, land: int, end: int) -> Iterator[Claim]:
    """Yield the places at the end of a piece whose last words, from ``land`` on, are a region or country."""
    house = text[start:land].rstrip(", ").rpartition(", ")[2]
    sure = end - land > _CODE or bool(country_of(text[land:end]))
    if sure and is_organization(house) and not is_county(text[land:end]):
        yield from _behind(house, text, blank, (start, land, end))
        return
    found = list(places_in(text, blank, (behind_house(text, start, land), end), "place.line"))
    towns = len(found) > 1 and all(is_known_town(claim.value.address_locality or "") for claim in found)
    for claim in found:  # "San Francisco / New York" is two towns, and no land
        if towns or (_is_town(claim.value.address_locality) and is_sure(claim.value) and claim.end > end - 3):
            yield claim


def _behind(house: str, text: str, blank: str, piece: tuple[int, int, int]) -> Iterator[Claim]:
    """Yield the land behind a house, or behind the town that is called like one: "Arts Room, Tarn Library, Alberta"."""
    start, land, end = piece
    named = _NAMED_SO.fullmatch(house)
    at = text.rindex(house, start, land) if named else land
    for claim in places_in(text, blank, (land, end), "place.line"):
        town = house if named else claim.value.address_locality
        value = claim.value.model_copy(update={"raw": text[at : claim.end], "address_locality": town})
        if is_sure(value) or is_city(town or ""):
            yield claim._replace(value=value, quote=value.raw, start=at)


def _in_pieces(text: str, pieces: list[tuple[int, int]]) -> Iterator[Claim]:
    """Yield the places among the pieces of a bar-divided headline: "Meridian | Clerk | Oslo or Remote | Full-time"."""
    if sum(_STREET.search(text[a:b]) is not None for a, b in pieces):
        return  # "Elektro Lind GmbH · Gewerbering 12 · 59889 Tarn": who it is
    for a, b in pieces:
        words = text[a:b]
        if ": " in words or _SEASON.search(words) or _is_matter(words):
            continue  # "Wintersaison: Dezember 2026 bis Ostern 2027"
        if len(words) > _PIECE or is_role(words) or any(sign in words for sign in "$€£@") or "http" in words:
            continue
        towns = words.split(", ")
        if len(towns) > 1 and TOWNS.issuperset(towns):  # "Hamburg, Bremen" are two
            x = a
            for town in towns:
                value = Place(raw=town, address_locality=town)
                yield Claim("job_location", value, town, x, x + len(town), "place.headline")
                x += len(town) + 2
            continue
        if "HQ" in words or "eadquarter" in words:  # "Remote (US) (HQ in Salem)"
            words = _SEATED.sub(lambda seat: " " * len(seat[0]), words)
        held = HELD.match(words) or _AT_SEAT.match(words)
        start = a + held.start(1) if held else a
        inner = held.group(1) if held else words
        if inner.count(",") > 1:
            inner = inner.replace(", LA", "; LA")  # "DC, Salem, LA" are three towns
        for claim in sorted(_in_piece(inner, words), key=lambda claim: claim.start):
            yield claim.moved(start)


def _is_matter(words: str) -> bool:
    """Whether a list that ends like a place with its state names subjects of the work instead: "Röntgen, CT, MRT"."""
    *others, last = words.rstrip(" )").split(", ")
    named = last in SHORT_TOWNS or _is_land(last) or is_city(last) or any(map(is_known_town, others))
    return len(others) > 1 and last.isupper() and not named


def _in_piece(inner: str, words: str) -> list[Claim]:
    """Return the places in one piece, certain ones before known towns; ``inner`` is the piece or its brackets."""
    claims: list[Claim] = []
    for claim in in_label(inner, NOTHING):
        town = claim.value.address_locality
        if not town and _WHOSE.search(words):
            continue  # "Remote (US)": where applicants live, not where the job is
        if claim.quote in SHORT_TOWNS or claim.quote.rpartition(", ")[2].rpartition("/")[2] in _NO_LAND:
            continue
        if is_sure(claim.value) or is_city(town or ""):
            claims.append(claim._replace(needs=(), method="text"))
    for start, end in towns_in(inner):
        if not any(claim.start < end and start < claim.end for claim in claims):
            value = Place(raw=inner[start:end], address_locality=inner[start:end])
            claims.append(Claim("job_location", value, value.raw, start, end, "place.headline"))
    return claims


def _is_sentence(line: str) -> bool:
    """Whether a line is running text: "The next retreat is in Porto, Portugal."."""
    return line.rstrip().endswith(".") and line.count(" ") > _WORDY and not line.rstrip().endswith((" Inc.", " D.C."))


def _is_town(words: str | None) -> bool:
    """Whether words are a town's name: no "Bezirk Tarn"."""
    if words is None or "Bezirk" in words:
        return False
    return _TOWN.fullmatch(words) is not None and not is_role(words)


def _is_land(words: str) -> bool:
    """Whether words end in a region or a country, perhaps with a postal code behind it."""
    first = words.split(" ", maxsplit=1)[0]
    coded = _CODED.search(words)  # "Salem OR 97301"
    return words not in _NO_LAND and bool(
        regions_of(words)
        or country_of(words)
        or regions_of(first.upper() if len(first) == 2 else first)
        or (coded and regions_of(coded.group(1)))
    )


def _is_stated(words: str) -> bool:
    """Whether words end in a town and its state behind a street."""
    state = _STATED.search(words)
    return state is not None and bool(regions_of(state[1]))


def _bars(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for bar in _BAR.finditer(text, start, end):
        yield at, bar.start()
        at = bar.end()
    yield at, len(text[:end].rstrip())
