"""The oddities that this project began with, each in a posting written for it: what they must give for good."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from postingkit import JobPosting, load, parse

BOARD = Path(__file__).parent / "fixtures" / "board"

Reading = Callable[[JobPosting], object]

SEEN: list[tuple[str, str, Reading, object]] = [
    ("bulletless-list", "a title gives its organization", lambda p: p.title, "Help Desk Technician"),
    ("bulletless-list", "and is the employer", lambda p: p.hiring_organization.name, "Millbrook Library Council"),
    ("bulletless-list", "the post's own date", lambda p: p.date_posted, dt.date(2021, 5, 20)),
    ("bulletless-list", "lines are items", lambda p: len(p.responsibilities), 4),
    ("bulletless-list", "long lines too", lambda p: len(p.qualifications), 4),
    ("bulletless-list", "mojibake is mended", lambda p: "driver’s license" in p.qualifications[2].text, True),
    ("bulletless-list", "and said", lambda p: [one.code for one in p.warnings], ["mojibake"]),
    ("bulletless-list", "no figure, no pay", lambda p: p.compensation, ()),
    ("bulletless-list", "but a note", lambda p: p.compensation_note, "Salary commensurate with experience"),
    ("bulletless-list", "city and state", lambda p: p.job_location[0].address_locality, "Millbrook"),
    ("bulletless-list", "a state is in its country", lambda p: p.job_location[0].address_country, "US"),
    ("bulletless-list", "one place", lambda p: len(p.job_location), 1),
    (
        "bulletless-list",
        "an address with a plus",
        lambda p: [(one.kind, one.value) for one in p.application.methods],
        [("email", "tech+jobs@millbrooklibraries.example")],
    ),
    (
        "bulletless-list",
        "two materials",
        lambda p: {one.kind for one in p.application.materials},
        {"cover_letter", "resume"},
    ),
    ("bulletless-list", "a phone", lambda p: p.contacts[0].phone, "+18455550136"),
    ("bulletless-list", "x207", lambda p: p.contacts[0].phone_extension, "207"),
    ("bulletless-list", "alternatives", lambda p: [one.years_min for one in p.experience], [2, 6]),
    ("middle-dot-list", "a slash in a title", lambda p: p.title, "Discovery Librarian/Web Editor"),
    ("middle-dot-list", "· is a bullet", lambda p: p.responsibilities[0].startswith("Collect"), True),
    ("middle-dot-list", "each · an item", lambda p: (len(p.responsibilities), len(p.qualifications)), (3, 3)),
    (
        "middle-dot-list",
        "the year of the post",
        lambda p: p.application_deadline and p.application_deadline.date,
        dt.date(2021, 8, 2),
    ),
    ("middle-dot-list", "by is fixed", lambda p: p.application_deadline and p.application_deadline.kind, "fixed"),
    (
        "middle-dot-list",
        "the date behind the year is shown",
        lambda p: "2021-07-18" in [one.quote for one in p.why("application_deadline")],
        True,
    ),
    ("middle-dot-list", "until filled stays", lambda p: "until the position is filled" in str(p.application), True),
    (
        "middle-dot-list",
        "three references",
        lambda p: [one.count for one in p.application.materials if one.kind == "references"],
        [3],
    ),
    ("middle-dot-list", "the subject line", lambda p: "position title" in (p.application.email_subject or ""), True),
    ("middle-dot-list", "no calls", lambda p: p.application.no_phone_calls, True),
    (
        "middle-dot-list",
        "required and preferred degrees",
        lambda p: [(one.level, one.modality) for one in p.education],
        [("bachelor", "required"), ("master", "preferred")],
    ),
    ("hourly-range", "front matter names the employer", lambda p: p.hiring_organization.name, "Oakdale Free Library"),
    ("hourly-range", "a heading gives the unit", lambda p: p.compensation[0].unit, "HOUR"),
    ("hourly-range", "part-time", lambda p: p.employment_type, ("PART_TIME",)),
]


@pytest.mark.parametrize(("name", "_", "reading", "value"), SEEN, ids=[f"{row[0]}: {row[1]}" for row in SEEN])
def test_an_oddity_is_read(name: str, _: str, reading: Reading, value: object) -> None:
    [path] = BOARD.glob(f"{name}.m*")
    [posting] = parse(load(path))
    assert reading(posting) == value
