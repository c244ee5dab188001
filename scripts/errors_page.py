"""Write docs/errors.md: every reason, with what its messages say, from the tables and from where each is raised.

Run ``python scripts/errors_page.py`` after one has changed; a test tells when a reason is missing.
"""

import ast
import inspect
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from postingkit import errors
from postingkit.documents.read import _INSIDE, _REFUSED
from postingkit.fetch.judge import STATUSES
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
    yield from _of_fetching()
    found = reasons()
    for head, kinds in _KINDS:
        yield f"## {head}\n\n| reason | message |\n|---|---|"
        for reason in sorted({name for name, kind in found if kind in kinds}):
            said = (w for key, words in found.items() if key[0] == reason and key[1] in kinds for w in words)
            yield f"| `{reason}` | {_cell(said)} |"
        yield ""


def _cell(messages: Iterable[str]) -> str:
    return "<br>".join(" ".join(one.split()).replace("|", "/") for one in dict.fromkeys(messages))


_KINDS = (
    ("Why a capture gave no record", ("UnreadableCapture", "NotAPosting", "Rejection")),
    ("Why a file could not be read or written", ("FileError",)),
    ("Why something asked for cannot be done", ("PostingkitError",)),
)


def reasons() -> dict[tuple[str, str], list[str]]:
    """Return the messages by reason and kind of error: from the tables, and from each place where one is raised."""
    found: dict[tuple[str, str], list[str]] = {}
    for sign in SIGNS:
        found.setdefault((sign.reason, "NotAPosting"), []).append(sign.advice)
    for _, what, advice in (*_INSIDE, *_REFUSED):
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
                elif node.func.id == "no_posting":
                    found.setdefault(("not_a_posting", "NotAPosting"), []).append(
                        f"{_words(node.args[0])}; it begins …"
                    )
    return found


def _of_fetching() -> Iterator[str]:
    """Yield the lines of the table of fetching: a reason's advice ends each of its messages."""
    said: dict[str, list[str]] = {reason: [] for reason in sorted(REASONS)}
    for status, (reason, what) in STATUSES.items():
        said[reason].append(f"{what} ({'…' if status % 100 == 0 else status})")
    for reason, what in _failures():
        said[reason] += [what] if what else []
    yield "## Why an address gave no page\n\n| reason | what happened | what to do |\n|---|---|---|"
    yield from (f"| `{reason}` | {_cell(words)} | {REASONS[reason].advice} |" for reason, words in said.items())
    yield ""


def _failures() -> Iterator[tuple[str, str]]:
    """Yield reason and words of each place where a fetch fails."""
    for path in sorted((ROOT / "src" / "postingkit" / "fetch").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="failure"), args=[ast.Constant(value=str(reason)), message]):
                    yield reason, _words(message)
                case ast.Call(func=ast.Attribute(attr="late"), args=[message]):  # of the budget
                    yield "stalled", _words(message)


_RAISED = {"FetchError", *(kind for _, kinds in _KINDS for kind in kinds)}


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
