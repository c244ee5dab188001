"""What reading a posting costs, in calls: no machine changes their number, and each careless rule adds to it.

A pattern that is tried on every text of every posting costs little in each and much in all. Seconds are too rough to
show it.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

POSTINGS = Path(__file__).parent.parent / "examples" / "postings"
COUNTED = "systems-librarian.html"
MOST = {"calls of functions": 1330, "tries of patterns": 640}
"""Some twentieth more than what is spent today."""

# The other postings load what loads on first use. A comprehension is a call in some versions of Python, in others none.
COUNT = """
import json, re, sys
from pathlib import Path
import postingkit as pk

folder, counted = Path(sys.argv[1]), sys.argv[2]
rooms = [str(Path("postingkit") / room) for room in ("extract", "fields", "lexicon", "row", "sections", "vacancies")]
spent = {"calls of functions": 0, "tries of patterns": 0}


def count(frame, event, called):
    code = frame.f_code
    if event == "call" and code.co_name[0] != "<" and any(room in code.co_filename for room in rooms):
        spent["calls of functions"] += 1
    elif event == "c_call" and isinstance(getattr(called, "__self__", None), re.Pattern):
        spent["tries of patterns"] += 1


for path in sorted(folder.iterdir()):
    if path.name != counted:
        pk.parse(pk.load(path))
capture = pk.load(folder / counted)
sys.setprofile(count)
pk.parse(capture)
sys.setprofile(None)
print(json.dumps(spent))
"""


@pytest.fixture(scope="module")
def spent() -> dict[str, int]:
    run = [sys.executable, "-c", COUNT, str(POSTINGS), COUNTED]  # a process whose caches hold nothing of the posting
    return dict(json.loads(subprocess.run(run, capture_output=True, check=True, text=True).stdout))  # noqa: S603


@pytest.mark.parametrize("what", MOST)
def test_a_posting_costs_no_more_than_it_did(spent: dict[str, int], what: str) -> None:
    assert spent[what] <= MOST[what], (
        f"reading {COUNTED} takes {spent[what]} {what}, {MOST[what]} at most: put a cheap test before the new rule "
        "(docs/performance.md, 'How it is done'); where every posting must pay for it, raise the number"
    )


def test_there_is_something_to_count(spent: dict[str, int]) -> None:
    assert all(spent[what] > most // 2 for what, most in MOST.items()), f"{spent}: lower the numbers"
