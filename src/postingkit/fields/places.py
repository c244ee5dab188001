"""Places: where the work is done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.addresses import read_addresses
from postingkit.lexicon.places import SPEAKING, country_code, country_of, region_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["find_places"]

# Headings and labels whose text is a place: "Location", "Duty Station", "Arbeitsort", "სამუშაო ადგილი"
_PLACE_HINT = re.compile(
    r"\blocations?\b|\bduty station\b|\bwork ?(?:site|place)\b|\bplace of (?:work|employment)\b|\bwhere you|\baddress\b"
    r"|\b(?:city|town|campus|state|province|country|region|county)\b"
    r"|standort|arbeitsort|einsatzort|dienstort|\bort\b|\blieu\b|ubicaci|localidad|localiza|miejsce pracy|\bsede\b"
    r"|место работы|город|регион|სამუშაო ადგილი|მდებარეობა|ადგილმდებარეობა|աշխատանքի վայր|locatie|plats\b"
)
_ONE_PART = {
    "city": "address_locality",
    "town": "address_locality",
    "state": "address_region",
    "province": "address_region",
    "region": "address_region",
    "country": "address_country",
    "zip": "postal_code",
}
# Words that say how, not where: "Remote or Berlin", "Hybrid - Berlin", "Newburgh, NY and remote work", "London (on-site)"
_HOW = re.compile(
    r"(?:\s(?:or|and|&|/)\s)?\b(?:fully |100 ?% )?(?:remote(?:ly)?(?: work| ok| possible| working)?|hybrid|on-?site|in[- ]person|telework"
    r"|home ?office|work from home|wfh|various|multiple|several|flexible|worldwide|anywhere|global|nationwide|bundesweit"
    r"|deutschlandweit|\d+ locations?|negotiable|tbd|n/a|see below|virtual|telecommut\w+|[\w.]+[- ]only|preferred|first|partial\w*)\b(?:\s(?:or|and|&|in|/)\s)?"
)
# Several places in one string: "New York, NY / Boston, MA", "London; Paris", "Dublin + Warsaw", "Berlin or Oslo"
_BETWEEN = re.compile(
    r"\s*(?:;|\n|•|\s\|\s|/|\+)\s*|,?\s(?:or|and|oder|und|&)\s(?=[A-ZÄÖÜ])|(?<=[a-z0-9]{4})\.\s(?=[A-Z])"
)
# Remarks in brackets: "London, UK (Piccadilly Circus)", "Queens, NY (several branches)"
_REMARK = re.compile(r"\(([^()\n]*)\)?")
_NAME = r"[^\W\d_][\w.'’-]*"


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
    if label and _PLACE_HINT.search(label):
        yield from _labelled(text, label, known)
    else:
        yield from _free(text, known)


def _labelled(text: str, label: str, known: Known) -> Iterator[Claim]:
    words = set(re.findall(r"[a-z]+", label))
    for word, part in _ONE_PART.items():
        if (
            word in words
            and not words & {"location", "address"} - {word} - ({"location"} if len(words) <= 2 else set())
            and "," not in text
        ):
            yield from _one_part(text, part)
            return
    blank = _blanked(text)
    at = 0
    georgia = known.country == "GE" or known.language == "ka" or "bilisi" in text
    borders = [border for border in _BETWEEN.finditer(blank) if not _joins(blank, border)]
    for border in (*borders, None):
        end = border.start() if border else len(text)
        if end - at > 160:
            yield from (c._replace(start=c.start + at, end=c.end + at) for c in _free(text[at:end], known))
        elif end - at > 1:
            for claim in _places(text, at, end, "place.label", blank=blank, georgia=georgia):
                yield claim._replace(needs=("hint",), method="label")
        at = border.end() if border else end


def _joins(text: str, border: re.Match[str]) -> bool:
    """Tell whether a slash stands before the same place's region or country: "New York/NY", "Linz / Austria"."""
    if "/" not in border.group():
        return False
    word = re.match(r"[\w.]+(?: [A-Z]\w+)?", text[border.end() : border.end() + 40])
    if word is None:
        return False
    region = region_of(word.group()) or ""
    return bool(country_of(word.group())) or (bool(region) and len(word.group()) < 5) or region[:2] == "GB"


def _one_part(text: str, part: str) -> Iterator[Claim]:
    words = text.strip()
    if not words or len(words) > 40 or "\n" in words:
        return
    value = (country_of(words) or country_code(words)) if part == "address_country" else words
    if not value:
        return
    start = text.index(words)
    parts = {part: value}
    region = region_of(words) if part == "address_region" else None
    if region and region[:2] in SPEAKING:
        parts["address_country"] = region[:2]
    yield Claim(
        "job_location", Place(raw=words, **parts), words, start, start + len(words), f"place.{part}", "label", ("hint",)
    )


def _places(text: str, start: int, end: int, rule: str, *, blank: str = "", georgia: bool = False) -> Iterator[Claim]:
    """Yield the places in a run of words that the context calls a place; ``blank`` is the text to read them in."""
    for address in read_addresses(blank or text, start, end, georgia=georgia):
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


def _blanked(text: str) -> str:
    """Return the text with remarks and words of manner as spaces; offsets stay the same."""
    if "(" in text:
        text = _REMARK.sub(lambda m: m.group() if country_of(m.group(1)) else " " * len(m.group()), text)
    return text if not _HOW.search(low := fold(text)) else _over(text, low)


def _over(text: str, low: str) -> str:
    at, parts = 0, []
    for match in _HOW.finditer(low):
        parts += [text[at : match.start()], " " * (match.end() - match.start())]
        at = match.end()
    return "".join([*parts, text[at:]])


# A line that is a place and nothing else: "Elmsford, NY", "New Haven, CT 06511", "Stillwater, Ok 74078", "Berlin, Germany"
_LINE = re.compile(
    rf"^{_NAME}(?: {_NAME}){{0,3}}, ?[A-Z][\w. ]+(?:,? [A-Z][\w. ]+)?(?:,? \d{{5}}(?:-\d{{4}})?)?$", re.MULTILINE
)
# "This position is located in Champaign, Illinois.", "The role is based in Berlin", "an opening in our Boston office"
_CUE = re.compile(
    r"\b(?:position|role|job|opportunity|opening|vacancy|internship|fellowship|post|work|archivist|librarian|candidate|employee|engineer|you)\b"
    r"[^.\n]{0,60}?\b(?:located|based|situated|stationed|on-?site|on-?site at our offices?|at our offices?) (?:in|at|out of) (?:our |the )?"
)
_OFFICE = re.compile(r"\b(?:in|at|from) our ((?:[A-Z][\w.'-]+ ){1,3})(?:HQ|headquarters|offices?)\b")
_STANDORT = re.compile(r"\b(?:unseren?|am|an unserem) Standort (?:in )?(?=[A-ZÄÖÜ])")
_AFTER = re.compile(
    rf"{_NAME}(?: [A-Z][\w.'’-]*){{0,3}}(?:, ?[A-Z][\w.]+(?: [A-Z][\w.]+){{0,2}}){{0,2}}(?: \d{{5}}\b)?"
)


def _free(text: str, known: Known) -> Iterator[Claim]:
    del known
    low = fold(text)
    if "," in text:
        for line in _LINE.finditer(text):
            for claim in _places(text, line.start(), line.end(), "place.line"):
                if claim.value.address_locality and (claim.value.address_region or claim.value.address_country):
                    yield claim
    if "located" in low or "based" in low or "site" in low or "office" in low:
        for cue in _CUE.finditer(low):
            yield from _after(text, cue.end(), "place.located")
    if " our " in low:
        for match in _OFFICE.finditer(text):
            yield from (
                c for c in _places(text, match.start(1), match.end(1), "place.office") if c.value.address_locality
            )
    if "standort" in low:
        for match in _STANDORT.finditer(text):
            yield from _after(text, match.end(), "place.located")


def _after(text: str, at: int, rule: str) -> Iterator[Claim]:
    after = _AFTER.match(text, at)
    if after and after.group()[0].isupper():
        yield from (c for c in _places(text, at, after.end(), rule) if c.value.address_locality)
