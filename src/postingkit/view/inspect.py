"""Inspect: one page that answers why a value is what it is: the document on the left, the record on the right."""

from collections.abc import Sequence

from postingkit.documents import Capture
from postingkit.model import JobPosting
from postingkit.pipeline import Reading, readings
from postingkit.settle import source_of
from postingkit.view.html import Html, join, page, tag
from postingkit.view.record import Row, data_pane, record_pane, rows_of, spans_of
from postingkit.view.sheet import Framed, is_pdf, sheets
from postingkit.view.text import Lit, lit_text

_MOST = 20
"""Most parts of a capture that are shown."""


def inspect_page(capture: Capture) -> str:
    """Return the page of a capture; the same bytes always give the same page."""
    parts = list(readings(capture))
    shown = [_part(capture, part, number, len(parts)) for number, part in enumerate(parts[:_MOST], 1)]
    left = len(parts) - len(shown)
    more = tag("p", f"{left} more parts of this capture are not shown.", class_="note") if left else None
    name = capture.url or "standard input"
    return page(f"{_heading(parts[0])} · inspect", join((_top(capture, name), tag("main", *shown, more)), "\n"))


def _heading(reading: Reading) -> str:
    if isinstance(reading.outcome, JobPosting):
        return reading.outcome.title or "(no title)"
    return f"rejected: {reading.outcome.reason}"


def _top(capture: Capture, name: str) -> Html:
    source = source_of(capture)
    facts = (source.media_type or "no declared type", f"{len(capture.body):,} bytes", f"sha256 {capture.sha256[:12]}")
    return tag(
        "header",
        tag("p", tag("b", "postingkit inspect"), " ", tag("span", name, class_="name")),
        tag("p", " · ".join(facts), class_="rule"),
        tag("p", tag("kbd", "Tab"), " walks values and words, ", tag("kbd", "Enter"), " goes to the other side, ",
            tag("kbd", "Esc"), " lets go.", class_="hint"),
        class_="top",
    )  # fmt: skip


def _part(capture: Capture, reading: Reading, number: int, count: int) -> Html:
    prefix = f"n{number}-"
    outcome, document = reading.outcome, reading.document
    rows = rows_of(outcome) if isinstance(outcome, JobPosting) else []
    lit = lit_text(document, reading.sections, spans_of(rows), prefix) if document else Lit(Html(), {}, prefix)
    left = (
        tag("h2", "Document"),
        _sheets(capture, reading, rows, prefix),
        lit.html or tag("p", "The bytes make no document.", class_="note"),
    )
    title = f"Part {number} of {count}: {_heading(reading)}" if count > 1 else _heading(reading)
    which = f" {number}" if count > 1 else ""
    right = _right(reading, rows, lit)
    panes = (_pane(f"Document{which}", "text", join(left)), _pane(f"Record{which}", "record", right))
    return tag("article", tag("h1", title), tag("div", *panes, class_="panes"))


def _pane(label: str, side: str, inside: Html) -> Html:
    return tag("div", inside, class_=f"pane {side}", tabindex="0", role="region", aria_label=label)


def _right(reading: Reading, rows: list[Row], lit: Lit) -> Html:
    """Return the record, or why there is none, and the data that was found."""
    outcome = reading.outcome
    if not isinstance(outcome, JobPosting):
        quote = tag("blockquote", outcome.quote) if outcome.quote else None
        message = tag("p", outcome.message, class_="warning")
        return join((tag("h2", "No record"), message, quote, data_pane(reading, lit.prefix)))
    parts = (
        tag("h2", "Record"),
        tag("p", outcome.id, tag("span", f" {outcome.source.platform or ''}"), class_="rule"),
        *(tag("p", tag("b", "warning "), warning.message, class_="warning") for warning in outcome.warnings),
        tag("label", "Find a field ", tag("input", type="search", class_="find", autocomplete="off")),
        record_pane(reading, rows, lit),
        data_pane(reading, lit.prefix),
    )
    return join(parts, "\n")


def _sheets(capture: Capture, reading: Reading, rows: Sequence[Row], prefix: str) -> Html | None:
    """Return pictures of the PDF pages that hold the part."""
    if reading.document is None or not reading.document.boxes or not is_pdf(capture):
        return None
    framed = [
        Framed(words.page, words.box, f"{prefix}v{row.number}", row.path)
        for row in rows
        for words in row.words
        if words.page and words.box
    ]
    figures = list(sheets(capture, framed, (box.page for box in reading.document.boxes), prefix))
    if not figures:
        return None
    return tag("details", tag("summary", f"Pages ({len(figures)})"), *figures, open=True, class_="sheets")
