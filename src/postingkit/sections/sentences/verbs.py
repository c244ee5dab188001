"""Verbs: verbs of work in the forms in which sentences use them, and verbs of applying."""

from collections.abc import Mapping

__all__ = ["BASE", "FILING", "GERUND", "THIRD"]

_WORK = """
    accession accomplish acquire act adapt address adjudicate administer advance advertise advise advocate aid align
    analyse analyze answer appraise approve architect arrange articulate assemble assess assign assist assume attend
    audit author automate balance bind broker budget build calculate calibrate capture care carry catalog catalogue
    chair champion check circulate clean co-ordinate coach code collaborate collate collect commission communicate
    compile complete compose conduct configure connect conserve consolidate construct consult contribute control
    convert cook coordinate correspond counsel craft create cultivate curate customize debug decide define deliver
    deploy describe design determine develop devise diagnose digitise digitize direct disseminate distribute do
    document draft draw drive edit educate employ enable encourage enforce engage engineer enhance ensure enter
    equip establish estimate evaluate examine execute expand explore facilitate file focus follow forecast formulate
    foster further generate govern grade greet groom grow guide handle help host identify implement improve increase
    influence inform initiate input inspect install instruct insure integrate interact interface interpret interview
    introduce inventory investigate issue keep label lead lend leverage liaise lift load log maintain manage
    manipulate market measure mend mentor migrate mine model moderate modernize modify monitor mount move negotiate
    observe obtain operate optimise optimize orchestrate order organise organize orient originate oversee own
    package participate partner perform photograph pick pilot pioneer plan play practice prepare present preserve
    prioritize process procure produce program programme project promote propose protect provide publish pull
    purchase push read rebuild recommend reconcile record recruit redesign refactor refine register rehouse release
    repair replace represent research resolve respond restock review revise rotate route run scale scan schedule
    screen script secure select serve service set shape share shelve ship solve sort source spearhead specify staff
    stage steer stock strategise strategize streamline strengthen study supervise supply support survey sustain
    synthesize take teach test track train transcribe transfer transform translate transport treat triage
    troubleshoot tune turn tutor uncover undertake update upgrade utilise utilize validate verify visit weed welcome
    work write
"""
_DOUBLED = frozenset("debug input log plan program run scan set ship".split())
_NAMES = frozenset(
    "documents does engineers files issues leads markets models partners programmes programs projects".split()
)
"""Forms that are more often nouns or auxiliaries: "the clerk for special projects", "does not"."""


def _third(verb: str) -> str:
    """Return the form behind "the archivist".

    >>> [_third(verb) for verb in ("sort", "supply", "teach")]
    ['sorts', 'supplies', 'teaches']
    """
    if verb.endswith("y") and verb[-2] not in "aeou":
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _gerund(verb: str) -> str:
    """Return the form behind "you will be".

    >>> [_gerund(verb) for verb in ("sort", "file", "plan", "oversee")]
    ['sorting', 'filing', 'planning', 'overseeing']
    """
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    return f"{stem}{verb[-1]}ing" if verb in _DOUBLED else f"{stem}ing"


BASE = frozenset(_WORK.split())
"""As they stand behind "will" and "to"."""
THIRD: Mapping[str, str] = {form: verb for verb in sorted(BASE) if (form := _third(verb)) not in _NAMES}
"""As they stand behind "the archivist", each with its base."""
GERUND: Mapping[str, str] = {_gerund(verb): verb for verb in sorted(BASE)}
"""As they stand behind "you will be", each with its base."""
FILING = frozenset(
    "apply submit send include complete attach provide file register undergo answer upload indicate take attend report"
    " receive meet sign enter contact see visit click note follow agree disclose successfully forward enclose mail"
    " email reply furnish specify list state supply fill log create use make write request consent return call check"
    " ensure interview appear identify clear select choose start begin wait describe download present acknowledge"
    " respond participate undertake address".split()
)
"""What applicants do to apply."""
