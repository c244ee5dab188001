"""``postingkit inspect``: one page that shows why each value is what it is; the page is ``view/``'s."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import click

from postingkit.cli.codes import NOTHING_READ
from postingkit.cli.spare import spare
from postingkit.cli.web import Web, capture_of, is_url, web_options

if TYPE_CHECKING:
    from pathlib import Path

    from postingkit.documents import Capture
    from postingkit.pool import Failure

_EXAMPLES = """\b
Examples:
  postingkit inspect posting.pdf
  postingkit inspect https://employer.example/jobs/7 --open
  postingkit inspect posting.html --save-case tests/fixtures/board
"""


@click.command("inspect", epilog=_EXAMPLES)
@click.argument("path", metavar="FILE|URL")
@click.option("--out", metavar="PAGE.html", help='Where the page goes (default: inspect-FILE.html; "-" prints it).')
@click.option("--open", "opens", is_flag=True, help="Open the page in your browser.")
@click.option("--save-case", metavar="DIR", help="Copy the bytes to DIR with a golden beside them: a test to correct.")
@click.option("--timeout", type=click.FloatRange(min=0.1), default=60, show_default=True, help="Seconds it may take.")
@click.option("--json", "as_json", is_flag=True, help="Say as JSON what was written.")
@web_options
@click.pass_context
def command(
    ctx: click.Context,
    /,
    path: str,
    *,
    out: str | None,
    opens: bool,
    save_case: str | None,
    timeout: float,
    as_json: bool,
    **web: object,
) -> None:
    """Write one page, which needs no network, with the document on the left and the record on the right.

    Each value is lit with its words, the sections are tinted, the pages of a PDF have boxes, and a field that is empty
    says where it was looked for. An address is fetched as "postingkit parse" fetches it; "-" reads standard input.
    """
    from pathlib import Path  # noqa: PLC0415 - --help shows the options without the line

    from postingkit.cli.batch import refusal_of  # noqa: PLC0415
    from postingkit.cli.progress import awaiting  # noqa: PLC0415
    from postingkit.cli.terminal import safe, say  # noqa: PLC0415
    from postingkit.files import Lines  # noqa: PLC0415
    from postingkit.pool import Limits, run  # noqa: PLC0415
    from postingkit.settle import source_of  # noqa: PLC0415
    from postingkit.workers import rejection_of_failure  # noqa: PLC0415

    if path == "-" and save_case:
        raise click.UsageError("--save-case needs a file with a name.")
    capture = capture_of(path, Web(**web))  # type: ignore[arg-type] # the options are its fields
    name = "standard-input" if path == "-" else _name(capture) if is_url(path) else Path(path).name
    target = out or f"inspect-{Path(name).stem}.html"
    spare([path], target)
    with awaiting(f"reading {safe(path)}"):
        [(page, lost)] = run([capture], _page, workers=1, limits=Limits(timeout), failed=_failed)
    if lost:
        say(refusal_of(rejection_of_failure(source_of(capture), lost, Limits(timeout)).model_dump()), err=True)
        ctx.exit(NOTHING_READ)
    with Lines(target) as file:
        file.write(page)
    case = _save(capture, name, Path(save_case)) if save_case else None
    if opens and target != "-":
        click.launch(Path(target).resolve().as_uri())
    _tell(target, case, as_json=as_json)


def _tell(target: str, case: str | None, *, as_json: bool) -> None:
    """Say what was written; a page on standard output speaks for itself."""
    from postingkit.cli.terminal import safe, say  # noqa: PLC0415

    if as_json and target != "-":
        say(json.dumps({"page": target, "case": case}))
    elif target != "-":
        say(f"open {safe(target)} in a browser", err=True)
    if case and not as_json:
        say(f"{case} was written: read it, correct it, and it is a test", err=True)


def _name(capture: Capture) -> str:
    """Return a file's name for a fetched page: the last part of its address, with the suffix of its type."""
    from urllib.parse import urlsplit  # noqa: PLC0415

    from postingkit.files.kept import suffix_of  # noqa: PLC0415

    parts = urlsplit(capture.url or "")
    words = re.sub(r"[^a-z0-9]+", "-", f"{parts.hostname} {parts.path.rstrip('/').rpartition('/')[2]}".lower())
    stem = words.removesuffix("-" + suffix_of(capture.media_type).lstrip("."))
    return stem.strip("-")[:80] + suffix_of(capture.media_type)


def _page(capture: Capture) -> tuple[bytes, Failure | None]:
    """Return the page, or the reason why there is none; runs in a worker."""
    from postingkit.view.inspect import inspect_page  # noqa: PLC0415

    try:
        return inspect_page(capture).encode("utf-8", "replace"), None
    except (MemoryError, RecursionError):
        return _failed(capture, "out_of_memory")


def _failed(_: Capture, kind: Failure) -> tuple[bytes, Failure | None]:
    return b"", kind


def _save(capture: Capture, name: str, folder: Path) -> str:
    """Write the capture and its golden, and return the golden's name. Raises :class:`FileError`."""
    from postingkit.errors import FileError  # noqa: PLC0415
    from postingkit.testing import Golden  # noqa: PLC0415

    golden = Golden(folder / name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        golden.path.write_bytes(capture.body)
        if (capture.url or "").startswith("http"):  # what the file's name does not say, a golden does
            taken = capture.captured_at.isoformat() if capture.captured_at else None
            facts = {"url": capture.url, "media_type": capture.media_type, "captured_at": taken}
            golden.beside.write_text(json.dumps({"capture": facts}), encoding="utf-8")
        golden.write()
    except OSError as error:
        raise FileError(
            f"the case cannot be written: {error.strerror}; give another folder",
            reason="unwritable",
            where=folder.as_posix(),
        ) from None
    return golden.beside.as_posix()
