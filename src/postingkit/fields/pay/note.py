"""Pay note: pay described in words, "commensurate with experience"."""

import re
from collections.abc import Callable, Iterator

from postingkit.lexicon.wages import pay_lines, speaks_of_pay
from postingkit.matching.gates import Gate, gated
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold, holds

__all__ = ["find_offered_pay", "find_pay_note", "find_told_pay"]

_PAY = (
    r"(?:salar(?:y|ies)|pay|wages?|compensation|re(?:mun|num)eration|(?:hourly|pay|day) rates?|rate of pay|"
    r"paid (?:a|at)|stipend|gehalt\w{0,12}|vergütung|bezahlung|entlohnung|entgelt|lohn|rémunération|salaire|salario|"
    r"retribución|remuneración|salário|remuneração|"
    r"retribuzione|stipendio|salaris|mzda|plat|wynagrodzenie|зарплата|заработная плата|оплата|вознаграждение|оклад"
    r"|sueldo|lön\w{0,9}|lønn?\w{0,9}|palkka\w{0,4}|maaş|ücret|μισθός|αποδοχές|salariu|fizetés|заробітна плата"
    r"|finanční ohodnocení)"
)
_PRAISE = (
    r"(?:competitive|attractive|generous|excellent|aggressive|market[- ]rate|above[- ]market|top[- ](?:market|dollar)"
    r"|great|good|fair|attraktiv\w{0,2}|(?:über)?tarif(?:lich|gerecht)\w{0,2}|leistungsgerecht\w{0,2}"
    r"|überdurchschnittlich\w{0,2}|faire?|gute|angemessene|compétitif|competitiv[oa]"
    r"|marktconform|konkurencyjn\w{1,3}|konkurenceschopn\w{1,3}|достойн\w{2,3}|конкурентн\w{1,3}|высок\w{2,3}"
    r"|atrac?tiv[oa]|motivující|odpovídající|atrakcyjn\w{1,3}|marknadsmässig|konkurransedyktig|konkurrencedygtig"
    r"|kilpailukykyi\w+|rekabetçi|dolgun|ανταγωνιστικ\w+|ικανοποιητικ\w+|competitiv|atractiv|versenyképes|гідн\w{1,3})"
)
# "competitive salary", "an attractive and fair pay", "salary is competitive", "Salary: competitive", "rémunération
# attractive"
_PRAISED = Seldom(
    rf"(?<![^\W_]){_PRAISE}(?:(?:,| and| &| und| et)? [\w-]{{2,16}}){{0,3}}?,? {_PAY}(?![^\W_])|"
    rf"(?<![^\W_]){_PAY}(?: range| package| and benefits)?(?: (?:is|are|will be))?[ :,-]{{1,3}}(?:highly |very |most |"
    rf"extremely )?{_PRAISE}(?![^\W_])"
)
# "commensurate with experience", "DOE", "TBD", "negotiable", "Verhandlungsbasis", "nach TVöD E 9", "selon profil"
_OPEN = re.compile(
    r"(?<![^\W_])(?:commensurate|negotiable|negotiated"
    r"|open (?:to|for) (?:discussion|negotiation)|depend(?:s|ing|ent|ant)? (?:up)?on|based (?:up)?on|will be based|doe"
    r"|doq|tb[da]|to be (?:determined|agreed|announced)|by agreement|according to|determined by|vb|verhandlungs\w{3,8}"
    r"|nach (?:vereinbarung|absprache|qualifikation)|statutaire|selon (?:profil|expérience|convention|(?:la )?grille)"
    r"|à négocier|à convenir|en función de|según (?:valía|experiencia|convenio)|a (?:convenir|combinar)"
    r"|compatível|commisurat[ao]|in linea con"
    r"|gemä(?:ß|ss) (?:kantonal|lohn|besoldung|tarif)\w*|enligt (?:överenskommelse|avtal)|individuell\w?"
    r"|efter (?:aftale|kvalifikationer)|i henhold til|etter (?:avtale|tariff|kvalifikasjoner)|(?:sopimuksen"
    r"|tes:n) mukaan"
    r"|за домовленістю|negociabil|megegyezés|conform cao"
    r"|in overleg|dohodou|do (?:negocjacji|uzgodnienia)|по договор[её]нности|договорная|по результатам)(?![^\W_])"
    r"|შეთანხმებით"
)
# "This is an unpaid internship", "All opportunities are unpaid", but not "unpaid leave"
_SAID = re.compile(rf"(?<![^\W_])(?<!overtime )(?!pay (?!is|will|rate|range|scale|and)){_PAY}(?![^\W_])")
_UNPAID = re.compile(
    r"\b(?:is|are) not paid\b|\bno (?:compensation|remuneration|salary) (?:for|is|will)\b|"
    r"\bunpaid\b(?! (?:leave|time|overtime|break|lunch|meal|holiday|vacation|invoice|bill|experience|work))"
)
_WORK = re.compile(
    r"\binterns?(?:hips?)?\b|position|opportunit|role|fellowship|volunteer|placement|program|praktik|stage"
)
# "Labor Grade D", "Salary Grade: 45", "nach TV-L E 13", "Entgeltgruppe 9b", "SHK-Vergütung"
_GRADE = re.compile(
    r"\b(?:labou?r|salary|pay|compensation|wage) (?:grade|band|level)s?[ :]{1,3}[a-z]{0,4}[- ]?[0-9]{0,3}[a-z]?\b|"
    r"\bshk-vergütung"
)
# "Vergütung nach TVöD-K", "Entgeltgruppe 9b" say it wherever they stand
_TARIFF = re.compile(
    r"\btv(?:-[lhv]|ö[dg]\w{0,3})\b|(?:entgelt|besoldungs|entlohnungs|verwendungs)gruppe|besgr\.?|tarifvertrag|kollektivvertrag|\bavr\b|\bkavo\b|bat-kf"
)
_PAID = ("verg", "eingrupp", "bezahl", "entgelt nach", "bewertet")
# "E 13 TV-L, 65 %", "S 8a TVöD-SuE", "TVöD-K, P8" say it alone
_SCALE = re.compile(
    r"\b(?:e|egr?\.?|entgeltgruppe|s|p|kr) ?\d{1,2} ?[a-c]?,? (?:tv-[lh]|tvöd)|\btvöd\S{0,4},? (?:e|eg|s|p|kr) ?\d"
)
# "Mid $60,000's", "high 50's", "low six figures"
_ROUGH = re.compile(r"\b(?:low|mid|upper|high)(?:dle)?[ -](?:\$ ?)?(?:[0-9]{2}(?:,?000)?'?s|(?:five|six)[ -]figure)")
_BARE = re.compile(
    r"[\W_]*(?:(?:highly |very )?competitive|commensurate|negotiable|open (?:to|for) (?:discussion|negotiation)|"
    r"depend(?:s|ing|ent)|based|doe|doq|tb[da]|to be determined|by agreement|unpaid|attractive|შეთანხმებით|"
    r"verhandlungs\w+|nach (?:vereinbarung|absprache|tarif)|statutaire|selon|à (?:négocier|convenir|définir)"
    r"|(?:traitement|grille) indiciaire|según|volgens|conform|in overleg|по договор|договорная"
    r"|a convenir|a combinar|dohodou|volunteer)\b"
)
# "Monthly stipend", "Paid by stipend", "This is a paid position.", "This internship is paid", "Academic credit only"
_MEANS = re.compile(
    r"[\W_]*(?:salary: ?)?(?:this is an? "
    r"|an? )?(?:(?:(?:annual|monthly|weekly|hourly|modest|small|paid|by|as) )*(?:stipend"
    r"|honorarium|salary)(?: \+ benefits)?\W*$|paid (?:position|internship|fellowship|opportunity)\b"
    r"|(?:academic|course|school) credit\b|(?:this|the) (?:position|internship|fellowship|opportunity|role) is paid\b)"
)
# "NJLA minimum", "Salary meets NJLA guidelines", "Compensation covered by union contract", "Salary follows our ranges"
_SCALED = re.compile(
    r"\b(?:meets?|follows?|covered by|subject to|set by|per|as per|in (?:accordance|conformity|line) with)\b"
    r"[^.;\n]{1,60}\b(?:minimum|guidelines|scale|schedule|ranges?|contract|agreement)\b"
    r"|^[\W_]*(?:salary:? )?(?!salary |pay )[a-z]{2,6} (?:minimum|guidelines|scale)\W*$"
    r"|\bsalary schedules? (?:is|are )?available\b"
)
# "$45,000", "56,000-64,000", "60k", "41.25/hour"; "send your salary requirements"
_FIGURE = re.compile(r"[$€£₽][ ]?[0-9]|[0-9]{1,3}[,.][0-9]{3}(?![0-9])|[0-9]{2}k\b|[0-9]{2}\.[0-9]{2}")
_ASKED = re.compile(
    r"(?<!commensurate with )(?:salary|pay|compensation) (?:requirements?|expectations?|history)|gehaltsvorstellung"
    r"|prétentions|pretensi|final compensation|(?:receive|with|at) full pay\b|range information"
)
_RETIRED = re.compile(r"retirement|pension\b")
"""Words for pay after retirement."""
# "Sie bearbeiten Eingruppierungen nach TVöD", "Kenntnisse im TVöD und in der Bezahlung": the pay of others, as work
_HANDLED = re.compile(
    r"\b(?:sie|du) (?:führ|bearbeit|prüf|berechn|erstell)\w*\b"
    r"|\b(?:bearbeitung|durchführung|berechnung|prüfung) (?:der|von)\b"
    r"|kenntnisse (?:im|in|des|der|zum)\b"
)
# Before praised pay: "A competitive salary, a pension", "In return we offer a great salary", "you'll receive fair pay"
_OFFERS = re.compile(
    r"[\W_]*(?:an? )?(?:highly |very )?\Z|.*\b(?:(?:we|us) (?:also )?(?:can )?offer|offer(?:s|ing)|in return"
    r"|(?:you|candidate|employee)s?(?:['’]ll| will| can)? (?:also )?(?:receive|get|earn|enjoy|expect)"
    r"|(?:give|pay)s? you|look forward to)\b"
)
# "SALARY: Salary is commensurate with experience."
_LABEL = re.compile(r"(?:salary|compensation|pay|wages?): +")
# The full stop of a sentence, and none of "e.g. " or "ca. ", or a line's end
_STOP = re.compile(r"[.!?\n](?:(?<=\n)|(?<![ .(][a-z].)(?<![ (]ca.)(?<!inkl.)(?<!mind.)(?<!max.)(?=\s|\Z))")
_BULLETS = " \t*-•·"
_LONGEST = 240  # characters
_WORDS = frozenset(
    "salary salaries pay paid unpaid wage wages compensation remuneration renumeration rate rates stipend low mid "
    "middle upper high vergütung bezahlung entlohnung entgelt lohn rémunération salaire salario retribución "
    "remuneración salário remuneração retribuzione stipendio salaris mzda plat wynagrodzenie зарплата заработная "
    "оплата вознаграждение оклад sueldo lön lönesättning løn lønn palkka maaş ücret μισθός αποδοχές salariu fizetés "
    "заробітна ohodnocení".split()
)
"""Without one of these, or the letters of a German pay scale, no sentence is a note."""


@gated(Gate(_WORDS, letters=("gehalt", "tvöd", "tv-", "verg", "eingrupp"), heading=speaks_of_pay))
def find_pay_note(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the sentence or line that describes pay in words; the field is "compensation_note".

    >>> [c.value for c in find_pay_note("Full time. Salary is commensurate with experience. Apply now.")]
    ['Salary is commensurate with experience.']
    >>> [c.value for c in find_pay_note("TBD based on experience", hint="Compensation")]
    ['TBD based on experience']
    >>> list(find_pay_note("We are a competitive market leader.")), list(find_pay_note("$45,000 DOE", hint="Salary"))
    ([], [])
    """
    low = fold(text)
    hinted = speaks_of_pay(fold(hint))
    spans = ((0, len(low)),) if hinted else pay_lines(low, known.language)
    figures = hinted and _FIGURE.search(low) is not None
    for floor, ceiling in spans:
        for start, end in _sentences(low, floor, ceiling):
            words = low[start:end]
            if end - start > _LONGEST or (figures and not _ROUGH.search(words)) or not _is_note(words, hinted=hinted):
                continue
            begin = end - len(words.lstrip(_BULLETS))
            label = _LABEL.match(low, begin, end)
            if label and _is_note(low[label.end() : end], hinted=False):
                begin = label.end()
            needs = () if speaks_of_pay(words) else ("hint",)
            yield Claim.quoted("compensation_note", text[begin:end].rstrip(), begin, "pay_note", needs=needs)
            return


@gated(Gate(_WORDS))
def find_offered_pay(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the sentence that praises the pay among an employer's offers, or says what it depends on.

    This is for texts without a note, whatever they are about.

    >>> offer = "In return we offer a great salary, a pension and 25 days off."
    >>> [c.value for c in find_offered_pay(offer)], list(find_pay_note(offer))
    (['In return we offer a great salary, a pension and 25 days off.'], [])
    >>> list(find_offered_pay("Our shops pay growers fair wages. Runs a competitive pay survey."))
    []
    """
    del hint
    yield from _first_note(text, known, lambda words: _is_praise(words) or _is_open(words), "pay_note.offered")


# "We offer a salary commensurate with experience" behind words on equal opportunity
_OURS = re.compile(r"[\W_]*(?:we offer|the|our) (?:an? )?(?:starting |annual )?(?:salary|pay|compensation|stipend)\b")


@gated(Gate(_WORDS))
def find_told_pay(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the sentence about this job's pay in a section about other things, where pay is mentioned in general.

    >>> notice = "We welcome all. We offer a salary commensurate with experience."
    >>> [c.value for c in find_told_pay(notice)]
    ['We offer a salary commensurate with experience.']
    >>> list(find_told_pay("Decisions on hiring and compensation are based on merit alone."))
    []
    """
    del hint
    yield from _first_note(
        text, known, lambda words: _OURS.match(words) is not None and _is_note(words, hinted=False), "pay_note.told"
    )


# "Salary is dependent on experience", "The salary and benefits will be competitive": what opens a sentence of its own
_SUBJECT = re.compile(
    rf"(?:(?:the|your|starting|annual|base|exact|actual) ){{0,3}}{_PAY}"
    r"(?: (?:range|level|rate|offer|grade|placement|and benefits))? (?:(?:is|are|will be) )?(?:highly |fully )?"
    r"(?:commensurate|negotiable|depend(?:s|ent|ant|ing)|determined|based (?:up)?on|competitive)\b"
)


def _is_praise(words: str) -> bool:
    """Whether a sentence offers good pay, rather than a pension."""
    praised = _PRAISED.search(words)
    if praised is None or _RETIRED.search(praised[0]) or not _OFFERS.match(words, 0, praised.start()):
        return False
    return not _FIGURE.search(words) and not _ASKED.search(words)


def _is_open(words: str) -> bool:
    """Whether a sentence is about the pay alone and says what it depends on."""
    return _SUBJECT.match(words) is not None and not _FIGURE.search(words) and not _ASKED.search(words)


def _first_note(text: str, known: Known, notes: Callable[[str], bool], rule: str) -> Iterator[Claim]:
    """Yield the first sentence in the lines about pay that ``notes`` accepts, folded and without its bullet."""
    low = fold(text)
    for start, end in (span for a, b in pay_lines(low, known.language) for span in _sentences(low, a, b)):
        words = low[start:end].lstrip(_BULLETS)
        if end - start <= _LONGEST and notes(words):
            begin = end - len(words)
            yield Claim.quoted("compensation_note", text[begin:end].rstrip(), begin, rule)
            return


def _sentences(low: str, floor: int, ceiling: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of a stretch's sentences and lines."""
    while floor < ceiling:
        if low[floor] == "\n":
            floor += 1
            continue
        stop = _STOP.search(low, floor + 1, ceiling)
        end = ceiling if stop is None else stop.end() - (stop[0] == "\n")
        yield floor, end
        floor = end


def _is_note(words: str, *, hinted: bool) -> bool:
    """Whether a sentence says in words what is paid."""
    if _ROUGH.search(words) and (hinted or speaks_of_pay(words)):
        return True
    plain = (
        (hinted and len(words) < 160 and _BARE.match(words))
        or (("paid" in words or " no " in words) and _UNPAID.search(words) and (hinted or _WORK.search(words)))
        or _PRAISED.search(words)
        or (hinted and len(words) < 80 and _MEANS.match(words))
        or ((hinted or _SAID.search(words)) and len(words) < 120 and _SCALED.search(words))
        or (_OPEN.search(words) and _SAID.search(words))
        or (hinted and len(words) < 80 and (_GRADE.search(words) or _TARIFF.search(words)))
        or (len(words) < 90 and "tv" in words and _SCALE.search(words))
        or (holds(words, _PAID) and _TARIFF.search(words))
    )
    # an amount says more than "depending on experience"
    return bool(plain) and not any(other.search(words) for other in (_FIGURE, _ASKED, _RETIRED, _HANDLED))
