"""Pairs: pages and the files that they link as their posting, shown as one record."""

import json
from collections.abc import Iterable

from postingkit.files import line_of
from postingkit.model import JobPosting, LinkedSource
from postingkit.run.tables import Tables
from postingkit.unite import is_same_posting, named, unite


def pair(state: Tables, source: str) -> None:
    """Store which files' postings are shown as part of their pages' postings, replacing what was stored before.

    A file belongs to a page that holds one posting when it states the same one, and to a page that holds none and
    links no other file.
    """
    with state.together():
        state.db.execute("UPDATE posting SET page=NULL, is_united=0 WHERE source=? AND page IS NOT NULL", (source,))
        links = state.db.execute(
            "SELECT parent, child, count(*) OVER (PARTITION BY parent) FROM lead JOIN input ON input.id=parent "
            "WHERE source=? AND is_file ORDER BY parent, child",
            (source,),
        )
        for page, file, files in links:
            own = _lines(state, page)
            stated = _lines(state, file)
            if len(stated) != 1 or len(own) > 1 or (not own and files > 1):
                continue
            if not own or is_same_posting(_record(own[0]), _record(stated[0])):
                state.db.execute("UPDATE posting SET page=?, is_united=? WHERE input=?", (page, bool(own), file))


def _lines(state: Tables, input_id: int) -> list[bytes]:
    return [line for (line,) in state.db.execute("SELECT line FROM posting WHERE input=?", (input_id,)).fetchall()]


def _record(line: bytes) -> JobPosting:
    return JobPosting.model_validate_json(line)


def united(page: bytes, files: Iterable[bytes]) -> bytes:
    """Return the line of a page's posting, completed from its files."""
    record = _record(page)
    for file in files:
        record = unite(record, _record(file))
    return line_of(record)


def with_page(file: bytes, request: str, sha256: str | None) -> bytes:
    """Return the line of a file's posting, naming the page that links it."""
    url = str(json.loads(request)[0])
    return line_of(named(_record(file), LinkedSource(url=url, sha256=sha256)))
