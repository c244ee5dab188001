"""Degrees: the ways to name a level of education, in the languages of the postings read.

One pattern over folded text finds every mention; words that only look like one ("master plan", "a high degree of care",
"high school students", "from a technical school") are left out.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

__all__ = ["RANK", "Degree", "Level", "degrees"]

Level = Literal["high_school", "associate", "bachelor", "master", "professional", "doctorate", "certificate"]

RANK: dict[Level, int] = {
    "high_school": 0,
    "certificate": 1,
    "associate": 2,
    "bachelor": 3,
    "master": 4,
    "professional": 5,
    "doctorate": 6,
}
"""Which of two alternatives asks for less."""


class Degree(NamedTuple):
    """A mention of a level."""

    level: Level
    start: int
    end: int


_OF = r" of (?:\w+ ){0,3}?(?:science|arts|studies|administration|education|information|health|work|policy|engineering|law|music|laws)"
_LEVELS: tuple[tuple[Level, tuple[str, ...]], ...] = (
    (
        "doctorate",
        (
            r"ph\.? ?d\b\.?|ed\.?d\b|dr\.? phil|doctorates?\b|doctoral (?:degree|level)|\bdoctoral\b(?=\)| in | or )",
            r"doktorat|promotion\b(?= in| im|\s?\()|promovier\w+|doctorat\b|doctorado|doutorado|dottorato|doktorsk\w+",
            r"кандидат \w+ наук|დოქტორ\w+",
        ),
    ),
    (
        "professional",
        (
            r"\bj\.?d\.?\b(?= degree| from| or\b| required| preferred|,)|juris doctor\w*|law degree|degree in law",
            r"\bm\.d\.|\bmd\b(?= degree|/ph|,? or ph)|medical degree|pharm\.?d\b|d\.v\.m\b|\bdvm\b|staatsexamen",
        ),
    ),
    (
        "master",
        (
            # Master's degree in · Masters in · Master of Library Science · master’s or doctoral · MSIS · M.A.
            rf"\bmaster(?:'?s'?)?(?:{_OF})?(?: degrees?| level degree)\b|\bmaster{_OF}|\bmaster's\b|\bmasters\b(?! of)|\bmaster\b(?= (?:or|in|abgeschl)|/)",
            r"\bm\.?l\.?i?\.?s\.?(?:c|i\.?s)?\b\.?(?!\w)|\bmsis\b|\bmlis\b|\bmba\b|\bm\.b\.a\b|\bmpa\b|\bmph\b|\bmsw\b|\bm\.?ed\b|\bmfa\b|\bllm\b",
            r"\bm\.a\.?(?= |,|/|\)|$)|\bma\b(?=/m| degree| in |\)|,? or m)|\bm\.s\.?(?:c\.?)?(?= |,|/|\)|$)|\bmsc?\b(?= degree| in |/|,? or)",
            r"(?:advanced|graduate|postgraduate|post-graduate) (?:university |academic |professional )?degrees?",
            r"(?:ala[- ]accredited|accredited|library) (?:library (?:and information )?(?:science )?)?(?:graduate|master's) (?:library )?program",
            r"wissenschaftliche\w* hochschulstudium|masterabschluss|master-?abschluss|masterstudi\w+|diplomstudium|\bdipl\.-\w+",
            r"maîtrise\b|\bmáster\b|maestría|mestrado|laurea magistrale|magister\w*|magistr\w*|магистр\w*|მაგისტრ\w*",
        ),
    ),
    (
        "bachelor",
        (
            rf"\bbachelor(?:'?s'?)?(?:{_OF})?(?: degrees?)?|baccalaureate|undergraduate degree",
            r"\bb\.?a\.?/b\.?s\.?c?\b\.?|\bb\.?s\.?/b\.?a\b\.?|\bb\.a\.?(?=\W|$)|\bb\.s\.?(?:c\.?)?(?=\W|$)",
            r"\bba\b(?= degree| in | or |,? required|,? preferred|/|\)| and)|\bbs(?:c|ee|cs|n)?\b(?= degree| in | or |/|,)|\bbba\b",
            r"(?:four|4)[- ]year (?:college |university )?degree|(?:college|university|academic) degree|college graduate",
            # Graduation from an accredited four-year college or university
            r"graduat\w+ from an? (?:\w+ ){0,2}(?:four[- ]year )?(?:accredited )?(?:four[- ]year )?(?:college|university)",
            r"\bdegree in \w+|(?:relevant|related|appropriate|technical|scientific|cs) degree|\bdegree(?= or equivalent| preferred| required)",
            r"abgeschlossene[sn]? (?:\w+[- ]?)?(?:studium|hochschulstudium)|hochschulabschluss|hochschulstudium|studienabschluss|bachelor\w+",
            r"fachhochschul\w+|fh-abschluss|universitätsabschluss|\bstudium (?:der|im|in|des|mit)\b|\bstudium (?=\w*informatik)",
            r"\blicence\b(?= (?:en|de|professionnelle))|bac ?\+ ?[345]|grado en|licenciatura|título universitario|titulación universitaria",
            r"estudios universitarios|estudis universitaris|graduação|ensino superior|superior completo|laurea\b|hbo\b|wo[- ]niveau",
            r"vysokoškolsk\w+|wykształcenie wyższe|бакалавр\w*|высшее (?:\w+ )?образование|ბაკალავრ\w*|უმაღლესი (?:\w+ )?განათლება|大卒|学士",
        ),
    ),
    (
        "associate",
        (
            r"\bassociate(?:'?s'?)?(?: of (?:\w+ )?(?:arts|science))?(?: degrees?)\b|\bassociate(?:'?s'?)? of (?:arts|(?:applied )?science)",
            r"\bassociate's(?= or| in)|\bassociate(?= or bachelor|/bachelor| or higher)|\ba\.a\.(?:s\.)?(?=\W|$)|\baas?\b(?= degree)",
            r"(?:two|2)[- ]year (?:college )?degree|bac ?\+ ?2|técnico superior|grado superior",
        ),
    ),
    (
        "certificate",
        (
            # certificate program · archival certificate · Public Librarian's Professional Certificate
            r"certificates? programs?|(?:archiv\w+|professional|graduate|librarian\w*(?:'s)?|post-?graduate|management|teaching|vocational|trade"
            r"|technical)(?: (?:professional|archiv\w+|management|librarian\w*(?:'s)?))* certificates?\b",
            r"vocational (?:school|training|degree|diploma)|trade school|technical school",
            r"(?:abgeschlossene |technische |kaufmännische |eine |ihk-)?(?:berufs)?ausbildung (?:als|zum|zur|im|in|mit)\b|abgeschlossene \w*(?:berufs)?ausbildung",
            r"berufsausbildung|fachinformatiker\w*|formation professionnelle|formación profesional|ciclo formativo|cicle formatiu|vyučen\w*",
        ),
    ),
    (
        "high_school",
        (
            r"high[- ]?school|secondary school|\bg\.?e\.?d\b\.?|\bh\.?s\.? diploma|school diploma|\babitur\b|mittlere reife|realschul\w+|schulabschluss",
            r"baccalauréat|bachillerato|\beso\b|ensino médio|diploma di (?:scuola|maturità)|středoškolsk\w+|maturit\w+",
            r"wykształcenie średnie|среднее (?:\w+ )?образование|საშუალო (?:სკოლა|განათლება)|高卒",
        ),
    ),
)
_LEVEL = re.compile("|".join(f"(?P<l{i}>{'|'.join(patterns)})" for i, (_, patterns) in enumerate(_LEVELS)))
_GATES = (
    "degree", "bachelor", "master", "mls", "mlis", "m.l", "ph", "diploma", "doctor", "school", "college", "universit", "certificate", "ged", "g.e.d",
    "graduat", "b.a", "b.s", "ba/", "bs/", "m.a", "m.s", "mba", "jd", "j.d", "associate", "studi", "ausbildung", "abitur", "abschluss", "promov",
    "bac", "licen", "grado", "ensino", "laurea", "superior", "образован", "магистр", "ბაკალავრ", "მაგისტრ", "განათლება", "სკოლა", "škol",
    "wykszta", "大卒", "学士", "高卒", "formaci", "eso", "ba ", "bs ", "ma ", "ms ", "msc", "bsc", "informatiker", "ciclo", "cicle",
)  # fmt: skip
# "master's students", "high school teachers", "certificate programs offered", "bachelor's thesis"
_NOT_AFTER = re.compile(
    r"['s]{0,2}[ -](?:\w+ )?(?:students?\b|thes[ei]s|age\b|teachers|libraries|librarians|visits|seniors|juniors|groups|curricul|faculty|classes|clubs?\b"
    r"|courses\b|experience\b(?! or)|level students)|-level (?:course|student)|,? (?:granting|programs? offered|program specialist|of (?:confid|accur|independ|difficult"
    r"|auton|skill|initiat|detail|flexib|care\b|respons))"
)
_NOT_BEFORE = re.compile(r"(?:\bpost-|\bpre-|\bhigh |\bsome |\b(?:from|at) (?:an? |the |one )?[^;.]{0,60})\Z")
_SCHOOLS = frozenset({"certificate", "associate", "high_school"})


def degrees(low: str) -> list[Degree]:
    """Return the levels of education that folded text names, in order.

    >>> [d.level for d in degrees("bachelor's degree required, mls or ph.d. preferred")]
    ['bachelor', 'master', 'doctorate']
    >>> degrees("a high degree of care; helps high school students; master plan; post-mls experience")
    []
    """
    if not any(gate in low for gate in _GATES):
        return []
    found: list[Degree] = []
    for match in _LEVEL.finditer(low):
        level = _LEVELS[int((match.lastgroup or "l0")[1:])][0]
        start, end = match.span()
        if _NOT_AFTER.match(low, end):
            continue
        before = _NOT_BEFORE.search(low, max(0, start - 70), start)
        if before and (level in _SCHOOLS or not before[0].startswith(("from", "at"))):
            continue  # "an A.A. from a two-year college or technical school": the school is no level of its own
        if found and start - found[-1].end <= 2 and match[0].startswith("degree"):
            continue  # "M.S. degree in biology" is one mention
        found.append(Degree(level, start, end))
    return found
