"""Materials: the documents an applicant is asked to send."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from postingkit.lexicon.applying import APPLYING
from postingkit.lexicon.modality import speakers, spoken
from postingkit.lexicon.numbers import NUMBER, number
from postingkit.lexicon.papers import PAPERS, Paper, papers
from postingkit.matching.anchors import tokens
from postingkit.matching.gates import gated
from postingkit.matching.late import late
from postingkit.matching.seldom import Seldom
from postingkit.matching.sentences import sentence
from postingkit.model.application import Material
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.terms import MaterialKind, MaterialModality, Modality
from postingkit.text import fold

__all__ = ["find_materials", "join_materials"]


_ASK = re.compile(
    r"\b(?:send|sent|submit\w*|e-?mail\w*|forward\w*|includ\w+"
    r"|attach\w*|provid\w+|upload\w*|mail\w*|fax|enclos\w+|repl(?:y|ies)|respond|appl(?:y|ying|icants?|ications?)"
    r"|accepting|drop off|present|supply|required documents?|dossier|materials|packet|with your|address|direct|complete"
    r"|must be|(?:to|para|an|à|a|naar|na|till|til) [\w.+-]+@[\w.-]+"
    r"|(?:is|are|will be) (?:also )?required|should be|should reach|bewerb\w+|meld(?:e|en|et)"
    r"|(?:geben|nennen|teilen|laden|fügen) sie|unter angabe|häng\w*|beizufügen|hochzuladen|anschluss von"
    r"|senden?|schick\w*|envoy\w+"
    r"|enviar?|env[ií]\w*|invi\w+|adresse\w*|inscri\w+|candidat\w+|solliciteer\w*|stuur|zašl\w+|pošl\w+|pos[ií]lej\w+"
    r"|zasíl\w+|wyślij|wysyła\w+|wysłani\w+|prześlij|przesyła\w+|nadsyła\w+|składa\w+|aplikuj|присыла\w+|пришл\w+"
    r"|высыла\w+|вышл\w+|отправ\w+|отклик\w*|укаж\w+|ატვირთ\w+|გამოგზავნ\w+|გამოაგზავნ\w+|წარ(?:მო)?[აუ]დგინ\w+"
    r"|შეავს\w+|add your|link to|shoot|(?:drop|fire off) (?:me|us|your|over)|ping|adjunt\w+|aport\w+|presentar\w*"
    r"|juntament|alleg\w+|joign\w+|transmet\w+|voeg|stur\w+|dołącz\w*|złoż\w+|přilož\w*|dolož\w*|zaslat|doruč\w*"
    r"|надсила\w+|надішл\w+|пода(?:ти|йте|ють)|bifoga\w*|skicka\w*|vedl\w+|legg ved|przesłani\w+|przekaz\w+|направля\w+"
    r"|представ(?:ить|ля\w+)|cadastr\w+|прикреп\w+|жд[её]м|очікуємо|додайте|додати|acompañ\w+|remit\w+|entreg\w+|consegn\w+|lähet\w+|liit\w+|vedhæft\w*"
    r"|vedlagt|acompanhad\w+|escr[ií]be\w*|m[áa]nd[ae]\w*|napište|skriv\w*|mejlas?|sendes|parvenir|encaminh\w+|märk|подава\w+"
    r"|(?<=резюме )обязательно|zawarci\w+|dopisani\w+|gönder\w+|ilet\w+|başvur\w+|αποστολή|στείλτε|αποστείλ\w+"
    r"|trimit\w+"
    r"|depun\w+|küld\w+|jelentkez\w+|várjuk)\b|发送|投递|提交|보내|제출|応募|送付|送り|提出|郵送|持参"
)
_PLACE = re.compile(
    rf"appl|{APPLYING}|do[ck]ument|material|submi|attach|resume|how to|process|instruction|requis|consider"
    r"|you must provide|propuesta|proposta|solicitud|candidatura|postula|inscrip|convocatoria|документ"
    r"|დოკუმენტ|საკონკურსო|書類"
)
# "no resumes", "in lieu of a resume", "see resume", "help with cover letters"; but "no fewer than three references"
_NEVER = re.compile(
    r"(?:\b|(?=n['’]t))(?:no(?! (?:fewer|less|more))|without|ohne|keine?n?"
    r"|(?:pas (?:besoin )?de|pas besoin d'une|sans|aucune?|sin|sem|senza|geen|bez|без|utan|uden|uten)"
    r"|(?:not|n['’]t) (?:(?:need|have|required|necessary) to )?(?:send|submit|substitute|attach|include|provide"
    r"|supply|ask for|request|accept\w*|need|required?)|no need (?:to|for)(?: \w+)?"
    r"|in lieu of|instead of|see|rather than|screen\w*|review\w*"
    r"|receipt of|received your|assist\w* (?:\w+ ){0,3}with|customers|patrons|write|writing|check\w*|edit\w*|critiqu\w+"
    r"|prepar\w+|help(?:ing)? \w+ (?:with|write)) (?:\w+ ){0,2}\Z"
)
# "Resumes may not be submitted in lieu of the official application": that one is asked for
_FOR_IT = re.compile(r"in lieu of|instead of|rather than")
# "Resumes may not be substituted", "a resume will not be accepted in lieu of the form", "resumes will not be reviewed";
# what a service can do: "send all materials, including confidential letters of recommendation, free of charge"
_NO_MATCH = re.compile(
    r" (?:ist |sind )?(?:(?:brauchen|benötigen) wir nicht|nicht (?:nötig|notwendig|erforderlich)|kannst du dir sparen)"
    r"|s?(?: alone| only)? (?:(?:will|can|are|may) ?not (?:be )?accepted|will not be (?<=s will not be )(?:reviewed"
    r"|scored|evaluated)|not accepted)\b(?! (?:without|unless|until|if|after|by))"
    r"|s? (?:should|must|need) not (?:yet )?be (?:sent|submitted|included|attached|provided)\b"
    r"|[^.;\n]{0,40}?\b(?:not (?:be )?(?:an? )?substitut\w+|not (?:take the place of|replace)"
    r"|no substitute for|not (?:be )?(?:accepted|submitted|used) (?:in (?:lieu|place)|instead)"
    r"|in (?:lieu|place) of (?:an?|the|this|our) (?:\w+ )?(?:application|form)|free of charge)"
)
# what a letter is to speak of: "The letter should address your teaching philosophy"
_TOPIC = re.compile(
    r"\bletters?(?: of \w+)? (?:should|must|will|that) (?:\w+ ){0,2}(?:address|describe|discuss|explain)\w*\b"
)
_TOPICS = frozenset({"teaching_statement", "research_statement", "diversity_statement"})
# what is asked for later, of some, or by a form's question
_LATER = Seldom(
    r"\b(?:finalists?|short-?listed|selected candidates?|successful candidates?"
    r"|upon (?:request|hire|appointment|offer|selection)|at (?:the|a) later|if hired|after (?:the )?interview"
    r"|prior to (?:appointment|hire|start)|may be required (?:for|of) (?:certain|some|specific)"
    r"|do not have to be submitted|is permitted to ask|can request or require|can redact|knowledge of:?[^.]{0,2000}"
    r"|will be (?:asked|contacted|requested) (?:to|for|by)\b(?! (?:an? )?interview)|assessments? may include|do you)\b"
)
_CLAIMING = (
    r"(?:you |(?:the |an )?applicants? )?(?:are |is )?"
    r"(?:qualif\w+ (?:for (?:this|the) (?:position|job|role|class|examination) )?"
    r"(?:based|by|with|on|through|under)|us(?:e|es|ing)|basing|claim\w*|substitut\w+)\b"
)
_OPTIONAL_AFTER = re.compile(
    r"(?:, (?=if applicable\b))?[^,;.]{0,12}?\(?(?:optional|if (?:applicable|available|desired"
    r"|relevant|any|you (?:have|are|wish(?! to (?:be|apply|join))|would|hold|claim|want|like|prefer))|where applicable"
    r"|(?:is|are) (?:welcome|optional|not required|preferred|encouraged)|preferred\b|not (?:required|mandatory)|gern)"
    # "Transcripts must be attached, if applicable", "a transcript is required if substituting education"
    rf"| (?:must|should|is|are)\b[^,;.]{{0,40}},? (?:if|where|when) (?:applicable|available|relevant|{_CLAIMING})"
)
# "Applicants filing under Requirement #2 must submit", "those who use their City experience": not all do;
# "Candidates who are interested should submit" asks everybody
_SOME = (
    r"(?:applicants?|candidates?|those) (?:claiming|qualifying|using|substituting|filing (?:under|using|for)"
    r"|with(?! (?:an? |the |relevant |appropriate |suitable |strong |prior )?(?:experience|skills|qualifications"
    r"|background|interest|questions))"
    r"|(?:who|that)\b(?! (?:(?:are|may be|feel|believe|think)\b(?: they)?(?: are)? )?(?:interested|qualified|eligible"
    r"|meet|apply|fail|do not|(?:wish|want|intend|would like|desire) to (?:apply|be considered))))"
)
# "If you qualify based on your education, you must attach a copy of your transcripts"
_OPTIONAL_CASE = re.compile(
    rf"\W{{0,3}}(?:(?:if|when|where) {_CLAIMING}|(?:\d{{1,2}}[.)] )?(?:in addition to [^,;\n]{{1,60}}, )?{_SOME}\b)"
)
# "Interested applicants may submit a resume": what they may do is apply
_FREE = r"(?<!ed applicants )(?<!ed candidates )(?<!ed persons )(?<!ed parties )(?<!ed individuals )"
_OPTIONAL_BEFORE = Seldom(
    rf"\b(?:optional\w*|{_FREE}may (?:also )?(?:submit|include|attach|provide|send)|{_SOME}|veterans?"
    r"|feel free to|do love|encouraged to (?:also )?(?:include|attach)|can also (?:send|include|attach)|special program"
    r"|if you (?:have|are(?! interested)|claim)|for positions (?:requiring|that require)"
    r"|of any (?:applicable|relevant))\b"
)
# away from the application section these words mean other things, unless they stand among an application's documents
_AMONG = {
    "references": re.compile(r"r[eé]sum|\bc\.?v\b|curriculum|letter|names|\bthree|\b[35]\b"),
    "transcript": re.compile(r"r[eé]sum|\bc\.?v\b|letter|appl|submit|attach|unterlagen|lebenslauf|bewerbung|schreiben"),
    "portfolio": re.compile(
        r"currícul|r[eé]sum|\bc\.?v\b|letter|appl|submit|send|include a link|add your|link to|lebenslauf"
        r"|резюме|životopis|życiorys|履歴書|hoja de vida"
    ),
    "other": re.compile(
        r"резюме|надсил|направ|lebenslauf|\bcv\b|curric|currícul|životopis|履歴書|appl|submit|attach|candidate|veterans?\b|bewerb|ატვირთ|წარ(?:მო)?[აუ]დგინ"
    ),
    "cover_letter": re.compile(
        r"r[eé]sum|\bc\.?v\b|appl|submit|send|e-?mail|attach"
        r"|include|bewerb|lebenslauf|отклик|cover|candidat|postul|životopis|życiorys|motiva"
        r"|curric|currícul|env[io]|önéletrajz|özgeçmiş|βιογραφικ|简历|이력서|ატვირთ|აუცილებელ|სავალდებულო"
    ),
    "letters_of_reference": re.compile(r"r[eé]sum|\bc\.?v\b|appl|submit|send|three|two"),
    "research_statement": re.compile(
        r"lebenslauf|bewerb|r[eé]sum|\bc\.?v\b|vitae|letter|\bappl|submit|send|attach|candidate|transcript"
    ),
}
_COUNTED = frozenset({"references", "letters_of_reference", "writing_sample"})
# "three (3) letters of recommendation and two writing samples": the nearest number counts
_COUNT_BEFORE = late(
    rf"\b({NUMBER}) (?:\(\d\) )?(?:(?:to|or|-|–) {NUMBER} (?:\(\d\) )?)?(?:(?!{NUMBER}|pages?\b)[\w/]+ ){{0,5}}\Z"
)
_COUNT_AFTER = re.compile(r" \((\d)\)")


_SAME: dict[MaterialKind, MaterialKind] = {"cv": "resume"}
"""Kinds that are two names for one document."""
_ITEM = 90  # characters of a line that is an item of a list
_OPENS = 12  # characters before a document that a longer item opens with
_LIST = 600  # characters from the line that leads to a list


@gated(PAPERS.gate)
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
    low = fold(text)
    place = bool(hint) and _is_place(hint)
    stands = speakers(low) if "optional" in tokens(low) else ()
    if "optional" in fold(hint):
        stands = [(0, "preferred"), *stands]
    found: dict[str, Claim] = {}
    for paper in papers(low):
        span = sentence(text, paper.start)
        if not _is_asked_for(low, paper, span, place=place):
            continue
        claim = _claim(text, low, paper, span, stands)
        key = _SAME.get(paper.kind, paper.kind)
        if key not in found or (found[key].value.count is None and claim.value.count):
            found[key] = claim
    yield from found.values()


def join_materials(claims: Iterable[Claim], text: str) -> list[Claim]:
    """Return a posting's claims, one for each kind of document; several "other" documents are kept.

    >>> claims = [*find_materials("Send three references."), *find_materials("Send references, if applicable.")]
    >>> [(claim.value.count, claim.value.modality) for claim in join_materials(claims, "")]
    [(3, 'required')]
    """
    del text
    found: dict[object, Claim] = {}
    for claim in claims:
        material = claim.value
        key = material if material.kind == "other" else _SAME.get(material.kind, material.kind)
        if key not in found or _is_firmer(material, found[key].value):
            found[key] = claim
    return [*found.values()]


def _is_firmer(material: Material, other: Material) -> bool:
    """Whether a claim asks for a document more firmly than another, or as firmly and says how many."""
    if material.modality != other.modality:
        return material.modality == "required"
    return other.count is None and material.count is not None


@lru_cache(maxsize=512)
def _is_place(hint: str) -> bool:
    return _PLACE.search(fold(hint)) is not None


def _is_asked_for(low: str, paper: Paper, span: tuple[int, int], *, place: bool) -> bool:
    """Whether a document is asked of the applicant, with the application."""
    start, end = span
    never = _NEVER.search(low, max(start, paper.start - 60), paper.start)
    if never and paper.kind == "application_form" and _FOR_IT.match(never[0]):
        never = None
    if never or _NO_MATCH.match(low, paper.end, end):
        return False
    if paper.kind in _TOPICS and _TOPIC.search(low, start, paper.start):
        return False
    if not place and not ((end - start <= _ITEM or paper.start - start <= _OPENS) and _is_listed(low, start)):
        among = _AMONG.get(paper.kind)
        if (among and not among.search(low, start, end)) or not _ASK.search(low, start, end):
            return False
    return not _later(low, paper, start, end)


# "As part of the application you will be asked to complete a CV"
_NOW = re.compile(
    r"\b(?:as part of|in|with) (?:the|your|this) (?:online )?application(?: process| form)?,? you will be \Z"
)


def _later(low: str, paper: Paper, start: int, end: int) -> bool:
    """Whether the sentence asks for a document later, of some applicants, or means knowing about it."""
    for later in _LATER.finditer(low, start, end):
        if later[0].startswith("knowledge") and (paper.kind != "references" or later.start() > paper.start):
            continue  # "knowledge of standard references" in an examination
        if not (later[0].startswith("will be") and _NOW.search(low, start, later.start() + 8)):
            return True
    return False


def _is_plea(words: str) -> bool:
    """Whether a line makes a request, whatever it asks for: "Please send us:"."""
    return "please" in words or "bitte" in words or "გთხოვთ" in words


def _is_listed(low: str, start: int) -> bool:
    """Whether a short line stands in a list introduced by a request: "Please attach:", "Resume", "Transcript"."""
    for line in reversed(low[max(0, start - _LIST) : start].rstrip("\n").split("\n")):
        words = line.strip()
        if words.endswith(":"):
            return _ASK.search(words) is not None and (_PLACE.search(words) is not None or _is_plea(words))
        if len(words) > _ITEM:
            return False
    return False


def _claim(text: str, low: str, paper: Paper, span: tuple[int, int], stands: Sequence[tuple[int, Modality]]) -> Claim:
    start, end = span
    stance = spoken(stands, paper.start)
    modality: MaterialModality = "required"
    if stance == "preferred" or (stance is None and _optional(low, paper, start, end)):
        modality = "optional"
    count = None
    if paper.kind in _COUNTED:
        near = _COUNT_BEFORE.search(low, max(start, paper.start - 60), paper.start)
        near = near or _COUNT_AFTER.match(low, paper.end, end)
        count = number(near[1]) if near else None
    value = Material(kind=paper.kind, count=int(count) if count and count <= 10 else None, modality=modality)
    return Claim("application/materials", value, text[start:end], start, end, "materials.named")


def _optional(low: str, paper: Paper, start: int, end: int) -> bool:
    before = max(start, paper.start - 80)
    return bool(
        _OPTIONAL_CASE.match(low, start, paper.start)
        or _OPTIONAL_AFTER.match(low, paper.end, end)
        or _OPTIONAL_BEFORE.search(low, before, paper.start)
    )
