"""Education: the degrees and certificates an applicant must or should have.

The file is long because a degree, its alternatives, its field and its modality are read off one sentence together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from postingkit.lexicon.degrees import DEGREE_GATE, RANK, SUBJECT, Degree, degrees
from postingkit.lexicon.modality import of_heading, of_words, speakers, spoken
from postingkit.lexicon.places import country_of, regions_of
from postingkit.matching.gates import gated
from postingkit.matching.sentences import clause, sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.requirements import Education
from postingkit.model.rows import without_rows
from postingkit.terms import EducationLevel, Modality
from postingkit.text import fold, holds

__all__ = ["find_asked_education", "find_education", "join_education"]

# sentences that name degrees without asking for one: tuition, a form's questions, years traded for a degree
_NOT = re.compile(
    r"\b(?:tuition|do you (?:have|possess)|have you (?:completed|earned)|i (?:have|possess)|highest level|substitut\w+"
    r"|in lieu of|those requiring|coursework towards?|may be applied|alumni|part of (?:the|a|an|your|their) degree"
    r"|offers? (?:\w+ ){0,4}(?:degrees?|programs?)|to be at the level of|absolvier\w+ derzeit"
    r"|derzeit ein|laufende[sn]? studium|studierende[rn]? (?:im|der|in|des)|studierst|studieren derzeit"
    r"|formation (?:diplômante|certifiante|qualifiante)"
    r"|college seniors?|within (?:\w+ )?months of graduation|attach a copy|loan|did not (?:receive|earn|obtain)"
    r"|scholarship|after obtaining|to obtain that|(?:ceo|cto|coo|founder) \((?:ph\.?d|mba|m\.?sc))\b"
)
# "a doctorate and two years of experience after a bachelor's degree": from when on the years count
_SINCE = re.compile(r"\b(?:experience|work) (?:after|beyond|following|since) (?:(?:an?|the|your|completing) )*\Z")
# alternatives: "or", a slash, a bracket; and one degree told twice: "a university with a bachelor's degree"
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
_LONGEST = 220  # characters of a field
_OF = (
    r"(?:(?:an?|the|either|den (?:bereichen|fächern|studiengängen)|einem der (?:bereiche|fächer|studiengänge)) )?"
    r"(?:(?:fields?|areas?|disciplines?) of )?"
    rf"(?P<of>(?:[^.;:()\n]|(?<=bzw)\.){{3,{_LONGEST}}})"
)
# ... behind the level's place in a framework: "an honours degree (level 8 in the Framework) in Surveying"
_FIELD = re.compile(
    rf"(?: \([^()\n]{{3,80}}\)(?= in ))?(?:(?!years?\b|experience in\b)[^.;\n]){{0,24}}? ?\b(?:in|der|im|en|em)\b {_OF}"
)
# "a four-year university with a degree in X", "a bachelor's degree, with a major in X", "Studium, Fachrichtung X"
_MAJOR = re.compile(
    r"[^.;\n]{0,70}?\b(?:(?:degree|major(?:ing)?|minor|concentration|specialization|specializing) (?:in|of)"
    r"|emphasis (?:in|of|on)|(?:major|significant|substantial) course ?work in(?: the areas? of)?"
    r"|in (?:den|einem der) (?:fächern?|studiengängen?)"
    r"|(?:der )?fachrichtung(?:en)?|im bereich|im fach|mit (?:dem )?schwerpunkt)"
    rf" {_OF}"
)
# "an advanced degree related to loom repair", not "related to the position"
_RELATED = re.compile(
    r",? (?:closely |directly )?(?:related|relevant|pertinent) to(?! (?:this|that|our|your|its|(?:the )?(?:\w+ )?"
    rf"(?:position|job|role|work|field|duties|area|subject|post)s?\b)) {_OF}"
)
# "a bachelor's degree from an accredited college or university in law, history or a related field"
_SCHOOL = re.compile(
    r",? (?:from|at) (?:an? |the )?[^.;,:()\n]{0,60}?\b(?:college|university|institution|school)"
    rf"(?: or (?:college|university|institution))?,? in {_OF}"
)
# "Education Level: Bachelor's Degree", and in the row below it "Field of Study: Biology or related field"
_BELOW = re.compile(rf"[^\n]{{0,60}}\n{{1,2}}(?:(?:field|area|course)s? of study|major): {_OF}")
# "enrolled in a graduate program in archives": what stands behind the first "in" is the degree
_ENROLLED = re.compile(r"enrol|accepted|student")
_KINDS = re.compile(r",| or ")
# "a computer science degree", "an accounting or finance degree"
_OWN_FIELD = re.compile(rf"(?P<of>{SUBJECT}) degrees?")
# "Master of Library Science", "Master's degree of Public Administration"; "Bachelor of Science" names none
_TITLED = re.compile(
    r"(?:master|bachelor|associate|doctor)(?:['’]?s['’]?)?(?: degree)? of (?!(?:the )?(?:arts?"
    r"|sciences?|studies)\b)(?P<of>(?:[\w&]+ ){0,3}(?:science|studies"
    r"|administration|education|information|health|work|policy|engineering|laws?|music)s?(?: sciences?| studies)?)\b"
)
# "a bachelor's or master's degree in law", "a university with a degree in law": what stands between two names of one
_SHARED = re.compile(
    r"(?:['’]?s['’]?)?(?: degree)?(?:(?: or university)?,? with an? |,? ?\(?(?:or |and |and/or |/ ?|or an? |, ?)?)"
    r"(?:higher |advanced |other )?"
)
# Degrees that are their own field: "an MLS or a PhD in history"
_NAMED = re.compile(r"\bm\.?l\.?i?\.?s\b|librar|\bmba\b|\bj\.?d\b|\bmd\b|\blaw\b")
_TRAILING = re.compile(
    r"(?:,? \b(?:such as|and/or|and|or|with|from|in|an?|the|of|bzw\.|und|oder|et|ou|y|en|nebo|lub)){1,9}\Z",
    re.IGNORECASE,
)
_FIELD_END = re.compile(
    r",? (?:(?:(?<=, )|and |or )(?:m\.?a|m\.?s|mlis|mls|b\.?a|b\.?s|ph\.?d)\b(?! \()"
    r"|(?:and/or |or )?designation as|would|or pursuing"
    r"|and/or (?:an? )?(?:equivalent|master|bachelor|(?:\w+ )?degree)|or another\b|or substantial|and ha(?:s|ve)\b"
    r"|or an? (?!(?:closely )?(?:relat|simil|relev|compar))(?:[\w/]+ ){0,2}(?:degree|certificate|diploma)\b|or pursuit"
    r"|and/or demon|or demon|along|together|requiring|for \w+ holders|combined|plus|must|should|will|may|can|from|with"
    r"|and (?:one|two|three|four|five|six|seven|eight|at least|a minimum|an?\b|\w+ (?:\(\d+\) )?(?:or more )?years?|\d)"
    r"|or (?:an? )?equivalent|or (?:\w+ ){0,2}experience|is |are |ist |sind |abgeschlossen"
    r"|vous |sie |du |и |і |oppure|o similar|ou similar|ou équivalent|o equivalente?|lub |nebo |eller |of vergelijkbaar"
    r"|required|(?:strongly|highly) (?:prefer|desir|recommend|encourag|valued|regarded|advantag)|preferred|preferably"
    r"|desired|plus\b|at an?\b|at least|but\b|which|including|who|\w+ years"
    r"|\d\+? years|- |a plus|and/or \w+ years|(?:mehr|lang)jährige|einschlägige"
    r"|und (?:mindestens|mind\.|min\.|\d|(?:erste|mehrjährige|einschlägige|fundierte|sehr|gute|idealerweise)\b)"
    r"|or (?:a )?(?:bachelor|master)|in hand|by (?:start|the)|prior to|before\b|oder vergleichbar"
    r"|eine vergleichbare|proficien)"
)
_OR_ENDS = re.compile(r"[;,]? or\W{0,3}\Z", re.IGNORECASE)
# "a bachelor's degree and two years of work: or, high school diploma and five", "OR" alone above it
_OR_OPENS = re.compile(
    r"(?:\A|[\n:;.])[^\w\n]{0,3}or\b[\s,:–-]{1,6}(?:(?:an? |the |possession of |graduation from ){1,2})?\Z"
)
# "OR" alone in the line above an alternative: "4 years as a clerk with a high school diploma"
_OR_ABOVE = re.compile(r"\n\W{0,3}or\W{0,3}\n\s{0,9}\Z")
# "im Rahmen", "a degree in any of the above fields", "its equivalent in experience", "un CAP en alternance"
_NO_FIELD = ("rahmen", "either", "any of the", "one of the", "experience", "alternance", "apprentissage")
_MOST_ALTERNATIVES = 5
_REACH = 320  # characters from a degree to the end of its field
_CHOICES = 3  # so many bare levels on lines of their own are the answers of a form


@gated(DEGREE_GATE)
def find_education(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the degrees asked for; of alternatives the lowest is required, while each preferred one counts.

    Licences, professional certification and degrees that others hold (students, faculty) are none.

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
    del known
    low = fold(text)
    found = [degree for degree in degrees(low) if not _SINCE.search(low, max(0, degree.start - 40), degree.start)]
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
        if _OR_OPENS.search(low, max(0, inside[0].start - 24), inside[0].start):
            least = RANK[inside[0].level]
            claims = {key: claim for key, claim in claims.items() if not _is_above(claim, least)}
        for group, before, after in _groups(low, inside, start, end):
            stance: Modality | None = of_words(low, group[0].start, group[-1].end, before=before, after=after)
            stance = stance or spoken(stands, group[0].start)
            needs: tuple[str, ...] = ()
            if stance is None and (stance := of_heading(heading)):
                needs = ("hint",)
            for degree in _asked(group, stance or "required"):
                # "A doctorate in law; or a BA in history": an alternative behind the first clause has its own
                stop = after if degree.end < after else clause(low, degree.start, start, end)[1]
                field = _field_of(text, low, group, degree, min(end, stop))
                value = Education(level=degree.level, field=field, modality=stance or "required")
                if _names_again(value, claims.values()):
                    continue
                key = (value.level, value.field, value.modality)
                claim = Claim("education", value, text[start:end], start, end, "education.degree", needs=needs)
                claims.setdefault(key, claim)
    yield from claims.values()


# "(bachelor's degree in the relevant field required)": the field that has just been named
_AGAIN = re.compile(r"(?:relevant|related|same|said|appropriate|above) (?:field|discipline|area|subject)")


def _names_again(value: Education, claims: Iterable[Claim]) -> bool:
    """Whether a degree in "the relevant field" is one that was named with its field."""
    return (
        value.field is not None
        and _AGAIN.fullmatch(value.field) is not None
        and any((claim.value.level, claim.value.modality) == (value.level, value.modality) for claim in claims)
    )


def join_education(claims: Iterable[Claim], text: str) -> Iterable[Claim]:
    r"""Return the claims of a text without those that a later alternative, below a line "OR", asks less than.

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
    """Whether a claim asks for more than an alternative to it does."""
    return claim.value.modality == "required" and RANK[claim.value.level] > least


# "HS diploma or GED req'd", "an MLS is preferred"; and what is to be handed in: "a copy of the degree is required"
_ASKED = re.compile(r"\b(?:requir\w+|req'?d|prefer\w*|must have|minimum|desir\w+|a plus)\b")
_HANDED_IN = re.compile(
    r"\b(?:transcripts?|cop(?:y|ies)|proof|submit\w*|attach\w*|upload\w*|provide|verif\w+|evidence)\b"
)


@gated(DEGREE_GATE)
def find_asked_education(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the degrees of sentences that ask for them in so many words, for texts about other things.

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
    """Whether the clause of a degree asks for none; what a bracket behind it trades does not count."""
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
    """Return where lines start that are the answers of a form: bare levels, one a line, three or more."""
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
    """Yield alternatives that stand together, with the edges of the words that speak for them."""
    groups: list[list[Degree]] = []
    for degree in inside:
        gap = low[groups[-1][-1].end : degree.start] if groups else ""
        aside = "(" in gap and _ASIDE.match(low, degree.end, end)
        listed = "," in gap and len(gap) < 60 and _JOIN.search(low, degree.end, min(end, degree.end + 60))
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


def _asked(group: Sequence[Degree], stance: Modality) -> list[Degree]:
    if stance == "required":
        return [min(group, key=lambda degree: RANK[degree.level])]
    levels: dict[EducationLevel, Degree] = {}
    for degree in group:
        levels.setdefault(degree.level, degree)
    return list(levels.values())


def _field_of(text: str, low: str, group: Sequence[Degree], degree: Degree, end: int) -> str | None:
    """Return the field of a degree: its own, or of the alternative that stands right behind it."""
    named = _NAMED.search(low, degree.start, degree.end)
    at = group.index(degree)
    behind = group[at + 1].start if named and at + 1 < len(group) else end
    field = _field(text, low, degree, min(end, behind))
    for one, other in pairwise(group[at:]) if field is None and named is None else ():
        if not _SHARED.fullmatch(low, one.end, other.start) or _NAMED.search(low, other.start, other.end):
            break
        if field := _field(text, low, other, end):
            break
    return field


def _field(text: str, low: str, degree: Degree, end: int) -> str | None:
    match = _FIELD.match(low, degree.end, min(end, degree.end + _REACH))
    inner = low.find(" in ", degree.start, degree.end)
    if inner >= 0 and not _ENROLLED.match(low, degree.start):  # "degree in biology" is one mention
        match = _FIELD.match(low, inner, min(end, degree.end + _REACH))
    match = match or _RELATED.match(low, degree.end, min(end, degree.end + _REACH))
    if match is None and (major := _MAJOR.match(low, degree.end, min(end, degree.end + _REACH))):
        match = None if degrees(low[degree.end : major.start("of")]) else major
    if match is None and (school := _SCHOOL.match(low, degree.end, min(end, degree.end + _REACH))):
        match = school if _KINDS.search(low, *school.span("of")) else None
    match = match or _BELOW.match(low, degree.end, degree.end + _REACH)
    if match is None:
        own = _OWN_FIELD.fullmatch(low, degree.start, degree.end) or _TITLED.match(low, degree.start, end)
        return text[own.start("of") : own.end("of")] if own else None
    a, b = match.span("of")
    cut = _FIELD_END.search(low, a, b)
    if cut is None and b < end and (text[b].isalnum() or b - a >= _LONGEST - 1):
        border = max(text.rfind(",", a, b), text.rfind(" or ", a, b))
        b = border if border > a else text.rfind(" ", a, b)
    words = _TRAILING.sub("", text[a : cut.start() if cut else b].strip(" ,:"))
    placed = regions_of(words) or country_of(words)  # "a degree from a college in Oregon"
    return words if len(words) > 2 and not fold(words).startswith(_NO_FIELD) and not placed else None
