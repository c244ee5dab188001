"""Employment types: said of this job, never of colleagues, experience or another year."""

import pytest

from postingkit.documents import Capture
from postingkit.fields.employment import find_employment_type, find_own_employment_type
from postingkit.model.known import Known
from postingkit.pipeline import parse

SEEN = [
    ("The Keeper will work 35 hours per week for 10 months.", "", ["TEMPORARY"]),
    ("Map Repair Apprenticeship", "", ["OTHER"]),
    ("We have a clerk post (Grade 6, £32,982 to £36,024 p.a., full time) in the Map Room.", "", ["FULL_TIME"]),
    (
        "Fen House in Leeds looks for assistants. £12 per hour, full time or part time. No experience needed.",
        "",
        ["FULL_TIME", "PART_TIME"],
    ),
    ("The Fellowship is for three years and pays well.", "", ["TEMPORARY"]),
    ("The initial appointment would be for three years.", "", ["TEMPORARY"]),
    ("Duration is one year initially.", "", ["TEMPORARY"]),
    ("18 meses", "Duración", ["TEMPORARY"]),
    ("2 ans", "Durée du contrat", ["TEMPORARY"]),
    ("Full-Time; Ongoing, Non-ongoing", "Opportunity type", ["FULL_TIME", "TEMPORARY"]),
    ("1.0 Full Time", "FTE", ["FULL_TIME"]),
    ("10 per week, flexible, with one evening meeting a month", "Hours", ["PART_TIME"]),
    ("The position is available for one-year in the first instance.", "", ["TEMPORARY"]),
    ("Taken on for a minimum term of one year in the first instance.", "", ["TEMPORARY"]),
    ("This role is a fixed 12-14 month paternity leave cover.", "", ["TEMPORARY"]),
    ("One Year", "Contract", ["TEMPORARY"]),
    ("Contract length: 12 months", "", ["TEMPORARY"]),
    ("Appointment will not exceed Nov. 30, 2027.", "", ["TEMPORARY"]),
    ("This appointment is not to exceed one year.", "", ["TEMPORARY"]),
    ("The project is for one year, and the hours are flexible.", "", ["TEMPORARY"]),
    ("This is a position beginning September 6, 2027 and ending on January 21, 2028.", "", ["TEMPORARY"]),
    ("The position will begin in late April 2027 and last until the end of July 2027.", "", ["TEMPORARY"]),
    ("Temporary – needed from 1 January 2027 (the term starts on 5/1/27) until 31 December 2027", "", ["TEMPORARY"]),
    ("We have a full time role for a period of 4 years to lead this charity.", "", ["FULL_TIME", "TEMPORARY"]),
    ("This is a 2-year, 75% FTE position with the possibility of extension.", "", ["TEMPORARY"]),
    ("Full-time, exempt, grant-funded for three years", "", ["FULL_TIME", "TEMPORARY"]),
    ("You can commit to an 18-month apprenticeship.", "", ["OTHER"]),
    ("Full-time Degree Program Coordinator", "", ["FULL_TIME"]),
    (
        "Fogline | Binder | Global | Full-time $105k - $150k + bonus (which depends on the level of the skill)",
        "",
        ["FULL_TIME"],
    ),
    ("You can give 10+ hours per week to the charts.", "", ["PART_TIME"]),
    ("Fixed", "Duration Type", ["TEMPORARY"]),
    ("2 years from date of hire", "If Fixed Duration, Period", ["TEMPORARY"]),
    ("Full or part time", "", ["FULL_TIME", "PART_TIME"]),
    ("We seek a full- or part-time binder.", "", ["FULL_TIME", "PART_TIME"]),
    ("Seeking an experienced P/T Librarian with strong desk skills.", "", ["PART_TIME"]),
    ("Temporary PT librarian", "", ["PART_TIME", "TEMPORARY"]),
    ("Temp Map Indexing Assistant", "", ["TEMPORARY"]),
    ("Part or full time", "", ["FULL_TIME", "PART_TIME"]),
    ("Project (limited duration)", "Job Type", ["TEMPORARY"]),
    ("This limited-duration position ends in May.", "", ["TEMPORARY"]),
    ("Map Room Internship Program, Tarn Library", "", ["INTERN"]),
    ("The post is for a term period through December 31, 2031, with the chance of more.", "", ["TEMPORARY"]),
    ("This position runs through June 30, 2031.", "", ["TEMPORARY"]),
    ("The contract ends on 31 May 2031.", "", ["TEMPORARY"]),
    ("Duration: 10 weeks", "", ["TEMPORARY"]),
    ("This is an exempt position, non-tenured, full time, and serves at the pleasure of the board.", "", ["FULL_TIME"]),
    ("Contracts of employment will be for a total of 28 months.", "", ["TEMPORARY"]),
    ("We are looking for volunteers, who know old maps, to draw new ones.", "", ["VOLUNTEER"]),
    ("Volunteer Map Steward (unpaid)\n", "", ["VOLUNTEER"]),
    ("NOW HIRING - Map Clerk, FT\nTarn Maps", "", ["FULL_TIME"]),
    ("Ab März 2032, bis August 2032 mit Option", "Beginn & Dauer", ["TEMPORARY"]),
    ("Dauer: 24 Monate, 40 Stunden pro Woche", "", ["TEMPORARY"]),
    ("24 Monate", "Laufzeit", ["TEMPORARY"]),
    ("Die Stelle ist zunächst auf zwei Jahre angelegt.", "", ["TEMPORARY"]),
    ("Im Archiv ist für zwei Jahre eine Stelle zu besetzen.", "", ["TEMPORARY"]),
    ("Kartograf für die Dauer von 12 Monaten", "", ["TEMPORARY"]),
    ("CLT ou PJ, a combinar", "", ["CONTRACTOR"]),
    ("Zatrudnienie na umowę zlecenia lub B2B", "", ["CONTRACTOR"]),
    ("Spolupráce na ŽL", "", ["CONTRACTOR"]),
    ("Contratto part-time, sostituzione malattia", "", ["PART_TIME", "TEMPORARY"]),
    ("Le stage débutera en mars.", "", ["INTERN"]),
    ("Umowa o pracę, pełen etat", "", ["FULL_TIME"]),
    ("niepełny wymiar czasu pracy", "", ["PART_TIME"]),
    ("Contrato por obra y servicio", "", ["TEMPORARY"]),
    ("520-Euro-Job", "", ["PART_TIME"]),
    ("パート・アルバイト", "", ["PART_TIME"]),
    ("Сезонная работа", "", ["TEMPORARY"]),
    ("$45/day food per diem while in the field", "", []),
    ("Applications are invited for one full-time research position for three years.", "", ["FULL_TIME", "TEMPORARY"]),
    ("The post is full-time and based in the map rooms of the old town hall on the river.", "", ["FULL_TIME"]),
    ("The Atlas is offering two four-year full-time posts of Research Assistant.", "", ["FULL_TIME", "TEMPORARY"]),
    ("The post is tenable for three years from 1 November 2031.", "", ["TEMPORARY"]),
    ("The position is available immediately and runs for 1 year.", "", ["TEMPORARY"]),
    ("The initial appointment will be for 1 year, though funds are at hand for more.", "", ["TEMPORARY"]),
    ("Term: 2 years (an extension is possible)", "", ["TEMPORARY"]),
    ("The Tarn Library seeks two part-time clerks for its map room in the old town hall.", "", ["PART_TIME"]),
    ("The position has a maximum duration of 2-years.", "", ["TEMPORARY"]),
    ("You will have an initial appointment of one year.", "", ["TEMPORARY"]),
    ("This Fellowship will be offered for one year.", "", ["TEMPORARY"]),
    ("The post is available for up to 3 years.", "", ["TEMPORARY"]),
    ("We invite applications for a postdoc for a period of 18 months.", "", ["TEMPORARY"]),
    ("FT Hourly W BN", "Job Type", ["FULL_TIME"]),
    ("Trains and helps poll clerks, part time hourly, and permanent employees in their work.", "", []),
    ("A full-time, 12-month Map Archivist grant-funded position begins in May.", "", ["FULL_TIME", "TEMPORARY"]),
    ("Position is funded through May 30, 2031.", "", ["TEMPORARY"]),
    ("Standort Tarnau, ab sofort, Dauer 6 Monate", "", ["TEMPORARY"]),
    ("The position is limited to 36 months.", "", ["TEMPORARY"]),
    ("The number of pages is limited to 2 years of maps.", "", []),
    ("Vertretung während der Elternzeit", "", ["TEMPORARY"]),
    ("Im Generalvikariat ist eine Stelle frei.", "", []),
    ("Map Fellow: employment for 2 years", "", ["TEMPORARY"]),
    ("You meet weekly, but for periods where an internship is undertaken.", "", []),
    ("This position is grant-funded until 5/30/31.", "", ["TEMPORARY"]),
    ("This position is funded through 2014 bonds, and the program is funded through May 2031.", "", []),
    ("The post is to be filled soon and the expected duration is 4 years.", "", ["TEMPORARY"]),
    ("Posts for initially two years, with the option to extend by another year.", "", ["TEMPORARY"]),
    ("Experts interested in long and short-term assignments, and in a long or short-term assignment.", "", []),
    ("CDD de 6 mois, quotité : 100 %", "Contrat", ["TEMPORARY", "FULL_TIME"]),
    ("75 %", "Sysselsättningsgrad", ["PART_TIME"]),
    ("0,6", "Úvazek", ["PART_TIME"]),
    ("16-24 uur", "Uren per week", ["PART_TIME"]),
    ("32-36 uur", "Uren per week", []),
    ("週29時間（シフト制）", "勤務時間", ["PART_TIME"]),
    ("PJ, 40 horas semanais", "Regime", ["CONTRACTOR"]),
    ("17.5 hours per week", "Hours", ["PART_TIME"]),
    ("A 20-hour work week in the map room.", "", ["PART_TIME"]),
    ("45.6 hours per fortnight", "Hours", ["PART_TIME"]),
    ("76 hours per fortnight", "Hours", []),
    ("36.25 hours per week", "Hours", []),
    ("This benefits-eligible Term-Limited Temporary (TLT) position ends in June.", "", ["TEMPORARY"]),
    ("Permanent Wholetime", "Contract type", ["FULL_TIME"]),
    ("3 years, with possibility of renewal", "Duration of contract", ["TEMPORARY"]),
    ("This is a one-year probationary appointment, full-time.", "", ["FULL_TIME"]),
    ("1 Temporary, duration up to 14 months", "Job Term", ["TEMPORARY"]),
    ("Time-Limited Full-Time", "Job Type", ["FULL_TIME", "TEMPORARY"]),
    ("The position is for one year starting in May (negotiable).", "", ["TEMPORARY"]),
    ("Both positions are funded for eighteen months each.", "", ["TEMPORARY"]),
    ("The initial appointment is for two years with opportunity for renewal.", "", ["TEMPORARY"]),
    ("Internship Program", "heading", ["INTERN"]),
    ("Coordinates the internship program", "", []),
    ("5.75 hours per day, Monday - Friday", "Hours", ["PART_TIME"]),
    ("Tarn School is looking to immediately hire a full-time librarian.", "", ["FULL_TIME"]),
    ("DURATION: 6-12 months", "", ["TEMPORARY"]),
    ("If Fixed Duration, Period: 2 years", "", ["TEMPORARY"]),
    ("The post is for three years with the possibility of renewal.", "", ["TEMPORARY"]),
    ("Map Intern 2018, Tarn", "heading", ["INTERN"]),
    ("Part Time Contractor", "heading", ["PART_TIME", "CONTRACTOR"]),
    ("Paid Archives Internship Fall 2017", "", ["INTERN"]),
    ("Meridian | Clerk | Part-time (4 days per week) | Leeds", "head", ["PART_TIME"]),
    ("The vacancy is full-time at the Harbor Branch.", "", ["FULL_TIME"]),
    ("One-year (renewable for one year) contract as a map maker.", "", ["TEMPORARY"]),
    ("The Village of Tarn, Ohio is accepting applications for a full-time Laborer.", "", ["FULL_TIME"]),
    ("Term - 13 months, may be extended", "Appointment type", ["TEMPORARY"]),
    ("Maternity Cover", "Contract type", ["TEMPORARY"]),
    ("This is a full-time, 1-year project position.", "", ["FULL_TIME", "TEMPORARY"]),
    ("An initial six-month appointment, with the possibility of renewal.", "", ["TEMPORARY"]),
    ("Full time", "Job Type", ["FULL_TIME"]),
    ("1 year fixed term appointment", "Duration", ["TEMPORARY"]),
    ("Term contract /", "", ["TEMPORARY"]),
    ("A 12 month fixed-term, full-time position", "", ["FULL_TIME", "TEMPORARY"]),
    ("This is a full-time, staff-level position.", "", ["FULL_TIME"]),
    ("Duration: 7 months", "", ["TEMPORARY"]),
    ("Contract-to-Hire", "Job Type", ["CONTRACTOR"]),
    ("Tipo de Contrato: Temporal", "", ["TEMPORARY"]),
    ("Temporal", "Tipo de Contrato", ["TEMPORARY"]),
    ("an apprenticeship in bookbinding", "", ["OTHER"]),
    ("Teilzeit (20 Std./Woche), befristet", "", ["PART_TIME", "TEMPORARY"]),
    ("Personal laboral temporal", "", ["TEMPORARY"]),
    ("Aanstelling voor één jaar, bij goed functioneren vast", "", ["TEMPORARY"]),
    ("Срок трудового договора: 3 года.", "", ["TEMPORARY"]),
    ("Contratto di 6 mesi, full time", "", ["FULL_TIME", "TEMPORARY"]),
    ("Contrat de travail de 8 mois", "", ["TEMPORARY"]),
    ("Pracovní smlouva na 1 rok", "", ["TEMPORARY"]),
    ("Umowa o pracę na okres 12 miesięcy", "", ["TEMPORARY"]),
    ("Trabalho sazonal", "", ["TEMPORARY"]),
    ("Stageplek op het archief", "", ["INTERN"]),
    ("Zkrácený úvazek 0,5", "", ["PART_TIME"]),
    ("☐ Full-time ☒ Part-time ☐ Temporary", "", ["PART_TIME"]),
    (
        "☐ Full-time ☒ Part-time ☐ Casual ☒ Temporary (maternity leave to March 2027) ☐ Student",
        "",
        ["PART_TIME", "TEMPORARY"],
    ),
    ("Full Time - Experienced", "Type", ["FULL_TIME"]),
    ("Temp Full-Time", "Work type", ["FULL_TIME", "TEMPORARY"]),
    ("It is full time and for four years, with the possibility of extension.", "", ["FULL_TIME", "TEMPORARY"]),
    ("Complet, 35h00 hebdomadaire", "Temps de travail", ["FULL_TIME"]),
    ("Non complet, 17h30", "Temps de travail", ["PART_TIME"]),
]
SEEN += [
    ("This full-time employee mends the maps of the house.", "", ["FULL_TIME"]),
    ("This part-time librarian leads the evening desk.", "", ["PART_TIME"]),
    ("Wir suchen für das Archiv halbtags eine Kartografin.", "", ["PART_TIME"]),
    ("im Rahmen einer geringfügigen Tätigkeit", "", ["PART_TIME"]),
    ("pour une mission intérimaire de 6 mois", "", ["TEMPORARY"]),
    ("Тарн, фуллтайм, офис.", "", ["FULL_TIME"]),
    ("Çalışma Şekli: Tam Zamanlı", "", ["FULL_TIME"]),
    ("YARI ZAMANLI", "", ["PART_TIME"]),
    ("Πλήρης απασχόληση, σύμβαση ορισμένου χρόνου", "", ["FULL_TIME", "TEMPORARY"]),
    ("Normă întreagă, perioadă determinată", "", ["FULL_TIME", "TEMPORARY"]),
    ("Teljes munkaidős állás, határozott idejű", "", ["FULL_TIME", "TEMPORARY"]),
    ("工作性质：全职", "", ["FULL_TIME"]),
    ("行政实习生", "", ["INTERN"]),
    ("고용형태: 계약직 (1년)", "", ["TEMPORARY"]),
    ("Jornada: Completa", "", ["FULL_TIME"]),
    ("Contrato de 6 meses ampliable", "", ["TEMPORARY"]),
    ("Een contract van 7 maanden", "", ["TEMPORARY"]),
    ("Vi söker dig för ett sommarjobb.", "", ["TEMPORARY"]),
    ("En tjänst på 75 %", "", ["PART_TIME"]),
    ("Työaika: kokopäivätyö", "", ["FULL_TIME"]),
    ("100 % fast stilling", "", ["FULL_TIME"]),
    ("Bénévole", "", ["VOLUNTEER"]),
    ("ボランティアスタッフ募集", "", ["VOLUNTEER"]),
    ("სრული სამუშაო დღე", "", ["FULL_TIME"]),
]
SILENT = [
    "The week's work must not exceed 40 hours. The term begins on August 1 and ends on December 3.",
    "Contract: three months notice",
    "Einarbeitung, Dauer 3 Monate\nProbezeit · Dauer 6 Monate",
    "Must be enrolled in a full-time degree program and return to it.",
    "Must be enrolled full-time at a university.",
    "You have been in this role for 3 years.",
    "In a long season of fires, continuous full-time employment cannot be guaranteed.",
    "High school diploma or apprenticeship",
    "Completion of a four-year apprenticeship",
    "The library staff consists of a director and full-time assistant.",
    "Supervises this team of part-time employees.",
    "Possible temporary coverage of other desks as needed.",
    "Temp agencies need not call.",
    "Refers patients to PT and OT staff; supervises P/T employees.",
    "Schedules the full- and part-time staff of the map room, who work in three shifts every day.",
    "Run the internship program, with its three mentors.",
    "The position is open until June 30, 2031, and applications for the position until 15 May are read first.",
    "The position will be posted through May 31, 2031. Our union contract expires on June 30, 2031.",
    "The job is for 40 weeks a year; the term ends May 31.",
    "Duration: 3 weeks of training",
    "Recruiting, training and managing two full-time clerks in the map room of the library.",
    "The position is for 12 months of the year.",
    "The expected duration of the probation is 3 months; a training duration is two weeks.",
    "Befristung",
    "Mindestgehalt EUR 2.412,– brutto pro Monat (14x, Basis Vollzeit 38 Stunden)",
    "Die Vergütung beträgt 50 % einer Vollzeitstelle.",
    "Position End Date (if temporary)",
    "Thirty-five hours a week, with one evening.",
    "The librarian works with one part-time assistant.",
    "Contract\nPermanent",
    "Befristung: unbefristet",
    "Contrato indefinido con periodo de prueba de 2 meses",
    "Corso della durata di 6 mesi e garanzia di 12 mesi",
    "Co najmniej 3-letni staż pracy i 2 lata praktyki",
    "Minimaal drie jaar ervaring met contracten",
    "Опыт работы 3 года, договоры на поставку",
    "Moda sazonal e fruta da época",
    "Abgeschlossenes duales Studium der Kartografie",
    "Zeit für dein Ehrenamt geben wir dir gern.",
    "Encadrer les bénévoles du musée et leur planning",
    "Contrato indefinido tras 6 meses de prueba",
    "アルバイト経験者歓迎、正社員登用あり",
    "全職員の研修を企画する",
    "谢绝兼职，有实习经验者优先",
    "비정규직 상담 경험, 정규직 전환 제도 운영",
    "Belirsiz süreli iş sözleşmesi",
    "Σύμβαση αορίστου χρόνου",
    "Contract pe perioadă nedeterminată",
    "Határozatlan idejű szerződés",
    "Two years of experience as a full-time instructor in a college.",
    "Completion of an apprenticeship as a carpenter.",
    "Returning to education on a full-time basis upon graduation.",
    "Faculty status, twelve-month appointment, retirement plan.",
    "The Board is a volunteer position, held by clerks whose full-time jobs are elsewhere.",
    "The post is for ten months each year, and asks for two years of experience.",
    "The long-term position of registrar.",
    "You look after our long term contracts.",
    "Temporary lodging allowance.",
    "Duration: unlimited, after 3 months of probation",
]
# text, types: what sections about other things say of the job
OWN = [
    ("You remain a student throughout the internship.", ["INTERN"]),
    ("Term limited temporary employees, who receive other benefits, are listed in the handbook of the county.", []),
    ("May oversee a full or part-time Map Room Assistant", []),
    ("Full-time and flexible working schedule;", ["FULL_TIME"]),
    ("Funded position for 3 years with the possibility to extend for one year", ["TEMPORARY"]),
    ("This full-time, non-tenure track position reports to the head of the map room.", ["FULL_TIME"]),
    ("We place people in contract, temporary and permanent jobs at firms of every kind and every size.", []),
]


@pytest.mark.parametrize(("text", "hint", "types"), SEEN)
def test_reads(text: str, hint: str, types: list[str]) -> None:
    assert [claim.value for claim in find_employment_type(text, hint=hint)] == types


@pytest.mark.parametrize("text", SILENT)
def test_says_nothing(text: str) -> None:
    assert not list(find_employment_type(text))


@pytest.mark.parametrize(("text", "types"), OWN)
def test_other_sections_speak_of_the_job_alone(text: str, types: list[str]) -> None:
    assert [claim.value for claim in find_own_employment_type(text, known=Known(language="en"))] == types


def test_thirty_hours_are_part_time_where_full_time_is_more() -> None:
    german = [c.value for c in find_employment_type("Stelle mit 30 Wochenstunden", known=Known(language="de"))]
    assert (german, list(find_employment_type("30 hours a week", known=Known(language="en")))) == (["PART_TIME"], [])


def test_the_upper_end_of_a_range_may_be_four_fifths() -> None:
    shares = ("Archivar/in 60–80 %", "Archivar/in 80–100 %")
    types = [[c.value for c in find_employment_type(share, known=Known(language="de"))] for share in shares]
    assert types == [["PART_TIME"], []]


def test_a_title_outside_of_the_text_says_it_too() -> None:
    body = b"---\ntitle: Map Room Intern - Harbor Museum\n---\n\n### Duties\n\nThis temporary position files charts.\n"
    (posting,) = parse(Capture(body=body, media_type="text/markdown"))
    assert posting.employment_type == ("TEMPORARY", "INTERN")


@pytest.mark.parametrize("words", ["(Temporary for 2 years) - Reed Center for Charts", "(Short-term, May 2026)"])
def test_a_bracket_in_a_title_says_it_however_long_the_title_is(words: str) -> None:
    body = f"---\ntitle: Digital Chart Keeper for the Seas {words} - Harbor University Library\n---\n\nKeeps charts.\n"
    (posting,) = parse(Capture(body=body.encode(), media_type="text/markdown"))
    assert posting.employment_type == ("TEMPORARY",)


def test_front_matter_states_a_term_and_that_one_may_work_from_elsewhere() -> None:
    body = b"---\ntitle: Chart Keeper\nlocation: Bergen, Norway / Remote\ncontract: 12 months\n---\n\nKeeps charts.\n"
    (posting,) = parse(Capture(body=body, media_type="text/markdown"))
    assert posting.employment_type == ("TEMPORARY",)
    assert posting.workplace_type == "remote"
