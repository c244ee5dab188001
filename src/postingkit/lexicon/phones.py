"""Phones: telephone and fax numbers in running text.

A cheap pattern finds what looks like a number; phonenumberslite then says whether it is one, and writes it as E.164.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from postingkit.text import fold

__all__ = ["Phone", "e164", "phones"]


class Phone(NamedTuple):
    """A telephone number as written, its extension, and where both stand together."""

    written: str
    extension: str | None
    fax: bool
    start: int
    end: int


# (212) 555-0134 · 212-555-0134 · 212.555.0134 · 212/555-0134 · 1-800-555-0134 · +1 212 555 0134
_NANP = r"(?:\+?1[ .\-]{0,2})?(?:\(\d{3}\)[ .\-]{0,2}|\d{3}[ .\-/]{1,3})\d{3}[ .\-]{1,3}\d{4}"
# +49 6421-28 23520 · +44 (0) 1865 261 428 · (+995 32) 219 29 28 · 0049 711 66720 · +49(0)711/6672-1890
_WORLD = r"\(?(?:\+|00)[1-9]\d{0,3}(?:[ .\-/]{0,3}[()]{0,2}[ .\-/]{0,2}\d{1,8}){1,8}"
_SURE = re.compile(rf"(?<![\w.,/=$€£#%&+-])(?:{_NANP}|{_WORLD})(?![\w%]|[.,-]\d)")
# Tel.: 0711 / 6672 - 1890 · ph/txt: 0400 659 332 · Phone Number (032) 2 39 53 50: a label vouches for a national number
_LABELLED = re.compile(
    r"\b(?:tele(?:phone|fono|foon|fon(?:nummer)?)?|tél(?:éphone)?|phone|tel|ph|cell|mobile?|mobil|handy|call|fax|durchwahl|тел(?:ефон)?|"
    r"rufnummer|reach (?:me|us|her|him)(?: on| at)?|ring|ტელეფონ\w*|電話(?:番号)?)\b(?:[ /]?(?:txt|text|no|number|nr|num|#|ნომერი))?[.:#]{0,2}[\s*|]{0,3}"
    r"(\(?\+?\d{1,5}\)?(?:[ .\-/]{0,3}\(?\d{1,8}\)?){1,8})(?![\w%]|[.,-]\d)"
)
_LABELS = (
    "tel",
    "tél",
    "phon",
    "ph:",
    "ph.",
    "ph ",
    "ph/",
    "cell",
    "mobil",
    "handy",
    "call",
    "fax",
    "durchwahl",
    "тел",
    "rufnum",
    "reach ",
    "ring ",
    "ტელეფონ",
    "電話",
)
# x207 · ext. 207 · Ext 3371 · extension 12 · , x 55321
_EXTENSION = re.compile(r",?\s{0,2}\(?(?:x|ext(?:ension|n)?|durchwahl)[.:]?\s{0,2}#?(\d{1,6})\)?(?!\w)")
# "Fax: 212-...", "Fax 212-...", "HR fax 914-...", "by fax to 212-..."; after it: "212-555-0134 (fax)", "... F"
_FAX_BEFORE = re.compile(
    r"\b(?:fax|telefax|facsimile|факс|f)\b[^\w\n]{0,4}(?:(?:number|no|nr|to|at|us|is|#)\b[^\w\n]{0,3}){0,2}\Z"
)
_FAX_AFTER = re.compile(r"[ \t]?[(\[,-]?[ \t]?(?:fax|facsimile)\b")
_DIGITS = 7, 15  # E.164 allows fifteen; a local number of fewer than seven is not worth calling
_NOT_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\Z|(?:19|20)\d{2}[ ./-]+(?:19|20)\d{2}\Z")


def phones(text: str) -> list[Phone]:
    """Return the telephone numbers in ``text``, in order.

    >>> [(p.written, p.extension, p.fax) for p in phones("Call (914) 555-0136 x207. Fax 212-555-0191")]
    [('(914) 555-0136', '207', False), ('212-555-0191', None, True)]
    >>> phones("Telefon: 0711 / 6672 - 1890")[0].written
    '0711 / 6672 - 1890'
    >>> phones("Posting 2019-0042, $45,000 - 52,000, ZIP 10023-1938, 2018-2019, https://x.example/212-555-0134")
    []
    """
    if not _numeric(text):
        return []
    low = fold(text)
    spans = [match.span() for match in _SURE.finditer(low)]
    if any(label in low for label in _LABELS):
        spans += [match.span(1) for match in _LABELLED.finditer(low)]
        spans.sort()
    found: list[Phone] = []
    edge = 0
    for start, end in spans:
        if start >= edge and (phone := _phone(text, low, start, end)) is not None:
            found.append(phone)
            edge = phone.end
    return found


_numeric = re.compile(r"\d{2}[\d ()./-]{2}").search


def _phone(text: str, low: str, start: int, end: int) -> Phone | None:
    written = text[start:end]
    if written.count("(") > written.count(")"):
        if not written.startswith("("):
            return None
        start, written = start + 1, written[1:]
    digits = sum(c.isdigit() for c in written)
    if not _DIGITS[0] - 1 <= digits <= _DIGITS[1] or _NOT_DATE.match(written):
        return None
    extension = _EXTENSION.match(low, end)
    before = _FAX_BEFORE.search(low, max(0, start - 24), start)
    fax = before is not None or _FAX_AFTER.match(low, end) is not None
    return Phone(written, extension[1] if extension else None, fax, start, extension.end() if extension else end)


@lru_cache(maxsize=1024)
def e164(written: str, country: str | None) -> str | None:
    """Return the number as E.164 when it is a valid one, None when it is not or its country is unknown.

    >>> e164("(212) 736-5000", "US"), e164("+44 (0) 1865 270000", None), e164("212-736-5000", None), e164("555", "US")
    ('+12127365000', '+441865270000', None, None)
    """
    import phonenumbers  # noqa: PLC0415 - 30 ms, and most sections hold no number

    if country is None and not written.lstrip("(").startswith(("+", "00")):
        return None
    plain = "+" + written[2:] if written.startswith("00") else written.replace("/", " ")
    try:
        parsed = phonenumbers.parse(plain, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
