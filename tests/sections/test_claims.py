"""Items: what a section lists, without what only marks it, heads it, or says nothing."""

import pytest

from postingkit.documents import Capture
from postingkit.documents.plain import read_plain
from postingkit.pipeline import parse
from postingkit.sections.claims import SHAPES
from postingkit.sections.split import split

ITEMS = [
    (
        (
            "Clerk\n\nREQUIREMENTS\n\nMap Room\nAbility to read old maps\nAbility to mend paper\n\nBindery\n"
            "Knowledge of glue\nA steady hand at the press"
        ),
        [
            "Ability to read old maps",
            "Ability to mend paper",
            "Knowledge of glue",
            "A steady hand at the press",
        ],
    ),
    (
        "Clerk\n\nREQUIREMENTS\n\nMicrosoft Office Suite\nAdobe Creative Cloud\nAbility to mend paper\nA steady hand",
        ["Microsoft Office Suite", "Adobe Creative Cloud", "Ability to mend paper", "A steady hand"],
    ),
    ("Clerk\n\nREQUIREMENTS\n\n–Careful hands;\n-Patience", ["Careful hands;", "Patience"]),
    (
        "Clerk\n\nREQUIREMENTS\n\nLanguage | Reading | Writing\n\nKarelian | Good | Fair\n\nVeps | Fair | Fair",
        ["Karelian | Good | Fair", "Veps | Fair | Fair"],
    ),
    ("Clerk\n\nREQUIREMENTS\n\nA degree in maps.\n\nNone.", ["A degree in maps."]),
    (
        "Clerk\n\nREQUIREMENTS\n\nA degree in maps.\n\nIf this is you, we are eager to hear from you.",
        ["A degree in maps."],
    ),
    (
        "Clerk\n\nREQUIREMENTS\n\nA degree in maps \uf09f Four years of work \uf09f Tact",
        ["A degree in maps", "Four years of work", "Tact"],
    ),
    (
        (
            "Clerk\n\nREQUIREMENTS\n\n1. A degree in maps.\n2. Candidates who lack a day may file.\n3. In addition to "
            "the regular application, all fill in a form.\n4. Applicants must know the harbor.\n5. Applicants must "
            "indicate their school."
        ),
        ["A degree in maps.", "Applicants must know the harbor."],
    ),
    (
        (
            "Clerk\n\nREQUIREMENTS\n\n1. A degree in maps.\n2. You may take the test only once a year.\n"
            "3. Applicant who lack a day may file.\n4. For route No. 2, applicants must list their license.\n"
            "5. Candidates will have seven (7) calendar days to send it.\n6. You may not smoke in the map room."
        ),
        ["A degree in maps.", "You may not smoke in the map room."],
    ),
    (
        "Clerk\n\nREQUIREMENTS\n\n1) a degree in maps; 2) a steady hand; and 3) a boat.",
        ["a degree in maps;", "a steady hand; and", "a boat."],
    ),
    (
        "Clerk\n\nREQUIREMENTS\n\nCandidates bring: (1) a degree; (2) a boat.",
        ["a degree;", "a boat."],
    ),
    (
        "Clerk\n\nREQUIREMENTS\n\nFive (5) years of work in (1) a library or (2) a museum.",
        ["Five (5) years of work in (1) a library or (2) a museum."],
    ),
    (
        (
            "Clerk\n\nREQUIREMENTS\n\nA degree in maps.\n\nPlease note that the degree must be from a known school.\n\n"
            "*See the county's list.\n\nPost-secondary education includes diplomas.\n\n"
            "Please note: you must own a boat.\n\nPI98000017"
        ),
        ["A degree in maps.", "Please note: you must own a boat."],
    ),
    (
        (
            "Clerk\n\nREQUIREMENTS\n\n- A degree in maps\n- A boat\n"
            "- Any additional questions can be sent to the desk.\n- You will be evaluated on the above."
        ),
        ["A degree in maps", "A boat"],
    ),
    (
        "Clerk\n\nREQUIREMENTS\n\nA degree in maps\u2022A steady hand \u2022 A boat\n\nNone found",
        ["A degree in maps", "A steady hand", "A boat"],
    ),
]
MODALITIES = [
    ("- You may be required to sail and/or be required to row\n- A boat is required", [None, "required"]),
    ("- You may have to undergo mandatory drug testing\n- A boat is required", [None, "required"]),
    ("- Ideally you know old maps\n- A boat", ["preferred", None]),
    ("- Patience (e.g. with scribes) is a plus\n- A boat", ["preferred", None]),
    ("- Prior work in a tower is useful but not required\n- A boat", ["preferred", None]),
    ("- Estudios de mapas (valorable)\n- Un barco", ["preferred", None]),
    ("- სასურველია რუკების ცოდნა\n- ნავი", ["preferred", None]),
    ("- Latin is a plus;\n- A degree; a master's is preferred;\n- A boat.", ["preferred", None, None]),
    ("- ნავი\n\nუპირატესობა მიენიჭება პირს, რომელსაც:\n- აქვს რუკების ცოდნა", ["required", "preferred"]),
]


@pytest.mark.parametrize(("text", "items"), ITEMS)
def test_what_is_asked_is_listed_alone(text: str, items: list[str]) -> None:
    document = read_plain(text)
    found = [c for s in split(document) for shape in SHAPES if shape.kind == s.kind for c in shape.read(document, s)]
    assert [c.value.text for c in found if c.field == "qualifications"] == items
    assert all(document.text[c.start : c.end] == c.quote for c in found)


@pytest.mark.parametrize(("lines", "modalities"), MODALITIES)
def test_an_item_says_itself_that_it_is_wished(lines: str, modalities: list[str | None]) -> None:
    document = read_plain(f"Clerk\n\nREQUIREMENTS\n\n{lines}")
    found = [c for s in split(document) for shape in SHAPES if shape.kind == s.kind for c in shape.read(document, s)]
    assert [c.value.modality for c in found if c.field == "qualifications"] == modalities


def test_what_leads_to_what_is_offered_is_none_of_it() -> None:
    document = read_plain(
        "Clerk\n\nDUTIES\n\n- Sorts maps\n\nBENEFITS\n\n"
        "Tarn County offers a broad package that keeps you well in body, mind and purse through all the years that you "
        "spend with us in the map room and on the lake. Our benefits include, but are not limited to:\n\n- A boat"
    )
    found = [c for s in split(document) for shape in SHAPES if shape.kind == s.kind for c in shape.read(document, s)]
    assert [c.value for c in found if c.field == "benefits"] == ["A boat"]


def test_a_notice_beside_a_statement_of_fairness_is_none() -> None:
    document = read_plain(
        "Clerk\n\nDUTIES\n\n- Sorts maps\n\nEQUAL OPPORTUNITY\n\nA background check is required of all who are hired."
    )
    found = [c for s in split(document) for shape in SHAPES if shape.kind == s.kind for c in shape.read(document, s)]
    assert [c.field for c in found] == ["responsibilities"]


def test_notes_below_what_somebody_does_are_none_of_it() -> None:
    document = read_plain(
        "Clerk\n\nDUTIES\n\nA Clerk sorts the maps of the harbor.\n\nNOTES:\n\n1. All posts are temporary ones.\n"
        "2. Pay grade I is a trainee's."
    )
    found = [c for s in split(document) for shape in SHAPES if shape.kind == s.kind for c in shape.read(document, s)]
    assert [c.value for c in found if c.field == "responsibilities"] == ["A Clerk sorts the maps of the harbor."]


@pytest.mark.parametrize("lead", ["Map Clerk, Tarn County, Ohio— ", "Map Clerk, Tarn, Mass. — "])
def test_the_lead_of_a_vacancy_is_none_of_its_duties(lead: str) -> None:
    document = read_plain(f"{lead}sorts, mends and lends the maps of the county.")
    [section] = split(document)
    [shape] = [shape for shape in SHAPES if shape.field == "responsibilities"]
    assert [c.value for c in shape.read(document, section)] == ["sorts, mends and lends the maps of the county."]


WHOLE = [
    (
        "application/instructions",
        (
            "Clerk\n\nJob Details\n\nApplications for this position close at noon.\n\nHOW TO APPLY\n\n"
            "Please send a resume and a cover letter to the map room."
        ),
        "Please send a resume and a cover letter to the map room.",
    ),
    (
        "application/instructions",
        "Clerk\n\nHOW TO APPLY\n\nhttps://maps.example/42\n\nAPPLICATION PROCESS\n\nUpload a resume and a letter here.",
        "Upload a resume and a letter here.",
    ),
    (
        "equal_opportunity_statement",
        (
            "Clerk\n\nDUTIES\n\n- Sorts maps\n\nEEO STATEMENT\n\nA background check is required.\n\n"
            "Tarn is an equal opportunity employer.\n\n"
            "The campus is free of smoke."
        ),
        "Tarn is an equal opportunity employer.",
    ),
    (
        "equal_opportunity_statement",
        (
            "Clerk\n\nDUTIES\n\n- Sorts maps\n\nTarn College has 1,900 students. Tarn College is an equal opportunity "
            "employer and welcomes all, without regard to race or religion."
        ),
        "Tarn College is an equal opportunity employer and welcomes all, without regard to race or religion.",
    ),
    (
        "equal_opportunity_statement",
        (
            "Clerk\n\nDIVERSITY AND INCLUSION\n\nTarn cherishes diversity.\n\nDUTIES\n\n- Sorts maps\n\n"
            "EEO STATEMENT\n\nTarn considers all applicants without regard to race."
        ),
        "Tarn considers all applicants without regard to race.",
    ),
    (
        "equal_opportunity_statement",
        "Clerk\n\nDUTIES\n\n- Sorts maps\n\nEEO\n\nTarn is an equal opportunity employer. We offer a salary that fits.",
        "Tarn is an equal opportunity employer.",
    ),
    (
        "hiring_organization/description",
        "Map Clerk\n\nAbout us\n\nTarn University\n\nDuties\n\nSorts maps.\n\nAbout us\n\nTarn University keeps maps.",
        "Tarn University keeps maps.",
    ),
    *[
        ("hiring_organization/description", f"Map Clerk\n\nDuties\n\nSorts maps.\n\nAbout us\n\n{seat}", None)
        for seat in (
            "Tarn University, 12 Quay Street, Salem, OR 97301 503-555-0142",
            "Tarn University\nReed Library\n1 West 12th street, 3rd Floor\nSalem OR 97301",
            "https://www.tarn.example/maps",
            "Office of Maps | 12 Quay Street | jobs@tarn.example",
        )
    ],
    *[
        ("hiring_organization/description", f"Map Clerk\n\nDuties\n\nSorts maps.\n\nAbout us\n\n{told}", told)
        for told in ("FOUNDED IN 1841, TARN HALL IS A HOUSE OF MAPS", "Tarn Hall: 9,000 maps of every coast.")
    ],
    (
        "hiring_organization/description",
        (
            "Map Clerk\n\nAbout us\n\nTo learn more about Tarn, please visit our website at www.tarn.example.\n\n"
            "Duties\n\nSorts maps.\n\nAbout Tarn\n\nVisit us any day. Tarn keeps the maps of five counties."
        ),
        "Visit us any day. Tarn keeps the maps of five counties.",
    ),
    (
        "equal_opportunity_statement",
        (
            "Clerk\n\nDUTIES\n\n- Sorts maps\n\nEEO STATEMENT\n\n"
            "We consider all applicants without regard to race or age.\n\nTarn Labs Global Applicant Privacy Policy"
        ),
        "We consider all applicants without regard to race or age.",
    ),
    (
        "equal_opportunity_statement",
        (
            "Clerk\n\nEEO\n\nAN EQUAL OPPORTUNITY EMPLOYER\n\nDUTIES\n\n- Sorts maps\n\nEEO STATEMENT\n\n"
            "Tarn County considers all applicants without regard to race or age."
        ),
        "Tarn County considers all applicants without regard to race or age.",
    ),
]


@pytest.mark.parametrize(("field", "text", "value"), WHOLE)
def test_the_section_that_tells_most_speaks_first(field: str, text: str, value: str | None) -> None:
    [posting] = parse(Capture(text.encode(), "clerk.txt", "text/plain"))
    told = {
        "application/instructions": posting.application.instructions,
        "equal_opportunity_statement": posting.equal_opportunity_statement,
        "hiring_organization/description": posting.hiring_organization.description,
    }
    assert told[field] == value
