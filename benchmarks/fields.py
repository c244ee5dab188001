"""How well fields are read, against labels that come with a folder of postings.

    python benchmarks/fields.py --corpus DIR [--set NAME ...] [--misses FIELD]

Five sets of labels, each taken up when its folder stands under DIR. What would give the answer away is withheld:

    armenian    e-mails, and the cells that their senders read out of them; a cell that swallowed the next heading
                loses it first
    pythonjobs  Markdown posts without their front matter, against that front matter
    metro       the same for a board of library posts
    html        pages without their JSON-LD, microdata and meta tags, against that JSON-LD
    hn          comments, against a language model's reading: silver, so both sides err

A label that the text left to read does not say is not asked for. Names and places agree when one says the other's
words; running text by the share of its words. ``--misses`` prints what differs in one field.
"""

import argparse
import html
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from postingkit.documents import Capture
from postingkit.errors import PostingkitError
from postingkit.lexicon.places import country_of, is_city, region_of
from postingkit.model import JobPosting
from postingkit.pipeline import parse
from postingkit.text import fold

# "Remote", "Hybrid", "3-days On-Site", "US Time Zones", "<UNKNOWN>": no places
_MANNER = re.compile(
    r"remote|hybrid|on-?site|in[- ]person|anywhere|global|worldwide|zone|unknown|office|flexible|day|only",
    re.IGNORECASE,
)
Labels = dict[str, list[str]]


class Case(NamedTuple):
    """A capture, and what its labels say of it; ``said`` is the text that a label must stand in."""

    name: str
    capture: Capture
    labels: Labels
    said: str


# A cell that swallowed the next heading: "Yerevan, Armenia\nABOUT US:  ..."
_LEAK = re.compile(r"\n[ \t]*[A-Z][A-Z /&'()-]{3,}(?::|\?|$).*|\n-{5,}.*", re.DOTALL | re.MULTILINE)
_FRONT = re.compile(r"\A---\s*\n(.*?)\n---\s*\n", re.DOTALL)
_SCRIPT = re.compile(r"<script[^>]*ld\+json[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_MARKUP = re.compile(r"<meta[^>]*>|\sitem(?:prop|type|scope)(?:=(?:\"[^\"]*\"|'[^']*'|\S+))?", re.IGNORECASE)
_TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]+>", re.DOTALL | re.IGNORECASE)
_WORD = re.compile(r"\w+")
# "16 January 2004", "Friday, 5th of March", "February 15, 2004"
_DAY = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ?([A-Z][a-z]{2,8})|([A-Z][a-z]{2,8})\.? (\d{1,2})(?!\d))(?:st|nd|rd|th)?"
    r"(?:,? ?(\d{4}))?"
)
_MONTHS = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)}
_FIGURE = re.compile(r"\d[\d,.]*[kK]?")
_ALIKE = 0.75
"""The share of words at which two names are one."""
_RUNNING = frozenset({"qualifications", "application"})
_EXACT = frozenset({"email", "deadline", "start date", "date posted"})


def armenian(folder: Path) -> Iterator[Case]:
    """Yield the rows of the e-mails."""
    names = {
        "Title": "title",
        "Company": "organization",
        "Location": "place",
        "RequiredQual": "qualifications",
        "Salary": "pay",
        "ApplicationP": "application",
        "Deadline": "deadline",
        "StartDate": "start date",
    }
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        cells = {names[key]: _LEAK.sub("", cell).strip() for key, cell in row["gold"].items() if key in names and cell}
        labels = {name: [cell] for name, cell in cells.items() if cell and cell not in {"N/A", "TBD", "ASAP"}}
        if "application" in labels:  # whose heading "APPLICATION DEADLINE" is of the same kind
            labels["application"] = [" ".join(cells[name] for name in ("application", "deadline") if name in cells)]
        for dated in ("deadline", "start date"):
            labels[dated] = _days(labels.get(dated, []), row["gold"].get("Year"))
        yield Case(row["file"], Capture(row["text"].encode(), media_type="text/plain"), labels, row["text"])


def pythonjobs(folder: Path) -> Iterator[Case]:
    """Yield the Markdown posts of a job board."""
    for name, front, body in _fronted(folder):
        contact = front.get("contact")
        contact = contact if isinstance(contact, dict) else {}
        labels: dict[str, list[Any]] = {
            "title": [front.get("title")],
            "organization": [front.get("company")],
            "place": [front.get("location")],
            "email": [contact.get("email")],
            "contact": [contact.get("name")],
        }
        yield _case(name, body, "text/markdown", labels, body)


def metro(folder: Path) -> Iterator[Case]:
    """Yield the posts of the library board: "Archivist - Harbor Library" is a title and an organization."""
    for name, front, body in _fronted(folder):
        title, _, organization = str(front.get("title", "")).rpartition(" - ")
        yield _case(name, body, "text/markdown", {"title": [title], "organization": [organization]}, body)


def pages(folder: Path) -> Iterator[Case]:
    """Yield the pages that carry JSON-LD, without it."""
    for path in sorted(folder.glob("*.html")):
        page = path.read_bytes().decode("utf-8", "replace")
        data = next((job for script in _SCRIPT.findall(page) for job in _jobs(script)), None)
        if data is None:
            continue
        bare = _MARKUP.sub("", _SCRIPT.sub("", page))
        place = data.get("jobLocation")
        places = place if isinstance(place, list) else [place]
        address = [p.get("address") for p in places if isinstance(p, dict)]
        pay = (data.get("baseSalary") or {}).get("value") if isinstance(data.get("baseSalary"), dict) else None
        figures = [pay.get(key) for key in ("minValue", "maxValue", "value")] if isinstance(pay, dict) else [pay]
        organization = data.get("hiringOrganization")
        labels: dict[str, list[Any]] = {
            "title": [data.get("title")],
            "organization": [organization.get("name") if isinstance(organization, dict) else organization],
            "place": [a.get("addressLocality") for a in address if isinstance(a, dict)],
            "pay": [str(int(float(f))) for f in figures if f and str(f).replace(".", "").isdigit()],
            "date posted": [str(data.get("datePosted") or "")[:10]],
        }
        said = html.unescape(_TAG.sub(" ", bare))
        yield _case(path.name, bare, "text/html", labels, said)


def hn(folder: Path) -> Iterator[Case]:
    """Yield the comments of a "who is hiring" thread."""
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        said = html.unescape(_TAG.sub(" ", row["Original Text"]))
        labels: Labels = {
            "organization": [row["Company Name"]],
            "place": _towns(row["Location"]),
            "pay": _thousands(re.findall(r"\d[\d,.]*[kK]?", row["Salary Range"])),
            "title": [row["Positions"]] if "," not in row["Positions"] else [],
        }
        yield _case(row["URL"], row["Original Text"], "text/html", labels, said)


SETS: dict[str, Callable[[Path], Iterator[Case]]] = {
    "armenian": armenian,
    "pythonjobs": pythonjobs,
    "metro": metro,
    "html": pages,
    "hn": hn,
}


def _case(name: str, body: str, media_type: str, labels: Mapping[str, list[Any]], said: str) -> Case:
    """Return a case with the labels that its text says."""
    words = _words(said)
    kept = {
        field: [str(label) for label in values if label and (field == "date posted" or _stands(str(label), words))]
        for field, values in labels.items()
    }
    return Case(name, Capture(body.encode(), media_type=media_type), kept, said)


def _fronted(folder: Path) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield name, front matter and body of each Markdown file."""
    for path in sorted([*folder.glob("*.md"), *folder.glob("*.html"), *folder.glob("*.markdown")]):
        text = path.read_text(encoding="utf-8", errors="replace")
        found = _FRONT.match(text)
        try:
            front = yaml.safe_load(found.group(1).replace("!!timestamp", "")) if found else None
        except yaml.YAMLError:
            continue
        if found and isinstance(front, dict):
            yield path.name, front, text[found.end() :]


def _jobs(script: str) -> Iterator[dict[str, Any]]:
    """Yield the postings of a JSON-LD script."""
    try:
        data = json.loads(script, strict=False)
    except ValueError:
        return
    for one in data if isinstance(data, list) else data.get("@graph", [data]):
        if isinstance(one, dict) and one.get("@type") == "JobPosting":
            yield one


def _days(cells: list[str], year: str | None) -> list[str]:
    """Return the first date of each cell in ISO 8601."""
    days = []
    for cell in cells:
        found = _DAY.search(cell)
        if found:
            day, month, month_first, day_second, own = found.groups()
            number = _MONTHS.get((month or month_first)[:3].lower())
            if number and (own or year):
                days.append(f"{own or year}-{number:02}-{int(day or day_second):02}")
    return days


def found_in(posting: JobPosting, field: str, labels: list[str]) -> list[str]:
    """Return what a record says in a benchmark's field, as strings."""
    organization = posting.hiring_organization
    deadline = posting.application_deadline
    figures = [_figure(f) for pay in posting.compensation for f in (pay.min, pay.max) if f is not None]
    words = not any(re.search(r"\d", label) for label in labels)
    said: dict[str, list[str | None]] = {
        "title": [posting.title],
        "organization": [organization.name if organization else None],
        "place": [place.address_locality or place.raw for place in posting.job_location],
        "pay": [posting.compensation_note] if words else list(dict.fromkeys(figures)),
        "email": [method.value for method in posting.application.methods] if posting.application else [],
        "contact": [contact.name for contact in posting.contacts],
        "date posted": [posting.date_posted.isoformat() if posting.date_posted else None],
        "deadline": [deadline.date.isoformat() if deadline and deadline.date else None],
        "start date": [posting.job_start_date.isoformat() if posting.job_start_date else None],
    }
    if field in _RUNNING:
        return [" ".join(section.text for section in posting.sections if section.kind == field)]
    return [value for value in said[field] if value]


def agree(field: str, label: str, value: str) -> bool:
    """Tell whether a value is what a label says."""
    if field == "pay" and re.search(r"\d", label):
        return _figure(value) in {_figure(figure) for figure in _FIGURE.findall(label)}
    if field in _EXACT:
        return fold(label) == fold(value)
    wanted, given = _words(label), _words(value)
    both = sum((wanted & given).values())
    if field == "place":
        return bool(given) and both == given.total()
    return 2 * both >= _ALIKE * (wanted.total() + given.total()) or both == min(wanted.total(), given.total())


def _figure(words: object) -> str:
    """Return a figure without what its writer put around it: "120k", "1,200.00"."""
    text = re.sub(r"[,\s]", "", str(words)).lower().rstrip(".")
    number = float(re.sub(r"[^\d.]", "", text) or 0) * (1000 if text.endswith("k") else 1)
    return f"{number:g}" if number < 1e6 else str(int(number))


def _towns(cell: str) -> list[str]:
    """Return the towns of a cell, or its land where it names none; "Remote (US)" says where one may live."""
    pieces = [piece.strip() for piece in re.split(r"[,/;+()]|\bor\b|\band\b|&", cell, flags=re.IGNORECASE)]
    pieces = [piece for piece in pieces if piece and not _MANNER.search(piece)]
    towns = [piece for piece in pieces if not (country_of(piece) or region_of(piece)) or is_city(piece)]
    return towns or ([] if "remote" in cell.lower() else pieces[:1])


def _thousands(figures: list[str]) -> list[str]:
    """Return figures of one range in full: "120", "150k" are both thousands."""
    short = any(figure[-1] in "kK" for figure in figures)
    return [f"{figure}k" if short and figure[-1] not in "kK" and len(figure) < 4 else figure for figure in figures]


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(fold(text)))


def _stands(label: str, words: Counter[str]) -> bool:
    own = _words(label)
    return bool(own) and own <= words


class Tally(NamedTuple):
    """Values found, those of them that are right, labels, and those of them that were found."""

    found: int = 0
    right: int = 0
    labels: int = 0
    met: int = 0

    def plus(self, found: int, right: int, labels: int, met: int) -> "Tally":
        """Return the tally with one more posting's counts."""
        return Tally(self.found + found, self.right + right, self.labels + labels, self.met + met)


def measure(cases: Iterator[Case], misses: str | None) -> dict[str, Tally]:
    """Return each field's tally over some cases."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for case in cases:
        try:
            posting = parse(case.capture)[0]
        except PostingkitError as refusal:
            posting = None
            print(f"  refused: {case.name}: {refusal}"[:150])
        for field, labels in case.labels.items():
            if not labels:
                continue
            values = found_in(posting, field, labels) if posting else []
            if field in _RUNNING:
                wanted, given = _words(labels[0]), _words(" ".join(values))
                both = sum((wanted & given).values())
                counts = given.total(), both, wanted.total(), both
            else:
                right = sum(any(agree(field, label, value) for label in labels) for value in values)
                met = sum(any(agree(field, label, value) for value in values) for label in labels)
                counts = len(values), right, len(labels), met
            tallies[field] = tallies[field].plus(*counts)
            if field == misses and min(counts[1], counts[3]) < 0.9 * max(counts[0], counts[2]):
                print(f"  {case.name}: wanted {[v[:90] for v in labels]}, found {[v[:90] for v in values]}")
    return tallies


def main() -> None:
    """Print a table for each set of labels."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", type=Path, required=True, help="a folder with one folder a set")
    options.add_argument("--set", dest="sets", action="append", choices=SETS, help="only this set; may be repeated")
    options.add_argument("--misses", metavar="FIELD", help="print what differs in this field")
    given = options.parse_args()
    for name in given.sets or SETS:
        if not (given.corpus / name).is_dir():
            continue
        print(f"{name:<16}{'labels':>8}{'found':>8}{'P':>8}{'R':>8}{'F1':>8}")
        for field, tally in measure(SETS[name](given.corpus / name), given.misses).items():
            precision = tally.right / tally.found if tally.found else 1.0
            recall = tally.met / tally.labels
            f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
            print(f"  {field:<14}{tally.labels:>8}{tally.found:>8}{precision:>8.3f}{recall:>8.3f}{f1:>8.3f}")


if __name__ == "__main__":
    main()
