"""Memory: the memory of a process, and how it is bounded. Only Linux reports it."""

import os
import sys
from pathlib import Path

from postingkit.pool.limits import Limits

_MB = 1 << 20
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


def confine(limits: Limits) -> None:
    """Limit the address space of this process, against growth between two checks of its memory.

    Twice the limit on top of what it has, since not all of it is ever used. No core is dumped.
    """
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415 - not on every system

    room = int(megabytes(os.getpid(), 0) + 2 * limits.megabytes) * _MB
    _, hardest = resource.getrlimit(resource.RLIMIT_AS)
    if hardest == resource.RLIM_INFINITY or room < hardest:
        resource.setrlimit(resource.RLIMIT_AS, (room, hardest))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def megabytes(process: int | None, column: int) -> float:
    """Return the megabytes of a process: column 0 of ``statm`` has its addresses, 1 what it holds; 0 when unknown."""
    try:
        return int(Path(f"/proc/{process}/statm").read_bytes().split()[column]) * _PAGE / _MB
    except (OSError, IndexError, ValueError):
        return 0.0
