"""Sentences: the workplace stated in running text, in many languages."""

import re
import sys
from collections.abc import Sequence

from postingkit.lexicon.workplaces import said_abroad
from postingkit.matching.cues import Cues
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim
from postingkit.terms import WorkplaceType

__all__ = ["Kinds", "claim_of", "first_of", "stated", "stated_abroad"]

Kinds = tuple[tuple[WorkplaceType, Seldom], ...]
"""Workplace types with their patterns over folded text; the first that matches wins."""

_JOB = (
    r"(?:position|role|job|opportunity|work|post|employee"
    r"|internship|team|environment|schedule|model|arrangement|program|setting)"
)
# What is on site or in person and still a job, not "on-site employee dining" or "in-person team meetings"
_POST = r"(?:position|role|job|opportunity|work|post|internship|schedule|arrangement|setting|employment)"
# "in the office at least 3 days a week", "from our Leeds office, two to three days per week", "4 days/week in-office"
_IN_OFFICE = r"(?:in|at|from|to|into) (?:the|our) (?:[\w'’-]+ ){0,2}office|in-office"
_WEEKLY = r"(?:(?:a|per|each|every) |/ ?)week"


def _in_office(days: str) -> str:
    """Return the pattern for a number of days a week in the office, in either order."""
    return (
        rf"(?:{_IN_OFFICE})(?: in [\w ]{{2,24}})?,? (?:for )?(?:about |around |~ ?)?(?:at least |a minimum of )?"
        rf"{days} {_WEEKLY}\b|\b{days}(?: {_WEEKLY})? (?:{_IN_OFFICE})\b"
    )


_SOME = r"(?:(?:one|two|three|[1-3])(?: ?[-–] ?| to | or ))?(?:one|two|three|four|[1-4])\+? days?"
# "Hybrid Work Environment", "combination of remote and on-site", "two days from home", "hybrides Arbeiten",
# "#LI-Hybrid"
_HYBRID = Seldom(
    rf"#li-hybrid|\b(?:hybrid(?:/remote)?(?: remote)?(?: in-office)?(?: work(?:ing|place)?)? {_JOB}\b(?! of )|(?:is|a"
    rf"|are) hybrid\b"
    r"|hybrid (?:telework|working|remote)\b|hybrides? arbeiten\b|hybrid[- ]?(?:modell|arbeit)\b"
    r"|möglichkeit(?:en)? (?:zum?|zur|für|der|des|von|auf) (?:\w+en )?(?:home-?office|mobile[mnrs]? arbeit|telearbeit)"
    r"|möglichkeit, (?:auch |teilweise )?(?:mobil|im home-?office|von zu ?hause(?: aus)?) zu arbeiten\b"
    r"|(?<!kein )(?<!keine )(?:home-?office|mobile[sr]? arbeit(?:en)?|telearbeit) (?:ist )?(?:anteilig |teilweise "
    r"|tageweise |grundsätzlich )?(?:möglich|nach (?:absprache|vereinbarung|(?:der )?einarbeitung))\b"
    r"|alternierende[nr]? telearbeit|home-?office-?(?:möglichkeit|option|regelung)"
    r"|vor ort\b[^.\n]{0,40}\b(?:und|oder) (?:im |aus dem )?home-?office\b"
    r"|im büro(?:,| und/oder| und| oder) (?:im |von )?(?:home-?office|zu ?hause|remote)\b"
    r"|work(?:ing)? (?:remotely|from home) (?:for )?(?:the (?:rest|remainder)|(?:one|two|three|four|\d) days)\b"
    r"|hybride werken\b|(?:modelo|regime|trabalho|trabajo|modalidad|formato) h[ií]brid[oa]\b"
    r"|prac\w+ hybrydow\w+|(?:modalità|lavoro) ibrid[ao]\b|гибридн\w+ (?:формат|график|режим)"
    r"|télétravail (?:partiel|(?:\w+ )?(?:un|une|deux|trois|\d) jours?)|mobile[sn]? arbeiten an (?:bis zu )?\w+ tagen"
    r"|work(?:ing)?[- ]from[- ]home\b[^.\n]{0,40} (?:one|two|three|four|\d) days (?:a|per|each) week\b"
    r"|work-from-home (?:may be|is) (?:available|possible|allowed|permitted)\b"
    r"|(?:from|at) home and (?:on[- ]?site|(?:in|at|from) (?:the|our) office)\b"
    rf"|home[- ]based \(?{_SOME} (?:(?:a|per) )?week"
    r"|part(?:ial(?:ly)?)? remote\b|remote ?/ ?hybrid\b|remote hours\b"
    r"|(?:some|part|portion) of (?:the |this |your )?(?:work|time|week)\b[^.\n]{0,80}"
    r"\b(?:remote(?:ly)?|from home|teleworking|telecommuting)\b"
    r"|(?:from home|remotely|remote work) (?:is (?:possible|allowed|permitted|available) )?(?:on |up to )?"
    r"(?:certain|some|select|several|one|two|three) days\b"
    r"|(?:combination|mix|mixture|blend) of (?:mandatory |required )?(?:tele\w+|remote|on-?site|in-office|in-person)\b"
    r"[^.\n]{0,60}(?:on-?site|remote|tele\w+|office|home)"
    r"|(?:ein(?:en)?|zwei|drei|\d) tage? (?:pro woche )?(?:home-?office|mobile\w* arbeit\w*|remote)"
    r"|(?:one|two|three|four|\d) (?:remote days?|days (?:(?:a|per) week )?(?:remote|from home"
    r"|of remote|in the office|on-?site|in office))\b"
    rf"|on-?site (?:for )?(?:one|two|three|four|[1-4]) days? (?:a|per|each|every) week\b|{_in_office(_SOME)})"
)
# "No telecommuting", "physically in the office", "100% on-site", "an on-site position", "the position is in-person"
_ON_SITE = Seldom(
    r"#li-onsite|\b(?:no (?:remote work|telecommuting|telework\w*|remote)\b|remote work is not\b"
    r"|not (?:a |eligible for |available for )?(?:remote|telework)\b(?! ?\?)"
    # "we're not recruiting remotely", "do not offer remote work"
    r"|n['o]t (?:currently )?(?:recruit|hir|offer|consider|accept|support)\w* (?:for )?(?:remote(?:ly)?|telework\w*"
    r"|telecommut\w+)\b"
    r"|based on[ -]?site (?:in|at)\b"
    rf"|(?:100 ?%|fully|full-time|strictly) (?:on-?site|in-person|in-office)\b|on-?site (?:{_POST}|only)\b"
    rf"|{_in_office('(?:five|5) days')}|in-(?:person|office) {_POST}\b"
    r"|(?<!and )(?<!or )on-?site (?:positions|roles|jobs)\b|\bthis is an on-?site, (?:[\w-]+,? ){1,4}(?:role|job|post)"
    rf"|physically (?:present |be )?in the office\b|program on-?site in\b|performed on-?site\b"
    r"|(?:trabalho|trabajo|modalidad|modelo|regime|vaga|vacante) (?:100 ?% )?presencial\b|poste en présentiel\b"
    r"|(?:não aceitamos|sem|pas de|kein) (?:home[- ]?office|remoto|télétravail)\b"
    r"|arbeite(?:st|n) (?:du |sie )?(?:bei uns |(?=vor ort bei unser))vor ort\b"
    r"|position on[ -]?site in\b|(?:is|will be|must be) (?:fully )?on site (?:in|at)\b"
    r"|work(?:ing)? on[ -]?site (?:in|at|from) (?:our|the) (?:\w+ ){0,2}(?:office|headquarters|lab|studio)\b"
    r"|(?:(?:able|willing|required|expect(?:ed)?) to (?:(?:primarily|mainly|mostly) )?|will |must )work (?:primarily )?"
    r"(?:on-?site|in[- ]person)\b(?! (?:and|or|for|one|two|three|four|\d)\b)"
    rf"|{_JOB} (?:is|will be|must be|requires?)[^.\n]{{0,40}} (?:on-?site|in-person)\b"
    r"(?! (?:and|or|interview|visit|event|meeting|during|before|after)))"
)
# "this is a remote, full-time position", "fully remote", "the role can be remote", "work from anywhere", "#LI-Remote";
# "Work from home" alone in its line and "remote work possibility" are perks
_REMOTE = Seldom(
    r"#li-remote|\b(?:(?:100 ?%|fully|completely|entirely|permanently|full|vollständig|volledig|helt|fullt|plně"
    rf"|w pełni|deutschlandweit|österreichweit) remote\b|remote-first\b"
    rf"|remote(?:-first)?,? (?:full-time |part-time |contract )?(?:{_JOB}|employment|ok\b|only\b)\b"
    r"(?! (?:possibilit|options?\b|polic|allowance|stipend|budget))|work remotely\b"
    rf"|{_JOB} (?:is|being|can be|will be|may be)(?! eligible for some\b)[^.;\n]{{0,30}}"
    r" (?:remote|remotely|from home)\b(?! ?/ ?hybrid)"
    rf"|(?:telecommute|telework) {_JOB}\b(?! (?:polic|options?\b|possib|agreement))"
    r"|100 ?% homeoffice\b|work(?:ing)? (?:part(?:ly|ially) or )?(?:entirely|fully|completely) remotely\b"
    r"|(?<!\n)(?!\A)work(?:ing)? (?:fully |100% )?(?:remotely )?from (?:home|anywhere)\b"
    # "Remote working is possible", "We are open to remote candidates"
    r"|remote work(?:ing)? is (?:also )?(?:possible|welcome|fine|ok|okay|an option)\b"
    r"(?! (?:on|for|after|up|part|one|two|\d))"
    r"|(?:consider|open to|welcome|accept) (?:fully )?remote (?:candidates|applicants|applications|workers)\b"
    r"|work(?:ing)? from (?:home|anywhere)(?=,? (?!opportunit|options?\b|polic|possib|flexib|allowance|days?\b)\w))"
)
# "an 1-2 Tagen in der Woche im Homeoffice", "2 dagen per week thuiswerken", "Home office 3x por semana", "bis zu 60 %
# Homeoffice": days at home mean days elsewhere
_HOME = (
    r"(?:home[- ]?office|télétravail|teletrabajo|teletrabalho|thuiswerken|thuis (?:te )?werken|smart working"
    r"|lavoro agile|prac\w+ zdaln\w+|hjemmekontor|distansarbete|(?:von )?zu ?hause(?: aus)?"
    r"|mobile[nrs]? arbeit(?:en)?|telearbeit)"
)
_DAYS = (
    r"(?:(?:ein(?:en|em)?|zwei|drei|une?|deux|trois|due|dos|tres|dois|três|één|twee|drie|dwa|dva|två|to|[1-4])"
    r"(?: ?(?:[-–/à]|bis|a) ?[1-4])? ?(?:x|tage?n?|jours?|d[ií]as?|giorn[io]|dag(?:en|ar|er|e)?|d[ne][nyíi])\b"
    r"(?: (?:in der|die|pro|per|par|por|a la|à la|à|a|w|v|i) (?:woche|week|semaine|semana|settimana|týdnu|tygodniu"
    r"|veckan))?"
    r"|[1-9]\d ?%)"
)
_DAYS_AT_HOME = Seldom(
    rf"{_DAYS} (?:im |in |de |di |en |em |i |v |w |pracy |auch )?{_HOME}\b"
    rf"|\b{_HOME}:? (?:im umfang )?(?:von |an |de |di |à |til |op )?(?:bis zu |jusqu'à |hasta |até |max\.? )?{_DAYS}"
    rf"|\b(?:teilweise|anteilig|tageweise|zeitweise) (?:im |von )?{_HOME}\b"
)
_STATED: Kinds = (("hybrid", _HYBRID), ("hybrid", _DAYS_AT_HOME), ("on_site", _ON_SITE), ("remote", _REMOTE))
_CUES = Cues(
    *(
        "remote|remotely|hybrid|hybrides|hybride|hybridmodell|on-site|onsite|in-person|telework|on site in|on site at"
        "|vor ort|teleworking|telecommuting|telecommute|from home|work-from-home|homeoffice|home-office|mobile arbeit"
        "|physically|from anywhere|days in the office|days a week|days per week|day per week|day a week|days each week"
        "|days every week|in-office|híbrido|híbrida|hibrida|hybrydowa|hybrydową|hybrydowej|ibrida"
        "|ibrido|віддалено|дистанційно|гибридный|гибридного|télétravail|mobiles arbeiten|mobilen arbeiten"
        "|mobilem arbeiten|mobilen arbeit|mobiler arbeit|mobil zu|telearbeit"
        "|home office|teletrabajo|teletrabalho|thuiswerken|smart working|lavoro agile|hjemmekontor|distansarbete"
        "|zdalnej|zu hause|zuhause|thuis|presencial|présentiel"
    ).split("|")
)
# "may be eligible for some remote work" promises nothing, "if remote" asks
_DOUBT = re.compile(
    r"\b(?:may be|might be|could be|eligible for|potential(?:ly)?|possib\w+|occasional\w*|some|limited|if|not|access"
    r"|work with)\b[^.\n]{0,25}$|\bkein(?:e|erlei)? $"
)
# "Remote job: No", "Remote", in the line below "No", "Die Möglichkeit der Telearbeit besteht nicht"
_DENIED = re.compile(
    r"(?: job)?\W{0,3}(?:\n\s*|: ?)(?:no|not eligible|none|n/a|nein)\W{0,2}(?:\n|\Z)"
    r"|\w{0,2} besteht (?:leider )?nicht\b"
)
_BEFORE = 45
"""Characters before the words in which a doubt ("may be eligible for") stands."""
_REACH = 90
"""How far a sentence about the workplace reaches on either side of its cue."""


def stated(text: str, low: str) -> Claim | None:
    """Return the workplace that a sentence of the text states."""
    found = first_of(_STATED, low, _windows(low))
    return claim_of(found[0], text, *found[1].span(), "workplace.stated") if found else None


def stated_abroad(text: str, low: str) -> Claim | None:
    """Return what a text in another language than English says outright."""
    found = said_abroad(low)
    return claim_of(found[0], text, found[1].start, found[1].end, "workplace.stated") if found else None


def first_of(
    kinds: Kinds, low: str, spans: Sequence[tuple[int, int]] = ((0, sys.maxsize),)
) -> tuple[WorkplaceType, re.Match[str]] | None:
    """Return the first kind stated in spans of folded text, and neither denied nor doubted."""
    for value, pattern in kinds:
        for start, end in spans:
            for match in pattern.finditer(low, start, end):
                before = low[max(0, match.start() - _BEFORE) : match.start()]
                if value == "on_site" or not (_DENIED.match(low, match.end()) or _DOUBT.search(before)):
                    return value, match
                if value != "hybrid":  # "eligible for a hybrid schedule (up to 2 remote days a week)" says it twice
                    break
    return None


def _windows(low: str) -> list[tuple[int, int]]:
    """Return the stretches around the cues, overlapping ones as one."""
    spans: list[tuple[int, int]] = []
    for at, end in _CUES.find(low):
        start = max(0, at - _REACH)
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], end + _REACH)
        else:
            spans.append((start, end + _REACH))
    return spans


def claim_of(value: WorkplaceType, text: str, start: int, end: int, rule: str) -> Claim:
    """Return the claim that ``text[start:end]`` states a workplace."""
    return Claim("workplace_type", value, text[start:end], start, end, rule)
