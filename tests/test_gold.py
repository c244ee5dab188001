"""The gate: postings of our own, read by hand, and what each field must reach on them.

``gold/<name>.json`` says what a careful reader finds in ``gold/<name>.<ext>``, written before the machine is asked. A
field's F1 over all of them may not fall below its floor. Lowering a floor needs its reason beside it.
"""

import json
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from postingkit.errors import NotAPosting
from postingkit.files import load
from postingkit.model import JobPosting
from postingkit.pipeline import parse

GOLD = Path(__file__).parent / "gold"
NAMES = sorted(path for path in GOLD.iterdir() if path.suffix != ".json")

FLOORS = {
    "title": 1.0,
    "organization": 0.95,  # "gGmbH" behind a name, and a district in brackets
    "department": 0.85,  # a laboratory, its department and its university in one breath
    "identifier": 1.0,
    "locality": 0.94,  # towns without a region: behind an employer, in brackets
    "region": 1.0,
    "postal_code": 1.0,
    "country": 0.98,  # the same
    "workplace_type": 1.0,
    "employment_type": 0.97,  # evening classes; "20-25 per week"; a Dutch contract
    "pay": 0.97,  # a substitute's day rate stands beside the job's own pay
    "pay_note": 1.0,
    "date_posted": 1.0,
    "deadline": 0.98,  # "by 9/4" in a text without a date
    "start_date": 0.9,  # the first day of a span; a Dutch "per"
    "apply_email": 0.96,  # "ping Jana (...)"
    "apply_url": 0.96,  # a bare host
    "apply_other": 0.66,  # "by mail or in person"; a German postal address
    "materials": 0.98,  # an application letter that is only mentioned; "links to two samples"
    "email_subject": 1.0,
    "no_phone_calls": 1.0,
    "contact_name": 0.97,  # a Russian name in mid-sentence
    "contact_email": 0.96,  # the same
    "contact_phone": 0.92,  # the same, and a Dutch number
    "education": 0.97,  # a Dutch diploma has no row
    "experience": 0.97,  # "five years in the trade"; years told in a company's paragraph
    "language": 1.0,
}


def _said(posting: JobPosting) -> dict[str, list[str]]:
    """Return what a record says, field by field, as strings that can be compared."""
    organization, application = posting.hiring_organization, posting.application
    deadline = posting.application_deadline
    methods = application.methods if application else ()
    one: dict[str, object] = {
        "title": posting.title,
        "organization": organization.name if organization else None,
        "department": organization.department if organization else None,
        "identifier": posting.identifier,
        "workplace_type": posting.workplace_type,
        "pay_note": posting.compensation_note,
        "date_posted": posting.date_posted,
        "deadline": f"{deadline.date} {deadline.kind}" if deadline else None,
        "start_date": posting.job_start_date,
        "email_subject": application.email_subject if application else None,
        "no_phone_calls": "yes" if application and application.no_phone_calls else None,
        "language": posting.in_language,
    }
    places, contacts = posting.job_location, posting.contacts
    many: dict[str, list[str | None]] = {
        "locality": [place.address_locality for place in places],
        "region": [place.address_region for place in places],
        "postal_code": [place.postal_code for place in places],
        "country": [place.address_country for place in places],
        "employment_type": list(posting.employment_type),
        "pay": [f"{pay.min}-{pay.max} {pay.currency} {pay.unit}" for pay in posting.compensation if pay.kind == "base"],
        "apply_email": [method.value for method in methods if method.kind == "email"],
        "apply_url": [method.value for method in methods if method.kind == "url"],
        "apply_other": [method.kind for method in methods if method.kind not in {"email", "url"}],
        "materials": [
            " ".join(str(word) for word in (paper.kind, paper.count, paper.modality) if word)
            for paper in (application.materials if application else ())
        ],
        "contact_name": [contact.name for contact in contacts],
        "contact_email": [contact.email for contact in contacts],
        "contact_phone": [
            f"{contact.phone} x{contact.phone_extension}" if contact.phone_extension else contact.phone
            for contact in contacts
        ],
        "education": [f"{degree.level} {degree.modality}" for degree in posting.education],
        "experience": [f"{years.years_min} {years.modality}" for years in posting.experience],
    }
    said = {name: [str(value)] for name, value in one.items() if value}
    return said | {name: kept for name, values in many.items() if (kept := [value for value in values if value])}


@pytest.fixture(scope="module")
def scores() -> dict[str, tuple[float, list[str]]]:
    """Return each field's F1 and what differs."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    wrong: dict[str, list[str]] = defaultdict(list)
    for path in NAMES:
        wanted = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        if "refused" in wanted:
            continue
        said = _said(parse(load(path))[0])
        for name in FLOORS:
            want, have = Counter(wanted.get(name, [])), Counter(said.get(name, []))
            counts[name].update(want=want.total(), have=have.total(), both=(want & have).total())
            if want != have:
                wrong[name].append(f"{path.name}: wanted {sorted(want - have)}, read {sorted(have - want)}")
    return {
        name: (2 * tally["both"] / max(1, tally["want"] + tally["have"]), wrong[name]) for name, tally in counts.items()
    }


@pytest.mark.parametrize("name", FLOORS)
def test_a_field_keeps_its_floor(name: str, scores: dict[str, tuple[float, list[str]]]) -> None:
    reached, wrong = scores[name]
    assert reached >= FLOORS[name], "\n".join(wrong)


@pytest.mark.parametrize("path", NAMES, ids=lambda path: path.name)
def test_what_is_no_posting_is_refused_and_all_else_is_read(path: Path) -> None:
    wanted = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert set(wanted) <= {*FLOORS, "refused"}
    if "refused" not in wanted:
        assert len(parse(load(path))) == 1
        return
    with pytest.raises(NotAPosting) as refusal:
        parse(load(path))
    assert refusal.value.reason == wanted["refused"]
    assert refusal.value.quote
