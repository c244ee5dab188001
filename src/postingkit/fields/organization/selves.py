"""Selves: employers that name themselves where they say "we"."""

import re
from collections.abc import Iterator

from postingkit.fields.organization.name import NAME, checked
from postingkit.matching.cues import Cues
from postingkit.matching.sentences import line_start
from postingkit.model.evidence import Claim

__all__ = ["A_PRODUCT", "in_selves"]

# "We are the Harbor Factory, a maker of", "Hi, we're Meridian.", "Wir sind die Harbor Werke"
_WE_CUES = Cues("we are", "we're", "wir sind")
_WE = re.compile(
    rf" (?!(?i:hiring|growing|expanding|looking|recruiting|seeking)\b)(?:the |die |das |der )?"
    rf"({NAME})(?=,? (?:a|an|the|eine?)\b|[.!,]|, )"
)
# "We at Meridian make maps", "We here at Harbor Labs believe"
_WE_AT_CUES = Cues("we at", "we here at")
_WE_AT = re.compile(rf" (?:the )?({NAME}),? (?=[a-z])")
# "Wir, die Tarn Werke, versorgen", "Wir, der Fachdienst Karten der Hansestadt Tarn, suchen"
_WE_SEEK = re.compile(
    rf"\bWir, (?:die|der|das) (?:[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)? (?:der|des|bei der) )?({NAME}), [a-zäöü]"
)
# "Sextant Coffee (downtown Duluth) – we're a worker co-op."
_NAMED_WE = re.compile(rf"({NAME})(?: \([^()\n]{{2,40}}\))? ?[–—-] ?")
A_PRODUCT = re.compile(
    r"(?:is|are) (?:an? |the |our )(?:[a-z-]+ ){0,2}(?:products?|tools?|features?)\b(?! [a-z-]*(?:compan|firm|house))"
)
"""What an employer makes, and is not: "Fogline is a product that helps teachers"."""


def in_selves(text: str, low: str) -> Iterator[Claim]:
    """Yield the employers that name themselves.

    >>> text = "We are the Harbor Factory. We at Meridian make maps."
    >>> [claim.value for claim in in_selves(text, text.lower())]
    ['Harbor Factory', 'Meridian']
    """
    if "Wir, d" in text and (seek := _WE_SEEK.search(text)):
        yield from checked(seek.start(1), seek[1], "organization.seeks")
    for cues, pattern in ((_WE_CUES, _WE), (_WE_AT_CUES, _WE_AT)):
        for at, end in cues.find(low):
            above = _NAMED_WE.fullmatch(text, line_start(text, at), at) if cues is _WE_CUES else None
            if match := above or pattern.match(text, end):
                yield from checked(match.start(1), match.group(1), "organization.we")
