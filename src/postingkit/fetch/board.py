"""Board: from one address to all pages that it leads to, as the platforms' sources define it."""

import contextlib
from collections import deque
from collections.abc import Callable, Collection, Iterator

from postingkit.documents.capture import Capture
from postingkit.documents.read import read
from postingkit.errors import FetchError, PostingkitError
from postingkit.fetch.reasons import failure
from postingkit.fetch.reply import Reply
from postingkit.sources import Request, Source, discover, endpoint_of, following, stranger


def follow(  # noqa: PLR0913 - what a walk needs
    url: str,
    ask: Callable[[Request], Reply | FetchError],
    *,
    slow: Callable[[Request, float], None],
    leave: Collection[str],
    most: int,
    employer: str | None = None,
) -> Iterator[Reply | FetchError]:
    """Yield the outcome of each request, starting with the first; each request is made once, and ``most`` at most.

    ``slow`` is called with a request and its platform's minimum seconds between requests. With ``employer``, a payload
    that names another employer is an error and is not followed.
    """
    platform, first = endpoint_of(url) or (None, Request(url))
    if error := forbidden(platform, url, leave):
        yield error
        return
    waiting = deque([first])
    made: set[tuple[str, str, bytes]] = set()
    while waiting and len(made) < most:
        request = waiting.popleft()
        key = (request.method, request.url, request.body)
        if key in made:
            continue
        made.add(key)
        slow(request, platform.terms.delay if platform is not None else 0.0)
        found = ask(request)
        if employer and isinstance(found, Reply) and (error := other_employer(found, employer)):
            yield error
            continue
        yield found
        if isinstance(found, Reply):
            for source, further in leads(found.capture, request, platform):
                if error := forbidden(source, further.url, leave):
                    yield error
                else:
                    waiting.append(further)


def leads(capture: Capture, request: Request, source: Source | None) -> list[tuple[Source | None, Request]]:
    """Return the requests that a page leads to: those its platform's source names, else those its links show.

    Each comes with its board's platform, where that differs from the page's.
    """
    found: list[Request] = []
    with contextlib.suppress(PostingkitError):
        found = list(following(read(capture), request, source))
    if found or source is not None or request.id is not None:
        return [(None, one) for one in found]
    return list(discover(capture))


def other_employer(reply: Reply, employer: str) -> FetchError | None:
    """Return the error for a payload that names another employer; None when it names this one or nobody."""
    try:
        name = stranger(read(reply.capture), employer)
    except PostingkitError:
        return None
    if name is None:
        return None
    return failure("another_employer", f"the board names {name!r}, not {employer!r}", where=reply.url, quote=name)


def forbidden(source: Source | None, url: str, leave: Collection[str]) -> FetchError | None:
    """Return the error for a platform whose terms forbid fetching; None otherwise, or when the user has permission."""
    if source is None or not source.terms.forbidden or source.name in leave:
        return None
    return failure("terms_forbid", f"{source.name}: {source.terms.forbidden}", where=url, quote=source.terms.forbidden)
