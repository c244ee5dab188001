"""Areas: the field of years of experience, or the position in which they were gained."""

import re

from postingkit.text import fold

__all__ = ["area_ahead", "area_of"]

_LONGEST = 220
"""Characters of an area."""
_SHORTEST = 2
"""An area has more characters than these."""
# "Node.js", "U.S. elections" and "customer relations (CRM) systems" end no area; "maps (required)" does
_WORDS = (
    r"(?:[^.;\n()]|\.(?=\w)|(?<=\bu\.s)\.|\((?!requir|prefer|desir|ideal|plus)[a-z\d&/+-]{2,8}\)(?=,? [a-z]))"
    rf"{{3,{_LONGEST}}}"
)
_AHEAD_LONGEST = 100
"""Most characters of an area before the years."""
_REACH = 340
"""Characters from the years to an area's end."""
_FAR = 80
"""Characters from the years to the word "experience"."""
# "experience in the care of maps", "experience working with looms", "Erfahrung mit alten Karten"
_AREA = re.compile(
    r"(?:experience|erfahrung)\b,? (?:in|with|as|of|within|at(?! least)|on|using|performing|managing|providing"
    r"|involving|related to(?! (?:this|the (?:position|job|role|duties)|those|our)\b)"
    rf"|working (?:in|with|as|on|for)|im|in der|mit) (?P<of>{_WORDS})"
    # "five years of experience building dashboards", "two years' experience drawing, mending and lending maps"
    r"|experience\b,? (?!includ|incorporat|gain|pertain|relat|requir|accord|involv|remain|during|following)"
    rf"(?P<doing>[a-z]{{3,}}ing[ ,]{_WORDS})"
)
# Without the word: "two years in public library work", "3+ years with looms", "five years of sales", "a year weaving"
_IN = re.compile(
    r"['s]{0,3}(?: or more)?(?: of)?(?: (?:prior|previous|progressive|professional|relevant|related|recent|paid"
    r"|full-time|hands-on|practical)){0,3}(?: work(?:ing)?| service| practice| employment)?"
    rf" (?:in|with|of|using|on) (?P<of>{_WORDS})"
)
_DOING = re.compile(rf"['s]{{0,3}}(?: or more)?(?: of)? (?P<doing>[a-z]{{3,}}ing[ ,]{_WORDS})")
# "cinq ans d'expérience dans la vente", "dos años de experiencia en ventas"
_ABROAD = re.compile(
    r" (?:d['’]|de )(?:expérience|experiencia|experiência) (?:dans|en|comme|em|como) "
    r"(?P<of>[^.;:,()\n]{3,90})(?=[.;:,(\n]|\Z)"
)
# "three years as a buyer", "two years at the level of Chart Clerk"
_POST = re.compile(r"(?: [\w'’-]+){0,4}? (?:as an?|at the level of(?: an?)?) (?P<of>[^.;\n()]{3,140})")
# What stands before a post: "the City of Salem as a Chart Clerk", "the Bureau of Maps as a Clerk",
# "a class at least at the level of Chart Clerk"
_POST_LEAD = re.compile(
    r"(?:with |for )?the (?:city|county|state|town|village|borough) of (?:\w+,? ){1,6}?(?=as |in |at |[a-z]{3,}ing[ ,])"
    r"|the (?:\w+ ){0,3}?(?:department|bureau|board|port|office|university) of (?:\w+ ){1,5}?(?=as an? )"
    r"|(?:in )?an? (?:class|position|capacity|role) (?:(?:with|in|for) the (?:city|county|state) of (?:\w+ ){1,3}?)?"
    r"(?=at |as )|(?:at least )?(?:at )?the level of (?:an? )?|(?:working )?as an? "
)
_POST_END = re.compile(
    r",? or in (?:a|any) (?:class|position)\b(?! at the level of)"
    r"|(?<! or),? in (?:a|any) (?:class|position)\b| with the (?:city|county|state) of\b|,? (?:or )?in that class\b"
    r"| by [a-z]{3,9} \d{1,2}\b|, (?:direct|perform|supervis|manag|oversee|work|inspect|provid|assist)ing\b"
    r"|,? which\b|, one year\b| \w+ing (?:the|staff|work|professional|personnel)\b"
)
_WHOLE = re.compile(_WORDS)
# "field of maps", "area assigned: looms", "type and level of management"
_FIELD = re.compile(r"\A(?:(?:fields?|areas?|type and level) of (?:the )?|areas? assigned: )", re.IGNORECASE)
# "design experience, with a firm grasp of type", "elections experience with a focus on ballots"
_ASIDE = (", with ", " with a focus", " with an emphasis", " with emphasis")
# "Management experience, 5+ years preferred", "Python (4+ years)"
_AHEAD = re.compile(
    r"(?:must have |have |has |you have |with |proven |demonstrated )*(?P<of>[^\W\d_][^.;:,()\n]{1,60}?)"
    r"(?: experience(?:,| of)? ?(?:at least |a? ?minimum(?: of)? )?| \()\Z"
)
# "not less than two years' experience of work in education": what stands before the years in Georgian
_AHEAD_KA = re.compile(
    r"(?:(?:სავალდებულოა?|აუცილებელია|სასურველია|კანდიდატს|მოეთხოვება|მათ|შორის)[: ]+){0,3}"
    r"(?P<of>(?!შესაბამის|ანალოგიურ|მსგავს|პროფესიულ|სპეციალობით)[ა-ჰ][^.;:,()\n\d]{3,90}?)"
    r" მუშაობის(?: (?:არანაკლებ|მინიმუმ|სულ|მცირე|ბოლო),?)* \Z"
)
# "Erfarenhet av Java EE under minst 2 år"
_AHEAD_SV = re.compile(
    r"(?:(?:flera års|god|gedigen) )?(?:erfarenhet|erfaring) (?:av|med|inom|i|fra) (?P<of>[^.;:\n\d]{2,60}?)"
    r" (?:under |i )?(?:minst|mindst) \Z"
)
_BORDERS = frozenset("•;")
"""Signs between years and unrelated experience: "five years of work; experience with looms"."""
_GENERAL = re.compile(r"(?:experience|education|years|minimum|requirements?|qualifications?|skills?|work)\b")
# "in either:", "in one of the following areas", "in a class", "in the field", "the duties as described above"
_NO_AREA = re.compile(
    r"(?:areas|fields) (?:related|relevant) to\b|(?:in |of )?(?:(?:one|any|all|some)(?: or more)? of |at least "
    r"|both |each of )?(?:the |this |that |these |an? )?(?:same |related |similar |appropriate |relevant )?(?:class"
    r"|positions?|either|following|fields?|areas?|above|below|industry|level|capacity|roles?|jobs?|functions?"
    r"|described above|minimum of \w+|duties)(?: (?:areas?|fields?|ways))?\W*"
    r"(?:\Z|such as|which|that|assigned\b|(?:as )?described)"
    # "clerical experience with two years of filing"
    r"|(?:at least )?(?:one|two|three|four|five|\d)(?: \(\d\))? years?\b"
)
_LOOSE = re.compile(
    r"(?:,? \b(?:and/or|and|or|with|of|in|the|an?|for|to|by|on|at|as|from|while|related|including"
    r"|that|includes?|responsible|significant|some|both|one|two|three|years? of)(?: \d+)?){1,9}\Z"
)
# "user experience" is a field of work
_OWN = r"(?<!\buser )(?<!customer )(?<!guest )(?<!visitor )(?<!patient )(?<!employee )"
# "three years of full-time, or its equivalent, clerical experience"
_AREA_BEFORE = re.compile(
    r"['s]{0,3} (?:of )?(?:(?:paid )?full[- ]time,? \(?or (?:its|the|an) equivalent\)?,? (?:of )?)?"
    rf"(?P<of>[^.;:,\n()\d]{{3,80}}?) {_OWN}experience\b"
)
# "one year of which must have been in a supervisory role", "of which included the care of maps"
_WHICH = re.compile(r"which (?:\w+ ){0,4}?(?:in|as|included|involved) (?:an? )?")
# What goes on with another thing: "or a degree", "to the level of", "at least 3 years", "though if", "18 months in"
_OTHER = re.compile(
    r"(?:commercial|paid|working|u\.s|this|that|these|those|the same)\Z|this (?:space|area|field|role)\b"
    r"|(?:an? )?(?:(?:bachelor|master|associate|college|university)['’]?s? degree|high school (?:diploma|degree))\b"
    r"|(?:and/or|or|to|at least|which|though|but|if|when|for|by|plus|not|\d+k?|one|two|three|four|five)\b(?![-/])"
)
# "of increasingly responsible", "relevant professional"; "assembly" and "early childhood" are work
_PLAIN = re.compile(
    r"(?:(?:of|(?!assembl|suppl|famil|early|elderly|daily|weekly|monthly|quarterly)\w+ly|relevant|related|professional"
    r"|work(?:ing)?|progressive|prior|previous|full[- ]time|paid|direct|the"
    r"|an?|demonstrated|successful|responsible|minimum|or more|practical|hands-on|proven|industry|similar"
    r"|post[- ](?:mls|master'?s)"
    r"|post-?graduate|equivalent|job-related|qualifying|required|necessary|verifiable|recent|significant|extensive|cumulative|combined"
    r"|appropriate|supervised|creditable|documented|applicable|specialized|professional-level"
    r"|satisfactory|and|or its|years|experience)(?:,? |\Z))+"
)
# where the area ends: "..., preferably in a museum", "... is required", "... or an equivalent", "... and 2 years of"
_AREA_END = re.compile(
    r",? (?:(?:one|two|three|\d)(?: \(\d\))?(?: years?)? of which"
    r"|preferabl[ey]|preferred|is |are |required|desired|desirable|essential|(?:would|may|will) be"
    r"|or (?:an? )?equivalent|including|with (?:at least|emphasis|focus|an?|one|two|three|four|five)"
    r"|which|plus|(?:strongly|highly)(?!-)|and (?:at least |a minimum of )?(?:\d|one|two|three|four|five)"
    rf"|at least|one year|a plus|ideally|{_OWN}\bexperience|with a focus|such as|i\.e|e\.g"
    r"|or any (?:equivalent|combination)|within the (?:last|past)"
    r"|and (?:an? (?:bachelor|master|degree)|completion|graduation|possession)"
    r"|and (?:the )?(?:necessary|required|demonstrated) (?:skills|knowledge))\b"
    r"|,? (?:and |or )?\d{1,2}\+? (?:years|yrs)\b"
    r"|, (?:and )?(?:you|must|can|know|show|able|ability|willing\w*|have|strong|excellent|a? ?valid)\b"
)


def area_of(text: str, low: str, at: int, end: int) -> str | None:
    """Return the field or position of years of experience that end at ``at``, if it is named.

    >>> def area(text): return area_of(text, fold(text), len("2 years"), len(text))
    >>> area("2 years of experience in the care of maps, preferably in a tower"), area("2 years as a Map Clerk")
    ('care of maps', 'Map Clerk')
    >>> area("2 years of experience in a class at the level of Map Clerk, directing others")
    'Map Clerk'
    >>> area("2 years of experience drawing charts of"), area("2 years' cataloging experience")
    ('drawing charts', 'cataloging')
    >>> area("2 years' digging experience in a busy team"), area("2 years in chart repair, 3 years with looms")
    ('digging experience in a busy team', 'chart repair')
    >>> area("2 years of loom experience with one year as its keeper")
    'loom'
    >>> area("2 years of type design experience, with a firm grasp of Node"), area("2 years' experience with Node.js")
    ('type design', 'Node.js')
    >>> area("2 years of experience working directly with looms"), area("2 years of looms")
    ('looms', 'looms')
    >>> area("2 years of loom experience required, including experience with wool")
    'loom'
    >>> area("2 years of which must have been in a lead role"), area("2 years drawing, inking and lending maps")
    ('lead role', 'drawing, inking and lending maps')
    >>> area("2 years of experience in one of the following areas:"), area("2 years of experience or equivalent work")
    (None, None)
    >>> area("2 years of experience with a bachelor's degree")
    >>> area("2 years in map repair; experience in a museum preferred"), area("2 years of experience as a clerk and/or")
    ('map repair', 'clerk')
    >>> area("2 years as a Map Clerk 1 and/or"), area("2 years of experience in map repair and 3")
    ('Map Clerk 1', 'map repair')
    >>> area("2 years of full-time, or its equivalent, filing experience using card catalogs")
    'filing experience using card catalogs'
    >>> area("2 years of experience with the Bureau of Maps as a Clerk by May 7, 2018")
    'Clerk'
    >>> area("2 years of full time paid filing experience with one year of mending")
    'filing'
    >>> area("2 years of experience in map repair AND completion of 60 units"), area("2 years; experience in a museum")
    ('map repair', None)
    >>> area("2 years of experience in supply chains"), area("2 years of increasingly complex map work experience")
    ('supply chains', 'complex map work')
    >>> area("2 years with map information (MIS) systems (required)"), area("2 years of experience in user experience")
    ('map information (MIS) systems', 'user experience')
    """
    match = _area_at(low, at, end)
    if match is None:
        return None
    a, b = match.span(match.lastgroup or "of")
    post = match.re is _POST or low.endswith((" as ", " as a ", " as an "), 0, a)
    while lead := _POST_LEAD.match(low, a, b):
        a, post = lead.end(), True
    if post and (whole := _WHOLE.match(low, a, end)):
        b = whole.end()
    which = _WHICH.match(low, a, b)
    a = _past(low, which.end() if which else a, b)
    b = _area_end(text, low, (a, b), end, post=post)
    if match.re is _AREA and not post:
        a, b = _with_kind(low, match, at, end, (a, b))
    return _without_fillers(text[a:b])


def _area_at(low: str, at: int, end: int) -> re.Match[str] | None:
    """Return the field of years that end at ``at``, behind "experience in" or by other wordings."""
    match = _AREA.search(low, at, min(end, at + _REACH))
    # "two years of loom experience or relevant experience in a mill": the first kind is asked for
    if match and (kind := _AREA_BEFORE.match(low, at, end)) and low.startswith(" or ", kind.end()):
        return kind if _past(low, *kind.span("of")) < kind.end("of") - _SHORTEST else match
    if match and match.start() - at <= _FAR and _BORDERS.isdisjoint(low[at : match.start()]):
        own = _AREA_BEFORE.match(low, at, match.start())  # "design experience, including experience with looms"
        return own if own and own.end("of") - _past(low, *own.span("of")) > _SHORTEST else match
    ways = (_AREA_BEFORE, _POST, _IN, _DOING, _ABROAD)
    return next((found for way in ways if (found := way.match(low, at, end))), None)


def _area_end(text: str, low: str, span: tuple[int, int], end: int, *, post: bool) -> int:
    """Return where an area or a position ends before a remark: ", preferably ...", " is required"."""
    a, b = span
    ends = [found.start() for found in (post and _POST_END.search(low, a, b), _AREA_END.search(low, a, b)) if found]
    return min(ends) if ends else _border(text, a, b, end)


def _with_kind(low: str, match: re.Match[str], at: int, end: int, area: tuple[int, int]) -> tuple[int, int]:
    """Return an area with the kind of experience before it, or that alone: "digging experience in a busy team"."""
    kind = _AREA_BEFORE.match(low, at, end)
    if kind is None or kind.end() != match.start() + len("experience"):
        return area
    start, stop = _past(low, *kind.span("of")), kind.end("of")
    if stop - start <= _SHORTEST:
        return area
    alone = low.startswith(_ASIDE, kind.end()) or _NO_AREA.match(low, *area) or _OTHER.match(low, *area)
    return start, stop if alone else area[1]


def _without_fillers(words: str) -> str | None:
    """Return an area's words without the words that introduce or follow them; None when nothing is left."""
    words = _LOOSE.sub("", words.strip(" ,:'’/-")).strip(" ,")
    for opening in ("in ", "on ", "with ", "the ", "as ", "a ", "an "):
        words = words.removeprefix(opening)
    if " of " in words or "assigned" in words:
        words = _FIELD.sub("", words)
    said = fold(words)
    is_area = len(words) > _SHORTEST and not (_NO_AREA.match(said) or _OTHER.match(said) or said.startswith("required"))
    return words if is_area else None


def area_ahead(text: str, low: str, start: int, at: int) -> str | None:
    """Return the field of years of experience that begin at ``at``, if the line opens with it: "Python (4+ years)".

    >>> def area(text): return area_ahead(text, fold(text), 0, text.index("5"))
    >>> area("Python (5+ years)"), area("Must have loom experience, 5+ years"), area("Work experience: 5 years")
    ('Python', 'loom', None)
    """
    near = at - start <= _AHEAD_LONGEST
    english = _AHEAD.match(low, start, at) if near else None
    match = english or ((_AHEAD_KA.match(low, start, at) or _AHEAD_SV.match(low, start, at)) if near else None)
    if match is None:
        return None
    a = _past(low, *match.span("of"))
    b = match.end("of")
    return text[a:b] if b - a > _SHORTEST and not _GENERAL.search(low, a, b) else None


def _past(low: str, a: int, b: int) -> int:
    """Return where the words begin that follow "relevant, full-time, paid" and the like."""
    plain = _PLAIN.match(low, a, b)
    return plain.end() if plain else a


def _border(text: str, a: int, b: int, end: int) -> int:
    """Return where to cut an area that is too long: at a comma, an "or" or an "and"."""
    if b >= end or not (text[b].isalnum() or b - a >= _LONGEST - 1):
        return b
    border = max(text.rfind(sign, a, b) for sign in (",", " or ", " and "))
    return border if border > a + _LONGEST // 2 else text.rfind(" ", a, b)
