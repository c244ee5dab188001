"""Clause: a sentence's subject and what is said about it: "In this role, the archivist also describes"."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import Literal, NamedTuple

from postingkit.lexicon.names import is_role
from postingkit.matching.anchors import tokens
from postingkit.sections.sentences.verbs import BASE, THIRD
from postingkit.text import fold

__all__ = ["IDEALS", "Clause", "Modal", "Whom", "clause_of"]

Whom = Literal["you", "post", "holder", "ideal", "applicants"]
"""The reader; the job itself; its holder; the ideal candidate; all applicants."""
Modal = Literal["", "will", "must", "due"]
"""The modal before the verb; "due" where something is expected or required of the subject."""


class Clause(NamedTuple):
    """A subject (the reader, or somebody in the job), its verb, and the words behind."""

    whom: Whom
    modal: Modal
    verb: str
    behind: Sequence[str]
    """The words behind the verb, without adverbs right behind it."""
    start: int
    """Where the clause starts in its sentence, behind a label or dash; 0 behind an adverbial."""


_WORD = re.compile(r"[^\W_](?:[\w'/&.-]*\w)?|[^\w\s]")
_MOST_WORDS = 64
"""Most words read of a sentence: its subject stands in front."""
_MOST_STARTS = 4
"""Most places in a sentence where a clause may start."""
_LONGEST_SUBJECT = 12
"""Words of a subject."""
_FURTHEST = 24
"""Most words before "you will" without a comma."""
_STARTS = frozenset(",:-;")
_HYPOTHETICAL = frozenset(
    "if once when whether although though should upon unless until after before because since how what why where while"
    " without".split()
)
"""Openings of sentences about other times."""
_LEADING = frozenset(("in", "as", "within", "on"))
_ASIDES = frozenset("reporting working under based in as with located who which an a".split())
"""Words that open an aside between a subject and its verb."""
_DETERMINERS = frozenset("the this our your each a an these both all any every that".split())
_OTHERS = _DETERMINERS | frozenset("we i it they there which who".split())
"""Words that a subject can only open with: "the skills each person brings"."""
_POSTS = frozenset(
    "position positions role job post internship fellowship apprenticeship residency assistantship".split()
)
_HOLDERS = frozenset(
    "incumbent incumbents appointee appointees holder postholder post-holder hire hires intern interns fellow fellows"
    " individual person candidate employee jobholder selectee resident apprentice volunteer trainee".split()
)
_APPLICANTS = frozenset("applicants applicant candidates individuals persons employees".split())
_KINDS: tuple[tuple[Whom, frozenset[str]], ...] = (
    ("post", _POSTS),
    ("holder", _HOLDERS),
    ("applicants", _APPLICANTS),
)
IDEALS = frozenset("ideal best right strongest preferred perfect suitable qualified competitive top strong".split())
"""Adjectives of the ideal candidate."""
_PRONOUNS = frozenset(("he", "she", "s/he", "he/she", "she/he"))
_SUBJECTS = _POSTS | _HOLDERS | _APPLICANTS | {"you", "he", "she", "ideal"}
"""Words without any of which, or one of a job title, a sentence has no such subject."""
_WITHIN = frozenset("of for in at with to within who on selected hired under whose filling".split())
"""Words that extend a subject: "the person in this role"."""
_RANKS = frozenset("deputy assistant associate vice junior under co".split())
"""Words of rank in a title; a subject without it is somebody else: the director above a deputy director."""
_ADVERBS = frozenset("also then often always both typically further thus therefore furthermore in addition".split())
_WILL = frozenset(("will", "shall", "would", "you'll"))
_MUST = frozenset(("must", "should"))
_NEED = frozenset(("needs", "need"))
_BE = frozenset(("is", "are"))
_DUE = frozenset(("expected", "required", "asked", "called"))
_VERBS = frozenset(
    {*BASE, *THIRD, *_WILL, *_MUST, *_NEED, *_BE}
    | set("has have possess possesses hold holds bring brings involve involves entail entails include includes".split())
    | set("report reports require requires".split())
)


@lru_cache(maxsize=128)
def clause_of(low: str, title: str | None) -> Clause | None:
    """Return the clause of a folded sentence about the reader or the job; None when there is none.

    >>> clause_of("reporting to the dean, the map archivist will also describe maps.", "Map Archivist")
    Clause(whom='holder', modal='will', verb='describe', behind=('maps', '.'), start=0)
    >>> clause_of("the dean will describe maps.", "Map Archivist")
    >>> clause_of("if you are chosen, you will hear from us.", None)
    """
    here = tokens(low)
    if _SUBJECTS.isdisjoint(here) and (not title or _cues(title).isdisjoint(here)):
        return None
    words = tuple(_WORD.findall(low)[:_MOST_WORDS])
    if not words or words[0] in _HYPOTHETICAL:
        return None
    starts = [0, *(i + 1 for i, word in enumerate(words[:-1]) if word in _STARTS)][:_MOST_STARTS]
    if words[0] in _LEADING and (you := _you(words)):
        starts = [you]
    start = 0
    for i in starts:
        if i and words[i - 1] in ":-":
            start = next(islice(_WORD.finditer(low), i, None)).start()
        if subject := _subject(words, i, title or ""):
            whom, at = subject
            return _predicate(whom, words, at, start)
    return None


def _you(words: Sequence[str]) -> int | None:
    """Return where "you will" stands, behind "in this role" or "as our clerk"."""
    for n in range(1, min(_FURTHEST, len(words) - 1)):
        if words[n] == "you'll" or (words[n] == "you" and words[n + 1] in _WILL):
            return n
    return None


def _subject(words: Sequence[str], i: int, title: str) -> tuple[Whom, int] | None:
    """Return the subject of the clause at ``i``, and where its verb stands."""
    while i < len(words) and (words[i] == "and" or _is_adverb(words[i])):
        i += 1
    if i >= len(words):
        return None
    if words[i] in {"you", "you'll"}:
        return "you", i + (words[i] == "you")
    if words[i] in _PRONOUNS:
        pair = words[i + 1 : i + 2] in (("or",), ("/",))
        return "holder", i + (3 if pair else 1)
    for k in range(i + 1, min(i + _LONGEST_SUBJECT, len(words))):
        if words[k] in _STARTS:
            return _past_aside(words, i, k, title) if words[k] == "," else None
        verb = words[k + 1] if words[k].endswith("ly") and k + 1 < len(words) else words[k]
        if verb in _VERBS and (whom := _whom(words[i:k], title)):
            return whom, k
    return None


def _past_aside(words: Sequence[str], i: int, comma: int, title: str) -> tuple[Whom, int] | None:
    """Return the subject before a comma, where an aside stands between it and its verb."""
    if comma + 1 < len(words) and words[comma + 1] in _ASIDES and (whom := _whom(words[i:comma], title)):
        for m in range(comma + 2, len(words) - 1):
            if words[m] == "," and words[m + 1] in _VERBS:
                return whom, m + 1
    return None


def _whom(phrase: Sequence[str], title: str) -> Whom | None:
    """Return what a subject refers to: the job, its holder, or all applicants."""
    core = list(phrase[: next((n for n, word in enumerate(phrase) if word in _WITHIN or word == "("), len(phrase))])
    if core and core[0] in _DETERMINERS:
        core = core[1:]
    while core and _is_adverb(core[-1]):
        core.pop()
    if not core or not _OTHERS.isdisjoint(core):
        return None
    head = core[-1]
    if not IDEALS.isdisjoint(core[:-1]):
        return "ideal" if head in _HOLDERS or head in _APPLICANTS or is_role(head) else None
    for kind, heads in _KINDS:
        if head in heads:
            return kind
    return "holder" if title and _is_title(core, title) else None


def _is_title(core: Sequence[str], title: str) -> bool:
    """Whether a subject is the posting's title, or short for it.

    >>> _is_title(["archivist"], "Map Archivist"), _is_title(["ma"], "Map Archivist")
    (True, True)
    >>> _is_title(["director"], "Deputy Director"), _is_title(["map", "clerk"], "Map Archivist")
    (False, False)
    """
    names, initials = _title_words(title)
    own = {word.removesuffix("s") for word in core}
    if own <= names:
        return is_role(" ".join(core)) and not (_RANKS & names - own)
    return len(core) == 1 and len(core[0]) > 1 and core[0] == initials


@lru_cache(maxsize=16)
def _title_words(title: str) -> tuple[frozenset[str], str]:
    """Return the words of a title as one of them, and its initials."""
    words = [word for word in _WORD.findall(fold(title)) if word[0].isalpha()]
    return frozenset(word.removesuffix("s") for word in words), "".join(w[0] for w in words if w not in _WITHIN)


@lru_cache(maxsize=16)
def _cues(title: str) -> frozenset[str]:
    """Return words of a title of which each mention of it, short or long, has one."""
    names, initials = _title_words(title)
    roles = {word for word in names if is_role(word) or is_role(f"{word}s")}
    return frozenset({initials, *roles, *(f"{word}s" for word in roles)})


def _predicate(whom: Whom, words: Sequence[str], at: int, start: int) -> Clause:
    """Return the clause whose verb, or the modal before it, is at ``at``."""
    at = _onward(words, at)
    modal: Modal = ""
    word = words[at] if at < len(words) else ""
    if word in _WILL or word in _MUST:
        modal, at = "will" if word in _WILL else "must", _onward(words, at + 1)
    elif word in _NEED and words[at + 1 : at + 2] == ("to",):
        modal, at = "must", _onward(words, at + 2)
    if at < len(words) and (words[at] in _BE or words[at] == "be"):
        due = _onward(words, at + 1)
        to = due + (2 if words[due + 1 : due + 2] == ("upon",) else 1)
        if due < len(words) and words[due] in _DUE and words[to : to + 1] == ("to",):
            modal, at = "due", _onward(words, to + 1)
    return Clause(whom, modal, words[at] if at < len(words) else "", words[_onward(words, at + 1) :], start)


def _onward(words: Sequence[str], at: int) -> int:
    """Return the place of the next word that is no adverb."""
    while at < len(words) and _is_adverb(words[at]):
        at += 1
    return at


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and word not in _VERBS)
