"""The job's name alone."""

from __future__ import annotations

import pytest

from postingkit.fields.title import find_title

SEEN = [
    ("Map Clerk (paper or vellum) | Tarn.tech | remote | full-time", "head", "Map Clerk (paper or vellum)"),
    ("Tarn.tech | Map Clerk | remote | full-time", "head", "Map Clerk"),
    ("Lead Map Engineers - £100-150k", "title", "Lead Map Engineers"),
    ("Map Clerk ($41,000 a year)", "title", "Map Clerk"),
    ("Map Clerk, up to €52k", "title", "Map Clerk"),
    ("Python Developer na Nordcais", "heading", "Python Developer"),
    ("Professor no Porto", "heading", "Professor no Porto"),
    ("Frontend Developer bij de Vogelstichting", "heading", "Frontend Developer"),
    ("Développeur chez Cartoquai", "heading", "Développeur"),
    ('Требуется инженер-картограф, ООО "Атлас"', "heading", "инженер-картограф"),
    ("Se busca camarero/a", "heading", "camarero/a"),
    ("Hledáme: Pokladní", "heading", "Pokladní"),
    ("Zatrudnimy spawacza TIG", "heading", "spawacza TIG"),
    ("Si ricerca impiegato di magazzino", "heading", "impiegato di magazzino"),
    ("Gezocht: kapper", "heading", "kapper"),
    ("【急募】販売スタッフ", "heading", "販売スタッフ"),
    ("[Lyon] Développeur web", "heading", "Développeur web"),
    ("Stage : Vendeur", "heading", "Vendeur"),
    ("Poszukujemy osoby na stanowisko – Kasjer", "head", "Kasjer"),
    ("Rosteme. Do týmu hledáme kolegyni na pozici:\n\nLektorka norštiny\n\n", "head", "Lektorka norštiny"),
    ("2 x Trainee Engineers – Cork / Waterford", "heading", "Trainee Engineers"),
    ("Nurse Coordinator — 6 month secondment or fixed-term", "heading", "Nurse Coordinator"),
    ("Executive Director Search", "heading", "Executive Director"),
    ("Childhood Teacher – Part time (30 hrs)", "heading", "Childhood Teacher"),
    ("🎓 Editorial Internship @ The Lantern", "heading", "Editorial Internship"),
    ("Picture Editor @ London", "heading", "Picture Editor"),
    ("🍳 Line Cook 🍳", "heading", "Line Cook"),
    (
        "University of Tarn - Postdoctoral research position in river charts",
        "head",
        "Postdoctoral research position in river charts",
    ),
    ("Tarn Labs (https://tarn.example) - Map Engineer - REMOTE - Full time $41k", "head", "Map Engineer"),
    ("Tarn Charts is looking for a part time chart coordinator", "front_matter", "chart coordinator"),
    ("Looking for a chart expert--great job opportunity\n\nI hope you can help.", "head", "chart expert"),
    ("The Tarn Library seeks an Archivist for its maps", "heading", "Archivist"),
    ("Our lab is currently hiring for a chart assistant position.", "", "chart assistant"),
    ("Three fully funded postdoc positions are available in the Chart Group.", "", "postdoc"),
    (
        "Tarn University seeks applicants at the level of Assistant or Associate Professor.",
        "",
        "Assistant or Associate Professor",
    ),
    ("The Atlas is offering two full-time posts of Research Assistant, to work on it.", "", "Research Assistant"),
    ("Please pass this on.\nChart Engineer - Alder Valley, CA\nGREAT pay!", "", "Chart Engineer"),
    ("Map Developer (Contract or Perm)", "front_matter", "Map Developer"),
    ("Head of Charts, Tarn Hall Rank: Librarian II or III - Tarn Library", "front_matter", "Head of Charts, Tarn Hall"),
    ("Map Clerk (Part-time, 3 days/week)", "heading", "Map Clerk"),
    ("Map Clerk (One year Temporary Appointment) - Tarn House", "front_matter", "Map Clerk"),
    ("Map Clerk (Evening/Weekend)", "heading", "Map Clerk (Evening/Weekend)"),
    ("Map Curator: Search Extended", "heading", "Map Curator"),
    ("Map Fellow - 2.5 days/week", "heading", "Map Fellow"),
    ("Map Analyst - Quill - Quill", "front_matter", "Map Analyst"),
    ("Map Librarian (Recent Graduates Welcome To Apply)", "heading", "Map Librarian"),
    ("Map Clerk - Part Time Contractor", "heading", "Map Clerk"),
    ("Map Librarian - Part Time - Evenings", "heading", "Map Librarian"),
    ("Atlas Manager-Full Time", "heading", "Atlas Manager"),
    ("Chart Editor - Temporary", "heading", "Chart Editor"),
    ("Postdoc: Maps of the Northern Sea", "heading", "Postdoc: Maps of the Northern Sea"),
    ("Postdoctoral position ad", "heading", "Postdoctoral position"),
    ("Map Researcher (1 opening)", "Position", "Map Researcher"),
    ("Post-Doc Positions in Cartography", "heading", "Post-Doc Positions in Cartography"),
    ("Post - Map Clerk", "heading", "Map Clerk"),
    (
        "Concorso pubblico per n. 2 posti a tempo pieno di Istruttore tecnico (Area tecnica)",
        "head",
        "Istruttore tecnico",
    ),
    ("Convocatoria para una plaza de Archivero municipal", "head", "Archivero municipal"),
    ("Tarn, trente mille habitants au bord de la mer et ses îles, recrute un jardinier (H/F).", "", "jardinier (H/F)"),
    ("Cuisinier en CDI", "heading", "Cuisinier"),
    ("Ingénieur de recherche", "head", "Ingénieur de recherche"),
    ("Les Ateliers du Quai recrutent un(e) chargé(e) de communication", "head", "chargé(e) de communication"),
    ("Bar Sol busca camarero/a", "head", "camarero/a"),
    (
        "Wójt Gminy Tarn ogłasza nabór na stanowisko: inspektor ds. odpadów w Urzędzie Gminy",
        "",
        "inspektor ds. odpadów",
    ),
    ("Das Haus sucht eine Köchin (m/w/d) für seine Gäste.", "", "Köchin (m/w/d)"),
    ("Wir suchen ab sofort eine Aushilfe (m/w/d) für Service und Theke.", "", "Aushilfe (m/w/d)"),
    ("BUCHBINDER/IN GESUCHT!\nWir sind eine kleine Handbuchbinderei.", "head", "BUCHBINDER/IN"),
    ("Uns fehlt ein/e Experte/in im Bereich der Informatik.", "", "Experte/in im Bereich der Informatik"),
    (
        "Abschlussarbeit Bachelor/Master im Bereich Kartographie",
        "heading",
        "Abschlussarbeit Bachelor/Master im Bereich Kartographie",
    ),
    ("Post: Assistant Harbor Officer\nDepartment: Harbors", "", "Assistant Harbor Officer"),
    ("Millwright", "heading", "Millwright"),
    ("⚓ Marine Map Clerk", "heading", "Marine Map Clerk"),
    ("Map Clerk 🥐✨", "heading", "Map Clerk"),
    ("🍞 Map Clerk - Tarn Library", "meta", "Map Clerk"),
    ("Map Cataloger (Search #4471)", "head", "Map Cataloger"),
    ("[Hiring] Map developer for a bird database (remote, EU time zones)", "head", "Map developer for a bird database"),
    ("Our little library needs a part-time map assistant (15 hours a week).", "", "map assistant"),
    (
        "Tarn Labs | Remote | Full-time\n\nWe map.\n\nOpen Positions:\n\n1. Lead Map Engineer - $90k base",
        "",
        "Lead Map Engineer",
    ),
    ("Data Engineer - 6 months - Leeds", "heading", "Data Engineer"),
    ("Map Room Receptionist - job post", "heading", "Map Room Receptionist"),
    ("Museum Specialist (Models), IS-1016-9", "heading", "Museum Specialist (Models)"),
    ("Archivist - Great Neck Library", "heading", "Archivist"),
    ("Map Curator- College of Coasts & Letters", "heading", "Map Curator"),
    ("Archivkraft (m/w/d) im Großraum Marburg", "heading", "Archivkraft (m/w/d)"),
    ("Head of Maps & Charts, University of Tarn - revised", "first heading", "Head of Maps & Charts"),
    ("Map Curator, Tarn County (re-advertised)", "heading", "Map Curator"),
    ("Chart Clerk Salary Range: $40,000 - $52,500", "head", "Chart Clerk"),
    ("We are looking for a talented, self-starting chart developer to join us.", "", "chart developer"),
    ("The county is currently recruiting for a Chart Coordinator\n*Open*", "", "Chart Coordinator"),
    ("As the Senior Harbor Pilot, the incumbent provides advice.", "", "Senior Harbor Pilot"),
    ("Map Clerk Department: Maps Reports to: Keeper Location: Remote", "Job Title", "Map Clerk"),
    ("Museum Curator Job", "heading", "Museum Curator"),
    ("5200 Archivist", "heading", "Archivist"),
    ("Archivkraft (m/w/d) für das Referat „Seekarten“", "head", "Archivkraft (m/w/d) für das Referat „Seekarten“"),
    ("“Map Curator”", "head", "Map Curator"),
    ("Map Clerk, Tarn Library/Reed Museum, (Salem, OR)", "head", "Map Clerk"),
    ("What are the responsibilities and job description for the Map Clerk position at TARN COUNTY?", "", "Map Clerk"),
    ("60640 - Store Clerk (m/w/d)", "heading", "Store Clerk (m/w/d)"),
    ("Title of post: Database Developer\nBand: F6", "", "Database Developer"),
    # a bulletin's first line, though no job's name is known in it
    ("THATCHER\nClass Code: 3476\nOpen Date: 12-12-14", "head", "THATCHER"),
    ("CHIEF LAMPLIGHTER   Class Code: 1968\nOpen Date: 12-01-06", "head", "CHIEF LAMPLIGHTER"),
    # whoever holds the job opens a sentence
    ("The new City Clerk will bring patience to the office.", "", "City Clerk"),
    ("The Elections Data Analyst is responsible for maps.", "", "Elections Data Analyst"),
    ("The Curator of Charts facilitates the work of the tower.", "", "Curator of Charts"),
    ("In collaboration with the Head of Maps, the Atlas Curator will draw.", "", "Atlas Curator"),
    (
        "The college invites applications for a full-time, tenure track Chart Librarian soon.",
        "",
        "Chart Librarian",
    ),
    ("The tower is seeking dynamic candidates for its Chart Librarian position.", "", "Chart Librarian"),
    ("We seek a collaborative and user-focused Map Conservator to mend maps.", "", "Map Conservator"),
    ("We seek a patient Executive Director for Tarn County Public Libraries.", "", "Executive Director"),
    ("The incumbent serves as a Senior Harbor Specialist with the board.", "", "Senior Harbor Specialist"),
    ("The college is conducting a search for an Executive Director to lead it.", "", "Executive Director"),
    (
        "Postdoctoral position in forest maps, plant charts, and inclusive theoretical cartography",
        "heading",
        "Postdoctoral position in forest maps, plant charts, and inclusive theoretical cartography",
    ),
    ("Responsibilities of a Map Clerk", "heading", "Map Clerk"),
]
SILENT = [
    ("SKLEP ATLAS SZUKA PRACOWNIKA", "head"),
    ("Buscamos personas con ganas", "heading"),
    ("We are looking for a position that suits us. Two open positions are available.", ""),
    ("Director: Ann Quill of the Northern Sea", "heading"),
    ("Verstärkung gesucht!", "head"),
    ("Job Postings", "meta"),
    ("POSITION AVAILABLE", "heading"),
    ("Positions vacant", "head"),
    ("Tolls", "Job"),
    ("Job Description\nApply now", "head"),
    ("Position Open Until Filled", "head"),
    ("Leads the Harbor Training Program", "head"),
    ("We are looking for a creative person who draws; the harbor is seeking a manager to plan.", ""),
    ("The Director will be present. The Museum is a house.", ""),
    ("JOB SEARCH CATEGORY", "head"),
    ("We run a team that supports our Project Managers.", ""),
    ("The Ideal Candidate will be patient. The Staff works late.", ""),
]


@pytest.mark.parametrize(("text", "hint", "title"), SEEN)
def test_reads(text: str, hint: str, title: str) -> None:
    assert next(find_title(text, hint=hint)).value == title


@pytest.mark.parametrize(("text", "hint"), SILENT)
def test_says_nothing(text: str, hint: str) -> None:
    assert not list(find_title(text, hint=hint))


def test_a_long_headline_holds_a_title_beside_the_employer() -> None:
    job = "Postdoctoral Fellowships in the Charting of Rivers, Lakes, Canals and Harbours and of the Seas of the North"
    (claim,) = find_title(f"The National University of Tarn - {job}", hint="head")
    assert claim.value == job
