"""The command: ``postingkit parse``, ``fetch``, ``run``, ``explain``, ``schema``.

Data goes to standard output and talk to standard error; with ``--json`` an error is a line of JSON there. Exit codes:
0 all read, 2 what was asked cannot be done, 3 some inputs rejected, 4 nothing read, 130 interrupted.
"""

import json
import os
import sys
from importlib import import_module

import click

import postingkit
from postingkit.cli.codes import CANNOT, INTERRUPTED, READER_LEFT
from postingkit.errors import FileError, PostingkitError

__all__ = ["main"]

_COMMANDS = {
    "parse": "Read postings into JSON Lines.",
    "fetch": "Keep pages on the disk as they came.",
    "run": "Fetch and read many sources, again and again.",
    "explain": "Show the line stage by stage: what was read, by which words, and what was tried.",
    "inspect": "Write a page that shows the words behind each value, to open in a browser.",
    "report": "Write a page that says how a run went: outcomes, fill rates, pay, unknown headings.",
    "export": "Write records in another format: board posts, feeds, JSON-LD, CSV, Parquet, a calendar.",
    "diff": "Say what is new, gone and changed between two files of records.",
    "sources": "List the platforms and formats, and what each can do.",
    "new": "Begin a source for another platform from one capture.",
    "check": "Check records, and what Google for Jobs misses in them.",
    "doctor": "Check this installation.",
    "schema": "Print the JSON Schema of a record.",
}
"""One module each, imported when its command is used: ``--help`` stays quick."""

_CLOSED = (("stdin", os.O_RDONLY, "r"), ("stdout", os.O_RDONLY, "w"), ("stderr", os.O_WRONLY, "w"))
"""What stands for a stream that the caller closed: no input, an output that refuses all, nobody to talk to."""


class _Commands(click.Group):
    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a reader that has left, as head does, is no fault, and there is nobody to tell."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _forget_output()
            ctx.exit(READER_LEFT)
        return result

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of use."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, imported now."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        command = import_module(f"postingkit.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "POSTINGKIT"},
    epilog="Exit codes: 0 all read, 2 what was asked cannot be done, 3 some inputs rejected, 4 nothing read.",
)
@click.version_option(postingkit.__version__, prog_name="postingkit")
def group() -> None:
    """Job postings, from web pages, PDFs and text, into one record whose every value shows the words it came from."""


def main() -> None:
    """Run the command and exit; whatever the input was, there is a message and no traceback."""
    for name, access, mode in _CLOSED:
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, access), mode, encoding="utf-8"))
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")
    try:
        code = group.main(prog_name="postingkit", standalone_mode=False)
    except click.ClickException as error:
        if _wants_json():
            _tell("usage", None, error.format_message())
        else:
            error.show()
        code = error.exit_code
    except click.Abort:
        click.echo("interrupted; each file is whole or absent", err=True)
        code = INTERRUPTED
    except PostingkitError as error:
        code = _refused(error)
    except OSError as error:  # files have errors of their own; what is left is what was printed, on a full disk
        why = f"cannot be written: {error.strerror or error}; give another place or make room"
        code = _refused(FileError(why, reason="unwritable", where=error.filename or "standard output"))
    sys.exit(code if isinstance(code, int) else 0)


def _refused(error: PostingkitError) -> int:
    """Say why what was asked cannot be done, and return the exit code."""
    try:
        sys.stdout.flush()
    except OSError:
        _forget_output()
    if _wants_json():
        _tell(error.reason, error.where, error.message)
    else:
        click.echo(f"postingkit: {error} [{error.reason}]", err=True)
    return CANNOT


def _forget_output() -> None:
    """Let what standard output did not take go nowhere, or the interpreter tries again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _wants_json() -> bool:
    """Whether programs read what is said: then an error is a line of JSON too."""
    return "--json" in sys.argv[1:]


def _tell(reason: str, where: str | None, message: str) -> None:
    click.echo(json.dumps({"error": {"reason": reason, "where": where, "message": message}}), err=True)
