"""Recruitee (Tellent): ``https://{board}.recruitee.com/api/offers/``, also on employers' own domains.

History
    2026-11  The list with full texts. A header ``X-Careers-Sites-Token`` is announced as mandatory from 2027-02-10.

Notes
    ``location`` may read "Remote job" beside an office's address. The options ``options_cv`` and
    ``options_cover_letter`` say what the form asks for. ``mailbox_email`` is the posting's own inbox.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.model.application import Material
from postingkit.sources.base import Field, Part, Shape, Terms, flag, pay, place, plain, platform
from postingkit.terms import MaterialKind

_parts = place("city", "state", "country", "street", "postal_code")
_coded = place("city", "state", "country_code|country", "street", "postal_code")
_MATERIALS: tuple[tuple[str, MaterialKind], ...] = (("options_cv", "resume"), ("options_cover_letter", "cover_letter"))


def _materials(value: Any) -> Iterable[tuple[Any, str]]:
    """Read what the form asks for: "required", "optional", or "off"."""
    for key, kind in _MATERIALS:
        text = plain(value.get(key))
        if text in {"required", "optional"}:
            yield Material(kind=kind, modality="required" if text == "required" else "optional"), f"{key}: {text}"


def _hours(value: Any) -> Iterable[tuple[Any, str]]:
    """Read "30.0" and "40.0" as "30.0 - 40.0 hours per week", the words of the keys."""
    low, high = (plain(value.get(f"{end}_hours_per_week") or value.get(f"{end}_hours")) for end in ("min", "max"))
    if low or high:
        text = " - ".join(dict.fromkeys(filter(None, (low.removesuffix(".0"), high.removesuffix(".0")))))
        yield f"{text} hours per week", text


SOURCE = platform(
    "recruitee",
    shapes=(Shape("offers/*", "careers_url title slug"), Shape("offer", "careers_url title slug")),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company_name"),
        Field("hiring_organization/department", "department"),
        Field("job_location", "locations/*", _coded),
        Field("job_location", "", _coded),
        Field("job_location", "", _parts),
        Field("workplace_type", "hybrid", flag("hybrid")),
        Field("workplace_type", "remote", flag("remote")),
        Field("workplace_type", "on_site", flag("on_site")),
        Field("employment_type", "employment_type_code"),
        Field("work_hours", "", _hours),
        Field("compensation", "salary", pay("min", "max", "currency", "period")),
        Field("date_posted", "published_at"),
        Field("application_deadline", "close_at"),
        Field("application/methods", "careers_apply_url"),
        Field("application/materials", "", _materials),
    ),
    body=(Part("description"), Part("requirements", "Requirements")),
    board_in=r"//([\w-]+)\.recruitee\.com",
    url="careers_url",
    endpoints=((r"https?://(?!www\.|api\.)([\w-]+)\.recruitee\.com", r"https://\1.recruitee.com/api/offers/"),),
    embeds=(("recruiteecdn.com", r"recruiteecdn\.com", "{site}/api/offers/"),),
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(
        (
            "locations_question, locations_question_required, locations_question_type, location_question_visible",
            "the form's questions",
        ),
        ("position, status, created_at, translations", "the board's bookkeeping, and the text again"),
        ("country, state_code, location", 'the place again, or "Remote job"'),
        ("max_hours_per_week, min_hours_per_week, max_hours, min_hours", "the hours, as one line"),
        ("education_code, experience_code, category_code", "choices of a menu"),
        ("open_questions", "the form's questions"),
        ("mailbox_email", "an inbox for replies that the posting does not show"),
        ("updated_at", "changes with every edit"),
    ),
)
