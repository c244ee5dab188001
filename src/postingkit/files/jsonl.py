"""JSON Lines: records out, one a line, and back in."""

import os
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import PydanticSerializationError

from postingkit.errors import FileError
from postingkit.files.lines import Lines, Target
from postingkit.model import SCHEMA_VERSION, JobPosting, Rejection
from postingkit.text import plural

# U+2028, U+2029 and U+0085 end a line for str.splitlines() and JavaScript, so a line must not hold them.
_LINE_ENDS = ((b"\xe2\x80\xa8", b"\\u2028"), (b"\xe2\x80\xa9", b"\\u2029"), (b"\xc2\x85", b"\\u0085"))


def line_of(record: JobPosting | Rejection, *, evidence: bool = True) -> bytes:
    r"""Return the record as one line: UTF-8, a line feed at its end alone, no NaN, no lone surrogates.

    >>> from postingkit.model import Source
    >>> line_of(Rejection(source=Source(url="a.pdf"), reason="empty", message="no bytes"))[-27:]
    b'null,"message":"no bytes"}\n'
    """
    exclude = None if evidence else {"evidence"}
    dump = type(record).__pydantic_serializer__.to_json
    try:
        line = dump(record, exclude=exclude)
    except PydanticSerializationError:  # a lone surrogate has no UTF-8
        line = dump(type(record).model_validate(_encodable(record.model_dump())), exclude=exclude)
    if b"\xa8" in line or b"\xa9" in line or b"\x85" in line:  # one byte is sought much faster than three
        for end, escaped in _LINE_ENDS:
            line = line.replace(end, escaped)
    return line + b"\n"


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_encodable(key): _encodable(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_encodable(one) for one in value]
    return value


@dataclass
class Tally:
    """How many captures came in and what became of them: ``inputs == read + rejected``, always."""

    inputs: int = 0
    """Captures that came in."""
    read: int = 0
    """Captures that gave a posting, or several."""
    postings: int = 0
    """Records written."""
    reasons: Counter[str] = field(default_factory=Counter)
    """Rejections by reason; a capture of several parts may have some beside its postings."""
    _last: tuple[object, bool] = (None, False)

    @property
    def rejected(self) -> int:
        """Captures that gave no posting."""
        return self.inputs - self.read

    def add(self, capture: object, reason: str | None = None) -> None:
        """Count an outcome: ``capture`` tells inputs apart, ``reason`` is None for a posting."""
        last, gave = self._last
        if self.inputs == 0 or capture != last:
            self.inputs += 1
            gave = False
        if reason is None:
            self.postings += 1
            self.read += not gave
            gave = True
        else:
            self.reasons[reason] += 1
        self._last = capture, gave

    def facts(self) -> dict[str, Any]:
        """Return the tally as JSON has it."""
        return {
            "inputs": self.inputs,
            "read": self.read,
            "rejected": self.rejected,
            "postings": self.postings,
            "reasons": dict(self.reasons.most_common()),
        }

    def __str__(self) -> str:
        """Return the tally as one sentence.

        >>> tally = Tally()
        >>> tally.add("a.pdf"), tally.add("b.html", "gone"), tally.add("c.html"), tally.add("c.html")
        (None, None, None, None)
        >>> print(tally)
        3 inputs = 2 read + 1 rejected (gone 1); 3 postings
        """
        reasons = ", ".join(f"{name} {count:,}" for name, count in self.reasons.most_common())
        rejected = f"{self.rejected:,} rejected" + (f" ({reasons})" if reasons else "")
        return f"{plural(self.inputs, 'input')} = {self.read:,} read + {rejected}; {plural(self.postings, 'posting')}"


def write_jsonl(
    outcomes: Iterable[JobPosting | Rejection], out: Target, rejected: Target | None = None, *, evidence: bool = True
) -> Tally:
    """Write the postings among the outcomes to ``out``, the rejections to ``rejected``, and return their counts.

    Each file is complete or absent: when anything fails, both targets stay as they were. "-" streams to standard
    output. Without ``rejected`` the rejections are counted alone. Raises :class:`FileError` when the disk refuses.
    """
    tally = Tally()
    with ExitStack() as files:
        postings = files.enter_context(Lines(out))
        refusals = files.enter_context(Lines(rejected)) if rejected is not None else None
        for outcome in outcomes:
            capture = (outcome.source.url, outcome.source.sha256, outcome.source.member)
            if isinstance(outcome, JobPosting):
                tally.add(capture)
                postings.write(line_of(outcome, evidence=evidence))
            else:
                tally.add(capture, outcome.reason)
                if refusals:
                    refusals.write(line_of(outcome))
    return tally


def read_jsonl(lines: str | os.PathLike[str] | Iterable[str | bytes]) -> Iterator[JobPosting]:
    """Yield the records of a JSON Lines file, or of its lines; empty lines are passed over.

    Records of a later minor version are read, less the keys that this one does not know. Raises :class:`FileError`
    naming the line: ``bad_line`` when it is no record, ``missing`` or ``unreadable_file`` for the file.
    """
    if not isinstance(lines, (str, os.PathLike)):
        yield from _records(lines, None)
        return
    name = Path(lines).as_posix()
    try:
        with Path(lines).open("rb") as file:
            yield from _records(file, name)
    except FileNotFoundError:
        raise FileError("there is no such file; check its name", reason="missing", where=name) from None
    except OSError as error:
        why = error.strerror or error
        raise FileError(f"the file cannot be read: {why}", reason="unreadable_file", where=name) from None


def _records(lines: Iterable[str | bytes], name: str | None) -> Iterator[JobPosting]:
    """Yield the records of lines; raises at the first that is none."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _record(_unmarked(line) if number == 1 else line)
        except ValueError as error:  # pydantic's own among them
            raise FileError(
                f"line {number} is no record of version {SCHEMA_VERSION}: {_first_error(error)}; "
                "mend it or leave it out, then read again",
                reason="bad_line",
                where=name,
            ) from None


def _unmarked(line: str | bytes) -> str | bytes:
    """Return a file's first line without the mark that some editors put before it."""
    return line.removeprefix("\ufeff") if isinstance(line, str) else line.removeprefix(BOM_UTF8)


def _record(line: str | bytes) -> JobPosting:
    """Return a line's record; keys of a later minor version are dropped."""
    try:
        record = JobPosting.model_validate_json(line)
    except ValidationError:
        record = JobPosting.model_validate_json(line, extra="ignore")
        if not _is_later(record.schema_version):
            raise
    if record.schema_version.partition(".")[0] != SCHEMA_VERSION.partition(".")[0]:
        raise ValueError(f"it has version {record.schema_version}")
    return record


def _is_later(version: str) -> bool:
    """Whether a version is a later minor one: it may hold keys that are unknown here.

    >>> _is_later("1.12"), _is_later("1.0"), _is_later("2.1")
    (True, False, False)
    """
    ours, theirs = SCHEMA_VERSION.split("."), version.split(".")
    return len(theirs) == 2 and theirs[0] == ours[0] and theirs[1].isdigit() and int(theirs[1]) > int(ours[1])


def _first_error(error: Exception) -> str:
    """Return the first thing that is wrong, in a few words."""
    if isinstance(error, ValidationError):
        one = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = "/".join(str(part) for part in one["loc"])
        return f"{where}: {one['msg']}" if where else one["msg"]
    return str(error)
