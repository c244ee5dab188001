"""Application: how, with what and until when to apply; and whom to ask."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from postingkit.model.base import Model
from postingkit.terms import DeadlineKind, MaterialKind, MaterialModality, MethodKind


class Deadline(Model):
    """The last day to apply, or what stands for it ("until filled")."""

    date: dt.date | None = None
    kind: DeadlineKind
    raw: str


class ApplicationMethod(Model):
    """One way to send an application: a URL, an e-mail address, a postal address, a number."""

    kind: MethodKind
    value: str


class Material(Model):
    """A document the applicant is asked for: a resume, three references, a writing sample."""

    kind: MaterialKind
    count: int | None = Field(default=None, ge=1)
    modality: MaterialModality | None = None


class Application(Model):
    """How to apply."""

    methods: tuple[ApplicationMethod, ...] = ()
    materials: tuple[Material, ...] = ()
    email_subject: str | None = None
    """What the subject line of an e-mail must hold."""
    instructions: str | None = None
    """The posting's own words on how to apply."""
    no_phone_calls: bool | None = None


class Contact(Model):
    """A person or office to ask about this posting."""

    name: str | None = None
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    """E.164 when the country is known, else as written."""
    phone_extension: str | None = None
    url: str | None = None
    postal_address: str | None = None
