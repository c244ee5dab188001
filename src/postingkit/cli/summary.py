"""Summary: a record in a few lines for people to read."""

from collections.abc import Iterator
from shutil import get_terminal_size
from textwrap import wrap
from typing import Any

from postingkit.cli.terminal import bold, dim, safe
from postingkit.export.words import amount_words

_WIDEST = 100  # columns
_MOST = 400
"""Most characters of a fact that are shown; the record has them all."""
_LABEL = 11  # columns of a fact's name

Record = dict[str, Any]
"""A record as JSON gives it."""


def summary_of(record: Record) -> str:
    """Return the record's main facts, wrapped to the terminal; what the posting does not say is left out."""
    organization = record["hiring_organization"]
    names = [record["title"] or "(no title)", organization["name"], organization["department"]]
    lines = [bold(safe(" · ".join(name for name in names if name)))]
    width = min(_WIDEST, get_terminal_size((_WIDEST, 0)).columns) - _LABEL - 2
    for label, row in _ROWS:
        words = " · ".join(safe(part) for part in row(record) if part)
        shown = wrap(safe(words, _MOST), max(width, 20))
        lines.extend(f"  {dim((label if n == 0 else '').ljust(_LABEL))}{line}" for n, line in enumerate(shown))
    return "\n".join(lines) + "\n"


def _place(record: Record) -> Iterator[str]:
    for place in record["job_location"]:
        parts = [place[key] for key in ("address_locality", "address_region", "address_country") if place[key]]
        yield ", ".join(parts) or place["raw"]
    yield record["workplace_type"] or ""


def _job(record: Record) -> Iterator[str]:
    yield ", ".join(record["employment_type"]).lower().replace("_", " ")
    yield record["work_hours"] or ""
    if record["identifier"]:
        yield f"no. {record['identifier']}"


def _pay(record: Record) -> Iterator[str]:
    """Yield each pay in words: "58500–64000 USD a year"."""
    for pay in record["compensation"]:
        amount = amount_words(pay["min"], pay["max"])
        unit = {"HOUR": "an hour", "BIWEEK": "every two weeks"}.get(pay["unit"] or "", f"a {pay['unit']}".lower())
        kind = "" if pay["kind"] == "base" else f"({pay['kind']})"
        yield " ".join(
            part for part in (amount, pay["currency"], pay["unit"] and unit, kind, pay["applies_to"]) if part
        )
    if record["compensation_note"]:
        yield f"“{record['compensation_note']}”"


def _dates(record: Record) -> Iterator[str]:
    for word, key in (("posted", "date_posted"), ("valid through", "valid_through"), ("starts", "job_start_date")):
        if record[key]:
            yield f"{word} {record[key]}"
    deadline = record["application_deadline"]
    if deadline:
        kind = deadline["kind"].replace("_", " ")
        yield f"apply by {deadline['date']} ({kind})" if deadline["date"] else kind


def _requires(record: Record) -> Iterator[str]:
    """Yield the required degrees and years, in words.

    >>> years = {"years_min": None, "years_max": 2, "area": "sorting", "modality": "preferred"}
    >>> list(_requires({"education": [], "experience": [years]}))
    ['up to 2 years of sorting (preferred)']
    """
    for one in record["education"]:
        subject = f" in {one['field']}" if one["field"] else ""
        yield one["level"].replace("_", " ") + subject + _wish(one)
    for one in record["experience"]:
        years = "–".join(str(one[key]) for key in ("years_min", "years_max") if one[key] is not None)
        area = f" of {one['area']}" if one["area"] else ""
        most = "up to " if one["years_min"] is None else ""
        yield f"{most}{years} {'year' if years == '1' else 'years'}{area}{_wish(one)}"


def _wish(one: Record) -> str:
    return " (preferred)" if one["modality"] == "preferred" else ""


def _apply(record: Record) -> Iterator[str]:
    """Yield how to apply: addresses, papers, the subject of the mail."""
    application = record["application"]
    for method in application["methods"]:
        yield method["value"]
    yield ", ".join(
        (f"{one['count']} " if one["count"] else "") + one["kind"].replace("_", " ") for one in application["materials"]
    )
    if application["email_subject"]:
        yield f"subject: {application['email_subject']}"
    if application["no_phone_calls"]:
        yield "no phone calls"


def _contacts(record: Record) -> Iterator[str]:
    for one in record["contacts"]:
        phone = one["phone"] and one["phone"] + (f" x{one['phone_extension']}" if one["phone_extension"] else "")
        yield ", ".join(
            part for part in (one["name"], one["title"], one["email"], phone, one["postal_address"]) if part
        )


def _sections(record: Record) -> Iterator[str]:
    for one in record["sections"]:
        modality = f" {one['modality']}" if one["modality"] else ""
        yield one["kind"].replace("_", " ") + modality + (f" ({len(one['items'])})" if one["items"] else "")


def _from(record: Record) -> Iterator[str]:
    source = record["source"]
    yield source["url"] or "standard input"
    yield source["part"] or ""
    for warning in record["warnings"]:
        yield warning["message"]


_ROWS = (
    ("where", _place),
    ("job", _job),
    ("pay", _pay),
    ("dates", _dates),
    ("requires", _requires),
    ("apply", _apply),
    ("contact", _contacts),
    ("sections", _sections),
    ("from", _from),
)
