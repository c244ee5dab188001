"""Reasons: every way in which a fetch can fail, and what to do about it."""

import datetime as dt
from typing import NamedTuple

from postingkit.errors import FetchError


class Reason(NamedTuple):
    """What a reason means for the next attempt, and for the user."""

    retried: bool
    """Whether trying again a little later may help."""
    advice: str
    """What to do next; ends the error's message."""


_WAIT = "try again later"
_OURS = "name it in allow_private (--allow-private) if it is yours"
_RAISE = "raise the limit if you trust the site"

REASONS: dict[str, Reason] = {
    # The address
    "url_invalid": Reason(False, "check the address"),
    "scheme_blocked": Reason(False, "give an http or https address, or the path of a file"),
    "address_blocked": Reason(False, _OURS),
    "port_blocked": Reason(False, "only web ports are opened; " + _OURS),
    # The connection
    "dns_failed": Reason(False, "check the name, or " + _WAIT),
    "connect_failed": Reason(True, _WAIT),
    "tls_failed": Reason(False, "the site must mend its certificate; save the page in a browser if you trust it"),
    "stalled": Reason(False, _WAIT),
    "deadline_exceeded": Reason(False, "raise the deadline if you trust the site"),
    "protocol_error": Reason(True, _WAIT),
    "connection_lost": Reason(True, _WAIT),
    # The redirects
    "too_many_redirects": Reason(False, "look where the address leads in a browser"),
    "redirect_loop": Reason(False, "the site may want cookies; look at it in a browser"),
    "redirect_blocked": Reason(False, "fetch the address that it leads to if you trust it"),
    # The body
    "body_too_large": Reason(False, _RAISE),
    "decoded_too_large": Reason(False, _RAISE),
    "ratio_exceeded": Reason(False, "it looks like a decompression bomb; " + _RAISE),
    "encoding_unsupported": Reason(False, "install postingkit[brotli] or postingkit[zstd], or save the page"),
    "encoding_broken": Reason(False, "save the page in a browser"),
    "truncated_body": Reason(True, _WAIT),
    # The answer
    "gone": Reason(False, "the posting is closed or moved; look for it on the employer's site"),
    "access_denied": Reason(False, "the site refuses programs; ask its owner, or save the page in a browser"),
    "http_status": Reason(False, "look at the address in a browser"),
    "server_error": Reason(True, _WAIT),
    "retry_later": Reason(False, "fetch it again when the site allows"),
    "too_many_requests": Reason(True, "fetch slower: raise the delay"),
    # The kept pages
    "not_kept": Reason(False, "fetch it with --keep, or leave --offline out"),
    # The owner's word
    "robots_denied": Reason(False, "the owner asks programs to stay out; ask for leave, or save the page yourself"),
    "robots_unreachable": Reason(False, "without its robots.txt a site counts as closed; " + _WAIT),
    "rights_reserved": Reason(False, "ask the owner for leave, then name the host in leave"),
    "another_employer": Reason(False, "take the board's address from a link on the employer's own site"),
    "terms_forbid": Reason(False, "turn the source on by name if you have leave"),
}  # fmt: skip
"""The stable names. A test sees each of them happen."""


def failure(  # noqa: PLR0913 - what an error has
    reason: str,
    what: str,
    *,
    where: str | None = None,
    quote: str | None = None,
    status: int | None = None,
    retry_at: dt.datetime | None = None,
) -> FetchError:
    """Return the error of that reason: what happened, and the advice that the table has.

    >>> print(failure("tls_failed", "the certificate has expired", where="https://jobs.example/7"))
    https://jobs.example/7: the certificate has expired; the site must mend its certificate; ...
    """
    error = FetchError(f"{what}; {REASONS[reason].advice}", reason=reason, where=where, quote=quote)
    error.status, error.retry_at = status, retry_at
    return error
