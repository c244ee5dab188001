"""Creeds: who does not discriminate, is committed to something, or an equal opportunity employer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.fields.organization.name import NAME, checked, claim_of
from postingkit.lexicon.names import is_organization
from postingkit.matching.cues import Cues
from postingkit.model.evidence import Claim

__all__ = ["in_creeds"]

# "The City of Salem does not discriminate", "UNESCO is committed to", "Harbor University is an equal opportunity"
_FAIR_CUES = Cues(
    *("does not discriminate", "is an equal", "is an affirmative", "is an eoe", "is proud to be an equal"),
    "provides equal",
)
# ... and what any house may say of itself
_CREED_CUES = Cues(
    "bekennt sich", "is committed to", "strives to", "conducts background", "is a tobacco-free", "is a drug-free"
)
# "The Department of Harbors, Tides and Lights is an equal opportunity employer": a ministry by its remit
_REMIT = r"Department of (?:[A-Z][\w-]+(?:,? and |, )){1,4}[A-Z][\w-]+"
_FAIR = re.compile(
    rf"(?:(?:^|\n|[.!?:–—-] )(?:The |[Dd]ie |[Dd]as )?|(?:, | )the )({_REMIT}|{NAME})(?:,? [a-z][^.\n]{{0,40}})? $"
)


def in_creeds(text: str, low: str) -> Iterator[Claim]:
    """Yield the houses that say what every employer says of itself.

    >>> text = "The Department of Harbors, Tides and Lights is an Equal Opportunity Employer."
    >>> [claim.value for claim in in_creeds(text, text.lower())]
    ['Department of Harbors, Tides and Lights']
    """
    for cues, rule in ((_FAIR_CUES, "organization.fair"), (_CREED_CUES, "organization.creed")):
        for at, _ in cues.find(low):
            window = max(0, at - 120)
            match = _FAIR.search(text[window:at])
            if match:
                name = match.group(1)
                if cues is _FAIR_CUES and re.fullmatch(_REMIT, name):
                    yield claim_of(window + match.start(1), name, rule)
                elif is_organization(name) or name.isupper() or text.count(name) > 1:
                    yield from checked(window + match.start(1), name, rule)
