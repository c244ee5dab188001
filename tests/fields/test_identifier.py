"""Identifiers: the vacancy's own number, beside its name."""

import pytest

from postingkit.documents import Capture
from postingkit.fields.identifier import find_identifier
from postingkit.pipeline import parse

SEEN = [
    ("Advt. No. TICS/R&D/07/2027", "", "TICS/R&D/07/2027"),
    ("Apply through our portal (Req. R-20417).", "", "R-20417"),
    ("TARN COUNTY\nMAP CLERK\nExam No. 64-218", "", "64-218"),
    ("Map Clerk, Exam #: 64-219, open to all", "", "64-219"),
    ("Map Librarian\nTarn University Library\nTarn, Oregon\nRequisition D-31-MAP-00019", "", "D-31-MAP-00019"),
    ("MAP-CLK", "Job Number", "MAP-CLK"),
    ("Announcement No. 26-0417-B", "", "26-0417-B"),
    ("UFV-PA 2026/1182", "Reference number", "UFV-PA 2026/1182"),
    ("Apply at jobs.maps.example, referencing reqID req20117. Include a letter.", "", "req20117"),
    ("Give job ID R-1042 in your letter.", "", "R-1042"),
    ("Non-exempt. Position #CO1350.", "", "CO1350"),
    ("COURT REPORTER\nRecruitment No. 24-117", "", "24-117"),
    ("Environmental Analyst III (2400A1B2)", "heading", "2400A1B2"),
    ("Advertisement No. TDS/Estt/07/2023, dated 12 June", "", "TDS/Estt/07/2023"),
    ("EXECUTIVE LIBRARIAN\nRef. TCC 41/2024", "", "TCC 41/2024"),
    ("Greenhouse Manager - 250003KL", "head", "250003KL"),
    ("Map Room Aide | JobID: 2291", "head", "2291"),
    ("ANNOUNCEMENT CODE: 105111\nTITLE: Map Clerk", "", "105111"),
    ("6306(AT3)", "Job Number", "6306(AT3)"),
    ("Interesados enviar CV indicando la referencia ADM-26.", "", "ADM-26"),
    ("210388", "Job Identification", "210388"),
    ("U03 - 0118", "Job Number", "U03 - 0118"),
    ("Send a letter by May, quoting reference KES/ASM/04.", "", "KES/ASM/04"),
    ("Toll Collector\n26000417", "head", "26000417"),
    ("Toll Collector (R0045120)", "head", "R0045120"),
    ("00350-E", "Requisition Number", "00350-E"),
    ("Kartenarchiv Tarn\nStellennummer: 4417-K", "", "4417-K"),
    ("JOB#12629", "", "12629"),
    ("JR-7579\n\nWhy Work at Tarn", "", "JR-7579"),
    ("Paper Conservator (M-21-LIB-00012)\nHarbor University seeks", "", "M-21-LIB-00012"),
    ("Search by job Opening ID number (17129)", "", "17129"),
    ("State competition NO. TMN-2090-19-OC-012 in your letter.", "", "TMN-2090-19-OC-012"),
    ("Unterlagen werden nicht retourniert. Referenz-Nr. 4471", "", "4471"),
    ("unter Angabe der Kennziffer „IV-23/2025“", "", "IV-23/2025"),
    ("über unser Jobportal (Referenz 2025-114)", "", "2025-114"),
    ("Stellenausschreibung Nr. 34/2025", "", "34/2025"),
    ("Stellen-Nr. 12/2025-51 im Fachbereich Karten", "", "12/2025-51"),
    ("Recruitment #15-001481-0001", "", "15-001481-0001"),
    ("Map Curator\nTRN/MAP-C/171301\nMap Room", "head", "TRN/MAP-C/171301"),
    ("employment depends on a background check (Search # 2016210).", "", "2016210"),
    ("unter Angabe der Kennziffer fb12-0001-shk-2022 als PDF", "", "fb12-0001-shk-2022"),
    ("unter der Kennziffer W 17/26 bis zum 28. Februar 2026 an uns", "", "W 17/26"),
    ("unter der Kennziffer FB 05-2026/3", "", "FB 05-2026/3"),
]
SILENT = [
    ("There is no exam 64 days before the term.", ""),
    ("N/A", "Job Number"),
    ("Continuous", "Job Number"),
    ("Bring a photo ID 30 minutes before the start.", ""),
    ("12-month contract from date of hire", "Position"),
    ("Visit www.example.org/jobs/91188 or call 555-0100.", ""),
    ("1670", "Class Code"),
    ("1670", "Class ID"),
]


@pytest.mark.parametrize(("text", "hint", "value"), SEEN)
def test_reads(text: str, hint: str, value: str) -> None:
    assert next(find_identifier(text, hint=hint)).value == value


@pytest.mark.parametrize(("text", "hint"), SILENT)
def test_says_nothing(text: str, hint: str) -> None:
    assert not list(find_identifier(text, hint=hint))


def test_a_number_beside_whom_to_ask_is_the_vacancy_s() -> None:
    head = "Archivkraft (m/w/d)\n\nAUFGABEN\n\n- Karten ordnen\n- Karten verleihen\n\nKONTAKT\n\n"
    text = f"{head}Ann Reyes\nReferenznummer 7731\nTelefon: 0711 555 01"
    [posting] = parse(Capture(text.encode(), media_type="text/plain"))
    assert posting.identifier == "7731"
