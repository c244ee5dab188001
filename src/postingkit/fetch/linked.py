"""Linked: the files that a page links as its posting: "Full job description (PDF)"."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from postingkit.documents.capture import Capture
from postingkit.documents.decode import decode
from postingkit.sources import Request
from postingkit.sources.base.addresses import Anchor, anchors
from postingkit.text import fold

_FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf)$", re.IGNORECASE)
_MOST = 3
"""Most files of a page that are fetched: a posting has one, seldom two."""
_SHARED = 0.6
"""Share of a title's words that a link's text or file name needs to be the posting's own."""
# "Full job description (PDF)", "Vacancy announcement", "Candidate brief", "Stellenausschreibung", "Fiche de poste"
_CUES = (
    "job description", "jobdescription", "position description", "full description", "role description",
    "job posting", "full posting", "job announcement", "position announcement", "vacancy announcement",
    "vacancy notice", "recruitment notice", "job ad", "job bulletin", "job specification", "role profile",
    "position profile", "candidate brief", "candidate pack", "further particulars", "job details", "full details",
    "stellenausschreibung", "stellenanzeige", "ausschreibungstext", "stellenbeschreibung", "fiche de poste",
    "offre d'emploi", "avis de vacance", "vacature", "functieomschrijving", "convocatoria", "bases de la",
    "bando di", "avviso pubblico", "edital", "ogloszenie o naborze", "stillingsannonse", "platsannons",
)  # fmt: skip
# "Application form", "Benefits at a glance", "EEO is the law", "Privacy notice": files of the house, not of the posting
_OTHERS = re.compile(
    r"\b(?:application form|form|benefits?|privacy|datenschutz|policy|policies|eeo|equal opportunity|guide|handbook"
    r"|brochure|annual report|map|directions|pay ?scales?|salary schedule|union|contract)\b"
)


def files_of(capture: Capture, title: str | None, *, postings: int) -> list[Request]:
    """Return the files that state the posting of a page: it has one, or it has none and links a single file as one.

    ``title`` is that of its posting, ``postings`` how many it has.
    """
    if postings > 1 or b"href" not in capture.body or capture.body.startswith(b"%PDF") or is_payload(capture):
        return []
    text, _ = decode(capture.body, capture.media_type)
    found = list(linked_files(text, capture.url or "", title))
    return found if postings or len(found) == 1 else []


def is_payload(capture: Capture) -> bool:
    """Whether it is data rather than a page: a feed, a sitemap, a platform's JSON."""
    start = capture.body.lstrip()[:5]
    return start[:1] in {b"{", b"["} or start in {b"<?xml", b"<rss ", b"<feed"}


def linked_files(text: str, base: str, title: str | None = None) -> Iterator[Request]:
    """Yield the files that a page links as its posting: the link says so, or names the posting's title.

    >>> page = '<a href="/files/ad-7.pdf">Full job description (PDF)</a> <a href="/files/form.pdf">Application form</a>'
    >>> page += '<a href="/files/project-archivist.pdf">Download</a>'
    >>> [one.url for one in linked_files(page, "https://museum.example/jobs/7", "Project Archivist")]
    ['https://museum.example/files/ad-7.pdf', 'https://museum.example/files/project-archivist.pdf']
    """
    if not any(end in text for end in (".pdf", ".PDF", ".doc", ".DOC", ".odt", ".rtf")):
        return
    wanted = _letters(title or "").split()
    seen: set[str] = set()
    for anchor in anchors(text, base):
        if anchor.url not in seen and _FILE.search(urlsplit(anchor.url).path) and _is_own(anchor, wanted):
            seen.add(anchor.url)
            yield Request(anchor.url)
            if len(seen) == _MOST:
                return


def _is_own(anchor: Anchor, wanted: list[str]) -> bool:
    name = unquote(urlsplit(anchor.url).path.rpartition("/")[2])
    said = f"{_letters(anchor.words)} {_letters(_FILE.sub('', name))}"
    if any(cue in said for cue in _CUES):
        return True
    if not wanted or _OTHERS.search(said):
        return False
    words = set(said.split())
    return sum(word in words for word in wanted) >= _SHARED * len(wanted)


def _letters(words: str) -> str:
    """Return words folded, with marks and file names' separators as spaces.

    >>> _letters("Project_Archivist-2027 (PDF)")
    'project archivist 2027 pdf'
    """
    return " ".join("".join(char if char.isalnum() or char == "'" else " " for char in fold(words)).split())
