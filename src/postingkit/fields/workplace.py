"""Workplace: on site, remote, or both in turn.

The file is long because three kinds are told in many languages, and each in its own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postingkit.lexicon.cues import Cues
from postingkit.lexicon.headlines import between_bars
from postingkit.lexicon.manners import manner_of
from postingkit.lexicon.seldom import Seldom
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.terms import WorkplaceType
from postingkit.text import fold

__all__ = ["find_workplace"]

Kinds = tuple[tuple[WorkplaceType, Seldom], ...]

# Labels whose value is the answer: "Location: Remote or Berlin", "Work setting: In-person", "Modalitat de treball"
_LABEL = re.compile(
    r"\blocations?\b|\bwork(?:place| ?site| setting| location| arrangement| model| mode| type| modality| schedule)\b"
    r"|remote|telework|telecommut|einsatzort|arbeitsort|standort|modali(?:dad|tat|tà)|формат работы|график|ubicaci"
    r"|job type|home ?office|\bhours\b|\bschedule\b"
)
_LABELLED: Kinds = (
    (
        "hybrid",
        Seldom(
            r"\bh[yí]bri\w+|\bhybryd\w+|гибрид\w*|on-?site (?:or|and|/) ?remote|remote (?:or|and|/) ?on-?site"
            r"|part(?:ial(?:ly)?)? remote|\b(?:one|two|three|four|\d) remote days?\b"
            r"|teletrabajo parcial|remote ?/ ?hybrid|remote hours"
            r"|(?<=\w) (?:and|with|w/) (?:\w+ )?remote (?:work|hours|days)"
        ),
    ),
    (
        "remote",
        Seldom(
            r"\bremote(?:ly)?\b|\A\W*(?:(?:fully |100 ?% )?(?:online|virtual)|(?:anywhere|worldwide))\W*\Z"
            r"|\btelework\w*|\btelecommut\w+|\bwork from home\b|\bhome ?office\b|\bwfh\b"
            r"|удал[её]нн?\w*"
            r"|\bteletrabajo\b|\bremot[oa]\b|\bzdaln\w+|віддален\w+|дистанційн\w+|リモート可|フルリモート|\bna dálku\b"
            r"|\bteletreball\b|\betätyö\b|\bpå distans\b"
        ),
    ),
    (
        "on_site",
        Seldom(
            r"\bon[- ]?site\b|\bin[- ]person\b|\bin[- ]office\b|\bpresencial\b|\bvor ort\b|\bpräsenz\b|\bsur place\b"
            r"|\bна месте работодателя\b|\bstacjonarn\w+"
        ),
    ),
)
# Labels in a line of their own: "modalitat de treball: presencial", "work setting: in-person"
_PAIR = re.compile(
    r"(?:(?:job |work ?)?locations?(?: type)?|work(?:place|ing)? (?:setting|arrangement|model|mode|type|modality"
    r"|location)"
    r"|modali(?:dad|tat|tà) d[ei] \w+|remote employment|telework eligible|формат работы|ubicaci[oó]n?|einsatzort"
    r"|arbeitsort) ?:"
)
_SHORT = 1500
"""A text of labels is no longer; in longer ones the labels have been found already."""

_JOB = (
    r"(?:position|role|job|opportunity|work|post|employee|internship|team|environment|schedule|model|arrangement"
    r"|program"
    r"|setting)"
)
# What is on site or in person and still a job, not "on-site employee dining" or "in-person team meetings"
_POST = r"(?:position|role|job|opportunity|work|post|internship|schedule|arrangement|setting|employment)"
# "Hybrid Work Environment", "combination of remote and on-site", "two days from home", "hybrides Arbeiten",
# "#LI-Hybrid"
_HYBRID = Seldom(
    rf"#li-hybrid|\bhybrid(?:/remote)?(?: remote)?(?: in-office)?(?: work(?:ing|place)?)? {_JOB}\b(?! of )|\b(?:is|a"
    rf"|are) hybrid\b"
    r"|\bhybrid (?:telework|working|remote)\b|\bhybrides? arbeiten\b|\bhybrid[- ]?(?:modell|arbeit)\b"
    r"|\bmöglichkeit(?:en)? (?:zum?|für) (?:home-?office|mobile[mns]? arbeiten)\b"
    r"|\b(?:home-?office|mobile[sr]? arbeiten) (?:ist )?(?:anteilig |teilweise |tageweise )?möglich\b"
    r"|\bvor ort\b[^.\n]{0,40}\b(?:und|oder) (?:im |aus dem )?home-?office\b"
    r"|\bim büro(?:,| und/oder| und| oder) (?:im |von )?(?:home-?office|zu ?hause|remote)\b"
    r"|\bwork(?:ing)? (?:remotely|from home) (?:for )?(?:the (?:rest|remainder)|(?:one|two|three|four|\d) days)\b"
    r"|\bhybride werken\b|\b(?:modelo|regime|trabalho|trabajo|modalidad|formato) h[ií]brid[oa]\b"
    r"|\bprac\w+ hybrydow\w+|\b(?:modalità|lavoro) ibrid[ao]\b|\bгибридн\w+ (?:формат|график|режим)"
    r"|\btélétravail (?:partiel|(?:\w+ )?(?:un|une|deux|trois|\d) jours?)"
    r"|\bmobile[sn]? arbeiten an (?:bis zu )?\w+ tagen"
    r"|\bpart(?:ial(?:ly)?)? remote\b|\bremote ?/ ?hybrid\b|\bremote hours\b"
    r"|\b(?:some|part|portion) of (?:the |this |your )?(?:work|time|week)\b[^.\n]{0,80}"
    r"\b(?:remote(?:ly)?|from home|teleworking|telecommuting)\b"
    r"|\b(?:from home|remotely|remote work) (?:is (?:possible|allowed|permitted|available) )?(?:on |up to )?"
    r"(?:certain|some|select|several|one|two|three) days\b"
    r"|\b(?:combination|mix|mixture|blend) of (?:mandatory |required )?(?:tele\w+|remote|on-?site|in-office"
    r"|in-person)\b"
    r"[^.\n]{0,60}(?:on-?site|remote|tele\w+|office|home)"
    r"|\b(?:ein(?:en)?|zwei|drei|\d) tage? (?:pro woche )?(?:home-?office|mobile\w* arbeit\w*|remote)"
    r"|\b(?:one|two|three|four|\d) (?:remote days?|days (?:(?:a|per) week )?(?:remote|from home"
    r"|of remote|in the office|on-?site"
    r"|in office))\b"
)
# "No telecommuting", "physically in the office", "100% on-site", "an on-site position", "the position is in-person"
_ON_SITE = Seldom(
    r"#li-onsite|\bno (?:remote work|telecommuting|telework\w*|remote)\b|\bremote work is not\b"
    r"|\bnot (?:a |eligible for |available for )?(?:remote|telework)\b(?! ?\?)"
    rf"|\b(?:100 ?%|fully|full-time|strictly) (?:on-?site|in-person)\b|\bon-?site (?:{_POST}|only)\b"
    rf"|\bin-person {_POST}\b"
    rf"|\bphysically (?:present |be )?in the office\b|\bprogram on-?site in\b|\bperformed on-?site\b"
    r"|\barbeite(?:st|n) (?:du |sie )?(?:bei uns |(?=vor ort bei unser))vor ort\b"
    r"|\bposition on[ -]?site in\b|\b(?:able|willing|required|expected) to work (?:on-?site|in[- ]person)\b"
    rf"|\b{_JOB} (?:is|will be|must be|requires?)[^.\n]{{0,40}} (?:on-?site|in-person)\b"
    r"(?! (?:and|or|interview|visit|event|meeting))"
)
# "this is a remote, full-time position", "fully remote", "the role can be remote", "work from anywhere", "#LI-Remote"
_REMOTE = Seldom(
    r"#li-remote|\b(?:100 ?%|fully|completely|entirely|permanently|full|vollständig) remote\b|\bremote-first\b"
    rf"|\bremote(?:-first)?,? (?:full-time |part-time |contract )?(?:{_JOB}|employment|ok\b|only\b)\b|\bwork remotely\b"
    rf"|\b{_JOB} (?:is|can be|will be|may be)[^.;\n]{{0,30}} (?:remote|remotely|from home)\b(?! ?/ ?hybrid)"
    r"|\b100 ?% homeoffice\b|\bwork(?:ing)? (?:part(?:ly|ially) or )?(?:entirely|fully|completely) remotely\b"
    r"|\bwork(?:ing)? (?:fully |100% )?(?:remotely )?from (?:home|anywhere)\b"
)
_STATED: Kinds = (("hybrid", _HYBRID), ("on_site", _ON_SITE), ("remote", _REMOTE))
_CUES = Cues(
    *(
        "remote",
        "remotely",
        "hybrid",
        "hybrides",
        "hybride",
        "hybridmodell",
        "on-site",
        "onsite",
        "in-person",
        "telework",
        "on site in",
        "vor ort",
    ),
    *(
        "teleworking",
        "telecommuting",
        "telecommute",
        "from home",
        "homeoffice",
        "home-office",
        "mobile arbeit",
        "physically",
        "from anywhere",
    ),
    *(
        "days in the office",
        "híbrido",
        "híbrida",
        "hibrida",
        "hybrydowa",
        "hybrydową",
        "hybrydowej",
        "ibrida",
        "ibrido",
    ),
    *("віддалено", "дистанційно", "гибридный", "гибридного", "télétravail", "mobiles arbeiten", "mobilen arbeiten"),
)
# "may be eligible for some remote work" promises nothing, "if remote" asks
_DOUBT = re.compile(
    r"\b(?:may be|might be|could be|eligible for|potential(?:ly)?|possib\w+|occasional\w*|some|limited|if|not|access"
    r"|work with)\b"
    r"[^.\n]{0,25}$"
)
# "Remote job: No", "Remote", in the line below "No"
_DENIED = re.compile(r"(?: job)?\W{0,3}(?:\n\s*|: ?)(?:no|not eligible|none|n/a)\W{0,2}(?:\n|\Z)")
_REACH = 90
"""How far a sentence about the workplace reaches on either side of its cue."""


def find_workplace(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield where the work is done from, when the text says it outright.

    >>> [c.value for c in find_workplace("This is a remote, full-time position.")]
    ['remote']
    >>> [c.value for c in find_workplace("Remote or Berlin", hint="Location")]
    ['remote']
    >>> [c.value for c in find_workplace("Online", hint="Location")]
    ['remote']
    >>> [c.value for c in find_workplace("Fogline | REMOTE / Oslo, Norway (EU only) | Full-time")]
    ['remote']
    >>> [c.value for c in find_workplace("Fogline | Engineer | ONSITE Salem, OR | https://fogline.example")]
    ['on_site']
    >>> list(find_workplace("Provides remote support and on-site training to branches."))
    []
    """
    del known
    low = fold(text)
    label = fold(hint)
    if len(text) < 200 and _is_label(label):
        claim = _labelled(text, low, label)
        if claim:
            yield claim._replace(method="label", needs=("hint",))
            return
    if ":" in text and len(text) < _SHORT:
        claim = _pair(text, low)
        if claim:
            yield claim
            return
    if (
        claim := _headline(text)
        or _piece(text, low)
        or (_aside(text, low) or _beside(text) if label in {"head", "heading"} else None)
    ):
        yield claim
        return
    spans = _windows(low)
    for value, pattern in _STATED:
        for start, end in spans:
            match = pattern.search(low, start, end)
            if match and value != "on_site" and _DENIED.match(low, match.end()):
                continue
            if match and (value == "on_site" or not _DOUBT.search(low[max(0, match.start() - 45) : match.start()])):
                yield _claim(value, text, match.start(), match.end(), "workplace.stated")
                return


@lru_cache(maxsize=512)
def _is_label(label: str) -> bool:
    return bool(_LABEL.search(label))


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


# "Leeds, United Kingdom · Full time · Hybrid", "Meridian | ONSITE | Oslo", "REMOTE (US)", "Oslo (hybrid, 3 days)",
# "Berlin or remote within EU", "Full time on-site", "Onsite - Oslo"
_PIECE = Seldom(
    r"(?m)(?:^|[|·•]|[|·•][^|·•\n(]{2,40}(?:\(| or |,? )) ?(?:fully |100% )?(remote|hybrid|ibrido|híbrido"
    r"|hybride?|on-?site|in-person|presencial|remoto|teletrabajo|teletreball|télétravail|etätyö|smart working"
    r"|modelo (?:híbrido|remoto)|praca (?:zdalna|stacjonarna|hybrydowa)|віддалено|дистанційно|удал[её]нно"
    r"|удал[её]нная работа|リモート可|フルリモート|在宅勤務可)"
    r"(?: only| \([^()\n]{2,30}\)|(?: within| in| -| /) [^|·•\n]{2,20}(?: \([^()\n]{2,30}\))?"
    r"|,? ?\d[^()\n|·•]{0,20}days?[^()\n|·•]{0,20}|(?<=site) [^\W\d_][^|·•\n()]{2,24})?\)? ?(?=$|[|·•])"
)
# "Technical Writer (Contract, Remote - US only)"
_ASIDE = re.compile(r"\((?:[^()\n]{2,24}[,;/] ?)?(remote|hybrid|on-?site|in-person)\b[^()\n]{0,24}\)")
_MODES = re.compile(r"remote|hybrid|on-?site|in-person")
_PIECES: dict[str, WorkplaceType] = {
    "remote": "remote",
    "on-site": "on_site",
    "onsite": "on_site",
    "in-person": "on_site",
    "presencial": "on_site",
    "remoto": "remote",
    "teletrabajo": "remote",
    **dict.fromkeys(
        ("teletreball", "télétravail", "etätyö", "smart working", "modelo remoto", "praca zdalna"), "remote"
    ),
    **dict.fromkeys(("віддалено", "дистанційно", "удаленно", "удалённо", "удаленная работа"), "remote"),
    **dict.fromkeys(("удалённая работа", "リモート可", "フルリモート", "在宅勤務可"), "remote"),
    "praca stacjonarna": "on_site",
}
"""What the pieces say that are no word for hybrid."""
_HEADLINES = 4
"""Lines among which a headline stands."""
_FIRST = 600
"""Lines of pieces stand at the top of a text."""
_ANSWER = re.compile(r"\s*(yes|no)\b")
_ANSWERS: dict[str, WorkplaceType] = {"tele yes": "hybrid", "tele no": "on_site", "remo yes": "remote"}
"""What the answers to labels of telework and of remote work say."""


def _headline(text: str) -> Claim | None:
    """Return the manner that the pieces of a headline say together: "Fogline | Clerk | Remote (US) | Full-time"."""
    at = 0
    for line in text[:_FIRST].split("\n")[:_HEADLINES]:
        pieces = [line[a:b] for a, b in between_bars(line)] if "|" in line else []
        found = manner_of(pieces)
        if found:
            start = text.index(found[1], at)
            return _claim(found[0], text, start, start + len(found[1]), "workplace.headline")
        at += len(line) + 1
    return None


def _piece(text: str, low: str) -> Claim | None:
    """Return the manner that a piece of the first lines is, when no other piece says another."""
    top = low[:_FIRST]
    found = list(_PIECE.finditer(top))
    if len({match[1].replace("-", "") for match in found}) != 1:
        return None
    if any(
        len({mode.replace("-", "") for mode in _MODES.findall(_bar_piece(top, match.start(1)))}) > 1 for match in found
    ):
        return None  # "On-site / Hybrid / Remote" leaves it open
    value = _PIECES.get(found[0][1], "hybrid")
    return _claim(value, text, found[0].start(1), found[0].end(1), "workplace.piece")


def _bar_piece(low: str, at: int) -> str:
    """Return the piece of a line, between its bars, around a place."""
    start = max(low.rfind(bar, 0, at) for bar in "|·•\n") + 1
    return re.split(r"[|·•\n]", low[start:], maxsplit=1)[0]


def _aside(text: str, low: str) -> Claim | None:
    """Return the manner that a headline has in brackets."""
    match = _ASIDE.search(low, 0, _FIRST) if "(" in low[:_FIRST] else None
    if match is None:
        return None
    return _claim(_PIECES.get(match[1], "hybrid"), text, match.start(1), match.end(1), "workplace.aside")


# "Kiel oder remote" alone in its line
_TOWN_OR = re.compile(r"^[A-ZÄÖÜ][\w.-]+(?: [\w.-]+)? (?:oder|und|/) (remote|hybrid)$", re.MULTILINE)


def _beside(text: str) -> Claim | None:
    """Return the manner that a line names beside a town: "Kiel oder remote"."""
    match = _TOWN_OR.search(text) if " oder " in text else None
    return (
        _claim(_PIECES.get(match[1], "hybrid"), text, match.start(1), match.end(1), "workplace.aside")
        if match
        else None
    )


def _pair(text: str, low: str) -> Claim | None:
    at = 0
    for line in low.split("\n"):
        start, at = at, at + len(line) + 1
        pair = _PAIR.match(line) if ":" in line and len(line) < 120 else None
        if pair:
            start += pair.end()
            claim = _labelled(text[start : at - 1], low[start : at - 1], pair.group())
            if claim:
                return claim._replace(start=claim.start + start, end=claim.end + start, method="label")
    return None


def _labelled(text: str, low: str, label: str) -> Claim | None:
    """Return what a label's value says.

    "Remote job: No" says nothing about hybrid work, "Telework eligible: Yes" does; "No" keeps everybody on site.
    """
    if told := _ANSWER.match(low):
        value = next((value for key, value in _ANSWERS.items() if key[:4] in label and key[5:] == told[1]), None)
        return _claim(value, text, 0, len(text.rstrip()), "workplace.label") if value else None
    for value, pattern in _LABELLED:
        match = pattern.search(low)
        if match and value != "on_site" and _DENIED.match(low, match.end()):
            continue
        if match and (value == "on_site" or not _DOUBT.search(low[max(0, match.start() - 45) : match.start()])):
            return _claim(value, text, match.start(), match.end(), "workplace.label")
    return None


def _claim(value: WorkplaceType, text: str, start: int, end: int, rule: str) -> Claim:
    return Claim("workplace_type", value, text[start:end], start, end, rule)
