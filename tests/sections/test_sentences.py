"""Sentences: those of prose that are duties or demands, and those that only resemble them."""

import pytest

from postingkit.documents.plain import read_plain
from postingkit.extract import extract
from postingkit.model.known import Known
from postingkit.sections.section import Section
from postingkit.sections.sentences.demands import demand_in
from postingkit.sections.sentences.duties import duty_in, opens_as_duty, orders
from postingkit.sections.split import split
from postingkit.text import fold

TITLE = "Map Archivist"

DUTIES = [
    "The map archivist describes and arranges the collection.",
    "The Archivist will also answer letters.",
    "Reporting to the dean, the archivist is responsible for the map room.",
    "Under the keeper's direction, the incumbent sorts, mends and lends maps.",
    "This part-time position, reporting to the keeper of maps, will supervise two pages.",
    "The archivist reports to the keeper and oversees the stacks.",
    "In this role you'll build the catalogue from scratch.",
    "As our archivist you will scan the atlases.",
    "You will be expected to staff the desk.",
    "You will be tasked with moving the globes.",
    "He or she will teach map reading.",
    "Duties include lending, binding and repair.",
    "Your main responsibilities will be the cataloguing of charts.",
    "Such assignments include: leading tours.",
    "The purpose of this position is to maintain the gazetteer.",
    "Work involves filing and copying.",
    "This position will require moving globes.",
    "You will work with a small team to mend the atlases.",
    "The MA will play a key role in moving the collection.",
    "You will work with the county to redraw its plans.",
    "The successful candidate will design exhibits.",
    "The person in this role has overall responsibility for the globes.",
]

NO_DUTIES = [
    "You will receive a parking space.",
    "You will have the opportunity to travel.",
    "You will serve a probationary period of six months.",
    "You will work from home.",
    "You will work with kind people.",
    "You will be working with clever people who want to make a difference.",
    "The map room will sort its holdings.",
    "The director oversees four archives.",
    "Our team describes maps of all ages.",
    "The position offers a competitive salary.",
    "This position reports to the keeper.",
    "If you are chosen, you will describe your work to a panel.",
    "Will you sort maps with us?",
    "Candidates must submit three maps.",
    "Applicants will complete a form.",
    "Duties are listed below.",
    "The position is in the map office, which is responsible for four towns.",
    "The archivist has a private office.",
    "The ideal candidate takes pride in tidy shelves.",
    "The ideal candidate will bring a keen eye.",
    "The town seeks people to join its crew.",
]

DEMANDS = [
    "The ideal candidate has a master's degree and two years of experience.",
    "Applicants must hold a driver's license.",
    "The archivist must be able to lift globes.",
    "You should have a steady hand.",
    "Must know the coast by heart.",
    "The successful candidate will possess strong writing skills.",
    "The position requires knowledge of old projections.",
    "A degree in geography is required.",
    "Knowledge of Veps is a plus.",
    "The county is looking for an archivist with experience in scanning.",
    "This is a busy position requiring excellent language skills.",
    "The ideal candidate will enjoy quiet rooms.",
    "Candidates are expected to have a sense of scale.",
]

NO_DEMANDS = [
    "Applicants must submit a form.",
    "Applications must be received by noon.",
    "Candidates must pass a background check.",
    "You will have the flexibility to leave early.",
    "You will have a hand in naming the boats.",
    "Experience with globes is not required.",
    "Do you have experience with globes?",
    "The county has experience with floods.",
    "Education is a program required by law.",
    "The archivist will be responsible for training required of pages.",
    "The position has access to a boat.",
    "A drug test is required.",
]


@pytest.mark.parametrize("words", DUTIES)
def test_a_sentence_tells_of_work(words: str) -> None:
    assert duty_in(fold(words), TITLE) == 0


@pytest.mark.parametrize("words", ["Sorts maps and globes.", "Responsible for the daily opening of the room."])
def test_a_sentence_without_a_subject_tells_of_work(words: str) -> None:
    assert opens_as_duty(fold(words))


def test_a_sentence_tells_what_to_do() -> None:
    assert orders("sort the maps.")
    assert not any(map(orders, ("help us.", "provide your name.", "lead clerk.")))


@pytest.mark.parametrize("words", [*NO_DUTIES, *DEMANDS])
def test_a_sentence_tells_of_no_work(words: str) -> None:
    assert duty_in(fold(words), TITLE) is None


@pytest.mark.parametrize("words", DEMANDS)
def test_a_sentence_tells_what_is_asked(words: str) -> None:
    assert demand_in(fold(words), TITLE) == 0


@pytest.mark.parametrize("words", [*NO_DEMANDS, *NO_DUTIES[:6], *DUTIES])
def test_a_sentence_asks_for_nothing(words: str) -> None:
    assert demand_in(fold(words), TITLE) is None


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("The town seeks a careful clerk to sort its maps.", "sort its maps."),
        ("Job summary: the archivist mends maps.", "the archivist mends maps."),
        ("Tarn County - the archivist mends maps.", "the archivist mends maps."),
    ],
)
def test_an_item_starts_where_the_work_does(words: str, item: str) -> None:
    at = duty_in(fold(words), TITLE)
    assert at is not None
    assert words[at:] == item


def _listed(text: str, known: Known) -> tuple[tuple[Section, ...], list[str], list[tuple[str, str | None]]]:
    document = read_plain(text)
    sections = split(document)
    claims = list(extract(document, sections, known=known))
    assert all(document.text[c.start : c.end] == c.quote for c in claims if c.rule.startswith("sentence@"))
    duties = [claim.value for claim in claims if claim.field == "responsibilities"]
    return sections, duties, [(c.value.text, c.value.modality) for c in claims if c.field == "qualifications"]


PROSE = """Map Archivist

Tarn Museum is the county's oldest house of maps. Its archive holds four thousand charts.

The archivist describes charts and lends them. The archivist will also teach. A master's degree is required. \
Knowledge of Veps is a plus. The ideal candidate has a steady hand."""


def test_prose_is_read_where_no_list_is_and_its_sections_stay() -> None:
    sections, duties, demands = _listed(PROSE, Known(language="en"))
    assert duties == ["The archivist describes charts and lends them.", "The archivist will also teach."]
    assert demands == [
        ("A master's degree is required.", "required"),
        ("Knowledge of Veps is a plus.", "preferred"),
        ("The ideal candidate has a steady hand.", None),
    ]
    assert not {"responsibilities", "qualifications"} & {section.kind for section in sections}


def test_a_sentence_goes_on_with_the_duty_before_it() -> None:
    text = "Map Archivist\n\nYou will mend the atlases of the county. {} You will work on charts that w..."
    for words, told in (("This includes their binding.", True), ("This county includes two towns.", False)):
        _, duties, _ = _listed(text.format(words), Known(language="en"))
        assert duties == ["You will mend the atlases of the county.", *[words][: int(told)]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The Town of Tarn is an equal-opportunity employer and welcomes all.", True),
        ("All are considered without regard to race, age or creed.", True),
        ("The clerk knows the laws on equal employment opportunity.", False),
        ("Equal opportunities to learn are what we offer readers.", False),
    ],
)
def test_a_word_of_fairness_in_prose_is_the_statement(words: str, *, told: bool) -> None:
    document = read_plain(f"Map Clerk\n\nHOW TO APPLY\n\nSend a resume to the map room by May 3. {words}")
    claims = extract(document, split(document))
    found = [claim.quote for claim in claims if claim.field == "equal_opportunity_statement"]
    assert found == ([words] if told else [])


def test_a_list_says_it_all() -> None:
    _, duties, demands = _listed(f"{PROSE}\n\nDUTIES\n\n- Mends charts.\n\nREQUIREMENTS\n\n- A boat.", Known())
    assert (duties, demands) == (["Mends charts."], [("A boat.", None)])


@pytest.mark.parametrize(
    ("language", "duty", "demand"),
    [
        (
            "de",
            "Sie betreuen die Sammlung der Karten und beantworten Anfragen aus aller Welt.",
            "Sie verfügen über ein abgeschlossenes Studium der Geografie.",
        ),
        (
            "fr",
            "Vous serez chargé de la conservation des cartes et de leur prêt.",
            "Vous possédez une licence en géographie.",
        ),
        ("es", "Te encargarás de la conservación de los mapas.", "Se requiere un título en geografía."),
    ],
)
def test_other_languages_open_so(language: str, duty: str, demand: str) -> None:
    document = read_plain("Kartothek")
    prose = f"{duty} {demand}"
    section = Section("description", prose, 0, len(prose))
    claims = list(extract(document._replace(text=prose), [section], known=Known(language=language)))
    assert [(c.field, c.quote) for c in claims if c.rule == "sentence@description"] == [
        ("responsibilities", duty),
        ("qualifications", demand),
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The town pays $50,000 and gives a pension and dental insurance.", True),
        ("The post is paid $50,000 a year with vacation, not with a pension.", False),
        ("The map rooms of the health office pay $50,000 a year.", False),
    ],
)
def test_what_comes_with_the_pay_is_a_benefit(words: str, *, told: bool) -> None:
    section = Section("compensation", words, 0, len(words))
    claims = extract(read_plain("Map Clerk")._replace(text=words), [section], known=Known(language="en"))
    assert [c.quote for c in claims if c.field == "benefits"] == [words][: int(told)]


@pytest.mark.parametrize(
    ("words", "statement"),
    [
        (
            "Write to ada@x.example. We are an equal opportunity employer. Women are encouraged to apply. No calls.",
            "We are an equal opportunity employer. Women are encouraged to apply.",
        ),
        ("It pays well. Tarn Hall is an AA/EOE employer.", "Tarn Hall is an AA/EOE employer."),
        ("Women and minorities are strongly encouraged to apply.", None),
        ("Prepares EEO/AA reporting. Supports equal opportunity policies.", None),
        ("Greets visitors and colleagues alike, regardless of race or age.", None),
    ],
)
def test_a_word_of_fairness_goes_on_in_the_sentences_behind_it(words: str, statement: str | None) -> None:
    document = read_plain(f"Map Clerk\n\nHOW TO APPLY\n\nSend a resume to the map room by May 3. {words}")
    found = [c.value for c in extract(document, split(document)) if c.field == "equal_opportunity_statement"]
    whole = words if words.startswith("Women") else statement
    assert found == ([whole] if whole else [])
