"""The country that a text shows."""

import pytest

from postingkit.fields.country import find_country

SEEN = [
    ("A valid Washington State driver's license.", "US"),
    ("* Valid WA driver license", "US"),
    ("Wexcombe College, located in Ashby, Massachusetts, is small.", "US"),
    ("plus 12.75% superannuation", "AU"),
    ("Quarry Library, 22 Orchard Avenue, Grayhaven, New York 12099", "US"),
    ("File it at 15 Quarry Plaza, Granite Forks, Nevada 89999", "US"),
    ("Employees are voters of the State of Maryland.", "US"),
    ("You must have the legal right to work in New Zealand.", "NZ"),
    ("Applications must be submitted on the form Z83.", "ZA"),
    ("Send it to 12 Harbor Road, Elmsford, NY 10523", "US"),
    ("Applicants under the Americans with Disabilities Act may ask for help.", "US"),
    ("FLSA status: exempt", "US"),
    ("Write to jobs@tarn.ac.uk today.", "GB"),
    ("Quay School, Alnwick NE66 1PJ\nClosing date: 02/12/26", "GB"),
    ("See www.tarnwerk.de/stellen", "DE"),
    ("The Annual Security and Fire Safety Report tells more.", "US"),
    ("Tarn College is a VEVRAA Federal Contractor.", "US"),
    ("Level 5, $90,047 p.a. plus 10.5% Superannuation", "AU"),
    ("Preference will be given to Canadian citizens.", "CA"),
    ("We offer a 401(k) plan.", "US"),
]


@pytest.mark.parametrize(("text", "country"), SEEN)
def test_an_address_or_a_law_shows_the_country(text: str, country: str) -> None:
    claim = next(find_country(text))
    assert claim.value == country
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize("text", ["The fee is $20.", "Suite E4 2ND FLOOR", "ROOM B1 4TH FLOOR"])
def test_a_sum_or_a_floor_shows_none(text: str) -> None:
    assert list(find_country(text)) == []
