"""Shapes: families of headings too varied to list, as patterns over a heading's key."""

import re

from postingkit.lexicon.announcing import LEADS
from postingkit.lexicon.names import is_role
from postingkit.sections.headings.german import family, term_of_german

__all__ = ["term_of_shape"]


_FAMILIES = (
    # "equal opportunity and access", "applicants who need an accommodation", "our commitment to diversity"
    family(
        "equal_opportunity",
        r"\b(?:equal (?:employment )?opportunit|eeo|accommodations?\b|non ?discriminat|affirmative action"
        r"|diversity(?! (?:\w+ )?(?:librarian|officer|manager|coordinator|director|specialist|fellow|resident)))",
    ),
    family("legal", r"\b(?:disclaimer|privacy|data protection)\b"),
    family(
        "screening",
        r"\b(?:background (?:check|screen|investigation)|drug (?:test|screen)|vaccin|fingerprint|pre ?employment)",
    ),
    # "passing score for qualifying physical abilities test"
    family("selection", r"^passing scores?\b"),
    family("physical", r"\bphysical (?:demand|requirement|abilit|effort|dut|activit)"),
    # "Now, here's what you need to do"
    family("apply", r"\bheres what you (?:need|have) to do\b"),
    # "desired skills", "nice to have", "it would be a plus", "what will set you apart"
    family(
        "preferred",
        r"\b(?:preferred|desired|desirable|nice to have|(?:bonus|extra) points?"
        r"|ideally|extra credit|would also have|would be (?:a plus|nice|great|good|ideal|awesome|fantastic)"
        r"|even better|(?:good|great) to have|(?:nice|great) if you|extra bonus|(?:is|are|as"
        r"|be) (?:\w+ly |always |also )?(?:a|an) (?:big |huge |definite |real |added )?(?:plus|advantage|asset|bonus)"
        r"|(?:would|wed|d) (?:also )?love (?:it )?if you|stand ?out|set you apart|head start|(?:good|nice) to know"
        r"|well regarded|not (?:strictly )?(?:required|needed|necessary|essential))\b|^preferably\b",
    ),
    # "minimum qualifications for the grade", "required of all candidates"
    family(
        "required",
        r"\b(?:minimum|required|essential|mandatory|basic)\b.{0,40}\b(?:qualif|requirement|skill|experience|education"
        r"|knowledge|competenc|criteri)",
    ),
    family(
        "required",
        r"\b(?:must|need to) (?:haves?|be|bring|possess)\b|\bwhat (?:youll|you will|you) need\b"
        r"|\bqualifications? required\b",
    ),
    # "what we're looking for in you", "who we are looking for", "what you bring to the team", "do you have what it
    # takes", "the kind of binder we want", "this profile will win us over", "we'd be thrilled if you"
    family(
        "qualifications",
        r"^the (?:kind|type|sort) of (?:\w+ ){1,3}(?:we|were|wed)\b|\b(?:wins?|convinces?|impress(?:es)?) us\b"
        r"|^(?:wed|we would) be (?:thrilled|delighted|happy|excited|glad) if you\b"
        r"|^what (?:makes|would make) you\b|^you (?:could|would|will|are|might) be .{0,20}\b(?:fit|match) if\b"
        r"|^(?:what|who) (?:we|wed|were|are we|do we|our team)\b.{0,20}\b(?:look|like|seek|expect|want"
        r"|require|hope|value)|^(?:what|who) (?:you|youll|you will|do you|will you|youd|does|would)\b.{0,20}\b(?:bring"
        r"|have|need|should be|possess|know|are\b|offer us)|\b(?:ideal|successful|right|strong|perfect|great"
        r"|best|our next|qualified|top) (?:candidate|applicant|person|hire)(?! (?:is|will be) (?:responsible|tasked)"
        r"| will (?:contribute|work|assist|support|help|lead|manage|perform|provide))"
        r"|^youll (?:be|love|fit|enjoy|suit)\b.{0,40}\bif\b"
        r"|^(?:you|we)\b.{0,40}\b(?:good fit|great fit|thrive|excel|succeed|perfect fit"
        r"|right fit|love to (?:hear|talk|meet))|^(?:are|have|do|is this|does this|could this|sound like) you\b.{0,60}$"
        r"|^you (?:have|bring|possess|should|might|may|can|are(?! (?:responsible|in charge|tasked|expected|going)\b))\b"
        r"|^(?:youll|you will|you) (?:have|bring|need)\b"
        r"|^(?:qualifications|requirements|skills|experience|knowledge)\b",
    ),
    # "le/la candidat·e devra", "la personne doit"
    family("qualifications", r"^l[ea]s?(?: ?la)? (?:candidat|personne)\S* (?:\S+ )?(?:devra|doit|doivent|devront)\b"),
    # "what you will build", "what you'll be doing here", "how you'll spend your day", "in this role you will", "as
    # our archivist you"
    family(
        "duties",
        r"^things (?:youll|you will) do\b|^what (?:the|our|an?) (?:\w+ ){1,4}(?:does|will do)$"
        r"|^(?:what|how|where) (?:will you|you|youll|youd|you will|would you|are you|youre|the (?:role|job|position))\b"
        r"|^(?:in|as|during|with|on) (?:this|the|a|an|our|your|us)\b.{0,60}\byou(?:ll| will| are| get)?\b"
        r"|^on any given day\b|^when you (?:work|join|start)\b.{0,40}\byou"
        r"|^(?:you will|youll|you get to|(?:youre|you are) (?:going|expected|tasked|in charge))\b|\byou will$"
        r"|\byoull$|^(?:duties|responsibilities|tasks|essential functions)\b"
        r"|\b(?:duties|res?ponsib\w{3,7}s|responsible for|tasks|accountabilities)\b"
        r"|\bday (?:in|to) (?:the|a|day)\b|\bday to day\b|\btypical day\b|^(?:the |our )?(?:[\w-]+ ){0,3}(?:interns"
        r"|fellows|volunteers|trainees|apprentices|students|employees) will(?: also)?$|\b(?:candidate"
        r"|applicant|person|hire) will (?:contribute|work|assist|support|help|lead|manage|perform|provide)\b",
    ),
    # "what we offer you", "why you'll love working here", "what's in it for you", "why join northwind", "life at
    # northwind"
    family(
        "benefits",
        r"^(?:thats |this is |heres )?what (?:we|can we"
        r"|do we|northwind|else)?\b.{0,25}\b(?:offers?|provides?|give you|in it for you)|^whats (?:in it for|on offer)"
        r"|^why (?:you|youll|join|work|us|apply|choose|we)\b|\bbenefits\b|\bperks\b|\bwe (?:also )?offer\b"
        r"|^(?:\w+ )?(?:things|reasons) (?:that |why )?you(?:ll| will| might| may| would)? (?:like|love|enjoy)\b"
        r"|\btime off\b|^how we (?:reward|take care)",
    ),
    family("salary", r"\b(?:salary|(?<!deferred )compensation|pay range|pay rate|wage|remuneration)\b"),
    family("deadline", r"\b(?:deadline|closing date|closes on|apply by|applications? (?:close|due|review))\b"),
    family(
        "selection",
        r"\b(?:selection|interview|hiring|recruitment|examination) (?:process|procedure|stages?|steps|timeline)\b",
    ),
    family(
        "apply",
        r"\b(?:how|where|ready|want|wish|interested|steps|instructions|directions|process|like) (?:do i |can i "
        r"|to |in |for |you can )?(?:to )?(?:apply|join|applying|joining)"
        r"|^(?:applying|to apply|application(?! d(?:e|u|es)\b))\b|\bapplications?$"
        r"|^(?:interested|excited|sound|sounds|convinced|curious|intrigued)\b",
    ),
    family("contact", r"\b(?:contact|questions|inquiries|enquiries|more information|further information)\b"),
    family("schedule", r"\b(?:work schedule|working hours|hours of work|work hours|schedule)\b"),
    family(
        "location",
        r"\b(?<!no )(?:work|job|position|office|duty) (?:location|site|station)s?\b|^where (?:youll|you will|we|is)\b",
    ),
    family(
        "summary",
        r"^(?:about|more about|a bit about|overview of|summary of|introduction to) (?:the|this|your|our)? ?(?:new "
        r"|open )?(?:role|job|position|opportunity|internship|vacancy|work|post|programme|program|fellowship)\b",
    ),
    # "about northwind", "who is northwind", "welcome to northwind", "meet the team", "our mission", "the northwind
    # story"
    family(
        "company",
        r"^(?:a (?:little |bit )*)?(?:more )?about (?!you)"
        r"|^who (?:is|we|are we|were)\b|^(?:welcome to|meet|working at|life at|inside|get to know)\b"
        r"|^how we (?:work|operate)\b|^(?:our )?ways? of working\b|^our (?:mission|values"
        r"|story|culture|vision|team|company|history|purpose|people|product|work|client|commitment)\b|\bat a glance$",
    ),
)


def _stems(term: str, stems: str) -> tuple[str, tuple[str, ...]]:
    return term, tuple(stems.split("|"))


# Stems of headings in other languages, each in the languages' order of docs: de, fr, es, pt, it, nl, cs, pl, ru, sv.
# "Welche Aufgaben erwarten Dich?", "Ваши преимущества в нашей компании", "Ce que nous vous offrons chez Northwind"
_STEMS = (
    _stems(
        "preferred",
        "wünschenswert|von vorteil|idealerweise|souhaité|deseable|deseab|desejáv|diferenc|preferenz|mile widzian"
        "|atutem|atut|výhodou|будет плюсом|плюсом|meriterande",
    ),
    _stems(
        "duties",
        "aufgabe|tätigkeit|erwartet dich|erwartet sie|wirkungsfeld|missions|tâches|responsabilité|activités"
        "|funciones|responsabilidad|tareas|funcions|tasques|atribuiç"
        "|atividades|responsabili|mansioni|attività|cosa farai"
        "|qué harás|vai fazer|werkzaamheden|ga je doen|taken|verantwoordelijk|náplň|budete dělat|budeš dělat"
        "|tě čeká|vás čeká|obowiązk|zadania|zadań|обязанност|задач|предстоит|нужно делать|будете делать"
        "|arbetsuppgift|dina uppgifter|opgaver|oppgaver|du skal|ditt jobb|dit job|jouw werk|si occuper|ti "
        "occuper|di cosa ti"
        "|trabajo será|tu trabajo|що робит|обов'язк|обов’язк|завдан|займатим|que fará|starosti",
    ),
    _stems(
        "qualifications",
        "ihr profil|dein profil|qualifikation|anforderung|voraussetzung|bringst du|bringen sie|mitbring"
        "|kenntnisse|bei uns richtig|zu uns passt|passt zu uns|passen zu uns|überzeug|votre profil"
        "|profil recherch|compétence|qui êtes|exigences|perfil|requisit|conocimient|conhecim|competenc|habilidad"
        "|buscamos|procuramos|profilo|cerchiamo|profiel|vragen wij|vragen we|functie eisen|breng je|zoeken wij"
        "|požad|očekáv|hledáme|znalost|wymaga|oczekuj|szukamy|требован|навык|ожида|ищем|ждем|ждём|kvalifikation"
        "|krav|forestiller|forventer|vi håber|vi håper|söker dig|søger en|ser etter|pedimos|esperamos|chiediam|"
        "heb je|neem je mee"
        "|wie ben|вимог|очікуєм|шукаєм|важливо|важно для|potřebuj|zoek",
    ),
    _stems(
        "benefits",
        "bieten|vorteile|plus bei|freuen|warum|gute gründe|avantages|offrons|proposons|nous rejoindre|ofrecemos"
        "|ofrece|oferim|beneficios|oferecemos|benefícios|offriamo|vantaggi|wij bieden|bieden we|arbeidsvoorwaarden"
        "|nabíz|výhody|benefity|na co se můž|oferuj|korzyści|zyskasz|предлага|преимуществ|условия|бонус|не всё"
        "|erbjud|förmån|tilbyd|tilbyr|får du|krijg je|proponuj|dostan|damos|te ofre|ti offr|cosa avrai|пропону|"
        "умови|переваг",
    ),
    _stems(
        "apply",
        "bewerb|bewirb|interesse|postuler|candidature|postul|candidat|inscri|solicit|přihl|výběrov|zájem|aplikuj|aplikow|rekrutac|отклик|ansök",
    ),
    _stems(
        "company",
        "über uns|unternehmen|wer wir sind|macht uns aus|à propos|entreprise|qui sommes|sobre nosotros"
        "|quiénes somos|sobre nós|quem somos|nossa empresa|la empresa|a empresa|chi siamo|azienda|over ons"
        "|wie zijn wij|organisatie|o nás|o firmě|kdo jsme|o nas|o firmie|kim jesteśmy|о компании|о нас|кто мы"
        "|om oss|om os|hvem er vi|hvem vi er|хто ми|про нас",
    ),
    _stems("contact", "kontakt|ansprechpartner|ansprechperson|contacto|contatti|контакт"),
    _stems(
        "salary",
        "gehalt|vergütung|entgelt|rémunération|salaire|salario|retribuci|salário|remunera|retribuzione|salaris|mzda|wynagrodzen|зарплат|lön",
    ),
    _stems(
        "schedule", "arbeitszeit|temps de travail|horario|horário|orario|werktijden|pracovní doba|godziny pracy|график"
    ),
)
# "the director of music will", "our ranger will", "the postholder will be responsible for"
_POST_WILL = re.compile(
    r"^(?:the|our|an?) (?:(?:post|job) ?holder |(?P<post>(?:\w+ ){1,6}))will(?: be responsible for)?$"
)
_LEADS_TO_TITLE = re.compile(rf" {LEADS}$")
"""Lines above the job's title."""


def term_of_shape(key: str, *, leads: bool = False) -> str | None:
    """Return the term of the first family that a heading's key belongs to; ``leads`` when a colon stands behind it.

    >>> term_of_shape("what youll build with us"), term_of_shape("about northwind"), term_of_shape("the northern wing")
    ('duties', 'company', None)
    >>> term_of_shape("how we work at northwind"), term_of_shape("how we reward you")
    ('company', 'benefits')
    >>> term_of_shape("the quay office location"), term_of_shape("tarn labs no office location")
    ('location', None)
    >>> term_of_shape("now heres what you need to do"), term_of_shape("what you need to know")
    ('apply', 'required')
    >>> term_of_shape("you are in charge of"), term_of_shape("you are curious")
    ('duties', 'qualifications')
    >>> term_of_shape("the director of music will"), term_of_shape("the university will")
    ('duties', None)
    >>> term_of_shape("the director of music will", leads=True)  # a sentence, which its list goes on with
    >>> term_of_shape("this profile will win us over"), term_of_shape("these would be good to have")
    ('qualifications', 'preferred')
    >>> term_of_shape("welche aufgaben erwarten dich"), term_of_shape("ваши преимущества у нас")
    ('duties', 'benefits')
    """
    post = None if leads else _POST_WILL.match(key)
    if post and (post["post"] is None or is_role(post["post"])):
        return "duties"
    for term, shape in _FAMILIES:
        if shape.search(key):
            return term
    if _LEADS_TO_TITLE.search(key):
        return None
    if german := term_of_german(key):
        return german
    padded = f" {key}"
    for term, stems in _STEMS:
        if any(f" {stem}" in padded for stem in stems):
            return term
    return None
