"""Creeds: the employer in equal-opportunity statements, and in sentences about applications for its post."""

import re
from collections.abc import Iterator

from postingkit.fields.organization.name import NAME, checked, claim_of
from postingkit.lexicon.names import is_organization, is_role
from postingkit.matching.cues import Cues
from postingkit.model.evidence import Claim
from postingkit.text import holds

__all__ = ["in_creeds", "in_posts"]

# "The City of Salem does not discriminate", "UNESCO is committed to", "Harbor University is an equal opportunity"
_FAIR_CUES = Cues(
    *("does not discriminate", "is an equal", "is an affirmative", "is an eoe", "is proud to be an equal"),
    *("provides equal", "prohibits discrimination"),
)
# ... and what any house may say of itself
_CREED_CUES = Cues(
    *("bekennt sich", "is committed to", "strives to", "conducts background", "is a tobacco-free", "is a drug-free"),
    *("complies with", "participates in e-verify", "is an at-will"),
)
# "The Department of Harbors, Tides and Lights is an equal opportunity employer": a ministry by its remit
_REMIT = r"Department of (?:[A-Z][\w-]+(?:,? and |, )){1,4}[A-Z][\w-]+"
# "As an equal opportunity employer, Harbor Labs is committed to"
_FAIR = re.compile(
    rf"(?:(?:^|\n|[.!?:–—-] |mployer, )(?:The |[Dd]ie |[Dd]as )?|(?:, | )the )({_REMIT}|{NAME})"
    r"(?:,? [a-z][^.\n]{0,40}| and the [A-Z\d][^.\n]{0,60})? $"
)


def in_creeds(text: str, low: str) -> Iterator[Claim]:
    """Yield the employers in equal-opportunity statements.

    >>> text = "The Department of Harbors, Tides and Lights is an Equal Opportunity Employer."
    >>> [claim.value for claim in in_creeds(text, text.lower())]
    ['Department of Harbors, Tides and Lights']
    >>> text = "Brackwater Health is an Equal Opportunity Employer. Applied Research is committed to fairness."
    >>> [claim.value for claim in in_creeds(text, text.lower())]
    ['Brackwater Health']
    """
    for cues, rule in ((_FAIR_CUES, "organization.fair"), (_CREED_CUES, "organization.creed")):
        for at, _ in cues.find(low):
            window = max(0, at - 120)
            match = _FAIR.search(text[window:at])
            if match:
                name = match.group(1)
                if cues is _FAIR_CUES and re.fullmatch(_REMIT, name):
                    yield claim_of(window + match.start(1), name, rule)
                elif (
                    is_organization(name)
                    or name.isupper()
                    or text.count(name) > 1
                    # Nobody but an employer "is an equal opportunity employer"
                    or (cues is _FAIR_CUES and " " in name and low.startswith("is ", at))
                ):
                    yield from checked(window + match.start(1), name, rule)


_UNIVERSITY = re.compile(r"\b(?:University|College|Universit[äéà]t?)\b")
_UNIVERSITIES = ("universit", "college")
_REACH = 160
"""Characters behind a unit in which its university is named."""
# "invites applications for a postdoctoral position at Harbor University", "for a scholar at the University of Salem"
_POST_CUES = Cues("applications for")
_POST = re.compile(rf" (?:an?|the|one) [^.:;\n]{{3,110}}? (?:at|with) (?:the )?({NAME})")


# "The candidate will work with Prof. Orrick at the Maps Department, Harbor University", "in the Department of Maps of"
_UNIT_CUES = Cues("department", "laboratory", "lab", "institute")
_UNIT = re.compile(
    rf"(?:\b[Dd]epartment of [A-Z][\w&-]+(?:(?: and| of|,)? [A-Z][\w&-]+){{0,4}}"
    rf"|(?<= the )(?:[A-Z][\w&-]+ ){{1,4}}(?:Department|Laboratory|Lab))(?:,| at| of) (?:the )?({NAME})"
)
_WORKS = re.compile(
    r"\b(?:position|candidate|student|fellow|postdoc\w*|researcher|technician|assistant)s?"
    r" (?:[^.\n]|(?<=\bprof)\.|(?<=\bdr)\.){0,160}\Z"
)


def in_posts(text: str, low: str) -> Iterator[Claim]:
    """Yield the employers at which the post is that applications are for.

    >>> text = "Prof. Orrick invites applications for a postdoctoral position at Harbor University."
    >>> [claim.value for claim in in_posts(text, text.lower())]
    ['Harbor University']
    """
    for _, end in _POST_CUES.find(low):
        post = _POST.match(text, end)
        if post and is_organization(post[1]) and not is_role(post[1]):
            yield from checked(post.start(1), post[1], "organization.at")
    for at, _ in _UNIT_CUES.find(low):
        if not holds(low[at : at + _REACH], _UNIVERSITIES):
            continue
        line = text.rfind("\n", 0, at) + 1
        for unit in _UNIT.finditer(text, max(line, at - 90), at + _REACH):
            named = _UNIVERSITY.search(unit[1]) and is_organization(unit[1]) and not is_role(unit[1])
            before = low[max(line, unit.start() - 200) : unit.start()]
            if unit.start() <= at < unit.start(1) and named and _WORKS.search(before) and "collabor" not in before:
                yield from checked(unit.start(1), unit[1], "organization.at")
