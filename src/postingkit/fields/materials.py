"""Materials: the documents an applicant is asked to send."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from postingkit.lexicon.modality import Stance, speakers, spoken
from postingkit.lexicon.numbers import NUMBER, number
from postingkit.lexicon.sentences import sentence
from postingkit.model.application import Material
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.terms import MaterialKind, MaterialModality
from postingkit.text import fold

__all__ = ["find_materials"]


class _Row(NamedTuple):
    """A kind of document: plain words that gate it, and the ways to ask for it in folded text."""

    kind: MaterialKind
    gates: tuple[str, ...]
    pattern: re.Pattern[str]


def _row(kind: MaterialKind, gates: str, *patterns: str) -> _Row:
    return _Row(kind, tuple(gates.split("|")), re.compile("|".join(patterns)))


_RESUME = r"(?:(?:current|updated|your|an?|the|detailed) ){0,2}(?:r[eé]sum[eé]|c\.?v\b|curric)"
_COUNTED = rf"(?:\b(?P<n>{NUMBER}) (?:\(\d\) )?)?"
_ROWS: tuple[_Row, ...] = (
    _row(
        "resume",
        "resum|résum|curricul|currícul|lebenslauf|резюме|życiorys|životopis|cv|c.v",
        # resume · CV/resume · curriculum vitae; not "resume builder", "to resume work", "CV 4"
        r"\br[eé]sum[eé]s?\b(?! (?:builder|book|review|work|workshop|help|writing|assist|services))",
        r"\bc\.?v\.?s?\b(?! \d)|\bcurricul(?:um|a) vitaes?\b|\bcurrículum\b",
        r"\blebenslauf\b|\bрезюме\b|\bżyciorys\b|\bživotopis\b",
    ),
    _row(
        "cover_letter",
        "letter|anschreiben|motivation|carta|сопровод|list moty",
        # cover letter · letter of interest · a letter outlining how ... · "Send letter and resume"
        r"\b(?:cover(?:ing)?|application|motivation(?:al)?|interest) letters?\b",
        r"\bletters? (?:of (?:\w+ )?(?:interest|application|introduction|intent|motivation|inquiry|qualifications)\b"
        r"|(?:expressing|outlining|describing|stating|detailing|explaining|addressing|highlighting)\b)",
        rf"\bletter,? (?:and|&|with|along with|plus)? ?{_RESUME}|(?:r[eé]sum[eé]|cv|vitae),?(?: and| &)?(?: an?)? letter\b",
        r"\b(?:bewerbungs|motivations)?(?:an)?schreiben\b(?! sie)|\blettre de motivation\b|\bmotivační dopis\b",
        r"\bcarta de (?:presentación|motivación|apresentação)\b|\bсопроводительн\w+ письм\w+|\blist motywacyjny\b",
    ),
    _row(
        "letters_of_reference",
        "letter|recommendation|empfehlung",
        _COUNTED + r"(?:\w+ )?\b(?:letters? of (?:\w+ )?(?:reference|recommendation|support)"
        r"|(?:reference|recommendation) letters?)\b",
        r"\bempfehlungsschreiben\b",
    ),
    _row(
        "references",
        "references|referees|reference list|referenzen|referencias",
        # three references · 3 professional references · names of three (3) work references
        _COUNTED + r"(?:(?:or more|professional|work|current|business|employment|academic|names? of|recent|relevant"
        r"|job-related|work-related|personal|supervisory|employer)(?:,| or| and)? ){0,3}\b(?:references|referees)\b"
        r"(?! (?:will be (?:checked|contact)|may be (?:contact|requ)|upon request|are checked|in the collection))",
        r"\breference list\b|\breferenzen\b|\breferencias\b",
    ),
    _row(
        "transcript",
        "transcript|zeugnis",
        r"\btranscripts?\b(?! services)|\b(?:arbeits|schul|hochschul|abschluss)?zeugnisse?n?\b",
    ),
    _row(
        "writing_sample",
        "sample",
        r"\bwriting samples?\b|\bsamples? of (?:\w+ ){0,2}(?:writing|written work)\b|\bwritten work samples?\b",
    ),
    _row(
        "portfolio",
        "portfolio|samples|github|gitlab|behance|dribbble",
        r"\bportfolios?\b(?! (?:of (?:products|clients|brands|compan\w+|business\w*|programs|projects|services)|manage|compan))",
        # link to your GitHub profile
        r"\b(?:github|gitlab|behance|dribbble)\b[^.\n]{0,40}\b(?:profile|account|page)\b",
        r"\b(?:work|design) samples\b|\bsamples of (?:\w+ ){0,2}(?:work|designs?)\b",
    ),
    _row(
        "research_statement",
        "research",
        r"\bresearch (?:statement|plan|proposal)s?\b|\bstatement of (?:\w+ )?research(?: interests?)?\b",
    ),
    _row("teaching_statement", "teaching", r"\bteaching (?:statement|philosophy)\b|\bstatement of (?:\w+ )?teaching\b"),
    _row(
        "diversity_statement",
        "divers",
        r"\bdiversity statement\b|\bstatement (?:on|of|about|addressing|describing) (?:\w+ ){0,6}divers\w+",
    ),
    _row(
        "salary_requirements",
        "salary|gehalt|compensation",
        r"\bsalary (?:requirements?|expectations?|history|demands?|desired)\b|\bdesired salary\b",
        r"\bcompensation (?:requirements|expectations)\b|\bgehalts(?:vorstellung|wunsch)\w*",
    ),
    _row(
        "application_form",
        "application|applicant data|candidate profile|personal history form",
        r"\bapplication forms?\b|\bpersonal history form\b|\bofficial application\b",
        # a completed online application · complete applicant data · fill out the city application
        r"\b(?:complet(?:ed?|ing)|fill(?:ing|ed)? (?:out|in)|filled)(?: and submit\w*)? (?:(?:an?|the|our|your|this) )?"
        r"(?:(?:online|on-line|electronic|state|standard|employment|job|signed|library|official|\w+ county|city|county) ){0,3}"
        r"(?:application\b(?! (?:process|package|packet|materials|procedure))|applicant data|candidate profile)",
        # "Applications will only be accepted on-line" on a form of the employer's; "Resumes/Applications"
        r"\bapplications? will only be accepted on-?line|\b(?:r[eé]sum[eé]s?|cover letters?)/applications?\b",
        r"\b(?:employment|county|city|state) application\b(?= (?:is|are|and|form|,)|,)",
    ),
    _row(
        "other",
        "questionnaire|dd214|dd-214|dd 214|proof of|statement|copy of",
        r"\b(?:supplemental|supplementary|qualifications?) questionnaire\b|\bdd[- ]?214\b|\bvision statement\b",
        r"\bproof of (?:veteran|education|degree|citizenship|certification|licen)\w*",
        r"\bcopy of (?:your )?(?:\w+ )?(?:license|degree|diploma|certificat\w+)",
    ),
)

_ASK = re.compile(
    r"\b(?:send|sent|submit\w*|e-?mail\w*|forward\w*|includ\w+|attach\w*|provid\w+|upload\w*|mail\w*|fax|enclos\w+|repl(?:y|ies)"
    r"|respond|appl(?:y|ying|icants?|ications?)|accepting|drop off|present|supply|required documents?|materials|packet|with your"
    r"|address|direct|complete|must be|should be|bewerb\w+|senden?|schick\w+|envoy\w+|enviar?|envía\w*|invi\w+|adresse\w*"
    r"|присыла\w+|отправ\w+|отклик\w*|укаж\w+|add your|link to)\b"
)
_PLACE = re.compile(
    r"appl|document|material|submi|bewerb|candidat|postul|resume|how to|process|instruction|requis|consider|отклик"
)
# "no resumes", "in lieu of a resume", "see resume", "assist students with cover letters"; but "no fewer than three references"
_NEVER = re.compile(
    r"\b(?:no(?! (?:fewer|less|more))|without|not (?:send|submit|attach|include|accept\w*|required?)|in lieu of|instead of|see"
    r"|rather than|screen\w*|review\w*|receipt of|received your|assist\w* (?:\w+ ){0,3}with|customers|patrons|write|writing|check\w*"
    r"|prepar\w+|help(?:ing)? \w+ (?:with|write)) (?:\w+ ){0,2}\Z"
)
# what is asked for later, of some, or by a form's question
_LATER = re.compile(
    r"\b(?:finalists?|short-?listed|selected candidates?|successful candidates?|upon (?:request|hire|appointment|offer|selection)"
    r"|at (?:the|a) later|if hired|after (?:the )?interview|prior to (?:appointment|hire|start)|do not have to be submitted"
    r"|will be (?:asked|contacted|requested) (?:to|for|by)|do you)\b"
)
_OPTIONAL_AFTER = re.compile(
    r"[^,;.]{0,12}?\(?(?:optional|if (?:applicable|available|desired|relevant|any|you (?:have|are|wish|would|hold|claim))"
    r"|where applicable|(?:is|are) (?:welcome|optional|not required|preferred|encouraged)|preferred\b|not (?:required|mandatory)|gern)"
)
_OPTIONAL_BEFORE = re.compile(
    r"\b(?:optional\w*|may (?:also )?(?:submit|include|attach|provide|send)|(?:applicants|candidates|those) (?:who|claiming|with)|veterans?"
    r"|feel free to|encouraged to (?:also )?(?:include|attach)|can also (?:send|include|attach)|special program|if you (?:have|are|claim))\b"
)
# away from the application section these words mean other things, unless they stand among an application's documents
_ANY = re.compile("")
_AMONG = {
    "references": re.compile(r"r[eé]sum|\bc\.?v\b|letter|names|\bthree|\b[35]\b"),
    "transcript": re.compile(r"r[eé]sum|\bc\.?v\b|letter|appl|submit|unterlagen|lebenslauf"),
    "portfolio": re.compile(r"r[eé]sum|\bc\.?v\b|letter|appl|submit|send|include a link|add your|link to"),
    "other": re.compile(r"appl|submit|attach|candidate"),
    "cover_letter": re.compile(
        r"r[eé]sum|\bc\.?v\b|appl|submit|send|e-?mail|attach|include|bewerb|lebenslauf|отклик|cover|candidat|postul"
    ),
    "letters_of_reference": re.compile(r"r[eé]sum|\bc\.?v\b|appl|submit|send|three|two"),
}
_COUNT_BEFORE = re.compile(rf"\b({NUMBER}) (?:\(\d\) )?(?:\w+ ){{0,5}}\Z")
_COUNT_AFTER = re.compile(r" \((\d)\)")


def find_materials(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield each document an applicant is asked for; "resume or CV" is one.

    >>> [(c.value.kind, c.value.count) for c in find_materials("Send a cover letter, resume and three references.")]
    [('resume', None), ('cover_letter', None), ('references', 3)]
    >>> [c.value.kind for c in find_materials("Please submit a CV and two letters of recommendation.")]
    ['cv', 'letters_of_reference']
    >>> [c.value.modality for c in find_materials("Attach your resume and, if you are a veteran, a DD-214.")]
    ['required', 'optional']
    >>> list(find_materials("Staff the reference desk; write to donors; review resumes for the volunteer program."))
    []
    """
    del known
    low = fold(text)
    place = bool(hint) and _PLACE.search(fold(hint)) is not None
    stands = speakers(low) if "optional" in low else ()
    found: dict[str, Claim] = {}
    for row in _ROWS:
        if not any(gate in low for gate in row.gates):
            continue
        for match in row.pattern.finditer(low):
            span = sentence(text, match.start())
            if not _asked(low, row.kind, match, span, place=place):
                continue
            claim = _claim(text, low, row.kind, match, span, stands)
            key = "resume" if row.kind == "resume" else row.kind
            if key not in found or (found[key].value.count is None and claim.value.count):
                found[key] = claim
    yield from found.values()


def _asked(low: str, kind: MaterialKind, match: re.Match[str], span: tuple[int, int], *, place: bool) -> bool:
    """Whether a document is asked of the applicant, and now."""
    start, end = span
    if not place and _AMONG.get(kind, _ANY).search(low, start, end) is None:
        return False
    if _NEVER.search(low, max(start, match.start() - 60), match.start()) or _LATER.search(low, start, end):
        return False
    return place or _ASK.search(low, start, end) is not None


def _claim(  # noqa: PLR0913, PLR0917 - one match and what is known of its surroundings
    text: str,
    low: str,
    kind: MaterialKind,
    match: re.Match[str],
    span: tuple[int, int],
    stands: Sequence[tuple[int, Stance]],
) -> Claim:
    start, end = span
    stance = spoken(stands, match.start())
    modality: MaterialModality = "required"
    if stance == "preferred" or (stance is None and _optional(low, match, start, end)):
        modality = "optional"
    if kind == "resume" and match[0].startswith("c"):
        kind = "cv"
    count = number(match["n"]) if "n" in match.re.groupindex and match["n"] else None
    if kind == "references" and count is None:
        near = _COUNT_BEFORE.search(low, max(start, match.start() - 60), match.start())
        near = near or _COUNT_AFTER.match(low, match.end(), end)
        count = number(near[1]) if near else None
    value = Material(kind=kind, count=int(count) if count and count <= 10 else None, modality=modality)
    return Claim("application/materials", value, text[start:end], start, end, "materials.named")


def _optional(low: str, match: re.Match[str], start: int, end: int) -> bool:
    before = max(start, match.start() - 80)
    return bool(_OPTIONAL_AFTER.match(low, match.end(), end) or _OPTIONAL_BEFORE.search(low, before, match.start()))
