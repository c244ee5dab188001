"""Report: one page on how a run went: the outcomes of its inputs, the fields of its records, and unknown headings."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from statistics import median

from postingkit.model import JobPosting, Rejection
from postingkit.model.paths import PATHS
from postingkit.view.count import Count, Seen, Timing, count_of
from postingkit.view.html import Html, join, page, tag
from postingkit.view.plot import bar, columns, histogram

_SOURCES = 8
"""Most sources that have a column in the table of fill rates."""
_ROWS = 40  # of a table
_MONTHS = 36  # of a chart
_FEW = 5
"""Fewest amounts of a currency and unit that are worth a histogram."""


def report_page(
    postings: Iterable[JobPosting],
    rejections: Iterable[Rejection] = (),
    *,
    timings: Iterable[Timing] = (),
    title: str = "Report",
) -> str:
    """Return the page of a run. Its records, rejections and timings are read once and never held in memory."""
    count = count_of(chain(postings, rejections))
    count.time(timings)
    links: list[Html] = []
    shown: list[Html] = []
    for number, (name, part) in enumerate(_PARTS.items(), 1):
        inside = [one for one in part(count) if one]
        if inside:
            links.append(tag("a", name, href=f"#part{number}"))
            shown.append(tag("section", tag("h2", name, id=f"part{number}"), *inside))
    top = tag("header", tag("h1", title), tag("nav", *links, aria_label="Contents"))
    return page(f"{title} · postingkit", join((top, tag("main", *shown)), "\n"), style="report.css", script=None)


def _summary(count: Count) -> Iterator[Html]:
    inputs, read = len(count.inputs), len(count.read)
    facts = (
        (f"{inputs:,}", "inputs"),
        (f"{read:,}", "gave a record"),
        (f"{inputs - read:,}", "gave none"),
        (f"{count.postings:,}", "postings"),
        (f"{len(count.warnings):,}", "kinds of warning"),
    )
    yield tag("ul", *(tag("li", tag("b", number), " ", words) for number, words in facts), class_="facts")
    kinds = _table(("Platform or type", "postings", "rejected", ""), _outcome_rows(count.by_kind))
    origins = _table(("Host or folder", "postings", "rejected", ""), _outcome_rows(count.by_origin))
    yield tag("div", kinds, origins, class_="beside")


def _outcome_rows(groups: Mapping[str, Counter[str]]) -> Iterator[Sequence[object]]:
    for name, found in sorted(groups.items(), key=lambda row: -row[1].total())[:_ROWS]:
        gave = found["postings"] / found.total()
        yield name, found["postings"], found["rejections"], bar(gave, f"{gave:.0%} are postings")


def _fill(count: Count) -> Iterator[Html]:
    """Yield the share of each source's postings that have each field."""
    if not count.postings:
        return
    totals = {kind: found["postings"] for kind, found in count.by_kind.items() if found["postings"]}
    kinds = sorted(totals, key=lambda kind: -totals[kind])[:_SOURCES]
    head = tag("tr", *(tag("th", name, scope="col") for name in ("Field", "all", *kinds)))
    rows = []
    for path in PATHS:
        said = sum(found[path] for found in count.fill.values())
        cells = [_cell(said, count.postings), *(_cell(count.fill[kind][path], totals[kind]) for kind in kinds)]
        rows.append(tag("tr", tag("th", path, scope="row"), *cells))
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="fill")
    yield tag("div", table, class_="wide", tabindex="0", role="region", aria_label="Fill rates")


def _cell(said: int, total: int) -> Html:
    share = said / total if total else 0
    return tag("td", f"{share:.0%}", class_=f"q{min(int(share * 10), 9)}", title=f"{said:,} of {total:,}")


def _pay(count: Count) -> Iterator[Html]:
    for (currency, unit), amounts in sorted(count.pay.items(), key=lambda row: -len(row[1])):
        if len(amounts) >= _FEW:
            name = f"{currency} per {unit.lower()}"
            words = f"{len(amounts):,} amounts, median {float(median(amounts)):,.10g}"
            yield _figure(histogram(amounts, f"{name}: {words}"), name, words)


def _dates(count: Count) -> Iterator[Html]:
    if count.posted:
        months = sorted(count.posted.items())[-_MONTHS:]
        yield _figure(columns(months, "postings by month"), "Posted, by month", f"{count.posted.total():,} dated")
    if count.days_open:
        words = f"{len(count.days_open):,} postings, median {median(count.days_open):g} days"
        yield _figure(histogram(count.days_open, f"days to apply: {words}"), "Days from posting to deadline", words)
    yield from _counts("Deadline", count.deadlines, count.postings)


def _headings(count: Count) -> Iterator[Html]:
    if count.headings:
        yield tag("p", "Headings that no row of the table knows. A frequent one is worth a line in it.")
    yield from _examples(count.headings, "Heading", "the first, and what stands under it")


def _times(count: Count) -> Iterator[Html]:
    if count.seconds:
        total = sum(count.seconds)
        words = f"{len(count.seconds):,} inputs, {total:,.1f} s, median {median(count.seconds) * 1000:,.0f} ms"
        yield _figure(histogram([one * 1000 for one in count.seconds], f"milliseconds: {words}"), "Milliseconds", words)
        rows = (
            (one.url or "standard input", one.seconds, bar(one.seconds / total if total else 0),
             "" if one.bytes is None else f"{one.bytes:,}", one.postings, one.reason or "")
            for one in count.slowest
        )  # fmt: skip
        yield _table(("Slowest inputs", "seconds", "of all", "bytes", "postings", "rejected as"), rows)


_PARTS: dict[str, Callable[[Count], Iterator[Html]]] = {
    "Inputs and outcomes": _summary,
    "Why some gave no record": lambda count: _examples(count.reasons, "Reason", "the first, and its words"),
    "What the records say": _fill,
    "Pay": _pay,
    "Dates": _dates,
    "Sections": lambda count: _counts("Kind of section", count.sections, count.postings),
    "Languages": lambda count: _counts("Language", count.languages, count.postings),
    "Unknown headings": _headings,
    "Warnings": lambda count: _examples(count.warnings, "Warning", "the first, and its message"),
    "Time": _times,
}
"""The parts of the page, in order; empty ones are left out."""


def _counts(name: str, counts: Counter[str], total: int) -> Iterator[Html]:
    """Yield a table of counts out of all postings; nothing when there are no counts."""
    rows = [(key.replace("_", " "), found, bar(found / total)) for key, found in counts.most_common(_ROWS)]
    if rows:
        yield _table((name, "postings", ""), rows)


def _examples(seen: Mapping[str, Seen], name: str, example: str) -> Iterator[Html]:
    """Yield a table of the most frequent things first, each with an example; nothing when there are none."""
    if not seen:
        return
    found = sorted(seen.items(), key=lambda row: (-row[1].count, row[0]))
    most = found[0][1].count
    rows = (
        (key, one.count, bar(one.count / most), join((tag("span", one.source, class_="source"), " ", one.words[:200])))
        for key, one in found[:_ROWS]
    )
    yield _table((name, "count", "", example), rows)
    if len(found) > _ROWS:
        yield tag("p", f"{len(found) - _ROWS:,} more are not shown.", class_="note")


def _table(names: Sequence[str], rows: Iterable[Sequence[object]]) -> Html:
    """Return a table: numbers are right-aligned, and the first cell of a row is its heading."""
    head = tag("tr", *(tag("th", name, scope="col") if name else tag("td") for name in names))
    body = []
    for first, *rest in rows:
        body.append(tag("tr", tag("th", first, scope="row"), *(_plain(cell) for cell in rest)))
    table = tag("table", tag("thead", head), tag("tbody", *body))
    return tag("div", table, class_="wide", tabindex="0", role="region", aria_label=names[0])


def _plain(cell: object) -> Html:
    if isinstance(cell, (int, float)):
        return tag("td", f"{cell:,}" if isinstance(cell, int) else f"{cell:,.3f}", class_="number")
    return tag("td", cell)


def _figure(plot: Html, name: str, words: str) -> Html:
    return tag("figure", tag("figcaption", tag("b", name), " ", words), plot)
