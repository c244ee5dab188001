"""Newsletter: vacancies of a paragraph each, under a heading that names vacancies.

The paragraph opens with title, employer and place before a dash: "Map Curator, Tarn Archive, Kuopio — sorts ...".
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.fields.organization.name import is_name
from postingkit.fields.places import find_places
from postingkit.lexicon.dates import dates_in
from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.places import country_of, is_land, region_of
from postingkit.lexicon.towns import is_known_town
from postingkit.matching.seldom import Seldom
from postingkit.matching.spaces import ANY, SOME
from postingkit.model.evidence import Claim
from postingkit.model.place import Place
from postingkit.text import fold
from postingkit.vacancies.heads import Head, title_in

__all__ = ["claims_of_lead", "entries_of", "is_board", "issued"]

_LONGEST = 130
"""Characters of a heading, and of a line that opens a vacancy."""
_LONGEST_DAY = 30
"""Characters of the day of an issue."""
# "Job Postings", "V. Job Openings", "Current vacancies this week", "Careers", "Stellenangebote"
_BOARD = Seldom(
    r"\b(?:job|employment|career) (?:postings|openings|opportunities|announcements|listings|ads)\b"
    r"|\b(?:open|current|available|all) (?:positions|jobs|openings|vacancies|roles)\b|^(?:jobs|vacancies|positions)\b"
    r"|^careers?(?:$| at )|\b(?:search|browse) (?:jobs|careers)\b|\baktuelle (?:jobs|stellen)|\bstellenangebote\b"
    r"|\boffene stellen\b|\boffres d'emploi\b|\bofertas de (?:empleo|trabajo)\b|\bвакансии\b|\bjobs (?:in|near) (?=\w)"
    r"|^(?:\d+ )?(?:empleos|trabajos) (?:de|en)\b|^(?:\d+ )?vagas (?:de|em|para|abertas|disponíveis)\b"
    r"|\bofertes de (?:feina|treball)\b|\bofferte di lavoro\b"
    r"|\bannunci di lavoro\b|^(?:\d+ )?vacatures\b|\bopenstaande vacatures\b"
    r"|\boferty pracy\b|\bnabídky práce\b|\bvolná místa\b|\bвакансії\b|\blediga (?:jobb|tjänster)\b"
    r"|\bledige (?:stillinger|jobb?)\b|\bavoimet työpaikat\b|求人一覧|の求人・転職|求人検索結果|ვაკანსიები"
)
# "Map Curator, Tarn Archive, Kuopio — sorts ...", "Clerk, Tarn County– Under supervision ..."
_LEAD = re.compile(r"([^—–\n]{4,150}?)\s*[—–]\s*(?=\S)")
# "North Carolina / Virginia"
_OR = re.compile(rf"{ANY}/\s*|{SOME}(?:and|or|&)\s+")
# "Tarn Labs", "Tarn Labs (remote)"
_PIECE = re.compile(r",\s*([^,]+?)(?: \((?:[Rr]emote|[Hh]ybrid|[Oo]n-?site)\))?(?=,|\Z)")
# "City of Tarn, Ohio", "City and County of Tarn, Ohio", "Tarn County, Ohio"
_CITY = re.compile(r"(?:City(?: and County)?|County|Town|Township|Village|Borough) of ")
_COUNTY = re.compile(r" (?:County|Parish|Borough|Township)\Z")
# "Clerk, Tarnby, Ohio", "Clerk, North Tarnby, Ohio": an employer would be named again
_TOWN = re.compile(
    r"(?:(?:North|South|East|West|New|Fort|Port|Lake|Mount|San|Santa|Los|Las|El|St\.|Saint) )?[A-Z][a-z]{3,}"
)
_OFFICE = re.compile(r"\b(?:board|bureau|office|department|division|registrar)\b")
# What a part of a house is called, between a title and the town: "Maps and Records", "Voter Services"
_PART = re.compile(
    r"\b(?:and|elections?|vot\w+|services|programs?|policy|training|operations|research|systems?)\b|[&/]"
)
_PUBLIC = re.compile(r"\b(?:county|city of|town of|parish|borough|township|district|state|secretary|commission)\b")


@lru_cache(maxsize=512)
def is_board(heading: str) -> bool:
    """Whether a heading names vacancies, not one.

    >>> is_board("V. Job Openings"), is_board("Job Summary")
    (True, False)
    """
    return _BOARD.search(fold(heading)) is not None


def entries_of(document: Document) -> tuple[list[Head], list[int]]:
    r"""Return the heads of a newsletter's vacancies, and the block behind each vacancy.

    >>> from postingkit.documents.markdown import read_markdown
    >>> news = "# Job openings\n\nMap Curator, Tarn Archive — sorts maps.\n\nClerk, Tarn County, Ohio — files them."
    >>> heads, ends = entries_of(read_markdown(news))
    >>> [head.title.value for head in heads], ends
    (['Map Curator', 'Clerk'], [2, 3])
    """
    if "—" in document.text or "–" in document.text:
        heads = _paragraphs_of(document)
        return heads, [head.block + 1 for head in heads]
    heads = _lines_of(document)
    return heads, [*(head.block for head in heads[1:]), len(document.blocks)]


def _paragraphs_of(document: Document) -> list[Head]:
    """Return the paragraphs that are each a vacancy, under a heading for vacancies."""
    text = document.text
    links = {link.start: link.href for link in document.links if link.start >= 0}
    found: list[Head] = []
    rank = 0
    for i, block in enumerate(document.blocks):
        if block.kind == "heading" or (block.strong and block.end - block.start <= _LONGEST):
            if is_board(text[block.start : block.end]):
                rank = block.level or 7
            elif block.kind == "heading" and block.level <= rank:
                rank = 0
        elif rank:
            lead = _LEAD.match(text, block.start, block.end)
            comma = lead[1].find(",") if lead else -1
            title = title_in(text, block.start, block.start + comma) if comma > 0 else None
            if title is not None:
                found.append(Head(i, title, links.get(block.start, ""), (block.kind, 0, False)))
    return found


def _lines_of(document: Document) -> list[Head]:
    r"""Return the lines under a heading for vacancies that open one each: its title, employer and place.

    >>> from postingkit.documents.plain import read_plain
    >>> news = "JOBS\n\nMap Curator\nTarn Archive, Tarn, OH\n\nSorts maps.\n\nClerk, Port of Tarn, Tarn, OH\nFiles."
    >>> [head.title.value for head in _lines_of(read_plain(news))]
    ['Map Curator', 'Clerk']
    """
    text, found, board = document.text, [], False
    for i, block in enumerate(document.blocks):
        short = block.end - block.start <= _LONGEST
        if block.strong or block.kind == "heading":
            board = board or (short and is_board(text[block.start : block.end]))
            continue
        if not (board and short and block.gap and block.kind == "paragraph"):
            continue
        words = text[block.start : block.end]
        comma = words.find(", ")
        below = document.blocks[i + 1] if i + 1 < len(document.blocks) else block
        seat = words[comma + 2 :] if comma > 0 else "" if below.gap else text[below.start : below.end]
        title = title_in(text, block.start, block.start + comma if comma > 0 else block.end)
        if title and len(seat) <= _LONGEST and "," in seat and is_land(seat.rpartition(", ")[2]):
            found.append(Head(i, title, "", (block.kind, 0, False)))
    return found


def issued(document: Document, before: int) -> Claim | None:
    r"""Return the day of the issue, a heading of its own before the block ``before``: it dates the vacancies.

    >>> from postingkit.documents.markdown import read_markdown
    >>> issued(read_markdown("# The Tarn Letter\n\n## March 2, 2027\n\n## Job openings\n\nClerk."), 3).value
    datetime.date(2027, 3, 2)
    """
    for block in document.blocks[:before]:
        if block.kind == "heading" and block.end - block.start <= _LONGEST_DAY:
            words = document.words(block)
            for day in dates_in(words):
                if day.year and (day.start, day.end) == (0, len(words)):
                    return Claim(
                        "issued", dt.date(day.year, day.month, day.day), words, -1, -1, "vacancies.issue", "heading"
                    )
    return None


def claims_of_lead(text: str, title: Claim) -> Iterator[Claim]:
    """Yield the employer and the town or county that stand between a title and the dash; states alone are neither.

    Words between the title and the employer are the employer's unit.

    >>> def quotes(text): return [claim.quote for claim in claims_of_lead(text, Claim("title", "Clerk", "Clerk", 0, 5))]
    >>> quotes("Clerk, Tarn County, Ohio — files maps")
    ['Tarn County, Ohio', 'Tarn County']
    >>> quotes("Clerk, Board of Maps, Tarn County — files maps")
    ['Tarn County', 'Board of Maps']
    >>> quotes("Clerk, City and County of Tarn, Ohio — files maps"), quotes("Clerk, Tarn Labs (remote) — files maps")
    (['Tarn, Ohio', 'City and County of Tarn'], ['Tarn Labs'])
    >>> quotes("Clerk, Tarnby, Ohio — files maps")
    ['Tarnby, Ohio']
    >>> quotes("Clerk, Tarn Labs, Boston, Massachusetts — Tarn Labs files maps in Boston")
    ['Boston, Massachusetts', 'Tarn Labs']
    >>> quotes("Clerk, Tarn Archive, Mill Bay, Ore. — files maps")
    ['Mill Bay, Ore.', 'Tarn Archive']
    >>> quotes("Clerk, Mill Bay Maps, Boston, Massachusetts — files maps")
    ['Boston, Massachusetts', 'Mill Bay Maps']
    >>> quotes("Clerk, Ohio, Boston, Massachusetts — files maps"), quotes("Clerk, Maps, TRN — TRN files maps")
    (['Boston, Massachusetts'], ['TRN', 'Maps'])
    """
    lead = _LEAD.match(text, title.start)
    if lead is None:
        return
    commas = _PIECE.finditer(text[title.start : lead.end(1)])
    pieces = [_Piece(match.start(1) + title.start, match[1]) for match in commas]
    lands = [all(map(is_land, _OR.split(piece.words))) for piece in pieces]
    last = len(pieces) - (2 if len(pieces) > 1 and lands[-1] else 1)
    housed = any(_is_house(piece.words) for piece in pieces[:last])
    if pieces and _is_town(pieces[last].words, text, with_land=last + 1 < len(pieces), housed=housed):
        town, start = last, pieces[last].start
        for claim in find_places(text[start : lead.end(1)], hint="Location"):
            yield claim.moved(start)._replace(rule="vacancies.lead", needs=())
        lands[town] = True
    else:
        town = -1
        yield from _county(pieces[last:], text)
    named = [piece for piece, land in zip(pieces, lands, strict=True) if not land]
    if employer := _employer(named, pieces, town, text):
        yield _of_piece("hiring_organization/name", employer)
        ahead = [piece for piece in named if piece.start < employer.start]
        if len(ahead) == 1:
            yield _of_piece("hiring_organization/department", ahead[0])


class _Piece(NamedTuple):
    """The words behind a comma of a lead."""

    start: int
    words: str


def _of_piece(field: str, piece: _Piece) -> Claim:
    start, words = piece
    return Claim.quoted(field, words, start, "vacancies.lead", "heading")


def _employer(named: list[_Piece], pieces: list[_Piece], town: int, text: str) -> _Piece | None:
    """Return the piece among ``named`` that is an employer; ``town`` is the index of the town, -1 without one.

    It looks like one, or the text repeats it; a single piece, or one between title and town, needs neither.
    """
    found: _Piece | None = None
    for piece in named:
        words = piece.words
        last = piece == pieces[-1] or town == 1
        again = last and (" " in words or words.isupper()) and text.count(words) > 1 and not is_role(words)
        if (_is_house(words) or again or len(pieces) == 1) and (found is None or _OFFICE.search(fold(found.words))):
            found = piece
    if found is None and named and town == 1 == len(pieces) - 2 and _stands_alone(named[0].words):
        return named[0]
    return found


def _county(pieces: list[_Piece], text: str) -> Iterator[Claim]:
    """Yield the county or city before its state, which is an employer too: "Tarn County, Ohio"."""
    if len(pieces) != 2 or not is_land(pieces[1].words):
        return
    (start, words), (last, land) = pieces
    at = _CITY.match(words)
    name = words[at.end() :] if at else words
    if at is None and not _COUNTY.search(words):
        return
    start, end = start + len(words) - len(name), last + len(land)
    code = region_of(land)
    place = Place(
        raw=text[start:end],
        address_locality=name,
        address_region=land if code else None,
        address_country=code[:2] if code else country_of(land),
    )
    yield Claim("job_location", place, text[start:end], start, end, "vacancies.lead", "heading")


def _stands_alone(words: str) -> bool:
    """Whether a piece known only by its place between title and town is an employer, rather than a unit of one."""
    return " " in words and is_name(words) and not _PART.search(fold(words))


def _is_house(words: str) -> bool:
    return is_organization(words) or _PUBLIC.search(fold(words)) is not None


def _is_town(words: str, text: str, *, with_land: bool, housed: bool) -> bool:
    """Whether a piece is a town: one that everybody knows, or one before its state behind an employer or in the text.

    ``housed``: an employer's name stands before the piece.
    """
    if _is_house(words):
        return False
    said = housed or is_land(words) or any(f"{word} {words}" in text for word in ("in", "City of", "downtown"))
    said = said or (_TOWN.fullmatch(words) is not None and text.count(words) == 1)
    return is_known_town(words) or (with_land and said)
