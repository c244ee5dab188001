"""Education: the degrees and certificates an applicant must or should have.

The degrees of a sentence are grouped into alternatives; ``field`` finds the subject of each.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from postingkit.fields.education.field import field_of
from postingkit.lexicon.degrees import DEGREE_GATE, RANK, Degree, degrees
from postingkit.lexicon.modality import of_heading, of_words, speakers, spoken
from postingkit.matching.gates import gated
from postingkit.matching.sentences import clause, sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.requirements import Education
from postingkit.model.rows import without_rows
from postingkit.terms import EducationLevel, Modality
from postingkit.text import fold, holds

__all__ = ["find_asked_education", "find_education", "join_education"]

# Sentences that name degrees without asking for one: tuition, a form's questions, years traded for a degree
_NOT = re.compile(
    r"\b(?:tuition|do you (?:have|possess)|have you (?:completed|earned)|i (?:have|possess)|highest level|substitut\w+"
    r"|in lieu of|those requiring|coursework towards?|may be applied|alumni|part of (?:the|a|an|your|their) degree"
    r"|offers? (?:\w+ ){0,4}(?:degrees?|programs?)|to be at the level of|absolvier\w+ derzeit"
    r"|derzeit ein|laufende[sn]? studium|studierende[rn]? (?:im|der|in|des)|studierst|studieren derzeit"
    r"|formation (?:diplômante|certifiante|qualifiante)"
    r"|college seniors?|within (?:\w+ )?months of graduation|attach a copy|loan|did not (?:receive|earn|obtain)"
    r"|scholarship|after obtaining|to obtain that|(?:ceo|cto|coo|founder) \((?:ph\.?d|mba|m\.?sc))\b"
)
# "a doctorate and two years of experience after a bachelor's degree": from when on the years count; "candidates without
# an advanced degree may apply", "no degree", "you do not need a university degree", and not "no less than a degree"
_SINCE = re.compile(
    r"\b(?:experience|work) (?:after|beyond|following|since) (?:(?:an?|the|your|completing) )*\Z"
    r"|\bwithout (?:an? |the )?(?:\w+ )?\Z|(?<![\w-])no (?!less|fewer|later|more|other)(?:\w+ )?\Z"
    r"|\b(?:not|n't) (?:need|require|have|hold|possess|expect)(?: an?)? (?:\w+ )?\Z"
)
# "Tarn High School" is where one works; "Completed High School", "Tarn High School Diploma" ask for one
_NAME = re.compile(r"(?<![\w'’-])([A-Z][\w'’-]+) \Z")
_NO_NAMES = frozenset(
    "a an the or and with have must least from of completed complete completion graduated minimum some finished"
    " required requires standard possess possession need education level degree accredited current public".split()
)
_DIPLOMA = re.compile(r" (?:dip|grad|educ|equiv|deg|cert|level|qualif)|,? or\b|/| ?\(", re.IGNORECASE)
# Alternatives: "or", a slash, a bracket; and one degree told twice: "a university with a bachelor's degree"
_JOIN = re.compile(
    r"\A with an? \Z|\bor\b|/|\((?![^()]*\))|\boder\b|\bou\b|\bo\b|\bили\b|\bან\b|\bnebo\b|\blub\b|\beller\b"
    r"|\bof\b(?= (?:hbo|wo|mbo|master))|\bабо\b|\btai\b|\boppure\b|\bbzw\b|及び|または"
)
# ... but "a college or university and a master's degree": both are asked for
_BOTH = re.compile(
    r"(?: or (?:(?:an? )?(?:accredited )?(?:college|university|institution|institute|school)"
    r"|(?:an? )?(?:g\.?e\.?d\b\.?|equivalent(?: from an? [\w -]{3,40})?)))?,? and (?:completion of )?(?:(?:an?"
    r"|the) )?(?:\w+ )?\Z"
)
_SPLIT = re.compile(r";(?!\s{0,3}or\b)|\bprefer|\brequired?\b|\bdesir|\ba plus\b|\bmust\b")
# "a bachelor's degree (a master's in history a plus)"
_ASIDE = re.compile(r"[^()]{0,60}\b(?:a plus|prefer\w*|desir\w+|an asset|an advantage)[^()]{0,20}\)")
_OR_ENDS = re.compile(r"[;,]? or\W{0,3}\Z", re.IGNORECASE)
# "a bachelor's degree and two years of work: or, high school diploma and five", "OR" alone above it, "Oder eine
# erfolgreich abgeschlossene Ausbildung als ..."
_OR_OPENS = re.compile(
    r"(?:\A|[\n:;.])[^\w\n]{0,3}(?:or\b[\s,:–-]{1,6}(?:(?:an? |the |possession of |graduation from ){1,2})?"
    r"|oder (?:(?:eine?[nrs]?|erfolgreich|abgeschlossene?[nrs]?) ){0,3})\Z"
)
_OR_LEAD = 44
"""Characters before a degree in which the line that opens with "or" starts."""
# "OR" alone in the line above an alternative: "4 years as a clerk with a high school diploma"
_OR_ABOVE = re.compile(r"\n\W{0,3}or\W{0,3}\n\s{0,9}\Z")
_MOST_ALTERNATIVES = 5
"""Sentences that "or" may join: "a doctorate; or", "a BA and ten years; or", ..."""
_CHOICES = 3
"""As many bare levels, each on its own line, are the choices of a form."""


@gated(DEGREE_GATE)
def find_education(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the degrees asked for; of alternatives the lowest is required, while each preferred one counts.

    Licences, professional certificates and other people's degrees (students, faculty) do not count.

    >>> [(c.value.level, c.value.modality) for c in find_education("Master's degree or PhD in biology required")]
    [('master', 'required')]
    >>> [c.value.field for c in find_education("Bachelor's degree in art history or museum studies; a plus: Latin")]
    ['art history or museum studies']
    >>> [c.value.field for c in find_education("Graduation from a four-year university with a major in cartography")]
    ['cartography']
    >>> [c.value.field for c in find_education("An advanced degree related to loom repair is a plus.")]
    ['loom repair']
    >>> [(c.value.level, c.value.modality) for c in find_education("BA required; MLS or Ph.D. preferred.")]
    [('bachelor', 'required'), ('master', 'preferred'), ('doctorate', 'preferred')]
    >>> list(find_education("A high degree of accuracy; valid driver's license; helps high school students"))
    []
    """
    low = fold(text)
    found = [
        degree
        for degree in degrees(low)
        if not _SINCE.search(low, max(0, degree.start - 40), degree.start)
        and not (degree.level == "high_school" and _is_named_school(text, degree))
    ]
    if not found:
        return
    heading = fold(hint)
    stands = speakers(low)
    answers = _answers(text, found)
    claims: dict[tuple[object, ...], Claim] = {}
    i = 0
    while i < len(found):
        start, end = _alternatives(text, found[i].start)
        inside = [degree for degree in found[i : i + 12] if degree.start < end]
        i += max(1, len(inside))
        if not inside or _asks_none(low, inside[0].start, start, end) or start in answers:
            continue
        if _OR_OPENS.search(low, max(0, inside[0].start - _OR_LEAD), inside[0].start):
            least = RANK[inside[0].level]
            claims = {key: claim for key, claim in claims.items() if not _is_above(claim, least)}
        for group, before, after in _groups(low, inside, start, end):
            stance: Modality | None = of_words(low, group[0].start, group[-1].end, before=before, after=after)
            stance = stance or spoken(stands, group[0].start)
            needs: tuple[str, ...] = ()
            if stance is None and (stance := of_heading(heading)):
                needs = ("hint",)
            for degree in _requirements(group, stance or "required"):
                # "A doctorate in law; or a BA in history": an alternative behind the first clause has its own
                stop = after if degree.end < after else clause(low, degree.start, start, end)[1]
                field = field_of(text, low, group, degree, min(end, stop))
                value = Education(level=degree.level, field=field, modality=stance or "required")
                if _names_again(value, claims.values()):
                    continue
                key = (value.level, value.field, value.modality)
                claim = Claim("education", value, text[start:end], start, end, "education.degree", needs=needs)
                claims.setdefault(key, claim)
    yield from claims.values()


def _is_named_school(text: str, degree: Degree) -> bool:
    """Whether a degree is part of a school's name: "Service Area: Tarn High School"."""
    if not text.startswith(("High School", "Secondary School"), degree.start):
        return False
    name = _NAME.search(text, max(0, degree.start - 30), degree.start)
    return name is not None and fold(name[1]) not in _NO_NAMES and _DIPLOMA.match(text, degree.end) is None


# "(bachelor's degree in the relevant field required)": the field that has just been named
_AGAIN = re.compile(r"(?:relevant|related|same|said|appropriate|above) (?:field|discipline|area|subject)")


def _names_again(value: Education, claims: Iterable[Claim]) -> bool:
    """Whether a degree in "the relevant field" repeats one already named with its field."""
    return (
        value.field is not None
        and _AGAIN.fullmatch(value.field) is not None
        and any((claim.value.level, claim.value.modality) == (value.level, value.modality) for claim in claims)
    )


def join_education(claims: Iterable[Claim], text: str) -> Iterable[Claim]:
    r"""Return a text's claims without those that a lower alternative below a line "OR" replaces.

    >>> text = "A bachelor's degree\n\nExperience\n\nTwo years\n\nOR\n\n4 years and a high school diploma"
    >>> [claim.value.level for claim in join_education(find_education(text), text)]
    ['high_school']
    """
    claims = without_rows(claims, "field")
    if not holds(text, ("\nOR", "\nOr", "\nor")):
        return claims
    low = fold(text)
    kept: list[Claim] = []
    least = max(RANK.values())
    for claim in reversed(claims):
        if not _is_above(claim, least):
            kept.append(claim)
        if claim.value.modality == "required" and _OR_ABOVE.search(low, max(0, claim.start - 24), claim.start):
            least = min(least, RANK[claim.value.level])
    return kept[::-1]


def _is_above(claim: Claim, least: int) -> bool:
    """Whether a claim asks for a higher degree than its alternative."""
    return claim.value.modality == "required" and RANK[claim.value.level] > least


# "HS diploma or GED req'd", "an MLS is preferred"; and what is to be handed in: "a copy of the degree is required"
_ASKED = re.compile(
    r"\b(?:requir\w+|req'?d|prefer\w*|must have|minimum|desir\w+|a plus|sie haben|du hast|vorausgesetzt)\b"
)
_HANDED_IN = re.compile(
    r"\b(?:transcripts?|cop(?:y|ies)|proof|submit\w*|attach\w*|upload\w*|provide|verif\w+|evidence)\b"
)


@gated(DEGREE_GATE)
def find_asked_education(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the degrees in sentences that ask for them explicitly, for sections about other things.

    >>> [c.value.level for c in find_asked_education("$16 an hour. HS diploma or GED req'd. Apply within.")]
    ['high_school']
    >>> list(find_asked_education("Upload a copy of your degree, which is required. Our staff hold an MLS."))
    []
    """
    for claim in find_education(text, hint=hint, known=known):
        low = fold(claim.quote)
        if _ASKED.search(low) and not _HANDED_IN.search(low):
            yield claim


def _asks_none(low: str, at: int, start: int, end: int) -> bool:
    """Whether the clause around a degree asks for none; an equivalent in brackets behind it does not count."""
    other = _NOT.search(low, *clause(low, at, start, end))
    aside = low.rfind("(", at, other.start()) if other else -1
    return other is not None and not (aside >= 0 and ")" not in low[aside : other.start()])


def _alternatives(text: str, at: int) -> tuple[int, int]:
    """Return the sentence around an offset, and those that an "or" at its end leads to: "a doctorate; or", "a BA"."""
    start, end = sentence(text, at)
    for _ in range(_MOST_ALTERNATIVES):
        if not _OR_ENDS.search(text, max(start, end - 8), end):
            break
        following = end + len(text[end : end + 8]) - len(text[end : end + 8].lstrip(" .\n-*•"))
        if following >= len(text):
            break
        end = sentence(text, following)[1]
    return start, end


def _answers(text: str, found: Sequence[Degree]) -> set[int]:
    """Return where the choices of a form start: three or more lines that are a bare level each."""
    lines: dict[int, EducationLevel] = {}
    for degree in found:
        start = text.rfind("\n", 0, degree.start) + 1
        if degree.start - start <= 3:
            end = text.find("\n", degree.end)
            end = end if end >= 0 else len(text)
            if end - start <= 48 and not _OR_ENDS.search(text, max(start, end - 8), end):
                lines.setdefault(start, degree.level)
    return set(lines) if len(set(lines.values())) >= _CHOICES else set()


def _groups(low: str, inside: Sequence[Degree], start: int, end: int) -> Iterator[tuple[list[Degree], int, int]]:
    """Yield the alternatives that stand together, with the bounds of the words that apply to them all."""
    groups: list[list[Degree]] = []
    for degree in inside:
        gap = low[groups[-1][-1].end : degree.start] if groups else ""
        aside = "(" in gap and _ASIDE.match(low, degree.end, end)
        listed = (
            "," in gap
            and "eligib" not in gap
            and len(gap) < 60
            and _JOIN.search(low, degree.end, min(end, degree.end + 60))
        )
        joined = len(gap) < 4 or listed or _JOIN.search(_BOTH.sub("", gap))
        if groups and joined and not aside and not _SPLIT.search(gap):
            groups[-1].append(degree)
        else:
            groups.append([degree])
    for i, group in enumerate(groups):
        first, last = clause(low, group[0].start, start, end)  # "Ph.D.; teaching is preferred" prefers no Ph.D.
        yield (
            group,
            max(first, groups[i - 1][-1].end if i else start),
            min(last, groups[i + 1][0].start if i + 1 < len(groups) else end),
        )


def _requirements(group: Sequence[Degree], stance: Modality) -> list[Degree]:
    """Return what alternatives ask for: the lowest where one is required, else the first of each level."""
    if stance == "required":
        return [min(group, key=lambda degree: RANK[degree.level])]
    levels: dict[EducationLevel, Degree] = {}
    for degree in group:
        levels.setdefault(degree.level, degree)
    return list(levels.values())
