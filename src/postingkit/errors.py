"""The errors of postingkit, one tree; the type tells who is at fault.

::

    PostingkitError
    ├── UnreadableCapture    the bytes make no document     (encrypted, damaged, too complex)
    ├── NotAPosting          a document, but no posting     (error page, listing, poster)
    ├── FetchError           the edge could not get bytes   (blocked, refused, timed out)
    └── FileError            the disk refused               (missing, unwritable, torn)

Every error has a ``reason``, a stable name in snake_case that programs may compare, and a message that says
what happened, where, and what to do next.
"""

import datetime as dt
from functools import partial

__all__ = ["FetchError", "FileError", "NotAPosting", "PostingkitError", "UnreadableCapture"]


class PostingkitError(Exception):
    """Base of every error that postingkit raises on purpose.

    ``reason`` is a stable name, ``where`` the URL or path concerned, ``quote`` the words that show it.
    """

    def __init__(self, message: str, *, reason: str, where: str | None = None, quote: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.reason = reason
        self.where = where
        self.quote = quote

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message

    def __reduce__(self) -> tuple[object, ...]:
        # Keyword-only arguments do not survive Exception's own pickling, and errors cross process borders.
        again = partial(type(self), self.message, reason=self.reason, where=self.where, quote=self.quote)
        return again, (), self.__dict__


class UnreadableCapture(PostingkitError):  # noqa: N818 - an error's name says what is wrong
    """The bytes make no document: encrypted, damaged, empty, without a text layer, or too complex."""


class NotAPosting(PostingkitError):  # noqa: N818 - an error's name says what is wrong
    """The document is readable and holds no posting; ``quote`` has the words that show it."""


class FetchError(PostingkitError):
    """The bytes could not be had from the network; ``docs/errors.md`` lists the reasons."""

    status: int | None = None
    """The answer's status code, where there was an answer."""
    retry_at: dt.datetime | None = None
    """When the site will have us again, where it says so."""


class FileError(PostingkitError):
    """The disk refused to give or take what was asked."""
