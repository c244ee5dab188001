"""Application: how, with what and until when to apply; and whom to ask."""

import datetime as dt

from pydantic import Field

from postingkit.model.base import Model
from postingkit.terms import DeadlineKind, MaterialKind, MaterialModality, MethodKind


class Deadline(Model):
    """The last day to apply, or what stands for it ("until filled")."""

    date: dt.date | None = None
    """Null when no day is named, or no year that the posting's own date could give."""
    kind: DeadlineKind
    """``fixed``: the last day; ``priority``: that of full consideration; ``first_review``: the first of choosing."""
    raw: str
    """The words as they stand in the posting."""


class ApplicationMethod(Model):
    """One way to send an application: a URL, an e-mail address, a postal address, a number."""

    kind: MethodKind
    value: str
    """The address or number, a postal address in one line; for ``in_person`` the words that say where."""


class Material(Model):
    """A document the applicant is asked for: a resume, three references, a writing sample."""

    kind: MaterialKind
    count: int | None = Field(default=None, ge=1)
    """How many, where it says so: "three references"."""
    modality: MaterialModality | None = None
    """Null when the posting does not say whether it may be left out."""


class Application(Model):
    """How to apply."""

    methods: tuple[ApplicationMethod, ...] = ()
    materials: tuple[Material, ...] = ()
    email_subject: str | None = None
    """What the subject line of an e-mail must hold."""
    instructions: str | None = None
    """The posting's own words on how to apply."""
    no_phone_calls: bool | None = None
    """True where applicants are asked not to call."""


class Contact(Model):
    """A person or office to ask about this posting."""

    name: str | None = None
    title: str | None = None
    """What they are: "Head of Special Collections"."""
    email: str | None = None
    phone: str | None = None
    """E.164 when the country is known, else as written."""
    phone_extension: str | None = None
    url: str | None = None
    postal_address: str | None = None
