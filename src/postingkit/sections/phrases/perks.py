"""Perks: the words for benefits, by which a section of benefits without a heading is recognized."""

from functools import lru_cache

from postingkit.matching.anchors import tokens
from postingkit.matching.cues import Stems

__all__ = ["gives_perks", "listed_perks", "perks_phrases"]

_PERKS = Stems(
    *"health insurance|health, dental|medical, dental|401(k)|403(b)|retirement|pension|paid time off"
    "|weeks of vacation|days of vacation|vacation days|days off|days of holiday|tuition|paid holidays"
    "|health premiums|parental leave".split("|")
)
# The same in German, where lists of it stand under headings that say nothing: "Das erwartet dich"
_GERMAN_PERKS = tuple(
    "urlaubstag|tage urlaub|wochen ferien|jobrad|jobticket|deutschlandticket|halbtax|fahrtkosten|kantine|gleitzeit"
    "|gleitende arbeitszeit|altersvorsorge|altersversorgung|zusatzversorgung|pensionskasse|weihnachtsgeld"
    "|urlaubsgeld|sonderzahlung|13. monatsgehalt|vermögenswirksame|unbefristeter vertrag"
    "|unbefristeter arbeitsvertrag|unbefristeten arbeitsvertrag|zuschuss|öffi|vergünstigungen|mitarbeiterrabatt"
    "|gesundheitsförderung|firmenfitness|obst|flache hierarchien|kostenlose getränke|freier eintritt"
    "|gratis eintritt".split("|")
)


@lru_cache(maxsize=16)
def perks_phrases(low: str) -> tuple[str, ...]:
    """Return the words for benefits that stand in a folded text.

    >>> perks_phrases("we contribute to health insurance and give three weeks of vacation")
    ('health insurance', 'weeks of vacation')
    """
    return tuple(_PERKS.find(low))


@lru_cache(maxsize=16)
def listed_perks(low: str) -> tuple[str, ...]:
    """Return the German words for benefits, by which a single list item is recognized, too.

    >>> listed_perks("31 urlaubstage und jobrad"), listed_perks("health insurance")
    (('urlaubstag', 'jobrad'), ())
    """
    return tuple([perk for perk in _GERMAN_PERKS if perk in low]) if " und " in low else ()


_SORTS = frozenset(
    "insurance medical dental vision health retirement pension 401k vacation holidays leave tuition pto".split()
)
_FEWEST = 2
"""Fewest words of benefits: one alone may be part of a name: "Health Sciences Library", "retirement schedule"."""
_DENIED = frozenset("not no nor without except excluding ineligible".split())


def gives_perks(low: str) -> bool:
    """Whether a folded sentence names several kinds of benefits, and denies none.

    >>> gives_perks("the town offers a retirement plan, health and dental insurance.")
    True
    >>> gives_perks("no vacation or sick leave."), gives_perks("the health sciences library pays $50,000.")
    (False, False)
    """
    here = tokens(low)
    return len(_SORTS & here) >= _FEWEST and _DENIED.isdisjoint(here)
