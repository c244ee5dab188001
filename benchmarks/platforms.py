"""What becomes of platforms' payloads: postings given, fields filled, and whether anything said in them is lost.

    python benchmarks/platforms.py --corpus DIR [--only WORD] [--lost] [--fields]

DIR holds payloads, one a file. A leaf of a posting's own data (a string, a number, a date; no addresses, keys, flags of
tracking, nothing blank) is *read* when the record's evidence points at it, or when its words stand in the record; it is
*left* when the source says that it leaves it and why. What is neither is lost: ``--lost`` names it.
"""

import argparse
import html
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from postingkit.documents import Capture, Document
from postingkit.documents.read import read
from postingkit.errors import PostingkitError
from postingkit.files import load
from postingkit.model import JobPosting, Rejection
from postingkit.model.paths import FIELDS
from postingkit.pipeline import outcomes
from postingkit.sources import origin_of, postings_of, source
from postingkit.sources.base.paths import blank
from postingkit.text import mend

# Keys whose values are no words of a posting: "job_id", "logoUrl", "apply_token", "internalJobId"
_KEY = re.compile(
    r"(?:^|[_\W]|(?<=[a-z]))(?:id|ids|uuid|guid|key|slug|token|hash|urls?|uri|href|link|logo|image|icon|tracking|etag"
    r"|Id|Ids|ID|Uuid|Guid|Key|Slug|Token|Hash|Urls?|URL|Uri|Link|Logo|Image|Icon)$"
)
_TAG = re.compile(r"</?[A-Za-z!?][^<>]{0,2000}>|[*_`#\\]+")
_TOKEN = re.compile(r"\w+")
_UUID = re.compile(r"[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}|[0-9a-fA-F]{20,}")


class Leaf(NamedTuple):
    """A value of a payload with no parts of its own."""

    pointer: str
    path: str
    """The pointer with "*" for each number: what is the same in every posting."""
    value: str


def leaves(value: Any, pointer: str, path: str = "") -> Iterator[Leaf]:
    """Yield the leaves of a posting's data that say something about it."""
    if isinstance(value, dict):
        for key, one in value.items():
            if isinstance(one, (dict, list)) or not (key == "@type" or _KEY.search(key.lstrip("@"))):
                yield from leaves(one, f"{pointer}/{key}".strip("/"), f"{path}/{key}".strip("/"))
    elif isinstance(value, list):
        for i, one in enumerate(value):
            yield from leaves(one, f"{pointer}/{i}".strip("/"), f"{path}/*".strip("/"))
    elif isinstance(value, bool):
        if value:
            yield Leaf(pointer, path, "true")
    elif not blank(value) and value != 0:
        text = str(value).strip()
        if not re.match(r"https?://\S+$|//\S+$|www\.\S+$|/\S*$|mailto:", text) and not _UUID.fullmatch(text):
            yield Leaf(pointer, path, text)


def tokens(text: str) -> list[str]:
    """Return the words of a text that may hold markup, encoded or not."""
    return _TOKEN.findall(_TAG.sub(" ", html.unescape(html.unescape(mend(text)))).lower())


def fate(leaf: Leaf, pointers: set[str], left: set[str], said: str, known: frozenset[str]) -> str:
    """Return what became of a leaf: "read", "left" or "lost"."""
    steps = leaf.pointer.split("/")
    if any("/".join(steps[: n + 1]) in pointers for n in range(len(steps))):
        return "read"
    if leaf.value != "true":
        found = tokens(leaf.value)
        if len(found) <= 12 and (not found or f" {' '.join(found)} " in said):
            return "read"
        if len(found) > 12 and sum(token in known for token in found) >= 0.95 * len(found):
            return "read"
    names = leaf.path.split("/")
    ends = {"/".join(names[: n + 1]) for n in range(len(names))} | set(names) - {"*"}
    return "left" if ends & left else "lost"


def values(posting: JobPosting) -> Iterator[str]:
    """Yield the values of a record, without where they were read and the text that they were read from."""
    for leaf in leaves(posting.model_dump(mode="json", include=set(FIELDS)), ""):
        yield leaf.value


class Report:
    """What became of one payload."""

    def __init__(self, path: Path) -> None:
        """Read the payload."""
        self.path = path
        self.sources: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        self.fields: Counter[str] = Counter()
        self.fates: Counter[str] = Counter()
        self.lost: defaultdict[str, list[str]] = defaultdict(list)
        self.parts = self.postings = 0
        capture = load(path)
        try:
            parts = list(postings_of(read(capture)))
        except PostingkitError as error:
            self.reasons[error.reason] += 1
            return
        for part, outcome in zip(parts, outcomes(capture), strict=True):
            self.parts += 1
            self.take(part, outcome, capture)

    def take(self, part: Document | PostingkitError, outcome: JobPosting | Rejection, capture: Capture) -> None:
        """Add one posting of the payload to the account."""
        del capture
        if isinstance(outcome, Rejection) or isinstance(part, PostingkitError):
            self.reasons[outcome.reason if isinstance(outcome, Rejection) else "?"] += 1
            return
        self.postings += 1
        name = part.platform or "schema_org"
        self.sources[name] += 1
        self.fields.update(
            field
            for field, value in outcome.model_dump(exclude_defaults=True, exclude_none=True).items()
            if value and field in FIELDS
        )
        if not part.data or part.platform is None:
            return
        datum = part.data[0]
        shown = [words for found in outcome.evidence.values() for words in found]
        pointers = {words.pointer for words in shown if words.pointer} - {datum.pointer}
        left = {name.strip() for names, _ in source(name).left for name in names.split(",")}
        quotes = [words.quote for words in shown]
        found = tokens(" \n ".join([outcome.description, *values(outcome), *quotes, *map(str, origin_of(part))]))
        said, known = f" {' '.join(found)} ", frozenset(found)
        for leaf in leaves(datum.value, datum.pointer):
            what = fate(leaf, pointers, left, said, known)
            self.fates[what] += 1
            if what == "lost":
                self.lost[leaf.path].append(leaf.value)

    def line(self) -> str:
        """Return the account as one line."""
        total = sum(self.fates.values())
        kept = (total - self.fates["lost"]) / total if total else 1.0
        names = ",".join(self.sources) or "-"
        reasons = " ".join(f"{reason}:{n}" for reason, n in self.reasons.items())
        return (
            f"{self.path.name.rpartition('__01')[0][:44]:<45}{names[:20]:<21}{self.postings:>5}/{self.parts:<6}"
            f"{self.fates['read']:>7}{self.fates['left']:>6}{self.fates['lost']:>6}{kept:>8.1%}  {reasons}"
        )


def main() -> None:
    """Print what became of each payload, and of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--only", default="")
    parser.add_argument("--lost", action="store_true", help="name what is neither read nor left")
    parser.add_argument("--fields", action="store_true", help="count the fields that each payload fills")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    print(f"{'payload':<45}{'source':<21}{'postings':>11}{'read':>8}{'left':>6}{'lost':>6}{'kept':>8}")
    for path in sorted(options.corpus.iterdir()):
        if path.name == "INDEX.json" or options.only not in path.name or not path.is_file():
            continue
        report = Report(path)
        print(report.line())
        total.update(report.fates, postings=report.postings, parts=report.parts)
        if options.fields:
            print("    " + " ".join(f"{field}:{n}" for field, n in report.fields.most_common()))
        if options.lost:
            for name, values in sorted(report.lost.items(), key=lambda item: -len(item[1])):
                shown = " | ".join(value[:60] for value in dict.fromkeys(values))[:150]
                print(f"    {len(values):>5} {name}: {shown}")
    fates = total["read"] + total["left"] + total["lost"]
    print(f"{total['postings']} of {total['parts']}; {1 - total['lost'] / max(fates, 1):.2%} of {fates} leaves kept")


if __name__ == "__main__":
    main()
