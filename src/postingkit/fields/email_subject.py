"""E-mail subject: what the subject line of an application must hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.anchors import spots, tokens, windows
from postingkit.lexicon.gates import Gate, gated
from postingkit.lexicon.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_email_subject"]

_GATES = frozenset("subject betreff betreffzeile stichwort kennwort asunto objet assunto oggetto письма".split())
_SUBJECT = (
    r"(?:(?:e-?mail )?subject(?:(?: |-)?(?:line|field|heading|header|title|box))?|betreff(?:zeile)?"
    r"|(?:stich|kenn)wort(?= ?:? ?[\"“„«])"
    r"|asunto|objet|assunto|oggetto|тем[аеу] письма)"
)
_PUT = (
    r"(?:includ(?:e|ing)|put(?:ting)?|writ(?:e|ing)|plac(?:e|ing)|indicat(?:e|ing)|specify(?:ing)?|stat(?:e|ing)"
    r"|referenc(?:e|ing)|not(?:e|ing)|quot(?:e|ing)|us(?:e|ing)|enter(?:ing)?|list(?:ing)?|typ(?:e|ing)|add(?:ing)?"
    r"|mention(?:ing)?|cit(?:e|ing)|insert(?:ing)?|reply with|respond with|with|having)"
)
# include "Teen Librarian" in the subject line · with Archivist written in the subject field · add "Page" to it
_BEFORE = re.compile(
    rf"\b{_PUT}:? (?P<value>[^\n.;]{{2,140}}?),? (?:(?:clearly |be )?(?:written|included|stated|indicated|noted|placed"
    rf"|mentioned|listed|typed|referenced|put) )?(?:in|on|as|into|to) (?:the |your "
    rf"|an? )?(?:e-?mail(?:'s)? )?{_SUBJECT}\b"
)
# in the subject line please reference the job title
_INSIDE = re.compile(rf"\bin (?:the |your )?{_SUBJECT},? (?:please )?{_PUT} (?P<value>[^\n.;]{{3,100}}?)(?=[.;\n]|\Z)")
# with the subject line: Digital Librarian · (SUBJECT LINE: Librarian) · subject "IT Support" · Betreff: Archivar
_AFTER = re.compile(
    rf"\b{_SUBJECT}(?: of (?:the|your|this) (?:e-?mail|message))?,?(?: (?:as|of|reading|(?:should|must) (?:read|be"
    rf"|say|state|include)"
    r"|that (?:reads|says|includes)|is|to read|stating|being))?\s?[:=-]?\s{0,2}"
)
_SURE = re.compile(r"line|field|betreff|stichwort|kennwort|e-?mail|[:=]\s*\Z")
_QUOTED = re.compile(r"[\"“”„«']([^\"“”„«»\n]{2,140}?)[\"“”»'](?=[\s.,;)]|\Z)")
_VALUE = re.compile(
    r"[^\n;()]{2,140}?(?=,? (?:on|in|for|to|with|when|by|and (?:send|e-?mail|attach|include|submit)|along|as a|at"
    r"|tele(?:phone)?|phone|no phone) |[.](?:\s|\Z)|[\n;()]|\Z)"
)
# words after "subject" that are no value: "the subject line of", "subject area", "subject to"
_NO_VALUE = re.compile(
    r"(?:of|and|above|below|subject|line|should|must|please|so|for|field|indicat\w+|is|will|e-?mails?|only|to|matter|area"
    r"|expert\w*|headings?"
    r"|special\w+|guides?|librar\w+|knowledge)\b|[.,] |\W*\Z"
)
_EDGES = " \t\"“”'‘’:,.*"


@gated(Gate(_GATES))
def find_email_subject(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield what the subject line of an e-mail to the employer must hold, as the text says it.

    >>> [c.value for c in find_email_subject('Include "Teen Librarian" in the subject line.')]
    ['Teen Librarian']
    >>> [c.value for c in find_email_subject("E-mail hr@x.example (SUBJECT LINE: Archivist - Bronx).")]
    ['Archivist - Bronx']
    >>> [c.value for c in find_email_subject("with Page and your name written in the subject field")]
    ['Page and your name']
    >>> list(find_email_subject("Master's degree in a relevant subject field; subject to a background check"))
    []
    >>> list(find_email_subject("Knowledge in the fields of maps or a similar subject. Must write well."))
    []
    """
    del hint, known
    low = fold(text)
    here = _GATES & tokens(low)
    if not here:
        return
    places = [at for word in here for at in spots(low, word)]
    for rule, a, b, end in _candidates(text, low, windows(low, places, 190, 240)):
        value = text[a:b].strip(_EDGES)
        if value:
            start, stop = sentence(text, a)
            stop = max(stop, end)
            yield Claim("application/email_subject", value, text[start:stop], start, stop, f"email_subject.{rule}")
            return


def _candidates(text: str, low: str, around: list[tuple[int, int]]) -> Iterator[tuple[str, int, int, int]]:
    """Yield rule, value start, value end and where the words end."""
    for match in (match for a, b in around for match in _BEFORE.finditer(low, a, b)):
        quoted = _QUOTED.search(text, match.start("value") - 1, match.end("value") + 1)
        if quoted or _SURE.search(match[0][-30:]) or "mail" in low:
            yield ("before", *(quoted.span(1) if quoted else match.span("value")), match.end())
    for match in (match for a, b in around for match in _INSIDE.finditer(low, a, b)):
        yield ("inside", *match.span("value"), match.end())
    for match in (match for a, b in around for match in _AFTER.finditer(low, a, b)):
        if not _SURE.search(low, max(0, match.start() - 60), match.end()):
            continue
        quoted = _QUOTED.match(text, match.end())
        value = quoted or _VALUE.match(low, match.end())
        if value is None or (quoted is None and _NO_VALUE.match(value[0])):
            continue
        yield ("after", *(quoted.span(1) if quoted else value.span()), value.end())
