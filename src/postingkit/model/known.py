"""Known: what is known of a posting when a finder runs, from its data and from the finders before."""

import datetime as dt
from typing import NamedTuple


class Known(NamedTuple):
    """The context of a finder; None is not known. A value read with its help names the attribute in ``Claim.needs``."""

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
    """The employer's name."""


NOTHING = Known()
"""No context: the default of every finder."""
