"""Field: what a degree is in: "a bachelor's degree in art history", "a computer science degree"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from postingkit.lexicon.degrees import SUBJECT, Degree, degrees
from postingkit.lexicon.places import country_of, regions_of
from postingkit.text import fold

__all__ = ["field_of"]

_LONGEST = 220
"""Characters of a field."""
# "(HCI)" is the field's, "(MLS)" the degree's
_LETTERS = r"\((?!(?:m[a-z]{0,2}[als]|m[l|s]l?is|mb[as]|mfa|ph\.?d|edd|[bm]sc|bs|ba|jd|md)\))[a-z]{2,5}\)"
# "Human-Computer Interaction (HCI), Design" has its end; a degree "in June 2027" or "in progress" names none
_OF = (
    r"(?:(?:an?|the|either|den (?:bereichen|fächern|studiengängen)|einem der (?:bereiche|fächer|studiengänge)) )?"
    r"(?:(?:fields?|areas?|disciplines?) of )?"
    r"(?P<of>(?!(?:[a-z]{3,9} )?20\d\d\b|pro(?:gr|c)ess\b(?! \w))"
    rf"(?:[^.;:()\n]|(?<=bzw)\.|{_LETTERS}(?=, |,? (?:and|or|&) )){{3,{_LONGEST}}})"
)
# ... behind the level's place in a framework: "an honours degree (level 8 in the Framework) in Surveying"
_FIELD = re.compile(
    rf"(?: \([^()\n]{{3,80}}\)(?= in ))?(?:(?!years?\b|experience(?: working)? in\b)[^.;\n]){{0,24}}?"
    rf" ?\b(?:in|der|im|en|em)\b {_OF}"
)
# "a four-year university with a degree in X", "a bachelor's degree, with a major in X", "Studium, Fachrichtung X"
_MAJOR = re.compile(
    r"[^.;\n]{0,70}?\b(?:(?:degree|major(?:ing)?|minor|concentration|specialization|specializing) (?:in|of)"
    r"|emphasis (?:in|of|on)|(?:major|significant|substantial) course ?work in(?: the areas? of)?"
    r"|in (?:den|einem der) (?:fächern?|studiengängen?)"
    r"|(?:der )?fachrichtung(?:en)?|im bereich|im fach|mit (?:dem )?schwerpunkt)"
    rf" {_OF}"
)
# "an advanced degree related to loom repair", not "related to the position"
_RELATED = re.compile(
    r",? (?:closely |directly )?(?:related|relevant|pertinent) to(?! (?:this|that|our|your|its|(?:the )?(?:\w+ )?"
    rf"(?:position|job|role|work|field|duties|area|subject|post)s?\b)) {_OF}"
)
# "a bachelor's degree from an accredited college or university in law, history or a related field"
_SCHOOL = re.compile(
    r",? (?:from|at) (?:an? |the )?[^.;,:()\n]{0,60}?\b(?:college|university|institution|school)"
    rf"(?: or (?:college|university|institution))?,? in {_OF}"
)
# "Education Level: Bachelor's Degree", and in the row below it "Field of Study: Biology or related field"
_BELOW = re.compile(rf"[^\n]{{0,60}}\n{{1,2}}(?:(?:field|area|course)s? of study|major): {_OF}")
# "enrolled in a graduate program in archives": what stands behind the first "in" is the degree
_ENROLLED = re.compile(r"enrol|accepted|student")
_KINDS = re.compile(r",| or ")
# "a computer science degree", "an accounting or finance degree"
_OWN_FIELD = re.compile(rf"(?P<of>{SUBJECT}) degrees?")
# "Master of Library Science", "Master's degree of Public Administration"; "Bachelor of Science" names none
_TITLED = re.compile(
    r"(?:master|bachelor|associate|doctor)(?:['’]?s['’]?)?(?: degree)? of (?!(?:the )?(?:arts?"
    r"|sciences?|studies)\b)(?P<of>(?:[\w&]+ ){0,3}(?:science|studies"
    r"|administration|education|information|health|work|policy|engineering|laws?|music)s?(?: sciences?| studies)?)\b"
)
# "a bachelor's or master's degree in law", "a university with a degree in law": what stands between two names of one
_SHARED = re.compile(
    r"(?:['’]?s['’]?)?(?: degree)?(?:(?: or university)?,? with an? |,? ?\(?(?:or |and |and/or |/ ?|or an? |, ?)?)"
    r"(?:higher |advanced |other )?"
)
# Degrees that are their own field: "an MLS or a PhD in history"
_NAMED = re.compile(r"\bm\.?l\.?i?\.?s\b|librar|\bmba\b|\bj\.?d\b|\bmd\b|\blaw\b")
_TRAILING = re.compile(
    r"(?:,? \b(?:such as|and/or|and|or|with|from|in|an?|the|of|bzw\.|und|oder|et|ou|y|en|nebo|lub)){1,9}\Z",
    re.IGNORECASE,
)
# What ends a field: another degree, "or equivalent", what else is asked for, what the degree is for
_ENDS = (
    # ", or MLS", "or another", "or a certificate", "and/or an equivalent degree", "or master's"
    r"(?:(?<=, )|and |or )(?:(?:an? )?(?:ala[ -])?accredited )?(?:m\.?a|m\.?s|mlis|mls|b\.?a|b\.?s|ph\.?d)\b(?! \()",
    r"(?:and/or |or )?designation as|and/or (?:an? )?(?:equivalent|master|bachelor|(?:\w+ )?degree)|or another\b",
    r"or an? (?!(?:closely )?(?:relat|simil|relev|compar))(?:[\w/]+ ){0,2}(?:degree|certificate|diploma)\b",
    r"or (?:a )?(?:bachelor|master)|(?:ala[- ]accredited )?(?:bachelor|master)['’]s\b",
    # "or pursuing one", "or an equivalent", "or experience", "and two years"
    r"would|or pursuing|or pursuit|or substantial|and ha(?:s|ve)\b|and/or demon|or demon|for \w+ holders",
    r"or (?:an? |its |the )?equivalent|or (?:\w+ ){0,2}experience|and/or \w+ years|\w+ years|\d\+? years",
    r"and (?:one|two|three|four|five|six|seven|eight|at least|a minimum|an?\b|\w+ (?:\(\d+\) )?(?:or more )?years?|\d)",
    # words that lead on
    r"along|together|requiring|combined|plus|must|should|will|may|can|from|with|is |are |at an?\b|at least|but\b",
    r"which|including|who|- |(?:and )?graduating|in hand|by (?:start|the)|prior to|before\b|proficien",
    # how much it is asked for
    r"required|preferred|preferably|desired|a plus",
    r"(?:strongly|highly) (?:prefer|desir|recommend|encourag|valued|regarded|advantag)",
    # other languages
    r"ist |sind |abgeschlossen|(?:mehr|lang)jährige|einschlägige|oder vergleichbar|eine vergleichbare",
    r"und (?:mindestens|mind\.|min\.|\d|(?:erste|mehrjährige|einschlägige|fundierte|sehr|gute|idealerweise)\b)",
    r"vous |sie |du |и |і |oppure|o similar|ou similar|ou équivalent|o equivalente?|lub |nebo |eller |of vergelijkbaar",
)
_FIELD_END = re.compile(
    rf",? (?:{'|'.join(_ENDS)})"
    # "business or a field related to the department where the services are used"
    r"|(?:,? or )?(?:\ban? )?\bfields? (?:closely )?related to (?:the|this) (?:specific )?"
    r"(?:position|job|role|department)\b"
)
# How words begin that name no field: "im Rahmen", "a degree in any of the above fields", "its equivalent in
# experience", "un CAP en alternance"
_NO_FIELD = (
    "rahmen",
    "either",
    "any of the",
    "one of the",
    "one or more of",
    "experience",
    "alternance",
    "apprentissage",
    "contrat",
)
_REACH = 320
"""Characters from a degree to the end of its field."""


def field_of(text: str, low: str, group: Sequence[Degree], degree: Degree, end: int) -> str | None:
    """Return the field of a degree in ``text``: its own, or that of the alternative right behind it, or None.

    ``low`` is the text folded, ``group`` the alternatives with the degree among them, ``end`` where the sentence ends.
    """
    named = _NAMED.search(low, degree.start, degree.end)
    at = group.index(degree)
    behind = group[at + 1].start if named and at + 1 < len(group) else end
    field = _field(text, low, degree, min(end, behind))
    for one, other in pairwise(group[at:]) if field is None and named is None else ():
        if not _SHARED.fullmatch(low, one.end, other.start) or _NAMED.search(low, other.start, other.end):
            break
        if field := _field(text, low, other, end):
            break
    return field


def _field(text: str, low: str, degree: Degree, end: int) -> str | None:
    """Return the field that a degree's own words or those behind it name."""
    match = _named_behind(low, degree, end)
    if match is None:
        own = _OWN_FIELD.fullmatch(low, degree.start, degree.end) or _TITLED.match(low, degree.start, end)
        return text[own.start("of") : own.end("of")] if own else None
    a, b = match.span("of")
    cut = _FIELD_END.search(low, a, b)
    if cut is None and b < end and (text[b].isalnum() or b - a >= _LONGEST - 1):
        border = max(text.rfind(",", a, b), text.rfind(" or ", a, b))
        b = border if border > a else text.rfind(" ", a, b)
    words = _TRAILING.sub("", text[a : cut.start() if cut else b].strip(" ,:"))
    placed = regions_of(words) or country_of(words)  # "a degree from a college in Oregon"
    return words if len(words) > 2 and not fold(words).startswith(_NO_FIELD) and not placed else None


def _named_behind(low: str, degree: Degree, end: int) -> re.Match[str] | None:
    """Return the match of the words behind a degree that name its field, in the group "of"."""
    start, reach = degree.end, degree.end + _REACH
    stop = min(end, reach)
    inner = low.find(" in ", degree.start, start)
    if inner >= 0 and not _ENROLLED.match(low, degree.start):
        match = _FIELD.match(low, inner, stop)  # "degree in biology" is one mention
    else:
        match = _FIELD.match(low, start, stop)
    if match := match or _RELATED.match(low, start, stop):
        return match
    if (major := _MAJOR.match(low, start, stop)) and not degrees(low[start : major.start("of")]):
        return major
    if (school := _SCHOOL.match(low, start, stop)) and _KINDS.search(low, *school.span("of")):
        return school
    return _BELOW.match(low, start, reach)
