"""Words: pdfium's characters made into runs of words with box and weight.

Calls go to the engine's C functions for whole lists at once (``map`` over ``repeat``), and only for a line's first and
last letters and where text objects meet: asking for every character, or through the engine's Python classes, costs
several times the reading itself.
"""

import ctypes
import re
from array import array
from collections.abc import Iterable, Iterator
from itertools import accumulate, compress, pairwise, repeat
from typing import TypeAlias

from postingkit.documents.pdf.dot import dots_of, dotted
from postingkit.documents.pdf.engine import NOWHERE, Engine
from postingkit.documents.pdf.frame import Frame, Letters
from postingkit.documents.pdf.link import places_of
from postingkit.documents.pdf.run import BLANK, WORD, Page, Place, Run
from postingkit.documents.pdf.tracking import closed
from postingkit.documents.pdf.under import Under

__all__ = ["Fonts", "read_page"]

MOST_RUNS = 3_000
"""Most runs of a page whose links get their words."""
MAX_CHARS = 400_000
"""Most characters of a page; a page of dense print has some 6,000."""

_LINE = re.compile(f"[^{BLANK}](?:[^\r\n\ufffe\x02]*[^{BLANK}])?")
_BREAKS = "\ufffe\x02"
_STROKED = 2  # FPDF_TEXTRENDERMODE_FILL_STROKE
_HYPHENS = str.maketrans("\xad\u2010", "--")
"""Characters drawn as hyphens: in "full-time", and where browsers break words."""
_new = tuple.__new__  # half the cost of a named tuple's own, on every line of every page
_GAP = 1.0
"""A gap wider than this many line heights parts two runs; justified text stays below it."""
_TELLING = "≥≤±×→–—"
_ICON = 2
"""As many symbol-font letters inside a line are a pictogram: the envelope before an address."""
_WIDE = 0.62
"""Width of a letter in the widest common type, in line heights; a wider mean shows a gap inside."""
# "Arial-BoldMT", "Lato-Black", "SegoeUI-Semibold", "MyriadPro-SemiboldCond", "ABCDEF+CMBX12", "Helvetica-Heavy"
_BOLD = re.compile(r"bold|black|heavy|demi|CMBX|[-,]Bd\b", re.IGNORECASE)
# "Roboto-Regular", "OpenSans-Light", "Frutiger-Roman": names that say they are not bold, whatever their weight says
_PLAIN = re.compile(r"regular|light|roman|book|medium|italic|thin|normal", re.IGNORECASE)
# "Wingdings-Regular", "SymbolMT", "ZapfDingbats", "FontAwesome", "Marlett"
_DINGBATS = re.compile(r"wingding|symbol|dingbat|awesome|icon|glyph|bullet", re.IGNORECASE)


class Fonts:
    """The styles of one document's fonts, looked up once a font."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._fonts: dict[int | None, tuple[bool, bool]] = {None: (False, False)}
        self.objects: dict[int, tuple[bool, bool]] = {}
        """By text object: whether its font is bold, whether it is a set of symbols."""

    def learn(self, items: Iterable[int]) -> None:
        """Look up the styles of a page's text objects; those of the page before are forgotten, being freed."""
        found = list(filter(None, items))
        handles = list(map(ctypes.byref, repeat(NOWHERE), found))
        fonts = list(map(self._engine.font_of, handles))
        known = {font: self._font(font) for font in set(fonts)}
        self.objects = dict(zip(found, map(known.__getitem__, fonts), strict=True))
        # Mode 2 fills and strokes: bold made by a word processor from a plain font.
        for item in compress(found, map(_STROKED.__eq__, map(self._engine.render_mode, handles))):
            self.objects[item] = True, self.objects[item][1]

    def style(self, item: int | None) -> tuple[bool, bool]:
        """Return (bold, symbols) for a text object of the page."""
        if not item:
            return False, False
        return self.objects.get(item) or self._font(self._engine.font_of(ctypes.byref(NOWHERE, item)))

    def _font(self, font: int | None) -> tuple[bool, bool]:
        """Return whether a font is bold, and whether it is a set of symbols, by its name and weight."""
        known = self._fonts.get(font)
        if known is None:
            room = ctypes.create_string_buffer(256)
            size = self._engine.font_name(font, ctypes.addressof(room), 256)
            name = room.raw[: max(0, min(size, 256) - 1)].decode("utf-8", "replace")
            bold = bool(_BOLD.search(name)) or (not _PLAIN.search(name) and self._engine.font_weight(font) >= 600)
            known = bold, bool(_DINGBATS.search(name))
            self._fonts[font] = known
        return known


def read_page(engine: Engine, fonts: Fonts, document: int, page: int, number: int) -> Page:
    """Return the runs and link rectangles of a loaded page; ``document`` and ``page`` are the handles' addresses."""
    box = array("f", bytes(16))  # left, top, right, bottom
    engine.page_box(page, box.buffer_info()[0])
    frame = Frame(engine.page_width(page), engine.page_height(page), box[0], box[3], engine.page_turn(page))
    turned = frame if frame.turn or frame.left or frame.bottom else None
    loaded = engine.load_text(page)
    if not loaded:
        return Page(number, frame.width, frame.height, [], [])
    letters = Letters(engine, ctypes.byref(NOWHERE, loaded), turned)
    try:
        places = places_of(engine, document, page)
        if turned:
            places = [Place(p.href, *frame.upright(*p[1:5])) for p in places]
        runs, places = _runs(letters, fonts, places)
        if runs and turned is None:
            runs = dotted(runs, dots_of(engine, page, fonts.objects))
    finally:
        engine.close_text(loaded)
    return Page(number, frame.width, frame.height, runs, places)


Span: TypeAlias = tuple[int, int, int, bool]
"""Letters of one text object on one line, without a wide gap: start, end, object, the first of its line."""
_Part: TypeAlias = tuple[int, int, tuple[bool, bool], float, float, float, float]
"""A span in a run: start, end, its font's (bold, symbols), left, bottom, right, top."""


def _runs(letters: Letters, fonts: Fonts, places: list[Place]) -> tuple[list[Run], list[Place]]:
    """Return a page's runs, and its links with the words under them."""
    count = min(letters.engine.count_chars(letters.page), MAX_CHARS)
    text = closed(letters, _text(letters, count)) if count > 0 else ""
    spans, boxes = _boxed(letters, text)
    if not spans:
        return [], places
    fonts.learn({item for _, _, item, _ in spans})
    groups = _grouped(spans, boxes, fonts)
    if any(symbols for _, symbols in fonts.objects.values()):
        text = _without_icons(text, groups)
    runs: list[Run] = []
    for parts in groups:
        begin, end, (_, symbols), *_ = parts[0]
        lead = _symbols(letters, fonts, text[begin:end].split(None, 1)[0], begin) if symbols else 0
        runs.append(_run(text, parts, lead))
    if not places or len(runs) > MOST_RUNS:
        return runs, places
    ends = [(parts[0][0], parts[-1][1]) for parts in groups]
    return _linked(Under(letters, text, runs, ends), places)


def _grouped(spans: list[Span], boxes: list[float], fonts: Fonts) -> list[list[_Part]]:
    """Return the parts of each run: spans of a line between which no wide gap lies."""
    groups: list[list[_Part]] = []
    known, style = fonts.objects, (False, False)
    right = bottom = top = 0.0
    most = 0
    for (a, b, item, opens), x0, y1, y0, x1 in zip(
        spans, boxes[0::8], boxes[1::8], boxes[3::8], boxes[6::8], strict=True
    ):
        if item:
            style = known[item]
        high = y1 - y0
        if not opens and -high < x0 - right < _GAP * high and y0 < top and y1 > bottom:
            groups[-1].append((a, b, style, x0, y0, x1, y1))
        else:
            groups.append([(a, b, style, x0, y0, x1, y1)])
            most = 0
        if b - a > most:
            bottom, top, most = y0, y1, b - a
        right = x1
    return groups


def _without_icons(text: str, groups: list[list[_Part]]) -> str:
    """Return a page's text, of the same length, without the pictograms of symbol fonts inside a line."""
    for parts in groups:
        for a, b, (_, symbols), *_ in parts[1:]:
            if symbols and b - a <= _ICON and not any(map(str.isalnum, text[a:b])) and text[a] not in _TELLING:
                text = f"{text[:a]}{' ' * (b - a)}{text[b:]}"
    return text


def _run(text: str, parts: list[_Part], lead: int) -> Run:
    """Return the run that parts make, of which ``lead`` letters are a bullet."""
    begin, end, (bold, _), left, bottom, right, top = parts[0]
    most = end - begin
    prefix, turned, heavy = 0, False, bold  # where the weight changes first, whether it did, what it is now
    for a, b, (weight, _), _, y0, x1, y1 in parts:
        right = x1
        if heavy is not weight:
            prefix = 0 if turned else end - begin if heavy else begin - end
            heavy, bold, turned = weight, False, True
        if b - a > most:  # the longest part shows the line's font; a bullet or fraction may be set in another
            bottom, top, most = y0, y1, b - a
        end = b
    hyphen = text[end] in _BREAKS
    words = text[begin:end] + "-" if hyphen else text[begin:end]
    return _new(Run, (words, left, bottom, right, top, bold, lead, hyphen, prefix, False))


def _boxed(letters: Letters, text: str) -> tuple[list[Span], list[float]]:
    """Return a page's spans and the boxes of their first and last letters; runs of typed spaces divide them."""
    spans = _spans(letters, text)
    if not spans:
        return [], []
    boxes = letters.boxes([i for a, b, _, _ in spans for i in (a, b - 1)])
    wide = {
        k
        for k, ((a, b, _, _), x0, y1, y0, x1) in enumerate(
            zip(spans, boxes[0::8], boxes[1::8], boxes[3::8], boxes[6::8], strict=True)
        )
        if x1 - x0 > _WIDE * (b - a) * (y1 - y0) and " " in text[a:b]
    }
    if wide:  # the engine gives such spaces as one
        spans = [part for k, span in enumerate(spans) for part in (_parted(text, span) if k in wide else (span,))]
        boxes = letters.boxes([i for a, b, _, _ in spans for i in (a, b - 1)])
    return spans, boxes


def _linked(under: Under, places: list[Place]) -> tuple[list[Run], list[Place]]:
    """Return a page's runs and its links, each with what it learned from the other."""
    places = [_new(Place, (*place[:-1], under.words(place))) for place in places]
    return under.runs(), places


def _spans(letters: Letters, text: str) -> list[Span]:
    """Return the page's lines, cut where the text object changes between two words."""
    lines = [match.span() for match in _LINE.finditer(text)]
    firsts = letters.objects([a for a, _ in lines])
    lasts = letters.objects([b - 1 for _, b in lines])
    spans: list[Span] = []
    for (a, b), first, last in zip(lines, firsts, lasts, strict=True):
        if first == last:
            spans.append((a, b, first, True))
            continue
        words = _words(text, a, b)
        begin, end = words[0]
        item, opens = first, True
        starts = [start for start, _ in words[1:]]
        for (start, after), other in zip(words[1:], letters.objects(starts), strict=True):
            if other != item:
                spans.append((begin, end, item, opens))
                begin, item, opens = start, other, False
            end = after
        spans.append((begin, b, item, opens))
    return spans


def _parted(text: str, span: Span) -> Iterator[Span]:
    """Yield the words of a span as spans of their own."""
    start, end, item, opens = span
    for a, b in _words(text, start, end):
        yield a, b, item, opens and a == start


def _words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the words of a line start and end; single spaces between them are the common case."""
    line = text[start:end]
    words = line.split()
    if " ".join(words) != line:
        return [match.span() for match in WORD.finditer(text, start, end)]
    ends = list(accumulate([len(word) + 1 for word in words], initial=start))
    return [(a, b - 1) for a, b in pairwise(ends)]


def _symbols(letters: Letters, fonts: Fonts, word: str, start: int) -> int:
    """Return how many of a word's first letters are set in a font of symbols: '!"Collection' opens with a bullet."""
    for i, other in enumerate(letters.objects(range(start + 1, start + min(len(word), 4))), 1):
        if other and not fonts.style(other)[1]:
            return i
    return len(word) if len(word) <= 3 else 0


def _text(letters: Letters, count: int) -> str:
    room = bytearray(2 * count + 2)
    written = letters.engine.text(letters.page, 0, count, ctypes.addressof(ctypes.c_char.from_buffer(room)))
    text = room[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    if len(text) != count:  # characters without a letter, or letters of two code units: then ask one by one
        codes = map(letters.engine.letter, repeat(letters.page), range(count))
        text = "".join(chr(c) if 0 < c < 0x110000 else " " for c in codes)
    return text.translate(_HYPHENS) + " " if "\u2010" in text or "\xad" in text else text + " "
