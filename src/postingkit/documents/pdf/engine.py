"""Engine: pdfium's characters made into runs of words with box and weight.

Calls go to the engine's C functions for whole lists at once (``map`` over ``repeat``), two boxes and one text object a
word: asking for every character, or through the engine's Python classes, costs several times the reading itself.
"""

from __future__ import annotations

import ctypes
import re
from functools import cache
from itertools import repeat
from types import SimpleNamespace
from typing import Any

from postingkit.documents.pdf.run import Page, Place, Run
from postingkit.text import clean, squeeze

__all__ = ["Engine", "read_page"]

MAX_CHARS = 400_000
"""Characters a page may have; a page of dense print has some 6,000."""
MAX_LINKS = 2_000
MAX_UNDER = 400
"""Characters of a link's words."""

# Not \s: Python counts \x1c-\x1f as spaces, and fonts hide ligatures there.
_WORD = re.compile(r"[^ \t\r\n\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufffe\x02]+")
# "Arial-BoldMT", "Lato-Black", "SegoeUI-Semibold", "MyriadPro-SemiboldCond", "ABCDEF+CMBX12", "Helvetica-Heavy"
_BOLD = re.compile(r"bold|black|heavy|demi|CMBX|[-,]Bd\b", re.IGNORECASE)
# "Roboto-Regular", "OpenSans-Light", "Frutiger-Roman": names that say they are not bold, whatever their weight says
_PLAIN = re.compile(r"regular|light|roman|book|medium|italic|thin|normal", re.IGNORECASE)
# "Wingdings-Regular", "SymbolMT", "ZapfDingbats", "FontAwesome", "Marlett"
_DINGBATS = re.compile(r"wingding|symbol|dingbat|awesome|icon|glyph|bullet", re.IGNORECASE)
_SPACES = " \t\xa0\u2002\u2003\u2009\u202f"
_GAP = 1.0
"""A gap wider than this many line heights parts two runs; justified text stays below it."""


class Engine:
    """The engine's functions, bound once with the plainest argument types so that a call costs little."""

    def __init__(self) -> None:
        from pypdfium2 import raw  # noqa: PLC0415 - 60 ms to import, and only PDFs need it

        self.raw: Any = raw
        handle, number = ctypes.c_void_p, ctypes.c_int
        self.loose_box = _bound(raw.FPDFText_GetLooseCharBox, number, handle, number, handle)
        self.text_object = _bound(raw.FPDFText_GetTextObject, handle, handle, number)
        self.text = _bound(raw.FPDFText_GetText, number, handle, number, number, handle)
        self.letter = _bound(raw.FPDFText_GetUnicode, ctypes.c_uint, handle, number)
        self.font_of = _bound(raw.FPDFTextObj_GetFont, handle, handle)
        self.render_mode = _bound(raw.FPDFTextObj_GetTextRenderMode, number, handle)
        self.font_name = _bound(raw.FPDFFont_GetBaseFontName, ctypes.c_size_t, handle, handle, ctypes.c_size_t)
        self.font_weight = _bound(raw.FPDFFont_GetWeight, number, handle)


def _bound(function: Any, result: Any, *arguments: Any) -> Any:
    return ctypes.CFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


@cache
def engine() -> Engine:
    """Return the engine, loaded at first use."""
    return Engine()


class Fonts:
    """What one document's fonts are called, asked once a font."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._fonts: dict[int, tuple[bool, bool]] = {}
        self.objects: dict[int, tuple[bool, bool]] = {}
        """By text object: whether its font is bold, whether it is a set of symbols."""

    def style(self, item: int | None) -> tuple[bool, bool]:
        """Return (bold, symbols) for a text object; a page's objects die with it, so ``objects`` is cleared."""
        if not item:
            return False, False
        known = self.objects.get(item)
        if known is None:
            bold, symbols = self._font(self._engine.font_of(item))
            # Render mode 2 fills and strokes: bold made by a word processor from a plain font.
            known = bold or self._engine.render_mode(item) == 2, symbols
            self.objects[item] = known
        return known

    def _font(self, font: int | None) -> tuple[bool, bool]:
        if not font:
            return False, False
        known = self._fonts.get(font)
        if known is None:
            room = ctypes.create_string_buffer(256)
            size = self._engine.font_name(font, ctypes.addressof(room), 256)
            name = room.raw[: max(0, min(size, 256) - 1)].decode("utf-8", "replace")
            bold = bool(_BOLD.search(name)) or (not _PLAIN.search(name) and self._engine.font_weight(font) >= 600)
            known = bold, bool(_DINGBATS.search(name))
            self._fonts[font] = known
        return known


def read_page(engine: Engine, fonts: Fonts, document: Any, page: Any, number: int) -> Page:
    """Return the runs and link rectangles of a loaded page; ``document`` and ``page`` are handles."""
    raw = engine.raw
    frame = SimpleNamespace(x=0.0, y=0.0, width=raw.FPDF_GetPageWidthF(page), height=raw.FPDF_GetPageHeightF(page))
    rect = raw.FS_RECTF()
    if raw.FPDF_GetPageBoundingBox(page, ctypes.byref(rect)):
        frame.x, frame.y = rect.left, rect.bottom
    fonts.objects.clear()
    textpage = raw.FPDFText_LoadPage(page)
    if not textpage:
        return Page(number, frame.width, frame.height, [], [])
    try:
        runs = _runs(engine, fonts, ctypes.cast(textpage, ctypes.c_void_p).value, raw.FPDFText_CountChars(textpage))
        places = _places(raw, document, page, textpage)
    finally:
        raw.FPDFText_ClosePage(textpage)
    turn = raw.FPDFPage_GetRotation(page)
    if turn or frame.x or frame.y:
        runs = [Run(r.text, *_turned(r, turn, frame), *r[5:]) for r in runs]
        places = [Place(p.href, *_turned(p, turn, frame), p.text) for p in places]
    return Page(number, frame.width, frame.height, runs, places)


def _turned(box: Run | Place, turn: int, frame: SimpleNamespace) -> tuple[float, float, float, float]:
    """Return a box as seen on the page: its corner at zero, its rotation (quarter turns clockwise) carried out."""
    left, bottom, right, top = box.left - frame.x, box.bottom - frame.y, box.right - frame.x, box.top - frame.y
    if turn == 1:
        left, bottom, right, top = bottom, frame.height - right, top, frame.height - left
    elif turn == 2:
        left, bottom, right, top = frame.width - right, frame.height - top, frame.width - left, frame.height - bottom
    elif turn == 3:
        left, bottom, right, top = frame.width - top, left, frame.width - bottom, right
    return left, bottom, right, top


def _runs(engine: Engine, fonts: Fonts, textpage: int | None, count: int) -> list[Run]:
    count = min(count, MAX_CHARS)
    if count <= 0:
        return []
    text = _text(engine, textpage, count)
    spans = [m.span() for m in _WORD.finditer(text)]
    if not spans:
        return []
    words = len(spans)
    store = (ctypes.c_float * (8 * words))()
    address = ctypes.addressof(store)
    ends = [i for a, b in spans for i in (a, b - 1)]
    all(map(_true, map(engine.loose_box, repeat(textpage), ends, range(address, address + 32 * words, 16))))
    boxes = memoryview(store).cast("B").cast("f").tolist()
    objects = list(map(engine.text_object, repeat(textpage), (a for a, _ in spans)))
    style = fonts.style
    runs: list[Run] = []
    first = -1  # index of the run's first word
    begin = end = 0
    left = bottom = right = top = 0.0
    bold = True
    lead = most = 0
    last = None
    at = 0
    plain = (False, False)
    for word, (a, b) in enumerate(spans):
        x0, y1, _, y0, _, z1, x1, z0 = boxes[at : at + 8]
        at += 8
        item = objects[word]
        if item is not last:
            plain = style(item) if item else plain
            last = item
        if first >= 0:
            gap = x0 - right
            near = (a - end == 1 and text[end] == " ") or not text[end:a].strip(_SPACES)
            if near and -(y1 - y0) < gap < _GAP * (y1 - y0) and y0 < top and y1 > bottom:
                right = max(right, x1)
                if plain[0] is not bold:
                    bold = bold and plain[0]
                if b - a > most:  # the longest word shows the line's font; a bullet or fraction may be set in another
                    bottom, top, most = y0, y1, b - a
                end = b
                continue
            hyphen = text[end] in "\ufffe\x02"
            runs.append(Run(text[begin:end] + "-" * hyphen, left, bottom, right, top, bold, lead, hyphen))
        first, begin, end = word, a, b
        left, right, bold, most = x0, x1, plain[0], b - a
        bottom, top = (y0, y1) if y1 - y0 >= z1 - z0 else (z0, z1)
        lead = _symbols(engine, style, textpage, a, b) if plain[1] else 0
    runs.append(Run(text[begin:end], left, bottom, right, top, bold, lead, False))
    return runs


def _symbols(engine: Engine, style: Any, textpage: int | None, start: int, end: int) -> int:
    """Return how many of a word's first letters are set in a font of symbols: '!"Collection' opens with a bullet."""
    for i in range(start + 1, min(end, start + 4)):
        other = engine.text_object(textpage, i)
        if other and not style(other)[1]:
            return i - start
    return end - start if end - start <= 3 else 0


def _true(_: int) -> bool:
    return True


def _text(engine: Engine, textpage: int | None, count: int) -> str:
    room = ctypes.create_string_buffer(2 * count + 2)
    written = engine.text(textpage, 0, count, ctypes.addressof(room))
    text = room.raw[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    if len(text) != count:  # characters without a letter, or letters of two code units: then ask one by one
        letters = map(engine.letter, repeat(textpage), range(count))
        text = "".join(chr(c) if 0 < c < 0x110000 else " " for c in letters)
    return text + " "


def _places(raw: Any, document: Any, page: Any, textpage: Any) -> list[Place]:
    """Return the rectangles of the page's web links."""
    places: list[Place] = []
    position, link, rect = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    while len(places) < MAX_LINKS and raw.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
        action = raw.FPDFLink_GetAction(link)
        if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
            continue
        size = raw.FPDFAction_GetURIPath(document, action, None, 0)
        if not 1 < size <= 8192 or not raw.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
            continue
        room = ctypes.create_string_buffer(size)
        raw.FPDFAction_GetURIPath(document, action, room, size)
        href = room.raw[: size - 1].decode("utf-8", "replace").strip()
        left, right = sorted((rect.left, rect.right))
        bottom, top = sorted((rect.bottom, rect.top))
        if href:
            places.append(Place(href, left, bottom, right, top, _under(raw, textpage, rect)))
    return places


def _under(raw: Any, textpage: Any, rect: Any) -> str:
    """Return the words under a rectangle."""
    room = ctypes.create_string_buffer(2 * MAX_UNDER)
    units = ctypes.cast(room, ctypes.POINTER(ctypes.c_ushort))
    sides = rect.left, max(rect.top, rect.bottom), rect.right, min(rect.top, rect.bottom)
    count = raw.FPDFText_GetBoundedText(textpage, *sides, units, MAX_UNDER)
    return squeeze(clean(room.raw[: 2 * min(count, MAX_UNDER)].decode("utf-16-le", "replace").rstrip("\0")))
