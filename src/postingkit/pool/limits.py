"""Limits: the time and memory of one task, and the failures of a task that exceeds them."""

from typing import Literal, NamedTuple

Failure = Literal["timed_out", "out_of_memory", "worker_crashed"]
"""Why a task has no result of its own."""


class Limits(NamedTuple):
    """What one task may take."""

    seconds: float = 30.0
    """Time by the wall's clock."""
    megabytes: int = 1024
    """Memory that its process may hold. Watched on Linux; elsewhere the time limit stands alone."""


LIMITS = Limits()
"""A posting takes some 10 ms and 60 MB; its worst page or file, a second and 300 MB."""
