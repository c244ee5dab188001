"""Page: the postings and links of one fetched page, read in a worker process."""

import hashlib
import json
import time
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from postingkit.documents.capture import Capture
from postingkit.documents.decode import decode
from postingkit.fetch.board import forbidden, leads
from postingkit.fetch.linked import files_of, is_payload
from postingkit.fetch.postings import rejection_of
from postingkit.files import line_of
from postingkit.files.reading import lines_of
from postingkit.run.same import sameness
from postingkit.sources import Request, Source, source
from postingkit.sources.base.addresses import anchors

FIELDS = (
    "title",
    "hiring_organization/name",
    "job_location",
    "date_posted",
    "employment_type",
    "compensation",
    "qualifications",
    "application/methods",
    "application_deadline",
)
"""The fields whose fill rates health compares."""


class Page(NamedTuple):
    """A page to read."""

    capture: Capture
    request: Request
    start: str
    """The address that its source starts at."""
    follow: tuple[str, ...]
    platform: str | None
    """The platform whose endpoint the start address is."""
    leave: frozenset[str]
    """Platforms that may be fetched although their terms forbid it: their owners gave permission."""


class Posting(NamedTuple):
    """A posting to be stored."""

    id: str
    number: int
    line: bytes
    digest: str
    """Digest of the record without where and when it was taken; it differs when the posting changed."""
    filled: int
    """The ``FIELDS`` that the record has, as bits."""
    is_numbered: bool
    """Whether the id is its platform's own, so that another page with this id shows the same posting."""
    address: str | None
    """Its canonical URL."""
    same: str | None
    """Key of title, employer and places, which another advertisement of the job shares; None without them."""
    ends: str | None
    """The last day on which it holds (``valid_through``), as ISO 8601."""


class Found(NamedTuple):
    """The result of reading a page."""

    postings: tuple[Posting, ...] = ()
    refusals: tuple[bytes, ...] = ()
    reason: str = ""
    """Of the first refusal."""
    leads: tuple[Request, ...] = ()
    files: tuple[Request, ...] = ()
    """Files that the page links as its posting's full text."""
    sha256: str = ""
    size: int | None = None
    """Bytes of the page."""
    seconds: float = 0.0
    """How long reading it took, by the wall clock."""


def read_page(page: Page) -> Found:
    """Return the result of reading a page; never raises."""
    began = time.perf_counter()
    lines = lines_of(page.capture)
    postings = tuple(_posting(line, n) for n, (line, reason) in enumerate(lines) if reason is None)
    refusals = [(line, reason) for line, reason in lines if reason is not None]
    onward: dict[tuple[str, str, bytes], Request] = {}
    for one, request in _leads(page, len(postings)):
        if error := forbidden(one, request.url, page.leave):
            refusals.insert(0, (line_of(rejection_of(error)), error.reason))
        else:
            onward.setdefault((request.method, request.url, request.body), request)
    reason = next((reason for _, reason in refusals), "") or ""
    title = json.loads(postings[0].line)["title"] if postings else None
    files = tuple(files_of(page.capture, title, postings=len(postings)))
    if (onward or files) and not postings:  # a page that leads on need not be a posting
        refusals = [(line, reason) for line, reason in refusals if reason == "terms_forbid"]
    return Found(
        postings, tuple(line for line, _ in refusals), reason, tuple(onward.values()), files, page.capture.sha256,
        len(page.capture.body), time.perf_counter() - began,
    )  # fmt: skip


def _posting(line: bytes, number: int) -> Posting:
    """Return a line of output as a posting to be stored."""
    record = json.loads(line)
    origin = record.pop("source", None) or {}
    digest = hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()[:16]
    filled = sum(1 << n for n, field in enumerate(FIELDS) if _has(record, field))
    return Posting(
        str(record.get("id")), number, line, digest, filled, bool(origin.get("platform")),
        address=origin.get("canonical_url"), same=sameness(record), ends=record.get("valid_through"),
    )  # fmt: skip


def _has(record: dict[str, Any], field: str) -> bool:
    outer, _, inner = field.partition("/")
    value = record.get(outer)
    return bool((value or {}).get(inner) if inner else value)


def _leads(page: Page, postings: int) -> Iterator[tuple[Source | None, Request]]:
    """Yield the requests a page leads to: those of its platform and, on a page without postings, its links."""
    platform = source(page.platform) if page.platform else None
    if platform is not None or not postings or is_payload(page.capture):
        yield from leads(page.capture, page.request, platform)
    if platform is None and (not postings or (page.follow and postings > 1)):
        text, _ = decode(page.capture.body, page.capture.media_type)
        for anchor in anchors(text, page.capture.url or page.request.url):
            if leads_on(anchor.url, page.start, page.follow):
                yield None, Request(anchor.url)


def leads_on(url: str, start: str, follow: Iterable[str]) -> bool:
    """Whether to follow a link: it fits a pattern or, without patterns, lies below the start or pages through it.

    >>> start = "https://employer.example/jobs/"
    >>> [leads_on(start + rest, start, ()) for rest in ("7", "?page=2", "7/apply.pdf", "")]
    [True, True, True, False]
    >>> leads_on("https://employer.example/about", start, ())
    False
    >>> leads_on("https://employer.example/7.pdf", start, ["https://employer.example/*.pdf"])
    True
    """
    if any(fnmatchcase(url, pattern) for pattern in follow):
        return True
    if follow:
        return False
    here, there = urlsplit(start), urlsplit(url)
    if (there.scheme, there.netloc) != (here.scheme, here.netloc):
        return False
    path = here.path.rstrip("/")
    if there.path.rstrip("/") == path:
        return there.query != here.query
    return there.path.startswith(f"{path}/")
