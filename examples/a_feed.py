"""A feed: records as RSS for readers, and as JSON-LD for search engines.

python examples/a_feed.py [POSTINGS.jsonl]
"""

import datetime as dt
import json
import sys
from pathlib import Path

import postingkit as pk
from postingkit.export import Channel, export
from postingkit.export.json_ld import job_posting

if len(sys.argv) > 1:
    postings = list(pk.read_jsonl(sys.argv[1]))
else:
    found = pk.parse_all(pk.captures(Path(__file__).parent / "postings"))
    postings = [one for one in found if isinstance(one, pk.JobPosting)]

channel = Channel("Library jobs", home="https://board.example", at=dt.datetime.now(dt.UTC))
Path("feed.xml").write_bytes(export(postings, "rss", channel))
print("feed.xml has", len(postings), "postings")

for posting in postings[:1]:
    print(json.dumps(job_posting(posting)["hiringOrganization"]))
