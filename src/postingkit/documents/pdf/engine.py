"""Engine: pdfium's functions, bound so that a call costs little."""

import ctypes
from functools import cache
from typing import Any, TypeAlias

__all__ = ["NOWHERE", "Engine", "Handle", "engine"]

NOWHERE = ctypes.c_char.from_address(0)
"""The base of all addresses: ``byref(NOWHERE, address)`` makes a handle of one."""
Handle: TypeAlias = Any
"""An address as a quick function takes it. A ``c_void_p`` costs some five times as much."""


class Engine:
    """The engine's functions, bound once with the plainest argument types: handles are addresses, 0 or None is none."""

    def __init__(self) -> None:
        from pypdfium2 import raw  # noqa: PLC0415 - 60 ms to import, and only PDFs need it

        handle, number = ctypes.c_void_p, ctypes.c_int
        self.open = _bound(raw.FPDF_LoadMemDocument64, handle, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p)
        self.close = _bound(raw.FPDF_CloseDocument, None, handle)
        self.last_error = _bound(raw.FPDF_GetLastError, ctypes.c_ulong)
        self.count_pages = _bound(raw.FPDF_GetPageCount, number, handle)
        self.meta_text = _bound(raw.FPDF_GetMetaText, ctypes.c_ulong, handle, ctypes.c_char_p, handle, ctypes.c_ulong)
        self.load_page = _bound(raw.FPDF_LoadPage, handle, handle, number)
        self.close_page = _bound(raw.FPDF_ClosePage, None, handle)
        self.page_width = _bound(raw.FPDF_GetPageWidthF, ctypes.c_float, handle)
        self.page_height = _bound(raw.FPDF_GetPageHeightF, ctypes.c_float, handle)
        self.page_box = _bound(raw.FPDF_GetPageBoundingBox, number, handle, handle)
        self.page_turn = _bound(raw.FPDFPage_GetRotation, number, handle)
        self.count_objects = _quick(raw.FPDFPage_CountObjects, number)
        self.page_object = _quick(raw.FPDFPage_GetObject, handle)
        self.object_type = _quick(raw.FPDFPageObj_GetType, number)
        self.object_bounds = _quick(raw.FPDFPageObj_GetBounds, number)
        self.loose_box = _quick(raw.FPDFText_GetLooseCharBox, None)
        self.text_object = _quick(raw.FPDFText_GetTextObject, handle)
        self.text = _bound(raw.FPDFText_GetText, number, handle, number, number, handle)
        self.letter = _bound(raw.FPDFText_GetUnicode, ctypes.c_uint, handle, number)
        self.font_of = _quick(raw.FPDFTextObj_GetFont, handle)
        self.render_mode = _quick(raw.FPDFTextObj_GetTextRenderMode, number)
        self.font_name = _bound(raw.FPDFFont_GetBaseFontName, ctypes.c_size_t, handle, handle, ctypes.c_size_t)
        self.font_weight = _bound(raw.FPDFFont_GetWeight, number, handle)
        self.load_text = _bound(raw.FPDFText_LoadPage, handle, handle)
        self.close_text = _bound(raw.FPDFText_ClosePage, None, handle)
        self.count_chars = _bound(raw.FPDFText_CountChars, number, handle)
        self.next_link = _quick(raw.FPDFLink_Enumerate, number)
        self.link_action = _quick(raw.FPDFLink_GetAction, handle)
        self.link_rect = _quick(raw.FPDFLink_GetAnnotRect, number)
        self.action_url = _bound(raw.FPDFAction_GetURIPath, ctypes.c_ulong, handle, handle, handle, ctypes.c_ulong)


def _bound(function: Any, result: Any, *arguments: Any) -> Any:
    return ctypes.CFUNCTYPE(result, *arguments)(_address(function))


def _quick(function: Any, result: Any) -> Any:
    """Return a function that is called for single letters, objects and links, for half of what ``_bound`` costs a call.

    It converts nothing and lets no other thread run: handles and places to write to are given as ``byref``.
    """
    return ctypes.PYFUNCTYPE(result)(_address(function))


def _address(function: Any) -> int:
    return ctypes.cast(function, ctypes.c_void_p).value or 0


@cache
def engine() -> Engine:
    """Return the engine, loaded at first use."""
    return Engine()
