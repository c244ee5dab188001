"""Lever: hosted postings, as the public postings API gives them (``api.lever.co/v0/postings/{board}?mode=json``).

History
    2026-11  The list is bare, one posting is one object of it.

Notes
    The text comes in pieces: ``opening`` and ``descriptionBody`` (together ``description``), ``lists`` of a heading
    and its ``<li>`` elements, ``additional``. ``createdAt`` is the first posting in milliseconds and stays when it is
    posted anew. ``commitment`` is free text. The API names no employer: the board's name is no organization.
"""

from collections.abc import Iterator

from postingkit.documents import Document
from postingkit.sources.base import (
    Field,
    Part,
    Request,
    Shape,
    Terms,
    country,
    pay,
    payload_of,
    platform,
    query_number,
    with_query,
)

_range = pay("min", "max", "currency", "interval")
_PAGE = 100  # postings


def _following(document: Document, request: Request) -> Iterator[Request]:
    value = payload_of(document)
    if isinstance(value, list) and len(value) >= _PAGE:
        yield with_query(request, skip=query_number(request, "skip") + _PAGE)


SOURCE = platform(
    "lever",
    shapes=(Shape("*", "text categories hostedUrl"), Shape("", "text categories hostedUrl")),
    fields=(
        Field("title", "text"),
        Field("hiring_organization/department", "categories/department"),
        Field("hiring_organization/department", "categories/team"),
        Field("job_location", "categories/allLocations/*"),
        Field("job_location", "categories/location"),
        Field("job_location", "country", country),
        Field("workplace_type", "workplaceType"),
        Field("employment_type", "categories/commitment"),
        Field("compensation", "salaryRange", _range),
        Field("date_posted", "createdAt"),
        Field("application/methods", "applyUrl"),
    ),
    body=(
        Part("opening"),
        Part("descriptionBody|description|descriptionPlain"),
        Part("lists/*", key="text", text="content"),
        Part("salaryDescription", "Salary"),
        Part("additional"),
    ),
    board_in=r"lever\.co/(?:v0/postings/)?([\w.-]+)",
    url="hostedUrl",
    endpoints=(
        (
            r"https?://jobs(?P<eu>\.eu)?\.lever\.co/(?P<board>[\w.-]+)/(?P<id>[0-9a-f-]{36})",
            r"https://api\g<eu>.lever.co/v0/postings/\2/\3",
        ),
        (
            r"https?://jobs(?P<eu>\.eu)?\.lever\.co/(?P<board>[\w.-]+)",
            r"https://api\g<eu>.lever.co/v0/postings/\2?mode=json&skip=0&limit=100",
        ),
    ),
    embeds=(("leverJobsOptions", r"accountName['\"]?\s*:\s*['\"]([\w.-]+)", r"https://jobs.lever.co/\1"),),
    follows=(_following,),
    terms=Terms(documented=True, delay=1.0, seen="2026-11-22"),
    left=(
        ("categories/team", "where a department stands beside it"),
        ("description, descriptionPlain", "`opening` and `descriptionBody` together"),
        ("descriptionPlain, additionalPlain", "the same text without its structure"),
    ),
)
