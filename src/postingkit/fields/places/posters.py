"""Posters: towns on German flyers, alone on a line between other facts, or before "sucht"."""

import re
from collections.abc import Iterator

from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.towns import TOWNS
from postingkit.model.evidence import Claim
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["in_posters", "in_seats"]

# "Ab sofort", "Vollzeit oder vollzeitnah", "16-20 Std./Woche", "15,50 € pro Stunde", "EG 9b TVöD"
_FACT = re.compile(
    r"(?:ab sofort|(?:zum )?nächstmöglich.*|ab (?:\d|[a-zä]+ 20\d\d).*|(?:in )?(?:voll|teil)(?:zeit|- ).*"
    r"|(?:un)?befristet.*|festanstellung|.*\d ?(?:h|std|stunden)\b.*|.*\d ?€.*|.*\b(?:tvöd|tv-l)\b.*)"
)
_LONGEST = 40  # characters of a line
# "Vollzeit | unbefristet | Falkenrode": lines, and their pieces between bars
_PIECES = re.compile(r"[^\s|·•](?:[^\n|·•]*[^\s|·•])?")
_TOWN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:[ -](?:am|an der|im|in der|bei|ob der|[A-ZÄÖÜ][a-zäöüß]+))*")
_ENDS = re.compile(
    r"(?:berg|burg|dorf|furt|feld|heim|hausen|ingen|stadt|stedt|bach|brück|brücken|wald|rode|hagen|haven|horst|ried"
    r"|weiler|büttel|kirchen|felde|walde|leben|itz|ow|roda|münde|hofen|bronn|brunn|beck|thal|beuren)\Z"
)
# "Familiäres Umfeld", "Firmensitz": what ends as towns do and is none
_NO_TOWN = re.compile(
    r"(?:um|(?:aufgaben|arbeits|berufs|tätigkeits|kompetenz)|spiel)feld|(?:berufs|privat|familien|vereins|arbeits)leben"
    r"|(?:haupt|firmen|stamm|vor)sitz"
)
_BORDER = re.compile(r"(?:\A(?:Remote|Hybrid|Mobil) oder | oder (?:remote|hybrid|mobil)\Z| oder | und | / |, |/)")
# "#TEAMTARN DÜSSELDORF SUCHT"
_SEEKS = re.compile(r"\b([A-ZÄÖÜ]{4,}) SUCHT$", re.MULTILINE)


# "Dienstort Molln", "Standort Molln" alone in its line or between dots, "Arbeitsort: 8730 Uznach"
_SEAT = re.compile(
    r"(?:^|[·|•,;] ?)(?:[Dd]ienst|[Aa]rbeits|[Ee]insatz|[Ss]tand)ort:? (?:(\d{4,5}) )?"
    rf"({_TOWN.pattern})(?=$| ?[·|•,;(])",
    re.MULTILINE,
)


def in_posters(text: str, house: str = "") -> Iterator[Claim]:
    r"""Yield the towns on lines between other facts, and those that are hiring in a headline in capitals.

    >>> [c.quote for c in in_posters("Kartograf (m/w/d)\nVollzeit\nFalkenberg oder Dortmund\nAb sofort\n")]
    ['Falkenberg', 'Dortmund']
    >>> [c.value.address_locality for c in in_posters("#TEAMTARN DÜSSELDORF SUCHT\nKartograf")]
    ['Düsseldorf']
    >>> [c.quote for c in in_posters("Kartograf (m/w/d)\nDienstort Molln · Vollzeit")]
    ['Dienstort Molln']
    >>> [c.quote for c in in_posters("Kartograf (m/w/d)\nVollzeit | unbefristet | Tarn", "Werke Tarn GmbH")]
    ['Tarn']
    >>> list(in_posters("Vollzeit\nRedaktion Karten\nAb sofort\n"))
    []
    """
    for seeks in _SEEKS.finditer(text) if " SUCHT" in text else ():
        town = seeks[1].capitalize()
        if town in TOWNS:
            value = Place(raw=seeks[1], address_locality=town)
            yield Claim("job_location", value, seeks[1], *seeks.span(1), "place.poster")
    for seat in _SEAT.finditer(text) if "ort" in text else ():
        value = Place(raw=seat[0].lstrip("·|•,; "), address_locality=seat[2], postal_code=seat[1])
        yield Claim("job_location", value, value.raw, seat.end() - len(value.raw), seat.end(), "place.seat")
    lines = [*_PIECES.finditer(text)]
    facts = [len(line[0]) <= _LONGEST and _FACT.fullmatch(fold(line[0])) is not None for line in lines]
    for n, line in enumerate(lines):
        beside = sum(facts[max(0, n - 2) : n + 3])
        if facts[n] or beside < 2 or not any(facts[max(0, n - 1) : n + 2]) or len(line[0]) > _LONGEST:
            continue
        yield from _towns(line, house)


# "Stadtbücherei Tarn, Lindenstr. 12, 72766 Tarn": a house whose work is done where it stands
_HOUSE = re.compile(
    r"[A-ZÄÖÜ](?<![\w-].)[\w-]*(?:bücherei|bibliothek|museum|archiv|theater|schule|klinikum|apotheke|galerie)\b([^,\n·|@]{1,40})"
    r"[,\n·|]{1,2} ?((?:[A-ZÄÖÜ][\w.-]+ ){0,2}[A-ZÄÖÜ][\w.-]+ \d{1,4} ?[a-z]?) ?[,\n·|]{1,2} ?"
    rf"(?:(?:D|A|CH)-)?(\d{{4,5}}) ({_TOWN.pattern})"
)


def in_seats(text: str) -> Iterator[Claim]:
    """Yield the addresses of libraries, museums and their kin that bear the name of their town.

    >>> [c.value.street_address for c in in_seats("Stadtbücherei Tarn, Lindenstr. 12, 72766 Tarn")]
    ['Lindenstr. 12']
    >>> list(in_seats("Museum Services Nord, Lindenstr. 12, 72766 Tarn"))
    []
    """
    for house in _HOUSE.finditer(text):
        town = house[4]
        if f" {town}" in f" {house[1]}":
            quote = text[house.start(2) : house.end()]
            value = Place(raw=quote, street_address=house[2], postal_code=house[3], address_locality=town)
            yield Claim("job_location", value, quote, house.start(2), house.end(), "place.house")
            return


def _towns(line: re.Match[str], house: str) -> Iterator[Claim]:
    """Yield the towns that make up a line: known ones, others beside them, and names with a town's ending."""
    spans, at = [], 0
    for border in (*_BORDER.finditer(line[0]), None):
        spans.append((at, border.start() if border else len(line[0])))
        at = border.end() if border else at
    names = [line[0][a:b] for a, b in spans if a < b]
    spans = [span for span in spans if span[0] < span[1]]
    remote = line[0].endswith((" oder remote", " oder hybrid", " oder mobil"))
    remote = remote or line[0].startswith(("Remote oder ", "Hybrid oder ", "Mobil oder "))
    if not all(_TOWN.fullmatch(name) and not is_role(name) and not is_organization(name) for name in names):
        return
    if _NO_TOWN.search(fold(line[0])):
        return
    seated = len(names) == 1 and f" {names[0]} " in f"{house} "
    if seated or not TOWNS.isdisjoint(names) or remote or all(_ENDS.search(name) for name in names):
        for (a, b), name in zip(spans, names, strict=True):
            value = Place(raw=name, address_locality=name)
            yield Claim("job_location", value, name, line.start() + a, line.start() + b, "place.poster")
