"""Stack: labels with their values below them, made into pairs."""

from __future__ import annotations

from postingkit.documents.document import Box
from postingkit.documents.pdf.paragraph import Piece

__all__ = ["unstacked"]

_LABEL = 45
_VALUE = 90


def unstacked(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with stacked labels and values as pairs.

    "JOB NO:" over "269996", "WORK TYPE:" over "Staff": two such in a row with a colon, or three bold labels without.
    """
    out: list[Piece] = []
    i = 0
    while i < len(pieces):
        colon = pieces[i].text[-1] == ":"
        end = i
        while end + 1 < len(pieces) and _stacks(pieces[end], pieces[end + 1], colon=colon):
            end += 2
        if end - i >= (4 if colon else 6):
            out += [_pair(pieces[k], pieces[k + 1]) for k in range(i, end, 2)]
            i = end
        else:
            out.append(pieces[i])
            i += 1
    return out


def _stacks(label: Piece, value: Piece, *, colon: bool) -> bool:
    return (
        label.kind in ("paragraph", "heading")
        and value.kind in ("paragraph", "heading")
        and len(label.text) <= _LABEL
        and len(value.text) <= _VALUE
        and (label.text[-1] == ":") is colon
        and value.text[-1] not in ":."
        and (colon or (label.strong and not value.strong and label.text[-1] not in ".?!"))
        and label.box.page == value.box.page
        and abs(label.box.left - value.box.left) < 3
    )


def _pair(label: Piece, value: Piece) -> Piece:
    name = label.text.rstrip(" :")
    box = Box(
        label.box.page,
        min(label.box.left, value.box.left),
        value.box.bottom,
        max(label.box.right, value.box.right),
        label.box.top,
    )
    return Piece("pair", f"{name}: {value.text}", 0, False, label.gap, len(name), len(name) + 2, box)
