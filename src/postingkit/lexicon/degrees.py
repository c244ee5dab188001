"""Degrees: the ways to name a level of education, in the languages of the postings read.

Each row is tried only where one of its words stands, and from there: first the pattern onwards, then what must stand
before. Words that only look like a degree ("master plan", "a high degree of care", "high school students", "from a
technical school") are left out.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from postingkit.lexicon.anchors import spots, tokens

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


class _Row(NamedTuple):
    """Words, the pattern that starts at one of them, and what must stand before it."""

    level: Level
    words: frozenset[str]
    pattern: re.Pattern[str]
    lead: re.Pattern[str] | None


def _row(level: Level, words: str, pattern: str, lead: str = "") -> _Row:
    return _Row(level, frozenset(words.split()), re.compile(pattern), re.compile(rf"(?:{lead})\Z") if lead else None)


_OF = r" of (?:\w+ ){0,3}?(?:science|arts|studies|administration|education|information|health|work|policy|engineering|law|laws|music)"
_DEGREE = r"(?:'?s'?)?(?: level)? degrees?\b"
_ROWS: tuple[_Row, ...] = (
    # Ph.D. · PhD · Ed.D · doctorate · doctoral degree · Promotion in
    _row("doctorate", "ph phd", r"ph\.? ?d\b\.?"),
    _row("doctorate", "edd ed.d", r"ed\.?d\b"),
    _row("doctorate", "doctorate doctorates doctoral", r"doctorates?\b|doctoral (?:degree|level)|doctoral\b(?=\)| in | or )"),
    _row("doctorate", "promotion promoviert promovierte", r"promotion\b(?= in (?!\w+ing)| im |\s?\(dr)|promovierte?\b"),
    _row("doctorate", "doktorat doctorat doctorado doutorado dottorato doktorské დოქტორი დოქტორის кандидат", r"(?!кандидат)\w+|кандидат \w+ наук"),
    # J.D. · Juris Doctor · law degree · M.D. · PharmD
    _row("professional", "j.d jd juris", r"j\.?d\.?(?= degree| from| or\b| required| preferred|,)|juris doctor\w*"),
    _row("professional", "m.d md", r"m\.d\.|md\b(?= degree|/ph|,? or ph)"),
    _row("professional", "degree", r"degree\b", r"\b(?:law|medical) "),
    _row("professional", "pharmd dvm staatsexamen", r"\w+"),
    # Master's degree in · Masters in · Master of Library Science · master’s or doctoral
    _row("master", "master", rf"master(?:{_OF})?{_DEGREE}|master{_OF}|master's\b|master\b(?= (?:or|in|abgeschl)|/)"),
    _row("master", "masters", r"masters\b"),
    # MLS · M.L.I.S. · MSIS · MBA · M.A. · M.S. degree
    _row("master", "mls mlis mlsc msis mba mpa mph msw mfa llm", r"(?<!-)\w+\b(?!-)"),
    _row("master", "m.l m.b.a m.ed m.f.a m.p.a m.a m.s", r"m\.(?:l\.?(?:i\.?)?s|b\.a|ed|f\.a|p\.a|p\.h|s\.w)\b\.?|m\.a\.?(?= |,|/|\)|\Z)|m\.s\.?(?:c\.?)?(?= |,|/|\)|\Z)"),
    _row("master", "ma", r"ma\b(?=/m| degree| in |\)|,? or m)"),
    _row("master", "ms msc med", r"(?:msc?|m\.?ed)\b(?= degree| in |/|,? or)"),
    _row("master", "degree degrees", r"degrees?\b", r"(?:advanced|graduate|postgraduate)(?: university| academic| professional)? "),
    _row("master", "program", r"program\b", r"\b(?:ala[- ]accredited|accredited|library)(?: library)?(?: and information)?(?: science)? (?:graduate|master's)(?: library)? "),
    _row("master", "hochschulstudium", r"hochschulstudium", r"wissenschaftliche\w* "),
    _row("master", "masterabschluss masterstudium masterstudiengang diplomstudium maîtrise máster maestría mestrado магистр магистра магистратура magister magistrale magisterské", r"\w+"),
    _row("master", "dipl", r"dipl\.-\w+"),
    _row("master", "მაგისტრი მაგისტრის მაგისტრატურა", r"\w+"),
    # Bachelor's degree · Bachelor of Science · BA/BS · B.A. · college degree · degree in biology
    _row("bachelor", "bachelor bachelors", rf"bachelors?(?:'?s'?)?(?:{_OF})?(?: degrees?)?"),
    _row("bachelor", "baccalaureate", r"\w+"),
    _row("bachelor", "b.a b.s", r"b\.?a\.?/b\.?s\.?c?\b\.?|b\.?s\.?/b\.?a\b\.?|b\.a\.?(?=\W|\Z)|b\.s\.?(?:c\.?)?(?=\W|\Z)"),
    _row("bachelor", "ba", r"ba(?:/bs)?\b(?= degree| in | or |,? required|,? preferred|/|\)| and|\W*\Z)"),
    _row("bachelor", "bs bsc bsee bscs bsn bba", r"bs(?:c|ee|cs|n)?(?:/ba)?\b(?= degree| in | or |/|,)|bba\b"),
    _row("bachelor", "degree degrees", r"degrees?\b", r"\b(?:undergraduate|(?:four|4)[- ]year(?: college| university)?|college|university|academic|relevant|related|appropriate|technical|scientific|cs) "),
    _row("bachelor", "degree", r"degree (?:in \w+|(?:or equivalent|preferred|required))"),
    _row("bachelor", "graduate", r"graduate\b(?! (?:student|assistant|program|school|degree|level|work|stud))", r"\bcollege "),
    # Graduation from an accredited four-year college or university
    _row("bachelor", "graduation graduated graduate", r"graduat\w+ from an? (?:\w+ ){0,2}(?:four[- ]year )?(?:accredited )?(?:four[- ]year )?(?:college|university)"),
    _row("bachelor", "studium", r"studium\b(?= (?:der|im|in|des|mit|\w*informatik))"),
    _row("bachelor", "studium hochschulstudium studiengang", r"\w*studi\w+", r"abgeschlossene[sn]? (?:\w+[- ]?)?"),
    _row("bachelor", "hochschulstudium hochschulabschluss studienabschluss universitätsabschluss fachhochschulabschluss fachhochschulstudium bachelorabschluss bachelorstudium", r"\w+"),
    _row("bachelor", "licence licenciatura graduação laurea hbo wo grado superior universitarios universitaris universitario universitaria",
         r"licence\b(?= (?:en|de|professionnelle))|licenciatura|graduação|laurea\b(?! magistrale)|hbo\b|wo[- ]niveau|grado en\b|universitari[oa]s?\b(?<=título universitario)|universitari[oa]s?\b(?<=estudios universitarios)|universitaris\b(?<=estudis universitaris)|universitaria\b(?<=titulación universitaria)|superior\b(?<=ensino superior)|superior completo"),
    _row("bachelor", "bac", r"bac ?\+ ?[345]"),
    _row("bachelor", "vysokoškolské vysokoškolského wyższe бакалавр бакалавра ბაკალავრი ბაკალავრის", r"\w+"),
    _row("bachelor", "высшее", r"высшее (?:\w+ )?образование"),
    _row("bachelor", "უმაღლესი", r"უმაღლესი (?:\w+ )?განათლება"),
    # Associate's degree · Associate of Arts · A.A. · two-year degree
    _row("associate", "associate associates", rf"associates?(?:'?s'?)?(?: of (?:\w+ )?(?:arts|science))?{_DEGREE}|associates?(?:'?s'?)? of (?:arts|(?:applied )?science)|associate's(?= or| in)|associate(?= or bachelor|/bachelor| or higher)"),
    _row("associate", "a.a", r"a\.a\.(?:s\.)?(?=\W|\Z)"),
    _row("associate", "aa aas", r"aas?\b(?= degree)"),
    _row("associate", "degree", r"degree\b", r"(?:two|2)[- ]year (?:college )?"),
    _row("associate", "bac técnico grado", r"bac ?\+ ?2|técnico superior|grado superior"),
    # certificate program · archival certificate · Public Librarian's Professional Certificate · vocational school
    _row("certificate", "certificate certificates", r"certificates? programs?"),
    _row("certificate", "certificate", r"certificate\b", r"\b(?:archiv\w+|professional|graduate|librarian\w*(?:'s)?|post-?graduate|management|teaching|vocational|trade|technical)(?: (?:professional|archiv\w+|management|librarian\w*(?:'s)?))* "),
    _row("certificate", "vocational trade technical", r"vocational (?:school|training|degree|diploma)|trade school|technical school"),
    _row("certificate", "ausbildung berufsausbildung fachinformatiker fachinformatikerin", r"ausbildung (?:als|zum|zur|im|in|mit)\b|berufsausbildung|fachinformatiker\w*(?:/in)?"),
    _row("certificate", "ausbildung", r"ausbildung", r"abgeschlossene "),
    _row("certificate", "formation formación ciclo cicle vyučení", r"formation professionnelle|formación profesional|ciclo formativo|cicle formatiu|vyučení"),
    # high school diploma · GED · Abitur · ESO
    _row("high_school", "high", r"high[- ]?school"),
    _row("high_school", "secondary", r"secondary school"),
    _row("high_school", "ged g.e.d", r"g\.?e\.?d\b\.?"),
    _row("high_school", "h.s hs", r"h\.?s\.? diploma"),
    _row("high_school", "school", r"school diploma"),
    _row("high_school", "abitur realschulabschluss schulabschluss bachillerato eso maturita", r"\w+"),
    _row("high_school", "mittlere ensino diploma středoškolské", r"mittlere reife|ensino médio|diploma di (?:scuola|maturità)|středoškolské"),
    _row("high_school", "średnie среднее საშუალო", r"średnie|среднее (?:\w+ )?образование|საშუალო (?:სკოლა|განათლება)"),
)  # fmt: skip
_JAPANESE: tuple[tuple[Level, str], ...] = (("bachelor", "大卒"), ("bachelor", "学士"), ("high_school", "高卒"))
_WORDS = frozenset().union(*(row.words for row in _ROWS))
_DOTTED = frozenset(word for word in _WORDS if "." in word)  # "b.a": words to the eye, but not to a tokenizer
_LETTERS = frozenset(word[0] for word in _DOTTED if word[1] == ".") | {"ed"}
# "master's students", "high school teachers", "certificate programs offered", "bachelor's thesis"
_NOT_AFTER = re.compile(
    r"['s]{0,2}[ -](?:\w+ )?(?:students?\b|thes[ei]s|age\b|teachers|libraries|librarians|visits|seniors|juniors|groups|curricul|faculty|classes|clubs?\b"
    r"|courses\b|experience\b(?! or)|level students)|-level (?:course|student)|,? (?:granting|programs? offered|program specialist|of (?:confid|accur|independ"
    r"|difficult|auton|skill|initiat|detail|flexib|care\b|respons))"
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
    here = tokens(low) & _WORDS
    if "." in low and not _LETTERS.isdisjoint(tokens(low)):
        here |= {word for word in _DOTTED if word in low}
    spans: list[Degree] = []
    if not low.isascii():
        spans += [Degree(level, at, at + len(sign)) for level, sign in _JAPANESE if (at := low.find(sign)) >= 0]
    if not here and not spans:
        return []
    for row in _ROWS:
        for word in row.words & here:
            for at in spots(low, word, whole="." not in word):
                match = row.pattern.match(low, at)
                if match is None:
                    continue
                lead = row.lead.search(low, max(0, at - 48), at) if row.lead else None
                if row.lead is None or lead is not None:
                    spans.append(Degree(row.level, lead.start() if lead else at, match.end()))
    spans.sort(key=lambda span: (span.start, -span.end, RANK[span.level]))
    found: list[Degree] = []
    for span in spans:
        if (found and span.start < found[-1].end) or not _counts(low, span):
            continue
        if found and span.start - found[-1].end <= 2 and low.startswith("degree", span.start):
            continue  # "M.S. degree in biology" is one mention
        found.append(span)
    return found


def _counts(low: str, span: Degree) -> bool:
    if _NOT_AFTER.match(low, span.end):
        return False
    before = _NOT_BEFORE.search(low, max(0, span.start - 70), span.start)
    # "an A.A. from a two-year college or technical school": the school is no level of its own
    return before is None or (before[0].startswith(("from", "at")) and span.level not in _SCHOOLS)
