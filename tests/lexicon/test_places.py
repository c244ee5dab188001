"""Names and codes of countries and regions."""

import pytest

from postingkit.lexicon.addresses import Address, read_addresses
from postingkit.lexicon.places import POSTAL, country_of, is_city, region_of

COUNTRIES = [
    ("Poland", "PL"),
    ("the Netherlands", "NL"),
    ("U.S.A.", "US"),
    ("UK", "GB"),
    ("Deutschland", "DE"),
    ("საქართველო", "GE"),
    ("ARGENTINA", "AR"),
    ("Czech Republic", "CZ"),
    ("us", None),
    ("Springfield", None),
]
REGIONS = [
    ("NY", "US-NY"),
    ("N.Y.", "US-NY"),
    ("California", "US-CA"),
    ("WA", "US-WA"),
    ("ON", "CA-ON"),
    ("NSW", "AU-NSW"),
    ("England", "GB-ENG"),
    ("Bayern", "DE-BY"),
    ("Comunidad de Madrid", "ES-MD"),
    ("or", None),
    ("me", None),
]
# words -> street, locality, region, postal code, country
ADDRESSES: list[tuple[str, list[tuple[str | None, str | None, str | None, str | None, str | None]]]] = [
    ("Elmsford, NY", [(None, "Elmsford", "NY", None, "US")]),
    ("12 Mill Road, Suite 40 Elmsford, NY 10523", [("12 Mill Road, Suite 40", "Elmsford", "NY", "10523", "US")]),
    ("140 W 9th street New York NY 10023", [("140 W 9th street", "New York", "NY", "10023", "US")]),
    ("New York, New York, United States, 10001", [(None, "New York", "New York", "10001", "US")]),
    ("Purchase, NY US", [(None, "Purchase", "NY", None, "US")]),
    ("Tarn, BA MA", [(None, "BA", "MA", None, "US")]),
    ("NY, NY 10004", [(None, "NY", "NY", "10004", "US")]),
    ("Washington, D.C.", [(None, "Washington", "D.C.", None, "US")]),
    ("Jamaica, NY", [(None, "Jamaica", "NY", None, "US")]),
    ("Nevada, IA", [(None, "Nevada", "IA", None, "US")]),
    ("Toronto, Ontario", [(None, "Toronto", "Ontario", None, "CA")]),
    ("Berlin, DE", [(None, "Berlin", None, None, "DE")]),
    ("Amsterdam, NL", [(None, "Amsterdam", None, None, "NL")]),
    ("Tbilisi, Georgia", [(None, "Tbilisi", None, None, "GE")]),
    ("Batumi, Georgia", [(None, "Batumi", None, None, "GE")]),
    ("Atlanta, Georgia", [(None, "Atlanta", "Georgia", None, "US")]),
    ("Munich, Upper Bavaria, Germany", [(None, "Munich", "Upper Bavaria", None, "DE")]),
    ("Old Wharf, London, England", [(None, "London", "England", None, "GB")]),
    ("USA - MA - Cambridge", [(None, "Cambridge", "MA", None, "US")]),
    ("Canada - Quebec - Montreal - 10 Rue Duval", [("10 Rue Duval", "Montreal", "Quebec", None, "CA")]),
    ("Buenos Aires, B, ARGENTINA", [(None, "Buenos Aires", "B", None, "AR")]),
    ("Musterstraße 12, 35037 Marburg", [("Musterstraße 12", "Marburg", None, "35037", None)]),
    ("4 Bridge Street, London EC3R 8AF", [("4 Bridge Street", "London", None, "EC3R 8AF", None)]),
    ("Lake County, NC", [(None, "Lake County", "NC", None, "US")]),
    ("Harbor University - Main Library - Garden City, NY", [(None, "Garden City", "NY", None, "US")]),
    ("Lansing, MI, MI, 48909", [(None, "Lansing", "MI", "48909", "US")]),
    ("Boston, MA, Munich, Germany", [(None, "Boston", "MA", None, "US"), (None, "Munich", None, None, "DE")]),
    ("Poland, Portugal", [(None, None, None, None, "PL"), (None, None, None, None, "PT")]),
    ("Parkville Branch", []),
    ("Munich, BY, DE", [(None, "Munich", "BY", None, "DE")]),
    ("Bangalore, KA, IN", [(None, "Bangalore", "KA", None, "IN")]),
]


@pytest.mark.parametrize(("words", "code"), COUNTRIES)
def test_a_country_is_known_by_its_names(words: str, code: str | None) -> None:
    assert country_of(words) == code


@pytest.mark.parametrize(("words", "code"), REGIONS)
def test_a_region_is_known_by_name_or_capital_letters(words: str, code: str | None) -> None:
    assert region_of(words) == code


@pytest.mark.parametrize("words", ["London", "Berlin", "თბილისი", "New York"])
def test_cities_of_time_zones_are_cities(words: str) -> None:
    assert is_city(words)


@pytest.mark.parametrize("code", ["10523", "98057-2906", "EC3R 8AF", "M5V 2T6", "00-950", "2000"])
def test_postal_codes_have_their_shapes(code: str) -> None:
    match = POSTAL.fullmatch(code)
    assert match is not None


@pytest.mark.parametrize(("words", "parts"), ADDRESSES)
def test_the_order_of_the_parts_tells_the_town(words: str, parts: list[tuple[str | None, ...]]) -> None:
    found = list(read_addresses(words, 0, len(words)))
    assert [_parts(address) for address in found] == parts


def _parts(address: Address) -> tuple[str | None, ...]:
    return (address.street, address.locality, address.region, address.postal_code, address.country)
