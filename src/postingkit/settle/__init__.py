"""Settle: claims in, one record out.

One sentence: *a field with one value takes its first claim, a field with many takes every distinct claim, in order.*
Precedence is the order of the line, so there are no priority numbers here; a guess gives way to the first claim that is
none.
"""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any

from postingkit.documents import Capture, Document
from postingkit.documents.render import html_of
from postingkit.extract import MANY
from postingkit.lexicon.trimmings import without_town
from postingkit.model import Application, Claim, JobPosting, Organization, Pay, Place, Qualification, RecordWarning
from postingkit.sections.section import Section, joined
from postingkit.settle.source import UNKNOWN, Origin, identity_of, page_of, source_of
from postingkit.text import fold

__all__ = ["Origin", "settle", "source_of"]

_Shown = dict[str, Any]
"""A part of the record before it is built."""

_EMPLOYER, _UNIT = "hiring_organization/name", "hiring_organization/department"
_REPAIRS = {
    "mojibake": RecordWarning(code="mojibake", field="description", message="text decoded twice was put right"),
    "charset": RecordWarning(code="charset", field="description", message="undeclared or wrong charset was guessed"),
    "ocr": RecordWarning(
        code="ocr", field="description", message="pages without a text layer were recognized from their pictures"
    ),
    "front_matter": RecordWarning(
        code="front_matter", field=None, message="the front matter is no valid YAML; its plain lines were read"
    ),
}


def settle(  # noqa: PLR0913 - what the line has gathered
    claims: Iterable[Claim],
    *,
    capture: Capture,
    document: Document,
    sections: Sequence[Section],
    origin: Origin = UNKNOWN,
    warnings: Iterable[RecordWarning] = (),
) -> JobPosting:
    """Return the record that claims in order of precedence make, with the evidence of each value."""
    values, evidence = _taken(claims, document)
    if "title" in values:
        towns = (place.address_locality for place in values.get("job_location", ()))
        values["title"] = without_town(values["title"], filter(None, towns), values.get(_EMPLOYER))
    if _UNIT in values and fold(values[_UNIT]) == fold(values.get(_EMPLOYER, "")):  # a form's two rows for one house
        del values[_UNIT], evidence[f"/{_UNIT}"]
    source = source_of(capture, document, origin)
    page = None if source.canonical_url else page_of(sections)
    if page:
        source = source.model_copy(update={"canonical_url": page.value})
        evidence["/source/canonical_url"] = _words(page, document)
    parts = _nested(values)
    # One call builds the whole record: pydantic makes its parts faster than their own constructors would.
    return JobPosting.model_validate(
        {
            "id": identity_of(source, origin, parts, document),
            "source": source,
            "description": document.text,
            "description_html": html_of(document),
            "sections": [_section_parts(document.text, section) for section in joined(sections, document.text)],
            "evidence": evidence,
            "warnings": [*(_REPAIRS[name] for name in document.repairs if name in _REPAIRS), *warnings],
            **parts,
        }
    )


_SAME_WORDS = 3
"""Most quotes kept for a value that was read in several places."""


def _taken(claims: Iterable[Claim], document: Document) -> tuple[dict[str, Any], dict[str, list[_Shown]]]:
    """Return the values by field (a list for fields of many), and the words behind each value by JSON pointer."""
    values: dict[str, Any] = {}
    evidence: dict[str, list[_Shown]] = {}
    firsts: dict[str, Claim] = {}
    seen: dict[str, dict[object, int]] = {}
    for claim in claims:
        field = claim.field
        if field in MANY:
            taken = seen.setdefault(field, {})
            meaning = _KEYS.get(type(claim.value))
            key = meaning(claim.value) if meaning else claim.value
            index = taken.get(key)
            if index is None:
                index = taken[key] = len(taken)
                values.setdefault(field, []).append(claim.value)
            elif isinstance(claim.value, Pay):
                values[field][index] = _fuller(values[field][index], claim.value)
            pointer = f"/{field}/{index}"
        else:
            first = firsts.get(field)
            if first is not None and not _gives_way(first, claim):
                continue
            firsts[field] = claim
            values[field] = claim.value
            pointer = f"/{field}"
            evidence.pop(pointer, None)
        shown = evidence.get(pointer)
        if shown is None:
            evidence[pointer] = _words(claim, document)
        elif len(shown) < _SAME_WORDS and (words := _words(claim, document))[0] not in shown:
            shown.extend(words)
    return values, evidence


# "Hansekai Careers", "Hansekai Job Portal": the employer's site, not the employer in full
_NO_NAME = frozenset("careers career jobs job employment site portal page board recruitment opportunities".split())
_MORE = 3
"""Most words that a full name has more than the short one."""


def _is_fuller_name(short: str, name: str) -> bool:
    """Whether a name is the full form of another: "Hansekai" and "Hansekai Logistik GmbH"."""
    rest = name[len(short) :]
    more = rest.casefold().split()
    return name.startswith(short) and rest[:1] in {" ", ","} and len(more) <= _MORE and _NO_NAME.isdisjoint(more)


def _gives_way(first: Claim, claim: Claim) -> bool:
    """Whether a field's first claim gives way to ``claim``: it is a guess, or the page's head has the full name."""
    if claim.sure > first.sure:
        return True
    return claim.method == "meta" and claim.field == _EMPLOYER and _is_fuller_name(first.value, claim.value)


def _place_key(place: Place) -> object:
    parts = (place.street_address, place.address_locality, place.address_region, place.postal_code)
    return parts if place.address_locality or place.postal_code else (*parts, place.address_country, place.raw)


_KEYS: dict[type, Callable[[Any], object]] = {
    Pay: attrgetter("kind", "min", "max"),
    Place: _place_key,
    Qualification: attrgetter("text"),
}
"""The key by which values of a field are distinct: their meaning, not their words. Other values are their own keys."""


def _fuller(pay: Pay, again: Pay) -> Pay:
    """Return ``pay`` with the currency, unit and rank that only its second statement names."""
    more = {
        name: said
        for name in ("currency", "unit", "applies_to")
        if getattr(pay, name) is None and (said := getattr(again, name)) is not None
    }
    return pay.model_copy(update=more) if more else pay


def _words(claim: Claim, document: Document) -> list[_Shown]:
    """Return a claim's own words and those it leans on, in the shape of :class:`~postingkit.model.Evidence`."""
    own: _Shown = {
        "quote": claim.quote,
        "span": (claim.start, claim.end) if claim.start >= 0 else None,
        "method": claim.method,
        "rule": claim.rule,
    }
    if claim.pointer is not None:
        own["pointer"] = claim.pointer
    if document.boxes and claim.start >= 0:
        own["page"], own["box"] = _box(document, claim.start)
    shown = [own]
    for quote, start, end, method, rule in claim.support:
        span = (start, end) if start >= 0 else None
        shown.append({"quote": quote, "span": span, "method": method, "rule": rule})
    return shown


def _box(document: Document, start: int) -> tuple[int | None, tuple[float, float, float, float] | None]:
    """Return page and box of the block at an offset, for paginated documents."""
    for block, box in zip(document.blocks, document.boxes, strict=True):
        if block.start <= start < block.end:
            return box.page, (round(box.left, 1), round(box.bottom, 1), round(box.right, 1), round(box.top, 1))
    return None, None


def _nested(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with paths such as "application/methods" nested into objects."""
    parts: dict[str, Any] = {}
    inner: dict[str, dict[str, Any]] = {}
    for field, value in values.items():
        given = tuple(value) if field in MANY else value
        outer, _, name = field.partition("/")
        if name:
            inner.setdefault(outer, {})[name] = given
        else:
            parts[field] = given
    if "application" in inner:
        parts["application"] = Application(**inner["application"])
    if "hiring_organization" in inner:
        parts["hiring_organization"] = Organization(**inner["hiring_organization"])
    return parts


def _section_parts(text: str, section: Section) -> _Shown:
    """Return a section in the shape of :class:`~postingkit.model.PostingSection`."""
    return {
        "kind": section.kind,
        "modality": section.modality,
        "heading": section.heading,
        "text": section.text,
        "items": [text[a:b] for a, b in section.items],
        "span": (section.start, section.end),
    }
