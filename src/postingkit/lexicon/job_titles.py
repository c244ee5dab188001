"""Job titles: the title that follows a person's name, without the employer and address behind it."""

import re

from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.places import regions_of
from postingkit.text import fold

__all__ = ["title_after"]

# "Jane Doe, MLS", "Jane Doe (she/her)"
_DEGREES = re.compile(
    r"\s\(?(?:she|he|they)/(?:her|him|them|they)(?:/(?:hers|his|theirs))?\b\)?"
    r"|,? (?:Ph\.?D\.?|Ed\.?D\.?|M\.?L\.?I?\.?S\.?|MSL?IS|MSLS|MBA|MP[AH]|M\.?A\.?|M\.?S\.?|MSW|MFA|M\.?Ed\.?"
    r"|MD|M\.D\.|JD|J\.D\.|SPHR|PHR|SHRM-\w+|CPA|PMP|CFRE|RN|AHIP|DAS|Esq\.?|Jr\.?|Sr\.?|I{2,3})(?=[,\s.;:)]|\Z)"
)
# what may stand between a name and its title: "Jane Doe, Head of Events", "Jane Doe\nDirector", "(Head of Events)";
# a blank line where a number or an address comes next
_TITLE = re.compile(
    r"(?:,? ?\n ?|\n\n(?=[^\n]{3,80}\n+(?:[A-Za-z. ]{1,12}:? )?(?:\S{1,40}@|[(+]?\d{3}))|, ?"
    r"|\s[-–—|]\s| \()(?P<title>[^\n;@|:()•]{3,120})"
)
_TITLE_END = re.compile(
    r",? ?(?:\b(?:[Tt]el(?:efon|ephone)?|[Mm]obil|[Dd]urchwahl|unter|hilft|beantwortet|gibt|steht|erteilt|freut|at|via"
    r"|by|with|who|for (?:more|further|any)|or|on|to (?:apply|discuss|learn)|through|using|no later"
    r"|and (?:will|is|include))\b"
    r"|\s[-–—]\s|/ ?|[,.]? ?\b(?:e-?mail|phone|tel|fax|ph)\b|\b(?:au|al|op|pod) (?=[+(]?\d)"
    r"|\bx(?=\d)|(?:\bT[.:]? )?\(?(?:\+\d|\d{3,})|\(?0\d[ .]\d\d|\.(?=\s+[A-Z][a-z]+ [a-z]|\s*\Z)|, [\w.+-]*\Z).*",
    re.DOTALL,
)
# A unit of the employer, which belongs to a title: "Head, Metadata Services", "Manager, Human Resources Department"
_UNIT = re.compile(
    r"\b(?:services|departments?|division|office|operations|unit|team|section|resources|cent(?:er|re))\Z"
)
# What a title names that is no job: "Human Resources", "HR Department"; a town's police are who employs, and the
# Department of Maps is where one works
_OFFICE = re.compile(
    r"\b(?:(?<!police )(?<!fire )(?<!sheriff's )department(?! of (?!human|personnel))|office|resources|recruit\w+"
    r"|personal\w*|hr|talent)\b"
)
# "Search Committee Chair", "Principal", "Board Member": a seat that one holds beside a job
_SEAT = re.compile(r"\b(?:co-?)?chair(?:person|man|woman)?\b|\bprincipal\Z|\bboard member\b")


def title_after(text: str, end: int) -> tuple[str | None, int]:
    r"""Return the job title that follows a name ending at ``end``, and where it ends.

    >>> title_after("Jane Doe, MLS, Head of Access Services; jdoe@x.example", 8)
    ('Head of Access Services', 38)
    >>> title_after("Ada Quill, Director, Tarn Public Library, 53 Croton Ave., Tarn, NY", 9)
    ('Director', 19)
    >>> title_after("Jon Ree, Search Committee Chair", 7)[0], title_after("Jon Ree, Department of Maps, Tarn", 7)[0]
    ('Search Committee Chair', None)
    >>> title_after("Ada Quill (she/her), Director", 9)[0], title_after("Ada Quill, MS\nshe/her/hers\nDirector", 9)[0]
    ('Director', 'Director')
    >>> title_after("Robert Tansey, Tarn Falls Police Department, 14 Mill Street", 13)
    (None, 13)
    """
    degree = _DEGREES.match(text, end)
    while degree:
        end = degree.end()
        degree = _DEGREES.match(text, end)
    match = _TITLE.match(text, end)
    if match is None:
        return None, end
    a = match.start("title")
    title = match["title"]
    if text[match.end("title") : match.end("title") + 1] == "@":
        title = title.rpartition(" ")[0]  # "Jane Doe, Director. jdoe@x.example"
    words = _TITLE_END.sub("", title).strip(" ,.-–—")
    head = words.split(",")[0]
    if head.endswith(" Associates"):  # "Jane Doe, Reed Associates": a firm
        return None, end
    if not is_role(head) and not _OFFICE.search(fold(words)) and not _SEAT.search(fold(head)):
        return None, end
    words = _title_only(words)
    return words, a + title.index(words) + len(words)


def _title_only(title: str) -> str:
    """Return a title without the employer and address behind it: "Director, Tarn Public Library, 9 Elm St"."""
    kept, *rest = title.split(", ")
    for piece in rest:
        house = is_organization(piece) and not _UNIT.search(fold(piece))
        if house or piece[:1].isdigit() or piece.startswith("the ") or regions_of(piece):
            break
        kept = f"{kept}, {piece}"
    return kept
