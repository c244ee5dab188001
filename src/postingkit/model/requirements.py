"""Requirements: what an applicant must or should bring."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, PlainSerializer

from postingkit.model.base import Model
from postingkit.terms import EducationLevel, Modality


def _plain(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


Years = Annotated[Decimal, PlainSerializer(_plain, return_type=float | int), Field(ge=0, le=60)]
"""Years as a number; months are fractions ("six months" is 0.5)."""


class Qualification(Model):
    """One line of what is asked for."""

    text: str
    modality: Modality | None = None
    """Null when neither its words nor its heading say."""


class Education(Model):
    """A degree or certificate asked for."""

    level: EducationLevel
    field: str | None = None
    """The subject, as written: "computer science or information systems"."""
    modality: Modality | None = None


class Experience(Model):
    """Years of experience asked for."""

    years_min: Years | None = None
    """Null for "up to"."""
    years_max: Years | None = None
    """Null for "at least"."""
    area: str | None = None
    """What the experience is in, as written."""
    modality: Modality | None = None
