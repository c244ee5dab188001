"""Places in running text: where sentences say that the job is."""

import re
from collections.abc import Iterator

from postingkit.fields.places.wanted import wanted
from postingkit.lexicon.addresses import read_addresses
from postingkit.lexicon.places import BRITISH_CODE, IRISH_CODE, region_of
from postingkit.lexicon.towns import is_known_town
from postingkit.matching.anchors import spots
from postingkit.matching.cues import Cues
from postingkit.matching.sentences import line_start
from postingkit.model.evidence import Claim
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["in_sentences", "is_sure", "places_in"]

_WORD = r"(?:[A-Z]\.){2}|(?:St|Ft|Mt)\. [A-Z][\w'’-]*|[^\W\d_a-z][\w'’-]*(?:\.(?=[A-Z]\.))?"
_NAME = rf"(?:{_WORD})(?: (?:{_WORD})){{0,3}}"
_CUES = Cues(
    *(
        "located in|located at|located on the campus of|based in|based at|based out of|situated in|stationed in"
        "|onsite in|on-site in|on site in|office in|offices in|following location|following locations|location is"
        "|location will be|station is|station will be|arbeitsort ist|dienstort ist|einsatzort ist|team in|crew in"
        "|position available in|positions available in|vacancy in|vacancies in|openings in|opening available in"
        "|is at|is in|full-time at|part-time at|assigned to|will work at|to work in|performed at|housed in"
        "|workplace is|workplace will be|place of work is|place of work will be|worksite is|work site is"
    ).split("|"),
    *(f"{how} {what} in" for how in ("onsite", "on-site", "hybrid", "in-person") for what in ("role", "position")),
)
_SELF = tuple(
    "to work|onsite|on-site|hybrid|in-person|following|location|station|arbeits|dienst|einsatz|team|crew"
    "|position available|positions available|vacancy|vacancies|opening|workplace|place of work|worksite"
    "|work site".split("|")
)
"""Cues that need no word for a job before them."""
_ON_CAMPUS = ("located on", "located at")
_IS_IN = ("role is in ", "position is in ", "job is in ")
_OPEN_IN = ("available in", "vacancy in", "vacancies in", "openings in")
_LOOSE = (
    *("to work in", "role in", "position in", "team in", "crew in", *_OPEN_IN),
    *(" is", "is in", " will be", " at", "assigned to", "housed in"),
)
# "the interview location is", "the location is not yet known"
_EVENT = re.compile(r"\b(?:interview|exam\w*|test\w*|training|meeting|event|class|course|session) $")
# Whose place it is: "this position is located in", "you will be based in", "onsite at our office in"
_JOB = re.compile(
    r"\b(?:position|role|job|opportunity|opening|vacancy|appointment|internship|fellowship|post|work|archivist|librarian|candidate"
    r"|employee|engineer|you|onsite|on-site|program)\b[^.\n]{0,60}$|\bin (?:the|our) (?:\w+ ){0,2}office $"
    r"|\b(?:labs?|laborator(?:y|ies)|research groups?) (?:is|are) (?:co-)?$"  # whose seat is where it works
    r"|\b(?:position|role|job) is an? (?:\w+ )?part of [^.\n]{0,90}$"
)
# "of The Harbor University in Salem, Oregon", "at Reed Science Campus in Oslo, Norway"
_CAMPUS = re.compile(r" (?:the |The )?[A-Z][^.;\n]{3,60}?,? in (?=[A-Z])")
# "a third of our company is based in our Salem office" says nothing of this job
_SHARE = re.compile(r"\b(?:third|half|quarter|most|some|many|majority|\d ?%) of (?:our|the|us)\b[^.,;\n]{0,60}$")
# "authorized to work in Canada", "willing to work in Salem, OR, or Leeds" says who may apply
_RIGHT = re.compile(
    r"\b(?:authori[sz]\w{1,6}|eligib\w{1,6}|rights?|permi\w{1,6}|legal(?:ly)?|entitled|willing|how|desire) $"
)
_CHIEF = re.compile(r"\breport(?:s|ing)? (?:directly )?to [^.,;\n]{0,60}$")  # "reporting to the dean based in Salem"
# "at the following facility: Little White School, 72 Polk St, Salem, OR", "at the Tarn Museum, 9 Elm Street, Salem"
_HALL = re.compile(r" (?:the |our )?[^.;\n\d]{3,90}[,:] (?=\d{1,5} [A-Z])")
# "in the Parish Office, Church Lane, Wisbech, PE13 1XX"
_CODE = rf"(?:{BRITISH_CODE}|{IRISH_CODE})\b"
_CODED_HALL = re.compile(rf" (?:the |our )?[^.;\n]{{3,90}}?, (?=[A-Z][A-Za-z' -]{{2,30}},? {_CODE})")
# "in our downtown", "in the Salem, OR area", "in the greater Salem region", "is Tarn's Salem, OR office"
_OUR = re.compile(
    r"(?:,? at our offices? in)?[: ]\s*(?:our |downtown |midtown |beautiful |historic |sunny |scenic "
    r"|the (?:greater )?(?=(?!bay )[a-z][\w.,' -]{2,40} (?:metro |metropolitan )?(?:area|region)\b)"
    r"|(?:the |[\w&-]{2,24}['’]s )(?=[a-z][\w.' -]{2,24}, [a-z][a-z. ]{1,15} (?:offices?"
    r"|campus|branch|headquarters|facility)\b))*"
)
# "located at the main library in Salem, Oregon"
_BUILDING = re.compile(r" (?:the |our )?(?:[a-z][\w'-]* ){1,4}in (?=[A-Z])")
_AFTER = re.compile(
    rf"(?!(?:Head|Main|Home|Central|Regional|Area) (?:[Oo]ffice|[Cc]ampus))(?:{_NAME}(?:, (?:{_WORD}))?(?=-based )"
    rf"|{_NAME},? {_CODE}|{_NAME}(?:, ?(?:{_WORD})(?: (?:{_WORD})){{0,2}}){{0,2}}(?: \d{{5}}\b)?)"
    r"|\d{1,5} \w[^.;\n]{4,70}"
)
_FAR = 120
"""Characters before a place in which "join our team" may stand."""
_OR = re.compile(rf",? or (?:in )?({_NAME}(?:, ?(?:[A-Z]\.[A-Z]\.|{_WORD}))?)")
# "in our San Francisco HQ", "from our Boston office", "at our Salem, OR facility", "in Tarn Maps' Leeds office"
_HOUSE_CUES = Cues("hq", "headquarters", "office", "offices", "facility", "plant", "warehouse", "store", "studio")
_SURELY = ("facility", "plant", "warehouse", "store", "studio")
"""Kinds of premises before which a bare name is no town: "at our Medical facility"."""
# "join us in our office in Salem", "from our corporate headquarters in Tarn Cove, Oregon"
_OUR_SEAT = re.compile(r"\b(?:in|at|from|out of) our (?:[a-z]{1,20} ){0,2}$")
_MEETING = re.compile(r"\b(?:interview\w*|meet\w*|visit\w*|gather\w*|retreats?|travel\w*|events?)\b[^.;\n]{0,90}$")
_OUR_HOUSE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Ff]or|[Oo]ut of) (?:our|its"
    r"|(?P<house>(?:the )?(?:(?:[A-Z][\w.-]*|&) ){0,3}[A-Z][\w.-]*(?:['’]s"
    r"|s['’]))) (?P<town>(?:(?:[A-Z][\w'-]+|[A-Z]\.[A-Z]\.),? ){1,3})$"
)
# "to join our Bristol team"
_OUR_TEAM = re.compile(r"(?<=join our )([^\W\d_a-z][\w'-]{1,24}(?: [^\W\d_a-z][\w'-]{1,24}){0,2}) (?:team|crew)\b")
_HOUSE = re.compile(r"\s(?:HQ|[Hh]eadquarters|[Oo]ffices?|[Cc]ampus)\b")
# "Salem, OR 97301: Reliably commute or planning to relocate before starting work", as a board asks it
_COMMUTE_CUES = Cues("reliably commute")
# "für unseren Standort in Pohlheim", "am Standort Marburg", "im Großraum Stuttgart", "für unsere Werkstatt in Lüchow"
_HOUSES = (
    "büro niederlassung filiale filialen zentrale werk klinik praxis geschäftsstelle werkstatt kita betrieb laden"
    " kanzlei einrichtung hotel restaurant schule wohngruppe bauhof kindergarten beratungsstelle"
).split()
_STANDORT_CUES = Cues(
    *(f"{house} in" for house in (*_HOUSES, "büroräumen", "dienstsitz", "dienstort", "arbeitsort", "einsatzort")),
    *("standort in", "standort", "großraum", "dienstsitz ist", "beschäftigungsort ist"),
)
_STANDORT = re.compile(
    r"\b(?:(?:unseren?|am|an unserem) standort (?:in )?|(?:im|den) großraum "
    r"|(?:mit |mit dem )?(?:dienstsitz|dienstort|arbeitsort|einsatzort) in |(?:dienstsitz|beschäftigungsort) ist "
    r"|(?:den|unseren) (?:[a-zäöüß]{1,20} ){0,3}büroräumen in "
    rf"|(?:unsere[rmns]?|für (?:den|die|das)(?: [a-zäöü]{{3,20}})?) (?:{'|'.join(_HOUSES)}) in )$"
)
# "Für unsere Praxis in Tarn suchen wir"
_OURS_CUES = Cues("suchen wir", "ist nach vereinbarung", "ist ab", "ist per", "ist zum")
_OURS = re.compile(
    rf"\b(?:[Ff]ür unsere[nrs]?|[Ii]n unsere[rm]) [^.,;\n]{{3,60}} (?:in|im (?:Zentrum|Herzen) von) ({_NAME}) $"
)
# "Die Stelle ist ab sofort in Tarn in Vollzeit zu besetzen"
_FILLED_CUES = Cues("zu besetzen")
_FILLED = re.compile(
    rf"\b(?:[Ss]telle|[Pp]osition|[Aa]rbeitsplatz) ist (?:[\w. ]{{3,40}} )?in (?!Voll|Teil)({_NAME})(?: in [VT]\S+)? $"
)
# "The Pellham Museum in Pellham Harbor, Connecticut seeks a Registrar"
_SEEKS_CUES = Cues(
    *(
        "seeks|is seeking|is looking for|is hiring|is recruiting|invites applications|has two openings"
        "|has several openings|has an opening|has an immediate opening|has openings|has a vacancy|needs"
        "|is accepting applications|is now accepting applications|is currently accepting applications|currently seeks"
        "|is currently seeking|is now hiring|is currently hiring|welcomes applications|announces an opening"
    ).split("|")
)
_SEEKS = re.compile(
    rf"\b(?:in|of|at) (?:downtown |midtown |beautiful |historic )?({_NAME}, (?:{_WORD})(?: (?:{_WORD}))?),? $"
    # "The Reed Library, Salem, OR, seeks", "Reed University, Ottawa, Ontario, Canada seeks"
    rf"|[a-z)], ({_NAME}, (?:[A-Z]{{2}}|(?:{_WORD})(?:, (?:{_WORD})(?: (?:{_WORD}))?)?)),? $"
    rf"|[a-z] \(({_NAME}, (?:{_WORD})(?: (?:{_WORD}))?)\),? $"  # "The Reed Museum (Salem, OR) seeks"
)

_BACK, _SOON, _ARTICLES = 60, 40, ("A", "An", "The")  # characters before a place, behind a verb; words of neither
# "a Leeds-based role", "This is an Oslo-based opportunity", "a Salem, OR based position"
_BASED = re.compile(r"based (?:[\w-]{1,20},? ){0,3}(?:role|position|opportunity|job|contract|vacancy|opening)\b")

# "is hiring a Map Clerk for two years in Salem, Oregon."
_SOUGHT_IN = re.compile(rf" an? [^.;\n]{{5,140}}? in ({_NAME}, (?:{_WORD})(?: (?:{_WORD}))?)(?=[.,;]|\s|\Z)")
# "for the position of Clerk at the Quay Branch of the Tarn Library, 410 Mill Road, Tarn, PA 19999"
_AT_HALL = re.compile(r" at the [^.;\n\d]{3,90}, (\d{1,5} [A-Z][^.;\n]{4,60}, [A-Z]{2} \d{5})")


def places_in(text: str, blank: str, span: tuple[int, int], rule: str, *, georgia: bool = False) -> Iterator[Claim]:
    """Yield the places in words whose context announces a place, read in ``blank``."""
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


def is_sure(place: Place) -> bool:
    """Whether a place has more than a bare name."""
    return bool(place.address_region or place.address_country or (place.address_locality and place.postal_code))


def in_sentences(text: str, *, streets: bool = False) -> Iterator[Claim]:
    """Yield the places that sentences state; ``streets``: an address may follow the cue.

    >>> [c.quote for c in in_sentences("The role is based in our Portland office.")]
    ['Portland']
    >>> [c.quote for c in in_sentences("The vacancy is full-time at the Harbor Branch, 14 Quay Street, Salem, OR.")]
    ['14 Quay Street, Salem, OR']
    >>> [c.quote for c in in_sentences("This is an Oslo-based role in a Python-based team.")]
    ['Oslo']
    >>> [c.quote for c in in_sentences("Join our skilled map team in Oslo.")]
    ['Oslo']
    >>> [c.quote for c in in_sentences("The role is in Oslo. The position is in Data Science.")]
    ['Oslo']
    >>> [c.quote for c in in_sentences("Reed University, Ottawa, Ontario, Canada seeks applicants for a chair.")]
    ['Ottawa, Ontario, Canada']
    >>> [c.quote for c in in_sentences("The job is in the Salem, OR area. We need a mapper to work in Leeds, UK.")]
    ['Salem, OR', 'Leeds, UK']
    >>> list(in_sentences("You work with the map team in Oslo, or in a team in Data Science."))
    []
    >>> list(in_sentences("Our company is headquartered in Portland."))
    []
    """
    low = fold(text)
    done = -1
    for at, land in sorted(_starts(text, low)):
        after = _AFTER.match(text, at) if at > done else None
        if after:
            bare = not land and (streets or not after.group()[0].isdigit())
            done = after.end()
            house = _HOUSE.search(text, at, after.end())
            end = house.start() if house else after.end()
            spans = [(at, end)]
            if other := _OR.match(text, end):  # "based in Salem or Portland"
                spans.append((other.start(1), other.end(1)))
            for span in spans:
                for claim in places_in(text, text, span, "place.located"):
                    town = claim.value.address_locality
                    if town and (bare or is_sure(claim.value) or (is_known_town(town) and _joined(low, at))):
                        yield claim


def _joined(low: str, at: int) -> bool:
    """Whether a job is in the town, or somebody joins a team there: "join our highly skilled map team in Oslo"."""
    if low.endswith(_IS_IN, 0, at) or low.endswith(_OPEN_IN, 0, at - 1):
        return True
    return low.endswith(("team in ", "crew in "), 0, at) and "join" in low[max(0, at - _FAR) : at]


def _starts(text: str, low: str) -> Iterator[tuple[int, bool]]:
    """Yield where to expect a place, and whether only one with its region counts: "a hybrid role in Data Science"."""
    for at, end in _CUES.find(low):
        our = _OUR.match(low, end)
        ours = low.startswith("based in our", at) or low.endswith("to be ", 0, at)  # "a manager, to be based in our"
        before = low[max(0, at - 120) : at]
        its = _JOB.search(before) and not _CHIEF.search(before)
        if _SHARE.search(before) or (low.startswith("to work", at) and _RIGHT.search(before)):
            continue
        if ours or its or (low.startswith(_SELF, at) and not _EVENT.search(before)):
            seated = low.startswith("based at", at)  # "at the Centre for Research in Mathematics"
            campus = _CAMPUS.match(text, end) if seated or low.startswith(_ON_CAMPUS, at) else None
            hall = campus or _HALL.match(text, end) or _CODED_HALL.match(text, end)
            inside = None if hall else _BUILDING.match(text, end)
            start = hall or inside or our
            sure = inside is not None or (seated and campus is not None) or low.endswith(_LOOSE, at, end)
            yield start.end() if start else end, sure
    yield from _houses(text, low)
    yield from ((at, False) for at in _filled(text, low))
    for at in spots(low, "based ", whole=False):
        words = text[max(0, at - _BACK) : at - 1].split(" ")[-4:] if at and _BASED.match(text, at) else []
        names = [" ".join(words[n:]) for n, word in enumerate(words) if word[:1].isupper() and word not in _ARTICLES]
        town = next((n for n in names if _opens_with_town(n) or region_of(n.partition(", ")[2])), "")  # "An Oslo"
        if town:
            yield at - 1 - len(town), False
    yield from ((at, False) for at in wanted(text, low))
    yield from ((at, True) for at in _seekers(text, low))
    for at, _ in _COMMUTE_CUES.find(low):
        if low.startswith(": ", at - 2):
            yield line_start(text, at), True


def _houses(text: str, low: str) -> Iterator[tuple[int, bool]]:
    """Yield where the towns of "our Salem office", "our office in Salem" and "Standort Marburg" begin."""
    for at, end in _HOUSE_CUES.find(low):
        our_house = _OUR_HOUSE.search(text[max(0, at - 50) : at])
        named = our_house is not None and our_house["house"] is not None and not _opens_with_town(our_house["town"])
        sure = named or low.startswith(_SURELY, at)
        our_seat = _OUR_SEAT.search(low[max(0, at - 50) : at]) if low.startswith(" in ", end) else None
        before = low[max(0, at - 140) : at - len((our_house or our_seat or [""])[0])]
        if (our_house or our_seat) and not _SHARE.search(before) and not (our_seat and _MEETING.search(before)):
            yield (at - len(our_house["town"]) if our_house else end + 4), sure
    for at in spots(low, "join our ", whole=False):
        team = _OUR_TEAM.match(text, at + len("join our "))
        if team and is_known_town(team[1]):
            yield team.start(1), False
    for _, end in _STANDORT_CUES.find(low):
        if _STANDORT.search(low[max(0, end - 48) : end + 1]):
            yield end + 1, False


def _opens_with_town(words: str) -> bool:
    """Whether words open with a known town: "Leeds", "Washington, D.C."; "the mayor's Press office" is in none."""
    return is_known_town(words.partition(",")[0].strip())


def _filled(text: str, low: str) -> Iterator[int]:
    """Yield where the town begins in which a German posting says the job is to be filled."""
    for at, _ in _FILLED_CUES.find(low):
        before = text[max(0, at - 120) : at]
        if filled := _FILLED.search(before):
            yield at - len(before) + filled.start(1)
    for at, _ in _OURS_CUES.find(low):
        before = text[max(0, at - 120) : at]
        if ours := _OURS.search(before):
            yield at - len(before) + ours.start(1)


def _seekers(text: str, low: str) -> Iterator[int]:
    """Yield where the seat of an employer that is hiring begins."""
    for at, end in _SEEKS_CUES.find(low) if "campus" not in low else ():  # of several seats this says none
        before = text[max(0, at - 80) : at]
        if (seeks := _SEEKS.search(before)) and "remote" not in low[end : end + _SOON]:
            yield at - len(before) + seeks.start(seeks.lastindex or 1)
        elif sought := _SOUGHT_IN.match(text, end):
            yield sought.start(1)
    for hall in _AT_HALL.finditer(text) if " at the " in low else ():
        before = low[max(0, hall.start() - 160) : hall.start()]
        if _JOB.search(before[before.rfind(". ") + 1 :]) or "applications" in before:
            yield hall.start(1)
