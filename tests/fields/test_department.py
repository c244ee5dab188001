"""The unit of the employer that the job belongs to."""

import pytest

from postingkit.fields.department import find_department, find_wider_unit
from postingkit.model.known import Known

TARN = Known(organization="Tarn University", language="en")

SEEN = [
    ("Biology", "Home Org Name", "Biology"),
    ("Charts Board *", "Department", "Charts Board"),
    ("Other Worlds Gallery", "Department", "Other Worlds Gallery"),
    ("Maps", "Section/Dept", "Maps"),
    ("Tarn Museum of the Lake", "School/Business Unit", "Tarn Museum of the Lake"),
    ("Map Curator\n\nDepartment of Maps and Charts\nJob #77", "", "Department of Maps and Charts"),
    ("Tarn University\nSchool of Lake Sciences\nMap Informatics", "", "School of Lake Sciences"),
    ("Map Curator, Department of Lakes and Rivers, TU Museums, Tarn University", "", "Department of Lakes and Rivers"),
    ("Tarn University seeks a Map Clerk in the Section of Charts.", "", "Section of Charts"),
    ("We invite applications for a position within the Department of Maps.", "", "Department of Maps"),
    ("The Department of Maps (https://maps.example) at The Tarn University is hiring.", "", "Department of Maps"),
    ("The Maplewood Lab at the Department of Biology, Tarn University, is hiring.", "", "Department of Biology"),
    ("The Reed Library at The Tarn University in Salem seeks a clerk.", "", "Reed Library"),
    ("The Museum of Maps (MOM) at Tarn University has many.", "", "Museum of Maps"),
    ("Tarn University’s Library & Archives is hiring.", "", "Library & Archives"),
    ("Join our Map Department team as the Map Clerk.", "", "Map Department"),
    ("The Lake and River Department seeks a clerk.", "", "Lake and River Department"),
    ("As a member of the Map Assets Department, the clerk sorts.", "", "Map Assets Department"),
    ("This position is part of the Library’s Maps and Globes Department.", "", "Maps and Globes Department"),
    ("The library seeks a manager to head the Circulation Department.", "", "Circulation Department"),
    ("Seeking a kind Senior Librarian in the Children’s Department.", "", "Children’s Department"),
]
SILENT = [
    "Visit the Library at School of Lake Sciences.",
    "Ann Lee, Reed Center at School of Lake Sciences",
    "Partners are the Reed Library and School of Lake Sciences.",
    "Work with every department of the city.",
    "Rules of the U.S. Department of Labor apply.",
    "Degrees must be recognized by the Department of Education.",
    "You will join the department in spring.",
    "Works beside each member of the Library's Department heads.",
    "Send your letter to the Map Department of the library.",
    "School of Lake Sciences\nTarn",
]
WIDER = [
    ("Arts and Letters", "Division/College", ["Arts and Letters"]),
    ("Tarn Werke GmbH", "Bereich", []),
    ("University of Tarn", "Administrative unit", []),
    ("The lake is cold.", "", []),
]


@pytest.mark.parametrize(("text", "hint", "unit"), SEEN)
def test_the_unit_is_read(text: str, hint: str, unit: str) -> None:
    claim = next(find_department(text, hint=hint, known=TARN))
    assert claim.value == unit
    assert text[claim.start : claim.end] == claim.quote


def test_a_school_before_its_university_is_the_unit() -> None:
    text = "Map Editor\nFaculty of Maps and Globes, Tarn University\nGrade 7"
    [claim] = find_department(text, known=Known(organization="Tarn University"))
    assert claim.value == "Faculty of Maps and Globes"


def test_part_of_the_employer_s_own_name_is_no_unit() -> None:
    text = "The Map Institute of Tarn's Reed Archives hold the papers of two keepers."
    known = Known(organization="Map Institute of Tarn")
    assert [claim.value for claim in find_department(text, known=known)] == ["Reed Archives"]


@pytest.mark.parametrize("text", SILENT)
def test_other_departments_are_not(text: str) -> None:
    assert list(find_department(text, known=Known(organization="School of Lake Sciences"))) == []


@pytest.mark.parametrize(("text", "hint", "units"), WIDER)
def test_a_wider_unit_is_read_behind_a_label_alone(text: str, hint: str, units: list[str]) -> None:
    assert [claim.value for claim in find_wider_unit(text, hint=hint, known=TARN)] == units


NONE = ["- Not in the Classified Service, See Posting", "N/A", "Various", "Multiple departments", "See posting"]


@pytest.mark.parametrize("text", NONE)
def test_what_a_form_s_field_says_instead_of_a_unit_is_none(text: str) -> None:
    assert not list(find_department(text, hint="Department", known=TARN))


GERMAN = Known(language="de")
PARTS = [
    ("Am Fachbereich Karten und Globen sind, befristet, zwei Stellen frei.", "", "Fachbereich Karten und Globen"),
    ("Im Hochschulrechenzentrum suchen wir Hilfe.", "", "Hochschulrechenzentrum"),
    ("Am Institut für Karten gelangt eine Stelle zur Besetzung.", "", "Institut für Karten"),
    ("Die Bundesanstalt Tarn sucht für das Referat B 3 „Netze“ am Ort eine Hilfe.", "", "Referat B 3 „Netze“"),
    ("Bei der Stadt Tarn ist im Tiefbauamt eine Stelle zu besetzen.", "", "Tiefbauamt"),
    ("Wir, der Fachdienst Pläne der Stadt Tarn, suchen Dich.", "", "Fachdienst Pläne"),
    ("Am Institut für Landeskunde der Universität Tarn ist eine Stelle frei.", "", "Institut für Landeskunde"),
    ("Für unsere Abteilung Finanzen suchen wir eine Leitung.", "", "Abteilung Finanzen"),
    ("Kartograf (m/w/d)\nim Referat „Maps, Globen“\nAb sofort", "head", "Referat „Maps, Globen“"),
    ("Werkstudent\nRedaktion Karten\nAb sofort", "head", "Redaktion Karten"),
]
OTHERS = [
    "Im Referat Karten arbeiten vier Personen.",
    "Für die Abteilung Einkauf haben Sie ein offenes Ohr.",
    "Sie arbeiten mit der Abteilung Finanzen; wir suchen Sie.",
    "Die Stelle berichtet an die Abteilung Finanzen.",
]


@pytest.mark.parametrize(("text", "hint", "part"), PARTS)
def test_a_german_part_of_a_house_fills_the_post(text: str, hint: str, part: str) -> None:
    assert next(find_department(text, hint=hint, known=GERMAN)).value == part


@pytest.mark.parametrize("text", OTHERS)
def test_a_part_that_one_works_with_is_another(text: str) -> None:
    assert not list(find_department(text, known=GERMAN))
