"""Experience: years asked for, in sentences and below a line that names them."""

from decimal import Decimal

import pytest

from postingkit.fields.experience import find_experience

SEEN = [
    ("iii. Served in the grade of Chief Ranger for a minimum period of three (3) years;", "", ["3"]),
    ("Must have served as a map clerk for not less than two years", "", ["2"]),
    ("We're looking for at least 2 years of experience as a loader, to bring skill to our team.", "", ["2"]),
    ("3+ years Minimum of three years' experience in map care", "", ["3"]),
    ("Five years in a clerk's office, including at least two (2) years at a supervisory/lead level", "", ["5", "2"]),
    ("12 months or more on a farm preferred", "", ["1"]),
    ("No less than 12 months' sea time as OOW", "", ["1"]),
    ("We look for a binder who has 5 years of experience.", "", ["5"]),
    ("Works with the binders. You bring 5 years of experience.", "", ["5"]),
    ("At least 1years of instruction experience", "", ["1"]),
    ("Needs 3-5yrs of experience with looms", "", ["3"]),
    ("You have shipped maps for 5+ years", "", ["5"]),
    ("We have sold maps for 20 years", "", []),
    ("One-year, renewable research position as Map Editor", "", []),
    ("A two year fixed-term contract, with experience of maps an advantage", "", []),
    ("2-year experience in a comparable role", "", ["2"]),
    ("Four years of clerical experience and a degree in Business Administration.", "", ["4"]),
    ("Map Analyst 10 - One year of professional experience.\nMap Analyst 12 - Three years of it.", "", ["1"]),
    ("Map Analyst 12 - Three years of professional experience.", "", ["3"]),
    ("Minimum 5 years as chief accountant in a shipyard", "", ["5"]),
    ("ხელმძღვანელ თანამდებობაზე მუშაობის მინიმუმ 3 წლიანი სტაჟი", "", ["3"]),
    ("En az 3 yıl deneyimli", "", ["3"]),
    ("Προϋπηρεσία τουλάχιστον 2 ετών", "", ["2"]),
    ("Minim 2 ani experiență în vânzări", "", ["2"]),
    ("legalább 6 hónapos szakmai gyakorlat", "", ["0.5"]),
    ("两年以上相关经验", "", ["2"]),
    ("工作经验：1-3年", "", ["1"]),
    ("경력 3년 이상", "", ["3"]),
    ("Un an d'expérience minimum", "", ["1"]),
    ("Expérience exigée de 1 An(s)", "", ["1"]),
    ("Досвід роботи від 6 місяців", "", ["0.5"]),
    ("półroczne doświadczenie w sklepie", "", ["0.5"]),
    ("რუკების არქივში არანაკლებ ერთი წლის სამუშაო გამოცდილება", "", ["1"]),
    ("mindestens einjährige Erfahrung in der Vermittlung", "", ["1"]),
    ("Two or more years of college teaching.", "", ["2"]),
    ("Six years of experience in mills, with two of the six years spent mending looms.", "", ["6"]),
    ("3 years: Industrial maintenance, preferably in a mill", "Required", ["3"]),
    ("6+ years building data-heavy backend systems", "", ["6"]),
    ("Two years on a food packaging line", "", ["2"]),
    ("Four years or more of professional work in map collections", "", ["4"]),
    ("At least a year's practical experience in a garden", "", ["1"]),
    ("A year or more of experience with ledgers", "", ["1"]),
    ("mindestens zwei Jahre in der Disposition", "", ["2"]),
    ("Front desk: 1 year (Required)", "", ["1"]),
    ("1-2 years retail preferred", "", ["1"]),
    ("Work Experience\n4 years\nProfession\nAny", "Required Qualifications", ["4"]),
    ("3-5 years of experience in an archive", "", ["3"]),
    ("Two years of clerical experience with claims to retirement funds.", "", ["2"]),
    ("More than 8 years of project experience.", "", ["8"]),
    ("Five years of higher education experience", "", ["5"]),
    ("Three years of higher education administration or clerk's experience", "", ["3"]),
    ("Two years of college teaching experience", "", ["2"]),
    ("3 years' project management experience", "", ["3"]),
    ("Three (3) years of program experience related to harbors", "", ["3"]),
    ("At least 3 years of relevant training, mapping and presenting training experience", "", ["3"]),
    ("Charts (4+ years)", "Requirements", ["4"]),
    ("სავალდებულოა არქივში მუშაობის 6 თვიანი გამოცდილება", "", ["0.5"]),
    ("You bring:\n-2-3 years of experience at sea", "", ["2"]),
    ("You have at least 6 months in a pastry section", "Requirements", ["0.5"]),
]
SEEN += [
    ("Mínimo 1 ano de experiência na função", "", ["1"]),
    ("mínimo dos años en puesto similar", "", ["2"]),
    ("2 tot 5 jaar ervaring", "", ["2"]),
    ("zkušenosti min. 2 roky", "", ["2"]),
    ("tříletá praxe v oboru", "", ["3"]),
    ("co najmniej dwuletnie doświadczenie", "", ["2"]),
    ("2-jährige Berufserfahrung", "", ["2"]),
    ("Опыт от 2х лет", "", ["2"]),
    ("от 3-х лет опыта", "", ["3"]),
    ("Minimum 5 yrs significant, increasingly responsible professional work in map services", "", ["5"]),
    ("A degree and six (6) years of progressively responsible clerical and leadership positions", "", ["6"]),
    ("опыт не менее года", "", ["1"]),
    ("опыт работы от полугода", "", ["0.5"]),
]

SILENT = [
    "Age limit: Not exceeding 28 years as on the date of interview",
    "She has served the archive for at least three years.",
    "Our team has 50 years of experience in the craft.",
    "Less than 12 months' sea time is fine.",
    "You report to the head binder, who has 12 years of experience in leather.",
    "You will work with a curator with over 20 years of experience.",
    "Our founders have 30 years of experience in catering.",
    "Somos una empresa con más de 20 años de experiencia en el mercado",
    "Een bedrijf met 30 jaar ervaring",
    "30 yılı aşkın tecrübesiyle firmamız büyüyor.",
    "Η εταιρεία μας με 30 χρόνια εμπειρίας",
    "20 éves tapasztalattal rendelkező cégünk",
    "拥有20年经验的公司",
    "契約期間は1年、経験不問",
    "업력 10년 이상의 회사",
    "Pays 11 an hour, no experience needed",
    "возраст от 18х лет",
    "The term runs for 3 years as determined by the board.",
    "Three years of funding available.",
    "კანდიდატი, რომელმაც მიაღწია 21 წლის ასაკს და აქვს გამოცდილება",
    "2 years on contract, then open-ended",
    "Applicants lacking six months of the required experience may file.",
    "Those lacking up to six months of the experience may file but may not be appointed.",
    "A two-year program experience awaits our fellows.",
    "Two years of college experience, or of training and experience",
    "3 months during the summer",
    "Work Experience\nLess than one year",
    "Journey-level experience is defined as a certificate or seven years of full-time experience in the trade.",
    "Contract\n4 years",
    "Clerks with two years of experience will automatically become Senior Clerks.",
    "Service that began in May meets the two-year experience requirement.",
    "Être éligible au contrat (- de 30 ans) avec une expérience",
    "We have 3+ years of runway.",
    "After five years of service you vest in the retirement plan.",
    "Must be 18 years of age.",
]


@pytest.mark.parametrize(("text", "hint", "years"), SEEN)
def test_reads(text: str, hint: str, years: list[str]) -> None:
    assert [claim.value.years_min for claim in find_experience(text, hint=hint)] == [Decimal(n) for n in years]


def test_up_to_a_number_of_years_tells_no_least() -> None:
    [claim] = find_experience("Up to one year of related experience")
    assert (claim.value.years_min, claim.value.years_max) == (None, Decimal(1))


@pytest.mark.parametrize("text", SILENT)
def test_says_nothing(text: str) -> None:
    assert not list(find_experience(text))


STANCES = [
    ("An MLS with a preferred minimum of two years of experience in a map room", "preferred"),
    ("2-3 years of experience in a library, preferably supporting history, preferred.", "preferred"),
    ("5 years of work in repair — work in museums preferred", "required"),
    ("5 years of work in repair preferred", "preferred"),
    ("Im Idealfall bringst du mindestens 2 Jahre Berufserfahrung mit", "preferred"),
    ("5 ans d'expérience en cartographie, en présentant des exposés", "required"),
    ("არანაკლებ 5 წლიანი გამოცდილება, სასურველია მუზეუმში", "required"),
    ("სასურველია არანაკლებ 5 წლიანი გამოცდილება", "preferred"),
    ("Опыт работы от 5 лет, желательно в музее", "required"),
]


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_prefers_what_is_said_to_be(text: str, stance: str) -> None:
    assert [claim.value.modality for claim in find_experience(text)] == [stance]


def test_what_another_clause_prefers_does_not_soften_the_years() -> None:
    [claim] = find_experience("At least one year's experience in a map room; Latin a plus.")
    assert claim.value.modality == "required"


AREAS = [
    ("Four years of post master's experience in map library work", "map library work"),
    ("A minimum of one year in a supervisory capacity is asked.", "supervisory capacity"),
    ("One year of related experience performing similar functions", None),
    ("Five years of early childhood teaching experience.", "early childhood teaching"),
    ("Three years of Maps-as-a-Service (MaaS) or chart sales experience.", "Maps-as-a-Service (MaaS) or chart sales"),
    ("Three years of experience with User Experience or map teams.", "User Experience or map teams"),
    ("Two years of loom library experience or relevant experience in either mills or schools.", "loom library"),
    ("Three years of experience in a map library with two pages to lead.", "map library"),
    (
        "Three years of experience in an archive or similar setting, with emphasis on experience in maps.",
        "archive or similar setting",
    ),
    ("Erfarenhet av Java EE under minst 2 år", "Java EE"),
    ("Mínimo 2 años de experiencia en atención al cliente.", "atención al cliente"),
    ("2 years of experience with a bachelor's degree", None),
    ("Master's degree; five (5) years of related experience; experience with looms and maps", None),
    ("2 years of work in Map Repair; experience in elections is a plus", "Map Repair"),
    ("ხელმძღვანელ თანამდებობაზე მუშაობის მინიმუმ, 3 წლიანი სტაჟი", "ხელმძღვანელ თანამდებობაზე"),
    (
        "Two years of paid experience in the assembly, upkeep, or repair of looms",
        "assembly, upkeep, or repair of looms",
    ),
    ("Two years of increasingly responsible family law practice", "family law practice"),
    ("Three years of experience in the field of map repair", "map repair"),
    ("One year of experience in the areas of weaving and dyeing", "weaving and dyeing"),
    ("Three years of experience at the type and level of office management", "office management"),
    ("Five years of experience in the area assigned", None),
    ("Five years of experience in the area assigned: public looms, lending", "public looms, lending"),
    ("Two years of experience with the City of Tarn, Bureau of Quays at the level of Map Clerk II", "Map Clerk II"),
    ("Two years of experience with the City of Tarn, as a Chart Inspector", "Chart Inspector"),
    (
        "Two years of experience with the City of Tarn drawing, inking, and lending maps",
        "drawing, inking, and lending maps",
    ),
]


@pytest.mark.parametrize(("text", "area"), AREAS)
def test_the_area_of_years(text: str, area: str | None) -> None:
    assert [claim.value.area for claim in find_experience(text)] == [area]


def test_a_definition_asks_for_no_years() -> None:
    text = 'A trimmer is defined per the code as one with "18 months of training and on-the-job experience" in trees.'
    assert list(find_experience(text)) == []


def test_years_of_another_and_within_others_are_not_asked_for() -> None:
    assert list(find_experience("You will work with the Head of Maps who has 20 years of experience in this.")) == []
    [claim] = find_experience("Six months, within the last two years, of paid experience as a Chart Clerk")
    assert claim.value.years_min == Decimal("0.5")


def test_years_among_the_years_asked_for_are_no_others() -> None:
    text = "in einer mindestens fünfjährigen beruflichen Praxis, davon mindestens drei Jahre außerhalb der Hochschule"
    assert [c.value.years_min for c in find_experience(text)] == [5]


def test_what_the_ideal_candidate_has_is_preferred_to_its_end() -> None:
    found = find_experience("The ideal candidate has 3 years of map experience and 2 years of boat experience.")
    assert [claim.value.modality for claim in found] == ["preferred", "preferred"]
