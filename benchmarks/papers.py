"""What a PDF's record shares with its text twin's, and what layout costs beside the engine's plain text.

    python benchmarks/papers.py --corpus DIR [--pairs la_pdf/PAIRS.tsv] [--texts la_bulletins] [--cost museum_pdf]
                                [--rounds N] [--differences]

PAIRS.tsv has a PDF's name and its text's name a line; the texts stand in a folder of their own. A value counts once for
each record that has it, and is equal when both have it. Layout is lines with font and box, columns and paragraphs; what
else a file is read for (links, metadata, and page headers, print marks and a site's furniture taken off) is clocked
apart. Layout and plain text are read from each file in turn, so that whatever else the machine does slows both. Times
are CPU seconds.
"""

import argparse
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pypdfium2

from postingkit import JobPosting, PostingkitError, load, parse
from postingkit.documents.pdf import read, read_pdf
from postingkit.documents.pdf import words as letters

FIELDS = ("title", "compensation", "dates", "identifier", "education", "experience")
BESIDE = (
    (letters, ("places_of", "_linked")),
    (read, ("_meta", "undressed", "unprinted", "furnished", "foot", "linked")),
)
"""What is no layout, by the module that calls it: links and their words, metadata, headers, print marks, furniture."""
_WORD = re.compile(r"[^\W_]+")


def words(text: str | None) -> Counter[str]:
    """Return a text's words, counted."""
    return Counter(_WORD.findall((text or "").casefold()))


def values(posting: JobPosting) -> Iterator[tuple[str, str]]:
    """Yield the values that twins must share, each under its field."""
    if posting.title:
        yield "title", " ".join(words(posting.title))
    for pay in posting.compensation:
        yield "compensation", f"{pay.kind} {pay.min} {pay.max} {pay.currency} {pay.unit}"
    deadline = posting.application_deadline
    for name, date in (
        ("posted", posting.date_posted),
        ("through", posting.valid_through),
        ("start", posting.job_start_date),
        ("deadline", deadline and deadline.date),
        ("kind", deadline and deadline.kind),
    ):
        if date:
            yield "dates", f"{name} {date}"
    if posting.identifier:
        yield "identifier", posting.identifier
    for study in posting.education:
        yield "education", f"{study.level} {study.modality} {' '.join(words(study.field))}"
    for years in posting.experience:
        yield (
            "experience",
            f"{years.years_min} {years.years_max} {years.modality} {' '.join(words(years.area))}",
        )


def record(path: Path) -> JobPosting | None:
    """Return the first record of a file, or nothing."""
    try:
        return parse(load(path))[0]
    except PostingkitError as error:
        print(f"  {path.name}: {error.message}")
        return None


class Shared:
    """What twins share, summed: words or values by name, and what either side has."""

    def __init__(self) -> None:
        self.same: Counter[str] = Counter()
        self.held: Counter[str] = Counter()

    def add(self, name: str, one: Counter[str], two: Counter[str]) -> bool:
        """Take up what both sides have under a name, and return whether it is the same."""
        self.same[name] += 2 * (one & two).total()
        self.held[name] += one.total() + two.total()
        return one == two

    def share(self, *names: str) -> float:
        """Return the share of what is on both sides: as an overlap of words, F1."""
        return sum(self.same[name] for name in names) / max(1, sum(self.held[name] for name in names))


def compare(pairs: list[tuple[Path, Path]], *, differences: bool) -> None:
    """Print the share of equal values a field, and the overlap of words a section kind."""
    fields, kinds = Shared(), Shared()
    for paper, twin in pairs:
        two = [record(paper), record(twin)]
        for shared, parts in ((fields, values_of), (kinds, words_of)):
            one, other = (parts(found) if found else {} for found in two)
            for name in {**one, **other}:
                a, b = (side.get(name, Counter()) for side in (one, other))
                if not shared.add(name, a, b) and differences:
                    print(f"{paper.name}: {name}: {(a & b).total()} shared of {a.total()} and {b.total()}")
                    print(f"    pdf only  {' '.join((a - b).elements())[:300]}")
                    print(f"    text only {' '.join((b - a).elements())[:300]}")
    print(f"{len(pairs)} twins: {fields.share(*FIELDS):.2%} of {fields.held.total()} values are equal")
    for field in FIELDS:
        print(f"  {field:18}{fields.share(field):8.2%} of {fields.held[field]}")
    print("words of each section kind, F1 of PDF and text")
    for kind, count in kinds.held.most_common():
        print(f"  {kind:18}{kinds.share(kind):8.3f} of {count // 2}")


def values_of(posting: JobPosting) -> dict[str, Counter[str]]:
    """Return the values of each field."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for field, value in values(posting):
        found[field][value] += 1
    return found


def words_of(posting: JobPosting) -> dict[str, Counter[str]]:
    """Return the words of each section kind."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for section in posting.sections:
        found[section.kind] += words(section.text)
    return found


def plain(body: bytes) -> int:
    """Return how many characters the engine's own reading of a file has."""
    document = pypdfium2.PdfDocument(body)
    count = 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        count += len(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return count


def cost(folder: Path, rounds: int) -> None:
    """Print what layout costs, and what a whole document does, as multiples of the engine's plain text."""
    bodies = [path.read_bytes() for path in sorted(folder.glob("*.pdf"))]
    bodies = [body for body in bodies if _reads(body)]
    layouts: list[float] = []
    wholes: list[float] = []
    for _ in range(rounds):
        clock: dict[str, float] = defaultdict(float)
        with ExitStack() as stack:
            for module, names in BESIDE:
                for name in names:
                    stack.enter_context(patch.object(module, name, _clocked(getattr(module, name), clock, "beside")))
            plainly, whole = _clocked(plain, clock, "plain"), _clocked(read_pdf, clock, "whole")
            for body in bodies:
                plainly(body)
                whole(body)
        layouts.append((clock["whole"] - clock["beside"]) / clock["plain"])
        wholes.append(clock["whole"] / clock["plain"])
        print(
            f"  plain text {1000 * clock['plain'] / len(bodies):6.2f} ms a file, "
            f"layout {layouts[-1]:.2f} x, whole document {wholes[-1]:.2f} x"
        )
    middle = rounds // 2
    print(
        f"{folder.name}: {len(bodies)} files, layout costs {sorted(layouts)[middle]:.2f} x the plain text, "
        f"the whole document {sorted(wholes)[middle]:.2f} x"
    )


def _clocked(work: Callable[..., Any], clock: dict[str, float], name: str) -> Callable[..., Any]:
    """Return the work, its CPU seconds added to the clock under a name."""

    def timed(*args: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return work(*args, **named)
        finally:
            clock[name] += time.process_time() - start

    return timed


def _reads(body: bytes) -> bool:
    """Whether a file can be read; what loads on first use is no file's cost."""
    try:
        plain(body)
        read_pdf(body)
    except PostingkitError:
        return False
    return True


def main() -> None:
    """Compare the twins, then measure the cost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True, help="folder of folders of papers")
    parser.add_argument("--pairs", default="la_pdf/PAIRS.tsv", help="table of twins; the PDFs stand beside it")
    parser.add_argument("--texts", default="la_bulletins", help="folder of the twins' texts")
    parser.add_argument("--cost", default="museum_pdf", help="folder of PDFs to measure with")
    parser.add_argument("--rounds", type=int, default=3, help="how often each file is read")
    parser.add_argument("--differences", action="store_true", help="show what differs between twins")
    args = parser.parse_args()
    table = args.corpus / args.pairs
    rows = [line.split("\t") for line in table.read_text("utf-8").splitlines() if "\t" in line]
    compare([(table.parent / a, args.corpus / args.texts / b) for a, b in rows], differences=args.differences)
    cost(args.corpus / args.cost, args.rounds)


if __name__ == "__main__":
    main()
