"""Layout: from the rows of a page to its document."""

import re
from urllib.parse import urljoin, urlsplit

from postingkit.documents.document import Block, Datum, Document, Link
from postingkit.documents.html.flow import Flow
from postingkit.documents.html.furniture import furniture
from postingkit.documents.html.markup import Head
from postingkit.documents.line import LABEL_CHARS, OPENERS, label_of, line_of
from postingkit.documents.row import Row, paired
from postingkit.errors import UnreadableCapture
from postingkit.lexicon.buttons import APPLY, APPLY_LINES, EDGES

__all__ = ["document_of", "with_data"]

_NOWHERE = ("#", "javascript:", "data:", "about:", "vbscript:", "void(")
_ADDRESS = 8192
"""Most characters of an address."""
_LABEL = 60
"""Most characters of a label before a colon."""
_block = tuple.__new__  # half the cost of Block(...), on every line of every page
# What line_of could make something of: "• Shelve", "1. Open", "(a) Close", "Salary: ..."
_FORMED = re.compile(rf"[{re.escape(''.join(sorted(OPENERS)))}]|.{{1,4}}[.)]|[^:：]{{1,{LABEL_CHARS + 1}}}+[:：]")
_TELLING = frozenset({"apply", "phrase", "menu", "before"})  # what else a page calls its own is not about the posting
_VALUE = 160
"""Most characters of a value below its label."""
_FACTS, _FACT = 3, 60
"""Fewest facts of a list, and most characters of one: a shorter list, or longer values, are a text in points."""


def document_of(flow: Flow, head: Head, *, posting: str, url: str | None, repairs: tuple[str, ...]) -> Document:
    """Return the document that a page's rows make; it may have no text.

    ``head`` is what the page's head says, ``posting`` the letters of what its markup calls the posting's text.
    """
    rows = flow.rows
    own = furniture(rows, flow.regions, head.titles, posting)
    links: list[Link] = []
    if own:
        rows = _kept(rows, own, links)
    rows = _facts(_labelled(_loud(rows)))
    text, blocks = _laid_out(rows, links)
    links += [Link(href, name) for href, name in flow.stray if _applies(href, name)]
    base = _base(head.base, url)
    return Document(
        text,
        tuple(blocks),
        media_type="text/html",
        links=_resolved(links, base),
        canonical_url=_joined(base, head.canonical) if head.canonical else None,
        language=head.language,
        repairs=repairs,
    )


def with_data(document: Document, data: tuple[Datum, ...], text: str, url: str | None) -> Document:
    """Return the document with its data; raise :class:`UnreadableCapture` when it has neither text nor data."""
    if not document.blocks and all(datum.kind == "meta" for datum in data):
        if "<script" in text and "<html" in text[:_ADDRESS].lower():
            raise UnreadableCapture(
                "the page shows its text by script only; fetch its data, or the page as a browser renders it",
                reason="needs_javascript",
                where=url,
            )
        raise UnreadableCapture("the page has no text; take the capture again", reason="empty", where=url)
    return document._replace(data=data)


def _kept(rows: list[Row], own: dict[int, str], links: list[Link]) -> list[Row]:
    """Return the rows of the posting; of the others, keep the links that lead to an application."""
    kept: list[Row] = []
    gap = False
    for i, row in enumerate(rows):
        if i in own:
            gap = gap or row.gap
            if row.links and own[i] in _TELLING:
                links += [Link(href, row.text[a:b]) for a, b, href in row.links if _applies(href, row.text[a:b])]
        else:
            kept.append(row._replace(gap=True) if gap and not row.gap else row)
            gap = False
    return kept


def _loud(rows: list[Row]) -> list[Row]:
    """Return the rows, lines that open with a bold label being pairs where two or more stand together."""
    named = {i for i, row in enumerate(rows) if row.lead and row.kind == "paragraph"}
    if not named:
        return rows
    alike = {i for i in named if i - 1 in named or i + 1 in named}
    return [
        row._replace(kind="pair") if i in alike else row._replace(label=0, lead=0) if i in named else row
        for i, row in enumerate(rows)
    ]


def _labelled(rows: list[Row]) -> list[Row]:
    """Return the rows, alternating labels and values being pairs: "Salary:" "1000 GEL" "Place:" "Tbilisi"."""
    ends = [row[0][-1] for row in rows]
    named = [i for i, row in enumerate(rows) if row.label and not row.lead]  # the page's markup says so
    if ends.count(":") + ends.count("：") + len(named) < 2:
        return rows
    terms = {i for i, row in enumerate(rows) if ends[i] in ":：" and _is_term(row)}
    terms.update(named)
    values = {i for i in terms if i + 1 < len(rows) and i + 1 not in terms and _is_value(rows[i : i + 3])}
    merged = {i for i in values if i - 2 in values or i + 2 in values}
    merged = {i for i in merged if not rows[i].label or i + 2 in terms or i + 2 == len(rows) or rows[i + 2].gap}
    rows = [row._replace(label=0, strong=True) if row.label and not row.lead else row for row in rows]
    return [paired(row, rows[i + 1]) if i in merged else row for i, row in enumerate(rows) if i - 1 not in merged]


def _facts(rows: list[Row]) -> list[Row]:
    """Return the rows, lists of labelled facts being pairs: "Salary: 1000 GEL", "<b>Place</b> Tbilisi"."""
    out = [row._replace(label=0, lead=0) if row.lead and row.kind == "item" else row for row in rows]
    start = 0
    while start < len(rows):
        if rows[start].kind != "item":
            start += 1
            continue
        end = start
        while end < len(rows) and rows[end].kind == "item":
            end += 1
        forms = [_form(row) for row in rows[start:end]] if end - start >= _FACTS else []
        are_facts = [bool(label) and len(rows[start + i].text) - lead <= _FACT for i, (label, lead) in enumerate(forms)]
        if are_facts and sum(are_facts) * 4 < len(are_facts) * 3:
            are_facts = _own_facts(rows, start, are_facts)
        if any(are_facts):
            for i, (label, lead) in enumerate(forms, start):
                if are_facts[i - start]:
                    out[i] = rows[i]._replace(kind="pair", level=0, label=label, lead=lead)
        start = end
    return out


def _form(row: Row) -> tuple[int, int]:
    """Return the length of an item's label and where its value starts: one in bold letters, or before a colon."""
    return (row.label, row.lead) if row.lead else label_of(row.text)


def _own_facts(rows: list[Row], start: int, are_facts: list[bool]) -> list[bool]:
    """Return which items are facts of a list of their own at an end of a run of items: two lists stood side by side."""
    size = len(are_facts)
    first = next((i for i, fact in enumerate(are_facts) if not fact), size)
    last = next((i for i in range(size, 0, -1) if not are_facts[i - 1]), 0)
    opens = first if first >= _FACTS and rows[start + first].gap else 0
    ends = last if size - last >= _FACTS and rows[start + last].gap else size
    return [i < opens or i >= ends for i in range(size)]


def _is_term(row: Row) -> bool:
    text = row.text
    return 1 < len(text) <= _LABEL and row.kind != "heading" and bool(text.rstrip(" :："))


def _is_value(rows: list[Row]) -> bool:
    """Whether the second of three rows may be the first one's value; under a label, two items are a list."""
    text, kind = rows[1][:2]
    kind = "paragraph" if rows[0].label and not rows[0].lead and kind == "heading" else kind  # one in small letters
    listed = [row.kind for row in rows] == ["paragraph", "item", "item"] or text[0] in OPENERS
    return len(text) <= _VALUE and text[-1] not in ":：" and kind in {"paragraph", "item"} and not listed


def _laid_out(rows: list[Row], links: list[Link]) -> tuple[str, list[Block]]:
    """Return the rows as blocks and the text that they tile, as :class:`Writer` does, in one loop.

    The form of a row's words completes what its element said.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    position = 0
    for row in rows:
        text, kind, level, strong, gap, spans, label, lead = row
        drop = 0
        if (kind == "paragraph" or kind == "item") and _FORMED.match(text):  # noqa: PLR1714 - the hot line
            line = line_of(text)
            if kind == "paragraph":
                kind, label, lead = line.kind, line.label, line.lead
                level = int(kind == "item")
            elif line.kind == "item":
                lead = line.lead
            drop = len(text) - len(line.text)
            text = line.text
        if parts:
            border = "\n\n" if gap else "\n"
            parts.append(border)
            position += len(border)
        parts.append(text)
        end = position + len(text)
        blocks.append(_block(Block, (kind, position, end, level, strong, gap, label, lead)))
        if spans:
            for begin, stop, href in spans:
                a, b = max(begin - drop, 0), stop - drop
                a += text[a : a + 1] == " "  # "<a> here</a>": the space is the line's
                if b > a:
                    links.append(Link(href, text[a:b], position + a, position + b))
        position = end
    return "".join(parts), blocks


# ---- addresses -----------------------------------------------------------------------------------------------------


def _applies(href: str, words: str) -> bool:
    """Whether a link outside the text leads to an application: "Apply now", "jobs@example.org"."""
    low = words.lower().strip(EDGES)
    return low in APPLY_LINES or bool(APPLY.match(low)) or href[:7].lower() == "mailto:"


def _base(declared: str | None, url: str | None) -> str | None:
    """Return the base of relative URLs: ``<base href>``, itself relative to the page's own URL."""
    known = url if url and url[:4].lower() == "http" else None
    if declared:
        known = _joined(known, declared) or known
    return known


def _resolved(links: list[Link], base: str | None) -> tuple[Link, ...]:
    """Return the links that lead somewhere, with full URLs where the page's URL is known."""
    resolved = []
    for link in links:
        href = link.href.strip()
        low = href[:12].lower()
        if not href or low.startswith(_NOWHERE) or len(href) > _ADDRESS:
            continue
        if base and not low.startswith(("http:", "https:", "mailto:", "tel:")):
            href = _joined(base, href) or href
        resolved.append(link if href == link.href else link._replace(href=href))
    return tuple(resolved)


def _joined(base: str | None, href: str) -> str | None:
    """Return a full URL, or None when it is no URL."""
    try:
        full = urljoin(base, href.strip()) if base else href.strip()
        return full if urlsplit(full).scheme in {"http", "https", "mailto", "tel"} else None
    except ValueError:  # "http://[" is no address
        return None
