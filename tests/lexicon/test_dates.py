"""Days named in a text."""

import datetime as dt

import pytest

from postingkit.lexicon.dates import Day, dates_in, day_first

SEEN = [
    ("Closing date: THURSDAY, MARCH 12, 2020.", [(2020, 3, 12)]),
    ("Apply by Sept. 4th, 2021", [(2021, 9, 4)]),
    ("due 15-MAR-2024 (extended)", [(2024, 3, 15)]),
    ("Posted 3rd of June 2019", [(2019, 6, 3)]),
    ("Open 2023-01-22T10:00:00Z", [(2023, 1, 22)]),
    ("2012/11/30 and 2012.12.01", [(2012, 11, 30), (2012, 12, 1)]),
    ("01-26-18", [(2018, 1, 26)]),
    ("9/20/2022 - 10/20/2022", [(2022, 9, 20), (2022, 10, 20)]),
    ("31. 5. 2024", [(2024, 5, 31)]),
    ("Montag, den 06. Oktober 2025", [(2025, 10, 6)]),
    ("1er septembre 2024", [(2024, 9, 1)]),
    ("12 de junio de 2024, 10 de maio de 2024", [(2024, 6, 12), (2024, 5, 10)]),
    ("31 maggio 2024", [(2024, 5, 31)]),
    ("15 mei 2024", [(2024, 5, 15)]),
    ("15. května 2024; 15 maja 2024", [(2024, 5, 15), (2024, 5, 15)]),
    ("до 15 мая 2024 г.", [(2024, 5, 15)]),
    ("15 მაისი 2024", [(2024, 5, 15)]),
    ("2024年5月15日", [(2024, 5, 15)]),
    ("by August 2", [(None, 8, 2)]),
    ("2 August at noon", [(None, 8, 2)]),
    # one clear date tells the order of all that are written alike
    ("Open 01/22/2024, closes 2/12/2024", [(2024, 1, 22), (2024, 2, 12)]),
    ("Ends 04/30/2024.", [(2024, 4, 30)]),
]
SILENT = [
    "03/04/2024",
    "call 212-555-0134",
    "room 3/12, 24/7, 1.2.3",
    "2019-2020",
    "You may 3 times, and march 4 miles",
    "5 pro Woche, 12 des 15",
    "9. May coordinate new work",
    "May 2019",
    "30/02/2021",
    "$1,200 5/8",
]


@pytest.mark.parametrize(("text", "days"), SEEN)
def test_days_are_read(text: str, days: list[tuple[int | None, int, int]]) -> None:
    assert [(d.year, d.month, d.day) for d in dates_in(text)] == days


@pytest.mark.parametrize("text", SILENT)
def test_other_numbers_are_no_days(text: str) -> None:
    assert dates_in(text) == ()


def test_country_and_language_give_the_order_of_day_and_month() -> None:
    assert dates_in("03/04/2024", day_first=day_first("US", "en"))[0].month == 3
    assert dates_in("03/04/2024", day_first=day_first("GB", "en"))[0].month == 4
    assert dates_in("03/04/2024", day_first=day_first(None, "fr-FR"))[0].leans
    assert not dates_in("13/04/2024", day_first=True)[0].leans


def test_a_day_without_a_year_is_the_next_one_after_the_posting() -> None:
    day = Day(0, 0, None, 1, 5)
    assert day.on(dt.date(2019, 12, 20)) == dt.date(2020, 1, 5)
    assert day.on(dt.date(2020, 1, 5)) == dt.date(2020, 1, 5)
    assert day.on(None) is None
    assert Day(0, 0, None, 2, 29).on(dt.date(2021, 3, 1)) == dt.date(2024, 2, 29)


def test_a_long_line_of_numbers_stays_cheap() -> None:
    assert dates_in("1-2-" * 20_000) == ()
    assert dates_in("may " * 20_000) == ()
