"""RSS 2.0: a feed of postings for readers and aggregators (https://www.rssboard.org/rss-specification).

A day has no time in a posting and needs one here: midnight UTC stands for it.
"""

from collections.abc import Iterable, Iterator

from postingkit.errors import PostingkitError
from postingkit.export.body import html_of
from postingkit.export.channel import PLAIN, Channel
from postingkit.export.words import apply_url, full_title, url_of
from postingkit.export.xml import DECLARATION, day, element, moment
from postingkit.model import JobPosting


def write_rss(postings: Iterable[JobPosting], channel: Channel = PLAIN) -> Iterator[str]:
    """Yield an RSS 2.0 feed. Raises :class:`PostingkitError` when the channel names no site, which RSS requires."""
    if not channel.home:
        raise PostingkitError("an RSS feed names its site; give its address (--home URL)", reason="no_home")
    yield DECLARATION + '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n'
    yield element("title", channel.title)
    yield element("link", channel.home)
    yield element("description", channel.title)
    yield element("lastBuildDate", moment(channel.at))
    for posting in postings:
        yield "<item>\n"
        yield element("title", full_title(posting))
        yield element("link", url_of(posting) or apply_url(posting))
        yield element("description", html_of(posting))
        yield element("dc:creator", posting.hiring_organization.name)
        yield "".join(element("category", kind.lower().replace("_", " ")) for kind in posting.employment_type)
        yield element("guid", posting.id, ' isPermaLink="false"')
        yield element("pubDate", day(posting.date_posted))
        yield "</item>\n"
    yield "</channel>\n</rss>\n"
