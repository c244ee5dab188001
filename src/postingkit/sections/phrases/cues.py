"""Cues: set phrases that show the kind of a paragraph, whatever its heading."""

import re

from postingkit.sections.phrases.equality import equality_phrases
from postingkit.terms import SectionKind
from postingkit.text import holds

__all__ = [
    "asks_whom",
    "hours_phrases",
    "leads_to_process",
    "offers_benefits",
    "preferences",
    "said_outright",
    "speaks_of_visas",
]

_HOURS = tuple(
    "monday|tuesday|friday|saturday|sunday|a.m.|p.m.|hours per week|hours a week|hrs per week|business hours|weekend"
    "|evening|holidays|overtime|shift|flexible schedule|work schedule|4/10|9/80".split("|")
)
# "Tarn County offers a generous benefits package to", "We provide a comprehensive benefits program"
_OFFERS = re.compile(
    r"(?:[\w.,&'’-]+ ){1,7}(?:offers?|provides?) (?:\w+,? ){0,4}benefits (?:package|program|plan)\b"
    # "In return Tarn Labs will give you fair pay", "In return for your work, you'll receive"
    r"|in return(?: for [^.,\n]{2,60})?,? [^.\n]{1,40}?(?:offers?|gives?|provides?|receive|get)\b"
)
_PREFERENCE = tuple(
    "prefer|desir|ideal|a plus|ein plus|plus if|bonus|nice to have|nice-to-have|advantage|an asset|beneficial"
    "|well-regarded|well regarded|highly regarded|good to know|nice to know"
    "|optional|not required|von vorteil|souhait|un plus|un atout|deseable|valorable|se valorar|diferencial"
    "|preferibil|gradit|mile widzian|atutem|meriterande".split("|")
)
_PREFERENCE_ELSEWHERE = tuple(
    "wünschenswert|desejável|výhod|плюсом|желательн|приветству|სასურველ|უპირატესობა|pré ".split("|")
)
# "To learn more about Archive Trust, visit our website", "Find out more about us at ..."
_LEARN = re.compile(
    r"(?:to |please )?(?:learn|read|find out|discover|know) more about (?!(?:the|this) (?:role|job|position))"
    r"[^.!?\n]{2,60}?,? (?:visit|at|on|see|go to|check)\b"
)
# "For more information on the county's hiring process, see ..."
_PROCESS = re.compile(
    r"for (?:additional|more|further) information (?:and \w+ )?(?:regarding|about|on) [^.\n]{0,40}"
    r"\b(?:hiring|application|selection|recruitment|examination|testing) process\b"
    # "Your resume must be no more than two pages"
    r"|your (?:r[eé]sum[eé]|cv|application)(?: [a-z ]{0,40})? (?:must|should) "
    r"(?:be (?:no|at|limited|in )|clearly|include|contain|show|demonstrate)"
)
# "Apply today!", "Join our crew and apply now."
_APPLY = re.compile(r"\Aapply (?:today|now|online)\b|\bapply (?:today|now|online)\W*\Z")
# "Apply here: https://...", "Please apply using the link above!"
_APPLY_WHERE = re.compile(
    r"(?:please |to )?apply (?:at|here|now|online|via|through|using|by|on|with)\b[^.!?\n]*?(?:://|www\.|@|\blink\b)"
)
# "Please send a resume to hr@tarn.example", "Resumes/Applications should be emailed to hr@tarn.example by May"
_SENDS = re.compile(
    r"(?:(?:please|to apply,?|(?:interested )?(?:candidates|applicants|persons|parties)|should|must|may|can) ){0,4}"
    r"(?:send|submit|e-?mail|forward|mail)\b[^.!?\n]{0,80}?"
    r"\b(?:r[eé]sum[eé]s?|cvs?|vitae|cover letters?|applications?)\b"
    r"|(?:r[eé]sum[eé]s?|cvs?|applications?|cover letters?)\b[a-z /,&]{0,40}? (?:should|must|may|can) be "
    r"(?:sent|submitted|e-?mailed|mailed|forwarded|directed|addressed)\b"
)
_TO = ("@", "://", "www.")
# "For further information, contact Ann Reyes at ...", "Questions? Call", "Bei Fragen wenden Sie sich an"
_ASKS = re.compile(
    r"(?:if you (?:have|would like) (?:any |further |more |to (?:find out|know|learn) )?(?:questions|information|more)"
    r"|(?:any |all )?(?:questions|inquiries)\b"
    r"|(?:for an )?informal (?:\w+ )?(?:talk|chat|discussion|conversation|enquir|inquir)"
    r"|for (?:any )?(?:questions|(?:further|more|additional) (?:information|details))"
    r"|for an? (?:informal |confidential |quick )?(?:discussion|chat|conversation|talk)\b"
    r"|please (?:direct|address) (?:any |all )?(?:questions|inquiries)|(?:bei|für) (?:fragen|rückfragen|weitere)"
    r"|haben sie (?:noch )?fragen|sie haben fragen)"
)
_REACHED = ("@", "contact", "call ", "ring ", "kontakt", "wende", "tel.", "telefon", "anspr")
_DESK = ("accommodat", "disabilit", "technical", "visit", "application", "apply", "resume", "your cv", "benefits")


def hours_phrases(low: str) -> tuple[str, ...]:
    """Return the words of working hours that stand in a folded paragraph.

    >>> hours_phrases("monday to friday, 8 a.m. to 4 p.m., and some weekends")
    ('monday', 'friday', 'a.m.', 'p.m.', 'weekend')
    >>> hours_phrases("the city has a 4/10 work schedule")
    ('work schedule', '4/10')
    """
    return tuple(filter(low.__contains__, _HOURS))


def speaks_of_visas(low: str) -> bool:
    """Whether a folded paragraph is about visa sponsorship, and not about equal opportunity.

    >>> speaks_of_visas("we are unable to provide visa sponsorship for this position.")
    True
    """
    return "visa" in low and "sponsor" in low and not equality_phrases(low)


def leads_to_process(low: str) -> bool:
    """Whether a folded paragraph opens with a pointer to the selection process.

    >>> leads_to_process("for more information on the county's hiring process, please see hire.tarn.example.")
    True
    """
    return ("process" in low or low.startswith("your ")) and _PROCESS.match(low) is not None


def said_outright(low: str) -> SectionKind | None:
    """Return the kind of a short folded paragraph that calls on the reader, in any section.

    >>> said_outright("to learn more about northwind, visit our website at northwind.example.")
    'company'
    >>> said_outright("bring your talents to the harbour! apply today!"), said_outright("you learn more about maps")
    ('application', None)
    >>> said_outright("apply using the link above!"), said_outright("apply at once what you learn.")
    ('application', None)
    >>> said_outright("resumes should be emailed to hr@tarn.example."), said_outright("submit applications for grants")
    ('application', None)
    """
    if "more about" in low and _LEARN.match(low):
        return "company"
    if holds(low, _TO) and _SENDS.match(low):
        return "application"
    return "application" if "apply" in low and (_APPLY.search(low) or _APPLY_WHERE.match(low)) else None


def offers_benefits(low: str) -> bool:
    """Whether a folded paragraph opens with the benefits that an employer offers.

    >>> offers_benefits("tarn county offers a generous benefits package to its employees.")
    True
    >>> offers_benefits("in return, we will give you a boat."), offers_benefits("in return maps are drawn.")
    (True, False)
    """
    return _OFFERS.match(low) is not None


def asks_whom(low: str) -> bool:
    """Whether a short folded paragraph only says whom to ask about the job.

    >>> asks_whom("for further information, contact ann reyes at 555-0142.")
    True
    >>> asks_whom("if you have questions about access, ask the office for accommodation, contact ada@tarn.example.")
    False
    """
    asks = _ASKS.match(low) is not None and holds(low, _REACHED)
    return asks and not holds(low, _DESK)


def preferences(low: str) -> tuple[str, ...]:
    """Return the words of a folded text that mark preferences.

    >>> preferences("herbarium experience is a plus, and desired"), preferences("two years of experience")
    (('desir', 'a plus'), ())
    """
    words = _PREFERENCE if low.isascii() else _PREFERENCE + _PREFERENCE_ELSEWHERE
    return tuple(filter(low.__contains__, words))
