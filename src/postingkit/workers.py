"""Workers: captures read in processes that can be killed, and what a capture costs itself alone."""

from collections.abc import Iterable, Iterator
from functools import partial

from postingkit.documents.capture import Capture
from postingkit.model import JobPosting, Rejection, Source
from postingkit.pipeline import outcomes
from postingkit.pool import LIMITS, Failure, Limits, run
from postingkit.settle import source_of

__all__ = ["confined", "parse_all", "rejection_of_failure"]


_ADVICE: dict[Failure, tuple[str, str]] = {
    "timed_out": (
        "timed_out",
        "reading it took longer than {0.seconds:g} seconds; raise the limit, or look at the file",
    ),
    "out_of_memory": (
        "too_complex",
        "reading it took more than {0.megabytes} MB of memory; raise the limit, or convert the file and try again",
    ),
    "worker_crashed": (
        "worker_crashed",
        "reading it ended its process, so the file is damaged or hostile; convert it and try again",
    ),
}
"""What a failure is called in a rejection, and what to do about it."""


def parse_all(
    captures: Iterable[Capture], *, workers: int = 0, limits: Limits = LIMITS, ordered: bool = True
) -> Iterator[JobPosting | Rejection]:
    """Yield the postings of each capture, or why there is none; never stops at a bad one.

    With ``workers`` 0 they are read here. With more they are read in that many processes, each within ``limits``, and
    whatever a file does to its reader costs that file alone: it is rejected as ``timed_out``, ``too_complex`` or
    ``worker_crashed``. The outcomes come in the order of the captures; with ``ordered`` false as they are ready, those
    of one capture together, so that nothing waits behind a slow one. Captures are taken as they are needed, a few
    hundred ahead of the outcomes at most.
    """
    if not workers:
        for capture in captures:
            yield from outcomes(capture)
        return
    lost = partial(_failed, limits=limits)
    for found in run(captures, confined, workers=workers, limits=limits, failed=lost, ordered=ordered):
        yield from found


def confined(capture: Capture) -> list[JobPosting | Rejection]:
    """Return what comes of a capture, at least one outcome; a fault of ours costs this capture alone."""
    try:
        return list(outcomes(capture))
    except (MemoryError, RecursionError):
        rejection = Rejection(
            source=source_of(capture),
            reason="too_complex",
            message="reading it takes more memory than there is; convert the file and try again",
        )
    except Exception as error:  # noqa: BLE001 - a fault of ours must cost one input and not the run
        rejection = Rejection(
            source=source_of(capture),
            reason="internal_error",
            message=f"postingkit failed on it ({type(error).__name__}: {error}); please report this with the file",
        )
    return [rejection]


def rejection_of_failure(source: Source, kind: Failure, limits: Limits = LIMITS) -> Rejection:
    """Return the rejection of what its worker did not finish."""
    reason, advice = _ADVICE[kind]
    return Rejection(source=source, reason=reason, message=advice.format(limits))


def _failed(capture: Capture, kind: Failure, *, limits: Limits) -> list[JobPosting | Rejection]:
    return [rejection_of_failure(source_of(capture), kind, limits)]
