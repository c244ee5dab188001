"""Records are the same in every process: no value hangs on the order in which a set gives its words."""

import os
import subprocess
import sys
from pathlib import Path

FIXTURES = Path(__file__).parent / "fixtures"


def records(folder: Path, seed: int) -> bytes:
    out = folder / f"{seed}.jsonl"
    run = [sys.executable, "-m", "postingkit", "parse", str(FIXTURES), "--out", str(out), "--workers", "1", "-q"]
    # strings are hashed anew in each process, by this seed
    code = subprocess.run(run, env={**os.environ, "PYTHONHASHSEED": str(seed)}, capture_output=True, check=False)  # noqa: S603
    assert code.returncode == 3, code.stderr  # some fixtures hold no posting
    return out.read_bytes()


def test_records_are_the_same_in_every_process(tmp_path: Path) -> None:
    first, other = (records(tmp_path, seed) for seed in (1, 2))
    assert first
    assert first == other
