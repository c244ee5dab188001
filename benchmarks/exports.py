"""Whether exports hold on a corpus: board posts there and back, and every format read by a reader that is not ours.

    python benchmarks/exports.py --corpus DIR [--posts DIR/metro]

Prints for each format how many postings its reader found. `pip install --group test` has the readers.
"""

import argparse
import csv
import datetime as dt
import io
import json
import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import feedparser
import pyarrow.parquet
import yaml
from icalendar import Calendar
from lxml import etree, html
from pyld import jsonld

import postingkit as pk
from postingkit.documents.markdown import read_markdown
from postingkit.export import Channel, export
from postingkit.export.board import HEADINGS, board_post

CHANNEL = Channel("Jobs <&>", "https://board.example", dt.datetime(2026, 5, 1, tzinfo=dt.UTC))
Postings = list[pk.JobPosting]


# Board posts, there and back


def words_by_heading(post: str) -> dict[str, list[str]]:
    """Return the words under each of the nine headings that has some."""
    found: dict[str, list[str]] = {}
    for line in post.split("\n"):
        head = re.match(r"### +(.*?)\s*$", line)
        if head and head[1] in HEADINGS and head[1] not in found:
            found[head[1]] = []
        elif found:
            found[next(reversed(found))].append(line)
    words = {name: re.findall(r"\w+", read_markdown("\n".join(lines)).text) for name, lines in found.items()}
    return {name: some for name, some in words.items() if some}


def there_and_back(folder: Path) -> None:
    """Print on how many posts of a folder post, record, post gives the same nine sections, word for word."""
    counts: Counter[str] = Counter()
    for capture in pk.captures(folder):
        counts["posts"] += 1
        try:
            [posting] = pk.parse(capture)
            post = board_post(posting)
            [again] = pk.parse(pk.Capture(post.encode(), capture.url, "text/markdown", capture.captured_at))
        except (pk.PostingkitError, ValueError) as error:
            print(f"  {capture.url}: {error}")
            continue
        given = words_by_heading(capture.body.decode("utf-8", "replace"))
        counts["the same sections"] += given == words_by_heading(post)
        counts["the same post again"] += board_post(again) == post
        if given != words_by_heading(post):
            print(
                f"  {capture.url}: {[name for name in HEADINGS if given.get(name) != words_by_heading(post).get(name)]}"
            )
    for name, count in counts.items():
        print(f"{name:<24}{count:>6,} of {counts['posts']:,} ({count / counts['posts']:.1%})")


# Every format, by its reader


def of_xml(data: bytes) -> int:
    """Count the jobs of an XML feed."""
    return len(etree.fromstring(data, etree.XMLParser(huge_tree=True)).findall("job"))


def of_rss(data: bytes) -> int:
    """Count the items of an RSS feed that feedparser takes without complaint."""
    feed = feedparser.parse(data)
    if feed.bozo:
        raise ValueError(feed.bozo_exception)
    return len(feed.entries)


def of_json_ld(data: bytes) -> int:
    """Count the nodes that a JSON-LD processor makes JobPostings of."""
    context = {"@context": {"@vocab": "https://schema.org/"}}
    jsonld.set_document_loader(lambda url, _=None: {"contextUrl": None, "documentUrl": url, "document": context})
    kind = "https://schema.org/JobPosting"
    return sum(kind in node.get("@type", ()) for one in json.loads(data) for node in jsonld.expand(one))


def of_csv(data: bytes) -> int:
    """Count the rows that both csv and DuckDB find."""
    Path("exports.csv").write_bytes(data)
    query = "select count(*) from read_csv('exports.csv', max_line_size=20000000)"
    [(count,)] = duckdb.connect().sql(query).fetchall()
    rows = len(list(csv.reader(io.StringIO(data.decode(), newline="")))) - 1
    Path("exports.csv").unlink()
    return min(int(count), rows)


def of_parquet(data: bytes, postings: Postings) -> int:
    """Count the rows that give their record back."""
    rows = pyarrow.parquet.read_table(io.BytesIO(data)).to_pylist(maps_as_pydicts="strict")
    return sum(pk.JobPosting.model_validate(row) == one for row, one in zip(rows, postings, strict=True))


def of_posts(name: str, postings: Postings) -> int:
    """Count the posts whose front matter PyYAML reads, and which have a body."""
    count = 0
    for one in postings:
        _, matter, body = export([one], name, CHANNEL).decode().split("---\n", 2)
        count += isinstance(yaml.safe_load(matter), dict) and body.strip() != ""
    return count


def of_html(postings: Postings) -> int:
    """Count the snippets whose one script is JSON-LD that says the title, as lxml reads it."""
    count = 0
    for one in postings:
        page = html.fromstring(export([one], "html", CHANNEL).decode())
        scripts = page.xpath("//script")
        count += len(scripts) == 1 and json.loads(scripts[0].text).get("title") == one.title
    return count


READERS: dict[str, Callable[[Postings], Any]] = {
    "board (PyYAML)": lambda all_: of_posts("board", all_),
    "hugo (PyYAML)": lambda all_: of_posts("hugo", all_),
    "html (lxml)": of_html,
    "json-ld (PyLD)": lambda all_: of_json_ld(export(all_, "json-ld", CHANNEL)),
    "rss (feedparser)": lambda all_: of_rss(export(all_, "rss", CHANNEL)),
    "json-feed (json)": lambda all_: len(json.loads(export(all_, "json-feed", CHANNEL))["items"]),
    "linkedin (lxml)": lambda all_: of_xml(export(all_, "linkedin", CHANNEL)),
    "csv (csv, duckdb)": lambda all_: of_csv(export(all_, "csv", CHANNEL)),
    "parquet (pyarrow)": lambda all_: of_parquet(export(all_, "parquet", CHANNEL), all_),
}


def main() -> None:
    """Print what holds; exit with 1 when a reader does not find every posting."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--posts", type=Path, help="a folder of board posts (default: CORPUS/metro)")
    given = parser.parse_args()
    there_and_back(given.posts or given.corpus / "metro")
    outcomes = pk.parse_all(pk.captures(given.corpus), workers=2)
    postings = [one for one in outcomes if isinstance(one, pk.JobPosting)]
    print(f"\n{len(postings):,} postings")
    fine = True
    for name, read in READERS.items():
        count = read(postings)
        fine &= count == len(postings)
        print(f"{name:<24}{count:>6,}")
    places = sum(max(len(one.job_location), 1) for one in postings)
    jobs = of_xml(export(postings, "indeed", CHANNEL))
    dated = sum(bool(one.application_deadline and one.application_deadline.date) for one in postings)
    events = Calendar.from_ical(export(postings, "ics", CHANNEL)).walk("VEVENT")
    broken = sum(bool(event.errors) for event in events)
    print(f"indeed (lxml)           {jobs:>6,} of {places:,} places")
    print(f"ics (icalendar)         {len(events):>6,} of {dated:,} dated deadlines, {broken} with errors")
    sys.exit(not (fine and jobs == places and len(events) == dated and not broken))


if __name__ == "__main__":
    main()
