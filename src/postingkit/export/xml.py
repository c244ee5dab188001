r"""XML: elements written one by one, so that a feed of any length costs the memory of one posting.

Text is escaped and never put into CDATA, which words like ``]]>`` would end.
"""

import datetime as dt
from collections.abc import Iterable
from email.utils import format_datetime
from html import escape

from postingkit.export.words import printable

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

Children = Iterable[tuple[str, str | None]]


def element(name: str, text: str | None, attributes: str = "") -> str:
    r"""Return an element with text; nothing when there is none.

    >>> element("title", "R&D ]]> <script>"), element("title", None)
    ('<title>R&amp;D ]]&gt; &lt;script&gt;</title>\n', '')
    """
    return f"<{name}{attributes}>{escape(printable(text), quote=False)}</{name}>\n" if text else ""


def parent(name: str, children: Children) -> str:
    """Return an element with the children that have text; nothing when none has."""
    inside = "".join(element(child, text) for child, text in children)
    return f"<{name}>\n{inside}</{name}>\n" if inside else ""


def day(value: dt.date | None) -> str | None:
    """Return a day as RFC 822 wants it, which knows no day without a time: its midnight in UTC.

    >>> day(dt.date(2026, 3, 9))
    'Mon, 09 Mar 2026 00:00:00 GMT'
    """
    return moment(dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC)) if value else None


def moment(value: dt.datetime | None) -> str | None:
    """Return a time as RFC 822 wants it, in UTC."""
    return format_datetime(value.astimezone(dt.UTC), usegmt=True) if value else None
