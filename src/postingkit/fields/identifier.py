"""Identifier: the employer's number for the vacancy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_class_code", "find_identifier"]

_LABEL = (
    r"(?:(?:auto )?req(?:uisition)?\.?(?: (?:id|number|no\.?|nr|code|#))?|job (?:requisition )?(?:id|number|no\.?"
    r"|code|opening id|reference|ref\.?)"
    r"|job opening id|position (?:number|no\.?|id|control number)|vacancy(?: announcement)?(?: (?:number|no\.?|id|n"
    r"|code))?"
    r"|(?:job )?posting (?:number|id|no\.?)|announcement (?:number|no\.?)|reference(?: (?:number|no\.?|code|id))?"
    r"|ref(?:\.|erenz)?(?: ?(?:no\.?|nr\.?|number|nummer))?"
    r"|tracking code|class code|post number|exam(?:ination)? (?:number|no\.?)|recruitment (?:number|no\.?|#)"
    r"|kennziffer|kennzahl|referenz(?:nummer|code)?|stellen-?(?:nr\.?|id|nummer)"
    r"|chiffre|(?:job|projekt|ausschreibungs|stellen|referenz)-?id|id|vacante|referencia|referència|número de "
    r"referencia|numéro d'offre|référence|номер вакансии|ნომერი|ვაკანსიის (?:ნომერი|n)|control number)"
)
# "2024RL20941", "00350-E", "21 EL GCS PE002", "26R-JW-313797-DEU-NMNH", "AW-D-260-22-02-01", "S1401P"
_VALUE = r"(?=[\w/.-]*\d)[A-Za-z0-9]+(?:[-_/.]+[A-Za-z0-9]+)*"
_HINT = re.compile(rf"^{_LABEL}\W*$")
_PLAIN = re.compile(
    rf"(?<![\w-]){_LABEL}\s{{0,3}}(?:#|:|n°|no\.?|nr\.?)[\s#:*]{{0,24}}(?=[\w])|(?<![\w-])(?:job|position|posting"
    rf"|req(?:uisition)?|vacancy)\.? ?#\s?(?=\d)"
)
_SPACED = re.compile(
    r"(?:job|req(?:uisition)?|auto req|tracking|posting|position|class) (?:id|number|code|no\.?) (?=[\w-]*\d)"
)
_TOKEN = re.compile(_VALUE)
_WHOLE = re.compile(rf"(?:#\s*)?((?:{_VALUE}|[A-Z]{{1,5}}(?= [A-Z0-9]))(?: (?:{_VALUE}|[A-Z]{{2,4}}\b)){{0,4}})")
# A number alone in a line of the head, or before the title: "JR00215399", "94173BR", "60640 - Store Clerk"
_LINE = re.compile(
    r"^(?:([A-Z]{1,4}-?\d{5,}[A-Z]{0,3}|\d{4,7}BR)$|(?!(?:19|20)\d\d )(\d{4,7}) [-–] (?=[^\W\d]))", re.MULTILINE
)


# Numbers of the post or its class rather than of this vacancy; they count when nothing else does
_CLASS = re.compile(
    r"^(?:job |position )?(?:class(?:ification)?|title|job|position|pos|control)\.? ?(?:code|number|no\.?|id|#"
    r"|control number)$"
)


def find_class_code(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the number of the post or of its class, for a vacancy that has none of its own.

    >>> next(find_class_code("1670", hint="Class Code")).value
    '1670'
    """
    yield from _identifiers(text, hint=hint, known=known, weak=True)


def find_identifier(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the vacancy's number.

    >>> next(find_identifier("00350-E", hint="Requisition Number")).value
    '00350-E'
    >>> list(find_identifier("Visit www.example.org/jobs/91188 or call 555-0100."))
    []

    A class code is none: see :func:`find_class_code`.

    >>> list(find_identifier("1670", hint="Class Code"))
    []
    """
    yield from _identifiers(text, hint=hint, known=known, weak=False)


def _identifiers(text: str, *, hint: str, known: Known, weak: bool) -> Iterator[Claim]:
    del known
    label = fold(hint).strip(" :*#.")
    if label and (_HINT.match(label) or _HINT.match(label + " id")):
        if bool(_CLASS.match(label)) != weak:
            return
        words = text.strip().split("\n", 1)[0].strip()
        match = _WHOLE.match(words)
        if match and any(c.isdigit() for c in match.group(1)) and len(match.group(1)) <= 40:
            start = text.index(words) + match.start(1)
            value = match.group(1)
            yield Claim("identifier", value, value, start, start + len(value), "identifier.label", "label", ("hint",))
        return
    if not any(c.isdigit() for c in text):
        return
    if label in ("head", "heading", "meta") and not weak:
        for line in _LINE.finditer(text[:1500]):
            group = 1 if line.group(1) else 2
            yield Claim("identifier", line.group(group), line.group(group), *line.span(group), "identifier.line")
    low = fold(text)
    for pattern, rule in ((_PLAIN, "identifier.label"), (_SPACED, "identifier.spaced")):
        for cue in pattern.finditer(low):
            if bool(_CLASS.match(cue.group().strip(" :#*"))) != weak:
                continue
            match = _TOKEN.match(text, cue.end())
            if match and len(match.group()) >= 3:
                yield Claim("identifier", match.group(), match.group(), match.start(), match.end(), rule)
