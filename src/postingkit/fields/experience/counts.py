"""Counts: whether a number of years in a text means years of work experience.

Years in a posting may be much else, and each use is recognized by words of its own.
"""

import re

from postingkit.matching.seldom import Seldom
from postingkit.matching.sentences import clause

__all__ = ["EXPERIENCE", "counts"]

EXPERIENCE = re.compile(
    r"experien(?:[cț]|tei?\b|ta\b)|\bexp\b|erfahrung|expérience|experiencia|experiència|experiência|esperienza|ervaring|praxe|praxi"
    r"|praxis|zkušenost|doświadczen|სტაჟ|staż\w{0,4} pracy|erfarenhet|erfaring|kokemu|досвід|стаж|опыт|გამოცდილებ"
    r"|(?:puestos?|cargos?|posici[oó]n(?:es)?) similar|(?:ruol[oi]|posizion[ei]|mansion[ei]) (?:analog|simil)\w+"
    r"|postes? similaire|vergleichbare[rn]? (?:position|funktion)|vergelijkbare functie|\bsea[ -]?(?:time|service)\b"
    r"|\bpqe\b|podobné pozici|podobnym stanowisku|аналогичной (?:должности|позиции)|経験|実務|deneyim|tecrübe|εμπειρία"
    r"|προϋπηρεσία|vechime|tapasztalat|szakmai gyakorlat|经验|경력|경험"
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
    # "One-year, renewable postdoctoral research position", "a two year fixed-term contract"
    r"|(?<=-year),? (?:(?!experience\b)[\w-]+ ){0,4}(?:position|post|role|job)\b"
    r"|,? (?:[\w-]+ ){0,2}(?:fixed|limited)[- ]term\b|,? renewable\b"
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
    r"|âgée?s? de|unter|(?:davon|von de(?:r|nen))(?: mindestens)?)|\W- ?de)\s\Z"
)
_HOUSES = (
    "empresa|compañía|agencia|grupo|azienda|società|entreprise|société|bedrijf|organisatie|firma|unternehmen|spółka"
)
_MORE_THAN = "(?:más de|mais de|oltre|plus de|ruim|meer dan|über|ponad|více než)"
_STORIES = (
    # "founded in 1998", "over 20 years in business", "we have 30 years of combined experience"
    r"founded|established in|(?:years|been) in business|in business (?:for|since)|anniversary|leader in the",
    r"(?<!\bto )(?<!join )(?<!with )our (?:company|firm|team|clients?|organi[sz]ation|history|experience)",
    r"we (?:have|bring|combine)|has been (?:a|an|the|in|at|serving)|have been serving",
    r"(?:combined|collective) experience",
    # "una empresa con más de 30 años", "20 yılı aşkın"
    rf"(?:{_HOUSES}) (?:con|com|avec|met|s|z|mit|de|di) (?:{_MORE_THAN} )?\d+",
    r"yılı aşkın|\w+ tecrübemiz|(?:tecrübe|deneyim)(?:siyle|imizle|si olan firma)|εταιρεία (?:μας|με)",
    r"tapasztalattal rendelkező (?:cég|váll|csapat)\w*",
    # "How many years do you have?", "less than a year is rounded up": a form's questions, a pay plan's rules
    r"how many years|years? of age|do you (?:have|possess)|i (?:have|possess)|none of the above|per year of",
    r"to be at the level of|is defined (?:as|per|by|in)|(?:to|but) less than|will automatically|policy of rounding",
    r"meets? the [\w -]{0,30}requirement|for the entire",
)
_STORY = re.compile(rf"\b(?:{'|'.join(_STORIES)})\b")
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
"""Characters between the years and the word "experience"."""
# "may be substituted for two years", "one year of graduate study equals one year of experience"
_TRADE = Seldom(
    r"\bsubstitut\w+|\bin lieu of\b|\bmay be (?:used|accepted|credited|applied)\b|\bequals\b|\bis equivalent to\b"
    r"|\bwill be credited\b|\beducation for \d years? of experience\b"
    r"|\bcan be (?:considered|substituted)\b|\bmay replace\b|\bmay apply\b"
)
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
_AGE = Seldom(r"\bage\b[^.;,\n]{0,50}\Z|\bnot exceed(?:ing)? \Z")
_ALONE = 24  # characters of a line with nothing but years in it
_TITLED = 48  # ... and of the line above that is its title


def counts(low: str, match: re.Match[str], start: int, end: int, *, asked: bool) -> bool:
    """Whether years, in a sentence from ``start`` to ``end``, are experience; ``asked``: its heading asks for some.

    >>> low = "over 25 years in business. we ask for two years of sorting experience."
    >>> [counts(low, re.search(words, low), low.index(words), len(low), asked=False) for words in ("over", "two years")]
    [False, True]
    """
    near = EXPERIENCE.search(low, match.end(), min(end, match.end() + 160))
    close = near is not None and near.start() - match.end() <= _CLOSE
    if _is_not_work(low, match, start, end) or (not close and _EARNED.search(low, start, end)):
        return False
    if _DONE.search(low, start, match.start()) or _is_served(low, start, match.start()):
        return True
    lead = _NOT_BEFORE.search(low, max(start, match.start() - 24), match.start())
    if lead is None and _SKILL.match(low, match.end(), end) and _opens(low, match, start):
        return True
    if near is None and not _WORK.match(low, match.end(), end):
        named = EXPERIENCE.search(low, max(start, match.start() - 60), match.start())
        return asked or _is_titled(low, start, end) or _is_skill(low, match, start, end) or bool(named and lead is None)
    return lead is None or (
        near is not None and near.start() - match.end() < 24 and not lead[0].startswith(("lack", "per", "within"))
    )


def _opens(low: str, match: re.Match[str], start: int) -> bool:
    """Whether years are a minimum, open their sentence, or rate a skill: "4+ years", "Sales: 1 year (Required)"."""
    before = low[start : match.start()]
    rated = before.endswith(": ") and low.startswith((" (required)", " (preferred)"), match.end())
    return rated or "+" in match[0] or " or more " in match[0] or not _LEAST.sub("", before)


def _is_served(low: str, start: int, at: int) -> bool:
    """Whether the years behind ``at`` are a required time of service."""
    return low.find("served", start, at) >= 0 and _SERVED.match(low, start, at) is not None


def _is_not_work(low: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether years are of something else: a company's history, a substitute for study, or too few to be asked for."""
    return bool(
        _NOT_AFTER.match(low, match.end(), end)
        or _STORY.search(low, start, end)
        or _THEIRS.search(low, start, match.start())
        or _AGE.search(low, start, match.start())
        or _BELOW.search(low, max(start, match.start() - 24), match.start())
        or _TRADE.search(low, *clause(low, match.start(), start, end))
    )


def _is_skill(low: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether years stand in brackets behind a skill that has its own line: "Python (4+ years)"."""
    bracketed = low[match.start() - 1 : match.start()] == "(" and low.startswith(")", match.end())
    return bracketed and "+" in match[0] and end - start <= _TITLED


def _is_titled(low: str, start: int, end: int) -> bool:
    """Whether years have a line of their own, below one that names them: "Work Experience", "4 years"."""
    above = low[max(0, start - _TITLED) : start].rstrip("\n").rpartition("\n")[2]
    return end - start <= _ALONE and len(above) < _TITLED - 2 and EXPERIENCE.search(above) is not None
