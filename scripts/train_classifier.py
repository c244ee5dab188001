"""Train the classifier of sections, and write ``src/postingkit/sections/classify/weights.tsv``.

    python scripts/train_classifier.py --corpus DIR [--left-out DIR] [--folds N] [--out FILE]

DIR holds postings in folders, as ``labelled_lines`` reads them. Captures under ``--left-out`` (a gold set, say) are not
trained on. With ``--folds`` nothing is written: the accuracy on whole documents held out is printed, folder by folder.
The same folder gives the same file, byte by byte. Needs the dependency group "train" (numpy, scipy).

Two linear models of the same classes are fitted, one for lines and one for headings: multinomial logistic regression
by AdaGrad. Each line's features share one unit of length, so that long lines shout no louder than short ones. A line
whose heading the first fit finds absurd (held out) is dropped from the second: headings hold strangers.
"""

import argparse
import base64
import hashlib
import math
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from labelled_lines import CLASSES, Line, gather
from scipy.sparse import csr_matrix

from postingkit.documents import BlockKind
from postingkit.sections.classify.features import features, heading_features, words, written
from postingkit.sections.classify.weights import OFFSET, SCALE
from postingkit.sections.headings import TERMS, table
from postingkit.text import fold

TARGET = Path(__file__).parent.parent / "src" / "postingkit" / "sections" / "classify" / "weights.tsv"
FEWEST = 3
"""Documents that must have a feature."""
MOST = 16_000
"""Features of lines that are kept, those that decide most."""
MOST_OF_HEADINGS = 6_000
ABSURD = 0.02
"""A heading's word is not believed when the likelihood of its kind, held out, is below this."""
TRUST = {"phrase": 2.0}
"""How many times a line counts, where it is not once."""
TILT = {
    "description": 0.5,
    "responsibilities": 0.3,
    "qualifications": 0.3,
    "preferred": 0.3,
    "compensation": 0.1,
    "benefits": -0.3,
    "application": 0.15,
    "company": 0.5,
    "contact": 0.3,
    "other": 1.0,
}
"""What whole documents that a reader has cut add to the biases of lines: headings stand over more than their kind."""
WIDEST = 2.0
"""No order of sections speaks louder, in log-odds."""


def softmax(scores: np.ndarray) -> np.ndarray:
    """Return likelihoods, row by row."""
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    return grown / grown.sum(axis=1, keepdims=True)


def fit(rows: csr_matrix, wanted: np.ndarray, weights: np.ndarray, *, ridge: float) -> tuple[np.ndarray, np.ndarray]:
    """Return weights and biases of the classes."""
    count, classes = rows.shape[0], len(CLASSES)
    found, biases = np.zeros((rows.shape[1], classes)), np.zeros(classes)
    squares = np.full(found.shape, 1e-3)
    random = np.random.default_rng(0)
    whole, middle = np.zeros_like(found), np.zeros(classes)
    for epoch in range(EPOCHS):
        for batch in np.array_split(random.permutation(count), max(1, count // BATCH)):
            part = rows[batch]
            error = softmax(part @ found + biases)
            error[np.arange(len(batch)), wanted[batch]] -= 1.0
            error *= weights[batch, None]
            columns = np.unique(part.indices)
            slope = np.asarray(part[:, columns].T @ error) / len(batch) + ridge * found[columns]
            squares[columns] += slope * slope
            found[columns] -= RATE * slope / np.sqrt(squares[columns])
            biases -= BIAS_RATE * error.mean(axis=0)
        if epoch >= SETTLED:
            whole += found
            middle += biases
    return whole / (EPOCHS - SETTLED), middle / (EPOCHS - SETTLED)


EPOCHS, BATCH, RATE, BIAS_RATE = 20, 256, 2.0, 0.02
SETTLED = 14
"""The weights of the epochs behind this one are averaged: what the order of the lines did to them falls out."""


def vocabulary(found: Iterable[Sequence[str]], fewest: int) -> dict[str, int]:
    """Return the features that are frequent enough, each with its column."""
    counts = Counter(name for one in found for name in set(one))
    return {name: i for i, name in enumerate(sorted(name for name, n in counts.items() if n >= fewest))}


def matrix(found: Sequence[Sequence[str]], columns: dict[str, int]) -> csr_matrix:
    """Return one row a line: its features, each counted, of length one for all together."""
    at, where, values = [], [], []
    for i, one in enumerate(found):
        kept = [columns[name] for name in one if name in columns]
        at += [i] * len(kept)
        where += kept
        values += [1.0 / math.sqrt(max(1, len(kept)))] * len(kept)
    return csr_matrix((values, (at, where)), shape=(len(found), len(columns)))


def balance(lines: Sequence[Line]) -> np.ndarray:
    """Return how much each line counts: large folders and frequent classes less, sentences written for it more."""
    folders, classes = Counter(line.corpus for line in lines), Counter(line.label for line in lines)
    raw = np.array([folders[x.corpus] ** -0.5 * classes[x.label] ** -0.35 * TRUST.get(x.trust, 1.0) for x in lines])
    return raw / raw.mean()


class Model:
    """A fitted model of lines."""

    def __init__(self, lines: Sequence[Line]) -> None:
        tokens = [words(fold(line.text)) for line in lines]
        counts = Counter(word for one in tokens for word in set(one))
        self.known = frozenset(word for word, n in counts.items() if n > FEWEST)
        found = [self.seen(one, line.kind) for one, line in zip(tokens, lines, strict=True)]
        self.columns = vocabulary(found, FEWEST)
        wanted = np.array([CLASSES.index(line.label) for line in lines])
        self.weights, self.biases = fit(matrix(found, self.columns), wanted, balance(lines), ridge=5e-6)

    def seen(self, tokens: Sequence[str], kind: BlockKind) -> list[str]:
        """Return the features of a line, as the file has them."""
        return [written(feature) for feature in (*features(tokens, kind, self.known), *pairwise(tokens))]

    def likelihoods(self, lines: Sequence[Line]) -> np.ndarray:
        """Return the likelihood of each class, a row a line."""
        found = [self.seen(words(fold(line.text)), line.kind) for line in lines]
        return softmax(matrix(found, self.columns) @ self.weights + self.biases)


def held_out(lines: Sequence[Line], folds: int) -> np.ndarray:
    """Return the likelihoods of each line's classes by a model that has not seen its document."""
    fold = np.array([zlib.crc32(f"{line.corpus}/{line.document}".encode()) % folds for line in lines])
    found = np.zeros((len(lines), len(CLASSES)))
    for n in range(folds):
        model = Model([line for line, f in zip(lines, fold, strict=True) if f != n])
        found[fold == n] = model.likelihoods([line for line, f in zip(lines, fold, strict=True) if f == n])
    return found


def believed(lines: Sequence[Line], folds: int = 2) -> list[Line]:
    """Return the lines less those that are strangers under their heading."""
    found = held_out(lines, folds)
    return [
        line
        for line, row in zip(lines, found, strict=True)
        if line.trust != "heading" or row[CLASSES.index(line.label)] > ABSURD
    ]


def of_headings() -> tuple[dict[str, int], np.ndarray, np.ndarray]:
    """Return features, weights and biases of the model that reads headings, from the table of headings itself."""
    rows = [(key, TERMS[term]) for key, term in table().items() if term != "details"]
    found = [heading_features(key) for key, _ in rows]
    wanted = np.array([CLASSES.index("preferred" if t.modality == "preferred" else t.kind) for _, t in rows])
    columns = vocabulary(found, 2)
    return columns, *fit(matrix(found, columns), wanted, np.ones(len(rows)), ridge=1e-4)


def order(found: Sequence[tuple[str, list[str]]]) -> np.ndarray:
    """Return what speaks for each class behind each other, in log-odds; the first row is for the start."""
    alike = Counter(corpus for corpus, _ in found)
    counts = np.full((len(CLASSES) + 1, len(CLASSES)), 0.5)
    for corpus, labels in found:
        before = "start"
        for label in labels:
            if label not in {"?", before} and before != "?":
                counts[CLASSES.index(before) + 1 if before != "start" else 0, CLASSES.index(label)] += min(
                    1.0, 200 / alike[corpus]
                )
            before = label
    usual = counts.sum(axis=0) / counts.sum()
    return np.clip(np.log(counts / counts.sum(axis=1, keepdims=True) / usual), -WIDEST, WIDEST)


def packed(columns: dict[str, int], weights: np.ndarray, most: int) -> list[str]:
    """Return the rows of the file: each feature that decides much, with a byte a class."""
    strongest = set(np.argsort(-np.abs(weights).max(axis=1), kind="stable")[:most].tolist())
    steps = np.clip(np.round(weights * SCALE) + OFFSET, 0, 255).astype(np.uint8)
    return [f"{name}\t{base64.b64encode(steps[i].tobytes()).decode()}" for name, i in columns.items() if i in strongest]


def file_of(lines: Sequence[Line], orders: Sequence[tuple[str, list[str]]]) -> str:
    """Return the text of weights.tsv."""
    model = Model(lines)
    columns, weights, biases = of_headings()
    tilt = np.array([TILT.get(name, 0.0) for name in CLASSES])
    head = ["\t".join(CLASSES), *("\t".join(f"{value:.2f}" for value in row) for row in (model.biases + tilt, biases))]
    head += ["\t".join(f"{value:.2f}" for value in row) for row in order(orders)]
    rows = [*packed(model.columns, model.weights, MOST), *packed(columns, weights, MOST_OF_HEADINGS)]
    return "\n".join([*head, *rows]) + "\n"


def report(lines: Sequence[Line], found: np.ndarray) -> None:
    """Print the accuracy, folder by folder and class by class."""
    wanted = np.array([CLASSES.index(line.label) for line in lines])
    right = found.argmax(axis=1) == wanted
    print(f"{len(lines)} lines, right {right.mean():.3f}")
    for title, names in (
        ("folder", [line.corpus for line in lines]),
        ("trust", [line.trust for line in lines]),
        ("class", [line.label for line in lines]),
    ):
        column = np.array(names)
        print(title, " ".join(f"{name} {right[column == name].mean():.3f}" for name in sorted(set(names))))


def main() -> None:
    """Gather, fit, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--left-out", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--out", type=Path, default=TARGET)
    args = parser.parse_args()
    files = [path for path in args.left_out.rglob("*") if path.is_file()] if args.left_out else []
    gathered = gather(args.corpus, frozenset(hashlib.sha256(path.read_bytes()).hexdigest() for path in files))
    if args.folds:
        report(gathered.lines, held_out(gathered.lines, args.folds))
        return
    args.out.write_text(file_of(believed(gathered.lines), gathered.orders), encoding="utf-8")


if __name__ == "__main__":
    main()
