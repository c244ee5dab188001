"""Reply: the response to a request, and what makes the next one cheaper."""

import datetime as dt
from dataclasses import dataclass, field
from typing import NamedTuple

from postingkit.documents.capture import Capture
from postingkit.fetch.rights import Rights


class Validators(NamedTuple):
    """The validators of a body that we hold, so that the server need not send it again (RFC 9110, section 13)."""

    etag: str = ""
    last_modified: str = ""

    def headers(self) -> list[tuple[str, str]]:
        """Return the headers of a conditional request.

        >>> Validators('"7a"').headers()
        [('If-None-Match', '"7a"')]
        """
        pairs = (("If-None-Match", self.etag), ("If-Modified-Since", self.last_modified))
        return [(name, value) for name, value in pairs if value]


@dataclass(frozen=True, slots=True)
class Reply:
    """A successful response."""

    asked: str
    """The address that was asked for."""
    url: str
    """The address that answered, after redirects."""
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)
    at: dt.datetime
    rights: Rights
    unchanged: bool = False
    """Whether the body is the one that we hold; ``body`` is empty unless it was kept."""
    kept: str = ""
    """Where the client stored it."""
    fresh_until: str = ""
    """Until when it will do without being asked for again, as ISO 8601 in UTC; "" when its server says nothing."""

    def header(self, name: str) -> str:
        """Return the first header of that name, "" when there is none."""
        return next((value for key, value in self.headers if key.lower() == name), "")

    @property
    def capture(self) -> Capture:
        """The bytes as a capture."""
        return Capture(self.body, self.url, self.header("content-type") or None, self.at)

    @property
    def validators(self) -> Validators:
        """What makes the next request for it a conditional one."""
        return Validators(self.header("etag"), self.header("last-modified"))
