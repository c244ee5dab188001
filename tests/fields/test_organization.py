"""The employer, elected among all the names that stand where an employer's does."""

import pytest

from postingkit.documents import Capture
from postingkit.fields.organization import find_organization
from postingkit.model import JobPosting
from postingkit.pipeline import parse

TAIL = """
## Responsibilities

- Answer letters

## Requirements

- Two years of experience with paper
"""
SEEN = {
    "Tarnings mend Limited": "Tarnings mend Limited seeks a clerk who keeps its books.",
    "Brightmaps": "Map Editor\nBrightmaps · Leeds, England, United Kingdom · 2 weeks ago\nHybrid",
    "University of Tarnborough": "Map Editor\nSchool of Maps, Earth and Water, University of Tarnborough\nGrade 7",
    "Tarnborough College": "Map Editor\nMap Room, Tarnborough College, Leeds, UK\nGrade 7",
    "Tarnborough Institute": "Map Editor\n\nCompany: Tarnborough Institute, Galway, Ireland\n\nContract: fixed-term",
    "Rivers for Maps": "Map Editor\nRivers for Maps\nPublished 6 days ago",
    "Marlow & Quill Maps": "Map Editor\nPosted 2 November by Marlow & Quill Maps\nPermanent",
    "Little Wattles Early Maps": "Map Editor\nLittle Wattles Early Maps\nGeelong, Geelong & Great Ocean Road VIC",
    "Sunny Ridge Maps": "Map Editor\nSunny Ridge Maps\n1180 W Mesa Blvd, Tucson, AZ 85705\n$19 - $24 an hour",
    "Tarnborough University": "Tarnborough University’s Map Centre team of 12 teachers draws charts for all.",
    "HARBOR-UE Local 896": "HARBOR-UE Local 896 would like to hire a part-time Organizer to talk to its members.",
    "La Maison du Conte de Tarne (Finistère)": (
        "La Maison du Conte de Tarne (Finistère) lance un appel à candidatures pour une résidence."
    ),
    "Les Ateliers du Conte": "Les Ateliers du Conte sont un centre de lecture. Pour cela, ils ouvrent leurs portes.",
    "CDL - Comité des Lecteurs": "Le CDL - Comité des Lecteurs est le syndicat des lecteurs de la ville.",
    "La Ruche du Quai": "La Ruche du Quai est une association qui accueille des enfants.",
    "Leibniz-Institut für Karten (LIK)": (
        "Das Leibniz-Institut für Karten (LIK) e. V. in Tarnhagen ist eine außeruniversitäre Forschungseinrichtung."
    ),
    "Evangelische Kirchengemeinde St. Olaf": (
        "Die Evangelische Kirchengemeinde St. Olaf in Tarnsee (3.400 Glieder) sucht zum 1. September eine Kantorin."
    ),
    "Gemeinde Tarnau": "Die Gemeinde Tarnau (6.500 Einwohner) stellt zum nächstmöglichen Zeitpunkt ein:",
    "Zweckverband Obere Tarne": "Der Zweckverband Obere Tarne mit Sitz in Tarnau stellt zum 1. Mai 2025 ein:",
    "Tarner Wohnbau GmbH": "Wir, die Tarner Wohnbau GmbH, versorgen 4.000 Menschen mit Wohnungen.",
    "Feinguss Tarn Gesellschaft m.b.H.": (
        "Die Feinguss Tarn Gesellschaft m.b.H. fertigt mit 380 Menschen Bauteile.\nWir suchen Hilfe."
    ),
    "Stadtgemeinde Waidtarn": "Bei der Stadtgemeinde Waidtarn gelangt folgender Dienstposten zur Ausschreibung:",
    "Technische Universität Tarn": "An der Technischen Universität Tarn ist am Institut für Karten eine Stelle frei.",
    "Diakonie der Evangelischen Kirche Tarn": "Die Diakonie der Evangelischen Kirche Tarn sucht eine Köchin.",
    "Quillon Logistica srl": "La società Quillon Logistica srl cerca un impiegato che ami le carte.",
    "Quillon Logistika s.r.o.": "Společnost Quillon Logistika s.r.o. hledá pracovníka na papíry.",
    "Panadería Sánchez": "Panadería Sánchez\n\nAuxiliar administrativo/a\n\nAtender las cartas de los clientes.",
    "Colégio Horizonte": "Colégio Horizonte, em Vila Nova, procura:\n\nProfessor(a) de Música\n\nEnsinar.",
    "Truhlářství Havelka s.r.o.": "Truhlářství Havelka s.r.o.\n\nTruhlář\n\nPráce s dřevem a kartami.",
    "Piekarnia Kłos": "Piekarnia Kłos – Tarnów Mały\n\nSprzedawca\n\nObsługa klientów i listów.",
    "МБОУ «Средняя школа № 5»": "МБОУ «Средняя школа № 5»\n\nСекретарь\n\nОтвечать на письма и звонки.",
    "喫茶さくら坂 鎌倉店": "喫茶さくら坂 鎌倉店\n\nホールスタッフ募集\n\nお客様の案内をします。",
    "株式会社みなと物流": "事務スタッフ\n\n株式会社みなと物流では事務スタッフを募集しています。",
    "Comune di Tarno": "Il Comune di Tarno indice una selezione pubblica per un bibliotecario.",
    "青浜市立美術館": "青浜市立美術館 学芸員募集要項\n\n青浜市立美術館では、下記のとおり学芸員を募集します。",
    "緑ヶ浜大学": "緑ヶ浜大学 助教の公募について\n\n緑ヶ浜大学では、下記の要領で助教を公募します。",
    "白羽市立中央図書館": "勤務場所\n\n白羽市立中央図書館（白羽市本町三丁目1番地）",
    "commune de Tarne": "La commune de Tarne recrute un agent d'entretien pour ses écoles.",
    "Rossi Srl": "Rossi Srl, azienda leader nel settore dei trasporti, ricerca un autista.",
    "Talleres Sol": "Talleres Sol busca soldador para el turno de noche.",
    "Zakłady Mięsne TARN S.A.": "Zakłady Mięsne TARN S.A., jeden z wiodących producentów, poszukuje pracowników.",
    'Zakład Mięsny "Tarn"': 'Zakład Mięsny "Tarn" zatrudni sprzedawcę do sklepu.',
    "Auto-Tarn": "Firma Auto-Tarn zatrudni mechanika.",
    "Банк «Тарн»": "Банк «Тарн» приглашает на работу кассира.",
    "Tarns kommun": "Tarns kommun söker en förskollärare till en av sina förskolor.",
    "Tarnin kaupunki": "Tarnin kaupunki hakee sairaanhoitajaa.",
    "Tarn Werke GmbH": "Tarn Werke GmbH mit Sitz in Ulm ist ein Hersteller von Türen für Schiffe.",
    "Tarn A.Ş.": "Pozisyon: Satış Temsilcisi\nŞirket: Tarn A.Ş.",
    "株式会社波": "株式会社波 募集要項\n\n職種：エンジニア",
    "Gminny Ośrodek Kultury": "Gminny Ośrodek Kultury w Tarnowie ogłasza nabór na stanowisko instruktora.",
    "University of Tarnland": "The Speech Lab of the University of Tarnland (Norway) has an opening for a postdoc.",
    "TMC": "Map Clerk\n\nThe clerk furthers the TMC's mission.\n\nMust meet TMC rules. Apply to resumes@tmc.example.",
    "Tarn University, Reed": "Map Clerk\n\nEmployer: Tarn University, Reed (Map Room, Department of Maps)",
    "Tarn Produce ltd": "Packer\n\nTarn Produce ltd is looking for a packer to join our team.",
    "St Osyth Primary School": "The Governors of St Osyth Primary School wish to appoint a Midday Supervisor.",
    "Shire of Tarn": "Shire of Tarn\nMap Clerk\n\nThe Shire of Tarn is located far north.",
    "Harbor Labs": "Map Clerk\n\nAs an equal opportunity employer, Harbor Labs is committed to fairness for all.",
    "U.S. Tide Commission (UTC)": (
        "The incumbent serves as a Tide Expert with the U.S. Tide Commission (UTC), established by law.\n\n"
        "The law was made to establish the Tide Commission.\n\nThe U.S. Tide Commission checks references."
    ),
    "Universität Werrastadt": (
        "Am Institut für Hydrologie der Universität Werrastadt ist eine Stelle zu besetzen.\n\n"
        "Die Universität strebt eine Erhöhung des Frauenanteils an."
    ),
    "Szkoła Podstawowa nr 7 im. Marii Reed": (
        "Nauczyciel\n\nSzkoła Podstawowa nr 7 im. Marii Reed w Mielcu zatrudni nauczyciela."
    ),
    "Transportadora Rio Manso": "A Transportadora Rio Manso está contratando Auxiliar para sua unidade.",
    "Brackwater Health": "Nurse\n\nBrackwater Health is an Equal Opportunity/Affirmative Action Employer.",
    "Boatworks": (
        "Pilot\n\nBoats are the foundation of a harbor, and harbors depend on trust. Boatworks is a non-partisan "
        "non-profit building ferries that everyone can board."
    ),
    "London Borough of Hartwell": "London Borough of Hartwell\nPlanner\nGrade: 3\n\nHartwell is a borough of 280,000.",
    "Copper Ladle": "Line Cook\n\n🍳 The Copper Ladle is hiring!!\n\nWe feed sixty.",
    "Reed County Clerk of Court": "Clerk\n\nThe Reed County Clerk of Court is a drug-free workplace.",
    "St Ann's C of E Primary School": "AIDE\n\nSt Ann's C of E Primary School, Quay Road, Tarn\n\nVisits are welcome.",
    "Bluestem Freight Lines": "DRIVER\n\nBluestem Freight Lines, Salina KS",
    "Reed Botanical Garden": "Clerk\n\nThe clerk helps in the herbarium at the Reed Botanical Garden.",
    "The Tarn Arboretum": (
        "Clerk - Full-time\n\nThe Tarn Arboretum\nSalem, OR\nFull Time\n\n"
        "The Herbarium of The Tarn Arboretum (TRN) is recruiting a full time Clerk. Clerks sort leaves."
    ),
    "MBG Tarn": "Pilot\n\nTo deliver MBG Tarn’s mission by flying its maps. The harbor of MBG Tarn is open to all.",
    "Tarnlight": (
        "Clerk\n\nTarnlight’s Software Maps team is building a chart of charts. A chart at Tarnlight is never done."
    ),
    "University of Salem": (
        "Map Technician\n\nJoin the Sheets of Towns in Atlases (SOTIA) project team at the University of Salem’s"
        " Department of Maps.\n\nThe SOTIA team is committed to fairness."
    ),
    "University of Corvane": (
        "Map Fellow\n\nMap Fellow in Tides at the TIDAL Lab, Department of Water, University of Corvane\n\n"
        "The TIDAL lab invites applications."
    ),
    "Tarn University": (
        "PhD Positions in Tides\n\nThe PhD candidate will work under the supervision of Prof. Ada Quill at the Maps"
        " Department, Tarn University. It works with Prof. Bo Reed at the Maps Department, Harbor University."
    ),
    "Harbor Salt University": "Map Fellow\n\nThe fellow helps Harbor Salt University.\n\nHSU is an equal employer.",
    "Mapworks": "Map Seller\n\nWe at Mapworks make maps.\n\nMapfold is a product that helps teachers fold them.",
    "Department of Harbors, Tides and Lights": (
        "Pilot\n\nThe Department of Harbors, Tides and Lights is an Equal Opportunity Employer and wants pilots."
    ),
    "University of Tarn": (
        "Prof. Wilma Orrick invites applications for a scholar at the University of Tarn. She joins the Tide Center."
    ),
    "Universität Tarn": "The department MAPS of the Universität Tarn, Norway, offers a funded PhD position in paper.",
    "U.S. Harbor Commission (UHC)": (
        "The incumbent serves as a Senior Harbor Expert with the U.S. Harbor Commission (UHC)."
    ),
    "St. Brannock County Supervisor of Harbors Office": (
        "Pilot\n\nThis position is being advertised for the St. Brannock County Supervisor of Harbors Office. Call us."
    ),
    "Sextant Coffee": "Barista\n\nSextant Coffee (downtown Duluth) – we're a worker co-op.\n\nWe pour.",
    "Tarn USD 412": "Clerk\n\nTarn USD 412 is now accepting applications for a Clerk for the coming year.",
    "Fir Valley School District No. 5": "Clerk\n\nFir Valley School District No. 5 seeks a driver.",
    "Hollis & Tern Precision": "Clerk\n\nHollis & Tern Precision · Dover, NH · Posted November 3, 2026",
    "Hollis Precision": "Map Clerk\n\nHollis Precision, Dover, New Hampshire\n\nWe make parts.",
    "Tern Precision": "Map Clerk\n\nTern Precision | Dover, NH | Full-time",
    "Reed Precision": "Map Clerk\n\nat Reed Precision\n\nWe make parts.",
    "Hansestadt Tarnau": "Kartograf (m/w/d)\n\nWir, der Fachdienst Karten der Hansestadt Tarnau, suchen Dich.",
    "Olo": "Olo (https://olo.example) | Map Clerk | Leeds | Full-time\n\nWe sort maps.",
    # a county that is fair to applicants is named with the house of it that the top names
    "Salem County Library System": (
        "Salem County Library System\nMap Clerk\n\nSalem County is an equal opportunity employer."
    ),
    "Nimbus Ledger": "Nimbus Ledger (YC W23) is looking for a map clerk.",
    "Green Delta Initiative": "Map Clerk\nOrg: Green Delta Initiative\nDuty station: Leeds\n\nSorts maps.",
    # pictures adorn labels, and what a headline announces is no house
    "Fog Bell": "📌 Position: Map Clerk\n🏢 Company: Fog Bell\n📍 Location: Leeds\n\nSorts maps.",
    "Hull Marine Hospital": "Staff Nurse\nHospital: Hull Marine Hospital\nSalary: 25k a month",
    "Maple Bridge Staffing": (
        "🇨🇦 JOB ALERT | Map Clerk | Leeds | $21.50/hr | Nights\n\nText 603-555-0142\nMaple Bridge Staffing"
    ),
    # a line between a job's name and a place needs no word of houses
    "Corvane": """
Account Executive, Harbors
Corvane
Salem, OR, United States

Responsibilities

Sell maps to towns.
""",
    "Centro de Mapas da Universidade do Tarno": (
        "The Centro de Mapas da Universidade do Tarno opens a call for one fellow.\n\nSelection Committee\n\nAda Quill"
    ),
    "St Ada of Tarn Catholic School": (
        "Teacher of Maps\n\nSchool Name and Address: St Ada of Tarn Catholic School, Mill Lane, Tarn, TN1 2LE\n\n"
        "Closing date: 3 May 2027"
    ),
    # beside a place stands the part of the house that a label calls one
    "Tarnbyte": """
Map Success Manager
Commercial · Salem, OR, United States · Hybrid

About Tarnbyte

We started in a hostel kitchen and make maps for hotels.

Department: Commercial
""",
    "Institutt for Kart": """
Clerk of Maps

Organisation/Company: Institutt for Kart
Department: Sea and Ice
Placed on: 3 February 2027
""",
    # a full stop may stand in a name
    "St. Brannock's Church": """
Office Administrator

St. Brannock's Church in Abingdon, Virginia seeks a warm person who answers the phone.
""",
    "Quayside Maps Inc.": """
Office Administrator

We grow.  Quayside Maps Inc. seeks a warm person who answers the phone.
""",
    # who is fair to applicants employs them, whatever part of the house seeks
    "Harbor University": """
The Reed Herbarium seeks a curator who knows mosses.

Harbor University is an equal opportunity employer and does not discriminate.
""",
    # a house that the text keeps naming
    "City of Alder Falls": """
Click here for an inside look at the City of Alder Falls.

The City of Alder Falls, set between two lakes, offers parks and music.
""",
    "Tern Factory": "We are the Tern Factory, a small incubator in Leeds. You will write Python and care for data.",
    # an article belongs to no name
    "Lorana Group": "A Lorana Group é uma empresa multinacional de engenharia.",
    "Meridian": "Here at Meridian we build maps. You will build pipelines.\n\nToday Meridian is growing.",
    "Quillworks": "You will build pipelines.\n\n## A bit about Quillworks:\n\nFounded by printers who like paper.",
    # letters are spelled out where the text does so
    "European Harbor Observatory": """
EHO is looking for a fellow to join its team.

The European Harbor Observatory (EHO) watches tides.
""",
    # the text's own addresses bear a name out, small letters or not
    "talvero": """
Seit zwei Jahren bin ich bei talvero und lerne viel. Bewirb dich: jobs@talvero.example

Unser Versprechen: bei uns bleibt talvero klein.
""",
    # who answers for a notice gives it, whoever opens the letters
    "Hafenbetriebe Falkenau": """
# Kartograf:in

Organisation: HBF, Abteilung Personal

Wir zeichnen Karten des Hafens.

Verantwortlich für den Inhalt: Hafenbetriebe Falkenau (71451a)
""",
    "Puerto Claro en Marcha": """
Buscamos a quien dibuje mapas del puerto.

En Puerto Claro en Marcha tenemos tolerancia cero con el ruido.
""",
    "Velamar": """
Vendedor/a

En Velamar, el mar forma parte de nuestra vida. En España, el sol también.

Forma parte de Velamar.
""",
    "University of Tarn Libraries": """
Map Archivist, University of Tarn Libraries

The archivist sorts maps.
""",
    "Harbor State University": "Founded in 1856, Harbor State University, Alder Park is the flagship of the coast.",
    "Alder Libraries": "Map Archivist\n\nThe Alder Libraries seek a careful archivist to sort maps.",
    "Tarn Museum of Lakes": "Map Clerk, Tarn Museum of Lakes\n\nYou sort maps.",
    "Reed Botanic Garden": "Map Clerk, Reed Botanic Garden\n\nYou sort maps.",
    "Tarn Library/Reed Museum": "Map Clerk, Tarn Library/Reed Museum, (Salem, OR)\n\nYou sort maps.",
    "Reed Museum of Fog & Rain": "Curator of Birds at the Reed Museum of Fog & Rain\n\nYou keep birds.",
    "Tarn Quays": "What are the responsibilities and job description for the Map Clerk position at Tarn Quays?\n\nGo.",
    # a section about the employer that is an address opens with the name
    "Friends of Tarn": "You will sort maps.\n\n## Company Information\n\nFriends of Tarn | 12 Quay Street | Salem, OR",
    "Reed Free Reading Room": "You lend maps.\n\n## Company Information\n\nReed Free Reading Room, 7 Mill Road, Salem",
    # whoever takes the role takes it there, with a comma behind the name or without
    "Quillon": "As a senior Map Clerk at Quillon, you sort what others fold.",
    "Reedwater": "At Reedwater you'll sort what others fold.",
    # an institute belongs to the house above it
    "Technische Universität Ilmstadt": (
        "Technische Universität Ilmstadt\nInstitut für Kartenkunde\n\n"
        "Am Institut für Kartenkunde ist eine Stelle als\n\nKartograf (m/w/d)\n\nzu besetzen.\n\n"
        "Die TU Ilmstadt fordert Frauen auf, sich zu bewerben."
    ),
    # a campus stands behind a dash; capitals are small elsewhere; a mission is the house's
    "UNIVERSITY OF TARN–SALEM": (
        "UNIVERSITY OF TARN–SALEM\n\nCurator\n\nMaps of the University of Tarn–Salem are lent.\n\n"
        "The University of Tarn is an Equal Opportunity Employer."
    ),
    "Reed County": "CLERK\n\nREED COUNTY\n\nYou file maps. Reed County is an equal opportunity employer.",
    "Tarn Museum of Fog": "Curator\n\n## Mission\n\nThe Tarn Museum of Fog inspires a thirst for weather.",
    "Foldwise": "As our first Map Clerk with Foldwise, we want you to sort.",
    "Larch Consulting": "As the Map Clerk for Larch Consulting, you'll sort what others fold.",
    # a name may sound like an adverb
    "Foldly": "Foldly is looking for a clerk. You will sort all maps that we have at Foldly.",
    # what there is to exist for
    "Mapery": "Mapery exists to keep old paper flat.\n\nWe sort what others fold.",
    # a heading of the site is no name
    "Larch County": """
Welcome to the Office of Human Resources

The analyst reports to the Department of Finance. Larch County is committed to fair pay.

Larch County employs 900 people.
""",
}
SILENT = [
    "Map Clerk\n\nJoin all of us at all times. Write to resumes@all.example.",
    "Laborantin\n\nPréparer les solutions et le matériel\n\nVous tenez l'inventaire.",
    "Notre Maison est une association de talents qui accueille des enfants.",
    "Hotel Receptionist\n\nAnswer letters and phones at the desk by the sea.",
    "アクセサリー専門店\n\n販売スタッフ募集\n\nお客様の案内をします。",
    "Map Keeper\n\nSend a portfolio and three lines on the last thing you noticed. We are hiring now.",
    "Map Keeper\n\nKey Responsibilities are grounded in safe practice and in care.",
    "Unser Team ist ein Verein von Freunden, und alle zeichnen Karten.",
    "Movida pela busca incessante da excelência, a equipa cresce.",
    "Grupo movido por una busca mejor; se busca valor y dinero.",
    "ТОВ запрошує на роботу водія, який любить карти.",
    "Our rooms are in Tarn, Norway.\n\n## About Tarn\n\nTarn is a small student city by the sea, and loves its museum.",
    "Organization: College of Agriculture\n\nSchedule: Full-time\n\nKeeps the beds of the garden.",
    "Map Clerk\n\nHealthcare Facility is seeking a clerk. Both Ann and I are committed to a fair lab.",
    "Map Clerk\n\nThe Governors are seeking to appoint a clerk. The Trust wishes to recruit a keeper.",
    "Benefits\n\nA career with the U.S. government has many sides.",
    "Map Educator\n\nThis is a part-time position with the Museum's Interpretive and Educational staff.",
    "Map Library Clerk (Full-Time)\n\nJob Title: Map Library Clerk (Full-Time)\nHours: 35 a week\n\nSorts maps.",
    "London is a city of many jobs, and is a provider of trains.\n\nLondon has parks.",
    "Museum Coordinator\n\nJob Overview:\n\nThe Museum Coordinator is a part-time position.",
    "Museum Curator | Salem, OR\nPosition: Museum Curator",
    "## About the company\n\nWe are a young firm. You will write code and tests for our customers.",
    "Union/Salary Plan/Grade: none\n\nYou will file papers. Customers are our joy. Ask Customers what they need.",
    "Worked with Adams College once? You will write code for three months.",
    # who declares nothing but a habit, or is any house
    "Applied Research is committed to maps.\n\nOur Client is an equal opportunity employer.",
    "Dear Candidate\n\nPosition: Map Clerk\n\nThank you for your interest. We enclose a form.\n\nHiring Committee",
    # neither an adverb nor a trade is a house
    "Currently seeking a clerk who sorts maps. Currently we have none.",
    "Sector\n\nSoftware Engineering\n\nType\n\nContract\n\nYou will sort maps for readers.",
    # a land and a region are no houses
    "As a Sales Clerk for Norway, you will sort maps. As the Partner for the NORDIC region, you will travel.",
    # the recruiter's channels are no employer
    "Talk to Ana, ana@plainrecruits.example\n\nYoutube: plainrecruits",
    # a department every house has is no employer
    "Marketing Department\n\nPrincipal Copywriter\n\nYou will write the copy for three months.",
]


def _read(text: str) -> JobPosting:
    [posting] = parse(Capture((text + TAIL).encode(), media_type="text/markdown"))
    return posting


@pytest.mark.parametrize("name", SEEN)
def test_reads(name: str) -> None:
    posting = _read(SEEN[name])
    assert posting.hiring_organization is not None
    assert posting.hiring_organization.name == name
    [words, *_] = posting.why("hiring_organization/name")
    assert words.span is not None
    assert posting.description[words.span[0] : words.span[1]] == words.quote


@pytest.mark.parametrize("text", SILENT)
def test_says_nothing(text: str) -> None:
    organization = _read(text).hiring_organization
    assert organization is None or organization.name is None


def test_a_seat_behind_the_employer_of_a_boards_title_is_none() -> None:
    body = b"---\ntitle: Clerk - Harbor Institute of Navigation - Alder, NY\n---\n\n### Duties\n\n- Keeps charts\n"
    (posting,) = parse(Capture(body=body, media_type="text/markdown"))
    assert posting.title == "Clerk"
    assert posting.hiring_organization
    assert posting.hiring_organization.name == "Harbor Institute of Navigation"


@pytest.mark.parametrize(
    ("title", "job", "name", "unit"),
    [
        ("Clerk - Harbor University/Reed Library", "Clerk", "Harbor University", "Reed Library"),
        ("Clerk - Ada Reed Library/Harbor Museum", "Clerk", "Harbor Museum", "Ada Reed Library"),
        ("Clerk - Harbor College/CUNY", "Clerk", "Harbor College", None),
        ("Clerk - Harbor Library-Long Shore, OR", "Clerk", "Harbor Library", None),
        ("Clerk - Harbor College -State University of Oregon", "Clerk", "Harbor College", None),
        ("Human Resources Associate -  Harbor Libraries", "Human Resources Associate", "Harbor Libraries", None),
        ("Clerk - Harbor (OR) Public Library", "Clerk", "Harbor (OR) Public Library", None),
        (
            "Chart Keeper - Reed Center for Maps and Globes - Harbor University",
            "Chart Keeper",
            "Harbor University",
            None,
        ),
    ],
)
def test_a_boards_title_names_employer_and_unit(title: str, job: str, name: str, unit: str | None) -> None:
    body = f"---\ntitle: {title}\n---\n\n### Duties\n\n- Keeps charts\n"
    (posting,) = parse(Capture(body=body.encode(), media_type="text/markdown"))
    house = posting.hiring_organization
    assert house
    assert (posting.title, house.name, house.department) == (job, name, unit)


PAGES = {
    "Job Application for Map Curator at Tarn Archive Co.": "Tarn Archive Co.",
    "Map Curator | Jobs bei Hansekai Logistik GmbH": "Hansekai Logistik GmbH",
    "Tarn & Fell hiring Map Curator in Salem, OR | LinkedIn": "Tarn & Fell",
    "Map Curator in Salem, Oregon | Careers at Old Colony House": "Old Colony House",
    "Map Curator - Acorn House": "Acorn House",
    "Careers | Map Curator | Acorn House": "Acorn House",
    "Map Curator - Salem, OR": None,
    "Map Curator | LinkedIn": None,
}


@pytest.mark.parametrize(("title", "name"), PAGES.items())
def test_the_page_s_own_title_names_the_employer_beside_the_job(title: str, name: str | None) -> None:
    body = "<h1>Map Curator</h1><h2>Duties</h2><ul><li>Sorts old maps<li>Lends them to Acorn House readers</ul>"
    page = f"<html><title>{title}</title><body>{body}<p>Apply by e-mail.</p></body></html>"
    [posting] = parse(Capture(page.encode(), media_type="text/html"))
    assert posting.hiring_organization.name == name


def test_a_name_in_short_is_the_one_in_the_page_s_title_in_full() -> None:
    body = "<h1>Map Curator</h1><p>Hansekai is looking for a Map Curator to sort maps.</p><h2>Duties</h2><ul><li>Sorts"
    page = f"<html><title>Map Curator at Hansekai Logistik GmbH</title><body>{body}</body></html>"
    [posting] = parse(Capture(page.encode(), media_type="text/html"))
    assert posting.hiring_organization.name == "Hansekai Logistik GmbH"
    assert posting.why("hiring_organization/name")[0].method == "meta"


def test_an_address_may_hold_the_half_of_a_word() -> None:
    text = "Write to jobs@fuldatal-wasser.example.\nFuldatal Wasserwerke AöR, Am Fluss 3"
    assert "Fuldatal Wasserwerke AöR" in [claim.value for claim in find_organization(text)]


def test_a_department_of_a_land_alone_in_the_header_is_the_employer() -> None:
    text = "Rivers and Drains Department\n\nPrincipal Hydrologist\n\nDuties\n- Measures the flow of rivers\n"
    [posting] = parse(Capture(text.encode(), media_type="text/plain"))
    assert posting.hiring_organization is not None
    assert posting.hiring_organization.name == "Rivers and Drains Department"


FRAME = """<html><title>{title}</title><header><a class="logo" href="/"><img alt="Quillon logo"></a></header>
<h1>Map Clerk</h1><p>{words}</p><h2>Duties</h2><ul><li>Sorts old maps<li>Lends them to readers</ul>
<p>Send a resume to {address}.</p><footer>© 2026 Quillon. All rights reserved.</footer></html>"""
FRAMES = [
    # the site's own title, its logo and its foot say one name
    ("Quillon map makers", "Sort maps with us.", "ann@x.example", "Quillon"),
    # logo and foot alone are any site's, a board's as well
    ("Maps and more | Old paper", "Sort maps with us.", "ann@x.example", None),
    # ... but the address to which applications go is the house's
    ("Maps and more | Old paper", "Sort maps with us.", "jobs@quillon.example", "Quillon"),
    # ... which an agency's is, too
    ("Maps and more | Old paper", "Sort maps for our client.", "jobs@quillon.example", None),
]


@pytest.mark.parametrize(("title", "words", "address", "name"), FRAMES)
def test_a_page_s_frame_names_the_employer(title: str, words: str, address: str, name: str | None) -> None:
    page = FRAME.format(title=title, words=words, address=address)
    [posting] = parse(Capture(page.encode(), media_type="text/html"))
    assert (posting.hiring_organization and posting.hiring_organization.name) == name


def test_what_the_job_is_about_is_no_employer_below_its_name() -> None:
    head = "Technologe für Bilder (m/w/d)\n\nRöntgen, CT, MRT | Vollzeit oder Teilzeit | unbefristet"
    assert list(find_organization(head, hint="head")) == []
