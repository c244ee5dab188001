"""State: a run's inputs and their outcomes.

An input is marked as done in the transaction that stores its results. So after a crash at any moment the same command
repeats what was in progress, and nothing is lost or stored twice.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from postingkit.fetch.reply import Reply, Validators
from postingkit.files.differ import differing
from postingkit.run.ending import close
from postingkit.run.page import Found, Posting
from postingkit.run.tables import ENDED, OPEN, PUBLISHED, Tables
from postingkit.sources import Request


class Input(NamedTuple):
    """A pending request of a source."""

    id: int
    source: str
    run: int
    request: Request
    depth: int
    known: Validators
    sha256: str
    """Digest of its last bytes, "" when another version of postingkit read them."""
    fresh: str
    """Until when the server called the bytes fresh, as ISO 8601 in UTC; "" when it said nothing."""


class State(Tables):
    """The inputs, postings and history of every source."""

    def begin(self, source: str, start: Request, version: str) -> int:
        """Resume the source's unpublished run, or begin the next one; return its number."""
        with self.together():
            self.db.execute("INSERT OR IGNORE INTO source (name) VALUES (?)", (source,))
            run, stage = self.db.execute("SELECT run, stage FROM source WHERE name=?", (source,)).fetchone()
            if stage == PUBLISHED:
                run += 1
                self.db.execute(
                    "UPDATE source SET run=?, stage=?, version=?, left_out=0 WHERE name=?", (run, OPEN, version, source)
                )
                self._add(source, run, start, 0)
        return int(run)

    def _add(self, source: str, run: int, request: Request, depth: int) -> int:
        row = self.db.execute(
            "INSERT INTO input (source, key, request, depth, seen) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (source, key) DO UPDATE SET seen=max(seen, excluded.seen) RETURNING id",
            (source, _key(request), _text(request), depth, run),
        ).fetchone()
        return int(row[0])

    def pending(self, source: str, run: int, version: str, count: int) -> list[Input]:
        """Return the first pending inputs of a source in this run."""
        with self.named_errors():
            rows = self.db.execute(
                "SELECT id, request, depth, etag, modified, sha256, fresh, version FROM input "
                "WHERE source=? AND done<seen AND deferred<? ORDER BY id LIMIT ?",
                (source, run, count),
            ).fetchall()
        found = []
        for id_, request, depth, *known, read_by in rows:
            etag, modified, sha256, fresh = ((one or "") if read_by == version else "" for one in known)
            found.append(Input(id_, source, run, _request(request), depth, Validators(etag, modified), sha256, fresh))
        return found

    def unchanged(self, one: Input, fresh: str) -> None:
        """Store that an input is unchanged since last time, and with it its postings and links."""
        with self.together():
            self._done(one, "unchanged", None)
            self.db.execute("UPDATE input SET fresh=? WHERE id=?", (fresh, one.id))
            self.db.execute("UPDATE posting SET last=? WHERE input=? AND missing=0 AND closed=0", (one.run, one.id))
            self.db.execute(
                "UPDATE input SET seen=? WHERE id IN (SELECT child FROM lead WHERE parent=?) AND seen<?",
                (one.run, one.id, one.run),
            )

    def failed(self, one: Input, outcome: str, reason: str, line: bytes) -> None:
        """Store that an input gave nothing: it was rejected, or skipped at its owner's request."""
        with self.together():
            self._done(one, outcome, reason)
            self._refusals(one, [line])
            if reason == "gone":
                close(self, one.id, one.run, "gone")

    def deferred(self, one: Input) -> None:
        """Store that an input is left for a later run."""
        with self.together():
            self.db.execute("UPDATE input SET deferred=? WHERE id=?", (one.run, one.id))

    def read(self, one: Input, found: Found, reply: Reply, *, version: str, most: int) -> None:
        """Store the postings, refusals and links of an input."""
        with self.together():
            is_alone = len(found.postings) == 1
            today = reply.at.date().isoformat()
            for posting in found.postings:
                is_past = posting.ends is not None and posting.ends < today  # shown all the same: it does not end anew
                self._posting(one, posting._replace(ends=None) if is_past else posting, is_alone=is_alone)
            self.db.execute("DELETE FROM lead WHERE parent=?", (one.id,))
            leads = self._leads(one, found.leads, most)
            files = self._leads(one, found.files, most, is_file=True)
            if found.postings:
                outcome, reason = "records", None
            elif leads or files:
                outcome, reason = "skipped", "listing"
            elif found.reason != "gone" and self._is_attached(one):
                outcome, reason = "skipped", "attachment"
            else:
                outcome, reason = "rejected", found.reason
            self._done(one, outcome, reason)
            self._refusals(one, found.refusals if reason != "attachment" else ())
            known = (reply.fresh_until, found.sha256, version, bool(leads), found.size, found.seconds)
            self.db.execute(
                "UPDATE input SET etag=?, modified=?, fresh=?, sha256=?, version=?, is_led=?, bytes=?, seconds=? "
                "WHERE id=?",
                (*reply.validators, *known, one.id),
            )
            if outcome == "rejected" and reason == "gone":
                close(self, one.id, one.run, "gone")

    def _done(self, one: Input, outcome: str, reason: str | None) -> None:
        self.db.execute(
            "UPDATE input SET done=max(seen, ?), outcome=?, reason=?, absent=0 WHERE id=?",
            (one.run, outcome, reason, one.id),
        )

    def _posting(self, one: Input, posting: Posting, *, is_alone: bool) -> None:
        """Add or update a posting; of two with the same platform id, the one further from the start has the details.

        Without such an id, a page with one posting keeps its posting, however the page is edited.
        """
        where = f"{one.id}" if is_alone else f"{one.id} {posting.id} {posting.number}"
        key = posting.id if posting.is_numbered else where
        [old] = self.db.execute(
            "SELECT line FROM posting WHERE source=? AND key=? AND digest<>?", (one.source, key, posting.digest)
        ).fetchall() or [None]
        self.db.execute(
            "INSERT INTO posting (source, key, input, number, depth, line, digest, filled, first, changed, last, "
            "id, address, same, ends) VALUES (:source, :key, :input, :number, :depth, :line, :digest, :filled, :run, "
            ":run, :run, :id, :address, :same, :ends) "
            "ON CONFLICT (source, key) DO UPDATE SET input=excluded.input, number=excluded.number, "
            "depth=excluded.depth, line=excluded.line, digest=excluded.digest, filled=excluded.filled, "
            "id=excluded.id, address=excluded.address, same=excluded.same, ends=excluded.ends, "
            "last=:run, missing=0, closed=0, fields=:fields, "
            "reopened=CASE WHEN closed>0 THEN :run ELSE reopened END, "
            "changed=CASE WHEN digest=excluded.digest AND closed=0 THEN changed ELSE :run END "
            "WHERE excluded.depth>=depth OR last<:run AND input=excluded.input",
            {
                "source": one.source, "key": key, "input": one.id, "number": posting.number, "depth": one.depth,
                "line": posting.line, "digest": posting.digest, "filled": posting.filled, "run": one.run,
                "id": posting.id, "address": posting.address, "same": posting.same, "ends": posting.ends,
                "fields": json.dumps(differing(old[0], posting.line) if old else []),
            },
        )  # fmt: skip
        self.db.execute("UPDATE posting SET last=?, missing=0 WHERE source=? AND key=?", (one.run, one.source, key))

    def _refusals(self, one: Input, lines: Iterable[bytes]) -> None:
        self.db.execute("DELETE FROM refusal WHERE input=?", (one.id,))
        rows = ((one.id, number, line) for number, line in enumerate(lines))
        self.db.executemany("INSERT INTO refusal VALUES (?, ?, ?)", rows)

    def _is_attached(self, one: Input) -> bool:
        """Whether an input is linked only as a posting's file."""
        rows = self.db.execute("SELECT min(is_file) FROM lead WHERE child=?", (one.id,)).fetchone()
        return bool(rows[0])

    def _leads(self, one: Input, leads: Iterable[Request], most: int, *, is_file: bool = False) -> int:
        """Add the inputs that one links, up to ``most`` in the run; return how many links there were."""
        seen = count = 0
        for request in leads:
            if not count:
                asked = "SELECT count(*) FROM input WHERE source=? AND seen=?"
                (seen,) = self.db.execute(asked, (one.source, one.run)).fetchone()
            count += 1
            row = self.db.execute(
                "SELECT id, seen FROM input WHERE source=? AND key=?", (one.source, _key(request))
            ).fetchone()
            is_new = row is None or row[1] < one.run
            if is_new and seen >= most:
                self.db.execute("UPDATE source SET left_out=left_out+1 WHERE name=?", (one.source,))
                continue
            seen += is_new
            child = self._add(one.source, one.run, request, one.depth + 1)
            if child != one.id:
                self.db.execute(
                    "INSERT INTO lead VALUES (?, ?, ?) "
                    "ON CONFLICT DO UPDATE SET is_file=max(is_file, excluded.is_file)",
                    (one.id, child, is_file),
                )
        return count

    def refusals(self, source: str) -> Iterator[bytes]:
        """Yield the rejections of a source's inputs."""
        with self.named_errors():
            query = (
                "SELECT line FROM refusal JOIN input ON input.id=refusal.input WHERE source=? ORDER BY input.id, number"
            )
            for (line,) in self.db.execute(query, (source,)):
                yield line

    def remember(self, source: str, run: int, facts: dict[str, Any]) -> None:
        """Store the facts of a run that ended."""
        with self.together():
            self.db.execute("INSERT OR REPLACE INTO history VALUES (?, ?, ?)", (source, run, json.dumps(facts)))

    def published(self, source: str) -> None:
        """Store that an ended run was written to the files, so that the next one may begin."""
        with self.together():
            self.db.execute("UPDATE source SET stage=? WHERE name=? AND stage=?", (PUBLISHED, source, ENDED))

    def past(self, source: str, run: int, count: int = 5) -> list[dict[str, Any]]:
        """Return the facts of the runs before ``run``, the latest first."""
        with self.named_errors():
            rows = self.db.execute(
                "SELECT facts FROM history WHERE source=? AND run<? ORDER BY run DESC LIMIT ?", (source, run, count)
            ).fetchall()
        return [json.loads(facts) for (facts,) in rows]


def _key(request: Request) -> str:
    """Return the key of a request among those of its source."""
    return " ".join((request.method, request.url, request.body.decode("latin-1"))).strip()


def _text(request: Request) -> str:
    """Return a request as text; ``_request`` reads it back.

    >>> _request(_text(Request("https://jobs.example/7", "POST", b"{}", board="acme")))
    Request(url='https://jobs.example/7', method='POST', body=b'{}', headers=(), board='acme', id=None)
    """
    whole = request._replace(body=request.body.decode("latin-1"))  # type: ignore[arg-type] # JSON has no bytes
    return json.dumps(whole, ensure_ascii=False)


def _request(text: str) -> Request:
    url, method, body, headers, board, number = json.loads(text)
    return Request(url, method, body.encode("latin-1"), tuple((key, value) for key, value in headers), board, number)
