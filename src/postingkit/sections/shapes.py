"""Shapes: families of headings that no table can list, as patterns over a heading's key."""

from __future__ import annotations

import re

__all__ = ["term_of_shape"]

_ROWS: tuple[tuple[str, str], ...] = (
    # "equal opportunity and access", "applicants who need an accommodation", "our commitment to diversity"
    (
        "equal_opportunity",
        r"\b(?:equal (?:employment )?opportunit|eeo|accommodations?\b|non ?discriminat|affirmative action|diversity)",
    ),
    ("legal", r"\b(?:disclaimer|privacy|data protection)\b"),
    (
        "screening",
        r"\b(?:background (?:check|screen|investigation)|drug (?:test|screen)|vaccin|fingerprint|pre ?employment)",
    ),
    ("physical", r"\bphysical (?:demand|requirement|abilit|effort|dut|activit)"),
    # "minimum qualifications for the grade", "required of all candidates"
    (
        "preferred",
        r"\b(?:preferred|desired|desirable|nice to have|bonus points?|ideally|extra credit|would be (?:a plus|nice|great)|"
        r"(?:is|are|as|be) (?:a|an) (?:big |huge |definite |real |added )?(?:plus|advantage|asset|bonus)|stand ?out|set you apart|head start)\b",
    ),
    (
        "required",
        r"\b(?:minimum|required|essential|mandatory|basic)\b.{0,40}\b(?:qualif|requirement|skill|experience|education|knowledge|competenc|criteri)",
    ),
    (
        "required",
        r"\b(?:must|need to) (?:have|be|bring|possess)\b|\bwhat (?:youll|you will|you) need\b|\bqualifications? required\b",
    ),
    # "what we're looking for in you", "who we are looking for", "what you bring to the team", "do you have what it takes"
    (
        "qualifications",
        r"^(?:what|who) (?:we|were|are we|do we|our team)\b.{0,20}\b(?:look|seek|expect|want|require|hope|value)"
        r"|^(?:what|who) (?:you|youll|you will|do you|will you|youd|does|would)\b.{0,20}\b(?:bring|have|need|possess|know|are\b|offer us)"
        r"|\b(?:ideal|successful|right|strong|perfect|great|best|our next|qualified|top) (?:candidate|applicant|person|hire)"
        r"|^(?:you|we)\b.{0,40}\b(?:good fit|great fit|thrive|excel|succeed|perfect fit|right fit|love to (?:hear|talk|meet))"
        r"|^(?:are|have|do|is this|does this|could this|sound like) you\b.{0,60}$|^you (?:are|have|bring|possess|should|might|may|can)\b"
        r"|^(?:youll|you will|you) (?:have|bring|need)\b|^(?:qualifications|requirements|skills|experience|knowledge)\b",
    ),
    # "what you will build", "what you'll be doing here", "how you'll spend your day", "in this role you will", "as our archivist you"
    (
        "duties",
        r"^(?:what|how|where) (?:will you|you|youll|you will|would you|are you|youre|the (?:role|job|position))\b"
        r"|^(?:in|as|during|with|on) (?:this|the|a|an|our|your|us)\b.{0,60}\byou(?:ll| will| are| get)?\b"
        r"|^(?:you will|youll|you get to|youre going to)\b|\byou will$|\byoull$"
        r"|^(?:duties|responsibilities|tasks|essential functions)\b|\b(?:duties|responsibilities|responsible for|tasks|accountabilities)\b"
        r"|\bday (?:in|to) (?:the|a|day)\b|\bday to day\b|\btypical day\b",
    ),
    # "what we offer you", "why you'll love working here", "what's in it for you", "why join northwind", "life at northwind"
    (
        "benefits",
        r"^what (?:we|can we|do we|northwind|else)?\b.{0,25}\b(?:offer|provide|give you|in it for you)"
        r"|^whats (?:in it for|on offer)|^why (?:you|youll|join|work|us|apply|choose|we)\b|\bbenefits\b|\bperks\b|\bwe (?:also )?offer\b"
        r"|\btime off\b|^how we (?:reward|take care)",
    ),
    ("salary", r"\b(?:salary|compensation|pay range|pay rate|wage|remuneration)\b"),
    ("deadline", r"\b(?:deadline|closing date|closes on|apply by|applications? (?:close|due|review))\b"),
    (
        "selection",
        r"\b(?:selection|interview|hiring|recruitment|examination) (?:process|procedure|stages?|steps|timeline)\b",
    ),
    (
        "apply",
        r"\b(?:how|where|ready|want|wish|interested|steps|instructions|directions|process|like) (?:do i |can i |to |in |for |you can )?(?:to )?(?:apply|join|applying|joining)"
        r"|^(?:applying|to apply|application)\b|\bapplications?$|^(?:interested|excited|sound|sounds|convinced|curious|intrigued)\b",
    ),
    ("contact", r"\b(?:contact|questions|inquiries|enquiries|more information|further information)\b"),
    ("schedule", r"\b(?:work schedule|working hours|hours of work|work hours|schedule)\b"),
    (
        "location",
        r"\b(?:work|job|position|office|duty) (?:location|site|station)s?\b|^where (?:youll|you will|we|is)\b",
    ),
    (
        "summary",
        r"^(?:about|more about|a bit about|overview of|summary of|introduction to) (?:the|this|your|our)? ?(?:new |open )?(?:role|job|position|opportunity|internship|vacancy|work|post|programme|program|fellowship)\b",
    ),
    # "about northwind", "who is northwind", "welcome to northwind", "meet the team", "our mission", "the northwind story"
    (
        "company",
        r"^(?:a (?:little |bit )*)?(?:more )?about (?!you)|^who (?:is|we|are we|were)\b|^(?:welcome to|meet|working at|life at|inside|get to know)\b"
        r"|^our (?:mission|values|story|culture|vision|team|company|history|purpose|people|product|work|client|commitment)\b"
        r"|\bat a glance$",
    ),
)
_SHAPES = tuple((term, re.compile(pattern)) for term, pattern in _ROWS)


def term_of_shape(key: str) -> str | None:
    """Return the term of the first family that a heading's key belongs to.

    >>> term_of_shape("what youll build with us"), term_of_shape("about northwind"), term_of_shape("the northern wing")
    ('duties', 'company', None)
    """
    for term, shape in _SHAPES:
        if shape.search(key):
            return term
    return None
