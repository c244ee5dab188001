"""Keep: replies put on the disk, and what they save the next request."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from postingkit.fetch.reply import Reply, Validators
from postingkit.files.kept import facts_of, folder_of, header_of, headers_of, keep, newest, time_of


class Keep:
    """A folder of captures."""

    def __init__(self, top: Path) -> None:
        self._top = top

    def validators(self, url: str) -> Validators:
        """Return what the newest capture of an address makes its request conditional by."""
        path = newest(folder_of(self._top, url))
        facts = (facts_of(path) if path else None) or {}
        return Validators(header_of(facts, "etag"), header_of(facts, "last-modified"))

    def put(self, reply: Reply, asked: bytes = b"") -> Path:
        """Write a reply, or leave its unchanged body where it is; raises :class:`FileError`."""
        facts = {
            "url": reply.url,
            "asked": reply.asked,
            "status": reply.status,
            "headers": [list(pair) for pair in reply.headers],
            "rights": {
                "tdm": reply.rights.tdm,
                "policy": reply.rights.policy,
                "signals": dict(reply.rights.signals),
                "robots_tag": reply.rights.robots_tag,
            },
        }
        folder = folder_of(self._top, reply.asked, asked)
        return keep(folder, reply.body, facts, reply.header("content-type"), reply.at)

    def body(self, url: str) -> tuple[bytes, tuple[tuple[str, str], ...], dt.datetime | None] | None:
        """Return the newest body of an address, its headers, and when it was taken; None when there is none."""
        path = newest(folder_of(self._top, url))
        if path is None:
            return None
        facts = facts_of(path) or {}
        return path.read_bytes(), headers_of(facts), time_of(facts)
