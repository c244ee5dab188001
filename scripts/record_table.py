"""Print docs/record.md: the record as a table, generated from the models.

python scripts/record_table.py > docs/record.md
"""

from collections.abc import Iterator
from typing import Any

from postingkit.cli.schema import json_schema

TOP = """\
# The record

<!-- Written by scripts/record_table.py from the models; `make schema` writes it again. -->

One posting is one line of JSON. Keys stand in this order on every line. `null`, or an empty list, means *the posting
does not say*; `false` stands only for an explicit statement. Amounts are decimal strings, dates are ISO 8601. A line is
UTF-8 and ends with one line feed; it holds no NaN, no lone surrogate, and U+2028, U+2029 and U+0085 only as escapes.

The same as a JSON Schema: [schema.json](schema.json), or `postingkit schema`. Within version 1 keys are only added;
none is renamed or given another meaning.
"""
REJECTED = """
## Rejections

What gave no record stands in its own file, a line for each capture or part. Inputs = captures with postings + rejected
captures: the counts always reconcile.
"""


_PLAIN = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false"}


def kind_of(part: dict[str, Any]) -> str:
    """Return a property's type in words."""
    match part:
        case {"$ref": ref}:
            name = ref.rpartition("/")[2]
            words = f"[{name}](#{name.lower()})"
        case {"anyOf": several}:
            words = " or ".join(kind_of(one) for one in several if one.get("type") != "null")
        case {"enum": names}:
            words = " ".join(f"`{name}`" for name in names)
        case {"prefixItems": items}:
            words = f"list of {len(items)} numbers"
        case {"items": item}:
            words = f"list of {kind_of(item)}"
        case {"additionalProperties": one}:
            words = f"map of {kind_of(one)}"
        case {"format": words}:
            pass
        case _:
            words = _PLAIN[part["type"]]
    return words


def table(schema: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of one object's table."""
    yield "| key | value | |"
    yield "|---|---|---|"
    for name, part in schema["properties"].items():
        words = part.get("description", "").replace("``", "`").replace("|", "\\|")
        yield f"| `{name}` | {kind_of(part)} | {words} |"


def page() -> Iterator[str]:
    """Yield the lines of the page."""
    schema = json_schema()
    rejection = json_schema("Rejection")
    yield TOP
    yield from table(schema)
    for name, part in schema["$defs"].items():
        yield f"\n## {name}\n\n{part['description']}\n"
        yield from table(part)
    yield REJECTED
    yield from table(rejection)


if __name__ == "__main__":
    print("\n".join(page()))
