"""Demands: whether a sentence says what an applicant must or should have."""

import re

from postingkit.lexicon.hiring import SEEKS, is_somebody
from postingkit.matching.anchors import tokens
from postingkit.matching.seldom import Seldom
from postingkit.sections.sentences.clause import IDEALS, Clause, clause_of
from postingkit.sections.sentences.verbs import BASE, FILING

__all__ = ["demand_in"]

_THING = re.compile(
    r"\b(?:experience|degree|diploma|knowledge|skills?|abilit(?:y|ies)|proficien(?:cy|t)|fluen(?:cy|t)|familiar(?:ity)?"
    r"|background|expertise|understanding|certificat(?:e|ion)|licen[cs]e|licensure|mlis?|m\.l\.s|ph\.?d"
    r"|bachelor'?s|master'?s|ged|coursework|aptitude|qualifications?|competenc(?:e|y|ies)|clearance|citizenship"
    r"|attention to detail|commitment|willingness|education|credentials?|literacy|track record)\b"
)
"""Things that applicants may have."""
_TRAIT = re.compile(r"\b(?:years|passion|interest|desire|mindset|eye for|sense of)\b")
# "A master's degree is required", "Experience with maps preferred", "Knowledge of Latin is a plus"; not "is not
# required", "required to lift", "required by law"
_ASKED = Seldom(
    r"\b(?:required|preferred|desired|desirable|essential|mandatory|necessary|advantageous|beneficial|needed|a must"
    r"|a plus|an advantage|an asset|a bonus|helpful|imperative)(?= ?[.,;:()!]"
    r"|\Z| and\b| but\b| for (?:this|the) (?:position|role|job)| in (?:this|the) (?:position|role|job))"
)
_UNASKED = re.compile(r"(?:\bnot|n't|\bno means|\bnever|\bif|\bas|\bwhen|\bwhere|\bmay be|\bother)(?: \w+)? \Z")
_BEFORE = 14
"""Characters before such a word that may negate it."""
# "is looking for a clerk with two years of experience", "a job for someone who has strong skills"
_SEEKS = Seldom(
    rf"\b(?:{SEEKS}|opportunity for) "
    r"(?P<whom>[^.;\n]{3,200}?) "
    r"(?:with|who (?:has|have|is|are|possess(?:es)?|can|demonstrates?|brings?)|having|possessing) "
)
_REACH = 160
"""Characters behind "with" in which such a thing is named."""
# "This is a visible position requiring exceptional skills"
_POST = Seldom(r"\b(?:position|role|job)s? (?:requiring|that requires|which requires) ")
_HAS = frozenset(
    "have has possess possesses hold holds bring brings demonstrate demonstrates exhibit exhibits show shows".split()
)
_BE = frozenset(("is", "are", "be"))
_NEEDS = frozenset(("requires", "require"))
_CUES = _HAS | _NEEDS | frozenset("must should need needs expected required asked will would ll ideal".split()) | IDEALS
_GIVEN = frozenset(
    "opportunity access chance responsibility responsibilities oversight impact role duties duty authority option"
    " privilege freedom flexibility autonomy overall primary".split()
)
"""Things that one gets from the job."""
_LIKES = frozenset(
    "thrive thrives enjoy enjoys love loves understand understands know knows value values care cares".split()
)
_BEING = frozenset(
    "able comfortable fluent proficient experienced familiar skilled knowledgeable detail-oriented highly organized"
    " self-motivated self-directed passionate willing creative adept conversant enthusiastic motivated proactive"
    " flexible well-organized collaborative capable energetic innovative resourceful licensed certified"
    " eligible".split()
)
_IN_PROCESS = frozenset(
    "received submitted postmarked considered contacted interviewed hired made completed sent notified filled included"
    " accompanied addressed directed uploaded attached emailed invited selected used paid given provided offered"
    " located based subject responsible part member present returned filed employed fingerprinted screened tested"
    " appointed asked required expected approved verified in on at from the".split()
)
"""Steps taken with an application or an applicant."""
_DOING = BASE | {"know", "love", "enjoy", "speak", "lift", "live", "reside", "read", "understand", "pass"}
_NOT = re.compile(
    r"\bapplications? (?:must|should|will)\b|\bcover letter\b|\br[eé]sum[eé]s?\b|\bcurriculum vitae\b|\bprobation"
    r"|\bbackground (?:check|investigation)|\bdrug (?:test|screen)|\bno (?:prior |previous )?experience\b"
    r"|\bquestionnaire\b|\bto apply\b|\bapply (?:now|today|online|for)\b|\baccommodation|\bregardless of\b"
    r"|\binterview|\btranscripts?\b|\bletters? of (?:interest|recommendation)"
)
"""Words about the application itself."""
_NEAR = 10
"""Words behind "requires" in which such a thing is named."""
_FEWEST = 2
"""Fewest characters: a word and its full stop."""


def demand_in(low: str, title: str | None) -> int | None:
    """Return where in a folded sentence a requirement starts; None when it states none.

    >>> demand_in("the ideal candidate has a degree.", None), demand_in("applicants must hold a license.", None)
    (0, 0)
    >>> demand_in("a master's degree is required.", None), demand_in("we seek a clerk with a degree.", None)
    (0, 0)
    >>> demand_in("applicants must submit a form.", None), demand_in("the county has two libraries.", "Map Clerk")
    (None, None)
    """
    at = None if low.endswith("?") else _demand_start(low, title)
    return None if at is None or _NOT.search(low) else at


def _demand_start(low: str, title: str | None) -> int | None:
    if not _CUES.isdisjoint(tokens(low)):
        clause = clause_of(f"applicants {low}" if low.startswith("must ") else low, title)
        if clause and _is_demand(clause):
            return clause.start
    return 0 if _is_asked(low) or _is_sought(low) else None


def _is_asked(low: str) -> bool:
    """Whether a sentence asks for something that applicants may have: "a degree is required"."""
    for asked in _ASKED.finditer(low):
        at = asked.start()
        if not _UNASKED.search(low, max(0, at - _BEFORE), at) and _THING.search(low, 0, at):
            return not low.startswith(("if ", "when ", "while ", "we ", "our "))
    return False


def _is_sought(low: str) -> bool:
    """Whether somebody with a qualification is sought: "a clerk with experience"."""
    post = _POST.search(low)
    if post and _THING.search(low, post.end(), post.end() + _REACH):
        return True
    for match in _SEEKS.finditer(low):
        if is_somebody(match["whom"]):
            return _THING.search(low, match.end(), match.end() + _REACH) is not None
    return False


def _is_demand(clause: Clause) -> bool:
    """Whether a clause says what somebody must have, be, or be able to do."""
    if len(clause.behind) < _FEWEST:
        return False
    if clause.modal in {"must", "due"}:
        return _is_must(clause)
    if clause.verb in _HAS:
        return _has_qualification(clause)
    if clause.verb in _BE:
        return _is_quality(clause)
    if clause.verb in _NEEDS:
        return _THING.search(" ".join(clause.behind[:_NEAR])) is not None
    return clause.whom == "ideal" and clause.verb in _LIKES


def _is_quality(clause: Clause) -> bool:
    """Whether "is" or "will be" is followed by a personal quality."""
    if clause.whom == "ideal":
        return clause.behind[0] not in _IN_PROCESS
    return clause.whom in {"holder", "applicants"} and clause.modal == "will" and clause.behind[0] in _BEING


def _is_must(clause: Clause) -> bool:
    """Whether what somebody must do is more than a step of the application."""
    if clause.verb == "be":
        return clause.behind[0] not in _IN_PROCESS and not clause.behind[0].endswith("ing")
    if clause.verb in _HAS:
        return _GIVEN.isdisjoint(clause.behind[:4])
    return clause.modal == "must" and clause.verb in _DOING and clause.verb not in FILING


def _has_qualification(clause: Clause) -> bool:
    """Whether what somebody has is a qualification, and not something the job gives."""
    if clause.whom == "post" or not _GIVEN.isdisjoint(clause.behind[:4]):
        return False
    if clause.whom == "you" and clause.modal:  # "you will have the ability to work from home"
        return "ability" not in clause.behind[:4] and _THING.search(" ".join(clause.behind[:_NEAR])) is not None
    words = " ".join(clause.behind)
    return clause.whom == "ideal" or _THING.search(words) is not None or _TRAIT.search(words) is not None
