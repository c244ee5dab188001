"""A record, its schema.org JSON-LD, and the record that is read from that: nothing is lost that schema.org can carry.

What it cannot carry: amounts of pay that is not the base salary, what is preferred rather than required, years at most,
a place's own words beside its parts, hybrid work, what to apply with and how, a deadline's kind, the language.
"""

import datetime as dt
from decimal import Decimal
from html import escape
from typing import Any, get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from postingkit.documents import Capture
from postingkit.export.json_ld import script_of
from postingkit.model import (
    Contact,
    Education,
    Experience,
    JobPosting,
    Organization,
    Pay,
    Place,
    Qualification,
    Source,
)
from postingkit.pipeline import parse
from postingkit.terms import EducationLevel, EmploymentType

TITLES = ("Crane Driver", "Archivist II", "Lehrer:in für Physik", "Senior R&D Engineer", "Night Nurse (ICU)", "Cook <3")
NAMES = ("Quay Bakery", "Harbour Trust & Sons", "Stadt Beispielingen", "Musée d’Exemple", "City of Fell", "Å\u2028B")
PEOPLE = ("Ada Berg", "Marisol Okafor", "Jörg Müller", "Li Na")
LINES = (
    "Lifts containers with care",
    "Mends books & maps",
    "Writes reports for the board, in English",
    "Holds a licence of class C1",
    "Works at heights of up to 40 m",
    "Prüft Rechnungen",
)
BODY = (
    "The harbour is run by the city & its guilds.",
    "We look for a colleague who likes the sea.",
    "Die Stelle ist ab sofort zu besetzen.",
    "Working here means early hours <and> good coffee.",
)
ASKED = ("A licence of class C1", "German & English", "Five years at sea")
PLACES = (
    Place(
        raw="", street_address="12 Wharf Street", address_locality="Hull", postal_code="HU1 2AB", address_country="GB"
    ),
    Place(raw="", address_locality="Elmsford", address_region="NY", address_country="US"),
    Place(raw="", address_locality="Bergen", address_country="NO"),
    Place(raw="", address_locality="Wien", postal_code="1010", address_country="AT"),
)


def lines(*known: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(known), unique=True, max_size=3).map(tuple)


amounts = st.decimals(min_value=1, max_value=500_000, places=2).map(lambda value: value.normalize() + 0)
days = st.dates(dt.date(2019, 1, 1), dt.date(2030, 12, 31))


def money(pay: Pay) -> tuple[Decimal | None, ...]:
    return pay.min, pay.max


@st.composite
def pays(draw: st.DrawFn) -> Pay:
    ends = sorted(draw(st.lists(amounts, min_size=1, max_size=2)))
    low, high = ends[0], ends[-1]
    if len(ends) == 1 and (side := draw(st.sampled_from(("one", "from", "up to")))) != "one":
        low, high = (low, None) if side == "from" else (None, high)  # type: ignore[assignment]
    return Pay(
        min=low,
        max=high,
        currency=draw(st.sampled_from(("EUR", "USD", "GBP", "CHF", "NOK", None))),
        unit=draw(st.sampled_from(("HOUR", "DAY", "WEEK", "BIWEEK", "MONTH", "YEAR", None))),
        applies_to=draw(st.sampled_from((None, "Grade II", "night shift"))),
        raw="as stated",
    )


contacts = st.builds(
    Contact,
    name=st.sampled_from(PEOPLE),
    title=st.sampled_from((None, "Head of Collections", "Recruiter")),
    email=st.sampled_from((None, "jobs+7@quay.example", "ada.berg@museum.example")),
    phone=st.sampled_from((None, "+442071234567", "+4930123456")),
    phone_extension=st.none(),
    url=st.sampled_from((None, "https://quay.example/ada")),
)


@st.composite
def postings(draw: st.DrawFn) -> JobPosting:
    body = draw(st.lists(st.sampled_from(BODY), min_size=2, unique=True).map(" ".join))
    contact = draw(contacts)
    if contact.phone and draw(st.booleans()):
        contact = contact.model_copy(update={"phone_extension": "207"})
    return JobPosting(
        id="pk1-0123456789abcdef",
        source=Source(),
        title=draw(st.sampled_from(TITLES)),
        hiring_organization=Organization(
            name=draw(st.sampled_from(NAMES)).replace("\u2028", " "),
            department=draw(st.sampled_from((None, "Special Collections", "R&D"))),
            url=draw(st.sampled_from((None, "https://quay.example", "https://museum.example/about"))),
            description=draw(st.sampled_from((None, "A bakery at the harbour since 1911."))),
        ),
        identifier=draw(st.sampled_from((None, "2026-17", "R0049214", "JR_12", "7"))),
        job_location=tuple(draw(st.lists(st.sampled_from(PLACES), unique=True, max_size=3))),
        workplace_type=draw(st.sampled_from((None, "remote"))),
        applicant_location_requirements=draw(st.sampled_from(((), ("Norway",), ("Ontario", "Quebec")))),
        employment_type=tuple(draw(st.lists(st.sampled_from(get_args(EmploymentType)), unique=True, max_size=3))),
        work_hours=draw(st.sampled_from((None, "40 hours a week", "Mon-Fri, 9 to 5"))),
        compensation=tuple(draw(st.lists(pays(), max_size=2, unique_by=money))),
        benefits=draw(lines("A pension", "A bicycle & a helmet", "30 days of leave", "Kantine")),
        date_posted=draw(st.none() | days),
        valid_through=draw(st.none() | days),
        job_start_date=draw(st.none() | days),
        description=body,
        description_html=f"<p>{escape(body)}</p>",
        responsibilities=draw(lines(*LINES)),
        qualifications=tuple(Qualification(text=text) for text in draw(lines(*ASKED))),
        education=draw(
            st.lists(
                st.builds(
                    Education,
                    level=st.sampled_from(get_args(EducationLevel)),
                    field=st.sampled_from((None, "library science", "physics")),
                ),
                max_size=2,
                unique=True,
            ).map(tuple)
        ),
        experience=draw(
            st.lists(
                st.builds(
                    Experience,
                    years_min=st.sampled_from([Decimal(n) for n in ("0.5", "1", "2", "3.25", "10")]),
                    area=st.sampled_from((None, "crane driving", "archives or museums")),
                ),
                max_size=2,
                unique=True,
            ).map(tuple)
        ),
        contacts=(contact,),
    )  # fmt: skip


def carried(posting: JobPosting) -> dict[str, Any]:
    """Return what schema.org can carry of a record."""
    return {
        "title": posting.title,
        "organization": posting.hiring_organization,
        "identifier": posting.identifier,
        "places": [one.model_copy(update={"raw": ""}) for one in posting.job_location],
        "workplace": posting.workplace_type,
        "applicants": posting.applicant_location_requirements,
        "employment": posting.employment_type,
        "hours": posting.work_hours,
        "pay": [one.model_copy(update={"raw": ""}) for one in posting.compensation if one.kind == "base"],
        "benefits": posting.benefits,
        "posted": posting.date_posted,
        "through": posting.valid_through,
        "start": posting.job_start_date,
        "duties": posting.responsibilities,
        "asked": tuple(one.text for one in posting.qualifications),
        "education": [(one.level, one.field) for one in posting.education],
        "experience": [(one.years_min, one.area) for one in posting.experience],
        "contacts": posting.contacts,
    }


def kept(was: Any, now: Any) -> bool:
    """Whether what was said is said still, duties and the like in their order; the text may say more than it did."""
    if isinstance(was, list):
        return all(one in now for one in was)
    if isinstance(was, tuple):
        rest = iter(now)
        return all(one in rest for one in was)
    if isinstance(was, Organization):
        return all(value is None or getattr(now, name) == value for name, value in was)
    return was is None or was == now


@settings(max_examples=100, deadline=None)
@given(postings())
def test_nothing_is_lost_that_schema_org_can_carry(posting: JobPosting) -> None:
    page = f"<html><head>{script_of(posting)}</head><body><h1>Open position</h1></body></html>"
    [again] = parse(Capture(page.encode(), media_type="text/html"))
    was, now = carried(posting), carried(again)
    assert {name: (was[name], now[name]) for name in was if not kept(was[name], now[name])} == {}
    assert all(word in again.description for word in posting.description.split())
