"""Testing: a capture and its golden beside it are the whole test of a reader, a source or a rule.

    tests/fixtures/board/archivist.md             the capture's bytes
    tests/fixtures/board/archivist.golden.json    what they mean

and one test runs them all, with an id for each field::

    @pytest.mark.parametrize("check", goldens("tests/fixtures"), ids=str)
    def test_golden(check: Check) -> None:
        check()

A golden that is missing is written, and the test fails once, asking for review. To take a new reading over,
delete the golden's "postings" and run again. Evidence is not in the golden; the laws guard it on every capture.
"""

import datetime as dt
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import unified_diff
from functools import cache
from pathlib import Path
from typing import Any

from postingkit.documents.capture import Capture
from postingkit.files import line_of, load, read_jsonl
from postingkit.model import JobPosting, Rejection
from postingkit.model.paths import PATHS, value_at
from postingkit.pipeline import outcomes

__all__ = ["Check", "Golden", "check_laws", "golden_of", "goldens"]

SUFFIX = ".golden.json"
SLOWEST = 1.0
"""Seconds of CPU that a capture of a test may take."""

# The record's keys that stand in no golden: they follow from the bytes, from other keys, or are guarded by the laws.
_LEFT_OUT = frozenset(("schema_version", "source", "evidence", "description_html"))
_OF_SOURCE = ("canonical_url", "platform", "part")

Json = dict[str, Any]


@dataclass(frozen=True)
class Check:
    """One thing to hold of one capture; call it to see."""

    name: str
    """``<folder>/<slug>:<field>``."""
    holds: Callable[[], None]

    def __call__(self) -> None:
        """Raise AssertionError when it does not hold."""
        self.holds()

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Golden:
    """A capture and what it means."""

    path: Path
    """The capture."""

    @property
    def beside(self) -> Path:
        """The golden's file."""
        return self.path.with_name(self.path.stem + SUFFIX)

    def written(self) -> Json:
        """Return the golden as it was last written; empty when there is none."""
        written: Json = json.loads(self.beside.read_bytes()) if self.beside.exists() else {}
        return written

    def capture(self) -> Capture:
        """Return the capture, with the URL, type and time that the golden gives it."""
        facts = self.written().get("capture", {})
        loaded = load(self.path)
        taken = facts.get("captured_at")
        return Capture(
            loaded.body,
            url=facts.get("url"),
            media_type=facts.get("media_type", loaded.media_type),
            captured_at=dt.datetime.fromisoformat(taken) if taken else None,
        )

    def read(self) -> Json:
        """Return the golden that the line gives now."""
        capture = self.capture()
        taken = capture.captured_at.isoformat() if capture.captured_at else None
        facts = {"url": capture.url, "media_type": capture.media_type, "captured_at": taken}
        return {"capture": self.written().get("capture", {}) | facts, **golden_of(list(outcomes(capture)))}

    def write(self) -> None:
        """Write the golden that the line gives now."""
        text = json.dumps(self.read(), indent=2, ensure_ascii=False)
        self.beside.write_text(text + "\n", encoding="utf-8")


def golden_of(found: list[JobPosting | Rejection]) -> Json:
    """Return what a golden says of the outcomes: the postings less what is empty or follows, else the rejection."""
    postings = [_comparable(json.loads(line_of(one))) for one in found if isinstance(one, JobPosting)]
    rejections = [{"reason": one.reason, "quote": one.quote} for one in found if isinstance(one, Rejection)]
    if not postings:
        return {"rejection": rejections[0]}
    return {"postings": postings, "rejected_parts": rejections} if rejections else {"postings": postings}


def _comparable(record: Json) -> Json:
    kept = {key: value for key, value in record.items() if key not in _LEFT_OUT}
    kept["source"] = {key: record["source"][key] for key in _OF_SOURCE}
    for section in kept["sections"]:
        del section["span"]
    stated: Json = _without_empty(kept)
    return stated


def _without_empty(value: Any) -> Any:
    """Return the value less all that is empty: a golden holds what the posting says."""
    if isinstance(value, dict):
        return {key: one for key, inner in value.items() if (one := _without_empty(inner)) not in (None, [], {})}
    return [_without_empty(one) for one in value] if isinstance(value, list) else value


def goldens(folder: str | os.PathLike[str]) -> list[Check]:
    """Return the checks of all captures in a folder: one a field, one for extra fields, one for the laws."""
    top = Path(folder)
    checks: list[Check] = []
    for path in sorted(top.rglob("*")):
        if path.is_file() and not path.name.startswith((".", "_")) and not path.name.endswith(SUFFIX):
            checks.extend(_checks(Golden(path), path.relative_to(top).with_suffix("").as_posix()))
    return checks


def _checks(golden: Golden, name: str) -> Iterator[Check]:
    yield Check(f"{name}:laws", lambda: check_laws(golden.capture()))
    written = golden.written()
    if "postings" not in written and "rejection" not in written:
        yield Check(f"{name}:review", lambda: _write(golden))
        return
    yield Check(f"{name}:nothing-more", lambda: _check_keys(golden, written))
    for number, posting in enumerate(written.get("postings", ())):
        for key in posting:
            where = f"{number}/{key}" if len(written["postings"]) > 1 else key
            yield Check(f"{name}:{where}", _field_check(golden, number, key, posting[key]))
    for key in ("rejection", "rejected_parts"):
        if key in written:
            yield Check(f"{name}:{key}", _part_check(golden, key, written[key]))


def _field_check(golden: Golden, number: int, key: str, expected: Any) -> Callable[[], None]:
    def holds() -> None:
        postings = _read_once(golden).get("postings", [])
        _see(number < len(postings), f"the capture gives {len(postings)} postings")
        _same(postings[number].get(key), expected)

    return holds


def _part_check(golden: Golden, key: str, expected: Any) -> Callable[[], None]:
    return lambda: _same(_read_once(golden).get(key), expected)


def _check_keys(golden: Golden, written: Json) -> None:
    read = _read_once(golden)
    _same(list(read), list(written))
    _same([list(one) for one in read.get("postings", ())], [list(one) for one in written.get("postings", ())])


@cache
def _read_once(golden: Golden) -> Json:
    return golden.read()


def _same(found: Any, expected: Any) -> None:
    if found != expected:
        old, new = (json.dumps(one, indent=2, ensure_ascii=False).splitlines() for one in (expected, found))
        raise AssertionError("\n".join(["", *unified_diff(old, new, "golden", "read now", lineterm="")]))


def _see(holds: object, otherwise: str) -> None:
    """Raise when something does not hold; a plain assert would vanish under ``python -O``."""
    if not holds:
        raise AssertionError(otherwise)


def _write(golden: Golden) -> None:
    golden.write()
    raise AssertionError(f"{golden.beside} was written: read it, correct it, commit it, and run again")


def check_laws(capture: Capture) -> None:
    """Assert what holds of every capture: the words are there, the line is pure, JSON Lines lose nothing.

    Raises AssertionError naming the law that broke.
    """
    start = time.process_time()
    found = list(outcomes(capture))
    seconds = time.process_time() - start
    _see(found, "a capture gave neither a posting nor a rejection")
    _see(seconds < SLOWEST, f"reading took {seconds:.2f} s")
    lines = [line_of(one) for one in found]
    _see(lines == [line_of(one) for one in outcomes(capture)], "reading twice gave two results")
    for one, line in zip(found, lines, strict=True):
        _see(len(line.decode().splitlines()) == 1, "a record took more than one line")
        if isinstance(one, JobPosting):
            [again] = read_jsonl([line])
            _see(again == one, "the record changed on its way through JSON Lines")
            _check_words(one)
        else:
            _see(one.reason, "a rejection has no reason")
            _see(one.message, "a rejection has no message")


def _check_words(posting: JobPosting) -> None:
    text = posting.description
    for pointer, shown in posting.evidence.items():
        for words in shown:
            if words.span:
                a, b = words.span
                _see(text[a:b] == words.quote, f"{pointer}: the span {a}-{b} does not quote {words.quote!r}")
            else:
                _see(words.pointer is not None or words.method != "text", f"{pointer}: the words stand nowhere")
    for section in posting.sections:
        a, b = section.span
        _see(text[a:b] == section.text, f"the span {a}-{b} is not the section's text")
    for pointer in _read_pointers(posting):
        _see(pointer in posting.evidence, f"{pointer} has a value and no words")


def _read_pointers(posting: JobPosting) -> Iterator[str]:
    """Yield the pointers of all values that the record has from the posting, as its evidence names them."""
    for path in PATHS:
        value = value_at(posting, path)
        if isinstance(value, tuple):
            yield from (f"/{path}/{index}" for index in range(len(value)))
        elif value is not None:
            yield f"/{path}"
