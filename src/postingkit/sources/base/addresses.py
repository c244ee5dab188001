"""Addresses in a page: those of boards anywhere in its markup and scripts, those of postings in its links."""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from postingkit.lexicon.names import is_role

__all__ = ["Anchor", "addresses", "anchors", "is_further", "is_posting"]

# "https://boards.example.org/embed/js?for=acme", "//boards.example.org/acme" in quotes
_ADDRESS = re.compile(r"(?:https?:|(?<=[\"'(=]))//[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:/[^\s\"'<>()\\`{}]*)?", re.IGNORECASE)
_ANCHOR = re.compile(
    r"<a\s(?:[^<>]{0,500}?\s)?href\s*=\s*(?:\"([^\"]{1,2000})\"|'([^']{1,2000})'|([^\s>\"']{1,2000}))([^<>]{0,500})>"
    r"((?:[^<]|<(?!/?a\b)){0,1000})",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]{0,2000}>")
# Folders that hold postings: "/jobs/31", "/en/career/vacancy/cook-in-hull", "/stellenangebote/koch", "/o/cook"
_FOLDER = re.compile(
    r"/(?:jobs?|jobads?|careers?|job-?(?:detail|posting|offer|opening|vacanc(?:y|ies))s?|vacanc(?:y|ies)|vacatures?"
    r"|positions?|openings?|opportunit(?:y|ies)|postings?|requisitions?|employment|stellen(?:angebote?|anzeigen?)?"
    r"|emplois?|offres?(?:-emploi)?|empleos?|ofertas?"
    r"|vagas?|praca|prace|tyopaikat|lediga-jobb|stillinger?|o|j|p)/(?:[\w%.~-]{1,200}/){0,9}([\w%.~-]{1,300})/?$",
    re.IGNORECASE,
)
_QUERY = re.compile(
    r"[?&](?:job_?id|jid|gh_jid|ashby_jid|job|jobreq|requisition(?:_?id)?|vacancy(?:_?id)?|posting(?:_?id)?|jobadid)=\w",
    re.IGNORECASE,
)
# Last folders, letters alone: "search", "SearchJobs", "ApplicationMethods", "email-job", "Login", "jobs-in-hull"
_NO_POSTING = re.compile(
    r"(?:list|all|index|apply|alerts?|categor(?:y|ies)|departments?|locations?|teams?|about"
    r"|benefits|faqs?|students?|privacy|terms|results|saved|feed|rss|search(?:jobs?|results?)?)(?:html?|php|aspx?|jsp)?"
    r"|(?:login|signin|register(?!ed)|applicationmethods"
    r"|(?:email|tweet|fbshare|share|refer|save|post|print)(?:this)?job|\w*jobs(?!ite)).*"
)
_LETTERS = re.compile(r"[\W\d_]+")
_FURTHER = re.compile(
    r"(?:next|next page|older|more jobs|load more|view all jobs|weiter|nächste(?: seite)?|suivante?s?|page suivante"
    r"|siguiente|próxima|další|następna|volgende|nästa|neste|næste|seuraava)?\W*[›»→>]*",
    re.IGNORECASE,
)


class Anchor(NamedTuple):
    """A link of a page."""

    url: str
    words: str
    rel: str = ""


def addresses(text: str) -> Iterator[str]:
    r"""Yield the absolute addresses in a page's markup and scripts, each once.

    >>> list(addresses(r'<script src="//boards.example.org/js?for=a&amp;b=1"></script>{"u":"https:\/\/x.example\/a"}'))
    ['https://boards.example.org/js?for=a&b=1', 'https://x.example/a']
    """
    seen: set[str] = set()
    for match in _ADDRESS.finditer(text.replace("\\/", "/").replace("\\u002F", "/")):
        found = html.unescape(match[0]).rstrip(".,;:")
        found = f"https:{found}" if found.startswith("//") else found
        if found not in seen:
            seen.add(found)
            yield found


def anchors(text: str, base: str) -> Iterator[Anchor]:
    """Yield a page's links, whole, in order.

    >>> list(anchors('<a class=job href="/jobs/31"><b>Crane</b> Driver</a>', "https://acme.example/jobs"))
    [Anchor(url='https://acme.example/jobs/31', words='Crane Driver', rel='')]
    """
    joined: dict[str, str] = {}
    for match in _ANCHOR.finditer(text):
        href = match[1] or match[2] or match[3]
        if (url := joined.get(href)) is None:
            url = joined[href] = _joined(base, href)
        if url.startswith(("https://", "http://")):
            words = " ".join(html.unescape(_TAG.sub(" ", match[5])).split())
            yield Anchor(url, words, "next" if re.search(r"rel=[\"']?next\b", match[0], re.IGNORECASE) else "")


def _joined(base: str, href: str) -> str:
    try:
        return urljoin(base, html.unescape(href).strip()).partition("#")[0]
    except ValueError:  # "http://[acme"
        return ""


def is_posting(anchor: Anchor) -> bool:
    """Whether a link leads to one posting, by its address and its words.

    >>> [is_posting(Anchor(f"https://acme.example/{path}", words)) for path, words in (
    ...     ("jobs/4711", "Details"), ("careers/crane-driver-hull", "Crane Driver"),
    ...     ("jobs/SearchJobs/", "All jobs"), ("jobs/email-job?jobId=7", "Send"), ("about/", "Our Director"),
    ...     ("jobs/registered-nurse-7", "Apply"))]
    [True, True, False, False, False, True]
    """
    parts = urlsplit(anchor.url)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2])
    if _NO_POSTING.fullmatch(_LETTERS.sub("", last.lower())):
        return False
    if _QUERY.search(f"?{parts.query}"):
        return True
    if not _FOLDER.search(parts.path):
        return False
    return any(c.isdigit() for c in last) or last.count("-") > 2 or is_role(anchor.words)


def is_further(anchor: Anchor) -> bool:
    """Whether a link leads to the next part of a list.

    >>> [is_further(Anchor("https://acme.example/?page=2", words)) for words in ("Next »", "›", "Nextdoor", "")]
    [True, True, False, False]
    """
    return anchor.rel == "next" or (bool(anchor.words) and bool(_FURTHER.fullmatch(anchor.words)))
