"""The public names as a type checker sees them: never run, only checked by mypy strict."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import assert_type

import postingkit as pk


def as_a_user_sees_them() -> None:
    """Use the public names as their types promise."""
    capture = pk.load("posting.pdf", captured_at=dt.datetime(2026, 11, 22, tzinfo=dt.UTC))
    assert_type(capture, pk.Capture)
    assert_type(pk.parse(capture), list[pk.JobPosting])
    assert_type(pk.parse_all([capture]), Iterator[pk.JobPosting | pk.Rejection])
    assert_type(pk.write_jsonl(pk.parse_all(pk.captures("inbox")), "postings.jsonl", "rejected.jsonl"), pk.Tally)
    assert_type(pk.read_jsonl("postings.jsonl"), Iterator[pk.JobPosting])

    [posting] = pk.parse(capture)
    assert_type(posting.title, str | None)
    assert_type(posting.compensation, tuple[pk.Pay, ...])
    assert_type(posting.compensation[0].min, Decimal | None)
    assert_type(posting.hiring_organization, pk.Organization)
    assert_type(posting.application_deadline, pk.Deadline | None)
    assert_type(posting.why("title"), tuple[pk.Evidence, ...])

    try:
        pk.parse(capture)
    except pk.NotAPosting as error:
        assert_type(error.reason, str)
