"""Degrees: the names of levels of education, in many languages.

THE TABLE is ``degrees.tsv``. Words that only look like a degree ("master plan", "a high degree of care", "high school
students", "from a technical school") are left out.
"""

import re
from typing import NamedTuple, cast

from postingkit.lexicon.phrases import Phrases
from postingkit.matching.gates import Gate
from postingkit.terms import EducationLevel

__all__ = ["DEGREES", "DEGREE_GATE", "RANK", "SUBJECT", "Degree", "degrees"]

RANK: dict[EducationLevel, int] = {
    "high_school": 0,
    "certificate": 1,
    "associate": 2,
    "bachelor": 3,
    "master": 4,
    "professional": 5,
    "doctorate": 6,
}
"""Levels by rank, to find the lower of two alternatives."""


class Degree(NamedTuple):
    """A mention of a level."""

    level: EducationLevel
    start: int
    end: int


_STUDY = (
    r"(?:(?:computer|computing|information|data|library|political|social|natural|physical|life|earth"
    r"|health|environmental|applied|materials?|software|electrical|electronic|mechanical|civil|chemical|biomedical"
    r"|industrial|systems|fine|liberal|graphic|visual|special) )?(?:sciences?|engineering|mathematics|maths?|physics"
    r"|chemistry|biology|statistics|economics|finance|accounting|accountancy|business|nursing|psychology|sociology"
    r"|history|journalism|architecture|design|humanities|arts|education|social work|marketing|communications?|stem)"
)
SUBJECT = rf"{_STUDY}(?:(?: or | and |/| & |, ){_STUDY})?"
"""Pattern source, in folded text, for a field before its degree: "a computer science degree"."""
DEGREES = Phrases(
    "degrees.tsv",
    OF=r" of (?:\w+ ){0,3}?(?:science|arts|studies|administration|education|information|health|work|policy"
    r"|engineering|laws?|music)",
    DEGREE=r"(?:'?s'?| s)?(?: level)? degrees?\b",  # "Associate s degree", whose apostrophe was lost
    SUBJECT=SUBJECT,
    ALONE=(
        r"(?:\A|(?<=[\n(/•*])|(?<=[,;:.•*–-] )|(?<=\ba )|(?<=\ban )|(?<=\bor )|(?<=\bwith )|(?<=relevant )"
        r"|(?<=strong )|(?<=good ))"
    ),
    FOUR=r"(?:four|4)(?: \((?:4|four)\))?",
    TWO=r"(?:two|2)(?: \((?:2|two)\))?",
)


_JAPANESE: dict[str, EducationLevel] = {
    "博士": "doctorate",
    "修士": "master",
    "大学院卒": "master",
    "大学院修了": "master",
    "大卒": "bachelor",
    "大学卒": "bachelor",
    "学士": "bachelor",
    "短大卒": "associate",
    "高専卒": "associate",
    "専門卒": "associate",
    "専門学校卒": "associate",
    "高卒": "high_school",
    "高校卒": "high_school",
    "高等学校卒": "high_school",
}
DEGREE_GATE = DEGREES.gate | Gate(letters=tuple(_JAPANESE))
"""The gate of texts that may name a level."""
# "master's students", "high school teachers", "certificate programs offered", "bachelor's thesis"
_NOT_AFTER = re.compile(
    r"['s]{0,2}[ -](?:\w+ )?(?:students?\b|thes[ei]s|age\b|holders?\b(?! (?:prefer|requir))"
    r"|teachers|libraries|librarians|visits|seniors|juniors|groups|curricul|faculty|classes|clubs?\b|courses\b"
    r"|(?<!and )(?<!plus )experience\b(?! or)|level students)|-level (?:course|student)|-granting"
    r"|,? (?:granting|programs? offered"
    r"|program specialist|of (?:confid|accur|independ|difficult|auton|skill|initiat|detail|flexib|care\b|respons))"
)
# "a funded PhD position in cartography", "a PhD project on maps": a post for whoever has no such degree yet
_POST = re.compile(r"[ -](?!level )(?:[\w-]+ )?(?:positions?|projects?|studentships?|fellowships?|topics?)\b")
# "teach courses in a BFA programme", "lecturing at the master's level": what is taught there
_TAUGHT = re.compile(r"['s]{0,2}[ -](?:degree )?(?:program(?:me)?|course|level)s?\b")
_TEACHES = re.compile(
    r"\b(?:teach(?:es|ing)?|lectur(?:es?|ing)|courses|classes|instruction)\b[^.;:\n]{0,80} "
    r"(?:in|on|for|at|to|of) (?:(?:an?|the|our|its) )?(?:\w+ ){0,2}\Z"
)
# "Tarn High School is committed to the welfare of children", "a forward-looking secondary school in the south": a house
_SCHOOL = re.compile(
    r" (?:(?:is|are) (?!required|preferred|desired|desirable|sufficient|acceptable|needed|necessary|essential|a must"
    r"|mandatory|the minimum)|(?:has|have|holds|seeks|offers|provides|welcomes|reserves) (?!been )|which|that\b)"
)
_A_SCHOOL = re.compile(
    r"\b(?:we are|which is|who are) an? \Z"
    r"|(?<!from )\b(?:an?|our|this) (?:(?!complet|graduat|standard|accredited)[\w'-]+ ){1,6}\Z"
)
_SCHOOLING = re.compile(r" (?:dip|educ|grad|degree|cert|level|equiv|or\b|compl|leav|qualif)|/|\W*(?:\n|\Z)")
# "German is taught from Year 7 through to A-level", "strong pupil uptake at both GCSE and A-level"
_LESSONS = re.compile(
    r"\b(?:teach(?:es|ing)?(?! assist| qualif| certif)|taught|pupils?|uptake|lessons|curriculum|ks\d|year \d\d?)\b"
    r"[^.;\n]{0,80}\Z"
)
_NOT_BEFORE = re.compile(
    r"(?:\bpost-|\bpre-|\bhigh |\bsome "
    r"|\b(?:harbou?r|station|web|school|scrum) |\b(?:from|at) (?:an? |the |one )?[^;.\n]{0,60})\Z"
)
# "Salem, MA)": a state, where nobody asks for a degree
_STATE = re.compile(r"(?<!\bba)(?<!\bbs)[a-z]{2}, \Z")
_LIKE = re.compile(
    r"[^.;\n]*?\bor (?:an? |other |another )?(?:closely )?(?:related|relevant|similar|equivalent) degree"
    r"(?: required| preferred| in\b.*)?\Z"
)
_LIKE_FAR = 90
"""Characters from a degree to a second mention of it."""
_SCHOOLS = frozenset({"certificate", "associate", "high_school"})


def degrees(low: str) -> list[Degree]:
    """Return the levels of education that folded text names, in order.

    >>> [d.level for d in degrees("bachelor's degree required, mls or ph.d. preferred")]
    ['bachelor', 'master', 'doctorate']
    >>> [d.level for d in degrees("degree in history (mls)")], len(degrees("degree in history (mls preferred)"))
    (['master'], 2)
    >>> degrees("a high degree of care; helps high school students; master plan; post-mls experience; a phd position")
    []
    """
    spans = [Degree(cast("EducationLevel", hit.value), hit.start, hit.end) for hit in DEGREES.read(low)]
    if not low.isascii():
        spans += [Degree(level, at, at + len(sign)) for sign, level in _JAPANESE.items() if (at := low.find(sign)) >= 0]
    spans.sort(key=lambda span: (span.start, -span.end, -RANK[span.level]))
    found: list[Degree] = []
    for span in spans:
        if (found and span.start < found[-1].end) or not _counts(low, span):
            continue
        if found and span.start - found[-1].end <= 2 and low.startswith("degree", span.start):
            continue  # "M.S. degree in biology" is one mention
        if found and _is_named(low, found[-1], span):
            found[-1] = found[-1]._replace(level=span.level)
            continue
        if found and _LIKE.match(low, found[-1].end, span.end) and span.start - found[-1].end < _LIKE_FAR:
            continue  # "a master's degree in history or a related degree" names no other level
        found.append(span)
    return found


# "a degree in library science (MLS/MLIS)": what the bracket says alone is the degree's level
_BRACKET = re.compile(r"[^.;()\n]{0,60} \((?:an? )?\Z")
_CLOSED = re.compile(r"[\w./]{0,12}\)")
# "university education, master's degree", "Hochschulstudium, mindestens Master", "высшее образование (магистратура)"
_BARE = ("university ed", "hochschul", "universitätsab", "высш", "უმაღლეს")
_LEVEL = re.compile(r"(?:,| \(| –| -|:) ?(?:(?:mindestens|mind\.|at least|minimum|не ниже) )?(?:an? )?")
_WISHED = re.compile(r"[^.;\n]{0,60}(?:prefer|a plus|advantage|desir|asset|vorteil|wünsch|желат|სასურვ)")


def _is_named(low: str, bare: Degree, span: Degree) -> bool:
    """Whether a degree without a level is followed by one in brackets, or by its own behind a comma."""
    if low.startswith(_BARE, bare.start):
        return _LEVEL.fullmatch(low, bare.end, span.start) is not None and not _WISHED.match(low, span.end)
    return (
        low.startswith("degree", bare.start)
        and low[span.start - 1] in "( "
        and _BRACKET.match(low, bare.end, span.start) is not None
        and _CLOSED.match(low, span.end) is not None
    )


def _is_a_school(low: str, span: Degree) -> bool:
    """Whether words for a school, or for what is learnt there, tell where one teaches: "Tarn High School is ..."."""
    before = max(0, span.start - 100)
    if not low.endswith("school", span.start, span.end):
        return _LESSONS.search(low, before, span.start) is not None
    if _SCHOOL.match(low, span.end):
        return True
    return _A_SCHOOL.search(low, before, span.start) is not None and not _SCHOOLING.match(low, span.end)


def _counts(low: str, span: Degree) -> bool:
    """Whether what is named like a degree is one: no school, no teacher's subject, no other word."""
    if _NOT_AFTER.match(low, span.end) or (low[span.start : span.end] == "ma" and _STATE.search(low, 0, span.start)):
        return False
    if span.level == "doctorate" and _POST.match(low, span.end):
        return False
    if _TAUGHT.match(low, span.end) and _TEACHES.search(low, max(0, span.start - 120), span.start):
        return False
    if span.level == "high_school" and _is_a_school(low, span):
        return False
    before = _NOT_BEFORE.search(low, max(0, span.start - 70), span.start)
    # "an A.A. from a two-year college or technical school": the school is no level of its own, a paper is
    paper = low.endswith(("certificate", "program", "degree", "diploma"), span.start, span.end)
    return before is None or (before[0].startswith(("from", "at")) and (paper or span.level not in _SCHOOLS))
