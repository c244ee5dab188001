"""THE TABLE: which finder reads which sections.

Read it aloud: *pay is looked for in the compensation sections; if they are silent, in the head; if that is silent
too, in benefits and the description*. The first place that speaks wins, and a labelled value ("Salary: $45,000")
comes before all of them. How a row is asked stands in ``row.py``.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from postingkit.documents import Document
from postingkit.fields.applicant_location import find_applicant_location
from postingkit.fields.contacts import find_contacts, join_contacts
from postingkit.fields.contacts.linked import find_linked_people
from postingkit.fields.country import find_country
from postingkit.fields.date_posted import find_date_posted
from postingkit.fields.deadline import find_deadline
from postingkit.fields.deadline.open_end import find_open_end
from postingkit.fields.department import find_agency, find_called_department, find_department, find_wider_unit
from postingkit.fields.department.german import find_german_unit
from postingkit.fields.department.seeking import find_seeking_unit
from postingkit.fields.education import find_asked_education, find_education, join_education
from postingkit.fields.email_subject import find_email_subject
from postingkit.fields.employment import find_employment_type, find_own_employment_type, find_temporary
from postingkit.fields.experience import find_asked_experience, find_experience, join_experience
from postingkit.fields.home_page import find_home_page, find_lone_page
from postingkit.fields.hours import elect_hours, find_offered_hours, find_work_hours
from postingkit.fields.identifier import find_class_code, find_identifier
from postingkit.fields.language import find_language
from postingkit.fields.materials import find_materials, join_materials
from postingkit.fields.methods import find_addresses, find_methods
from postingkit.fields.methods.ads import find_advertised_address
from postingkit.fields.methods.invitation import find_invitation, only_address
from postingkit.fields.methods.links import find_method_links, in_full
from postingkit.fields.methods.lone import find_lone
from postingkit.fields.organization import elect_employer, find_letterhead, find_organization
from postingkit.fields.organization.ads import find_advertised_organization
from postingkit.fields.pay import find_pay
from postingkit.fields.pay.again import with_units
from postingkit.fields.pay.note import find_offered_pay, find_pay_note, find_told_pay
from postingkit.fields.phone_calls import find_no_phone_calls
from postingkit.fields.places import find_places, find_top_places, join_places
from postingkit.fields.places.mapped import on_map
from postingkit.fields.start_date import find_named_start, find_start_date
from postingkit.fields.title import find_class_title, find_labelled_title, find_title
from postingkit.fields.title.ads import find_advertised_title
from postingkit.fields.title.signed import unsent, unsigned
from postingkit.fields.workplace import find_workplace
from postingkit.model.context import Context
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.row import Row, Rows
from postingkit.sections.claims import SHAPES
from postingkit.sections.passage import passages
from postingkit.sections.section import Section
from postingkit.sections.sentences import sentence_items

__all__ = ["MANY", "SHAPES", "TABLE", "extract"]

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
HOUSE = ("label hiring_organization/name",)  # "Agency: Harbor Commission" beside "Employer: State of Tarn"
ABOUT = ("company heading",)  # "About Harbor Labs" names the employer
HEADINGS = ("headings",)  # headings that nobody knows: one of them may be the title
EVERY = ("every heading",)  # "Full time" alone in its line is both a heading and what it says
# "All of these are unpaid" below what an intern brings
NOTED = QUALIFICATIONS + SCHEDULE + APPLICATION + LOCATION + OTHER
OPENING = ("opening",)  # of the duties
TOP = ("top",)  # the first heading, when nothing else speaks
DATED = (LABEL, APPLICATION, HEAD, OTHER + DESCRIPTION, CONTACT, HEADINGS + ABOUT, ALL)

TABLE: tuple[Row, ...] = (
    Row("in_language", find_language, (ALL,)),
    Row("title", find_advertised_title, (ALL,)),
    Row("title", find_title, (LABEL, HEAD), join=unsigned),
    Row("title", find_class_title, (LABEL,)),
    Row("title", find_labelled_title, (OTHER + DESCRIPTION,)),
    Row("title", find_title, (HEADINGS,), join=unsent),
    Row("title", find_title, (OTHER + DESCRIPTION, ALL, TOP)),
    Row("hiring_organization/name", find_organization, (LABEL,)),
    Row("hiring_organization/name", find_letterhead, (ALL,)),
    Row(
        "hiring_organization/name",
        find_organization,
        (HEAD + COMPANY + ABOUT + HEADINGS + ALL,),
        elect=elect_employer,
    ),
    Row("hiring_organization/name", find_advertised_organization, (ALL,)),
    Row("hiring_organization/department", find_called_department, (LABEL,)),
    Row("hiring_organization/department", find_department, (LABEL,)),
    Row("hiring_organization/department", find_wider_unit, (LABEL,)),
    Row("hiring_organization/department", find_agency, (HOUSE,)),
    Row("hiring_organization/department", find_department, (HEAD, DESCRIPTION)),
    Row("hiring_organization/department", find_seeking_unit, (HEAD, DESCRIPTION)),
    Row("hiring_organization/department", find_german_unit, (HEAD + DESCRIPTION + COMPANY + COMPENSATION,)),
    Row("hiring_organization/url", find_home_page, (LABEL,)),
    Row("hiring_organization/url", find_lone_page, (COMPANY,)),
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
        "applicant_location_requirements",
        find_applicant_location,
        (LABEL, LOCATION + QUALIFICATIONS + HEAD + DESCRIPTION),
        many=True,
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
        (HEAD + DESCRIPTION + SCHEDULE + QUALIFICATIONS + BENEFITS + COMPANY + RESPONSIBILITIES,),
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
    Row("compensation_note", find_told_pay, (("equal_opportunity", *COMPANY),)),
    Row("job_start_date", find_start_date, (LABEL, SCHEDULE + HEAD + DESCRIPTION + LOCATION + OTHER)),
    Row("job_start_date", find_named_start, (APPLICATION + COMPENSATION + COMPANY,)),
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
    Row("application/methods", find_advertised_address, (ALL,)),
    Row("application/materials", find_materials, (APPLICATION + ANYWHERE,), many=True, join=join_materials),
    Row("application/materials", find_materials, (ALL,), many=True, late=True),  # a list parted from what leads to it
    Row("application/email_subject", find_email_subject, (APPLICATION, ANYWHERE)),
    Row("application/no_phone_calls", find_no_phone_calls, (APPLICATION, ANYWHERE)),
    Row("contacts", find_contacts, (CONTACT + APPLICATION + ALL,), many=True, join=join_contacts),
)
MANY = frozenset({row.field for row in TABLE if row.many} | {"responsibilities", "qualifications", "benefits"})
"""The fields that take every distinct claim; all others take their first."""

_ROWS = Rows(TABLE)
_LINKED = {"application/methods": in_full, "job_location": on_map}
"""What completes a claim on a field by the link that its words are."""


def extract(
    document: Document, sections: Sequence[Section], told: Sequence[Claim] = (), known: Known = NOTHING
) -> Iterator[Claim]:
    """Yield the claims of a document's text, with offsets in the document.

    ``told`` are the claims that structured data has already made: their fields are not looked for again, and they
    are context to the finders ("$" in a posting whose data says US).
    """
    places = _ROWS.places(passages(document, sections))
    settled = {claim.field for claim in told}
    found: dict[str, list[Claim]] = {}
    context = Context(known)
    for claim in told:
        context.learn(claim)
    for n, row in enumerate(TABLE):
        if (row.field in settled and not row.unless) or (row.field in found and (row.late or not row.many)):
            continue
        if row.unless:
            said = (claim.value for claim in (*told, *found.get(row.field, ())) if claim.field == row.field)
            if not row.unless.isdisjoint(said):
                continue
        claims = _ROWS.ask(n, row, places, context)
        for claim in row.joined(claims, document.text) if claims else ():
            found.setdefault(row.field, []).append(claim)
            context.learn(claim)
            if row.field != "country":  # no field of the record, but context to the rows below
                completed = _LINKED.get(row.field)
                yield completed(claim, document.links) if completed else claim
    yield from _of_links(document, settled, found)
    if "employment_type" not in settled:
        yield from _of_title([*told, *found.get("title", ())], document.text, context.known)
    yield from _of_sections(document, sections, settled, context.known)


def _of_sections(document: Document, sections: Sequence[Section], settled: Iterable[str], known: Known) -> list[Claim]:
    """Return the claims whose value is a section; what no section lists may be stated in sentences."""
    listed = [claim for shape in SHAPES for section in shape.of(sections) for claim in shape.read(document, section)]
    said = sentence_items(document, sections, known, {*settled, *(claim.field for claim in listed)})
    return [*listed, *said]


def _of_links(document: Document, settled: Container[str], found: Mapping[str, Sequence[Claim]]) -> Iterator[Claim]:
    """Yield the claims of hyperlinks beside the text: where to apply, and addresses of people it names."""
    ways = [claim.value for claim in found.get("application/methods", ())]
    yield from find_method_links(document.links, document.text, named=ways)
    if "contacts" not in settled:
        named = {claim.value.name for claim in found.get("contacts", ())}
        yield from find_linked_people(document.links, document.text, named)


_BEHIND_TITLE = 40
"""Most characters behind a title on its line; more are a sentence."""


def _of_title(claims: Iterable[Claim], text: str, known: Known) -> Iterator[Claim]:
    """Yield the employment types in the title, or in the words behind it: "Map Room Intern", "Kok - 24 uur"."""
    title = next((claim for claim in claims if claim.field == "title"), None)
    if title is None:
        return
    rest = text[title.end : title.end + _BEHIND_TITLE + 1].partition("\n")[0]
    behind = rest if title.end > 0 else title.quote.partition(str(title.value))[2]
    if len(behind) > _BEHIND_TITLE:  # "Map Clerk (Temporary for 2 years) - Center for Charts of the Northern Seas"
        behind = behind.partition(")")[0]
    words = f"{title.value}{behind}" if len(behind) <= _BEHIND_TITLE else str(title.value)
    for found in find_employment_type(words.replace(" - ", "\n").replace(" (", "\n("), known=known):
        yield title._replace(field=found.field, value=found.value, rule=f"{found.rule}@title")
