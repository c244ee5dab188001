"""No pattern of the package more than doubles its time when its input doubles, whatever the input.

Hostile texts are made from each pattern's own parse: runs of what it repeats, behind what leads to the repeat and
without what ends it, and runs of plain letters, digits, spaces and quotes. A pattern that is through with 4 kB
at once, or takes no more than twice as long for 8 kB, is linear; any other is timed at 32 and 64 kB.
"""

import ast
import functools
import importlib
import pkgutil
import re
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from re import _constants as ops  # type: ignore[attr-defined] # the parse itself has no public name
from re import _parser  # type: ignore[attr-defined]
from types import FrameType, ModuleType
from typing import Any

import pytest

import postingkit
from postingkit.lexicon.contracts import CONTRACTS
from postingkit.lexicon.degrees import DEGREES
from postingkit.lexicon.papers import PAPERS
from postingkit.matching.late import Late
from postingkit.matching.seldom import Seldom

SIZE = 65_536
SMALL = SIZE // 16
QUICK = 0.005
"""Seconds for the small size: at a nanosecond a step, a pattern that looks at each pair needs nearly twice this."""
LINEAR = 2.1
"""Times as long for twice the small size: what is quadratic in it stays below ``GROWTH`` at the full size."""
LONGEST = 1.5
GROWTH = 2.6
WINDOW = 1_200
"""Characters: no window that a pattern is tried in is longer."""
WINDOWED = 0.05
"""Seconds that a pattern may take for a window, where it is tried in windows alone."""
METHODS = {
    **dict.fromkeys(("search", "finditer", "findall", "sub", "split"), "finditer"),
    **dict.fromkeys(("match", "fullmatch"), "match"),
}
OPTIONAL = {"postingkit.ray"}
"""Modules whose engine may not be installed."""

WAYS = {*METHODS.values(), "window finditer"}


def modules() -> Iterator[ModuleType]:
    """Yield every module of the package."""
    yield postingkit
    for found in pkgutil.walk_packages(postingkit.__path__, "postingkit."):
        if found.name.endswith("__main__") or found.name in OPTIONAL:
            continue
        yield importlib.import_module(found.name)


def held(value: Any, name: str) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Yield the patterns that a module's value is or holds."""
    if isinstance(value, re.Pattern):
        yield name, value
    elif isinstance(value, Seldom):
        yield name, re.compile(value.pattern)
    elif isinstance(value, Late):
        yield name, re.compile(value.pattern, value.flags)
    elif isinstance(value, (tuple, list)):
        for n, one in enumerate(value):
            yield from held(one, f"{name}[{n}]")
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from held(one, f"{name}[{key!r}]")


@functools.cache
def uses(path: Path) -> dict[str, set[str]]:
    """Return how a module tries what may be a pattern, by its name: with which method, or within a window."""
    nodes = [*ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    calls = {id(node.func): len(node.args) for node in nodes if isinstance(node, ast.Call)}
    found: dict[str, set[str]] = {}
    for node in nodes:
        if isinstance(node, ast.Attribute) and node.attr in METHODS:
            of = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
            window = "window " if calls.get(id(node)) == 3 else ""
            found.setdefault(of, set()).add(window + METHODS[node.attr])
    return found


def tried(module: ModuleType, name: str) -> set[str]:
    """Return how a module's pattern is tried: by the module itself, or by all of them when its name is public."""
    own = Path(module.__file__ or "")
    paths = [own] if name.startswith("_") else sorted(Path(postingkit.__file__).parent.rglob("*.py"))
    return set().union(*(uses(path).get(name, set()) for path in paths)) or {"finditer"}


def written(module: ModuleType) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Yield the patterns that stand in a module's calls: ``re.search(r"...", text)``."""
    source = Path(module.__file__ or "").read_text(encoding="utf-8")
    if "re." not in source:
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            first, of = node.args[0], node.func.value
            called = isinstance(of, ast.Name) and of.id == "re" and node.func.attr != "compile"
            if called and isinstance(first, ast.Constant) and isinstance(first.value, (str, bytes)):
                yield METHODS.get(node.func.attr, "finditer"), re.compile(first.value)


def tables() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Yield the patterns of the tables of wordings, which are compiled when first tried."""
    for table in (CONTRACTS, DEGREES, PAPERS):
        for row in table._rows:  # noqa: SLF001 - they stand nowhere else
            yield "match", re.compile(row.pattern.pattern)
            if row.before:
                yield "window finditer", re.compile(row.before.pattern)


def patterns(module: ModuleType) -> list[tuple[str, re.Pattern[Any]]]:
    """Return the patterns that a module owns, each once."""
    found: dict[re.Pattern[Any], str] = {}
    for name, value in vars(module).items():
        if not name.startswith("__"):
            for where, pattern in held(value, name):
                found.setdefault(pattern, where)
    for where, pattern in written(module):
        found.setdefault(pattern, where)
    return [(where, pattern) for pattern, where in found.items()]


# ---- hostile texts, from a pattern's own parse ---------------------------------------------------------------------

SAMPLES = {
    ops.CATEGORY_DIGIT: "7",
    ops.CATEGORY_SPACE: " ",
    ops.CATEGORY_WORD: "a",
    ops.CATEGORY_NOT_DIGIT: "a",
    ops.CATEGORY_NOT_SPACE: "a",
    ops.CATEGORY_NOT_WORD: "-",
}


def letter(choices: Any) -> str:
    """Return a character that a class takes."""
    if choices[0][0] is ops.NEGATE:
        for candidate in "a7 -.\"'(x\n<é":
            if not any(takes(one, candidate) for one in choices[1:]):
                return candidate
        return "a"
    kind, value = choices[0]
    if kind is ops.LITERAL:
        return chr(value)
    return chr(value[0]) if kind is ops.RANGE else SAMPLES.get(value, "a")


def takes(choice: Any, candidate: str) -> bool:
    """Tell whether one part of a class takes a character."""
    kind, value = choice
    if kind is ops.LITERAL:
        return candidate == chr(value)
    if kind is ops.RANGE:
        return bool(value[0] <= ord(candidate) <= value[1])
    plain = {
        ops.CATEGORY_DIGIT: candidate.isdigit(),
        ops.CATEGORY_SPACE: candidate.isspace(),
        ops.CATEGORY_WORD: candidate.isalnum() or candidate == "_",
    }
    opposite = {
        ops.CATEGORY_NOT_DIGIT: ops.CATEGORY_DIGIT,
        ops.CATEGORY_NOT_SPACE: ops.CATEGORY_SPACE,
        ops.CATEGORY_NOT_WORD: ops.CATEGORY_WORD,
    }
    return bool(not plain[opposite[value]] if value in opposite else plain[value])


def shortest(nodes: Any, repeats: list[tuple[str, str]], before: str = "") -> str:  # noqa: C901 - one branch an operator
    """Return a short text that some nodes take; note each repeat's body, and what stands before it."""
    words = before
    for op, value in nodes:
        if op is ops.LITERAL:
            words += chr(value)
        elif op is ops.NOT_LITERAL:
            words += "a" if chr(value) != "a" else "b"
        elif op is ops.ANY:
            words += "a"
        elif op is ops.IN:
            words += letter(value)
        elif op is ops.BRANCH:
            ends = [shortest(branch, repeats, words) for branch in value[1]]
            words = ends[0]
        elif op is ops.SUBPATTERN:
            words = shortest(value[3], repeats, words)
        elif op is ops.ATOMIC_GROUP:
            words = shortest(value, repeats, words)
        elif op in {ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT}:
            least, most, body = value
            inside = shortest(body, repeats, words)[len(words) :]
            if most > 8:
                repeats.append((words, inside))
                if len(body) == 1 and body[0][0] is ops.IN:
                    repeats += [(words, sample) for sample in ("a", "7", " ", "-") if sample != inside]
            words += inside * least
    return words


def hostile(pattern: re.Pattern[Any]) -> list[tuple[str, str]]:
    """Return what a pattern may take long over: an opening, and what is repeated behind it."""
    given = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    repeats: list[tuple[str, str]] = []
    whole = shortest(_parser.parse(given, pattern.flags & ~re.UNICODE), repeats)
    runs = {"a", "7", " ", "\n", '"', "a ", "a. ", "A", "Aa ", "7 ", "-", "(", "<", ",", whole[:-1], whole[:1], whole}
    for opening, body in repeats:
        runs |= {body, opening + body * 3, opening + body * 3 + "\n"}
    found = {("", run) for run in runs} | {(opening, body) for opening, body in repeats}
    return sorted((opening, body) for opening, body in found if body)


def text_of(opening: str, body: str, size: int) -> str:
    """Return a text of a size: an opening and a run, and an end that no pattern expects."""
    return (opening + body * (size // len(body) + 1))[:size] + "\n!"


def timed(work: Callable[[Any], object], text: str | bytes) -> float:
    """Return the seconds that some work takes, or those after which it was broken off.

    The thread's clock: while a timer runs, that of the process may go by ticks of four milliseconds.
    """
    start = time.thread_time()
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
        work(text)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    except TimeoutError:
        return LONGEST
    return time.thread_time() - start


def growth(pattern: re.Pattern[Any], opening: str, body: str, how: set[str]) -> str | None:
    """Return what is wrong with a pattern on a run, tried as the package tries it."""

    def of(size: int) -> str | bytes:
        text = text_of(opening, body, size)
        return text if isinstance(pattern.pattern, str) else text.encode("latin-1", "replace")

    def search(text: Any) -> None:
        for _ in pattern.finditer(text):
            pass

    def least(size: int) -> float:
        return min(timed(work, of(size)) for _ in range(2))

    work = search if any("finditer" in one for one in how) else pattern.match
    if all("window" in one for one in how):
        spent = timed(work, of(WINDOW))
        return f"{spent:.2f} s for {WINDOW} characters" if spent > WINDOWED else None
    small = timed(work, of(SMALL))
    if small < QUICK or (small < LONGEST and least(SMALL * 2) < LINEAR * min(small, least(SMALL))):
        return None
    spent = timed(work, of(SIZE))
    if spent >= LONGEST:
        return f"{spent:.2f} s for {SIZE} characters"
    if spent < GROWTH * timed(work, of(SIZE // 2)):
        return None
    # by turns, so that a machine which is busy for a while is so for both
    half, whole = map(min, zip(*((timed(work, of(SIZE // 2)), timed(work, of(SIZE))) for _ in range(9)), strict=True))
    return f"{whole / half:.1f} times as long for twice the text" if whole > GROWTH * half else None


def alarm(_: int, __: FrameType | None) -> None:
    raise TimeoutError


@pytest.mark.parametrize("pattern", [r"(a+)+b", r"\s+\Z", r"(?:\w+ )+\d"])
def test_a_pattern_that_looks_at_each_pair_is_found(pattern: str) -> None:
    found = re.compile(pattern)
    before = signal.signal(signal.SIGVTALRM, alarm)
    try:
        assert any(growth(found, *run, {"finditer"}) for run in hostile(found))
    finally:
        signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize("module", [*modules()], ids=lambda module: module.__name__)
def test_no_pattern_more_than_doubles(module: ModuleType) -> None:
    found = [*patterns(module), *(tables() if module.__name__ == "postingkit.lexicon.phrases" else ())]
    bad = []
    before = signal.signal(signal.SIGVTALRM, alarm)
    try:
        for name, pattern in found:
            how = {name} if name in WAYS else tried(module, name.partition("[")[0])
            wrong = next((f"{w} on {run}" for run in hostile(pattern) if (w := growth(pattern, *run, how))), None)
            if wrong:
                bad.append(f"{name}: {wrong}")
    finally:
        signal.signal(signal.SIGVTALRM, before)
    assert not bad, "\n".join(bad)


def groups_kept(nodes: Any) -> Iterator[Any]:
    """Yield the groups in a parse that are repeated possessively; a single character so repeated is none."""
    for op, value in nodes:
        if op is ops.BRANCH:
            inner = value[1]
        elif op in {ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT}:
            inner = [value[2]]
            one = len(value[2]) == 1 and value[2][0][0] in {ops.LITERAL, ops.NOT_LITERAL, ops.ANY, ops.IN}
            if op is ops.POSSESSIVE_REPEAT and not one:
                yield value[2]
        elif op is ops.SUBPATTERN:
            inner = [value[3]]
        elif op in {ops.ASSERT, ops.ASSERT_NOT}:
            inner = [value[1]]
        else:
            inner = [value] if op is ops.ATOMIC_GROUP else []
        for part in inner:
            yield from groups_kept(part)


@pytest.mark.parametrize(("pattern", "count"), [(r"a*+b", 0), (r"(?>(?:a|bc)*)", 0), (r"x(?:(?:a|bc)*+|d)", 1)])
def test_a_group_that_is_kept_is_found(pattern: str, count: int) -> None:
    assert len([*groups_kept(_parser.parse(pattern))]) == count


@pytest.mark.parametrize("module", [*modules()], ids=lambda module: module.__name__)
def test_no_group_is_repeated_possessively(module: ModuleType) -> None:
    """Python before 3.11.5 keeps what a failed last round of it took (cpython#106052); ``(?>(?:...)*)`` does not."""
    bad = [
        name for name, one in patterns(module) if [*groups_kept(_parser.parse(one.pattern, one.flags & ~re.UNICODE))]
    ]
    assert not bad
