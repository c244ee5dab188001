"""``postingkit new source NAME CAPTURE``: a platform's module and its fixture, begun from one capture."""

import json
import re
from pathlib import Path

import click

from postingkit.cli.terminal import say
from postingkit.errors import PostingkitError

_OWN = Path("src") / "postingkit" / "sources"


@click.group("new")
def command() -> None:
    """Begin something new from a template."""


@command.command("source")
@click.argument("name")
@click.argument("path", metavar="CAPTURE")
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), help="The folder of the module.")
@click.option("--json", "as_json", is_flag=True, help="Say as JSON what was written.")
def source(name: str, path: str, *, into: Path | None, as_json: bool) -> None:
    """Write the module NAME.py and a fixture from a payload or page of the platform.

    The field map is guessed from the names of the keys; the module runs as it is. In postingkit's own repository both
    go where they belong; elsewhere the module goes into this folder or --into, the fixture below tests/fixtures, and
    you are told how to announce it.
    """
    from postingkit.cli.template import begun  # noqa: PLC0415 - --help shows the options without the line
    from postingkit.files import load  # noqa: PLC0415

    if not re.fullmatch(r"[a-z][a-z0-9_]{1,40}", name):
        raise PostingkitError(
            f"{name!r} is no module's name; take small letters, digits and underscores", reason="usage"
        )
    own = into is None and _OWN.is_dir()
    folder = _OWN if own else into or Path()
    capture = load(path)
    module, fixture = folder / f"{name}.py", Path("tests") / "fixtures" / name / f"{Path(path).stem}{Path(path).suffix}"
    for target in (module, fixture):
        if target.exists():
            raise PostingkitError(f"{target} exists already; take another name or move it away", reason="usage")
    text, body = begun(name, capture, Path(path).name)
    for target, content in ((module, text.encode()), (fixture, body)):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        if not as_json:
            say(f"wrote {target}")
    if as_json:
        say(json.dumps({"module": module.as_posix(), "fixture": fixture.as_posix()}))
        return
    say()
    say(f"1. Put words of your own in the place of those in {fixture}: nobody else's text goes into a repository.")
    if own:
        say("2. ruff format && python scripts/sources_table.py    renews docs/sources.md")
        say("3. make test    writes the golden and fails once: read it, correct the table, commit both")
        return
    say("2. Announce it in your pyproject.toml, and install your package:")
    say(f'     [project.entry-points."postingkit.sources"]\n     {name} = "your_package.{name}:SOURCE"')
    say('3. Test it with postingkit.testing.goldens("tests/fixtures"): the first run writes the golden and fails once;')
    say("   read it, correct the table, commit both.")
