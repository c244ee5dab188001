"""Layout: from the rows of a page to its document."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from postingkit.documents.document import Document, Link, Writer
from postingkit.documents.flow import Flow
from postingkit.documents.furniture import furniture
from postingkit.documents.line import line_of
from postingkit.documents.phrases import APPLY
from postingkit.documents.row import Row, pair

__all__ = ["document_of"]

_NOWHERE = ("#", "javascript:", "data:", "about:", "vbscript:", "void(")
_ADDRESS = 8192  # a longer one is no address
_LABEL = 60
_VALUE = 160


def document_of(
    flow: Flow, head: dict[str, str], *, url: str | None, media_type: str, repairs: tuple[str, ...]
) -> Document:
    """Return the document that a page's rows make; ``head`` is what the page's head says. It may have no text."""
    rows = flow.rows
    own = furniture(rows, flow.regions, [head[key] for key in ("title", "og:title") if key in head])
    links: list[Link] = []
    if own:
        rows = _kept(rows, own, links)
    _labelled(rows)
    writer = Writer()
    for row in rows:
        _add(writer, row, links)
    links += [Link(href, name) for href, name in flow.stray if _applies(href, name)]
    base = _base(head.get("base"), url)
    canonical = head.get("canonical") or head.get("og:url")
    return Document(
        writer.text(),
        tuple(writer.blocks),
        media_type=media_type,
        links=_resolved(links, base),
        canonical_url=_joined(base, canonical) if canonical else None,
        language=head.get("language"),
        repairs=repairs,
    )


def _kept(rows: list[Row], own: dict[int, str], links: list[Link]) -> list[Row]:
    """Return the rows of the posting; of the others, keep the links that lead to an application."""
    kept: list[Row] = []
    gap = False
    for i, row in enumerate(rows):
        if i in own:
            gap = gap or row.gap
            links += [Link(href, row.text[a:b]) for a, b, href in row.links if _applies(href, row.text[a:b])]
        else:
            row.gap = row.gap or gap
            gap = False
            kept.append(row)
    return kept


def _labelled(rows: list[Row]) -> None:
    """Make pairs of labels and values that stand on lines of their own, in turns: "Salary:" "1000 GEL" "Place:" "Tbilisi"."""
    i = 0
    while i + 3 < len(rows):
        if _is_term(rows[i]) and _is_value(rows[i + 1]) and _is_term(rows[i + 2]) and _is_value(rows[i + 3]):
            while i + 1 < len(rows) and _is_term(rows[i]) and _is_value(rows[i + 1]):
                pair(rows, i)
                i += 1
        else:
            i += 1


def _is_term(row: Row) -> bool:
    text = row.text
    return text[-1] in ":：" and 1 < len(text) <= _LABEL and row.kind != "heading"


def _is_value(row: Row) -> bool:
    text = row.text
    return len(text) <= _VALUE and text[-1] not in ":：" and row.kind in {"paragraph", "item"}


def _add(writer: Writer, row: Row, links: list[Link]) -> None:
    """Write one row: the form of its words completes what its element said."""
    text, kind, label, lead, level, drop = row.text, row.kind, row.label, row.lead, row.level, 0
    if kind in {"paragraph", "item"}:
        line = line_of(text)
        if kind == "paragraph":
            kind, label, lead = line.kind, line.label, line.lead
            level = int(kind == "item")
        elif line.kind == "item":
            lead = line.lead
        drop = len(text) - len(line.text)
        text = line.text
    start = writer.add(kind, text, level=level, strong=row.strong, gap=row.gap, label=label, lead=lead)
    for begin, end, href in row.links:
        a, b = max(begin - drop, 0), end - drop
        if b > a:
            links.append(Link(href, text[a:b], start + a, start + b))


# ---- addresses -----------------------------------------------------------------------------------------------------


def _applies(href: str, words: str) -> bool:
    """Whether a link outside the text leads to an application: "Apply now", "jobs@example.org"."""
    return href[:7].lower() == "mailto:" or bool(APPLY.search(words.lower()))


def _base(declared: str | None, url: str | None) -> str | None:
    """Return what relative addresses lean on: ``<base href>``, itself relative to the page's own address."""
    known = url if url and url[:4].lower() == "http" else None
    if declared:
        known = _joined(known, declared) or known
    return known


def _resolved(links: list[Link], base: str | None) -> tuple[Link, ...]:
    """Return the links that lead somewhere, in full where the page's address is known."""
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
    """Return an address in full, or None when it is none."""
    try:
        full = urljoin(base, href.strip()) if base else href.strip()
        return full if urlsplit(full).scheme in {"http", "https", "mailto", "tel"} else None
    except ValueError:  # "http://[" is no address
        return None
