"""Creeds: who does not discriminate, is an equal opportunity employer, or whose post applications are for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.fields.organization.name import NAME, checked, claim_of
from postingkit.lexicon.names import is_organization, is_role
from postingkit.matching.cues import Cues
from postingkit.model.evidence import Claim

__all__ = ["in_creeds", "in_posts"]

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


# "invites applications for a postdoctoral position at Harbor University", "for a scholar at the University of Salem"
_POST_CUES = Cues("applications for")
_POST = re.compile(rf" (?:an?|the|one) [^.:;\n]{{3,110}}? (?:at|with) (?:the )?({NAME})")


def in_posts(text: str, low: str) -> Iterator[Claim]:
    """Yield the houses at which a post is that applications are for.

    >>> text = "Prof. Orrick invites applications for a postdoctoral position at Harbor University."
    >>> [claim.value for claim in in_posts(text, text.lower())]
    ['Harbor University']
    """
    for _, end in _POST_CUES.find(low):
        post = _POST.match(text, end)
        if post and is_organization(post[1]) and not is_role(post[1]):
            yield from checked(post.start(1), post[1], "organization.at")
