"""Labels: the workplace in a label's value, the label above the text or in it."""

import re
from functools import lru_cache

from postingkit.fields.workplace.sentences import Kinds, claim_of, first_of
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim
from postingkit.terms import WorkplaceType

__all__ = ["is_label", "labelled", "of_pairs"]

# Labels whose value is the answer: "Location: Remote or Berlin", "Work setting: In-person", "Modalitat de treball"
_LABEL = re.compile(
    r"\blocations?\b|\bwork(?:place| ?site| setting| location| arrangement| model| mode| type| modality| schedule)\b"
    r"|remote|telework|telecommut|einsatzort|arbeitsort|standort|modali(?:dad|tat|tà|té)|формат р[ао]бот[иы]"
    r"|график|ubicaci|tryb pracy|model[oe]? (?:de trabalho|pracy)|regime de trabalho|çalışma (?:şekli|modeli)"
    r"|mod(?:ul)? de lucru|munkavégzés (?:helye|módja)|työskentelytapa|勤務形態|근무 ?형태|工作方式"
    r"|\blocal\b|lugar de trabajo|\blieu\b|\bsede\b|werkplek|standplaats|miejsce pracy|место работы"
    r"|^(?:format|where|base|place of work)\W*$|job type|home ?office|\bhours\b|\bschedule\b|📍"
)
_LABELLED: Kinds = (
    (
        "hybrid",
        Seldom(
            r"\bh[yí]bri\w+|\bhybryd\w+|гибрид\w*|on-?site (?:or|and|/) ?remote|remote (?:or|and|/) ?on-?site"
            r"|\bsemipresencial\b|\bhibri[dt]\b|υβριδικ\w+|гібридн\w*|ハイブリッド|하이브리드|混合"
            r"|part(?:ial(?:ly)?)? remote|\b(?:one|two|three|four|\d) remote days?\b"
            r"|teletrabajo parcial|remote ?/ ?hybrid|remote hours"
            r"|(?<=\w) (?:and|with|w/) (?:\w+ )?remote (?:work|hours|days)"
        ),
    ),
    (
        "remote",
        Seldom(
            r"\bremote(?:ly)?\b|\A\W*(?:(?:fully |100 ?% )?(?:online|virtual)|(?:anywhere|worldwide))\W*\Z"
            r"|\btelework\w*|\btelecommut\w+|\bwork from home\b|\bhome ?office\b|\bwfh\b|удал[её]нн?\w*"
            r"|\bteletrabajo\b|\bremot[oa]\b|\bzdaln\w+|віддален\w+|дистанційн\w+|リモート可|フルリモート|\bna dálku\b"
            r"|\buzaktan\b|τηλεργασία|\bla distanță\b|재택|远程|居家"
            r"|\bteletreball\b|\betätyö\b|\bpå distans\b"
        ),
    ),
    (
        "on_site",
        Seldom(
            r"\bon[- ]?site\b|\bin[- ]person\b|\bin[- ]office\b|\bpresencial\b|\bvor ort\b|\bpräsenz\b|\bsur place\b"
            r"|\bна месте работодателя\b|\bstacjonarn\w+|\bin (?:presenza|sede)\b|\bsur site\b"
            r"|\bop (?:locatie|kantoor)\b|\bpå plats\b|\bофис\b|\bофіс\b|出社|\bofis(?:te|ten)?\b|\bla sediu\b|lähityö"
        ),
    ),
)
# Labels in a line of their own: "modalitat de treball: presencial", "work setting: in-person"
_PAIR = re.compile(
    r"(?:(?:job |work ?)?locations?(?: type)?"
    r"|work(?:place|ing)? (?:setting|arrangement|model|mode|type|modality|location)"
    r"|modali(?:dade?|tat|tà|té)(?: d[ei] \w+)?|tryb pracy|model(?:o de trabalho| pracy)|regime de trabalho"
    r"|çalışma (?:şekli|modeli)|mod(?:ul)? de lucru|勤務形態"
    r"|format|remote employment|telework eligible|формат работы|ubicaci[oó]n?|einsatzort|arbeitsort) ?:"
)
_LONGEST = 200
"""Most characters of such a line: "Location: remote, with hours that overlap those of a team in Oslo and Salem"."""
_ANSWER = re.compile(r"\s*(yes|no)\b")
_ANSWERS: dict[tuple[str, str], WorkplaceType] = {
    ("tele", "yes"): "hybrid",
    ("tele", "no"): "on_site",
    ("remo", "yes"): "remote",
}
"""The workplace by a letter-stem of the label and its answer: telework, remote work."""


@lru_cache(maxsize=512)
def is_label(label: str) -> bool:
    """Whether a folded label asks where the work is done."""
    return bool(_LABEL.search(label))


def of_pairs(text: str, low: str) -> Claim | None:
    """Return the workplace in labelled lines of the text: "Work setting: In-person"."""
    at = 0
    for line in low.split("\n"):
        start, at = at, at + len(line) + 1
        pair = _PAIR.match(line) if ":" in line and len(line) < _LONGEST else None
        if pair:
            start += pair.end()
            claim = labelled(text[start : at - 1], low[start : at - 1], pair.group())
            if claim:
                return claim.moved(start)._replace(method="label")
    return None


def labelled(text: str, low: str, label: str) -> Claim | None:
    """Return the workplace that a label's value states.

    "Remote job: No" says nothing about hybrid work, "Telework eligible: Yes" does; "No" keeps everybody on site.
    """
    if answered := _ANSWER.match(low):
        value = next(
            (kind for (what, answer), kind in _ANSWERS.items() if what in label and answer == answered[1]), None
        )
        return claim_of(value, text, 0, len(text.rstrip()), "workplace.label") if value else None
    found = first_of(_LABELLED, low)
    return claim_of(found[0], text, *found[1].span(), "workplace.label") if found else None
