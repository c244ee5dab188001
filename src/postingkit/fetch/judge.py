"""Judge: what a response's status means."""

import datetime as dt

import httpx

from postingkit.errors import FetchError
from postingkit.fetch.location import location
from postingkit.fetch.pace import retry_after
from postingkit.fetch.reasons import failure
from postingkit.fetch.wire import GIVEN, Answer

STATUSES = {
    400: ("http_status", "the site gives no page"),
    401: ("access_denied", "the site asks for a login"),
    403: ("access_denied", "the site refuses access"),
    404: ("gone", "there is no such page"),
    407: ("access_denied", "a proxy asks for a login"),
    410: ("gone", "the page is gone for good"),
    429: ("too_many_requests", "the site wants fewer requests"),
    451: ("access_denied", "the page is withheld for legal reasons"),
    500: ("server_error", "the site failed"),
}
"""The reason for a status and what to tell the user; 400 and 500 stand for all other 4xx and 5xx."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def refusal(answer: Answer, now: dt.datetime) -> FetchError | None:
    """Return the error for a status, with the time that Retry-After names; None for a usable response.

    >>> refusal(Answer(404, ()), dt.datetime(2026, 11, 2, tzinfo=dt.UTC)).reason
    'gone'
    """
    if answer.status in GIVEN:
        return None
    reason, what = STATUSES.get(answer.status) or STATUSES[500 if answer.status >= 500 else 400]
    asked = answer.get("retry-after")
    seconds = retry_after(asked, now) if answer.status in {429, 503} else None
    retry_at = now + dt.timedelta(seconds=seconds) if seconds is not None else None
    return failure(reason, f"{what} ({answer.status})", status=answer.status, quote=asked or None, retry_at=retry_at)


def redirect(answer: Answer, url: httpx.URL, longest: int) -> httpx.URL | None:
    """Return the target of a redirect; None when the response is none.

    Raises ``redirect_blocked`` when the target is no web address, or is not encrypted while the source was.
    """
    target = answer.get("location")
    if answer.status not in _REDIRECTS or not target:
        return None
    try:
        found = location(target, longest=longest, base=url)
    except FetchError as error:
        what = f"the redirect cannot be followed: {error.message}"
        raise failure("redirect_blocked", what, quote=error.where) from None
    if url.scheme == "https" and found.scheme == "http":
        raise failure("redirect_blocked", "the redirect leads from https to http", quote=str(found))
    return found
