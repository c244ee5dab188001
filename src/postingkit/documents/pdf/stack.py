"""Stack: labels with their values below them, or beside them in bold alone, made into pairs."""

import re
from collections.abc import Iterator

from postingkit.documents.document import Box
from postingkit.documents.pdf.paragraph import Piece

__all__ = ["led", "opened", "unstacked"]

_LINES = ("paragraph", "heading")
_LABEL = 45
"""Most characters of a label."""
_VALUE = 90
"""Most characters of a value."""
_ICON = 24
"""Points by which a value may stand to the right of its label, an icon before it."""
_STANCES = frozenset(("required", "preferred", "desired", "minimum", "optional"))
"""Modality lines, which head the text below and are no value of the line above: "Education", "Required", "BA"."""
_REACH = 4
"""Heights of a label's line that may lie between it and its value; a heading whose text is a picture has none."""
_MOST = 2
"""Further lines of a value at most."""
_COLONS, _STRONG, _SPACED = 4, 6, 8
"""Fewest pieces in a run: of labels with colons, of bold labels, of labels known only by the space above them."""
_SPACED_WORDS = 5
"""Spaces that such a label has fewer of."""


def unstacked(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with stacked labels and values as pairs.

    "JOB NO:" over "269996", "WORK TYPE:" over "Staff": two such in a row with a colon, three bold labels without, or
    four with space above each label and none below it. Where a column has such a run of the first two sorts, a lone
    label with its value in the same column is one too.
    """
    runs = list(_runs(pieces))
    columns = {round(pieces[at].box.left) for at, end in runs if end - at >= _least(*pieces[at : at + 2])}
    if not columns:
        return pieces
    out: list[Piece] = []
    at = 0
    for start, end in runs:
        out += pieces[at:start]
        known = round(pieces[start].box.left) in columns
        least = _least(*pieces[start : start + 2])
        whole = end - start >= least
        alone = end == len(pieces) or pieces[end].strong or pieces[end].kind in ("heading", "pair")
        alone = alone and (least < _SPACED or end - start > 2)
        if known and (whole or alone):
            out += [_pair(pieces[k], pieces[k + 1]) for k in range(start, end - 2, 2)]
            more = _more(pieces, end)
            out.append(_pair(pieces[end - 2], *pieces[end - 1 : more]))
            end = more  # noqa: PLW2901 - the value goes on below
        else:
            out += pieces[start:end]
        at = end
    return out + pieces[at:]


def _more(pieces: list[Piece], end: int) -> int:
    """Return where the value of a run's last label ends: an address has lines of its own, close below each other."""
    at = end
    while at < min(len(pieces), end + _MOST):
        last, piece = pieces[at - 1].box, pieces[at]
        below = last.bottom - piece.box.top
        near = last.page == piece.box.page and abs(last.left - piece.box.left) < 3
        plain = (
            piece.kind == "paragraph" and not (piece.strong or piece.gap or piece.label) and piece.text[-1] not in ":."
        )
        if not (plain and near and len(piece.text) <= _LABEL and -2 < below < 0.3 * (piece.box.top - piece.box.bottom)):
            break
        at += 1
    return at


def _runs(pieces: list[Piece]) -> Iterator[tuple[int, int]]:
    """Find the runs of labels and values in turn: where each starts and ends."""
    i = 0
    while i + 1 < len(pieces):
        colon = pieces[i].text[-1] == ":"
        end = i
        told = pieces[i].kind == "heading" and _labels(pieces, i + 1)
        if told and (
            pieces[i + 1].strong or _spaced(pieces[i + 1], pieces[i + 2]) or _captions(pieces[i + 1], pieces[i + 2])
        ):
            i += 1  # "Overview" over "Closing date", "May 3"
            continue
        if pieces[i].level == 1 and pieces[i].kind == "heading" and all(p.level != 1 for p in pieces[i + 2 : i + 3]):
            i += 1  # a title over its number
            continue
        while end + 1 < len(pieces) and _stacks(pieces[end], pieces[end + 1], colon=colon):
            if end + 2 < len(pieces) and _captions(*pieces[end + 1 : end + 3]):
                break  # what stands below is a label itself
            end += 2
        if end > i:
            yield i, end
        i = end if end > i else i + 1


def _labels(pieces: list[Piece], at: int) -> bool:
    """Whether a piece may be the label of the one behind it."""
    return at + 1 < len(pieces) and _stacks(pieces[at], pieces[at + 1], colon=pieces[at].text[-1] == ":")


def _stacks(label: Piece, value: Piece, *, colon: bool) -> bool:
    """Whether the second piece may be the value of the first; an icon may stand before the value."""
    return (
        (label.kind in _LINES or (label.lead > 0 and _captions(label, value)))  # "4. Closing date"
        and value.kind in _LINES
        and len(label.text) <= _LABEL
        and len(value.text) <= _VALUE
        and (label.text[-1] == ":") is colon
        and (value.text[-1] not in ":." or value.text.endswith(".m."))
        and value.text.lower() not in _STANCES
        and (
            colon
            or (
                (_stronger(label, value) or _spaced(label, value))
                and (label.text[-1] not in ".?!" or label.text.endswith(" No."))
            )
        )
        and label.box.page == value.box.page
        and label.box.bottom - value.box.top < _REACH * (label.box.top - label.box.bottom)
        and (-3 < value.box.left - label.box.left < _ICON or abs(value.box.right - label.box.right) < 3)
    )


def _stronger(label: Piece, value: Piece) -> bool:
    strong = (label.strong and not value.strong) or (label.kind == "heading" and value.kind != "heading")
    return strong or _captions(label, value)


def _captions(label: Piece, value: Piece) -> bool:
    """Whether a piece is in smaller letters than the one below it, as those are that name the boxes of a form."""
    one, two = label.box.top - label.box.bottom, value.box.top - value.box.bottom
    lines = 2 if two > 2 * one else 1
    alike = label.kind in {value.kind, "item"} and label.strong is value.strong
    name = label.text[label.lead :]
    names = name.count(" ") < _SPACED_WORDS and not any(map(str.isdigit, name))
    return 0.35 * two < one < 0.88 * two / lines and alike and names


def _spaced(label: Piece, value: Piece) -> bool:
    """Whether space stands above the first piece and none below it, both in one type, and it may name something."""
    return (
        label.gap
        and not value.gap
        and label.kind == value.kind
        and label.strong is value.strong
        and label.text.count(" ") < _SPACED_WORDS
        and label.text[0].isupper()
        and not value.text[0].islower()
        and not any(map(str.isdigit, label.text))
    )


def _least(label: Piece, value: Piece) -> int:
    """Return how many pieces a run must have that opens with these two."""
    return _COLONS if label.text[-1] == ":" else _STRONG if _stronger(label, value) else _SPACED


def _pair(label: Piece, *value: Piece) -> Piece:
    """Return a label and the pieces of its value as one pair."""
    name = label.text[label.lead :].rstrip(" :")
    box = Box(
        label.box.page,
        min(label.box.left, *(line.box.left for line in value)),
        value[-1].box.bottom,
        max(label.box.right, *(line.box.right for line in value)),
        label.box.top,
    )
    return Piece(
        "pair", f"{name}: {' '.join([line.text for line in value])}", 0, False, label.gap, len(name), len(name) + 2, box
    )


# "Salary … $61,204 a year": a row of dots led from one to the other
_LED = re.compile(r"([A-Z][\w /&#.'’-]{2,30}?) … (?=[^…]+\Z)")
_FEWEST_LED = 3
"""Rows of dots in a document at least, or they lead to a page or a weight."""


def led(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with labels that a row of dots leads from as pairs."""
    found = {i: at for i, piece in enumerate(pieces) if piece.kind == "paragraph" and (at := _LED.match(piece.text))}
    if len(found) < _FEWEST_LED:
        return pieces
    return [
        piece._replace(
            kind="pair", text=f"{at[1]}: {piece.text[at.end() :]}", label=len(at[1]), lead=len(at[1]) + 2, prefix=0
        )
        if (at := found.get(i))
        else piece
        for i, piece in enumerate(pieces)
    ]


# "Context – The network links", "Pay Range $23.00 - $25.00/hour": what parts a bold label from its text
_DASH = re.compile(r"\s{0,9}[-–—:]\s+")
_WORDS = 6
"""Spaces that a bold name has fewer of."""
_NEAR = 3
"""Points by which the left edges of a column differ."""


def opened(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces, those with bold labels being pairs.

    "**Qualifications** – a degree in biology" is one alone; without a dash, "**Pay Range** $23.00 an hour" or "Pay
    Range **$23.00 an hour**", it takes two such lines in a row or a pair beside it, or a sentence with some bold words
    would be one.
    """
    out: list[Piece] = []
    for i, piece in enumerate(pieces):
        near = (*pieces[max(0, i - 1) : i], *pieces[i + 1 : i + 2])
        out.append(_opened(piece, near) if piece.prefix else piece)
    return out


def _opened(piece: Piece, near: tuple[Piece, ...]) -> Piece:
    """Return a line that opens with words of another weight as a pair, if these are a label."""
    at = abs(piece.prefix)
    name = piece.text[:at].rstrip()
    rest = piece.text[at:]
    if not name or not rest.strip() or name.count(" ") >= _WORDS or name[-1] in ".,;!?" or not name[0].isalnum():
        return piece
    dash = _DASH.match(rest) if piece.prefix > 0 else None
    if not dash and name[-1] in "-–—:" and piece.prefix > 0:
        dash, name = _DASH.match(" " + name[-1] + " "), name[:-1].rstrip()
        rest = " - " + rest.lstrip()
    if dash:
        value = _DASH.sub("", rest, count=1)
    elif rest[0] == " " and _short(piece) and any(_is_alike(piece, other) for other in near):
        value = rest.lstrip()
    else:
        return piece
    if not name or not value:
        return piece
    return piece._replace(kind="pair", text=f"{name}: {value}", label=len(name), lead=len(name) + 2)


def _is_alike(piece: Piece, other: Piece) -> bool:
    """Whether another piece has a bold label in the same way, or is a pair in the same column."""
    if other.kind == "pair":
        value = piece.text[abs(piece.prefix) :].lstrip()
        named = piece.prefix > 0 and not value[:1].islower() and not value.isdigit()  # a street and its number
        return named and abs(other.box.left - piece.box.left) < _NEAR
    return other.prefix * piece.prefix > 0 and _short(other)


def _short(piece: Piece) -> bool:
    return len(piece.text) <= _VALUE and piece.text[-1] not in ".;"
