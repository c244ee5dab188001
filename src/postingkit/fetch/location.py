"""Location: a web address that may be fetched, absolute or relative to a redirecting page."""

from functools import lru_cache

import httpx

from postingkit.errors import FetchError
from postingkit.fetch.reasons import failure

SCHEMES = frozenset({"http", "https"})
_SHOWN = 200  # characters


def location(url: str, *, longest: int = 8192, base: httpx.URL | None = None) -> httpx.URL:
    r"""Return the address, parsed once for all that follows; ``base`` is the page whose redirect names it.

    The fragment goes. Raises :class:`FetchError`: ``url_invalid``, ``scheme_blocked``.

    >>> location("/jobs/8#top", base=httpx.URL("https://jobs.example/jobs/7"))
    URL('https://jobs.example/jobs/8')
    >>> location("file:///etc/passwd")
    Traceback (most recent call last):
    postingkit.errors.FetchError: file:///etc/passwd: the scheme 'file' is no web's; give an http or https address, ...
    """
    if len(url) > longest:
        raise failure("url_invalid", f"the address has more than {longest:,} characters", where=_shown(url))
    if base is None:
        return _checked(url.partition("#")[0])
    try:
        return _checked(str(base.join(url).copy_with(fragment=None)))
    except (httpx.InvalidURL, ValueError) as error:
        raise _unreadable(error, url) from None


@lru_cache(maxsize=512)  # lanes ask for the host before the fetch does
def _checked(url: str) -> httpx.URL:
    """Return an address parsed in all its parts; raises for one that cannot be fetched."""
    try:
        found = httpx.URL(url)
        scheme, host = found.scheme, found.host
        labels = found.raw_host.split(b".")
        _ = found.port, found.raw_path
    except (httpx.InvalidURL, ValueError) as error:  # UnicodeError is a ValueError, and IDNA's error one of those
        raise _unreadable(error, url) from None
    if not scheme:
        raise failure("scheme_blocked", "the address has no scheme", where=_shown(url))
    if scheme not in SCHEMES:
        raise failure("scheme_blocked", f"the scheme {scheme!r} is no web's", where=_shown(url))
    if not host:
        raise failure("url_invalid", "the address names no host", where=_shown(url))
    if any(len(label) > 63 for label in labels):  # RFC 1035, section 2.3.4
        raise failure("url_invalid", "a part of the host's name is too long to be one", where=_shown(url))
    if found.userinfo:
        raise failure("url_invalid", f"the address for {host} holds a name or password", where=f"{scheme}://{host}")
    return found


def _unreadable(error: Exception, url: str) -> FetchError:
    return failure("url_invalid", f"the address cannot be read: {error}", where=_shown(url))


def _shown(url: str) -> str:
    return "".join(char if char.isprintable() else "�" for char in url[:_SHOWN])


def origin(url: httpx.URL) -> str:
    """Return scheme, host and port alone.

    >>> origin(httpx.URL("https://jobs.example/jobs?page=2"))
    'https://jobs.example'
    """
    return f"{url.scheme}://{url.netloc.decode()}"
