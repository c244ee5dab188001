"""A platform from a table: where its postings lie, what tells them from others', what is read from each.

This is the model to imitate: a platform is its shapes, a table of fields, the parts of its body, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from postingkit.documents import Datum, Document
from postingkit.errors import NotAPosting, PostingkitError
from postingkit.model.evidence import Claim
from postingkit.sources.base.body import Part, read_body
from postingkit.sources.base.page import joined
from postingkit.sources.base.paths import blank, find
from postingkit.sources.base.source import UNKNOWN, Request, Source, Terms, no_more, no_request
from postingkit.sources.base.table import Field, read_table
from postingkit.sources.base.words import plain

__all__ = ["Shape", "platform", "value_of"]


class Shape(NamedTuple):
    """A form in which a platform gives its postings."""

    records: str
    """The path to the postings: "jobs/*" of a list, "" when the payload is one posting."""
    signs: str
    """What every posting of this shape has, as paths separated by spaces; "a|b" is either. A path that starts with
    "/" leads from the whole payload, one that starts with "!" must be absent, "path~text" must hold the text."""
    fields: tuple[Field, ...] | None = None
    """The shape's own table; None for the platform's."""
    body: tuple[Part, ...] | None = None


def _has(value: Any, path: str) -> bool:
    for step in path.split("/"):
        if isinstance(value, list) and step == "*":
            value = value[0] if value else None
        elif step == "*":
            continue
        elif not isinstance(value, dict) or step not in value:
            return False
        else:
            value = value[step]
    return True


def fits(shape: Shape, record: Any, payload: Any) -> bool:
    """Whether a record has the signs of a shape.

    >>> shape = Shape("jobs/*", "title absolute_url|id /meta !shortcode url~acme.io")
    >>> job = {"title": "Cook", "id": 7, "url": "https://acme.io/7"}
    >>> fits(shape, job, {"meta": {}}), fits(shape, {**job, "shortcode": 1}, {"meta": {}}), fits(shape, job, {})
    (True, False, False)
    """
    return isinstance(record, dict) and all(
        any(_shows(record, payload, sign) for sign in signs.split("|")) for signs in shape.signs.split()
    )


def _shows(record: Any, payload: Any, sign: str) -> bool:
    if sign.startswith("!"):
        return not _has(record, sign[1:])
    path, tilde, text = sign.partition("~")
    if path.startswith("/"):
        record, path = payload, path[1:]
    if not tilde:
        return _has(record, path)
    return any(text in plain(value) for _, value in find(record, path))


def _records(payload: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield each record with its pointer, broken ones too; ``find`` would leave them out."""
    above, star, rest = path.partition("*")
    if not star or rest:
        yield from find(payload, path)
        return
    for where, value in find(payload, above.rstrip("/")):
        if isinstance(value, list):
            for i, one in enumerate(value):
                yield f"{where}/{i}" if where else str(i), one
        else:
            yield where, value


def _sample(payload: Any, path: str) -> Iterator[Any]:
    """Yield the first records that are objects, up to five: the first of a feed may be a notice."""
    count = 0
    for _, record in _records(payload, path):
        if isinstance(record, dict):
            yield record
            count += 1
        if count >= 5:
            return


def shape_of(shapes: Sequence[Shape], payload: Any) -> Shape | None:
    """Return the first shape that the payload has."""
    for shape in shapes:
        if any(fits(shape, record, payload) for record in _sample(payload, shape.records)):
            return shape
    return None


@dataclass(frozen=True, slots=True)
class _Table:
    """A platform's table at work: the functions of its :class:`Source`."""

    name: str
    shapes: tuple[Shape, ...]
    fields: tuple[Field, ...]
    body: tuple[Part, ...]
    id: str
    id_in: str
    board: str
    board_in: str
    url: str
    language: str
    skip: Callable[[Any], str] | None
    doors: tuple[tuple[str, str], ...]

    def matched(self, document: Document) -> tuple[Datum, Shape] | None:
        for datum in document.data:
            if datum.kind == "platform_data" and (shape := shape_of(self.shapes, datum.value)):
                return datum, shape
        return None

    def matches(self, document: Document) -> bool:
        return self.matched(document) is not None

    def own(self, document: Document) -> tuple[Any, str, Any, Shape]:
        """Return one posting's record, its pointer, the whole payload, and its shape."""
        datum = document.data[0]
        payload = document.data[1].value if len(document.data) > 1 else datum.value
        shape = next((shape for shape in self.shapes if fits(shape, datum.value, payload)), self.shapes[0])
        return datum.value, datum.pointer, payload, shape

    def postings(self, document: Document) -> Iterator[Document | PostingkitError]:
        found = self.matched(document)
        if found is None:
            return
        datum, shape = found
        table = shape.fields or self.fields
        titles = " ".join(row.paths for row in table if row.field == "title" and row.paths)
        single = "*" not in shape.records
        sifted = "?" in shape.records  # among objects of other kinds, only those with the signs are meant
        for n, (where, record) in enumerate(_records(datum.value, shape.records)):
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
            canonical_url=page if page.startswith(("https://", "http://")) else document.canonical_url,
            language=value_of(own.value, datum.value, self.language) or document.language,
            repairs=tuple(dict.fromkeys((*document.repairs, *text.repairs))),
            platform=self.name,
        )

    def claims(self, document: Document) -> Iterator[Claim]:
        record, pointer, payload, shape = self.own(document)
        yield from read_table(shape.fields or self.fields, record, pointer, rule=self.name, payload=payload)

    def identity(self, document: Document, url: str) -> tuple[str | None, str | None]:
        record, _, payload, _ = self.own(document)
        board, key = value_of(record, payload, self.board), value_of(record, payload, self.id)
        for address in (value_of(record, payload, self.url), url) if self.board_in and not board else ():
            if match := re.search(self.board_in, address):
                board = match[1]
                break
        if self.id_in and (match := re.search(self.id_in, key)):
            key = match[1]
        return board or None, key or None

    def first(self, url: str) -> Request | None:
        for pattern, template in self.doors:
            if match := re.match(pattern, url):
                named = match.groupdict()
                return Request(match.expand(template), board=named.get("board") or match[1], id=named.get("id"))
        return None


def value_of(record: Any, payload: Any, paths: str) -> str:
    """Return the first value at one of the paths as words; a path from the whole payload starts with "/".

    >>> value_of({"slug": "cook"}, {"name": "City Kitchen"}, "id slug"), value_of({}, {"name": "City Kitchen"}, "/name")
    ('cook', 'City Kitchen')
    """
    for path in paths.split():
        for _, value in find(payload, path[1:]) if path.startswith("/") else find(record, path):
            if text := plain(value):
                return text
    return ""


def platform(  # noqa: PLR0913 - the columns of a platform
    name: str,
    shapes: tuple[Shape, ...],
    fields: tuple[Field, ...] = (),
    body: tuple[Part, ...] = (),
    *,
    id: str = "id",  # noqa: A002 - the platform's word for it
    id_in: str = "",
    board: str = "",
    board_in: str = "",
    url: str = "",
    language: str = "",
    skip: Callable[[Any], str] | None = None,
    doors: tuple[tuple[str, str], ...] = (),
    first: Callable[[str], Request | None] | None = None,
    embeds: tuple[tuple[str, str, str], ...] = (),
    following: Callable[[Document, Request], Iterator[Request]] = no_more,
    terms: Terms = UNKNOWN,
    left: tuple[tuple[str, str], ...] = (),
    is_platform: bool = True,
) -> Source:
    r"""Return the source that a platform's table makes.

    ``id``, ``url`` and ``language`` are paths to the posting's own id, page and language, several separated by
    spaces; ``id_in`` is a pattern whose first group is the id alone. ``board`` is a path to the board's name,
    ``board_in`` a pattern whose first group finds it in the page's address, or in that of the payload. ``skip``
    returns why a record is no posting, or "". ``doors`` are patterns of the addresses of boards and postings with the
    request that each leads to: ``(r"https?://([\w-]+)\.acme\.io", r"https://\1.acme.io/jobs.json")``; their groups
    "board" and "id" name what it brings. ``first`` does the same where no pattern can.
    """
    table = _Table(name, shapes, fields, body, id, id_in, board, board_in, url, language, skip, doors)
    tables = (fields, *(shape.fields for shape in shapes if shape.fields))
    bodies = (body, *(shape.body for shape in shapes if shape.body))
    return Source(
        name=name,
        matches=table.matches,
        claims=table.claims,
        postings=table.postings,
        platform=is_platform,
        identity=table.identity,
        first=first or (table.first if doors else no_request),
        embeds=embeds,
        following=following,
        terms=terms,
        table=tuple((row.field, row.paths) for rows in tables for row in rows),
        body=tuple(f"{part.path}/{part.text}" if part.text else part.path for parts in bodies for part in parts),
        left=left,
    )
