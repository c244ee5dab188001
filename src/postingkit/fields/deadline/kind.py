"""Kind: whether a date is a deadline, and of which kind, by its label or the words around it."""

import re
from functools import lru_cache

from postingkit.matching.seldom import Seldom
from postingkit.terms import DeadlineKind

__all__ = ["CLOCK", "WORD", "is_label", "kind_of", "leads_to_deadline"]

_NAMES = (
    r"bewerbungsfrist|bewerbungsschluss|einsendeschluss",
    r"date limite|fecha l[ií]mite|scadenza|data limită|termen(?:ul)? limită",
    r"sluitingsdatum|søknadsfrist|ansøgningsfrist|sista ansökningsda",
    r"uzávěrka|(?:nabídka|inzerát) platí do",
    r"крайний срок|срок подачи|дедлайн|(?:вакансия|объявление) (?:актуальн|действительн)\w+ до",
    r"термін подання|кінцевий термін",
    r"son başvuru|προθεσμία|καταληκτική|határid[őe]",
    r"(?:応募|募集|受付)期間|截止|마감|(?:접수|모집|지원) ?기간",
)
"""Names of the last day to apply, as labels and in sentences."""
# "Application Deadline", "Closing Date", "Close Date", "Apply by", "Posting End Date", "Bewerbungsende", "ბოლო ვადა"
_LABELS = (
    *_NAMES,
    r"\bdeadline|\bclos(?:ing|es?)\b|\bapply (?:by|before|until)|\bapplications? (?:due|close|must)|\bdue date",
    r"\bla(?:te)?st da(?:y|te)|\bfinal (?:date|filing)|\bfiling (?:date|deadline|period)",
    r"(?:\A|\n)\W{0,9}(?:job |posting |application |advert ){0,2}end date|\bposting (?:\w+/)?(?:end|dates\b)",
    r"bewerbungsende|meldefrist|anmeldeschluss",
    r"clôture|fin(?: de)? publication|délai de (?:postulation|candidature)",
    r"\bplazo|fecha de (?:cierre|término|vencimiento)|^cierre\b",
    r"cierre de (?:la )?(?:convocatoria|inscripci|postulaci|recepci)",
    r"\bprazo|(?:inscrições|candidaturas) até|data[- ]limite|\btermini\b|data límit",
    r"termine ultimo|termine (?:per la|di) presentazione",
    r"(?:reage|sollicite)(?:er|ren) (?:kan )?(?:voor|tot)|vacature sluit",
    r"^frist\b|sista dag|(?:sök|ansök|ansökan) senast|hakuaika|haku päättyy",
    r"termín|přihlášky do|\blhůta|termin (?:i miejsce )?składania|ważn[aey] (?:do|jeszcze \d+ dni)|aplikuj do",
    r"последний день|подати до|termen(?:ul)? de (?:depunere|aplicare|înscriere)",
    r"ბოლო ვადა|վերջնաժամկետ|締め?切|(?:応募|受付|申込|提出)期限|掲載期間|报名时间",
)
_LABEL = re.compile("|".join(_LABELS))
# Labels of other days: "Start Date", "Contract end date", "Opening Date"; "Filing opens May 3 and closes ..."
_OTHER_LABEL = re.compile(
    r"\bstart|\bopens\b|contract|employment|project|\bposted|posting date\b|^open(?:ing)? date|closely|event"
)
# The application's own words: "applications must be received by", "send a resume by", "reply by", "the search is open
# until"
_APPLY = re.compile(
    r"\b(?:appl(?:y|ied|ications?|icants?|ying)|resum[eé]s?|résumés?|cvs?|c\.v\.|curriculum|materials?|cover letters?"
    r"|letters?|submi\w+|send|sent|e-?mail(?:ed)?|repl(?:y|ies)|respond|responses|forward(?:ed)?|receiv\w+|postmark\w*"
    r"|interest(?:ed)?|packets?|statements?|nominat\w+|references|dossiers?|candidat\w+|transcripts?|portfolio|posted"
    r"|contact|inquir\w+|to arrive|reach us|accept\w*|open|advertised|considered|bewerb\w+|bewirb|meld(?:e|en|et)"
    r"|unterlagen|senden?|schick\w*|\w*formular|richten|einzureichen|freuen|postul\w+|envoy\w+|adresser|solicit\w+"
    r"|forms|returned|env[ií]\w+|currícul\w+|zasíl\w+|przes\w+|stuur|inscri\w+|domand\w+|reageren|reacties?|sollicit\w+"
    r"|inviare|přihláš\w+|životopis\w*|aplik\w+|zgłoszen\w+|резюме|заявк\w+|документ\w+|принима\w+|reageer|ansök\w*"
    r"|søk\w*|søknad\w*|sök\w*|ansøg\w*|hakemu\w+|haku\w*|sol·licit\w+|presenta\w+|подан\w*|заяв\w*|прийма\w+"
    r"|при[её]м\w*|открыт\w*|відкрит\w*|pervenire|apert[aeio]|ofert\w*|dokument\w*|přijím\w+|trimit\w+|depun\w*|dosar\w*|aplic\w+|υποβολή\w*|αποστολή|αιτήσε\w+"
    r"|βιογραφικ\w+|στείλ\w+)\b"
)
# ... and the word that leads to the day
_BY = re.compile(
    r"\b(?:by|before|until|till|through|than|prior to|bis|spätestens|avant le|jusqu'au|au plus tard"
    r"|(?<=parvenir )pour le|d'ici (?:le|au)|hasta|antes del?|até|entro"
    r"|do|(?:fino|sino) al?|до|по|позднее|tot|t/m|vóór|voor|uiterlijk|senast|senest|innen|inden|fins|viimeistään|έως"
    r"|μέχρι"
    r"|până (?:la|în|pe)(?: data(?: de)?)?)\b"
)
# Between that word and the day: "by 11:59 pm Eastern Standard Time (EST) on Friday, ..."
CLOCK = frozenset(
    """
    am pm a m p noon midday midnight mt et ct pt the end of close closing business day cob eod on or before by at
    eastern pacific central mountain standard daylight time local est edt pst pdt cst cdt mst mdt utc gmt bst cet cest
    awst acst aest aedt nzst nzdt ist sast eat wat hours
    h uhr o clock ore hod hodin godz godziny часов ч uur monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thurs fri sat sun zum
    den dem montag dienstag mittwoch donnerstag freitag samstag sonntag spätestens längstens einschließlich le la du
    lundi mardi mercredi jeudi vendredi el las los del horas hrs día dia il giorno oltre non e dnia no later than to
    through bis au al until and inclusive including date deadline paris london
    """.split()
)
# "4/9/31 - Deadline to submit applications", in a list of days
_NAMED = re.compile(
    r"\s{0,3}[-–—:]\s{0,3}(?:final |application )?(?:deadline|closing date|last day|due date)"
    r"(?: to| for|\b\W{0,3}(?:\n|\Z))"
)
# Until that day: "3月10日（火曜日）までに", "15.4. klo 16 mennessä", "15 Nisan tarihine kadar", "április 15-ig"
_TILL = re.compile(
    r"\s?(?:[（(][^（()）]{1,6}[)）])?(?:\s?\d{1,2}[時시])?\s?(?:まで|必着|締切|〆切|까지|之?前|止)"
    r"|,? (?:klo \d{1,2}(?:[.:]\d\d)? )?mennessä\b| (?:tarihine|gününe) kadar\b|\.?-?ig\b"
)
# "2027年5月12日必着", "5月12日（火）まで（必着）": it must have come by that day
_UNTIL_DAY = re.compile(r"\s?(?:[（(][^（()）]{1,6}[)）])?\s?(?:まで[、（(]?)?(?:必着|締切|〆切)")
_FROM_DAY = re.compile(r"\s?(?:[（(][^（()）]{1,6}[)）])?\s?から")  # "4月1日（水）から"
# What the applicant does until that day: "履歴書を2025年2月15日までにお送りください"
_SENDS = re.compile(
    "郵送|持参|申込|申し込み|応募|エントリー|履歴書|送付|送り|提出|書類|简历|报名|投递|应聘|지원|접수|제출|이력서"
    r"|\b(?:hae\b|hake|haku|lähet|jätä|başvur|özgeçmiş|jelentkez|pályáz|önéletrajz|küld|cv\b)"
)
# Words after which a date is the deadline, whatever else the sentence says: "Closing date: Friday,"
_STRONG = re.compile(
    "|".join(_NAMES)
    + r"|\b(?:deadline|clos(?:es?|ing)|closing date|close date|due|la(?:te)?st da(?:y|te)|filing date)\b"
    r"|plazo de (?:presentaci[oó]n|solicitud|inscripci[oó]n)|prazo de (?:candidatura|inscrição)"
    r"|(?:inscrições|candidaturas) (?:encerram|terminam|fecham)|(?:candidature|iscrizioni) (?:chiudono|scadono)"
    r"|\b(?:w terminie do|najpóźniej do|nejpozději do)\b|\bważn[aey] (?:(?:jest )?do\b|jeszcze \d+ dni\s+do\b)"
)
# "For best consideration, apply by", "strongly encouraged to apply by", "the priority deadline"
_PRIORITY = Seldom(
    r"priority|(?:best|full(?:est)?|first|assured?|ensure|guarantee\w{0,3}|receive|early|immediate) consider|"
    r"(?:sure|certain|assured) of (?:full |best |careful )?(?:consider|review)|"
    r"receive preference|strongly encouraged to (?:apply|submit)|first round|preference (?:will be )?given|"
    r"(?:initial|preferred) deadline|preferably (?:by|before|no later than)\b"
)
# "review of applications will begin", "the committee will begin reviewing", "screening starts", "with the first
# review to begin"
_REVIEW = Seldom(
    r"\b(?:review\w*|screening|consideration|evaluation)\b[^.;]{0,80}?\b(?:begin|start|commence|being|began|"
    r"initiate)\w*|\b(?:begin|start|commence)\w* (?:the |to )?(?:review|screening|consider|evaluat|read|look)\w*|"
    r"\b(?:first|initial) (?:review|screening)|\breview (?:start )?date"
)
# "Review of applications will begin immediately and will continue until "
_GOES_ON = re.compile(r"\bcontinu(?:es?|ing) (?:through|until|till) (?:the )?\Z")
# Days of something else: "interviews will be held by", "contract until", "degree by", "kept on file"
_OTHER = re.compile(
    r"\b(?:interviews?|tests?|exam(?!ple)\w*|starting|begin(?:ning)? (?:work|employment)"
    r"|start(?:ing)? (?:date|on|work|no later)|anticipated start|appointments?|degree(?! (?:certificate|transcript))"
    r"|graduat\w+|ph\.?d\b(?! (?:defen[cs]e|thesis|diploma|certificate))|notified|contract|grant|funded|funding"
    r"|employment|expires?|vaccinat\w+|semester|completed(?! (?:appl|form))|hired|conference|temporary|established"
    r"|since|posted|revised|updated|kept on file|effective|offered|term|fellowship|internship (?:is|will|runs)"
    r"|full[- ]time|part[- ]time|renewable|available|selected|befristet|arbeitsvertrag|vertrag"
    r"|hours|(?<!expected )(?<!current )(?<!desired )salary(?! (?:expect|require|hist|demand|slip|range expect)\w*)"
    r"|through (?:early|mid|late))\b"
    r"|(?P<run>\b(?:position|project|job|role) (?:is|will|runs|ends?|lasts?|continues|may|with|through|until)\b)"
)
# "Online registration closes", "the office closes"
_ELSE = re.compile(r"\b(?:registration|rsvp|store|library|office|polls?|branch|enrol\w+)\W{0,2}(?:is |will )?\Z")
WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=512)
def is_label(low_hint: str) -> bool:
    """Whether a folded label or heading names the last day to apply, or that of the first review, and no other day."""
    if _REVIEW.search(low_hint):
        return True
    return _LABEL.search(low_hint) is not None and not _OTHER_LABEL.search(low_hint)


def kind_of(before: str, after: str, hint: str, *, far: int) -> DeadlineKind | None:
    """Return the kind of deadline that a date is; None when it is not a deadline.

    ``before`` and ``after`` are the folded words of its sentence around it, ``hint`` the folded label of a deadline
    that it stands under ("" for none), ``far`` the characters between the sentence's start and the date.
    """
    if _FROM_DAY.match(after):
        return None
    cue = (
        leads_to_deadline(before)
        or _NAMED.match(after) is not None
        or _UNTIL_DAY.match(after) is not None
        or (_TILL.match(after) is not None and _SENDS.search(before + after) is not None)
    )
    review = _REVIEW.search(before)
    if review and not _LABEL.search(before, review.start()):
        if _GOES_ON.search(before, review.end()):
            return "fixed"
        return "first_review"  # also behind "Deadline: we will begin reviewing applications around"
    if cue or (hint and far < 60 and not _OTHER_LABEL.search(before)):
        if _PRIORITY.search(before) or _PRIORITY.search(after):
            return "priority"
        return "first_review" if _REVIEW.search(hint) else "fixed"
    return "priority" if _PRIORITY.search(before) else None


def leads_to_deadline(before: str) -> bool:
    """Whether the folded words before a date introduce the last day to apply.

    >>> leads_to_deadline("applications must be received by thursday, ")
    True
    >>> leads_to_deadline("the deadline to apply for the position is ")
    True
    >>> leads_to_deadline("notified by mail of the test, held on ")
    False
    >>> leads_to_deadline("apply for this temporary job, through ")
    False
    """
    strong = _last_match(_STRONG, before)
    if strong and _ELSE.search(before, 0, strong.start()):
        return False
    if strong and len(before) - strong.end() < 90:
        wrong = _OTHER.search(before, strong.end())
        return not wrong or wrong["run"] is not None
    by = _last_match(_BY, before)
    if not by or not CLOCK.issuperset(WORD.findall(before, by.end())):
        return _LABEL.search(before[-60:]) is not None and not _OTHER.search(before[-60:])
    apply = _last_match(_APPLY, before[: by.start()])
    own = apply.end() if apply and apply[0] == "posted" else apply.start() if apply else 0  # "posted to us"
    return apply is not None and not _OTHER.search(before, own, by.start())


def _last_match(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text):
        found = match
    return found
