"""Experience: how many years, and of what, an applicant must or should have."""

import re
from collections.abc import Iterable, Iterator

from postingkit.fields.experience.counts import EXPERIENCE, counts
from postingkit.fields.experience.spans import GLUED, ONE_YEAR, UNITS, spans_in, years_of
from postingkit.fields.experience.spelt import SPELT_ENDS, SPELT_UNITS, spelt_years
from postingkit.lexicon.areas import area_ahead, area_of
from postingkit.lexicon.modality import of_heading, of_words, speakers, spoken
from postingkit.matching.gates import Gate, gated
from postingkit.matching.sentences import clause, sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.requirements import Experience
from postingkit.model.rows import without_rows
from postingkit.text import fold

__all__ = ["find_asked_experience", "find_experience", "join_experience"]

# "The ideal candidate has three years of maps and two years of boats"
_IDEAL = re.compile(r"\bideal (?:candidate|applicant)s?\b")
# Between a form's answer and what says it in words: "3+ years Minimum of three years' experience"
_AGAIN = frozenset({"", "minimum", "minimum of", "a minimum of", "at least"})


@gated(Gate(UNITS | GLUED | SPELT_UNITS, letters=("年", "년", *ONE_YEAR, *SPELT_ENDS)))
def find_experience(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the years of experience asked for; alternatives with different years each give one claim.

    Ages, a company's history, contract terms and years of study are none. The sentence's own words make an entry
    preferred, then a heading line above it, then ``hint``; what nothing softens is required.

    >>> [(c.value.years_min, c.value.years_max) for c in find_experience("3-5 years of experience in an archive")]
    [(Decimal('3'), Decimal('5'))]
    >>> [c] = find_experience("Minimum of five (5) years' cataloging experience preferred")
    >>> c.value.years_min, c.value.modality, c.value.area
    (Decimal('5'), 'preferred', 'cataloging')
    >>> [c.value.years_min for c in find_experience("At least 6 months of experience in sales")]
    [Decimal('0.5')]
    >>> list(find_experience("Must be 18 years of age. For over 25 years we have led the field."))
    []
    """
    low, heading = fold(text), fold(hint)
    spans = spans_in(low)
    asked = EXPERIENCE.search(heading) is not None
    stands = speakers(low) if spans else ()
    seen: set[Experience] = set()
    for above, match, below in zip([None, *spans], spans, [*spans[1:], None], strict=False):
        years = years_of(match)
        start, end = sentence(text, match.start())
        if years is None or not counts(low, match, start, end, asked=asked):
            continue
        if below and years_of(below) == years and low[match.end() : below.start()].strip() in _AGAIN:
            continue
        before = max(start, above.end()) if above else start
        after = min(end, below.start()) if below else end
        after = min(after, clause(low, match.end(), start, end)[1])  # "a year's experience; Spanish a plus"
        own = of_words(low, match.start(), match.end(), before=before, after=after)
        own = own or ("preferred" if _IDEAL.search(low, start, before) else spoken(stands, match.start()))
        stance = own or of_heading(heading)
        needs = ("hint",) if stance and not own else ()
        area = area_of(text, low, match.end(), end) or area_ahead(text, low, start, match.start())
        value = Experience(years_min=years[0], years_max=years[1], area=area, modality=stance or "required")
        if value not in seen:
            seen.add(value)
            yield Claim("experience", value, text[start:end], start, end, "experience.years", needs=needs)
    if not seen:
        yield from spelt_years(text, low, heading)


def join_experience(claims: Iterable[Claim], text: str) -> list[Claim]:
    """Return a text's claims, without the count in a form's row that a sentence repeats along with its field.

    >>> claims = [*find_experience("Experience: 5 years"), *find_experience("5 years of experience in mending maps")]
    >>> [claim.value.area for claim in join_experience(claims, "")]
    ['mending maps']
    """
    del text
    return without_rows(claims, "area")


# "You bring", "We want someone with", "Looking for", "must have": years asked for in what the employer tells of itself
_ASKED = re.compile(
    r"\b(?:you|your|must|requir\w+|looking for|seek\w*|want|need\w*|should|minimum|at least|candidates?"
    r"|applicants?|ideal\w*)\b"
)


@gated(Gate(UNITS, letters=("年",)))
def find_asked_experience(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the years in sentences that ask for them explicitly, for texts about the employer.

    >>> [c.value.years_min for c in find_asked_experience("We want someone with 6+ years of product design.")]
    [Decimal('6')]
    >>> list(find_asked_experience("Its 12 years of experience in shipping show."))
    []
    """
    for claim in find_experience(text, hint=hint, known=known):
        if _ASKED.search(fold(claim.quote)):
            yield claim
