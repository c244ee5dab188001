"""Text: a document block by block, with the evidence of the record's values highlighted."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from postingkit.documents.document import Block, Document
from postingkit.sections.section import Section
from postingkit.view.html import Html, join, tag


class Span(NamedTuple):
    """The span of a value's evidence, with the value's number."""

    start: int
    end: int
    value: int


class Lit(NamedTuple):
    """One part of a capture as HTML: its text, and how to link to it."""

    html: Html
    anchors: dict[Span, str]
    """The element id of each span's first words."""
    prefix: str
    """Of the part's element ids, which makes them unique among several parts."""


def lit_text(document: Document, sections: Sequence[Section], spans: Iterable[Span], prefix: str) -> Lit:
    """Return the document's blocks in their sections."""
    writer = _Writer(document, sorted(set(spans)), prefix)
    out: list[Html] = []
    for section in sections:
        inside = writer.blocks_until(section.end)
        label = " ".join(filter(None, (section.kind.replace("_", " "), section.modality)))
        chip = tag("p", label, tag("span", f" {section.rule or section.method}", class_="rule"), class_="chip")
        out.append(tag("div", chip, *inside, class_=f"sec k-{section.kind}", role="group", aria_label=label))
    out.extend(writer.blocks_until(len(document.text)))
    return Lit(join(out, "\n"), writer.anchors, prefix)


class _Writer:
    """Writes blocks in order; one instance a document."""

    def __init__(self, document: Document, spans: list[Span], prefix: str) -> None:
        self.document = document
        self.spans = spans
        self.prefix = prefix
        self.anchors: dict[Span, str] = {}
        self._next_block = 0
        self._next_span = 0
        self._open: list[Span] = []
        self._count = 0

    def blocks_until(self, end: int) -> Iterator[Html]:
        """Yield the blocks that start before ``end`` and were not yet written."""
        blocks = self.document.blocks
        while self._next_block < len(blocks) and blocks[self._next_block].start < max(end, 1):
            yield self._block(blocks[self._next_block])
            self._next_block += 1

    def _block(self, block: Block) -> Html:
        kind = "heading" if block.kind == "heading" else "item" if block.kind == "item" else "line"
        names = f"b {kind}{' strong' if block.strong else ''}{' gap' if block.gap else ''}"
        return tag("p", *self._runs(block), class_=f"{names} n{min(block.level, 4)}" if kind == "item" else names)

    def _runs(self, block: Block) -> Iterator[object]:
        """Yield the block's text in pieces, cut where a span starts or ends."""
        while self._next_span < len(self.spans) and self.spans[self._next_span].start < block.end:
            self._open.append(self.spans[self._next_span])
            self._next_span += 1
        self._open = [span for span in self._open if span.end > block.start]
        if not self._open:
            yield self.document.words(block)
            return
        edges = {block.start, block.end}
        for span in self._open:
            edges.update(edge for edge in span[:2] if block.start < edge < block.end)
        cuts = sorted(edges)
        for start, end in pairwise(cuts):
            words = self.document.text[start:end]
            over = [span for span in self._open if span.start <= start and end <= span.end]
            if not over or not words.strip():
                yield words
                continue
            self._count += 1
            name = f"{self.prefix}s{self._count}"
            for span in over:
                self.anchors.setdefault(span, name)
            numbers = list(dict.fromkeys(f"{self.prefix}v{span.value}" for span in over))
            yield tag("a", words, id=name, href=f"#{numbers[0]}", class_="lit", data_v=" ".join(numbers))
