"""Export: records in the shapes that other tools take, one file a format, THE TABLE of them below.

A value that the record does not have is absent from every format; nothing is made up to please a reader.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any, NamedTuple

from postingkit.errors import PostingkitError
from postingkit.export.channel import PLAIN, Channel
from postingkit.model import JobPosting

__all__ = ["FORMATS", "Channel", "Format", "export", "holds", "pieces"]

Writer = Callable[[Iterable[JobPosting], Channel], Iterator[str | bytes]]


class Format(NamedTuple):
    """A format: what it is, what its files are called, and the function that writes it."""

    what: str
    suffix: str
    media_type: str
    writer: str
    """Module and function, imported when the format is used."""
    single: bool = False
    """A file holds one posting; several make a folder."""
    holds: str = ""
    """Module and function that tells whether a posting has what the format shows; every posting has where empty."""


FORMATS: dict[str, Format] = {
    "board": Format(
        "a Jekyll board's post: front matter, nine headings", ".md", "text/markdown", "board:write_board", True
    ),
    "hugo": Format("a Hugo page: parameters, nine headings", ".md", "text/markdown", "board:write_hugo", True),
    "json-ld": Format("schema.org JobPosting", ".jsonld", "application/ld+json", "json_ld:write_json_ld"),
    "html": Format("HTML snippets with their JSON-LD", ".html", "text/html", "json_ld:write_html"),
    "rss": Format("RSS 2.0", ".xml", "application/rss+xml", "rss:write_rss"),
    "json-feed": Format("JSON Feed 1.1", ".json", "application/feed+json", "json_feed:write_json_feed"),
    "indeed": Format("Indeed's XML", ".xml", "application/xml", "indeed:write_indeed"),
    "linkedin": Format("LinkedIn's XML", ".xml", "application/xml", "linkedin:write_linkedin"),
    "csv": Format("a flat table", ".csv", "text/csv", "table:write_csv"),
    "parquet": Format(
        "the whole record as columns", ".parquet", "application/vnd.apache.parquet", "arrow:write_parquet"
    ),
    "ics": Format(
        "the last days to apply as a calendar",
        ".ics",
        "text/calendar",
        "calendar:write_calendar",
        holds="calendar:is_dated",
    ),
}
"""THE TABLE: every format by the name that ``--to`` takes."""


def holds(to: str, posting: JobPosting) -> bool:
    """Whether the posting has what the format shows: a calendar shows days alone.

    >>> from postingkit.model.posting import Source
    >>> posting = JobPosting(id="pk1-0", source=Source(), description="", description_html="")
    >>> holds("csv", posting), holds("ics", posting)
    (True, False)
    """
    named = FORMATS[to].holds
    return not named or bool(_named(named)(posting))


def _named(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(import_module(f"postingkit.export.{module}"), function)


def export(postings: Iterable[JobPosting], to: str, channel: Channel = PLAIN) -> bytes:
    """Return the postings in a format of the table.

    Raises :class:`PostingkitError`: ``no_such_format``, ``missing_extra``, or what the format itself cannot do without.
    """
    return b"".join(pieces(postings, to, channel))


def pieces(postings: Iterable[JobPosting], to: str, channel: Channel = PLAIN) -> Iterator[bytes]:
    """Yield the same bytes piece by piece, so that a long file costs the memory of one posting."""
    if to not in FORMATS:
        raise PostingkitError(f"there is no format {to!r}; there are {', '.join(FORMATS)}", reason="no_such_format")
    write: Writer = _named(FORMATS[to].writer)
    for piece in write(postings, channel):
        yield piece if isinstance(piece, bytes) else piece.encode()
