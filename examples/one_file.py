"""One file: what it says, and the words that say it.

python examples/one_file.py [FILE]
"""

import sys
from pathlib import Path

import postingkit as pk

path = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent / "postings" / "archivist.md"

for posting in pk.parse(pk.load(path)):
    print(posting.title, "at", posting.hiring_organization.name)
    for pay in posting.compensation:
        print("pays", pay.min, "to", pay.max, pay.currency, "a", pay.unit)
    if posting.application_deadline:
        print("apply by", posting.application_deadline.date)
        for words in posting.why("application_deadline"):
            print("   because it says:", words.quote)
