"""Amounts and ranges of money."""

import pytest

from postingkit.lexicon.currencies import CODES, MARKS, MONEY, NOUNS
from postingkit.lexicon.money import currency_of, marked, money_in
from postingkit.lexicon.periods import period_after, period_before, period_in
from postingkit.lexicon.wages import PAY, pay_lines

SEEN = [
    ("$49,903 to $72,996", "49903", "72996", "USD", "US"),
    ("$93,665.94 - $118,726.82 YEAR", "93665.94", "118726.82", "USD", "US"),
    ("€ 3.500,00 brutto", "3500.00", "3500.00", "EUR", None),
    ("2000 GEL - 2500 GEL", "2000", "2500", "GEL", None),
    ("From 4800 GEL - To 6400 GEL", "4800", "6400", "GEL", None),
    ("R$ 5.000", "5000", "5000", "BRL", None),
    ("₹12,00,000", "1200000", "1200000", "INR", None),
    ("CHF 95'000 - 110'000", "95000", "110000", "CHF", None),
    ("150 000 ₽", "150000", "150000", "RUB", None),
    ("35 000 - 45 000 Kč", "35000", "45000", "CZK", None),
    ("96,566 US $.", "96566", "96566", "USD", None),
    ("US$80,000", "80000", "80000", "USD", "GE"),
    ("CAD $50,000", "50000", "50000", "CAD", None),
    ("$80-90K", "80000", "90000", "AUD", "AU"),
    ("£85k – 110k", "85000", "110000", "GBP", None),
    ("60-80k EUR", "60000", "80000", "EUR", None),
    ("$65,K -$70K", "65000", "70000", "USD", "US"),
    ("$50, 000 - $65,000", "50000", "65000", "USD", "US"),
    ("18000/21000€", "18000", "21000", "EUR", None),
    ("between $2,096.66 and $3,144.99", "2096.66", "3144.99", "USD", "US"),
    ("$25.37 [Starting Wage] to $30.91", "25.37", "30.91", "USD", "US"),
    ("$20/hr - $25/hr", "20", "25", "USD", "US"),
    ("$60-68,000", "60000", "68000", "USD", "US"),
    ("40 - 45000 drams", "40000", "45000", "AMD", None),
    ("400 ლარი", "400", "400", "GEL", None),
    ("25万円～35万円", "250000", "350000", "JPY", None),
    ("6 - 8 lakhs INR", "600000", "800000", "INR", None),
    ("N200,000 – N250,000/month", "200000", "250000", "NGN", "NG"),
    ("N200,000 – N250,000/month", "200000", "250000", None, None),
    ("25 000 kr", "25000", "25000", "SEK", "SE"),
    ("$500", "500", "500", None, None),
    ("$500", "500", "500", None, "DE"),
    ("25 000 kr", "25000", "25000", None, None),
]


@pytest.mark.parametrize(("text", "low", "high", "currency", "country"), SEEN)
def test_money_is_read(text: str, low: str, high: str, currency: str | None, country: str | None) -> None:
    money = money_in(text, country=country)[0]
    assert (str(money.low), str(money.high)) == (low, high)
    assert currency_of(money.codes, country)[0] == currency


@pytest.mark.parametrize("text", ["401(k) and 403(b)", "401k", "$3.2 million", "$1.5M", "a 3 m wall"])
def test_plans_and_millions_are_no_amounts(text: str) -> None:
    assert money_in(text) == []


@pytest.mark.parametrize("text", ["$5 and $9", "$90,000 - $50", "2 / 9 €"])
def test_two_amounts_need_the_words_of_a_range(text: str) -> None:
    assert all(m.low == m.high for m in money_in(text))


def test_the_tables_are_consistent() -> None:
    assert {"USD", "EUR", "GEL", "AMD", "JPY"} <= CODES
    assert all(codes <= CODES for codes in (*MARKS.values(), *NOUNS.values()))
    assert set(MONEY.values()) <= CODES
    assert MONEY["US"] == "USD"
    assert MONEY["GE"] == "GEL"


def test_symbols_are_asked_for_cheaply() -> None:
    assert marked("pay: $5")
    assert marked("pay: 5 €")
    assert not marked("pay: 5")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("/hr", "HOUR"),
        (" per hour", "HOUR"),
        (" an hour", "HOUR"),
        ("/ Hour", "HOUR"),
        (" HOUR", "HOUR"),
        (" p/h", "HOUR"),
        (" per day", "DAY"),
        ("/week", "WEEK"),
        (" (Bi-weekly)", "BIWEEK"),
        (" every two weeks", "BIWEEK"),
        (" MONTH", "MONTH"),
        ("/Monat", "MONTH"),
        (" brutto monatlich", "MONTH"),
        (" в месяц", "MONTH"),
        (" al mes", "MONTH"),
        (" miesięcznie", "MONTH"),
        (", annually", "YEAR"),
        (" ANNUALIZED. 37.50 HOURS", "YEAR"),
        (" (Estimated Annual Salary)", "YEAR"),
        (" par an", "YEAR"),
        ("/any", "YEAR"),
        (" p.a.", "YEAR"),
        (" USD Per Year", "YEAR"),
        (" 40 hours per week", None),
        (" year-end", None),
        (" semi-monthly", None),
    ],
)
def test_periods_behind_an_amount(text: str, period: str | None) -> None:
    assert period_after(text.lower(), 0)[0] == period


def test_periods_before_an_amount_and_in_headings() -> None:
    assert period_before("the hourly rate will be ") == "HOUR"
    assert period_before("bruttojahresgehalt mindestens ") == "YEAR"
    assert period_in("annual salary") == "YEAR"
    assert period_in("monthly or annual salary") is None


def test_lines_of_pay_are_found_by_their_words() -> None:
    words = "salary pay wages compensation remuneration hourly stipend gehalt stundenlohn vergütung salaire sueldo"
    for word in (*words.split(), "wynagrodzenie", "зарплата", "ხელფასი", "月給"):
        assert PAY.search(word)
        assert pay_lines(f"clerk\nharbor\n{word}: 45000", None)[0][0] > 0
    assert pay_lines("clerk\nroom 45", "en") == ()


def test_a_long_line_of_amounts_stays_cheap() -> None:
    assert len(money_in("$1 " * 5_000)) == 5_000
    assert money_in("1," * 20_000)
