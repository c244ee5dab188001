"""Names of jobs and of employers: the words that tell one from the other, and where a headline splits.

"IT Support Technician - Westchester Library System" holds a title and an employer; two finders read it here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from postingkit.lexicon.places import region_of
from postingkit.text import fold

__all__ = ["GENDER", "Headline", "is_organization", "is_role", "split_headline"]

# "Librarian", "Software Engineers", "Sachbearbeiter:in", "Coordinador/a", "Менеджер", "სპეციალისტი"
_ROLE = re.compile(
    r"\b(?:(?:librarian|archivist|manager|engineer|developer|technician|specialist|coordinator|director|analyst"
    r"|assistant|clerk|officer"
    r"|associate|supervisor|administrator|intern|curator|consultant|representative|scientist|researcher|professor"
    r"|lecturer|teacher"
    r"|instructor|tutor|accountant|bookkeeper|architect|designer|programmer|operator|worker|driver|nurse|doctor"
    r"|physician|dentist"
    r"|therapist|psychologist|pharmacist|midwife|attorney|lawyer|counsel|counselor|paralegal|secretary|receptionist"
    r"|buyer|planner"
    r"|inspector|trainer|educator|editor|copywriter|writer|recruiter|strategist|producer|adviser|advisor|fellow"
    r"|trainee|apprentice"
    r"|cataloge?r|bibliographer|conservator|registrar|preparator|shelver|dean|chief|head|president|auditor|examiner"
    r"|investigator"
    r"|mechanic|electrician|plumber|carpenter|painter|welder|machinist|installer|fitter|gardener|caretaker|custodian"
    r"|janitor"
    r"|housekeeper|guard|ranger|attendant|concierge|cashier|salesman|saleswoman|salesperson|seller|stocker|cook|chef"
    r"|waiter|waitress"
    r"|bartender|barista|translator|interpreter|economist|statistician|chemist|biologist|physicist|geologist"
    r"|geographer|surveyor"
    r"|commander|captain|lieutenant|sergeant|detective|firefighter|treasurer|controller|comptroller|cto|ceo|cfo|coo"
    r"|vp|lead|leader"
    r"|expert|agent|broker|dispatcher|aide|helper|monitor|superintendent|foreman|postdoc|doctoral|student|fellowship"
    r"|internship"
    r"|traineeship|apprenticeship|practitioner|technologist|builder|tester|devops|sre|evangelist|advocate|steward"
    r"|pilot|veterinarian"
    r"|laborer|labourer|sysadmin|reviewer|marketer|modeler|moderator|facilitator|mentor|coach|partner|liaison"
    r"|reporter|journalist"
    r"|photographer|videographer|illustrator|underwriter|actuary|estimator|scheduler|appraiser|assessor|collector"
    r"|fundraiser|handler"
    r"|cleaner|courier|chauffeur|horticulturist|forester|employee|clerical|staff|position|opportunity)s?"
    r"|\w*(?:entwickler|leiter|mitarbeiter|sachbearbeiter|berater|ingenieur|techniker|informatiker|kaufmann|kauffrau"
    r"|fachkraft"
    r"|hilfskraft|werkstudent|praktikant|praktikum|referent|bibliothekar|archivar|assistent|redakteur|korrespondent"
    r"|administrator"
    r"|architekt|projektleitung|leitung|auszubildende|ausbildung|volontär|volontariat|doktorand|dozent"
    r"|wissenschaftler|consultant"
    r"|manager|developer)(?:[:*_/]?in(?:nen)?|r|s)?"
    r"|(?:coordinador|técnic|vendedor|administrativ|administratiu|ingenier|desarrollador|gerente|jefe|analista"
    r"|consultor|auxiliar"
    r"|monitor|estágio|estagi|desenvolvedor|assistente|ingénieur|développeur|chargé|responsable|technicien|conseiller"
    r"|stagiaire)\w*(?:/\w+)?"
    r"|менеджер|специалист|инженер|разработчик|программист|аналитик|директор|руководитель|бухгалтер|оператор"
    r"|консультант|помощник|водитель"
    r"|\w*(?:სპეციალისტი|უფროსი|მენეჯერი|კოორდინატორი|მოადგილე|კონსულტანტი|რეფერენტი|სტაჟიორი|ინჟინერი|დირექტორი"
    r"|ოფიცერი)"
    r")(?![^\W\d])"
)
GENDER = re.compile(r"\((?:all genders|gn|[mwfdxiv](?: ?[/|*,] ?[mwfdxiv]){1,3})\)", re.IGNORECASE)
"""What German and European titles carry: "(m/w/d)", "(M/F/X)", "(all genders)"."""

# "Westchester Library System", "Navenio Ltd", "Ernst Klett Verlag GmbH", "City of Petaluma", "Philipps-Universität"
_ORGANIZATION = re.compile(
    r"\b(?:university|college|librar(?:y|ies)|museums?|institut(?:e|ion|ut)|foundation|society|school|academy"
    r"|hospital|association|council"
    r"|system|systems|laborator(?:y|ies)|corporation|corp|company|compan(?:y|ies)|inc|llc|llp|lp|ltd|limited|plc|gmbh"
    r"|ag|se|kg|ohg|ug|e\.v|s\.a|s\.l|s\.?r\.?l"
    r"|b\.?v|n\.?v|pte|pty|oy|oyj|ab|aps|a/s|s\.r\.o|sp\. z o\.o|group|holdings?|partners|bank|ministry|agency"
    r"|authority|commission|committee"
    r"|consortium|trust|fund|union|cuny|suny|nyu|center|centre|church|seminary|conservatory|county|archives?"
    r"|botanical garden|zoo|clinic|health system"
    r"|medicine|studios?|labs?|technologies|software|solutions|consulting|services inc|associates|universit\w+"
    r"|hochschule\w*|museum\w*|verlag|stadt|landkreis"
    r"|universidad|universitat|fundaci\w+|ayuntamiento|ajuntament|università|uniwersytet|университет|компания"
    r"|онлайн-школа)\b"
    r"|\b(?:city|county|state|town|village|borough|port|bank|republic|government|board|bureau|department|office"
    r"|ministry) of\b"
    r"|სამინისტრო|სააგენტო|უნივერსიტეტი|სსიპ|გამგეობა"
)
# What a piece behind a dash may be and still belong to the title or to nobody: "Term", "Part-time", "Python", "Level II"
_MANNER = re.compile(
    r"^(?:(?:full|part)[- ]?time|temporary|term|contract|permanent|remote|hybrid|on-?site|evenings?|weekends?|entry "
    r"level|senior|junior|intern"
    r"|internship|[ivx]+|level \w+|\d.*|python|java|journey|bilingual|grade .*|open rank|tenure.*|non-tenure.*"
    r"|short-term.*)$"
)
# What sites put behind or before the headline
_SITE = re.compile(
    r"^(?:careers?|jobs?|job (?:details?|description|posting|search|opportunities|board)|career (?:portal|center"
    r"|opportunities|site)|careers? page"
    r"|apply(?: now)?|employment(?: opportunities)?\d*|current openings|open positions?|candidate portal|home"
    r"|print(?: preview)?|stack overflow|linkedin|indeed"
    r"|.*: (?:career|job|employment) opportunities|glassdoor|lever|greenhouse|workday|monster|xing|stepstone|human "
    r"resources.*|.* (?:careers|jobs|career portal|job board|karriere)|stellenangebote?"
    r"|karriere|oferta de empleo|empleo|vacancies|vacancy|hr)$"
)
_OPENING = re.compile(
    r"\s*(?:(?:job|position|vacancy|role|exam(?:ination)?)? ?title|vacancy|job (?:posting|opening|announcement"
    r"|opportunity|vacancy|offer)"
    r"|position(?: available| announcement| opening)?|now hiring|(?:we are |we're )?hiring|career opportunity"
    r"|employment opportunity"
    r"|stellenausschreibung|stellenangebot|stellenbezeichnung|wir suchen(?: sie als)?|ვაკანსია|вакансия|vacante"
    r"|oferta de (?:empleo|trabajo)"
    r"|the position|role|job|title of (?:post|position)|post title|post)\s*[:–—-]+\s*|\s*(?:stellenausschreibung"
    r"|stellenangebot|vacancy announcement)\s+(?!für|der|des)"
)
# "60640 - Administrative", "L4015 / Collection Mgr", "Req #1600", "(JR0021)"
_NUMBER_FRONT = re.compile(r"\(?(?:req(?:uisition)?\.? ?#? ?)?#?[A-Z]{0,4}-?\d{3,9}[A-Z]{0,2}\)?\s*[-–—/:|]\s*")
_NUMBER_BACK = re.compile(
    r"\s*[-–—,|(\[]*\s*(?:(?:job|req(?:uisition)?|position|posting|vacancy|reference|ref|class code|exam)\.?\s*(?:id"
    r"|number|no|code|nr)?\.?\s*[:#]?\s*#?\s*"
    r"[A-Z]{0,4}-?\d[\w-]{2,}|#\s?\d{3,}|[A-Z]{1,3}\d{3,}[A-Z]*|\d{5,}[A-Z]{0,4})[)\]]?\s*$",
    re.IGNORECASE,
)
# What sites add to the employer's name: "Harbor University Portal", "Angel State Employment Site"
_PORTAL = re.compile(
    r"\s+(?:(?:job |career |employment |hr )?(?:portal|site|website|careers?|jobs|board)|employment(?: opportunities| "
    r"site)?)$"
)
# "Harbor Manufacturing Inc Staff Battery Engineer": an employer and a title with nothing between them
_LEGAL_FRONT = re.compile(r"(?:[A-Z][\w&'-]* ){1,5}(?:Inc|LLC|Ltd|GmbH|Corp|AG|PLC)\b\.?(?= [A-Z])")
# Behind a bar, what is no title: "Part Time Regular", "posted 3/11/2010", "Remote"
_ASIDE = re.compile(
    r"(?:posted|full|part|remote|hybrid|on-?site|temporary|permanent|contract|regular|apply|updated|closes?)\b"
    r"|[\d/. -]+$"
)
# "Digital Assets Manager Job Description", "Priority Leader: Post No"
_ANNOUNCED = re.compile(
    r"[\s:–-]+(?:job (?:description|posting|opening|announcement|ad)|position (?:description|announcement)|post no\.?"
    r"|vacancy)$"
)
_DATE_BACK = re.compile(r"\s+(?:\([^()]*\d{1,2}[./]\d{1,2}[./]\d{2,4}[^()]*\)|\d{1,2}[./]\d{1,2}[./]\d{2,4})$")
_COLON = re.compile(r"([A-Z][^:|]{1,50}): (?=[A-Z])")
_DASH = re.compile(r"\s+[-–—]+\s+|\s*[|·•»]\s*|\s+--\s*|\s+@\s+")
_HOUSE = re.compile(r"\b(?:university|college|librar(?:y|ies)|museum|institute|school|cent(?:er|re)|inc|llc|gmbh)$")
_AT = re.compile(r"\s+(?:at|bei|@|chez|presso)\s+(?=[A-ZÄÖÜ])")


class Headline(NamedTuple):
    """A headline's parts as spans; the employer's is None when none stands there."""

    title: tuple[int, int] | None
    organization: tuple[int, int] | None


def is_role(words: str) -> bool:
    """Tell whether a job's name stands in these words.

    >>> is_role("Adjunct Reference Librarian"), is_role("Westchester Library System")
    (True, False)
    """
    return bool(_ROLE.search(fold(words)))


def is_organization(words: str) -> bool:
    """Tell whether these words hold what only an organization's name has.

    >>> is_organization("Great Neck Library"), is_organization("Navenio Ltd"), is_organization("Python")
    (True, True, False)
    """
    return bool(_ORGANIZATION.search(fold(words)))


def split_headline(text: str, start: int, end: int, *, board: bool = False, employer: str | None = None) -> Headline:
    """Return where title and employer stand in ``text[start:end]``, one headline.

    ``board`` says that the line is the title field of a board's entry, whose last piece is the employer even when
    nothing in it says so; ``employer`` is the employer when it is known already.

    >>> line = "IT Support Technician - Westchester Library System"
    >>> head = split_headline(line, 0, len(line))
    >>> line[slice(*head.title)], line[slice(*head.organization)]
    ('IT Support Technician', 'Westchester Library System')
    >>> line = "Application Developer - Journey"
    >>> head = split_headline(line, 0, len(line))
    >>> line[slice(*head.title)], head.organization
    ('Application Developer - Journey', None)
    """
    a, b = _bare(text, start, end)
    while a < b and (opening := _OPENING.match(fold(text), a, b)):
        a = opening.end()
    if (number := _NUMBER_FRONT.match(text, a, b)) and number.end() < b:
        a = number.end()
    organization: tuple[int, int] | None = None
    if (colon := _COLON.match(text, a, b)) and is_organization(colon.group(1)) and not is_role(colon.group(1)):
        organization = colon.span(1)  # "Harbor Consulting: DevOps Engineer"
        a = colon.end()
    pieces = _pieces(text, a, b)
    sites = len(pieces)
    while len(pieces) > 1 and _SITE.match(fold(text[slice(*pieces[0])])):
        pieces = pieces[1:]
    while len(pieces) > 1:
        x, y = pieces[-1]
        words = text[x:y]
        folded = fold(words)
        if _SITE.match(folded) or (_ASIDE.match(folded) and _piped(text, x)):
            pieces.pop()
        elif (
            organization is None
            and len(pieces) > 2
            and _is_place(words)
            and _HOUSE.search(fold(text[slice(*pieces[-2])]))
        ):
            pieces.pop()
        elif organization is None and _is_employer(words, folded, board=board and len(pieces) >= 2, employer=employer):
            organization = (x, y)
            pieces.pop()
        elif (
            organization is not None
            and is_organization(words)
            and not is_role(words)
            and _kin(words, text[slice(*organization)])
        ):
            pieces.pop()
        else:
            break
    if len(pieces) == 1 < sites and organization is None and _is_house(text[slice(*pieces[0])]):
        return Headline(None, pieces[0])  # "Careers - Harbor Labs", "Harbor Labs | Job details"
    if len(pieces) > 1 and organization is None and not is_role(text[slice(*pieces[0])]):
        x, y = pieces[0]
        if site := _PORTAL.search(fold(text), x, y):
            y = site.start()
        if is_role(text[slice(*pieces[1])]) and (is_organization(text[x:y]) or "|" in text[y : pieces[1][0]]):
            organization = (x, y) if is_organization(text[x:y]) else None
            pieces = pieces[1:]
    a, b = pieces[0][0], pieces[-1][1]
    if opening := _OPENING.match(fold(text), a, b):
        a = opening.end()
    if organization is None and (legal := _LEGAL_FRONT.match(text, a, b)) and is_role(text[legal.end() : b]):
        organization = (a, legal.end())
        a = legal.end()
    if organization is None and (at := None if is_role(text[a:b]) is False else _last_at(text, a, b)):
        where = text[at[1] : b]
        if _is_employer(where, fold(where), board=board or len(pieces) < sites, employer=employer) and not re.search(
            r"\b(?:unit|office|division|department|section|service|region)\b", fold(where)
        ):
            organization = (at[1], b)
            b = at[0]
    if number := _NUMBER_BACK.search(text, a, b):
        b = number.start()
    if date := _DATE_BACK.search(text, a, b):
        b = date.start()
    if (noise := _ANNOUNCED.search(fold(text), a, b)) and noise.start() > a:
        b = noise.start()
    a, b = _bare(text, a, b)
    title = (a, b) if a < b and not _SITE.match(fold(text[a:b])) else None
    return Headline(title, organization)


def _is_house(words: str) -> bool:
    """Tell whether what is left of a page's title names the employer whose page it is."""
    return not is_role(words) and words[:1].isupper() and words.count(" ") < 6 and not _SITE.match(fold(words))


def _piped(text: str, at: int) -> bool:
    return any(bar in text[max(0, at - 3) : at] for bar in "|·•")


def _is_place(words: str) -> bool:
    """Tell whether a piece behind an employer is where it sits: "Dobbs Ferry", "Eastern Campus Riverhead, NY"."""
    town, _, region = words.rpartition(", ")
    return bool(town and region_of(region)) or not (is_organization(words) or is_role(words) or words.count(" ") > 1)


def _pieces(text: str, a: int, b: int) -> list[tuple[int, int]]:
    found, at = [], a
    for border in _DASH.finditer(text, a, b):
        if border.start() > at and text.count("(", a, border.start()) == text.count(")", a, border.start()):
            found.append((at, border.start()))
            at = border.end()
    if at < b:
        found.append((at, b))
    return found or [(a, b)]


def _last_at(text: str, a: int, b: int) -> tuple[int, int] | None:
    found = None
    for found in _AT.finditer(text, a, b):
        pass
    return (found.start(), found.end()) if found else None


def _bare(text: str, a: int, b: int) -> tuple[int, int]:
    while a < b and (text[a].isspace() or text[a] in "*#:;,.-–—|\"“”'»›•_"):
        a += 1
    while a < b and (
        text[b - 1].isspace()
        or text[b - 1] in '*#:;,-–—|"“”_'
        or (text[b - 1] == "." and not text[b - 3 : b - 2].isspace())
    ):
        b -= 1
    return a, b


def _is_employer(words: str, folded: str, *, board: bool, employer: str | None) -> bool:
    if employer:
        return _kin(words, employer)
    if _MANNER.match(folded) or len(words) > 90:
        return False
    if is_organization(words):
        return not (
            is_role(words) and not re.search(r"\b(?:university|college|librar|museum|inc|llc|ltd|gmbh)", folded)
        )
    return board and words[:1].isupper() and not is_role(words)


def _kin(words: str, other: str) -> bool:
    small = {"of", "the", "and", "for", "at", "inc", "llc", "ltd", "-", "&"}
    mine, theirs = (set(re.findall(r"\w+", fold(w))) - small for w in (words, other))
    initials = "".join(w[0] for w in re.findall(r"[A-Z]\w*", other)).lower()
    return bool(mine & theirs) or any(w == initials or (len(w) > 2 and initials.startswith(w)) for w in mine)
