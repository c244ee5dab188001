"""The day a posting was published, and the day it expires."""

import datetime as dt

import pytest

from postingkit.fields.date_posted import find_date_posted
from postingkit.model.known import Known

SEEN = [
    ("Number: 7\nOpening: February 5, 2024 Continuous Recruitment", "", "2024-02-05"),
    ("Falkenau am Main, 14. März 2022", "", "2022-03-14"),
    ("3-24-17 (Open to All)", "Open Date", "2017-03-24"),
    ("Opening Date/Time: Mon. 02/05/24 12:00 AM Central Time", "", "2024-02-05"),
    ("01 / 30 / 2025", "Opening Date", "2025-01-30"),
    ("Map Educator\n\n28 Jan 2026 11:39 AM | Hana Reyes\nLocation: Tarn", "head", "2026-01-28"),
    ("Map Fellowship\n\nAda Quill aquill at maps.tarn.example\nThu Apr 3 09:26:00 CST 1997\n", "head", "1997-04-03"),
    ("17th November 2026", "Placed On", "2026-11-17"),
    ("Nov 9, 2026, 8:15:02 AM", "Job Posting", "2026-11-09"),
    ("Class Code: 3541\nOpen Date:  01-26-18", "", "2018-01-26"),
    ("Date Posted: 2024-01-22", "", "2024-01-22"),
    ("2024-01-22", "Recruiting Start Date", "2024-01-22"),
    ("JAN 22 2024   Central Standard Time", "APPLICATIONS OPEN", "2024-01-22"),
    ("Opening Date: 01/22/2024\nClosing Date: 2/12/2024", "", "2024-01-22"),
    ("Posted On 08 May 2026", "", "2026-05-08"),
    ("Post Date\n12/9/2011", "", "2011-12-09"),
    ("02/11/2022", "Posting Date", "2022-02-11"),
    ("04/10/2026 to 05/01/2026", "Open & closing dates", "2026-04-10"),
    ("9/20/2022 - 10/20/2022", "POSTING BEGIN/END DATE", "2022-09-20"),
    ("Clerk | Part Time | posted 3/11/2010", "head", "2010-03-11"),
    ("Sign In\n\n14-Apr-2025\nMuseum Assistant", "head", "2025-04-14"),
    ("Kim Doe <kdoe@x.example> Wed, Aug 21, 2024 at 1:16 PM\nIntern", "head", "2024-08-21"),
    ("Kim Doe <kdoe@x.example>\nTue 2021-11-23 16:52\nIntern", "head", "2021-11-23"),
    ("Stellenausschreibung\nFalkenau am Main, 14. März 2022\nReferent", "head", "2022-03-14"),
    ("ADVERTISED: 06 Mar 2023", "", "2023-03-06"),
    ("Veröffentlichung\n30.09.2021", "", "2021-09-30"),
    ("Publié le 12 juin 2019", "", "2019-06-12"),
    ("Дата публикации: 12 июня 2019", "", "2019-06-12"),
    ("掲載日：2024年5月1日", "", "2024-05-01"),
    ("Posted by Local 88 on November 12, 2026", "head", "2026-11-12"),
]
SILENT = [
    ("Falkenau, 14. März 2022, 9 Uhr: Tag der Karten", ""),
    ("Falkenau, 14. März 2022\nHarbor, 15. März 2022", ""),
    ("Founded June 12, 1919", ""),
    ("LETTERS ARE DUE AT\nNOON ON FRIDAY, 3 MARCH 2023", "head"),
    ("Review Start Date: 10/23/2023", ""),
    ("Closing date: May 1, 2024", ""),
    ("May 1, 2024", "Application deadline"),
    ("Last updated June 3, 2020", ""),
    ("Concerts: 14-Apr-2025", "head"),
    ("Posted Jan 20", ""),
    ("Posted 3 days ago", ""),
]


@pytest.mark.parametrize(("text", "hint", "date"), SEEN)
def test_the_day_of_posting_is_read(text: str, hint: str, date: str) -> None:
    [claim] = find_date_posted(text, hint=hint, known=Known(country="US"))
    assert claim.value == dt.date.fromisoformat(date)
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize(("text", "hint"), SILENT)
def test_other_days_are_not(text: str, hint: str) -> None:
    assert list(find_date_posted(text, hint=hint, known=Known(country="US"))) == []


def test_numbers_need_a_country_or_a_language() -> None:
    assert list(find_date_posted("Posted: 05/06/2022")) == []
    [claim] = find_date_posted("Posted: 05/06/2022", known=Known(country="GB"))
    assert (claim.value, claim.needs) == (dt.date(2022, 6, 5), ("country",))


def test_days_ago_count_from_the_capture() -> None:
    known = Known(captured=dt.date(2024, 3, 10))
    assert next(find_date_posted("Posted 3 days ago", known=known)).value == dt.date(2024, 3, 7)
    assert next(find_date_posted("Posted yesterday", known=known)).value == dt.date(2024, 3, 9)
    assert next(find_date_posted("Posted 2 weeks ago", known=known)).value == dt.date(2024, 2, 25)
    assert list(find_date_posted("Posted 30+ days ago", known=known)) == []


SIGNED = [
    ("Le dossier est complet.\nFait à Tarne, le 2 juin 2025", "fr", True),
    ("Se publica el anuncio.\nEn Villar del Tarno, a 2 de junio de 2025. El Alcalde, Julián Peña", "es", True),
    ("Scade il 7 luglio.\nTarno, 2 giugno 2025\nIL SINDACO", "it", True),
    ("Více na webu.\nV Tarnově dne 2. 6. 2025", "cs", True),
    ("Oferty prosimy składać.\nTarnów Mały, 02.06.2025 r.", "pl", True),
    ("Bewerbungsschluss:\nMontag, 2. Juni 2025", "de", False),
    ("La prova si tiene a Tarno il 2 giugno 2025", "it", False),
    ("Tarn, 2 June 2025, at noon in the hall", "en", False),
]


@pytest.mark.parametrize(("text", "language", "dated"), SIGNED)
def test_the_day_on_which_a_notice_is_signed(text: str, language: str, *, dated: bool) -> None:
    found = [str(claim.value) for claim in find_date_posted(text, hint="Anuncio", known=Known(language=language))]
    assert found == ["2025-06-02"] * dated
