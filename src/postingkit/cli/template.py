"""Template: the module of a source, its tables guessed from the names of the keys in one capture."""

import json
import re
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

from postingkit.documents import Capture, Datum
from postingkit.documents.read import read
from postingkit.errors import PostingkitError
from postingkit.sources import sources
from postingkit.sources.base.keys import pay_keys, view_of
from postingkit.sources.base.paths import blank, find
from postingkit.sources.generic import objects

_KEPT = 2
"""Most postings of a payload kept in the fixture."""

_NUMBER = re.compile(r"(?:[a-z](?:Id|ID|Ref|No|Number|Key|Code)|(?:^|_)(?:id|ref|no|number|key|code|reference))$")
# Field, name in KEYS, reader of words where it is not the field's own, in the order of the record
_FIELDS = (
    ("title", "job", ""),
    ("title", "title", ""),
    ("hiring_organization/name", "company", ""),
    ("hiring_organization/department", "department", ""),
    ("identifier", "number", ""),
    ("job_location", "place", ""),
    ("workplace_type", "mode", ""),
    ("workplace_type", "remote", 'flag("remote")'),
    ("employment_type", "type", ""),
    ("compensation", "salary", ""),
    ("date_posted", "posted", ""),
    ("application_deadline", "closes", ""),
    ("valid_through", "until", ""),
    ("job_start_date", "starts", ""),
    ("application/methods", "apply", ""),
    ("in_language", "language", ""),
)
_BODY = (
    ("body", ""),
    ("duties", "Responsibilities"),
    ("asked", "Requirements"),
    ("wished", "Preferred"),
    ("offered", "Benefits"),
)
_PLACE = ("city", "state", "country", "street", "zip")
_ADDRESS = ("locality", "region", "country", "street", "postal")
"""The names that :func:`~postingkit.sources.base.place` has for the parts of a place."""
_PAY = ("low", "high", "currency", "unit")


class Row(NamedTuple):
    """A line of the table."""

    field: str
    path: str
    reader: str = ""


def begun(name: str, capture: Capture, file: str) -> tuple[str, bytes]:
    """Return a source's module and the bytes of its fixture, from one capture of the platform.

    Raises :class:`PostingkitError` when the capture has no data, or another source reads it already.
    """
    document = read(capture)
    known = next((one.name for one in sources() if one.platform and one.matches(document)), None)
    if known:
        raise PostingkitError(f"{known} reads this capture already; see `postingkit sources {known}`", reason="usage")
    data = [datum for datum in document.data if datum.kind == "platform_data"]
    found = next(((datum, *where) for datum in data if (where := _records(datum.value))), None)
    if found is None:
        raise PostingkitError(
            "the capture holds no data with postings; a source reads JSON, XML, tables and data in a page's scripts",
            reason="usage",
        )
    datum, path, records = found
    return _module(name, path, records, file), _fixture(capture, datum, path)


def _records(value: Any) -> tuple[str, list[dict[str, Any]]] | None:
    """Return the path to the postings and the first of them: those that read like one, else the longest list."""
    for pointer, _ in objects(value):
        path = re.sub(r"(^|/)\d+(?=/|$)", r"\1*", pointer)
        return path, [one for _, one in find(value, path) if isinstance(one, dict)][:50]
    lists = sorted(_lists(value, ""), key=lambda found: -len(found[1]))
    return lists[0] if lists else None


def _lists(value: Any, path: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    if isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
        yield f"{path}/*".strip("/"), value[:50]
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _lists(inner, f"{path}/{key}".strip("/"))


def _module(name: str, path: str, records: list[dict[str, Any]], file: str) -> str:
    """Return the text of a source's module, guessed from the records that lie at ``path`` in the capture ``file``."""
    merged: dict[str, Any] = {}
    for record in records:
        merged |= {key: value for key, value in record.items() if not blank(value) and key not in merged}
    view, keys = view_of(merged)
    if "id" not in keys and (own := _own_number(records, merged)):
        keys["id"] = own
    rows = list(_rows(view, keys))
    body = [(key, heading) for part, heading in _BODY if (key := keys.get(part))]
    lines = [
        f'"""{name}: say what the platform is, and where this data is had.',
        "",
        "History",
        f"    {time.strftime('%Y-%m')}  Guessed from the keys of one capture ({file}).",
        '"""',
        "",
        f"from postingkit.sources.base import {', '.join(_imports(rows))}",
        "",
        "SOURCE = platform(",
        f"    {_quoted(name)},",
        f"    shapes=(Shape({_quoted(path)}, {_quoted(' '.join(_signs(records, keys)))}),),",
        "    fields=(",
        *(f"        Field({', '.join(filter(None, (_quoted(r.field), _quoted(r.path), r.reader)))})," for r in rows),
        "    ),",
        "    body=(",
        *(f"        Part({', '.join(_quoted(one) for one in part if one)})," for part in body),
        "    ),",
        *([f"    id={_quoted(keys['id'])},"] if "id" in keys else []),
        *([f"    url={_quoted(keys['page'])},"] if "page" in keys else []),
        "    left=(",
        *(f'        ({_quoted(key)}, "not looked at yet"),' for key in _left(merged, rows, body, keys)),
        "    ),",
        ")",
        "",
    ]
    return "\n".join(lines)


def _imports(rows: list[Row]) -> list[str]:
    """Return the names that a module of these rows needs, classes first."""
    readers = {re.split(r"\W", row.reader)[0] for row in rows if row.reader}
    return sorted({"Field", "Part", "Shape", "platform", *readers}, key=lambda one: (not one[0].isupper(), one))


def _left(merged: dict[str, Any], rows: list[Row], body: list[tuple[str, str]], keys: dict[str, str]) -> list[str]:
    """Return the keys that no row, part of the body or other line of the module takes."""
    used = {step for row in rows for step in row.path.split("/")} | {key for key, _ in body}
    used |= {keys[part] for part in (*_PLACE, *_PAY, "id", "page") if part in keys}
    return [key for key in merged if key not in used]


def _rows(view: dict[str, Any], keys: dict[str, str]) -> Iterator[Row]:
    """Yield the table's rows, guessed from the names of the keys."""
    for field, part, reader in _FIELDS:
        if part not in keys:
            continue
        key, value = keys[part], view[part]
        listed = isinstance(value, list)
        inner = next((one for one in value if isinstance(one, dict)), None) if listed else value
        path = f"{key}/*" if listed else key
        if not isinstance(inner, dict):
            yield Row(field, path, reader)
            continue
        if part == "place":
            yield Row(field, path, _call("place", view_of(inner)[1], _PLACE, _ADDRESS))
        elif part == "salary":
            yield Row(field, path, _call("pay", pay_keys(inner), _PAY, _PAY))
        elif leaf := next((one for one in ("name", "label", "title", "text", "value") if one in inner), None):
            yield Row(field, f"{path}/{leaf}", reader)
    if "place" not in keys and "city" in keys:
        yield Row("job_location", "", _call("place", keys, _PLACE, _ADDRESS))
    if "salary" not in keys and ("low" in keys or "high" in keys):
        yield Row("compensation", "", _call("pay", keys, _PAY, _PAY))


def _call(reader: str, keys: dict[str, str], parts: tuple[str, ...], names: tuple[str, ...]) -> str:
    """Write the reader of an object whose parts lie under certain keys: place(locality="city", country="land")."""
    arguments = [f"{name}={_quoted(keys[part])}" for part, name in zip(parts, names, strict=True) if part in keys]
    return f"{reader}({', '.join(arguments)})"


def _signs(records: list[dict[str, Any]], keys: dict[str, str]) -> list[str]:
    """Return the title's key and the longest keys that all records have: few other platforms will share them."""
    everywhere = set(records[0]).intersection(*records)
    title = keys.get("job") or keys.get("title")
    others = sorted(everywhere - {title}, key=lambda key: (-len(key), key))
    return [key for key in (title, *others[:3]) if key and re.fullmatch(r"[^\s|~!/]+", key)]


def _own_number(records: list[dict[str, Any]], merged: dict[str, Any]) -> str | None:
    """Return the key whose name and values look like the posting's number: "vacancyRef", "job_no"."""
    for key in merged:
        values = [record.get(key) for record in records]
        numbered = _NUMBER.search(key) and all(isinstance(one, (str, int)) for one in values)
        if numbered and len(set(values)) == len(values):
            return key
    return None


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _fixture(capture: Capture, datum: Datum, path: str) -> bytes:
    """Return the capture's bytes; of a JSON list its first postings."""
    if datum.pointer or capture.body.lstrip()[:1] not in {b"{", b"["}:
        return capture.body
    value = json.loads(json.dumps(datum.value))
    above = path.partition("*")[0].rstrip("/")
    for _, found in find(value, above):
        if isinstance(found, list):
            del found[_KEPT:]
    return json.dumps(value, indent=2, ensure_ascii=False).encode()
