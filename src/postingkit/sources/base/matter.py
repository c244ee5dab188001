"""The table of front matter: which key of a board's Markdown file says which field, and how it is read."""

import re
from collections.abc import Iterator
from typing import Any

from postingkit.lexicon.people import people
from postingkit.lexicon.workplaces import MANNER, workplace_of
from postingkit.sources.base import Field, contact, employment, lines, link, place_words, words, workplace
from postingkit.sources.base.addresses import Anchor, is_posting
from postingkit.sources.base.job_posting import identifier, places, salary

__all__ = ["FIELDS", "LINKS", "MAILBOXES", "key_of"]

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BESIDE = re.compile(r"[/,;()]| or ")
# "remote", "fully remote", "Remote first", "partial remote working possible"
_MANNER = re.compile(
    rf"\s*(?:fully |100% |part(?:ial(?:ly)?|ly)?[ -])?{MANNER}"
    r"(?:[- ](?:first|only|ok|friendly|working|work|possible|allowed|available|welcome)){0,3}\s*",
    re.IGNORECASE,
)
_TERM = re.compile(r"\b\d{1,2}[- ](?:day|week|month)s?\b(?! probation| notice)|\b\d[- ]years?\b")
_person = contact(name="name", title="title", email="email", phone="phone")


def key_of(key: str) -> str:
    """Return a key in the spelling of the table.

    >>> [key_of(key) for key in ("datePosted", "Closing Date", "apply-url", "baseSalary")]
    ['date_posted', 'closing_date', 'apply_url', 'base_salary']
    """
    return _HUMP.sub("_", key).lower().replace("-", "_").replace(" ", "_")


def _contacts(value: Any) -> Iterator[tuple[Any, str]]:
    """Read people, or the address or the name of one.

    >>> [(v.name, v.email) for one in ("Ann Okafor", "jobs@tarn.example", "see below") for v, _ in _contacts(one)]
    [('Ann Okafor', None), (None, 'jobs@tarn.example')]
    """
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str):
            part = "email" if "@" in one else "name"
            named = part == "email" or [person.name for person in people(one)] == [one.strip()]
            yield from _person({part: one} if named else one)
        else:
            yield from _person(one)


def _house(value: Any) -> Iterator[tuple[Any, str]]:
    """Read an employer's name, also as {"name": "Tarn Library", "url": ...}."""
    yield from words(value.get("name") if isinstance(value, dict) else value)


def _posting(value: Any) -> Iterator[tuple[Any, str]]:
    """Read the address of the posting itself; of the employer's site nothing.

    >>> [v.value for one in ("https://tarn.example/jobs/cook-4711", "https://tarn.example") for v, _ in _posting(one)]
    ['https://tarn.example/jobs/cook-4711']
    """
    if isinstance(value, str) and is_posting(Anchor(value, "")):
        yield from link(value)


def _mailboxes(value: Any) -> Iterator[tuple[Any, str]]:
    """Read the address to write to, or a list of them; the page behind a key that names addresses is none.

    >>> [v.value for v, _ in _mailboxes(["ann@tarn.example", "https://tarn.example/mail", "jobs@tarn.example"])]
    ['ann@tarn.example', 'jobs@tarn.example']
    """
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and "@" in one and "/" not in one:
            yield from link(one)


def _salary(value: Any) -> Iterator[tuple[Any, str]]:
    """Read pay in words, or as schema.org and boards of their own spell it: {"min": 52000, "max": 61000}."""
    if isinstance(value, dict):
        value = {f"{key}Value" if key in {"min", "max"} else key: one for key, one in value.items()}
    yield from salary(value)


def _workplace(value: Any) -> Iterator[tuple[Any, str]]:
    if str(value).strip().lower() in {"true", "yes"}:
        yield "remote", f"remote: {value}"
    else:
        yield from workplace(value)


def _no_place(value: Any) -> Iterator[tuple[Any, str]]:
    """Read "Remote" in place of a location, or beside one: "Bergen / Remote", "Norway (remote)".

    >>> list(_no_place("Bergen (partial remote working possible)")), list(_no_place("Remote first / Office in Bergen"))
    ([('hybrid', 'partial remote working possible')], [('remote', 'Remote first')])
    """
    if isinstance(value, str):
        parts = _BESIDE.split(value) if list(place_words(value)) else [value]
        for part in parts:
            if _MANNER.fullmatch(part) and (found := workplace_of([part])):
                yield found[0], part.strip()
            elif len(parts) == 1:
                yield from workplace(part)


def _contract(value: Any) -> Iterator[tuple[Any, str]]:
    """Read a type of employment, or a stated term: "12 months", "30 days"."""
    yield from employment(value)
    if isinstance(value, str) and _TERM.search(value.lower()):
        yield "TEMPORARY", value


# Keys in lower case with underscores; the first that speaks wins.
FIELDS = (
    Field(
        "hiring_organization/name",
        "company company_name organization organisation employer unternehmen arbeitgeber entreprise empresa azienda"
        " bedrijf werkgever pracodawca zaměstnavatel hiring_organization",
        _house,
    ),
    Field("hiring_organization/department", "department team division"),
    Field("hiring_organization/url", "company_url organization_url company_website website"),
    Field("identifier", "job_id requisition requisition_id reference ref"),
    Field("identifier", "identifier", identifier),
    Field(
        "date_posted",
        "date_posted dateposted post_date posted posted_on posted_at publish_date date_published publication_date"
        " published_at pub_date open_date opening_date date created created_at published pubdate",
    ),
    Field(
        "job_location",
        "job_location location locations city place standort einsatzort arbeitsort lieu localisation ubicacion"
        " ubicación localização sede standplaats locatie lokalizacja miejsce place_of_work duty_station",
        places,
    ),
    Field("workplace_type", "workplace_type workplace location_type remote work_type", _workplace),
    Field("workplace_type", "location locations place", _no_place),
    Field(
        "employment_type",
        "employment_type contract contract_type job_type type schedule working_time contrat type_contrat arbeitszeit"
        " beschäftigungsart jornada contrato contratto dienstverband úvazek umowa",
        _contract,
    ),
    Field(
        "compensation",
        "salary pay compensation salary_range wage gehalt vergütung salaire remuneration rémunération salario salário"
        " sueldo stipendio retribuzione salaris wynagrodzenie mzda base_salary",
        _salary,
    ),
    Field(
        "application_deadline",
        "deadline closing_date close_date apply_by application_deadline closes deadline_date closing bewerbungsfrist"
        " bewerbungsschluss date_limite fecha_limite scadenza sluitingsdatum",
    ),
    Field(
        "valid_through",
        "valid_through expires expiry expires_at expires_on expiry_date expirydate expiration_date valid_until",
    ),
    Field("job_start_date", "start_date starts job_start_date"),
    Field(
        "application/methods",
        "apply_url apply application_url apply_link application_link apply_form_link how_to_apply apply_here"
        " apply_email applyemail apply_contact applycontact application_email",
    ),
    Field("contacts", "contact contacts", _contacts),
    Field("benefits", "benefits perks", lines),
)
LINKS = Field("application/methods", "external_url external_link url link", _posting)
MAILBOXES = Field("application/methods", "email emails", _mailboxes)
"""The keys of addresses, read where neither a row above nor the text says how to apply."""
