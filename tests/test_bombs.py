"""Whatever a file does to its reader, it is refused by name, in time, and the caller neither swells nor dies."""

import sys
import time
from pathlib import Path

import pytest
from tests.documents.make_bombs import BOMBS

import postingkit as pk

LIMITS = pk.Limits(seconds=8, megabytes=512)


def held() -> float:
    """Return the megabytes that this process holds."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / (1 << 20)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is watched on Linux")
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_by_name(name: str, postings: Path) -> None:
    make, reasons = BOMBS[name]
    bomb = pk.Capture(make(), url=f"{name}.bin")
    good = pk.load(postings / "archivist.md")
    before, start = held(), time.monotonic()
    outcomes = pk.parse_all([bomb, good], workers=1, limits=LIMITS)
    first = next(outcomes)
    assert time.monotonic() - start < 10
    [last] = outcomes
    assert held() - before < 64
    assert isinstance(first, pk.Rejection)
    assert first.reason in reasons
    assert first.source.url == f"{name}.bin"
    assert isinstance(last, pk.JobPosting)
