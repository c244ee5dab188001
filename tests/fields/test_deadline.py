"""The last day to apply."""

import datetime as dt

import pytest

from postingkit.documents import Capture
from postingkit.fields.deadline import find_deadline
from postingkit.fields.deadline.open_end import find_open_end
from postingkit.model.known import Known
from postingkit.pipeline import parse

POSTED = dt.date(2024, 3, 1)
US = Known(posted=POSTED, country="US", language="en")

SEEN = [
    ("Forms must reach ann@tarn.example and be received by 4pm AWST on 18 March 2031.", "", "2031-03-18", "fixed"),
    ("Completed forms by 3 May 2031 please.", "", "2031-05-03", "fixed"),
    ("Forms are received between FRIDAY, MAY 3, 2031 and MAY 17, 2031", "Deadline", "2031-05-17", "fixed"),
    ("Closing date: 3 May 2031 (extended until 10 May 2031)", "", "2031-05-10", "fixed"),
    ("Apply by 3 May 2031. The lease was extended to 10 May 2031.", "", "2031-05-03", "fixed"),
    ("Forms should be submitted to\n\nann@tarn.example\n\nby 9am on 3 May 2031.", "", "2031-05-03", "fixed"),
    (
        "Filing opens Monday, June 5, 2017 and closes Friday, June 16, 2017 at 4 p.m.",
        "Application Deadline",
        "2017-06-16",
        "fixed",
    ),
    ("Closing date for receipt of completed forms is 4.00 p.m. on 14th November 2031.", "", "2031-11-14", "fixed"),
    ("Latest date for receipt of applications: 5pm, 3 March 2031", "", "2031-03-03", "fixed"),
    ("Submit a resume and examples of your work by May 3, 2031.", "", "2031-05-03", "fixed"),
    ("Send a CV stating your expected salary to cv@x.example by 27 February 2031.", "", "2031-02-27", "fixed"),
    ("Send a CV with salary expectations by 27 February 2031.", "", "2031-02-27", "fixed"),
    ("Send a letter and a CV, both postmarked no later than Friday, May 2, 2031.", "", "2031-05-02", "fixed"),
    ("We will start to review applications on March 25th.", "", "2024-03-25", "first_review"),
    ("4/9/2031 – Deadline to submit maps\n\n4/25/2031 – Tentative date of the talk", "", "2031-04-09", "fixed"),
    ("Filing may close without prior notice after enough have applied.", "", None, "rolling"),
    ("Filing may be closed without prior notice after many have applied.", "", None, "rolling"),
    ("THIS RECRUITMENT MAY CLOSE AT ANY TIME BASED ON THE AMOUNT OF APPLICATIONS RECEIVED.", "", None, "rolling"),
    ("Opening: 02/12/24 Continuous Recruitment", "", None, "rolling"),
    ("The job will close when we have received 60 applications, perhaps sooner.", "", None, "rolling"),
    ("Applications must be received by TUESDAY, MAY14, 2024.", "", "2024-05-14", "fixed"),
    ("They must reach us no later than 5 p.m. on Friday 16th January 2026.", "", "2026-01-16", "fixed"),
    ("Applications must be received by May 14,2024.", "", "2024-05-14", "fixed"),
    ("Applications must be received by SEPTEMEBER 14, 2024.", "", "2024-09-14", "fixed"),
    ("Open", "Application deadline", None, "open_until_filled"),
    (
        ("Filing Period 1: From 8:00 a.m. MONDAY, MARCH 4, 2024 to 11:59 p.m. 8 MARCH 2024\n"
        "Filing Period 2: From 8:00 a.m. MONDAY, JUNE 3, 2024 to 11:59 p.m. FRIDAY, JUNE 7, 2024"),
        "Application deadline", "2024-06-07", "fixed",
    ),
    ("To be sure of consideration, apply by April 14, 2024.", "", "2024-04-14", "priority"),
    ("Apply by May 6, 2024. Applications received by that date are assured of review.", "", "2024-05-06", "priority"),
    ("We review applications as they come in, so do not wait.", "", None, "rolling"),
    ("Las propuestas podrán ser enviadas hasta horas 23:59 del 18 de mayo de 2026.", "", "2026-05-18", "fixed"),
    ("Applications must be received by THURSDAY, APRIL 11, 2024.", "", "2024-04-11", "fixed"),
    ("APPLICATIONS FOR THIS POSITION CLOSE AT\nMIDDAY ON WEDNESDAY, 1 MAY 2024", "", "2024-05-01", "fixed"),
    ("Please submit a resume by 6:00 p.m. MT on Wednesday, May 8, 2024.", "", "2024-05-08", "fixed"),
    ("2/12/2024 11:59 PM Pacific", "Closing Date", "2024-02-12", "fixed"),
    ("We will begin to read applications on July 1, 2024.", "", "2024-07-01", "first_review"),
    ("Deadline: We will begin reviewing applications around July 1, 2024.", "", "2024-07-01", "first_review"),
    ("Closing Date: 5/6/2024", "", "2024-05-06", "fixed"),
    ("CLOSING DATE\n\nApril 15, 2024", "", "2024-04-15", "fixed"),
    ("Filing Deadline | 10/11/2024 11:59:00 PM |", "", "2024-10-11", "fixed"),
    ("Posting End Date: 04/10/2024", "", "2024-04-10", "fixed"),
    ("Send a letter and resume by August 2 to jobs@library.example.", "", "2024-08-02", "fixed"),
    ("Reply with resume and three references by\nMay 7, 2024 to:", "", "2024-05-07", "fixed"),
    ("Reply (by 5/9/2024) to:", "", "2024-05-09", "fixed"),
    ("Resumes should be mailed to employment@library.example by May 3, 2024", "", "2024-05-03", "fixed"),
    ("The position is open until filled. It closes June 2, 2024.", "", "2024-06-02", "fixed"),
    ("The deadline to apply for the position is June 2, 2024. Interviews: June 10, 2024.", "", "2024-06-02", "fixed"),
    ("Applications must arrive no later than 5:00 PM Eastern Time on 04/13/2024.", "", "2024-04-13", "fixed"),
    ("04/10/2024 to 05/01/2024", "Open & closing dates", "2024-05-01", "fixed"),
    ("9/20/2024 - 10/20/2024", "POSTING BEGIN/END DATE", "2024-10-20", "fixed"),
    ("Applications are accepted\nFrom 8:00 am Friday, July 12, 2024 to 11:59 pm, Thursday, July 18, 2024",
     "Application deadline", "2024-07-18", "fixed"),
    ("Preference will be given to applications received by May 12, 2024.", "", "2024-05-12", "priority"),
    ("For full consideration, submit materials by May 12. Open until filled.", "", "2024-05-12", "priority"),
    ("To guarantee consideration, please apply by 04/04/2024.", "", "2024-04-04", "priority"),
    ("You may submit your application, preferably by May 12, 2024.", "", "2024-05-12", "priority"),
    ("Priority deadline: April 15, 2024; final deadline: May 1, 2024", "", "2024-05-01", "fixed"),
    ("Applications received by 4/15 will be given priority", "", "2024-04-15", "priority"),
    ("Applications are due by Fri. 4/12", "", "2024-04-12", "fixed"),
    ("when filled", "Deadline", None, "open_until_filled"),
    ("Review of applications will begin on April 29, 2024.", "", "2024-04-29", "first_review"),
    ("Review will begin at once and continue until May 9, 2024.", "", "2024-05-09", "fixed"),
    ("Review begins April 29, 2024 and continues until filled.", "", "2024-04-29", "first_review"),
    ("We will start to look at applications on May 18, 2024.", "", "2024-05-18", "first_review"),
    ("The committee will begin reviewing applications on May 18, 2024.", "", "2024-05-18", "first_review"),
    ("10/23/2024", "Review Start Date", "2024-10-23", "first_review"),
    ("10/23/2024\n\nOpen Until Filled: Yes", "Application review begins", "2024-10-23", "first_review"),
    ("10/23/2024", "Contract start date", None, None),
    ("Review begins immediately and continues until the position is filled.", "", None, "open_until_filled"),
    ("Open until filled", "Closing date", None, "open_until_filled"),
    ("Poste ouvert jusqu’à ce qu’il soit pourvu.", "", None, "open_until_filled"),
    ("Vaga aberta até o preenchimento.", "", None, "open_until_filled"),
    ("L’annuncio resta aperto fino a copertura del posto.", "", None, "open_until_filled"),
    ("De vacature blijft open tot deze is ingevuld.", "", None, "open_until_filled"),
    ("Přihlášky přijímáme do obsazení místa.", "", None, "open_until_filled"),
    ("Nabór trwa do momentu obsadzenia stanowiska.", "", None, "open_until_filled"),
    ("Вакансия открыта до заполнения.", "", None, "open_until_filled"),
    ("Tjänsten är öppen tills tjänsten är tillsatt.", "", None, "open_until_filled"),
    ("採用決定次第締切", "応募期間", None, "open_until_filled"),
    ("Urval sker löpande.", "", None, "rolling"),
    ("随時募集しています。", "", None, "rolling"),
    ("Yes", "Open Until Filled", None, "open_until_filled"),
    ("Applications are accepted on a rolling basis.", "", None, "rolling"),
    ("Continuous", "Closing Date", None, "rolling"),
    ("Closing Date: Continuous", "", None, "rolling"),
]  # fmt: skip
ABROAD = [
    ("Bewerbungsfrist: 15.04.2024", "de"),
    ("Ważna jeszcze 16 dni\n\ndo 15 kwi 2024", "pl"),
    ("Ihre Unterlagen senden Sie bitte bis zum 15. April 2024 an uns.", "de"),
    ("Bei Interesse melden Sie sich bitte bis zum 15. April 2024 bei Frau Brod.", "de"),
    ("Ende der Bewerbungsfrist: Montag, den 15. April 2024", "de"),
    ("Date limite de candidature : 15 avril 2024", "fr"),
    ("Merci d'envoyer votre CV avant le 15 avril 2024", "fr"),
    ("Les candidatures doivent nous parvenir pour le lundi 15 avril 2024 à midi", "fr"),
    ("Envoyez votre CV d'ici le 15 avril 2024", "fr"),
    ("Délai de postulation : 15 avril 2024", "fr"),
    ("EL PLAZO DE PRESENTACION PERMANECERA ABIERTO HASTA EL 15 DE ABRIL DE 2024", "es"),
    ("As inscrições encerram em 15 de abril de 2024", "pt"),
    ("Le candidature chiudono il 15 aprile 2024", "it"),
    ("Reageren t/m 15 april 2024", "nl"),
    ("Nabídky přijímáme do 15. dubna 2024", "cs"),
    ("Приём документов осуществляется по 15 апреля 2024 г.", "ru"),
    ("申込期限 令和6年4月15日", "ja"),
    ("受付期間：2024年4月1日～2024年4月15日", "ja"),
    ("Sök jobbet senast den 15 april 2024", "sv"),
    ("Hakemukset 15.4.2024 klo 16 mennessä", "fi"),
    ("Hakuaika 1.4.2024 - 15.4.2024", "fi"),
    ("Son başvuru tarihi: 15 Nisan 2024", "tr"),
    ("Başvurular 15 Nisan 2024 tarihine kadar", "tr"),
    ("Προθεσμία υποβολής: 15 Απριλίου 2024", "el"),
    ("Υποβολή αιτήσεων έως 15/04/2024", "el"),
    ("Trimiteți CV-ul până la 15 aprilie 2024", "ro"),
    ("Jelentkezési határidő: 2024. április 15.", "hu"),
    ("Jelentkezni 2024. április 15-ig lehet.", "hu"),
    ("请于2024年4月15日前将简历发送至", "zh"),
    ("접수기간: 2024.04.01 ~ 2024.04.15", "ko"),
    ("Plazo de solicitudes hasta el 15/04/2024", "es"),
    ("Inscrições até 15/04/2024", "pt"),
    ("Inviare il CV entro il 15/04/2024", "it"),
    ("Životopis zašlete nejpozději do 15. 4. 2024", "cs"),
    ("Termin składania dokumentów: 15.04.2024", "pl"),
    ("Резюме принимаются до 15 апреля 2024 г.", "ru"),
    ("განცხადების ბოლო ვადა: 2024/04/15", "ka"),
    ("応募締切：2024年4月15日", "ja"),
]
SEEN += [
    ("Cierre de convocatoria: 12 de mayo de 2031", "", "2031-05-12", "fixed"),
    ("Data limite para candidatura: 12 de maio de 2031", "", "2031-05-12", "fixed"),
    ("Inviare CV entro il 1° aprile 2031", "", "2031-04-01", "fixed"),
    ("Termine per la presentazione delle domande: 31.01.2031", "", "2031-01-31", "fixed"),
    ("De vacature sluit op 12 mei 2031", "", "2031-05-12", "fixed"),
    ("Termín odevzdání přihlášek do 12. května 2031", "", "2031-05-12", "fixed"),
    ("Вакансия актуальна до 12 мая 2031", "", "2031-05-12", "fixed"),
    ("応募期間：2031年1月5日～2031年1月31日", "", "2031-01-31", "fixed"),
    ("令和13年1月13日（月）から同年1月30日（木）まで（必着）", "申込期間", "2031-01-30", "fixed"),
    ("2031年5月12日必着", "", "2031-05-12", "fixed"),
]

SILENT = [
    ("Please apply by e-mail. The tour is on April 25.", ""),
    ("Applicants must be able to start no later than June 19, 2024.", ""),
    ("The appointment ends on June 30, 2025.", ""),
    ("This is a temporary job through June 30, 2025.", ""),
    ("The position is available until June 30, 2025.", ""),
    ("Must hold a degree by June 1, 2024.", ""),
    ("Employees must be vaccinated by October 18, 2024.", ""),
    ("Candidates will be told by mail of the test, to be held on Saturday, May 4, 2024.", ""),
    ("Registration closes 4/29/2024", ""),
    ("Desired Start Date: 07/11/2024", "Close Date"),
    ("Works with clerks on an ongoing basis", ""),
    ("Befristet bis zur Wiederbesetzung der Professur", ""),
    ("Arbetar löpande med urval av kartor", ""),
    ("Do obsazených míst doplníme kolegy", ""),
    ("採用次第に勤務開始", ""),
    ("Applications are answered by a desk that is open 24/7", ""),
    ("Apply by post; this is a 1/2 time job, 3/4 of it on Sundays", ""),
    ("Closes soon", ""),
    ("Apply online.", "Application deadline"),
    ("Die Stelle ist bis 31.12.2025 befristet.", ""),
    ("Работа по договору по 31 декабря 2025 года", ""),
    ("Sözleşme 31 Aralık 2025 tarihine kadar geçerlidir", ""),
    ("Συμβόλαιο έως 31 Δεκεμβρίου 2025", ""),
    ("Contract până la 31 decembrie 2025", ""),
    ("2025年12月31日前完成项目", ""),
    ("Sopimus 31.12.2025 mennessä", ""),
    ("Submit materials by 04/05/2024", "no country"),
    ("The Museum invites applications for a Registrar from January 11, 2027 to January 7, 2028.", ""),
]
GAPS = [
    pytest.param("This posting will be removed on April 30, 2024", id="a posting that is removed"),
]


@pytest.mark.parametrize(("text", "hint", "date", "kind"), [row for row in SEEN if row[3]])
def test_deadlines_are_read(text: str, hint: str, date: str | None, kind: str) -> None:
    find = find_deadline if date or kind in {"fixed", "first_review"} else find_open_end
    [claim] = find(text, hint=hint, known=US)
    assert (claim.value.date, claim.value.kind) == (date and dt.date.fromisoformat(date), kind)
    assert text[claim.start : claim.end] == claim.quote == claim.value.raw


@pytest.mark.parametrize(("text", "language"), ABROAD)
def test_deadlines_are_read_in_other_languages(text: str, language: str) -> None:
    [claim] = find_deadline(text, known=Known(language=language))
    assert (claim.value.date, claim.value.kind) == (dt.date(2024, 4, 15), "fixed")
    assert "15" in claim.quote


@pytest.mark.parametrize(("text", "hint"), SILENT)
def test_other_days_are_no_deadlines(text: str, hint: str) -> None:
    known = Known(posted=POSTED) if hint == "no country" else US
    assert list(find_deadline(text, hint="" if hint == "no country" else hint, known=known)) == []


@pytest.mark.parametrize("text", GAPS)
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_gaps(text: str) -> None:
    assert list(find_deadline(text, known=US))


def test_a_day_in_the_text_is_read_beside_a_label_without_one() -> None:
    text = "Map Curator\n\nClosing date: open until filled\n\nABOUT THE POST\n\nWorks with maps.\n\n"
    text += "The review of applications will begin on March 27, 2023."
    [posting] = parse(Capture(body=text.encode(), media_type="text/plain"))
    assert posting.application_deadline is not None
    assert (str(posting.application_deadline.date), posting.application_deadline.kind) == ("2023-03-27", "first_review")


def test_a_day_without_a_year_takes_it_from_the_postings_own_date_or_stands_as_words() -> None:
    [claim] = find_deadline("Send your resume by January 5.", known=Known(posted=dt.date(2019, 12, 1)))
    assert claim.value.date == dt.date(2020, 1, 5)
    assert claim.needs == ("posted",)
    [claim] = find_deadline("Bewerbungen bitte bis zum 15.04. an uns.", known=Known(posted=POSTED, language="de"))
    assert claim.value.date == dt.date(2024, 4, 15)
    [claim] = find_deadline("Send your resume to kim@tarn.example by Friday, January 5th.")
    assert (claim.value.date, claim.value.kind) == (None, "fixed")


def test_a_closing_day_without_a_year_keeps_its_kind() -> None:
    [claim] = find_deadline("Salary: $40 an hour. Deadline: June 3. Apply online.")
    assert (claim.value.date, claim.value.kind) == (None, "fixed")


def test_of_several_filing_periods_the_first_ends_it() -> None:
    text = "Apply on the dates below:\n\nFrom 8:00 am Friday, May 5, 2023 to 11:59 pm, Thursday, May 18, 2023\n"
    text += "From 8:00 am Friday, May 3, 2024 to 11:59 pm, Thursday, May 16, 2024"
    [claim] = find_deadline(text, hint="APPLICATION DEADLINE")
    assert claim.value.date == dt.date(2023, 5, 18)
