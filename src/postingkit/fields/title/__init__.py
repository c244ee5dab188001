"""Title: the job's name alone. This file orders the dozen ways to find it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from postingkit.fields.title.line import is_headline, may_be, read_line
from postingkit.fields.title.listed import in_lists, placed
from postingkit.fields.title.small import in_small_letters
from postingkit.fields.title.sought import hired, in_competitions, in_sentences, in_subjects, sought_by
from postingkit.fields.title.top import (
    FOREIGN,
    TOP,
    Span,
    headlined,
    in_bars,
    led_to,
    lines_of,
    over_class,
    over_labels,
    paired,
)
from postingkit.lexicon.announcing import PAGES
from postingkit.lexicon.headlines import Setting
from postingkit.lexicon.names import is_organization, is_role
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_class_title", "find_labelled_title", "find_title", "is_title_label"]

# "Job Title", "POSITION TITLE", "Stellenbezeichnung", "Role", "Vacancy", "Working Title (optional)"
_LABEL = re.compile(
    r"(?:job|position|working|vacancy|posting|functional|business|role|exam)?"
    r"[ /]*(?:title|position|job|role|vacancy|name of position|position name|job name)(?: name| title)?"
    r"(?: \(.*\))?|.*bezeichnung|(?:ausgeschriebene )?stelle|cargo|ვაკანსია"
    rf"|.*თანამდებობ.*|poste(?: proposé)?|posizione|ポジション|{FOREIGN}"
)
# Labels of the class that an employer sorts the job into: what the job is called in the head goes first
_CLASS = re.compile(r"(?:university|official|payroll|class(?:ification)?)(?: job)?(?: title)?")
# Headings right above a title: "Job Openings", "Position Details", "Job Description"
_NEAR = re.compile(
    rf"(?:{PAGES})\W*$|(?:job|position|vacancy|posting|current|open|terms of reference)\b"
    r"(?!.*\b(?:report|superv|contact|duties|requirement))"
)
_NOTICE = 900
"""Characters in which a notice of competition says what it is about."""
_HEADS = frozenset({"head", "heading", "first heading", "meta"})


def find_title(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the job's title: without employer, place or number.

    >>> next(find_title("Archivist - Great Neck Library", hint="heading")).value
    'Archivist'
    >>> next(find_title("60640 - Store Clerk (m/w/d)", hint="heading")).value
    'Store Clerk (m/w/d)'
    >>> next(find_title("Data Editor - Whirligig", hint="front_matter")).value
    'Data Editor'

    A head whose lines name no job has none:

    >>> list(find_title("Job Description\nApply now", hint="head"))
    []
    """
    label = fold(hint).strip(" :*")
    board = "front" in label
    setting = Setting(board=board, page=label == "meta", employer=known.organization)
    lines = list(lines_of(text))
    if _CLASS.fullmatch(label):
        return
    if board or is_title_label(label):
        sought = sought_by(text, lines) if board else None
        claim = sought or next((c for line in lines if (c := read_line(text, line, setting))), None)
        if claim and (label != "job" or is_role(claim.value)):  # "Job: Tolls" sorts the job
            yield claim if board else claim._replace(needs=("hint",), method="label")
        return
    claim = (
        (sought_by(text, lines) if label in _HEADS else None)
        or paired(text, lines, setting)
        or led_to(text, lines, setting)
        or hired(text, lines, setting)
        or in_bars(text, lines)
        or in_competitions(text[:_NOTICE])
        or over_class(text, lines, setting)
        or headlined(text, lines, setting, roles=label in _HEADS)
    )
    if claim is None and lines and label in ("first heading", "meta"):
        claim = _first_heading(text, lines[0], setting)
    if claim is None and label in {"head", ""}:
        claim = over_labels(text, lines, setting)
    if claim:
        yield claim
    elif label in _HEADS:
        yield from in_sentences(text[slice(*lines[0])] if lines and lines[0][0] == 0 else "")
    else:
        if _NEAR.match(label) and (claim := _below_heading(text, lines, setting)):
            yield claim
        yield from in_sentences(text) if label else _anywhere(text, lines, setting)


def _anywhere(text: str, lines: list[Span], setting: Setting) -> Iterator[Claim]:
    """Yield the titles of a text without a heading, the most certain first."""
    yield from in_lists(text)
    yield from placed(text, lines, setting)
    yield from in_sentences(text)
    yield from in_subjects(text)
    yield from in_small_letters(text)


def find_labelled_title(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the title in a labelled line ("Job title: ..."), in any section.

    >>> [c.value for c in find_labelled_title("Section 1\n\nTitle of post: Database Developer")]
    ['Database Developer']
    >>> list(find_labelled_title("Database Developer"))
    []
    """
    setting = Setting(employer=known.organization)
    claim = paired(text, list(lines_of(text)), setting) if ":" in text[:TOP] and not hint else None
    if claim:
        yield claim


def find_class_title(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the job classification that a label gives ("University Job Title"), where no other title is found.

    >>> [c.value for c in find_class_title("Library Aide 2", hint="University Job Title")]
    ['Library Aide 2']
    >>> list(find_class_title("Map Room Aide", hint="Job Title"))
    []
    """
    if _CLASS.fullmatch(fold(hint).strip(" :*")):
        yield from find_title(text, hint="title", known=known)


@lru_cache(maxsize=512)
def is_title_label(label: str) -> bool:
    """Return whether a folded label stands before a job's name.

    >>> is_title_label("job title"), is_title_label("location")
    (True, False)
    """
    return bool(_LABEL.fullmatch(label))


def _first_heading(text: str, line: Span, setting: Setting) -> Claim | None:
    """Return the first heading when it may be a title, though it contains no known job."""
    claim = read_line(text, line, setting)
    return claim._replace(rule="title.first_heading") if claim and may_be(claim.value) else None


def _below_heading(text: str, lines: list[Span], setting: Setting) -> Claim | None:
    """Return the title right below a heading such as "Job Openings", or below the employer there: no sentence."""
    housed = len(lines) > 1 and lines[0][0] == 0 and is_organization(text[slice(*lines[0])])
    line = lines[housed] if lines else (0, 0)
    under = line[0] == 0 or text[lines[0][1] : line[0]] == "\n"
    claim = read_line(text, line, setting) if lines and under and text[line[1] - 1] not in ".:;," else None
    if claim is None or not is_role(claim.value) or not is_headline(claim.value):
        return None
    words = claim.value.split()
    capitals = sum(w[0].isupper() or not w[0].isalpha() for w in words)
    return claim._replace(rule="title.under_heading") if len(words) < 9 and capitals * 2 > len(words) else None
