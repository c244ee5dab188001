r"""Plain text: mails, bulletins, scraped pages. Wrapped lines are rejoined, blank lines are borders."""

import re
from collections.abc import Sequence
from itertools import pairwise

from postingkit.documents.document import Document, Writer
from postingkit.documents.foot import HEAD, foot, form_foot, list_foot
from postingkit.documents.footnotes import with_addresses
from postingkit.documents.hyphens import Hyphens
from postingkit.documents.line import label_of, line_of, with_pictures
from postingkit.documents.pipes import without_pipes
from postingkit.documents.wrap import hangs, is_rule, joined, joins, width
from postingkit.text import bullet, clean, unescaped

_RULES = frozenset("=-_*~#+.")
_LONGEST_CAPS = 120
"""Most characters of a heading in capitals."""
# "Employment Type\tFull-Time Regular", "SALARY ........ Pay Grade F"
_CELLS = re.compile(
    r"\s*([A-Z][A-Za-z /&#.-]{2,30}?)(?:[ ]*\t+[ ]*| ?\.{4,} ?| \.{3} | ?(?:\. ){3,})([^\t\n.][^\t\n]{0,79})"
)
# "1. 職名    助教", "勤務地  松本市": wide spaces lead from label to value, and the number only counts the labels
_WIDE = re.compile(
    r" {0,20}(?=[(（]?\d{1,2}[)）.．、] {0,20}[^ \d]|[^ \n]{2,12} {2})(?:[(（]?\d{1,2}[)）.．、] {0,20})?"
    r"([\u3041-\u9fff々][\u3041-\u9fff々・（）]{1,11}) {1,40}([^ \n][^\n]{0,119})"
)
_KANA = "の"
"""A letter that hardly any text of the language is without, and none of another has."""
_FEWEST_CELLS = 3
"""Fewest lines that show tabs to be a table's."""
_BROKEN = 0.08
"""Share of a text's lines that a hyphen ends, where a margin made them; mail programs break no words."""
_LONGEST_HEADING = 80
"""Most characters of a heading with a rule under it."""


def read_plain(text: str, *, repairs: Sequence[str] = ()) -> Document:
    r"""Return the text's lines as blocks.

    >>> document = read_plain("DUTIES\n\n1. Shelves books.\n2. Answers\n   questions.\n\nSalary: $20 an hour\n")
    >>> [(b.kind, b.strong, b.gap, document.words(b)) for b in document.blocks]
    [('paragraph', True, True, 'DUTIES'), ('item', False, True, '1. Shelves books.'),
     ('item', False, False, '2. Answers questions.'), ('pair', False, True, 'Salary: $20 an hour')]
    """
    text = with_addresses(text) if "[1]" in text else text
    lines = with_pictures(clean(unescaped(text))).split("\n")
    raw = _tabbed(_one_a_line(without_pipes(lines) if "|" in text else lines))
    lines = [" ".join(line.split()) for line in raw]
    del lines[form_foot(lines) :]
    del lines[list_foot(lines) :]
    feet = _feet(lines) if "...." in text or ". . ." in text else None
    reader = _Reader(width(lines), Hyphens(lines, many=_BROKEN))
    small = _small_labels(lines)
    for i, (whole, line) in enumerate(zip(raw, lines, strict=False)):
        if not line or (feet and feet.match(line)):
            reader.gap = True
        else:
            reader.take(whole, line, apart=i in small)
    reader.flush()
    writer = reader.writer
    return Document(writer.text(), tuple(writer.blocks), media_type="text/plain", repairs=tuple(repairs))


class _Reader:
    """Reads the lines of a text, holding each back until no line continues it; ``edge`` is the margin's column."""

    def __init__(self, edge: int, hyphens: Hyphens) -> None:
        self.writer = Writer()
        self.gap = True
        """A border stands before the next line."""
        self._edge = edge
        self._hyphens = hyphens
        self._pending = ""
        self._column = 0
        """Where the row of the text ended that the line that waits ends with."""
        self._before = True
        """A border stands before the line that waits."""
        self._indent = self._hanging = 0
        """Where that line starts, and the length of its bullet."""

    def take(self, whole: str, line: str, *, apart: bool) -> None:
        """Take a line, ``whole`` with its spaces as they came and ``line`` with single ones; ``apart``: it is whole."""
        if self._pending and not self.gap and not apart:
            if self._goes_on(whole, line):
                join = self._hyphens.joined if self._pending.endswith("-") and line[0].islower() else joined
                self._pending, self._column = join(self._pending, line), len(line)
                return
            if line[0] in "-=" and _underlines(line, self._pending):
                self._heading(self._pending)
                self._pending = ""
                return
        self.flush()
        if line[0] in _RULES and self._rule(line):
            return
        self._pending, self._column, self._before, self.gap = line, len(line), self.gap, False
        self._indent, self._hanging = len(whole) - len(whole.lstrip()), bullet(line)

    def flush(self) -> None:
        """Write the line held back, which is now complete."""
        line = line_of(self._pending) if self._pending else None
        self._pending = ""
        if line and (words := line.text):
            strong = words.isupper() and len(words) <= _LONGEST_CAPS
            level = int(line.kind == "item")
            self.writer.add(
                line.kind, words, level=level, strong=strong, gap=self._before, label=line.label, lead=line.lead
            )

    def _goes_on(self, whole: str, line: str) -> bool:
        """Whether a line continues the one before, or stands under the words of its item."""
        if _opens(line) or (self._hanging and label_of(line)[0] and label_of(self._pending[self._hanging :])[0]):
            return False  # "2. Position: Driver", "   Location: Tarn"
        return hangs(whole, self._indent, self._hanging) or joins(self._pending, line, self._edge, self._column)

    def _rule(self, line: str) -> bool:
        """Take a rule, or a heading within one: "=== JOB DETAILS ==="; return whether the line was either."""
        if is_rule(line):
            self.gap = self.gap or len(line) > 2
            return True
        if line.startswith("==") and line.endswith("=="):
            self._heading(line.strip("= "))
            self.gap = True
            return True
        return False

    def _heading(self, words: str) -> None:
        if words:
            self.writer.add("heading", words, level=2, strong=True)


# "compensation: $20 an hour", "job title: Map Clerk", as boards of small ads write them
_SMALL_LABEL = re.compile(r"[a-z][a-z /]{2,24}: \S")


def _small_labels(lines: list[str]) -> set[int]:
    """Return the lines of a list of labels in small letters, which do not go on with the lines above.

    >>> _small_labels(["Map Clerk", "compensation: $20", "job title: Map Clerk", "", "Send it to", "our office: 1"])
    {1, 2}
    """
    named = [i for i, line in enumerate(lines) if line[:1].islower() and _SMALL_LABEL.match(line)]
    return {i for two in pairwise(named) if two[1] == two[0] + 1 for i in two}


# "Posting opens: 11/02/26        Posting closes: 12/01/26"
_BESIDE = re.compile(r"(?<=\S)\s{3,}(?=[A-Z][\w /.-]{1,30}: *\S)")


# "MAP CLERK          Library"
_LETTERHEAD = re.compile(r"\s*([^\W\d_][^:]{2,60}?)\s{5,}([^\W\d_][^:]{2,40}?)\s*")
_HEAD = 4  # lines at the top


def _one_a_line(lines: list[str]) -> list[str]:
    """Return the lines, splitting those with a label and value far behind another, and those of a letterhead.

    >>> _one_a_line(["Opens:  May 3      Closes: May 9", "Duties:   Sorts maps", "See below:   Note: none"])
    ['Opens:  May 3', 'Closes: May 9', 'Duties:   Sorts maps', 'See below:   Note: none']
    >>> _one_a_line(["Hours:   evenings and       Reports to:  Ann Reyes", "         Saturdays"])
    ['Hours:   evenings and Saturdays', 'Reports to:  Ann Reyes']
    >>> _one_a_line(["MAP CLERK          Library"])
    ['MAP CLERK', 'Library']
    """
    found: list[str] = []
    columns: dict[int, int] = {}  # of the values above: where each starts, and its line in ``found``
    for n, line in enumerate(lines):
        if n < _HEAD and (head := _LETTERHEAD.fullmatch(line)):
            found += head.groups()
            continue
        if columns and (more := _under(line, columns, found)):
            for i, words in more.items():
                found[i] += f" {words}"
            continue
        parts = _BESIDE.split(line) if line.count(":") > 1 else [line]
        if len(parts) > 1 and not all(label_of(" ".join(part.split()))[0] for part in parts):
            parts = [line]
        at, columns = 0, {}
        for part in parts:
            at = line.index(part, at)
            if far := _FAR.match(part):
                columns[at + far.end()] = len(found)
            found.append(part)
    return found


# "Hours:            12 per week"
_FAR = re.compile(r"\s*[A-Z][\w /.&-]{1,30}:\s{2,}(?=\S)")
_RUN = re.compile(r"\S+(?: \S+)*")


def _under(line: str, columns: dict[int, int], found: list[str]) -> dict[int, str]:
    """Return the words that go on with the lines found above, by whose values' columns they stand; else nothing.

    >>> found = ["Hours:   evenings and", "Place:   City Hall"]
    >>> _under("         Saturdays", {9: 0}, found), _under("         12 Dock Road", {9: 1}, found)
    ({0: 'Saturdays'}, {})
    """
    if not line.startswith("  "):
        return {}
    runs = {run.start(): run[0] for run in _RUN.finditer(line)}
    if not runs or not runs.keys() <= columns.keys():
        return {}
    more = {columns[column]: words for column, words in runs.items()}
    return more if all(joins(found[i], words, 0, len(found[i])) for i, words in more.items()) else {}


def _tabbed(lines: list[str]) -> list[str]:
    r"""Return the lines, the tab, dots or wide space between a label and its value replaced by a colon.

    >>> _tabbed(["Salary\t$20 an hour", "Closes\tMay 3", "Post\tMap Clerk", "Sorts maps.\t"])
    ['Salary: $20 an hour', 'Closes: May 3', 'Post: Map Clerk', 'Sorts maps.\t']
    >>> _tabbed(["POST ......... Map Clerk", "SALARY . . . . $20", "CLOSES.... May 3"])
    ['POST: Map Clerk', 'SALARY: $20', 'CLOSES: May 3']
    >>> _tabbed(["1. 職名  助教の公募", "2. 任期 5年", "3. 締切 9月30日"])
    ['職名: 助教の公募', '任期: 5年', '締切: 9月30日']
    """
    if any("\t" in line or "...." in line or ". . ." in line for line in lines):
        found = [_CELLS.fullmatch(line) for line in lines]
    elif any(_KANA in line for line in lines):
        found = [_WIDE.fullmatch(line) for line in lines]
    else:
        return lines
    if sum(match is not None for match in found) < _FEWEST_CELLS:
        return lines
    return [f"{match[1]}: {match[2]}" if match else line for match, line in zip(found, lines, strict=True)]


def _feet(lines: list[str]) -> re.Pattern[str] | None:
    head = [line for line in lines if line][:HEAD]
    return foot(line[:label] for line in head if (label := label_of(line)[0]))


def _opens(line: str) -> bool:
    """Whether a line opens with a bullet or a number, or is a rule.

    >>> _opens("- Sorts maps"), _opens("-Sorts maps"), _opens("-----"), _opens("-based work"), _opens("Sorts maps")
    (True, True, True, False, False)
    """
    if line[0].isalpha() and line[1:2].isalpha():
        return False
    return bullet(line) > 0 or (line[0] in _RULES and len(line) > 1 and (is_rule(line) or _is_tight(line)))


def _is_tight(line: str) -> bool:
    """Whether a line opens with a hyphen for a bullet, and no space: "-Maintains records"."""
    return line[0] == "-" and line[1].isupper()


def _underlines(line: str, pending: str) -> bool:
    """Whether a line is the rule under a heading: "Duties" over "------"."""
    if len(line) < 3 or len(pending) > _LONGEST_HEADING or len(line) > 2 * len(pending):
        return False
    return is_rule(line) and not label_of(pending)[0]
