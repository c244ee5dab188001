"""Google: what Google for Jobs asks of a posting and the record lacks.

Gathered 2026-11 from Google's page on ``JobPosting`` structured data. "required": without it the posting is not shown.
"recommended": with it the posting is shown more fully. "refused": the record says it as Google does not take it.
"""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from postingkit.export.words import expires, url_of
from postingkit.model import JobPosting, Pay

Weight = Literal["required", "recommended", "refused"]


class Lack(NamedTuple):
    """Something that Google asks for and the record has not."""

    weight: Weight
    property: str
    """The schema.org property, as Google names it."""
    message: str


class _Rule(NamedTuple):
    weight: Weight
    property: str
    lacks: Callable[[JobPosting], bool]
    message: str


def _base(posting: JobPosting) -> list[Pay]:
    return [pay for pay in posting.compensation if pay.kind == "base"]


def _remote(posting: JobPosting) -> bool:
    return posting.workplace_type == "remote"


def _countries(posting: JobPosting) -> bool:
    return all(place.address_country for place in posting.job_location)


# Read a row: it is (required), (title) when (it lacks one): (what the posting does not say)
_RULES: tuple[_Rule, ...] = (
    _Rule("required", "title", lambda p: not p.title, "no title"),
    _Rule("required", "description", lambda p: not p.description.strip(), "no text"),
    _Rule("required", "datePosted", lambda p: p.date_posted is None, "the posting does not say when it was posted"),
    _Rule("required", "hiringOrganization", lambda p: not p.hiring_organization.name, "no employer is named"),
    _Rule("required", "jobLocation", lambda p: not p.job_location and not _remote(p), "no place of work"),
    _Rule(
        "required",
        "jobLocation.address.addressCountry",
        lambda p: not _countries(p),
        "the posting shows no country for its place",
    ),
    _Rule(
        "required",
        "applicantLocationRequirements",
        lambda p: _remote(p) and not p.job_location and not p.applicant_location_requirements,
        "a remote job says where applicants may live, or has a place",
    ),
    _Rule("recommended", "baseSalary", lambda p: not _base(p), "no pay is stated"),
    _Rule("recommended", "employmentType", lambda p: not p.employment_type, "no type of employment"),
    _Rule("recommended", "identifier", lambda p: not p.identifier, "no number of the employer's"),
    _Rule("recommended", "validThrough", lambda p: expires(p) is None, "no last day"),
    _Rule("recommended", "url", lambda p: url_of(p) is None, "the record names no page of the posting"),
    _Rule(
        "refused",
        "baseSalary.currency",
        lambda p: any(pay.currency is None for pay in _base(p)),
        "pay without a currency; the posting shows none",
    ),
    _Rule(
        "refused",
        "baseSalary.value.unitText",
        lambda p: any(pay.unit is None for pay in _base(p)),
        "pay without a period; the posting shows none",
    ),
    _Rule(
        "refused",
        "baseSalary.value.unitText",
        lambda p: any(pay.unit == "BIWEEK" for pay in _base(p)),
        "pay for two weeks; Google knows hour, day, week, month and year",
    ),
    _Rule("refused", "baseSalary", lambda p: len(_base(p)) > 1, "several ranges of pay; Google shows one"),
)


def lacks(posting: JobPosting) -> Iterator[Lack]:
    """Yield what Google for Jobs asks for and the posting has not, the required first.

    >>> from postingkit.model import JobPosting, Source
    >>> bare = JobPosting(id="pk1-0", source=Source(), title="Archivist", description="We hire.", description_html="")
    >>> [lack.property for lack in lacks(bare) if lack.weight == "required"]
    ['datePosted', 'hiringOrganization', 'jobLocation']
    """
    for rule in _RULES:
        if rule.lacks(posting):
            yield Lack(rule.weight, rule.property, rule.message)
