"""The table of a source: which record field is read from which path of the data, and how."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from postingkit.lexicon.currencies import MARKS, MONEY
from postingkit.lexicon.places import is_land
from postingkit.lexicon.workplaces import MANNER
from postingkit.model.evidence import Claim
from postingkit.model.place import Place
from postingkit.sources.base.dates import day, deadline
from postingkit.sources.base.employment import employment, workplace
from postingkit.sources.base.paths import find
from postingkit.sources.base.pay import pay_words
from postingkit.sources.base.place import place_words
from postingkit.sources.base.words import Reader, link, locale, words
from postingkit.terms import EvidenceMethod

__all__ = ["Field", "read_table"]


_MARKS = tuple(mark for mark, codes in MARKS.items() if len(codes) > 1)
"""Symbols of several countries' currencies: "$", "kr"."""
_READERS: Mapping[str, Reader] = {
    "job_location": place_words,
    "workplace_type": workplace,
    "employment_type": employment,
    "compensation": pay_words,
    "date_posted": day,
    "valid_through": day,
    "job_start_date": day,
    "application_deadline": deadline,
    "application/methods": link,
    "in_language": locale,
}
"""The readers of fields whose rows name none; all others are plain words."""


class Field(NamedTuple):
    """A row: the record field, the paths it is read from, the reader.

    All paths of a row are read; of several rows for one field the first that speaks wins, unless a row stands beside.
    """

    field: str
    paths: str
    """Paths into one posting's data, separated by spaces."""
    read: Reader | None = None
    """None for the reader of that field."""
    beside: bool = False
    """Read beside the rows before it, not only where they are silent: "full time", and "fixed term" elsewhere."""

    @property
    def reader(self) -> Reader:
        """The reader of its values."""
        return self.read or _READERS.get(self.field, words)


# "Archivist at City Library", "Archivist - City Library", "Archivist | Oslo", "Archivist (Remote)"
_BORDER = r"\s*(?:\s[-–—|@·]\s?|,\s|\sat\s|\sbei\s|\schez\s|\(|\[)\s*"
_REMARK = re.compile(
    rf"\s{{0,9}}(?:[\[(](?:fully |100% )?{MANNER}[\])]|\s[-–—|]\s?{MANNER})\s{{0,9}}$",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s{0,9}[(\[][^()\[\],]{2,30}, ([^()\[\],]{2,30})[)\]]$")  # "(London, UK)"
_JUNK = re.compile(r"^[?!*#>~\s]{2,}|[?*#>~\s]{2,}$")  # emoji that a feed could not write: "?????Cook"


def read_table(  # noqa: PLR0913 - a table, a record, and where they stand
    table: Sequence[Field],
    record: Any,
    pointer: str,
    *,
    rule: str,
    method: EvidenceMethod = "platform_data",
    payload: Any = None,
) -> Iterator[Claim]:
    """Yield the claims of one posting's data; title and bare amounts come last, when employer and places are known.

    A path that starts with "/" leads from the whole ``payload``: the company's name above the list of its jobs.
    """
    spoken: dict[str, Field] = {}
    held: list[Claim] = []
    known: list[str] = []
    places: list[Claim] = []
    for row in table:
        field = row.field
        if spoken.get(field, row) is not row and not row.beside:
            continue
        for claim in _row(row, record, pointer, payload):
            value = claim.value
            spoken[field] = row
            claim = claim._replace(rule=f"{rule}.{claim.rule}", method=method)  # noqa: PLW2901 - the claim, signed
            if field == "title" or (field == "compensation" and value.currency is None):
                held.append(claim)
                continue
            if field == "hiring_organization/name":
                known.append(value)
            elif field == "hiring_organization/department" and value in known:
                continue  # the employer's name again
            elif field == "job_location" and isinstance(value, Place):
                known += [value.raw, value.address_locality or ""]
                places.append(claim)
            yield claim
    for claim in held:
        yield _with_currency(claim, places) if claim.field == "compensation" else _with_bare_title(claim, known)


def _row(row: Field, record: Any, pointer: str, payload: Any) -> Iterator[Claim]:
    """Yield the claims of one row, with its path for the rule."""
    for path in row.paths.split(" "):
        above = path.startswith("/")
        for where, found in find(payload, path[1:]) if above else find(record, path):
            at = where if above else f"{pointer}/{where}" if pointer and where else pointer or where
            for value, quote in row.reader(found):
                yield Claim(row.field, value, quote, rule=path, pointer=at)


def _with_bare_title(claim: Claim, known: Sequence[str]) -> Claim:
    return claim._replace(value=bare_title(claim.value, known))


def _with_currency(claim: Claim, places: Sequence[Claim]) -> Claim:
    """Return a claim of pay with the currency of the only country named by the places, if its symbol fits."""
    countries = {place.value.address_country for place in places if place.value.address_country}
    money = MONEY.get(countries.pop()) if len(countries) == 1 else None
    if money is None or not any(mark in claim.value.raw and money in MARKS[mark] for mark in _MARKS):
        return claim
    where = next(place for place in places if place.value.address_country)
    return claim._replace(
        value=claim.value.model_copy(update={"currency": money}), needs=("country",), support=(where.words,)
    )


def bare_title(title: str, known: Sequence[str] = ()) -> str:
    """Return a title without the employer, place or remark for which the data has fields of its own.

    >>> bare_title("Archivist - City Library", ["City Library"]), bare_title("Archivist (Remote)"), bare_title("At Sea")
    ('Archivist', 'Archivist', 'At Sea')
    >>> bare_title("DevOps Engineer (London, UK)"), bare_title("????Cook")
    ('DevOps Engineer', 'Cook')
    """
    title = _JUNK.sub("", title) or title
    if match := _REMARK.search(title):
        title = title[: match.start()] or title
    if (match := _PLACE.search(title)) and is_land(match[1]):
        title = title[: match.start()]
    low = title.lower()
    for name in known:
        if len(name) > 2 and name.lower() in low and low.rstrip(")] ").endswith(name.lower()):
            match = re.search(_BORDER + re.escape(name) + r"[\])]?\s*$", title, re.IGNORECASE)
            if match and match.start() > 2:
                title = title[: match.start()]
                low = title.lower()
    return title
