"""Experience: how many years of what an applicant must or should bring.

The file is long because years in a posting are many things else, and each is told by words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from postingkit.lexicon.areas import area_ahead, area_of
from postingkit.lexicon.modality import of_heading, of_words, speakers, spoken
from postingkit.lexicon.numbers import NUMBER, number
from postingkit.matching.anchors import spots, tokens, windows
from postingkit.matching.gates import Gate, gated
from postingkit.matching.late import late
from postingkit.matching.seldom import Seldom
from postingkit.matching.sentences import clause, sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.requirements import Experience
from postingkit.model.rows import without_rows
from postingkit.text import fold, holds

__all__ = ["find_asked_experience", "find_experience", "join_experience"]

_UNITS = frozenset(
    "year years yr yrs month months jahr jahre jahren monat monate monaten ans année années mois año años anys anos "
    "ano anni anno mes meses mesos mesi jaar jaren "
    "maand maanden let lety rok roky roků lat lata miesięcy měsíců год года лет месяц месяца месяцев წელი წლის წლიანი "
    "თვის თვიანი år års vuoden vuotta letni letniego letnie letniej letá рік року роки років місяців".split()
)
_GLUED = frozenset(f"{n}{unit}" for n in range(1, 11) for unit in ("year", "years", "yr", "yrs"))  # "at least 2years"
_YEAR = (
    r"years?|yrs?|jahren?|jahre?|années?|ans?|años?|anys?|anos?|anni|anno|jaar|jaren|lety?|roky?|roků|rok|lata?"
    r"|года?|лет|წელი|წლის|წლიანი|års?|vuoden|vuotta|letni(?:e|ego|ej)?|рік|року|роки|років"
)
_MONTH = r"months?|monate?n?|mois|mes(?:es|os)?|mesi|maanden?|měsíců|miesi[ęą]cy|месяц(?:а|ев)|თვის|თვიანი"
# "at least a year's practical experience", "a minimum of a year", "a year or more in a shop"
_A_YEAR = r"(?:(?<=at least )|(?<=minimum of ))a(?= (?:full )?year)|a(?= years? or m)"
# three (3) years · 3-5 years · 3 to 5+ years · three or more years · 3+ Jahre · от 1 года до 3 лет · 1–3 года; in "Map
# Analyst 12 - Three years" the figure is the job's
_SPAN = late(
    rf"(?:(?<![\w$€£.,/:-])|(?<=\n-))(?P<low>(?!\d{{1,2}} - [a-z]){NUMBER}|{_A_YEAR}|\d{{1,2}}(?=ye?a?rs?\b))"
    r"(?:-?(?:х|ти|и))?\s?(?:\(\s?(?:\d{1,2}(?:\.\d)?|\w{3,7})\s?\)\s?)?(?:\+|\bplus\b|\bor more\b|\bor greater\b)?"
    r"(?:\s?(?:-|/|\bto\b|\bor\b|\band\b|\bbis(?: zu)?\b|\btot\b|à|\ba\b|\baž\b|\bdo\b|(?:года? |лет )?до)\s?"
    rf"(?P<high>{NUMBER}|\d{{1,2}}(?=ye?a?rs?\b))\s?(?:\(\s?\d{{1,2}}\s?\)\s?)?\+?)?"
    rf"\s?(?:or more |plus |full |consecutive |additional |calendar |volle )?-?(?:(?P<y>{_YEAR})|(?P<m>{_MONTH}))\b"
)
# 実務経験3年以上 · 3~5年の経験
_SPAN_JA = late(r"(?P<low>\d{1,2})(?:[~〜～-](?P<high>\d{1,2}))?(?:(?P<y>年)|(?P<m>[ヶか]月))(?=以上|の|間)")
# "minimum rok doświadczenia", "alespoň rok praxe", "minst fem års erfaring", "опыт от года", "zweijährige Erfahrung",
# "dwuletnie doświadczenie", "tříletá praxe"
_SPELT = re.compile(
    r"\b(?:minimum|min\.|(?:co )?najmniej|przynajmniej"
    r"|alespoň|minimálně|minst|mindst) (?:(?P<word>to|tre|tri|fire|fem|seks|sex|sju|syv"
    r"|åtte|otte|ti|tio) års?(?= [^.\n]{0,30}(?:erfaring|erfarenhet))|(?P<one>rok)(?= [^.\n]{0,20}(?:doświadcz|prax)))"
    r"|\b(?P<german>ein|zwei|drei|vier|fünf|sechs|acht|zehn)jährige\w? (?:[a-zäöüß]+ ){0,2}\w*(?:erfahrung|praxis)"
    r"|\b(?P<figure>\d{1,2})-jährige\w? (?:[a-zäöüß]+ ){0,2}\w*(?:erfahrung|praxis)"
    r"|\b(?P<polish>rocz|dwulet|trzylet|czterolet|pięciolet)n\w{1,4} (?:\w+ ){0,2}(?:doświadcz|staż)"
    r"|\b(?P<czech>jednole|dvoule|tříle|čtyřle|pětile)t\w{1,3} (?:\w+ ){0,2}(?:prax|zkušenost)"
    r"|\b(?:опыт|стаж)\w{0,2} (?:\w+ ){0,3}?(?:не менее"
    r"|не меньше|от|более|больше) (?:(?P<russian>(?:полу)?года)\b|(?P<count>\d{1,2})х (?:лет|года)\b)"
)
_SPELT_UNITS = frozenset({"rok", "års", "года", "полугода", "лет"})
_SPELT_ENDS = ("jährige", "letni", "roczn", "leté", "letá", "letou")
_SPELT_YEARS = {
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "acht": 8, "zehn": 10,
    "rok": 1, "to": 2, "tre": 3, "tri": 3, "fire": 4, "fem": 5, "seks": 6, "sex": 6, "sju": 7, "syv": 7, "åtte": 8,
    "otte": 8, "ti": 10, "tio": 10, "rocz": 1, "dwulet": 2, "trzylet": 3, "czterolet": 4, "pięciolet": 5,
    "jednole": 1, "dvoule": 2, "tříle": 3, "čtyřle": 4, "pětile": 5, "года": 1, "полугода": 0.5,
}  # fmt: skip
_EXPERIENCE = re.compile(
    r"experienc|\bexp\b|erfahrung|expérience|experiencia|experiència|experiência|esperienza|ervaring|praxe|praxi"
    r"|praxis|zkušenost|doświadczen|სტაჟ|staż\w{0,4} pracy|erfarenhet|erfaring|kokemu|досвід|стаж|опыт|გამოცდილებ"
    r"|(?:puestos?|cargos?|posici[oó]n(?:es)?) similar|(?:ruol[oi]|posizion[ei]|mansion[ei]) (?:analog|simil)\w+"
    r"|postes? similaire|vergleichbare[rn]? (?:position|funktion)|vergelijkbare functie|\bsea[ -]?(?:time|service)\b"
    r"|\bpqe\b|podobné pozici|podobnym stanowisku|аналогичной (?:должности|позиции)|経験|実務"
)
# "five years in a supervisory role", "3 years as a buyer", "two years working with", "four years' practice"
_WORK = re.compile(
    r"['s]{0,2}(?: or (?:more|greater))?(?:,? [\w-]+){0,4}? (?:(?:in|at) an? (?:[\w/-]+ ){0,3}(?:role"
    r"|position|capacity|environment|setting|field|level|library|archives?|museum)"
    r"|as (?:an? \w+|(?!of\b|well\b|the\b|required|needed|determined|long\b|per\b|part\b|to\b|if\b)\w+ \w+)|working"
    r"|work\b|employment\b|service\b|practice\b|(?:acquired|gained|obtained)\b"
    r"|in (?:[\w/&-]+ ){1,4}?(?:management|industry|sector|services|accounting"
    r"|finance|sales|marketing|engineering|development|administration|design|operations)\b|managing|supervising"
    r"|programming|teaching|developing|leading|performing)"
    # "six years of progressively responsible clerical and leadership positions"
    r"|['s]{0,2} of (?:progressive|increasing)(?:ly)? [\w/&, -]{3,60}?"
    r"\b(?:positions?|roles|responsibility|leadership)\b"
)
# "4+ years with Python", "At least two years of museum registration": what opens an item is asked for
_LEAST = re.compile(r"[\s*•·–—-]+|at least|(?:a )?minimum(?: of)?|mindestens|wenigstens|(?:you )?(?:have|bring) ?")
_SKILL = re.compile(
    r"(?: or more| or longer)? (?:of|with|in|using|on|behind) "
    r"(?!age\b|service\b|operation|innovation|history|success|excellence|growth|contract|probation|leave|site|runway)[a-z]"
    # "6+ years building backend systems", "Five years leading teams"
    r"|,? (?!(?:during|following|starting|beginning|pending|including|according|morning|evening|training)\b)"
    r"(?:successfully )?[a-z]{3,}ing (?=[a-z])"
    # "1-2 years retail preferred", "Customer service: 1 year (Required)"
    # "3 years: Industrial maintenance"
    r"|: (?=[a-z])|(?: [a-z/&-]+){1,3}?,? (?:is )?(?:preferred|required)\W*(?:\n|\Z)| \((?:preferred|required)\)"
)
# ... "of project management experience", "of higher education experience", "of training, documenting and presenting
# training experience" are years of work all the same; a "two-year program experience" is not
_NOT_OF_WORK = (
    r"(?:(?<=-year )|(?!(?:of )?(?:(?:\w+ )?training, \w+ing [^.;\n]{0,40}|(?:(?!(?:and|or|and/or|with|in|of|to|college"
    r"|degree|diploma|stud(?:y|ies)|school\w*|coursework)\b)[\w&/'-]+ ){1,4})experience|(?:of )?(?:college (?:teaching"
    r"|instruction)|(?!college|stud)(?:\w+ ){0,2}(?:administration|management|planning))\b))"
)
# what follows the years and makes them something else: "of age", "of college", "contract", "relevant education"
_NOT_AFTER = re.compile(
    r"['s]{0,2} ?(?:of age\b|old\b|ასაკ|ago\b|of history|in business"
    rf"|of (?:\w+ )?funding (?:is|are|available|guaranteed)\b|{_NOT_OF_WORK}(?:"
    r"of (?:\w+ )?(?:college|study|studies|education|university|training|schooling"
    r"|coursework|courses?)\b|(?:of )?(?:contract|term|appointment|warranty|probation\w*|program|project|plan"
    r"|degree|diploma|internship|fellowship)\b|(?:relevant |full-time )?(?:college|university|education)\b)"
    r"|from\b|(?:of )?post[- ]?secondary"
    r"|driving record|following|after\b|prior to|lease|period|or less\b|alt\b|vertrag|befrist|laufzeit|stipend)"
)
# what leads in to another story: "for over 25 years", "the past 3 years", "every 2 years", "within 6 months"
_NOT_BEFORE = re.compile(
    r"(?:\b(?:within the (?:last|past)|over the|the past|past|last|next|previous"
    r"|every|first|within|after|up to|age of|ages?|during|each|seit|über|depuis|lack(?:ing)?(?: up to)?|expires? in"
    r"|(?:term|period|duration|contract) of|valid for|these|our|celebrating|under|(?<!no )(?<!not )less than"
    r"|for (?:over|more than|nearly|almost|about)|per)\s)\Z"
)
# "Less than one year", "under 2 years": nobody asks for so little; "two of the six years": they have been named
_BELOW = re.compile(
    r"(?:\b(?<!\bno )(?<!\bnot )(?:(?:one|two|three|four|five|\d) of the|less than|fewer than|under|below|moins de"
    r"|âgée?s? de|unter)|\W- ?de)\s\Z"
)
_STORY = re.compile(
    r"\b(?:founded|established in|(?:years|been) in business|in business (?:for|since)"
    r"|(?:empresa|compañía|agencia|grupo|azienda|società|entreprise|société|bedrijf|organisatie|firma|unternehmen"
    r"|spółka) (?:con|com|avec|met|s|z|mit|de|di) (?:más de |mais de |oltre |plus de |ruim |meer dan |über |ponad "
    r"|více než )?\d+|our (?:company|firm|team|clients?|organi[sz]ation|history|experience)|we (?:have|bring|combine)"
    r"|has been (?:a|an|the|in|at|serving)|have been serving|leader in the|combined experience|collective experience"
    r"|anniversary|how many years|years? of age|do you (?:have|possess)|to be at the level of|per year of"
    r"|is defined (?:as|per|by|in)|i (?:have|possess)|(?:to|but) less than"
    r"|none of the above|will automatically|policy of rounding|meets? the [\w -]{0,30}requirement|for the entire)\b"
)
# "You report to the head of maps, who has 12 years", "work with people who bring 20", "our founders have 30 years"
_THEIRS = re.compile(
    r"(?:\b(?:report(?:s|ing)? (?:directly )?to|work(?:ing)? (?:closely |directly )?(?:with|for|under|alongside)"
    r"|led by|managed by|founded by|(?:learn|guidance"
    r"|mentor\w*|supervision) (?:from|by|of)) [^.;\n]{3,60}(?:,? who (?:has|have|brings?|ha[sd] been)|(?<!,) with)"
    r"|\b(?:our|the|its|whose) (?:\w+ )?(?:founders?|co-founders?|owners?|partners|leadership(?: team)?"
    r"|principals) (?:has|have|brings?)) (?:(?:well )?over |more than |about |nearly |almost |some |up to )?\Z"
)
# What years of service earn, unless they are years of experience in it: "two years of experience in retirement plans"
_EARNED = Seldom(
    r"\b(?:salary (?:step|increase)|starting salary"
    r"|vacation|paid time off|accru\w+|retirement|vest(?:ed|ing)?|probationary)\b"
)
_CLOSE = 48
"""Characters between years and the experience that they are years of."""
# "may be substituted for two years", "one year of graduate study equals one year of experience"
_TRADE = Seldom(
    r"\bsubstitut\w+|\bin lieu of\b|\bmay be (?:used|accepted|credited|applied)\b|\bequals\b|\bis equivalent to\b"
    r"|\bwill be credited\b|\beducation for \d years? of experience\b"
    r"|\bcan be (?:considered|substituted)\b|\bmay replace\b|\bmay apply\b"
)
# "The ideal candidate has three years of maps and two years of boats"
_IDEAL = re.compile(r"\bideal (?:candidate|applicant)s?\b")
# "You have shipped products for 5+ years", "you've led teams for at least three years"
_DONE = re.compile(
    r"(?<!we )(?:\bhave|['’]ve) (?!been (?:in|a|an|the|serving)\b)(?:been )?(?:\w+ed|\w+ing|run|led|built|made|sold"
    r"|taught|written)\b[^.;\n]{0,80}? for (?:at least |over |more than |a minimum of )?\Z"
)
# "Served in the grade of Clerk for a minimum period of three (3) years", "must have served for at least two years"
_SERVED = re.compile(
    r"(?:[^.;\n]{0,60}\b(?:must|should|to) have |\W*(?:[a-hivx\d]{1,4}[.)] )?(?:having )?)served\b[^.;\n]{0,160}?"
    r" for (?:(?:an?|at least|minimum|cumulative|period|of|not less than) ){0,6}\Z"
)
# "Age limit: Not exceeding 28 years", "Upper age: 35 years"
_AGE = re.compile(r"\bage\b[^.;,\n]{0,50}\Z|\bnot exceed(?:ing)? \Z")
_AGES = ("age", "exceed")
_ALONE = 24  # characters of a line with nothing but years in it
_TITLED = 48  # ... and of the line above that is its title


@gated(Gate(_UNITS | _GLUED | _SPELT_UNITS, letters=("年", *_SPELT_ENDS)))
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
    here = tokens(low)
    units = here & (_UNITS | _GLUED | _SPELT_UNITS)
    japanese = "年" in low
    spelt = holds(low, _SPELT_ENDS)
    if not units and not japanese and not spelt:
        return
    heading = fold(hint)
    asked = _EXPERIENCE.search(heading) is not None
    stands = speakers(low)
    spans = [*_SPAN_JA.finditer(low)] if japanese else []
    places = [at for unit in units for at in spots(low, unit)]
    for a, b in windows(low, places, 52, 10):
        spans += _SPAN.finditer(low, a, b)
    seen: set[tuple[object, ...]] = set()
    for i, match in enumerate(spans):
        start, end = sentence(text, match.start())
        years = _years(match)
        if years is None or not _counts(low, match, start, end, asked=asked):
            continue
        gap = low[match.end() : spans[i + 1].start()] if i + 1 < len(spans) else "-"
        if gap.strip() in _AGAIN and _years(spans[i + 1]) == years:
            continue
        before = max(start, spans[i - 1].end()) if i else start
        after = min(end, spans[i + 1].start()) if i + 1 < len(spans) else end
        after = min(after, clause(low, match.end(), start, end)[1])  # "a year's experience; Spanish a plus"
        stance = of_words(low, match.start(), match.end(), before=before, after=after)
        if stance is None and _IDEAL.search(low, start, before):
            stance = "preferred"
        stance = stance or spoken(stands, match.start())
        needs: tuple[str, ...] = ()
        if stance is None and (stance := of_heading(heading)):
            needs = ("hint",)
        area = area_of(text, low, match.end(), end) or area_ahead(text, low, start, match.start())
        value = Experience(years_min=years[0], years_max=years[1], area=area, modality=stance or "required")
        key = (value.years_min, value.years_max, value.area, value.modality)
        if key not in seen:
            seen.add(key)
            yield Claim("experience", value, text[start:end], start, end, "experience.years", needs=needs)
    if not seen and (spelt or not _SPELT_UNITS.isdisjoint(units)):
        yield from _spelt(text, low, heading)


# Between a form's answer and what says it in words: "3+ years Minimum of three years' experience"
_AGAIN = frozenset({"", "minimum", "minimum of", "a minimum of", "at least"})


def _spelt(text: str, low: str, heading: str) -> Iterator[Claim]:
    """Yield the years whose number is a word elsewhere ("to", "fem"), or none ("minimum rok")."""
    for match in _SPELT.finditer(low):
        said = match[match.lastgroup or ""]
        years = _SPELT_YEARS.get(said) or int(said)
        start, end = sentence(text, match.start())
        stance = of_heading(heading)
        value = Experience(years_min=_decimal(years), years_max=None, area=None, modality=stance or "required")
        needs = ("hint",) if stance else ()
        yield Claim("experience", value, text[start:end], start, end, "experience.spelt", needs=needs)


def join_experience(claims: Iterable[Claim], text: str) -> list[Claim]:
    """Return the claims of a text, less what a row of a form counts and a sentence tells again with what it is in.

    >>> claims = [*find_experience("Experience: 5 years"), *find_experience("5 years of experience in mending maps")]
    >>> [claim.value.area for claim in join_experience(claims, "")]
    ['mending maps']
    """
    del text
    return without_rows(claims, "area")


# "You bring", "We want someone with", "Looking for", "must have": years asked for in what the employer tells of itself
_ASKED = re.compile(
    r"\b(?:you|your|must|requir\w+|looking for|seek\w*|want|need\w*|should|minimum|at least|candidates?"
    r"|applicants?|ideal\w*)\b"
)


@gated(Gate(_UNITS, letters=("年",)))
def find_asked_experience(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the years of sentences that ask for them, for texts about the employer.

    >>> [c.value.years_min for c in find_asked_experience("We want someone with 6+ years of product design.")]
    [Decimal('6')]
    >>> list(find_asked_experience("Its 12 years of experience in shipping show."))
    []
    """
    for claim in find_experience(text, hint=hint, known=known):
        if _ASKED.search(fold(claim.quote)):
            yield claim


def _counts(low: str, match: re.Match[str], start: int, end: int, *, asked: bool) -> bool:
    """Whether years are years of experience."""
    near = _EXPERIENCE.search(low, match.end(), min(end, match.end() + 160))
    if _is_other(low, match, start, end) or (
        (near is None or near.start() - match.end() > _CLOSE) and _EARNED.search(low, start, end)
    ):
        return False
    lead = _NOT_BEFORE.search(low, max(start, match.start() - 24), match.start())
    opens = (
        "+" in match[0]
        or " or more " in match[0]
        or not _LEAST.sub("", low[start : match.start()])
        or _is_rated(low, match, start)
    )
    if _DONE.search(low, start, match.start()) or _is_served(low, start, match.start()):
        return True
    if opens and _SKILL.match(low, match.end(), end) and lead is None:
        return True
    if near is None and not _WORK.match(low, match.end(), end):
        named = _EXPERIENCE.search(low, max(start, match.start() - 60), match.start())
        return asked or _is_titled(low, start, end) or _is_skill(low, match, start, end) or bool(named and lead is None)
    return lead is None or (
        near is not None and near.start() - match.end() < 24 and not lead[0].startswith(("lack", "per", "within"))
    )


def _is_served(low: str, start: int, at: int) -> bool:
    """Whether the years behind ``at`` are those that somebody must have served."""
    return low.find("served", start, at) >= 0 and _SERVED.match(low, start, at) is not None


def _is_rated(low: str, match: re.Match[str], start: int) -> bool:
    """Whether years stand behind a skill's colon and say in brackets what they count: "Sales: 1 year (Required)"."""
    return low.startswith((" (required)", " (preferred)"), match.end()) and low[start : match.start()].endswith(": ")


def _is_other(low: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether years are those of another thing, of a story, of a trade for study, or too few to ask for."""
    return bool(
        _NOT_AFTER.match(low, match.end(), end)
        or _STORY.search(low, start, end)
        or _THEIRS.search(low, start, match.start())
        or (holds(low[start : match.start()], _AGES) and _AGE.search(low, start, match.start()))
        or _BELOW.search(low, max(start, match.start() - 24), match.start())
        or _TRADE.search(low, *clause(low, match.start(), start, end))
    )


def _is_skill(low: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether years stand in brackets behind a skill, in a line of their own: "Python (4+ years)"."""
    bracketed = low[match.start() - 1 : match.start()] == "(" and low.startswith(")", match.end())
    return bracketed and "+" in match[0] and end - start <= _TITLED


def _is_titled(low: str, start: int, end: int) -> bool:
    """Whether years have their line for themselves, below one that names them: "Work Experience", "4 years"."""
    above = low[max(0, start - _TITLED) : start].rstrip("\n").rpartition("\n")[2]
    return end - start <= _ALONE and len(above) < _TITLED - 2 and _EXPERIENCE.search(above) is not None


def _years(match: re.Match[str]) -> tuple[Decimal | None, Decimal | None] | None:
    """Return the least and the most years that a span tells: "up to one year" tells no least."""
    low, high = 1 if match["low"] == "a" else number(match["low"]), number(match["high"]) if match["high"] else None
    unit = 12 if match["m"] else 1
    if low is None or low > 30 * unit or (high is not None and high <= low):
        return None
    if high is None and match.string.endswith("up to ", 0, match.start()):
        return None, _decimal(low / unit)
    return _decimal(low / unit), _decimal(high / unit) if high is not None else None


def _decimal(value: float) -> Decimal:
    return Decimal(int(value)) if value == int(value) else Decimal(str(round(value, 2)))
