"""A pipeline: records in on standard input, records out on standard output, one a line.

Keeps the postings that state a yearly pay of at least 60,000:

    postingkit parse inbox/ --json | python examples/a_pipeline.py > well_paid.jsonl
"""

import sys

import postingkit as pk

LEAST = 60_000


def pays_well(posting: pk.JobPosting) -> bool:
    """Whether a posting states a yearly pay that may reach the least; silence is no."""
    return any(pay.unit == "YEAR" and (pay.max or pay.min or 0) >= LEAST for pay in posting.compensation)


pk.write_jsonl((posting for posting in pk.read_jsonl(sys.stdin.buffer) if pays_well(posting)), "-")
