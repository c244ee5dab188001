"""Rights: what a page's owner reserves, by its headers and its markup."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from postingkit.fetch.robots import signals_of

_HEAD = 32 * 1024
_META = re.compile(rb"<meta\b[^<>]{0,999}\bname\s{0,9}=\s{0,9}[\"']?tdm-reservation\b[^<>]{0,999}>", re.IGNORECASE)
_ONE = re.compile(rb"\bcontent\s{0,9}=\s{0,9}[\"']?\s{0,9}1\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rights:
    """The owner's reservations. ``reserved`` is a refusal; the rest is kept with the capture for its users."""

    tdm: bool = False
    """Text and data mining is reserved (TDM Reservation Protocol): header or ``<meta>``."""
    policy: str = ""
    """The address of the licence that tdm-policy names."""
    signals: Mapping[str, bool] = field(default_factory=dict)
    """Content signals of robots.txt and header: "search", "ai-input", "ai-train"."""
    robots_tag: str = ""
    """X-Robots-Tag in its own words: "noindex, noarchive"."""

    @property
    def reserved(self) -> str:
        """Why a program may not read the page; empty when it may.

        A record of a posting is what a search engine makes of it, so the signal for search is the one that counts.

        >>> Rights(signals={"ai-train": False}).reserved, Rights(signals={"search": False}).reserved
        ('', 'Content-Signal: search=no')
        """
        if self.tdm:
            return f"tdm-reservation: 1 (licence: {self.policy})" if self.policy else "tdm-reservation: 1"
        return "Content-Signal: search=no" if self.signals.get("search") is False else ""


def rights(headers: Mapping[str, str], body: bytes, signals: Mapping[str, bool]) -> Rights:
    """Return the reservations in a response's headers, its page, and its site's signals.

    >>> rights({"tdm-reservation": "1", "x-robots-tag": "noarchive"}, b"", {})
    Rights(tdm=True, policy='', signals={}, robots_tag='noarchive')
    """
    meta = _META.search(body, 0, _HEAD) if b"tdm-reservation" in body[:_HEAD].lower() else None
    said = headers.get("tdm-reservation", "").strip()
    return Rights(
        tdm=said == "1" or (not said and meta is not None and _ONE.search(meta[0]) is not None),
        policy=headers.get("tdm-policy", ""),
        signals={**signals, **dict(signals_of(headers.get("content-signal", "")))},
        robots_tag=headers.get("x-robots-tag", ""),
    )
