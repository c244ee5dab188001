"""Disagree: where a page says one thing and its markup another, with both values.

The markup's value stands in the record; the page's labelled values are read beside it, and what differs beyond its
spelling is named. A page that says less than its markup, or says it in other words, does not disagree.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from postingkit.documents import Document
from postingkit.extract import TABLE
from postingkit.lexicon.places import region_of
from postingkit.model import RecordWarning
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING
from postingkit.sections.passage import passages
from postingkit.sections.section import Section
from postingkit.text import letters, squeeze

__all__ = ["disagreements"]

_MARKUP = frozenset(("json_ld", "microdata", "platform_data"))
_SHOWN = 80
"""Characters of a value that the warning shows."""


def _same_words(page: Any, markup: Any) -> bool:
    a, b = letters(str(page)), letters(str(markup))
    return a in b or b in a


def _same_pay(page: Any, markup: Any) -> bool:
    ends = {markup.min, markup.max} - {None}
    return not ends or not ends.isdisjoint({page.min, page.max}) or page.kind != markup.kind


def _same_place(page: Any, markup: Any) -> bool:
    towns = page.address_locality, markup.address_locality
    return not all(towns) or _same_words(*towns) or region_of(str(page.address_locality)) is not None


_SAME: dict[str, Callable[[Any, Any], bool]] = {
    "title": _same_words,
    "hiring_organization/name": _same_words,
    "identifier": _same_words,
    "job_location": _same_place,
    "employment_type": lambda page, markup: page == markup,
    "compensation": _same_pay,
    "date_posted": lambda page, markup: str(page)[:10] == str(markup)[:10],
}
"""What makes a page's value the markup's own, for the fields that both state."""


def disagreements(document: Document, sections: Sequence[Section], told: Sequence[Claim]) -> Iterator[RecordWarning]:
    """Yield a warning for each field of which the page's label and the markup say different things."""
    stated: dict[str, list[Any]] = {}
    for claim in told:
        if claim.method in _MARKUP and claim.field in _SAME:
            stated.setdefault(claim.field, []).append(claim.value)
    if not stated or not document.blocks or not document.media_type.startswith("text/html"):
        return
    places = passages(document, sections)
    for row in (row for row in TABLE if row.field in stated and "label" in row.where[0]):
        values, same = stated[row.field], _SAME[row.field]
        for passage in places.get(f"label {row.field}", ()):
            read: Claim | None = next(row.find(passage.text, hint=passage.hint, known=NOTHING), None)
            if read is not None and not any(same(read.value, value) for value in values):
                page = squeeze(read.quote)[:_SHOWN]
                markup = ", ".join(str(getattr(value, "raw", value)) for value in values)[:_SHOWN]
                yield RecordWarning(
                    code="sources_disagree",
                    field=row.field,
                    message=f"the markup says {markup!r}, the page says {page!r}; the markup's value stands",
                )
                break
