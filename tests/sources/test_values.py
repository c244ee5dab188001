"""Readers of single values, as platforms spell them: SEEN with what they mean, SILENT where nothing is stated."""

import datetime as dt
from typing import Any

import pytest

from postingkit.sources.base import employment, link, locale, pay, place, place_words, plain, workplace
from postingkit.sources.base.dates import date_of
from postingkit.sources.base.pay import amount, unit_of
from postingkit.sources.base.table import bare_title

DAYS = [
    ("2026-03-09", "2026-03-09"),
    ("2026-03-09T23:59:59.997Z", "2026-03-09"),
    ("2026/3/9", "2026-03-09"),
    ("20260309", "2026-03-09"),
    ("20260309T080000", "2026-03-09"),
    ("Mon, 09 Mar 2026 08:00:00 +0000", "2026-03-09"),
    ("09-Mar-2026", "2026-03-09"),
    ("March  9, 2026", "2026-03-09"),
    ("9 mars 2026", "2026-03-09"),
    ("9. März 2026", "2026-03-09"),
    (1773043200, "2026-03-09"),
    ("1773043200000", "2026-03-09"),
    ("!!timestamp '2017-01-27'", "2017-01-27"),
    ("25/03/2026", "2026-03-25"),
    ("7.12.2026", "2026-12-07"),
    ("03/25/2026", "2026-03-25"),
]
NO_DAYS: list[Any] = [
    "",
    None,
    "ASAP",
    "Posted 30+ Days Ago",
    "Continuous",
    "03/09/2026",
    0,
    True,
    7,
    "2026",
    "2026-13-45",
]


@pytest.mark.parametrize(("written", "date"), DAYS, ids=repr)
def test_a_day_is_read(written: Any, date: str) -> None:
    assert date_of(written) == dt.date.fromisoformat(date)


@pytest.mark.parametrize("written", NO_DAYS, ids=repr)
def test_what_names_no_day_beyond_doubt_is_none(written: Any) -> None:
    assert date_of(written) is None


AMOUNTS = [
    (52000, "52000"),
    (52000.0, "52000"),
    (21.5, "21.5"),
    ("75,000.00", "75000.00"),
    ("1.250,50", "1250.50"),
    ("1 823,00", "1823.00"),
    ("45.000", "45000"),
    ("33000.000", "33000.000"),
    ("75k", "75000"),
    ("£24,454", "24454"),
]
NO_AMOUNTS: list[Any] = [0, "0", None, True, "", "DOE", "10 - 12", "Not Displayed", float("nan"), -5, {"a": 1}]


@pytest.mark.parametrize(("written", "value"), AMOUNTS, ids=repr)
def test_an_amount_is_read(written: Any, value: str) -> None:
    assert str(amount(written)) == value


@pytest.mark.parametrize("written", NO_AMOUNTS, ids=repr)
def test_what_is_no_amount_is_none(written: Any) -> None:
    assert amount(written) is None


UNITS = [
    ("1 YEAR", "YEAR"),
    ("per-hour-wage", "HOUR"),
    ("per-year-salary", "YEAR"),
    ("2 WEEK", "BIWEEK"),
    ("MONTHLY", "MONTH"),
    ("PA", "YEAR"),
    ("BW", "BIWEEK"),
    ("Annuel", "YEAR"),
    ("měsíc", "MONTH"),
    ("NONE", None),
    ("3 MONTH", None),
    ("WC", None),
    ("", None),
]


@pytest.mark.parametrize(("written", "unit"), UNITS)
def test_a_unit_is_read(written: str, unit: str | None) -> None:
    assert unit_of(written) == unit


TYPES = [
    ("FULL_TIME", ["FULL_TIME"]),
    ("Full-Time", ["FULL_TIME"]),
    ("FullTime", ["FULL_TIME"]),
    ("permanent_full_time", ["FULL_TIME"]),
    ("Fixed Term - Full Time", ["TEMPORARY", "FULL_TIME"]),
    ("Full-time and Part-time", ["FULL_TIME", "PART_TIME"]),
    (["full_time", "part_time"], ["FULL_TIME", "PART_TIME"]),
    ("CDD - Alternance - Contrat d'apprentissage", ["TEMPORARY", "OTHER", "OTHER"]),
    ("Internship - Non Paid", ["INTERN"]),
    ("Contract - Full-Time", ["CONTRACTOR", "FULL_TIME"]),
    ("Práce na plný úvazek", ["FULL_TIME"]),
    ("Heltid", ["FULL_TIME"]),
    ("Permanent", []),
    ("CDI", []),
    ("unbefristet", []),
    ("Regular", []),
    ("", []),
    (True, []),
]


@pytest.mark.parametrize(("written", "types"), TYPES)
def test_an_employment_type_is_read(written: Any, types: list[str]) -> None:
    assert [value for value, _ in employment(written)] == types


PLACES_OF_WORK = [
    ("TELECOMMUTE", "remote"),
    ("REMOTE_HYBRID", "hybrid"),
    ("Télétravail partiel", "hybrid"),
    ("in_office", "on_site"),
    ("ORA_ON_SITE", "on_site"),
    ("No remote", "on_site"),
    ("Pas_teletravail", "on_site"),
    ("Occasionnel", "hybrid"),
    ("Not specified", None),
    ("Berlin", None),
]


@pytest.mark.parametrize(("written", "mode"), PLACES_OF_WORK)
def test_a_workplace_is_read(written: str, mode: str | None) -> None:
    assert [value for value, _ in workplace(written)] == ([mode] if mode else [])


def test_places_that_name_no_place_are_left_out() -> None:
    read = place("city", "state", "country")
    for city in ("Remote", "Anywhere", "3 Locations", "-", None, ""):
        assert not list(read({"city": city}))
    assert not list(place_words("Multiple Locations"))
    assert not list(place_words("Hybrid (2 days)"))
    assert not list(place_words("Remote, UK-only"))
    assert not list(place_words("Online"))
    assert [found.address_locality for found, _ in place_words("Remote (Austin, TX, US)")] == ["Austin"]


def test_a_place_that_begins_with_its_land_is_read_in_order() -> None:
    def parts(words: str) -> list[tuple[str | None, str | None, str | None]]:
        return [(one.address_locality, one.address_region, one.address_country) for one, _ in place_words(words)]

    assert parts("US-NY-Albany") == [("Albany", "NY", "US")]
    assert parts("USA - CA - San Diego") == [("San Diego", "CA", "US")]
    assert parts("IND - Bengaluru") == [("Bengaluru", None, "IN")]
    assert parts("CA-San Diego") == [("San Diego", None, None)]  # California or Canada: it does not say
    assert parts("US-Remote") == [(None, None, "US")]
    assert parts("Baden-Baden") == [("Baden-Baden", None, None)]


def test_a_state_of_one_country_alone_names_it() -> None:
    read = place("city", "state")
    assert [one.address_country for one, _ in read({"city": "Lindon", "state": "Utah"})] == ["US"]
    assert [one.address_country for one, _ in read({"city": "Perth", "state": "WA"})] == [None]


def test_the_words_about_a_range_tell_its_unit_where_nothing_else_does() -> None:
    read = pay("low", "high", "currency", "per", note="title")
    data = {"low": 50000, "high": 60000, "currency": "EUR", "title": "Annual salary"}
    assert [(one.unit, quote) for one, quote in read(data)] == [("YEAR", "50000 - 60000 EUR Annual")]
    assert [one.unit for one, _ in read({**data, "per": "month"})] == ["MONTH"]
    assert [one.unit for one, _ in read({**data, "title": "Zone A"})] == [None]


def test_a_country_in_the_field_of_the_state_is_a_country() -> None:
    [(found, _)] = place("city", "state")({"city": "Inari", "state": "Finland"})
    assert (found.address_region, found.address_country) == (None, "FI")


def test_pay_runs_from_low_to_high_and_needs_an_amount() -> None:
    read = pay("a", "b")
    [(found, _)] = read({"a": 9, "b": 7})
    assert (str(found.min), str(found.max)) == ("7", "9")
    assert not list(read({"a": 0, "b": "0"}))


def test_a_link_is_an_address_or_nothing() -> None:
    assert [value.kind for value, _ in link("mailto:a@b.example?subject=x")] == ["email"]
    assert not list(link("see below"))
    assert not list(link("javascript:void(0)"))


def test_words_are_plain() -> None:
    assert plain("<b>R&amp;D</b>\n ") == "R&D"
    assert plain({"#text": "Oslo"}) == "Oslo"
    assert not plain("N/A")


def test_a_title_is_bare() -> None:
    assert bare_title("Tea Taster at Leaf House", ["Leaf House"]) == "Tea Taster"
    assert bare_title("Cook - Remote") == "Cook"
    assert bare_title("Head of Sales, EMEA") == "Head of Sales, EMEA"


def test_a_language_is_a_tag_or_nothing() -> None:
    assert [value for value, _ in locale("pt_BR")] == ["pt-BR"]
    assert not list(locale("Portuguese"))
