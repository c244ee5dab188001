"""Equal opportunity: the employer's statement of who is welcome to apply."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_equal_opportunity"]

_GATES = (
    "equal", "eeo", "eoe", "affirmative", "discriminat", "regardless of",
        "without regard", "diversity", "chancengleich", "gleichstellung",
    "schwerbehind", "égalité", "igualdad", "igualdade", "aa/eo", "m/f/d", "protected veteran", "all backgrounds",
)  # fmt: skip
# "X is an Equal Opportunity Employer", "AA/EOE", "without regard to race, color", "does not discriminate"
_STATEMENT = re.compile(
    r"\bequal (?:employment )?opportunit(?:y|ies)\b(?! (?:office|officer|commission|specialist|law|polic|training"
    r"|complian))|\beeo(?: employer|/aa|\b.{0,20}\bemployer)|\beoe\b|\baffirmative action\b.{0,30}\bemployer"
    r"|\baa/e[eo]\w*|"
    r"\b(?:regardless of|without regard to|on the (?:basis|grounds) of)\b.{0,60}\b(?:race|colou?r|religion|sex|gender"
    r"|age|disabilit|national origin|ethnic)|"
    r"\b(?:does|do|will|shall) not (?:unlawfully )?discriminat|\bprohibits? discriminat|\bequal access for all\b"
    r"|\b(?:minorities|women|people of color|veterans|individuals)\b.{0,120}\bencouraged to apply|"
    r"\bschwerbehinderte\w*\b.{0,120}\b(?:bevorzugt|berücksichtigt|eignung)|\b(?:unabhängig von"
    r"|ungeachtet)\b.{0,60}\b(?:geschlecht|herkunft|alter|religion)|\bgleichstellung\b|\begalité des chances"
    r"|\bigualdad de oportunidades"
)


def find_equal_opportunity(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the paragraph that states equal opportunity.

    >>> [c.value for c in find_equal_opportunity("Apply now.\n\nWe are an Equal Opportunity Employer.")]
    ['We are an Equal Opportunity Employer.']
    >>> list(find_equal_opportunity("Knowledge of equal opportunity law. Works with diverse users."))
    []
    """
    del hint, known
    low = fold(text)
    if not any(gate in low for gate in _GATES):
        return
    at = 0
    for words in low.split("\n"):
        if len(words) > 3 and _STATEMENT.search(words):
            line = text[at : at + len(words)]
            body = line.strip()
            start = at + line.index(body)
            yield Claim(
                "equal_opportunity_statement", body, body, start, start + len(body), "equal_opportunity.statement"
            )
            return
        at += len(words) + 1
