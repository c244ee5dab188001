"""Write the pages of reference that follow from the code: the command, the names to import, limits.

Run ``python scripts/reference_pages.py`` after one of them has changed; a test tells when it is due.
"""

import ast
import importlib
import inspect
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

import postingkit as pk
from postingkit import cli
from postingkit.cli.codes import CODES
from postingkit.cli.schema import attribute_docs
from postingkit.model import JobPosting

ROOT = Path(__file__).parent.parent
NOTE = "<!-- Written by scripts/reference_pages.py from the code. -->\n"


# The command


def command_page() -> Iterator[str]:
    """Yield the lines of the page of the command: each subcommand with its help and its options."""
    yield f"# The command\n\n{NOTE}"
    yield "Records and data go to standard output, talk to standard error. Every command has `--help`; with `--json`"
    yield 'an error is a line of JSON on standard error too: `{"error": {"reason", "where", "message"}}`.\n'
    yield "| code | what happened |\n|---|---|"
    for code, words in CODES.items():
        yield f"| {code} | {words} |"
    yield "\nAn option may come from the environment, as `POSTINGKIT_PARSE_WORKERS=2` for `parse --workers 2`;"
    yield "what is written on the command line wins. `NO_COLOR` is honoured.\n"
    context = click.Context(cli.group, info_name="postingkit")
    for name in cli.group.list_commands(context):
        command = cli.group.get_command(context, name)
        if isinstance(command, click.Group):
            for inner in command.commands.values():
                yield from _command(inner, f"{name} {inner.name}")
        elif command is not None:
            yield from _command(command, name)


def _command(command: click.Command, name: str) -> Iterator[str]:
    context = click.Context(command, info_name=f"postingkit {name}")
    yield f"## {name}\n\n```\n{command.get_usage(context).removeprefix('Usage: ')}\n```\n"
    yield re.sub(r"(?<=\w)\n(?!\n)", " ", inspect.cleandoc(command.help or "")) + "\n"
    rows = [one.get_help_record(context) for one in command.params if isinstance(one, click.Option)]
    yield "| option | |\n|---|---|"
    for row in filter(None, rows):
        yield f"| `{_cell(row[0])}` | {_cell(row[1])} |"
    if command.epilog:
        lines = [line.strip() for line in command.epilog.replace("\b", "").splitlines()]
        examples = "\n".join(line for line in lines if line and not line.endswith(":"))
        yield f"\n```sh\n{examples}\n```"
    yield ""


def _cell(words: str) -> str:
    return " ".join(words.split()).replace("|", "\\|")


# The names to import


def python_page() -> Iterator[str]:
    """Yield the lines of the page of the public names."""
    yield f"# The names to import\n\n{NOTE}"
    yield "`import postingkit as pk` gives all of these; each loads when it is first used.\n"
    parts = ("## Functions", inspect.isfunction), ("## Classes", _is_class), ("## Errors", _is_error)
    for head, belongs in parts:
        yield head + "\n"
        for name in pk.__all__:
            value = getattr(pk, name)
            if belongs(value) and not name.startswith("_"):
                yield from _name(name, value)
    yield "## The record\n"
    yield "[The record](record.md) has the keys of each of these, whose attributes bear the same names:\n"
    parts_of_record = [name for name in pk.__all__ if _is_model(getattr(pk, name))]
    yield ", ".join(f"`{name}`" for name in parts_of_record) + "; `SCHEMA_VERSION` is its version.\n"
    yield f"### JobPosting.why\n\n{_signature(JobPosting.why)}\n\n{as_markdown(JobPosting.why.__doc__ or '')}\n"
    yield "## Beside these\n"
    for module, words in BESIDE:
        listed = ", ".join(f"`{name}`" for name in importlib.import_module(module).__all__)
        yield f"- `{module}`: {words} ({listed})"


BESIDE = (
    ("postingkit.testing", "goldens for rules and sources of your own"),
    ("postingkit.export", "records as other tools take them; see [exports](exports.md)"),
    ("postingkit.scrapy", "responses of a Scrapy spider as records"),
)


def _is_model(value: Any) -> bool:
    return inspect.isclass(value) and hasattr(value, "model_fields")


def _is_error(value: Any) -> bool:
    return inspect.isclass(value) and issubclass(value, Exception)


def _is_class(value: Any) -> bool:
    return inspect.isclass(value) and not _is_model(value) and not _is_error(value)


def _name(name: str, value: Any) -> Iterator[str]:
    yield f"### {name}\n"
    if not _is_error(value):
        yield f"{_signature(value, name)}\n"
    yield as_markdown(value.__doc__ or "") + "\n"
    for inner in METHODS.get(name, ()):
        method = getattr(value, inner)
        yield f"**{name}.{inner}**\n\n{_signature(method)}\n\n{as_markdown(method.__doc__)}\n"


METHODS = {"Client": ("fetch", "captures", "board")}
"""Methods that are the class's purpose; the others serve the package."""


def _signature(value: Any, name: str = "") -> str:
    """Return a signature, a parameter a line where it is long; what stands in private attributes is left out."""
    kinds = _annotations(value)
    signature = inspect.signature(value)
    shown = [one for one in signature.parameters.values() if not one.name.startswith("_")]
    given = [_parameter(one, kinds.get(one.name, "")) for one in shown]
    named = [_parameter(one, kinds.get(one.name, "")) for one in shown if one.kind == one.KEYWORD_ONLY]
    if named:
        given.insert(given.index(named[0]), "*")
    given = [one for one in given if one != "self"]
    end = f" -> {kinds['return']}" if "return" in kinds and not inspect.isclass(value) else ""
    line = f"{name or value.__name__}({', '.join(given)}){end}"
    if len(line) > 100:
        line = f"{name or value.__name__}(\n" + "".join(f"    {one},\n" for one in given) + f"){end}"
    return f"```text\n{line}\n```"


def _annotations(value: Any) -> dict[str, str]:
    """Return the annotations of a function, or of a class and its constructor, as its source has them."""
    found: dict[str, str] = {}
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(value)))):
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=kind):
                found.setdefault(name, ast.unparse(kind).strip("'"))
            case ast.arg(arg=name, annotation=ast.expr() as kind):
                found.setdefault(name, ast.unparse(kind).strip("'"))
            case ast.FunctionDef(returns=ast.expr() as kind):
                found.setdefault("return", ast.unparse(kind).strip("'"))
    return found


def _parameter(one: inspect.Parameter, kind: str) -> str:
    words = f"{one.name}: {kind}" if kind else one.name
    if one.default is one.empty:
        return words
    shown = repr(one.default)
    shown = (
        type(one.default).__name__ + "()"
        if shown.startswith("Limits(")
        else one.default.__name__
        if callable(one.default)
        else shown
    )
    return f"{words} = {shown}"


def as_markdown(doc: str) -> str:
    """Return a docstring as Markdown: literals, roles, and examples as code."""
    shown = []
    for part in inspect.cleandoc(doc).split("\n\n"):
        if part.startswith(">>> "):
            shown.append(f"```pycon\n{part}\n```")
        elif part.startswith("    "):
            shown.append(f"```text\n{inspect.cleandoc(part)}\n```")
        else:
            shown.append(re.sub(r":\w+:`~?([^`]+)`", r"`\1`", part.removesuffix("::").replace("``", "`")))
    return "\n\n".join(filter(None, shown))


# Limits


def limits_page() -> Iterator[str]:
    """Yield the lines of the page of limits."""
    yield f"# Limits\n\n{NOTE}"
    yield "What an input may cost. More is refused by name, never cut short in silence.\n"
    yield "## Of one input\n\n`pk.Limits`, `parse --timeout --memory`:\n\n| | default | |\n|---|---|---|"
    yield from _fields(pk.Limits)
    yield "\n## Of one fetch\n\n`postingkit.fetch.limits.Limits`, given to `pk.Client(limits=...)`:\n"
    yield "| | default | |\n|---|---|---|"
    yield from _fields(importlib.import_module("postingkit.fetch.limits").Limits)
    yield "\n## Of one document\n\nThese are not set: no posting comes near.\n\n| what | most |\n|---|---|"
    for module, name, words in DOCUMENT:
        yield f"| {words} | {getattr(importlib.import_module(f'postingkit.{module}'), name):,} |"


DOCUMENT = (
    ("files.load", "LARGEST", "bytes of a file"),
    ("documents.html.guard", "SIZE", "bytes of a web page"),
    ("documents.html.guard", "DEPTH", "elements of a web page inside each other"),
    ("documents.html.guard", "TAGS", "tags of a web page"),
    ("documents.html.guard", "ATTRIBUTES", "attributes of a tag"),
    ("documents.html.guard", "OPTIONS", "options of a list to choose from"),
    ("documents.pdf.read", "MAX_BYTES", "bytes of a PDF"),
    ("documents.pdf.read", "MAX_PAGES", "pages of a PDF"),
    ("documents.pdf.read", "MAX_CHARS", "characters of a PDF"),
    ("documents.archive", "MAX_BYTES", "bytes of a Word or OpenDocument file"),
    ("documents.archive", "MAX_PART", "bytes of one of its parts, unpacked"),
    ("documents.archive", "MAX_ENTRIES", "parts of it"),
    ("documents.archive", "MAX_ELEMENTS", "elements of its text"),
    ("documents.email", "MAX_BYTES", "bytes of an e-mail"),
    ("documents.email", "MAX_PARTS", "parts of an e-mail"),
    ("documents.data", "_LARGEST", "characters of a payload"),
)


def _fields(kind: type[Any]) -> Iterator[str]:
    for name, words in attribute_docs(kind).items():
        yield f"| `{name}` | {getattr(kind(), name):,} | {_cell(words.replace('``', '`'))} |"


PAGES = {"command": command_page, "python": python_page, "limits": limits_page}


def text_of(name: str) -> str:
    """Return a page."""
    return re.sub(r"\n{3,}", "\n\n", "\n".join(PAGES[name]()).rstrip()) + "\n"


if __name__ == "__main__":
    for page in PAGES:
        (ROOT / "docs" / f"{page}.md").write_text(text_of(page), encoding="utf-8")
