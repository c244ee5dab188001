"""A platform from a table: where its postings lie, how they are recognized, what is read from each.

This is the model to imitate: a platform is its shapes, a table of fields, the parts of its body, and nothing else.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import KW_ONLY, dataclass
from functools import wraps
from typing import Any, ParamSpec

from postingkit.documents import Datum, Document
from postingkit.errors import NotAPosting, PostingkitError
from postingkit.model.evidence import Claim
from postingkit.sources.base.body import Part, read_body
from postingkit.sources.base.page import joined
from postingkit.sources.base.paths import blank
from postingkit.sources.base.shape import Shape, fits, nearest, records_of, shape_of, value_of
from postingkit.sources.base.source import UNKNOWN, Following, Request, Source, Terms, no_request
from postingkit.sources.base.table import Field, read_table
from postingkit.sources.base.words import plain

__all__ = ["Platform", "platform"]


P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Platform:
    """The columns of a platform's table; :func:`platform` takes them and returns the source."""

    name: str
    shapes: tuple[Shape, ...]
    """The forms in which its postings come."""
    fields: tuple[Field, ...] = ()
    body: tuple[Part, ...] = ()
    _: KW_ONLY
    id: str = "id"
    """Paths to the posting's own id, separated by spaces; the first that leads somewhere counts."""
    id_in: str = ""
    """A pattern whose first group is the id alone."""
    board: str = ""
    """Paths to the board's name."""
    board_in: str = ""
    """A pattern whose first group is the board's name in the page's address, or in that of the payload."""
    url: str = ""
    """Paths to the posting's page."""
    language: str = ""
    """Paths to the posting's language."""
    skip: Callable[[Any], str] | None = None
    """Returns why a record is no posting, or ""."""
    endpoints: tuple[tuple[str, str], ...] = ()
    r"""Patterns of the addresses of boards and postings, with the request that each leads to:
    ``(r"https?://([\w-]+)\.acme\.io", r"https://\1.acme.io/jobs.json")``; groups "board" and "id" name what it brings.
    """
    first: Callable[[str], Request | None] | None = None
    """Does the same where no pattern can."""
    embeds: tuple[tuple[str, str, str], ...] = ()
    shown: tuple[str, str] = ("", "")
    follows: tuple[Following, ...] = ()
    terms: Terms = UNKNOWN
    left: tuple[tuple[str, str], ...] = ()
    is_platform: bool = True
    """False for data that several platforms share, whose name is no platform's."""

    def source(self) -> Source:
        """Return the source that the table makes; what has no docstring here is as :class:`Source` has it."""
        return Source(
            name=self.name,
            matches=self.matches,
            near=self.near,
            claims=self.claims,
            postings=self.postings,
            platform=self.is_platform,
            identity=self.identity,
            first=self.first or (self.requested if self.endpoints else no_request),
            embeds=self.embeds,
            shown=self.shown,
            follows=self.follows,
            terms=self.terms,
            table=self.rows(),
            body=tuple(f"{part.path}/{part.text}" if part.text else part.path for part in self.parts()),
            left=self.left,
            keys=self.keys(),
        )

    def matched(self, document: Document) -> tuple[Datum, Shape] | None:
        """Return the payload of the platform in a document, and its shape."""
        for datum in document.data:
            if datum.kind == "platform_data" and (shape := shape_of(self.shapes, datum.value)):
                return datum, shape
        return None

    def nearly(self, document: Document) -> tuple[Datum, Shape, dict[str, Any]] | None:
        """Return a payload that lacks one sign of a shape, the shape, and its first posting, which has a title."""
        for datum in document.data:
            if datum.kind == "platform_data" and (found := nearest(self.shapes, datum.value)):
                shape, record = found
                if self.titled(record, datum.value, shape):
                    return datum, shape, record
        return None

    def titled(self, record: Any, payload: Any, shape: Shape) -> bool:
        """Whether the table reads a title from a record."""
        rows = [row for row in shape.fields or self.fields if row.field == "title"]
        return any(True for _ in read_table(rows, record, "", rule=self.name, payload=payload))

    def near(self, document: Document) -> dict[str, Any] | None:
        """Return the first posting of a payload that lacks one sign."""
        found = self.nearly(document)
        return found[2] if found else None

    def matches(self, document: Document) -> bool:
        """Whether a document carries a payload of the platform."""
        return self.matched(document) is not None

    def own(self, document: Document) -> tuple[Any, str, Any, Shape]:
        """Return one posting's record, its pointer, the whole payload, and its shape."""
        datum = document.data[0]
        payload = document.data[1].value if len(document.data) > 1 else datum.value
        for lacking in (0, 1):
            for shape in self.shapes:
                if fits(shape, datum.value, payload, lacking):
                    return datum.value, datum.pointer, payload, shape
        shape = self.shapes[0]
        return datum.value, datum.pointer, payload, shape

    def postings(self, document: Document) -> Iterator[Document | PostingkitError]:
        """Yield a document for each posting in the payload, or the error why it is none."""
        found = self.matched(document) or self.nearly(document)
        if found is None:
            return
        datum, shape, *_ = found
        table = shape.fields or self.fields
        titles = " ".join(row.paths for row in table if row.field == "title" and row.paths)
        single = "*" not in shape.records
        sifted = "?" in shape.records  # among objects of other kinds, only those with the signs are meant
        for n, (where, record) in enumerate(records_of(datum.value, shape.records)):
            pointer = f"{datum.pointer}/{where}".strip("/")
            if sifted and not fits(shape, record, datum.value):
                continue
            if reason := self.refused(record, datum.value, titles):
                yield self.broken(record, datum.value, pointer, reason)
                continue
            try:
                part = self.posting(document, datum, shape, Datum("platform_data", record, pointer))
            except PostingkitError as error:
                error.message = f"{self.name} posting at /{pointer}: {error.message}"
                yield error
                continue
            yield part if single else part._replace(part=str(n))

    def refused(self, record: Any, payload: Any, titles: str) -> str:
        """Return why a record is no posting; "" when it is one."""
        if not isinstance(record, dict):
            return "it is no object"
        if blank(record):
            return "it is empty"
        if self.skip and (reason := self.skip(record)):
            return reason
        return "" if not titles or value_of(record, payload, titles) else "it has no title"

    def broken(self, record: Any, payload: Any, pointer: str, reason: str) -> PostingkitError:
        """Return the error for a record that is no posting, quoting its id."""
        quote = value_of(record, payload, self.id) if isinstance(record, dict) else plain(record)
        label = f" (id {quote})" if quote else ""
        return NotAPosting(
            f"the {self.name} posting at /{pointer}{label} cannot be read: {reason}",
            reason="not_a_posting",
            quote=quote[:200] or None,
        )

    def posting(self, document: Document, datum: Datum, shape: Shape, own: Datum) -> Document:
        """Return one posting's texts as a document, its data and the whole payload beside them."""
        text = read_body(own.value, shape.body or self.body)
        page = value_of(own.value, datum.value, self.url)
        if document.text and "*" not in shape.records:
            text = joined(document, text)  # a page whose script has the facts, and whose body has the text
        return text._replace(
            media_type=document.media_type,
            data=(own, datum, *(other for other in document.data if other.kind != "platform_data")),
            canonical_url=page if page.startswith(("https://", "http://", "/")) else document.canonical_url,
            language=value_of(own.value, datum.value, self.language) or document.language,
            repairs=tuple(dict.fromkeys((*document.repairs, *text.repairs))),
            platform=self.name,
        )

    def claims(self, document: Document) -> Iterator[Claim]:
        """Yield what the table reads from one posting's record."""
        record, pointer, payload, shape = self.own(document)
        yield from read_table(shape.fields or self.fields, record, pointer, rule=self.name, payload=payload)

    def identity(self, document: Document, url: str) -> tuple[str | None, str | None]:
        """Return the board and the platform's own id of a posting."""
        record, _, payload, _ = self.own(document)
        board, key = value_of(record, payload, self.board), value_of(record, payload, self.id)
        for address in (value_of(record, payload, self.url), url) if self.board_in and not board else ():
            if match := re.search(self.board_in, address):
                board = match[1]
                break
        if self.id_in and (match := re.search(self.id_in, key)):
            key = match[1]
        return board or None, key or None

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Return field and paths of every row, the platform's own and those of its shapes."""
        tables = (self.fields, *(shape.fields or () for shape in self.shapes))
        return tuple((row.field, row.paths) for table in tables for row in table)

    def parts(self) -> tuple[Part, ...]:
        """Return every part of a text, the platform's own and those of its shapes."""
        return tuple(part for parts in (self.body, *(shape.body or () for shape in self.shapes)) for part in parts)

    def keys(self) -> frozenset[str]:
        """Return the first steps of all paths into a posting that the table, its signs or what is left out name."""
        known = [self.id, self.url, self.language, *(paths for _, paths in self.rows())]
        known += [part.path for part in self.parts()] + [shape.signs for shape in self.shapes]
        known += [paths.replace(", ", " ") for paths, _ in self.left]
        steps = (re.split("[/~]", path)[0] for paths in known for path in re.split(r"[ |]+", paths) if path)
        return frozenset(step for step in steps if step[:1] not in {"", "!"})

    def requested(self, url: str) -> Request | None:
        """Return the request that an address leads to by the first endpoint that knows it."""
        for pattern, template in self.endpoints:
            if match := re.match(pattern, url):
                named = match.groupdict()
                return Request(match.expand(template), board=named.get("board") or match[1], id=named.get("id"))
        return None


def _sources_of(table: Callable[P, Platform]) -> Callable[P, Source]:
    @wraps(table)
    def source(*args: P.args, **columns: P.kwargs) -> Source:
        return table(*args, **columns).source()

    return source


platform = _sources_of(Platform)
"""Return the source of a platform; takes the columns of :class:`Platform`."""
