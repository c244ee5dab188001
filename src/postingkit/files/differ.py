"""Differ: the fields in which two records differ."""

import json

_ASIDE = frozenset({"source", "evidence", "schema_version"})
"""Keys that tell where, when and how a record was read, and nothing of the posting."""


def differing(old: bytes, new: bytes) -> list[str]:
    """Return the fields in which two records differ, apart from where and when they were taken.

    >>> differing(b'{"title": "Cook", "source": {}}', b'{"title": "Head Cook", "source": {"part": "1"}}')
    ['title']
    """
    was, now = json.loads(old), json.loads(new)
    return [key for key in {**was, **now} if key not in _ASIDE and was.get(key) != now.get(key)]
