"""Application methods of small ads: the only phone number or e-mail address that they give."""

from collections.abc import Iterator

from postingkit.lexicon.asking import cues
from postingkit.lexicon.calls import NO_CALLS_ANYWHERE
from postingkit.lexicon.hiring import AD
from postingkit.lexicon.internet import Found, emails
from postingkit.lexicon.phones import phones
from postingkit.model.application import ApplicationMethod
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.terms import MethodKind
from postingkit.text import fold

__all__ = ["find_advertised_address"]


def find_advertised_address(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the only address in an ad of one paragraph, unless it is for questions.

    >>> [c.value.value for c in find_advertised_address("Cook wanted. Call Lou, 603-555-0142.")]
    ['603-555-0142']
    >>> [c.value.kind for c in find_advertised_address("Baker needed, $19/hr. crumb@bread.example")]
    ['email']
    >>> list(find_advertised_address("Cook wanted. Questions? Call 603-555-0142."))
    []
    """
    if len(text) > AD or "\n\n" in text.strip():
        return
    low = fold(text)
    ways: list[tuple[MethodKind, Found]] = [("email", email) for email in emails(text)]
    called = [Found(phone.written, phone.start, phone.end) for phone in phones(text) if not phone.fax]
    if called and not NO_CALLS_ANYWHERE.search(low):
        ways += [("phone", number) for number in called]
    if len(ways) == 1 and cues(low[: ways[0][1].start]).asked < 0:
        [(kind, (value, start, end))] = ways
        method = ApplicationMethod(kind=kind, value=value)
        yield Claim("application/methods", method, text[start:end], start, end, "methods.ad")
