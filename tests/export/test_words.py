"""What Google asks for, what frames hold, and the table of formats."""

import datetime as dt

import pytest

import postingkit as pk
from postingkit.cli.export import FORMATS as CHOICES
from postingkit.export import FORMATS
from postingkit.export.frames import to_pandas, to_polars
from postingkit.export.google import lacks
from postingkit.export.words import expires


def test_the_command_offers_every_format() -> None:
    assert tuple(FORMATS) == CHOICES


def weights(posting: pk.JobPosting, weight: str) -> list[str]:
    return [lack.property for lack in lacks(posting) if lack.weight == weight]


def test_google_is_told_what_it_would_miss(examples: list[pk.JobPosting]) -> None:
    [archivist] = [posting for posting in examples if posting.title == "Project Archivist"]
    assert weights(archivist, "required") == []
    assert weights(archivist, "refused") == []
    update = {"date_posted": None, "job_location": (pk.Place(raw="Springfield", address_locality="Springfield"),)}
    assert weights(archivist.model_copy(update=update), "required") == [
        "datePosted",
        "jobLocation.address.addressCountry",
    ]


def test_google_wants_a_place_for_remote_work(hostile: pk.JobPosting) -> None:
    update = {"workplace_type": "remote", "job_location": ()}
    assert weights(hostile.model_copy(update=update), "required") == ["applicantLocationRequirements"]
    update["applicant_location_requirements"] = ("US",)
    assert weights(hostile.model_copy(update=update), "required") == []


def test_google_refuses_what_pay_does_not_say(hostile: pk.JobPosting) -> None:
    pay = hostile.compensation[0]
    bare = pay.model_copy(update={"currency": None, "unit": None})
    assert weights(hostile.model_copy(update={"compensation": (bare,)}), "refused") == [
        "baseSalary.currency",
        "baseSalary.value.unitText",
    ]
    two_weeks = pay.model_copy(update={"unit": "BIWEEK"})
    assert weights(hostile.model_copy(update={"compensation": (two_weeks, pay)}), "refused") == [
        "baseSalary.value.unitText",
        "baseSalary",
    ]


@pytest.mark.parametrize(
    ("kind", "day"), [("fixed", dt.date(2026, 4, 17)), ("priority", None), ("first_review", None), ("rolling", None)]
)
def test_only_a_fixed_deadline_ends_a_posting(kind: str, day: dt.date | None, hostile: pk.JobPosting) -> None:
    assert hostile.application_deadline
    deadline = hostile.application_deadline.model_copy(update={"kind": kind})
    assert expires(hostile.model_copy(update={"application_deadline": deadline})) == day


def test_polars_has_the_record_s_columns(examples: list[pk.JobPosting]) -> None:
    pytest.importorskip("polars")
    frame = to_polars(examples)
    assert frame.columns == list(pk.JobPosting.model_fields)
    assert frame["title"].to_list() == [posting.title for posting in examples]
    assert frame["compensation"].list.len().to_list() == [len(posting.compensation) for posting in examples]


def test_pandas_has_flat_columns(examples: list[pk.JobPosting]) -> None:
    pytest.importorskip("pandas")
    frame = to_pandas(examples)
    assert list(frame["id"]) == [posting.id for posting in examples]
    assert str(frame["pay_min"].dtype) == "float64"
    assert frame["date_posted"].dt.year.max() == 2026
