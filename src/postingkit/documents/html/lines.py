"""Lines: text and borders of a page come in, in order; the lines that a reader sees come out as rows.

A line ends at a block's border or at ``<br>``; what is bold, a heading, an item or a link is known of it.
"""

import re

from postingkit.documents.document import BlockKind
from postingkit.documents.line import LABEL_CHARS
from postingkit.documents.row import Row, Span, is_label, paired
from postingkit.text import clean, holds, unescaped

__all__ = ["PUNCTUATION", "Lines", "tidy"]

PUNCTUATION = " \t\n\r\xa0:.,;*-–—|"
"""Punctuation beside bold words that does not make the line less bold."""
HEADING_LIMIT = 200  # a longer heading is a paragraph in heading's clothes
SENTENCE = 4  # so many spaces before a full stop make one of it, too
_row = tuple.__new__  # half the cost of Row(...), on every line of every page
LABEL_MIN, NAME, VALUE = 2, 24, 60
"""Characters that a label has more of; of a bold name and of the value behind it, at most."""
LABELLED = 100  # characters of a label and its short value
_LABELLED = re.compile(r"\s*[^\W\d_a-z][^:.\n]{1,30}[:：]\s{0,4}[^\s:.;][^:;]{0,60}$")
_WORD = re.compile(r"\w")
_OPEN = (" the", " of", " a", " an", " and")
"""Words that end no line."""
_ON = " \n"
"""The part that stands for a ``<br>`` in mid-sentence."""
_LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ"  # printable, and yet not the letters that a reader types


class Lines:
    """Lays runs of text out into rows."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.stray: list[tuple[str, str]] = []
        """Links without words in a line: where they lead, and what names them."""
        self.parts: list[str] = []
        """The text of the line so far."""
        self.bold = 0
        """How many open elements make their text bold."""
        self.loud = 0
        """How many parts open the line in bold."""
        self.plain = False
        """Some word of the line is not bold."""
        self.heading = 0
        """The rank of the heading that is open."""
        self.level = 0
        """How many lists are open."""
        self.item = False
        """The next line opens a list item."""
        self.ended = -1
        """How many rows stood when the last item of the open list ended."""
        self.tight = False
        """The item that opened follows a line of the same list, whatever margin its paragraph has."""
        self.kept = 0
        """How many open elements keep their line breaks."""
        self.gap = True
        """A border stands before the next line."""
        self.href: str | None = None
        """Where the open link leads."""
        self._from = 0
        self._opened = -1
        self._spans: list[Span] = []

    def text(self, text: str) -> None:
        """Take a run of text as it stands in the page."""
        if "&" in text:
            text = unescaped(text)
        if self.parts or not text.isspace():
            self.parts.append(text)
            if not self.plain and not self.bold and text.strip(PUNCTUATION):
                self.plain = True

    def part(self) -> None:
        """Separate the words so far from those to come: by a colon when they are only a label, else by a space."""
        parts = self.parts
        words = parts[0].strip()
        label = len(parts) == 1 and words[:1].isupper() and len(words) <= LABEL_CHARS and words.count(" ") < 4
        if label and words[-1].isalnum():
            parts[:] = words, ": "
        else:
            parts.append(" ")

    def labels(self, words: str) -> bool:
        """Whether bold words are a label behind another with its value: "<b>Ref:</b> 7 <b>Place:</b> Bergen"."""
        name = words.strip()
        if not (LABEL_MIN < len(name) <= LABEL_CHARS and name[-1] in ":：" and name[0].isupper()):
            return False
        before = "".join(self.parts)
        goes_on = before.rstrip().endswith((",", " and", " or", " e", " et", " y", " und", " och", " og", " i"))
        return len(before) <= LABELLED and before[-1:].isspace() and not goes_on and bool(_LABELLED.match(before))

    def lines(self, text: str) -> None:
        """Take preformatted text, where a line feed is a break."""
        first, *rest = text.split("\n")
        self.text(first)
        for line in rest:
            self.br()
            self.text(line)

    def br(self) -> None:
        """End the line, if it does not go on: "the keeper of<br>maps"; a second break in a row is a border."""
        parts = self.parts
        last = parts[-1].rstrip() if parts and self.plain else ""
        if last.endswith(_OPEN) and last.rpartition(" ")[0][-1:].isalpha():
            parts.append(_ON)
        elif not (parts and parts[-1] is not _ON and self.flush()):
            self.border()

    def border(self) -> None:
        """End the line at the border of a block."""
        if self.parts:
            self.flush()
        self.gap = True

    def flush(self) -> bool:
        """End the line and return whether there was one."""
        parts = self.parts
        whole = parts[0] if len(parts) == 1 else "".join(parts)
        text = tidy(whole)
        if not text:
            parts.clear()
            self._spans.clear()
            self._from = self.loud = 0
            self.plain = False
            return False
        kind: BlockKind = "paragraph"
        level = 0
        label = self._label_length(text) if self.loud == 1 and self.plain else 0
        self.loud = 0
        if self.heading:
            if _is_heading(text):
                kind, level = "heading", self.heading
            elif self.item:
                kind, level = "item", self.level or 1
        elif self.item:
            kind, level = "item", self.level or 1
        gap = self.gap and not (self.item and self.tight)
        if self._spans or self.href is not None:
            links = self._place(text, plain=text is whole)
            self.rows.append(Row(text, kind, level, not self.plain, gap, links))
        elif label and not self.heading:
            self.rows.append(Row(text, kind, level, strong=False, gap=gap, label=label, lead=label + 1))
        else:
            self.rows.append(_row(Row, (text, kind, level, not self.plain, gap, (), 0, 0)))
        self.gap = self.item = self.plain = False
        parts.clear()
        return True

    def _label_length(self, text: str) -> int:
        """Return the length of the bold label that opens a line before its value: "<b>Sted</b> Elvestad"; else 0."""
        name = self.parts[0].strip()
        value = text[len(name) + 1 :]
        named = LABEL_MIN < len(name) <= NAME and name.replace(" ", "").isalpha() and name[0].isupper()
        told = named and text.startswith(f"{name} ") and 1 < len(value) <= VALUE and value[-1] not in ".!?:"
        return len(name) if told and (value[0].isupper() or not value[0].isalpha()) else 0

    def leaf(self, words: str | None, rank: int, item: bool) -> None:  # noqa: FBT001 - called for most blocks of a page
        """Take a block, a heading of a rank or a list item that holds one run of text."""
        text = tidy(unescaped(words)) if words else ""
        gap = (self.gap or not item) and not (self.item and self.tight)
        if text:
            kind: BlockKind = "paragraph"
            level = 0
            if rank or self.heading:
                if _is_heading(text):
                    kind, level = "heading", rank or self.heading
                elif item or self.item:
                    kind, level = "item", self.level or 1
            elif item or self.item:
                kind, level = "item", self.level or 1
            self.rows.append(_row(Row, (text, kind, level, self.bold > 0, gap, (), 0, 0)))
            self.item = gap = False
        self.gap = gap or not item

    # ---- links ------------------------------------------------------------------------------------------------------

    def open_link(self, href: str) -> None:
        """Take the start of a link."""
        spans, parts = self._spans, self.parts
        if spans and spans[-1][1] == len(parts):
            parts.append(" ")  # two links side by side are two words: "<a>python</a><a>django</a>"
        self.href = href
        self._from = len(parts)

    def close_link(self) -> bool:
        """Take the end of a link, and return whether it held words."""
        href, size = self.href, len(self.parts)
        self.href = None
        if href is None or size == self._from:
            return False
        self._spans.append((self._from, size, href))
        return True

    def _place(self, text: str, *, plain: bool) -> tuple[Span, ...]:
        """Return where the links of a line stand in its text; ``plain`` when that is its parts as they came."""
        parts, spans = self.parts, self._spans
        if self.href is not None and len(parts) > self._from:
            spans.append((self._from, len(parts), self.href))
        self._from = 0
        links: list[Span] = []
        position, due, at = 0, False, 0
        for start, end, href in spans:
            if end - start == len(parts):
                links = [(0, len(text), href)]
                break
            before, words = "".join(parts[at:start]), "".join(parts[start:end])
            if plain:
                begin = position + len(before)
                position = begin + len(words)
            else:
                _, position, due = _advance(before, position, due=due)
                begin, position, due = _advance(words, position, due=due)
            if position > begin:
                links.append((begin, position, href))
            at = end
        spans.clear()
        return tuple(links)

    # ---- marks, lists, headings -------------------------------------------------------------------------------------

    def close_bold(self) -> None:
        """Take the end of an element that makes its text bold."""
        self.bold -= 1

    def open_item(self) -> None:
        """Take the start of a list item."""
        if self.parts:
            self.flush()
        self.item = True
        self._opened = len(self.rows)
        last = self.rows[-1] if self.ended == len(self.rows) > 0 else None
        self.tight = last is not None and last.kind == "item" and last.level == (self.level or 1)

    def close_item(self) -> None:
        """Take the end of a list item; the next one follows without a gap."""
        if self.parts:
            self.flush()
        at = self._opened
        if len(self.rows) == at + 2 and self.rows[at].strong and self.rows[at].kind == "item":
            name, value = self.rows[at:]  # "<li><b>Salary</b><br>$20 an hour"
            if len(name.text) <= NAME and len(value.text) <= VALUE and value.kind == "paragraph" and is_label(name):
                self.rows[at:] = [paired(name, value)._replace(kind="item", level=name.level)]
        self.item = False
        self.ended = len(self.rows)

    def close_heading(self) -> None:
        """Take the end of a heading."""
        self.border()
        self.heading = 0

    def close_kept(self) -> None:
        """Take the end of preformatted text."""
        self.border()
        self.kept -= 1


def _is_heading(text: str) -> bool:
    """Whether the words of a heading element are a heading, rather than a paragraph or a sentence."""
    ends = text[-1] == "." != text[-2] and text.count(" ") >= SENTENCE
    return len(text) <= HEADING_LIMIT and not (ends and "." not in text.rpartition(" ")[2][:-1])  # "Narew Sp. z o.o."


def tidy(text: str) -> str:
    """Return a line's text cleaned, its spaces squeezed; "" when it says nothing ("•", "|")."""
    odd = not text.isprintable() or "  " in text
    text = squeezed(text) if odd else text.strip()
    if not text.isascii() and holds(text, _LIGATURES):
        text = clean(text)
    return text if len(text) > 3 or _WORD.search(text) else ""


def squeezed(text: str) -> str:
    """Return a text cleaned, each run of spaces as one."""
    text = " ".join(text.split())
    return text if text.isprintable() else " ".join(clean(text).split())


def _advance(text: str, position: int, *, due: bool) -> tuple[int, int, bool]:
    """Return where a run of text begins and ends in the squeezed line, and whether a space is due after it."""
    if not text:
        return position, position, due
    words = squeezed(text)
    if not words:
        return position, position, True
    if position and (due or text[0].isspace()):
        position += 1
    return position, position + len(words), text[-1].isspace()
