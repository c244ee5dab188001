"""Places in texts whose purpose is to name them: behind a label, under a heading or on a line of their own."""

import re
from collections.abc import Iterator

from postingkit.fields.places.sentences import in_sentences, is_sure, places_in
from postingkit.lexicon.names import is_organization
from postingkit.lexicon.places import POSTAL, SPEAKING, country_of, region_of, regions_of
from postingkit.lexicon.towns import SHORT_TOWNS, is_known_town
from postingkit.matching.cues import Cues
from postingkit.matching.sentences import line_start
from postingkit.model.evidence import Claim
from postingkit.model.known import Known
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["HELD", "behind_house", "blanked", "in_label", "in_pairs"]

_AND = r"(?:or|and|&|/|oder|und|bzw\.|ou|et|o|y|e|of|en|lub|i|nebo|eller|och|og|или|и)"
# Words that say how, not where: "Remote or Berlin", "Hybrid - Berlin", "Newburgh, NY and remote work", "Remote (US
# only)", "Tarnheim oder im Home-Office"
_HOW = re.compile(
    rf"(?:\s{_AND}\s(?:im )?)?\b(?:fully |100 ?% |bundesweit )?(?:remote(?:ly)?(?: work| ok| possible| working)?|hybrid"
    r"|on-?site|in[- ]person|telework|home[ -]?office|(?:work )?from home|wfh|flexible|worldwide"
    r"|(?:various|multiple|several)(?: (?:branches|sites|schools|campuses|buildings|facilities|libraries))?"
    r"|anywhere|global|nationwide|deutschlandweit|vollzeit|teilzeit|full[- ]time|part[- ]time|\d+ locations?|negotiable"
    r"|tbd|n/a|see below|virtual|telecommut\w+|[\w.]+[- ]only"
    r"|preferred|first|partial\w*|\d{1,2}[./]\d{1,2}[./]\d{2,4}|удал[её]нно|h[íy]brid[oae]|presencial|remot[oa]|ibrid[oa]"
    rf"|présentiel|télétravail|teletrabajo|thuiswerken)\b(?:\s(?:{_AND}|in)\s)?"
)
# Several places in one string: "New York, NY / Boston, MA", "London; Paris", "Dublin + Warsaw", "Berlin or Oslo"
_BETWEEN = re.compile(
    r"\s*(?:;|\n|•|\s\*\s|\s[|·]\s|/|\+)\s*|,?\s(?:or|and|oder|und|&)\s(?=[A-ZÄÖÜ])|(?<=[a-z0-9]{4})\.\s(?=[A-Z])"
    r"|(?<=, [A-Z]{2})(?=[A-Z][a-z]{2})"  # "Anchorage, AKFresno, CA"
)
# Where a page lost its line's end, other words follow: "Location: TarnLanguage: Spanish"; so do journeys: "Kisumu, with
# travel to Siaya"
_ELSEWHERE = re.compile(
    r"(?<=[a-z]{4})(?=[A-Z][a-z]{3})| [–-] (?=[A-Z][a-zà-ÿ]{2,20}(?: [a-z]+){0,2}: )|,? (?:with|w/|and|plus"
    r"|including) (?:[\w%]+ ){0,2}travel"
)
# Remarks in brackets: "London, UK (Piccadilly Circus)", "Queens, NY (several branches)"
_REMARK = re.compile(r"\(([^()\n]*)\)?")
_LINES = 8
"""More lines than any address has."""
_LONGEST = 160
"""The longest place; a longer text is a sentence that may contain one."""
# "Ubicació: Barcelona", "OSU Campus: Stillwater", "Ort: Wien", "Job location: Leeds"
_PAIR = re.compile(
    r"(?:(?:job|work|primary|main|office|position) locations?|locations?|(?:\w+ )?campus|ubicaci[oóò]n?|ort|arbeitsort"
    r"|einsatzort|dienstort|standort|lieu(?: de travail)?|duty station|place of (?:work|employment)|localiza\w+|sede"
    r"|город|место работы|город работы)\s?:\s*(?=\w)"
)
_PAIR_CUES = Cues(
    *("location", "locations", "campus", "ubicació", "ubicación", "ubicacion", "ort", "arbeitsort", "einsatzort"),
    *("dienstort", "standort", "lieu", "duty station", "place of work", "place of employment", "localização", "sede"),
    *("localización", "город", "место работы"),
)
_NEXT_PAIR = re.compile(r" [|·•] (?=[^\n|·•]{2,24}: )")
_BEHIND_BAR = ("· ", "| ", "• ")  # "30 Stunden/Woche · Dienstort: Graz"
# "Hybrid (Oslo)", "ONSITE (Leeds, Porto)", "Main Campus (Salem, OR)": the brackets say where
HELD = re.compile(
    r"\s*(?:(?:(?:on-?site|hybrid|in[- ]person)(?:\s(?:&|and|or|/)\s)?)+|(?:main|north|south|east|west) campus)\s*"
    r"\(([^()]{2,60})\)?\s*$",
    re.IGNORECASE,
)
# "Guildhall, Tarn", "Harbour House, Tarn": a building, and the town that it stands in
_BUILDING = re.compile(
    r"(?:[A-Z][\w'’-]+ ){0,3}(?:Guildhall|Hall|House|Building|Lodge|Towers?|Chambers|Barracks|Headquarters), (?=[A-Z])"
)
_AREA = re.compile(r"(?:[A-Z][\w'-]* ){1,3}[Aa]rea, ")


# "Chair of Map Science, TARN": who works there, and no town
_UNIT = re.compile(r"(?:Chair|Department|Institute|Faculty|School|Division|Laboratory|Lab) (?:of|for) ")


def in_label(text: str, known: Known) -> Iterator[Claim]:
    """Yield the places of a labelled text.

    Bare names count in the first line and in lines that follow it at once; below a gap a line must show by a region,
    a country or a postal code that it is a place; a line that is a label ends the search.
    """
    held = HELD.fullmatch(text) if "ampus (" in text else None
    if held:  # "Main Campus (Salem, OR)"
        for claim in in_label(held[1], known):
            yield claim.moved(held.start(1))
        return
    text = _ELSEWHERE.split(text, maxsplit=1)[0]
    blank = blanked(text)
    georgia = known.country == "GE" or known.language == "ka" or "bilisi" in text
    span = 0, len(text)
    whole = [*places_in(text, blank, span, "place.label", georgia=georgia)] if _is_block(text) else []
    if len(whole) == 1:
        yield whole[0]._replace(needs=("hint",), method="label")
        return
    yield from _listed(text) or _bordered(text, blank, georgia=georgia)


def _bordered(text: str, blank: str, *, georgia: bool) -> Iterator[Claim]:
    """Yield the places in a label's value, divided at its separators."""
    at, bare = 0, not _is_long(text.partition("\n")[0])
    borders = [border for border in _BETWEEN.finditer(blank) if not _joins(blank, border)]
    for border in (*borders, None):
        end = border.start() if border else len(text)
        if end - at > _LONGEST:
            for claim in in_sentences(text[at:end], streets=True):
                yield claim.moved(at)
        elif end - at > 1:
            for claim in places_in(text, blank, (_behind_name(text, at, end), end), "place.label", georgia=georgia):
                housed = claim.value.street_address and claim.value.address_locality
                if (
                    housed
                    or is_sure(claim.value)
                    or (bare and not _is_code(claim.quote, text) and not _UNIT.match(claim.quote))
                ):
                    yield claim._replace(needs=("hint",), method="label")
        if border is None:
            break
        if "\n" in border.group() and at and text[at : border.start()].rstrip().endswith(":"):
            break
        # "Alder, WAMeridian, the leading": what follows is any text
        bare = bare and "\n\n" not in border.group() and border.group() != "" and border.group()[0] != "."
        at = border.end()


# Towns and no land but at the end: "Orange, Dubbo or Tamworth (NSW)", "Leeds, Swansea and Darlington"
_SEVERAL = r"[A-Z][a-z'’.][\w'’.-]*(?: [A-Z][\w'’.-]+){0,2}"
_LISTED = re.compile(rf"({_SEVERAL}(?:, {_SEVERAL})+,? (?:or|and|&) {_SEVERAL})(?:,? \(?([A-Z][A-Za-z ]{{1,20}})\)?)?")


def _listed(text: str) -> list[Claim]:
    """Return each town of a list with the region behind the last one; none where some are regions themselves."""
    listed = _LISTED.fullmatch(text.strip("\n"))
    towns = list(re.finditer(_SEVERAL, listed[1])) if listed else []
    if listed is None or any(is_organization(t[0]) or regions_of(t[0]) or country_of(t[0]) for t in towns):
        return []
    region = listed[2] if listed[2] and regions_of(listed[2]) else None
    code = (region_of(region) or "")[:2] if region else ""
    land = code if code in SPEAKING else None
    claims = []
    for town in towns:
        start = text.index(listed[0]) + town.start()
        place = Place(raw=town[0], address_locality=town[0], address_region=region, address_country=land)
        end = start + len(town[0])
        claims.append(Claim("job_location", place, town[0], start, end, "place.label", "label", ("hint",)))
    return claims


def _is_block(text: str) -> bool:
    r"""Whether lines are one address with its postal code last: "Quay Clinic\n2 Mill Lane\nSalem\nAB1 2CD"."""
    lines = [line for line in text.split("\n") if line]
    return (
        2 < len(lines) < _LINES
        and max(map(len, lines)) <= _LONGEST // 2
        and POSTAL.fullmatch(lines[-1].strip()) is not None
    )


def _is_long(line: str) -> bool:
    """Whether a line is running text, in which "and Northern beaches" is no place of work."""
    return len(line) > _LONGEST and (". " in line or line.endswith("."))


def _is_code(words: str, text: str) -> bool:
    """Whether a bare name beside others is an organization's acronym: "Harbor West Campus/HSC"."""
    return len(words) < 5 and words.isupper() and words not in SHORT_TOWNS and words != text.strip()


def in_pairs(text: str, known: Known) -> Iterator[Claim]:
    """Yield the places in labelled lines: "Ubicació: Barcelona (Espanya)"."""
    low = fold(text)
    for at, end in _PAIR_CUES.find(low):
        start = at if low[at - 2 : at] in _BEHIND_BAR else line_start(text, at)
        pair = _PAIR.match(low, start) if at - start < 24 and ":" in low[end : end + 12] else None
        if pair:
            words = text[pair.end() : pair.end() + _LONGEST]
            bar = _NEXT_PAIR.search(words)  # "Dienstort: Graz | Beginn: 1. Mai"
            lines = (words[: bar.start()] if bar else words).split("\n", 2)
            found = list(in_label(lines[0], known))
            if not found and len(lines) > 1 and ": " not in lines[1]:  # "Work location: Main Campus", "Salem, OR"
                value = "\n".join(lines[:2])
                found = [claim for claim in in_label(value, known) if is_sure(claim.value)]
            for claim in found:
                yield claim.moved(pair.end())._replace(needs=())


def _behind_name(text: str, start: int, end: int) -> int:
    """Return where a label's value goes on behind the organization that it opens with: "Reed Lab, Porto, Portugal"."""
    building = _BUILDING.match(text, start, end)
    if building and not (regions_of(town := text[building.end() : end].strip(" .")) or country_of(town)):
        return building.end()
    at = behind_house(text, start, end)
    house, (town, comma, _) = text[start:at].strip(", "), text[at:end].partition(", ")
    stays = any(map(str.isdigit, house)) or house.endswith(" Spa") or town[:1].isdigit() or regions_of(town)
    return at if comma and not stays else start  # "99 Church St., Salem, NY", "Leamington Spa, Warwickshire, UK"


def behind_house(text: str, start: int, end: int) -> int:
    """Return where a line goes on behind the employer that it opens with: "Reed Labs, Porto, Portugal"."""
    comma = text.find(", ", start, end - 2)
    return comma + 2 if comma > 0 and is_organization(text[start:comma]) else start


def _names_land(words: str) -> bool:
    """Whether a remark in brackets is a country or a region: "Oslo (Norway)", "Mill Cove (Nova Scotia)"."""
    return bool(country_of(words)) or (len(words) > 2 and (region_of(words) or "")[:2] in _BRACKETED)


_BRACKETED = frozenset({"CA", "AU"})
"""Countries whose regions stand in brackets behind a town; any other two letters may be an Italian province."""


def blanked(text: str) -> str:
    """Return the text with remarks and words such as "remote" blanked; offsets stay the same."""
    if "(" in text:
        text = _REMARK.sub(
            lambda m: m.group() if not m.start() or _names_land(m.group(1)) else " " * len(m.group()), text
        )
    parts, at = [], 0
    for match in _HOW.finditer(fold(text)):
        parts += [text[at : match.start()], " " * (match.end() - match.start())]
        at = match.end()
    return "".join([*parts, text[at:]]) if parts else text


_CORNER = re.compile(r"(?:^|\n)([^\W\d_a-z][\w'. ]{2,30}) [-–] ([^\W\d_a-z][\w'. ]{2,30})\Z")


def _joins(text: str, border: re.Match[str]) -> bool:
    """Whether a slash is part of one place: "New York/NY", "Linz / Austria", "Tarn/Mill Cove Area, OR".

    So is an intersection behind a town's dash: "Toronto - Spadina and Adelaide".
    """
    if "/" not in border.group():
        corner = _CORNER.search(text, 0, border.start())
        return corner is not None and is_known_town(corner[1]) and not is_known_town(corner[2])
    if _AREA.match(text, border.end()):
        return True
    word = re.match(r"[\w.]+(?: [A-Z]\w+)?", text[border.end() : border.end() + 40])
    if word is None:
        return False
    if text[: border.start()].rpartition(" ")[2] in SHORT_TOWNS or word.group() in SHORT_TOWNS:
        return False  # "SF/NY" are two towns, "Salem/LA" too
    region = region_of(word.group()) or ""
    return bool(country_of(word.group())) or (bool(region) and len(word.group()) < 5) or region[:2] == "GB"
