"""Characters: whitespace, bullets, quotes, mojibake.

Everything here is a pure function that gives text. ``fold`` keeps the length, so that an offset found in folded
text is an offset in the text itself.
"""

import html
import re
from collections.abc import Iterable
from functools import lru_cache

__all__ = [
    "BULLETS",
    "PICTURE",
    "bullet",
    "clean",
    "fold",
    "holds",
    "letters",
    "mend",
    "plural",
    "squeeze",
    "unescaped",
]

BULLETS = "•·‣◦▪▫■□●○◆◇►▶➢➤➔➜→›❖❏❑✓✔✗∙⁃⦁\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf09f\uf06e\uf06c\u2043§¤"
"""Characters that open a list item; the private-use ones are Word's Symbol and Wingdings bullets."""
PICTURE = r"[\u2190-\u2bff\U0001f000-\U0001faff]"
"""Pattern source: an arrow, a dingbat or an emoji."""

_DROPPED = {
    0x00AD: None,  # soft hyphen
    0x200B: None,  # zero width space
    0x200C: None,
    0x200D: None,
    0x2060: None,
    0xFEFF: None,  # byte order mark, also in mid-text
    0x200E: None,  # directional marks
    0x200F: None,
    0xFE0E: None,  # what colours a picture, or does not
    0xFE0F: None,
    **dict.fromkeys(range(0x202A, 0x202F)),
    **dict.fromkeys(range(0x2066, 0x206A)),
    **dict.fromkeys(c for c in range(0x20) if c not in (0x09, 0x0A)),
    **dict.fromkeys(range(0x7F, 0xA0)),
    **dict.fromkeys(range(0xD800, 0xE000)),  # lone surrogates
}
_REPLACED = {
    **dict.fromkeys((0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " "),
    0x0B: "\n",
    0x0C: "\n",
    0x85: "\n",
    0x2028: "\n",
    0x2029: "\n",
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    # the wide letters and signs of figures, addresses and telephone numbers in Japanese and Chinese
    **{code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))},
    **dict(zip(map(ord, "－．＠"), "-.@", strict=True)),
}
_TABLE = {**_DROPPED, **_REPLACED}
# One search decides whether the slow translation runs at all; most blocks of most postings have none of these.
_ODD = re.compile("[" + "".join(re.escape(chr(c)) for c in sorted(_TABLE)) + "]")

# UTF-8 read as cp1252: "driverâ€™s", "â€¢ Duties", "RÃ©sumÃ©", "Â·"
_MOJIBAKE = re.compile(
    r"â[€‚„…†‡ˆ‰Š‹Œ\x80-\xbf]|Ã[\x80-\xbf\u0192\u201a-\u2122]|Â[\xa0-\xbf]|ï¬|ðŸ|Ð[\x80-\xbf]|Ñ[\x80-\xbf]"
)
# "$30,000--$35,000", "14 -- 18 hours": a range as typewriters and TeX write it
_TYPED_RANGE = re.compile(r"(?<![^\s(])([$£€]?\d[\d.,]{0,12}k?) ?-{2,3} ?(?=[$£€]?\d)")
_WIDE_COMMA = re.compile(r"(?<=\d)，(?=\d{3})")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]\w{1,30});")
_MARKS = re.compile(r"[\W_]+")
_PLAIN_FORMS = tuple(zip("’‘“”–—‑\xa0", "''\"\"--- ", strict=True))
"""Typographic quotes, dashes and spaces, and their plain forms."""
_PLAIN_MARKS = {code: None for code in range(128) if not chr(code).isalnum()}


def mend(text: str) -> str:
    """Return the text with mojibake repaired: UTF-8 that was decoded as something else.

    >>> mend("A valid driverâ€™s license")
    'A valid driver’s license'
    >>> mend("São Paulo, Ñandú")
    'São Paulo, Ñandú'
    """
    if text.isascii() or not _MOJIBAKE.search(text):
        return text
    import ftfy  # noqa: PLC0415 - one text in some fifty needs it

    return str(ftfy.fix_encoding(text))


def unescaped(text: str) -> str:
    """Return text without character references: "&amp;"; a lone "&" is none, nor is one in an address.

    >>> unescaped("R&amp;D, M&uuml;ller &#38; Sons"), unescaped("R&D at /?a=1&copy=2")
    ('R&D, Müller & Sons', 'R&D at /?a=1&copy=2')
    """
    return _ENTITY.sub(lambda named: html.unescape(named[0]), text) if "&" in text else text


def clean(text: str) -> str:
    r"""Return the text without invisible characters, every odd space as a plain one, ligatures as letters.

    A range has one dash:

    >>> clean("Quali\ufb01cations\xa0and so\xadft\u200b skills"), clean("$18--$20, see https://x.example/7--8")
    ('Qualifications and soft skills', '$18–$20, see https://x.example/7--8')
    >>> clean("時給１，３２０円、電話０２－５５")
    '時給1,320円、電話02-55'
    """
    if "--" in text:
        text = _TYPED_RANGE.sub(r"\1–", text)
    if text.isascii() and text.isprintable():
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "，" in text:
        text = _WIDE_COMMA.sub(",", text)
    return text.translate(_TABLE) if _ODD.search(text) else text


def squeeze(text: str) -> str:
    r"""Return the text with each run of whitespace as one space, and none at its ends.

    >>> squeeze("  IT \n Support\tTechnician ")
    'IT Support Technician'
    """
    return " ".join(text.split())


def plural(count: int, noun: str) -> str:
    """Return a count with its noun, in the plural unless it is one.

    >>> plural(1, "input"), plural(1200, "posting")
    ('1 input', '1,200 postings')
    """
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def letters(text: str) -> str:
    """Return only the letters and digits of the text, in lower case: the same for two typesettings of one text.

    >>> letters("Sort, describe and *lend* maps (since 1912)")
    'sortdescribeandlendmapssince1912'
    """
    return text.translate(_PLAIN_MARKS).lower() if text.isascii() else _MARKS.sub("", text).casefold()


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether any of the words occurs in the text, within others too.

    >>> holds("a bookbinder", ("paper", "book")), holds("a binder", ("paper", "book"))
    (True, False)
    """
    for word in words:  # noqa: SIM110 - a generator for ``any`` would cost twice as much
        if word in text:
            return True
    return False


@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """Return the text in lower case with plain quotes, dashes and spaces; the length stays the same.

    >>> fold("Bachelor’s – REQUIRED")
    "bachelor's - required"
    """
    if not text.isascii():
        for odd, plain in _PLAIN_FORMS:
            if odd in text:
                text = text.replace(odd, plain)
    low = text.lower()  # plain text takes a hundredth of what any other does
    if len(low) != len(text):  # 'İ' grows when lowered
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low


_MONTHS = "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
# "· Create", "•\tServe", "- Maintain", "* Lead", "o  Train" (Word's round bullet), "– Plan", "1. Open", "(a) Close",
# "2) Sort", "ა) აღწერს", "3.Mend maps", whose space was lost; no bullets are "§ 34a", a law's paragraph, and
# "31. Oktober 2026 an jobs@tarn.example", a date whose line a margin broke
_BULLET = re.compile(
    rf"(?![ \t]*§[ \t]*\d|\d{{1,2}}\. ?(?:{_MONTHS})\b)[ \t]*(?:[{re.escape(BULLETS)}]+[ \t]*|[-–—*+»]+[ \t]+"
    rf"|o[ \t]{{2,}}|o (?=[ა-ჰ])|\(?(?:\d{{1,2}}|[a-zA-Z]|[ivx]{{1,4}})[.)][ \t]+"
    rf"|\(?(?:\d{{1,2}}|[a-h])[.)](?=[A-Z][a-z]* [a-z])|[а-яა-ჰ]\)[ \t]*)(?=\S)"
)


def bullet(line: str) -> int:
    """Return the length of the bullet or number that opens a line; 0 when the line is no list item.

    >>> bullet("·       Create and deploy"), bullet("1. Open"), bullet("- Maintain"), bullet("Create"), bullet("§ 4")
    (8, 3, 2, 0, 0)
    >>> bullet("3.Mend maps"), bullet("b.A map"), bullet("1.Map Care"), bullet("1.5 years"), bullet("e.g. maps")
    (2, 2, 0, 0, 0)
    """
    match = _BULLET.match(line)
    return match.end() if match else 0
