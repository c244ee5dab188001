"""What headings hold, and what leaves them."""

from collections.abc import Callable

import pytest

from postingkit.documents import Capture, Document
from postingkit.documents.html import read_html
from postingkit.documents.markdown import read_markdown
from postingkit.documents.plain import read_plain
from postingkit.pipeline import parse
from postingkit.sections.drafts import drafts
from postingkit.sections.section import joined
from postingkit.sections.split import split
from postingkit.sections.split.rows import rows_apart

STATEMENT = (
    "Northwind Museum is an equal opportunity employer. We do not discriminate on the basis of race, religion, sex, "
    "national origin, age, disability or veteran status."
)
DUTIES = (
    "This position keeps the charts of the harbor, draws what the tide has changed and answers its captains, who write "
    "from every port of the coast."
)
POSTINGS = {
    "a number may end a heading of duties or demands": (
        (
            "Functional Statement\nThe lead sets the lamps of the harbor and answers to its master.\n"
            "Essential Function 1\nTrims the lamps at dusk.\nEssential Function 2\nKeeps the log of every lamp.\n"
            "Minimum Qualifications 1\nRequires two years on a pier.\nMinimum Qualifications 2\nRequires good eyes."
        ),
        [
            ("description", "The lead sets the lamps of the harbor and answers to its master."),
            ("responsibilities", "Trims the lamps at dusk."),
            ("responsibilities", "Keeps the log of every lamp."),
            ("qualifications", "Requires two years on a pier."),
            ("qualifications", "Requires good eyes."),
        ],
    ),
    "a sentence that seeks somebody is no line of the head": (
        (
            "We are looking for a Map Librarian (m/f)\n\nTarn Archive was founded in 1910 and has its house at the "
            "harbor, where forty people keep its charts."
        ),
        [
            ("description", "We are looking for a Map Librarian (m/f)"),
            (
                "company",
                (
                    "Tarn Archive was founded in 1910 and has its house at the harbor, where forty people keep its "
                    "charts."
                ),
            ),
        ],
    ),
    "numbered lines head what follows them": (
        (
            "1. The Archive\n\nTarn Archive keeps charts.\n\n3. Tasks\n\n- draws charts\n- mends globes\n\n"
            "4. Eligibility criteria\n\n- a degree"
        ),
        [
            ("other", "1. The Archive\n\nTarn Archive keeps charts."),
            ("responsibilities", "draws charts\nmends globes"),
            ("qualifications", "a degree"),
        ],
    ),
    "notes on what is required stay together": (
        (
            "REQUIREMENTS\n\nFour years in a map room.\n\nNOTES:\n\n1. Those who lack six months may file for this "
            "examination.\n2. Attach the certificate to the online application before it is submitted.\n3. A valid "
            "driver's license is required.\n\nWHERE TO APPLY\n\nApply online."
        ),
        [
            ("qualifications", "Four years in a map room."),
            (
                "qualifications",
                (
                    "1. Those who lack six months may file for this examination.\n2. Attach the certificate to the "
                    "online application before it is submitted.\n3. A valid driver's license is required."
                ),
            ),
            ("application", "Apply online."),
        ],
    ),
    "what the job is stands above its duties, though it tells what somebody does": (
        (
            "THE POSITION\n\nA Dispatcher receives calls and sends boats by radio.\n\nEXAMPLES OF DUTIES\n\n"
            "Receives calls for service and judges their urgency; sends boats."
        ),
        [
            ("description", "A Dispatcher receives calls and sends boats by radio."),
            ("responsibilities", "Receives calls for service and judges their urgency; sends boats."),
        ],
    ),
    "a fact whose label has a line of its own stands beside others of any kind": (
        (
            "DUTIES\n\nSorts maps.\n\nSecurity clearance\nNot Required\n\nPosting number\nTD-24-1\n\nHow to Apply\n"
            "Apply online."
        ),
        [
            ("responsibilities", "Sorts maps."),
            ("qualifications", "Not Required"),
            ("other", "TD-24-1"),
            ("application", "Apply online."),
        ],
    ),
    "the steps of a selection are no perks": (
        f"HIRING PROCESS\n\n- A 30-minute call with our recruiter\n- A lunch with the team\n\n{STATEMENT}",
        [
            ("application", "A 30-minute call with our recruiter\nA lunch with the team"),
            ("equal_opportunity", STATEMENT),
        ],
    ),
    "items of more than a few words above all headings say what the job is": (
        "- Build a research program on the water under the harbor\n- Teach two courses a year with the others",
        [
            (
                "responsibilities",
                "Build a research program on the water under the harbor\nTeach two courses a year with the others",
            )
        ],
    ),
    "a heading holds its list": (
        "MAJOR DUTIES\n\n- Leads tours\n- Counts bats\n\nREQUIREMENTS\n\n- A steady hand",
        [("responsibilities", "Leads tours\nCounts bats"), ("qualifications", "A steady hand")],
    ),
    "a statement leaves the section that it stands in": (
        f"QUALIFICATIONS\n\n- A degree in history\n- Two years of experience\n\n{STATEMENT}",
        [("qualifications", "A degree in history\nTwo years of experience"), ("equal_opportunity", STATEMENT)],
    ),
    "rows of their own take their kinds": (
        "Assistant Cook\n\nSalary: $19.50/hour\nLocation: Asheville, North Carolina\nHours: Monday to Friday",
        [
            ("other", "Assistant Cook"),
            ("compensation", "$19.50/hour"),
            ("location", "Asheville, North Carolina"),
            ("schedule", "Monday to Friday"),
        ],
    ),
    "capitals and a dash head a paragraph": (
        f"JOB DESCRIPTION\n\nPOSITION DUTIES - {DUTIES}",
        [("responsibilities", DUTIES)],
    ),
    "the form at the end of a text is none of it": (
        "DUTIES\n\n- Counts bats\n\n01\n\nHave you counted bats?\n\nYes\n\nNo\n\nRequired Question",
        [("responsibilities", "Counts bats")],
    ),
    "what opens a text in a language of few known words says what the job is": (
        "Truhlář\n\nDílna Stará Lípa vyrábí okna na míru, hledá šikovného řemeslníka.\n\nNÁPLŇ PRÁCE\n\n- výroba oken",
        [
            ("other", "Truhlář"),
            ("description", "Dílna Stará Lípa vyrábí okna na míru, hledá šikovného řemeslníka."),
            ("responsibilities", "výroba oken"),
        ],
    ),
    "labelled items are rows where they stand together": (
        "DUTIES\n\n- Leads tours\n- Hours: 24 a week\n- Salary: $19 an hour\n\nREQUIREMENTS\n\n- Hours: any",
        [
            ("responsibilities", "Leads tours"),
            ("schedule", "24 a week"),
            ("compensation", "$19 an hour"),
            ("qualifications", "Hours: any"),
        ],
    ),
    "a row between rows says nothing of the section above them": (
        "BENEFITS\n\n- A pension\n\nLocation: Linz, Austria\nDepartment: Maps",
        [("benefits", "A pension"), ("location", "Linz, Austria"), ("other", "Department: Maps")],
    ),
    "what is given beside the pay needs no heading": (
        "We are looking for a map clerk who sorts charts.\n\nWe contribute to health insurance and give leave.",
        [
            ("description", "We are looking for a map clerk who sorts charts."),
            ("benefits", "We contribute to health insurance and give leave."),
        ],
    ),
    "pay and benefits told in one paragraph part": (
        "PAY AND BENEFITS\n\nThe pay range is $94,000 to $112,000 a year. We offer medical insurance and a pension.",
        [
            ("compensation", "The pay range is $94,000 to $112,000 a year."),
            ("benefits", "We offer medical insurance and a pension."),
        ],
    ),
    "labels between sentences open paragraphs": (
        f"{DUTIES} Requirements: a steady hand. Salary: $19 an hour.To apply: write to us. Fax: 555 0100.",
        [
            ("description", DUTIES),
            ("qualifications", "a steady hand."),
            ("compensation", "$19 an hour."),
            ("application", "write to us. Fax: 555 0100."),
        ],
    ),
    "whoever looks for somebody does not tell of the house": (
        (
            "Tarn Archive is a house of maps on the harbor.\n\nWe are searching for curious people who enjoy working "
            "in small teams and value the quiet of a reading room by the sea."
        ),
        [
            ("company", "Tarn Archive is a house of maps on the harbor."),
            (
                "description",
                (
                    "We are searching for curious people who enjoy working in small teams and value the quiet of a "
                    "reading room by the sea."
                ),
            ),
        ],
    ),
    "openings are told of before the house that has them": (
        (
            "We have 2 openings for readers at the Tarn Institute, a leading house of maps founded in 1901. Both stand "
            "at its gate."
        ),
        [
            (
                "description",
                (
                    "We have 2 openings for readers at the Tarn Institute, a leading house of maps founded in 1901. "
                    "Both stand at its gate."
                ),
            )
        ],
    ),
    "what is to be studied says what the job is, and papers are nobody to write to": (
        (
            "Project 2: Charts that are worn on the body and drawn by the hand. We study how paper meets the skin of "
            "those who sail.\n\nSome of our papers:\n\n- Ink (Charts 2020) https://doi.org/10.5555/8.9\n"
            "- Tides (Charts 2019) https://dl.acm.org/doi/10.5555/7.1"
        ),
        [
            (
                "description",
                (
                    "Project 2: Charts that are worn on the body and drawn by the hand. We study how paper meets the "
                    "skin of those who sail."
                ),
            ),
            (
                "other",
                (
                    "Some of our papers:\n\nInk (Charts 2020) https://doi.org/10.5555/8.9\n"
                    "Tides (Charts 2019) https://dl.acm.org/doi/10.5555/7.1"
                ),
            ),
        ],
    ),
    "what one should be is asked for": (
        "DUTIES\n\nMows.\n\nWhat you should be?\n\n- Sells to shops on foot\n- Opens streets and closes sales",
        [
            ("responsibilities", "Mows."),
            ("qualifications", "Sells to shops on foot\nOpens streets and closes sales"),
        ],
    ),
    "a place to work is a perk right below their heading": (
        (
            "OUR PERKS\n\nWORK REMOTELY\n\nTake your desk wherever the sea is.\n\nFERRY DAYS\n\nWe sail once a year."
            "\n\nHOW TO APPLY\n\nWrite to us."
        ),
        [
            (
                "benefits",
                "WORK REMOTELY\n\nTake your desk wherever the sea is.\n\nFERRY DAYS\n\nWe sail once a year.",
            ),
            ("application", "Write to us."),
        ],
    ),
    "rules that bind everybody are no qualifications": (
        (
            "As an employee, you will be required to comply with all applicable University rules and agreements, as "
            "may be amended from time to time."
        ),
        [
            (
                "equal_opportunity",
                (
                    "As an employee, you will be required to comply with all applicable University rules and "
                    "agreements, as may be amended from time to time."
                ),
            )
        ],
    ),
    "labels with nothing in common are one block": (
        "Job number: 7\nDepartment: Parks\nFLSA: exempt\nSalary: $19.50/hour\n\nDUTIES\n\nMows the lawns.",
        [
            ("other", "Job number: 7\nDepartment: Parks\nFLSA: exempt\nSalary: $19.50/hour"),
            ("responsibilities", "Mows the lawns."),
        ],
    ),
}


NESTED = """# Curator

## Required qualifications

### Education

A degree in history.

### Experience

Three years in a museum.

## Desirable qualifications

### Education

A doctorate.

### Languages

Finnish.

## Skills

A steady hand.
"""


def test_what_is_required_holds_for_every_heading_below() -> None:
    found = [(s.heading, s.modality) for s in split(read_markdown(NESTED)) if s.text and s.kind == "qualifications"]
    assert found == [
        ("Education", "required"),
        ("Experience", "required"),
        ("Education", "preferred"),
        ("Languages", "preferred"),
        ("Skills", None),
    ]


def test_one_paragraph_below_the_name_of_the_job_says_what_it_is_where_duties_follow() -> None:
    name = (
        "# Account Manager\n\nBe the link between our pilots and the captains they guide. Make each ship leave on time."
    )
    found = [(s.heading, s.kind) for s in split(read_markdown(f"{name}\n\n## What you'll do\n\n- Own ten ships"))]
    assert found == [("Account Manager", "description"), ("What you'll do", "responsibilities")]
    assert [s.kind for s in split(read_markdown(name))] == ["responsibilities"]


@pytest.mark.parametrize("name", POSTINGS)
def test_a_posting_is_cut(name: str) -> None:
    text, wanted = POSTINGS[name]
    assert [(section.kind, section.text) for section in split(read_plain(text)) if section.text] == wanted


def test_a_heading_that_no_table_knows_is_a_guess_and_says_so() -> None:
    [_, section] = [
        s for s in split(read_plain("DUTIES\n\nMows.\n\nYOUR PERKS AND EXTRAS WITH US\n\nLunch.")) if s.text
    ]
    assert section.kind == "benefits"


def test_a_flat_paragraph_is_cut_at_its_headings() -> None:
    text = (
        "Position Overview We are looking for a cook. " + "The kitchen feeds four hundred guests a day. " * 50 + ""
        "Responsibilities Cook the meals and keep the kitchen clean. "
        "Minimum Qualifications Two years of experience in a kitchen."
    )
    found = {section.heading: section.kind for section in split(read_plain(text)) if section.heading}
    assert found["Responsibilities"] == "responsibilities"
    assert found["Minimum Qualifications"] == "qualifications"


def test_an_address_says_where_to_apply_and_never_how() -> None:
    text = "URL\n\nhttps://jobs.example/7\n\nTO APPLY\n\nSend your resume to Ann."
    [url, apply] = [section for section in split(read_plain(text)) if section.text]
    assert (url.term, url.kind, apply.kind) == ("url", "application", "application")


def test_a_day_by_which_to_apply_is_said_before_how() -> None:
    text = "Clerk, Tarn County. Files the maps. Deadline: May 3. Application: Write to us. Deadline: Open until filled."
    found = split(read_plain(text))
    assert [(s.term, s.text) for s in found[1:]] == [
        ("deadline", "May 3."),
        ("apply", "Write to us. Deadline: Open until filled."),
    ]


def test_a_label_beside_its_like_opens_a_part_of_its_own() -> None:
    told = "Tarn is a network of maps, and of those who keep them, on both sides of the lake and beyond its shores"
    asked = "The clerk will keep the network of maps, and lead its people through all the days of summer and winter"
    text = f"Map Clerk\n\nContext: {told}.\n\nJob description: {asked}.\n\nQualifications: A degree in maps."
    found = [(s.heading, s.text) for s in split(read_plain(text)) if s.heading]
    assert found == [("Context", f"{told}."), ("Job description", f"{asked}."), ("Qualifications", "A degree in maps.")]


def test_a_line_that_no_table_knows_goes_with_its_text() -> None:
    text = (
        "## Description\n\nThe position is that of the keeper.\n\n**How it began:**\n\nTarn Archive was founded in "
        "1910 and has its house at the harbor, where forty people keep its charts.\n\n## Benefits\n\n- Dental plan"
    )
    assert [(s.kind, s.heading, s.text[:12]) for s in split(read_markdown(text))] == [
        ("description", "Description", "The position"),
        ("company", "How it began", "Tarn Archive"),
        ("benefits", "Benefits", "Dental plan"),
    ]


def modalities(text: str) -> list[tuple[str | None, str | None]]:
    return [(s.heading, s.modality) for s in split(read_plain(text)) if s.text and s.kind == "qualifications"]


def test_what_stands_before_what_is_preferred_is_required_where_nothing_else_is() -> None:
    text = "REQUIREMENTS\n\n- A steady hand\n\nNICE TO HAVE\n\n- Knows Finnish"
    assert modalities(text) == [("REQUIREMENTS", "required"), ("NICE TO HAVE", "preferred")]
    apart = f"MINIMUM QUALIFICATIONS\n\n- A boat\n\nSKILLS\n\n- Rowing\n\n{text}"
    assert ("REQUIREMENTS", None) in modalities(apart)


def test_notes_on_what_is_required_require_nothing() -> None:
    text = (
        "MINIMUM QUALIFICATIONS\n\n1. Two years of experience as a pilot.\n\nPROCESS NOTES\n\n"
        "1. A degree in navigation counts as one year of the required experience.\n\nDUTIES\n\nSails."
    )
    assert modalities(text) == [("MINIMUM QUALIFICATIONS", "required"), ("PROCESS NOTES", None)]


@pytest.mark.parametrize(
    "words",
    [
        "AN EQUAL OPPORTUNITY EMPLOYER",
        "THIS LIST IS TO BE USED FOR BOTH HARBORS OF THE CITY",
        "THIS CONTEST IS OPEN\nONLY TO THE CREW OF THE FERRIES",
    ],
)
def test_loud_words_that_say_something_are_text(words: str) -> None:
    text = f"DUTIES\n\nSails.\n\nHOW TO APPLY\n\nSend a letter.\n\n{words}\n\nLetters are kept for a year."
    sections = split(read_plain(text))
    assert {section.heading for section in sections} <= {"DUTIES", "HOW TO APPLY", None}
    assert words.rsplit("\n", maxsplit=1)[-1] in " ".join(section.text for section in sections)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("### AN EQUAL EMPLOYMENT OPPORTUNITY EMPLOYER", "equal_opportunity"),
        ("**Letters must be received by Friday, March 3, 2023**", "application"),
        ("**NO LATER THAN 3 MARCH 2023**", "application"),
    ],
)
def test_a_declaration_or_a_day_set_as_a_heading_is_text(line: str, kind: str) -> None:
    text = f"## DUTIES\n\nSails.\n\n## HOW TO APPLY\n\nSend a letter.\n\n{line}\n\n## SALARY\n\n$9 an hour"
    words = line.strip("#* ")
    [section] = [section for section in split(read_markdown(text)) if words in section.text]
    assert (section.kind, section.heading != words) == (kind, True)


@pytest.mark.parametrize(
    ("items", "kind"),
    [
        ("- Sort maps and charts\n- Coordinate, mend and lend globes\n- Answer letters", "responsibilities"),
        ("- Have a steady hand\n- Possess a boat\n- Know Finnish", "qualifications"),
    ],
)
def test_what_whoever_is_chosen_will_do_is_no_demand(items: str, kind: str) -> None:
    text = f"Map Clerk\n\nTarn seeks a clerk.\n\nThe successful candidate will:\n\n{items}\n\nPREFERRED\n\nA degree."
    [section] = [section for section in split(read_plain(text)) if section.heading == "The successful candidate will"]
    assert (section.kind, len(section.items)) == (kind, 3)


@pytest.mark.parametrize(
    ("heading", "kind"), [("ESSENTIAL FUNCTIONS", "description"), ("BENEFITS", "responsibilities")]
)
def test_prose_on_the_work_goes_with_what_the_job_is_where_duties_are_listed(heading: str, kind: str) -> None:
    work = (
        "Requests for visits, loans and data are handled in a timely manner with the documents that they need. The "
        "keeper will also train and supervise other personnel, volunteers and students in their day-to-day tasks."
    )
    job = "Tarn Museum seeks a Map Keeper for its new map room, a post that reports to the head of the museum."
    text = f"Map Keeper\n\n{job}\n\n{work}\n\nQUALIFICATIONS\n\nA degree.\n\n{heading}\n\n- Sorts maps\n- Mends globes"
    found = [section for section in split(read_plain(text)) if work in section.text]
    assert [section.kind for section in found] == [kind]


def test_a_plain_line_that_says_what_is_preferred_is_a_heading() -> None:
    text = "DUTIES\n\nSails.\n\nRequired Education and Experience\n\nA degree.\n\n"
    text += "Preferred Education, Experience and Skills\n\nA boat."
    found = [(s.heading, s.modality) for s in split(read_plain(text)) if s.kind == "qualifications"]
    assert found[-1] == ("Preferred Education, Experience and Skills", "preferred")


def test_what_german_prose_behind_a_list_asks_for_is_an_item() -> None:
    wish = "Wünschenswert sind Erfahrungen mit Seekarten."
    document = read_plain(
        f"Ihr Profil:\n\n- ein Studium\n- gute Kenntnisse in Latein\n\n{wish}\n\nWir bieten:\n\n- Tee"
    )
    [section] = [section for section in split(document) if section.kind == "qualifications"]
    assert [document.text[slice(*item)] for item in section.items][-1] == wish


def test_the_head_of_a_printed_mail_tells_nobody_how_to_apply() -> None:
    head = 'Ada Quill <ada@tarn.example> Thu, Sep 30, 2021 at 11:00 AM To: "maps@list.example" <maps@list.example>'
    text = f"[Maps] Job: Map Clerk, Tarn Museum\n\n{head}\n\nMap Clerk Job Description\n\nDUTIES\n\nSorts maps."
    [section] = [section for section in split(read_plain(text)) if head in section.text]
    assert section.kind == "other"


def test_an_end_by_which_to_apply_is_no_term_of_the_job() -> None:
    text = "Map Clerk\n\nSalem, OR\nEnd Date: May 3, 2026 (2 days left to apply)\nJR-75\n\nDUTIES\n\nSails."
    kinds = {section.heading: section.kind for section in split(read_plain(text))}
    assert kinds["End Date"] == "application"
    kinds = {s.heading: s.kind for s in split(read_plain(text.replace(" (2 days left to apply)", "")))}
    assert kinds["End Date"] == "schedule"


def test_a_list_that_lost_its_bullets_stays_under_its_heading() -> None:
    lines = "Prepare ballots and reports\nTrain temporary staff\nMaintain records\nCoordinate deliveries"
    [section] = [
        s
        for s in split(read_plain(f"SKILLS AND ABILITIES\n\n{lines}\n\nHOW TO APPLY\n\nWrite."))
        if "B" in s.text.upper() and s.kind != "application"
    ]
    assert (section.kind, section.text) == ("qualifications", lines)


def test_prose_about_the_work_stays_under_the_heading_of_the_duties() -> None:
    prose = (
        "This position works closely with librarians across the campus and takes part in the life of the college, "
        "and is one of four in a department that reports to the dean of the libraries."
    )
    sections = [
        s for s in split(read_markdown(f"# Duties\n\n- Teaches\n- Catalogs\n\n{prose}\n\n# Salary\n\n$9")) if s.text
    ]
    assert [s.kind for s in sections] == ["responsibilities", "compensation"]


def test_a_flat_heading_may_go_on_in_small_letters() -> None:
    text = (
        "Nous cherchons un archiviste pour le fonds des cartes. " * 50 + "Qualifications requises Deux ans de pratique."
    )
    found = {section.heading: section.kind for section in split(read_plain(text)) if section.heading}
    assert found["Qualifications requises"] == "qualifications"


def test_a_line_of_working_hours_is_the_schedule_wherever_it_stands() -> None:
    hours = "Core hours are Monday to Friday, 8:00 a.m. to 5:00 p.m., with overtime in June."
    text = f"WORKING CONDITIONS\n\nMust lift forty pounds.\n\n{hours}\n\nHOW TO APPLY\n\nWrite."
    assert ("schedule", hours) in [(s.kind, s.text) for s in split(read_plain(text))]
    listed = "REQUIREMENTS\n\n- A degree\n- Evening and weekend shifts\n- A car"
    assert [s.kind for s in split(read_plain(listed)) if s.text] == ["qualifications"]


def test_a_paragraph_that_opens_with_what_is_preferred_is_so() -> None:
    wish = "Highly desired are experience with maps and a second language, as are summers at sea."
    text = f"QUALIFICATIONS\n\nA degree in history and two years of work.\n\n{wish}"
    found = [(s.modality, s.text) for s in split(read_plain(text)) if s.text]
    assert found == [("required", "A degree in history and two years of work."), ("preferred", wish)]


def test_a_short_statement_leaves_the_section_that_it_stands_in() -> None:
    text = (
        "HOW TO APPLY\n\nSend a resume to ann@northwind.example.\n\nNorthwind Library is an Equal Opportunity Employer."
    )
    assert [s.kind for s in split(read_plain(text)) if s.text] == ["application", "equal_opportunity"]


def test_a_statement_alone_under_a_form_s_heading_is_none_of_it() -> None:
    words = (
        "Northwind University is an Equal Opportunity/Affirmative Action Employer and encourages people of all "
        "backgrounds and of every culture to consider this position."
    )
    found = split(read_plain(f"COMPENSATION\n\n{words}\n\nLOCATION\n\nTarn, OR"))
    assert [s.kind for s in found] == ["equal_opportunity", "location"]


@pytest.mark.parametrize(
    "statement",
    [
        "Northwind Museum is committed to a diverse house and recognizes what each part of our region brings to it.",
        "We welcome applications from everyone, and guarantee an interview to all whom the law protects.",
        "Northwind Museum conducts criminal background checks on everyone to whom it makes a contingent offer.",
    ],
)
def test_what_the_law_and_fairness_ask_for_is_no_part_of_the_duties(statement: str) -> None:
    text = f"DUTIES\n\n- Lends maps\n- Mends maps\n\n{statement}"
    assert [s.kind for s in split(read_plain(text)) if s.text] == ["responsibilities", "equal_opportunity"]


def test_a_plain_line_about_the_employer_by_name_heads_its_text() -> None:
    text = "DUTIES\n\n- Lends maps\n- Mends maps\n\n{}\n\nFour houses and two million maps make us what we are."
    found = split(read_plain(text.format("About the Northwind & Tarn Archives")))
    assert [(s.kind, s.heading) for s in found if s.text][1:] == [("company", "About the Northwind & Tarn Archives")]
    assert not any(s.kind == "company" and s.heading for s in split(read_plain(text.format("About half of our maps"))))
    assert "Why Work at Northwind" in [s.heading for s in split(read_plain(text.format("Why Work at Northwind")))]


def test_a_long_address_in_the_head_is_a_place() -> None:
    address = (
        "Northwind Museum of Maps and Charts - Harbor, 4400 Quay Street, Grayhaven, Maine, United States of America"
    )
    text = f"Map Curator\n\n{address}\n\nThe museum was founded in 1901 and keeps two million maps for its readers."
    assert [(s.kind, s.text) for s in split(read_plain(text))][1] == ("location", address)
    assert [s.kind for s in split(read_plain(text))] == ["other", "location", "company"]


def test_a_numbered_note_stays_in_its_list() -> None:
    notes = [
        "1. Files are read once.",
        "2. Ask at the desk for reasonable accommodation before the test.",
        "3. The list holds a year.",
    ]
    found = split(read_plain("HOW TO APPLY\n\n" + "\n".join(notes)))
    assert [(s.kind, s.text) for s in found] == [("application", "\n".join(notes))]


def test_a_label_of_a_value_before_a_whole_paragraph_is_a_heading() -> None:
    prose = "one of the oldest of the valley, keeps two million maps and lends them to readers near and far. " * 2
    kinds = [s.kind for s in split(read_plain(f"ARCHIVE CLERK\n\nUNIVERSITY: The University of Tarn, {prose}"))]
    assert kinds[-1] == "company"
    assert split(read_plain("ARCHIVE CLERK\n\nUNIVERSITY: Tarn"))[-1].kind == "other"


def test_a_sentence_that_announces_the_duties_is_their_heading() -> None:
    text = "Clerk\n\nESSENTIAL DUTIES include the following. Others may be assigned.\n\n* Lends maps\n* Mends maps"
    duties = split(read_plain(text))[-1]
    assert (duties.kind, duties.heading) == ("responsibilities", "ESSENTIAL DUTIES include the following")


def test_pay_and_benefits_under_one_heading_are_told_apart_by_a_range_of_money() -> None:
    text = "PAY AND BENEFITS\n\n* $90k-$110k base + equity\n* Medical and dental coverage\n* Paid time off"
    assert [s.kind for s in split(read_plain(text)) if s.text] == ["compensation", "benefits"]


def test_a_paragraph_about_the_employer_alone_leaves_the_job_description() -> None:
    about = (
        "The Tarn Herbarium is the oldest in the region, founded in 1874, and keeps nine hundred thousand sheets of "
        "plants from every valley between the lake and the pass."
    )
    job = "The curator sorts what comes in, answers readers, and reports to the keeper of the collections."
    found = [(s.kind, s.text) for s in split(read_plain(f"JOB DESCRIPTION\n\n{job}\n\n{about}")) if s.text]
    assert found == [("description", job), ("company", about)]


def test_an_address_behind_the_words_that_lead_to_it_is_how_to_apply() -> None:
    lead = "Please send a resume and a letter of interest to:"
    address = "The Tarn Public Library\nOffice Code: MAP-7\n18 Quay Street, 5th Floor\nTarn, NY 10016"
    after = "The library is a place of quiet for all of the town, and keeps its maps and its globes in nine rooms."
    found = split(read_plain(f"Map Clerk\n\nSorts the maps of the town.\n\n{lead}\n\n{address}\n\n{after}"))
    assert [(s.kind, s.text) for s in found[-2:]] == [("application", f"{lead}\n\n{address}"), ("company", after)]


def test_a_fact_among_others_of_a_page_governs_itself_alone() -> None:
    facts = {"Job ID": "7", "Experience Required": "5-7 years", "Functional Area": "Maps", "Job Type": "Full-time"}
    rows = "".join(f"<tr><td>{name}:<td>{value}" for name, value in facts.items())
    found = split(read_html(f"<h1>Map Clerk</h1><table>{rows}</table><p>Keeps the maps of the town in order.</p>"))
    assert [(s.kind, s.text) for s in found[2:5]] == [
        ("qualifications", "5-7 years"),
        ("other", "Functional Area: Maps"),
        ("schedule", "Full-time"),
    ]


def test_a_lone_word_before_a_short_value_names_the_employer_under_any_heading() -> None:
    text = "HOW TO APPLY\n\nOrganisation: Tarn Archive, Staff Office\n\nWeb: https://tarn.example/jobs/7"
    assert {s.kind for s in split(read_plain(text)) if s.text} == {"application"}
    prose = "Mission: The Tarn Archive wakes a thirst for maps and a love of lakes."
    assert split(read_plain(f"Clerk\n\n{prose}"))[-1].kind == "company"


def test_a_line_above_the_text_that_says_one_thing_is_of_its_kind() -> None:
    prose = "We seek a curator who sorts and describes the old maps of the valley for readers near and far."
    text = f"Map Curator\n\nSalem, OR · Full time\n\n£85k - 110k\n\nPosted 3 days ago\n\n{prose}"
    found = [(s.kind, s.text) for s in split(read_plain(text))]
    assert found[:3] == [
        ("other", "Map Curator"),
        ("location", "Salem, OR · Full time"),
        ("compensation", "£85k - 110k"),
    ]
    assert found[3] == ("other", "Posted 3 days ago")


def test_a_head_of_many_places_is_a_list_and_says_none() -> None:
    lines = "\n\n".join(f"School {n}\n\nSalem, OR" for n in range(20))
    assert {s.kind for s in split(read_plain(lines))} == {"other"}


def test_a_job_description_in_spanish_holds_its_paragraphs() -> None:
    text = (
        "Descripción de la oferta\n\nEl puerto es parte de la vida de la ciudad y de su gente.\n\nBuscamos a quien "
        "dibuje los mapas del puerto y que goce de la vida junto al mar.\n\nCómo nos encantaría que fueras:\n\n"
        "- Una persona que goce de la lluvia\n- Una persona que sepa de barcos\n\nPorque nos importas:\n\n"
        "- Seguro de salud\n- Formación continua"
    )
    kinds = [s.kind for s in split(read_plain(text)) if s.text]
    assert kinds == ["description", "qualifications", "benefits"]


def test_a_demand_behind_wishes_is_required() -> None:
    text = "- Reads charts\n\nDesired Qualifications:\n\n- Speaks Norse\n\nA pilot's license is required."
    found = [(s.modality, s.text) for s in split(read_plain("QUALIFICATIONS\n\n" + text))]
    assert found == [
        ("required", "Reads charts"),
        ("preferred", "Speaks Norse"),
        ("required", "A pilot's license is required."),
    ]


def test_a_list_that_a_demand_announces_behind_wishes_is_required() -> None:
    text = "NICE TO HAVE\n\nA licence.\n\nPlease do not apply unless you have all of these:\n\n- Good English\n- A desk"
    assert [(s.modality, len(s.items)) for s in split(read_plain(text))] == [("preferred", 0), ("required", 2)]


def test_a_call_on_the_reader_leaves_the_benefits_that_it_follows() -> None:
    text = (
        "WHAT WE OFFER\n\n* Steady work\n* Free boots\n\nTo learn more about Tarn Quays, visit "
        "our website at tarn.example.\n\nBring your sea legs! Apply today!"
    )
    assert [s.kind for s in split(read_plain(text)) if s.text] == ["benefits", "company", "application"]


def test_a_call_at_the_end_of_a_list_is_none_of_its_items() -> None:
    text = "REQUIREMENTS\n\n* Good sea legs\n* Two summers at sea\n* Please apply at: https://tarn.example/crew/7"
    assert [(s.kind, len(s.items)) for s in split(read_plain(text)) if s.text] == [
        ("qualifications", 2),
        ("application", 1),
    ]
    kept = "DUTIES\n\n* Sort maps\n* Apply by hand the glue at the edges\n* Apply at once what you learn"
    assert [s.kind for s in split(read_plain(kept))] == ["responsibilities"]


@pytest.mark.parametrize(
    "lead",
    [
        "(optional)",
        "Nice to know, not required:",
        "It would be great if you know some of...",
        "These are good to know:",
        "Preferably you also bring:",
    ],
)
def test_a_line_before_a_list_says_that_it_is_wished_for(lead: str) -> None:
    text = f"REQUIREMENTS\n\n* Ink\n* Paper\n\n{lead}\n\n* Globes\n* Glue"
    found = [(s.modality, len(s.items)) for s in split(read_plain(text)) if s.text]
    assert found == [("required", 2), ("preferred", 2)]


def test_a_short_heading_about_tools_is_of_skills_and_restrictions_are_notes() -> None:
    kept = "# Restrictions\n\n- No telecommuting\n- No agencies please"
    text = f"# You'll use\n\n- Ink\n\n# Things you'll do here\n\n- Sew\n\n{kept}"
    assert [s.kind for s in split(read_markdown(text))] == ["qualifications", "responsibilities", "other"]


def test_a_line_of_a_description_announces_its_list() -> None:
    text = (
        "DESCRIPTION\n\nThe quay seeks a hand for the map store, who will see to the following tasks:\n\n"
        "* Maps in and out\n* Ink and paper\n\nThe store is dry."
    )
    found = [(s.kind, len(s.items)) for s in split(read_plain(text)) if s.text]
    assert found == [("description", 0), ("responsibilities", 2), ("description", 0)]


def test_a_position_is_a_title_and_a_position_with_its_sign_a_number() -> None:
    rows = split(read_plain("Position: Map Curator\n\nPosition #: 71\n\nDepartment: Maps"))
    assert [label.field for row in rows for label in row.labels][:2] == ["title", "identifier"]


def test_the_label_of_a_paragraph_says_nothing_of_the_list_below_the_next_label() -> None:
    place = (
        "The office of this job is located in the harbor town of Nordhamn, beside the old mill, with some days on "
        "site at the pilots' house on the island, as the tide allows."
    )
    text = f"JOB DESCRIPTION\n\nWork Location(s): {place}\n\nWork Schedule: Monday to Friday\n\nTrains the crews."
    kinds = [draft.kind for draft in drafts(read_plain(text)) if draft.blocks]
    assert kinds == ["location", "schedule", None]


def test_a_paragraph_that_names_whom_a_house_seeks_tells_of_the_job() -> None:
    house = (
        "Tarn College, an independent house of learning that was founded by pilots and offers a unique model of "
        "study by the sea, with campuses on two islands and values of its own, "
    )
    kinds = [
        split(read_plain(f"{house}{rest}"))[0].kind
        for rest in ("seeks a Map Librarian whose passions align with its mission.", "is proud of its mission.")
    ]
    assert kinds == ["description", "company"]


def test_the_first_paragraph_that_seeks_somebody_is_no_duty_though_duties_follow() -> None:
    opening = "Tarn Chapel, an open house of song, is searching for an Organist to begin on or about September 1."
    text = f"TARN CHAPEL\nPOSITION OPENING: ORGANIST\n\n{opening}\n\nThe successful person is responsible for:\n"
    found = [(section.kind, section.heading) for section in split(read_plain(f"{text}- Hymns\n- Bells"))]
    assert found[-2:] == [("description", None), ("responsibilities", "The successful person is responsible for")]


def test_what_an_intern_will_do_is_a_list_of_duties() -> None:
    text = "The Tarn Society seeks an Intern for spring.\n\nInterns will:\ncatalog photographs\nrehouse glass plates"
    found = [(section.kind, section.heading) for section in split(read_plain(f"{text}\n\nApply by May 3."))]
    assert ("responsibilities", "Interns will") in found


def test_a_loud_line_with_an_amount_heads_nothing() -> None:
    text = "# Nurse\n\n**$10,000 sign-on bonus for qualified candidates!**\n\n## Duties\n\nCares for people."
    found = [(section.kind, section.heading) for section in split(read_markdown(text))]
    assert found == [("compensation", "Nurse"), ("responsibilities", "Duties")]


def test_a_title_below_other_words_of_the_head_is_its_heading() -> None:
    head = "## 12-Jan-2026\n\n# Map Curator\n\n## Tarn College Library\n\n## 61073TR\n\n"
    document = read_markdown(f"{head}## Duties\n\nSorts the maps.")
    found = [(section.heading, section.text) for section in split(document)]
    assert found[:2] == [("12-Jan-2026", ""), ("Map Curator", "Tarn College Library\n\n61073TR")]


def test_the_pay_in_a_paragraph_under_a_jobs_name_is_told_with_the_job() -> None:
    pay = (
        "in Gehaltsstufe 4 (Bruttojahresgehalt mindestens € 41.200,00 inkl. Sonderzahlungen, höheres Gehalt nach "
        "Erfahrung) für das Kartenarchiv im Haus am alten Hafen von Tarn"
    )
    found = split(
        read_markdown(f"# Kartograf:in\n\n## Stellenausschreibung\n\nGesucht:\n\n## Techniker:in (30 Stunden)\n\n{pay}")
    )
    assert (found[-1].kind, found[-1].text) == ("description", pay)


def test_an_item_that_resembles_nothing_stays_under_its_heading() -> None:
    rows = ["1. Pay is at the start of the range.", "2. For information on reciprocity between the houses, go to"]
    rows[1] += " https://quay.example/Reciprocity_of_the_Houses.pdf, or ask for the leaflet at the desk on the quay."
    text = "\n\n".join(["ANNUAL SALARY", "$93,041 to $98,219", "NOTES:", *rows, "DUTIES", "Sorts the maps."])
    assert [section.kind for section in split(read_plain(text))] == ["compensation", "responsibilities"]


def test_a_posting_in_one_paragraph_is_read_sentence_by_sentence() -> None:
    company = (
        "Tarn Archive is the oldest archive of the coast, founded in 1871, and our mission is to keep its maps. We are "
        "a nonprofit organization of forty people, and our collections hold a million charts of every harbor. "
    )
    needs = (
        "Applicants must have a bachelor's degree and three years of experience in a library. Knowledge of cataloging "
        "rules, excellent writing skills and the ability to lift thirty pounds are required. A valid driver's license "
        "is required as well. Experience with databases and strong attention to detail are required of all applicants. "
        "Candidates must know the archival standards of the coast and must be able to read old hands."
    )
    kinds = [section.kind for section in split(read_plain(f"{company}{needs}"))]
    assert kinds == ["company", "qualifications"]


def test_a_label_of_the_sections_own_kind_holds_its_paragraph() -> None:
    overview = (
        "Responsible for managing the harbor branch, providing chart and lending services. Teach in the instruction "
        "program. Act as liaison to assigned crews. Manage events. Perform other duties as assigned by the supervisor."
    )
    text = (
        f"Description\n\nDepartment: Maps\n\nReports To: Head of Charts\n\nPosition Overview: {overview}\n\n"
        "Responsibilities\n\n- Leads tours\n- Counts bats"
    )
    sections = split(read_plain(text))
    assert overview in next(s.text for s in sections if s.kind == "description" and "Responsible" in s.text)
    assert [s.text for s in sections if s.kind == "responsibilities"] == ["Leads tours\nCounts bats"]


def test_a_label_without_a_value_says_nothing_of_the_rows_below_it() -> None:
    text = (
        f"Map Clerk\n\nEEO STATEMENT\n\n{STATEMENT}\n\nPosting Detail Information\nPosting Number: S7\n\nClose Date\n\n"
        "Desired Start Date: 3 May 2027\n\nReview Start Date: 1 April 2027\n"
    )
    found = [(s.kind, s.heading, s.text) for s in split(read_plain(text)) if s.kind != "equal_opportunity"][1:]
    assert found == [
        ("other", "Posting Detail Information", ""),
        ("other", None, "Posting Number: S7"),
        ("application", "Close Date", ""),
        ("schedule", "Desired Start Date", "3 May 2027"),
        ("application", "Review Start Date", "1 April 2027"),
    ]


@pytest.mark.parametrize("lead", ["Must be capable of physical work including:", "You need to have, now and then:"])
def test_what_leads_to_physical_demands_is_no_heading_of_its_own(lead: str) -> None:
    text = f"# Map Clerk\n\n## Physical Requirements\n\n{lead}\n\n- Sitting for 2 hours\n- Lifting 40 lbs\n"
    [found] = [section for section in split(read_markdown(text)) if section.kind == "qualifications"]
    assert (found.heading, found.modality, len(found.items)) == ("Physical Requirements", None, 2)


def test_the_rows_of_a_page_are_elements_with_kinds_of_their_own() -> None:
    rows = "Job number: 7\nDepartment: Parks\nFLSA: exempt\nSalary: $19.50/hour"
    page = "".join(f"<p><b>{label}</b> {value}</p>" for label, value in (row.split(" ", 1) for row in rows.split("\n")))
    found = [(section.kind, section.text) for section in split(read_html(page))]
    assert found == [("other", "Job number: 7\n\nDepartment: Parks\n\nFLSA: exempt"), ("compensation", "$19.50/hour")]


def test_a_line_that_is_a_value_heads_nothing() -> None:
    text = "# Map Curator\n\nFull time\nPosted 4 days ago\n\n## Duties\n\nSorts the maps."
    found = [(section.kind, section.text) for section in split(read_markdown(text))]
    assert found == [("schedule", "Full time"), ("other", "Posted 4 days ago"), ("responsibilities", "Sorts the maps.")]


def test_a_large_line_with_an_address_is_no_heading() -> None:
    text = (
        "# Map Curator\n\n## Duties\n\nSorts the maps.\n\n## Your colleague at Tarn, 12 Quay Street, www.tarn.example"
    )
    assert [section.heading for section in split(read_markdown(text))][:2] == ["Map Curator", "Duties"]
    assert split(read_markdown(text))[-1].text.endswith("www.tarn.example")


def test_a_contact_that_opens_the_application_is_how_to_apply() -> None:
    text = "### To Apply\n\nContact:\nChief of Charts\nmaps@tarn.example\n\nEmail a resume. No phone calls please."
    [section] = split(read_markdown(text))
    assert section.kind == "application"
    assert "Chief of Charts" in section.text


def test_a_column_of_facts_behind_the_contact_is_no_part_of_it() -> None:
    facts = "<dt>Työavain<dd>HIIJ-26<dt>Työaika<dd>Kokoaikatyö<dt>Sijainti<dd>Koulukatu 4, Hiisijärvi"
    who = "<h2>Contact</h2><p>Outi Kallio, outi@tarn.example</p>"
    body = f"<h1>Clerk</h1><h2>Duties</h2><ul><li>Sort maps</li></ul>{who}"
    split_up = split(read_html(f"{body}<dl>{facts}</dl>"))
    assert [s.kind for s in split_up][-4:] == ["contact", "other", "schedule", "location"]
    rows = "<dt>Reference<dd>HIIJ-26<dt>Phone<dd>555-0142<dt>E-mail<dd>outi@tarn.example"
    assert split(read_html(f"{body}<dl>{rows}</dl>"))[-1].kind == "contact"


def test_number_and_address_below_a_name_are_its_own_though_a_call_to_apply_follows() -> None:
    call = "Wir freuen uns auf Ihre Bewerbung bis zum 13.12.2026 über unser Bewerbungsportal."
    reach = "Tel.: 03331 88456-12\nE-Mail: karten@tarn.example"
    text = f"## Noch Fragen?\n\nAnna Puhl\nReferentin\n\n{reach}\n\n{call}"
    assert [(s.kind, s.text.endswith(("example", "portal."))) for s in split(read_markdown(text))] == [
        ("contact", True),
        ("application", True),
    ]


def test_a_paragraph_that_offers_benefits_leaves_the_duties() -> None:
    offer = (
        "Tarn County offers a generous benefits package to the clerks who assist users, maintain systems, perform "
        "related work as assigned and prepare reports. Most positions in this classification are supervised."
    )
    text = f"SUPERVISION EXERCISED\n\nSupervises two aides.\n\nGreets visitors.\n\n{offer}"
    assert [s.text for s in split(read_plain(text)) if s.kind == "benefits"] == [offer]


def test_who_supervises_is_no_duty() -> None:
    text = (
        "DUTIES\n\nKeeps the maps of the coast and lends them to readers.\n\nSUPERVISION RECEIVED\n\n"
        "Receives general direction from the keeper.\n\nSUPERVISION EXERCISED\n\nLeads two aides and assigns work."
    )
    assert [section.kind for section in split(read_plain(text))] == ["responsibilities", "other", "responsibilities"]


def test_a_heading_that_could_be_a_value_is_the_label_of_the_one_below_it() -> None:
    found = split(read_markdown("## Salary\n\n$900 a week\n\n## Contract\n\nFixed term\n\n## Band\n\n5"))
    assert [(s.kind, s.text) for s in found][:2] == [("compensation", "$900 a week"), ("schedule", "Fixed term")]


def test_a_rule_on_vaccination_is_no_statement_of_equal_opportunity() -> None:
    rule = (
        "Please be advised that, as a condition of employment, all staff of the museum must be vaccinated against "
        "the virus or have an exemption that the house has granted, as the rules of the county provide."
    )
    fair = "The museum is an equal opportunity employer and does not discriminate on the basis of age or origin."
    found = split(read_plain(f"DUTIES\n\n- Sorts maps\n- Mends maps\n\n{rule}\n\n{fair}"))
    assert [section.kind for section in found] == ["responsibilities", "other", "equal_opportunity"]


def test_whom_to_ask_is_a_contact_below_how_to_apply_too() -> None:
    ways = "Send a letter and a resume to jobs@tarn.example by the first of May."
    ask = "Questions and nominations should be addressed to Dr. Ann Reyes, Tarn Museum, or reyes@tarn.example."
    found = split(read_plain(f"HOW TO APPLY\n\n{ways}\n\n{ask}"))
    assert [(section.kind, section.text) for section in found] == [("application", ways), ("contact", ask)]


def test_an_informal_talk_is_offered_by_a_contact() -> None:
    ways = "Send a letter and a resume to jobs@tarn.example by the first of May."
    ask = "For an informal chat please contact Dr Ann Reyes, Keeper of Maps, at reyes@tarn.example."
    found = split(read_plain(f"HOW TO APPLY\n\n{ways}\n\n{ask}"))
    assert [section.kind for section in found] == ["application", "contact"]


def test_what_people_are_rated_on_stays_with_how_they_are_chosen() -> None:
    text = (
        "DUTIES\n\nKeeps the maps of the coast and lends them to readers.\n\nHOW YOU WILL BE EVALUATED\n\n"
        "You will be rated on your answers, which show these competencies:\n\n1. Knowledge of the care of maps\n"
        "2. Skill in writing and speaking"
    )
    assert [section.kind for section in split(read_plain(text))] == ["responsibilities", "application"]


def test_a_word_on_visas_stays_where_it_stands() -> None:
    text = (
        "HOW TO APPLY\n\nSend a letter and a resume to jobs@tarn.example by May 1.\n\n"
        "We are unable to provide visa sponsorship for this position."
    )
    assert [section.kind for section in split(read_plain(text))] == ["application"]


def test_a_fact_that_stands_alone_is_no_part_of_the_section_above_it() -> None:
    text = (
        "EDUCATION AND EXPERIENCE\n\nA bachelor's degree and two years of work with maps.\n\n"
        "Department: Maps and Globes\n\nBENEFITS\n\nA pension and a place by the sea."
    )
    assert [section.kind for section in split(read_plain(text))] == ["qualifications", "other", "benefits"]


def test_where_more_is_said_of_hiring_is_about_applying_under_any_heading() -> None:
    text = (
        "EQUAL OPPORTUNITY\n\nTarn County does not discriminate on the basis of race, religion, sex or age.\n\n"
        "For more information on the county's hiring process, please see https://hire.tarn.example."
    )
    assert [s.kind for s in split(read_plain(text))] == ["equal_opportunity", "application"]


def test_more_information_is_a_part_of_its_own_behind_a_short_label_with_a_colon() -> None:
    text = (
        "Clerk\n\nAdditional Requirements\n\nA degree in maps\n\nSkills:\n\n- patience\n- a steady hand\n\n"
        "Additional Information\n\nThe competition has two stages: 1. a reading of all forms, 2. a talk."
    )
    assert split(read_plain(text))[-1].heading == "Additional Information"


def test_what_a_house_or_a_part_of_it_does_is_about_the_employer() -> None:
    seeks = "The library seeks a clerk to sort its maps and to answer the questions of those who read them all day."
    for house in (
        "Tarn Digital is responsible for the map room of the library at an exciting time. We want to open it to all.",
        "As a leader in open archives, the county is focused on three things: open doors, good maps and kind answers.",
        "The Tarn Museum is among the oldest museums of the north. A part of it is responsible for its founder's maps.",
    ):
        found = split(read_plain(f"JOB DESCRIPTION\n\n{seeks}\n\n{house}\n\nDUTIES\n\n- Sorts maps"))
        assert [s.kind for s in found] == ["description", "company", "responsibilities"]


def test_the_surroundings_of_a_job_may_tell_its_hours_and_the_house() -> None:
    room = "The work is done in a cold vault with steep stairs."
    hours = "Work hours are Monday through Friday, 8:00 a.m. to 5:00 p.m., with some evenings and weekends."
    house = (
        "We are committed to open maps and to a kind and lively house. The Tarn Institute is a nonprofit organization "
        "that brings together surveyors, printers and sailors from nine countries on one quay."
    )
    found = split(read_plain(f"WORKING CONDITIONS\n\n{room}\n\n{hours}\n\n{house}"))
    assert [s.kind for s in found] == ["qualifications", "schedule", "company"]


def test_who_needs_a_visa_is_asked_of_those_who_apply() -> None:
    fair = "The museum is an equal opportunity employer and does not discriminate on the basis of age or origin."
    visa = "This position is not eligible for visa sponsorship."
    found = split(read_plain(f"BENEFITS\n\n- Health plan\n- Four weeks off\n\n{visa}\n\n{fair}"))
    assert [s.kind for s in found] == ["benefits", "qualifications", "equal_opportunity"]


def test_who_is_unsure_whether_to_apply_is_met_by_a_statement_of_equality() -> None:
    unsure = (
        "At Tarn Archive we are building a diverse and honest crew. If you are excited about this job but your past "
        "experience does not meet all that is listed above, you may be just the right one, and we hope to hear of you."
    )
    found = split(read_plain(f"REQUIREMENTS\n\n- A degree in history\n- Two years in an archive\n\n{unsure}"))
    assert [s.kind for s in found] == ["qualifications", "equal_opportunity"]


def test_the_hours_and_the_seat_of_a_head_are_facts() -> None:
    seat = "The Tarn Museum of Maps and Globes, 12 Quay Street, Grayhaven, Maine, United States"
    text = f"Map Clerk\n\n{seat}\n\nFull-Time Salaried Full-Time\n\nMon-Fri, 9am-5pm\n\nDUTIES\n\n- Sorts maps"
    assert [s.kind for s in split(read_plain(text))] == ["other", "location", "schedule", "responsibilities"]
    text = "Kartograf\n\nAb Mai 2027, befristet mit Option auf Verlängerung\n\nAUFGABEN\n\n- Karten"
    assert [s.kind for s in split(read_plain(text))] == ["other", "schedule", "responsibilities"]


def test_a_test_before_the_first_day_is_a_step_of_the_selection() -> None:
    how = "To apply, send a resume, a cover letter and a sample of your work by the first of May through our page."
    drug = "Rule 9 of the county requires that all new employees pass a pre-employment drug test before they are named."
    fair = "The county is an equal opportunity employer and does not discriminate on the basis of age or origin."
    found = split(read_plain(f"EXPERIENCE\n\nTwo years in an archive.\n\n{how}\n\n{drug}\n\n{fair}"))
    assert [s.kind for s in found] == ["qualifications", "application", "equal_opportunity"]


def test_what_a_house_would_love_is_preferred() -> None:
    text = "REQUIREMENTS\n\n- A degree in history\n\nWE WOULD LOVE IT IF YOU HAVE:\n\n- A boat\n- Two oars"
    assert [s.modality for s in split(read_plain(text))] == ["required", "preferred"]


def test_notes_below_the_pay_are_about_it() -> None:
    notes = (
        "1. For information regarding transfers between the county and its ports, go to http://tarn.example/ports.\n"
        "2. Annual salary is at the start of the pay range, which is subject to change."
    )
    text = f"ANNUAL SALARY\n\n$61,000 to $72,000\n\nNOTES:\n\n{notes}\n\nDUTIES\n\n- Sorts maps"
    assert [s.kind for s in split(read_plain(text))] == ["compensation", "responsibilities"]


def test_what_one_must_be_able_to_do_is_asked_for() -> None:
    able = (
        "Directs, coordinates and implements the projects of the clerk and of the registrar. "
        "Processes ballots, maintains records, prepares reports and performs related duties as assigned."
    )
    found = split(read_plain(f"REQUIREMENTS\n\nA degree.\n\nABILITY TO:\n\n{able}\n\n{able}"))
    assert [s.kind for s in found] == ["qualifications", "qualifications"]


def test_a_line_below_duties_that_resembles_nothing_is_of_them() -> None:
    duties = "The clerk files ballots.\n\nPosition Description - Map Clerk 9 (PDF reader)"
    text = f"POSITION DUTIES\n\n{duties}\n\nEDUCATION\n\nA degree."
    assert [s.kind for s in split(read_plain(text))] == ["responsibilities", "qualifications"]


def test_clearances_before_the_first_day_are_no_statement_of_equality() -> None:
    asked = (
        "The following clearances, or proof that one has applied for them, are required before employment begins: "
        "clearance on child abuse, clearance of the state police, and a criminal background check of the bureau."
    )
    fair = "The museum is an equal opportunity employer and does not discriminate on the basis of age or origin."
    found = split(read_plain(f"DUTIES\n\n- Sorts maps\n- Mends maps\n\n{asked}\n\n{fair}"))
    assert [s.kind for s in found] == ["responsibilities", "other", "equal_opportunity"]


def test_the_demands_of_a_job_are_not_what_it_is() -> None:
    text = (
        "DUTIES\n\n- Sorts maps\n\nENVIRONMENTAL DEMANDS\n\nThe job will involve travel, and nights away may be needed "
        "to fulfill the responsibilities of this position. The work of this position takes place in a quiet office."
    )
    assert [s.kind for s in split(read_plain(text))] == ["responsibilities", "qualifications"]


def test_single_signs_head_nothing() -> None:
    text = "DUTIES\n\nSorts maps and files ballots.\n\nÂ Â\n\nMends globes and answers readers all day."
    document = read_plain(text)
    loud = [block._replace(strong=document.words(block) == "Â Â" or block.strong) for block in document.blocks]
    assert [s.heading for s in split(document._replace(blocks=tuple(loud)))] == ["DUTIES"]


def test_pay_under_its_own_heading_is_pay_though_benefits_are_told_beside_it() -> None:
    text = (
        "Map Clerk\n\nCOMPENSATION\n\nThe Map Clerk will be paid $41,600. Tarn offers extensive benefits including 12 "
        "holidays, 15 vacation days, health and dental coverage, and a retirement savings plan.\n\nTO APPLY\n\nWrite."
    )
    assert [s.kind for s in split(read_plain(text))] == ["other", "compensation", "application"]


def test_a_package_under_a_heading_of_pay_is_of_it_when_it_speaks_of_pay() -> None:
    given = (
        "health and dental insurance, vacation, personal and sick time, holidays and a pension plan; we also pay for"
    )
    for whose, kind in (("Salaries", "compensation"), ("Days", "benefits")):
        words = f"Benefits include {given} your courses, your travel and your lunch. {whose} are fair."
        found = split(read_plain(f"Map Clerk\n\nCOMPENSATION\n\n{words}\n\nTO APPLY\n\nWrite."))
        assert [s.kind for s in found] == ["other", kind, "application"]


def test_a_house_of_renown_is_told_of_though_it_stands_below_duties() -> None:
    house = (
        "The Tarn Library is world renowned, containing rich collections of charts for research and teaching, and "
        "serves the scholars of the coast as it has for many years."
    )
    text = (
        f"RESPONSIBILITIES\n\nThe Map Librarian teaches classes and answers readers.\n\n{house}\n\nTO APPLY\n\nWrite."
    )
    assert [s.kind for s in split(read_plain(text))] == ["responsibilities", "company", "application"]


def test_a_passing_score_is_of_the_selection_whatever_is_tested() -> None:
    score = "The score will be set by the staff of the department after the test has been taken by all who may."
    head = "SELECTION PROCESS\n\nTwo tests.\n\nPassing Score for the Physical Abilities Test"
    text = f"{head}\n\n{score}\n\nDUTIES\n\nSorts maps."
    assert {s.kind for s in split(read_plain(text))} == {"application", "responsibilities"}


def test_expertise_that_is_sought_is_asked_for() -> None:
    text = (
        "JOB DESCRIPTION:  The keeper sorts maps.\nSpecific Areas of Expertise Sought:\n- Tides;\n- Ink; and\n- Paper."
    )
    assert [s.kind for s in split(read_plain(text))][-1] == "qualifications"


def test_neighbors_of_one_kind_and_modality_are_one_section_of_the_record() -> None:
    document = read_markdown(
        "## Qualifications\n\n### Experience\n\nFour years in a map room.\n\n### Skills\n\n* Draws charts\n* Mends "
        "globes\n\n### Preferred\n\n* Speaks Frisian\n\n## Grade\n\n7\n\n## Bargaining unit\n\nLocal 12\n"
    )
    fine = split(document)
    found = joined(fine, document.text)
    assert [(one.kind, one.modality, one.heading) for one in found] == [
        ("qualifications", "required", "Qualifications"),
        ("qualifications", "preferred", "Preferred"),
        ("other", None, "Grade"),
        ("other", None, "Bargaining unit"),
    ]
    assert found[0].text == "Experience\n\nFour years in a map room.\n\nSkills\n\nDraws charts\nMends globes"
    assert [document.text[a:b] for a, b in found[0].items] == ["Draws charts", "Mends globes"]
    assert all(document.text[one.start : one.end] == one.text for one in found)
    assert joined(found, document.text) == found


def test_a_line_that_says_where_to_send_a_resume_leaves_the_hours_above_it() -> None:
    text = (
        "# Schedule\n\nFlexible hours.\n\nResumes/Applications should be emailed to jobs@tarn.example by May 3, 2031."
    )
    found = split(read_markdown(text))
    assert [section.kind for section in found] == ["schedule", "application"]


def test_many_rows_of_a_head_are_one_block_though_most_have_a_kind() -> None:
    rows = ("Title: Clerk", "Salary: $9 an hour", "Location: Tarn, NY", "Employer: Tarn County", "Job Type: Full time")
    more = ("Job Number: 7", "Closing Date: 5/3/2031", "Pay Grade: S9", "Work Schedule: Nights")
    found = split(read_plain("DETAILS\n\n" + "\n".join((*rows, *more)) + "\n\nDUTIES\n\nSorts maps."))
    assert [section.kind for section in found if section.text] == ["other", "responsibilities"]


@pytest.mark.parametrize("kind", ["equal_opportunity", "company"])
def test_a_declaration_of_equal_opportunity_is_one_below_the_house_too(kind: str) -> None:
    house = "Tarn Library is a house of maps. " if kind == "company" else ""
    text = f"# Company Information\n\n{house}Tarn is an Equal Opportunity Employer."
    assert [section.kind for section in split(read_markdown(text))] == [kind]


def test_a_heading_that_says_how_many_years_are_asked_holds_them() -> None:
    page = "<h1>Map Clerk</h1><h4>Experience Required: 2+ Years</h4><ul><li>Sorts maps</li></ul>"
    asked = [s for s in split(read_html(page)) if s.kind == "qualifications"]
    assert [(s.heading, s.text.split("\n")[0]) for s in asked] == [("Experience Required", "2+ Years")]


@pytest.mark.parametrize("reader", [read_plain, read_markdown])
def test_an_item_in_capitals_heads_none_of_those_beside_it(reader: Callable[[str], Document]) -> None:
    document = reader("REQUIREMENTS\n\n* Redis\n* SQL\n* Ink and paper\n* HTML/CSS")
    [section] = split(document)
    assert [document.text[a:b] for a, b in section.items] == ["Redis", "SQL", "Ink and paper", "HTML/CSS"]


def test_an_item_may_head_the_rest_of_its_list() -> None:
    text = "REQUIREMENTS\n\n* Latin\n* Maps\n* Bonus points for experience in:\n* Greek\n* Ink"
    document = read_markdown(text)
    found = [(s.modality, [document.text[a:b] for a, b in s.items]) for s in split(document)]
    assert found == [("required", ["Latin", "Maps"]), ("preferred", ["Greek", "Ink"])]


def test_jobs_that_are_open_ask_for_nothing() -> None:
    text = (
        "Tarn Maps | Remote | Full-time\n\nWe have mapped the harbor since its first quay was built, and know each of "
        "its stones.\n\nHere are our open roles:\n\n- Map Engineer\n- Chart Editor (Oslo)\n- Head of Ink"
    )
    listed = [s for s in split(read_plain(text)) if s.items]
    assert [(s.kind, len(s.items)) for s in listed] == [("description", 3)]


def test_how_a_business_goes_is_no_demand() -> None:
    text = (
        "Tarn Maps | Remote | Full-time\n\nTarn Maps helps captains find their way by charts that are drawn anew each "
        "day.\n\n- Small business, 16 person team\n- Bootstrapped and profitable\n- Series A in spring"
    )
    assert {s.kind for s in split(read_plain(text)) if s.items} == {"company"}


def test_what_comes_in_return_leaves_what_is_asked() -> None:
    text = (
        "YOUR PROFILE\n\n* A steady hand\n* Latin\n\nIn return Tarn Maps will give you fair pay and a boat of your own."
    )
    assert [s.kind for s in split(read_markdown(text))] == ["qualifications", "benefits"]


def test_a_heading_has_two_names_around_a_colon() -> None:
    document = read_markdown("# Person specification: Skills and experience\n\nWe train you.\n\n# About us\n\nWe map.")
    first, second = split(document)
    assert (first.kind, first.heading) == ("qualifications", "Person specification: Skills and experience")
    assert second.kind == "company"


CLASS = (
    "Clerk\n\nPREFERRED QUALIFICATIONS\nA second degree in maps.\nThree years in a tower.\n\nKnowledge of:\n"
    "Office management practices.\nTides and harbors.\nAbility to:\nCommunicate effectively.\nLift a chart chest.\n\n"
    f"{STATEMENT}\n\nWe are unable to sponsor visas."
)


def test_what_every_holder_of_a_post_brings_is_no_wish() -> None:
    found = [(section.modality, section.text[:6]) for section in split(read_plain(CLASS)) if section.kind != "other"]
    assert found[:3] == [("preferred", "A seco"), (None, "Office"), (None, "Commun")]
    assert all(modality is None for modality, _ in found[3:])


def test_what_stands_in_for_a_degree_is_asked_for_behind_wishes() -> None:
    text = (
        "Clerk\n\nPREFERRED QUALIFICATIONS\nWork in a tower.\nKnowledge of tides.\n\nBachelor's degree in maps and two "
        "years of work; or an equivalent combination of education and experience."
    )
    found = [section.modality for section in split(read_plain(text)) if section.kind == "qualifications"]
    assert found == ["preferred", "required"]


def test_a_heading_that_says_all_there_is_stands_alone() -> None:
    text = (
        "Clerk\n\nPOSITION OPEN UNTIL FILLED\n\nPerforms journey-level work assisting the master of the harbor with "
        "plans, coordination and activities of all pilots to ensure that they comply with laws, rules and regulations."
    )
    found = [(section.kind, section.heading) for section in split(read_plain(text))]
    assert found[1:] == [("application", "POSITION OPEN UNTIL FILLED"), ("responsibilities", None)]


def test_one_of_several_virtues_heads_no_notice() -> None:
    text = "Clerk\n\nCOMPETENCIES\nAccountability\nInclusivity\nAccessibility\nIntegrity\nTeamwork"
    assert not [section for section in split(read_plain(text)) if section.kind == "equal_opportunity"]


def test_a_tag_is_no_instruction_and_a_background_check_no_statement_of_equality() -> None:
    text = (
        f"Clerk\n\nDUTIES\n\n{DUTIES}\n\nHOW TO APPLY\n\nHARBORJOBS\n\nSend a letter to the harbor master.\n\n"
        f"EQUAL OPPORTUNITY\n\n{STATEMENT}\n\nAny offer is contingent on a background check."
    )
    [posting] = parse(Capture(text.encode(), media_type="text/plain"))
    assert posting.application.instructions == "Send a letter to the harbor master."
    assert posting.equal_opportunity_statement == STATEMENT


def test_who_is_led_is_a_fact_and_no_duty() -> None:
    text = "Map Clerk\n\nWork schedule: 5 days\n\nSupervises: 0\n\nEssential duties:\n\n- Sorts maps\n- Mends charts"
    found = [(s.kind, s.text) for s in split(read_plain(text))][1:]
    assert found[-2:] == [("other", "Supervises: 0"), ("responsibilities", "Sorts maps\nMends charts")]


def test_where_more_is_said_of_benefits_is_one_of_their_lines() -> None:
    text = (
        "Map Clerk\n\nBenefits\n\nTarn offers much. Our benefits include:\n\n- Paid time off\n- Dental care\n\n"
        "Learn more about these and additional benefits on our Benefits & Wellbeing Page."
    )
    assert [s.kind for s in split(read_plain(text))][-1] == "benefits"


def test_the_name_above_a_row_of_contact_is_of_it() -> None:
    text = "# Clerk\n\nDUTIES\n\nLend maps.\n\n**Ada Quill**\n\n**Phone:** 0400 555 142\n"
    *_, last = split(read_markdown(text))
    assert (last.kind, last.text) == ("contact", "Ada Quill\n\nPhone: 0400 555 142")


def test_a_job_that_is_open_until_filled_says_so_to_those_who_apply() -> None:
    text = f"Clerk\n\n{DUTIES}\n\n{STATEMENT}\n\nPosition opened until filled."
    assert split(read_plain(text))[-1].kind == "application"


def test_the_last_item_of_a_list_ends_where_a_heading_stands_behind_it() -> None:
    told = "Please show how you meet them. " * 70
    text = f"Clerk\n\nREQUIREMENTS\n\n1. Knowledge of maps\n2. A boat\n3. A degree in maps SELECTION PROCESS {told}"
    document = read_plain(text)
    _, asked, chosen = split(document)
    assert [document.text[a:b] for a, b in asked.items] == ["Knowledge of maps", "A boat", "A degree in maps"]
    assert (chosen.kind, chosen.heading) == ("application", "SELECTION PROCESS")


def test_a_label_may_open_with_what_is_required() -> None:
    text = "SKILLS\n\nRequired skills: a boat.\n\nDUTIES\n\nRows.\n\nQUALIFICATIONS: Required: a degree; two years."
    assert modalities(text)[-1] == ("QUALIFICATIONS", "required")


def test_labelled_values_follow_each_other_without_a_sign_between() -> None:
    text = "Compensation\n\nSchedule: 35 hours a week and some evenings Salary: $61,640 FLSA Status: Exempt"
    assert [(s.kind, s.text) for s in split(read_plain(text)) if s.text] == [
        ("schedule", "35 hours a week and some evenings"),
        ("compensation", "Salary: $61,640"),
        ("other", "FLSA Status: Exempt"),
    ]
    for whole in ("Salary Grade: 7 / Collective Unit: UUP", "Contact: Ann Reyes Phone: 555-0142 Fax: 555-0143"):
        assert [block.end for block in rows_apart(read_plain(whole)).blocks] == [len(whole)]


def test_what_a_part_time_job_pays_is_pay() -> None:
    text = "## Compensation\n\nPart Time: $25.90 per hour"
    assert [(s.kind, s.text) for s in split(read_markdown(text))] == [("compensation", "Part Time: $25.90 per hour")]


def test_a_day_to_begin_is_said_in_its_sentence() -> None:
    text = (
        "NOTES\n\nThis is a permanent position. Anticipated Start Date: As soon as possible. Applications are accepted "
        "until the position is filled. Occasional night and weekend work is required."
    )
    found = split(read_plain(text))
    assert ("Anticipated Start Date", "As soon as possible.") in [(s.heading, s.text) for s in found]
    assert found[-1].text.endswith("is required.")
    assert found[-1].heading is None


def test_a_name_with_a_colon_right_above_its_paragraph_heads_it() -> None:
    told = (
        "Tarn University, home to many ships, is located 60 miles from Linz on the shore of the lake. Our campus is "
        "home to 4,000 students and 300 faculty, and its library is among the oldest of the north."
    )
    text = f"## Responsibilities\n\n- Sorts maps\n- Mends globes\n\nCampus Description:\n{told}"
    assert [(s.kind, s.heading) for s in split(read_markdown(text))] == [
        ("responsibilities", "Responsibilities"),
        ("company", "Campus Description"),
    ]


def test_where_a_house_says_more_stays_with_how_to_apply() -> None:
    text = (
        "## To Apply\n\nReply with resume by May 31 to:\n\nTarn Library\n12 Quay Street\njobs@tarnlibrary.example\n\n"
        "Visit our website at www.tarnlibrary.example for library information.\n\nNo phone calls please."
    )
    assert [s.kind for s in split(read_markdown(text))] == ["application"]


def test_a_sentence_on_the_job_heads_nothing() -> None:
    text = "## Description\n\nWe lend maps to all who sail.\n\nThis is a fixed term role\n\n## Duties\n\n- Sorts maps"
    assert all(s.heading != "This is a fixed term role" for s in split(read_markdown(text)))


def test_the_first_of_a_list_may_have_lost_its_bullet() -> None:
    text = "## Qualifications\n\nA passion for maps\n\n• M.L.S. from Tarn\n\n• Attention to detail"
    [section] = split(read_markdown(text))
    assert len(section.items) == 3


def test_a_line_on_what_a_post_will_do_heads_its_list() -> None:
    page = (
        "<h1>Bell Clerk</h1><p><b>The Bell Clerk will</b></p><ul><li><p>ring at two services each Sunday</p></li>"
        "<li><p>lead the ringers; practice is on Thursdays, 7:30–9 p.m.</p></li><li><p>oil the bells</p></li></ul>"
    )
    found = [(s.kind, len(s.items)) for s in split(read_html(page)) if s.text]
    assert found == [("responsibilities", 3)]


def test_a_heading_may_end_in_a_colon_with_a_dash() -> None:
    found = split(read_plain("Key Duties:-\n1. Sorts maps.\n2. Mends them.\n\nBenefits :-\n- Maps\n- Meals\n"))
    assert [(s.kind, s.heading, len(s.items)) for s in found] == [
        ("responsibilities", "Key Duties", 2),
        ("benefits", "Benefits", 2),
    ]


def test_what_somebody_does_below_the_description_describes_the_job_where_duties_follow() -> None:
    told = (
        "The Map Librarian brings the library's readers closer to its maps.\n\n"
        "By regularly engaging with new methods, the Map Librarian develops tutorials, workshops and activities to "
        "support the research of all who sail."
    )
    duties = "## Responsibilities\n\n- Develop and lead classes\n- Answer questions at the desk"
    found = [(s.kind, s.heading) for s in split(read_markdown(f"## Description\n\n{told}\n\n{duties}")) if s.heading]
    assert found == [("description", "Description"), ("responsibilities", "Responsibilities")]


def test_a_long_question_to_the_reader_heads_nothing() -> None:
    asked = "Excited to use rooms and screens to foster learning and engagement all around the lake?"
    found = split(
        read_markdown(f"## Description\n\nFond of maps?\n{asked}\n\nJoin our lively staff.\n\n## Duties\n\n- Sort")
    )
    assert [(s.kind, s.heading) for s in found] == [("description", "Description"), ("responsibilities", "Duties")]


@pytest.mark.parametrize(("heading", "words"), [("To Apply", "Apply Online"), ("Compensation", "Stipend")])
def test_a_line_that_is_all_that_stands_under_a_heading_of_its_kind_is_text(heading: str, words: str) -> None:
    found = split(
        read_markdown(f"### Description\n\nSorts the maps.\n\n### {heading}\n\n{words}\n\n### Location\n\nTarn")
    )
    assert [(section.heading, section.text) for section in found[1:]] == [(heading, words), ("Location", "Tarn")]
    found = split(read_markdown(f"### {heading}\n\n{words}\n\nOf $900 a month."))
    assert [section.heading for section in found] == [heading, words]


def test_what_stands_right_below_what_is_required_is_so_however_it_looks() -> None:
    text = "## Skills\n\nRequired Qualifications\nEducation:\nA degree.\n\nExperience:\nTwo years.\n\nPreferred:\nTact."
    found = [(s.heading, s.modality) for s in split(read_markdown(text)) if s.text]
    assert found == [("Education", "required"), ("Experience", "required"), ("Preferred", "preferred")]


def test_a_tag_of_those_who_spread_a_posting_is_no_qualification() -> None:
    text = "### Qualifications\n\nA degree in maps.\n\nApply Here: https://tarn.example/b9\n\nPI55501420"
    found = [(section.kind, section.text) for section in split(read_markdown(text))]
    assert found[-1] == ("other", "PI55501420")


def test_questions_put_to_the_reader_one_after_the_other_head_nothing() -> None:
    text = (
        "### Description\n\nDo you love maps?\n\nExcited to mend them?\n\nLooking for a harbor town?\n\nWe are for you."
    )
    headings = [section.heading for section in split(read_markdown(text)) if section.heading]
    assert headings == ["Description", "Do you love maps?"]
    text = "### Description\n\nSorts the maps.\n\nExcited?\n\nSend a resume to ada@tarn.example."
    assert [section.heading for section in split(read_markdown(text))] == ["Description", "Excited?"]


def test_an_address_below_a_contact_is_a_contact() -> None:
    text = "## Duties\n\n- Sorts maps\n\n## Contact\n\nAda Quill, Manager\n\nReed Library\nTarn College\n12 Quay Street"
    assert [section.kind for section in split(read_markdown(text))] == ["responsibilities", "contact"]


def test_an_address_that_a_label_heads_goes_on_with_where_papers_are_mailed() -> None:
    text = (
        "DUTIES\n\nSorts maps.\n\nPlease complete the application and mail it to:\n\nTarn Board\n12 Quay Street\n"
        "Salem, OR 97301\n\n{}\n\n212-555-0143"
    )
    assert [s.kind for s in split(read_plain(text.format("Fax:")))] == ["responsibilities", "application"]
    assert [s.kind for s in split(read_plain(text.format("Phone:")))] == ["responsibilities", "application", "contact"]


def test_what_every_holder_of_a_post_knows_is_not_preferred() -> None:
    text = "PREFERRED QUALIFICATIONS\n\nWork in a map room.\n\nConsiderable knowledge of:\n\nMaps and charts;\nTides"
    assert [s.modality for s in split(read_plain(text))] == ["preferred", None]


def test_a_duty_with_a_name_of_its_own_is_no_label() -> None:
    text = (
        "JOB DESCRIPTION\n\nThe clerk keeps the map room of the town and is the first whom visitors meet.\n\n"
        "Map Register: Process and review what the surveyors send, and enter new charts, updates, moves and losses.\n"
        "Reading Room: Assist the public with questions on charts and tides, and on their use at sea and on land."
    )
    assert all(section.kind != "other" for section in split(read_plain(text)))


@pytest.mark.parametrize(
    "words", ["TCHS is an EOE.", "EOE", "EOE/ADA", "AA/EEO Employer", "Equal Opportunity Employer"]
)
def test_a_line_at_the_foot_that_declares_to_be_fair_heads_nothing(words: str) -> None:
    text = f"DUTIES\n\nSorts the maps.\n\nTO APPLY\n\nSend a resume to ada@tarn.example. No phone calls.\n\n{words}\n"
    last = split(read_plain(text))[-1]
    assert (last.kind, last.heading, last.text) == ("equal_opportunity", None, words)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("A degree or equal work.\nThree years in a map room, e.g. as its keeper.", 2),
        ("A degree or equal work.\n\nThree years in a map room.", 0),
        ("A degree is asked for. Two will do.\nThree years in a map room.", 0),
    ],
)
def test_two_lines_of_a_sentence_each_are_a_list_of_what_is_asked(text: str, items: int) -> None:
    [section] = [
        section for section in split(read_plain(f"Map Clerk\n\nQualifications\n\n{text}\n")) if section.heading
    ]
    assert len(section.items) == items
