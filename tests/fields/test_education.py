"""The degrees asked for, and how much they are asked for."""

import pytest

from postingkit.fields.education import find_education

SEEN = [
    ("Abgeschlossene Ausbildung als MFA oder Pflegefachkraft.", [("certificate", "required")]),
    ("Bachelor's degree and experience working in an academic library is required.", [("bachelor", "required")]),
    ("An MLS with a preferred minimum of two years in a map room", [("master", "required")]),
    (
        "Requires an MLS, eligibility for the State Public Librarian's Certificate and a valid license or permit.",
        [("master", "required"), ("certificate", "required")],
    ),
    ("Associate's degree (two year college or technical school) preferred", [("associate", "preferred")]),
    ("Whoever applies without an advanced degree must have no less than a BA.", [("bachelor", "required")]),
    ("Associate s degree in map making, whose apostrophe was lost", [("associate", "required")]),
    ("A bachelor's degree in maps (experience may be substituted for study)", [("bachelor", "required")]),
    (
        "A master's degree in maps from an approved program or an equivalent degree in charts, tides or other fields",
        [("master", "required")],
    ),
    ("B.E. / B.Tech (Civil)", [("bachelor", "required")]),
    ("M.Tech or MCA preferred", [("master", "preferred")]),
    ("You would also have a degree and like maps", [("bachelor", "required")]),
    ("Graduate with a minimum of 2:1", [("bachelor", "required")]),
    (
        "A relevant degree (preferably in map care) is required and a higher degree (PhD or MSc) would be advantageous",
        [("bachelor", "required"), ("doctorate", "preferred"), ("master", "preferred")],
    ),
    (
        "A graduate level degree (preferably a doctorate) in map care",
        [("master", "required"), ("doctorate", "preferred")],
    ),
    ("Completed High School", [("high_school", "required")]),
    ("A completed degree in map care is expected.", [("bachelor", "required")]),
    ("Applications are invited from graduates for this post", [("bachelor", "required")]),
    ("High school is required.", [("high_school", "required")]),
    ("SSCE/GCE/NECO with five credits in maps", [("high_school", "required")]),
    ("Diploma or first degree in map care", [("certificate", "required")]),
    ("Five O-levels, and lessons from beginner through to degree level", [("high_school", "required")]),
    (
        "Will teach courses in a BFA programme and at the Master's level. Applicants should hold a Masters degree.",
        [("master", "required")],
    ),
    ("Certificate III in Individual Support", [("certificate", "required")]),
    ("Üniversitelerin ilgili bölümlerinden mezun", [("bachelor", "required")]),
    ("Meslek lisesi mezunu", [("high_school", "required")]),
    ("Πτυχίο ΑΕΙ", [("bachelor", "required")]),
    ("Απολυτήριο λυκείου", [("high_school", "required")]),
    ("Studii superioare de specialitate", [("bachelor", "required")]),
    ("Középfokú végzettség", [("high_school", "required")]),
    ("大专及以上学历", [("associate", "required")]),
    ("학력: 대졸 이상", [("bachelor", "required")]),
    ("Titulado universitario", [("bachelor", "required")]),
    ("Образование не ниже среднего", [("high_school", "required")]),
    ("vysokoškolské vzdělání magisterského směru", [("master", "required")]),
    ("Universitetsexamen i kartografi", [("bachelor", "required")]),
    ("Si richiede di essere in possesso di diploma", [("high_school", "required")]),
    ("Grade 10 or equivalent; Grade 12 preferred", [("high_school", "preferred")]),
    (
        "MS or PhD in cartography, and two years of experience after a Bachelor's degree",
        [("master", "required")],
    ),
    ("A degree in maps for MLS holders; Latin.", [("bachelor", "required")]),
    ("Master’s degree holders preferred; students are welcome.", [("master", "preferred")]),
    ("Master's degree in a science requiring work with statistics preferred.", [("master", "preferred")]),
    ("Computer Science degree", [("bachelor", "required")]),
    ("A Bachelor's degree Learn more about the house Welcome to Tarn Labs!", [("bachelor", "required")]),
    ("A history or political science degree, or similar", [("bachelor", "required")]),
    ("Masters of Library Science degree (preferred)", [("master", "preferred")]),
    ("Graduation from an accredited four (4) year college or university", [("bachelor", "required")]),
    ("Graduation from a community college or a trade school", [("associate", "required")]),
    ("An associate's (two-year) degree in drafting", [("associate", "required")]),
    ("Equivalent to graduation from the twelfth (12th) grade", [("high_school", "required")]),
    (
        "Master's in maps from an accredited library school\nPublic Librarian's Professional Certificate of Oregon",
        [("master", "required"), ("certificate", "required")],
    ),
    (
        "MLS from an accredited school and an Oregon Professional Librarian's Certificate.",
        [("master", "required"), ("certificate", "required")],
    ),
    (
        "MLS (from an accredited program) with Librarian Certificate",
        [("master", "required"), ("certificate", "required")],
    ),
    ("Oregon Public Librarian Certification.", [("certificate", "required")]),
    (
        "Graduation from a four-year college or university and a certificate program in mapping.",
        [("bachelor", "required"), ("certificate", "required")],
    ),
    (
        "An MLS or equivalent from an accredited school and a master's degree in history.",
        [("master", "required"), ("master", "required")],
    ),
    ("An MLS; or some years of work and a bachelor's degree.", [("bachelor", "required")]),
    ("A program at Elm College or an associate's degree is desired.", [("associate", "preferred")]),
    ("An associate's degree or a certificate of completion in mapping.", [("certificate", "required")]),
    (
        "The following are desired, but not required, of applicants for this post:\na. A bachelor's degree in maps",
        [("bachelor", "preferred")],
    ),
    ("HS Graduate", [("high_school", "required")]),
    ("JD and MLS from accredited schools.", [("professional", "required"), ("master", "required")]),
    ("A second post-baccalaureate degree or the like is highly preferred.", [("master", "preferred")]),
    ("Enrollment in or completion of an MSLIS preferred.", [("master", "preferred")]),
    ("Requires knowledge equivalent to completion of four years of college.", [("bachelor", "required")]),
    (
        "A relevant degree is required. A higher degree (PhD or MSc) would be an advantage.",
        [("bachelor", "required"), ("doctorate", "preferred"), ("master", "preferred")],
    ),
    ("Degree in Map Science (Master's/MLS) or equivalent", [("master", "required")]),
    ("Degree in Map Science (master's degree a plus)", [("bachelor", "required"), ("master", "preferred")]),
    ("Bachelor's degree\nTwo years of work: or, high school diploma and five years.", [("high_school", "required")]),
    ("Bachelor's degree AND 2 years of work\n\nOR\n\nAssociate's degree AND 4 years", [("associate", "required")]),
    ("The PhD position requires a master's degree.", [("master", "required")]),
    ("This is a PhD-level position.", [("doctorate", "required")]),
    ("Abgeschlossene Berufslehre als Polymechaniker", [("certificate", "required")]),
    ("Two-year technical degree in mechatronics", [("associate", "required")]),
    ("Een afgeronde mbo-opleiding, niveau 4", [("certificate", "required")]),
    ("Abgeschlossene Lehre im Einzelhandel", [("certificate", "required")]),
    ("Graduate of a school of nursing. BSN preferred.", [("bachelor", "preferred")]),
    ("We prefer university graduates with good marks.", [("bachelor", "preferred")]),
    ("Educated to degree level.", [("bachelor", "required")]),
    ("Associates or Bachelors degree in maps", [("associate", "required")]),
    ("The PhD candidate will be patient and must have a master's degree in maps.", [("master", "required")]),
    ("Completion of the 12th grade", [("high_school", "required")]),
    ("Abgeschlossene kaufmännische Ausbildung", [("certificate", "required")]),
    ("An RHS Level 2 certificate or equivalent", [("certificate", "required")]),
    ("A Ph.D. or equivalent degree in tides", [("doctorate", "required")]),
    ("Certification by the Academy of Map Keepers is a plus.", [("certificate", "preferred")]),
    ("Academy of Map Keepers (AMK) certification preferred.", [("certificate", "preferred")]),
    ("Society of Tarn Archivists Digital Archives Specialist certificate", [("certificate", "required")]),
    # a level behind the bare word for a degree says which
    ("University education, master's degree", [("master", "required")]),
    ("Higher University education (bachelor's or master's degree)", [("bachelor", "required")]),
    ("Bachelor's degree from a four-year degree granting college.", [("bachelor", "required")]),
    ("An advanced engineering degree is required.", [("master", "required")]),
    ("Idealerweise Promotion zum Dr. phil. und Erfahrung mit Karten", [("doctorate", "preferred")]),
    ("Profesional graduado de las carreras sociales.", [("bachelor", "required")]),
    ("Formació requerida: Estudis mínims de batxillerat", [("high_school", "required")]),
    ("Valorable ciclo formativo superior.", [("associate", "preferred")]),
    ("BA in art history (MA preferred)", [("bachelor", "required"), ("master", "preferred")]),
    ("Ein als Master abgeschlossenes wissenschaftliches Hochschulstudium", [("master", "required")]),
    ("Ein abgeschlossenes wissenschaftliches Hochschulstudium", [("master", "required")]),
    ("Studium der Kartografie\nOder eine abgeschlossene Ausbildung als Koch", [("certificate", "required")]),
    ("Ein als Bachelor abgeschlossenes wissenschaftliches Hochschulstudium", [("bachelor", "required")]),
    ("Nivel de post-grado, preferiblemente.", [("master", "preferred")]),
    ("Graduation from high school or GED.", [("high_school", "required")]),
    ("MLS or PhD (or equivalent) plus:\nA steady hand.", [("master", "required")]),
    # what a bracket prefers is about the bracket
    (
        "Candidates must have a bachelor's degree (a Masters in history a plus) and patience.",
        [("bachelor", "required"), ("master", "preferred")],
    ),
    ("Bachelors or Masters in engineering (civil, naval, mining preferred)", [("bachelor", "required")]),
    ("Minimum Master's Degree in a subject area (M.L.S. preferred)", [("master", "required"), ("master", "preferred")]),
    ("Master's degree or PhD in biology required", [("master", "required")]),
    # alternatives over several lines
    (
        "Master's degree in tides, with two years at sea; or\n\nBachelor's degree in tides and four years.",
        [("bachelor", "required")],
    ),
    ("Master's degree in tides or related degree required.", [("master", "required")]),
    ("Associates in Navigation, Accounting or a related field.", [("associate", "required")]),
    ("MLS, or higher degree in a related area.", [("master", "required")]),
    ("Desired:\nCollege diploma or degree required", [("bachelor", "required")]),
    ("BA required; MLS or Ph.D. preferred.",
     [("bachelor", "required"), ("master", "preferred"), ("doctorate", "preferred")]),
]  # fmt: skip
# Degrees and schools in the words of other lands
SEEN += [
    ("Vous êtes titulaire d'un BAC+5 en cartographie", [("master", "required")]),
    ("უმაღლესი განათლება, მაგისტრის ხარისხი", [("master", "required")]),
    ("უმაღლესი განათლება, მაგისტრის ხარისხი სასურველია", [("bachelor", "preferred"), ("master", "preferred")]),
    ("Высшее образование (магистратура)", [("master", "required")]),
    ("Formation : Bac+2 à Bac+3", [("associate", "required")]),
    ("Étudiante en Master, école d'ingénieurs", [("master", "required")]),
    ("Estudios secundarios completos", [("high_school", "required")]),
    ("Ingeniero en Sistemas", [("bachelor", "required")]),
    ("2º grau completo", [("high_school", "required")]),
    ("Pós-graduação em finanças", [("master", "required")]),
    ("Bacharelado em Direito", [("bachelor", "required")]),
    ("Laurea di II livello", [("master", "required")]),
    ("Laurea in Economia", [("bachelor", "required")]),
    ("Diploma di istituto tecnico", [("high_school", "required")]),
    ("Academisch werk- en denkniveau", [("bachelor", "required")]),
    ("Afgeronde WO-master", [("master", "required")]),
    ("min. SŠ/VŠ vzdělání", [("high_school", "required")]),
    ("ukončená VOŠ", [("associate", "required")]),
    ("tytuł magistra", [("master", "required")]),
    ("ukończone studia inżynierskie", [("bachelor", "required")]),
    ("Образование не ниже среднего специального", [("certificate", "required")]),
    ("Диплом о высшем образовании", [("bachelor", "required")]),
    ("大学院修了の方", [("master", "required")]),
    ("A CPA is highly preferred, as is a Master's degree in law.", [("master", "preferred")]),
    ("Undergraduate or graduate degree in cartography", [("bachelor", "required")]),
    (
        "Degree in cartography (Bachelor's Degree in the relevant field required, Master's Degree preferred)",
        [("bachelor", "required"), ("master", "preferred")],
    ),
    ("BSc (Hons) Podiatry or equivalent", [("bachelor", "required")]),
    ("BEng or HND", [("associate", "required")]),
    ("DEES exigé", [("certificate", "required")]),
    ("Grade 12. Valid driver's licence.", [("high_school", "required")]),
    ("Diploma/Degree in General Nursing", [("certificate", "required")]),
    ("Technikerabschluss oder Studium Maschinenbau", [("certificate", "required")]),
    ("Diploma of Early Childhood Education", [("certificate", "required")]),
    ("National Diploma in Public Management", [("associate", "required")]),
]

SILENT = [
    "Tarn High School is committed to the welfare of children.",
    "Service Area: Tarn High School",
    "Join Reed's Secondary School which is a forward-looking secondary school in the south.",
    "Maps are taught from Year 7 through to A-level, with strong pupil uptake at both GCSE and A-level.",
    "Bachelor's degree experience",
    "Candidates without a master's degree may apply; no degree required, and you do not need a university degree.",
    "Pay grade 12 or above; annual leave and leaving dates",
    "Offers arts degree programs; a high degree of design sense",
    "Applicants who did not receive a degree in cartography must list their courses.",
    "Inglês nível médio",
    "Profesora de educación secundaria",
    "неоконченное высшее образование",
    "Üniversite kütüphanesinde çalışacak",
    "Πτυχίο αγγλικών Lower",
    "Licență software pentru hărți",
    "本科目の指導",
    "학사 행정 업무",
    "Restaurador en ingeniería de caminos antiguos",
    "Node LTS of Deno",
    "CAD nível superior a 3",
    "*Clerical classes are those requiring an associate degree or two years of college.",
    "The lab offers a funded PhD position in cartography.",
    "Supervises PhD projects and doctoral fellowships.",
    "Laufendes Studium der Kartografie oder einer verwandten Fachrichtung",
    "Studierende im Masterstudiengang Kartografie",
    "Minimum Degree Required",
    "The college is a degree-granting institution.",
    "An internship as part of the degree is preferred.",
    "Fine-tuning, LLM evaluation, and agents.",
    "The specialist reports to the Director (based in Alder, MA) and travels.",
    'To be "professional," experience must be gained in positions after obtaining a four-year degree.',
    "A high degree of accuracy; helps high school students.",
    "Vous profitez d'une formation diplômante (BAC+2) reconnue par l'État.",
]


@pytest.mark.parametrize(("text", "asked"), SEEN)
def test_reads(text: str, asked: list[tuple[str, str]]) -> None:
    assert [(claim.value.level, claim.value.modality) for claim in find_education(text)] == asked


@pytest.mark.parametrize("text", SILENT)
def test_says_nothing(text: str) -> None:
    assert not list(find_education(text))


def test_a_subject_ends_before_what_must_be_done_with_it() -> None:
    [claim] = find_education("A degree in computer science must be listed on the form.")
    assert claim.value.field == "computer science"


FIELDS = [
    ("An advanced degree in a related discipline or an accredited MLS is required.", "related discipline"),
    ("A bachelor's degree and/or its equivalent in experience is required.", None),
    ("A bachelor's degree in botany or its equivalent in training and experience.", "botany"),
    ("Doctorate in law; or\n\nBachelor's degree in maps, law or charts and two years.", "maps, law or charts"),
    ("Graduation from an accredited four (4) year college with major course work in botany", "botany"),
    (
        "A bachelor's degree from an accredited college or university in law, history or a related field.",
        "law, history or a related field",
    ),
    ("A degree in maps or charts, and graduating in 2031", "maps or charts"),
    ("A master's in Map Repair (MMR), Charts or a related field", "Map Repair (MMR), Charts or a related field"),
    ("A master's in Map Repair (MMR), ALA-accredited Master's in Charts (MC) or tides", "Map Repair (MMR)"),
    ("Graduating from a bachelor's degree in June 2031", None),
    ("Graduation from a college or university with a Bachelor's degree in botany or zoology.", "botany or zoology"),
    (
        "Graduation from an accredited university with major coursework in botany, zoology or law.",
        "botany, zoology or law",
    ),
    ("A bachelor's or master's degree in botany.", "botany"),
    ("Graduation from high school or GED and two years in map library work.", None),
    ("A master's degree in Botany, MA with a focus on moss, or equivalent.", "Botany"),
    ("Master’s of Library Science with eight years of work.", "Library Science"),
    ("Masters of Library and Information Science", "Library and Information Science"),
    ("Master of Library or Information Science from an accredited school", "Library or Information Science"),
    ("Bachelor of Business Administration preferred", "Business Administration"),
    ("Bachelor of Science degree", None),
    ("Master of Science in botany", "botany"),
    ("Master of Arts", None),
    ("Enrolled in a graduate program in maps, archives, or a related area", "maps, archives, or a related area"),
    (
        "A master's degree in maps or globes prior to appointment.",
        "maps or globes",
    ),
    (
        "A degree in maps, globes, or a similar field, together with four years of work.",
        "maps, globes, or a similar field",
    ),
    ("A degree in a social science requiring work with data.", "social science"),
    ("A second master's degree in a map field or pursuit of study beyond the MLS is preferred.", "map field"),
    ("MLS or PhD in history.", None),
    ("A bachelor's degree directly related to loom repair; two years of work.", "loom repair"),
    ("A bachelor's degree related to the position.", None),
    ("A bachelor's degree in a related field and/or equivalent work experience.", "related field"),
    ("A bachelor's degree in botany or a certificate in tree care.", "botany"),
    ("A bachelor's degree in botany and/or zoology, or another relevant degree.", "botany and/or zoology"),
    ("A bachelor's degree relevant to this area of work.", None),
    ("A bachelor's degree and two years of work related to maps.", None),
    ("A degree in law, economics, or equivalent", "law, economics"),
    ("A bachelor's degree from a college in Oregon.", None),
    ("A bachelor's degree in the field of botany or designation as a botanist.", "botany"),
    ("Hold a 4-year college degree as well as experience in an office setting", None),
    (
        "Bachelor's degree in business, chart science or a field related to the department where the looms are used",
        "business, chart science",
    ),
    ("Bachelor's degree in a field closely related to the specific position", None),
    ("Master's degree in law, or a field related to this role", "law"),
    ("Bachelor's degree in a field related to chart history", "field related to chart history"),
    ("A bachelor's degree and/or its equivalent in experience required", None),
    ("Tu souhaites préparer un CAP en alternance", None),
    ("Un BTS en apprentissage", None),
    ("A bachelor's degree in life sciences such as: botany", "life sciences"),
    (
        "Hochschulstudium (Diplom, Master), insbesondere in den Studiengängen Kartografie oder Recht.",
        "Kartografie oder Recht",
    ),
    ("Abgeschlossenes Hochschulstudium (Master) in einem der Fächer Geschichte, Recht", "Geschichte, Recht"),
    ("Studium mit Schwerpunkt Kartografie abgeschlossen", "Kartografie"),
    ("Studium der Kartografie, Geodäsie, mehrjährige Berufserfahrung", "Kartografie, Geodäsie"),
    ("Education Level: Bachelor's degree from a college.\nField of Study: Maps or history.", "Maps or history"),
    ("A master's degree in law\nField of Study: maps", "law"),
    ("A bachelor's degree\nStudy of maps: two years", None),
]


@pytest.mark.parametrize(("text", "field"), FIELDS)
def test_the_field_is_read_past_the_school_and_the_other_degree(text: str, field: str | None) -> None:
    assert next(find_education(text)).value.field == field


def test_students_who_may_apply_are_no_degree() -> None:
    assert not list(
        find_education("College seniors within six months of graduation from a four-year college may apply.")
    )
