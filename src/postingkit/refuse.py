"""Refuse: what is readable and yet no posting, by the words that show it.

The file is long because its one table of signs is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.errors import NotAPosting
from postingkit.lexicon.anchors import tokens
from postingkit.lexicon.cues import Stems
from postingkit.lexicon.names import GENDER, is_role
from postingkit.model.evidence import Claim
from postingkit.sections.section import Section
from postingkit.text import fold


class Sign(NamedTuple):
    """Words of pages that stand where a posting was expected."""

    reason: str
    advice: str
    words: Stems
    """Folded; any of them is the sign."""
    within: int
    """Counts in texts up to this many characters: a long posting may speak of pages that are not found."""


# Gathered 2026-11 from what saved "postings" turned out to hold. Order matters: the first sign found names the reason.
SIGNS: tuple[Sign, ...] = (
    Sign(
        "access_denied",
        "the site refused access; ask its owner, or open the page in a browser and save it",
        Stems(
            "access denied",
            "access is denied",
            "403 forbidden",
            "errors.edgesuite.net",
            "the requested url was rejected",
            "you don't have permission to access",
            "you do not have permission to view",
            "verify you are human",
            "confirm you are human",
            "you are not a bot",
            "are you a robot",
            "unusual traffic",
            "checking your browser",
            "just a moment...",
            "attention required! | cloudflare",
            "zugriff verweigert",
            "accès refusé",
            "acceso denegado",
            "доступ запрещен",
            "вы не робот",
            "ви не робот",
            "no soy un robot",
            "no eres un robot",
            "n'êtes pas un robot",
            "não é um robô",
            "non sei un robot",
            "geen robot bent",
            "nejste robot",
            "nie jesteś robotem",
            "ロボットではありません",
            # what only its members see
            "sign in to view",
            "sign in to see",
            "log in to view",
            "log in to see",
            "inicia sesión para ver",
            "accede para ver",
            "connectez-vous pour voir",
            "connectez-vous pour consulter",
            "faça login para ver",
            "entre para ver",
            "accedi per vedere",
            "accedi per visualizzare",
            "inicia sessió per veure",
            "log in om",
            "zaloguj się, aby zobaczyć",
            "přihlaste se pro zobrazení",
            "войдите, чтобы увидеть",
            "увійдіть, щоб переглянути",
            "logga in för att se",
            "logg inn for å se",
            "log ind for at se",
            "kirjaudu sisään nähdäksesi",
            "melde dich an, um",
            "ログインして",
        ),
        2500,
    ),
    Sign(
        "needs_javascript",
        "the page is empty without scripts; open it in a browser and save it",
        Stems(
            "enable javascript",
            "javascript isn't enabled",
            "javascript is disabled",
            "requires javascript",
            "you need to enable js",
            "browser is not supported",
            "browser version is not supported",
            "unsupported browser",
            "javascript aktivieren",
            "activer javascript",
        ),
        1200,
    ),
    Sign(
        "gone",
        "the posting is closed, expired or moved; look for it on the employer's site",
        Stems(
            "no longer available",
            "no longer active",
            "no longer accepting",
            "no longer open",
            "not active anymore",
            "position closed",
            "position has been filled",
            "job has been filled",
            "job has expired",
            "posting has expired",
            "posting is not available",
            "posting is closed",
            "this job has moved",
            "page may have moved",
            "has likely been moved",
            "no longer exist",
            "doesn't exist or was removed",
            "does not exist or has been removed",
            "couldn't find this job",
            "couldn't find the job",
            "couldn't find that job",
            "requested cannot be found",
            "requested could not be found",
            "page cannot be found",
            "page could not be found",
            "page does not exist",
            "page doesn't exist",
            "job is closed",
            "job was removed",
            "job has been removed",
            "posting has been removed",
            "couldn't find this page",
            "couldn't find that page",
            "can't find the page",
            "could not find the job",
            "couldn't find the page",
            "page you are looking for",
            "page you were looking for",
            "page you are trying to reach",
            "page not found",
            "404 not found",
            "404 error",
            "error 404",
            "stelle ist nicht mehr verfügbar",
            "stelle ist bereits besetzt",
            "anzeige ist nicht mehr verfügbar",
            "seite nicht gefunden",
            "offre n'est plus disponible",
            "page introuvable",
            "oferta ya no está disponible",
            "página no encontrada",
            "vaga encerrada",
            "vaga expirada",
            "vacature is niet meer beschikbaar",
            "вакансия в архиве",
            "вакансия закрыта",
            "страница не найдена",
            "вакансія закрита",
            "вакансія неактивна",
            "вакансія вже не актуальна",
            "сторінку не знайдено",
            "offre a expiré",
            "offre est expirée",
            "offre a été pourvue",
            "offre est pourvue",
            "poste a été pourvu",
            "n'accepte plus de candidatures",
            "offre n'est plus en ligne",
            "oferta ha caducado",
            "oferta caducada",
            "oferta ha expirado",
            "oferta está cerrada",
            "oferta ya no acepta",
            "oferta ja no està disponible",
            "oferta està tancada",
            "vaga não está mais disponível",
            "vaga não está disponível",
            "vaga foi encerrada",
            "vaga já foi preenchida",
            "oferta já não está disponível",
            "offerta non è più disponibile",
            "annuncio non è più disponibile",
            "annuncio scaduto",
            "annuncio è scaduto",
            "offerta è scaduta",
            "vacature is gesloten",
            "vacature is verlopen",
            "vacature is vervuld",
            "vacature is inmiddels",
            "vacature is niet langer",
            "oferta wygasła",
            "oferta jest nieaktualna",
            "oferta pracy jest nieaktualna",
            "ogłoszenie wygasło",
            "ogłoszenie jest nieaktualne",
            "nabídka již není aktuální",
            "nabídka práce již není",
            "inzerát již není",
            "pozice již byla obsazena",
            "stránka nenalezena",
            "annonsen är inte längre",
            "annonsen har utgått",
            "tjänsten är tillsatt",
            "jobbet är inte längre",
            "annonsen er ikke lenger",
            "stillingen er ikke lenger",
            "stillingen er utløpt",
            "annonsen er utløpt",
            "jobbet er ikke længere",
            "stillingen er ikke længere",
            "jobopslaget er udløbet",
            "ilmoitus on poistunut",
            "ilmoitus ei ole enää",
            "työpaikka ei ole enää",
            "掲載を終了",
            "掲載は終了",
            "掲載が終了",
            "募集を終了",
            "募集は終了",
            "応募受付は終了",
            "ページが見つかりません",
            "გვერდი ვერ მოიძებნა",
            "ვაკანსია დახურულია",
            "anzeige ist abgelaufen",
            "anzeige ist leider nicht mehr",
            "stellenangebot ist nicht mehr",
            "stelle wurde bereits besetzt",
            "ausschreibung ist beendet",
        ),
        2000,
    ),
    Sign(
        "server_error",
        "the site failed; fetch the page again later",
        Stems(
            "internal server error",
            "service unavailable",
            "encountered a system error",
            "temporarily down",
            "bad gateway",
            "gateway timeout",
            "database error",
            "runtime error",
            "an error has occurred in this application",
        ),
        1200,
    ),
    Sign(
        "not_a_posting",
        "the text itself says that no position is open",
        Stems(
            "there are no job openings",
            "there are currently no job",
            "there are currently no open",
            "there are no open positions",
            "there are no current openings",
            "no positions available at this time",
            "no vacancies at this time",
            "no current vacancies",
            "we have no openings",
            "no job opportunities at this time",
            "not an announcement of a position opening",
            "not an announcement of a vacancy",
            "derzeit keine offenen stellen",
            "aucun poste disponible",
        ),
        20_000,
    ),
)

_OPENING = 100
"""A page of any length that opens with being gone is: similar jobs or a privacy policy may follow."""
_STILL_SHOWN = frozenset(
    {"no longer accepting", "no longer open", "position closed", "posting is closed", "job is closed"}
)
"""Banners over postings that can still be read."""
_TELLING_KINDS = frozenset(
    {"responsibilities", "qualifications", "compensation", "application", "benefits", "schedule"}
)
_EXTRAS = frozenset({"benefits", "schedule"})
"""What other texts praise or announce, too."""
_SHORT = 600
"""A text up to this long must say more than one thing of a posting."""
# Words of posters, programmes and leaflets, and words that no posting is without; none is in both
_EVENT = frozenset(
    """
    workshop workshops conference symposium webinar keynote keynotes lecture lectures syllabus attendees speakers
    tickets agenda registration exhibition raffle scholarship scholarships
    event livestream stream register registered konferenz konferenzen tagung vorlesung seminar
    sommersemester wintersemester sose wise klausur modul msc stipendium stipendien stipendiat stipendiatin
    stipendiatinnen stipendiums deutschlandstipendium
    studie teilnehmen teilnehmer teilnehmende teilnahme flyer programm anmeldung anmelden beratung beratungsstelle
    sozialberatung sozialberatungsstelle sprechzeiten sprechstunde veranstaltung veranstaltungen begrüßung mittagspause
    ankunft referenten dozent dozenten gruppenprogramm vortrag vorträge virtuell atelier colloque conférence inscription
    jornada ponentes inscripción
    """.split()
)
_VACANCY = frozenset(
    """
    stelle stellen stellenausschreibung bewerbung bewerben bewerbungen bewirb bewerbungsunterlagen suchen sucht aufgaben
    profil arbeitszeit gehalt vergütung vacancy vacancies position positions job jobs hiring apply applicants applicant
    candidate candidates salary responsibilities requirements qualifications experience employment employer employees
    duties einstellung befristet vollzeit teilzeit werkstudent mitarbeiter anforderungen team career karriere role
    kenntnisse erfahrung qualifikationen seeking resume poste candidature puesto empleo experiencia
    """.split()
)
_EVENTFUL = 4
"""So many words of the first kind, and twice those of the second, make a poster."""
_TELLING_FIELDS = frozenset(
    """
    title identifier compensation compensation_note employment_type work_hours application_deadline date_posted
    job_start_date education experience application/methods application/materials responsibilities qualifications
    workplace_type
    """.split()
)
_FACTS = frozenset(
    """
    identifier compensation compensation_note employment_type application_deadline date_posted job_start_date education
    experience
    """.split()
)
"""What a text that names no job must say two of, unless it bids its readers come."""
_BIDS = re.compile(
    r"\b(?:hiring|to hire|looking for|looking to (?:hire|find|add|recruit)|seeking"
    r"|join (?!our (?:talent|mailing|newsletter|community)|(?:us for|our|the) (?:an? )?(?:\w+ )?(?:event|open house"
    r"|webinar|fair|live ?stream))|you will|you'll|you're"
    r"|we need|in (?:immediate )?need (?:of|for)|apply here|(?:ideal|successful) candidate"
    r"|wir suchen|du bringst|sie bringen)\b"
)
_PLAINLY = frozenset({"en", None})
"""Where a bid would be seen: too few words to tell their language are names and numbers."""
_FRIENDLY = frozenset({"you'll", "you're"})
_LISTS = frozenset({"responsibilities", "qualifications"})
_PLAIN = 2000
"""A text up to this long need bid its readers come but once."""
_TELLS = 60  # characters of a section that is more than its heading
_APPLYING = frozenset({"application/methods", "application/materials", "application_deadline"})
_READ_WELL = frozenset({"en", "de"})
"""Where nothing is found in a text of these languages, nothing is there."""
_HEADLINE = (
    "roles",
    "remote",
    "onsite",
    "on-site",
    "hybrid",
    "in-person",
    "full-time",
    "full time",
    "part-time",
    "intern",
)
_LISTED = 8
"""A page with at least this many links, whose words are mostly link text, lists postings instead of being one."""

_NAMED = 12
"""A shorter line names no article."""
# "The top five jobs in London", "How to write a letter", "Comment rédiger une offre ?", "Maps: the complete guide"
_ARTICLE = re.compile(
    # "Zo schrijf je een brief", "Come scrivere un curriculum", "Jak napisać CV", "Så skriver du ett CV"
    r"(?:zo|hoe) (?:schrijf|vind|onderhandel|bereid|maak|solliciteer)\w* (?:je|jij|u) |come (?:scrivere|trovare"
    r"|preparar|rispondere) "
    r"|como (?:escrever|fazer|elaborar|encontrar|preparar) |com (?:fer|escriure|redactar|trobar) |jak (?:napisać"
    r"|napsat|znaleźć|najít) "
    r"|как (?:написать|составить|найти|пройти) |як (?:написати|скласти|знайти|пройти) |(?:så|slik"
    r"|sådan) skriver (?:du|man) "
    r"|näin (?:kirjoitat|teet|haet) |(?:las|los|les|les|i|le|os|as) (?:\d+|cinco|diez|cinq|dix|cinque"
    r"|dieci) (?:mejores |meilleur\w+ |migliori )?"
    r"(?:consejos|preguntas|claves|conseils|questions|erreurs|consigli|domande|errori|dicas|erros|perguntas) "
    # "Privacy policy", "Informativa sul trattamento dei dati", "Polityka prywatności": what a house does with data
    r"|(?:our |candidate |applicant |recruitment |website )*(?:privacy|cookie|data protection) (?:policy|notice"
    r"|statement)"
    r"(?=\W*(?:$|for |of ))|(?:website )?terms (?:and conditions|of (?:use|service))(?=\W*$)"
    r"|(?:hinweise zum )?datenschutz(?:erklärung|hinweise?|bestimmungen)\b|informativa (?:sul|privacy|ai sensi)"
    r"|pol[ií]tica de (?:privaci|cookies|proteç|protec)|politique (?:de confidentialité|de protection|relative aux)"
    r"|polityka (?:prywatno|cookies)|avís legal|aviso (?:legal|de privacidad)|conditions générales d'|mentions légales"
    r"|privacy(?:verklaring|reglement|beleid)|algemene voorwaarden|zásady (?:ochrany|zpracování) osobních"
    r"|политика (?:конфиденциальности|обработки)|політика (?:конфіденційності|приватності)|integritetspolicy"
    r"|personvernerklæring|privatlivspolitik|tietosuoja(?:seloste|käytäntö)"
    r"|(?:applicant |candidate )?faqs?\b|frequently asked questions|preguntas frecuentes|questions fréquentes|häufig"
    r"(?:e fragen| gestellte)|domande frequenti|veelgestelde vragen|najczęściej zadawane|často kladené"
    r"|perguntas frequentes"
    r"|vanliga frågor|ofte stilte|часто задаваемые|поширені запитання|preguntes freqüents"
    r"|(?:the |our )?(?:top|best) (?:\d+|three|five|ten|most) |\d+ (?:tips|ways|steps|reasons|questions) "
    r"|how to (?:write|find|get|become|apply|create|hire|land|choose|prepare|answer) (?!for (?:this|the))"
    r"|comment (?:rédiger|écrire|trouver|devenir|choisir) |wie (?:schreib|finde|bewirb)\w* (?:ich|man|du|sie) "
    r"|cómo (?:escribir|redactar|encontrar|hacer) |.{3,80}: (?:the|a) (?:complete|ultimate|essential) guide\b"
)
# "25 jobs found", "Showing 1 to 25 of 312 jobs", "Current Openings (5 of 5)", "312 Stellenangebote"
_COUNTED = re.compile(
    r"\b\d[\d,.]* (?:open )?(?:jobs?|positions?|openings|vacancies|results|stellenangebote|offres|ofertas|вакансий)"
    r"(?: found| match|\b)|\bshowing \d+\b|\bcurrent openings\b|\bsearch results\b|\bjob search results\b"
)


_WAGES = 24
"""More amounts of money than the grades and steps of one job have."""


def refuse(document: Document, sections: Sequence[Section], *, told: frozenset[str] = frozenset()) -> None:
    """Raise :class:`NotAPosting` when the document shows that it holds no posting.

    ``told`` are the fields that structured data fills: a page whose own data names a job's title is a posting,
    whatever its banner says.
    """
    text = document.text
    if "title" not in told:
        folded = fold(text)
        refuse_signs(text, folded)
        _refuse_listing(document, folded, sections)
        _refuse_event(text, folded)
        _refuse_article(text, folded)


def refuse_signs(text: str, folded: str) -> None:
    """Raise :class:`NotAPosting` when a page says of itself what it is: gone, refused, failed."""
    for sign in SIGNS:
        opening = len(text) > sign.within
        if opening and sign.reason != "gone":
            continue
        for words in sign.words.find(folded[:_OPENING] if opening else folded):
            if opening and words in _STILL_SHOWN:
                continue
            line = _line(text, folded.index(words))
            raise NotAPosting(f"{sign.advice}; it says {line[:160]!r}", reason=sign.reason, quote=line)


def _refuse_listing(document: Document, folded: str, sections: Sequence[Section]) -> None:
    if len(document.links) < _LISTED or {"responsibilities", "qualifications"} & {s.kind for s in sections}:
        return
    linked = sum(link.end - link.start for link in document.links if link.start >= 0)
    counted = _COUNTED.search(folded)
    if linked * (3 if counted else 2) >= len(document.text):
        line = _line(document.text, counted.start() if counted else 0)
        raise NotAPosting(
            f"the page lists {len(document.links)} links and describes no job; give the page of one posting",
            reason="listing_page",
            quote=line,
        )


def _refuse_event(text: str, folded: str) -> None:
    here = tokens(folded)
    event = len(here & _EVENT)
    if event >= max(_EVENTFUL, 2 * len(here & _VACANCY)):
        first = text[:300].partition("\n")[0]
        raise NotAPosting(
            f"the text announces an event, a course or a service, no vacancy; it begins {first[:120]!r}",
            reason="not_a_posting",
            quote=first,
        )


def _refuse_article(text: str, folded: str) -> None:
    opening = next((line for line in folded[:600].split("\n") if len(line) > _NAMED), "")
    if _ARTICLE.match(opening.lstrip("# ")):
        first = text[folded.index(opening) :].partition("\n")[0]
        raise NotAPosting(
            f"the text is an article about work, no vacancy; it begins {first[:120]!r}",
            reason="not_a_posting",
            quote=first,
        )


def refuse_bare(
    document: Document, sections: Sequence[Section], claims: Sequence[Claim], *, told: frozenset[str] = frozenset()
) -> None:
    """Raise :class:`NotAPosting` when too little was read that only a posting says: job, duty, pay, way to apply.

    It is one when it opens as adverts on forums do, or has a section of a posting. Else a short text must say one such
    thing and how to apply, or a few more: a card of a list names job and pay, too. A long one, if it is in a language
    that is read well, must say two, or one beside how to apply, which a newsletter says as well.
    """
    text = document.text
    if "title" not in told:
        _refuse_wages(text, sections)
    # what the words alone place in a list is a guess, and no word of the posting's
    told_of = (x for x in claims if not (x.field in _LISTS and x.method == "text"))
    # a date in a line of its own stands over any news
    said = {x.field for x in told_of if not x.rule.startswith("date_posted.alone")} & _TELLING_FIELDS
    short = len(text) <= _SHORT
    language = next((str(claim.value)[:2] for claim in claims if claim.field == "in_language"), None)
    applying = any(claim.field in _APPLYING and claim.method != "link" for claim in claims)
    several = len(said) > 3 or (len(said) > 1 and applying)
    any_of_it = len(said) > 1 or not said <= _APPLYING
    enough = several if short else any_of_it
    named = "title" in told or any(
        claim.field == "title" and (claim.method == "label" or "hint" in claim.needs or is_role(claim.value))
        for claim in claims
    )
    nameless = not named and language in _READ_WELL and not short and not _is_headed(text)
    if nameless and len(said & _FACTS) + _is_asked(claims) < 2 and not _bids(text, sections):
        first = text[:300].partition("\n")[0]
        raise NotAPosting(
            f"the text names no job and says too little of one; it begins {first[:120]!r}",
            reason="not_a_posting",
            quote=first,
        )
    if language in _PLAINLY and "title" not in told and _is_silent(text, sections, said):
        first = text[:300].partition("\n")[0]
        raise NotAPosting(
            f"the text states nothing of a job and bids nobody come; it begins {first[:120]!r}",
            reason="not_a_posting",
            quote=first,
        )
    if enough or "title" in told or _told_by_sections(sections, titled="title" in said) or _is_headed(text):
        return
    if short or language in _READ_WELL:
        words = text[:160].replace("\n", " ")
        raise NotAPosting(
            f"nothing in it reads like a posting: {words!r}; if it is one, give the whole page",
            reason="not_a_posting",
            quote=text[:300].partition("\n")[0],
        )


def _refuse_wages(text: str, sections: Sequence[Section]) -> None:
    """Refuse a house's table of wages: more amounts than a job's grades and steps have, and nothing else."""
    amounts = sum(map(text.count, "$€£"))
    if amounts >= _WAGES and {s.kind for s in sections} <= {"compensation", "other"}:
        first = text[:300].partition("\n")[0]
        raise NotAPosting(
            f"the text is a table of {amounts} amounts and describes no job; it begins {first[:120]!r}",
            reason="not_a_posting",
            quote=first,
        )


def _is_asked(claims: Sequence[Claim]) -> bool:
    """Whether papers are asked for and an address is given to send them to."""
    said = {claim.field for claim in claims if claim.method != "link"}
    return {"application/methods", "application/materials"} <= said


def _bids(text: str, sections: Sequence[Section]) -> bool:
    """Whether a text says under a heading what one would do or must bring, or bids its readers come."""
    if any(s.kind in _LISTS and s.method != "text" and len(s.text) > _TELLS for s in sections):
        return True
    bids = {match[0] for match in _BIDS.finditer(fold(text))}
    return len(bids) >= (1 if len(text) <= _PLAIN else 2)


def _is_silent(text: str, sections: Sequence[Section], said: frozenset[str] | set[str]) -> bool:
    """Whether a text has neither facts of a job nor a way to apply, bids nobody come, and lists nothing under a title.

    "You'll" alone stands on any page.
    """
    if said & (_FACTS | _APPLYING) or _is_headed(text):
        return False
    if "title" in said and any(s.kind in _LISTS and s.method != "text" for s in sections):
        return False
    return all(match[0] in _FRIENDLY for match in _BIDS.finditer(fold(text)))


_TOP = 600
"""Letters in which a poster says whom it seeks."""


def _is_headed(text: str) -> bool:
    """Whether a text opens as adverts on forums do: "Fog Bell | Engineer | REMOTE | Full-time".

    So does one that seeks somebody "(m/w/d)".
    """
    if GENDER.search(text, 0, _TOP) and "such" in text[:_TOP]:
        return True
    line = fold(text[:300].partition("\n")[0])
    said = sum(word in line for word in _HEADLINE)
    bars = line.count("|")
    if bars > 1 and any(is_role(cell.strip()) for cell in line.split("|")):
        return True  # "Fog Bell | Lamp Engineers | Oslo"
    return (bars > 1 and said > 0) or (bars > 0 and said > 1)


def _told_by_sections(sections: Sequence[Section], *, titled: bool) -> bool:
    """Whether sections of postings stand under a job's name or headings, or are two by their words alone."""
    telling = [
        s
        for s in sections
        if s.kind in _TELLING_KINDS and not (s.method == "text" and s.term == "head" and len(s.text) < _TELLS)
    ]
    if any(s.method != "text" or (titled and s.kind not in _EXTRAS) for s in telling):
        return True
    kinds = {s.kind for s in telling}
    return len(kinds if titled else kinds - _EXTRAS) > 1


def _line(text: str, at: int) -> str:
    """Return the line of the text around an offset."""
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)][:300]
