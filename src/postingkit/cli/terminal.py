"""Terminal: what may be printed on a terminal, and how."""

import os
import re
import sys

import click

# ESC and its kin move the cursor, retitle the window or send keys; bidi marks reorder what is read.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


def safe(text: str, width: int = 0) -> str:
    r"""Return a posting's text as one line without control characters, cut to ``width`` characters if given.

    >>> safe("Arch\x1b[31mivist\n\n wanted"), safe("Senior Systems Librarian", 16)
    ('Arch [31mivist wanted', 'Senior Systems …')
    """
    text = " ".join(_UNSAFE.sub(" ", text).split())
    return text if not width or len(text) <= width else text[: width - 1] + "…"


def plain() -> bool:
    """Whether the user wants no colours (https://no-color.org)."""
    return bool(os.environ.get("NO_COLOR"))


def say(text: str = "", *, err: bool = False) -> None:
    """Print a line at once; its colours only reach a terminal whose user wants them."""
    stream = sys.stderr if err else sys.stdout  # looked up now: the progress bar puts itself in between
    print(text if stream.isatty() and not plain() else click.unstyle(text), file=stream, flush=True)


def await_input() -> None:
    """Tell the user at a terminal that standard input is read from there."""
    if sys.stdin.isatty():
        say("reading standard input; Ctrl-D ends it", err=True)


def bold(text: str) -> str:
    """Return bold text."""
    return click.style(text, bold=True)


def dim(text: str) -> str:
    """Return dim text."""
    return click.style(text, dim=True)
