"""Plan: what a ``sources.toml`` asks for.

::

    [defaults]
    contact = "jobs@board.example"
    delay = 2

    [[source]]
    id = "harbor-falls"
    start = "https://employer.example/jobs/"
    follow = ["https://employer.example/jobs/*"]
    expect_min = 3
"""

import hashlib
import os
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from postingkit.errors import FileError


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SourcePlan(_Table):
    """One source: where to start, and how far to go."""

    id: str = Field(min_length=1, max_length=80, pattern=r"^[\w.-]+$")
    start: str = Field(pattern=r"^https?://")
    """The address of a board, careers page, listing, feed, sitemap or posting."""
    follow: tuple[str, ...] = ()
    """Patterns of the addresses that pages lead to ("https://employer.example/jobs/*"). Without any, a page leads to
    what lies below the start, to its other pages, and to boards that a platform knows."""
    delay: float = Field(default=0, ge=0)
    """Seconds between two requests to a host; the default's and the platform's count where they are more."""
    most: int = Field(default=5000, ge=1)
    """Pages asked for in one run."""
    expect_min: int = Field(default=1, ge=0)
    """Fewer postings make the source unhealthy."""

    @property
    def host(self) -> str:
        """The host of the start address."""
        return urlsplit(self.start).hostname or ""


class Defaults(_Table):
    """Settings of every source that does not set its own."""

    contact: str | None = None
    delay: float = Field(default=1, ge=0)
    leave: tuple[str, ...] = ()
    keep: str | None = None


class Plan(_Table):
    """The sources of a file, in its order."""

    defaults: Defaults = Defaults()
    source: tuple[SourcePlan, ...] = Field(min_length=1)


def read_plan(path: str | os.PathLike[str]) -> Plan:
    """Return the plan in a file. Raises :class:`FileError` (``missing``, ``unreadable_file``, ``bad_plan``)."""
    where = Path(path).as_posix()
    try:
        plan = Plan.model_validate(tomllib.loads(Path(path).read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise FileError("there is no such file; check its name", reason="missing", where=where) from None
    except OSError as error:
        raise FileError(f"the file cannot be read: {error.strerror}", reason="unreadable_file", where=where) from None
    except ValidationError as error:
        one = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(str(step + 1) if isinstance(step, int) else step for step in one["loc"])
        raise FileError(f"{place}: {one['msg']}; mend it and run again", reason="bad_plan", where=where) from None
    except ValueError as error:  # TOML's own error, or no UTF-8
        raise FileError(f"it is no TOML: {error}", reason="bad_plan", where=where) from None
    twice = [name for name, count in Counter(one.id for one in plan.source).items() if count > 1]
    if twice:
        raise FileError(f"the id {twice[0]!r} is used twice; rename one", reason="bad_plan", where=where)
    return plan


def chosen(sources: Iterable[SourcePlan], only: Iterable[str], shard: tuple[int, int] | None) -> list[SourcePlan]:
    """Return the sources with these ids whose host belongs to the shard.

    All sources of a host are in one shard, so that its rate limit holds. Raises :class:`FileError` for an id that is
    not there.
    """
    sources = list(sources)
    only = list(only)
    missing = sorted(set(only) - {one.id for one in sources})
    if missing:
        raise FileError(f"there is no source {missing[0]!r} in the plan; check --only", reason="bad_plan")
    return [one for one in sources if (not only or one.id in only) and (shard is None or in_shard(one.host, shard))]


def in_shard(host: str, shard: tuple[int, int]) -> bool:
    """Whether a host belongs to part i of n, counted from 1.

    >>> [in_shard("employer.example", (part, 3)) for part in (1, 2, 3)].count(True)
    1
    """
    part, parts = shard
    return int.from_bytes(hashlib.sha256(host.encode()).digest()[:8], "big") % parts == part - 1
