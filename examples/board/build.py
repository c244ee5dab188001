"""A board: a JSON Lines file of postings becomes a small static job board, ready to be put on any web server.

python examples/board/build.py postings.jsonl public/ --title "Library jobs" --home https://board.example

It writes a page with search and filters, a page for each posting with its JSON-LD, the deadlines as a page and as a
calendar, and an RSS feed. The look is in ``templates/`` and ``static/``: copy this folder and change what you like.
Needs jinja2.
"""

import argparse
import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import postingkit as pk
from postingkit.export import Channel, export
from postingkit.export.board import excerpt, named
from postingkit.export.body import html_of
from postingkit.export.json_ld import script_of
from postingkit.export.words import apply_url, pay_words, place_words

HERE = Path(__file__).parent


class Job(NamedTuple):
    """A posting as the templates see it; they escape every string, and only ``body`` and ``data`` are HTML."""

    posting: pk.JobPosting
    page: str
    """Its page, from the board's root: "jobs/2026-03-09-project-archivist.html"."""
    title: str
    organization: str
    places: list[str]
    pay: list[str]
    kinds: list[str]
    workplace: str
    deadline: dt.date | None
    excerpt: str
    apply: str | None
    body: Markup
    data: Markup


def jobs_of(postings: list[pk.JobPosting]) -> Iterator[Job]:
    """Yield the postings, the newest first and the undated last, each with a page of its own."""
    newest = sorted(postings, key=lambda one: one.date_posted or dt.date.min, reverse=True)
    for name, posting in named(newest):
        yield Job(
            posting=posting,
            page=f"jobs/{name}.html",
            title=posting.title or "Untitled position",
            organization=posting.hiring_organization.name or "",
            places=[place_words(place) for place in posting.job_location],
            pay=[pay_words(pay) for pay in posting.compensation if pay.kind == "base"],
            kinds=[kind.lower().replace("_", " ") for kind in posting.employment_type],
            workplace=(posting.workplace_type or "").replace("_", "-"),
            deadline=posting.application_deadline.date if posting.application_deadline else None,
            excerpt=excerpt(posting),
            apply=apply_url(posting),
            body=Markup(html_of(posting)),  # noqa: S704 - built from escaped text by postingkit
            data=Markup(script_of(posting)),  # noqa: S704 - JSON with every "<" escaped
        )


def build(records: Path, out: Path, channel: Channel) -> int:
    """Write the board, and return how many postings it has."""
    postings = list(pk.read_jsonl(records))
    jobs = list(jobs_of(postings))
    templates = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.globals.update(board=channel, has_feed=channel.home is not None)

    def write(name: str, template: str, root: str = "", **values: object) -> None:
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(templates.get_template(template).render(root=root, **values), encoding="utf-8")

    dated = sorted((job for job in jobs if job.deadline), key=lambda job: job.deadline or dt.date.max)
    kinds = sorted({kind for job in jobs for kind in job.kinds})
    workplaces = sorted({job.workplace for job in jobs} - {""})
    write("index.html", "index.html", jobs=jobs, kinds=kinds, workplaces=workplaces)
    write("deadlines.html", "deadlines.html", jobs=dated)
    for job in jobs:
        write(job.page, "posting.html", root="../", job=job)
    (out / "deadlines.ics").write_bytes(export((job.posting for job in dated), "ics", channel))
    if channel.home:
        (out / "feed.xml").write_bytes(export((job.posting for job in jobs), "rss", channel))
    for asset in (HERE / "static").iterdir():
        shutil.copy(asset, out / asset.name)
    return len(jobs)


def main() -> None:
    """Read the arguments and build."""
    parser = argparse.ArgumentParser(description="Build a static job board from postings in JSON Lines.")
    parser.add_argument("records", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--title", default="Jobs")
    parser.add_argument("--home", help="where the board will stand; needed for its feed")
    given = parser.parse_args()
    channel = Channel(given.title, given.home, dt.datetime.now(dt.UTC))
    print(build(given.records, given.out, channel), "postings in", given.out)


if __name__ == "__main__":
    main()
