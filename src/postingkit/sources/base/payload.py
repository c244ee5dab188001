"""A platform from a table: where its postings lie, what tells them from others', what is read from each.

This is the model to imitate: a platform is its shapes, a table of fields, the parts of its body, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from postingkit.documents import Datum, Document
from postingkit.errors import NotAPosting, PostingkitError
from postingkit.model.evidence import Claim
from postingkit.sources.base.body import Part, read_body
from postingkit.sources.base.paths import blank, find, first
from postingkit.sources.base.source import Request, Source, Terms
from postingkit.sources.base.table import Field, read_table
from postingkit.sources.base.words import plain

__all__ = ["Shape", "platform"]


class Shape(NamedTuple):
    """A form in which a platform gives its postings."""

    records: str
    """The path to the postings: "jobs/*" of a list, "" when the payload is one posting."""
    signs: str
    """What every posting of this shape has, as paths separated by spaces; "a|b" is either. A path that starts with
    "/" leads from the whole payload, and one that starts with "!" must be absent."""
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

    >>> shape = Shape("jobs/*", "title absolute_url|id /meta !shortcode")
    >>> fits(shape, {"title": "Cook", "id": 7}, {"meta": {}}), fits(shape, {"title": "Cook"}, {"meta": {}})
    (True, False)
    """
    if not isinstance(record, dict):
        return False
    for sign in shape.signs.split():
        if sign.startswith("!"):
            if _has(record, sign[1:]):
                return False
        elif sign.startswith("/"):
            if not _has(payload, sign[1:]):
                return False
        elif not any(_has(record, path) for path in sign.split("|")):
            return False
    return True


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


def platform(  # noqa: PLR0913 - the columns of a platform
    name: str,
    shapes: Sequence[Shape],
    fields: tuple[Field, ...] = (),
    body: tuple[Part, ...] = (),
    *,
    id: str = "id",  # noqa: A002 - the platform's word for it
    board: str = "",
    board_in: str = "",
    url: str = "",
    language: str = "",
    skip: Callable[[Any], str] | None = None,
    first: Callable[[str], Request | None] | None = None,
    following: Callable[[Document, Request], Iterator[Request]] | None = None,
    terms: Terms = Terms(),  # noqa: B008 - a frozen value
    left: tuple[tuple[str, str], ...] = (),
    is_platform: bool = True,
) -> Source:
    """Return the source that a platform's table makes.

    ``id``, ``url`` and ``language`` are paths to the posting's own id, page and language, several separated by
    spaces; ``board`` is a path to the board's name, ``board_in`` a pattern whose first group finds it in the page's
    address. ``skip`` returns why a record is no posting, or "".
    """

    def read_first(record: Any, payload: Any, paths: str) -> str:
        for path in paths.split():
            for _, value in find(payload, path[1:]) if path.startswith("/") else find(record, path):
                if text := plain(value):
                    return text
        return ""

    def matched(document: Document) -> tuple[Datum, Shape] | None:
        for datum in document.data:
            if datum.kind == "platform_data" and (shape := shape_of(shapes, datum.value)):
                return datum, shape
        return None

    def own(document: Document) -> tuple[Any, str, Any, Shape]:
        """Return one posting's record, its pointer, the whole payload, and its shape."""
        datum = document.data[0]
        payload = document.data[1].value if len(document.data) > 1 else datum.value
        shape = next((shape for shape in shapes if fits(shape, datum.value, payload)), shapes[0])
        return datum.value, datum.pointer, payload, shape

    def matches(document: Document) -> bool:
        return matched(document) is not None

    def postings(document: Document) -> Iterator[Document | PostingkitError]:
        found = matched(document)
        if found is None:
            return
        datum, shape = found
        table = shape.fields or fields
        titles = [path for row in table if row.field == "title" for path in row.paths.split()]
        single = "*" not in shape.records
        for n, (where, record) in enumerate(_records(datum.value, shape.records)):
            pointer = f"{datum.pointer}/{where}".strip("/")
            reason = (skip(record) if skip else "") if isinstance(record, dict) else "it is no object"
            if not reason and blank(record):
                reason = "it is empty"
            if not reason and titles and not any(read_first(record, datum.value, path) for path in titles):
                reason = "it has no title"
            if reason:
                quote = read_first(record, datum.value, id) if isinstance(record, dict) else plain(record)
                label = f" (id {quote})" if quote else ""
                yield NotAPosting(
                    f"{name} posting at /{pointer}{label} cannot be read: {reason}",
                    reason="not_a_posting",
                    quote=quote[:200] or None,
                )
                continue
            try:
                yield one(document, datum, shape, record, pointer, None if single else n)
            except PostingkitError as error:
                error.message = f"{name} posting at /{pointer}: {error.message}"
                yield error

    def one(document: Document, datum: Datum, shape: Shape, record: Any, pointer: str, n: int | None) -> Document:
        text = read_body(record, shape.body or body)
        page = read_first(record, datum.value, url)
        own_language = read_first(record, datum.value, language)
        links = text.links
        if n is None and document.text and not text.blocks:  # a page whose script has the facts, not the text
            text, links = document, document.links
        return text._replace(
            media_type=document.media_type,
            data=(Datum("platform_data", record, pointer), datum, *_others(document, datum)),
            links=links,
            canonical_url=page
            if page.startswith(("https://", "http://"))
            else document.canonical_url
            if n is None
            else None,
            language=own_language or document.language,
            part=None if n is None else str(n),
            repairs=tuple(dict.fromkeys((*document.repairs, *text.repairs))),
            platform=name,
        )

    def claims(document: Document) -> Iterator[Claim]:
        record, pointer, payload, shape = own(document)
        yield from read_table(shape.fields or fields, record, pointer, rule=name, payload=payload)

    def identity(document: Document) -> tuple[str | None, str | None]:
        record, _, payload, _ = own(document)
        found = read_first(record, payload, board) if board else ""
        if not found and board_in:
            match = re.search(board_in, read_first(record, payload, url))
            found = match[1] if match else ""
        return found or None, read_first(record, payload, id) or None

    extra: dict[str, Any] = {}
    if first:
        extra["first"] = first
    if following:
        extra["following"] = following
    tables = [fields, *(shape.fields for shape in shapes if shape.fields)]
    return Source(
        name=name,
        matches=matches,
        claims=claims,
        postings=postings,
        platform=is_platform,
        identity=identity,
        terms=terms,
        mapped=tuple(dict.fromkeys(row.field for table in tables for row in table)),
        left=left,
        **extra,
    )


def _others(document: Document, datum: Datum) -> tuple[Datum, ...]:
    """Return the markup of a page beside the datum: it confirms or complements a single posting."""
    return tuple(other for other in document.data if other is not datum and other.kind != "platform_data")
