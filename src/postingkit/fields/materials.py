"""Materials: the documents an applicant is asked to send."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from postingkit.lexicon.modality import speakers
from postingkit.lexicon.numbers import NUMBER, number
from postingkit.lexicon.sentences import sentence
from postingkit.model.application import Material
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.terms import MaterialKind, MaterialModality
from postingkit.text import fold

__all__ = ["find_materials"]


class _Row(NamedTuple):
    kind: MaterialKind
    gates: tuple[str, ...]
    pattern: re.Pattern[str]


def _row(kind: MaterialKind, gates: str, pattern: str) -> _Row:
    return _Row(kind, tuple(gates.split("|")), re.compile(pattern))


# In folded text. "resume builder", "references to", "reference services" and "portfolio of products" are no materials.
_ROWS: tuple[_Row, ...] = (
    _row(
        "resume",
        "resum|résum|curricul|currícul|lebenslauf|резюме|życiorys|životopis| cv|cv |cv,|cv/",
        r"\br[eé]sum[eé]s?\b(?! (?:builder|book|review|work |workshop|help|writing|assist|services))|\bc\.?v\.?'?s?\b(?! \d)|\bcurricul(?:um|a) vitaes?\b|\bcurrículum\b|"
        r"\blebenslauf\b|\bрезюме\b|\bżyciorys\b|\bživotopis\b",
    ),
    _row(
        "cover_letter",
        "letter|anschreiben|motivation|carta|сопровод|list moty",
        r"\b(?:cover|covering|application|motivation|motivational|interest) letters?\b|\bcover/interest letter\b|\bletters? (?:of|expressing|outlining|describing|stating|detailing|explaining) (?:\w+ )?(?:interest|application|introduction|intent|motivation|inquiry|"
        r"qualifications|experience|how|why|your)\b|\bletter(?=,? (?:and|&|with|along with|plus) (?:an? |your |the )?(?:current |updated )?(?:r[eé]sum|c\.?v\b|curric))|\bletter(?=, (?:r[eé]sum|c\.?v\b|curric))|"
        r"(?:r[eé]sum[eé]|cv|vitae),?(?: and| &)?(?: an?)? letter\b|\b(?:bewerbungs|motivations)?anschreiben\b|\bmotivationsschreiben\b|\blettre de motivation\b|\bcarta de (?:presentación|motivación|apresentação)\b|\bсопроводительн\w+ письм\w+|"
        r"\blist motywacyjny\b|\bmotivační dopis\b",
    ),
    _row(
        "letters_of_reference",
        "letter|recommendation|empfehlung",
        rf"(?:(?P<n>{NUMBER}) (?:\(\d\) )?)?(?:\w+ )?\b(?:letters? of (?:\w+ )?(?:reference|recommendation|support)|(?:reference|recommendation) letters?|references? or letters of recommendation)\b|\bempfehlungsschreiben\b",
    ),
    _row(
        "references",
        "reference|referees|referenzen|références|referencias",
        rf"(?:(?P<n>{NUMBER}) (?:\(\d\) )?)?(?:(?:or more|professional|work|current|business|employment|academic|names? (?:of|and \w+ of)|recent|relevant|job-related|work-related|personal|supervisory|employer)(?:,| or| and)? ){{0,3}}"
        rf"\b(?:references?(?! (?:to\b|desk|services?|librar|collection|works?\b|number|no\b|code|id\b|#|check|materials?\b|question|interview|assist|transact|department|and instruction|and research|staff|the |this |job|position|letter|will be (?:checked|contact)|may be (?:contact|requ)|upon request|are checked|experience|duties|tool|source|management|services))s?|referees)\b|\breferenzen\b",
    ),
    _row("transcript", "transcript|zeugnis", r"\btranscripts?\b(?! services)|\b(?:arbeits|schul|hochschul|abschluss)?zeugnisse?\b"),
    _row("writing_sample", "writing|written", r"\bwriting samples?\b|\bsamples? of (?:\w+ ){0,2}(?:writing|written work)\b|\bwritten work samples?\b"),
    _row("portfolio", "portfolio|work samples|samples of", r"\bportfolios?\b(?! (?:of (?:products|clients|brands|companies|businesses|programs|projects|services)|manage|compan))|\bwork samples\b|\bsamples of (?:\w+ ){0,2}work\b"),
    _row("research_statement", "research", r"\bresearch (?:statement|plan|proposal)s?\b|\bstatement of research\b|\bstatement of (?:\w+ )?research interests?\b"),
    _row("teaching_statement", "teaching", r"\bteaching (?:statement|philosophy)\b|\bstatement of (?:\w+ )?teaching\b"),
    _row("diversity_statement", "divers", r"\bdiversity statement\b|\bstatement (?:on|of|about|addressing|describing) (?:\w+ ){0,6}divers\w+"),
    _row("salary_requirements", "salary|gehalt|compensation", r"\bsalary (?:requirements?|expectations?|history|demands?|desired)\b|\bdesired salary\b|\bcompensation (?:requirements|expectations)\b|\b(?:ihrer?|deiner?) gehalts\w+|\bgehalts(?:vorstellung|wunsch)\w*"),
    _row(
        "application_form",
        "application|applicant data|profile|p11|p-11",
        r"\bapplication forms?\b|\b(?:complete[ds]?|completing|fill(?:ing|ed)? (?:out|in)|filled) (?:and submit(?:ting|ted)? )?(?:an? |the |our |your |out |in |this )*(?:(?:online|on-line|electronic|city|county|state|standard|employment|job|signed|library|official|"
        r"\w+ county|king county employment) ){0,4}(?:application\b(?! (?:process|package|packet|materials))|applicant data|candidate profile)|\bapplications? will only be accepted on-?line|\b(?:r[eé]sum[eé]s?|cover letters?)/applications?\b|"
        r"\bpersonal history form\b|\b(?:employment|county|city|state) application\b(?= (?:is|are|and|form|,)|,)|\bofficial application\b",
    ),
    _row(
        "other",
        "questionnaire|dd214|dd-214|dd 214|veteran|certificate|diploma",
        r"\b(?:supplemental|qualifications?|supplementary) questionnaire\b|\bdd[- ]?214\b|\bproof of (?:veteran|education|degree|citizenship|certification|licen)\w*|\bvision statement\b|\bcopy of (?:your )?(?:\w+ )?(?:license|degree|diploma|certificat\w+)",
    ),
)  # fmt: skip

_ASK = re.compile(
    r"\b(?:send|submit\w*|e-?mail\w*|forward\w*|includ\w+|attach\w*|provid\w+|upload\w*|mail\w*|fax|enclos\w+|reply|respond|repl(?:y|ies)|apply|appl(?:ying|icants?|ications?)|"
    r"accepting|drop off|present|supply|required documents?|materials|packet|with your|address|direct|bewerb\w+|senden?|schick\w+|envoy\w+|enviar?|envía\w*|adresse\w*|"
    r"присыла\w+|отправ\w+|invi\w+|complete|upload|must be|should be)\b"
)
_PLACE = re.compile(
    r"appl|document|material|submi|bewerb|candidat|postul|resume|how to|process|instruction|requis|consider|контакт|отклик"
)
_NEVER = re.compile(
    r"\b(?:no|without|not (?:send|submit|attach|include|accept\w*|require[ds]?)|not be accepted in lieu|in lieu of|instead of|see|rather than|screen\w*|review\w*|receipt of|received your|"
    r"assist\w* (?:\w+ ){0,3}with|customers|patrons|students(?:'|') ?|write|writing|check\w*|prepar\w+|help(?:ing)? \w+ (?:with|write)) (?:\w+ ){0,2}\Z"
)
_LATER = re.compile(
    r"\b(?:finalists?|short-?listed|selected candidates?|successful candidates?|upon (?:request|hire|appointment|offer|selection)|at (?:the|a) later|if hired|after (?:the )?interview|prior to (?:appointment|hire|start)|"
    r"will be (?:asked|contacted|requested) (?:to|for|by)|do you |must be submitted to \w+ personnel)\b"
)
_OPTIONAL = re.compile(
    r"\boptional\b|\bif (?:applicable|available|desired|you (?:have|are|wish|would|hold)|claiming|relevant|any)\b|\bwhere applicable\b|\bmay (?:also )?(?:submit|include|attach|provide|send)\b|\bwelcome\b|"
    r"\bveterans?\b|\bencouraged to (?:include|attach|submit (?:an? )?(?:portfolio|sample|optional))|\bapplicants (?:who|claiming|with)\b|\bcandidates (?:who|claiming)\b|\bpreferred\b|\bgern(?:e)?\b|\bnot (?:required|mandatory)\b|"
    r"\bstrongly encouraged\b|\bspecial program\b"
)


def find_materials(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield each document an applicant is asked for; "resume or CV" is one.

    >>> [(c.value.kind, c.value.count) for c in find_materials("Send a cover letter, resume and three references.")]
    [('resume', None), ('cover_letter', None), ('references', 3)]
    >>> [c.value.kind for c in find_materials("Please submit a CV and two letters of recommendation.")]
    ['cv', 'letters_of_reference']
    >>> list(find_materials("Staff the reference desk; write to donors; review resumes for the volunteer program."))
    []
    """
    del known
    low = fold(text)
    place = bool(hint) and _PLACE.search(fold(hint)) is not None
    stands = speakers(low) if "optional" in low or "required" in low else ()
    found: dict[str, Claim] = {}
    for row in _ROWS:
        if not any(gate in low for gate in row.gates):
            continue
        for match in row.pattern.finditer(low):
            claim = _claim(text, low, row.kind, match, place=place, stands=stands, hint=hint)
            if claim is None:
                continue
            key = "resume" if claim.value.kind == "cv" else claim.value.kind
            if key not in found or (found[key].value.count is None and claim.value.count):
                found[key] = claim
    yield from found.values()


def _claim(text, low, kind, match, *, place, stands, hint):  # type: ignore[no-untyped-def]
    start, end = sentence(text, match.start())
    words = low[start:end]
    if _NEVER.search(low, max(start, match.start() - 60), match.start()) or _LATER.search(words):
        return None
    if not place and not _ASK.search(words):
        return None
    modality: MaterialModality = "optional" if _OPTIONAL.search(words) else "required"
    stance = next((s for at, s in reversed(stands) if at <= match.start()), None)
    if stance is not None:
        modality = "optional" if stance == "preferred" else "required"
    if kind == "resume" and not match[0].startswith(("r", "l", "р")):
        kind = "cv"
    count = number(match["n"]) if "n" in match.re.groupindex and match["n"] else None
    if kind == "references" and count is None:
        count = _count_near(low, start, match.start(), match.end(), end)
    value = Material(kind=kind, count=int(count) if count and 0 < count < 10 else None, modality=modality)
    return Claim("application/materials", value, text[start:end], start, end, "materials.named")


# "three names of references", "names of at least three (3) professional references", "references (3)"
_BEFORE = re.compile(rf"\b({NUMBER}) (?:\(\d\) )?(?:\w+ ){{0,5}}\Z")
_AFTER = re.compile(r" \((\d)\)")


def _count_near(low: str, start: int, at: int, stop: int, end: int) -> float | None:
    match = _BEFORE.search(low, max(start, at - 60), at) or _AFTER.match(low, stop, end)
    return number(match[1]) if match else None
