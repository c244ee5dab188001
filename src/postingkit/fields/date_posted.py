"""Date posted: the day the posting was published."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from postingkit.lexicon.dates import dates_in, day_first
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_date_posted"]

# "Posted: June 12, 2019", "Open Date:  01-26-18", "POSTING BEGIN/END DATE", "Veröffentlichung", "Дата публикации"
_LABEL = re.compile(
    r"(?<![^\W_])(?:(?:date |first |originally |job )?posted(?: on| date)?|post(?:ing)?(?: open| begin(?:/end)?|"
    r" start)? date|posting begin/end date|"
    r"open(?:ing)?(?: ?(?:&|and|/) ?clos(?:e|ing))? dates?|date (?:of )?(?:posting|issue|publication|opened|open|"
    r"published|advertised|announced)|publi(?:shed|cation)(?: date| on)?|"
    r"(?:job )?listed(?: on)?|issue date|issued|announce(?:ment|d)(?: date)?|advertised(?: on)?|veröffentlich(?:t|"
    r"ung)\w*(?: am| seit| auf \w+ am)?|online seit|eingestellt am|"
    r"inseriert am|publié[e]? le|date de publication|mise? en ligne(?: le)?|publicad[oa](?: el| em)?|"
    r"fecha de publicación|data de publicação|"
    r"pubblicat[oa](?: il)?|geplaatst(?: op)?|zveřejněno|data publikacji|дата публикации|опубликован[оа]?|"
    r"размещен[оа]?|გამოქვეყნების თარიღი|掲載日|posted date|publ\.)"
    r"[ :\-–—|]{0,4}(?:on |am |le |el )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\Z"
)
_HINT = re.compile(_LABEL.pattern.removesuffix(r"\Z"))
_NOT = re.compile(r"review|start date|clos(?:e|ing) date|end date|deadline|last updated|revised|until|expir")
_AGO = re.compile(
    r"(?:posted|published|reposted)[ :]{1,2}(?:(?P<now>today|just now)|(?P<one>yesterday)|"
    r"(?:about )?(?P<n>[0-9]{1,3}) (?P<unit>hour|day|week)s? ago)"
)


def find_date_posted(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the day a posting was published; the field is "date_posted", the value a date.

    >>> [str(c.value) for c in find_date_posted("Class Code: 3541\nOpen Date:  01-26-18")]
    ['2018-01-26']
    >>> [str(c.value) for c in find_date_posted("05/06/2022", hint="Posting Date", known=Known(country="US"))]
    ['2022-05-06']
    >>> list(find_date_posted("05/06/2022", hint="Posting Date")), list(find_date_posted("Founded June 12, 1919"))
    ([], [])
    """
    low = fold(text)
    low_hint = fold(hint)
    labelled = (
        bool(low_hint) and _HINT.search(low_hint) is not None and not _NOT.search(low_hint.replace("open & clos", ""))
    )
    for day in dates_in(text, day_first=day_first(known.country, known.language)):
        if day.year is None:
            continue
        match = _LABEL.search(low, max(0, day.start - 60), day.start)
        line = low.rfind("\n", 0, day.start) + 1
        start = match.start() if match else day.start
        if not match and not (labelled and day.start - line < 20):
            # a label on a line of its own, and the date on the next
            above = low[low.rfind("\n", 0, max(0, line - 1)) + 1 : max(0, line - 1)].strip()
            if day.start != line or not (above and len(above) < 40 and _LABEL.fullmatch(above.rstrip(": "))):
                continue
            start = low.rfind("\n", 0, line - 1) + 1
        needs = (("country",) if day.leans else ()) + (() if match or start != day.start else ("hint",))
        value = dt.date(day.year, day.month, day.day)
        yield Claim("date_posted", value, text[start : day.end], start, day.end, "date_posted.label", needs=needs)
        return
    if (known.captured and "ago" in low) or "posted today" in low or "posted yesterday" in low:
        yield from _ago(text, low, known.captured)


def _ago(text: str, low: str, captured: dt.date | None) -> Iterator[Claim]:
    """Yield a day told from the day the bytes were taken: "Posted 3 days ago"."""
    match = _AGO.search(low)
    if not match or captured is None:
        return
    per = {"hour": 0, "day": 1, "week": 7, None: 0}[match["unit"]]
    back = 1 if match["one"] else per * int(match["n"] or 0)
    value = captured - dt.timedelta(days=back)
    yield Claim(
        "date_posted",
        value,
        text[match.start() : match.end()],
        match.start(),
        match.end(),
        "date_posted.ago",
        needs=("captured",),
    )
