"""Where applicants must live."""

import pytest

from postingkit.fields.applicant_location import find_applicant_location

SEEN = [
    (
        "We hire hybrid near Salem, or remote only if you live in the states of CA, CT, VT and WA.",
        "CA CT VT WA".split(),
    ),
    ("Fogline | Remote (North/South America) | Clerk", ["North/South America"]),
    ("Fogline | Clerk | Remote (Europe-based)", ["Europe"]),
    ("Fully remote, but you must be based in the EU or the UK.", ["EU", "UK"]),
    ("We look for a binder and a candidate that lives in the U.S., since we meet often.", ["U.S."]),
    ("We hire people who are based in Spain or Portugal.", ["Spain", "Portugal"]),
    ("Open to anyone who is currently located in Washington, DC.", ["Washington, DC"]),
    ("Tarn residency required", ["Tarn"]),
    ("New York City Residency is required within 90 days.", ["New York City"]),
    ("The position requires residency in Tarn County, Oregon.", ["Tarn County", "Oregon"]),
    ("Applicants must be residents of the Village of Tarn or Salem County.", ["Village of Tarn", "Salem County"]),
]
SILENT = [
    "You get the cat only if you live in peace.",
    "Our readers are people who live in the harbour; the founders are based in Spain.",
    "City residency required",
    "New York City residency is not required for this position.",
    "A medical residency is required.",
    "Proof of residency required",
]


@pytest.mark.parametrize(("text", "values"), SEEN)
def test_reads(text: str, values: list[str]) -> None:
    assert [claim.value for claim in find_applicant_location(text)] == values


@pytest.mark.parametrize("text", SILENT)
def test_says_nothing(text: str) -> None:
    assert not list(find_applicant_location(text))
