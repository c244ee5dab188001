"""Pay described in words."""

import pytest

from postingkit.fields.pay.note import find_offered_pay, find_pay_note

SEEN = [
    ("übertarifliche Bezahlung", "Wir bieten", "übertarifliche Bezahlung"),
    (
        "Geboten wird eine Vergütung in Höhe von 50 % der Entgeltgruppe 13 (Stufe 1) TVöD sowie Reisen.",
        "",
        "Geboten wird eine Vergütung in Höhe von 50 % der Entgeltgruppe 13 (Stufe 1) TVöD sowie Reisen.",
    ),
    ("Bezahlung nach dem Tarifvertrag Versorgungsbetriebe", "", "Bezahlung nach dem Tarifvertrag Versorgungsbetriebe"),
    ("Lön enligt överenskommelse", "", "Lön enligt överenskommelse"),
    ("Konkurransedyktig lønn", "Vi tilbyr", "Konkurransedyktig lønn"),
    ("Løn efter kvalifikationer", "", "Løn efter kvalifikationer"),
    ("Kilpailukykyinen palkka", "Tarjoamme", "Kilpailukykyinen palkka"),
    ("Конкурентна заробітна плата", "Ми пропонуємо", "Конкурентна заробітна плата"),
    ("Dolgun maaş", "", "Dolgun maaş"),
    ("Ανταγωνιστικές αποδοχές", "", "Ανταγωνιστικές αποδοχές"),
    ("Salariu negociabil", "", "Salariu negociabil"),
    ("Versenyképes fizetés", "", "Versenyképes fizetés"),
    ("Stipendio commisurato all'esperienza", "", "Stipendio commisurato all'esperienza"),
    ("Sueldo competitivo", "", "Sueldo competitivo"),
    ("Rémunération statutaire + régime indemnitaire", "", "Rémunération statutaire + régime indemnitaire"),
    ("Compensation commensurate with salary history.", "", "Compensation commensurate with salary history."),
    (
        "Salary and leave in conformity with the Collective Agreement of the quays.",
        "",
        "Salary and leave in conformity with the Collective Agreement of the quays.",
    ),
    ("The map room seeks an unpaid intern.", "", "The map room seeks an unpaid intern."),
    ("Super competitive renumeration", "", "Super competitive renumeration"),
    ("Monthly stipend", "Compensation", "Monthly stipend"),
    ("SALARY: Salary depends on experience.", "Compensation", "Salary depends on experience."),
    ("This is a paid position.", "Compensation", "This is a paid position."),
    ("This internship is paid.", "Compensation", "This internship is paid."),
    ("Annual salary + benefits", "Compensation", "Annual salary + benefits"),
    ("Academic Credit Only", "Compensation", "Academic Credit Only"),
    ("Salary: TRLA minimum.", "Compensation", "Salary: TRLA minimum."),
    ("The hourly rate meets the Tarn Guild minimum.", "Pay", "The hourly rate meets the Tarn Guild minimum."),
    ("Compensation covered by union contract.", "Pay", "Compensation covered by union contract."),
    ("The salary and benefits will be competitive.", "", "The salary and benefits will be competitive."),
    ("Salaire selon la grille nationale", "Rémunération", "Salaire selon la grille nationale"),
    ("Für zwei Jahre\n(E 13 TV-L, 65 %)", "", "(E 13 TV-L, 65 %)"),
    ("By Agreement", "Salary", "By Agreement"),
    ("Full time. Salary is commensurate with experience. Apply now.", "", "Salary is commensurate with experience."),
    ("Commensurate With Experience", "Compensation", "Commensurate With Experience"),
    ("TBD based on experience", "Compensation", "TBD based on experience"),
    ("Negotiable", "Salary", "Negotiable"),
    ("DOE", "Compensation", "DOE"),
    ("Competitive rate based on skills.", "Compensation", "Competitive rate based on skills."),
    ("What we offer:\n* Competitive salary.\n* A garden", "", "Competitive salary."),
    ("We offer a highly competitive salary with project bonuses.", "",
     "We offer a highly competitive salary with project bonuses."),
    ("Mid $60,000’s w/ benefits.", "Compensation", "Mid $60,000’s w/ benefits."),
    ("All opportunities are unpaid, but may earn course credit.", "",
     "All opportunities are unpaid, but may earn course credit."),
    ("Salary, while negotiable, is fair.", "", "Salary, while negotiable, is fair."),
    ("Labor Grade D", "Compensation Grade", "Labor Grade D"),
    ("Vergütung nach TV-L E 13", "Vergütung", "Vergütung nach TV-L E 13"),
    ("Wir bieten eine attraktive Vergütung.", "", "Wir bieten eine attraktive Vergütung."),
    ("Rémunération selon profil", "", "Rémunération selon profil"),
    ("Зарплата по договоренности", "", "Зарплата по договоренности"),
    ("Statutaire + prime annuelle", "Rémunération", "Statutaire + prime annuelle"),
    ("Selon convention collective", "Salaire", "Selon convention collective"),
]  # fmt: skip
SILENT = [
    ("Salary scale", "Salary scale"),
    ("Vi har individuella utvecklingsplaner enligt avtal", ""),
    ("Terminowe wynagrodzenie", ""),
    ("Sie bearbeiten Eingruppierungen nach dem TVöD.", ""),
    ("Kenntnisse im TVöD und in der Bezahlung von Beamten", ""),
    ("Motivující prostředí a odpovídající zázemí", ""),
    ("Send a letter with your salary history and references.", ""),
    ("Part-time and unpaid experience related to this position is considered.", ""),
    ("The post is non-exempt according to the labor act and earns overtime pay.", ""),
    ("The stipend committee meets monthly in Salem.", "Compensation"),
    ("None", "Compensation"),
    ("We are a competitive market leader.", ""),
    ("$45,000 DOE", "Salary"),
    ("The salary is $50,000, depending on qualifications.", ""),
    ("Salary commensurate with experience. The range is $64,500 - $70,000.", "Compensation"),
    ("Up to ten weeks of unpaid leave", ""),
    ("Ten weeks of leave with full pay, based on length of service.", ""),
    ("An attractive benefits package including five weeks of vacation", "Compensation"),
    ("Send your resume and salary requirements, based on this posting.", ""),
    ("Employees pay for insurance based on income.", "Compensation"),
    ("", "Compensation"),
]


@pytest.mark.parametrize(("text", "hint", "note"), SEEN)
def test_words_about_pay_are_read(text: str, hint: str, note: str) -> None:
    claim = next(find_pay_note(text, hint=hint))
    assert claim.value == note
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize(("text", "hint"), SILENT)
def test_other_words_are_not(text: str, hint: str) -> None:
    assert list(find_pay_note(text, hint=hint)) == []


OFFERED = [
    "Salary is dependent on experience and qualifications.",
    "The salary and benefits will be competitive.",
    "Compensation will be based on skills.",
    "A competitive salary, with pension, private healthcare, and other benefits",
    "In return we offer a great salary, shares and 25 days off.",
    "You'll receive excellent pay and a retirement plan.",
]
NOT_OFFERED = [
    "Salary surveys depend on many clerks.",
    "Wages are $20 and depend on age.",
    "Reviews salary data based on the market.",
    "Final compensation is based on the last year.",
    "Our shops pay growers fair wages.",
    "Runs a competitive pay survey every year and offers advice.",
    "We offer generous retirement pay.",
    "We offer a competitive salary of $45,000.",
]


@pytest.mark.parametrize("text", OFFERED)
def test_praised_pay_is_read_where_it_is_offered(text: str) -> None:
    assert [claim.value for claim in find_offered_pay(text)] == [text]


@pytest.mark.parametrize("text", NOT_OFFERED)
def test_other_praise_is_not(text: str) -> None:
    assert list(find_offered_pay(text)) == []
