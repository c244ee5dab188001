"""Pointers: sentences that only say where to read more about the employer."""

import re

__all__ = ["only_points", "opens_pointer"]

# "To learn more about Tarn Labs, visit tarn.example", "Visit our website: tarn.example", "For more, see us"
_OPENING = re.compile(
    r"(?:(?:to |please )?(?:learn|find out|read|know|see) more|(?:please )?(?:visit|see)"
    r"|for (?:more|further|additional)|more (?:information|details)|https?:)\b"
)
_POINTERS = re.compile(rf"(?:{_OPENING.pattern}(?:[^\n.]|\.(?! )){{0,250}}\.?(?:\s+|\Z)){{1,3}}")


def opens_pointer(low: str) -> bool:
    """Whether a folded line opens like such a sentence.

    >>> opens_pointer("visit our page for library hours."), opens_pointer("visits schools and fairs.")
    (True, False)
    """
    return _OPENING.match(low) is not None


def only_points(low: str) -> bool:
    """Whether a folded text consists of such sentences, three at most.

    >>> only_points("to learn more about tarn labs, visit us. see tarn.example."), only_points("see us. we sort maps.")
    (True, False)
    """
    return _POINTERS.fullmatch(low) is not None
