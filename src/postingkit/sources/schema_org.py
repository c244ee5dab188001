"""schema.org JobPosting in a page: JSON-LD, microdata and RDFa, all delivered as dicts of schema.org's shape.

Field map (gathered 2026-11 from https://schema.org/JobPosting and Google's guide for job postings)
    title, name                                  title
    hiringOrganization (object or name)          hiring_organization/name, url, department
    identifier (PropertyValue or text)           identifier
    jobLocation                                  job_location
    jobLocationType TELECOMMUTE                  workplace_type
    applicantLocationRequirements                applicant_location_requirements
    employmentType                               employment_type
    workHours                                    work_hours
    baseSalary                                   compensation
    jobBenefits, benefits                        benefits
    datePosted, validThrough, jobStartDate       date_posted, valid_through, job_start_date
    educationRequirements, experienceRequirements  education, experience
    applicationContact                           contacts
    inLanguage                                   in_language
    description, responsibilities, ...           the body, when the page has no such text

History
    2026-11  A remote posting that lists 145 countries as places names where applicants may live, not where the work
             is done: places of a country alone go to applicant_location_requirements when the job is TELECOMMUTE.

Notes
    ``estimatedSalary`` is the site's guess, and no pay. ``validThrough`` is no application deadline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from postingkit.documents import Datum, Document
from postingkit.errors import PostingkitError
from postingkit.fields.education import find_education
from postingkit.fields.experience import find_experience
from postingkit.model.evidence import Claim
from postingkit.model.requirements import Education, Experience
from postingkit.model.terms import EvidenceMethod
from postingkit.sources.base import (
    Source,
    contact,
    day,
    employment,
    lines,
    link,
    locale,
    pay,
    pay_words,
    place,
    place_words,
    words,
    workplace,
)
from postingkit.sources.base.body import Part, read_body
from postingkit.sources.base.table import Field, read_table
from postingkit.sources.base.words import plain

_address = place(
    locality="addressLocality",
    region="addressRegion",
    country="addressCountry",
    street="streetAddress",
    postal="postalCode",
    name="name",
)


def _place(value: Any) -> Iterator[tuple[Any, str]]:
    if isinstance(value, list):
        for one in value:
            yield from _place(one)
    elif isinstance(value, dict):
        address = value.get("address")
        if isinstance(address, list):
            yield from _place(address)
        elif isinstance(address, dict):
            yield from _address(address)
        elif isinstance(address, str):
            yield from place_words(address)
        else:
            yield from _address(value)
    else:
        yield from place_words(value)


def _salary(value: Any) -> Iterator[tuple[Any, str]]:
    """Read a MonetaryAmount in its many spellings: nested, flat, a number, or words."""
    if isinstance(value, list):
        for one in value:
            yield from _salary(one)
        return
    if not isinstance(value, dict):
        yield from pay_words(value)
        return
    inner = value.get("value")
    currency = value.get("currency") or value.get("salaryCurrency")
    if isinstance(inner, list):
        inner = inner[0] if inner else None
    flat = {**value, **inner} if isinstance(inner, dict) else value
    if not flat.get("unitText"):
        flat = {**flat, "unitText": value.get("unitText") or flat.get("unitCode") or flat.get("duration")}
    found = list(_amounts({**flat, "currency": currency or flat.get("currency")}))
    if not found and isinstance(flat.get("value"), str):
        found = list(pay_words(flat["value"]))
    yield from found


_amounts = pay("minValue", "maxValue", "currency", "unitText", "value")


_HASH = re.compile(r"[0-9a-fA-F-]{24,}")


def _identifier(value: Any) -> Iterator[tuple[Any, str]]:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("value") or value.get("@value")
    text = plain(value)
    # An address or a slug ("acme-devops-engineer") is the site's own key, not the employer's number.
    slug = len(text) > 40 or "://" in text or _HASH.fullmatch(text) or not any(c.isdigit() for c in text)
    if text and not slug:
        yield text, text


def _area(value: Any) -> Iterator[tuple[Any, str]]:
    for one in value if isinstance(value, list) else [value]:
        yield from words(one.get("name") or one.get("addressCountry") if isinstance(one, dict) else one)


_LEVELS = {
    "high school": "high_school",
    "associate degree": "associate",
    "bachelor degree": "bachelor",
    "postgraduate degree": "master",
    "professional certificate": "certificate",
}


def _education(value: Any) -> Iterator[tuple[Any, str]]:
    for one in value if isinstance(value, list) else [value]:
        text = plain(one.get("credentialCategory") or one.get("name") if isinstance(one, dict) else one)
        if level := _LEVELS.get(text.lower()):
            yield Education(level=level, modality="required"), text
        else:
            for claim in find_education(text, hint="Education requirements"):
                yield claim.value, text


def _experience(value: Any) -> Iterator[tuple[Any, str]]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            months = plain(one.get("monthsOfExperience"))
            if months.isdigit() and 0 < int(months) <= 720:
                years = int(months) / 12
                yield Experience(years_min=round(years, 2), modality="required"), months
        else:
            for claim in find_experience(plain(one), hint="Experience requirements"):
                yield claim.value, claim.quote


_person = contact(name="name", title="contactType", email="email", phone="telephone", url="url")


def _page(value: Any) -> Iterator[tuple[Any, str]]:
    text = plain(value)
    if text.startswith(("https://", "http://")) and "." in text and " " not in text:
        yield text, text


def _language(value: Any) -> Iterator[tuple[Any, str]]:
    yield from locale(value.get("alternateName") or value.get("name") if isinstance(value, dict) else value)


FIELDS = (
    Field("title", "title"),
    Field("title", "name"),
    Field("hiring_organization/name", "hiringOrganization/*/name"),
    Field("hiring_organization/name", "hiringOrganization/*/legalName"),
    Field("hiring_organization/name", "hiringOrganization"),
    Field("hiring_organization/department", "hiringOrganization/department/name employmentUnit/name"),
    Field("hiring_organization/url", "hiringOrganization/*/sameAs/*", _page),
    Field("hiring_organization/url", "hiringOrganization/*/url/*", _page),
    Field("identifier", "identifier", _identifier),
    Field("job_location", "jobLocation", _place),
    Field("workplace_type", "jobLocationType/*", workplace),
    Field("applicant_location_requirements", "applicantLocationRequirements", _area),
    Field("employment_type", "employmentType", employment),
    Field("work_hours", "workHours"),
    Field("compensation", "baseSalary", _salary),
    Field("date_posted", "datePosted", day),
    Field("valid_through", "validThrough", day),
    Field("job_start_date", "jobStartDate", day),
    Field("education", "educationRequirements", _education),
    Field("experience", "experienceRequirements", _experience),
    Field("application/methods", "applicationContact/url", link),
    Field("contacts", "applicationContact/*", _person),
    Field("benefits", "jobBenefits", lines),
    Field("benefits", "benefits", lines),
    Field("in_language", "inLanguage", _language),
)

BODY = (
    Part("description|jobDescription"),
    Part("responsibilities", "Responsibilities"),
    Part("qualifications", "Qualifications"),
    Part("skills", "Skills"),
    Part("incentiveCompensation", "Incentive compensation"),
)
_METHODS: dict[str, EvidenceMethod] = {"json_ld": "json_ld", "microdata": "microdata"}


def nodes(document: Document) -> list[tuple[EvidenceMethod, dict[str, Any], str]]:
    """Return the document's JobPosting nodes with their pointers, wherever they lie in the markup."""
    found: list[tuple[EvidenceMethod, dict[str, Any], str]] = []
    for datum in document.data:
        if datum.kind in _METHODS:
            found.extend(
                (_METHODS[datum.kind], node, pointer) for node, pointer in _nodes(datum.value, datum.pointer, 0)
            )
    return found


def _nodes(value: Any, pointer: str, depth: int) -> Iterator[tuple[dict[str, Any], str]]:
    if depth > 6:
        return
    if isinstance(value, list):
        for i, one in enumerate(value):
            yield from _nodes(one, f"{pointer}/{i}", depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any("JobPosting" in str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield value, pointer
            return
        for key in ("@graph", "mainEntity", "itemListElement", "item", "mainEntityOfPage"):
            if key in value:
                yield from _nodes(value[key], f"{pointer}/{key}", depth + 1)


def _claims(document: Document) -> Iterator[Claim]:
    found = nodes(document)
    if not found:
        return
    # A page's postings were told apart before: several nodes here are one posting said twice.
    method, node, pointer = max(found, key=lambda one: len(one[1]))
    yield from _settled(read_table(FIELDS, node, pointer, rule="schema_org", method=method))


def _settled(claims: Iterator[Claim]) -> Iterator[Claim]:
    """Yield the claims, with mere countries of a remote job as where applicants may live."""
    held: list[Claim] = []
    remote = False
    for claim in claims:
        if claim.field == "workplace_type":
            remote = claim.value == "remote"
        if claim.field == "job_location":
            held.append(claim)
        else:
            yield claim
    for claim in held:
        if remote and not (claim.value.address_locality or claim.value.address_region or claim.value.street_address):
            yield claim._replace(field="applicant_location_requirements", value=claim.value.raw)
        else:
            yield claim


def _postings(document: Document) -> Iterator[Document | PostingkitError]:
    found = nodes(document)
    texts = {str(node.get("description"))[:2000] for _, node, _ in found}
    if len(found) < 2 or len(texts) < 2:
        yield _with_body(document, found[0][1]) if found else document
        return
    for n, (method, node, pointer) in enumerate(found):
        try:
            body = read_body(node, BODY)
        except PostingkitError as error:
            yield error
            continue
        url = node.get("url")
        yield body._replace(
            data=(Datum(method, node, pointer), *(datum for datum in document.data if datum.kind == "meta" and n < 0)),
            media_type=document.media_type,
            canonical_url=url if isinstance(url, str) and "://" in url else None,
            language=document.language,
            part=str(n),
        )


def _with_body(document: Document, node: dict[str, Any]) -> Document:
    """Return the page; with the markup's description as its text when the page itself lacks it."""
    try:
        body = read_body(node, BODY)
    except PostingkitError:
        return document
    if not body.blocks or _holds(document.text, body.text):
        return document
    return document._replace(
        text=body.text,
        blocks=body.blocks,
        links=(*body.links, *(link._replace(start=-1, end=-1) for link in document.links)),
        boxes=(),
    )


def _holds(page: str, body: str) -> bool:
    """Whether the page shows most of the words of the body, wherever they stand."""
    lines_of_body = [line for line in body.split("\n") if len(line) > 20] or body.split("\n")
    page = "".join(page.split())
    shown = sum("".join(line.split())[:80] in page for line in lines_of_body)
    return shown * 2 >= len(lines_of_body)


def _matches(document: Document) -> bool:
    return any(datum.kind in _METHODS for datum in document.data)


SOURCE = Source(
    name="schema_org",
    matches=_matches,
    claims=_claims,
    postings=_postings,
    platform=False,
    mapped=tuple(dict.fromkeys(row.field for row in FIELDS)),
    left=(
        ("estimatedSalary", "the site's guess, not the posting's word"),
        ("industry, occupationalCategory, skills", "classes of the board; skills stand in the text"),
        ("directApply", "says where the form is, not how to apply"),
    ),
)
