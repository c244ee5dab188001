"""The same captures give the same lines on every engine, and a worker that is killed midway changes nothing."""

import json
import os
import signal
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import postingkit as pk
from postingkit.files import line_of
from postingkit.shards import write_shards

PAGE = (
    "<title>Clerk {n}</title><h1>Clerk {n}</h1><p>Harbor Museum</p><h2>Duties</h2><ul><li>Keep the books of house {n}"
    "</li></ul><h2>Salary</h2><p>${n},000 a year</p>"
)
ROWS = [{"url": f"https://a.example/{n}", "body": PAGE.format(n=40 + n), "media_type": "text/html"} for n in range(60)]
ROWS[7]["body"] = "<h1>Page not found</h1>"
ENVIRON = {
    **os.environ,
    "RAY_ADDRESS": "local",  # tests beside this one have clusters of their own
    "RAY_DATA_DISABLE_PROGRESS_BARS": "1",
    "RAY_USAGE_STATS_ENABLED": "0",
    "PYTHONPATH": os.pathsep.join(sys.path),
    "PYSPARK_PYTHON": sys.executable,
    "SPARK_LOCAL_IP": "127.0.0.1",
}

_PATIENCE = 600
"""Seconds for an engine: it starts a dozen processes, on a machine that may be busy with other tests."""


def needs(package: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(find_spec(package) is None, reason=f"{package} is not installed")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the same pages as JSON Lines and as Parquet."""
    monkeypatch.chdir(tmp_path)
    Path("pages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    pq.write_table(pa.Table.from_pylist(ROWS), "pages.parquet", row_group_size=10)
    return tmp_path


def lines_of_one_process() -> list[bytes]:
    found = []
    for row in ROWS:
        capture = pk.Capture(row["body"].encode(), row["url"], row["media_type"], member="row")
        found += [line_of(one) for one in pk.parse_all([capture]) if isinstance(one, pk.JobPosting)]
    return sorted(found)


def bytes_of(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}


@needs("ray")
@pytest.mark.usefixtures("desk")
def test_ray_writes_the_parts_of_one_process_though_a_worker_is_killed(root: Path) -> None:
    write_shards(["pages.jsonl", "pages.parquet"], "whole", shards=3, workers=2)
    script = root / "examples" / "engines" / "ray_parts.py"
    command = [sys.executable, str(script), "parts", "3", "pages.jsonl", "pages.parquet"]
    killed: list[int] = []
    with subprocess.Popen(command, env=ENVIRON, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:  # noqa: S603 - ours
        until = time.monotonic() + _PATIENCE
        while run.poll() is None and not killed and time.monotonic() < until:
            if list(Path("parts").glob(".part-*")):  # a part is being written
                killed = [pid for pid in below(run.pid) if is_worker(pid)]
                for pid in killed:
                    os.kill(pid, signal.SIGKILL)
            time.sleep(0.002)
        told, errors = run.communicate(timeout=_PATIENCE)
    assert run.returncode == 0, errors.decode()[-2000:]
    assert killed
    # Ray tells of the dead worker on the same stream, before or behind
    assert "120 inputs, 118 postings" in told.decode().splitlines()
    assert bytes_of("parts") == bytes_of("whole")


def below(top: int) -> list[int]:
    """Return the processes that descend from one."""
    parents = {}
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit():
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    found = [top]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found[1:]


def is_worker(pid: int) -> bool:
    """Whether a process is a worker of Ray with a task, by the name that it gives itself."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().startswith(b"ray::Map")
    except OSError:
        return False


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("engine", "pages"),
    [
        pytest.param("ray", "pages.parquet", marks=needs("ray")),
        pytest.param("spark", "pages.parquet", marks=needs("pyspark")),
        pytest.param("dask", "pages.jsonl", marks=needs("dask")),
    ],
)
def test_rows_give_the_same_lines_on_every_engine(engine: str, pages: str, root: Path) -> None:
    script = root / "examples" / "engines" / f"{engine}_rows.py"
    command = [sys.executable, str(script), pages, "out.jsonl"]
    done = subprocess.run(command, env=ENVIRON, check=False, capture_output=True, timeout=_PATIENCE)  # noqa: S603 - our own
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    assert sorted(Path("out.jsonl").read_bytes().splitlines(keepends=True)) == lines_of_one_process()
