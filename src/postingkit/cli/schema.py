"""``postingkit schema``: the record as JSON Schema (2020-12), generated from the models and their docstrings."""

import ast
import inspect
import json
from itertools import pairwise
from typing import Any

import click

_ON_REQUEST = {"evidence"}
"""Keys that every line has unless the user leaves them out."""


@click.command("schema")
@click.option("--rejected", is_flag=True, help="The schema of a line of rejected.jsonl instead.")
def command(*, rejected: bool) -> None:
    """Print the JSON Schema (2020-12) of a record, or of a rejection.

    It is open to keys that it does not know, since minor versions of the record add some.
    """
    schema = json_schema("Rejection" if rejected else "JobPosting")
    click.echo(json.dumps(schema, indent=2, ensure_ascii=False))


def json_schema(name: str = "JobPosting") -> dict[str, Any]:
    """Return the schema of ``JobPosting`` or ``Rejection`` as written to JSON Lines."""
    from postingkit import model  # noqa: PLC0415 - --help stays quick

    kind = getattr(model, name)
    schema: dict[str, Any] = kind.model_json_schema(mode="serialization")
    parts = schema.pop("$defs", {})
    _describe(schema, kind)
    for part, definition in parts.items():
        _describe(definition, getattr(model, part))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:postingkit:{name.lower()}:{model.SCHEMA_VERSION}",
        **schema,
        "$defs": parts,
    }


def _describe(schema: dict[str, Any], kind: type[Any]) -> None:
    """Add the docstrings under the attributes as descriptions, and say which keys every line has."""
    schema.pop("additionalProperties", None)
    schema["description"] = inspect.cleandoc(kind.__doc__ or "").split("\n\n", 1)[0].replace("\n", " ")
    docs = attribute_docs(kind)
    for name, part in schema["properties"].items():
        part.pop("title", None)
        part.pop("default", None)
        if name in docs:
            part["description"] = docs[name]
    schema["required"] = [
        name for name, field in kind.model_fields.items() if field.exclude_if is None and name not in _ON_REQUEST
    ]


def attribute_docs(kind: type[Any]) -> dict[str, str]:
    """Return the string under each attribute of a class."""
    [tree] = ast.parse(inspect.getsource(kind)).body
    found = {}
    for attribute, below in pairwise(ast.iter_child_nodes(tree)):
        match attribute, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                found[name] = " ".join(words.split())
    return found
