"""Pay: one stated amount or range."""

from decimal import Decimal
from typing import Annotated, Self

from pydantic import Field, PlainSerializer, model_validator

from postingkit.model.base import Model
from postingkit.terms import PayKind, PayUnit

Amount = Annotated[Decimal, PlainSerializer(str, return_type=str), Field(ge=0, allow_inf_nan=False)]
"""A decimal number, written as a string ("45000", "21.50") so that no reader rounds it."""


class Pay(Model):
    """One amount or range of pay, as the posting states it.

    >>> Pay(min=Decimal("49903"), max=Decimal("72996"), currency="USD", unit="YEAR", raw="$49,903 to $72,996").kind
    'base'
    """

    kind: PayKind = "base"
    """``base`` is the pay itself; all others stand beside it."""
    min: Amount | None = None
    """Lower end; equal to ``max`` for a single figure, null for "up to"."""
    max: Amount | None = None
    """Upper end; null for "from"."""
    currency: str | None = Field(default=None, pattern=r"^[A-Z]{3}$")
    """ISO 4217, only on evidence."""
    unit: PayUnit | None = None
    """What the amount is paid for, only on evidence."""
    applies_to: str | None = None
    """The rank, shift, place or group that this pay is for."""
    raw: str
    """The words as they stand in the posting."""

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError("pay needs an amount")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("pay runs from low to high")
        return self
