"""One capture with several vacancies gives several records; one that only lists them gives none."""

import pytest
from tests.documents.make_pdf import Sheet, pdf

from postingkit.documents import Capture
from postingkit.documents.plain import read_plain
from postingkit.errors import NotAPosting
from postingkit.pipeline import outcomes, parse
from postingkit.vacancies.digest import digested

ROLES = ("Map Curator", "Store Clerk", "Night Porter", "Paper Conservator")
DUTIES = "Sort, describe and lend what the house has gathered since 1912, and answer the letters of readers. " * 2
ASKED = "You have two years of work in a library, an archive or a museum, and a driver's license. " * 2


def capture(text: str, media_type: str = "text/html") -> Capture:
    return Capture(text.encode(), media_type=media_type)


def html(body: str) -> Capture:
    return capture(f"<html lang=en><title>Tarn Archive</title><body>{body}</body></html>")


def described(role: str) -> str:
    return f"<h2>{role}</h2><h3>Responsibilities</h3><p>{DUTIES}</p><h3>Requirements</h3><p>{ASKED}</p>"


# ---- several ------------------------------------------------------------------------------------------------------


def test_vacancies_described_in_full_are_a_record_each() -> None:
    intro = "<h1>Work with us</h1><p>The Tarn Archive is a house of nine people in Kuopio.</p>"
    tail = "<h3>How to apply</h3><p>Send a resume and a cover letter to jobs@tarn.example by May 3, 2027.</p>"
    postings = parse(html(intro + described("Map Curator") + described("Store Clerk") + tail))
    assert [posting.title for posting in postings] == ["Map Curator", "Store Clerk"]
    assert [posting.source.part for posting in postings] == ["0", "1"]
    assert len({posting.id for posting in postings}) == 2
    for posting in postings:
        assert posting.application is not None
        assert [method.value for method in posting.application.methods] == ["jobs@tarn.example"]
        assert posting.description.startswith("Work with us\n\nThe Tarn Archive")
        [warning] = [warning for warning in posting.warnings if warning.code == "shared_text"]
        spans = [part.split("-") for part in warning.message.split("characters ")[1].split(" of ")[0].split(", ")]
        shared = [posting.description[int(start) : int(end)] for start, end in spans]
        assert shared[0].startswith("Work with us")
        assert shared[-1].startswith("How to apply")
        assert all(role not in text for role in ROLES for text in shared)
    assert "Store Clerk" not in postings[0].description
    assert "Map Curator" not in postings[1].description


BRIEF = {
    "headings over terms and duties": (
        (
            "<h1>Current vacancies</h1><p>The Tarn Archive is a house of nine in Kuopio. Apply to jobs@tarn.example."
            "<h2>Map Curator</h2><p><b>Salary:</b> £24,500 per year<br><b>Contract:</b> Full-time</p><p>You sort maps."
            "<ul><li>Two years in a museum</ul><h2>Store Clerk</h2><p><b>Pay:</b> £12.21 per hour<br><b>Contract:</b> "
            "Part-time</p><p>You keep the store.<ul><li>Friendly manner</ul>"
        ),
        "text/html",
    ),
    "numbered labels": (
        (
            "TARN ARCHIVE\nOPENINGS\n\n1. Position: Map Curator\n   Salary: £24,500 per year\n   Hours: full-time\n\n"
            "2. Position: Store Clerk\n   Salary: £12.21 per hour\n   Hours: part-time\n\nApply to jobs@tarn.example.\n"
        ),
        "text/plain",
    ),
    "numbered headings": (
        (
            "# Open positions\n\nThe Tarn Archive is a house of nine.\n\n### 1. Map Curator\n\n"
            "**Salary:** £24,500 per year\n\nYou sort old maps full-time.\n\n### 2. Store Clerk\n\n"
            "**Salary:** £12.21 per hour\n\nYou keep the store part-time.\n\n### How to apply\n\n"
            "Send a CV to jobs@tarn.example.\n"
        ),
        "text/markdown",
    ),
    "cards with buttons that write to one address": (
        "<h1>Jobs</h1>"
        + "".join(
            f"<div><h2>{role}</h2><p>{pay} · Full-time</p><p>You know your way around the house and its old maps, and "
            "you can lift what readers ask for.</p><a href='mailto:jobs@tarn.example?subject=A'>Apply</a></div>"
            for role, pay in (("Map Curator", "£24,500 per year"), ("Store Clerk", "£12.21 per hour"))
        ),
        "text/html",
    ),
    "lines that shout": (
        (
            "The Tarn Archive is looking for two people.\n\nMAP CURATOR (1 March - 31 October 2027)\nThe Map Curator "
            "sorts what the house has gathered, and describes it for readers. Two seasons in a museum are required. "
            "£24,500 per year.\n\nSTORE CLERK (1 April - 30 September 2027)\nThe Store Clerk keeps the store and feeds "
            "up to sixteen guests. Experience in catering is essential, a love of islands helps. £12.21 per hour.\n\n"
            "To apply for either post send a CV to jobs@tarn.example.\n"
        ),
        "text/plain",
    ),
}


@pytest.mark.parametrize(
    ("buttons", "addresses"),
    [
        ("<a href='/apply'>Apply Today!</a>", ["/apply"]),
        ("<a href='/apply'>Apply</a><p>Sort maps</p><a href='/apply'>Apply</a><a href='/'>Read more</a>", ["/apply"]),
        ("<a href='/apply?job=1'>Apply</a><a href='/apply?job=2'>Apply</a>", []),
    ],
)
def test_the_only_button_to_an_application_serves_every_vacancy(buttons: str, addresses: list[str]) -> None:
    jobs = "".join(
        f"<h2>{role}</h2><h3>Duties</h3><ul>{f'<li>Sorts and describes {what} that readers ask for</li>' * 9}</ul>"
        "<h3>Qualifications</h3><ul><li>Three years in an archive</li><li>A love of paper</li></ul>"
        for role, what in (("Map Curator", "maps"), ("Store Clerk", "boxes"))
    )
    postings = parse(capture(f"<h1>Careers</h1>{jobs}{buttons}", "text/html"))
    assert [posting.title for posting in postings] == ["Map Curator", "Store Clerk"]
    for posting in postings:
        assert posting.application is None or [m.value for m in posting.application.methods] == addresses


@pytest.mark.parametrize("name", BRIEF)
def test_vacancies_told_in_a_few_lines_are_a_record_each(name: str) -> None:
    postings = parse(capture(*BRIEF[name]))
    assert [(posting.title or "").casefold() for posting in postings] == ["map curator", "store clerk"]
    assert [[str(pay.min) for pay in posting.compensation] for posting in postings] == [["24500"], ["12.21"]]
    for posting in postings:
        assert posting.application is not None
        assert [method.value for method in posting.application.methods] == ["jobs@tarn.example"]


def test_a_vacancy_in_a_newsletter_is_a_record_with_its_own_page() -> None:
    news = (
        "<h1>The Tarn Letter</h1><h2>News</h2><p>The bridge — closed since May — is open.</p><h2>Job postings</h2>"
        "<p><a href=https://tarn.example/7>Map Curator</a>, Tarn Archive— Sorts old maps. Salary: $48,000 a year. "
        "<p><a href=https://hall.example/8>Store Clerk</a>, Tarn County, Ohio — Under supervision, keeps the store."
        "<h2>Market</h2><p>Old lamps, many — cheap.</p>"
    )
    curator, clerk = parse(html(news))
    assert (curator.title, curator.source.canonical_url) == ("Map Curator", "https://tarn.example/7")
    assert curator.hiring_organization is not None
    assert curator.hiring_organization.name == "Tarn Archive"
    assert curator.description == "Map Curator, Tarn Archive— Sorts old maps. Salary: $48,000 a year."
    assert clerk.title == "Store Clerk"
    assert clerk.hiring_organization is not None
    assert clerk.hiring_organization.name == "Tarn County"


@pytest.mark.parametrize(
    ("lead", "employer", "town"),
    [
        ("Store Clerk, Oslund, Virginia— The City of Oslund is accepting applications.", "City of Oslund", "Oslund"),
        ("Store Clerk, Tarn Labs, Washington, D.C. — Tarn Labs keeps old stores.", "Tarn Labs", "Washington"),
        ("Store Clerk, Ohio / Virginia — Harbor Voting Systems is seeking a clerk.", "Harbor Voting Systems", None),
        ("Store Clerk, Tarn County, Ohio — Lives in Tarn County.", "Tarn County", "Tarn County"),
        ("Store Clerk, Board of Maps, Tarn County, Md. — Keeps maps.", "Tarn County", "Tarn County"),
        ("Store Clerk, City of Oslund, Virginia — Keeps maps.", "City of Oslund", "Oslund"),
        ("Store Clerk, Oslund County — Keeps maps.", "Oslund County", None),
    ],
)
def test_a_lead_names_the_employer_and_the_town(lead: str, employer: str, town: str | None) -> None:
    news = f"<h1>The Tarn Letter</h1><h2>Job postings</h2><p>Map Curator, Tarn Archive — Sorts old maps.<p>{lead}"
    clerk = parse(html(news))[1]
    assert clerk.hiring_organization is not None
    assert clerk.hiring_organization.name == employer
    assert [place.address_locality for place in clerk.job_location] == ([town] if town else [])


def test_an_issue_dates_the_days_of_its_vacancies() -> None:
    news = (
        "<h1>The Tarn Letter</h1><h2>March 2, 2027</h2><h2>Job postings</h2><p>Map Curator, Tarn Archive — Sorts old "
        "maps. Deadline: March 7. Application: For the whole notice and to apply, <a href=/7>click here</a>."
        "<p>Store Clerk, Tarn Archive — Keeps the store. Deadline: January 9."
    )
    curator, clerk = parse(html(news))
    deadlines = [posting.application_deadline for posting in (curator, clerk)]
    assert [str(deadline.date) for deadline in deadlines if deadline] == ["2027-03-07", "2028-01-09"]
    assert "March 2, 2027" in [words.quote for words in curator.why("application_deadline")]
    assert curator.date_posted is None
    assert [(section.kind, section.heading) for section in curator.sections[1:]] == [("application", "Deadline")]


def test_one_broken_vacancy_costs_only_itself() -> None:
    found = list(outcomes(html(described("Map Curator") + described("Store Clerk"))))
    assert len(found) == 2


# ---- one ----------------------------------------------------------------------------------------------------------

ONE = {
    "rungs of one ladder": described("Librarian I") + described("Librarian II"),
    "other jobs at its end": described("Map Curator")
    + "".join(f"<p><a href=/jobs/{i}>{role}</a></p>" for i, role in enumerate(ROLES)),
    "other jobs before it": "".join(f"<p><a href=/jobs/{i}>{role}</a></p>" for i, role in enumerate(ROLES[1:]))
    + described("Map Curator") * 2,
    "people whom one works with": f"<h1>Map Curator</h1><h2>Responsibilities</h2><p>{DUTIES}</p>"
    "<h2>Who you work with</h2>" + "".join(f"<p><b>{role}</b></p><p>Helps you every day.</p>" for role in ROLES[1:]),
    "colleagues of the one who is sought": "<h1>Map Curator</h1><p>Fog Bell seeks a curator. £24,500, full-time.</p>"
    "<h2>The team</h2><h3>Night Porter</h3><p>Works full-time and has kept the doors of the house for more than ten "
    "years.</p><h3>Store Clerk</h3><p>Works part-time, and has the experience with the sea that you may ask for.</p>"
    f"<h2>Duties</h2><p>{DUTIES}</p>",
    "one job in two languages": "<h1>Map Curator</h1><p>We are looking for a curator who will join the team of the "
    f"house and sort old maps. Full-time, €24,500.</p><p>{DUTIES}</p><h1>Directeur des cartes</h1><p>Nous cherchons "
    "une conservatrice qui rejoindra l'équipe de la maison et classera les cartes avec nous. Temps plein, 24 500 €. "
    "Vous avez deux ans d'expérience dans un musée et vous aimez les lecteurs de la maison.</p>",
    "a board's name above it": "<h1>Job openings</h1><h2>Map Curator</h2>"
    f"<p>{DUTIES}</p><p>Write to a@tarn.example.</p>",
    "a board's name above it, and a button to write": "<h2>Vacancies</h2><h3>A new house</h3><p>We are looking for a"
    " full-time map clerk. You must have a minimum of 1 year of experience. The salary starts from £22,000 per annum."
    f" To apply, send us your CV.</p><p>{DUTIES}</p><p><a href='mailto:a@tarn.example'>Contact us</a></p>",
}


@pytest.mark.parametrize("name", ONE)
def test_one_posting_stays_one(name: str) -> None:
    [posting] = parse(html(ONE[name]))
    assert posting.source.part is None


# ---- none ---------------------------------------------------------------------------------------------------------

LISTS = {
    "links": "<h1>Our jobs</h1><p>The archive is a house of nine.</p>"
    + "".join(f"<p><a href=/jobs/{i}>{role}</a> in Kuopio</p>" for i, role in enumerate(ROLES)),
    "links in a table": "<table>"
    + "".join(f"<tr><td><a href=/jobs/{i}>{role}</a><td>Kuopio<td>3/11/2027" for i, role in enumerate(ROLES))
    + "</table>",
    "a table of several employers": "<table><tr><td>Employer<td>Role<td>Place"
    + "".join(f"<tr><td>House {i}<td>{role}<td>Kuopio" for i, role in enumerate(ROLES))
    + "</table>",
    "links with teasers": "".join(
        f"<h3><a href=/jobs/{i}>{role}</a></h3><p>Kuopio, full time</p><p>{DUTIES}</p>" for i, role in enumerate(ROLES)
    ),
    "headings": "<h1>Open positions</h1>"
    + "".join(f"<h2>{role}</h2><p>Kuopio</p><p>Learn more &amp; apply</p>" for role in ROLES),
    "cards, some with names of no job": "<h2>Open positions</h2><h4>Map Curator</h4><p>Kuopio</p><h4>Lamp wrangler</h4>"
    "<p>Linz</p><h4>Wild card</h4><p>Full time</p><h2>News</h2><p>Write us.</p>",
    "cards that lead on": "<h1>Current vacancies</h1>"
    + "".join(
        f"<div><h3>{role}</h3><p>Full-time · £30,000 a year</p><p>We seek somebody with two years of experience who "
        f"will sort what the house has gathered.</p><a href=/jobs/{i}>Read more</a></div>"
        for i, role in enumerate(ROLES)
    ),
    "one result": "<h1>Career opportunities</h1><p>Your search returned 1 result:</p><a href=/jobs/1>Map Curator</a>",
    "a board with nothing on it": "<h1>Open positions</h1><p>The archive grows every day.</p><p>Come back.</p>",
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_vacancies_is_refused(name: str) -> None:
    with pytest.raises(NotAPosting) as caught:
        parse(html(LISTS[name]))
    assert caught.value.reason == "listing_page"
    assert caught.value.quote


def test_a_page_that_is_gone_says_so_though_it_lists_others() -> None:
    with pytest.raises(NotAPosting) as caught:
        parse(html("<h1>This job has expired.</h1>" + LISTS["links"]))
    assert caught.value.reason == "gone"


def test_cards_in_other_languages_are_a_listing() -> None:
    cards = "".join(
        f"<article><h2><a href=/e/{n}>{name}</a></h2><p>Mutua</p><p>Requisitos: grado universitario...</p></article>"
        for n, name in enumerate(("Enfermero/a residencia", "Enfermero/a de quirófano", "DUE Mutua"))
    )
    with pytest.raises(NotAPosting) as caught:
        parse(html(f"<h1>Empleos de enfermería en Zaragoza</h1><p>46 ofertas</p>{cards}"))
    assert caught.value.reason == "listing_page"


def test_a_page_with_many_forms_to_apply_by_is_a_listing() -> None:
    entries = "".join(
        f"<p>Project {n}: profile the herds of the valley</p><p>Posted 3 May 2027</p><a href=/new?id={n}>Apply now</a>"
        for n in range(5)
    )
    with pytest.raises(NotAPosting) as caught:
        parse(html(f"<h1>Tarn Works</h1>{entries}"))
    assert caught.value.reason == "listing_page"


def test_a_summary_of_jobs_with_their_pay_is_a_listing() -> None:
    roles = (
        "Archivist",
        "Map Curator",
        "Store Clerk",
        "Tax Auditor",
        "Accountant",
        "Land Surveyor",
        "Head Cook",
        "Driver",
    )
    rows = [f"{role}: {41 + n},250-{58 + n},900\n" for n, role in enumerate(roles)]
    filing = "Apply online until Friday\nMonday to Thursday\nOpen and promotional\n"
    text = "WEEKLY SUMMARY OF JOBS\n\n" + "\n".join(filing + row for row in rows)
    with pytest.raises(NotAPosting) as caught:
        parse(capture(text, "text/plain"))
    assert caught.value.reason == "listing_page"
    steps = "".join(f"Step {n}: {41 + n},250-{58 + n},900\n" for n in range(9))
    [posting] = parse(capture(f"Archivist\n\nDUTIES\n\n{DUTIES}\n\nSALARY\n\n{steps}{filing * 5}", "text/plain"))
    assert posting.title == "Archivist"


def test_vacancies_of_a_pdf_are_told_apart_by_their_pages() -> None:
    front = Sheet().text(60, 720, "Tarn Archive: open positions", size=24, font="bold")
    front.lines(60, 680, "The Tarn Archive is a house of nine people in Kuopio. " * 3)
    sheets = [front]
    for role in ("Map Curator", "Store Clerk"):
        duties = Sheet().text(60, 720, role, size=18, font="bold").text(60, 690, "Responsibilities", font="bold")
        duties.lines(60, 670, DUTIES)
        asked = Sheet().text(60, 720, "Requirements", font="bold")
        asked.lines(60, 700, ASKED)
        sheets += [duties, asked]
    postings = parse(Capture(pdf(*sheets)))
    parts = [(posting.title, posting.source.part) for posting in postings]
    assert parts == [("Map Curator", "pages 2-3"), ("Store Clerk", "pages 4-5")]


def test_a_plain_newsletter_of_vacancies_holds_a_posting_each() -> None:
    text = """THE TARN LETTER
No. 12

POSITIONS VACANT

Records Manager, Port of Tarn, Tarn, WA
The Port seeks a Records Manager to run its program. Apply to ada@port.example by March 27, 2020.
_______________________

Map Archivist
Tarn Abbey, Tarn, OR

The Abbey wants an archivist to arrange its maps. Letters to bo@abbey.example before April 15, 2020.
_______________________

Subscriptions and notices: letter@tarn.example
"""
    postings = parse(Capture(text.encode(), media_type="text/plain"))
    assert [posting.title for posting in postings] == ["Records Manager", "Map Archivist"]
    assert [posting.application.methods[0].value for posting in postings] == ["ada@port.example", "bo@abbey.example"]
    assert not any("Subscriptions" in posting.description for posting in postings)


def test_names_of_which_few_have_an_address_are_no_digest() -> None:
    names = "".join(f"Map Clerk {grade}\n\n" for grade in ("of Tarn", "of Hull", "of Salem", "of Leeds", "of Oslo"))
    text = f"JOBS BULLETIN\n\n{names}Cook\n\nSee www.tarn.example\n\nBaker\n\nSee www.hull.example\n"
    assert digested(read_plain(text)) == ([], [])
