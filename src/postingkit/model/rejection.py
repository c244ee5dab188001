"""Rejection: the other end of the line."""

from postingkit.model.base import Model
from postingkit.model.posting import SCHEMA_VERSION, Source


class Rejection(Model):
    """Why a capture gave no posting, and the words that show it."""

    schema_version: str = SCHEMA_VERSION
    source: Source
    reason: str
    """A stable name: ``not_a_posting``, ``listing_page``, ``access_denied``, ``gone``, ``empty``, ``encrypted``, ..."""
    quote: str | None = None
    """The words of the capture that show the reason."""
    message: str
    """What happened and what to do next."""
