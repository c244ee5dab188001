"""Announcing: words before a job's name that announce it."""

import re

__all__ = ["CALL", "CALLS", "LEADS", "OFFER", "OPENING", "PAGES", "before_purpose"]

PAGES = (
    r"(?:nos |les )?offres? d'emplois?|(?:nos )?recrutements?|kari[ée]ra|karriere|carri[èe]res?|carreras|empleo"
    r"|ofertas? de empleo|oferty pracy|praca|volná (?:pracovní )?místa"
    r"|(?:openstaande |onze )?vacatures?|(?:våra )?lediga (?:jobb|tjänster)|ledige (?:stillinger|jobs?)"
    r"|stillinger|ваканс[іи][їи]|робота у нас|работа у нас|採用情報|募集要項|求人情報|スタッフ募集|stellenangebote?"
    r"|offene stellen|(?:current |our |open )?vacancies|join (?:us|our team)|posizioni aperte|trabalhe conosco"
    r"|recrutamento|concorsi|bandi di concorso|convocatorias|přidejte se k nám|bolsa de trabajo|empleo público"
    r"|stellenausschreibung(?:en)?|stellenanzeigen?|jobangebote?"
)
"""Pattern: titles of pages on which an employer shows its vacancies."""
OFFER = (
    r"vacature|vaga|oferta de (?:empleo|trabajo)|offre d'emploi|offerta di lavoro|oferta pracy|ogłoszenie o pracę"
    r"|nabídka (?:práce|zaměstnání)|voln(?:é místo|á pozice)"
)
"""Pattern: words that offer a job and name none."""
LEADS = (
    r"(?:na (?:pozici|místo|stanowisko(?: pracy)?|pozycję|должность|позицию|вакансию)"
    r"|para (?:el |la |o |a )?(?:puesto|cargo|posición|vaga|posição)(?: de)?|per la (?:posizione|figura)(?: di)?"
    r"|voor de functie(?: van)?|(?:pour le|au) poste(?: de)?)"
)
"""Pattern: words that introduce the name of a job: "Do týmu hledáme kolegu na pozici"."""
# "Se busca camarero", "Cercasi commessa", "Hledáme kuchaře", "Требуется водитель", "Procura-se: cozinheiro"
CALL = (
    r"(?:(?:wir suchen|suchen wir)(?: ab sofort)?(?= eine?[nr]?(?: [^ ]+){1,3}$)|wir suchen (?:sie|dich) als"
    r"|se (?:busca|necesita|solicita|precisa|requiere)n?|buscamos|necesitamos|(?:estamos )?contratamos"
    r"|estamos contratando|(?:procura|precisa|contrata|busca|admite|recruta)-se(?: de)?|procuramos"
    r"|estamos à procura de|precisamos de|(?:ri)?cercasi|si (?:ri)?cerca(?:no)?|(?:ri)?cerchiamo|selezioniamo|assumiamo"
    r"|(?:nous|on) (?:recherch|recrut)(?:ons|e)|recherche (?=une?\b|un\(e\)|des\b)|gezocht|gesucht"
    r"|(?:wij |we )(?:zoeken|zijn op zoek naar)|(?:do (?:našeho )?týmu )?hledám(?:e|\b)|hledá se|přijm(?:eme|u\b)"
    r"|poszukuj(?:emy|ę)|szukam(?:y|\b)|poszukiwan[yaei]|zatrudni(?:my|ę)|przyjm(?:iemy|ę)"
    r"|(?:срочно )?(?:на (?:постоянную )?работу )?требу[ею]тся|ищем|ищу|нуж(?:ен|на|ны)"
    r"|приглашаем на работу|(?:терміново )?(?:на (?:постійну )?роботу )?потріб(?:ен|на|ні)|шукаємо|запрошуємо на роботу"
    r"|vi (?:söker|søger|søker)|haemme|etsimme|palkkaamme|ledig (?:stilling|tjänst) som|ζητ(?:είται|ούνται|άμε)"
    r"|αναζητ(?:είται|ούμε)|angaj(?:[aă]m|ez)|c[aă]ut[aă]m|recrut[aă]m|felveszünk|急募)"
    # "Poszukujemy osoby na stanowisko – Kasjer"
    rf"(?:[^\n:]{{0,40}}? {LEADS}(?: ?[–—-](?= ))?)?"
)
"""Pattern: words that call for somebody in other languages than English."""
CALLS = frozenset(
    "buscamos necesitamos contratamos procuramos cerchiamo ricerchiamo selezioniamo assumiamo cercasi recherchons "
    "recrutons "
    "gezocht zoeken hledáme hledám přijmeme poszukujemy poszukuję szukamy zatrudnimy zatrudnię przyjmiemy przyjmę "
    "требуется "
    "требуются ищем ищу шукаємо потрібен söker søger søker haemme etsimme".split()
)
"""Most of these words, without any of which a sentence seldom calls for somebody."""
# What announces a title: "Vacancy: ", "Job Title - ", "WIR SUCHEN SIE ALS: ", "Stellenausschreibung ", but not "Post-"
OPENING = re.compile(
    # "[Lyon] Développeur", "【急募】販売スタッフ"
    r"\s*\[[^\[\]\n]{2,40}\]\s*(?=\S)|\s*【[^【】\n]{1,12}】\s*(?=\S)"
    r"|\s*(?:(?:job|position|vacancy|role|exam(?:ination)?)? ?title"
    r"|(?:help )?wanted|vacancy|now hiring|(?:we are |we're )?hiring"
    r"|job (?:posting|opening|announcement|opportunity|vacancy|offer|ad(?:vert(?:isement)?)?)"
    r"|(?:(?:full|part)[- ]time )?position(?: available| announcement| opening)?|(?:full|part)[- ]time"
    r"|(?:career|employment) opportunity|ledig (?:stilling|tjänst|jobb)|ledigt job|stillingsannonse|výběrové řízení"
    r"|stellen(?:ausschreibung|angebot|bezeichnung)|wir suchen(?: sie als)?|ვაკანსია"
    rf"|вакансия|vacante|poste|{OFFER}|the position|role|job|title of (?:post|position)"
    r"|(?:post )?title|post|designation)(?!-(?!\d{1,2} \()\w)\s*[:–—-]+\s*|\s*(?:now |we are |we're )hiring ?!{1,3}\s*"
    r"|\s*now hiring (?!in\b|at\b|for\b|all\b|near\b)(?:an? )?(?=\S)"
    r"|\s*(?:stellenausschreibung|stellenangebot|vacancy announcement)\s+(?!für|der|des)"
    r"|\s*(?:dann )?(?:komm|kommen sie|werde|werden sie|starte)\b.{0,40}? als (?=\S)"
    r"|\s*(?:eine[/:*]n|eine[nr]?(?:[/ ]+eines)?) (?=\S)"  # "eine:n Erzieher:in", the sentence's that the title ends
    # "RECRUITMENT TO THE POST OF TECHNICAL ASSISTANT", "Vacancy for the position of Clerk"
    r"|\s*(?:responsibilities|duties|tasks) of (?:an?|the|our)\s+"
    r"|\s*walk[- ]?in(?:[- ](?:interview|drive))?s? for (?:the )?(?:(?:posts?|positions?) of )?(?:an? )?(?=\S)"
    r"|\s*(?:call for (?:applications|candidates|nominations|proposals)|appel à candidatures?|convocatoria"
    r"|ausschreibung)\s*[:–—-]+\s*"
    r"|\s*(?:recruitment|vacancy|appointment|applications?|advertisement) (?:to|for) (?:the )?"
    r"(?:posts?|positions?) of\s+|\s*vacancy for (?:an? |the )?(?=\S)"
    r"|\s*(?:full|part)[- ]time (?:position|post|job|role) ?/ ?(?=\S)"
    # "Recrutement d'un-e chargé-e de projets"
    r"|\s*recrutement d['’‘]une?(?:\(e\)|[·./-]e|-une)? (?=\S)"
    # "2 (Two) Voluntary Positions: Field Officer", "Three posts - Clerk"
    r"|\s*(?:\d{1,2}|one|two|three|four|five|six)(?: \(\w{1,5}\))? (?:\w+ )?"
    r"(?:positions?|posts?|vacanc(?:y|ies)|openings?)\s*[:–—-]+\s*(?=\S)"
    # "Zwei Stellen als Archivar/in", "2 x Trainee Engineers"
    r"|\s*(?:eine|zwei|drei|mehrere) stellen? als (?=\S)"
    r"|\s*\d{1,2} ?[x×] (?=\S)"
    # "Stage : Vendeur", "Profilo A: Programmatore"
    r"|\s*(?:stage|alternance|estágio|prácticas|tirocinio|praktyki|stáž|profilo? (?:[a-z]|\d))\s*[:–—-]+\s*"
    r"|\s*(?:vacature|vaga (?:de|para)|offre d'emploi) (?=\S)"
    rf"|\s*{CALL}(?: ?[:!] ?| )\s*(?:(?:une?|un\(e\)|una|uno|uma?|een) )?(?=\S)"
    # "Praca dla sprzedawcy", "Emploi de cuisinier", "Lavoro come barista", "Job als Koch"
    r"|\s*(?:praca (?:dla|jako)|práce (?:pro|jako)|emplois? (?:de|d['’])|empleo (?:de|como)|lavoro (?:di|come)"
    r"|emprego de"
    r"|trabalho (?:de|como)|trabajo (?:de|como)|работа для|job als|baan als|werk als|arbeit als) ?(?=\S)"
    r"|\s*(?:een|une|uma|un(?:\(e\)|[·./-]e\b|/une)) (?=\S)"
    r"|\s*(?:高薪)?(?:诚聘|急聘|招聘)[:：]?\s*(?=[一-鿿])"
)
# Where a job is, and what one brings to it, behind the job that somebody calls for: "dependiente/a para tienda",
# "sprzedawcę do sklepu", "продавец в магазин", "kock med erfarenhet"
_PURPOSE = re.compile(
    r" (?:para|per|pour|v|w|we|do|в|у|на|до|till?|for|för|voor|für) (?:(?:la |el |los |las |una? |il |lo |notre "
    r"|seu |[ao]s? )?"
    r"(?:importante|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|notre|nos|naszego|naszej|našeho|naší|нашу|нашого|vår|vårt|vores|unser\w*"
    r"|tiendas?|restaurantes?|bar|hotel|oficinas?|empresa|residencia|clínica|farmacia|cafetería|supermercado|obra"
    r"|loja|padaria|escritório|clínica|fábrica|negozio|ristorante|pizzeria|ufficio|studio|azienda|magasin|boutique"
    r"|sklepu|restauracji|hotelu|firmy|biura|apteki|szkoły|przedszkola|warsztatu|kuchni|prodejny|restaurace|obchodu"
    r"|kanceláře|školy|kavárny|магазин|кафе|ресторан|офис|компанию|организацию|школу|клинику|отель|салон|склад|аптеку"
    r"|детский|компанію|аптеку|лікарню|restaurang|butikk?|vårdcentral|förskola|skola|restaurant|børnehave\w*|sykehjem"
    r"|barnehage|sygehus|winkel|kantoor)\b"
    r"|(?:importante )(?=\w))"
    r"|,? (?:con|com|avec|med|met|с|зі?|z|se?) (?:amplia )?(?:experiencia|experiência|esperienza|expérience"
    r"|erfaren(?:het|hed)"
    r"|erfaring|ervaring|опытом|досвідом|doświadczeniem|prax[ií])\b"
)


def before_purpose(folded: str, a: int, b: int) -> int:
    """Return where the job that somebody calls for ends before the house that it is for, and what one brings to it.

    >>> [line[: before_purpose(line, 0, len(line))] for line in ("camarera para bar", "kock med erfarenhet av wok")]
    ['camarera', 'kock']
    >>> before_purpose("responsable para europa", 0, 23)
    23
    """
    purpose = _PURPOSE.search(folded, a, b)
    return purpose.start() if purpose else b
