"""Spare: a command never overwrites what it reads."""

from collections.abc import Iterable
from pathlib import Path

import click


def spare(read: Iterable[str | None], *written: str) -> None:
    """Refuse to write over a file that is to be read."""
    files = {path.resolve(): path for path in map(Path, filter(None, read)) if path.is_file()}
    for name in written:
        if Path(name).resolve() in files:
            raise click.UsageError(f"{name} is to be read, and would be replaced; give the output another name.")
