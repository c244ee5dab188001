"""Tables: the SQLite file of a run's state. Its errors are raised as ours."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from postingkit.errors import FileError

_SCHEMA = """
CREATE TABLE IF NOT EXISTS source (
    name TEXT PRIMARY KEY, run INTEGER NOT NULL DEFAULT 0, stage INTEGER NOT NULL DEFAULT 0,
    version TEXT NOT NULL DEFAULT '', left_out INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS input (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL, key TEXT NOT NULL, request TEXT NOT NULL, depth INTEGER NOT NULL,
    seen INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0, deferred INTEGER NOT NULL DEFAULT 0,
    outcome TEXT, reason TEXT, absent INTEGER NOT NULL DEFAULT 0,
    etag TEXT, modified TEXT, fresh TEXT, sha256 TEXT, version TEXT, is_led INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER, seconds REAL,
    UNIQUE (source, key)
);
CREATE INDEX IF NOT EXISTS pending ON input (source, id) WHERE done < seen;
CREATE TABLE IF NOT EXISTS lead (
    parent INTEGER, child INTEGER, is_file INTEGER, PRIMARY KEY (parent, child)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS to_child ON lead (child);
CREATE TABLE IF NOT EXISTS posting (
    source TEXT NOT NULL, key TEXT NOT NULL, input INTEGER NOT NULL, number INTEGER NOT NULL, depth INTEGER NOT NULL,
    line BLOB NOT NULL, digest TEXT NOT NULL, filled INTEGER NOT NULL, first INTEGER NOT NULL, changed INTEGER NOT NULL,
    last INTEGER NOT NULL, missing INTEGER NOT NULL DEFAULT 0, closed INTEGER NOT NULL DEFAULT 0,
    reopened INTEGER NOT NULL DEFAULT 0, fields TEXT NOT NULL DEFAULT '[]',
    id TEXT NOT NULL, address TEXT, same TEXT, ends TEXT, again TEXT, why TEXT,
    page INTEGER, is_united INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (source, key)
);
CREATE INDEX IF NOT EXISTS by_same ON posting (same) WHERE same IS NOT NULL;
CREATE INDEX IF NOT EXISTS of_page ON posting (page) WHERE page IS NOT NULL;
CREATE VIEW IF NOT EXISTS shown AS
    SELECT *, max(changed, coalesce(
        (SELECT max(changed) FROM posting file WHERE file.page=posting.input AND is_united AND closed=0), 0)) AS renewed
    FROM posting WHERE is_united=0;
CREATE INDEX IF NOT EXISTS of_input ON posting (input);
CREATE INDEX IF NOT EXISTS in_order ON posting (source, input, number);
CREATE TABLE IF NOT EXISTS refusal (input INTEGER, number INTEGER, line BLOB, PRIMARY KEY (input, number));
CREATE TABLE IF NOT EXISTS history (source TEXT, run INTEGER, facts TEXT, PRIMARY KEY (source, run));
"""
_FORMAT = 3
"""Version of the tables; a file with another number was made by another version of postingkit."""
PUBLISHED, OPEN, ENDED = range(3)
"""Stages of a source's run: written to the files, in progress, ended but not yet written."""


class Tables:
    """The database, locked by one process."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Open the file, or make it. Raises :class:`FileError` (``in_use``, ``unwritable``, ``bad_state``)."""
        self._where = Path(path).as_posix()
        folder = Path(path).resolve().parent
        if folder.is_dir() and not os.access(folder, os.W_OK):  # SQLite would call it a fault of the disk
            what = "it cannot be written: its folder may only be read; give another --state"
            raise FileError(what, reason="unwritable", where=self._where)
        with self.named_errors():
            self.db = sqlite3.connect(path, isolation_level=None, timeout=0.2)
            self.db.execute("PRAGMA locking_mode=EXCLUSIVE")
            self.db.execute("PRAGMA journal_mode=WAL")
            self.db.execute("PRAGMA synchronous=NORMAL")
            version = self.db.execute("PRAGMA user_version").fetchone()[0]
            if version not in {0, _FORMAT}:
                raise FileError(
                    "another version of postingkit made it; use that one, or start anew with another --state",
                    reason="bad_state",
                    where=self._where,
                )
            with self.together():
                for statement in _SCHEMA.split(";\n"):
                    self.db.execute(statement)
                self.db.execute(f"PRAGMA user_version={_FORMAT}")

    @contextmanager
    def named_errors(self) -> Iterator[None]:
        """Raise SQLite's errors as ours."""
        try:
            yield
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                what, reason = "another run is using it; wait for it, or give another --state", "in_use"
            else:
                what, reason = f"it cannot be written: {error}; make room or give another --state", "unwritable"
            raise FileError(what, reason=reason, where=self._where) from None
        except sqlite3.DatabaseError as error:
            raise FileError(
                f"it is damaged: {error}; put it aside and start anew", reason="bad_state", where=self._where
            ) from None

    @contextmanager
    def together(self) -> Iterator[None]:
        """Run the block as one transaction."""
        with self.named_errors():
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.execute("COMMIT")
            except BaseException:
                if self.db.in_transaction:  # a disk that is full has ended it already
                    self.db.execute("ROLLBACK")
                raise

    def ask(self, query: str, values: Any = ()) -> list[Any]:
        """Return the rows of a query."""
        with self.named_errors():
            return self.db.execute(query, values).fetchall()

    def close(self) -> None:
        """Close the file."""
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()
