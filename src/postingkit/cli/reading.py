"""Reading: one input, whatever it is, into the lines that come of it. Runs in a worker."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from postingkit.documents.capture import Capture
from postingkit.errors import FetchError, FileError
from postingkit.files import line_of, load
from postingkit.files.load import url_of
from postingkit.model import JobPosting, Rejection, Source
from postingkit.pipeline import outcomes
from postingkit.settle import source_of

Input = Path | Capture | FileError | FetchError
"""A file to load, bytes that are here already, or the error that stands where they were expected."""

_ADVICE = {
    "timed_out": "reading it took longer than the time limit; raise --timeout, or look at the file",
    "worker_crashed": "reading it ended its process, so the file is damaged or hostile; convert it and try again",
}


class Line(NamedTuple):
    """A line of the output, and the reason if it is a rejection's."""

    line: bytes
    reason: str | None = None


def lines_of(given: Input, *, evidence: bool = True) -> list[Line]:
    """Return the lines of one input: its postings and rejections, at least one. Raises nothing."""
    capture = given if isinstance(given, Capture) else None
    try:
        if isinstance(given, (FileError, FetchError)):
            raise given  # noqa: TRY301 - told below like the errors of load()
        capture = capture or load(given)  # type: ignore[arg-type] # a Path is left
        return [_line(outcome, evidence=evidence) for outcome in outcomes(capture)]
    except (FileError, FetchError) as error:
        return [_rejected(Source(url=error.where), error.reason, error.message)]
    except (MemoryError, RecursionError):
        return [_rejected(_source(given, capture), "too_complex", "reading it takes more memory than there is")]
    except Exception as error:  # noqa: BLE001 - a fault of ours must cost one input and not the run
        message = f"postingkit failed on it ({type(error).__name__}: {error}); please report this with the file"
        return [_rejected(_source(given, capture), "internal_error", message)]


def failed(given: Input, reason: str) -> list[Line]:
    """Return the line of an input whose worker was killed or died."""
    return [_rejected(_source(given, None), reason, _ADVICE[reason])]


def _source(given: Input, capture: Capture | None) -> Source:
    """Return where an input that could not be read came from, with its digest as long as its bytes can be had."""
    if isinstance(given, (FileError, FetchError)):
        return Source(url=given.where)
    if isinstance(given, Capture):
        return source_of(given)
    try:
        return source_of(capture or load(given))
    except (FileError, MemoryError):
        return Source(url=url_of(given))


def _rejected(source: Source, reason: str, message: str) -> Line:
    return _line(Rejection(source=source, reason=reason, message=message))


def _line(outcome: JobPosting | Rejection, *, evidence: bool = True) -> Line:
    reason = outcome.reason if isinstance(outcome, Rejection) else None
    return Line(line_of(outcome, evidence=evidence), reason)
