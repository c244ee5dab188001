"""Headlines: a line with a job's name, split into title, employer and what sites add.

"IT Support Technician - Westchester Library System" holds a title and an employer; two finders use this file. Additions
around both are removed by ``trimmings``. The file is long because the meaning of a piece depends on all the others.
"""

import re
from typing import NamedTuple

from postingkit.lexicon.announcing import PAGES
from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.places import region_of
from postingkit.lexicon.towns import is_known_town
from postingkit.lexicon.trimmings import Span, bare, behind_opening, end_of_title, without_front
from postingkit.lexicon.workplaces import MANNER
from postingkit.matching.spaces import ANY
from postingkit.text import fold, holds

__all__ = ["HOUSE_BEHIND", "UNKNOWN", "Headline", "Setting", "between_bars", "split_headline"]

# What a piece behind a dash may be and still be nobody's name: "Term", "Part-time", "Python", "Level II"
_MANNER = re.compile(
    rf"(?:(?:full|part)[- ]?time|temporary|term|contract|permanent|{MANNER}|evenings?|weekends?"
    r"|entry level|senior|junior|intern|internship|[ivx]+|level \w+|\d.*|python|java|journey|bilingual|grade .*"
    r"|open rank|tenure.*|non-tenure.*|short-term.*)$"
)
# What sites put behind or before the headline
_SITE = re.compile(
    rf"(?:{PAGES}"
    r"|careers?|jobs?|job (?:details?|description|posting|search|opportunities|board)|hr|home|print(?: preview)?"
    r"|career (?:portal|center|opportunities|site)|careers? page|apply(?: now)?|employment(?: opportunities)?\d*"
    r"|(?:(?:current|job) )?openings|open positions?|join (?:us|our (?:team|lab|group))|work (?:with|for) us"
    r"|we're hiring!?|candidate portal|.*: (?:career|job|employment) opportunities|human resources.*"
    r"|.* (?:careers|jobs|career portal|job board|karriere)|stellenangebote?|karriere|(?:oferta de )?empleo"
    r"|vacanc(?:y|ies)|stack overflow|linkedin|indeed|glassdoor|lever|greenhouse|workday|monster|xing|stepstone)$"
)
# What sites add to the employer's name: "Harbor University Portal", "Angel State Employment Site"
_PORTAL = re.compile(
    r"\s{1,9}(?:(?:job |career |employment |hr )?(?:portal|site|website|careers?|jobs|board)"
    r"|employment(?: opportunities| site)?)$"
)
# "Harbor Manufacturing Inc Staff Battery Engineer": an employer and a title with nothing between them
_LEGAL_FRONT = re.compile(r"(?:[A-Z][\w&'-]* ){1,5}(?:Inc|LLC|Ltd|GmbH|Corp|AG|PLC)\b\.?(?= [A-Z])")
# Behind a bar, what is no title: "Part Time Regular", "posted 3/11/2010", "Remote"
_ASIDE = re.compile(
    rf"(?:posted|full|part|{MANNER}|temp\w*|permanent|contract|regular|apply|updated|closes)\b|[\d/. -]+$"
)
_COLON = re.compile(r"([A-Z][^:|\n]{1,50}): (?=[A-Z])")
# A dot between two facts, and none within "éducateur·rice spécialisé·e"
_DOT = r"(?:(?<![^\W\d_])[·•]|[·•](?![a-zà-ÿ]))"
# " - ", " | ", "Plant Curator- College of Arts"
_DASH = re.compile(
    rf"\s{{1,9}}[-–—]{{1,9}}\s{{1,9}}|(?<=[a-z]{{4}})- (?=[A-Z])|\s{{0,9}}(?:[|»]|{_DOT})\s{{0,9}}|\s{{1,9}}--\s{{0,9}}"
    r"|\s{1,9}@\s{1,9}"
)
_PAIRS = (("(", ")"), ("«", "»"))
"""What a border does not stand between."""
_SIGNS = frozenset("-–—|·•»@")
"""Signs of such a separator; most lines have none."""
_AT = re.compile(
    r"\s(?:at(?P<the> the)?|@|(?P<house>bei|bij|chez|presso)(?: (?:de[rnm]?|het|la|les?|il|lo))?|(?P<na>n[ao]))\s+"
    r"(?=[A-ZÄÖÜÁÉÍÓÚ]|[a-z]{1,2}[A-Z])"
)
"""Behind "bei", "bij", "chez" and "presso" only an employer stands; behind "na" also a place."""
_PLACES = re.compile(r"\b(?:brasil|portugal|área|setor|equipe|time|departamento|região|zona|centro|turno|grande)\b")
_UNIT = re.compile(r"\b(?:unit|office|division|department|section|service|region)\b")
_PART = re.compile(r"(?:[\w.'-]+ ){0,3}(?:cent(?:er|re)|school|institute|department|division|office) (?:for|of) ")
_SEAT = re.compile(
    r"\b(?:university|college|librar(?:y|ies)|museum|institute|school|campus|cent(?:er|re)|inc|llc|gmbh)$"
)
# "Harbor Associates", "The Tarn School for Dental Assistants": houses whose names hold the name of a job
_HOUSE_OF_ROLES = re.compile(
    r"associates$|\b(?:university|college|librar|museum|inc|llc|ltd|gmbh)"
    r"|^(?:the )?(?:[\w'.-]+ ){0,4}(?:school|institute|academy|society) (?:for|of) "
)
_SMALL = frozenset({"of", "the", "and", "for", "at", "inc", "llc", "ltd"})
HOUSE_BEHIND = re.compile(
    r"(?:, (?:Department|School|Division|Faculty|Institute) of [A-Z][^,]{2,50}){0,2}, (?:the )?(?:((?:University"
    r"|City|County|Town|State) of (?:[A-Z][\w'.-]+(?: (?=[A-Z]))?){1,5}(?=(?:, [A-Z][A-Za-z ]{2,24})?$)"
    r"|(?:[A-Z][\w'.-]+ ){1,4}(?:University|College|County|Historical Society|Consortium"
    r"|Museum(?: of [A-Z][\w'&. -]{2,40})?|(?:Botanic|Botanical|Zoological) Gardens?|Zoo|Aquarium|Arboretum|Association"
    r"|Foundation|(?:County|Public|City|Free|Memorial|District|Regional) Library(?: (?:System|District))?))"
    r"|Department of [A-Z].{0,100}"
    r"|The (?:[A-Z][\w'.-]* ){1,4}(?:Museum|Library|Foundation|Institute|Gallery|Society|Trust)\b[^,;:()]*"
    r"|((?:ООО|ЗАО|ОАО|ПАО|АО|ИП|ФГУП|ТОВ) ?(?:[\"«“][^\"«»“”]{2,60}[\"»”]"
    r"|[A-ZА-ЯЁ][\w-]+(?: [A-ZА-ЯЁ][\w-]+){0,2})))(?:, [A-Z][A-Za-z ]{2,24})?$"
)
"""An organization behind a job and a comma, in a group if it may be the employer: "Clerk, Tarn County Library"."""
_PAIR = 2
"""Pieces of the plainest headline: a job and its employer."""
_DASH_BAR = " - "
# "Tarn Labs - Map Clerk - REMOTE - Full time $41k": a piece that says how one works makes of dashes what bars are
_OFFERS = re.compile(rf"(?:(?:full|part)[- ]?time|{MANNER})\b")
_BARS = {
    "|": re.compile(rf"{ANY}\|\s*"),
    **{dot: re.compile(rf"{ANY}{_DOT.replace('·•', dot)}\s*") for dot in "·•"},
    _DASH_BAR: re.compile(_DASH_BAR),
}
_LINK = re.compile(r"\s*\((?:https?|www)[^()]*\)?|\s*\(?https?://\S+")


def between_bars(line: str) -> list[Span]:
    """Return the pieces of a line with two bars or dots or more: "Meridian | Clerk | Oslo | Full-time".

    >>> line = "Meridian (https://meridian.example) | Clerk | Oslo | Full-time"
    >>> [line[a:b] for a, b in between_bars(line)]
    ['Meridian', 'Clerk', 'Oslo', 'Full-time']
    >>> between_bars("Éducateur·rice spécialisé·e en CDD")
    []
    >>> between_bars("Oslo · Full-time"), between_bars("· a · list · of · items")
    ([], [])
    >>> line = "Meridian - Clerk - REMOTE - Full time $41k"
    >>> [line[a:b] for a, b in between_bars(line)], between_bars("Meridian - Clerk - Maps - Oslo")
    (['Meridian', 'Clerk', 'REMOTE', 'Full time $41k'], [])
    """
    bars = (bar for bar in "|·•" if bar in line and line.count(bar) > 1)
    bar = next((bar for bar in bars if len(_BARS[bar].findall(line)) > 1), None)
    if bar is None and line.count(_DASH_BAR) > 2 and _is_dashed(line.split(_DASH_BAR)):
        bar = _DASH_BAR
    if bar is None or line.lstrip().startswith(bar):
        return []
    pieces, at = [], 0
    for border in (*_BARS[bar].finditer(line), None):
        end = border.start() if border else len(line.rstrip())
        link = _LINK.search(line, at, end)
        pieces.append((at, link.start() if link and link.start() > at else end))
        at = border.end() if border else end
    pieces = [(a, b) for a, b in pieces if a < b]
    return [] if line.startswith(("http", "www.")) else pieces


def _is_dashed(pieces: list[str]) -> bool:
    """Whether dash-divided pieces are a forum's headline: an employer, and terms such as "remote"."""
    return not is_role(pieces[0]) and any(_OFFERS.match(fold(piece)) for piece in pieces[1:])


class Setting(NamedTuple):
    """What is known about a headline besides its words."""

    board: bool = False
    """It is the title of a job board's entry, whose last piece is the employer even if it does not look like one."""
    page: bool = False
    """It is a page's own title, which may be the employer's."""
    employer: str | None = None
    """The employer, when it is known already."""


UNKNOWN = Setting()


class Headline(NamedTuple):
    """A headline's parts as spans; None for a missing part."""

    title: Span | None
    organization: Span | None


def split_headline(text: str, start: int, end: int, setting: Setting = UNKNOWN) -> Headline:
    """Return the title and the employer in the headline ``text[start:end]``.

    >>> line = "IT Support Technician - Westchester Library System"
    >>> head = split_headline(line, 0, len(line))
    >>> line[slice(*head.title)], line[slice(*head.organization)]
    ('IT Support Technician', 'Westchester Library System')
    >>> line = "Librarian - The Tarn School for Dental Assistants"
    >>> line[slice(*split_headline(line, 0, len(line)).organization)]
    'The Tarn School for Dental Assistants'
    >>> line = "Application Developer - Journey"
    >>> head = split_headline(line, 0, len(line))
    >>> line[slice(*head.title)], head.organization
    ('Application Developer - Journey', None)
    """
    line = text[start:end]
    title, organization = _split(line, setting)
    return Headline(
        (title[0] + start, title[1] + start) if title else None,
        (organization[0] + start, organization[1] + start) if organization else None,
    )


def _split(line: str, setting: Setting) -> Headline:
    """Return a line's headline: what is title in it, and what is the employer."""
    folded = fold(line)
    a, b = bare(line, *without_front(line, folded))
    house: Span | None = None
    colon = _COLON.match(line, a, b) if ": " in line else None
    if colon and is_organization(colon.group(1)) and not is_role(colon.group(1)):
        house, a = colon.span(1), colon.end()  # "Harbor Consulting: DevOps Engineer"
    all_pieces = _pieces(line, a, b)
    pieces, house = _cut_back(line, folded, _without_site_in_front(folded, all_pieces), house, setting)
    cut = len(pieces) < len(all_pieces)
    if setting.page and len(pieces) == 1 and cut and house is None and _is_house(line[slice(*pieces[0])]):
        return Headline(None, pieces[0])  # "Careers - Harbor Labs", "Harbor Labs | Job details"
    if house is None:
        pieces, house = _cut_front(line, folded, pieces)
    a, b = pieces[0][0], pieces[-1][1]
    opening = behind_opening(folded, a, b)
    a = opening if opening < b else a
    if house is None and (legal := _LEGAL_FRONT.match(line, a, b)) and is_role(line[legal.end() : b]):
        house, a = (a, legal.end()), legal.end()
    if house is None and is_role(line[a:b]):
        b, house = _cut_at(line, folded, (a, b), setting._replace(board=True) if cut else setting)
    a, b = bare(line, a, end_of_title(line, folded, a, b))
    again = line.rfind(", ", a, b) if house else -1
    if house and again > a and line.startswith(line[again + 2 : b], house[0]):
        b = again  # "Tarn Museum, Oslo - Map Fellowship, Tarn Museum"
    site = _SITE.match(folded, a, b) and not _is_post(folded, (a, b))
    return Headline((a, b) if a < b and not site else None, house)


def _without_site_in_front(folded: str, pieces: list[Span]) -> list[Span]:
    while len(pieces) > 1 and _SITE.match(folded, *pieces[0]) and not _is_post(folded, pieces[0]):
        pieces = pieces[1:]
    return pieces


def _is_post(folded: str, piece: Span) -> bool:
    """Whether a piece that looks like a site's own names a post in its office: "Human Resources Aide"."""
    return folded.startswith("human resources ", piece[0]) and is_role(folded[slice(*piece)])


def _cut_back(
    line: str, folded: str, pieces: list[Span], house: Span | None, setting: Setting
) -> tuple[list[Span], Span | None]:
    """Return the pieces without a site, an aside, the employer or its seat at the end; and the employer."""
    pieces = list(pieces)
    while len(pieces) > 1:
        x, y = pieces[-1]
        words = line[x:y]
        if len(pieces) == _PAIR and _names_employer_first(line[slice(*pieces[0])], words):
            break
        if _SITE.match(folded, x, y) or (_ASIDE.match(folded, x, y) and any(bar in line[x - 3 : x] for bar in "|·•")):
            pieces.pop()
        elif house is not None:
            if words == line[slice(*house)]:
                pieces.pop()  # "Analyst - Wiley - Wiley"
                continue
            kin = is_organization(words) and _kin(words, line[slice(*house)])
            if is_role(words) or not (kin or _PART.match(folded, x, y)):
                break
            pieces.pop()  # "Dean - Harbor University - Harbor University", "Clerk - Center for Maps - Tarn College"
        elif len(pieces) > 2 and _is_seat(words) and (", " in words or _SEAT.search(folded, *pieces[-2])):
            pieces.pop()  # "Clerk - Harbor Institute of Navigation - Alder, NY"
        elif _is_employer(words, setting) or _is_at(line, pieces):
            house = pieces.pop()
        else:
            break
    return pieces, house


def _names_employer_first(front: str, back: str) -> bool:
    """Whether an employer stands before a job at it: "Tarn Museum, Oslo - Map Fellowship, Tarn Museum"."""
    job, _, house = back.partition(", ")
    return is_organization(house) and is_role(job) and is_organization(front) and not is_role(front)


def _is_at(line: str, pieces: list[Span]) -> bool:
    """Whether the last piece is an employer behind a job and "@": "Editor @ The Lantern", not "Editor @ London"."""
    (_, job), (x, y) = pieces[-2:]
    words = line[x:y]
    placed = is_known_town(words) or region_of(words) is not None or _MANNER.match(fold(words)) is not None
    return "@" in line[job:x] and is_role(line[:job]) and _is_house(words) and not placed


def _cut_front(line: str, folded: str, pieces: list[Span]) -> tuple[list[Span], Span | None]:
    """Return the pieces without an employer before the title: "Harbor University Portal | Curator"."""
    if len(pieces) < 2 or is_role(line[slice(*pieces[0])]) or not is_role(line[slice(*pieces[1])]):
        return pieces, None
    x, y = pieces[0]
    site = _PORTAL.search(folded, x, y)
    y = site.start() if site else y
    known = is_organization(line[x:y])
    if not known and "|" not in line[y : pieces[1][0]]:
        return pieces, None
    return pieces[1:], ((x, y) if known else None)


def _cut_at(line: str, folded: str, span: Span, setting: Setting) -> tuple[int, Span | None]:
    """Return where the title ends before "at Harbor Labs", and the employer behind it."""
    a, b = span
    last = max(_AT.finditer(line, a, b), key=re.Match.start, default=None)
    if last is None or _UNIT.search(folded, last.end(), b):
        return b, None
    words = line[last.end() : b]
    named = is_organization(words) and "Cent" not in words if last["the"] else True  # "Clerk at the Front Desk"
    if not named or not (_is_employer(words, setting) or _stands_at(words, last)):
        return b, None
    return last.start(), (last.end(), b)


def _stands_at(words: str, at: re.Match[str]) -> bool:
    """Whether a preposition alone makes the words behind it an employer: "bij Nordkade", "na Nordcais"."""
    if is_role(words) or is_known_town(words) or region_of(words):
        return False
    return bool(at["house"] or (at["na"] and words.count(" ") < 3 and not _PLACES.search(fold(words))))


def _pieces(line: str, a: int, b: int) -> list[Span]:
    """Return the spans between dashes and bars, ignoring those inside brackets."""
    if _SIGNS.isdisjoint(line):
        return [(a, b)]
    found, at = [], a
    for border in _DASH.finditer(line, a, b):
        if border.start() > at and all(
            line.count(x, a, border.start()) == line.count(y, a, border.start()) for x, y in _PAIRS
        ):
            found.append((at, border.start()))
            at = border.end()
    if at < b:
        found.append((at, b))
    return found or [(a, b)]


def _is_house(words: str) -> bool:
    """Whether the rest of a page's title names the employer whose page it is."""
    return not is_role(words) and words[:1].isupper() and words.count(" ") < 6 and not _SITE.match(fold(words))


def _is_seat(words: str) -> bool:
    """Whether a piece behind an employer is its seat or a unit: "Alder, NY", "Dobbs Ferry", "Office of Maps"."""
    town, _, region = words.rpartition(", ")
    if (town and region_of(region)) or (holds(words, (" for ", " of ")) and _PART.match(fold(words))):
        return True
    return not (is_organization(words) or is_role(words) or words.count(" ") > 1)


def _is_employer(words: str, setting: Setting) -> bool:
    if setting.employer:
        return _kin(words, setting.employer)
    folded = fold(words)
    if _MANNER.match(folded) or len(words) > 90:
        return False
    if is_organization(words):
        return not is_role(words) or _HOUSE_OF_ROLES.search(folded) is not None
    return setting.board and words[:1].isupper() and not is_role(words)


def _kin(words: str, other: str) -> bool:
    """Whether two names share a word or one has the other's initials: "NYU Libraries", "New York University"."""
    mine, theirs = (set(re.findall(r"\w+", fold(w))) - _SMALL for w in (words, other))
    initials = "".join(re.findall(r"\b[A-Z]", other)).lower()
    return bool(mine & theirs) or any(w == initials or (len(w) > 2 and initials.startswith(w)) for w in mine)
