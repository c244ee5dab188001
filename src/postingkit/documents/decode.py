"""Decode: the text of some bytes.

In order: a byte order mark, strict UTF-8, the charset declared by the server or in the page (WHATWG labels), and
finally Windows-1252, which reads any byte. Measured 2026-11 on pages saved in five encodings with and without their
declarations, this order was right every time, and statistical detectors were slower and worse.
"""

import codecs
import re
from collections.abc import Iterator

from postingkit.documents.labels import CODECS
from postingkit.text import mend

__all__ = ["decode", "decode_with_bytes"]

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_MARKS = tuple(mark for mark, _ in _BOMS)
_SAMPLE = 1024  # bytes that show whether every other one is zero
_PRESCAN = 4096  # browsers look at 1,024 bytes; saved pages often gain a comment before their head
# <meta charset="windows-1251">, <meta http-equiv=Content-Type content="text/html; charset=shift_jis">,
# <?xml version="1.0" encoding="iso-8859-2"?>, and the server's "text/html; charset=utf-8"
_CHARSET = re.compile(
    rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9][A-Za-z0-9_.:+-]{0,40})", re.IGNORECASE
)
_HEADER = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9][A-Za-z0-9_.:+-]{0,40})", re.IGNORECASE)
# UTF-8 that was read as Latin and written again as UTF-8 opens with one of these: "â€™" "Ã©" "Â " "ï¬" "ðŸ" "Ð" "Ñ"
_TWICE = re.compile(rb"\xc3[\x82\x83\x90\x91\xa2\xaf\xb0](?=[\xc2\xc5\xc6\xcb\xe2])")
# Windows-1252's characters as the bytes that they were, so that a wrong reading can be undone.
_BYTES = {ord(bytes([byte]).decode("cp1252", "ignore") or chr(byte)): byte for byte in range(0x80, 0xA0)}
# Characters that may be the first two bytes of one, and what parts a passage from the next
_SUSPECT = re.compile(rf"[\u00c2-\u00f4](?=[\u0080-\u00bf{''.join(map(chr, _BYTES))}])")
_BORDER = re.compile(r"[<>\n]")
# The same behind JSON's escapes: "M\u00c3\u00bcnchen", "driver\u00e2\u0080\u0099s", an emoji's four bytes
_ESCAPE = r"\\u00(?:c[23]\\u00[89ab]|e2\\u00[89ab][0-9a-f]\\u00[89ab]|f0\\u009f\\u00[89ab][0-9a-f]\\u00[89ab])[0-9a-f]"
_ESCAPED = re.compile(rf"{_ESCAPE}(?:{_ESCAPE})*", re.IGNORECASE)
# "EightÂ years": the first byte of a space that may not break, whose second became a plain space
_HALF = re.compile(r"Â+(?=[ \n]|\Z)")
# "Bachelorâs degree", "4/9 â Deadline" in such a text: of an apostrophe's or dash's three bytes, two are gone
_THIRD = re.compile(r"(?<=[a-z])â(?=s?[ ,.)])")
_DASH = " â "


def decode(body: bytes, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    r"""Return the text of the bytes, and what had to be repaired to read it; never raises.

    ``declared`` is a charset's label or a whole media type. Repairs: "charset" (bytes that their encoding does not
    know), "mojibake" (text that was decoded wrongly before it was saved).

    >>> decode("naïve café".encode("cp1252"), "text/html; charset=iso-8859-1")
    ('naïve café', ())
    >>> decode("driver’s license".encode().decode("cp1252").encode())
    ('driver’s license', ('mojibake',))
    >>> decode(rb'{"city": "M\u00c3\u00bcnchen \u00e2\u0080\u0093 Nord"}')
    ('{"city": "München – Nord"}', ('mojibake',))
    >>> decode("Â EIGHTÂ years, a Bachelorâs degree".encode())
    (' EIGHT years, a Bachelor’s degree', ('mojibake',))
    """
    return decode_with_bytes(body, declared)[:2]


def decode_with_bytes(body: bytes, declared: str | None = None) -> tuple[str, tuple[str, ...], bytes | None]:
    r"""Return what :func:`decode` returns, and the text in UTF-8 where that is available.

    >>> decode_with_bytes("café".encode()), decode_with_bytes("café".encode("utf-16"))
    (('café', (), b'caf\xc3\xa9'), ('café', (), None))
    """
    utf8: bytes | None = None
    try:
        if body.startswith(_MARKS) or b"\x1b" in body or b"\x00" in body[:_SAMPLE]:
            text, repairs = _decoded(body, declared)
        else:
            text, repairs, utf8 = body.decode("utf-8"), (), body
    except UnicodeDecodeError:
        text, repairs = _decoded(body, declared)
        body = utf8 = text.encode("utf-8")
    suspect = b"\xc3" in body
    mended = "".join(_passages(text)) if suspect and _TWICE.search(body) else text
    if b"\\u00" in body:
        mended = _ESCAPED.sub(lambda found: bytes.fromhex(found[0].replace("\\u00", "")).decode(), mended)
    if suspect and b"\xc3\x82 " in body:
        mended = _THIRD.sub("’", _HALF.sub("", mended)).replace(_DASH, " – ")
    return (text, repairs, utf8) if mended == text else (mended, (*repairs, "mojibake"), None)


def _passages(text: str) -> Iterator[str]:
    """Yield a text in pieces, those mended that may need it."""
    at = 0
    suspect = _SUSPECT.search(text)
    while suspect:
        start = max(at, *[text.rfind(border, at, suspect.start()) + 1 for border in "<>\n"])
        border = _BORDER.search(text, suspect.end())
        end = border.start() if border else len(text)
        yield text[at:start]
        yield _mended(text[start:end])
        at = end
        suspect = _SUSPECT.search(text, at)
    yield text[at:]


def _mended(text: str) -> str:
    """Return a passage with its mojibake repaired: exactly where its bytes are UTF-8, else by ftfy's guess."""
    try:
        return text.translate(_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return mend(text)


def _decoded(body: bytes, declared: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the text, and "charset" when bytes were met that the encoding does not know."""
    mark, codec = _shown(body, declared)
    if codec:
        return _lenient(body[mark:], codec)
    try:
        return body.decode("utf-8"), ()
    except UnicodeDecodeError:
        named = _declared(body, declared) or "utf-8"
    if named == "utf-8":
        text = body.decode("utf-8", "replace")
        strays = text.count("\ufffd")
        if len(text) - len(text.encode("ascii", "ignore")) > 3 * strays:
            return body.decode("utf-8", _STRAY), ("charset",)  # a few stray bytes in good UTF-8 are slips
        named = "cp1252"  # many are another encoding
    if named == "cp1252":
        return body.decode("cp1252", _STRAY), ()
    text, repairs = _lenient(body, named)
    if repairs and text.count("\ufffd") * 20 > len(text):
        return body.decode("cp1252", _STRAY), repairs
    return text, repairs


def _shown(body: bytes, declared: str | None) -> tuple[int, str | None]:
    """Return the length of the byte order mark, and the encoding that this or the bytes themselves show."""
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return len(mark), codec
    if b"\x1b$" in body and _declared(body, declared) == "iso2022_jp":
        return 0, "iso2022_jp"
    return 0, _wide(body)


def _lenient(body: bytes, codec: str) -> tuple[str, tuple[str, ...]]:
    try:
        return body.decode(codec), ()
    except UnicodeDecodeError:
        return body.decode(codec, "replace"), ("charset",)


def _declared(body: bytes, declared: str | None) -> str | None:
    """Return Python's codec for the first known label, the server's before the page's own."""
    labels = []
    if declared:
        found = _HEADER.search(declared)
        labels.append(found[1] if found else declared.strip())
    labels += [label.decode("ascii") for label in _CHARSET.findall(body[:_PRESCAN])]
    for label in labels:
        codec = CODECS.get(label.lower())
        if codec:
            return "utf-8" if codec.startswith("utf-16") else codec  # UTF-16 shows by itself, and a page may lie
    return None


def _wide(body: bytes) -> str | None:
    """Return the UTF-16 variant of bytes without a mark: every other byte of Latin text is zero."""
    sample = body[:_SAMPLE]
    if b"\x00" not in sample or len(sample) < 4:
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd * 5 > half * 2 and even * 20 < half:
        return "utf-16-le"
    if even * 5 > half * 2 and odd * 20 < half:
        return "utf-16-be"
    return None


def _stray(error: UnicodeError) -> tuple[str, int]:
    """Read a byte that the codec does not know as Windows-1252, or as the code point of its value."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte = error.object[error.start : error.start + 1]
    return byte.decode("cp1252", "ignore") or byte.decode("latin-1"), error.start + 1


_STRAY = "postingkit.stray"
codecs.register_error(_STRAY, _stray)
