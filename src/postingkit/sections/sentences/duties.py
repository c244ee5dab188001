"""Duties: whether a sentence says what is done in the job."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from postingkit.lexicon.hiring import SEEKS, is_somebody
from postingkit.matching.seldom import Seldom
from postingkit.sections.sentences.clause import Clause, clause_of
from postingkit.sections.sentences.verbs import BASE, FILING, GERUND, THIRD

__all__ = ["duty_in", "goes_on", "opens_as_duty", "orders"]

# "Duties include", "Your main responsibilities will be", "The primary responsibility of this position is to", "Such
# assignments include"; not "Duties are listed below"
_LISTS = re.compile(
    r"(?:(?:the|your|our|this|these|such|its|his|her|their|other|some|typical|key|main|primary|essential"
    r"|additional|specific|major|general|principal|core|day-to-day|daily|job|work|position|role|and|further|important"
    r"|secondary|regular|functional|supervisory|project|administrative|particular|more|overall|initial) ){0,6}(?:duties"
    r"|responsibilities|responsibility|tasks|assignments"
    r"|functions|duty|activities)(?: (?:and (?:duties|responsibilities|tasks)"
    r"|(?:of|for|in) (?:the|this|your) (?:[\w/-]+ ){0,4}?[\w/-]+))?(?: (?:will"
    r"|may|would|also|primarily|typically|generally|mainly|shall)){0,3} (?:includ(?:e|es|ing)"
    r"|involves?|encompass|consists? of|range from|are|is to|be|is|entail)\b(?! (?:listed"
    r"|outlined|described|not|subject|available|intended|detailed|as follows|assigned|shared|below))"
)
# "The purpose of this position is to maintain", "This position will require moving books", "Work involves filing"
_PURPOSE = re.compile(
    r"(?:the|its) (?:[\w-]+ ){0,2}(?:purpose|objective|goal|function|focus|mission) of (?:the|this) "
    r"(?:[\w/-]+ ){0,4}?(?:position|role|job|classification|post|internship) (?:is|will be) (?:to )?(?P<aim>[\w-]+)"
    r"|(?:work|(?:this|the) (?:position|role|job|work)) (?:(?:will|also|would|primarily|mainly|often) ){0,3}"
    r"(?:involves?|entails?|includes?|requires?(?= \w+ing\b)) (?P<part>[\w-]+)"
)
# "This will include leading tours", "This involves the repair of globes"
_GOES_ON = re.compile(r"(?:this|these|it|that) (?:(?:will|may|also|would) ){0,2}(?:includes?|involves?|entails?)\b")
_RESPONSIBLE = re.compile(r"(?:\w+ly )?responsible for \w")
# "seeks a part-time clerk to sort and lend maps", "is looking for a librarian who will oversee"
_SEEKS = Seldom(
    rf"\b(?:{SEEKS}|needs) "
    r"(?P<whom>(?:an?|the|our|one|two|its|several) [^.;\n]{3,200}?) (?:to|who will|that will) (?=(?P<verb>[a-z]+)\b)"
)
_JOINING = frozenset("join help work support take own build contribute shape ship grow drive advance lead".split())
"""Things that anybody is sought for."""
# What is offered, and how one is chosen
_NOT = re.compile(
    r"\bopportunit(?:y|ies) (?:to|for)\b|\bprobation|\bbackground (?:check|investigation)|\bbenefits? package"
    r"|\bcompetitive (?:base )?(?:salary|pay|compensation|benefit)|\bchance to\b|\bhealth insurance|\bstipend\b"
)
_CHARGE = re.compile(r"\bresponsib(?:le|ility|ilities)(?: and accountab\w{2,5})? (?:for|to|of|in)\b|\bin charge of\b")
_CHARGED = frozenset(("responsible", "accountable", "charged", "tasked", "involved", "engaged"))
_ANOTHERS = re.compile(r"\b(?:which|that (?:is|are|has)|whose|who (?:is|are)|department|office|division|team|program) ")
"""Words before a responsibility that make it somebody else's."""
_BE = frozenset(("is", "are", "be"))
_TEAM = frozenset("team people colleagues developers".split())
"""Words for colleagues, with whom one works on anything."""
_WITH = frozenset("with on to across alongside collaboratively together hand".split())
_TERMS = frozenset("a an until from at in".split())
_STEPS = frozenset(("place", "about", "effect", "approximately", "up"))
# A verb of work that is another thing with certain words behind it: "serves a two-year term", "runs from May to July"
_UNLESS: Mapping[str, Callable[[Sequence[str]], bool]] = {
    "work": lambda behind: behind[0] in _WITH and not _is_company(behind),
    "serve": lambda behind: behind[0] not in _TERMS,
    "play": lambda behind: "role" in behind[:8] and "team" not in behind[:10],
    "help": lambda behind: behind[0] != "you",
    "carry": lambda behind: behind[0] in {"out", "on"},
    "take": lambda behind: behind[0] not in _STEPS,
    "run": lambda behind: behind[0] not in {"from", "until", "through", "for"},
}
_ORDERS = BASE - set(
    "act answer attend build check code complete design do enter explore file follow further help label lead order"
    " present program project purchase register run select share ship staff study take test visit welcome work".split()
)
"""Verbs that open duties, and no call to the reader, title or name."""
_AUXILIARIES = ("will ", "may ", "must ", "can ", "are ", "is ", "department")
"""Verbs before which a word is a noun: "Interviews will include a test"."""
_OURS = frozenset(("your", "us", "our", "you", "out"))


def duty_in(low: str, title: str | None) -> int | None:
    """Return where in a folded sentence a duty starts; None when it states none.

    >>> duty_in("the clerk will sort maps and lend them.", "Map Clerk"), duty_in("duties include sorting.", None)
    (0, 0)
    >>> duty_in("the town seeks a clerk to sort its maps.", None)
    26
    >>> duty_in("you will receive a parking space.", None), duty_in("the county will sort maps.", "Map Clerk")
    (None, None)
    """
    at = None if low.endswith("?") else _duty_start(low, title)
    return None if at is None or _NOT.search(low) else at


def _duty_start(low: str, title: str | None) -> int | None:
    """Return where the duty starts in a folded sentence; None when it tells none."""
    if _LISTS.match(low):
        return 0
    purpose = _PURPOSE.match(low)
    if purpose and ((verb := purpose["aim"] or purpose["part"]) in BASE or verb in GERUND):
        return 0
    clause = clause_of(low, title)
    if clause and _is_duty(clause, low):
        return clause.start
    return _sought(low)


def opens_as_duty(low: str) -> bool:
    """Whether a folded sentence without a subject is a duty: "Sorts maps", "Responsible for maps"."""
    verb, _, behind = low.partition(" ")
    return (verb in THIRD and not behind.startswith(_AUXILIARIES)) or _RESPONSIBLE.match(low) is not None


def goes_on(low: str) -> bool:
    """Whether a folded sentence continues the duty of the one before: "This includes sorting"."""
    return _GOES_ON.match(low) is not None


def orders(low: str) -> bool:
    """Whether a folded sentence is a duty in the imperative: "Sort maps", but not "Help us", "Lead Clerk"."""
    verb, _, behind = low.partition(" ")
    return verb in _ORDERS and behind.partition(" ")[0] not in _OURS


def _sought(low: str) -> int | None:
    """Return where the words start that say what somebody is sought for."""
    for match in _SEEKS.finditer(low):
        if is_somebody(match["whom"]) and match["verb"] in BASE and match["verb"] not in _JOINING:
            return match.end()
    return None


def _is_duty(clause: Clause, low: str) -> bool:
    """Whether a clause states work."""
    verb, behind = clause.verb, clause.behind
    if clause.modal == "must" or (clause.modal == "due" and clause.whom in {"applicants", "ideal"}):
        return False
    if verb in {"report", "reports"} and "and" in behind:
        verb, behind = _behind_and(behind)
    if verb in _BE:
        return _is_charged(clause, behind, low)
    if verb in {"has", "have"}:
        return _CHARGE.search(" ".join(behind[:8])) is not None
    if clause.modal:
        return _acts(clause, verb, behind)
    return clause.whom in {"post", "holder"} and _acts(clause, THIRD.get(verb, ""), behind)


def _behind_and(behind: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the second verb of a clause, and what is behind it: "reports to the dean and sorts maps"."""
    at = list(behind).index("and") + 1
    while at < len(behind) - 1 and (behind[at].endswith("ly") or behind[at] in {"also", "will"}):
        at += 1
    return (behind[at], behind[at + 1 :]) if at < len(behind) else ("", ())


def _is_charged(clause: Clause, behind: Sequence[str], low: str) -> bool:
    """Whether what somebody is, or is doing, is work: "is responsible for", "will be sorting", "is to sort"."""
    first, second = [*behind[:2], "", ""][:2]
    if first in _CHARGED or (first, second) == ("in", "charge"):
        return True
    if first in GERUND and (clause.modal or clause.whom != "post"):
        return _acts(clause, GERUND[first], behind[1:])
    if first == "to":
        return second in BASE
    charge = _CHARGE.search(low)
    return charge is not None and _ANOTHERS.search(low, 0, charge.start()) is None


def _acts(clause: Clause, verb: str, behind: Sequence[str]) -> bool:
    """Whether a verb and what is behind it are work."""
    behind = behind[next((n for n, word in enumerate(behind) if not word.endswith("ly")), len(behind)) :]
    if verb not in BASE or not behind or (clause.whom == "applicants" and verb in FILING):
        return False
    unless = _UNLESS.get(verb)
    return unless is None or unless(behind)


def _is_company(behind: Sequence[str]) -> bool:
    """Whether the words behind "work" say with whom, and not on what: "with people who want to make a difference"."""
    if behind[0] not in {"with", "alongside"} or _TEAM.isdisjoint(behind[:10]):
        return False
    aims = [verb for to, verb in pairwise(behind) if to == "to"]
    return "on" not in behind and BASE.isdisjoint(aims)
