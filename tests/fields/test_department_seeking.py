"""Units: the part of an employer that seeks someone for its house."""

import pytest

from postingkit.fields.department.seeking import find_seeking_unit
from postingkit.model.known import Known

SEEN = [
    ("The Reed Library at Harbor College seeks a binder.", "Reed Library"),
    ("The Alma J. Reed Library in The Harbor Museum is pleased to announce a post.", "Alma J. Reed Library"),
    ("We grow. Reed Library at The College of New Tarn invites applications.", "Reed Library"),
    ("The Map Knowledge Center (MAKC) at Tarn University (TU) invites applications.", "Map Knowledge Center"),
    ("The Ada B. Reed School of Law at Tarn University seeks a clerk.", "Ada B. Reed School of Law"),
    ("The Reed-Tarn Library of Harbor University seeks a clerk.", "Reed-Tarn Library"),
    ("Harbor College’s Ada Reed Library invites applications.", "Ada Reed Library"),
    ("The Harbor Map Laboratory’s Library & Archives is searching for a clerk.", "Library & Archives"),
    ("HBU's Library is seeking a binder.", "Library"),
    ("HBU, Division of Libraries seeks a binder.", "Division of Libraries"),
]
BESIDE = [
    ("The C.V. Reed Map Library seeks a binder.", "C.V. Reed Map Library"),
    ("Tarn College seeks a binder for the Oskar Reed Library, part of its map room.", "Oskar Reed Library"),
    (
        "The college seeks a kind soul for the position of Binder at the Reed Maps & Globes Library.",
        "Reed Maps & Globes Library",
    ),
    ("The college is seeking a clerk to join the Map & Globe Center.", "Map & Globe Center"),
]
NOT_BESIDE = [
    "The Tarn Map Library seeks a binder.",
    "The Alder Public Library seeks a binder.",
    "The MTU Libraries seek and the MTU Libraries is hiring a binder.",
    "The college seeks a clerk with experience at the Reed Library.",
    "The college seeks a clerk who studied at the Reed Library.",
]
SILENT = [
    "The Public Library of Salem seeks a clerk.",
    "Harbor University Library seeks a clerk.",
    "The City Auditor's Office is seeking a clerk.",
    "The library at the corner seeks a clerk.",
    "You will visit the Reed Library at Harbor College, which seeks to grow.",
    "The Tarn Library in Salem has a new roof.",
]


@pytest.mark.parametrize(("text", "unit"), SEEN)
def test_units_are_read(text: str, unit: str) -> None:
    claim = next(find_seeking_unit(text))
    assert claim.value == unit
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize("text", SILENT)
def test_other_units_are_not(text: str) -> None:
    assert list(find_seeking_unit(text)) == []


@pytest.mark.parametrize(("text", "unit"), BESIDE)
def test_a_unit_has_another_name_than_its_employer(text: str, unit: str) -> None:
    assert [claim.value for claim in find_seeking_unit(text, known=Known(organization="Tarn College"))] == [unit]
    assert list(find_seeking_unit(text)) == []


@pytest.mark.parametrize("text", NOT_BESIDE)
def test_a_house_of_its_own_is_no_unit(text: str) -> None:
    assert list(find_seeking_unit(text, known=Known(organization="Tarn College"))) == []
