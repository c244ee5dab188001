"""How fast a payload of many postings is read, and how much memory grows on the way.

    python benchmarks/stream.py [--count 10000] [--body] [--rounds 3]

The payload is a board's list as Greenhouse gives it, without texts, or with a text of some 1,500 characters each with
``--body``; one posting in the middle is broken. Times are CPU seconds, memory is what Python holds beyond the payload
after a tenth of the postings and at the end (a round of its own, because counting is slow).
"""

import argparse
import gc
import json
import time
import tracemalloc
from typing import Any

from postingkit.documents import Capture
from postingkit.model import JobPosting, Rejection
from postingkit.pipeline import outcomes

_TEXT = (
    "<p>The harbour of Hull looks for people who lift containers with care, by day and by night.</p>"
    "<h3>What you will do</h3><ul>{}</ul><h3>What you bring</h3><ul>{}</ul>"
    "<h3>How to apply</h3><p>Send a cover letter and a resume to jobs@quay.example by 3 May 2027.</p>"
)
_DUTIES = "".join(f"<li>Lifts containers at gate {n} and writes down what was lifted</li>" for n in range(8))
_ASKED = "".join(f"<li>{n} years of experience with cranes of class {n}</li>" for n in range(2, 8))


def payload(count: int, *, body: bool) -> bytes:
    """Return a board's list of so many postings, the one in the middle broken."""
    jobs: list[dict[str, Any]] = [
        {
            "absolute_url": f"https://boards.greenhouse.io/quay/jobs/{n}",
            "id": n,
            "title": f"Crane Driver {n}",
            "company_name": "Quay Bakery",
            "requisition_id": f"R-{n}",
            "first_published": "2026-09-20T00:00:00Z",
            "updated_at": "2026-10-02T00:00:00Z",
            "location": {"name": "Hull, UK"},
            "departments": [{"name": "Port"}],
            "offices": [{"name": "Hull", "location": "Hull, UK"}],
            **({"content": _TEXT.format(_DUTIES, _ASKED)} if body else {}),
        }
        for n in range(count)
    ]
    jobs[count // 2] = {"id": count // 2, "absolute_url": "https://boards.greenhouse.io/quay/jobs/x"}
    return json.dumps({"jobs": jobs, "meta": {"total": count}}).encode()


def main() -> None:
    """Print postings a second, the memory, and what became of the broken posting."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--body", action="store_true")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    capture = Capture(payload(options.count, body=options.body), media_type="application/json")
    for _ in range(options.rounds):
        start = time.process_time()
        postings = sum(isinstance(outcome, JobPosting) for outcome in outcomes(capture))
        took = time.process_time() - start
        print(f"{postings} postings in {took:.2f} s: {postings / took:,.0f} a second")
    tracemalloc.start()
    early = 0
    for n, outcome in enumerate(outcomes(capture)):
        if n == options.count // 10:
            gc.collect()
            early = tracemalloc.get_traced_memory()[0]
        if isinstance(outcome, Rejection):
            print(f"rejected: {outcome.message}")
    gc.collect()
    print(f"memory grows by {(tracemalloc.get_traced_memory()[0] - early) / 1e6:.2f} MB from a tenth to the end")


if __name__ == "__main__":
    main()
