"""THE TABLE: which finder reads which sections.

Read it aloud: *pay is looked for in the compensation sections; if they are silent, in the head; if that is silent
too, in benefits and the description*. The first place that speaks wins, and a labelled value ("Salary: $45,000")
comes before all of them. The file is long because its one table is.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import islice
from operator import or_
from typing import NamedTuple, Protocol

from postingkit.documents import Document
from postingkit.documents.line import PICTURES
from postingkit.fields.applicant_location import find_applicant_location
from postingkit.fields.contacts import find_contacts, join_contacts
from postingkit.fields.contacts.linked import find_linked_people
from postingkit.fields.country import find_country
from postingkit.fields.date_posted import find_date_posted
from postingkit.fields.deadline import find_deadline, find_open_end
from postingkit.fields.department import find_department, find_wider_unit
from postingkit.fields.department.german import find_german_unit
from postingkit.fields.department.seeking import find_seeking_unit
from postingkit.fields.education import find_asked_education, find_education, join_education
from postingkit.fields.email_subject import find_email_subject
from postingkit.fields.employment import find_employment_type, find_own_employment_type, find_temporary
from postingkit.fields.experience import find_asked_experience, find_experience, join_experience
from postingkit.fields.home_page import find_home_page
from postingkit.fields.hours import elect_hours, find_offered_hours, find_work_hours
from postingkit.fields.identifier import find_class_code, find_identifier
from postingkit.fields.language import find_language
from postingkit.fields.materials import find_materials, join_materials
from postingkit.fields.methods import find_addresses, find_methods
from postingkit.fields.methods.invitation import find_invitation, only_address
from postingkit.fields.methods.links import find_method_links, in_full
from postingkit.fields.methods.lone import find_lone
from postingkit.fields.organization import elect_employer, find_letterhead, find_organization
from postingkit.fields.pay import find_pay
from postingkit.fields.pay.again import with_units
from postingkit.fields.pay.note import find_offered_pay, find_pay_note, find_told_pay
from postingkit.fields.phone_calls import find_no_phone_calls
from postingkit.fields.places import find_places, find_top_places, join_places
from postingkit.fields.start_date import find_start_date
from postingkit.fields.title import find_class_title, find_labelled_title, find_title
from postingkit.fields.workplace import find_workplace
from postingkit.matching.gates import Gates, gate_of
from postingkit.model.context import Context
from postingkit.model.evidence import Claim, Words
from postingkit.model.known import NOTHING, Known
from postingkit.sections.claims import SHAPES
from postingkit.sections.passage import Passage, passages
from postingkit.sections.section import Section
from postingkit.sections.sentences import sentence_items
from postingkit.text import fold

__all__ = ["MANY", "SHAPES", "TABLE", "Row", "extract"]


class Finder(Protocol):
    """What every field's finder looks like."""

    def __call__(self, text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
        """Yield the field's claims in ``text``, with offsets in it."""


class Row(NamedTuple):
    """A field, its finder, and the places to look, in groups; the first group that speaks wins."""

    field: str
    find: Finder
    where: tuple[tuple[str, ...], ...]
    many: bool = False
    """Every claim of the group counts, not just the first."""
    late: bool = False
    """Looked for only where the rows above are silent, as every field of one value is."""
    unless: frozenset[str] = frozenset()
    """Looked for only where the rows above found none of these values."""
    join: Callable[[Iterable[Claim], str], Iterable[Claim]] | None = None
    """Makes one claim of those that speak of one thing; the whole text is at hand."""
    elect: Callable[[Iterable[Claim], str], Claim | None] | None = None
    """Chooses among every claim of the group, where the first is not the surest."""


LABEL = ("label",)  # a labelled value or section whose term feeds this very field
HEAD = ("head",)  # what stands before the first heading
ALL = ("all",)  # the whole text as one

DESCRIPTION = ("description",)
RESPONSIBILITIES = ("responsibilities",)
QUALIFICATIONS = ("qualifications",)
COMPENSATION = ("compensation",)
BENEFITS = ("benefits",)
SCHEDULE = ("schedule",)
LOCATION = ("location",)
APPLICATION = ("application",)
COMPANY = ("company",)
CONTACT = ("contact",)
OTHER = ("other",)
# how to apply and whom to ask also stands at the end of whatever section comes last
ANYWHERE = tuple(
    "contact description other company qualifications responsibilities benefits schedule compensation "
    "equal_opportunity".split()
)
PAID = ("label compensation",)  # "Salary: negotiable"
HOURS = ("label work_hours",)  # "Work schedule: Full-time" beside "Appointment type: Temporary"
PLACE = ("label job_location",)  # "Location: Linz or remote" says how, too
ABOUT = ("company heading",)  # "About Harbor Labs" names the employer
HEADINGS = ("headings",)  # headings that nobody knows: one of them may be the title
EVERY = ("every heading",)  # "Full time" alone in its line is both a heading and what it says
NOTED = QUALIFICATIONS + SCHEDULE + APPLICATION + OTHER  # "All of these are unpaid" below what an intern brings
OPENING = ("opening",)  # of the duties
TOP = ("top",)  # the first heading, when nothing else speaks
DATED = (LABEL, APPLICATION, HEAD, OTHER + DESCRIPTION, CONTACT, HEADINGS + ABOUT, ALL)

TABLE: tuple[Row, ...] = (
    Row("in_language", find_language, (ALL,)),
    Row("title", find_title, (LABEL, HEAD)),
    Row("title", find_class_title, (LABEL,)),
    Row("title", find_labelled_title, (OTHER + DESCRIPTION,)),
    Row("title", find_title, (HEADINGS, OTHER + DESCRIPTION, ALL, TOP)),
    Row("hiring_organization/name", find_organization, (LABEL,)),
    Row("hiring_organization/name", find_letterhead, (ALL,)),
    Row(
        "hiring_organization/name",
        find_organization,
        (HEAD + COMPANY + ABOUT + HEADINGS + ALL,),
        elect=elect_employer,
    ),
    Row("hiring_organization/department", find_department, (LABEL,)),
    Row("hiring_organization/department", find_wider_unit, (LABEL,)),
    Row("hiring_organization/department", find_department, (HEAD, DESCRIPTION)),
    Row("hiring_organization/department", find_seeking_unit, (HEAD, DESCRIPTION)),
    Row("hiring_organization/department", find_german_unit, (HEAD + DESCRIPTION + COMPANY + COMPENSATION,)),
    Row("hiring_organization/url", find_home_page, (LABEL,)),
    Row(
        "identifier",
        find_identifier,
        (LABEL, HEAD, OTHER, APPLICATION + DESCRIPTION, SCHEDULE + LOCATION, CONTACT + COMPANY, EVERY),
    ),
    Row("identifier", find_class_code, (LABEL, HEAD, OTHER)),
    Row("job_location", find_places, (LABEL, LOCATION, HEAD, DESCRIPTION + SCHEDULE, ALL), many=True, join=join_places),
    Row("job_location", find_top_places, (ALL,), many=True, late=True, join=join_places),
    Row("country", find_country, (ALL,)),
    Row(
        "date_posted",
        find_date_posted,
        (LABEL, HEAD, OTHER, APPLICATION + LOCATION + COMPANY + SCHEDULE, CONTACT),
    ),  # behind the country
    Row("workplace_type", find_workplace, (LABEL, PLACE + LOCATION + SCHEDULE, HEAD, DESCRIPTION + BENEFITS, ALL)),
    Row(
        "applicant_location_requirements", find_applicant_location, (LABEL, LOCATION + QUALIFICATIONS + HEAD), many=True
    ),
    Row(
        "employment_type",
        find_employment_type,
        (LABEL, SCHEDULE + HEAD + EVERY + DESCRIPTION + COMPENSATION + OTHER + OPENING + LOCATION),
        many=True,
    ),
    Row("employment_type", find_employment_type, (SCHEDULE + HOURS,), many=True),
    Row("employment_type", find_temporary, (HEAD + SCHEDULE + DESCRIPTION,), many=True),
    Row(
        "employment_type",
        find_own_employment_type,
        (QUALIFICATIONS + BENEFITS + COMPANY + RESPONSIBILITIES,),
        many=True,
        unless=frozenset({"FULL_TIME", "PART_TIME"}),
    ),
    Row(
        "work_hours",
        find_work_hours,
        (
            LABEL,
            SCHEDULE,
            HEAD + DESCRIPTION + COMPENSATION,
            RESPONSIBILITIES + QUALIFICATIONS + LOCATION + EVERY,
            OTHER,
        ),
        elect=elect_hours,
    ),
    Row("work_hours", find_offered_hours, (BENEFITS,)),
    Row(
        "compensation",
        find_pay,
        (
            LABEL + COMPENSATION,
            HEAD,
            BENEFITS + DESCRIPTION + SCHEDULE,
            OTHER + QUALIFICATIONS + APPLICATION + RESPONSIBILITIES + COMPANY + LOCATION + ("equal_opportunity",),
            HEADINGS,
        ),
        many=True,
        join=with_units,
    ),
    Row("compensation_note", find_pay_note, (PAID + COMPENSATION, HEAD + BENEFITS + DESCRIPTION, EVERY, NOTED)),
    Row(
        "compensation_note",
        find_offered_pay,
        (COMPENSATION + HEAD + BENEFITS + DESCRIPTION, COMPANY + QUALIFICATIONS + APPLICATION + OTHER + SCHEDULE),
    ),
    Row("compensation_note", find_told_pay, (("equal_opportunity",),)),
    Row("job_start_date", find_start_date, (LABEL, SCHEDULE + HEAD + DESCRIPTION + LOCATION + OTHER)),
    Row("application_deadline", find_deadline, DATED),
    Row("application_deadline", find_open_end, DATED),  # "Closing date: open until filled", and a day in the text
    Row(
        "education",
        find_education,
        (LABEL + QUALIFICATIONS, DESCRIPTION + OTHER + RESPONSIBILITIES),
        many=True,
        join=join_education,
    ),
    Row("education", find_asked_education, (APPLICATION + COMPENSATION + SCHEDULE,), many=True, late=True),
    Row(
        "experience",
        find_experience,
        (LABEL + QUALIFICATIONS, DESCRIPTION + OTHER + RESPONSIBILITIES),
        many=True,
        join=join_experience,
    ),
    Row("experience", find_asked_experience, (COMPANY,), many=True, late=True),
    Row("application/methods", find_methods, (APPLICATION, ANYWHERE + HEAD), many=True),
    Row("application/methods", find_addresses, (ALL,), elect=only_address),
    Row("application/methods", find_invitation, (ALL,), elect=only_address),
    Row("application/methods", find_lone, (APPLICATION,)),
    Row("application/materials", find_materials, (APPLICATION + ANYWHERE,), many=True, join=join_materials),
    Row("application/materials", find_materials, (ALL,), many=True, late=True),  # a list parted from what leads to it
    Row("application/email_subject", find_email_subject, (APPLICATION, ANYWHERE)),
    Row("application/no_phone_calls", find_no_phone_calls, (APPLICATION, ANYWHERE)),
    Row("contacts", find_contacts, (CONTACT + APPLICATION + ALL,), many=True, join=join_contacts),
)
MANY = frozenset({row.field for row in TABLE if row.many} | {"responsibilities", "qualifications", "benefits"})
"""The fields that take every distinct claim; all others take their first."""

_GATES = Gates([gate_of(row.find) for row in TABLE])
_FOREIGN = frozenset(n for n, row in enumerate(TABLE) if (gate := gate_of(row.find)) and gate.foreign)
"""Rows whose gate stands open to text in any language but English."""
_PLACES = tuple(
    tuple(tuple(f"label {row.field}" if name == "label" else name for name in group) for group in row.where)
    for row in TABLE
)
"""The names of the places where each row looks, in groups."""
_Door = tuple[int, tuple[int, int, bool], Passage]
"""The gates that stand open before a passage, what tells the passage from others, and the passage."""
_ANY_GATE = (1 << len(TABLE)) - 1
_NOWHERE: tuple[int, Sequence[_Door]] = (0, ())


def _doors(places: Mapping[str, Sequence[Passage]]) -> dict[str, tuple[int, Sequence[_Door]]]:
    """Return the passages of each place, with the gates that any of them opens; a label vouches for any value."""
    below: dict[str, int] = {}
    told: dict[str, int] = {}
    found: dict[str, tuple[int, Sequence[_Door]]] = {}
    for name, here in places.items():
        label = name.startswith("label")
        doors: list[_Door] = []
        some = 0
        for passage in here if name != "all" else ():
            text, start, hint = passage[:3]
            if text not in told:
                told[text] = _GATES.told(fold(text))
            if hint not in below:
                below[hint] = _GATES.below(fold(hint))
            gates = _ANY_GATE if label else _GATES.opened(told[text], below[hint])
            doors.append((gates, (start, len(text), False), passage))
            some |= gates
        found[name] = some, doors
    # All text opens what any of its sections and headings does
    whole = _GATES.opened(reduce(or_, told.values(), 0))
    found["all"] = whole, [(whole, (passage.start, len(passage.text), True), passage) for passage in places["all"]]
    return found


def extract(
    document: Document, sections: Sequence[Section], told: Sequence[Claim] = (), known: Known = NOTHING
) -> Iterator[Claim]:
    """Yield the claims of a document's text, with offsets in the document.

    ``told`` are the claims that structured data has already made: their fields are not looked for again, and they
    are context to the finders ("$" in a posting whose data says US).
    """
    doors = _doors(passages(document, sections))
    settled = {claim.field for claim in told}
    found: dict[str, list[Claim]] = {}
    context = Context(known)
    for claim in told:
        context.learn(claim)
    for n, row in enumerate(TABLE):
        if row.field in settled or (row.field in found and (row.late or not row.many)):
            continue
        if row.unless and any(claim.value in row.unless for claim in found.get(row.field, ())):
            continue
        claims = _row_claims(n, row, doors, context)
        for claim in _joined(row, claims, document.text) if claims else ():
            found.setdefault(row.field, []).append(claim)
            context.learn(claim)
            if row.field != "country":
                yield in_full(claim, document.links)
    yield from _of_links(document, settled, found)
    if "employment_type" not in settled:
        yield from _of_title([*told, *found.get("title", ())], document.text, context.known)
    yield from _of_sections(document, sections, settled, context.known)


def _of_sections(
    document: Document, sections: Sequence[Section], settled: Iterable[str], known: Known
) -> Iterator[Claim]:
    """Yield the fields that are sections themselves; what none of them lists may be said in sentences."""
    listed = [claim for shape in SHAPES for section in shape.of(sections) for claim in shape.read(document, section)]
    yield from listed
    yield from sentence_items(document, sections, known, {*settled, *(claim.field for claim in listed)})


def _of_links(document: Document, settled: Container[str], found: Mapping[str, Sequence[Claim]]) -> Iterator[Claim]:
    """Yield what hyperlinks tell beside the text: where to apply, and the addresses of people whom it names."""
    yield from find_method_links(document.links, document.text, named="application/methods" in found)
    if "contacts" not in settled:
        named = {claim.value.name for claim in found.get("contacts", ())}
        yield from find_linked_people(document.links, document.text, named)


_BEHIND_TITLE = 40


def _of_title(claims: Iterable[Claim], text: str, known: Known) -> Iterator[Claim]:
    """Yield the employment types that the title names, or the words behind it: "Map Room Intern", "Kok - 24 uur"."""
    for title in islice((claim for claim in claims if claim.field == "title"), 1):
        rest = text[title.end : title.end + _BEHIND_TITLE + 1].partition("\n")[0]
        behind = rest if title.end > 0 else title.quote.partition(str(title.value))[2]
        words = f"{title.value}{behind}" if len(behind) <= _BEHIND_TITLE else title.value
        for found in find_employment_type(words, known=known):
            yield title._replace(field=found.field, value=found.value, rule=f"{found.rule}@title")


def _joined(row: Row, claims: list[Claim], text: str) -> Iterable[Claim]:
    """Return a row's claims as the row wants them: joined, or the elected one."""
    if row.elect:
        elected = row.elect(claims, text)
        return (elected,) if elected else ()
    return row.join(claims, text) if row.join else claims


def _row_claims(n: int, row: Row, places: Mapping[str, tuple[int, Sequence[_Door]]], context: Context) -> list[Claim]:
    """Return what the first group of a row's places says."""
    first = not row.many and row.elect is None
    gate = _ANY_GATE if n in _FOREIGN and not (context.known.language or "").startswith("en") else 1 << n
    label = f"label {row.field}"
    for group in _PLACES[n]:
        claims: list[Claim] = []
        # A labelled section stands under its label and under its kind; a head that is all there is counts as both
        read: set[tuple[int, int, bool]] = set()
        for name in group:
            some, here = places.get(name, _NOWHERE)
            for opened, span, passage in here if some & gate else ():
                if opened & gate and span not in read:
                    read.add(span)
                    claims += _read(row, passage, context, first=first, labelled=name == label)
                    if claims and first:
                        return claims
        if claims:
            return claims
    return []


# What a short label in another language, or a picture, says to finders whose own words of labels do not know it
_STANDARD = {
    "hiring_organization/name": "employer",
    "job_location": "location",
    "date_posted": "date posted",
    "employment_type": "employment type",
    "compensation": "salary",
    "job_start_date": "start date",
    "application_deadline": "closing date",
    "workplace_type": "workplace",
    "identifier": "reference",
}
_PLAIN = frozenset({"compensation", "date_posted", "job_start_date", "application_deadline"})
"""Fields of which a label's value can be nothing else, in whatever language: "Placed on: 3 May", "Rate: $16.50"."""
_KNOWN_LABELS = frozenset({None, "en", "de"})
_WORDY = 4


def _read(row: Row, passage: Passage, context: Context, *, first: bool, labelled: bool) -> list[Claim]:
    """Return what a row's finder reads in a passage; a label that it does not know is told by its standard name."""
    known, hint = context.known, passage.hint
    found = row.find(passage.text, hint=hint, known=known)
    claims = list(islice(found, 1) if first else found)
    if not claims and labelled and row.field in _STANDARD and _is_foreign(row.field, hint, known.language):
        found = row.find(passage.text, hint=_STANDARD[row.field], known=known)
        claims = list(islice(found, 1) if first else found)
    return [_placed(claim, passage, context, labelled=labelled) for claim in claims] if claims else claims


def _is_foreign(field: str, label: str, language: str | None) -> bool:
    """Whether a short label may be in words of another language than its field's finder knows, or a picture."""
    unknown = language not in _KNOWN_LABELS or field in _PLAIN or label in PICTURES
    return unknown and "\n" not in label and label.count(" ") < _WORDY


def _placed(claim: Claim, passage: Passage, context: Context, *, labelled: bool) -> Claim:
    """Return the claim with offsets in the document and the words it leans on."""
    method = passage.method if labelled and passage.method in {"heading", "label"} else claim.method
    return Claim(
        claim.field,
        claim.value,
        claim.quote,
        claim.start + passage.start,
        claim.end + passage.start,
        f"{claim.rule}@{passage.place}",
        method,
        claim.needs,
        claim.pointer,
        _support(claim.needs, passage, context) if claim.needs else (),
        claim.sure,
    )


def _support(needs: Iterable[str], passage: Passage, context: Context) -> tuple[Words, ...]:
    """Return the words behind what a claim leans on."""
    told = [passage.words if need == "hint" else context.words.get(need) for need in needs]
    return tuple([words for words in told if words is not None])
