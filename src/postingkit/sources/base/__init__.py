"""The building blocks of sources.

- a platform as a table: ``payload`` (THE MODEL to imitate), of ``table`` (its fields), ``shape`` (how its data is
  recognized, ``near`` when one sign lacks), ``body`` (its texts), ``paths`` (where a value lies), ``paging``.
- readers of single values: ``words``, ``dates``, ``employment``, ``pay``, ``phone``, ``place``; ``loose`` ones for data
  of unknown shape, by its ``keys``.
- tables that several sources share: ``job_posting`` (schema.org), ``matter`` (front matter).
- the page around the data: ``page``, ``addresses`` in it, the ``house`` whose page it is, ``employer`` names compared.
- ``source``: what a source is, however it is made.
"""

from postingkit.sources.base.body import Part
from postingkit.sources.base.dates import day, day_month, deadline, deadline_in, month_day
from postingkit.sources.base.employment import employment, flag, remote, workplace
from postingkit.sources.base.paging import by_offset, by_page, details, next_link, payload_of, query_number, with_query
from postingkit.sources.base.paths import find, first
from postingkit.sources.base.pay import pay, pay_words
from postingkit.sources.base.payload import platform
from postingkit.sources.base.place import abode, country, place, place_words, town
from postingkit.sources.base.shape import Shape, value_of
from postingkit.sources.base.source import Request, Source, Terms
from postingkit.sources.base.table import Field
from postingkit.sources.base.words import Reader, contact, lines, link, locale, note, plain, without, words

__all__ = [
    "Field",
    "Part",
    "Reader",
    "Request",
    "Shape",
    "Source",
    "Terms",
    "abode",
    "by_offset",
    "by_page",
    "contact",
    "country",
    "day",
    "day_month",
    "deadline",
    "deadline_in",
    "details",
    "employment",
    "find",
    "first",
    "flag",
    "lines",
    "link",
    "locale",
    "month_day",
    "next_link",
    "note",
    "pay",
    "pay_words",
    "payload_of",
    "place",
    "place_words",
    "plain",
    "platform",
    "query_number",
    "remote",
    "town",
    "value_of",
    "with_query",
    "without",
    "words",
    "workplace",
]
