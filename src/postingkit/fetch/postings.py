"""Postings: the records of replies; a page and the file it links as its posting make one record."""

from collections.abc import Callable, Iterable, Iterator

from postingkit.errors import FetchError
from postingkit.fetch.linked import files_of
from postingkit.fetch.reply import Reply
from postingkit.model import JobPosting, Rejection, Source
from postingkit.sources import Request
from postingkit.unite import is_same_posting, linked, named, unite
from postingkit.workers import confined

Ask = Callable[[Request], Reply | FetchError]


def postings(replies: Iterable[Reply | FetchError], ask: Ask) -> Iterator[JobPosting | Rejection]:
    """Yield the records and rejections of each reply; ``ask`` fetches the files that a page links as its posting."""
    for reply in replies:
        if isinstance(reply, FetchError):
            yield rejection_of(reply)
            continue
        found = confined(reply.capture)
        stated = [one for one in found if isinstance(one, JobPosting)]
        if len(stated) > 1:
            yield from found
            continue
        own = stated[0] if stated else None
        requests = files_of(reply.capture, own.title if own else None, postings=len(stated))
        files = [one for request in requests if (one := _stated(ask(request))) is not None]
        if own is not None:
            for file in files:
                if is_same_posting(own, file):
                    own = unite(own, file)
            yield own
        elif len(files) == 1:
            yield named(files[0], linked(found[0].source))
        else:
            yield from found


def _stated(reply: Reply | FetchError) -> JobPosting | None:
    """Return the only posting of a file."""
    found = confined(reply.capture) if isinstance(reply, Reply) else []
    return found[0] if len(found) == 1 and isinstance(found[0], JobPosting) else None


def rejection_of(error: FetchError) -> Rejection:
    """Return a fetch error as a rejection."""
    return Rejection(source=Source(url=error.where), reason=error.reason, quote=error.quote, message=error.message)
