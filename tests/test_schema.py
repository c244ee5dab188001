"""The JSON Schema, the table of the record and the records agree."""

import json
import runpy
from pathlib import Path

import jsonschema
import pytest

from postingkit.cli.schema import json_schema
from postingkit.files import captures, line_of
from postingkit.model import JobPosting, Rejection
from postingkit.workers import parse_all


def test_the_committed_schema_is_the_models(root: Path) -> None:
    """After a change of the models: make schema."""
    committed = (root / "docs" / "schema.json").read_text(encoding="utf-8")
    assert committed == json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def test_the_committed_table_is_the_schema(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """After a change of the models: make schema."""
    runpy.run_path(str(root / "scripts" / "record_table.py"), run_name="__main__")
    assert (root / "docs" / "record.md").read_text(encoding="utf-8") == capsys.readouterr().out


@pytest.mark.parametrize("name", ["JobPosting", "Rejection"])
def test_the_schema_is_one(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema(name))


def test_keys_stand_in_the_order_of_the_record() -> None:
    assert list(json_schema()["properties"]) == list(JobPosting.model_fields)


def test_every_line_is_valid(postings: Path, root: Path) -> None:
    schemas = {JobPosting: json_schema(), Rejection: json_schema("Rejection")}
    seen = set()
    for outcome in parse_all(captures([postings, root / "tests" / "fixtures"])):
        jsonschema.validate(json.loads(line_of(outcome)), schemas[type(outcome)])
        seen.add(type(outcome))
    assert seen == {JobPosting, Rejection}


def test_evidence_may_be_left_out_and_later_keys_may_join(postings: Path) -> None:
    [outcome] = parse_all(captures(postings / "archivist.md"))
    line = json.loads(line_of(outcome, evidence=False))
    assert "evidence" not in line
    jsonschema.validate({**line, "perks": []}, json_schema())
