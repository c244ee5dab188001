"""What a posting does not have, platforms leave out, or give as null, "" or []: no posting is lost by it."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from postingkit.documents import Capture, Document
from postingkit.documents.read import read
from postingkit.errors import PostingkitError
from postingkit.files import load
from postingkit.model import JobPosting
from postingkit.pipeline import outcomes
from postingkit.sources import claims_of, postings_of

FIXTURES = Path(__file__).parent.parent / "fixtures"
GONE = object()
NOTHING: tuple[Any, ...] = (None, "", [], GONE)
# Keys without which a posting is none: its only words, or what tells it from objects of other kinds
NEEDED = {
    "hacker_news": {"text", "id", "parent", "type"},
    "brassring": {"Questions", "Question"},
    "networx": {"a10:content"},
    "wordpress": {"content"},
    "wix": {"descriptionHtml", "descriptionText"},
    "wellfound": {"__typename"},
    "peopleadmin": {"link"},
}


def payloads() -> Iterator[Any]:
    for path in sorted(FIXTURES.rglob("*.*")):
        if path.suffix in {".json", ".xml", ".csv", ".rss"} and not path.name.endswith(".golden.json"):
            yield pytest.param(path, id=f"{path.parent.name}/{path.stem}")


def inner(value: Any, pointer: str) -> Any:
    for step in filter(None, pointer.split("/")):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def without(document: Document, pointers: list[str], keys: tuple[str, ...], put: Any) -> Document:
    datum = document.data[0]
    value = copy.deepcopy(datum.value)
    for pointer in pointers:
        record = inner(value, pointer)
        for key in keys[:-1]:
            record = record.get(key) if isinstance(record, dict) else None
        if isinstance(record, dict) and keys[-1] in record:
            if put is GONE:
                del record[keys[-1]]
            else:
                record[keys[-1]] = put
    return document._replace(data=(datum._replace(value=value), *document.data[1:]))


def keys_of(record: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for key, value in record.items():
        yield (key,)
        if isinstance(value, dict):
            yield from ((key, one) for one in value)


@pytest.mark.parametrize("path", list(payloads()))
def test_a_posting_lacks_any_key_but_its_title(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = read(load(path))
    if document.text or not document.data or document.data[0].kind != "platform_data":
        return
    if path.parent.name == "radancy":
        return  # its postings are cut out of markup: their keys are the source's own
    parts = [part for part in postings_of(document) if not isinstance(part, PostingkitError)]
    records = [part.data[0] for part in parts if part.data]
    titles = {claim.pointer or "-" for part in parts for claim in claims_of(part) if claim.field == "title"}

    def count(changed: Document) -> int:
        monkeypatch.setattr("postingkit.pipeline.read", lambda _: changed)
        return sum(isinstance(one, JobPosting) for one in outcomes(Capture(b"")))

    before = count(document)
    if not before:
        return
    pointers = [datum.pointer for datum in records]
    seen = set()
    for datum in records:
        for keys in keys_of(datum.value) if isinstance(datum.value, dict) else ():
            own = [f"{pointer}/{'/'.join(keys)}".strip("/") for pointer in pointers]
            if keys in seen or any(
                f"{one}/".startswith(f"{title}/") or f"{title}/".startswith(f"{one}/")
                for title in titles
                for one in own
            ):
                continue
            seen.add(keys)
            if not NEEDED.get(path.parent.name, set()).isdisjoint(keys):
                continue
            for put in NOTHING:
                assert count(without(document, pointers, keys, put)) == before, (keys, put)


def lever(**values: Any) -> dict[str, Any]:
    posting = {
        "id": "5a1f0c1e-7c1d-4f62-9a53-0f0a6f3f9d11",
        "text": "Crane Driver",
        "categories": {"commitment": "Full-time", "location": "Hull"},
        "hostedUrl": "https://jobs.lever.co/quay/5a1f0c1e-7c1d-4f62-9a53-0f0a6f3f9d11",
        "createdAt": 1790000000000,
        "descriptionPlain": "We look for a driver who lifts containers with care.",
        "salaryRange": {"min": 40000, "max": 45000, "currency": "GBP", "interval": "per-year-salary"},
    }
    return {key: value for key, value in (posting | values).items() if value is not GONE}


def of(value: Any) -> str | None:
    document = read(Capture(json.dumps(value).encode(), media_type="application/json"))
    [part] = postings_of(document)
    return part.platform if isinstance(part, Document) else None


def test_a_posting_without_one_of_its_signs_keeps_its_platform() -> None:
    assert of([lever()]) == of([lever(categories=GONE)]) == of([lever(hostedUrl=GONE)]) == "lever"


def test_data_that_only_shares_common_names_with_a_platform_is_not_its_own() -> None:
    posting = {"title": "Cook", "company": "Quay", "location": "Hull", "id": 7, "url": "https://quay.example/7"}
    assert of([posting | {"description": "We look for a cook.", "slug": "cook"}]) == "generic"
