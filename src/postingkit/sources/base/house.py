"""House: the employer whose page it is, by the names shared by its logo, footer, title and site name."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from postingkit.documents.html.masthead import FOOT, LOGO
from postingkit.fields.organization import FIELD
from postingkit.fields.organization.name import is_name
from postingkit.lexicon.internet import emails
from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.places import country_of, is_city, region_of
from postingkit.matching.spaces import ANY, SOME
from postingkit.model.evidence import Claim
from postingkit.sources.base.words import words
from postingkit.text import fold, letters

__all__ = ["BARS", "EDGES", "TITLES", "house", "may_be", "of_jobs", "shown", "writes"]

TITLES = ("og:title", "title", "twitter:title", "Title")
# "Data Analyst - Brightwater | Jobs", "Data Analyst ★ Brightwater"
BARS = re.compile(rf"{SOME}[-–—|·•:›»\u2190-\u2bff\U0001f300-\U0001faff]\ufe0f?\s+|{ANY}[|｜]\s*")
# "Jobs bei Hafen GmbH", "Careers at Brightwater", "Brightwater Careers"
_OF_JOBS = re.compile(
    r"(?:(?:jobs?|careers?|karriere|stellen(?:angebote)?|offres?|emplois?|vacatures?|work|werken|life|join)"
    r" (?:at|bei(?: der)?|chez|bij|with)|join) (?P<name>.+)"
    r"|(?P<front>.+?) (?:careers?|jobs|karriere|recruitment|career (?:portal|site|page)|careers page)",
    re.IGNORECASE,
)
_BOARDS = frozenset(
    "linkedin indeed indeed.com glassdoor monster xing stepstone greenhouse lever workday icims smartrecruiters "
    "personio teamtailor jobvite usajobs governmentjobs ziprecruiter workable ashby breezy bamboohr".split()
)
# "PT-2026-031", "JR10023": a number, no name
_CODE = re.compile(r"\d{2}.*\d|^[A-Z]{1,6}[-/]?\d")
EDGES = " -–—|·•:,*★"
_TOWNS = frozenset("市町村区県")
"""Endings of Japanese towns and prefectures, which are employers as such."""
_FRAME = ("og:site_name", *TITLES, LOGO, FOOT)
_FEWEST = 2  # parts of the frame, or one and the text
_CLIENT = re.compile(r"\bour client\b|\bunser(?:en?)? (?:kunden?|mandant)\b|\bnotre client\b")
# Parts of words that boards are called by, and no house that hires
_BOARDING = re.compile(
    r"jobs?\b|jobb|\bjob|applicant tracking|karriere|career|vacan|vacature|stellen|arbeitsagentur|emploi|empleo"
    r"|emprego|trabaj|trabalh|lavor|\bprac[aey]\b|práce|работ|робот|ваканс|вакансі|求人|転職|採用|hiring|talent|recruit|työ(?:t|paik)"
    r"|rekryt|recrut|personalvermittlung"
)


def of_jobs(words: str) -> str | None:
    """Return the name in words for its careers site: "Jobs at Tarn".

    >>> of_jobs("Jobs bei Hafen GmbH"), of_jobs("Brightwater Careers"), of_jobs("Brightwater")
    ('Hafen GmbH', 'Brightwater', None)
    """
    named = _OF_JOBS.fullmatch(words)
    return named["name"] or named["front"] if named else None


def may_be(name: str) -> bool:
    """Whether words may be an employer's name, and no job's, no board's and no place's."""
    last = name.rpartition(", ")[2]
    land = region_of(last) or country_of(last) or is_city(name) or _CODE.search(name)
    return fold(name) not in _BOARDS and is_name(name) and not is_role(name) and not land


def house(meta: dict[str, Any], text: str, headings: Sequence[str]) -> Iterator[Claim]:
    """Yield the employer whose page it is: a name shared by its logo, footer, title and site name.

    Two of these must have it, or one and the posting's text. A name without a word that marks employers must also stand
    in the text, or be the host of an e-mail address there; or be in logo, footer and the page's title, alone or beside
    the job (``headings`` are the posting's).
    """
    where: dict[str, list[str]] = {}
    for key in _FRAME:
        for piece in _pieces(str(meta.get(key) or ""), listed=key in {LOGO, FOOT}):
            where.setdefault(piece, []).append(key)
    titles = [title for title, _ in words(meta.get("title"))]
    named = any(heading in title for title in titles for heading in headings)
    folded = {name: fold(name).rstrip(".") for name in where}
    for name, keys in where.items():
        if name in headings or not _is_house(name):
            continue
        same = [piece for piece in where if _is_same(folded[name], folded[piece])]
        places = {key for piece in same for key in where[piece]}
        surely = is_organization(name) or name[-1] in _TOWNS
        enough = len(places) + (name in text) if surely else len(places) * (name in text)
        if enough < _FEWEST <= len(places):
            own = any(title.startswith(name) and not BARS.search(title) for title in titles)
            framed = len(places) > _FEWEST and ((named and LOGO in places) or (own and LOGO in keys))
            enough = _FEWEST if framed or writes(name, text) else enough
        if enough < _FEWEST:
            continue
        full = max([piece for piece in same if piece in text and _is_house(piece)], key=len, default=name)
        yield Claim(FIELD, full, full).keyed("meta", keys[0], "house")
        return


def shown(piece: str, text: str) -> str:
    """Return words less the town behind them, where the text has only the others: "Tarn Works Ltd, Hull"."""
    name, comma, land = piece.rpartition(", ")
    named = name in text or (is_organization(name) and region_of(land) is not None)  # "City of Tarn, KS"
    return name.strip(EDGES) if comma and named and piece not in text else piece


def writes(name: str, text: str) -> bool:
    """Whether the text's e-mail addresses are the employer's own: "jobs@brightwater.example"; an agency has clients."""
    own = {letters(name), letters(name.split(maxsplit=1)[0])}
    hosts = {letters(part) for found in emails(text) for part in found.value.rpartition("@")[2].split(".")[:-1]}
    return not own.isdisjoint(hosts) and _CLIENT.search(fold(text)) is None


@lru_cache(maxsize=16)  # each of several postings on a page asks whose page it is
def _pieces(said: str, *, listed: bool) -> list[str]:
    r"""Return the names in a part of the page's frame, without words such as "careers".

    >>> _pieces("Clerk - Tarn Fell | Careers at Tarn Fell", listed=False)
    ['Clerk - Tarn Fell | Careers at Tarn Fell', 'Clerk', 'Tarn Fell', 'Tarn Fell']
    >>> _pieces("Tarn Fell\nFell Walks - Keswick", listed=True)
    ['Tarn Fell', 'Fell Walks - Keswick']
    """
    lines = said.split("\n")
    names = lines if listed else [piece for line in lines for piece in (line, *BARS.split(line))]
    return [of_jobs(name.strip(EDGES)) or name.strip(EDGES) for name in names]


@lru_cache(maxsize=64)
def _is_house(name: str) -> bool:
    plain = name[:1].isalnum() and not BARS.search(name) and not _CODE.search(name)
    return plain and may_be(name) and not _BOARDING.search(fold(name))


def _is_same(one: str, two: str) -> bool:
    """Whether of two folded names one is the other, or its beginning."""
    return one == two or one.startswith(f"{two} ") or two.startswith(f"{one} ")
