"""Workplace: on site, remote or hybrid."""

from collections.abc import Iterator

from postingkit.fields.workplace.labels import is_label, labelled, of_pairs
from postingkit.fields.workplace.pieces import aside, beside, headline, piece
from postingkit.fields.workplace.sentences import stated, stated_abroad
from postingkit.lexicon.languages import is_english
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_workplace"]

_SHORT = 1500
"""A text of labels is no longer; in longer ones the labels have been found already."""


def find_workplace(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the workplace, when the text states it explicitly.

    >>> [c.value for c in find_workplace("This is a remote, full-time position.")]
    ['remote']
    >>> [c.value for c in find_workplace("Remote or Berlin", hint="Location")]
    ['remote']
    >>> [c.value for c in find_workplace("Online", hint="Location")]
    ['remote']
    >>> [c.value for c in find_workplace("Fogline | REMOTE / Oslo, Norway (EU only) | Full-time")]
    ['remote']
    >>> [c.value for c in find_workplace("Fogline | Engineer | ONSITE Salem, OR | https://fogline.example")]
    ['on_site']
    >>> list(find_workplace("Provides remote support and on-site training to branches."))
    []
    """
    low = fold(text)
    label = fold(hint)
    if len(text) < 200 and is_label(label):
        claim = labelled(text, low, label)
        if claim:
            yield claim._replace(method="label", needs=("hint",))
            return
    claim = (
        (of_pairs(text, low) if ":" in text and len(text) < _SHORT else None)
        or headline(text)
        or piece(text, low)
        or (aside(text, low) or beside(text) if label in {"head", "heading"} else None)
        or stated(text, low)
        or (None if is_english(known.language) else stated_abroad(text, low))
    )
    if claim:
        yield claim
