"""The ballot: the employer, chosen among all names claimed for it by the weight of the claims."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from postingkit.fields.organization.initials import SMALL, spelled_out
from postingkit.lexicon.names import is_organization
from postingkit.lexicon.places import country_of, region_of
from postingkit.matching.anchors import spots
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim
from postingkit.text import fold

__all__ = ["elect_employer"]

# What a rule's word is worth; a name in running text counts by how often it is said
_WORTH = {
    "label": 12.0,
    "headline": 4.0,
    "company": 3.5,
    "about": 3.5,
    "fair": 4.0,
    "seeks": 4.0,
    "at": 3.0,
    "we": 3.0,
    "creed": 2.5,
    "is": 2.5,
    "line": 2.5,
    "legal": 2.5,
    "seat": 2.5,
    "with": 2.0,
    "house": 1.5,
    "opens": 1.25,
    "domain": 1.5,
    "unit": 2.25,
    "mention": 0.75,
}
_AGAIN = 0.25
"""What each further claim of the same rule is worth, as a share of the first, up to four of them."""
_SAID = 0.3
_ENOUGH = 2.0
"""A name with less weight was only mentioned."""
_ALONE = 1.5
"""The weight that a name needs when it is the only candidate."""
_WORDS = re.compile(r"[^\W_]+")
_BRACKET = re.compile(r" \(([^()]{2,24})\)$")
_INITIALS = re.compile(r"[A-Z][A-Za-z]?[A-Z]{0,6}(?:-[A-Z])?")
# A part of a house, which is the employer only where no house is named: "Harbor Museum" of Harbor University
_PART = re.compile(
    r"\b(?:museum|librar(?:y|ies)|herbarium|department|division|office|cent(?:er|re)|school|program|institute|survey"
    r"|archives?|campus|board|elections?|clerk\S*|project|unit|collections?|hospital|fachbereich|institut|professur|lehrstuhl|arboretum)\b"
)
_HOUSE = Seldom(
    r"\b(?:university|college|county|cuny|suny|universität|hochschule|universidad|université)\b"
    r"|\b(?:city|state|town|village|commonwealth) of\b"
)


_LAND = re.compile(r"\b(?:state|commonwealth|republic) of\b")
"""A state's equal-opportunity statement covers its institutions; the museum that is hiring is the employer all the
same."""

_PARTS = ("Department", "Team", "Function", "Category", "Abteilung", "Bereich")
"""Folded labels of the values a headline may have beside a place: "Commercial · Linz · Hybrid"."""
_TRADES = frozenset({"sector", "industry", "field", "category", "branche", "secteur", *map(fold, _PARTS)})
"""Folded labels above a line that is no employer: "Sector", then "Software Engineering"."""


class _Candidate:
    """A name with the claims made for it."""

    __slots__ = ("claims", "key", "name", "said", "score")

    def __init__(self, name: str) -> None:
        self.name = name
        self.key = _key(name)
        self.said = f" {' '.join(self.key)} "
        self.claims: list[Claim] = []
        self.score = 0.0

    def count(self, text: str) -> None:
        """Add up the weight of the claims, and a little for each further mention of the name."""
        said: dict[str, int] = {}
        for rule in [_rule(claim.rule) for claim in self.claims]:
            said[rule] = said.get(rule, 0) + 1
        self.score = sum([_WORTH.get(rule, 1.0) * (1 + _AGAIN * min(n - 1, 4)) for rule, n in said.items()])
        self.score += _SAID * min(text.count(self.name) - 1, 5)
        if _LAND.search(fold(self.name)):
            self.score /= 2


def elect_employer(claims: Iterable[Claim], text: str) -> Claim | None:
    """Return the winning claim among claims with offsets in ``text``; None when none has enough weight.

    >>> text = "Reed Museum seeks a clerk. Harbor University is an equal opportunity employer."
    >>> def claim(name, rule): return Claim("hiring_organization/name", name, name, text.index(name), 0, rule)
    >>> votes = [claim("Reed Museum", "organization.seeks"), claim("Harbor University", "organization.fair")]
    >>> elect_employer(votes, text).value
    'Harbor University'
    >>> passing = [claim("Reed Museum", "organization.mention"), claim("Harbor University", "organization.mention")]
    >>> elect_employer(passing, text)
    """
    candidates = _candidates(claims, text)
    for candidate in candidates:
        candidate.count(text)
    _support(candidates)
    best = max(candidates, key=lambda c: (c.score, -c.claims[0].start), default=None)
    if best is None or best.score < (_ENOUGH if len(candidates) > 1 else _ALONE):
        return None
    best = _house(best, candidates, text)
    return _in_full(_best_claim(best, text), text)


# "Cutbank County Sheriff's Office" over a posting that closes with what Cutbank County believes in
_OFFICE = re.compile(
    r"(?:['’]s)? (?:Sheriff['’]?s? (?:Office|Department)|Government|Board of (?:[A-Z]\w+ ?){1,3}|Library(?: System)?"
    r"|(?:Public )?Schools|School District|Supervisor of Elections|(?:\w+ )?(?:District|Authority)(?! of))(?![\w'’])"
)
_TOP = 500  # characters


def _in_full(claim: Claim, text: str) -> Claim:
    """Return a claim that is only a town's name, extended to the institution that the top of the posting names."""
    if _rule(claim.rule) not in {"fair", "creed", "mention", "house"} or not claim.value.endswith((" County", " City")):
        return claim
    top = text[:_TOP]
    at = top.find(claim.value)
    office = _OFFICE.match(top, at + len(claim.value)) if at >= 0 else None
    if office is None or top[:at].rpartition("\n")[2].strip(" *#|"):
        return claim
    words = text[at : office.end()].rstrip()
    return claim._replace(value=words, quote=words, start=at, end=at + len(words), rule="organization.header")


_BEHIND = re.compile(r"s? (?:of|for|on) |[-–—][A-Z]")


def _candidates(claims: Iterable[Claim], text: str) -> Sequence[_Candidate]:
    """Return one candidate for each name; acronyms count for their full name, "the Harbor Library" without "the"."""
    found: dict[tuple[str, ...], _Candidate] = {}
    named: dict[str, _Candidate] = {}
    seen: set[tuple[int, str]] = set()
    short: list[Claim] = []
    for claim in claims:
        mark = (claim.start, _rule(claim.rule))
        if mark in seen:
            continue
        seen.add(mark)
        if _is_no_employer(claim, text):
            continue
        if claim.value in named:
            named[claim.value].claims.append(claim)
            continue
        if _INITIALS.fullmatch(claim.value):
            short.append(claim)
            continue
        candidate = _Candidate(claim.value)
        if candidate.key:
            named[claim.value] = candidate = found.setdefault(candidate.key, candidate)
            candidate.claims.append(claim)
    for claim in short:
        full = next((c for c in found.values() if _stands_for(claim.value, c.name, text)), None)
        if full is None:
            full = found.setdefault((fold(claim.value),), _Candidate(claim.value))
        full.claims.append(claim)
    return list(found.values())


# "on a campus in Saarstadt, Germany."
_LAND_BEHIND = re.compile(r"([A-Z][A-Za-z ]{1,24})")


def _is_town(name: str, text: str) -> bool:
    """Whether the subject of a heading is a town, its country following elsewhere: "About Tarn", "in Tarn, Norway"."""
    at = text.find(f"in {name}, ")
    land = _LAND_BEHIND.match(text, at + len(name) + 5) if at >= 0 else None
    return land is not None and (country_of(land[1].strip()) or region_of(land[1].strip())) is not None


def _is_no_employer(claim: Claim, text: str) -> bool:
    """Whether a name is that of a town, or one that a label gives to a team or a trade."""
    rule = _rule(claim.rule)
    if rule in {"headline", "line"} and any(f"{label}: {claim.value}\n" in text for label in _PARTS):
        return True
    if rule == "line":
        return fold(text[: claim.start].rstrip(" :\n").rpartition("\n")[2]) in _TRADES
    return rule in {"about", "is"} and _is_town(claim.value, text)


def _support(candidates: Sequence[_Candidate]) -> None:
    """Let a name share the weight of a longer name that contains it, or pass its own on when it is no employer."""
    for one in candidates:
        for other in candidates:
            if not _contains(other, one):
                continue
            opens = other.key[: len(one.key)] == one.key
            if opens and _BEHIND.match(other.name, len(one.name.rstrip("s"))):
                other.score += one.score  # "Tarn Museum" is short for "Tarn Museum of Natural History", "Tarn–Salem"
            elif is_organization(one.name):
                one.score += 0.5 * min(other.score, 4.0)
            elif opens or _is_seat(one, other):
                other.score += 0.75 * one.score


def _is_seat(one: _Candidate, other: _Candidate) -> bool:
    """Whether a name is the place in another: "Tarn" of "Borough of Tarn", "falkenau.example" of "Stadt Falkenau"."""
    ends = other.key[-len(one.key) :] == one.key and is_organization(other.name)
    return ends and (f" of {one.name}" in other.name or all(_rule(claim.rule) == "domain" for claim in one.claims))


def _house(best: _Candidate, candidates: Sequence[_Candidate], text: str) -> _Candidate:
    """Return the employer that a unit belongs to, where the posting shows that it employs."""
    folded = fold(best.name)
    if not _PART.search(folded) and not _INITIALS.fullmatch(best.name.split(" ", 1)[0]):
        return best
    if _HOUSE.search(folded) and not any(_contains(best, c) for c in candidates if c is not best):
        return best
    owner = next((c for c in candidates if c.name.startswith("The ") and f" of {c.name}" in best.name), None)
    if owner is not None:
        return owner  # "The Herbarium of The Tarn Arboretum"
    houses = [
        c
        for c in candidates
        if c is not best
        and (_HOUSE.search(fold(c.name)) or _stands_for(best.name.split()[0], c.name, ""))
        and (
            any(_rule(claim.rule) in {"fair", "creed", "legal", "headline", "company"} for claim in c.claims)
            or _belongs(best.name, c.name, text)
            or any(_rule(claim.rule) == "line" and claim.start < best.claims[0].start for claim in c.claims)
        )
        and not _contains(c, best)
        and not (_LAND.search(fold(c.name)) and any(_rule(claim.rule) == "seeks" for claim in best.claims))
    ]
    return max(houses, key=lambda c: c.score, default=best)


_LINKS = tuple([re.compile(rf"\)?(?: [a-z]+){{{n}}}(?:,| (?:at|of|in)(?: the)?) ") for n in range(4)])
"""What may stand between a unit and its employer; compiling a pattern for each pair of names would cost 100 µs."""


def _belongs(part: str, house: str, text: str) -> bool:
    """Whether the text links a unit to its employer: "the Reed Center at Tarn College", "(MAPS) project at the ..."."""
    return any(
        (link := pattern.match(text, at + len(part))) and text.startswith(house, link.end())
        for at in spots(text, part)
        for pattern in _LINKS
    )


def _best_claim(candidate: _Candidate, text: str) -> Claim:
    """Return the best claim of a name: the full name rather than its acronym, by the strongest rule."""
    best = max(
        candidate.claims,
        key=lambda claim: (
            not _INITIALS.fullmatch(claim.value),
            not claim.value.isupper(),
            _rule(claim.rule) != "domain",  # "Babel" of babel.example, which signs as "Babel GmbH"
            _WORTH.get(_rule(claim.rule), 1.0),
            claim.value[:1].isupper(),
            -claim.start,
        ),
    )
    if _INITIALS.fullmatch(best.value) and (spelled := spelled_out(best.value, text)):
        start, name = spelled
        return best._replace(value=name, quote=name, start=start, end=start + len(name))
    return best


def _stands_for(letters: str, name: str, text: str) -> bool:
    """Whether letters are the acronym of a name: by its bracket, its initials or how the text introduces them."""
    if not _INITIALS.fullmatch(letters):
        return False
    bracket = _BRACKET.search(name)
    if bracket:
        return bracket.group(1) == letters
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return letters.upper() == initials.upper() or f"{name} ({letters})" in text


def _key(name: str) -> tuple[str, ...]:
    words = _WORDS.findall(fold(_BRACKET.sub("", name.removeprefix("U.S. "))))
    return tuple([word.rstrip("s") if len(word) > 3 else word for word in words if word not in SMALL])


def _contains(longer: _Candidate, shorter: _Candidate) -> bool:
    return len(longer.key) > len(shorter.key) and shorter.said in longer.said


@lru_cache(maxsize=512)
def _rule(rule: str) -> str:
    """Return the last part of a rule's name, without the section: "seeks" of "organization.seeks@all"."""
    return rule.partition("@")[0].rpartition(".")[2]
