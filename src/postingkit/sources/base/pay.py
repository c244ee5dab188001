"""Readers of pay: an object with its parts named, or words that hold an amount."""

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from postingkit.fields.pay import find_pay
from postingkit.lexicon import money
from postingkit.lexicon.currencies import CODES, MARKS, NOUNS
from postingkit.model.known import Known
from postingkit.model.pay import Pay
from postingkit.sources.base.paths import first
from postingkit.sources.base.words import Reader, plain
from postingkit.terms import PayUnit

__all__ = ["amount", "currency_of", "pay", "pay_words", "unit_of"]

# Letters of a unit as payloads spell it (gathered 2026-11): "YEAR", "per-year-salary", "1 YEAR", "annually", "PA".
_SPELLINGS: tuple[tuple[PayUnit, str], ...] = (
    (
        "HOUR",
        """
        hour hourly hr h perhour perhourwage ph stunde stündlich stundenlohn heure horaire hora hod hourwage
        hourlywage
        """,
    ),
    ("DAY", "day daily perday perdaywage pd tag täglich jour journalier día den"),
    ("WEEK", "week weekly perweek perweekwage perweeksalary pw woche semaine semana týden"),
    ("BIWEEK", "biweek biweekly biweeklysalary bw fortnight fortnightly everytwoweeks"),
    (
        "MONTH",
        """
        month monthly permonth permonthsalary pm monat monatlich monatsgehalt mois mensuel mensuelle mes mensual mensal
        měsíc měsíčně miesiąc miesięcznie
        """,
    ),
    (
        "YEAR",
        """
        y year yearly annual annually annum perannum peryear peryearsalary pa jahr jährlich jahresgehalt an annuel
        annuelle année año anual rok ročně rocznie yr yearlysalary annualsalary
        """,
    ),
)
_UNITS: dict[str, PayUnit] = {spelling: unit for unit, spellings in _SPELLINGS for spelling in spellings.split()}
_LETTERS = re.compile(r"[\W\d_]+")
_AMOUNT = re.compile(r"\d[\d.,' \u00a0\u202f]*k?", re.IGNORECASE)


def unit_of(value: Any) -> PayUnit | None:
    """Return the period that an amount is paid for.

    >>> unit_of("per-year-salary"), unit_of("1 MONTH"), unit_of("Hourly"), unit_of("2 WEEK"), unit_of("NONE")
    ('YEAR', 'MONTH', 'HOUR', 'BIWEEK', None)
    """
    text = plain(value).lower()
    if not text:
        return None
    number = text.split(" ", 1)[0]
    unit = _UNITS.get(_LETTERS.sub("", text))
    if number.isdigit() and number != "1":
        return "BIWEEK" if unit == "WEEK" and number == "2" else None
    return unit


_FORMER = {"RUR": "RUB"}
"""Codes withdrawn from ISO 4217 that boards still write."""


def currency_of(value: Any) -> str | None:
    """Return the ISO 4217 code that a currency field states; a bare "$" states none.

    >>> [currency_of(sign) for sign in ("usd", "€", "£", "euro", "$", "abc", "RUR")]
    ['USD', 'EUR', 'GBP', 'EUR', None, None, 'RUB']
    """
    text = plain(value)
    code = _FORMER.get(text.upper(), text.upper())
    if code in CODES:
        return code
    codes = MARKS.get(text) or MARKS.get(text.lower()) or NOUNS.get(text.lower())
    return money.currency_of(codes, None)[0] if codes else None


def amount(value: Any) -> Decimal | None:
    """Return an amount of money given as a number or in words; None for a missing amount, and for zero.

    >>> amount(75000), amount("75,000.00"), amount("1.250,50"), amount("75k"), amount("DOE"), amount(0)
    (Decimal('75000'), Decimal('75000.00'), Decimal('1250.50'), Decimal('75000'), None, None)
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        text = repr(value)
    else:
        text = plain(value)
        match = _AMOUNT.search(text) if len(text) <= 40 else None
        if not match or len(_AMOUNT.findall(text)) != 1:
            return None
        text = _dotted(match.group().strip(" .,'\u00a0\u202f"))
    thousands = text[-1:] in "kK" and bool(text)
    try:
        found = Decimal(text[:-1] if thousands else text)
    except InvalidOperation:
        return None
    if not found.is_finite() or found <= 0 or found > money.MOST:
        return None
    found = found * 1000 if thousands else found
    whole = found.to_integral_value()
    return whole if isinstance(value, float) and whole == found else found


def _dotted(text: str) -> str:
    """Return digits with a decimal point and no other marks: "1.250,50" and "1,250.50" alike, "33000.000" unchanged."""
    text = re.sub(r"[' \u00a0\u202f]", "", text)
    comma, point = text.rfind(","), text.rfind(".")
    if comma > point:
        tail = len(text.rstrip("kK")) - comma - 1
        return text.replace(".", "").replace(",", "." if tail != 3 or comma > 3 else "")
    if point > comma:
        tail = len(text.rstrip("kK")) - point - 1
        text = text.replace(",", "")
        grouped = tail == 3 and point <= 3 and not text.startswith("0")
        return text.replace(".", "") if text.count(".") > 1 or grouped else text
    return text


def pay(  # noqa: PLR0913 - the parts of a pay object
    low: str = "",
    high: str = "",
    currency: str = "",
    unit: str = "",
    single: str = "",
    *,
    per: PayUnit | None = None,
    in_: str | None = None,
    cents: bool = False,
    note: str = "",
) -> Reader:
    """Return a reader of an object whose paths hold the ends of a range, its currency and its unit.

    ``per`` and ``in_`` are unit and currency where the platform's documentation or the key's own name fixes them
    ("annual_salary_min"); ``cents`` when amounts come in hundredths; ``note`` is whom the pay is for, or what it is
    ("Annual salary"), which tells the unit where nothing else does.

    >>> read = pay("min", "max", "currency", "interval")
    >>> [(str(v.min), str(v.max), v.currency, v.unit, v.raw) for v, _ in read(
    ...     {"min": 52000, "max": 61000.5, "currency": "EUR", "interval": "per-year-salary"})]
    [('52000', '61000.5', 'EUR', 'YEAR', '52000 - 61000.5 EUR per-year-salary')]
    >>> list(read({"min": 0, "max": None}))
    []
    """

    def read(value: Any) -> Iterable[tuple[Any, str]]:
        found = _range(value, low, high) or _range(value, single, single)
        if found is None:
            return
        money, period = (_code(first(value, path)) if path else "" for path in (currency, unit))
        about = plain(first(value, note)) if note else ""
        period = period or next((word for word in about.split() if unit_of(word)), "")
        raw = " ".join(filter(None, (found.words, money, period)))
        least, most = (end / (100 if cents else 1) if end else None for end in (found.least, found.most))
        code, per_what = currency_of(money) or in_, unit_of(period) or per
        yield Pay(min=least, max=most, currency=code, unit=per_what, applies_to=about or None, raw=raw), raw

    return read


class _Range(NamedTuple):
    """The two ends, the lower first, either of which may be missing, and their words: "52000 - 61000.5"."""

    least: Decimal | None
    most: Decimal | None
    words: str


def _range(value: Any, low: str, high: str) -> _Range | None:
    """Return the range whose ends lie at two paths, or at one that is given twice; None when neither has an amount."""
    least, most = (amount(first(value, path)) if path else None for path in (low, high))
    if least and most and least > most:
        least, most = most, least
    said = dict.fromkeys(plain(first(value, path)) for path in (low, high) if path)
    return _Range(least, most, " - ".join(filter(None, said))) if least or most else None


_CALLED = ("code", "iso", "name", "id", "#text")


def _code(value: Any) -> str:
    """Return the words of a currency or unit, which may be an object: {"code": "EUR", "symbol": "€"}."""
    if isinstance(value, dict):
        value = next((value[key] for key in _CALLED if isinstance(value.get(key), str)), None)
    return plain(value)


def pay_words(value: Any, country: str | None = None) -> Iterable[tuple[Any, str]]:
    """Read words that state pay: "$52,000 - $61,000 per year"."""
    text = plain(value)
    if text and any(c.isdigit() for c in text):
        for claim in find_pay(text, hint="Salary", known=Known(country=country)):
            quote = claim.quote if text[max(claim.start, 0) : claim.end] == claim.quote else text
            yield claim.value.model_copy(update={"raw": quote}), quote
