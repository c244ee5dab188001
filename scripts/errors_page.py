"""Write docs/errors.md: every reason, with what its messages say, from the tables and from where each is raised.

Run ``python scripts/errors_page.py`` after one has changed; a test tells when a reason is missing.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

from postingkit import errors
from postingkit.documents.read import _REFUSED
from postingkit.fetch.reasons import REASONS
from postingkit.refuse import SIGNS
from postingkit.workers import _ADVICE

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "docs" / "errors.md"


def page() -> Iterator[str]:
    """Yield the lines of the page of reasons."""
    tree = (errors.__doc__ or "").partition("::\n\n")[2].partition("\n\nEvery")[0]
    yield "# Errors and reasons\n\n<!-- Written by scripts/errors_page.py from the code. -->\n"
    yield f"```text\n{inspect.cleandoc(tree)}\n```\n"
    yield "A `reason` is a stable name that programs may compare; the message says what happened, where, and what to do"
    yield "next. In a message, `…` stands for what was found.\n"
    found = reasons()
    for head, kinds in _KINDS:
        yield f"## {head}\n\n| reason | message |\n|---|---|"
        for reason in sorted({name for name, kind in found if kind in kinds}):
            words = dict.fromkeys(
                w for key, said in found.items() if key[0] == reason and key[1] in kinds for w in said
            )
            yield f"| `{reason}` | {'<br>'.join(' '.join(one.split()).replace('|', '/') for one in words)} |"
        yield ""


_KINDS = (
    ("Why a capture gave no record", ("UnreadableCapture", "NotAPosting", "Rejection")),
    ("Why an address gave no page", ("FetchError",)),
    ("Why a file could not be read or written", ("FileError",)),
    ("Why something asked for cannot be done", ("PostingkitError",)),
)


def reasons() -> dict[tuple[str, str], list[str]]:
    """Return the messages by reason and kind of error: from the tables, and from each place where one is raised."""
    found: dict[tuple[str, str], list[str]] = {}
    for sign in SIGNS:
        found.setdefault((sign.reason, "NotAPosting"), []).append(sign.advice)
    for _, what, advice in _REFUSED:
        found.setdefault((f"unsupported_{what}", "UnreadableCapture"), []).append(f"the file {advice}")
    for reason, advice in _ADVICE.values():
        found.setdefault((reason, "Rejection"), []).append(re.sub(r"\{[^}]*\}", "…", advice))
    for reason, one in REASONS.items():
        found.setdefault((reason, "FetchError"), []).append(one.advice)
    for path in sorted((ROOT / "src" / "postingkit").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                given = {one.arg: one.value for one in node.keywords if one.arg}
                reason_given = given.get("reason")
                if node.func.id in _RAISED and isinstance(reason_given, ast.Constant):
                    message = node.args[0] if node.args else given.get("message")
                    said = found.setdefault((str(reason_given.value), node.func.id), [])
                    said.extend(words for words in [_words(message)] if words)
    return found


_RAISED = {kind for _, kinds in _KINDS for kind in kinds}


def _words(message: ast.expr | None) -> str:
    match message:
        case ast.Constant(value=str(words)):
            return words
        case ast.JoinedStr(values=parts):
            return "".join(_words(part) or "…" for part in parts)
        case _:
            return ""


def text() -> str:
    """Return the page."""
    return re.sub(r"\n{3,}", "\n\n", "\n".join(page()).rstrip()) + "\n"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
