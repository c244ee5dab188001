"""Workplace: on site, remote, or both in turn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.terms import WorkplaceType
from postingkit.text import fold

__all__ = ["find_workplace"]

# Labels whose value is the answer: "Location: Remote or Berlin", "Work setting: In-person", "Modalitat de treball: Presencial"
_LABEL = re.compile(
    r"\blocations?\b|\bwork(?:place| ?site| setting| location| arrangement| model| mode| type| modality)\b|remote"
    r"|telework|telecommut"
    r"|einsatzort|arbeitsort|standort|modali(?:dad|tat|tà)|формат работы|график|ubicaci|job type|home ?office"
)
_LABELLED: tuple[tuple[WorkplaceType, re.Pattern[str]], ...] = (
    (
        "hybrid",
        re.compile(
            r"\bh[yí]bri\w+|\bhybryd\w+|гибрид\w*|flexible/hybrid|on-?site (?:or|and|/) ?remote|remote (?:or|and|/) "
            r"?on-?site|teletrabajo parcial"
        ),
    ),
    (
        "remote",
        re.compile(
            r"\bremote(?:ly)?\b|\btelework\w*|\btelecommut\w+|\bwork from home\b|\bhome ?office\b|\bwfh\b"
            r"|удал[её]нн?\w*|\bteletrabajo\b|\bremot[oa]\b|\bzdaln\w+"
        ),
    ),
    (
        "on_site",
        re.compile(
            r"\bon-?site\b|\bin[- ]person\b|\bin[- ]office\b|\bpresencial\b|\bvor ort\b|\bpräsenz\b|\bsur place\b"
            r"|\bна месте работодателя\b|\bstacjonarn\w+"
        ),
    ),
)
# "Modalitat de treball: Presencial", "Work setting: In-person", "Remote Employment: Flexible/Hybrid"
_PAIR = re.compile(
    r"^((?:job |work ?)?locations?(?: type)?|work(?:place|ing)? (?:setting|arrangement|model|mode|type|modality"
    r"|location)|modali(?:dad|tat|tà) d[ei] \w+"
    r"|remote employment|telework eligible|формат работы|ubicaci[oó]n?|einsatzort|arbeitsort) ?:\s*([^\n]{1,80})$",
    re.MULTILINE,
)
# Sentences that say so: "Hybrid Work Environment", "this is a remote, full-time position", "requirement to be physically in the office"
_JOB = r"(?:position|role|job|opportunity|work|post|employee|internship|team|environment|schedule|model|arrangement|program|setting)"
_STATED: tuple[tuple[WorkplaceType, re.Pattern[str]], ...] = (
    (
        "hybrid",
        re.compile(
            rf"#li-hybrid|\bhybrid(?:/remote)?(?: remote)?(?: in-office)?(?: work(?:ing|place)?)? {_JOB}\b|\bhybrid "
            rf"(?:telework|working|remote)\b|\b(?:is|a|are) hybrid\b"
            r"|\bhybrides? arbeiten\b|\bhybrid[- ]?(?:modell|arbeit)\b|\bpartially remote\b|\bpart remote\b"
            r"|\b(?:combination|mix|mixture|blend) of (?:mandatory |required )?(?:tele\w+|remote|on-?site|in-office"
            r"|in-person)\b[^.\n]{0,60}(?:on-?site|remote|tele\w+|office|home)"
            r"|\b(?:one|two|three|four|\d) (?:remote days|days (?:remote|from home|of remote|in the office|on-?site"
            r"|in office))\b|\b\d remote days\b"
        ),
    ),
    (
        "on_site",
        re.compile(
            rf"#li-onsite|\bno (?:remote work|telecommuting|telework\w*|remote)\b|\bnot (?:a |eligible for |available "
            rf"for )?(?:remote|telework)\b(?! ?\?)|\bremote work is not\b"
            rf"|\b(?:100 ?%|fully|full-time|strictly) (?:on-?site|in-person)\b|\bon-?site (?:{_JOB}|only)\b"
            rf"|\bin-person {_JOB}\b|\bphysically (?:present |be )?in the office\b"
            rf"|\b{_JOB} (?:is|will be|must be|requires?)[^.\n]{{0,40}} (?:on-?site|in-person)\b(?! (?:and|or"
            rf"|interview|visit|event|meeting))|\bprogram on-?site in\b|\bperformed on-?site\b"
        ),
    ),
    (
        "remote",
        re.compile(
            rf"#li-remote|\b(?:100 ?%|fully|completely|entirely|permanently) remote\b|\bfull remote\b"
            rf"|\bremote(?:-first)?,? (?:full-time |part-time |contract )?(?:{_JOB}|employment|ok\b|only\b)\b"
            rf"|\b{_JOB} (?:is|can be|will be|may be)[^.\n]{{0,30}} (?:remote|remotely|from home)\b|\bremote-first\b"
            rf"|\bwork(?:ing)? (?:fully |100% )?(?:remotely )?from (?:home|anywhere)\b|\bvollständig remote\b|\b100 "
            rf"?% homeoffice\b|\bwork remotely\b"
        ),
    ),
)
_GATE = ("remote", "hybrid", "site", "in-person", "telework", "telecommut", "home", "physically", "anywhere")
# "remote engineering teams", "no remote employees yet" speak of others; "may be eligible for some remote work" promises nothing
_DOUBT = re.compile(
    r"\b(?:may be|might be|eligible for|potential(?:ly)?|possib\w+|occasional\w*|some|limited|if|not|access|work "
    r"with)\b[^.\n]{0,25}$"
)


def find_workplace(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield where the work is done from, when the text says it outright.

    >>> [c.value for c in find_workplace("This is a remote, full-time position.")]
    ['remote']
    >>> [c.value for c in find_workplace("Remote or Berlin", hint="Location")]
    ['remote']
    >>> list(find_workplace("Provides remote support and on-site training to branches."))
    []
    """
    del known
    low = fold(text)
    label = fold(hint)
    if label and _LABEL.search(label) and len(text) < 200:
        claims = list(_labelled(text, low, label))
        if claims:
            yield claims[0]._replace(method="label", needs=("hint",))
            return
    if ":" in text:
        for pair in _PAIR.finditer(low):
            for claim in _labelled(text[pair.start(2) : pair.end(2)], pair.group(2), pair.group(1)):
                yield claim._replace(start=claim.start + pair.start(2), end=claim.end + pair.start(2), method="label")
                return
    if not any(word in low for word in _GATE):
        return
    for value, pattern in _STATED:
        for match in pattern.finditer(low):
            if value == "on_site" or not _DOUBT.search(low, max(0, match.start() - 45), match.start()):
                yield _claim(value, text, match.start(), match.end(), "workplace.stated")
                return


def _labelled(text: str, low: str, label: str) -> Iterator[Claim]:
    """Yield what a label's value says; "Remote job: No" says nothing about hybrid work, "Telework eligible: Yes" "
    "does."""
    if re.match(r"\s*(?:yes|no)\b", low):
        if "tele" in label and low.lstrip().startswith("yes"):
            yield _claim("hybrid", text, 0, len(text.rstrip()), "workplace.label")
        return
    for value, pattern in _LABELLED:
        if match := pattern.search(low):
            yield _claim(value, text, match.start(), match.end(), "workplace.label")
            return


def _claim(value: WorkplaceType, text: str, start: int, end: int, rule: str) -> Claim:
    return Claim("workplace_type", value, text[start:end], start, end, rule)
