"""E-mail subject: what the subject line of an application must hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_email_subject"]

_SUBJECT = r"(?:e-?mail )?(?:subject(?:(?: |-)?(?:line|field|heading|header|title))?|re line|betreff(?:zeile)?|asunto|objet|assunto|oggetto|тем[аеу] письма)"
# with the subject line: Digital Librarian · (SUBJECT LINE: Part-time Librarian) · subject "IT Support" · Betreff: Archivar
_AFTER = re.compile(
    rf"\b{_SUBJECT}(?: of (?:the|your) (?:e-?mail|message))?(?:,? (?:as|of|reading|should (?:read|be|say|state|include)|must (?:read|be|say|include)|that (?:reads|says|includes)|is|to read|stating|being))?\s?[:=-]?\s{{0,2}}"
)
# include "Teen Services Librarian" in the subject line · with Project Archivist written in the subject field
_BEFORE = re.compile(
    rf"(?P<lead>\b(?:includ\w+|put(?:ting)?|writ(?:e|ing)|plac(?:e|ing)|indicat\w+|specif\w+|stat(?:e|ing)|referenc\w+|not(?:e|ing)|quot(?:e|ing)|us(?:e|ing)|enter(?:ing)?|list(?:ing)?|"
    rf"typ(?:e|ing)|add(?:ing)?|mention(?:ing)?|with|having|have|cit(?:e|ing)|insert)\b )(?P<value>[^\n.;]{{2,140}}?),? (?:(?:clearly |be )?(?:written|included|stated|indicated|noted|as|placed|mentioned|listed|typed|referenced|put) )?(?:in|on|as|into) (?:the |your |an? )?(?:e-?mail'?s? )?{_SUBJECT}"
)
_QUOTED = re.compile(r"[\"“”„«']([^\"“”„«»\n]{2,140}?)[\"“”»'](?=[\s.,;)]|\Z)")
_VALUE = re.compile(
    r"[^\n;()]{2,140}?(?=(?: (?:on|in|for|to|with|when|by|and (?:send|e-?mail|attach|include|submit)|along|as a|at) |[.](?:\s|\Z)|[\n;()]|\Z))"
)
_PRONOUN = re.compile(
    r"(?:the |your |a |this |of |and |subject |line |should |must |please |so |for |field |indicat|is\b|will\b|e-?mails?\b|only\b|to\b|\W*\Z)"
)


def find_email_subject(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield what the subject line of an e-mail to the employer must hold, as the text says it.

    >>> [c.value for c in find_email_subject('Include "Teen Librarian" in the subject line.')]
    ['Teen Librarian']
    >>> [c.value for c in find_email_subject("E-mail hr@x.example (SUBJECT LINE: Archivist - Bronx).")]
    ['Archivist - Bronx']
    >>> [c.value for c in find_email_subject("with Page and your name written in the subject field")]
    ['Page and your name']
    >>> list(find_email_subject("Master's degree in a relevant subject field"))
    []
    """
    del hint, known
    low = fold(text)
    if not any(
        word in low for word in ("subject", "betreff", "asunto", "objet", "assunto", "oggetto", "re line", "письма")
    ):
        return
    for match in _BEFORE.finditer(low):
        a, b = _tight(text, *match.span("value"))
        if b > a:
            start, end = sentence(text, a)
            yield Claim(
                "application/email_subject",
                text[a:b],
                text[start : max(end, match.end())],
                start,
                max(end, match.end()),
                "email_subject.before",
            )
            return
    for match in _AFTER.finditer(low):
        strong = (
            match[0].rstrip().endswith((":", "="))
            or "line" in match[0]
            or "betreff" in match[0]
            or "mail" in low[max(0, match.start() - 60) : match.end()]
        )
        if not strong:
            continue
        quoted = _QUOTED.match(text, match.end())
        if quoted:
            a, b = quoted.span(1)
        else:
            value = _VALUE.match(low, match.end())
            if value is None or _PRONOUN.match(value[0]):
                continue
            a, b = _tight(text, *value.span())
        if b > a:
            start, end = sentence(text, match.start())
            yield Claim(
                "application/email_subject",
                text[a:b],
                text[start : max(end, b)],
                start,
                max(end, b),
                "email_subject.after",
            )
            return


def _tight(text: str, a: int, b: int) -> tuple[int, int]:
    """Return the span without what is not part of the subject: the quotes around it, "the job title" before it."""
    quoted = _QUOTED.search(text, a, min(len(text), b + 1))
    if quoted:
        return quoted.span(1)
    while a < b and (text[a].isspace() or text[a] in "\"“”'‘’:,"):
        a += 1
    while b > a and (text[b - 1].isspace() or text[b - 1] in "\"“”'‘’:,"):
        b -= 1
    return a, b
