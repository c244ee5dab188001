"""The day the work begins."""

import datetime as dt

import pytest

from postingkit.fields.start_date import find_start_date
from postingkit.model.known import Known

US = Known(posted=dt.date(2024, 3, 1), country="US", language="en")

SEEN = [
    ("Commencement of duties: 1 January 2026", "", "2026-01-01"),
    ("1 April 2026 or as agreed", "First day of employment", "2026-04-01"),
    ("A permanent post of Lecturer, tenable from 1 January 2026.", "", "2026-01-01"),
    ("Joining: on or about 3 March 2026", "", "2026-03-03"),
    ("The post commences on 1 September 2025.", "", "2025-09-01"),
    ("Szkoła zatrudni nauczyciela od 1 września 2025 r. do 26 czerwca 2026 r.", "", "2025-09-01"),
    ("nástup možný od 21. 9. 2025", "", "2025-09-21"),
    ("Start of contract: 1 October 2024", "", "2024-10-01"),
    ("Beginning of employment: not before 3 March 2025", "", "2025-03-03"),
    ("A paid internship with the map room for 6 weeks (June 27 to August 8, 2024)", "", "2024-06-27"),
    ("Successful candidates should be available to start working on 22 March 2034.", "", "2034-03-22"),
    ("START DATE: October 2, 2024", "", "2024-10-02"),
    ("Anticipated starting date: September 3, 2024. Review begins soon.", "", "2024-09-03"),
    ("07/11/2024", "Desired Start Date", "2024-07-11"),
    ("This tenure-track position has a starting date of July 1, 2024.", "", "2024-07-01"),
    ("The position is slated to begin on or about July 1, 2024.", "", "2024-07-01"),
    ("A ten-week, full-time position starting May 22", "", "2024-05-22"),
    ("invites applications for a PhD position (65%), starting 1 March 2025 or later", "", "2025-03-01"),
    ("A tenure-track appointment at the rank of Lecturer, effective July 1, 2024.", "", "2024-07-01"),
    ("Season: June 1 - September 25, 2024", "", "2024-06-01"),
    ("Interns start the week of June 10.", "", "2024-06-10"),
    ("Two positions available from approximately May 21, 2024 to June 25, 2024", "", "2024-05-21"),
    ("CDD de 6 mois à temps plein (35 h) à partir du 4 janvier 2027", "", "2027-01-04"),
    ("It is a 12-month contract from 1 March 2027.", "", "2027-03-01"),
    ("Fixed term for parental leave, 1 February 2027 to 9 July 2027.", "", "2027-02-01"),
    ("15 de enero de 2027", "Incorporación", "2027-01-15"),
]
ABROAD = [
    ("Stellenbeginn: 01.10.2024", "de"),
    ("Besetzung zum: 01.10.2024", "de"),
    ("Arbeitsbeginn ist der 1. Oktober 2024", "de"),
    ("Eintrittsdatum: 01.10.2024", "de"),
    ("Wir suchen zum 1. Oktober 2024 eine Archivarin in Vollzeit", "de"),
    ("Prise de poste : 1er octobre 2024", "fr"),
    ("Fecha de inicio: 1 de octubre de 2024", "es"),
    ("Nástup: 1. 10. 2024", "cs"),
    ("Дата начала: 01.10.2024", "ru"),
]
SILENT = [
    ("Contracts run out: platnost smlouvy od 21. 9. 2025", ""),
    ("Joining the guild since 1 May 2024, she has mended maps.", ""),
    ("The exhibit is on view for 6 weeks (June 27 to August 8, 2024).", ""),
    ("Review of applications begins July 29, 2024.", ""),
    ("Start date: immediately", ""),
    ("ab sofort", ""),
    ("Classes begin August 26, 2024", ""),
    ("Effective July 1, 2024 the salary range will increase.", ""),
    ("Benefits begin on July 1, 2024", ""),
    ("10/23/2024", "Review Start Date"),
    ("10/23/2024", "Recruiting Start Date"),
    ("The program was started on May 1, 2015", ""),
    ("The term ends June 30, 2025", ""),
]


@pytest.mark.parametrize(("text", "hint", "date"), SEEN)
def test_the_first_day_is_read(text: str, hint: str, date: str) -> None:
    [claim] = find_start_date(text, hint=hint, known=US)
    assert claim.value == dt.date.fromisoformat(date)
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize(("text", "language"), ABROAD)
def test_the_first_day_is_read_in_other_languages(text: str, language: str) -> None:
    assert next(find_start_date(text, known=Known(language=language))).value == dt.date(2024, 10, 1)


@pytest.mark.parametrize(("text", "hint"), SILENT)
def test_other_days_are_not(text: str, hint: str) -> None:
    assert list(find_start_date(text, hint=hint, known=US)) == []
