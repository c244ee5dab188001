"""Mail: the postal addresses that applications are sent to, by the words that lead to them."""

import re
from collections.abc import Iterator

from postingkit.lexicon.languages import is_english
from postingkit.lexicon.places import BRITISH_CODE, CANADIAN_CODE, IRISH_CODE, ZIP
from postingkit.lexicon.postal import mailing_addresses
from postingkit.matching.anchors import numbers, spots, tokens
from postingkit.matching.sentences import sentence
from postingkit.model.application import ApplicationMethod
from postingkit.model.evidence import Claim

__all__ = ["by_mail"]

_PASSED = "mailed sent submitted returned forwarded delivered"
_SENDS = frozenset(
    f"mail send submit forward address addressed reply apply resume resumes richten schicken senden {_PASSED}".split()
)
"""Words without any of which a sentence sends nothing to a postal address."""
_OPENLY = frozenset(f"mail richten schicken senden send submit forward addressed {_PASSED}".split())
"""Those that introduce an address for applications even outside a section on applying."""
_LEADS = "mail send sent submit forward address return apply repl resume application letter richten schicken".split()
"""Beginnings of the words that lead to a postal address."""
# "mail to:", "Send resume to Jane Doe, 1 Main St ...", "Reply (by 1/9) to:", "resumes to the attention of"
_LEAD = re.compile(
    r"\b(?:mail(?:ed)?|sen[dt]|submit(?:ted)?|forward(?:ed)?|address(?:ed)?|return(?:ed)?|apply|repl(?:y|ies)"
    r"|resumes?|applications?|letters?)\b[^\n]{0,160}?(?:(?<!link )(?<!links )\bto\b(?: the attention of)?"
    r"|\bat\b|\battn\b|:(?!\d))(?:\s?:)?\s{0,3}"
    r"|\b(?:richten|schicken|senden)\b[^\n]{0,160}?\ban(?:\b| (?:die|den|das) (?=[a-zäöü]))(?:\s?:)?\s{0,3}"
)
# Where one goes oneself, or asks: "Applications are available at", "Apply in person at", "questions can be sent to"
_UNSENT = re.compile(r"\bquestions\b|\b(?:obtained|available|picked up|in person)(?: [a-z]+){0,6}:?\s*\Z")
# What a lead leaves before the address: "the department.", "the address below", "her at"
_COLON = re.compile(r":\s*\n")
_LEFTOVER = re.compile(r"\s*(?:(?:the|our|this) [^\n]{0,60}(?:[.:]|below)\s*\n|(?:her|him|them|us) at )\s*")
_DIGIT = re.compile("[0-9]")
# The postal code that an address ends with: "NY 12534", "Ontario K1A 0B1", "AB1 2CD", "4020 Linz"
_CODE = re.compile(
    rf"\b(?:(?:[A-Z]{{2}}\.?,? {{0,2}}|[A-Z][a-z]+ ){ZIP}\b|{CANADIAN_CODE}\b|{BRITISH_CODE}\b|{IRISH_CODE}\b"
    r"|(?:ACT|NSW|NT|QLD|SA|TAS|VIC|WA) \d{4}\b"
    r"|(?:D-)?\d{5} [A-ZÄÖÜ][a-zäöüß]+)"
)
_CODE_LONGEST = 6  # characters
# "Church Road, Athlone, N37 XY12": a street where no house has a number
_STREET = re.compile(r"(?<=\w) (?:Road|Street|Lane|Avenue|Square|Terrace|Drive|Quay|Hill)\b")
_NO_ADDRESS = re.compile(
    r"https?:|www\.|@|[.!?:]\s+[A-Z]?[a-z]+ [a-z]+ [a-z]+ |\bbelow\b|\b(?:please|must|should|will)\b"
)
# What somebody who applies sends, and what others do: "submit the request form to the Personnel Department, ..."
_PAPERS = re.compile(
    r"\b(?:r[eé]sum[eé]s?|cvs?|cover letter|applications?|letter of|vitae|bewerbung\w*|unterlagen|candidatur\w+"
    r"|lettres?|curr[ií]cul\w+|solicitud\w*|domand\w+|sollicitati\w+|životopis\w*|přihlášk\w+|dokument\w*|aplikacj\w+|ansök\w+"
    r"|ansøg\w+|søknad\w*|резюме|документ\w*)\b|履歴書"
)
_FORMS = re.compile(r"\b(?:forms?|requests?|verif\w+|notif\w+|appeals?|protests?|copies|copy|proof|filing|person)\b")
_THE = re.compile(r"\s*(?:the|die|den|das) (?=[A-ZÄÖÜ])")  # "mail to the Tarn Library", "an die Stadt Tarn"
_FAR = 400  # characters between the words that lead to an address and its postal code
_LONGEST = 300  # characters of an address
_LINES = 9  # line breaks in it


def by_mail(text: str, low: str, language: str | None, *, place: bool, led: bool = False) -> Iterator[Claim]:
    """Yield the postal addresses that applications are mailed to.

    ``place``: the text stands under a heading on applying. Elsewhere an English address counts where its own line sends
    an application to it; in other languages, where application papers are named before it. ``led``: the heading itself
    introduces the address: "Send a resume to:".
    """
    here = tokens(low)
    if led or not (_SENDS if place else _OPENLY).isdisjoint(here):
        yield from _in_english(text, low, near=not place and "mail" not in here, led=led)
    if language and not is_english(language):
        yield from _in_others(text, low, place=place)


def _in_english(text: str, low: str, *, near: bool, led: bool) -> Iterator[Claim]:
    """Yield the first address that ends in a postal code; ``near``: on the same line as its sentence."""
    stretches = [*([(0, _FAR)] if led else ()), *_behind_leads(low)] if numbers(low) else ()
    for code in (code for a, b in stretches if _DIGIT.search(text, a, b) for code in _CODE.finditer(text, a, b)):
        if span := _before_code(text, low, code, near=near, led=led):
            yield _claim(text, *span)
            return


def _in_others(text: str, low: str, *, place: bool) -> Iterator[Claim]:
    """Yield the addresses that other languages than English lead to."""
    for a, b in mailing_addresses(text, low, place=place):
        if place or _PAPERS.search(low, max(0, a - _FAR), a):
            yield _claim(text, a, b)


def _behind_leads(low: str) -> list[tuple[int, int]]:
    """Return the stretches behind words that lead to an address, merged where they meet."""
    found: list[tuple[int, int]] = []
    for at in sorted([at for word in _LEADS for at in spots(low, word, whole=False)]):
        end = at + _FAR + 24
        if found and at <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((at, end))
    return found


def _before_code(text: str, low: str, code: re.Match[str], *, near: bool, led: bool) -> tuple[int, int] | None:
    """Return the span of the address that a postal code ends, from the words that lead to it; None if it is none."""
    found = [*_LEAD.finditer(low, max(0, code.start() - _FAR), code.start())]
    leads = [lead.end() for lead in found] or [0] * led
    if not leads or (found and _UNSENT.search(found[-1][0])):
        return None
    start, end = leads[-1], code.end()
    for colon in _COLON.finditer(text, start, end):
        start = colon.end()
    leftover = _LEFTOVER.match(text, start, end)
    start = leftover.end() if leftover else start
    words = text[start:end]
    if words.count("\n") > (0 if near else _LINES) or len(words) > _LONGEST or _NO_ADDRESS.search(words):
        return None
    if near and not any(_sends_papers(text, low, at) for at in (code.start(), leads[-1] - 2)):
        return None
    street = _DIGIT.search(words[:-_CODE_LONGEST]) or _STREET.search(words)
    return (start, end) if street else None


def _sends_papers(text: str, low: str, at: int) -> bool:
    """Whether the sentence around an offset sends an application, rather than some special form."""
    start, end = sentence(text, at)
    return _PAPERS.search(low, start, end) is not None and not _FORMS.search(low, start, end)


def _claim(text: str, start: int, end: int) -> Claim:
    """Return the claim of an address, its lines joined."""
    article = _THE.match(text, start, end)
    start = article.end() if article else start
    quote = text[start:end].lstrip()
    value = ", ".join(part.strip(" ,") for part in quote.split("\n") if part.strip(" ,"))
    method = ApplicationMethod(kind="mail", value=value)
    return Claim("application/methods", method, quote, end - len(quote), end, "methods.mail")
