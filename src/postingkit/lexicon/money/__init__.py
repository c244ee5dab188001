"""Money: amounts and ranges of money in a text, with the currency that their symbol, code or noun names.

It knows how money is written, not what it is for: whether an amount is pay, a budget or a price is for the fields.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from postingkit.lexicon.currencies import CODES, MARKS, MONEY, NOUNS
from postingkit.text import fold

__all__ = ["MOST", "Money", "currency_of", "marked", "money_in"]


class Money(NamedTuple):
    """An amount, or a range from ``low`` to ``high``, which are equal for a single amount."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    codes: frozenset[str]
    """The currencies that its symbol may stand for; empty for a bare number."""
    grouped: bool = False
    """Written as money is: with groups of thousands, "k", or cents."""


class _Amount(NamedTuple):
    start: int
    end: int
    value: Decimal
    codes: frozenset[str]
    grouped: bool
    scale: int
    """What its "k" or the like multiplies by; 1 without."""


# 49,903 · 93,665.94 · 3.500,00 · 150 000 · 95'000 · 12,00,000 · 21.50 · 2000; "$50, 000", "$41 ,500" are slips
_NUMBER = re.compile(
    r"[0-9](?:[0-9]{0,2}(?:[,.' ’][0-9]{3}(?![0-9]))+(?:[.,][0-9]{1,2}(?![0-9]))?"
    r"|[0-9]?(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9])|[0-9]{1,2}(?:, (?=000)| ,)[0-9]{3}(?![0-9])"
    r"|[0-9]*(?:[.,][0-9]{1,2}(?![0-9])|\.[0-9]{4}(?![0-9]))?)"
)
# "350,-", "2.651,--", "80'000.-": a round sum
_ROUND = re.compile(r"[,.][-–—]{1,2}(?![0-9])")
# "$45K", "60 k", "$65,K", "5 mil", "30 тыс.", "30 tis. Kč", "70 т.р.", "25万円", "6 lakhs", "8 LPA", "1.2 million"
_SCALE = re.compile(
    r" ?,?(?:([kк])(?![^\W\d_])|(tsd\.?|tys(?:iąc[ea]|ięcy|\.)?|tis(?:íc|\.)|т[ыи]с(?:яч[аі]?|\.)?|т\.? ?(?=р)|mil\b)"
    r"|([万만])|(lakhs?\b|lacs?\b|l(?=pa\b))|(m|mm|mn|bn|b|million|billion|mio|crore)\b)"
)
_SHORT = {"грн": frozenset({"UAH"}), "lei": frozenset({"RON"}), "лв": frozenset({"BGN"})}
"""Informal short forms of money's names."""
_FACTORS = (1000, 1000, 10_000, 100_000, 0)
# The letter that some lands write for their money, before groups of thousands: "N200,000", "R692 118"; whose it is
_LETTERED = re.compile(r"(?<![A-Za-z0-9])(?P<letter>[NKPQLR])\Z")
_LETTERS = {"ZAR": "R", "NGN": "N", "ZMW": "K", "PGK": "K", "BWP": "P", "GTQ": "Q", "HNL": "L"}
_GROUPS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{2})?|[0-9]{2,3} [0-9]{3}(?:[.,][0-9]{2})?")
_RAND = frozenset({"ZAR"})
"""The rand: only it is written as "R" before groups of thousands."""
_WORD = re.compile(r" ?([^\W\d_]{3,14})")
# "$10 - $12", "to", "bis", "4.5 LPA - 6 LPA", "$10/hr - $12/hr", "$25.37 [Starting Wage] to $30.91", "Rs. 55,000/- to"
_LINK = re.compile(
    r"[*]{0,2}(?:/-)?(?: ?(?:/|per |an? )? ?(?:hour|hr|h|day|week|month|mo|year|yr|annum|annually|hourly|monthly"
    r"|weekly|biweekly|pa)\.?)?(?: ?[(\[][^()\[\]\n]{1,80}[)\]])?(?: ?[*]{0,2}[-~→][*]{0,2} ?(?:to |bis |up to )?"
    r"|,? (?:up )?(?:to|through|thru|bis|à|a|до|do|až|tot|til|till|al|up to|and up to|rising to|increasing to)\s"
    # "Step 1 $14.12 - Step 8 $16.95"
    r"|(?: ?[-~] ?| (?:to|through|thru) )(?:step|point) ?[0-9]{1,2}:? ?[-=(]? ?"
    # "Pay Scale Point 16 ($38,170 per month) to Pay Scale Point 27 ($63,350 per month)"
    r"|(?: (?:per|a) \w+)?\) to [a-z' ]{3,40}(?:point|step) [0-9]{1,2} \("
    r"|(\s(?:and|und|et|y|e|i|и|en|og|och)\s)|(/)|\s?(?:-დან|ից|から|〜|～)\s?)"
)
_BETWEEN = re.compile(
    r"(?:between|zwischen|entre|tra|fra|tussen|mezi|między|между|von|from)(?: (?:the|an?|de|des))? ?\Z"
)
# "$25.13 per hour, step 1 to $31.40", "Grade 12, Step 1 - $52,000": no end of a range
_RANK = re.compile(r"\b(?:step|grade|level|band|class|stufe)[ .#:]{0,3}\Z")
_DASHES = frozenset("-–—")
_NONE: frozenset[str] = frozenset()
MOST = Decimal(10**12)
"""More than anybody is paid in any currency; a larger number is something else."""
_PLANS = frozenset({Decimal(401), Decimal(403), Decimal(457)})
_SPELLED = {
    **dict.fromkeys(("KSh", "KSh.", "Ksh.", "Kshs", "Kshs.", "KShs", "KShs.", "KES."), "KES"),
    **dict.fromkeys(("Tsh", "TSh", "Tsh.", "TSh.", "Tshs", "TShs", "Tshs."), "TZS"),
    **dict.fromkeys(("Ush", "USh", "Ush.", "USh.", "Ushs", "UShs"), "UGX"),
    **dict.fromkeys(("Php", "PhP", "Php."), "PHP"),
    **dict.fromkeys(("р", "р."), "RUB"),
    "TL": "TRY",
}
_EASTERN = {"円": "JPY", "元": "CNY", "원": "KRW"}
_TRUSTED = frozenset({"Rs", "Rs.", "RM", "Rp", "kr", "kr."})


def _lengths(letter: int) -> dict[str, tuple[int, ...]]:
    """Return the lengths that a code or symbol may have, by its first (0) or last (-1) character, longest first."""
    found: dict[str, set[int]] = {}
    for mark in (*CODES, *MARKS, *_SPELLED):
        found.setdefault(mark[letter], set()).add(len(mark))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in found.items()}


_OPENING, _CLOSING = _lengths(0), _lengths(-1)


def marked(text: str) -> bool:
    """Whether the text holds a currency symbol; a cheap test to run first."""
    return "$" in text or (not text.isascii() and any(symbol in text for symbol in "€£¥₹₽₾₴₪₩₺₱₫₦฿֏￥円元원"))


_SPOKEN = {"nb": "NOK", "nn": "NOK", "no": "NOK", "sv": "SEK", "da": "DKK", "ru": "RUB"}
"""The country whose money "kr" or "рублей" is, by the language of the text."""
_NORTHERN = frozenset({"NOK", "SEK", "DKK"})


def currency_of(codes: frozenset[str], country: str | None, language: str | None = None) -> tuple[str | None, bool]:
    """Return the currency that symbols name, and whether the country was needed to decide.

    >>> currency_of(frozenset({"EUR"}), None), currency_of(frozenset({"USD", "CAD"}), "CA")
    (('EUR', False), ('CAD', True))
    >>> currency_of(frozenset({"DKK", "NOK", "SEK"}), None, "nb")
    ('NOK', False)
    >>> currency_of(frozenset({"USD", "CAD"}), None), currency_of(frozenset({"USD", "CAD"}), "DE")
    ((None, False), (None, False))
    """
    if len(codes) == 1:
        return next(iter(codes)), False
    own = MONEY.get(country or "")
    if own in codes:
        return own, True
    spoken = _SPOKEN.get((language or "").partition("-")[0])
    if spoken and (spoken in codes or (spoken in _NORTHERN and codes & _NORTHERN)):
        return spoken, False
    return ("GBP", False) if "GBP" in codes else (None, False)


def money_in(text: str, *, country: str | None = None, start: int = 0, end: int | None = None) -> list[Money]:
    """Return the numbers and ranges that may be money, in order; those without ``codes`` name no currency.

    ``start`` and ``end`` bound the stretch that is read; ``country`` lets a symbol of one or two letters stand for the
    country's own money ("kr", "Ft").

    >>> [(m.low, m.high) for m in money_in("$49,903 to $72,996 and $80-90K")]
    [(Decimal('49903'), Decimal('72996')), (Decimal('80000'), Decimal('90000'))]
    >>> money_in("€ 3.500,00 brutto")[0].low, money_in("from 2000 GEL - to 2500 GEL")[0].high
    (Decimal('3500.00'), Decimal('2500'))
    >>> [bool(m.codes) for m in money_in("40 hours, $3")]
    [False, True]
    >>> [int(m.low) for m in money_in("Grade 12, Step 1 - $52,000; $" + "9" * 40)]
    [12, 1, 52000]
    """
    amounts = _amounts(text, country, start, len(text) if end is None else end)
    low = fold(text)
    found: list[Money] = []
    i = 0
    while i < len(amounts):
        money, i = _at(low, amounts, i)
        found.append(money)
    return found


def _at(low: str, amounts: list[_Amount], i: int) -> tuple[Money, int]:
    """Return the money that starts with an amount, and the index of the next one."""
    first = amounts[i]
    for j in range(i + 1, min(i + 3, len(amounts))):  # "between € 2,651 (scale 9) and € 3,997"
        pair = _range(low, first, amounts[j])
        if pair:
            return pair, j + 1
        if amounts[j].codes or not first.codes:
            break
    return Money(first.start, first.end, first.value, first.value, first.codes, first.grouped), i + 1


def _amounts(text: str, country: str | None, floor: int, ceiling: int) -> list[_Amount]:
    """Return the amounts of money in a stretch of text, with their marks of currency."""
    found: list[_Amount] = []
    low = fold(text)
    own = MONEY.get(country or "")
    for match in _NUMBER.finditer(text, floor, ceiling):
        start, end = match.span()
        if start and (text[start - 1] in ".,:#_" and text[start - 2 : start - 1].isdigit()):
            continue  # the tail of "1.2.3" or "10:30"
        scale = _SCALE.match(low, end)
        value = _value(match.group())
        if value in _PLANS and low[end : end + 1] in "k(":  # "401k", "401(k)", "403(b)"
            continue
        codes, begin = _before(text, start, own)
        lettered = _LETTERED.search(text, max(0, start - 2), start) if begin == start else None
        if lettered and _GROUPS.fullmatch(match[0]):
            begin -= 1  # "N200,000 – N250,000"
            codes = _RAND if lettered["letter"] == "R" else codes
        if begin == start and start and text[start - 1].isalpha() and low[end : end + 3].lstrip(" ")[:1] in _DASHES:
            continue  # "Pay grade C12 - $18.06"
        factor = _FACTORS[(scale.lastindex or 1) - 1] if scale else 1
        if not factor:  # nobody is paid millions, and "3 m" is a length
            continue
        value *= factor
        if value > MOST:
            continue
        end = scale.end() if scale else end
        even = _ROUND.match(text, end)
        end = even.end() if even else end
        more, end = _after(text, low, end, own)
        codes = (codes & more or codes) if codes and more else codes or more
        grouped = bool(scale or even) or not match.group().isdigit()
        found.append(_Amount(begin, end, value, codes, grouped, factor))
    return found


def _value(words: str) -> Decimal:
    """Return the number; the last mark is a decimal one when one, two or four digits follow it ("18.0000")."""
    body = words.replace(" ", "").replace("'", "").replace("’", "")
    head, mark, tail = body, "", ""
    at = max(body.rfind("."), body.rfind(","))
    if at >= 0 and (len(body) - at <= 3 or len(body) - at == 5):
        head, mark, tail = body[:at], ".", body[at + 1 :]
    return Decimal(head.replace(",", "").replace(".", "") + mark + tail)


def _before(text: str, start: int, own: str | None) -> tuple[frozenset[str], int]:
    """Return the currencies named right before a number, and where the name starts."""
    codes, begin = _NONE, start
    for _ in range(2):  # "CAD $50,000"
        at = begin - 1 if begin and text[begin - 1] == " " else begin
        if own and text[at - 1 : at] == _LETTERS.get(own) and not text[at - 2 : at - 1].isalnum():
            return frozenset({own}), at - 1  # "R308 154", where the country is South Africa
        for length in _CLOSING.get(text[at - 1 : at], ()):
            mark = text[at - length : at] if length <= at else ""
            meant = _meaning(mark, own)
            if meant and not (mark[0].isalpha() and text[at - length - 1 : at - length].isalpha()):
                begin = at - length
                codes = (codes & meant or codes) if codes else meant
                break
        else:
            break
    return codes, begin


def _after(text: str, low: str, end: int, own: str | None) -> tuple[frozenset[str], int]:
    """Return the currencies named right after a number, and where the name ends."""
    at = end + 1 if text[end : end + 1] == " " else end
    letter = text[at : at + 1]
    for length in _OPENING.get(letter, ()):
        mark = text[at : at + length]
        meant = _meaning(mark, own)
        following = text[at + length : at + length + 1]
        if (
            meant
            and not (mark[-1].isalpha() and following.isalpha())
            and not (mark in {"$", "€", "£", "₹"} and following.isdigit())
        ):
            return meant, at + length
    if letter.isalpha():
        word = _WORD.match(low, end)
        if word and (codes := NOUNS.get(word.group(1)) or _SHORT.get(word.group(1))):
            return codes, word.end()
        if letter in _EASTERN:
            return frozenset({_EASTERN[letter]}), at + 1
    return _NONE, end


def _meaning(mark: str, own: str | None) -> frozenset[str]:
    if mark in CODES:
        return frozenset({mark})
    if mark in _SPELLED:
        return frozenset({_SPELLED[mark]})
    meant = MARKS.get(mark, _NONE)
    # "Ft", "KM", "kr", "SR" are units and letters elsewhere
    if meant and mark not in _TRUSTED and own not in meant and len(mark) <= 3:
        letters = mark.rstrip(".")
        if letters.isascii() and letters.isalpha():
            return _NONE
    return meant


def _range(low: str, first: _Amount, second: _Amount) -> Money | None:
    """Return the range that two amounts make, if the words between them join them."""
    gap = low[first.end : second.start]
    if len(gap) > 110:
        return None
    link = _LINK.fullmatch(gap)
    if not link or (first.codes and second.codes and not first.codes & second.codes):
        return None
    if not (first.codes or first.grouped) and _RANK.search(low, max(0, first.start - 12), first.start):
        return None
    if link.group(1) and not _BETWEEN.search(low[max(0, first.start - 20) : first.start]):
        return None
    small, large = first.value, second.value
    # "$80-90K", "60-80k", "$55-65,000", "40 - 45000 drams": the first end leans on the second
    factor = second.scale if second.scale > 1 else 1000
    if first.scale == 1 and small < 1000 <= large and small * factor <= large:
        unmarked = not (first.codes and second.codes)
        if second.scale > 1 or (unmarked and large < small * 3000):
            small *= factor
    if first.scale > 1 == second.scale and large < 1000 and small <= large * first.scale:
        large *= first.scale  # "$100k-$108"
    if small > large or (link.group(2) and large > small * 5):
        return None
    codes = (first.codes & second.codes) or first.codes or second.codes
    return Money(first.start, second.end, small, large, codes, first.grouped or second.grouped)
