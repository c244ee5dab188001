"""First names: a person named by a single word, recognized by the e-mail address beside it."""

import re
from collections.abc import Iterator, Sequence

from postingkit.fields.contacts.groups import Part
from postingkit.lexicon.names import is_role
from postingkit.lexicon.people import Person, no_name
from postingkit.matching.cues import Cues
from postingkit.text import fold

__all__ = ["first_names"]

_NEAR = 60
"""How far from an address its owner's name stands, in characters."""
_FAR = 100  # ... with a title between both
_LOCAL = re.compile(r"[a-z]{3,12}")
_NAME = re.compile(r"(?<![\w@.])[A-Z][a-z]{2,11}\b(?! [A-Z]|@)")
# "call Ruth at 541-555-0170", "Questions? Ask for Inez: 541-555-0170", "Ring Abe on 0427 555 019",
# "call Ned in the transport office on 057 555 0127", "Txt your name to Ned 021 555 0198"
_CALLS = Cues(
    "call",
    "text",
    "txt",
    "ring",
    "phone",
    "contact",
    "ask for",
    "ping",
    "reach",
    "bel",
    "app",
    "appen",
    "appelez",
    "appeler",
    "contacter",
    "llama a",
    "llamar a",
    "falar com",
    "preguntar por",
    "chiama",
    "chiamare",
    "speak",
    "chat",
    "talk",
)
_CALLED = re.compile(
    r"\b(?:[Cc]all(?: or text)?|[Tt]e?xt(?: or call| [^.\n]{3,60}? to)?|[Rr]ing|(?:[Tt]ele)?[Pp]hone|[Cc]ontact"
    r"|[Bb]el|[Aa]pp(?:en)?(?: je cv)? naar|[Aa]ppele[zr]|[Cc]ontacter|[Ll]lama(?:r)? a|[Ff]alar com|[Pp]reguntar por"
    r"|[Cc]hiama(?:re)?|[Aa]sk for|[Pp]ing"
    r"|[Rr]each"
    r"|(?:[Ss]peak|[Cc]hat|[Tt]alk) (?:to|with))"
    r" ([A-Z][a-z]{2,11})(?: (?:in|from|at) (?:the|our) [a-z ]{3,30}?)?"
    r"(?: at |: | on | op | au | al | \(| )(?=[(+]?\d{2})"
)

# "(47) 99900-1234, falar com Jussara", "982 555 012 (preguntar por Inés)", "0461 558 012 chiedendo di Donatella"
_ASKED_FOR = re.compile(
    r"[ ,;.(–-]{1,3}(?:e |y )?(?:(?:[Aa]sk for|[Dd]emander|[Ff]alar com|[Tt]ratar com|[Pp]rocurar|[Pp]regunt(?:ar|a"
    r"|en) por"
    r"|hablar con|[Cc]hiedere di|chiedendo di|[Vv]raag naar|спросить|спрашивать)(?: [ao])?|atención:?) "
    r"([A-ZÀ-ÞА-Я][a-zà-ÿа-яё]{2,14})(?=[ ]?(?:[.,;)\n]|\Z| (?:ou|o|of|entre|de|dalle|tussen|после)\b))"
)

# "reach out to Keely, People Coordinator, at careers@tarn.example"
_TITLED = re.compile(
    r"\b(?:to|contact|e-?mail|ask|with|call) (?P<name>[A-Z][a-z]{2,11}), (?P<title>[A-Z][^,.;\n@]{3,50}),?"
    r" (?:at|on|via):? \Z"
)


def first_names(text: str, parts: Sequence[Part], shared: frozenset[str]) -> Iterator[Part]:
    """Yield the people named by first name alone beside an address of theirs, or whom applicants are asked to call.

    ``parts`` are the addresses and numbers found; ``shared`` are local parts that any person may answer.

    >>> text = "Write to me (tess@harbor.example) - Tess, co-founder. Or call Ruth at 541-555-0170."
    >>> parts = [Part("email", "tess@harbor.example", 13, 32), Part("phone", "541-555-0170", 70, 82)]
    >>> [part.value.name for part in first_names(text, parts, frozenset())]
    ['Tess', 'Ruth']
    >>> text = "Please reach out to Keely, Map Coordinator, at jobs@harbor.example."
    >>> [part.value.title for part in first_names(text, [Part("email", "jobs@harbor.example", 47, 66)], frozenset())]
    ['Map Coordinator']
    """
    for part in parts:
        titled = _TITLED.search(text, max(0, part.start - _FAR), part.start)
        if titled and is_role(titled["title"]) and not no_name(titled["name"]):
            start, end = titled.start("name"), titled.end("title")
            yield Part("person", Person(titled["name"], titled["title"], start, end), start, end)
            continue
        local, _, domain = str(part.value).partition("@")
        local = local.partition(".")[0]
        if part.kind != "email" or local in shared or not _LOCAL.fullmatch(local) or local in domain:
            continue
        name = local.capitalize()
        around = _NAME.finditer(text, max(0, part.start - _NEAR), part.end + _NEAR)
        at = next((match.start() for match in around if match.group() == name), -1)
        if at >= 0 and not no_name(name):
            yield _part(name, at)
    for part in parts:
        asked = _ASKED_FOR.match(text, part.end) if part.kind == "phone" else None
        if asked and not no_name(asked[1]):
            yield _part(asked[1], asked.start(1))
    for at, _ in _CALLS.find(fold(text)) if any(part.kind == "phone" for part in parts) else ():
        match = _CALLED.match(text, at)
        if match and not no_name(match.group(1)):
            yield _part(match.group(1), match.start(1))


def _part(name: str, start: int) -> Part:
    return Part("person", Person(name, None, start, start + len(name)), start, start + len(name))
