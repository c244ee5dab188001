"""Education: the degrees and certificates an applicant must or should have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from postingkit.lexicon.modality import Stance, of_heading, of_words, speakers
from postingkit.lexicon.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.requirements import Education
from postingkit.model.terms import EducationLevel
from postingkit.text import fold

__all__ = ["find_education"]

_RANK: dict[EducationLevel, int] = {
    "high_school": 0,
    "certificate": 1,
    "associate": 2,
    "bachelor": 3,
    "master": 4,
    "professional": 5,
    "doctorate": 6,
}

# A level and the ways to say it, in folded text; the order is the order of trial at one place.
_LEVELS: tuple[tuple[EducationLevel, str], ...] = (
    (
        "doctorate",
        r"ph\.? ?d\b\.?|ed\.?d\b|dr\.? phil|doctorates?\b|doctoral\b(?: degree)?|doktorat|promotion\b(?= in| im|\s?\()|promovier\w+|doctorat\b|doctorado|"
        r"dottorato|doktorsk\w+|кандидат \w+ наук|phd|დოქტორ\w+",
    ),
    (
        "professional",
        r"\bj\.?d\.?\b(?= degree| from| or\b| required| preferred|,)|juris doctor\w*|\bm\.d\.|\bmd\b(?= degree|/ph|,? or ph)|pharm\.?d\b|d\.v\.m\b|\bdvm\b|law degree|degree in law|"
        r"medical degree|staatsexamen",
    ),
    (
        "master",
        r"master'?s?'?(?=['’ ]{1,2}s? ?(?:of|in|degree|or|and|level|from|program|preferred|required|\())(?! (?:data|plan|file|schedule|class|electric|plumb|\w+ clerk))(?: degrees?| of (?:\w+ ){1,4}?(?:science|arts|studies|administration|education|information|health|work|policy|engineering)(?: degree)?)?|"
        r"masters?(?: degree|'s)\b|master's\b|\bmasters\b|\bm\.?l\.?i?\.?s\.?(?:c|i\.?s)?\b\.?(?!\w)|\bmsis\b|\bm\.?a\.(?= |,|/|$)|\bma\b(?=/ms| degree| in |\)|,? or m)|\bm\.s\.?(?:c\.?)?(?= |,|/|\)|$)|"
        r"\bmsc?\b(?= degree| in |/|,? or)|\bmba\b|\bm\.b\.a\b|\bmpa\b|\bmph\b|\bmsw\b|\bm\.?ed\b|\bmfa\b|\bllm\b|(?:advanced|graduate|postgraduate|post-graduate) (?:university )?degrees?|"
        r"(?:second|additional|subject) (?:advanced |subject )?(?:master'?s?|graduate degree)|graduate (?:library )?(?:program|school)\b|"
        r"masterabschluss|master-?abschluss|diplomstudium|\bdipl\.-\w+|maîtrise\b|\bmáster\b|maestría|mestrado|laurea magistrale|magister\w*|magistr\w*|магистр\w*|მაგისტრ\w*",
    ),
    (
        "bachelor",
        r"bachelor'?s?'?(?:s)?(?: degrees?| of (?:science|arts|\w+)(?: degree)?)?|baccalaureate|\bb\.?a\.?/b\.?s\.?c?\b\.?|\bb\.?s\.?/b\.?a\b\.?|\bb\.a\.?(?=\W|$)|\bb\.s\.?(?:c\.?)?(?=\W|$)|\bba\b(?= degree| in | or |,? required|,? preferred|/)|"
        r"\bbs(?:c|ee|cs|n)?\b(?= degree| in | or |/|,)|\bbba\b|undergraduate degree|(?:four|4)[- ]year (?:college |university )?degree|college degree|university degree|"
        r"graduat\w+ from an? (?:\w+ ){0,2}(?:four[- ]year )?(?:accredited )?(?:four[- ]year )?(?:college|university)|college graduate|"
        r"\bdegree in \w+|(?:relevant|related|appropriate|technical|scientific|stem|cs|similar) degree|degree(?= or equivalent| preferred| required)|"
        r"abgeschlossenes (?:\w+[- ]?)?(?:studium|hochschulstudium)|hochschulabschluss|hochschulstudium|studienabschluss|fachhochschul\w+|fh-abschluss|universitätsabschluss|\bstudium (?:der|im|in|des)\b|"
        r"\blicence\b(?= (?:en|de|professionnelle))|bac ?\+ ?[345]|grado en|licenciatura|título universitario|titulación universitaria|graduação|ensino superior|superior completo|"
        r"laurea\b|hbo\b|wo[- ]niveau|vysokoškolsk\w+|wykształcenie wyższe|бакалавр\w*|высшее (?:\w+ )?образование|ბაკალავრ\w*|უმაღლესი განათლება|大卒|学士",
    ),
    (
        "associate",
        r"associate'?s?'? ?(?:degree|of (?:arts|science|applied science))(?: degree)?|\ba\.a\.(?:s\.)?(?=\W|$)|\baas?\b(?= degree)|two[- ]year (?:college|degree)|2[- ]year (?:college|degree)|"
        r"associate'?s (?=or|in)|bac ?\+ ?2|técnico superior|grado superior",
    ),
    (
        "certificate",
        r"certificates? programs?|(?:archiv\w+|professional|graduate|librarian\w*'?s?|post-?graduate|management|teaching|vocational|trade)(?: (?:professional|archiv\w+|management|librarian\w*))? certificates?\b|"
        r"vocational (?:school|training|degree|education)|trade school|technical school|(?:abgeschlossene |technische |kaufmännische |eine |ihk-)?(?:berufs)?ausbildung (?:als|zum|zur|im|in)\b|abgeschlossene \w*(?:berufs)?ausbildung|berufsausbildung|"
        r"fachinformatiker\w*|formation professionnelle|formación profesional|ciclo formativo|vyučen\w*",
    ),
    (
        "high_school",
        r"high[- ]?school|secondary school|\bg\.?e\.?d\b\.?|\bh\.?s\.? diploma|school diploma|\babitur\b|mittlere reife|realschul\w+|schulabschluss|baccalauréat|bachillerato|\beso\b|ensino médio|"
        r"diploma di (?:scuola|maturità)|středoškolsk\w+|maturit\w+|wykształcenie średnie|среднее (?:\w+ )?образование|საშუალო (?:სკოლა|განათლება)|高卒",
    ),
)
_LEVEL = re.compile("|".join(f"(?P<l{i}>{pattern})" for i, (_, pattern) in enumerate(_LEVELS)))
_GATES = (
    "degree", "bachelor", "master", "mls", "mlis", "m.l", "ph", "diploma", "doctor", "school", "college", "universit", "certificate", "ged",
    "graduat", "b.a", "b.s", "ba/", "bs/", "m.a", "m.s", "mba", "jd", "j.d", "associate", "studium", "ausbildung", "abitur", "abschluss", "promov",
    "bac", "licen", "grado", "ensino", "laurea", "superior", "образован", "магистр", "ბაკალავრ", "მაგისტრ", "განათლება", "სკოლა", "škol",
    "wykszta", "大卒", "formaci", "eso", " ba ", " bs ", " ma ", " ms ", "msc", "bsc", "informatiker",
)  # fmt: skip
# words that make a degree something else than a demand on the applicant
_NOT = re.compile(
    r"students?\b(?! or a recent)|\bfaculty\b|alumni|\bmaster(?:'s)? (?:plan|data|file|class)|high[- ]school (?:students|age|teachers|programs|librar|visits|seniors)|"
    r"tuition|do you (?:have|possess)|have you (?:completed|earned)|highest level|degree of (?:\w+ )?(?:confidential|accuracy|independen|difficult|autonomy|skill|initiative|professional|detail|flexib|care|respons)|"
    r"high degree|substitut\w+|in lieu of|offers? (?:\w+ ){0,4}degree|degree[- ]granting|degree programs|may be applied"
)
_FIELD = re.compile(
    r"(?:degree|bachelor'?s?|master'?s?|ph\.?d\.?|doctorate|diploma|m\.?[as]\.?|b\.?[as]\.?|major|studium|mls|mlis|graduate degree)\)?,? (?:\(\w+\) )?(?:in|der|im|en|em) (?:an? |the |either )?(?P<of>[^.;:()\n]{3,140})"
)
_FIELD_END = re.compile(
    r",? (?:from|with|and (?:at least|a minimum|\w+ (?:\(\d+\) )?(?:or more )?years?|\d)|or (?:an? )?equivalent|or (?:\w+ ){0,2}experience|is |are |required|strongly|highly|preferred|desired|plus|at an?|at least|"
    r"which|including|who|\w+ years|\d\+? years|- |a plus|and/or \w+ years|or (?:a )?(?:bachelor|master)|and (?:a|an) |und |oder vergleichbar).*"
)
_JOIN = re.compile(r"\bor\b|/|\(|\boder\b|\bou\b|\bo\b|\bили\b|\bან\b|\bnebo\b|\blub\b")


class _Degree(NamedTuple):
    level: EducationLevel
    start: int
    end: int


def find_education(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the degrees asked for; of alternatives the lowest is required, while each preferred one counts.

    Licences, professional certification and degrees that others hold (students, faculty) are none.

    >>> [(c.value.level, c.value.modality) for c in find_education("Master's degree or PhD in biology required")]
    [('master', 'required')]
    >>> [c.value.field for c in find_education("Bachelor's degree in art history or museum studies; a B.A. will do")][0]
    'art history or museum studies'
    >>> [(c.value.level, c.value.modality) for c in find_education("BA required; MLS or Ph.D. preferred.")]
    [('bachelor', 'required'), ('master', 'preferred'), ('doctorate', 'preferred')]
    >>> list(find_education("A high degree of accuracy; valid driver's license; helps high school students"))
    []
    """
    del known
    low = fold(text)
    if not any(gate in low for gate in _GATES):
        return
    heading = fold(hint)
    stands = speakers(low)
    seen: set[tuple[object, ...]] = set()
    found = [_Degree(_LEVELS[int((m.lastgroup or "l0")[1:])][0], m.start(), m.end()) for m in _LEVEL.finditer(low)]
    i = 0
    while i < len(found):
        start, end = sentence(text, found[i].start)
        inside = [degree for degree in found[i:] if degree.start < end]
        i += max(1, len(inside))
        if not inside or _NOT.search(low, start, end):
            continue
        for group, before, after in _groups(low, inside, start, end):
            stance: Stance | None = of_words(low, group[0].start, group[-1].end, before=before, after=after)
            needs: tuple[str, ...] = ()
            if stance is None:
                stance = next((s for place, s in reversed(stands) if place <= group[0].start), None)
                if stance is None:
                    stance = of_heading(heading)
                    needs = ("hint",) if stance else ()
            stance = stance or "required"
            for degree in _asked(group, stance):
                value = Education(level=degree.level, field=_field(text, low, degree, end), modality=stance)
                key = (value.level, value.field, value.modality)
                if key not in seen:
                    seen.add(key)
                    yield Claim("education", value, text[start:end], start, end, "education.degree", needs=needs)


def _groups(low: str, degrees: Sequence[_Degree], start: int, end: int) -> Iterator[tuple[list[_Degree], int, int]]:
    """Yield alternatives that stand together, with the edges of the words that speak for them."""
    groups: list[list[_Degree]] = []
    for degree in degrees:
        gap = low[groups[-1][-1].end : degree.start] if groups else ""
        if groups and ";" not in gap and _JOIN.search(gap) and not _SPLIT.search(gap):
            groups[-1].append(degree)
        elif groups and len(gap) < 4:
            groups[-1].append(degree)
        else:
            groups.append([degree])
    for i, group in enumerate(groups):
        before = groups[i - 1][-1].end if i else start
        after = groups[i + 1][0].start if i + 1 < len(groups) else end
        yield group, before, after


_SPLIT = re.compile(r"\bprefer|\brequired?\b|\bdesir|\bplus\b|\bmust\b")


def _asked(group: Sequence[_Degree], stance: Stance) -> list[_Degree]:
    if stance == "required":
        return [min(group, key=lambda degree: _RANK[degree.level])]
    levels: dict[EducationLevel, _Degree] = {}
    for degree in group:
        levels.setdefault(degree.level, degree)
    return list(levels.values())


def _field(text: str, low: str, degree: _Degree, end: int) -> str | None:
    match = _FIELD.search(low, degree.start, min(end, degree.end + 160))
    if match is None or match.start() > degree.end + 24:
        return None
    a, b = match.span("of")
    cut = _FIELD_END.search(low, a, b)
    words = text[a : cut.start() if cut else b].strip(" ,:")
    return words or None
