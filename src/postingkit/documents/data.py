"""Payloads: JSON, XML and CSV as plain data, with no text of their own.

What the data means is for the sources to say; their description texts become the text of each posting.
"""

import csv
import io
import itertools
import json
import re
from collections.abc import Sequence
from typing import Any

from postingkit.documents.document import Datum, Document
from postingkit.documents.xml import xml_value
from postingkit.errors import UnreadableCapture
from postingkit.terms import EvidenceMethod

__all__ = ["looks_like_csv", "looks_like_json", "read_csv", "read_json", "read_xml"]

_LARGEST = 256 * 1024 * 1024
_SAMPLE = 200_000
"""Characters of a text looked at to see whether it is a table."""
_ROWS = 9
"""Rows of it looked at, its header among them."""
# A column's name: "job_title", "code postal", "Titre du poste", "company.name", "# Of Positions"; a sentence or a list
# of duties is none
_COLUMN = re.compile(r"(?:# ?)?[^\W\d_][\w /().#-]{0,40}")
# "company.display_name", "salary.0.min"; not "Ref. No.", "Salary (p.a.)"
_PATH = re.compile(r" ?[^\W\d_]\w*(?:\.\w+)+ ?")
# Guards that services put before JSON so that no page can run it: ")]}',", "while(1);", "for(;;);"
_GUARD = re.compile(r"\s*(?:\)\]\}'?,?|while ?\(1\);|for ?\(;;\);)\s*")
_JSON = re.compile(r"[\s\ufeff]*(?:\)\]\}'|while ?\(1\);|for ?\(;;\);|\{\s*(?:\"|\}|$)|\[\s*(?:[\[{\"\]]|-?\d|$))")


def looks_like_json(text: str) -> bool:
    """Whether a text opens as JSON does; "[a link](...)" and "{{ template }}" do not.

    >>> looks_like_json(' {"jobs": []}'), looks_like_json("[Apply here](https://example.org)")
    (True, False)
    """
    return bool(_JSON.match(text))


def looks_like_csv(text: str) -> bool:
    r"""Whether a text is a table: four names or more in its first line, and as many cells in each of its first rows.

    >>> looks_like_csv('id;title;city;url\n7;Cook;"Oslo; Bergen";https://example.org')
    True
    >>> looks_like_csv("Cook, Baker, Waiter, Host\nWe seek people who like to work with people.")
    False
    """
    first, _, rest = text.lstrip("\ufeff").partition("\n")
    delimiter = _delimiter(first)
    if first.count(delimiter) < 3 or not rest.strip():
        return False
    try:
        rows = list(itertools.islice(csv.reader(io.StringIO(text[:_SAMPLE], newline=""), delimiter=delimiter), _ROWS))
    except csv.Error:
        return False
    names = [name.strip() for name in rows[0]]
    names = names[not names[0] :]  # a column of row numbers has no name
    same = [row for row in rows[1:] if row]
    return (
        len(set(names)) == len(names)
        and all(map(_COLUMN.fullmatch, names))
        and all(len(row) == len(rows[0]) for row in (same[:-1] if len(text) > _SAMPLE else same))
    )


def read_json(text: str, *, repairs: Sequence[str] = ()) -> Document:
    r"""Return a JSON payload, or lines of JSON, as data.

    >>> read_json('{"jobs": [{"title": "Archivist"}]}').data[0].value
    {'jobs': [{'title': 'Archivist'}]}
    >>> len(read_json('{"title": "Archivist"}\n{"title": "Cook"}').data[0].value)
    2

    Raises :class:`UnreadableCapture` when it is damaged, or nested or large beyond reason.
    """
    _check_size(text)
    text = text.strip("\ufeff \t\r\n\x00")
    if guard := _GUARD.match(text):
        text = text[guard.end() :]
    try:
        value = _loads(text)
    except RecursionError:
        raise UnreadableCapture("the JSON is nested too deep to be postings", reason="too_complex") from None
    except ValueError as error:
        raise UnreadableCapture(f"the JSON is damaged ({error}); take the capture again", reason="damaged") from None
    kind: EvidenceMethod = "json_ld" if _is_linked(value) else "platform_data"
    return Document("", data=(Datum(kind, value, ""),), media_type="application/json", repairs=tuple(repairs))


def _loads(text: str) -> Any:
    """Return the value of a JSON text, or the list of its values when it has several, one a line."""
    decoder = json.JSONDecoder(strict=False, parse_constant=lambda _: None)
    value, end = decoder.raw_decode(text)
    rest = text[end:].strip("; \r\n\t,")
    if not rest:
        return value
    values = [value]
    at = end
    while rest:
        at = text.index(rest[:1], at)
        value, at = decoder.raw_decode(text, at)
        values.append(value)
        while at < len(text) and text[at] in "; \r\n\t,":
            at += 1
        rest = text[at : at + 1]
    return values


def _is_linked(value: Any) -> bool:
    """Whether JSON is JSON-LD: {"@context": "https://schema.org", "@type": "JobPosting", ...}."""
    one = value[0] if isinstance(value, list) and value else value
    return isinstance(one, dict) and ("@type" in one or "@graph" in one)


def read_xml(text: str, *, repairs: Sequence[str] = ()) -> Document:
    """Return an XML payload as data: ``{root: {...}}``, see :mod:`postingkit.documents.xml`."""
    _check_size(text)
    value, mended = xml_value(text.lstrip("\ufeff \t\r\n"))
    notes = (*repairs, "markup") if mended else tuple(repairs)
    return Document("", data=(Datum("platform_data", value, ""),), media_type="application/xml", repairs=notes)


def read_csv(text: str, *, repairs: Sequence[str] = ()) -> Document:
    r"""Return a table as a list of dicts, one a row, under the names of its first line.

    >>> read_csv("title;city\nArchivist;Oslo\n").data[0].value
    [{'title': 'Archivist', 'city': 'Oslo'}]
    >>> read_csv("title,company.name,company.city\nArchivist,Tarn Archive,Oslo\n").data[0].value
    [{'title': 'Archivist', 'company': {'name': 'Tarn Archive', 'city': 'Oslo'}}]
    """
    _check_size(text)
    text = text.lstrip("\ufeff").replace("\x00", "")
    delimiter = _delimiter(text.partition("\n")[0])
    csv.field_size_limit(16 * 1024 * 1024)
    try:
        table = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
        rows: list[dict[str, Any]] = [
            {key.strip(): value for key, value in row.items() if isinstance(key, str) and isinstance(value, str)}
            for row in table
        ]
        if any(map(_PATH.fullmatch, table.fieldnames or ())):
            rows = [_nested(row) for row in rows]
    except csv.Error as error:
        raise UnreadableCapture(f"the table is damaged ({error}); take it again", reason="damaged") from None
    return Document("", data=(Datum("platform_data", rows, ""),), media_type="text/csv", repairs=tuple(repairs))


def _nested(row: dict[str, str]) -> dict[str, Any]:
    """Return a row with its columns that are paths as objects again, as they were before they were a table.

    >>> _nested({"company.name": "Tarn", "company.city": "Oslo", "Ref. No.": "7", "Salary (p.a.)": "9"})
    {'company': {'name': 'Tarn', 'city': 'Oslo'}, 'Ref. No.': '7', 'Salary (p.a.)': '9'}
    """
    whole: dict[str, Any] = {}
    for name, value in row.items():
        *outer, last = name.split(".") if _PATH.fullmatch(name) else (name,)
        inner = whole
        for key in outer:
            below = inner.setdefault(key, {})
            inner = below if isinstance(below, dict) else inner
        inner[last if outer and inner is not whole else name] = value
    return whole


def _delimiter(first: str) -> str:
    """Return the delimiter of a table's cells, by its first line."""
    return max(",;\t|", key=first.count)


def _check_size(text: str) -> None:
    if len(text) > _LARGEST:
        raise UnreadableCapture(
            f"the payload has {len(text):,} characters; split it below {_LARGEST:,}", reason="too_large"
        )
