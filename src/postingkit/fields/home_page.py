"""Home page: the employer's website, where a label gives it."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from postingkit.lexicon.internet import Found, urls
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known

__all__ = ["find_home_page", "find_lone_page"]


def find_home_page(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the address of a whole site; the address of a page within one is the posting's.

    >>> [claim.value for claim in find_home_page("https://www.northwind.example", hint="URL")]
    ['https://www.northwind.example']
    >>> [claim.value for claim in find_home_page("example.org", hint="URL")]
    ['example.org']
    >>> list(find_home_page("https://www.northwind.example/files/jobs/Archivist.pdf", hint="URL"))
    []
    """
    del known
    for found in (urls(text) or _bare_host(text)) if hint else ():
        address = urlsplit(found.value if "://" in found.value else f"https://{found.value}")
        if not address.path.strip("/") and not address.query:
            rule = "home_page.label"
            yield Claim(
                "hiring_organization/url", found.value, text[found.start : found.end], found.start, found.end, rule
            )


def find_lone_page(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the address of a site that is the whole text, for texts about the employer.

    >>> [claim.value for claim in find_lone_page("https://www.northwind.example/")]
    ['https://www.northwind.example/']
    >>> list(find_lone_page("We mend maps, as https://www.northwind.example shows."))
    []
    """
    del hint
    if len(text) <= _LONGEST and " " not in text.strip():
        yield from find_home_page(text, hint="URL", known=known)


_LONGEST = 120
"""Characters of an address."""


def _bare_host(text: str) -> tuple[Found, ...]:
    """Return the bare host that is the whole text: "example.org"."""
    return tuple(found for found in urls(text, bare=True) if found.value == text.strip())
