"""Modality: the words that make a qualification required or preferred.

Some apply to what stands before them ("a master's degree is preferred"), some to what follows ("must have", "preferably
in a museum"), and a heading line applies to all lines below it ("Preferred:").
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from postingkit.matching.seldom import Seldom
from postingkit.terms import Modality
from postingkit.text import holds

__all__ = ["demands", "of_heading", "of_words", "speakers", "spoken"]

_PREFER = (
    r"(?<!with )(?<!with a )prefer\w*|desir(?:ed(?! minimum)|able|ous)"
    r"|(?:an? )(?:\w+ )?(?:plus\b|asset|bonus|advantage)"
    r"|(?:is |are )?(?:highly |very |always )?(?:welcome(?! to\b)|helpful|beneficial|advantageous)"
    r"|nice[ -]to[ -]have|ideal(?:ly)?"
    r"|(?:be|are|is) (?:well|highly)[- ]regarded|(?:good|nice) to know|optional|not required"
    r"|not (?:necessary|essential|mandatory|a requirement)|would be great|(?:ist |wäre )?(?:ein plus\b|kein muss\b)"
    r"|w[üu]nschenswert|von vorteil|vorteilhaft|idealerweise|im idealfall|gern(?:e)? gesehen|(?<!un)erwünscht"
    r"|souhait\w+|appréci\w+|deseable|se valorará|valorable|desejável|diferencial|gradit[oaie]"
    r"|preferibil\w+|preferenzial\w+|een pre\b|pluspunt\w*|желательн\w+|будет плюсом|преимуществ\w+|приветству\w+"
    r"|mile widzian\w+|bij voorkeur|de preferência|preferentemente|výhodou|pré\b|სასურველ\w+|უპირატესობა"
    r"|meriterande|önskvärt|ønskelig\w*|(?:er |som )?en fordel|eduksi|бажан(?:о|им)\b|буде (?:плюсом|перевагою)"
    r"|atutem\b|es valorarà|\bun (?:vrai |réel |gros |grand )?(?:plus|atout)\b(?! (?:grand|petit|large|haut)\w*)"
)
_REQUIRE = (
    r"(?<!not )requir(?!ing\b)\w+|req'?d\b|mandatory|(?<!not )essential|(?<!not )necessary|\bmust\b|needed|a must|"
    r"erforderlich|zwingend|vorausgesetzt|voraussetzung|obligat\w+|exig\w+|imprescindible|requerid\w+|indispensab\w+|"
    r"обязательн\w+|wymagan\w+|აუცილებ\w+|სავალდებულო"
)
# "... preferred", "... is required", "... a plus", "... highly desirable", "... (preferred)"
_BACK = Seldom(rf"(?P<p>\b(?:{_PREFER}))|(?P<r>\b(?:{_REQUIRE}))")
# "Preferred: ...", "preferably ...", "Preference will be given to ...", "must have ...", "Requires ...", "ideally ...",
# "a license is preferred, as is a master's degree"
_FORTH = Seldom(
    r"(?P<p>\b(?:prefer(?:red|able)\b[\w ,/&-]{0,40}:|preferr?ably\b"
    r"|preference\b"
    r"|prefer(?:red)? (?:candidate|applicant|qualification|skill|experience|education|requirement|minimum)\w*"
    r"|(?:prefer\w+|desir\w+|a plus|an (?:asset|advantage)), as (?:is|are|would)\b"
    r"|we(?: would|'d)? (?:strongly )?prefer\b|prefer\b|ideal(?:ly)?\b|nice[ -]to[ -]have"
    r"|desir(?:ed|able)\b[\w ,/&-]{0,40}:|bonus(?: points)?\b|(?:idealerweise|im idealfall|idéalement)\b"
    r"|se valorar[áa]\b|valorable\b|bij voorkeur\b|de preferência\b|se valoran?\b|mile widzian\w+"
    r"|желательно\b)|სასურველია\b)"
    r"|(?P<r>\b(?:must\b|requires?\b|required\b[\w ,/&-]{0,40}:|requirements?\b"
    r"|required (?:qualification|skill|experience|education)\w*|minimum (?:qualification|requirement)\w*|to qualify\b))"
)
_HEAD = Seldom(
    r"(?P<p>\bnot (?:strictly )?(?:require|need|necessary|essential)|\b(?:good|nice) to know"
    r"|\bprefer\w*|\bdesir\w+|\bnice[ -]to[ -]have|\bbonus|\bideal|\badvantage"
    r"|\bpluses\b|\ba (?:big |huge )?plus\b|^\W*(?:\w+ )?plus\b(?! \w)(?!:$)|\bassets?\b"
    r"|\bextras?\b|brownie points|icing on the cake|\bhelps? if\b|\bgood to have|\bwe'?d (?:also )?like\W*$"
    r"|\boptional|\b(?:great|nice|good|awesome|lovely) if\b|wünschenswert|von vorteil|souhait\w+|"
    r"deseable|desejáve|diferencia|gradit|preferenzial|mile widzian|výhodou|желательн|pluspunkte|სასურველ|უპირატესობა"
    r"|歓迎|優遇|\beven better|\bstand ?out|se valorar|es valorarà|valorem|meriterande|önskvärt|ønskelig|en fordel"
    r"|eduksi|arvostamme|бажано|плюсом|перевагою|atut|oceníme|vítáno|\batouts|serait un plus|desitja)"
    r"|(?P<r>\brequire\w*|\bminimum|\bmust[ -]have|\bessential|\bbasic|\bmandatory|\bneeded|non-negotiable"
    r"|deal ?breaker|voraussetzung|anforderung"
    r"|обязательн|требовани|აუცილებ|მოთხოვნ|imprescindible|obligat[oò]ri|indispensab|niezbędn|konieczn|必須|skallkrav)"
)


_ONWARD = ("preferabl", "ideal", "preference")
_OPENING = ("სასურველ", "желательн")
"""Words that apply to what follows them, if anything does."""


# "two years in a museum, preferably a large one, preferred": the last word speaks for all before it
_LAST = re.compile(
    r", (?:is )?(?:(?:highly |strongly )?(?P<p>preferred|desired|desirable)|(?P<r>required))(?=[.;\n]|\Z)"
)


def _speaks_on(low: str, match: re.Match[str], after: int) -> bool:
    """Whether the preferred thing follows: "..., preferably in a museum", "..., желательно в музее"."""
    if match[0].startswith(_ONWARD):
        return not low.endswith(("is ", "are "), 0, match.start())
    return match[0].startswith(_OPENING) and low[match.end() : min(match.end() + 2, after)].strip().isalpha()


def _has_subject(low: str, start: int, stop: int) -> bool:
    """Whether the preferred thing is named behind a bracket or a dash.

    "A degree in engineering (of all kinds, civil preferred)", "five years of work — in a museum preferred".
    """
    bracket = low.rfind("(", start, stop)
    if bracket >= 0 and low.find(")", bracket, stop) < 0:
        return low.count(" ", bracket, stop) > 1
    dash = max(low.rfind(sign, start, stop) for sign in (" — ", " – ", " - ", "—"))
    return dash >= 0 and low.count(" ", dash + 2, stop) > 1


def _is_aside(low: str, before: int, match: re.Match[str], start: int) -> bool:
    """Whether a word stands in a bracket that closes before what it might speak of."""
    opened = low.rfind("(", before, match.start())
    return opened > low.rfind(")", before, match.start()) and low.find(")", match.end(), start) >= 0


@lru_cache(maxsize=512)
def of_heading(heading: str) -> Modality | None:
    """Return the modality of a folded heading or label.

    >>> of_heading("preferred qualifications"), of_heading("minimum requirements:"), of_heading("qualifications")
    ('preferred', 'required', None)
    >>> of_heading("we'd like:"), of_heading("it helps if"), of_heading("non-negotiables"), of_heading("we'd like you")
    ('preferred', 'preferred', 'required', None)
    """
    match = _HEAD.search(heading)
    if match and match[0] == "ideal" and "required" in heading:
        return "required"  # "The ideal candidate will have (required qualifications)"
    return _stance(match) if match else None


def of_words(low: str, start: int, end: int, *, before: int, after: int) -> Modality | None:
    """Return the modality of ``low[start:end]`` by the words around it, from ``before`` to ``after``.

    >>> low = "a bachelor's degree is required, a master's degree preferred"
    >>> of_words(low, 2, 19, before=0, after=33), of_words(low, 35, 50, before=33, after=len(low))
    ('required', 'preferred')
    >>> low = "a degree in engineering (mechanical or civil engineering preferred)"
    >>> of_words(low, 0, 8, before=0, after=len(low))
    >>> low = "four years of experience, preferably in a museum"
    >>> of_words(low, 0, 10, before=0, after=len(low))
    >>> low = "a master's degree (preferably a doctorate) and two years of work"
    >>> of_words(low, 47, 56, before=0, after=len(low))
    >>> low = "two years of work, preferably in a museum, preferred"
    >>> of_words(low, 0, 9, before=0, after=len(low))
    'preferred'
    >>> low = "five years of work — work in a museum preferred"
    >>> of_words(low, 0, 10, before=0, after=len(low))
    """
    for match in _BACK.finditer(low, end, after):
        if match["p"] and _speaks_on(low, match, after):
            if last := _LAST.search(low, match.end(), after):
                return _stance(last)
            break
        if match["p"] and _has_subject(low, end, match.start()):
            continue
        return _stance(match)
    last = None
    for match in _FORTH.finditer(low, before, start):
        aside = low.find("(", before, match.start()) >= 0 and _is_aside(low, before, match, start)
        last = last if aside else match
    return _stance(last) if last else None


def speakers(low: str) -> Sequence[tuple[int, Modality]]:
    r"""Return where heading lines inside a folded text set the modality of what follows.

    >>> speakers("required:\nan mls\npreferred qualifications\na second master's")
    [(0, 'required'), (17, 'preferred')]
    """
    found: list[tuple[int, Modality]] = []
    at = 0
    for words in low.split("\n"):
        if 3 < len(words) <= 90 and (words[-1] == ":" or len(words) <= 32):
            match = _HEAD.search(words)
            if match and (words[-1] == ":" or _TITLE.search(words)):
                found.append((at, _stance(match)))
        at += len(words) + 1
    return found


def spoken(found: Sequence[tuple[int, Modality]], at: int) -> Modality | None:
    """Return the modality of the last heading line before ``at``; ``found`` comes from :func:`speakers`.

    >>> spoken([(0, "required"), (17, "preferred")], 12), spoken([(5, "required")], 2)
    ('required', None)
    """
    i = bisect_right(found, (at, "s"))
    return found[i - 1][1] if i else None


_DEMAND = ("required", "must", "essential", "necessary", "mandatory", "erforderlich", "zwingend", "vorausgesetzt")
# "An MLS is required", "Must hold a license"; not "as required", "may be required", "essential functions"
_DEMANDS = re.compile(
    r"r(?<!\w.)(?<!as r)(?<!not r)(?<!if r)(?<!when r)(?<!where r)(?<!may be r)(?<!or be r)(?<!the r)equired\b(?! by\b)"
    r"|m(?<!\w.)(?:ust\b(?! not\b)|andatory\b(?! (?:drug|test)))|e(?<!\w.)rforderlich\b|v(?<!\w.)orausgesetzt\b"
    r"|e(?:(?<=\bis .)|(?<=\bare .)|(?<=\bbe .))ssential\b|n(?:(?<=\bis .)|(?<=\bare .))ecessary\b"
)


def demands(low: str) -> bool:
    """Whether a folded text states a requirement, and not only a wish.

    >>> demands("an mls is required"), demands("travel as required; may be required to lift")
    (True, False)
    """
    return holds(low, _DEMAND) and _DEMANDS.search(low) is not None


# "Preferred Qualifications", "Desired Skills and Experience", "Nice to have", "Preferred", "Minimum Requirements (all)"
_TITLE = re.compile(
    r"\A\W{0,3}(?:(?:\w+[ /&]{1,3}){1,4}(?:qualifications?|requirements?|criteria|competenc\w+|skills)|"
    r"(?:strongly |highly )?(?:preferred|desired|desirable|required)|nice[ -]to[ -]haves?|must[ -]haves?"
    r"|bonus(?: points)?|pluses)\W{0,3}\Z"
)


def _stance(match: re.Match[str]) -> Modality:
    return "preferred" if match["p"] else "required"
