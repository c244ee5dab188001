"""Places: where the work is done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from postingkit.lexicon.addresses import read_addresses
from postingkit.lexicon.places import POSTAL, SPEAKING, country_code, country_of, region_of, regions_of
from postingkit.model.evidence import Claim, Words
from postingkit.model.known import NOTHING, Known
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["find_places", "join_places"]

# Headings and labels whose text is a place: "Location", "Duty Station", "Arbeitsort", "სამუშაო ადგილი"
_PLACE_HINT = re.compile(
    r"\blocations?\b|\bduty station\b|\bwork ?(?:site|place)\b|\bplace of (?:work|employment)\b|\bwhere you|\baddress\b"
    r"|\b(?:city|town|campus|state|province|country|region|zip|posta?l code|based in)\b"
    r"|standort|arbeitsort|einsatzort|dienstort|\bort\b|\blieu\b|ubicaci|localidad|localiza|miejsce pracy|\bsede\b"
    r"|место работы|город|регион|სამუშაო ადგილი|მდებარეობა|ადგილმდებარეობა|աշխատանքի վայր|locatie|plats\b|ciudad|ciutat"
)
# "City: Addison", "Location: State New York", "StatePUNJAB" (a label glued to its value)
_PARTS = (
    ("postal_code", re.compile(r"zip(?: ?code)?|posta?l code|plz|postleitzahl")),
    ("address_locality", re.compile(r"city|town|ciudad|ciutat|ort|stadt|город|locality")),
    ("address_region", re.compile(r"state(?:/province)?|province|bundesland|region")),
    ("address_country", re.compile(r"country|land|país|pais|страна")),
)
_PART_LINE = re.compile(
    r"^(?:job |work |primary )?(?:location:? ?)?(city|town|state|province|country|region|zip(?: code)?|postal code)"
    r"(?: position)?(?: is located(?: in)?)?(?::\s*|\s+(?=\w)|(?=[A-Z]))(\w[^\n:]{0,40})$",
    re.MULTILINE | re.IGNORECASE,
)
# Words that say how, not where: "Remote or Berlin", "Hybrid - Berlin", "Newburgh, NY and remote work", "Remote (US only)"
_HOW = re.compile(
    r"(?:\s(?:or|and|&|/)\s)?\b(?:fully |100 ?% )?(?:remote(?:ly)?(?: work| ok| possible| working)?|hybrid|on-?site"
    r"|in[- ]person|telework|home ?office|work from home|wfh|various|multiple|several|flexible|worldwide|anywhere"
    r"|global"
    r"|nationwide|deutschlandweit|\d+ locations?|negotiable|tbd|n/a|see below|virtual|telecommut\w+|[\w.]+[- ]only"
    r"|preferred|first|partial\w*|удал[её]нно)\b(?:\s(?:or|and|&|in|/)\s)?"
)
# Several places in one string: "New York, NY / Boston, MA", "London; Paris", "Dublin + Warsaw", "Berlin or Oslo"
_BETWEEN = re.compile(
    r"\s*(?:;|\n|•|\s\|\s|/|\+)\s*|,?\s(?:or|and|oder|und|&)\s(?=[A-ZÄÖÜ])|(?<=[a-z0-9]{4})\.\s(?=[A-Z])"
)
# Remarks in brackets: "London, UK (Piccadilly Circus)", "Queens, NY (several branches)"
_REMARK = re.compile(r"\(([^()\n]*)\)?")
_OF_PLACE = re.compile(r"^(?:job |work |primary )?locations?\b[: -]*(?=\w)")  # "Location: State"
_LONGEST = 160
"""No place in words is longer; what is longer is a sentence that may hold one."""


def find_places(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield every place of work the text states.

    >>> [c.value.address_locality for c in find_places("Elmsford, NY", hint="Location")]
    ['Elmsford']
    >>> next(find_places("Kraków, Poland", hint="Location")).value.address_country
    'PL'
    >>> [c.quote for c in find_places("New York, NY / Boston, MA or remote", hint="Location")]
    ['New York, NY', 'Boston, MA']

    A bare name is a place under a heading that says so, and nowhere else; a number of places is none:

    >>> list(find_places("Remote", hint="Location")), list(find_places("3 Locations", hint="Location"))
    ([], [])
    >>> list(find_places("Elmsford"))
    []
    >>> [c.quote for c in find_places("This position is located in Champaign, Illinois.")]
    ['Champaign, Illinois']
    """
    label = fold(hint)
    if not (label and _PLACE_HINT.search(label)):
        yield from _parts(text)
        yield from _pairs(text, known)
        if label == "head":
            yield from _lines(text)
        yield from _sentences(text)
        return
    if "name" in label:  # "Location Name: Midtown West" names a house
        return
    part = next((part for part, names in _PARTS if names.fullmatch(_OF_PLACE.sub("", label).strip(" :*"))), "")
    first = text.find("\n") if "\n" in text else len(text)
    if part and first <= 40 and "," not in text[:first]:
        more = [claim for claim in _part_claims(text) if claim.start > first]
        yield from join_places([*_part(text, 0, first, part), *more])
        return
    parts = list(_part_claims(text))
    yield from join_places(parts) if parts else _labelled(text, known)


def _labelled(text: str, known: Known) -> Iterator[Claim]:
    """Yield the places of a text that is there to name them.

    Bare names count in the first line and in lines that follow it at once; below a gap a line must show by a region,
    a country or a postal code that it is a place; a line that is a label ends the search.
    """
    blank = _blanked(text)
    georgia = known.country == "GE" or known.language == "ka" or "bilisi" in text
    at, bare = 0, True
    borders = [border for border in _BETWEEN.finditer(blank) if not _joins(blank, border)]
    for border in (*borders, None):
        end = border.start() if border else len(text)
        if end - at > _LONGEST:
            for claim in _sentences(text[at:end], streets=True):
                yield claim._replace(start=claim.start + at, end=claim.end + at)
        elif end - at > 1:
            for claim in _places(text, blank, (at, end), "place.label", georgia=georgia):
                if bare or _is_sure(claim.value):
                    yield claim._replace(needs=("hint",), method="label")
        if border is None:
            break
        if "\n" in border.group():
            if at and text[at : border.start()].rstrip().endswith(":"):
                break
            bare = bare and "\n\n" not in border.group()
        at = border.end()


def _places(text: str, blank: str, span: tuple[int, int], rule: str, *, georgia: bool = False) -> Iterator[Claim]:
    """Yield the places in a run of words that the context calls a place; they are read in ``blank``."""
    for address in read_addresses(blank, *span, georgia=georgia):
        quote = text[address.start : address.end]
        place = Place(
            raw=quote,
            street_address=address.street,
            address_locality=address.locality,
            address_region=address.region,
            postal_code=address.postal_code,
            address_country=address.country,
        )
        yield Claim("job_location", place, quote, address.start, address.end, rule)


def _is_sure(place: Place) -> bool:
    """Tell whether more than a bare name makes it a place."""
    return bool(place.address_region or place.address_country or (place.address_locality and place.postal_code))


def _blanked(text: str) -> str:
    """Return the text with remarks and words of manner as spaces; offsets stay the same."""
    if "(" in text:
        text = _REMARK.sub(lambda m: m.group() if country_of(m.group(1)) else " " * len(m.group()), text)
    parts, at = [], 0
    for match in _HOW.finditer(fold(text)):
        parts += [text[at : match.start()], " " * (match.end() - match.start())]
        at = match.end()
    return "".join([*parts, text[at:]]) if parts else text


def _joins(text: str, border: re.Match[str]) -> bool:
    """Tell whether a slash stands before the same place's region or country: "New York/NY", "Linz / Austria"."""
    if "/" not in border.group():
        return False
    word = re.match(r"[\w.]+(?: [A-Z]\w+)?", text[border.end() : border.end() + 40])
    if word is None:
        return False
    region = region_of(word.group()) or ""
    return bool(country_of(word.group())) or (bool(region) and len(word.group()) < 5) or region[:2] == "GB"


def _pairs(text: str, known: Known) -> Iterator[Claim]:
    """Yield the places of lines that name themselves: "Ubicació: Barcelona (Espanya)"."""
    if ":" not in text:
        return
    for pair in _PAIR.finditer(fold(text)):
        for claim in _labelled(text[pair.end() : pair.end() + _LONGEST].split("\n", 1)[0], known):
            yield claim._replace(start=claim.start + pair.end(), end=claim.end + pair.end(), needs=())


def _lines(text: str) -> Iterator[Claim]:
    """Yield the places that lines of a head end in: "Harbor Museum - Salem, OR", "Full time · Miami, FL"."""
    at = 0
    for line in _blanked(text).split("\n"):
        start, end = at, at + len(line)
        at = end + 1
        if len(line) > _LONGEST or not ("," in line or " - " in line or " – " in line):
            continue
        if number := _NUMBER.search(text, start, end):
            end = number.start()
        for a, b in _bars(text, start, end):
            for claim in _places(text, text, (a, b), "place.line"):
                if claim.value.address_locality and _is_sure(claim.value) and claim.end > b - 3:
                    yield claim


def _bars(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for bar in _BAR.finditer(text, start, end):
        yield at, bar.start()
        at = bar.end()
    yield at, end


def _part(text: str, start: int, end: int, part: str) -> Iterator[Claim]:
    """Yield the one part of a place that a label of its own names."""
    words = text[start:end].strip()
    if not words or "\n" in words:
        return
    value: str | None = words
    if part == "address_country":
        value = country_of(words) or country_code(words)
    elif part == "postal_code" and not POSTAL.fullmatch(words):
        value = None
    if value is None or (part != "postal_code" and not words[0].isupper() and words[0] < "\u0370"):
        return
    at = text.index(words, start)
    parts = {part: value}
    region = region_of(words) if part == "address_region" else None
    if region and region[:2] in SPEAKING:
        parts["address_country"] = region[:2]
    place = Place(raw=words, **parts)
    yield Claim("job_location", place, words, at, at + len(words), "place.part", "label", ("hint",))


def _parts(text: str) -> Iterator[Claim]:
    """Yield the place whose parts stand in lines of their own: "City Addison", "State TX"."""
    claims = list(_part_claims(text))
    if len({name for claim in claims for name, value in claim.value if value and name != "raw"}) > 1:
        yield from join_places(claim._replace(needs=()) for claim in claims)


def _part_claims(text: str) -> Iterator[Claim]:
    for line in _PART_LINE.finditer(text):
        part = next((part for part, names in _PARTS if names.fullmatch(line.group(1).lower())), "")
        named = ":" in line.group() and line.group(1).lower() != "region"  # "Region: North" is nobody's state
        if part != "address_region" or named or regions_of(line.group(2).strip()):
            yield from _part(text, line.start(2), line.end(2), part)


def join_places(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims with neighbouring parts of one place made one, less those that say no more than another.

    >>> parts = [*find_places("Addison", hint="City"), *find_places("TX", hint="State")]
    >>> [(c.value.address_locality, c.value.address_region, c.value.address_country) for c in join_places(parts)]
    [('Addison', 'TX', 'US')]
    """
    joined: list[Claim] = []
    for claim in claims:
        is_part = claim.rule.partition("@")[0] == joined[-1].rule.partition("@")[0] == "place.part" if joined else False
        mixed = _mixed(joined[-1], claim) if is_part else None
        if mixed:
            joined[-1] = mixed
        else:
            joined.append(claim)
    said = [frozenset((name, value) for name, value in claim.value if value and name != "raw") for claim in joined]
    for n, claim in enumerate(joined):
        if not any(said[n] < other or (said[n] == other and m < n) for m, other in enumerate(said)):
            yield claim


def _mixed(one: Claim, other: Claim) -> Claim | None:
    """Return both parts as one place; None when they speak of the same part."""
    mine = {name: value for name, value in one.value if value is not None and name != "raw"}
    theirs = {name: value for name, value in other.value if value is not None and name != "raw"}
    if any(name in mine and mine[name] != value for name, value in theirs.items()):
        return None
    if theirs.items() <= mine.items():
        return one
    first, last = (one, other) if "address_locality" in mine else (other, one)
    place = Place(raw=f"{first.value.raw}, {last.value.raw}", **{**theirs, **mine})
    words = Words(other.quote, other.start, other.end, other.method, other.rule)
    return one._replace(value=place, support=(*one.support, words, *other.support))


_WORD = r"(?:St|Ft|Mt)\. [A-Z][\w'’-]*|[^\W\d_a-z][\w'’-]*(?:\.(?=[A-Z]\.))?"
_NAME = rf"(?:{_WORD})(?: (?:{_WORD})){{0,3}}"
# "Ubicació: Barcelona", "OSU Campus: Stillwater", "Ort: Wien", "Job location: Leeds"
_PAIR = re.compile(
    r"^(?:(?:job|work|primary|main|office|position) locations?|locations?|(?:\w+ )?campus|ubicaci[oóò]n?|ort"
    r"|arbeitsort|einsatzort|dienstort"
    r"|standort|lieu(?: de travail)?|duty station|place of (?:work|employment)|localiza\w+|sede|город|место работы"
    r"|город работы)\s?:\s*(?=\w)",
    re.MULTILINE,
)
# What follows a place in its line: "Pittsburgh, Pennsylvania Req #1600"
_NUMBER = re.compile(r"\s+(?:req\w*|job|ref\w*|id)\.? ?(?:id|no\.?|number)? ?[#:]? ?\d.*$", re.IGNORECASE)
_BAR = re.compile(r"\s*[|·•]\s*")
# "This position is located in Champaign", "The role is based in our Berlin office", "an opening at our office in Miami, Florida"
_JOB = (
    r"\b(?:position|role|job|opportunity|opening|vacancy|internship|fellowship|post|work|archivist|librarian|candidate"
    r"|employee|engineer|you|onsite|on-site)\b"
)
_CUE = re.compile(
    rf"{_JOB}[^.\n]{{0,60}}?\b(?:located|based|situated|stationed|on-?site(?: at our offices?)?|at our offices?"
    r"|following locations?:?) (?:in|at|out of)?\s*(?:our |the |downtown |midtown )*"
)
_OFFICE = re.compile(r"\b(?:in|at|from) our (?=(?:[A-Z][\w'-]+ ){1,3}(?:HQ|headquarters|offices?)\b)")
_HOUSE = re.compile(r"\s(?:HQ|[Hh]eadquarters|[Oo]ffices?|[Cc]ampus)\b")
_STANDORT = re.compile(r"\b(?:unseren?|am|an unserem) Standort (?:in )?(?=[A-ZÄÖÜ])")
_AFTER = re.compile(
    rf"{_NAME}(?:, ?(?:{_WORD})(?: (?:{_WORD})){{0,2}}){{0,2}}(?: \d{{5}}\b)?|\d{{1,5}} \w[^.;\n]{{4,70}}"
)


def _sentences(text: str, *, streets: bool = False) -> Iterator[Claim]:
    """Yield the places that lines and sentences of running text state by themselves."""
    low = fold(text)
    ends: set[int] = set()
    cues: list[int] = []
    if "located" in low or "based" in low or "site" in low or "office" in low:
        cues += [cue.end() for cue in _CUE.finditer(low)]
    if " our " in low:
        cues += [cue.end() for cue in _OFFICE.finditer(text)]
    if "standort" in low:
        cues += [cue.end() for cue in _STANDORT.finditer(text)]
    for at in sorted(set(cues)):
        after = _AFTER.match(text, at)
        if after and after.end() not in ends and (streets or not after.group()[0].isdigit()):
            ends.add(after.end())
            house = _HOUSE.search(text, at, after.end())  # "in our San Francisco HQ"
            for claim in _places(text, text, (at, house.start() if house else after.end()), "place.located"):
                if claim.value.address_locality:
                    yield claim
