"""Write docs/sources.md from the sources' own tables.

Run ``python scripts/sources_table.py`` after a source's table has changed; a test tells when it is due.
"""

import importlib
from pathlib import Path

from postingkit.sources import sources
from postingkit.sources.base import Source

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "docs" / "sources.md"
HEAD = """# Sources

What postingkit reads besides text: {count} sources, each one file in `src/postingkit/sources/`. A value is taken from
the first path that has one. Paths are those of the platform's own data: `*` stands for each element of a list, `?` for
each value of an object, `@` for an XML attribute, `/` at the front for the whole payload. Written by
`scripts/sources_table.py` from the tables themselves.

*Platforms* name themselves in `source.platform`; *formats* are nobody's own. *Documented* means that the vendor calls
the endpoint public. What a platform's terms or its robots.txt forbid stays off unless you allow it by name.

`postingkit sources` lists them in a terminal, `postingkit sources NAME` shows one, `--json` gives all as data. A source
describes its requests and makes none; they are values:

```python
from postingkit.documents import Capture
from postingkit.sources import discover, endpoint_of

source, request = endpoint_of("https://jobs.lever.co/acme")
request.url  # 'https://api.lever.co/v0/postings/acme?mode=json&skip=0&limit=100'
page = Capture(b'<iframe src="https://acme.jobs.personio.de/"></iframe>', url="https://acme.example/careers")
[(source, request)] = discover(page)
request.url  # 'https://acme.jobs.personio.de/xml?language=en'
```
"""


def docs() -> str:
    """Return the text of docs/sources.md."""
    found = sources()
    parts = [HEAD.format(count=len(found)), "\n| source | what it is | its fields |\n|---|---|---|\n"]
    parts += [f"| [{one.name}](#{one.name}) | {_title(one)} | {_fields(one)} |\n" for one in found]
    parts += [_section(one) for one in found]
    return "".join(parts)


def _module(one: Source) -> str:
    return importlib.import_module(f"postingkit.sources.{one.name}").__doc__ or ""


def _title(one: Source) -> str:
    return _module(one).partition("\n")[0].replace("``", "`").replace("|", "\\|").rstrip(".")


def _fields(one: Source) -> str:
    return ", ".join(dict.fromkeys(field for field, _ in one.table)) or "none"


def _section(one: Source) -> str:
    boards = ["a board's address leads to its data"] if one.boards else []
    notes = ["Platform" if one.platform else "Format", *boards, *one.terms.words()]
    lines = [f"\n## {one.name}\n\n{_title(one)}.\n\n{'; '.join(notes)}.\n"]
    if one.table:
        lines.append(f"\n```\n{one.field_map()}\n```\n")
    if one.left:
        lines.append("\nLeft out:\n\n" + "".join(f"- {what}: {why}\n" for what, why in one.left))
    return "".join(lines)


def main() -> None:
    """Bring the page up to date."""
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(docs(), encoding="utf-8")


if __name__ == "__main__":
    main()
