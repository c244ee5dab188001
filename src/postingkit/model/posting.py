"""The record: one job posting, as one line of JSON Lines.

Names are schema.org's in snake_case where schema.org has one. ``null`` or an empty list means *the posting does
not say*; ``false`` stands only for an explicit statement.
"""

import datetime as dt
from html import escape

from pydantic import Field

from postingkit.errors import PostingkitError
from postingkit.model.application import Application, Contact, Deadline
from postingkit.model.base import Model
from postingkit.model.evidence import Evidence
from postingkit.model.pay import Pay
from postingkit.model.place import Place
from postingkit.model.requirements import Education, Experience, Qualification
from postingkit.terms import EmploymentType, Modality, SectionKind, WorkplaceType

SCHEMA_VERSION = "1.0"
_SHOWN = 300
"""Characters of a fact that a notebook shows."""


class LinkedSource(Model):
    """The page that links the posting as a file, or that file: it states the same posting."""

    url: str | None = None
    media_type: str | None = None
    sha256: str | None = None
    retrieved_at: dt.datetime | None = None


def _none(value: object) -> bool:
    return not value


class Source(Model):
    """Where the record was read from."""

    url: str | None = None
    canonical_url: str | None = None
    media_type: str | None = None
    sha256: str | None = None
    """Hex digest of the captured bytes."""
    retrieved_at: dt.datetime | None = None
    member: str | None = None
    """The file that held the capture among others, and the place in it (``crawl.warc.gz#bytes=40961``)."""
    platform: str | None = None
    """The platform that published it (``greenhouse``), null when none was recognized."""
    part: str | None = None
    """Which of a capture's several postings it is: its index, or the pages of a file ("pages 2-3")."""
    linked: tuple[LinkedSource, ...] = Field(default=(), exclude_if=_none)
    """What states the same posting and was read into this record; absent when nothing does."""


class Organization(Model):
    """The employer."""

    name: str | None = None
    department: str | None = None
    url: str | None = None
    description: str | None = None


class PostingSection(Model):
    """A run of the posting's text of one kind; neighbours of one kind are one run, save of kind "other"."""

    kind: SectionKind
    modality: Modality | None = None
    """What qualifications are, by their heading; null when it does not say, and for other kinds."""
    heading: str | None = None
    """The words of the heading that opens the run; null when it has none. Further headings in the run are text."""
    text: str
    items: tuple[str, ...] = ()
    """The list items of the run, without their bullets."""
    span: tuple[int, int]
    """Start and end of ``text`` in ``description``."""


class RecordWarning(Model):
    """Something a reader of the record should know: a conflict, a dropped value, a repair."""

    code: str
    """``sources_disagree``, ``shared_text``, ``ocr``, ``mojibake``, ``charset`` or ``front_matter``."""
    field: str | None = None
    message: str


class JobPosting(Model):
    """One job posting."""

    schema_version: str = SCHEMA_VERSION
    id: str
    """Stable identity: ``pk1-`` and 16 hex digits."""
    source: Source
    title: str | None = None
    """The job title alone, without organization, place or requisition number."""
    hiring_organization: Organization = Organization()
    identifier: str | None = None
    """The employer's requisition or vacancy number."""
    job_location: tuple[Place, ...] = ()
    """Each place of work."""
    workplace_type: WorkplaceType | None = None
    """Where the posting says how the work is done; silence is no ``on_site``."""
    applicant_location_requirements: tuple[str, ...] = ()
    """Where applicants must live, when stated."""
    employment_type: tuple[EmploymentType, ...] = ()
    """Several where it is both, or the applicant's choice: a temporary post, full or part time."""
    work_hours: str | None = None
    """Hours, shift or schedule, in the posting's words."""
    compensation: tuple[Pay, ...] = ()
    """Each amount or range that is stated."""
    compensation_note: str | None = None
    """Pay described in words: "commensurate with experience"."""
    benefits: tuple[str, ...] = ()
    """What is listed as given beside the pay; where nothing is, each sentence under the pay that names some."""
    date_posted: dt.date | None = None
    """The day on which it was published."""
    valid_through: dt.date | None = None
    """The day until which its publisher's data shows it, which is no deadline."""
    job_start_date: dt.date | None = None
    """The day on which the work begins; "immediately" is none."""
    application_deadline: Deadline | None = None
    description: str
    """The body as plain text, in reading order; spans index it."""
    description_html: str
    """The same body as small clean HTML, built from the blocks."""
    sections: tuple[PostingSection, ...] = ()
    """The whole body, cut by what it says, in order."""
    responsibilities: tuple[str, ...] = ()
    """What is listed as duties; where nothing is, each sentence of the text that tells one: "You will sort maps"."""
    qualifications: tuple[Qualification, ...] = ()
    """What is listed as asked for; where nothing is, each sentence that asks: "Applicants must hold a degree"."""
    education: tuple[Education, ...] = ()
    experience: tuple[Experience, ...] = ()
    application: Application = Application()
    contacts: tuple[Contact, ...] = ()
    equal_opportunity_statement: str | None = None
    """The posting's own words on who is treated alike."""
    in_language: str | None = None
    """BCP 47 tag of the posting's language."""
    evidence: dict[str, tuple[Evidence, ...]] = Field(default_factory=dict)
    """JSON pointer of a value to the words behind it."""
    warnings: tuple[RecordWarning, ...] = ()

    def why(self, pointer: str) -> tuple[Evidence, ...]:
        """Return the words behind the value at ``pointer`` ("title", "/application/methods/0").

        A pointer into a value that was read as one piece answers with the piece's words: "compensation/0/min" has
        those of "compensation/0". Raises :class:`PostingkitError` when the record has no such value.
        """
        path = "/" + pointer.strip("/")
        while path and path not in self.evidence:
            path = path.rpartition("/")[0]
        if not path:
            known = ", ".join(sorted(self.evidence)[:8]) or "none"
            raise PostingkitError(
                f"no evidence for {pointer!r}; the record has words for: {known}", reason="no_evidence"
            )
        return self.evidence[path]

    def _repr_html_(self) -> str:
        """Return the main facts as a small table, for notebooks; what the posting does not say is left out."""
        deadline = self.application_deadline
        facts = (
            ("employer", self.hiring_organization.name),
            ("where", "; ".join(place.raw for place in self.job_location)),
            ("type", ", ".join(self.employment_type).lower().replace("_", " ")),
            ("pay", "; ".join(pay.raw for pay in self.compensation) or self.compensation_note),
            ("posted", self.date_posted),
            ("apply by", deadline and (deadline.date or deadline.raw)),
            ("apply", ", ".join(method.value for method in self.application.methods)),
            ("sections", ", ".join(section.kind for section in self.sections)),
            ("source", self.source.url),
        )
        rows = "".join(
            f"<tr><th>{name}</th><td>{escape(str(words)[:_SHOWN])}</td></tr>" for name, words in facts if words
        )
        return f"<table><caption>{escape(self.title or '(no title)')}</caption>{rows}</table>"
