"""Known: what the line has learned about a posting before a finder runs."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple


class Known(NamedTuple):
    """Context handed to finders as an argument; a value read with its help names it in ``Claim.needs``."""

    posted: dt.date | None = None
    """The posting's own date: gives the year to "by August 2"."""
    captured: dt.date | None = None
    """The day the bytes were taken: the fallback for relative dates ("3 days ago") alone."""
    country: str | None = None
    """ISO 3166-1 alpha-2 of the place of work: makes "$" USD, CAD or AUD, and a phone number E.164."""
    language: str | None = None
    """BCP 47 tag of the text."""
    title: str | None = None
    organization: str | None = None


NOTHING = Known()
"""No context: what a finder assumes unless told."""
