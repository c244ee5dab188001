"""Keep: replies stored on disk, which make later requests conditional or unnecessary."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

from postingkit.fetch.archive import SUFFIXES, Archive
from postingkit.fetch.reply import Reply, Validators
from postingkit.fetch.rights import Rights
from postingkit.files.kept import facts_of, folder_of, header_of, headers_of, keep, newest, note, time_of


def kept_in(path: Path) -> "Keep | Archive":
    """Return the store at a path: an archive if its name is one's, else a folder."""
    return Archive(path) if path.name.lower().endswith(SUFFIXES) else Keep(path)


class Keep:
    """A folder of captures."""

    def __init__(self, top: Path) -> None:
        self._top = top

    def _newest(self, url: str, asked: bytes = b"") -> tuple[Path | None, dict[str, Any]]:
        """Return the path of the newest capture of a request, and its facts."""
        path = newest(folder_of(self._top, url, asked))
        return path, (facts_of(path) if path else None) or {}

    def validators(self, url: str) -> Validators:
        """Return the validators of the newest capture of a URL, which make its next request conditional."""
        _, facts = self._newest(url)
        return Validators(header_of(facts, "etag"), header_of(facts, "last-modified"))

    def put(self, reply: Reply, asked: bytes = b"") -> Reply:
        """Write a reply, and return it with its place; raises :class:`FileError`."""
        facts = {
            "url": reply.url,
            "asked": reply.asked,
            "status": reply.status,
            "headers": [list(pair) for pair in reply.headers],
            "fresh_until": reply.fresh_until,
            "rights": {
                "tdm": reply.rights.tdm,
                "policy": reply.rights.policy,
                "signals": dict(reply.rights.signals),
                "robots_tag": reply.rights.robots_tag,
            },
        }
        folder = folder_of(self._top, reply.asked, asked)
        path = keep(folder, reply.body, facts, reply.header("content-type"), reply.at)
        return replace(reply, kept=path.as_posix())

    def get(self, reply: Reply) -> Reply:
        """Return an unchanged reply with the body, the headers and the time of its newest capture."""
        path, facts = self._newest(reply.asked)
        if path is None:
            return reply
        note(path, fresh_until=reply.fresh_until)
        at = time_of(facts) or reply.at
        return replace(reply, body=path.read_bytes(), headers=headers_of(facts), at=at, kept=path.as_posix())

    def fresh(self, url: str, now: dt.datetime) -> Reply | None:
        """Return the newest capture of an address as an unchanged reply, as long as it is fresh."""
        last = self.last(url)
        until = last and last.fresh_until
        return replace(last, unchanged=True) if last and until and now < dt.datetime.fromisoformat(until) else None

    def last(self, url: str, asked: bytes = b"") -> Reply | None:
        """Return the newest capture of a request as the reply that it was."""
        path, facts = self._newest(url, asked)
        at, until = time_of(facts), time_of(facts, "fresh_until")
        if path is None or at is None:
            return None
        said = facts.get("rights") or {}
        rights = Rights(
            said.get("tdm", False), said.get("policy", ""), said.get("signals", {}), said.get("robots_tag", "")
        )
        return Reply(
            url, str(facts.get("url") or url), int(facts.get("status") or 200), headers_of(facts), path.read_bytes(),
            at, rights, kept=path.as_posix(), fresh_until=until.isoformat() if until else "",
        )  # fmt: skip
