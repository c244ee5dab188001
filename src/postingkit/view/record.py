"""Record: a posting's values with their evidence, and where its empty fields were looked for."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from postingkit.model import Claim, Evidence, JobPosting
from postingkit.pipeline import Reading
from postingkit.text import plural
from postingkit.view.html import Html, join, tag
from postingkit.view.text import Lit, Span
from postingkit.view.values import field_of, lost, tried, values, where

_LONGEST = 40_000
"""Most characters of structured data that are shown."""
_QUOTED = 400
"""Most characters of a quote that are shown."""


class Row(NamedTuple):
    """A value with its pointer, its number on the page, and its evidence."""

    number: int
    path: str
    value: Any
    words: tuple[Evidence, ...]


def rows_of(posting: JobPosting) -> list[Row]:
    """Return the record's values in order; None for fields that the posting does not state."""
    record = posting.model_dump(mode="json", exclude={"evidence", "description_html", "sections", "description"})
    return [
        Row(number, path, value, posting.evidence.get(f"/{path}", ()))
        for number, (path, value) in enumerate(values(record))
    ]


def spans_of(rows: list[Row]) -> list[Span]:
    """Return the spans of all evidence in the text."""
    return [Span(*words.span, row.number) for row in rows for words in row.words if words.span]


def record_pane(reading: Reading, rows: list[Row], lit: Lit) -> Html:
    """Return the values, field by field, and below them the fields that are empty."""
    said = [row for row in rows if row.value is not None]
    silent = [row for row in rows if row.value is None]
    fields: dict[str, list[Row]] = {}
    for row in said:
        fields.setdefault(field_of(row.path), []).append(row)
    shown = [_field(reading, name, given, lit) for name, given in fields.items()]
    empty = tag(
        "details",
        tag("summary", f"Not said: {len(silent)} fields, and where each was looked for"),
        tag("dl", *(join((tag("dt", row.path), tag("dd", tried(row.path, reading.sections)))) for row in silent)),
        class_="silent",
        open=True,
    )
    return join((*shown, empty if silent else None), "\n")


def _field(reading: Reading, name: str, rows: list[Row], lit: Lit) -> Html:
    return tag(
        "div",
        tag("h3", name),
        tag("ul", *(_value(row, lit) for row in rows), class_="values"),
        _others(list(lost(reading, name))),
        class_="field",
        role="group",
        aria_label=name,
    )


def _others(claims: list[Claim]) -> Html | None:
    """Return the claims on a field that lost, folded away."""
    if not claims:
        return None
    items = (
        tag("li", f"{claim.value}", tag("span", f" “{claim.quote[:300]}” {claim.rule}", class_="rule"))
        for claim in claims[:50]
    )
    return tag("details", tag("summary", plural(len(claims), "other reading")), tag("ul", *items))


def _value(row: Row, lit: Lit) -> Html:
    name = f"{lit.prefix}v{row.number}"
    said = _stated_parts(row.value)
    own = len(row.words) > 0 and len(said) == 1 and said[0][1] == row.words[0].quote
    shown = _quote(row.words[0], said[0][1], row, lit) if own else join(_parts(said), " ")
    rules = [tag("li", _rule(words, row, lit, quoted=own and n == 0)) for n, words in enumerate(row.words)]
    return tag(
        "li",
        tag("div", shown, class_="shown"),
        tag("ul", *rules, class_="words") if rules else None,
        id=name,
        class_="value",
        data_v=name,
        tabindex="-1",
    )


def _stated_parts(value: Any) -> list[tuple[str, str]]:
    """Return the parts of a value that are not empty, by their keys."""
    parts = value.items() if isinstance(value, dict) else [("", value)]
    return [(key, str(one)) for key, one in parts if one not in (None, [], "")]


def _parts(said: list[tuple[str, str]]) -> Iterator[Html]:
    for key, words in said:
        yield tag("b", words) if len(said) == 1 else join((tag("span", key, class_="key"), " ", tag("b", words)))


def _quote(words: Evidence, shown: str, row: Row, lit: Lit) -> Html:
    """Return a quote as a link to its place in the document."""
    anchor = lit.anchors.get(Span(*words.span, row.number)) if words.span else None
    if anchor:
        return tag("a", shown, href=f"#{anchor}", class_="quote", data_v=f"{lit.prefix}v{row.number}")
    if words.pointer:
        return tag("a", shown, href=f"#{lit.prefix}data", class_="quote")
    return tag("span", shown, class_="quote")


def _rule(words: Evidence, row: Row, lit: Lit, *, quoted: bool) -> Html:
    """Return the quote, unless it equals the value above, and the rule that read it."""
    rule = tag("span", where(words), class_="rule")
    cut = words.quote if len(words.quote) <= _QUOTED else words.quote[:_QUOTED] + "…"
    return rule if quoted else join((_quote(words, f"“{cut}”", row, lit), rule), " ")


def data_pane(reading: Reading, prefix: str) -> Html | None:
    """Return the structured data that the document holds, as text."""
    if reading.document is None or not reading.document.data:
        return None
    shown = []
    for datum in reading.document.data[:20]:
        written = json.dumps(datum.value, indent=2, ensure_ascii=False, default=str)
        cut = written if len(written) <= _LONGEST else written[:_LONGEST] + "\n…"
        shown.append(
            tag(
                "details",
                tag("summary", f"{datum.kind} {datum.pointer}"),
                tag("pre", cut, tabindex="0"),
                open=len(written) < 3000,
            )
        )
    return tag("div", tag("h2", "Data found inside"), *shown, id=f"{prefix}data", class_="data")
