"""Experience: how many years of what an applicant must or should bring."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from postingkit.lexicon.modality import Stance, of_heading, of_words, speakers
from postingkit.lexicon.numbers import NUMBER, number
from postingkit.lexicon.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.requirements import Experience
from postingkit.text import fold

__all__ = ["find_experience"]

_YEARS = (
    "year", "yr", "month", "jahr", "monat", "année", "mois", " ans", "año", "anys", "mes", " anos", "anni", "jaar", "maand", " let", "lat",
    "год", "лет", "месяц", "წელი", "წლის", "წლიანი", "თვის", "年",
)  # fmt: skip
_YEAR = (
    r"years?|yrs?|jahren?|jahre?|années?|ans?|años?|anys?|anos?|anni|anno|jaar|jaren|lety?|roky?|roků|rok|lata?|года?|лет|"
    r"წელი|წლის|წლიანი"
)
_MONTH = r"months?|monate?n?|mois|mes(?:es|os)?|mesi|maanden?|měsíců|miesi[ęą]cy|месяц(?:а|ев)|თვის"
# three (3) years · 3-5 years · 3 to 5+ years · three or more years · 2 - 4 full years · 1–3 года · 年 follows its number
_SPAN = re.compile(
    rf"(?<![\w$€£.,/:-])(?P<low>{NUMBER})\s?(?:\(\s?(?:\d{{1,2}}(?:\.\d)?|\w{{3,7}})\s?\)\s?)?"
    rf"(?P<plus>\+|\bplus\b|\bor more\b|\bor greater\b)?"
    rf"(?:\s?(?:-|/|\bto\b|\bor\b|\band\b|\bbis(?: zu)?\b|à|\ba\b|\baž\b|до)\s?(?P<high>{NUMBER})\s?(?:\(\s?\d{{1,2}}\s?\)\s?)?\+?)?"
    rf"\s?(?:or more |plus |full |consecutive |additional |volle |calendar )?-?"
    rf"(?:(?P<y>{_YEAR})|(?P<m>{_MONTH}))\b"
)
_SPAN_JA = re.compile(
    r"(?P<low>\d{1,2})(?P<plus>)(?:[~〜～-](?P<high>\d{1,2}))?(?:(?P<y>年)|(?P<m>ヶ月))(?=以上|の|間)"
)
_EXPERIENCE = re.compile(
    r"experienc|\bexp\b|berufserfahrung|erfahrung|expérience|experiencia|experiència|experiência|esperienza|ervaring|"
    r"praxe|praxi|doświadczen|стаж|опыт|გამოცდილებ|経験|実務"
)
# "five years in a supervisory role", "3 years as a buyer", "two years working with", "4 years' practice", "background"
_WORK = re.compile(
    r"[’'s]{0,2}(?: \w+){0,3}? (?:in an? (?:\w+ ){0,3}(?:role|position|capacity|environment|setting|field)|as an? \w+|working|work|"
    r"employment|service|practice|managing|supervising|programming|teaching|developing|leading|in grant|performing|of full-time paid)"
)
# what follows the years and makes them something else
_NOT_AFTER = re.compile(
    r"['s]{0,2} ?(?:of age\b|old\b|ago\b|of history|in business|of college|of (?:\w+ )?(?:study|studies|education|university)|"
    r"from (?:the )?(?:date|now)|(?:of )?(?:contract|term|appointment|warranty|probation|program|project|plan|degree|diploma|post-secondary)\b|"
    r"post[- ]?secondary|college|university|driving record|following|after|prior to|lease|period|alt\b|vertrag|befrist|laufzeit|stipend|internship)"
)
_NOT_BEFORE = re.compile(
    r"(?:\b(?:for|over|more than|nearly|almost|seit|über|within|past|last|next|previous|every|first|after|up to|age of|ages?|during|each|"
    r"expires? in|term of|period of|duration of|contract of|valid for|the|these|our|depuis|has|have|with over|celebrating|of under|under)\s+)\Z"
)
_STORY = re.compile(
    r"\b(?:founded|established|in business|our (?:company|firm|team|client|organi[sz]ation|history)|we (?:have|are|bring|combine)|has been|have been|leader in|"
    r"warranty|how many years|years? of age|serving|combined|collective|heritage|tradition|family[- ]owned|anniversary|"
    r"do you have|do you possess|starting salary|step increase|salary increase|vacation|paid time off|accru\w+|retirement|vest(?:ed|ing)?)\b"
)
# "may be substituted for two years", "one year of graduate study equals one year of experience"
_TRADE = re.compile(
    r"\bsubstitut\w+|\bin lieu of\b|\bmay be (?:used|accepted|credited)\b|\bequals\b|\bwill be considered equivalent\b|\bcan be considered\b"
)
_AREA = re.compile(
    r"(?:experience|erfahrung)\b(?: (?:working|work))?,? (?:in|with|as|of|within|working|performing|managing|providing|im|in der|mit) (?P<of>[^.;\n()]{3,160})"
)
_AREA_BEFORE = re.compile(r"['s]{0,3} (?:of )?(?P<of>[^.;,\n()]{3,80}?) experience\b")
_PLAIN = re.compile(
    r"(?:of |\w+ly |relevant |related |professional |work(?:ing)? |progressive |prior |previous |full-time |paid |direct |the |demonstrated |successful |minimum |or more )+"
)


def find_experience(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the years of experience asked for; alternatives with different years each give one claim.

    Ages, a company's history, contract terms and years of study are none. The sentence's own words make an entry
    preferred, then a heading line above it, then ``hint``; what nothing softens is required.

    >>> [(c.value.years_min, c.value.years_max) for c in find_experience("3-5 years of experience in an archive")]
    [(Decimal('3'), Decimal('5'))]
    >>> [c] = find_experience("Minimum of five (5) years' cataloging experience preferred")
    >>> c.value.years_min, c.value.modality, c.value.area
    (Decimal('5'), 'preferred', 'cataloging')
    >>> [c.value.years_min for c in find_experience("At least 6 months of experience in sales")]
    [Decimal('0.5')]
    >>> list(find_experience("Must be 18 years of age. For over 25 years we have led the field."))
    []
    """
    del known
    low = fold(text)
    if not any(word in low for word in _YEARS):
        return
    heading = fold(hint)
    asked = _EXPERIENCE.search(heading) is not None
    stands = speakers(low)
    spans = [*_SPAN.finditer(low)]
    if "年" in low:
        spans += _SPAN_JA.finditer(low)
    seen: set[tuple[object, ...]] = set()
    for i, match in enumerate(spans):
        start, end = sentence(text, match.start())
        words = low[start:end]
        before, after = low[start : match.start()], low[match.end() : end]
        if _NOT_AFTER.match(after) or _STORY.search(words) or _TRADE.search(words):
            continue
        if not _counts(before, after, asked=asked):
            continue
        years = _years(match)
        if years is None:
            continue
        previous = max(start, spans[i - 1].end() if i else start)
        limit = min(end, spans[i + 1].start() if i + 1 < len(spans) else end)
        stance = of_words(low, match.start(), match.end(), before=previous, after=limit)
        needs: tuple[str, ...] = ()
        if stance is None:
            stance = _standing(stands, match.start())
            if stance is None:
                stance = of_heading(heading)
                needs = ("hint",) if stance else ()
        area = _area(text, low, match.end(), end)
        value = Experience(years_min=years[0], years_max=years[1], area=area, modality=stance or "required")
        key = (value.years_min, value.years_max, value.area, value.modality)
        if key not in seen:
            seen.add(key)
            yield Claim("experience", value, text[start:end], start, end, "experience.years", needs=needs)


def _standing(stands: object, at: int) -> Stance | None:
    last: Stance | None = None
    for place, stance in stands:  # type: ignore[attr-defined]
        if place > at:
            break
        last = stance
    return last


def _counts(before: str, after: str, *, asked: bool) -> bool:
    """Whether years between these words are years of experience."""
    near = after[:160]
    if _EXPERIENCE.search(near) or _WORK.match(after):
        return _NOT_BEFORE.search(before) is None or "experienc" in near[:40]
    return asked or (_EXPERIENCE.search(before[-60:]) is not None and _NOT_BEFORE.search(before) is None)


def _years(match: re.Match[str]) -> tuple[Decimal, Decimal | None] | None:
    low, high = number(match["low"]), number(match["high"]) if match["high"] else None
    if low is None or low > 40 * (12 if match["m"] else 1) or (high is not None and high <= low):
        return None
    unit = 12 if match["m"] else 1
    return _decimal(low / unit), _decimal(high / unit) if high is not None else None


def _decimal(value: float) -> Decimal:
    return Decimal(str(round(value, 2))).normalize() + 0 if value % 1 else Decimal(int(value))


def _area(text: str, low: str, at: int, end: int) -> str | None:
    match = _AREA.search(low, at, min(end, at + 300))
    if match is None or match.start() - at > 80:
        match = _AREA_BEFORE.match(low, at, end)
    if match is None:
        return None
    a, b = match.span("of")
    plain = _PLAIN.match(low, a, b)
    a = plain.end() if plain else a
    words = text[a:b].strip(" ,:'’")
    return words or None
