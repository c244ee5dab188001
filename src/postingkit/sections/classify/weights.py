"""Weights: the trained features of ``weights.tsv``, and the scores they give a line or a heading.

``scripts/train_classifier.py`` writes the file: the classes; the biases of lines and of headings; what speaks for each
class at the start and behind each other; then one feature a line with a byte a class.
"""

from binascii import a2b_base64
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from math import sqrt
from struct import Struct
from typing import NamedTuple

from postingkit.documents import BlockKind
from postingkit.sections.classify.features import features, heading_features, read, words

__all__ = ["OFFSET", "SCALE", "classes", "heading_scores", "met", "order", "scores"]

SCALE = 16.0
"""A stored step is this part of a unit of log-odds."""
OFFSET = 128
"""What a byte holds for no evidence."""
_LANE = 16
"""Bits of a lane: a sum of 256 weights fits."""
_FEW = 1.5
"""With this many known features scores count half: a text in an untrained language says next to nothing."""


class _Weights(NamedTuple):
    classes: tuple[str, ...]
    biases: tuple[float, ...]
    heading_biases: tuple[float, ...]
    order: tuple[tuple[float, ...], ...]
    """What speaks for each class behind each other class, in log-odds; the first row is for the start."""
    lanes: Struct
    """How the weights lie in a number."""
    rows: dict[str, int]
    """A feature's weights, one in each lane of 16 bits, with a 1 in the lane above them all.

    Adding two such numbers adds all classes at once, and counts: 7 times as fast as a loop over classes.
    """
    pairs: dict[tuple[str, str], int]
    """The same for pairs of neighbouring words."""


@cache
def _weights() -> _Weights:
    """Return the trained weights of words, as the table has them."""
    lines = (
        files("postingkit.sections.classify")
        .joinpath("weights.tsv")
        .read_text(encoding="utf-8")
        .rstrip("\n")
        .split("\n")
    )
    names = tuple(lines[0].split("\t"))
    numbers = [tuple(float(value) for value in line.split("\t")) for line in lines[1 : 4 + len(names)]]
    one = 1 << (_LANE * len(names))
    spread = bytearray(2 * len(names))
    rows: dict[str, int] = {}
    pairs: dict[tuple[str, str], int] = {}
    for line in lines[4 + len(names) :]:
        name, packed = line.split("\t")
        spread[0::2] = a2b_base64(packed)
        weight = int.from_bytes(spread, "little") + one
        feature = read(name)
        if isinstance(feature, str):
            rows[feature] = weight
        else:
            pairs[feature] = weight
    lanes = Struct(f"<{len(names) + 1}H")
    return _Weights(names, numbers[0], numbers[1], tuple(numbers[2:]), lanes, rows, pairs)


def classes() -> tuple[str, ...]:
    """Return the names of the classes, in the order of the scores."""
    return _weights().classes


def order() -> tuple[tuple[float, ...], ...]:
    """Return the score of each class behind each other class, in log-odds; the first row is for the start."""
    return _weights().order


def scores(low: str, start: int, end: int, kind: BlockKind) -> list[float]:
    """Return the log-odds of each class for a line of a folded text; all zero when it has no word that is known."""
    weights = _weights()
    said = words(low, start, end)
    pairs = sum(filter(None, map(weights.pairs.get, pairwise(said))))
    return _summed(features(said, kind, weights.rows), pairs, heading=False)


def met(low: str, start: int, end: int) -> float:
    """Return the share of a line's words that the classifier knows.

    >>> met("the museum", 0, 10), met("ostrzy nożownia", 0, 15)
    (1.0, 0.0)
    """
    said, rows = words(low, start, end), _weights().rows
    return sum([word in rows for word in said]) / len(said) if said else 0.0


@lru_cache(maxsize=1024)
def heading_scores(key: str) -> tuple[float, ...]:
    """Return the log-odds of each class for a heading, given by its key."""
    return tuple(_summed(heading_features(key), 0, heading=True))


def _summed(found: Iterable[str], pairs: int, *, heading: bool) -> list[float]:
    """Return the log-odds of each class by its features and the summed weights of pairs."""
    weights = _weights()
    total = sum(filter(None, map(weights.rows.get, found)), pairs)
    *sums, count = weights.lanes.unpack(total.to_bytes(weights.lanes.size, "little"))
    if count < 2:  # a shape alone says nothing
        return [0.0] * len(sums)
    biases, part = _voiced(count, heading=heading)
    none = count * OFFSET
    return [bias + part * (value - none) for bias, value in zip(biases, sums, strict=True)]


@lru_cache(maxsize=256)
def _voiced(count: int, *, heading: bool) -> tuple[tuple[float, ...], float]:
    """Return the biases scaled for ``count`` known features, and the value of one step of their summed weights."""
    weights = _weights()
    voice = (count - 1) / (count - 1 + _FEW)
    biases = weights.heading_biases if heading else weights.biases
    return tuple(voice * bias for bias in biases), voice / (SCALE * sqrt(count))
