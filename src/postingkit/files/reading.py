"""Reading: one input of any kind, read into output lines in a worker process."""

import json
import time
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from postingkit.documents.capture import Capture
from postingkit.errors import FetchError, FileError
from postingkit.files.jsonl import line_of
from postingkit.files.load import load
from postingkit.files.names import url_of
from postingkit.model import JobPosting, Rejection, Source
from postingkit.pool import LIMITS, Failure, Limits
from postingkit.settle import source_of
from postingkit.workers import confined, rejection_of_failure

Input = Path | Capture | FileError | FetchError
"""A file to load, bytes that are here already, or the error that stands where they were expected."""


class Line(NamedTuple):
    """A line of output, and the reason if it is a rejection."""

    line: bytes
    reason: str | None = None


class Timed(NamedTuple):
    """The lines of an input, and how long it took."""

    lines: list[Line]
    seconds: float
    """By the wall clock, in the worker; where the worker was killed for it, the limit."""
    size: int | None = None
    """Bytes, where they could be had."""
    url: str | None = None

    def line(self) -> bytes:
        """Return the timing as a line of JSON. It stands beside the records, which say nothing of this machine."""
        reasons = [one.reason for one in self.lines if one.reason]
        postings, reason = len(self.lines) - len(reasons), next(iter(reasons), None)
        return timing(self.url, self.size, self.seconds, postings=postings, reason=reason)


def timing(url: str | None, size: int | None, seconds: float, *, postings: int, reason: str | None) -> bytes:
    """Return how long an input took as a line of JSON, as ``postingkit report`` takes it."""
    facts = {"url": url, "bytes": size, "seconds": round(seconds, 4), "postings": postings, "reason": reason}
    return json.dumps(facts).encode() + b"\n"


def timed(given: Input, *, evidence: bool = True, ocr: bool = False) -> Timed:
    """Return the lines of one input, and how long loading and reading took. Raises nothing."""
    began = time.perf_counter()
    loaded = _loaded(given)
    if ocr and isinstance(loaded, Capture):
        loaded = replace(loaded, ocr=True)
    lines = lines_of(loaded, evidence=evidence)
    seconds = time.perf_counter() - began
    if isinstance(loaded, Capture):
        return Timed(lines, seconds, len(loaded.body), loaded.url)
    return Timed(lines, seconds, None, loaded.where)


def timed_out(given: Input, kind: Failure, *, limits: Limits = LIMITS) -> Timed:
    """Return the line of an input whose worker was killed or died, with the longest time it can have taken."""
    return Timed(failed(given, kind, limits=limits), limits.seconds, None, _source(given).url)


def lines_of(given: Input, *, evidence: bool = True) -> list[Line]:
    """Return the lines of one input: its postings and rejections, at least one. Raises nothing."""
    loaded = _loaded(given)
    if isinstance(loaded, Capture):
        return [_line(outcome, evidence=evidence) for outcome in confined(loaded)]
    rejection = Rejection(source=Source(url=loaded.where), reason=loaded.reason, message=loaded.message)
    return [_line(rejection)]


def failed(given: Input, kind: Failure, *, limits: Limits = LIMITS) -> list[Line]:
    """Return the line of an input whose worker was killed or died."""
    return [_line(rejection_of_failure(_source(given), kind, limits))]


def _source(given: Input) -> Source:
    """Return where an input that could not be read came from, with its digest as long as its bytes can be had."""
    if isinstance(given, (FileError, FetchError)):
        return Source(url=given.where)
    if isinstance(given, Capture):
        return source_of(given)
    try:
        return source_of(load(given))
    except (FileError, MemoryError):
        return Source(url=url_of(given))


def _loaded(given: Input) -> Capture | FileError | FetchError:
    """Return a file's capture, or the error why it has none; any other input as it is."""
    try:
        return load(given) if isinstance(given, Path) else given
    except FileError as error:
        return error


def _line(outcome: JobPosting | Rejection, *, evidence: bool = True) -> Line:
    reason = outcome.reason if isinstance(outcome, Rejection) else None
    return Line(line_of(outcome, evidence=evidence), reason)
