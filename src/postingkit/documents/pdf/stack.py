"""Stack: labels with their values below them, made into pairs."""

from __future__ import annotations

from collections.abc import Iterator

from postingkit.documents.document import Box
from postingkit.documents.pdf.paragraph import Piece

__all__ = ["unstacked"]

_LINES = ("paragraph", "heading")
_LABEL = 45
_VALUE = 90
_ICON = 24
_RUN = {True: 4, False: 6}
"""Pieces in a run that make it one, with colons and without."""


def unstacked(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with stacked labels and values as pairs.

    "JOB NO:" over "269996", "WORK TYPE:" over "Staff": two such in a row with a colon, or three bold labels without.
    Where a column has such a run, a lone label with its value in the same column is one too.
    """
    runs = list(_runs(pieces))
    columns = {
        round(pieces[start].box.left) for start, end in runs if end - start >= _RUN[pieces[start].text[-1] == ":"]
    }
    if not columns:
        return pieces
    out: list[Piece] = []
    at = 0
    for start, end in runs:
        out += pieces[at:start]
        known = round(pieces[start].box.left) in columns
        whole = end - start >= _RUN[pieces[start].text[-1] == ":"]
        alone = end == len(pieces) or pieces[end].strong or pieces[end].kind in ("heading", "pair")
        if known and (whole or alone):
            out += [_pair(pieces[k], pieces[k + 1]) for k in range(start, end, 2)]
        else:
            out += pieces[start:end]
        at = end
    return out + pieces[at:]


def _runs(pieces: list[Piece]) -> Iterator[tuple[int, int]]:
    """Find the runs of labels and values in turn: where each starts and ends."""
    i = 0
    while i + 1 < len(pieces):
        colon = pieces[i].text[-1] == ":"
        end = i
        while end + 1 < len(pieces) and _stacks(pieces[end], pieces[end + 1], colon=colon):
            end += 2
        if end > i:
            yield i, end
        i = end if end > i else i + 1


def _stacks(label: Piece, value: Piece, *, colon: bool) -> bool:
    """Whether the second piece may be the value of the first; an icon may stand before the value."""
    return (
        label.kind in _LINES
        and value.kind in _LINES
        and len(label.text) <= _LABEL
        and len(value.text) <= _VALUE
        and (label.text[-1] == ":") is colon
        and value.text[-1] not in ":."
        and (colon or (_stronger(label, value) and label.text[-1] not in ".?!"))
        and label.box.page == value.box.page
        and (-3 < value.box.left - label.box.left < _ICON or abs(value.box.right - label.box.right) < 3)
    )


def _stronger(label: Piece, value: Piece) -> bool:
    return (label.strong and not value.strong) or (label.kind == "heading" and value.kind != "heading")


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
