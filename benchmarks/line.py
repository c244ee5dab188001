"""What the whole line costs beside the bare parser, stage by stage, in one run.

    python benchmarks/line.py --corpus DIR [--folder metro --folder html] [--limit N] [--rounds N] [--peers]

DIR has one folder a kind of page: Markdown posts are rendered to HTML first, outside the clock; HTML is taken as it is.
The floor is the least that any reader must do: lexbor's parse, and one walk that collects the text of each block.
Floor and line read each page in turn, so that whatever else the machine does slows both. Times are CPU seconds.
"""

import argparse
import contextlib
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from markdown_it import MarkdownIt
from peers import peers
from selectolax.lexbor import LexborHTMLParser, LexborNode

import postingkit.extract as extraction
from postingkit import pipeline
from postingkit.documents import Capture
from postingkit.errors import PostingkitError
from postingkit.files import line_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.row import Row

STEPS = {
    "read": ("read", "postings_of"),
    "split": ("vacancies", "split", "refuse"),
    "extract": ("claims_of", "extract", "last_claims_of", "refuse_bare"),
    "settle": ("disagreements", "origin_of", "settle"),
}
"""The functions that the pipeline calls, by the stage that they belong to."""
STAGES = (*STEPS, "dump")
BLOCKS = frozenset(
    "p div ul ol li h1 h2 h3 h4 h5 h6 table tr td th section article header footer nav aside main form br hr dl dt dd "
    "pre blockquote figure fieldset body".split()
)
SKIPPED = frozenset("script style template noscript svg head".split())

Value = TypeVar("Value")
CLOCKS: "list[Clock]" = []
"""The clock in use last."""


def floor(body: bytes) -> list[str]:
    """Return the texts of a page's blocks: a flush where a block opens and where it closes."""
    blocks: list[str] = []
    parts: list[str] = []

    def flush() -> None:
        if parts:
            text = " ".join("".join(parts).split())
            if text:
                blocks.append(text)
            parts.clear()

    def walk(node: LexborNode) -> None:
        child = node.first_child
        while child is not None:
            name = child.tag
            if name == "-text":
                parts.append(child.text_content or "")
            elif name in BLOCKS:
                flush()
                walk(child)
                flush()
            elif name not in SKIPPED and name:
                walk(child)
            child = child.next

    tree = LexborHTMLParser(body)
    if tree.body is not None:
        walk(tree.body)
        flush()
    return blocks


class Clock:
    """CPU seconds by stage."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        CLOCKS.append(self)

    def __call__(self, stage: str, work: Callable[[], Value]) -> Value:
        """Return what the work gives, its time added to the stage, whether it ends well or not."""
        start = time.process_time()
        try:
            return work()
        finally:
            self.spent[stage] += time.process_time() - start


def time_stages() -> None:
    """Have each step of the pipeline add its time to its stage, on the clock in use last."""
    for stage, steps in STEPS.items():
        for name in steps:
            setattr(pipeline, name, _timed(stage, getattr(pipeline, name)))


def _timed(stage: str, step: Callable[..., object]) -> Callable[..., object]:
    def work(*args: object, **options: object) -> object:
        result = step(*args, **options)
        return list(result) if isinstance(result, Iterator) else result

    return lambda *args, **options: CLOCKS[-1](stage, lambda: work(*args, **options))


def line(capture: Capture, clock: Clock) -> int:
    """Walk a capture down the whole line, and return how many records it gave."""
    postings = pipeline.parse(capture)
    for posting in postings:
        clock("dump", lambda posting=posting: line_of(posting))  # type: ignore[misc] # bound for this turn
    return len(postings)


def pages(folder: Path, limit: int) -> Iterator[bytes]:
    """Yield the pages of a folder as HTML."""
    markdown = MarkdownIt("commonmark", {"html": True, "breaks": True})
    found = (path for path in sorted(folder.rglob("*")) if path.suffix in {".md", ".markdown", ".html", ".htm"})
    for path, _ in zip(found, range(limit), strict=False):
        body = path.read_bytes()
        if path.suffix in {".md", ".markdown"}:
            text = body.decode("utf-8", "replace")
            if text.startswith("---"):
                text = text.partition("\n---")[2]
            body = f"<!DOCTYPE html><html><body>{markdown.render(text)}</body></html>".encode()
        yield body


def measure(folder: Path, limit: int, rounds: int, others: dict[str, Callable[[bytes], object]]) -> float:
    """Print a folder's figures, and return the line's cost as a multiple of the floor's."""
    bodies = list(pages(folder, limit))
    clock = Clock()
    count = len(bodies) * rounds
    records = refused = 0
    for body in bodies[:5]:  # what loads on first use is no page's cost
        _one(body, clock)
    clock.spent.clear()
    for _ in range(rounds):
        for body in bodies:
            clock("floor", lambda body=body: floor(body))  # type: ignore[misc] # bound for this turn
            given = _one(body, clock)
            for name, read_page in others.items():
                with contextlib.suppress(Exception):  # what a peer cannot read costs it no less
                    clock(name, lambda read_page=read_page, body=body: read_page(body))  # type: ignore[misc]
            records += given
            refused += not given
    size = sum(map(len, bodies)) / max(1, len(bodies)) / 1024
    spent = {stage: clock.spent[stage] for stage in STAGES}
    whole, least = sum(spent.values()), clock.spent["floor"]
    print(
        f"{folder.name}: {len(bodies)} pages of {size:.0f} KB, {records // rounds} records, {refused // rounds} refused"
    )
    print(f"  floor {count / least:8.0f} pages/s  {1000 * least / count:7.3f} ms")
    print(f"  line  {count / whole:8.0f} pages/s  {1000 * whole / count:7.3f} ms   {whole / least:.2f} x the floor")
    for stage, seconds in spent.items():
        share = seconds / whole
        print(f"    {stage:8}{1000 * seconds / count:8.3f} ms  {share:6.1%}   {seconds / least:.2f} x")
    for name, seconds in sorted(clock.spent.items(), key=lambda item: -item[1]):
        if name.startswith("find_"):
            print(f"      {name:28}{1000 * seconds / count:8.3f} ms   {seconds / least:.2f} x")
    for name in others:
        print(f"  {name:26}{1000 * clock.spent[name] / count:9.3f} ms   {clock.spent[name] / whole:.2f} x the line")
    return whole / least


def time_finders() -> None:
    """Have each finder add its time to the clock of the page being read."""

    def timed(row: Row) -> Row:
        name = getattr(row.find, "__name__", row.field)

        def find(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
            return iter(CLOCKS[-1](name, lambda: list(row.find(text, hint=hint, known=known))))

        return row._replace(find=find)

    extraction.TABLE = tuple(map(timed, extraction.TABLE))


def _one(body: bytes, clock: Clock) -> int:
    try:
        return line(Capture(body, url="page.html", media_type="text/html"), clock)
    except PostingkitError:
        return 0


def main() -> None:
    """Measure the folders that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True, help="folder of folders of pages")
    parser.add_argument("--folder", action="append", help="a folder in it (default: metro and html)")
    parser.add_argument("--limit", type=int, default=1000, help="so many pages of each folder")
    parser.add_argument("--rounds", type=int, default=2, help="how often each page is read")
    parser.add_argument("--most", type=float, help="exit with 1 when the line costs more than this times the floor")
    parser.add_argument("--peers", action="store_true", help="read each page with other libraries too")
    parser.add_argument("--finders", action="store_true", help="time each finder too")
    args = parser.parse_args()
    time_stages()
    if args.finders:
        time_finders()
    others = peers() if args.peers else {}
    folders = args.folder or ("metro", "html")
    worst = max(measure(args.corpus / name, args.limit, args.rounds, others) for name in folders)
    if args.most is not None and worst > args.most:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
