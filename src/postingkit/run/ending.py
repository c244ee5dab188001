"""Ending: what the end of a source's run means for postings that it no longer shows."""

from __future__ import annotations

from postingkit.run.tables import Tables


def finish(state: Tables, source: str, run: int) -> bool:
    """End a source's run if nothing but what was deferred is left; return whether it ended.

    What its page or its listing no longer shows for the second time is closed; a listing that failed closes
    nothing.
    """
    with state.together():
        waiting = "SELECT count(*) FROM input WHERE source=? AND done<seen AND deferred<?"
        if state.db.execute(waiting, (source, run)).fetchone()[0]:
            return False
        state.db.execute(
            "UPDATE posting SET missing=missing+1 WHERE source=? AND last<? AND closed=0 AND input IN "
            "(SELECT id FROM input WHERE source=? AND done=? AND (outcome IN ('records', 'unchanged') "
            "OR reason IN ('listing', 'no_openings')))",
            (source, run, source, run),
        )
        failed = state.db.execute(
            "SELECT count(*) FROM input WHERE source=? AND (is_led OR depth=0) AND seen=? AND "
            "(done<seen OR outcome='rejected' AND reason<>'no_openings' OR outcome='skipped' AND reason<>'listing')",
            (source, run),
        ).fetchone()[0]
        if not failed:
            state.db.execute("UPDATE input SET absent=absent+1 WHERE source=? AND seen<? AND done=seen", (source, run))
        state.db.execute("UPDATE posting SET closed=? WHERE source=? AND missing>=2 AND closed=0", (run, source))
        for (input_id,) in state.db.execute(
            "SELECT DISTINCT input FROM posting JOIN input ON input.id=posting.input "
            "WHERE posting.source=? AND closed=0 AND absent>=2",
            (source,),
        ).fetchall():
            close(state, input_id, run)
        state.db.execute("UPDATE source SET is_open=0 WHERE name=?", (source,))
    return True


def close(state: Tables, input_id: int, run: int) -> None:
    """Close the postings of an input; it is read anew when it comes back."""
    state.db.execute("UPDATE posting SET closed=? WHERE input=? AND closed=0", (run, input_id))
    state.db.execute("UPDATE input SET etag=NULL, modified=NULL, sha256=NULL WHERE id=?", (input_id,))
