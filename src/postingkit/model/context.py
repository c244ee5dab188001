"""Context: what the claims made so far tell the finders that run later: country, language, the posting's date."""

from collections.abc import Callable
from typing import Any

from postingkit.model.evidence import Claim, Words
from postingkit.model.known import Known

__all__ = ["Context"]


# Field of a claim -> the attribute of ``Known`` that it sets, and the value
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
    """What is known of a posting so far (``known``), and the words that say so (``words``, by attribute)."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.words: dict[str, Words] = {}
        self._lent: set[str] = set()
        """Attributes set by the newsletter or mail around the posting; a claim of the posting itself replaces them."""

    def learn(self, claim: Claim) -> None:
        """Take a claim into what is known, if it says something that is not known yet."""
        name, value = _LEARNED.get(claim.field, _nothing)(claim)
        if value is None or (getattr(self.known, name) is not None and name not in self._lent):
            return
        self._lent = self._lent | {name} if claim.field == "issued" else self._lent - {name}
        self.known = self.known._replace(**{name: value})
        self.words[name] = claim.words


def _nothing(_: Claim) -> tuple[str, Any]:
    return "", None
