"""Evidence: the words behind a value."""

from functools import partial
from operator import is_
from typing import Any, NamedTuple

from pydantic import Field

from postingkit.model.base import Model
from postingkit.terms import EvidenceMethod

_absent = partial(is_, None)  # asked of seventy values a record: a function of ours would take half of the dump


class Evidence(Model):
    """The words a value was read from, where they stand, and the rule that read them."""

    quote: str
    span: tuple[int, int] | None = None
    """Start and end in ``description``; null when the words stand in structured data or in a linked source."""
    method: EvidenceMethod
    rule: str
    """``<rule>@<place>``: "pay.range@compensation"."""
    pointer: str | None = Field(default=None, exclude_if=_absent)
    """JSON pointer into the structured data that the words stand in."""
    page: int | None = Field(default=None, exclude_if=_absent)
    """Page of a paginated capture, from 1."""
    box: tuple[float, float, float, float] | None = Field(default=None, exclude_if=_absent)
    """Left, bottom, right, top on that page, in points from its lower left corner."""
    source: str | None = Field(default=None, exclude_if=_absent)
    """Address of the linked source that the words stand in; absent when they stand in the record's own."""


class Words(NamedTuple):
    """Words that support a claim beside its own quote: "ANNUAL SALARY" above an amount says that it is by the year."""

    quote: str
    start: int
    end: int
    method: EvidenceMethod
    rule: str


class Claim(NamedTuple):
    """A field, a value, and the words it was read from.

    ``start`` and ``end`` are offsets in the text the finder was given, and ``quote`` is that slice. A claim
    from structured data has no offsets (-1) and a ``pointer`` instead. ``needs`` names what else the value
    leans on: ``"hint"`` (the heading), ``"country"``, ``"posted"``; their words join the evidence.
    """

    field: str
    """Path in the record, as a JSON pointer without its first slash: "application/methods"."""
    value: Any
    quote: str
    start: int = -1
    end: int = -1
    rule: str = ""
    method: EvidenceMethod = "text"
    needs: tuple[str, ...] = ()
    pointer: str | None = None
    support: tuple[Words, ...] = ()
    """The words behind ``needs``, filled in by the line."""
    sure: bool = True
    """False for a guess, as an employer out of an e-mail address: the first claim that is sure takes its place."""

    @classmethod
    def quoted(  # noqa: PLR0913, PLR0917 - a claim's own
        cls, field: str, words: str, start: int, rule: str, method: EvidenceMethod = "text", needs: tuple[str, ...] = ()
    ) -> "Claim":
        """Return the claim whose value is its own words, which stand at ``start``.

        >>> Claim.quoted("title", "Map Clerk", 4, "title.bars")[:5]
        ('title', 'Map Clerk', 'Map Clerk', 4, 13)
        """
        return cls(field, words, words, start, start + len(words), rule, method, needs)

    @property
    def words(self) -> Words:
        """Its own words, as support for another claim."""
        return Words(self.quote, self.start, self.end, self.method, self.rule)

    def keyed(self, data: EvidenceMethod, key: str, rule: str = "") -> "Claim":
        """Return the claim as ``data`` makes it under one of its keys, by a rule that is named like the key or apart.

        >>> Claim("title", "Map Clerk", "Map Clerk | Jobs", 0, 9).keyed("meta", "og:title")[3:9:2]
        (-1, 'meta.og:title', ())
        """
        return self._replace(start=-1, end=-1, rule=f"{data}.{rule or key}", method=data, pointer=f"{data}/{key}")

    def moved(self, by: int) -> "Claim":
        """Return the claim with its offsets shifted by ``by``: from a part of a text to the whole."""
        return self._replace(start=self.start + by, end=self.end + by)
