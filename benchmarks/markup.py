"""Whether every property that pages state as schema.org JobPosting arrives in their records.

    python benchmarks/markup.py --corpus DIR [--lost]

DIR holds HTML pages, at any depth. A value of a page's JobPosting (a string, a number; no addresses, keys, nothing
blank) is *read* when the record's evidence points at it or its words stand in the record; it is *left* when the source
says that it leaves it and why. What is neither is lost: ``--lost`` names it. Pages without markup are not counted.
"""

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from platforms import fate, leaves, tokens, values

from postingkit.documents import Document
from postingkit.documents.read import read
from postingkit.errors import PostingkitError
from postingkit.files import load
from postingkit.model import JobPosting
from postingkit.pipeline import parse
from postingkit.sources import postings_of, source
from postingkit.sources.schema_org import nodes

LEFT = {name.strip() for names, _ in source("schema_org").left for name in names.split(",")}


def fates(record: JobPosting, part: Document) -> dict[str, tuple[str, str, str]]:
    """Return what became of each stated value, by its pointer: property, fate, value."""
    _, node, at = max(nodes(part), key=lambda one: len(one[1]))
    shown = [words for found in record.evidence.values() for words in found]
    pointers = {words.pointer for words in shown if words.pointer} - {at}
    quotes = [words.quote for words in shown]
    found = tokens(" \n ".join([record.description, *values(record), *quotes]))
    said, known = f" {' '.join(found)} ", frozenset(found)
    return {
        leaf.pointer: (leaf.path.removeprefix("/"), fate(leaf, pointers, LEFT, said, known), leaf.value)
        for leaf in leaves(node, at)
        if not leaf.path.endswith(("@context", "@type"))
    }


def main() -> None:
    """Print the properties of all pages, how often each was stated and how often it arrived."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--lost", action="store_true", help="name what is neither read nor left")
    options = parser.parse_args()
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    lost: list[str] = []
    pages = records = 0
    for path in sorted(options.corpus.rglob("*.htm*")):
        capture = load(path)
        try:
            parts = [one for one in postings_of(read(capture)) if isinstance(one, Document) and nodes(one)]
        except PostingkitError:
            continue
        if not parts:
            continue
        pages += 1
        try:
            found = parse(capture)
        except PostingkitError as error:
            lost.append(f"{path.name}: {error.reason}")
            continue
        for record, part in zip(found, parts, strict=False):
            records += 1
            for where, what, value in fates(record, part).values():
                counts[where.partition("/")[0]][what] += 1
                if what == "lost":
                    lost.append(f"{path.name} {where}: {value[:80]}")
    for name, count in sorted(counts.items(), key=lambda item: -item[1].total()):
        print(f"{name:<32}{count['read']:>6} read{count['left']:>6} left{count['lost']:>6} lost")
    if options.lost:
        print("\n".join(lost))
    total = sum((count for count in counts.values()), Counter[str]())
    stated = total["read"] + total["lost"]
    print(f"{pages} pages, {records} records; {total['read']} of {stated} stated values arrive")


if __name__ == "__main__":
    main()
