"""Weights: the trained words of ``weights.tsv``, and the scores they give a line.

``scripts/train_classifier.py`` writes the file: the classes, their biases, then one feature a line with a byte a class.
"""

from __future__ import annotations

from base64 import b64decode
from functools import cache
from importlib.resources import files
from math import sqrt
from typing import NamedTuple

from postingkit.documents import BlockKind
from postingkit.sections.features import features

__all__ = ["OFFSET", "SCALE", "classes", "order", "scores"]

SCALE = 16.0
"""A stored step is this part of a unit of log-odds."""
OFFSET = 128
"""What a byte holds for no evidence."""
_LANE = 16
_MASK = (1 << _LANE) - 1


class _Weights(NamedTuple):
    classes: tuple[str, ...]
    biases: tuple[float, ...]
    order: tuple[tuple[float, ...], ...]
    """What speaks for each class behind each other class, in log-odds; the first row is for the start."""
    rows: dict[str, int]
    """A feature's weights, one in each lane of 16 bits, with a 1 in the lane above them all.

    Adding two such numbers adds all classes at once, and counts: 7 times as fast as a loop over classes.
    """


@cache
def _weights() -> _Weights:
    lines = files("postingkit.sections").joinpath("weights.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n")
    names = tuple(lines[0].split("\t"))
    biases = tuple(float(value) for value in lines[1].split("\t"))
    order = tuple(tuple(float(value) for value in line.split("\t")) for line in lines[2 : 3 + len(names)])
    one = 1 << (_LANE * len(names))
    spread = bytearray(2 * len(names))
    rows = {}
    for line in lines[3 + len(names) :]:
        feature, packed = line.split("\t")
        spread[0::2] = b64decode(packed)
        rows[feature] = int.from_bytes(spread, "little") + one
    return _Weights(names, biases, order, rows)


def classes() -> tuple[str, ...]:
    """Return the names of the classes, in the order of the scores."""
    return _weights().classes


def order() -> tuple[tuple[float, ...], ...]:
    """Return what speaks for each class behind each other one, in log-odds; the first row is for the start."""
    return _weights().order


def scores(text: str, kind: BlockKind = "paragraph") -> list[float]:
    """Return a line's log-odds for each class; the biases alone when it has no word that is known."""
    weights = _weights()
    get = weights.rows.get
    total = sum(get(feature, 0) for feature in features(text, kind))
    found = total >> (_LANE * len(weights.biases))
    if not found:
        return list(weights.biases)
    part = 1.0 / (SCALE * sqrt(found))
    none = found * OFFSET
    result = []
    for bias in weights.biases:
        result.append(bias + part * ((total & _MASK) - none))
        total >>= _LANE
    return result
