"""Digest: vacancies of several employers in one mail or bulletin, each with its own title, text and address.

A line names the job; the line below, or the words behind a comma, the employer and place: "Tarn Archive, Hull".
"""

import re
from collections.abc import Iterator

from postingkit.documents import Document
from postingkit.documents.document import Block
from postingkit.fields.organization.name import is_name
from postingkit.fields.places import find_places
from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.workplaces import MANNER
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim
from postingkit.text import fold, holds
from postingkit.vacancies.heads import Head, title_in
from postingkit.vacancies.newsletter import is_board

__all__ = ["ADDRESSES", "claims_of_seat", "digested"]

_LONGEST = 130
"""Most characters of a line that opens a vacancy, and of the one with the employer."""
_FEWEST = 2
"""Fewest vacancies in a digest."""
_REST = 30
"""Characters that may stand behind a title in its line: "(2 posts)"."""
_TOP = 3
"""Lines at the top that may say that the text is a digest."""
_FAR = 400
"""Characters of a text in which it says that it is a digest."""
# "JOBS BULLETIN", "Vacancy round-up", "Situations vacant", "This week's jobs"
_DIGEST = Seldom(
    r"\b(?:jobs?|vacanc(?:y|ies)|recruitment|opportunities)"
    r" (?:(?:e-?)?(?:bulletin|newsletter|news|digest|round-?up|mailing|update|sheet)|page|list)\b"
    r"|\bsituations vacant\b|\bthis (?:week|month)'s (?:jobs|vacancies|opportunities)\b|\bstellenmarkt\b"
    r"|\bstellenbörse\b|\bbrèves d'emploi\b|\bbolsa de trabajo\b|\bbacheca lavoro\b|\bgiełda pracy\b"
)
ADDRESSES = ("@", "://", "www.")
"""Signs without any of which a text gives no e-mail address and no URL."""
# "To advertise in this bulletin", "Unsubscribe": what the digest says of itself behind the last of them
_FOOT = re.compile(
    r"\bto (?:advertise|post|list|submit)\b[^.\n]{0,40}\b(?:bulletin|newsletter|digest|list|vacanc(?:y|ies)|jobs?)\b"
    r"|\bunsubscribe\b|\b(?:you are receiving|this (?:bulletin|newsletter|digest|mailing|e-?mail) (?:is|was|has))\b"
)
_NO_HOUSE = re.compile(rf"(?:(?:full|part)[- ]?time|permanent|temporary|fixed|{MANNER}|salary|hours)\b|.*[\d£€$:@]")
_PIECES = re.compile(r"([^,\n]{2,70})(?:,[ \t]+|$)")


def digested(document: Document) -> tuple[list[Head], list[int]]:
    r"""Return the heads of a digest's vacancies, each with its own address, and the block behind each vacancy.

    >>> from postingkit.documents.plain import read_plain
    >>> news = "JOBS BULLETIN\n\nMap Clerk\nTarn Archive, Hull\n\nApply to ann@x.example.\n\nCook\nThe Inn, Hull\n\n"
    >>> heads, ends = digested(read_plain(news + "Apply to abe@x.example.\n\nTo advertise in this bulletin, call us."))
    >>> [head.title.value for head in heads], ends
    (['Map Clerk', 'Cook'], [4, 7])
    """
    text = document.text
    low = fold(text)
    is_digest = _DIGEST.search(low[:_FAR]) is not None or _has_board(document)
    if not is_digest or not holds(low, ADDRESSES):
        return [], []
    blocks = document.blocks
    named = [Head(i, title, "", ("digest", 0, False)) for i, b in enumerate(blocks) if (title := _title(text, b))]
    if len(named) < _FEWEST:
        return [], []
    ends = [*(head.block for head in named[1:]), len(blocks)]
    spans = ((blocks[head.block].end, blocks[end - 1].end) for head, end in zip(named, ends, strict=True))
    heads = [head for head, (a, b) in zip(named, spans, strict=True) if holds(low[a:b], ADDRESSES)]
    if len(heads) < max(_FEWEST, len(named) // 2):
        return [], []  # a list of names, whose few addresses are anybody's
    behind = range(heads[-1].block + 1, len(blocks))
    last = next((i for i in behind if _FOOT.search(low, blocks[i].start, blocks[i].end)), len(blocks))
    return heads, [*(head.block for head in heads[1:]), last]


def _has_board(document: Document) -> bool:
    early = [block for block in document.blocks if block.start < _FAR and block.end - block.start <= _LONGEST]
    lines = (b for n, b in enumerate(early) if n < _TOP or b.strong or b.kind == "heading")
    return any(is_board(document.words(block)) for block in lines)


def _title(text: str, block: Block) -> Claim | None:
    """Return the title that a block opens with, alone or before a comma and the employer."""
    if not block.gap or block.label or block.kind == "pair" or block.end - block.start > _LONGEST:
        return None
    start = block.start + block.lead
    comma = text.find(", ", start, block.end)
    within = text.count("(", start, comma) > text.count(")", start, comma)  # "Map Clerk (paid, 8 hours a week)"
    return title_in(text, start, block.end if comma < 0 or within else comma)


def claims_of_seat(text: str, title: Claim) -> Iterator[Claim]:
    r"""Yield the employer and the place behind a title's comma, or on the line right below it.

    >>> def quotes(text): return [claim.quote for claim in claims_of_seat(text, Claim("title", "Cook", "Cook", 0, 4))]
    >>> quotes("Cook\nThe Plough Inn, Mill Road, Hull\n\nFries."), quotes("Cook, Tarn Inn, Oslo\n\nFries.")
    (['The Plough Inn', 'Hull'], ['Tarn Inn', 'Oslo'])
    >>> quotes("Cook\nPermanent, full time"), quotes("Cook\n\nFries, bakes"), quotes("Cook\nFries fish, bakes bread.")
    ([], [], [])
    """
    behind = text[title.end : title.end + 2] == ", "
    start = title.end + 2 if behind else text.find("\n", title.end) + 1
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    if start - title.end > _REST or not 0 < end - start <= _LONGEST or text[end - 1] in ".!?:":
        return
    pieces = list(_PIECES.finditer(text, start, end))
    house = pieces[0][1] if pieces else ""
    if (
        not house
        or (len(pieces) < 2 and not is_organization(house))
        or not is_name(house)
        or is_role(house)
        or _NO_HOUSE.match(fold(house))
    ):
        return
    yield Claim.quoted("hiring_organization/name", house, start, "vacancies.seat", "heading")
    at = pieces[-1].start() if len(pieces) > 1 else end
    for claim in find_places(text[at:end], hint="Location"):
        yield claim.moved(at)._replace(rule="vacancies.seat", needs=())
