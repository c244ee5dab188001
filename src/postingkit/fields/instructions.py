"""Instructions: the posting's own words on how to apply."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_instructions"]

_ASK = re.compile(
    r"(?:\A\W{0,3}|[:.;] )to apply\b|\bplease (?:send|submit|apply|e-?mail|forward|fax|mail)\b|\b(?:send|submit"
    r"|forward|e-?mail) (?:your |an? |the |resume|cover|letter|cv\b|materials)|\bapply (?:at|on-?line|via|through"
    r"|here|by|to|now|directly|using)\b|"
    r"\bapplications? (?:should|must|may|can|will be accepted|are accepted)\b|\bhow to apply\b"
    r"|\binterested (?:candidates|applicants|parties|persons)\b|\bbewerb(?:en sie|ung)\b|\bsenden sie\b"
    r"|\bpour postuler\b|\benviar?\b.{0,30}\bcv\b"
)


def find_instructions(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the lines that tell how to apply; all of a section whose heading says so.

    >>> [c.value for c in find_instructions("We are a museum.\n\nTo apply, send a resume to hr@x.example.")]
    ['To apply, send a resume to hr@x.example.']
    >>> [c.value for c in find_instructions("Reply by mail.", hint="How to Apply")]
    ['Reply by mail.']
    >>> list(find_instructions("Ability to apply policies."))
    []
    """
    del known
    body = text.strip()
    if not body:
        return
    start = text.index(body)
    if hint and re.search(r"appl(?:y|ication)|bewerb|candidat|postul", fold(hint)):
        yield Claim(
            "application/instructions", body, body, start, start + len(body), "instructions.section", needs=("hint",)
        )
        return
    at = 0
    for words in text.split("\n"):
        if len(words) > 12 and _ASK.search(fold(words)):
            lead = len(words) - len(words.lstrip())
            line = words.strip()
            yield Claim("application/instructions", line, line, at + lead, at + lead + len(line), "instructions.line")
        at += len(words) + 1
