"""Areas: what years of experience are in, or the post that they were gained in."""

from __future__ import annotations

import re

from postingkit.text import fold

__all__ = ["area_of"]

_AREA = re.compile(
    r"(?:experience|erfahrung)\b,? (?:in|with|as|of|within|at|on|using|performing|managing|providing"
    r"|working (?:in|with|as|on|for)|im|in der|mit) (?P<of>[^.;\n()]{3,140})"
    # "five years of experience building dashboards"
    r"|experience\b,? (?!includ|incorporat|gain|pertain|relat|requir|accord|involv)"
    r"(?P<doing>[a-z]{3,}ing [^.;\n()]{3,140})"
)
# "three years as a buyer", "two years at the level of Chart Clerk"
_POST = re.compile(r"(?: [\w'’-]+){0,4}? (?:as an?|at the level of(?: an?)?) (?P<of>[^.;\n()]{3,90})")
# What stands before a post: "the City of Salem as a Chart Clerk", "a class at least at the level of Chart Clerk"
_POST_LEAD = re.compile(
    r"(?:with |for )?the (?:city|county|state) of (?:\w+ ){1,3}?(?=as |in |at )"
    r"|(?:in )?an? (?:class|position|capacity|role) (?:(?:with|in|for) the (?:city|county|state) of (?:\w+ ){1,3}?)?"
    r"(?=at |as )"
    r"|(?:at least )?(?:at )?the level of (?:an? )?|as an? "
)
_POST_END = re.compile(
    r",? (?:or )?in (?:a|any) (?:class|position)\b| with the (?:city|county|state) of\b|,? (?:or )?in that class\b"
    r"|, (?:direct|perform|supervis|manag|oversee|work|inspect|provid|assist)ing\b|,? which\b|, one year\b"
    r"| \w+ing (?:the|staff|work|professional|personnel)\b"
)
# "in either:", "in one of the following areas", "in a class", "in the field"
_NO_AREA = re.compile(
    r"(?:in |of )?(?:(?:one|any|all|some)(?: or more)? of |at least |both |each of )?(?:the |this |that |these |an? )?"
    r"(?:same |related |similar |appropriate |relevant )?"
    r"(?:class|position|positions|either|following|fields?|areas?|above|below|industry|level|capacity|role|job"
    r"|described above)(?: (?:areas?|fields?|ways))?\W*(?:\Z|such as|which|that|described)"
)
_LOOSE = re.compile(
    r"(?:,? \b(?:and|or|with|of|in|the|an?|for|to|by|on|at|as|from|while|related|including"
    r"|significant|some|both|one|two|three|years? of|\d+))+\Z"
)
_AREA_BEFORE = re.compile(r"['s]{0,3} (?:of )?(?P<of>[^.;:,\n()\d]{3,80}?) experience\b")
# "of increasingly responsible", "relevant professional"
_PLAIN = re.compile(
    r"(?:(?:of|\w+ly|relevant|related|professional|work(?:ing)?|progressive|prior|previous|full-time|paid|direct|the"
    r"|an?|demonstrated"
    r"|successful|responsible|minimum|or more|practical|hands-on|proven|post-mls|industry|similar|equivalent"
    r"|job-related)(?:,? "
    r"|\Z))+"
)
# where the area ends: "..., preferably in a museum", "... is required", "... or an equivalent", "... and 2 years of"
_AREA_END = re.compile(
    r",? (?:(?:one|two|three|\d)(?: \(\d\))?(?: years?)? of which"
    r"|preferabl[ey]|preferred|is |are |required|desired|or (?:an? )?equivalent|including|with (?:at least"
    r"|an?\b)|which|plus|strongly|highly"
    r"|and (?:at least |a minimum of )?(?:\d|one|two|three|four|five)|at least|one year|a plus|ideally|experience"
    r"|with a focus|such as)\b"
)


def area_of(text: str, low: str, at: int, end: int) -> str | None:
    """Return what years of experience that end at ``at`` are in, or the post that they were gained in, if it is said.

    >>> def area(text): return area_of(text, fold(text), len("2 years"), len(text))
    >>> area("2 years of experience in the care of maps, preferably in a tower"), area("2 years as a Map Clerk")
    ('care of maps', 'Map Clerk')
    >>> area("2 years of experience in a class at the level of Map Clerk, directing others")
    'Map Clerk'
    >>> area("2 years of experience drawing charts of"), area("2 years' cataloging experience")
    ('drawing charts', 'cataloging')
    >>> area("2 years of experience in one of the following areas:")
    """
    match = _AREA.search(low, at, min(end, at + 300))
    if match is None or match.start() - at > 80 or "•" in low[at : match.start()]:
        match = _AREA_BEFORE.match(low, at, end) or _POST.match(low, at, end)
    if match is None:
        return None
    a, b = match.span(match.lastgroup or "of")
    post = match.re is _POST or low.endswith((" as ", " as a ", " as an "), 0, a)
    while lead := _POST_LEAD.match(low, a, b):
        a, post = lead.end(), True
    plain = _PLAIN.match(low, a, b)
    a = plain.end() if plain else a
    cut = (_POST_END.search(low, a, b) if post else None) or _AREA_END.search(low, a, b)
    if cut is None and b < end and text[b].isalnum():
        b = text.rfind(" ", a, b)
    words = text[a : cut.start() if cut else b].strip(" ,:'’/-")
    words = _LOOSE.sub("", words).strip(" ,").removeprefix("in ").removeprefix("the ")
    return (
        words
        if len(words) > 2 and not _NO_AREA.match(fold(words)) and not words.startswith(("required", "to less"))
        else None
    )
