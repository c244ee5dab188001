"""Ending: which postings are closed at the end of a source's run."""

import datetime as dt

from postingkit.run.same import is_alike
from postingkit.run.tables import ENDED, Tables

_WEST = dt.timedelta(hours=12)
"""The time zone in which a day ends last."""


def finish(state: Tables, source: str, run: int, now: dt.datetime) -> bool:
    """End a source's run unless inputs other than deferred ones are pending; return whether it has ended.

    A posting is closed when its page or its listing has lacked it twice, or when its last day is over. A listing that
    failed closes nothing.
    """
    with state.together():
        (stage,) = state.db.execute("SELECT stage FROM source WHERE name=?", (source,)).fetchone()
        if stage == ENDED:
            return True
        waiting = "SELECT count(*) FROM input WHERE source=? AND done<seen AND deferred<?"
        if state.db.execute(waiting, (source, run)).fetchone()[0]:
            return False
        listed = _is_listed(state, source, run)
        _close_missing(state, source, run)
        _close_absent(state, source, run, listed=listed)
        _close_expired(state, source, run, now)
        _reposted(state, source, run, listed=listed)
        state.db.execute("UPDATE source SET stage=? WHERE name=?", (ENDED, source))
    return True


def _is_listed(state: Tables, source: str, run: int) -> bool:
    """Whether the start page and all listings were read, so that a posting they do not name is gone."""
    failed = (
        "SELECT count(*) FROM input WHERE source=? AND (is_led OR depth=0) AND seen=? AND "
        "(done<seen OR outcome='rejected' AND reason<>'no_openings' OR outcome='skipped' AND reason<>'listing')"
    )
    return not state.db.execute(failed, (source, run)).fetchone()[0]


def _close_missing(state: Tables, source: str, run: int) -> None:
    """Close the postings that were missing from their page for the second time."""
    state.db.execute(
        "UPDATE posting SET missing=missing+1 WHERE source=? AND last<? AND closed=0 AND input IN "
        "(SELECT id FROM input WHERE source=? AND done=? AND (outcome IN ('records', 'unchanged') "
        "OR reason IN ('listing', 'no_openings')))",
        (source, run, source, run),
    )
    state.db.execute(
        "UPDATE posting SET closed=?, why='missing' WHERE source=? AND missing>=2 AND closed=0", (run, source)
    )


def _close_absent(state: Tables, source: str, run: int, *, listed: bool) -> None:
    """Close the postings of inputs that no page links any more, at the second complete (``listed``) run in a row."""
    if listed:
        state.db.execute("UPDATE input SET absent=absent+1 WHERE source=? AND seen<? AND done=seen", (source, run))
    for (input_id,) in state.db.execute(
        "SELECT DISTINCT input FROM posting JOIN input ON input.id=posting.input "
        "WHERE posting.source=? AND closed=0 AND absent>=2",
        (source,),
    ).fetchall():
        close(state, input_id, run, "absent")


def _close_expired(state: Tables, source: str, run: int, now: dt.datetime) -> None:
    """Close the postings whose last day is over in every time zone."""
    last = (now.astimezone(dt.UTC) - _WEST).date()
    state.db.execute(
        "UPDATE posting SET closed=?, why='expired' WHERE source=? AND ends<? AND closed=0",
        (run, source, last.isoformat()),
    )


def _reposted(state: Tables, source: str, run: int, *, listed: bool) -> None:
    """Mark new postings that advertise a closed or unlisted one again, and close that one."""
    pairs = state.db.execute(
        "SELECT new.key, old.key, old.id, old.closed FROM shown new JOIN shown old ON old.same=new.same "
        "JOIN input ON input.id=old.input WHERE new.source=:source AND new.first=:run AND new.closed=0 "
        "AND old.source=:source AND old.first<:run AND (old.closed>0 OR :listed AND input.seen<:run) "
        "ORDER BY new.input, new.number, old.last DESC",
        {"source": source, "run": run, "listed": listed},
    ).fetchall()
    told: set[str] = set()
    for new, old, id_, closed in pairs:
        if new in told or not is_alike(_line(state, source, new), _line(state, source, old)):
            continue
        told.add(new)
        state.db.execute("UPDATE posting SET again=? WHERE source=? AND key=?", (id_, source, new))
        if not closed:
            state.db.execute("UPDATE posting SET closed=?, why='reposted' WHERE source=? AND key=?", (run, source, old))


def _line(state: Tables, source: str, key: str) -> bytes:
    (line,) = state.db.execute("SELECT line FROM posting WHERE source=? AND key=?", (source, key)).fetchone()
    return bytes(line)


def close(state: Tables, input_id: int, run: int, why: str) -> None:
    """Close the postings of an input, and forget its validators so that it is read again if it returns."""
    state.db.execute("UPDATE posting SET closed=?, why=? WHERE input=? AND closed=0", (run, why, input_id))
    state.db.execute("UPDATE input SET etag=NULL, modified=NULL, sha256=NULL WHERE id=?", (input_id,))
