"""Genres: texts of another genre, by their contents: events, articles, tables of wages."""

import re
from collections.abc import Sequence

from postingkit.lexicon.names import GENDER
from postingkit.matching.anchors import tokens
from postingkit.refuse.signs import line_at, no_posting
from postingkit.sections.section import Section
from postingkit.text import holds

__all__ = ["refuse_article", "refuse_event", "refuse_wages"]

# Words of posters, programmes and leaflets, and words that no posting is without; none is in both
_EVENT = frozenset(
    """
    workshop workshops conference symposium webinar keynote keynotes lecture lectures syllabus attendees speakers
    tickets agenda registration exhibition raffle scholarship scholarships gpa essay eligibility tuition course courses
    classes enroll grant grants grantees awards winner winners
    nominate nominated nominations nominees event livestream stream register
    registered konferenz konferenzen tagung vorlesung seminar sommersemester wintersemester sose wise klausur modul
    msc stipendium stipendien stipendiat stipendiatin stipendiatinnen stipendiums deutschlandstipendium studie
    teilnehmen teilnehmer teilnehmende teilnahme flyer programm anmeldung anmelden beratung beratungsstelle
    sozialberatung sozialberatungsstelle sprechzeiten sprechstunde veranstaltung veranstaltungen begrüßung
    mittagspause ankunft referenten dozent dozenten gruppenprogramm vortrag vorträge virtuell atelier colloque
    conférence inscription jornada ponentes inscripción
    """.split()
)
_VACANCY = frozenset(
    """
    stelle stellen stellenausschreibung bewerbung bewerben bewerbungen bewirb bewerbungsunterlagen suchen sucht
    aufgaben profil arbeitszeit gehalt vergütung vacancy vacancies position positions job jobs hiring apply
    applicants applicant candidate candidates salary responsibilities requirements qualifications experience
    employment employer employees duties einstellung befristet vollzeit teilzeit werkstudent mitarbeiter
    anforderungen team career karriere role kenntnisse erfahrung qualifikationen seeking seeks hour hourly
    resume poste candidature
    puesto empleo experiencia
    """.split()
)
_EVENTFUL = 4
"""As many words of the first kind, and twice those of the second, make an event."""
# "18.10.2026, 16:00-20:00 Uhr ... Meldet euch an": when something is held, and that one says one comes
_HELD = re.compile(
    r"\d ?(?:[–-]|bis) ?\d{1,2}[:.]\d\d ?uhr\b(?s:.{0,900})\b(?:meldet euch an|melde dich an|melden sie sich an)\b"
)
_HELD_WEIGHT = 2
"""So many such words that is worth."""
_TITLED = 12
"""Fewest characters of an article's title."""
# "The top five jobs in London", "How to write a letter", "Comment rédiger une offre ?", "Maps: the complete guide"
_ADVICE = (
    r"(?:the |our )?(?:top|best) (?:\d+|three|five|ten|most) ",
    r"(?:the )?\d+ (?:best|top|highest|most) ",
    r"how (?:we|i|they) (?:hired|chose) ",
    r"\d+ (?:tips|ways|steps|reasons|questions) ",
    r"how to (?:write|find|get|become|apply|create|hire|land|choose|prepare|answer) (?!for (?:this|the))",
    r".{3,80}: (?:the|a) (?:complete|ultimate|essential) guide\b",
    r"wie (?:schreib|finde|bewirb)\w* (?:ich|man|du|sie) ",
    r"comment (?:rédiger|écrire|trouver|devenir|choisir) ",
    r"cómo (?:escribir|redactar|encontrar|hacer) ",
    r"como (?:escrever|fazer|elaborar|encontrar|preparar) ",
    r"com (?:fer|escriure|redactar|trobar) ",
    r"come (?:scrivere|trovare|preparar|rispondere) ",
    r"(?:zo|hoe) (?:schrijf|vind|onderhandel|bereid|maak|solliciteer)\w* (?:je|jij|u) ",
    r"jak (?:napisać|napsat|znaleźć|najít) ",
    r"как (?:написать|составить|найти|пройти) ",
    r"як (?:написати|скласти|знайти|пройти) ",
    r"(?:så|slik|sådan) skriver (?:du|man) ",
    r"näin (?:kirjoitat|teet|haet) ",
    # "Las 10 preguntas", "Les cinq erreurs", "I dieci consigli"
    (
        r"(?:las|los|les|i|le|os|as) (?:\d+|cinco|diez|cinq|dix|cinque|dieci) (?:mejores |meilleur\w+ |migliori )?"
        r"(?:consejos|preguntas|claves|conseils|questions|erreurs|consigli|domande|errori|dicas|erros|perguntas) "
    ),
)
# "Privacy policy", "Informativa sul trattamento dei dati", "Polityka prywatności": what a house does with data
_POLICIES = (
    (
        r"(?:our |candidate |applicant |recruitment |website )*(?:privacy|cookie|data protection) "
        r"(?:policy|notice|statement)(?=\W*(?:$|for |of ))"
    ),
    r"(?:website )?terms (?:and conditions|of (?:use|service))(?=\W*$)",
    r"(?:hinweise zum )?datenschutz(?:erklärung|hinweise?|bestimmungen)\b",
    r"politique (?:de confidentialité|de protection|relative aux)",
    r"(?:employee|staff|personnel) (?:handbook|manual|policies)(?=\W*$)",
    r"code of (?:conduct|ethics)(?=\W*$)",
    r"conditions générales d'",
    r"mentions légales",
    r"pol[ií]tica de (?:privaci|cookies|proteç|protec)",
    r"aviso (?:legal|de privacidad)",
    r"avís legal",
    r"informativa (?:sul|privacy|ai sensi)",
    r"privacy(?:verklaring|reglement|beleid)",
    r"algemene voorwaarden",
    r"polityka (?:prywatno|cookies)",
    r"zásady (?:ochrany|zpracování) osobních",
    r"политика (?:конфиденциальности|обработки)",
    r"політика (?:конфіденційності|приватності)",
    r"integritetspolicy",
    r"personvernerklæring",
    r"privatlivspolitik",
    r"tietosuoja(?:seloste|käytäntö)",
)
_QUESTIONS = (
    r"(?:applicant |candidate )?faqs?\b",
    r"frequently asked questions",
    r"häufig(?:e fragen| gestellte)",
    r"questions fréquentes",
    r"preguntas frecuentes",
    r"perguntas frequentes",
    r"preguntes freqüents",
    r"domande frequenti",
    r"veelgestelde vragen",
    r"najczęściej zadawane",
    r"často kladené",
    r"часто задаваемые",
    r"поширені запитання",
    r"vanliga frågor",
    r"ofte stilte",
)
# "Clerk job description template", "25 interview questions and answers", "Librarian salaries 2024"
_OCCUPATIONS = (
    r".{0,60}j(?<!\wj)ob description (?:template|sample|example)s?\b",
    r"sample job description",
    r"(?:stellenanzeige|stellenausschreibung|stellenbeschreibung)[ :–-]+(?:muster|vorlage|beispiel)",
    r"(?:modèle|exemple) (?:de |d')(?:fiche de poste|offre d'emploi|lettre|cv)",
    r"(?:plantilla|modelo|ejemplo) de (?:descripción|oferta|anuncio|carta|currículum)",
    r".{0,60}i(?<!\wi)nterview questions(?= and answers| for|\W*$)",
    r".{2,50}s(?<!\ws)alar(?:y|ies)(?: guide| survey| overview| report)?(?: in)? 20\d\d\b",
    r"(?:average|median) .{2,50} salary\b",
    r"how much (?:do|does) .{2,60} (?:make|earn)\b",
    r"what (?:do|does) an? .{2,60} do\b",
    (
        r"(?:what is an? |was ist eine? |qu'est-ce qu'une? |¿?qué es una? |cos'è una? |wat is een |o que é uma? )"
        r"(?!typical|usual|normal).{2,60}\?|(?:co to jest|kdo je|кто такой) .{2,60}\?"
    ),
    r"was (?:macht|verdient) (?:ein|man)",
    r"(?:que fait|combien gagne) une? ",
    r"¿?(?:qué hace|cuánto gana) una? ",
    r"(?:cosa fa|quanto guadagna) una? ",
    r"(?:o que faz|quanto ganha) uma? ",
    r"wat (?:doet|verdient) een ",
    r"(?:ile zarabia|czym zajmuje się) ",
    r"сколько зарабатывает ",
)
# "Request for proposals: janitorial services", "Call for papers"; "Call for applications" may be a vacancy
_BIDS = (
    (
        r"(?:request for (?:proposals?|qualifications|quotations?|bids|tenders?)"
        r"|invitation (?:to bid|for bids|to tender)"
        r"|call for (?:tenders?|papers|abstracts|submissions|contributions|nominations|chapters|posters)"
        r"|notice (?:to bidders|inviting tenders?))(?=\W*(?:$|for |no\b|from |\d|\(?rf[pqb]\b)|:| [–-] )"
    ),
    r"(?:avis d')?appel d'offres\b",
    r"(?:convocatoria de )?licitación\b",
)
_CONTRACT = (
    r"(?:employment (?:agreement|contract)|contract of employment|arbeitsvertrag|contrat de travail"
    r"|contrato (?:individual )?de trab(?:ajo|alho)|contratto (?:individuale )?di lavoro|arbeidsovereenkomst"
    r"|umowa o pracę|pracovní smlouva|трудовой договор)(?=\W*(?:$|between |zwischen |entre ))"
)
_POST = r"officer|manager|coordinat|director|assistant|specialist|ad(?:min|vis)"
"""What makes a title a post's, whatever else it names: "Master of Arts Program Coordinator", "Scholarships Officer"."""
# "Master of Science in Nursing", "Bachelorstudiengang Pflege"
_STUDY = (
    r"(?:(?:master|bachelor|doctor) of |(?:m\.?sc|b\.?sc|mba|m\.?a|b\.?a)\.? (?:in|programme?)\b"
    r"|(?:bachelor|master)-?(?:studiengang|programm)|studiengang )"
    rf"(?!.*(?:{_POST}|lectur|professor|teach|leit|koordin|referent))"
)
_TRAINED = ("dual", "ausbildung", "wir suchen", "alternance")
"""Words for study with an employer: "Bachelor of Engineering, duales Studium" is a vacancy."""
# "Marsh Scholarship in Nursing", "Hollis Travel Fellowships"; "PhD scholarship" is a vacancy
_STIPEND = (
    r"(?=.{0,60}\b(?:scholarships?|bursar(?:y|ies)|travel (?:fellowship|grant|award)s?)\b)"
    rf"(?!.*\b(?:{_POST}|ph\.?d|doctora|postdoc|research))"
)
_GRANT = (
    r"(?=(?:(?:community|small|arts?|seed|project|youth|public|local|micro|travel)[ -]){1,3}grants?\b)"
    rf"(?!.*\b(?:{_POST}|writ|analyst|account|lead))"
)
_FORMS = (r"(?:job |employment )?application form(?=\W*$)", r"(?:weekly |employee )?time ?sheet(?=\W*$)")
_NEWS = (
    r"for immediate release\b",
    r"(?:press release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa)(?=\W*(?:$|\d))",
)
_MINUTES = (
    r"(?:meeting )?minutes (?:of|from) ",
    r"(?:sitzungs)?protokoll (?:der|über)",
    r"procès-verbal d",
    r"acta de la (?:reunión|sesión)",
)
# "SEEKING WORK | Berlin"; "Looking for work?" is what one who hires asks
_SEEKERS = (
    r"seeking work\b",
    r"looking for work\b(?!.*\?)",
    r"stellengesuch",
    r"(?:ich )?suche (?:arbeit|eine stelle|einen job)\b",
    r"je cherche un (?:emploi|travail)",
    r"busco (?:trabajo|empleo)\b",
    r"cerco lavoro\b",
    r"procuro (?:emprego|trabalho)\b",
    r"szukam pracy\b",
    r"hledám práci\b",
    r"ищу работу",
)
# "Thank you for applying", "Your application has been received"
_ANSWERS = (
    r"thank you for (?:applying|your application)\b|we(?:'ve| have) received your application\b",
    r"(?:your )?application (?:(?:has been |was )?(?:successfully )?(?:received|submitted|sent)|complete)(?=\W*$)",
    r"vielen dank für (?:ihre|deine) bewerbung\b|merci (?:pour|de) votre candidature\b|tack för din ansökan",
    r"gracias por (?:tu|su) (?:postulación|candidatura|solicitud)\b|obrigad[oa] (?:pela (?:sua )?|por se )candidat",
    r"bedankt voor (?:je|jouw|uw) sollicitatie|dziękujemy za (?:\w+ )?(?:aplikacj|zgłoszeni)|grazie per la tua candid",
)
_TITLES = {
    "an answer to an application": _ANSWERS,
    "an article about work": (*_ADVICE, *_OCCUPATIONS),
    "a policy": _POLICIES,
    "a page of questions and answers": _QUESTIONS,
    "a call for bids or papers": _BIDS,
    "a contract of employment": (_CONTRACT,),
    "a course of study": (_STUDY,),
    "an offer of a scholarship": (_STIPEND,),
    "an offer of grants": (_GRANT,),
    "a form to fill in": _FORMS,
    "a press release": _NEWS,
    "the minutes of a meeting": _MINUTES,
    "written by one who seeks work": _SEEKERS,
}
"""Genres by a text's title."""
_ARTICLE = re.compile("|".join(f"({'|'.join(titles)})" for titles in _TITLES.values()))
_WAGES = 24
"""Fewest amounts of money in a table of wages: more than the grades and steps of one job have."""


def refuse_event(text: str, folded: str) -> None:
    """Raise :class:`NotAPosting` for the poster, programme or leaflet of an event, a course or a service."""
    here = tokens(folded)
    event = len(here & _EVENT) + (_HELD_WEIGHT if "uhr" in here and _HELD.search(folded) else 0)
    if event >= _EVENTFUL and event >= 2 * len(here & _VACANCY):
        raise no_posting("the text announces an event, a course or a service, no vacancy", line_at(text, 0))


def refuse_article(text: str, folded: str) -> None:
    """Raise :class:`NotAPosting` for a text with the title of an article about work, a policy or a contract.

    >>> refuse_article("Our privacy policy", "our privacy policy")
    Traceback (most recent call last):
    postingkit.errors.NotAPosting: the text is a policy, no vacancy; it begins 'Our privacy policy'
    """
    title = next((line for line in folded[:600].split("\n") if len(line) > _TITLED), "")
    if (match := _ARTICLE.match(title.lstrip("# "))) and match.lastindex:
        what = [*_TITLES][match.lastindex - 1]
        if what == "a course of study" and (GENDER.search(title) or holds(folded, _TRAINED)):
            return
        raise no_posting(f"the text is {what}, no vacancy", line_at(text, folded.index(title)))


def refuse_wages(text: str, sections: Sequence[Section]) -> None:
    """Raise :class:`NotAPosting` for an employer's table of wages: many amounts, and nothing but pay."""
    if not {s.kind for s in sections} <= {"compensation", "other"}:
        return
    amounts = sum(map(text.count, "$€£"))
    if amounts >= _WAGES:
        raise no_posting(f"the text is a table of {amounts} amounts and describes no job", line_at(text, 0))
