"""Same: when two postings advertise one job: at another address later, or at another source."""

import hashlib
import json
from typing import Any

from postingkit.text import fold

_ALIKE = 0.8
"""The share of words that two texts of one advertisement have in common."""


def sameness(record: dict[str, Any]) -> str | None:
    """Return a key that all advertisements of a job share; None when the record says too little.

    The same job in another town is another job.

    >>> record = {"title": "Archivist", "hiring_organization": {"name": "Quay Museum"}, "job_location": []}
    >>> hull, york = ({**record, "job_location": [{"raw": town}]} for town in ("Hull", "York"))
    >>> sameness(hull) == sameness({**hull, "title": "ARCHIVIST"}), sameness(hull) == sameness(york)
    (True, False)
    """
    title, employer = record.get("title"), (record.get("hiring_organization") or {}).get("name")
    places = sorted(fold(place.get("address_locality") or place["raw"]) for place in record.get("job_location") or ())
    if not title or not (employer or places):
        return None
    words = "\x1f".join((fold(title), fold(employer or ""), *places))
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:16]


def is_alike(one: bytes, other: bytes) -> bool:
    """Whether two records of one title, employer and place say nearly the same.

    >>> old, new = (b'{"description": "Sort and describe the maps of the harbor, and help readers, by %s 1."}' % month
    ...             for month in (b"May", b"June"))
    >>> is_alike(old, new), is_alike(old, b'{"description": "Welcome readers of the harbor library."}')
    (True, False)
    """
    a, b = (frozenset(fold(json.loads(line)["description"]).split()) for line in (one, other))
    return len(a & b) >= _ALIKE * len(a | b)
