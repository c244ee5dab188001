"""Context: what the claims made so far teach the finders that come later, and the words that taught it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from postingkit.model.evidence import Claim, Words
from postingkit.model.known import Known

__all__ = ["Context"]


_LEARNED: dict[str, Callable[[Claim], tuple[str, Any]]] = {
    "date_posted": lambda claim: ("posted", claim.value),
    "issued": lambda claim: ("posted", claim.value),
    "job_location": lambda claim: ("country", claim.value.address_country),
    "country": lambda claim: ("country", claim.value),
    "in_language": lambda claim: ("language", claim.value),
    "title": lambda claim: ("title", claim.value),
    "hiring_organization/name": lambda claim: ("organization", claim.value),
}


class Context:
    """What has been learned so far, and the words that taught it."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.words: dict[str, Words] = {}
        self._lent: set[str] = set()
        """What the paper around the posting told, until the posting itself does."""

    def learn(self, claim: Claim) -> None:
        """Take up a claim that later finders may lean on; the first of a kind stands."""
        name, value = _LEARNED.get(claim.field, _nothing)(claim)
        if value is None or (getattr(self.known, name) is not None and name not in self._lent):
            return
        self._lent = self._lent | {name} if claim.field == "issued" else self._lent - {name}
        self.known = self.known._replace(**{name: value})
        self.words[name] = claim.words


def _nothing(_: Claim) -> tuple[str, Any]:
    return "", None
