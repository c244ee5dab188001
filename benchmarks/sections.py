"""How much of what postings say about themselves is found again when nothing says it.

    python benchmarks/sections.py --corpus DIR [--headings FILE] [--limit N]

DIR may hold these folders; what is missing is passed over.

* ``metro``: Markdown posts of one board with the same nine headings. Every ``###`` line is taken out, and the words of
  each section are looked for under its kind (an address under "URL" that leads to a vacancy under "application"): first
  the kind that the board's form gives, whatever was written into its boxes, then the kind read with the headings shown.
* ``google_jobs/gold.jsonl``: vacancies split into duties, minimum and preferred qualifications. The lines are shown
  without their headings, one list after the other, and each line's class is compared.
* ``armenian/gold.jsonl``: e-mails with the fields read out of them, first as they came, then without the capitals that
  announce a field.
"""

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from postingkit.documents import Capture
from postingkit.documents.plain import read_plain
from postingkit.documents.read import read
from postingkit.sections.headings import Meaning, meaning
from postingkit.sections.section import Section
from postingkit.sections.split import split

METRO_KINDS = ("description", "responsibilities", "qualifications", "compensation", "application", "company")
GOOGLE_COLUMNS = {
    "Responsibilities": "duty",
    "Minimum Qualifications": "minimum",
    "Preferred Qualifications": "preferred",
}
ARMENIAN_COLUMNS = {
    "JobDescription": "description",
    "JobRequirment": "responsibilities",
    "RequiredQual": "qualifications",
    "ApplicationP": "application",
    "AboutC": "company",
}
HEADING = re.compile(r"^###\s+(.+?)\s*#*\s*$", re.MULTILINE)
LEAK = re.compile(r"\n[A-Z][A-Z /&]{4,40}:")  # a cell that swallows the next heading
LABEL = re.compile(r"^[A-Z][A-Z /&'-]{3,40}:[ \t]*", re.MULTILINE)  # "JOB RESPONSIBILITIES: "
TALLY = dict[str, Counter[str]]


def words(text: str) -> Counter[str]:
    """Return how often each word stands in a text."""
    return Counter(re.findall(r"[^\W_]+", text.casefold()))


def by_kind(sections: Iterable[Section]) -> dict[str, Counter[str]]:
    """Return the words of each kind of section."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for section in sections:
        found[section.kind] += words(section.text)
    return found


def add(tally: TALLY, kind: str, wanted: Counter[str], found: Counter[str]) -> None:
    """Count the words that were wanted under a kind, those that were found, and those that are the same."""
    tally[kind].update(wanted=wanted.total(), found=found.total(), same=(wanted & found).total())


def f1(count: Counter[str]) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * count["same"] / max(1, count["wanted"] + count["found"])


def metro(folder: Path, limit: int) -> None:
    """Print how well the sections of board posts are found without their headings."""
    tally: TALLY = defaultdict(Counter)
    again: TALLY = defaultdict(Counter)
    paths = sorted(path for path in folder.rglob("*") if path.suffix in {".md", ".markdown"})[:limit]
    for path in paths:
        text = path.read_text(encoding="utf-8", errors="replace")
        parts = HEADING.split(text)
        wanted: dict[str, Counter[str]] = defaultdict(Counter)
        for heading, body in zip(parts[1::2], parts[2::2], strict=True):
            found = meaning(heading, "words")
            if found:
                wanted[_kind(found, body)] += words(_plain(body))
        body = HEADING.sub("", text).encode()
        got = by_kind(split(read(Capture(body=body, media_type="text/markdown"))))
        shown = by_kind(split(read(Capture(body=text.encode(), media_type="text/markdown"))))
        for kind in METRO_KINDS:
            add(tally, kind, wanted[kind], got[kind])
            add(again, kind, shown[kind], got[kind])
    report(f"metro: {len(paths)} posts without headings, words by kind", tally, METRO_KINDS)
    report("metro: the same, against what is read with the headings shown", again, METRO_KINDS)


def _kind(found: Meaning, body: str) -> str:
    """Return the kind of a heading's text; under "URL" stands where to apply, or the employer's home page."""
    if found.term != "url":
        return found.kind
    return next((one.kind for one in split(read_plain(f"URL\n\n{_plain(body).strip()}")) if one.text), found.kind)


def _plain(markdown: str) -> str:
    """Return a post's text without the addresses behind its links."""
    return re.sub(r"\]\([^)]*\)", "]", markdown)


def google(path: Path, limit: int) -> None:
    """Print how many lines of search-engine vacancies are put into their class when no heading is shown."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    records = list(_records(path))[:limit]
    for record in records:
        lists = {
            label: [" ".join(line.split()) for line in (record.get(column) or "").split("\n") if line.strip()]
            for column, label in GOOGLE_COLUMNS.items()
        }
        classes = _classes("\n\n".join("\n".join(lines) for lines in lists.values() if lines))
        for label, lines in lists.items():
            for line in lines:
                counts[label].update(all=1, right=classes.get(line) == label)
    every = sum(counts.values(), Counter[str]())
    shown = ", ".join(f"{label} {one['right'] / max(1, one['all']):.3f}" for label, one in counts.items())
    print(f"google_jobs: {len(records)} vacancies, lines right {every['right'] / max(1, every['all']):.3f} ({shown})")


def _classes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for section in split(read_plain(text)):
        label: str = "duty" if section.kind == "responsibilities" else section.kind
        if section.kind == "qualifications":
            label = "preferred" if section.modality == "preferred" else "minimum"
        for line in section.text.split("\n"):
            found[line.strip()] = label
    return found


def armenian(path: Path, limit: int) -> None:
    """Print how well the columns of e-mails are found, with their capitals and without."""
    records = list(_records(path))[:limit]
    for title, change in (("as they came", str), ("without capitals", lambda text: LABEL.sub("", text))):
        tally: TALLY = defaultdict(Counter)
        for record in records:
            gold = record["gold"]
            got = by_kind(split(read_plain(change(record["text"]))))
            for column, kind in ARMENIAN_COLUMNS.items():
                value = gold.get(column) or ""
                leak = LEAK.search(value)
                if value:
                    add(tally, kind, words(value[: leak.start()] if leak else value), got[kind])
        report(f"armenian: {len(records)} e-mails {title}, words by column", tally, tuple(ARMENIAN_COLUMNS.values()))


def _records(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


def headings(path: Path) -> None:
    """Print how many headings of a list (heading, how often it was met) the table, its words and its shapes know."""
    counts: Counter[str] = Counter()
    for row in path.read_text(encoding="utf-8").split("\n")[1:]:
        if row:
            heading, often, *_ = row.split("\t")
            found = meaning(heading)
            counts.update(all=1, met=int(often))
            counts.update({found.rule: 1, "known": 1, "met and known": int(often)} if found else {"unknown": 1})
    rules = ", ".join(f"{rule} {n}" for rule, n in counts.most_common() if rule.startswith("heading."))
    print(
        f"headings: {counts['all']}, known {counts['known'] / counts['all']:.3f} ({rules}); "
        f"as often as they are met {counts['met and known'] / counts['met']:.3f}"
    )


def report(title: str, tally: TALLY, kinds: Iterable[str]) -> None:
    """Print a title, the mean F1 of the kinds, and each."""
    values = {kind: f1(tally[kind]) for kind in kinds}
    shown = ", ".join(f"{kind} {value:.3f}" for kind, value in values.items())
    print(f"{title}: macro F1 {sum(values.values()) / len(values):.3f} ({shown})")


def main() -> None:
    """Measure the folders that are there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--headings", type=Path, help="a table of headings and how often each was met")
    parser.add_argument("--limit", type=int, default=None, help="of each folder")
    args = parser.parse_args()
    for name, measure in (
        ("metro", metro),
        ("google_jobs/gold.jsonl", google),
        ("armenian/gold.jsonl", armenian),
    ):
        if (args.corpus / name).exists():
            measure(args.corpus / name, args.limit)
    if args.headings:
        headings(args.headings)


if __name__ == "__main__":
    main()
