"""Greenhouse: job boards, as their public API gives them.

History
    2026-11  The list with ``?content=true``, one posting with ``?questions=true&pay_transparency=true``, the state
             of the hosted board's page, and the older API of 2013 (``api/departments``).

Notes
    ``content`` is HTML encoded once as text. ``updated_at`` changes with any edit, so only ``first_published`` dates
    a posting. Pay comes in cents. ``location.name`` may hold several places, or "Hybrid". ``metadata`` are fields of
    the employer's own making. ``education`` is a field of the form, not a degree asked for. A question says what the
    form wants: its attachments are the application's materials.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.model.application import Material
from postingkit.sources.base import Field, Part, Shape, Terms, employment, pay, plain, platform, workplace
from postingkit.terms import MaterialKind

_amount = pay("min_cents", "max_cents", "currency_type", cents=True, note="title")
_MATERIALS: tuple[tuple[str, MaterialKind], ...] = (
    ("cover letter", "cover_letter"),
    ("resume", "resume"),
    ("transcript", "transcript"),
    ("portfolio", "portfolio"),
)


def _metadata(value: Any, *names: str) -> Iterable[Any]:
    """Yield the values of the employer's own fields whose name holds one of the words."""
    if isinstance(value, dict) and any(name in plain(value.get("name")).lower() for name in names):
        yield value.get("value")


def _employment(value: Any) -> Iterable[tuple[Any, str]]:
    for one in _metadata(value, "employment type", "time type", "job type", "employment status"):
        yield from employment(one)


def _workplace(value: Any) -> Iterable[tuple[Any, str]]:
    for one in _metadata(value, "workplace", "remote", "location type", "work type"):
        yield from workplace(one)


def _salary(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a field of kind currency_range: {"min_value": "110000.0", "max_value": ..., "unit": "USD"}."""
    if isinstance(value, dict) and value.get("value_type") == "currency_range":
        yield from pay("min_value", "max_value", "unit")(value.get("value"))


def _material(value: Any) -> Iterable[tuple[Any, str]]:
    label = plain(value.get("label")) if isinstance(value, dict) else ""
    for sign, kind in _MATERIALS:
        if sign in label.lower() and "input_file" in str(value.get("fields") or value.get("type")):
            yield Material(kind=kind, modality="required" if value.get("required") is True else "optional"), label
            return


SOURCE = platform(
    "greenhouse",
    shapes=(
        Shape("jobs/*", "absolute_url title location/name updated_at|first_published"),
        Shape("", "absolute_url title location/name internal_job_id|first_published"),
        Shape("state/loaderData/?/jobPost", "title content job_post_location|public_url"),
        Shape("", "title location/name content questions"),
        Shape("departments/*/jobs/*", "absolute_url title"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company_name"),
        Field("hiring_organization/department", "departments/*/name"),
        Field("identifier", "requisition_id"),
        Field("job_location", "location/name job_post_location"),
        Field("job_location", "offices/*/location"),
        Field("workplace_type", "metadata/*", _workplace),
        Field("workplace_type", "location/name"),
        Field("employment_type", "metadata/*", _employment),
        Field("compensation", "pay_input_ranges/* pay_ranges/*", _amount),
        Field("compensation", "metadata/*", _salary),
        Field("date_posted", "first_published published_at"),
        Field("application_deadline", "application_deadline"),
        Field("application/materials", "questions/*", _material),
        Field("in_language", "language"),
    ),
    body=(Part("introduction"), Part("content"), Part("conclusion")),
    board_in=r"greenhouse\.io/(?:v1/boards/|embed/job_(?:app|board)(?:/js)?\?(?:.*&)?for=)?(\w+)",
    url="absolute_url public_url",
    language="language",
    endpoints=(
        (
            r"https?://(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io/(\w+)/jobs/(?P<id>\d+)",
            r"https://boards-api.greenhouse.io/v1/boards/\1/jobs/\2?questions=true&pay_transparency=true",
        ),
        (
            r"https?://boards(?:\.eu)?\.greenhouse\.io/embed/job_app\?(?=.*\bfor=(\w+))(?=.*\btoken=(?P<id>\d+))",
            r"https://boards-api.greenhouse.io/v1/boards/\1/jobs/\2?questions=true&pay_transparency=true",
        ),
        (
            r"https?://boards(?:\.eu)?\.greenhouse\.io/embed/job_board(?:/js)?\?(?:.*&)?for=(\w+)",
            r"https://boards-api.greenhouse.io/v1/boards/\1/jobs?content=true",
        ),
        (
            r"https?://(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io/(?!embed/)(\w+)",
            r"https://boards-api.greenhouse.io/v1/boards/\1/jobs?content=true",
        ),
        (
            r"https?://boards-api\.greenhouse\.io/v1/boards/(\w+)",
            r"https://boards-api.greenhouse.io/v1/boards/\1/jobs?content=true",
        ),
    ),
    embeds=(
        (
            "oard",
            r"(?:data-board-token|boardToken|board_token|greenhouseBoard)['\"]?\s*[:=]\s*['\"](\w+)['\"]",
            r"https://boards.greenhouse.io/\1",
        ),
    ),
    shown=("gh_jid", "https://boards.greenhouse.io/{board}/jobs/{id}"),
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(
        ("questions", "fields of the form; its attachments are materials"),
        ("metadata", "fields of the employer's own making that name neither pay, place nor type"),
        ("updated_at", "changes with every edit"),
        ("internal_job_id", "Greenhouse's own key, null for prospect posts"),
        ("education", "a field of the form, not a requirement"),
        ("data_compliance", "consent rules of the form"),
    ),
)
