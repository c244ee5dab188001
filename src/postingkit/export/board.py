r"""Board: posts in Markdown, as library councils keep them: front matter, then nine headings.

::

    ---
    layout: post
    title: "Project Archivist - Harbor Falls Public Library"
    date: 2026-03-09
    excerpt: "Harbor Falls Public Library is looking for ..."
    tag: job
    ---

    ### Description
    ...

The words are the posting's own. A posting that came from such a board keeps each word under its heading; any other
has its sections sorted under the nine by their kind, and where its text has none of a kind, what the record read
elsewhere (in a page's data) stands there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count, pairwise
from typing import NamedTuple

from postingkit.export.body import Line, LineKind, lines_of
from postingkit.export.channel import PLAIN, Channel
from postingkit.export.markdown import escaped, front_matter, link, linked
from postingkit.export.words import (
    apply_url,
    contact_words,
    expires,
    full_title,
    pay_words,
    place_words,
    slug,
    url_of,
    web,
)
from postingkit.model import JobPosting

HEADINGS: dict[str, tuple[str, ...]] = {
    "Description": ("description", "schedule", "other"),
    "Responsibilities": ("responsibilities",),
    "Qualifications": ("qualifications",),
    "Compensation": ("compensation", "benefits"),
    "Location": ("location",),
    "URL": (),
    "To Apply": ("application",),
    "Company Information": ("company", "equal_opportunity"),
    "Contact Information": ("contact",),
}
"""The board's headings in their order, and the kinds of section that belong under each."""

_OF_KIND = {kind: heading for heading, kinds in HEADINGS.items() for kind in kinds}
_OWN = {heading.casefold(): heading for heading in HEADINGS}
_TELLING = ("URL", "To Apply", "Company Information", "Contact Information")
"""Headings that beside "Description" show a post of such a board."""
_EXCERPT = 350  # characters
_NUMBER = re.compile(r"\d{1,9}[.)] ")


def board_post(posting: JobPosting) -> str:
    """Return a posting as a Jekyll board's post."""
    matter = front_matter(
        (
            ("layout", "post"),
            ("title", full_title(posting)),
            ("date", posting.date_posted),
            ("excerpt", excerpt(posting)),
            ("tag", "job"),
        )
    )
    return matter + body_of(posting)


def hugo_post(posting: JobPosting) -> str:
    """Return a posting as a Hugo page: the same body, and the record's main fields as parameters.

    A key that the record has nothing for is left out. ``expiryDate``, from which on Hugo hides the page, is the last
    day of the posting, or the fixed last day to apply.
    """
    deadline = posting.application_deadline
    organization = posting.hiring_organization
    contacts = [
        {"name": one.name, "title": one.title, "email": one.email, "phone": one.phone} for one in posting.contacts
    ]
    matter = front_matter(
        (
            ("title", posting.title),
            ("date", posting.date_posted),
            ("expiryDate", expires(posting)),
            ("summary", excerpt(posting)),
            ("company", organization.name),
            ("department", organization.department),
            ("company_url", organization.url),
            ("job_id", posting.identifier),
            ("location", [place.raw for place in posting.job_location]),
            ("workplace_type", posting.workplace_type),
            ("employment_type", list(posting.employment_type)),
            ("salary", list(map(pay_words, posting.compensation))),
            ("deadline", deadline.date or deadline.raw if deadline else None),
            ("start_date", posting.job_start_date),
            ("apply_url", apply_url(posting)),
            ("contact", [contact for contact in contacts if any(contact.values())]),
        )
    )
    return matter + body_of(posting)


def write_board(postings: Iterable[JobPosting], _: Channel = PLAIN) -> Iterator[str]:
    """Yield a Jekyll post for each posting."""
    return map(board_post, postings)


def write_hugo(postings: Iterable[JobPosting], _: Channel = PLAIN) -> Iterator[str]:
    """Yield a Hugo page for each posting."""
    return map(hugo_post, postings)


def named(postings: Iterable[JobPosting]) -> Iterator[tuple[str, JobPosting]]:
    """Yield each posting with the name of its file, less the suffix; of two that are called the same one is a second.

    It is as Jekyll wants it, ``2026-03-09-project-archivist-harbor-falls``, less an unknown date: small letters, digits
    and hyphens alone, so that a hostile title names no path.
    """
    taken: set[str] = set()
    for posting in postings:
        title = slug(full_title(posting)) or slug(posting.id)
        stem = f"{posting.date_posted}-{title}" if posting.date_posted else title
        numbered = (f"{stem}-{number}" for number in count(2))
        name = next(name for name in chain((stem,), numbered) if name not in taken)
        taken.add(name)
        yield name, posting


def excerpt(posting: JobPosting) -> str:
    """Return the first words of the posting's text, at most some 350 characters, cut between words."""
    text = next((section.text for section in posting.sections if len(section.text) > 1), posting.description)
    words = " ".join(text.split())
    return words if len(words) <= _EXCERPT else words[:_EXCERPT].rpartition(" ")[0] + "..."


def body_of(posting: JobPosting) -> str:
    """Return the posting's text under the nine headings; a heading with nothing under it is left out."""
    rows: dict[str, list[_Row]] = {heading: [] for heading in HEADINGS}
    lines = lines_of(posting)
    own = _own_headings(posting, lines)
    done = 0
    for run in _runs(posting, own):
        end = max(run.end, run.start + 1)
        inside = [line for line in lines if done <= line.start < end and run.start < line.end]
        rows[run.heading].extend(_rows(inside, run))
        done = inside[-1].end if inside else done  # a line that two sections share stays whole, with the first
    parts = {heading: _joined(written) for heading, written in rows.items()}
    if not own:
        for heading, values in _elsewhere(posting):
            parts[heading] = parts[heading] or "\n\n".join(values)
    return "".join(f"\n### {heading}\n\n{text}\n" for heading, text in parts.items() if text)


def _own_headings(posting: JobPosting, lines: Iterable[Line]) -> list[Line]:
    """Return the lines that are a board's own headings; none for any other posting.

    They are headings by their form, written as the board writes them, and in the board's order; a "Location" or
    "RESPONSIBILITIES" within the employer's text is none.
    """
    if not any(section.heading in _TELLING for section in posting.sections):
        return []
    found: list[Line] = []
    order = list(HEADINGS)
    for line in lines:
        if line.kind == "heading" and line.text in order:
            found.append(line)
            del order[: order.index(line.text) + 1]
    return found if len(found) > 2 or any(line.text == "Description" for line in found) else []


def _runs(posting: JobPosting, own: Sequence[Line]) -> "Iterator[_Run]":
    """Yield the runs of the sections, each under the heading that it belongs to.

    In a board's post, what stands between two of the nine belongs to the first, and a section may hold several. A
    section's own heading is text, unless it says what the board's heading says already.
    """
    heading = next(iter(HEADINGS))
    end = 0
    for section in posting.sections:
        start, body = end, section.span[0]
        end = section.span[1]
        if not own:
            same = _OWN.get((section.heading or "").strip(" :").casefold())
            heading, start = (same, body) if same else (_OF_KIND[section.kind], start)
        for line in own:
            if start <= line.end <= max(end - 1, body):
                if line.end > body:
                    yield _Run(heading, start, body, line.start, section.items)
                heading, start, body = line.text, line.end, max(line.end, body)
        yield _Run(heading, start, body, end, section.items)


_BELOW = {"item": "\n", "number": "\n", "paragraph": "  \n"}
"""What stands between two lines of a kind that follow each other closely; two spaces are a forced line break."""


class _Run(NamedTuple):
    """Text that goes under one of the nine headings: where it starts, where the text below its own heading does."""

    heading: str
    start: int
    body: int
    end: int
    items: tuple[str, ...]


class _Row(NamedTuple):
    """A line as it is written: what it became, its Markdown, and where it stood."""

    kind: LineKind
    words: str
    start: int
    end: int


def _rows(lines: Sequence[Line], run: _Run) -> Iterator[_Row]:
    """Yield the lines of a run, its own heading among them, as Markdown."""
    listed = frozenset(run.items if len(run.items) > 1 else ())
    for line in lines:
        if line.start < run.start:  # "Location: Elmsford, NY" under "Location"
            yield _Row("paragraph", linked(line, run.start - line.start), line.start, line.end)
        elif line.end <= run.body or line.kind == "heading":
            yield _Row("heading", f"#### {linked(line, starts=False)}", line.start, line.end)
        elif line.kind == "item" or line.text in listed:
            yield _Row("item", f"* {linked(line)}", line.start, line.end)
        elif line.kind == "number" and (lead := _NUMBER.match(line.text)):
            yield _Row("number", f"{lead[0]}{linked(line, lead.end())}", line.start, line.end)
        elif line.kind == "strong":
            yield _Row("strong", f"**{linked(line, starts=False)}**", line.start, line.end)
        else:
            yield _Row("paragraph", linked(line), line.start, line.end)


def _joined(rows: Sequence[_Row]) -> str:
    """Return rows as Markdown: what stood on lines below each other stays so, within a list or a paragraph."""
    text = rows[0].words if rows else ""
    for above, below in pairwise(rows):
        close = above.kind == below.kind and below.start == above.end + 1
        text += (_BELOW.get(below.kind, "\n\n") if close else "\n\n") + below.words
    return text


def _elsewhere(posting: JobPosting) -> Iterator[tuple[str, list[str]]]:
    """Yield what the record has for a heading that the text may be silent on."""
    pay = [*map(pay_words, posting.compensation), posting.compensation_note]
    organization = posting.hiring_organization
    yield "Compensation", _lines(pay)
    yield "Location", _lines(map(place_words, posting.job_location))
    yield "URL", _lines([url_of(posting)])
    yield "To Apply", _lines(method.value for method in posting.application.methods)
    yield "Company Information", _lines([organization.description or organization.name, web(organization.url)])
    yield "Contact Information", _lines(map(contact_words, posting.contacts))


def _lines(values: Iterable[str | None]) -> list[str]:
    rows = (" ".join(value.split()) for value in values if value)
    return [link(row) if web(row) and " " not in row else escaped(row) for row in rows]
