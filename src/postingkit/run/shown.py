"""Shown: the lines that are published from the state."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from postingkit.files.differ import differing
from postingkit.files.reading import timing
from postingkit.run.pairs import united, with_page
from postingkit.run.same import is_alike
from postingkit.run.tables import Tables


def lines(state: Tables, source: str) -> Iterator[bytes]:
    """Yield the records of a source that are open, in the order in which their inputs were found."""
    query = (
        "SELECT shown.key, shown.line, file.line, request, sha256 FROM shown "
        "LEFT JOIN posting file ON file.page=shown.input AND file.is_united AND file.closed=0 "
        "LEFT JOIN input ON input.id=shown.page "
        "WHERE shown.source=? AND shown.closed=0 ORDER BY shown.input, shown.number, file.input"
    )
    with state.named_errors():
        for _, rows in groupby(state.db.execute(query, (source,)), key=lambda row: row[0]):
            (_, line, file, request, sha256), *more = rows
            if file is not None:
                yield united(line, [file, *(row[2] for row in more)])
            elif request is not None:
                yield with_page(line, request, sha256)
            else:
                yield line


def events(state: Tables, source: str, run: int) -> Iterator[bytes]:
    """Yield the events of a source's run as JSON: postings that are new, reposted, changed, closed or reopened."""
    query = (
        "SELECT line, first=:run, closed=:run, reopened=:run, changed=:run, fields, again, why, input FROM shown "
        "WHERE source=:source AND (first=:run OR closed=:run OR renewed=:run AND closed=0) ORDER BY input, number"
    )
    with state.named_errors():
        for line, is_new, is_closed, is_reopened, is_changed, fields, again, why, page in state.db.execute(
            query, {"source": source, "run": run}
        ):
            record = json.loads(line)
            told: dict[str, Any] = {"event": "changed", "source": source, "id": record["id"]}
            told |= {"title": record["title"], "url": record["source"]["url"], "fields": []}
            if is_closed:
                told |= {"event": "closed", "why": why}
            elif is_new:
                told |= {"event": "reposted", "of": again} if again else {"event": "new"}
            elif is_reopened:
                told["event"] = "reopened"
            else:
                told["fields"] = [*json.loads(fields)] if is_changed else []
                told["fields"] += [one for one in _of_files(state, page, line, run) if one not in told["fields"]]
            yield json.dumps(told, ensure_ascii=False).encode() + b"\n"


def timings(state: Tables, source: str, run: int) -> Iterator[bytes]:
    """Yield how long each page of a source took to read, the last time it was read."""
    query = (
        "SELECT request, bytes, seconds, (SELECT count(*) FROM posting WHERE input=input.id), "
        "CASE outcome WHEN 'records' THEN NULL ELSE reason END FROM input "
        "WHERE source=? AND seen>=? AND seconds IS NOT NULL ORDER BY id"
    )
    with state.named_errors():
        for request, size, seconds, postings, reason in state.db.execute(query, (source, run)):
            yield timing(json.loads(request)[0], size, seconds, postings=postings, reason=reason)


def _of_files(state: Tables, page: int, line: bytes, run: int) -> list[str]:
    """Return the fields that changed in a page's files; a new file changes the fields it adds."""
    rows = state.ask(
        "SELECT line, first=?, fields FROM posting WHERE page=? AND is_united AND changed=?", (run, page, run)
    )
    found: dict[str, None] = {}
    for file, is_new, fields in rows:
        found |= dict.fromkeys(differing(line, united(line, [file])) if is_new else json.loads(fields))
    return list(found)


_REASONS = (("same_number", "CASE WHEN key=id THEN id END"), ("same_address", "address"), ("same_words", "same"))
"""Why postings of several sources are one job, and the key of a row that shows it; the first that applies is given."""


def duplicates(state: Tables, sources: Iterable[str]) -> Iterator[bytes]:
    """Yield the groups of open postings that advertise one job at several sources, as JSON with the reason."""
    names = list(sources)
    marks = ", ".join("?" * len(names))
    told: set[frozenset[tuple[str, str]]] = set()
    for reason, column in _REASONS:
        keys = state.ask(
            f"SELECT {column} FROM shown WHERE closed=0 AND {column} IS NOT NULL AND source IN ({marks}) "  # noqa: S608 - names of ours
            f"GROUP BY {column} HAVING count(DISTINCT source)>1 ORDER BY min(source), min(input)",
            names,
        )
        for (key,) in keys:
            rows = state.ask(
                f"SELECT source, key, line FROM shown WHERE closed=0 AND {column}=? AND source IN ({marks}) "  # noqa: S608
                "ORDER BY source, input, number",
                [key, *names],
            )
            for group in _alike(rows) if reason == "same_words" else [rows]:
                members = frozenset((source, row) for source, row, _ in group)
                if len({source for source, _ in members}) > 1 and not any(members <= other for other in told):
                    told.add(members)
                    yield _group(reason, group)


def _alike(rows: Iterable[tuple[str, str, bytes]]) -> list[list[tuple[str, str, bytes]]]:
    """Return the rows in groups of nearly equal texts."""
    groups: dict[int, list[tuple[str, str, bytes]]] = defaultdict(list)
    for row in rows:
        at = next((n for n, group in groups.items() if is_alike(group[0][2], row[2])), len(groups))
        groups[at].append(row)
    return list(groups.values())


def _group(reason: str, rows: Iterable[tuple[str, str, bytes]]) -> bytes:
    postings = []
    for source, _, line in rows:
        record = json.loads(line)
        one = {"source": source, "id": record["id"], "title": record["title"], "url": record["source"]["url"]}
        postings.append(one)
    return json.dumps({"reason": reason, "postings": postings}, ensure_ascii=False).encode() + b"\n"
