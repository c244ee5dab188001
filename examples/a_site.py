"""A site: pages fetched politely, then read; a page that cannot be had has a reason.

python examples/a_site.py https://employer.example/jobs/7 https://employer.example/jobs/8
"""

import sys

import postingkit as pk

CONTACT = "jobs@board.example"  # yours: the owners of sites see it beside each request

if not sys.argv[1:]:
    sys.exit(__doc__)

refused: list[pk.FetchError] = []
with pk.Client(contact=CONTACT) as client:
    for outcome in pk.parse_all(client.captures(sys.argv[1:], refused=refused.append)):
        if isinstance(outcome, pk.JobPosting):
            print(outcome.title, "|", outcome.source.url)
        else:
            print("no posting:", outcome.reason, "|", outcome.source.url)

for error in refused:
    print("not fetched:", error.reason, "|", error.where)
