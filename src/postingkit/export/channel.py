"""Channel: a feed's own title, site and date, which are in no record."""

import datetime as dt
from typing import NamedTuple


class Channel(NamedTuple):
    """The feed's own name, site and date; what is None is left out."""

    title: str = "Job postings"
    home: str | None = None
    """The site that publishes the feed: an http or https URL."""
    at: dt.datetime | None = None
    """When the export is made; the line has no clock, so the caller gives it."""


PLAIN = Channel()
"""A feed without a title, site or date of its own."""
