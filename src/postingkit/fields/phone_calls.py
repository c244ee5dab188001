"""Phone calls: whether the posting asks applicants not to call."""

from collections.abc import Iterator

from postingkit.lexicon.calls import NO_CALLS, NO_CALLS_ANYWHERE
from postingkit.lexicon.languages import is_english
from postingkit.matching.anchors import around
from postingkit.matching.gates import Gate, gated
from postingkit.matching.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_no_phone_calls"]

_CALLS = frozenset(
    "call calls phone phoning telephone calling anrufe anrufen telefonische telefonischen telefonisch appels appel "
    "téléphoner téléphone appeler llamadas llamar llamen ligar telefonar ligue ligações telefonemas chamadas "
    "telefonare chiamare telefonate bellen telefoontjes nevolejte telefonické dzwonić dzwonienie telefonować "
    "звонить звоните звонки дзвонити телефонувати дзвінки telefonsamtal ring puheluihin".split()
)
_WITHIN = "電話"
"""Letters of the same where no spaces part the words."""


@gated(Gate(_CALLS, letters=(_WITHIN,)))
def find_no_phone_calls(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield True where applicants are asked not to call.

    >>> [c.quote for c in find_no_phone_calls("Send a resume. No phone calls, please.")]
    ['No phone calls, please.']
    >>> list(find_no_phone_calls("Text Dana at 541-555-0148. No calls during service!"))
    []
    >>> list(find_no_phone_calls("Answers phone calls; do not hesitate to call us."))
    []
    """
    low = fold(text)
    refusal = NO_CALLS if is_english(known.language) else NO_CALLS_ANYWHERE
    for a, b in around(low, _CALLS, 60, 60, _WITHIN):
        match = refusal.search(low, a, b)
        if match:
            start, end = sentence(text, match.start())
            yield Claim("application/no_phone_calls", True, text[start:end], start, end, "phone_calls.none")
            return
