"""The units of German employers that a sentence seeks somebody for."""

import pytest

from postingkit.fields.department.german import find_german_unit

SEEN = [
    ("Für unsere Abteilung Recht und Personal suchen wir eine Leitung.", "Abteilung Recht und Personal"),
    ("Beim Magistrat ist im Fachbereich Kultur und Sport eine Stelle zu besetzen.", "Fachbereich Kultur und Sport"),
    ("Die Hauptabteilung Karten sucht eine Archivarin.", "Hauptabteilung Karten"),
    ("Archivar (m/w/d)\nim Referat „C - Karten, Globen“\nTarn", "Referat „C - Karten, Globen“"),
    ("in Verwendungsgruppe 6 (Gehalt ab 3.000 €) für die Landesdirektion Tarnmark, D-T.", "Landesdirektion Tarnmark"),
    ("Wir, das Dezernat 4 Bauen und Planen, suchen Dich.", "Dezernat 4 Bauen und Planen"),
]
SILENT = [
    "Sie arbeiten mit der Abteilung Recht zusammen. Wir suchen Sie!",
    "Wir suchen Dich! In der Abteilung Kultur arbeiten dreißig Menschen.",
    "Wir suchen Absolventen im Fachbereich Elektrotechnik.",
    "Abgeschlossenes Studium im Fachbereich Informatik (m/w/d)",
    "Im Team suchen wir eine neue Abteilung.",
]


@pytest.mark.parametrize(("text", "unit"), SEEN)
def test_a_unit_that_somebody_is_sought_for(text: str, unit: str) -> None:
    assert [claim.value for claim in find_german_unit(text)] == [unit]


@pytest.mark.parametrize("text", SILENT)
def test_no_unit(text: str) -> None:
    assert list(find_german_unit(text)) == []
