"""Names: the words by which a job's name and an employer's name are known.

The file is long because it is lists of words; ``roles.tsv`` has those for jobs in other languages than English.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from postingkit.matching.anchors import tokens
from postingkit.text import fold

__all__ = ["GENDER", "is_organization", "is_role"]


def _with_plurals(words: str) -> frozenset[str]:
    return frozenset(form for word in words.split() for form in (word, word + "s"))


# Words that name a job, also in the plural. The list grows by reading titles, not by guessing.
_ROLES = _with_plurals(
    """
    accountant actuary adjuster administrator adviser advisor advocate agent aide analyst anesthetist anthropologist
    appraiser apprentice apprenticeship arborist archaeologist architect archivist artisan assembler assessor
    assistant associate astronomer attendant attorney auditor bailiff barista bartender beekeeper bellhop
    bibliographer biologist boilermaker bookkeeper botanist bricklayer broker builder buyer canvasser captain
    caregiver carer caretaker carpenter cashier cataloger cataloguer caterer ceo cfo chaplain chauffeur chef chemist
    chief choreographer cleaner clerical clerk coach collector commander commissioner comptroller concierge
    conservator consultant controller coo cook coordinator copywriter cosmetologist counsel counselor courier cto
    curator custodian dean deckhand dentist designer detective developer devops dietician dietitian director
    dishwasher dispatcher distiller doctor doctoral drafter driver economist editor educator electrician employee
    engineer enumerator esthetician estimator evangelist examiner expert fabricator facilitator fellow fellowship
    firefighter fitter florist foreman forester fundraiser gardener geneticist geographer geologist glazier greeter
    groomer groundskeeper guard hairdresser hairstylist handler handyman head helper historian horticulturist
    housekeeper hygienist illustrator inspector installer instructor intern internship interpreter interviewer
    investigator ironworker janitor jeweler journalist laborer labourer landscaper lawyer lead leader lecturer
    liaison librarian lieutenant lifeguard lineman lineworker linguist loader locksmith machinist manager marketer
    mathematician mechanic mentor merchandiser midwife millwright modeler moderator monitor nanny naturalist nurse
    nutritionist officer operator opportunity optician optometrist organiser organizer orthodontist packer painter
    paralegal paraprofessional paramedic partner perfusionist pharmacist phlebotomist photographer physician physicist
    pilot
    pipefitter planner plasterer playwright plumber position postdoc postdoctoral practitioner preparator president
    producer professor programmer proofreader psychiatrist psychologist radiographer ranger receptionist recruiter
    registrar reporter representative researcher reviewer rigger roofer salesman salesperson saleswoman scaffolder
    scheduler scholar scientist seamstress secretary seller sergeant shelver sonographer specialist sre staff
    statistician steamfitter stenographer steward stocker strategist student stylist superintendent supervisor
    surveyor sysadmin teacher technician technologist teller tester therapist toolmaker toxicologist trainee
    traineeship trainer transcriptionist translator treasurer tutor underwriter upholsterer veterinarian
    videographer vp waiter waitress welder winemaker worker writer zookeeper менеджер специалист инженер разработчик
    программист аналитик директор руководитель бухгалтер оператор консультант помощник водитель chargé chargée
    responsable jefe jefa gerente кухар повар врач юрист касир кассир лікар прораб логист вчитель няня пекар сестра
    kokk kock kok lærer lärare lege läkare læge kelner murarz piekarz lekarz kuchař lékař řidič účetní agent monteur
    inspektor referent cuoco autista operaio peón mozo vigilante portero conserje ajudant peó oficial servente vendedor
    pædagog lakimies kokki pedagog pedagoog verzorger chauffeur kapper slager bakker
    """
)
# Words that end a job's name and hardly a house's: "Museum Curator", "School Principal", not "Harbor Partners"
_POSTS = frozenset(
    """
    accountant administrator aide analyst archivist assistant attendant clerk coordinator curator custodian director
    engineer educator instructor intern librarian manager nurse officer president principal registrar secretary
    specialist supervisor teacher technician trustee volunteer
    """.split()
)
# Ends of words that are written in one: "Sachbearbeiter", "Fachinformatikerin", "Projektleitung", "სპეციალისტი"
_ROLE_ENDS = tuple(
    f"{end}{tail}"
    for end in (
        "entwickler leiter mitarbeiter bearbeiter berater ingenieur techniker informatiker referent bibliothekar"
        " archivar"
        " assistent redakteur korrespondent administrator architekt volontär doktorand dozent wissenschaftler"
        " praktikant"
        " manager consultant developer werkstudent kaufmann verkäufer elektroniker mechatroniker mechaniker schlosser"
        " erzieher pfleger fahrer helfer lagerist disponent dachdecker schreiner restaurator verrechner monteur"
        " installateur hausmeister werkmeister pädagoge therapeut direktor geschäftsführer inhaber recruiter prokurist"
        " bildner"
        " bürgermeister kanzler betreuer stadtplaner facharbeiter hofarbeiter sozialarbeiter produktdesigner vermittler"
        " grafikdesigner mediengestalter oberarzt facharzt assistenzarzt"
    ).split()
    for tail in ("", "in", "innen", "en", "s")
) + tuple(
    "chef medarbejder medarbeider medarbetare ekonomichef enhetschef avdelningschef butikschef stabschef"
    " verksamhetschef skolechef rektor"
    " avdelingsleder enhetsleder afdelingsleder projektledare arbetsledare"
    " ologist ologists kauffrau fachfrau fachmann fachperson köchin bäckerin gärtnerin pädagogin sekretariat"
    " oberärztin fachärztin"
    " assistenzärztin fachkraft hilfskraft praktikum leitung auszubildende ausbildung volontariat spezialist"
    " spezialistin"
    " aushilfe abschlussarbeit masterarbeit bachelorarbeit"
    " სპეციალისტი უფროსი მენეჯერი კოორდინატორი მოადგილე კონსულტანტი რეფერენტი სტაჟიორი ინჟინერი დირექტორი"
    " ბუღალტერი ოპერატორი ადმინისტრატორი იურისტი ექთანი მასწავლებელი მძღოლი მზარეული ანალიტიკოსი ასისტენტი მოლარე"
    " ოფიცერი 司書 営業 営業職 エンジニア 事務 スタッフ 看護師 教員 ドライバー デザイナー 管理者 研究員".split()
)
# Starts of words whose ends bend: "Coordinador/a", "Técnico", "Administratiu/iva", "Développeuse"
_ROLE_STARTS = tuple(
    """
    coordinador técnic enfermer profesor professor maestr cociner camarer abogad bibliotecari dependient mecánic
    secretario educador infirmi bibliothécaire comptable enseignant cuisini vendeu conducteur directeur directrice
    gestionnaire animateur animatrice éducat sviluppat infermier impiegat addett magazzinier insegnant autist cuoc
    commess docent leraar leerkracht medewerker verpleegkundig ontwikkelaar adviseur beheerder bibliothecaris
    redaktor učitel skladní řidič knihovní knihovnic prodavač programátor vývojář nauczyciel księgow sprzedawc kierowc
    magazynier bibliotekarz pielęgniar specjalist pracownik kierownik inżynier логист библиотекар продавец кладовщик
    редактор медсестр маркетолог дизайнер тестировщик секретарь учител администратор vendedor administrativ
    administratiu ingenier desarrollador analista consultor auxiliar estági desenvolvedor assistente ingénieur
    développeu technicien conseill stagiaire
    electricist fontaner soldador conductor programador administrador repartidor limpiador operari monitor cuidador
    mecànic infermer cuiner cambrer advocat tècnic peó coordinad gestor diretor gerente encarregad vendedora motorista
    cozinh eletricist enfermeir engenheir estagi soldad operador programad saldator elettricist idraulic meccanic
    tirocinant ragionier farmacist progettist responsabil coordinator sviluppatri falegnam parrucchier barist camerier
    électricien plombier soudeu menuisi maçon mécanicien aide-soignant auxiliaire agent chef préparateu opérateu
    technicienn jardini serveu ouvri juriste médecin psychologue animateu monteu lasser elektricien timmerm loodgieter
    kok chauffeur begeleid leraar docent beleidsadvis projectleid consulent planner verkop schilder monteur
    elektryk spawacz kucharz lekarz nauczyciel mechanik ślusarz monter hydraulik programista analityk asystent dyrektor
    fryzjer kelner recepcjonist ratownik opiekun elektrikář svářeč kuchař lékař mechanik zámečník účetní instalatér
    číšník asistent ředitel zedník truhlář řidička pokojsk vedoucí technik dělník strážn sestra
    электрик сварщик повар врач слесарь монтажник официант администратор кассир охранник юрист экономист прораб
    електрик зварювальник кухар лікар слюсар офіціант касир юрист економіст вчител вихователь продавець менеджер
    бухгалтер інженер розробник водій логіст спеціаліст фахівець
    vernepleier sykepleier helsefagarbeider lærer saksbehandler rådgiver ingeniør tømrer rørlegger elektriker kokk
    konsulent avdelingsleder barnehagelærer renholder sjåfør sjukskötersk undersköterska handläggar lärare ingenjör
    utvecklar elektriker snickare kock städare förskollärare enhetschef projektledar ekonomiassistent
    sygeplejerske pædagog sosu sagsbehandl udvikler tømrer elektriker kok rengør projektleder specialkonsulent
    sairaanhoitaj lähihoitaj opettaj insinööri kehittäj asiantuntij suunnittelij sihteeri kokki sähköasentaj myyjä
    siivooj koordinaattori päällikkö johtaja lastenhoitaj
    """.split()
)


def _told(how: str) -> tuple[str, ...]:
    """Return the words of ``roles.tsv`` that are known as ``how`` says."""
    rows = files("postingkit.lexicon").joinpath("roles.tsv").read_text(encoding="utf-8").split("\n")
    cells = [row.split("\t") for row in rows if row and row[0] != "#"]
    return tuple(word for kind, _, words in cells if kind == how for word in words.split())


_WORDS = _ROLES | frozenset(_told("word"))
_STARTS = (*_ROLE_STARTS, *_told("start"))
_ENDS = (*_ROLE_ENDS, *_told("end"))
_STARTS_AT = {start[:3]: tuple(s for s in _STARTS if s[:3] == start[:3]) for start in _STARTS}
_ENDS_AT = {end[-2:]: tuple(e for e in _ENDS if e[-2:] == end[-2:]) for end in _ENDS}
"""The same by their first and last letters: few words are worth trying more."""
_EASTERN = 0x3000
"""From here on a word is written in two letters: "司書"."""
GENDER = re.compile(r"\((?:all genders|gn|[mwfdxivhkž](?: ?[/|*,] ?[mwfdxivhkž]){1,3})\)", re.IGNORECASE)
"""What European titles carry: "(m/w/d)", "(H/F)", "(K/M)", "(all genders)"."""

# Words that only an employer's name has
_HOUSES = frozenset(
    """
    academy agency ajuntament archive archives associates association authority ayuntamiento bank center centre church
    clinic college commission committee companies company conservatory consortium consulting corp corporation council
    county cuny foundation fund fundación fundació gmbh ggmbh group holding holdings hospital inc institute institution
    institut labs laboratories laboratory landkreis libraries library limited llc llp lp ltd medicine ministry museum
    museums nyu oyj partners plc pte pty school seminary society software solutions stadt studio studios suny system
    systems technologies trust union universidad universitat università university uniwersytet verlag zoo университет
    компания школа სსიპ klinikum krankenhaus stadtwerke gemeinde stadtbibliothek landratsamt biblioteka bibliothek
    bibliothèque médiathèque biblioteca knihovna könyvtár bibliotheek szpital urząd gmina commune mairie ville comune
    municipio município prefeitura gemeente úřad nemocnice muzeum musée museo hôpital ospedale école escuela scuola
    škola szkoła gymnasium stiftung fondation fondazione verein genossenschaft club cooperative coop cathedral council
    instituto istituto ayto concello consejería ministerio ministère ministero agencia agence agenzia asociación
    associació associação associazione cooperativa sindicato liceo lycée clínica clinique residencia fundação завод
    комбинат фабрика институт санаторій лікарня больница інститут ліцей гімназія შპს ააიპ karczma
    бібліотека библиотека музей театр училище колледж коледж товариство предприятие учреждение поликлиника клиника
    клініка администрация адміністрація stichting zorggroep ziekenhuis bibliotheek vereniging waterschap sygehus skole
    skola bibliotek fundacja stowarzyszenie przedszkole zakład spółdzielnia starostwo ośrodek muzeum společnost ústav
    spolek divadlo colegio câmara junta collège communauté ehpad ospedale cooperativa museo kita tagesstätte
    district gallery theatre theater orchestra zoo aquarium press tribe diocese
    """.split()
)
_HOUSE_STARTS = (
    *("kommun", "fylkeskommun", "kaupunki", "kirkko", "hyvinvointialue", "diputació", "diputación", "conselleria"),
    *("conseller", "consorci", "patronat", "міністерств", "министерств", "університет", "лікарня", "больница"),
    "universit",
    "hochschul",
    "museum",
    "fundaci",
    "株式会社",
    "有限会社",
    "合同会社",
    "社会福祉法人",
    "医療法人",
    "学校法人",
)
_HOUSE_ENDS = (
    "bücherei",
    "bibliothek",
    "stiftung",
    "klinikum",
    "theater",
    "verlag",
    "universität",
    "hochschule",
    "museum",
    "stadtverwaltung",
    "kreisverwaltung",
    "kirchengemeinde",
    "marktgemeinde",
    "verbandsgemeinde",
    "zweckverband",
    "caritasverband",
    "sparkasse",
    "handwerkskammer",
    "stadtarchiv",
    "staatsarchiv",
    "landesarchiv",
    "landesamt",
    "bundesamt",
    "ministerium",
    "diakonie",
    "buchhandlung",
    "gemeinschaftspraxis",
    "arztpraxis",
    "apotheke",
    "autohaus",
    "gärtnerei",
    "tischlerei",
    "schreinerei",
    "bäckerei",
    "konditorei",
    "metzgerei",
    "druckerei",
    "buchbinderei",
    "schlosserei",
    "zimmerei",
    "kelterei",
    "käserei",
    "molkerei",
    "töpferei",
    "weberei",
    "antiquariat",
    "brauerei",
    "pflegeheim",
    "pflegedienst",
    "seniorenzentrum",
    "kindertagesstätte",
    "grundschule",
    "realschule",
    "volkshochschule",
    "musikschule",
    "gemeindeverwaltung",
    "病院",
    "学校",
    "大学",
    "役所",
    "役場",
    "図書館",
    "美術館",
    "博物館",
    "財団",
    "協会",
    "旅館",
    "samtgemeinde",
    "kreisstadt",
    "kunsthaus",
    "kunsthalle",
    "kunstsammlungen",
    "stadtbetriebe",
    "verkehrsbetriebe",
    "entsorgungsbetriebe",
    "landschaftsverband",
    "regionalverband",
    "wasserverband",
    "bistum",
    "erzdiözese",
    "სამინისტრო",
    "სააგენტო",
    "უნივერსიტეტი",
    "გამგეობა",
)
_LETTERS = frozenset("AG SE KG OHG UG AB OY AS SA SL SRL BV NV".split())
# "City of Salem", "Bank of the West", "e.V.", "S.r.l."
_PHRASE = re.compile(
    r"\b(?:(?:superior|district|circuit|bankruptcy|supreme|appellate) court\b"
    r"(?! (?:reporter|clerk|service|admin|judge|attend))"
    r"|(?:city|county|province|state|town|village|borough|port|bank|republic|government|board|bureau|department"
    r"|office|ministry"
    r"|health system|botanical garden) (?:of\b|$)|botanical garden|health system|e\. ?v\b|s\.(?:a|l|r\.l)\b"
    r"|[bn]\.v\b|s\.r\.o\b|sp\. z o\.o\b|s\.p\.a\b|spa$|s\.l\.u\b|s\.c\.a\.r\.l\b"
    r"|lda\b\.?$|national (?:\w+ ){1,3}service\b|forest service\b"
    r"|a/s$|oyj?$|aps$|(?:ооо|оао|зао|пао|ао|ип|тов|фоп|тзов|прат|дп)\b[ «\"“]|кп\b [«\"“])"
    r"|ges\. ?m\. ?b\. ?h\b|[a-zěščřžýáíé] a\.s\."
)


# "Account Executive", "Sales Executive, EMEA"; an executive office is a house
_EXECUTIVE = re.compile(r"[a-z] executive\b(?=\W*(?:\Z|[,(/|-]))")


@lru_cache(maxsize=4096)
def is_role(words: str) -> bool:
    """Tell whether a job's name stands in these words.

    >>> is_role("Adjunct Reference Librarian"), is_role("Sachbearbeiter:in"), is_role("Westchester Library System")
    (True, True, False)
    """
    folded = fold(words)
    here = tokens(folded)
    if "executive" in here and _EXECUTIVE.search(folded):
        return True
    return not _WORDS.isdisjoint(here) or any(
        len(token) > (2 if ord(token[0]) > _EASTERN else 5)
        and (token.endswith(_ENDS_AT.get(token[-2:], ())) or token.startswith(_STARTS_AT.get(token[:3], ())))
        for token in here
    )


@lru_cache(maxsize=4096)
def is_organization(words: str) -> bool:
    """Tell whether these words hold what only an organization's name has.

    >>> is_organization("Great Neck Library"), is_organization("Navenio Ltd"), is_organization("Python")
    (True, True, False)
    >>> is_organization("City of Salem"), is_organization("Salem City")
    (True, False)
    """
    folded = fold(words)
    here = tokens(folded)
    if not _HOUSES.isdisjoint(here):
        return folded.rpartition(" ")[2] not in _POSTS  # "Museum Coordinator" works in one
    if any(token.startswith(_HOUSE_STARTS) or token.endswith(_HOUSE_ENDS) for token in here):
        return True
    return bool(_PHRASE.search(folded)) or not _LETTERS.isdisjoint(words.replace(".", " ").split())
