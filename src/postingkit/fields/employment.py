"""Employment type: full time, part time, temporary, internship, and their kin in many languages.

"Permanent" is no type; a fixed term is TEMPORARY, freelance CONTRACTOR, an apprenticeship OTHER, and stated hours well
below full time are PART_TIME.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from postingkit.lexicon.contracts import CONTRACTS, Contract, contracts
from postingkit.lexicon.hours import SPANS, hours_in
from postingkit.lexicon.languages import is_english
from postingkit.lexicon.shares import full_share, part_of_full
from postingkit.matching.gates import Gate, gated
from postingkit.matching.seldom import Seldom
from postingkit.matching.sentences import line, sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.terms import EmploymentType
from postingkit.text import fold, holds

__all__ = ["find_employment_type", "find_own_employment_type", "find_temporary"]

# labels whose value is said of this job: "Job Type", "Status", "Work schedule", "Jornada", "Anstellungsart"
_LABEL = re.compile(
    r"\btype\b|status|schedule|employment|category|classification|\bhours\b|contract|\bterm\b|duration|dauer\b|dura(?:ción|ção|ta)\b|durée"
    r"|laufzeit|arbeitszeit|anstellung|beschäftigung|teilzeit|jornada|contrat|vertrag|befristung|umfang"
    r"|pensum|quotit|temps de travail|omfattning|omfang|sgrad\b|prosent"
    r"|úvaz|\betat|wymiar|\buren\b|dienstverband|carga horária|arbetstid|arbeidstid|arbejdstid|ansettelse|anställning"
    r"|ansættelse|umow|zatrudnieni|poměr|smlouv|tipologia|regime|vínculo"
    r"|занятость|зайнят|განაკვეთი|დასაქმებ|雇用|勤務(?:形態|区分)"
)
_SPOKEN = (
    *("jornada", "contract", "contrat", "temps de travail", "duration", "befristung", "dauer", "laufzeit"),
    *("duración", "duração", "durée", "durata"),
)
"""Labels without which their value is not understood: "Befristung: zwei Jahre"."""
_BOTH = re.compile(r"(?:beides?|both|either)\b")  # "Teilzeit / Vollzeit: beides möglich"
# "one year of full-time experience", "benefits for full-time employees", "part-time staff", "full time availability"
_NOT_AFTER = re.compile(
    r"[^\w.]{0,3}(?:\w+(?:[ -]|,? (?:and|or) )){0,3}?(?:experience\b|employees\b"
    r"|staff\b(?!-level| (?:position|accountant|writer|attorney|nurse|member,))|students?\b(?! position| assistant)"
    r"|faculty\b(?! position|,)|equivalents?\b|workers\b|stud(?:y|ies)\b|enroll\w+|work history|personnel|team members"
    r"|associates\b(?! position)|(?:librarians|interns|volunteers|assistants|teachers|aides)\b(?! position)|workforce"
    r"|crew\b|hires\b|disabilit|agency|agencies|housing|shelter|permits?\b|exhibit|staffing|availability|fte\b)"
    r"|\W{0,3}(?:[a-z]+ ){0,2}(?:cannot|can ?not|is not|may not) be guaranteed\b"
    r"| (?:[\w'’]+ )?degree (?:program(?:me)?|course)s?\b(?! [a-z]{3,}(?:or|er|ist)\b)"
    r"|,? (?:paid )?employment with\b|\W{1,8}(?:no|n/a)(?=\s{0,9}(?:\n|\Z))"
    r"|[ /]+(?:part|full)[ -]?time\b:|:\s?(?:full|regular|perm)"
)
_NOT_BEFORE = re.compile(
    r"(?:stud(?:y|ies)|education|school|enrolled|degree|university|college)(?: program(?:me)?)? on an? \Z"
    r"|\b(?:enroll?ed|registered|studying|attending)(?: in| as)?(?: an?)? \Z"
    r"|(?:years?|months?) of (?:\w{1,30} )?(?:paid )?\Z"
    r"|(?:\b(?:all|(?<!-)eligible|benefits to|for our|supervis\w{1,9}(?: of)?|oversees?"
    r"|manag\w{1,9}|train\w{1,9}|of|hires?(?! an? )|other|between|recruit\w{1,9}|coordinat\w{1,9}|many|some|most"
    r"|than|two|three|four|five|(?<!\.)\d) (?:[\w-]{1,40} )?(?:and |or |& )?)\Z|not (?:a )?\Z"
    r"|equivalent to (?:one |a )?\Z"
    r"|eventually\b.{0,40}\Z|(?:turn|convert|transition|grow|lead|develop|evolve)\w{0,9} (?:in)?to an? (?:\w{1,30} )?\Z"
    r"|(?:regular|permanent|full)/\s?\Z|e\.g\.,? ?\Z|\bif (?:an? )?\Z|\bwhose \Z"
    r"|\bstaff (?:consists of|comprises|includes|is made up of) [^.;\n]{0,50}\Z"
    r"|\b(?:works? with|working with|(?:help|aid|support) of|assisted by|helped by) (?:an?|one) \Z"
)
# "Two years of experience as a foreman, or in a position at that level, as a full-time supervisor"
_EXPERIENCE = re.compile(r"\b(?:years?|months?)\b[^.;\n]{0,60}\bexperience\b[^.;\n]*\Z")
# "This is a full-time position", "seeks a part-time librarian", "is a temporary, 1-year role", "Full time, Exempt",
# "Full-time $105k - $150k + bonus"
_JOB = re.compile(
    r"[ (,:–-]{1,3}[$€£] ?\d|\W{0,3}(?:\([^()\n]{0,40}\)\W{0,2})?(?:[\w'&/-]++[ ,]{1,2}){0,6}?(?:position"
    r"|posts?\b(?!-)|job|role|appointment|opportunit|employment|contract"
    r"|vacanc|opening|schedule|hours|status|exempt|non-?exempt|salaried|permanent|regular|temporary|remote|hourly"
    r"|internship|project|basis|on-?site|hybrid|assignment|classified|civil service|fellowship|tenure|shift|bargaining"
    r"|benefits|work ?week|librarian|archivist|manager|director|specialist|coordinator|technician|developer|engineer"
    r"|assistant|clerk|analyst|associate|officer|administrator|curator|attendant|supervisor|instructor|consultant)"
)
_CALL = re.compile(
    r"\b(?:this(?: is an?)?|is an?|are an?|seek\w{0,9}|hir(?:e|ing)|recruit\w{0,9}|looking for"
    r"|(?:invites?|accepting) applica\w{1,9} for|in need of|need\w{0,9}|type|status|schedule|category"
    r"|classification|time|employment|job|position|post|hours|basis|permanent|regular|offer\w{0,9}|contract|available"
    r"|opening for|currently|on an?|filling|fill|vacancy|role|opening"
    r"|appointment)\b[\s:–|*-]{0,4}(?:for )?(?:an? |one |is )?(?:[\w-]{1,40},? |\w{1,40}[-,/]\s?){0,3}\Z"
    # "Grade 6, £32,982 to £36,024 p.a., full time"
    r"|[$€£] ?\d[\d,.k]*(?: [a-z/.]{1,8}){0,3}, (?:(?:full|part)[- ]time(?:, | or | ?/ ?))?\Z"
    # "an exempt position, non-tenured, full time"
    r"|\b(?:position|post|job|role|appointment)(?:, [\w-]{1,30}){1,3}, \Z"
)
# "is offering two four-year full-time posts", "seeks two part-time clerks": several are to be filled, not led
_SEVERAL = re.compile(
    r"\b(?:offer|seek|hir|recruit|fill)\w*(?: for)? (?:two|three|four|five|several|\d) (?:[\w-]{1,40} ){0,2}\Z"
)
# "16-24 uur" alone in a line of facts, "Uren: 24"
_LONE_HOURS = re.compile(
    r"(?:\A|\n|, |· |\| )(?:uren(?: per week)?: ?"
    r"|min\. ?)?(?:(?P<low>\d{1,2}) ?(?:-|–|tot|à) ?)?(?P<high>\d{1,2}) ?uu?r(?:en)?(?=\s*(?:\Z|\n|,|[·|]))"
)
# "10 per week", "22.5/week" behind "Hours"
_WEEKLY = re.compile(r"^(\d{1,2}(?:\.\d{1,2})?)((?: per | an? |/ ?)week\b)")
_SHORT = {"week": (4, 30), "fortnight": (8, 60), "month": (4, 120), "day": (1, 6)}
"""Hours well below full time. 32 to 40 of a week are full time somewhere; at 30 the benefit border runs in the United
States. Fewer than these are a lesson, no post."""
_SHARE_NAMES = ("pensum", "umfang", "quotit", "omfattning", "omfang", "sgrad", "prosent", "úvaz", "etat", "taux d'")
_SHARING = frozenset({"de", "sv", "da", "nb", "nn", "no"})
"""Languages in which a percentage beside a job is its share of full time without further words."""
_SHORT_LINE = 70  # characters: a title, a label's value, an item of a list of facts


@gated(CONTRACTS.gate | Gate(SPANS | {"uur"}, letters=("%", "úvaz", "etat", "時間")))
def find_employment_type(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield each employment type that the text states of this job.

    >>> [c.value for c in find_employment_type("This is a full-time, 1-year project position.")]
    ['FULL_TIME', 'TEMPORARY']
    >>> [c.value for c in find_employment_type("Teilzeit (20 Std./Woche), befristet")]
    ['PART_TIME', 'TEMPORARY']
    >>> [c.value for c in find_employment_type("The librarian works 18 hours per week.")]
    ['PART_TIME']
    >>> list(find_employment_type("One year of full-time experience; supervises part-time staff; permanent."))
    []
    """
    yield from _types(text, hint, known.language)


@lru_cache(maxsize=16)  # three finders ask for the types of one passage
def _types(text: str, hint: str, language: str | None) -> list[Claim]:
    """Return the claims of :func:`find_employment_type`."""
    if hint == "heading" and " " not in text and _is_label(text):
        return []  # "Contract" over "Zero hours" is a label, no value
    low = fold(text)
    labelled = bool(hint) and _is_label(hint)
    if labelled and low[:1].isdigit() and "hour" in hint.lower():
        low = _WEEKLY.sub(r"\1 hours\2", low, count=1)
    spoken = labelled and (any(word in hint.lower() for word in _SPOKEN) or _BOTH.match(low) is not None)
    said = f"{fold(hint)}: " if spoken else ""
    seen: dict[EmploymentType, Claim] = {}
    for contract in contracts(said + low, english=is_english(language)):
        if contract.type not in seen and (contract.sure or _is_of_job(said + low, contract, labelled=labelled)):
            begin = max(0, contract.start - len(said))
            seen[contract.type] = _claim(text, contract.type, begin, "word", labelled=labelled)
    if "FULL_TIME" not in seen and "PART_TIME" not in seen:
        at = _short_hours(low, labelled=labelled, german=language == "de")
        if at is None and "%" in low and language in _SHARING:
            at = part_of_full(low)
        named = f"{fold(hint)}: {low}" if labelled else low
        if at is None and holds(named, _SHARE_NAMES):
            share = part_of_full(named)
            at = None if share is None else max(0, share - len(named) + len(low))
        if at is None and labelled and (whole := full_share(low)) is not None:
            seen["FULL_TIME"] = _claim(text, "FULL_TIME", whole, "share", labelled=labelled)
        elif at is not None:
            seen["PART_TIME"] = _claim(text, "PART_TIME", at, "hours", labelled=labelled)
    return [*seen.values()]


# "This is a full-time position", "throughout the internship", "seeks interns", "stable, full-time work with a company",
# "Funded position for 3 years with the possibility of renewal"
_OWN = Seldom(
    r"\bthis (?:is|position|role|job|post|appointment|opportunity|internship|work|full|part|temporary|\d)"
    r"|\bthe (?:position|role|job|post|appointment|opportunity|internship|incumbent|successful)\b"
    r"|\b(?:funded|paid|doctoral|phd) position\b|\bemployment contract (?:for|of|limited)\b"
    r"|\bseeks?\b|\bhir(?:e|ing)\b|time work\b"
    r"|\A\W{0,3}(?:full|part)[- ]time (?:(?:and|or) \w|position|job|role|contract)"
)


@gated(CONTRACTS.gate | Gate(SPANS))
def find_own_employment_type(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the types in sentences about the job itself, for sections about other things.

    >>> [c.value for c in find_own_employment_type("You stay enrolled throughout the internship.")]
    ['INTERN']
    >>> list(find_own_employment_type("Temporary staff have other benefits.", known=Known(language="en")))
    []
    """
    english = is_english(known.language)
    for claim in find_employment_type(text, hint=hint, known=known):
        if not english or _OWN.search(fold(claim.quote)):
            yield claim


@gated(CONTRACTS.gate)
def find_temporary(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield a fixed term alone: a label that says "Full time" leaves open for how long, and the text may say.

    >>> [c.value for c in find_temporary("This is a full-time, 1-year project position.")]
    ['TEMPORARY']
    """
    for claim in find_employment_type(text, hint=hint, known=known):
        if claim.value == "TEMPORARY":
            yield claim


@lru_cache(maxsize=512)
def _is_label(hint: str) -> bool:
    return _LABEL.search(fold(hint)) is not None


def _short_hours(low: str, *, labelled: bool, german: bool) -> int | None:
    """Return where hours well below full time are stated, the lower end of a range counting.

    No benefits hang on 30 hours in ``german`` lands, where full time is 38 or more.

    Hours a day count only in the value of a label: "Hours: 5.75 hours per day".
    """
    if "uur" in low or "uren" in low:
        for match in _LONE_HOURS.finditer(low):
            fewest, full = _SHORT["week"]
            if fewest <= int(match["high"]) < full:
                return match.start("high")
    for hours in hours_in(low):
        if hours.per == "day" and not labelled:
            continue
        fewest, full = _SHORT[hours.per]
        below = hours.most < full + (german or hours.least < hours.most)
        if fewest <= hours.most and below and not _NOT_HOURS.search(low, max(0, hours.start - 60), hours.start):
            return hours.start
    return None


# "open 28 hours a week", "at least 10 hours per week on the desk", "provides reference 20 hours a week"
_NOT_HOURS = re.compile(
    r"\b(?:open|serv\w+|staff\w*|desk|teach\w*|overtime|additional|up to|travel|available)\b[^.;]{0,40}\Z"
)


def _claim(text: str, kind: EmploymentType, at: int, rule: str, *, labelled: bool) -> Claim:
    start, end = sentence(text, at)
    needs = ("hint",) if labelled else ()
    return Claim("employment_type", kind, text[start:end], start, end, f"employment.{rule}", needs=needs)


_BARS = frozenset("|·•")
_UNCHECKED, _CHECKED = tuple("☐□◻❏❑"), frozenset("☒☑✓✔■▣")
"""Boxes of a form: "☐ Full-time ☒ Part-time"."""
_FEWEST_BARS = 2
_LONGEST_PIECE = 48  # characters


# "Full-time, 24 months. Starting date: ...": a short sentence that opens with it
_CLOSE = re.compile(r"[^.\n]{0,24}[.\n]")


def _is_first_phrase(low: str, found: Contract) -> bool:
    lead = low[max(0, found.start - 2) : found.start]
    return lead in {"", ". ", "\n"} and _CLOSE.match(low, found.end) is not None


def _in_piece(low: str, found: Contract, start: int, end: int) -> bool:
    """Whether the word stands in a short piece of a headline that bars divide."""
    bars = [at for at in range(start, end) if low[at] == "|"] if low.count("|", start, end) >= _FEWEST_BARS else []
    left = max((at for at in bars if at < found.start), default=start)
    right = min((at for at in bars if at >= found.end), default=end)
    return bool(bars) and right - left <= _LONGEST_PIECE


def _is_of_job(low: str, found: Contract, *, labelled: bool) -> bool:
    """Whether the word is said of this job, not of colleagues, experience or benefits."""
    start, end = line(low, found.start)
    before = low[max(start, found.start - 60) : found.start]
    box = before.rstrip(" ")[-1:]
    checked = box in _CHECKED and not low.startswith(box, start)  # there it is a bullet
    unchecked = box in _UNCHECKED and not _CHECKED.isdisjoint(low)
    if unchecked or _NOT_AFTER.match(low, found.end, min(end, found.end + 80)):
        return False
    if checked or (box in _BARS and low[found.end : end].lstrip(" ")[:1] in {"", *_BARS}):
        return True  # "Meridian | Clerk | Full-time | Oslo"
    if _in_piece(low, found, start, end) or (labelled and before.strip().isdigit()):
        return True  # "Meridian | Clerk | Part-time (4 days a week) | Oslo", "1 temporary, up to 14 months"
    several = _SEVERAL.search(before) is not None
    if (_NOT_BEFORE.search(before) and not several) or _EXPERIENCE.search(
        low, max(start, found.start - 250), found.start
    ):
        return False
    if (
        labelled
        or _is_first_phrase(low, found)
        or end - start <= _SHORT_LINE
        or (not before and low.startswith((" - ", " – "), found.end))  # "Temporary – required from May 3 until ..."
        or _JOB.match(low, found.end, min(end, found.end + 100))
    ):
        return True
    return several or _CALL.search(before) is not None
