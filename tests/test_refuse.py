"""What is readable and yet no posting is refused with the reason and the words; a posting never is."""

from importlib.resources import files

import pytest

from postingkit.documents import Capture
from postingkit.errors import NotAPosting
from postingkit.pipeline import parse
from postingkit.refuse.papers import PAPERS

REFUSED = {
    "what a house does with data": (
        "Informativa sul trattamento dei dati personali dei candidati\n\nI curricula saranno trattati così.",
        "not_a_posting",
    ),
    "what members see, in Spanish": (
        "Inicia sesión para ver esta oferta\n\nRegístrate gratis para ver los detalles de la oferta.",
        "access_denied",
    ),
    "questions of applicants": (
        "Frequently asked questions for applicants\n\nHow do I apply?\n\nChoose a position and upload a resume.",
        "not_a_posting",
    ),
    "advice in Dutch": (
        "Zo schrijf je een sterke brief\n\nDoor Fenna Kuipers\n\nKoppel je ervaring aan de eisen uit de vacature.",
        "not_a_posting",
    ),
    "a post that is filled, in French": (
        "Chef de projet bâtiment\n\nCette offre a été pourvue et n'accepte plus de candidatures.",
        "gone",
    ),
    "an answer to an application": (
        (
            "Thank you for applying\n\nWe have received your application for the post of Map Clerk (ref. 44).\n\n"
            "What happens next\n\nOur team reads your CV within ten days. You'll hear from us."
        ),
        "not_a_posting",
    ),
    "a post that is gone, in German": (
        (
            "Diese Stelle ist leider nicht mehr online\n\nIhre Vorteile bei uns\n\n30 Tage Urlaub\n\n"
            "Bewerben Sie sich online mit Lebenslauf. Wir melden uns innerhalb von fünf Tagen."
        ),
        "gone",
    ),
    "a post that is filled, in Japanese": ("法人営業\n\nこの求人は掲載を終了しました。", "gone"),
    "a poster": (
        "Konferenz am See\n\nKeynotes, Workshops\n\nAnmeldung bis April. Programm: Begrüßung, Vortrag.",
        "not_a_posting",
    ),
    "a leaflet": (
        "Sozialberatung\n\nUnsere Beratungsstelle: Sprechzeiten montags, Anmeldung für Teilnehmende.",
        "not_a_posting",
    ),
    "a page about the house": (
        "Our mission\n\n" + "The network brings neighbors together and helps them read. " * 20,
        "not_a_posting",
    ),
    "a table of wages": (
        "Wage Ranges\n\nThe hourly rates below hold for all grades.\n\nGrade A $22.03, Grade B $24.79.\n\n"
        + "A number of factors decide the final salary of members of the union. " * 12,
        "not_a_posting",
    ),
    "a table of bands": (
        "Pay Bands\n\nMap Librarian\n\nSalary range\n\n"
        + "\n\n".join(f"Band {n}: ${n}1,900 to ${n}8,300 a year" for n in range(2, 20)),
        "not_a_posting",
    ),
    "a page of an office": (
        "Human Resources\n\nThe office develops and monitors the annual budget of the county. "
        + "It is responsible for negotiating and managing labor agreements. " * 12,
        "not_a_posting",
    ),
    "a garden that opens its house": (
        "Employment\n\nThe garden is an equal opportunity employer.\n\nJoin us for an open house in October.\n\n"
        + "The office answers those whose skills best fit the needs of the open positions. " * 12,
        "not_a_posting",
    ),
    "a notice": ("Clerk\n\nThis position is no longer available.", "gone"),
    "a page that goes on with other jobs": (
        "This job is no longer available, but here are others you might like.\n\n"
        + "Harbor Pilot\nFull-time, $40 an hour\nNorthwind Harbor seeks a pilot to guide ships.\n\n" * 40,
        "gone",
    ),
    "an error below the menus of a site": (
        "Harbor Board\n"
        + "\n".join(f"Candidate\nServices {n}\nHow to Enroll\nWhat's New" for n in range(70))
        + "\n404 Error: Page Not Found\nYou may have been looking for\nCareer Opportunities",
        "gone",
    ),
    "cards of a list without its links": (
        (
            "Come and work with the county.\nCurrent Openings (3 of 3)\nSearch\nDeckhand\nYesterdaySeasonal\n"
            "Harbor Nurse I\n7 days agoFull Time\nBell Ringer\n30+ days agoReserve"
        ),
        "listing_page",
    ),
    "a list of an office's people": (
        "7 Quay Street\n(555) 010-0142\nOffice Hours Monday - Friday 8:00 a.m. - 4:00 p.m.\nStaff\nDIRECTOR\nAnn Reyes",
        "not_a_posting",
    ),
    "the front of a town": (
        "Residents\n\nFind links to the Harbor Board.\n\nClerk's Office\n\n"
        + "From miles of waterfront to old streets, you'll find a lot to see in the town. " * 9,
        "not_a_posting",
    ),
    "a programme that is not open": (
        (
            "Internship Programme\n\nInterns are paid $18 an hour, full-time, from June to August.\n\n"
            "Applications for summer are not yet open."
        ),
        "not_a_posting",
    ),
    "a house without vacancies": (
        (
            "Work with us\n\nFree lunch and flexible hours.\n\nWe have no vacancies at the moment. Send your CV to "
            "jo@fels.example."
        ),
        "not_a_posting",
    ),
    "an article": (
        (
            "The top five jobs by the sea\n\nMany look for work in a harbor. Which pays?\n\n1. Harbor pilot\n\n"
            "You need two years of experience. The average annual salary of a pilot is $43,000."
        ),
        "not_a_posting",
    ),
    "a house's word to all who may come": (
        (
            "Careers\n\nJoin our team! We offer competitive salaries, health insurance and four weeks of vacation.\n\n"
            + "The yard has stood by the water since 1931, and its boats have gone around every cape there is. " * 6
            + "\n\nWhy work here\n\n- Flexible hours\n- Paid parental leave\n\nHow we hire\n\nApply online. We review "
            "your resume and call you."
        ),
        "not_a_posting",
    ),
    "one who offers to work": (
        "Plumber, free estimates, 24 hours a day. Call Joe, 603-555-0142.",
        "not_a_posting",
    ),
    "one who asks whom you need": ("Need a plumber? Call Joe, 603-555-0142.", "not_a_posting"),
    "a course": (
        ("Harbor Pilot Course\n\nEvening classes, part-time, in June. Tuition: $900. Register or enroll at the desk."),
        "not_a_posting",
    ),
    "a wall": ("Access Denied\n\nYou don't have permission to access this page.", "access_denied"),
}
PAPERS_OF = (
    (
        "a course of study",
        (
            "Master of Science in Nursing\n\nFull-time, two years.\n\nAdmission requirements\n\n- RN license"
            "\n\nApply by March 1."
        ),
    ),
    (
        "an article about work",
        (
            "How we hired our new head rigger\n\nForty people sent a resume and three references. The job pays $32 an "
            "hour, full-time."
        ),
    ),
    (
        "a letter of application",
        (
            "Dear Hiring Committee,\n\nI am writing to apply for the post of map clerk that the Tarn Library "
            "is offering. I have drawn maps for six years, full-time, and hold a bachelor's degree.\n\nI look "
            "forward to the opportunity to meet."
        ),
    ),
    (
        "a letter of application",
        (
            "Hello,\n\nsaw your ad for a bell ringer. I have rung bells for 4 years and can start Monday. "
            "Resume attached."
        ),
    ),
    (
        "a letter of application",
        (
            "Sehr geehrte Frau Quell,\n\nmit großem Interesse habe ich Ihre Stellenanzeige gelesen und bewerbe "
            "mich in Vollzeit. Meine Kündigungsfrist beträgt drei Monate.\n\nMit freundlichen Grüßen\nJo Fels"
        ),
    ),
    (
        "a letter of application",
        (
            "Madame,\n\nje vous adresse ma candidature au poste de pilote, en CDI. Vous trouverez ci-joint mon "
            "CV.\n\nLou Marin"
        ),
    ),
    (
        "a résumé",
        "Lebenslauf\n\nJo Fels\n\nBerufserfahrung\nKartograf in Vollzeit, Amt Tarn: Pläne zeichnen",
    ),
    (
        "a résumé",
        (
            "Ann Weir, harbor pilot\n\nExperience\nPilot, Fog Bell, May 2019 - present\n- Led a team of five\n"
            "Deckhand, Tarn Harbor, 2014 - 2019\n\nEducation\nBachelor of Science, 2014"
        ),
    ),
    (
        "a résumé",
        (
            "Ann Weir\n\nObjective: To obtain a position as a full-time pilot.\n\nDeckhand, Tarn Harbor, three "
            "years\n\nReferences available upon request."
        ),
    ),
    (
        "an answer to an applicant",
        (
            "Dear Ann,\n\nThank you for your interest in the position of pilot, full-time. After careful "
            "consideration we have decided to move forward with other candidates.\n\nFog Bell"
        ),
    ),
    (
        "an offer to one person",
        (
            "Dear Ann,\n\nwe are pleased to offer you the position of pilot. Your start date will be June 2, "
            "2025 and your salary $61,000 per year. Please sign below."
        ),
    ),
    (
        "a contract of employment",
        ("EMPLOYMENT AGREEMENT\n\n1. The Employee shall pilot ships.\n2. Salary: $61,000 per year, full-time."),
    ),
    (
        "a letter of reference",
        (
            "To whom it may concern\n\nI am pleased to recommend Ann Weir. She piloted ships for us, "
            "full-time, from 2014 to 2019 and has a bachelor's degree."
        ),
    ),
    (
        "a press release",
        (
            "HARBOR FALLS, May 2 - Fog Bell today announced that Ann Weir has joined the company as chief "
            "pilot. She has ten years of experience and a bachelor's degree."
        ),
    ),
    (
        "a call for bids or papers",
        (
            "REQUEST FOR PROPOSALS: lamp repair\n\nMinimum qualifications\n- Five years of experience\n\nDue "
            "by May 5, 2025."
        ),
    ),
    (
        "an article about work",
        (
            "Harbor Pilot Job Description Template\n\nResponsibilities\n- Pilot ships\n\nRequirements\n- Three "
            "years at sea"
        ),
    ),
    (
        "an article about work",
        ("Harbor pilot salaries 2025\n\nFull-time pilots earn $61,000 per year. A bachelor's degree is required."),
    ),
    (
        "written by one who seeks work",
        (
            "SEEKING WORK | Tarn | Remote\n\nMap clerk with ten years of experience. Part-time, $40/hour. "
            "jo@fels.example"
        ),
    ),
    (
        "a notice of filing",
        (
            "NOTICE OF FILING\n\nFog Bell intends to employ one H-1B worker.\n\nOccupation: Lamp engineer\nWage "
            "offered: $61,000 per year\nThe labor condition application may be inspected at 3 Mill Lane."
        ),
    ),
    (
        "an application form",
        (
            "Fog Bell\n\nPosition applied for: ______\nDesired salary: $______\nFull-time [ ] Part-time [ ]\n"
            "EMPLOYMENT HISTORY\nReason for leaving: ______\nI certify that my answers are true.\n"
        ),
    ),
    (
        "rules for those employed",
        (
            "Fog Bell\n\nHours\n- Employees must tell the bell ringer by 9 am, full-time or part-time.\n- Employees "
            "are entitled to 25 days of leave.\n- Whoever sleeps faces disciplinary action. Overtime: $31 per hour."
        ),
    ),
    (
        "an offer of a scholarship",
        (
            "Marsh Scholarship in Nursing\n\nValue: $2,500. Closing date: 1 September 2025\n\nHow to apply\n\nSend a "
            "transcript and one letter of reference to marsh@fogbell.example. You must be enrolled full-time."
        ),
    ),
    (
        "an offer of grants",
        (
            "Community Arts Grants 2025\n\nFog Bell invites applications of up to $5,000.\n\nHow to apply\n\n"
            "Send a budget and a plan to grants@fogbell.example by 30 June 2025."
        ),
    ),
    (
        "a form to fill in",
        "Weekly time sheet\n\nName: Ann Weir, pilot\n\nHours: 40, full-time, $31 per hour. Due by 5 May 2025.",
    ),
    (
        "a policy",
        (
            "Employee handbook\n\nHours\n\n- Full-time employees work 40 hours a week.\n\nWrite to "
            "people@fogbell.example."
        ),
    ),
    (
        "a page of a person",
        (
            "Ann Weir, Professor of Tides\n\nResearch interests: tides, full-time.\nOffice hours: Monday.\n"
            "Prospective students may write. PhD, 2014."
        ),
    ),
)
"""What people write about work, and a text of it."""
KEPT = {
    "a poster": ("NOW HIRING - Map Seller, FT\nTarn Maps, 2 Mill Rd, Boise\nstarting at $17.50/hr\nAsk for Ann.",),
    "three lines": ("Map Clerk\nTarn University, Leeds, UK\n\nWe seek a clerk. You will mend maps and write reports.",),
    "an events job": (
        "Events Assistant\n\nYou will run workshops and lectures.\n\nRequirements\n\n- Two years of experience",
    ),
    "a nameless one": (
        "You will\n\n- sort letters\n- carry parcels\n\nWhat you bring\n\n- two good legs\n- a map\n\n"
        + "We are a house of many rooms beside the harbor, and each has a window on the water. " * 9,
    ),
    "a headline of three cells": (
        "Fog Bell | Lamp Engineers | Oslo | fogbell.example\n\n"
        + "Fog Bell makes lamps for harbors, and forty towns have them. " * 2,
    ),
    "a banner over one": (
        "No longer accepting applications\n\nHarbor Clerk\n\nDUTIES\n\n- Files charts.\n- Rings the bell.\n\n"
        + "The harbor is old, and its clerk keeps the book of every ship that called. " * 30,
    ),
    "a mail about what is attached": (
        "Map Clerk\n\nThe Tarn Library (by a river) is seeking a map clerk. This is a full-time position.\n\nCheers",
    ),
    "one that quotes a letter": (
        (
            'Part-time clerk, $24/hour\n\nTo apply, e-mail your resume. Begin with "Dear Hiring Manager", and '
            'in the subject write "I am writing to apply for the clerk".'
        ),
    ),
    "one that tells what comes after": (
        (
            "Fog Bell is hiring a pilot in Tarn.\n\nWhat you'll do\n- Pilot ships\n\nHow we hire\n- Thank you "
            "for applying! If we decide not to move forward with your application, we write."
        ),
    ),
    "one of a group with a past": (
        (
            "PhD scholarship: tides\n\nThe group ran FLOOD 2019 - 2023, ICE 2015 - 2018, SNOW 2011 - 2014 and "
            "runs TIDE, 2025 - 2028.\n\nQualifications\n- MSc\n\nSalary: $2,900 a month. Apply by 1 May 2025."
        ),
    ),
    "a writer of press releases": (
        (
            "Press Release Writer\n\nFog Bell is looking for a writer. Full-time, $48,000 per year.\n\nDuties\n"
            '- Write what is "for immediate release"\n- Keep the media contact list'
        ),
    ),
    "one who works for scholars": (
        ("Scholarships Officer\n\nTarn College. $62,000 a year, full-time.\n\nDuties\n- Read what students send in"),
    ),
    "one who gives grants away": (
        ("Community Grants Manager\n\nCity of Tarn. $62,000 a year, full-time.\n\nDuties\n- Visit gardens"),
    ),
    "one with a form behind it": (
        (
            "Map Clerk\n\nThe Tarn Library seeks a clerk. $21 per hour, full-time.\n\nDuties\n- File maps\n\nApply"
            "\n\nDesired salary\n\nDate available\n\nAre you legally authorized to work here?\n\nMay we contact you?"
        ),
    ),
    "one with rules": (
        (
            "Harbor Pilot\n\nSalary: $61,000 per year, full-time.\n\nDuties\n- Pilot ships\n\nConditions\n- Employees "
            "must live in Tarn.\n- Employees are required to swim."
        ),
    ),
    "one who answers bidders": (
        ("Request for Proposals Coordinator\n\nCity of Tarn. $62,000 a year, full-time.\n\nDuties\n- Answer bidders"),
    ),
    "a mail about an opening": (
        (
            "Dear all,\n\nI look forward to the opportunity to hire a lab manager; please find attached my ad. "
            "I pay $50,000 a year, full-time. My lab is in Tarn. Send your CV to me by April 1."
        ),
    ),
    "a clerk of letters": (
        (
            "Kartograf (m/w/d)\n\nDas Amt Tarn sucht zum 1. Mai einen Kartografen in Vollzeit.\n\n"
            "Bewerbungsformular\nLebenslauf\nMeine Bewerbungsunterlagen\nIch bin einverstanden, dass meine "
            "Bewerbung gespeichert wird."
        ),
    ),
    "a teacher of courses": (
        (
            "Course instructor\n\nTarn College seeks an instructor for evening classes; students enroll in "
            "June. Tuition benefits, $45 per hour.\n\nRequirements\n- Two years of experience"
        ),
    ),
    "a house that looks for several": (
        "Beech House in Tarn is looking for care assistants. £12.50 per hour. Call 555-0142.",
    ),
    "one who studies and works": (
        (
            "Bachelor of Engineering (m/w/d) Maschinenbau"
            "\n\nDuales Studium bei der Hübner Bau GmbH in Kassel ab 1. Oktober."
            "\n\nDein Profil\n\n- Abitur\n- Freude an Technik"
        ),
    ),
    "one that asks what the house does": (
        (
            "What does Fog Bell do?\n\nWe make lamps.\n\nWhat you'll do\n\n- Trim lamps\n- Ring bells"
            "\n\n$31 an hour, full-time."
            " Email jobs@fogbell.example."
        ),
    ),
    "a short one": ("Baker wanted. $18 an hour, full-time. Apply in person at 3 Mill Lane.",),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refuses(name: str) -> None:
    text, reason = REFUSED[name]
    with pytest.raises(NotAPosting) as refusal:
        parse(Capture(text.encode(), media_type="text/plain"))
    assert refusal.value.reason == reason
    assert refusal.value.quote
    assert refusal.value.quote in text


def test_an_employer_with_cards_of_its_openings_is_refused() -> None:
    cards = "".join(
        f"<div><a href=/j/{job}>{job}</a><p>Hull, full time</p></div>" for job in ("Cook", "Driver", "Clerk")
    )
    about = (
        "<h2>About us</h2><p>Tarn Rail has run trains since 1952.</p><h2>Why join us</h2><ul><li>Paid leave</li></ul>"
    )
    page = f"<title>Tarn Rail</title><h1>Tarn Rail</h1>{about}<h2>Current openings</h2>{cards}"
    with pytest.raises(NotAPosting) as refusal:
        parse(Capture(page.encode(), media_type="text/html"))
    assert refusal.value.reason == "listing_page"


@pytest.mark.parametrize(("paper", "text"), PAPERS_OF)
def test_names_what_it_refuses(paper: str, text: str) -> None:
    with pytest.raises(NotAPosting, match=f"the text is {paper}, no vacancy") as refusal:
        parse(Capture(text.encode(), media_type="text/plain"))
    assert refusal.value.reason == "not_a_posting"
    assert refusal.value.quote
    assert refusal.value.quote in text


def test_every_phrase_is_of_a_known_paper() -> None:
    rows = files("postingkit.refuse").joinpath("papers.tsv").read_text(encoding="utf-8").splitlines()[1:]
    genres, phrases = zip(*(row.split("\t") for row in rows), strict=True)
    assert set(genres) == set(PAPERS)
    assert len(set(phrases)) == len(phrases)


@pytest.mark.parametrize("name", KEPT)
def test_keeps(name: str) -> None:
    assert parse(Capture(KEPT[name][0].encode(), media_type="text/plain"))


def test_what_the_words_alone_take_for_benefits_makes_no_posting() -> None:
    invitation = (
        "# Kartenräume der Zukunft\n\nDie Karte: Wir bieten allen einen Ort, flexible Zeiten, kostenloses Obst, "
        "Getränke, Urlaub vom Alltag\nund attraktive Angebote rund um Gesundheit und Sport.\n\nTarntal Archiv"
    )
    with pytest.raises(NotAPosting):
        parse(Capture(invitation.encode(), media_type="text/markdown"))
