"""Valid through: the day the posting itself expires, where it says so."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from postingkit.lexicon.dates import dates_in, day_first
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_valid_through"]

# "Valid through: 2024-03-01", "This posting expires on June 3, 2022", "Gültig bis 30.09.2021", "Expiry date"
_LABEL = re.compile(
    r"(?<![^\W_])(?:valid (?:through|until|till|to)|expir(?:es|y|ation)(?: on| date)?|(?:job|posting|ad|"
    r"advert) expires(?: on)?|gültig bis|online bis|"
    r"valable jusqu'au|válido hasta|valido fino al|geldig tot|действительн\w+ до|платно до)[ :\-]{0,4}(?:zum |on )?\Z"
)
_HINT = re.compile(_LABEL.pattern.removesuffix(r"\Z"))
_NOT = re.compile(r"licen[cs]e|certificat|card|permit|visa|contract|funding|grant|driver")


def find_valid_through(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the day a posting expires; the field is "valid_through", the value a date.

    >>> [str(c.value) for c in find_valid_through("This posting expires on June 3, 2022.")]
    ['2022-06-03']
    >>> list(find_valid_through("Apply by June 3, 2022.")), list(find_valid_through("License valid until June 3, 2022"))
    ([], [])
    """
    low = fold(text)
    low_hint = fold(hint)
    labelled = bool(low_hint) and _HINT.search(low_hint) is not None
    if not labelled and not any(
        word in low for word in ("valid", "expir", "gültig", "online bis", "geldig", "válido", "действ")
    ):
        return
    for day in dates_in(text, day_first=day_first(known.country, known.language)):
        match = _LABEL.search(low, max(0, day.start - 40), day.start)
        if day.year is None or not (match or (labelled and day.start < 20)):
            continue
        start = match.start() if match else day.start
        if _NOT.search(low, max(0, start - 40), day.start):
            continue
        needs = (("country",) if day.leans else ()) + (() if match else ("hint",))
        value = dt.date(day.year, day.month, day.day)
        yield Claim("valid_through", value, text[start : day.end], start, day.end, "valid_through.label", needs=needs)
        return
