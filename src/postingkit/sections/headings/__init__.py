"""Headings: what a heading or a label means. THE TABLE is ``headings.tsv``, one line a heading.

A heading that is not in the table is read by its words ("Required Licenses and Training"), then by its shape ("What
you'll build with us?"). What is still unknown stays unknown.
"""

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

from postingkit.documents.line import PICTURES
from postingkit.lexicon.names import is_role
from postingkit.sections.headings.shapes import term_of_shape
from postingkit.sections.headings.words import term_of_words
from postingkit.terms import Modality, SectionKind

__all__ = ["TERMS", "Meaning", "Term", "key", "meaning", "table"]


class Term(NamedTuple):
    """A term's kind of section, the modality it states, and the record field its values feed ("" for none)."""

    kind: SectionKind
    modality: Modality | None = None
    field: str = ""
    label: bool = False
    """Names a value ("Job number: 7") rather than a part of the text."""


TERMS: dict[str, Term] = {
    "description": Term("description"),
    "summary": Term("description"),
    "duties": Term("responsibilities"),
    "supervision": Term("responsibilities"),
    "qualifications": Term("qualifications"),
    "requirements": Term("qualifications"),
    "required": Term("qualifications", "required"),
    "preferred": Term("qualifications", "preferred"),
    "skills": Term("qualifications"),
    "education": Term("qualifications", None, "education"),
    "experience": Term("qualifications", None, "experience"),
    "language": Term("qualifications"),
    "license": Term("qualifications"),
    "physical": Term("qualifications"),
    "conditions": Term("qualifications"),
    "eligibility": Term("qualifications"),
    "salary": Term("compensation", None, "compensation"),
    "pay_benefits": Term("compensation", None, "compensation"),
    "benefits": Term("benefits"),
    "schedule": Term("schedule", None, "work_hours", label=True),
    "employment_type": Term("schedule", None, "employment_type", label=True),
    "duration": Term("schedule", label=True),
    "start_date": Term("schedule", None, "job_start_date", label=True),
    "location": Term("location", None, "job_location"),
    "workplace": Term("location", None, "workplace_type"),
    "deadline": Term("application", None, "application_deadline"),
    "apply": Term("application"),
    "audience": Term("application"),
    "materials": Term("application"),
    "selection": Term("application"),
    "company": Term("company"),
    "contact": Term("contact", None, "contacts"),
    "equal_opportunity": Term("equal_opportunity"),
    "legal": Term("equal_opportunity"),
    "title": Term("other", None, "title", label=True),
    "organization": Term("other", None, "hiring_organization/name", label=True),
    "department": Term("other", None, "hiring_organization/department", label=True),
    "job_number": Term("other", None, "identifier", label=True),
    "date_posted": Term("other", None, "date_posted", label=True),
    "modified": Term("other", label=True),
    "classification": Term("other", label=True),
    "openings": Term("other", label=True),
    "reports_to": Term("other", label=True),
    "url": Term("other", None, "hiring_organization/url", label=True),
    "travel": Term("other"),
    "screening": Term("other"),
    "notes": Term("other"),
    "details": Term("other"),
}
"""What each term is for; the table's second column has these names."""


class Meaning(NamedTuple):
    """What a heading means, and which rule says so."""

    term: str
    kind: SectionKind
    modality: Modality | None
    field: str
    rule: str


_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´*_"))
_PUNCTUATION = {
    ord(c): " "
    for c in '"“”„«»()[]{}<>.,;:!?¿¡/\\|-–—‐‑=+#•·~^…：；，。、・／？！（）【】［］「」『』《》■□◆◇●○▼▲★☆※＊％%°→►▶✓'
}
_KEY = {**_APOSTROPHES, **_PUNCTUATION, ord("&"): " and ", ord("＆"): " and "}


def key(heading: str) -> str:
    """Return a heading as the table is looked up by: lower case, without punctuation.

    >>> key("What You’ll Do:"), key("REQUIREMENTS / Qualifications"), key("👋 About & around us")
    ('what youll do', 'requirements qualifications', 'about and around us')
    """
    words = heading.lower().translate(_KEY).split()
    if not heading.isascii() and not all(word[0].isalnum() for word in words):
        words = [word for word in words if any(map(str.isalnum, word))]  # "👋 About us"
    return " ".join(words)


@cache
def table() -> dict[str, str]:
    """Return the table: key of a heading to its term."""
    text = files("postingkit.sections.headings").joinpath("headings.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.rstrip().split("\n")[1:]]
    return {key(heading): term for heading, term, _ in rows}


LONGEST = 100
"""Characters of a heading, at most."""

_NUMBER = re.compile(r"(?:[0-9]{1,2}|[IVX]{1,4}|[A-Z])(?:[.)]| -)\s*")  # "3. Duties", "IV. Pay", "A) Education"
_ASIDE = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")  # "(m/w/d)", "(see below)", "[optional]"
_LEADS = frozenset(
    "the your our my this a an job position role key general main primary specific additional other some here is are "
    "these heres and what section part summary of current posting detailed full".split()
)
_TAILS = frozenset(
    "include includes including are is will the following for this of position role job required section below summary "
    "information details statement s as follows but not limited to at a our us you your".split()
)
_STANCES = {"required": "required", "preferred": "preferred", "desired": "preferred"}
"""Endings of headings about requirements: "Education and experience required"."""
_ASIDES = {**_STANCES, "minimum": "required", "desirable": "preferred", "essential": "required"}
"""What such a heading may have in brackets: "Education (Minimum Qualifications)", "Skills (preferred)"."""
_COUNTED = frozenset(("duties", "qualifications", "requirements", "required", "preferred"))
"""Terms of headings that may end in a number; behind "Hours" it is their value."""
_JOINTS = frozenset("and or und oder et ou y e i en и та og och ja ve".split())
"""Words that join two headings into one."""

_PAID = frozenset({"compensation", "benefits"})
_NO_JOBS = frozenset({"responsibilities", "qualifications", "application"})
"""Kinds whose headings are no part of a job's name."""
_OF = frozenset("for of to the as per we our your offer offers get gets pay".split())
"""Words before a role that make it no title: "Benefits for the librarian", "We offer interns"."""

How = Literal["table", "words", "shape"]


@lru_cache(maxsize=8192)
def meaning(heading: str, how: How = "shape") -> Meaning | None:
    """Return what a heading means; None when it is unknown.

    ``how`` says how far to go: the "table" alone, for plain lines that must be headings beyond doubt, then "words",
    then "shape".

    >>> meaning("REQUIRED QUALIFICATIONS:").term, meaning("3. Your Responsibilities").term
    ('required', 'duties')
    >>> meaning("Required licenses and training").rule, meaning("What will you be building with us?").term
    ('heading.words', 'duties')
    >>> meaning("Catalog books"), meaning("About Northwind", "words")
    (None, None)
    >>> meaning("Workers' Compensation Analyst"), meaning("We offer interns").term
    (None, 'benefits')
    >>> meaning("Map Clerk: Library"), meaning("Map Clerk: Location")
    (None, None)
    >>> meaning("An Equal Opportunity Employer"), meaning("Equal Opportunity Employer").term
    (None, 'equal_opportunity')
    >>> meaning("Education (Minimum Qualifications)").term, meaning("Skills (not required)").term
    ('required', 'skills')
    >>> meaning("Nice to know, not required").term, meaning("Skills and education required").term
    ('preferred', 'required')
    >>> meaning("📍").term, meaning("Te mahi | The work").term, meaning("2. Map Clerk: Duties").term
    ('location', 'duties', 'duties')
    """
    if heading in PICTURES:  # each stands for a label that is called as its term is
        return _meaning(PICTURES[heading], "heading.picture")
    if not 2 <= len(heading) <= LONGEST or _is_statement(heading):
        return None
    term = _from_table(heading) or (_in_parts(heading) if how == "shape" else None)
    if term:
        return _meaning(term, "heading.table")
    if how == "table":
        return None
    folded = key(heading)
    term = term_of_words(folded.split()) if folded else None
    if term:
        return _meaning(term, "heading.words")
    term = term_of_shape(folded, leads=heading[-1] == ":") if how == "shape" else None
    return _meaning(term, "heading.shape") if term and not _is_post(folded, term) else None


def _in_parts(heading: str) -> str | None:
    """Return the term of a heading in two tongues, or of one behind the job's name: "2. Map Clerk: Duties"."""
    if " | " in heading:
        return _in_two_tongues(heading)
    job, colon, part = heading.partition(": ")
    term = _from_table(part) if colon and is_role(job.lstrip("0123456789. ")) else None
    return term if term and TERMS[term].kind in _NO_JOBS else None  # "Manager: Benefits", "Clerk: Library"


def _is_post(folded: str, term: str) -> bool:
    """Whether a heading with a word for pay or benefits is a job title: "Compensation Analyst", "Benefits Manager"."""
    *before, last = folded.split()
    return bool(before) and TERMS[term].kind in _PAID and is_role(last) and _OF.isdisjoint(before)


def _is_statement(heading: str) -> bool:
    """Whether a line is a statement rather than a heading: "An Equal Opportunity Employer", "This is a weekend job".

    So is "TARN COUNTY IS AN EQUAL OPPORTUNITY EMPLOYER".
    """
    low = heading.casefold()
    fair = "opportunity" in low and (low[:3] == "an " or " is an " in low)
    return fair or low.startswith(("this is a ", "this is an "))


def _meaning(term: str, rule: str) -> Meaning:
    row = TERMS[term]
    return Meaning(term, row.kind, row.modality, row.field, rule)


def _joined(heading: str, words: list[str], rows: dict[str, str]) -> str | None:
    """Return the term of two headings in one: "Aufgaben und Verantwortung", "ATRIBUIÇÕES/RESPONSABILIDADES"."""
    if "/" in heading:
        parts = [key(part) for part in heading.split("/")]
        return rows.get(parts[0]) if all(part in rows for part in parts) else None
    for at in range(1, len(words) - 1):
        if words[at] in _JOINTS:
            rest = words[at + 1 :]
            first, second = rows.get(" ".join(words[:at])), rows.get(" ".join(rest))
            if second and "opportunity" in words[:at] and TERMS[second].kind == "responsibilities":
                return second  # "The opportunity and key responsibilities" stands over duties
            if first and second and TERMS[first].label and not TERMS[second].label:
                return second  # "Work hours & benefits" is no label
            return first if len(rest) == 1 or second else None
    return None


def _from_table(heading: str) -> str | None:
    """Return the term of a heading in the table, without its number, its brackets, or words around it."""
    rows = table()
    if "#" in heading and (term := rows.get(f"{key(heading)} number")):
        return term
    forms = [heading]
    if match := _NUMBER.match(heading):
        forms.append(heading[match.end() :])
    if "(" in heading or "[" in heading:
        forms.append(_ASIDE.sub(" ", forms[-1]))
    for form in forms:
        if term := rows.get(key(form)):
            demands = form is not heading and TERMS[term].kind == "qualifications"
            return (_said_aside(heading) if demands else None) or term
    found = key(forms[-1]).split()
    term = _joined(forms[-1], found, rows) or _peeled(found, rows)
    asks = term is not None and TERMS[term].kind == "qualifications" and found[-2:-1] != ["not"]
    return (_STANCES.get(found[-1]) if asks else None) or term


def _in_two_tongues(heading: str) -> str | None:
    """Return the term of a heading given in two languages: "Te mahi | The work"."""
    parts = heading.split(" | ")
    return next((term for part in parts if (term := _from_table(part))), None) if len(parts) == 2 else None


def _said_aside(heading: str) -> str | None:
    """Return the term of a heading about requirements with its modality in brackets: "Skills (preferred)"."""
    aside = _ASIDE.search(heading)
    words = key(aside[0]).split() if aside else []
    return None if "not" in words else next((_ASIDES[word] for word in words if word in _ASIDES), None)


def _peeled(words: list[str], rows: dict[str, str]) -> str | None:
    """Return the term of a heading without meaningless words around it: "The key duties include", "Duties 2"."""
    first, last = 0, len(words)
    if last > 1 and len(words[-1]) == 1 and words[-1].isdigit():
        term = rows.get(" ".join(words[:-1]))
        return term if term in _COUNTED else None
    while last - first > 1:
        if words[last - 1] in _TAILS:
            last -= 1
        elif words[first] in _LEADS or words[first].isdigit():
            first += 1
        else:
            return None
        if term := rows.get(" ".join(words[first:last])):
            return term
    return None
