r"""Markdown as job boards write it: front matter, headings, lists, links, and forced line breaks.

Front matter becomes data and never text. A body that is HTML goes to the HTML reader.
"""

import re
from collections.abc import Sequence

from postingkit.documents.document import Datum, Document, Link, Writer
from postingkit.documents.front_matter import read_front_matter
from postingkit.documents.inline import inline
from postingkit.documents.line import LABEL_CHARS, line_of, with_pictures
from postingkit.documents.pipes import cells_of
from postingkit.documents.wrap import joined, joins, width
from postingkit.text import bullet, clean

# <p>, <li>, <br />, </div>: what makes a body HTML
_BLOCK_TAG = re.compile(r"</?(?:p|li|ul|ol|div|h[1-6]|br|table|tr|td)\b", re.IGNORECASE)
_BREAK = re.compile(r"</?br\s*/?>", re.IGNORECASE)  # "<br>", "<br />", and "</br>" as some write it
# "{% include button.html %}", "{:.center}" alone in its line: what a template fills in
_TEMPLATE = re.compile(r"\{%[^%]{0,600}%\}|^[ \t]{0,9}\{:[^{}\n]{1,200}\}[ \t]{0,9}$", re.MULTILINE)
# "#Job Description", "#About the team": a heading without the space that belongs behind its hash
_TIGHT = re.compile(r"[A-Z][a-z]{2,}(?: [\w&/,'’-]+){1,7}:?|[A-Z][a-z]{5,}:?")
_ATTRIBUTES = re.compile(r" ?\{[#.][^{}\n]{0,80}\}$")  # "Duties {#duties .wide}"
_ROW_BORDER = re.compile(r"[|:\s-]+")  # "|---|:---:|"
# "## Duties", "**Salary:** $20", "](https://tarn.example/jobs)", "| --- | --- |"
_SIGNS = re.compile(
    r"^(?:(#{1,4}) \S|(\*\*)(?=[^*\n]{2,80}\*\*)|(\|?(?: ?:?-{3,}:? ?\|)+ ?:?-{3,}))|(\]\()(?=https?:|mailto:)",
    re.MULTILINE,
)
# What services that turn pages into Markdown write above them
_TAKEN = re.compile(
    r"\s*Title: (?P<title>[^\n]+)\n\s*URL Source: (?P<url>https?://\S+)\n"
    r"(?:\s*[A-Z][A-Za-z ]{2,30}:[^\n]*\n){0,6}?\s*Markdown Content:\n"
)
_FEWEST = 3
"""Fewest signs of one kind that show a text to be Markdown; two headings or two kinds are enough."""


def is_markdown(text: str) -> bool:
    r"""Whether a text that nobody calls Markdown is written in it.

    >>> is_markdown("# Archivist\n\n## Duties\nSort maps."), is_markdown("**Pay**: $20\n\n[Apply](https://tarn.example)")
    (True, True)
    >>> is_markdown("# Archivist\nSort maps."), is_markdown("**NOTE** Sort maps.\n** Sort globes.")
    (False, False)
    """
    if _TAKEN.match(text):
        return True
    if "**" not in text and "](" not in text and "# " not in text:
        return False
    found = [sign.lastindex for sign in _SIGNS.finditer(text)]
    return len(found) >= _FEWEST or len(set(found)) > 1 or found.count(1) > 1


def read_markdown(text: str, *, repairs: Sequence[str] = ()) -> Document:
    r"""Return the Markdown's blocks, with the front matter as a datum.

    >>> document = read_markdown("---\ntitle: Archivist\n---\n### Duties\n\n* Sort [maps](https://example.org/maps)\n")
    >>> document.data[0].value, document.text
    ({'title': 'Archivist'}, 'Duties\n\nSort maps')
    >>> document.links
    (Link(href='https://example.org/maps', text='maps', start=13, end=17),)
    >>> read_markdown("Sort maps.\n<!-- Sort\nglobes. -->\n{% include map.html %}\nShow maps.\n{:.center}\n").text
    'Sort maps.\n\nShow maps.'
    >>> read_markdown("Duties {#duties}\n------\n\nSalary\n\n:   $20 an hour\n").text
    'Duties\n\nSalary: $20 an hour'
    >>> taken = "Title: Archivist - Tarn\n\nURL Source: https://tarn.example/7\n\nMarkdown Content:\nSort maps."
    >>> document = read_markdown(taken)
    >>> document.text, document.canonical_url, document.data[0].value
    ('Sort maps.', 'https://tarn.example/7', {'title': 'Archivist - Tarn'})
    """
    text = clean(text)
    taken = _TAKEN.match(text)
    matter, body, mended = ({}, text[taken.end() :], ()) if taken else read_front_matter(text)
    body = with_pictures(body)
    body = _without_comments(body) if "<!--" in body else body
    body = _TEMPLATE.sub("", body) if "{%" in body or "{:" in body else body
    notes = (*repairs, *mended)
    data = (Datum("front_matter", matter, "front_matter"),) if matter else ()
    if "<" in body and _is_html(body):
        from postingkit.documents.html import read_html  # noqa: PLC0415 - only for bodies in HTML

        document = read_html(body, repairs=notes)
        return document._replace(data=data + document.data)
    document = _Reader(body).read()._replace(data=data, repairs=notes, media_type="text/markdown")
    if taken:
        meta = Datum("meta", {"title": taken["title"]}, "meta")
        document = document._replace(data=(meta,), canonical_url=taken["url"])
    return document


def _without_comments(body: str) -> str:
    r"""Return a body without its comments, which nobody is shown.

    >>> _without_comments("Sort maps.<!-- Sort\nglobes. --> Show <!-- maps.")
    'Sort maps. Show <!-- maps.'
    """
    parts, at = [], 0
    while (start := body.find("<!--", at)) >= 0 and (end := body.find("-->", start)) >= 0:
        parts.append(body[at:start])
        at = end + 3
    return "".join((*parts, body[at:]))


def _is_html(body: str) -> bool:
    tags = len(_BLOCK_TAG.findall(body)) - len(_BREAK.findall(body))
    return tags >= 3 and (body.lstrip().startswith("<") or tags * 2 > body.count("\n"))


_TASK = ("[ ] ", "[x] ", "[X] ")
"""What opens an item of a list of tasks, which requirements are often kept as."""


class _Reader:
    """Reads the lines of a body, holding each back until no line continues it; one instance a body."""

    def __init__(self, body: str) -> None:
        if "<" in body and _BREAK.search(body):
            body = _BREAK.sub("\n", body)
        self.raw = body.split("\n")
        self.lines = [" ".join(line.removesuffix("\\").split()) for line in self.raw]  # "\\" breaks a line
        self.edge = width(self.lines)
        self.writer = Writer()
        self.links: list[Link] = []
        self.gap = True
        """A border stands before the next line."""
        self.pending = ""
        self.column = 0
        """Where the row of the text ended that the line that waits ends with."""
        self.before = True
        """A border stands before the line that waits."""
        self.depth = 0
        """How deep that line would stand as an item."""

    def read(self) -> Document:
        for whole, line in zip(self.raw, self.lines, strict=True):
            if line:
                self.take(whole, line)
            else:
                self.gap = True
        self.flush()
        return Document(self.writer.text(), tuple(self.writer.blocks), links=tuple(self.links))

    def take(self, whole: str, line: str) -> None:
        """Take a line, ``whole`` with its spaces as they came and ``line`` with single ones."""
        bare = line.lstrip("> ")  # quoted lines read like others
        if bare[:1] == "#":
            line = bare
        first = line[0]
        if self.pending and line.startswith(": ") and len(self.pending) <= LABEL_CHARS:  # a term's definition
            self.pending = f"{self.pending.rstrip(': ')}{line}"
            return
        if self.pending and not self.gap:
            if self.continues(self.pending, line):
                self.pending, self.column = joined(self.pending, line), len(line)
                return
            if first in "=-" and not line.strip(first) and len(line) > 2:  # a heading underlined
                self.heading(self.pending, 1 if first == "=" else 2)
                self.pending, self.gap = "", True
                return
        self.flush()
        if (first == "#" and self.hashes(line)) or not line.strip("-*_=~` "):  # a heading; a rule, a fence
            self.gap = True
        elif first == "|" and len(line) > 1:
            self.row(line)
        else:
            indent = len(whole) - len(whole.lstrip())
            self.depth = min(1 + indent // 2, 4) if indent < 16 else 1
            self.pending = bare if first == ">" else line
            self.column = len(self.pending)
            self.before, self.gap = self.gap, False

    def flush(self) -> None:
        """Write the line held back, which is now complete."""
        if self.pending:
            self.add(self.pending, gap=self.before, depth=self.depth)
        self.pending = ""

    def continues(self, pending: str, line: str) -> bool:
        """Whether a line goes on with the pending one, which a margin broke."""
        if (
            (line[0] in "#|>*+-_=~`<" and not line.startswith("<a "))
            or (not line[0].isalpha() and bullet(line))
            or pending.endswith("**")
        ):
            return line[0] not in "#|>+-=~" and not bullet(line) and _open_emphasis(pending)
        if line[0] == "<":  # "Return the form to Ann Reyes,", '<a href="mailto:ann@maps.example">ann@...'
            return pending.endswith(",") or joins(pending, line.partition(">")[2] or line, self.edge, self.column)
        return joins(pending, line, self.edge, self.column)

    def hashes(self, line: str) -> bool:
        """Add a line of hashes and words as a heading; "#hashtag", "#OneTag #Another" and "#1" are none."""
        words = line.lstrip("#")
        level = len(line) - len(words)
        if level > 6 or (words and level == 1 and words[0] != " " and not _TIGHT.fullmatch(words)):
            return False
        self.heading(words.strip("# "), level)
        return True

    def heading(self, line: str, level: int) -> None:
        words, links = inline(_ATTRIBUTES.sub("", line))
        if words:
            start = self.writer.add("heading", words, level=level, strong=True)
            self.place(links, words, start)

    def row(self, line: str) -> None:
        """Add a table's row: a name and its value as a pair, other cells between bars; a border is none."""
        if _ROW_BORDER.fullmatch(line):
            return
        cells = cells_of(line)
        if len(cells) == 2 and len(cells[0]) <= LABEL_CHARS:
            self.add(f"{cells[0].rstrip(': ')}: {cells[1]}", gap=self.gap, depth=0)
        elif cells:
            self.add(" | ".join(cells), gap=self.gap, depth=0)
        self.gap = False

    def add(self, line: str, *, gap: bool, depth: int) -> None:
        """Write a line as the block that it is."""
        strong = _is_strong(line)
        words, links = inline(line)
        parsed = line_of(words)
        if parsed.kind == "item" and parsed.text.startswith(_TASK):  # "- [ ] Three years at sea"
            parsed = parsed._replace(text=parsed.text[len(_TASK[0]) :].lstrip())
        if not parsed.text:
            return
        strong = strong or (parsed.text.isupper() and len(parsed.text) <= 120)
        start = self.writer.add(
            parsed.kind,
            parsed.text,
            level=max(depth, 1) if parsed.kind == "item" else 0,
            strong=strong,
            gap=gap,
            label=parsed.label,
            lead=parsed.lead,
        )
        self.place(links, parsed.text, start, len(words) - len(parsed.text))

    def place(self, links: Sequence[Link], words: str, start: int, drop: int = 0) -> None:
        """Place a line's links in the text; ``drop`` characters of its front are a bullet, and left out."""
        for link in links:
            a, b = max(link.start - drop, 0), link.end - drop
            if link.start < 0 or b <= a:
                self.links.append(link._replace(start=-1, end=-1))
            else:
                self.links.append(Link(link.href, words[a:b], start + a, start + b))


def _is_strong(line: str) -> bool:
    """Whether a line is bold from end to end: "**Duties**", "**Duties:**", "__Duties__:"."""
    core = line.rstrip(": ")
    mark = core[:2]
    return mark in {"**", "__"} and len(core) > 4 and core.find(mark, 2) == len(core) - 2


def _open_emphasis(line: str) -> bool:
    return line.count("**") % 2 == 1
