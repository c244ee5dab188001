"""Buttons: the text of links to application forms, and the shape of their addresses."""

import re
from functools import lru_cache
from typing import Final

__all__ = ["APPLY", "APPLY_LINES", "EDGES", "is_apply_address", "is_apply_button", "lines_of"]

EDGES: Final = " \t.:!?»«›‹>|<→←↑↓▸►▼▲+*×✕✖·•-–—…()[]/\\"
"""Marks and arrows around a phrase."""


def lines_of(*rows: str) -> frozenset[str]:
    """Return the lines in rows of bar-divided lines."""
    return frozenset("|".join(rows).split("|"))


APPLY_LINES: Final = lines_of(
    "apply|apply now|apply here|apply online|apply on-line|apply today|apply for job|apply for this job|apply to job",
    "apply to this job|apply for this position|apply for position|apply to position|apply for this role|easy apply",
    "quick apply|start application|start your application|submit application|submit your application|i'm interested",
    "apply with linkedin|apply with indeed|apply on company website|ich bin interessiert|apply on company site",
    "apply manually|jetzt bewerben|bewerben|online bewerben|hier bewerben|jetzt online bewerben|zur bewerbung",
    "direkt bewerben|auf diese stelle bewerben|online-bewerbung|postuler|postulez|postulez maintenant",
    "postuler maintenant|postuler en ligne|je postule|postuler à cette offre|inscribirme|inscríbete|inscribirse",
    "inscribirme a la oferta|postular|postularme|postularse|aplicar|aplicar ahora|aplicar a esta oferta|solicitar",
    "solicitar empleo|solicitar ahora|inscriu-t'hi|inscriu-te|candidatar|candidatar-se|candidate-se|candidatar-me",
    "quero me candidatar|candidatar agora|candidatura|candidati|candidati ora|candidati subito|invia candidatura",
    "invia la tua candidatura|solliciteer|solliciteer nu|solliciteer direct|direct solliciteren|solliciteren",
    "nu solliciteren|online solliciteren|odpovědět|odpovědět na nabídku|mám zájem|mám zájem o tuto pozici",
    "odeslat životopis|aplikuj|aplikuj teraz|откликнуться|откликнуться на вакансию|ansök|ansök nu|ansök här",
    "søk stillingen|søk på stillingen|søk her|ansøg|ansøg nu|ansøg her|hae paikkaa|hae työpaikkaa",
    "hae tehtävään|hae tehtävää|応募する|応募",
    "この求人に応募する|エントリーする|応募画面へ進む|応募画面へ|tramita la sol·licitud|presentar sol·licitud",
    "presentar solicitud|відгукнутися|надіслати резюме|send søknad|søg jobbet|søg stillingen|hae nyt|lähetä hakemus",
    "wyślij cv|poslat životopis|reageer op deze vacature|apply for this vacancy|apply for this post|apply for role",
    "apply to this role|apply via our website|begin application|submit an application|zum bewerbungsformular",
    "zum online-formular|hier online bewerben|postuler à l'offre|postuler via notre site|inscríbete en esta oferta",
    "enviar solicitud|enviar candidatura|quero candidatar-me|candidate-se a esta vaga|invia la candidatura",
    "candidati a questa offerta|candidati per questa posizione|solliciteer hier|solliciteer op deze vacature",
    "ja, ik solliciteer|aplikuj na to stanowisko|złóż aplikację|wyślij aplikację|odpovědět na inzerát",
    "reagovat na nabídku|mám zájem o pozici|přihlásit se na pozici|подать заявку|отправить резюме|подати заявку",
    "надіслати заявку|sök tjänsten|sök jobbet|sök nu|skicka ansökan|søk nå|søk jobben|søg nu|send ansøgning",
    "ansøg om stillingen|応募フォームへ|応募フォームはこちら|応募はこちら|エントリーはこちら|この求人に応募",
    "電話で応募する",
)
"""Whole lines that are links to an application: the link is kept, the words are dropped."""

_JOB = "(?:job|position|role|opening|vacancy|opportunity|post|internship)"
_WORDINGS = (
    # Apply now · Easy apply · Click here to apply · Apply with Indeed · Apply for this job online
    r"(?:click (?:here )?to |easy |quick )?apply",
    r"(?:click (?:here )?to |easy |quick )?apply (?:now|here|online|on-line|today|manually|directly|below|externally)",
    r"apply (?:via|with|on|at) [\w.' -]{2,30}",
    rf"(?:click (?:here )?to )?apply (?:for|to) (?:this |the )?{_JOB}(?: (?:now|online|today|here))?",
    r"interested\? apply(?: now| here)?|i'?m interested|start my application",
    r"submit (?:your |an |my )?(?:application|resume|cv)(?: online| here| now)?",
    # Jetzt bewerben · Online-Bewerbung · Auf die Stelle bewerben
    r"(?:jetzt |hier |online |direkt |gleich )*bewerben|(?:zur )?online[- ]?bewerbung|bewerbung starten",
    r"(?:jetzt )?auf (?:diese|die) stelle bewerben|(?:(?:zum|unser|unserem) )?(?:online[- ]?)?bewerbungsformular",
    # Postuler ici · Candidater · Déposer ma candidature
    r"postuler ici|(?:je )?candidate[rz]?|postulez(?: .{0,20})?|déposer (?:ma|une|votre) candidature",
    # Ik solliciteer · Reageer nu · Onze sollicitatiepagina
    r"ik solliciteer|(?:(?:onze|de|het) )?sollicitatie(?:pagina|formulier)|reageer(?: op (?:deze )?vacature| nu)?",
    # Inscribirse en esta oferta · Quiero aplicar · Solicitar este empleo · Enviar mi CV
    r"inscr[ií]bete(?: .{0,20})?|inscribir(?:me|se)(?: .{0,20})?|(?:quiero )?aplicar(?: (?:ahora|a esta .{0,20}))?",
    r"postular(?:me|se)?(?: ahora)?|solicitar (?:este )?(?:empleo|puesto)",
    r"(?:presentar|tramitar|enviar) (?:la )?(?:solicitud|candidatura|cv)",
    # Inscriu-t'hi · Tramita la sol·licitud · Envia la teva candidatura
    r"inscriu-?t'?(?:hi|e)|(?:tramit\w*|present\w*|fer) (?:la |una )?sol·?licitud",
    r"envi\w+ (?:la )?(?:teva |tu |sua |ma )?candidatur[ae]",
    # Candidatar-se à vaga · Candidarsi ora · Invia la tua candidatura · Presenta la domanda
    r"candidat(?:ar(?:-se)?|e-se|ura|i|ati)(?: .{0,20})?|candidar(?:si|ti)(?: .{0,20})?",
    r"invia (?:la )?(?:tua )?candidatura|presenta (?:la )?domanda",
    # Sök jobbet · Skicka in din ansökan · Søk på stillingen her · Ansøg job · Hae tähän työpaikkaan
    r"(?:sök|ansök)(?: (?:jobbet|nu|tjänsten|här))?|ansök via .{2,30}|skicka (?:in )?(?:din )?ansökan",
    r"søk (?:på )?(?:jobben|stilling(?:en)?)(?: (?:her|nå))?|(?:ansøg|søg) (?:nu|her|jobbet|stillingen|job)",
    r"hae (?:tähän )?(?:työ)?paikkaa|hae tästä|täytä hakemus",
    # Odpovědět na inzerát · Aplikuj teraz · Wyślij zgłoszenie
    r"odpovědět(?: .{0,20})?|aplikovat|aplikuj(?: .{0,12})?|wyślij zgłoszenie",
    # Отправить отклик · Відгукнутися на вакансію · განაცხადის გაგზავნა · この求人に応募する
    r"отправить отклик|відгукнутися(?: .{0,20})?|подати резюме|განაცხადის გაგზავნა",
    r"(?:この求人に)?(?:応募|エントリー)(?:する|画面へ(?:進む)?|フォームへ?|はこちら)?",
)
# The same with parts that are open, in the languages of the sites read
_BUTTON = re.compile(rf"\W*(?:{'|'.join(_WORDINGS)})\W*")
APPLY: Final = re.compile(
    # "Apply for this job on our site", "Easy apply", "Jetzt als Archivar bewerben", "Postuler à cette offre"; but not
    # "Application Engineer", "Candidate Manager", "Solicitor"
    r"(?:easy |quick |online |click here to |how to |to )?apply\b|(?:online |your )?application(?: form| link|$)"
    r"|(?:jetzt |hier |online |direkt |zur )?bewerb|postul(?:er|ez|e|a|ar|arse|arme)\b|(?:quiero )?inscri[bu]"
    r"|solicit(?:ar|e|ud)\b|(?:quero me |je me )?candidat(?:ar|e-se|i|arsi|er|ura)\b"
    r"|(?:direct |nu |online )?solliciteer|ansök|søk (?:på|stilling|her)|ansøg|hae (?:paikkaa|työ)|aplikuj|odpověd"
    r"|mám zájem|отклик|応募|エントリー|(?:zum )?(?:online-)?(?:bewerbungs)?formular$"
    r"|inscríbe|enviar (?:la |mi |tu )?(?:solicitud|candidatura)|invia (?:la )?candidatura|złóż|wyślij|reagovat na"
    r"|přihlásit se na|подать заявку|отправить резюме|подати заявку|надіслати|sök (?:tjänst|jobb|nu)|skicka ansökan"
    r"|søg (?:nu|job|still)|send ans[øo]|søk (?:nå|jobb)|begin application|submit (?:an |your )?application"
)
"""Openings of the text of links to an application."""
_LONGEST = 60  # characters
# .../jobs/7/apply · /applicants/new · ?apply=1 · applytojob.com/apply/x · #app · CanLogin.aspx?__JobID=
_ADDRESS = re.compile(
    r"/apply\b|/applicants/new|/applications?/new|[?&/]apply(?:[=/?&]|\Z)|/jobapplication\b|/applyrequisition"
    r"|#app(?:ly|lication)?\Z|click2apply|applytojob\.com/apply"
)


@lru_cache(maxsize=512)
def is_apply_button(words: str) -> bool:
    """Whether a link's folded, squeezed words are those of an apply button.

    >>> is_apply_button("apply for this job"), is_apply_button("jetzt bewerben!"), is_apply_button("how to apply")
    (True, True, False)
    >>> is_apply_button("sök jobbet"), is_apply_button("solicitar empleo"), is_apply_button("søk")
    (True, True, False)
    """
    return len(words) <= _LONGEST and (words.strip(EDGES) in APPLY_LINES or _BUTTON.fullmatch(words) is not None)


def is_apply_address(href: str) -> bool:
    """Whether a lower-case URL looks like that of an application form.

    >>> is_apply_address("https://x.example/jobs/7/apply"), is_apply_address("https://x.example/how-to-apply")
    (True, False)
    """
    return _ADDRESS.search(href) is not None
