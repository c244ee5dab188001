"""A folder: every posting in it as JSON Lines, and why the rest gave none.

python examples/a_folder.py [FOLDER [OUT]]
"""

import sys
from pathlib import Path

import postingkit as pk

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "postings"
out = Path(sys.argv[2]) if len(sys.argv) > 2 else Path("postings.jsonl")

tally = pk.write_jsonl(pk.parse_all(pk.captures(folder)), out, out.with_name("rejected.jsonl"))
print(tally)

for posting in pk.read_jsonl(out):
    print("-", posting.title, "|", posting.date_posted)
