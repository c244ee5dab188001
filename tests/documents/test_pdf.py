"""PDFs are read as a reader sees them, and refused by name."""

import random
import threading
from pathlib import Path

import pytest
from tests.documents.make_pdf import FIXTURES, Sheet, bulletin, columns, pdf, poster, printout

from postingkit.documents import Capture, Document
from postingkit.documents.pdf import read as reader
from postingkit.documents.pdf import read_pdf
from postingkit.documents.plain import read_plain
from postingkit.errors import UnreadableCapture
from postingkit.pipeline import parse

DUTIES = (
    "A Harbor Pilot boards arriving vessels at the sea buoy, guides them through the channel to their berths, and "
    "advises the port captain on tides, currents and the draft of deeply laden ships."
)
SUMMARY = (
    "The Herbarium Technician mounts and labels pressed plants, photographs the sheets and keeps the cabinets in "
    "order. The post is part-time, twenty hours a week, for two years."
)
MOUNTS = "Mounts, labels and repairs plant specimens to the standards of the herbarium, and keeps a record of each one"
YEARS = "1. Three years of full-time paid experience as master or mate of vessels of at least 1,600 gross tons; and"
LENDS = (
    "The library lends books, maps and tools to everyone who lives or works in the harbor towns "
    "and keeps their newspapers."
)


def shape(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.words(block)) for block in document.blocks]


def one(*lines: tuple[float, float, str], **about: str) -> Document:
    sheet = Sheet().text(72, 100, "This line is here so that the page has words enough to be read.")
    for x, y, words in lines:
        sheet.text(x, y, words)
    return read_pdf(pdf(sheet, **about))


def one_of(sheet: Sheet, **about: str) -> Document:
    return read_pdf(pdf(sheet, **about))


def test_the_committed_files_are_what_the_writer_writes(root: Path) -> None:
    for name, make in FIXTURES.items():
        assert (root / "tests" / "fixtures" / "pdf" / name).read_bytes() == make()


def test_a_bulletin_is_read_with_headings_pairs_and_numbers() -> None:
    document = read_pdf(bulletin())
    assert shape(document) == [
        ("heading", "HARBOR PILOT"),
        ("pair", "Class Code: 5113"),
        ("pair", "Open Date: 03-06-26"),
        ("paragraph", "ANNUAL SALARY"),
        ("paragraph", "$98,400 to $121,650"),
        ("paragraph", "DUTIES"),
        ("paragraph", DUTIES),
        ("paragraph", "REQUIREMENTS"),
        ("item", YEARS),
        ("item", "2. A valid license as First Class Pilot issued by the Coast Guard."),
        ("paragraph", "WHERE TO APPLY"),
        (
            "paragraph",
            "Applications are taken online only, at https://jobs.portofgrayhaven.example, until April 3, 2026.",
        ),
    ]
    assert {document.words(b) for b in document.blocks if b.strong and b.kind == "paragraph"} == {
        "ANNUAL SALARY",
        "DUTIES",
        "REQUIREMENTS",
        "WHERE TO APPLY",
    }
    assert [document.words(b)[: b.lead] for b in document.blocks if b.kind == "item"] == ["1. ", "2. "]


def test_columns_drawn_line_by_line_are_parted_and_hyphens_healed() -> None:
    assert shape(read_pdf(columns())) == [
        ("heading", "Bibliothekar für Kartensammlungen (m/w/d)"),
        ("paragraph", "Ihre Aufgaben"),
        ("item", "Sie erschließen historische Karten nach den Regeln des Hauses"),
        ("item", "Sie beraten Forschende im Lesesaal und beantworten schriftliche Anfragen"),
        ("item", "Sie begleiten die Digitalisierung und prüfen die Ergebnisse der Dienstleister"),
        ("paragraph", "Ihr Profil"),
        ("item", "Abgeschlossenes Studium der Bibliothekswissenschaft oder der Geographie"),
        ("item", "Erfahrung mit Metadaten für Karten und Freude an genauer Arbeit"),
        ("item", "Gute Kenntnisse in Latein und Englisch"),
        ("paragraph", "Bewerbungen bitte bis 30. April 2026 an karten@stadtarchiv.example"),
    ]


def test_a_print_out_loses_the_browser_and_the_buttons_and_keeps_the_table() -> None:
    document = read_pdf(printout())
    assert shape(document) == [
        ("heading", "Herbarium Technician"),
        ("pair", "Position Number: S-4410"),
        ("pair", "Department: Biology"),
        ("pair", "Pay Rate: $21.40 per hour"),
        ("pair", "Location: Alder Falls, Vermont"),
        ("heading", "Job Summary"),
        ("paragraph", SUMMARY),
        ("pair", "Special Instructions to Applicants: Please name two references."),
        ("heading", "Essential Functions"),
        ("item", MOUNTS),
        ("item", "Photographs finished sheets and checks the pictures against their labels"),
        ("item", "Trains two student workers"),
        (
            "pair",
            "Minimum Qualifications: Associate's degree in biology and one year of work with plant collections.",
        ),
    ]
    pair = document.blocks[3]
    assert document.words(pair)[: pair.label] == "Pay Rate"
    assert document.words(pair)[pair.lead :] == "$21.40 per hour"


def test_the_foot_of_a_mailing_list_is_the_list_s() -> None:
    sheet = Sheet()
    for y, words in (
        (720, "Map Room Aide"),
        (690, "Place: Grayhaven"),
        (660, "The aide keeps the prints of the coast and lends them to readers."),
        (600, "Maps-l mailing list"),
        (587, "maps-l@lists.example"),
    ):
        sheet.text(60, y, words)
    found = [words for _, words in shape(read_pdf(pdf(sheet, Creator="Firefox")))]
    assert found[-1].startswith("The aide keeps")


def test_the_search_below_a_posting_is_the_site_s() -> None:
    sheet = Sheet()
    for y, words in (
        (720, "Map Room Aide"),
        (690, "The aide keeps the prints of the coast and lends them to readers."),
        (670, "Place: Grayhaven"),
        (650, "Pay: $20 an hour"),
        (630, "Applications close: 3 May"),
        (600, "Refine search"),
        (570, "Work type"),
        (540, "Staff 12"),
    ):
        sheet.text(60, y, words)
    found = [words for _, words in shape(read_pdf(pdf(sheet, Creator="Firefox")))]
    assert found[-1] == "Applications close: 3 May"


def test_bullets_that_are_drawn_open_items() -> None:
    sheet = Sheet().text(60, 740, "Duties of the post", font="bold")
    for y, words in ((720, "Sorts the charts that ships hand in."), (706, "Mends globes."), (692, "Answers letters.")):
        sheet.text(60, y, words).picture(50, y + 2.5, 3, 3)
    sheet.text(60, 640, "Posted 3 days ago, beside the picture of a clock.").picture(45, 637, 12, 12)
    assert shape(one_of(sheet)) == [
        ("paragraph", "Duties of the post"),
        ("item", "Sorts the charts that ships hand in."),
        ("item", "Mends globes."),
        ("item", "Answers letters."),
        ("paragraph", "Posted 3 days ago, beside the picture of a clock."),
    ]


def test_other_postings_beside_a_text_end_nothing_below_it() -> None:
    sheet = Sheet().text(40, 740, "Map Room Aide", size=18, font="bold")
    y = sheet.lines(40, 700, LENDS, width=60)
    for k, words in enumerate(("Similar Jobs (2)", "Globe Mender", "Chart Clerk")):
        sheet.text(430, 700 - 14 * k, words)
    sheet.text(40, y - 20, "How to apply", font="bold").text(40, y - 36, "Write to aide@grayhaven.example by May 3.")
    found = [words for _, words in shape(one_of(sheet, Creator="Firefox"))]
    assert found == ["Map Room Aide", LENDS, "How to apply", "Write to aide@grayhaven.example by May 3."]


def test_cells_with_labels_of_their_own_are_pairs() -> None:
    sheet = Sheet()
    for k, cells in enumerate(
        (("SALARY", "$21 an hour", "LOCATION", "Alder Falls, VT"), ("JOB TYPE", "Part-Time", "JOB NUMBER", "4410"))
    ):
        for x, words, font in zip((40, 120, 320, 420), cells, ("bold", "regular") * 2, strict=True):
            sheet.text(x, 700 - 18 * k, words, size=10, font=font)
    sheet.text(40, 600, "The aide keeps the prints of the coast and lends them to readers.")
    assert [words for kind, words in shape(one_of(sheet)) if kind == "pair"] == [
        "SALARY: $21 an hour",
        "LOCATION: Alder Falls, VT",
        "JOB TYPE: Part-Time",
        "JOB NUMBER: 4410",
    ]


def test_a_label_over_its_value_is_none_of_the_column_beside_it() -> None:
    sheet = Sheet()
    for k, (label, value) in enumerate((("Level", "Experienced"), ("Shift", "Day"), ("Job Type", "Full Time"))):
        sheet.text(40 + 200 * (k % 2), 700 - 40 * (k // 2), label, size=9, font="bold")
        sheet.text(40 + 200 * (k % 2), 688 - 40 * (k // 2), value)
    found = [words for kind, words in shape(one_of(sheet.text(40, 600, LENDS[:90]))) if kind == "pair"]
    assert found == ["Level: Experienced", "Shift: Day", "Job Type: Full Time"]


def test_small_captions_name_the_boxes_of_a_form() -> None:
    sheet = Sheet().text(40, 740, "JOB POSTING", size=16, font="bold")
    boxes = (
        (("Position Title", "Map Clerk"), ("Competition No.", "2026-7")),
        (("Department", "Charts"), ("Union", "Local 27"), ("Hourly Rate", "$27.44 to $31.02")),
        (("Date Posted", "May 2, 2026"), ("Closing Date", "May 9, 2026 at 4:00 p.m.")),
    )
    for k, row in enumerate(boxes):
        for x, (label, value) in zip((40, 200, 360), row, strict=False):
            sheet.text(x, 710 - 40 * k, label, size=7).text(x, 699 - 40 * k, value, size=10)
    sheet.lines(40, 560, LENDS)
    found = [words for kind, words in shape(one_of(sheet)) if kind == "pair"]
    assert found == [f"{label}: {value}" for row in boxes for label, value in row]
    numbered = Sheet().text(40, 740, "VACANCY", size=16, font="bold")
    for k, (label, value) in enumerate((("Pay", "$21 an hour"), ("Closes", "May 9, 2026"), ("Openings", "2"))):
        numbered.text(40, 700 - 40 * k, f"{k + 1}. {label}", size=7).text(40, 689 - 40 * k, value, size=10)
    numbered.lines(40, 560, LENDS)
    found = [words for kind, words in shape(one_of(numbered)) if kind == "pair"]
    assert found == ["Pay: $21 an hour", "Closes: May 9, 2026", "Openings: 2"]


def test_a_heading_over_labels_in_plain_type_is_none_of_them() -> None:
    sheet = Sheet().text(40, 740, "Job Info", size=16, font="bold")
    facts = (("Identification", "4417"), ("Category", "Finance"), ("Schedule", "Full time"), ("Grade", "Seven"))
    for k, (label, value) in enumerate(facts):
        sheet.text(40, 710 - 36 * k, label).text(40, 697 - 36 * k, value)
    sheet.lines(40, 500, LENDS)
    found = [words for kind, words in shape(one_of(sheet)) if kind == "pair"]
    assert found == [f"{label}: {value}" for label, value in facts]


def test_rings_open_items_where_discs_do() -> None:
    sheet = Sheet().text(60, 740, "Duties of the post", font="bold")
    for y, x, words, size in ((720, 60, "Brings records in.", 3), (706, 80, "Writes agreements.", 5)):
        sheet.text(x, y, words).picture(x - 11, y + 3.5 - size / 2, size, size)
    assert [kind for kind, _ in shape(one_of(sheet.text(60, 680, LENDS[:60])))] == [
        "paragraph",
        "item",
        "item",
        "paragraph",
    ]


def test_a_line_of_links_is_a_menu() -> None:
    sheet = Sheet().text(40, 760, "Visit Exhibitions Collection Learn")
    for k, (x, right) in enumerate(((40, 63), (64, 122), (123, 178), (179, 210))):
        sheet.link(x, 757, right, 770, f"https://www.tarn.example/{k}")
    sheet.text(40, 720, "Map Room Aide", size=18, font="bold").text(40, 690, LENDS[:90])
    assert [words for _, words in shape(one_of(sheet))] == ["Map Room Aide", LENDS[:90].strip()]


def test_cells_with_labels_on_both_sides_are_read_row_by_row() -> None:
    sheet = Sheet()
    for k, (one, two) in enumerate(
        (
            ("Position Title: Reference Assistant", "Position No.: 00472"),
            ("Department: Learning Commons", "Supervisor: Dean of Learning Resources"),
            ("Pay grade: C12, $18.06 per hour", "Hours per week: 19.5"),
            ("Place of the work: Main Campus", "Closing date: October 4, 2024"),
        )
    ):
        sheet.text(40, 700 - 16 * k, one, size=10).text(320, 700 - 16 * k, two, size=10)
    sheet.text(40, 620, "A. Purpose of the Position", font="bold").text(40, 600, LENDS[:90])
    found = [words for _, words in shape(one_of(sheet))]
    assert found[:3] == ["Position Title: Reference Assistant", "Position No.: 00472", "Department: Learning Commons"]
    assert found[8] == "A. Purpose of the Position"


def test_labels_lead_to_their_values_by_rows_of_dots() -> None:
    sheet = Sheet()
    facts = (("Position", "Map Clerk"), ("Salary", "$21 an hour"), ("Length of year", "180 days"))
    for k, (label, value) in enumerate(facts):
        sheet.text(40, 700 - 15 * k, f"{label} {'.' * (60 - len(label))} {value}")
    sheet.lines(40, 600, LENDS)
    assert shape(one_of(sheet))[:3] == [("pair", f"{label}: {value}") for label, value in facts]
    weights = Sheet().text(40, 700, f"Essay {'.' * 40} 40%").text(40, 670, f"Interview {'.' * 40} 60%")
    weights.lines(40, 600, LENDS)
    assert [kind for kind, _ in shape(one_of(weights))] == ["paragraph"] * 3


def test_an_address_under_a_telephone_number_is_a_line_of_its_own() -> None:
    sheet = Sheet()
    for k, words in enumerate(("Ann Quill", "Telephone 555-0142 88", "quill@tarn.example", "www.tarn.example")):
        sheet.text(40, 700 - 13 * k, words)
    sheet.lines(40, 600, LENDS)
    found = [words for _, words in shape(one_of(sheet))]
    assert found[:4] == ["Ann Quill", "Telephone 555-0142 88", "quill@tarn.example", "www.tarn.example"]


def test_a_bold_label_ends_the_line_above_it() -> None:
    sheet = Sheet().text(40, 700, "Status:", size=10, font="bold").text(78, 700, "Sunday to Thursday", size=10)
    sheet.text(40, 686, "Statement of Duties:", size=10, font="bold").text(40, 672, "Feeds fishes.", size=10)
    found = [words for _, words in shape(one_of(sheet.text(40, 620, LENDS[:60])))]
    assert found[:2] == ["Status: Sunday to Thursday", "Statement of Duties:"]


def test_a_form_to_apply_by_is_no_part_of_the_posting() -> None:
    sheet = Sheet()
    for y, words, font in (
        (720, "Map Room Aide", "bold"),
        (690, "The aide keeps the prints of the coast and lends them to readers.", "regular"),
        (660, "Apply for Map Room Aide", "bold"),
        (630, "First name", "regular"),
        (600, "Email address", "regular"),
        (570, "Phone number", "regular"),
        (540, "I certify that the answers given here are true.", "regular"),
    ):
        sheet.text(60, y, words, font=font)
    assert [words for _, words in shape(read_pdf(pdf(sheet, Creator="Firefox")))] == [
        "Map Room Aide",
        "The aide keeps the prints of the coast and lends them to readers.",
    ]


def test_pages_printed_from_another_address_are_left_out() -> None:
    sheets = [Sheet(), Sheet()]
    for number, (sheet, name) in enumerate(zip(sheets, ("Herbarium Technician", "Pay Grades"), strict=True), 1):
        sheet.text(10, 778, f"{name} - Linden College", size=8).text(10, 8, f"{number} of 2", size=8)
        sheet.text(380, 778, f"https://jobs.lindencollege.example/{number}", size=8)
        sheet.lines(40, 700, f"{name}: all that this page says about the matter, in one sentence of some length.")
    text = read_pdf(pdf(*sheets, Creator="Firefox")).text
    assert text.startswith("Herbarium Technician: all")
    assert "Pay Grades" not in text


def test_the_apply_button_is_kept_as_a_link_and_the_marks_as_data() -> None:
    document = read_pdf(printout())
    assert [(link.href, link.text, link.start) for link in document.links] == [
        ("https://jobs.lindencollege.example/apply/4410", "Apply Now", -1)
    ]
    [datum] = document.data
    assert datum.kind == "meta"
    assert datum.value["Creator"] == "Firefox"
    assert datum.value["printed_url"] == "https://jobs.lindencollege.example/postings/4410"
    assert datum.value["printed_moment"] == "4/14/26, 09:12"


def test_a_link_lies_on_its_words() -> None:
    document = read_pdf(bulletin())
    [link] = document.links
    assert document.text[link.start : link.end] == link.text == "https://jobs.portofgrayhaven.example,"


def test_every_block_has_its_box() -> None:
    document = read_pdf(bulletin())
    assert len(document.boxes) == len(document.blocks)
    assert [box.page for box in document.boxes] == [1] * 10 + [2] * 2
    title = document.boxes[0]
    assert (round(title.left), round(title.bottom)) == (72, 716)
    assert title.left < title.right
    assert title.bottom < title.top


@pytest.mark.parametrize("make", [bulletin, columns, printout])
def test_blocks_tile_the_text(make: object) -> None:
    document = read_pdf(make())  # type: ignore[operator]
    end = 0
    for i, block in enumerate(document.blocks):
        border = document.text[end : block.start]
        assert border == ("" if not i else "\n\n" if block.gap else "\n")
        words = document.words(block)
        assert words
        assert words == words.strip()
        assert "\n" not in words
        end = block.end
    assert end == len(document.text)


def test_a_line_that_could_have_gone_on_is_a_line_of_its_own() -> None:
    document = one(
        (72, 700, "Grayhaven Public Library"),
        (72, 686, "12 Quay Street"),
        (72, 672, "Grayhaven"),
        (72, 640, "The library lends books, maps and tools to everyone who lives or works in the harbor towns"),
        (72, 626, "and keeps their newspapers."),
    )
    assert [words for _, words in shape(document)[:4]] == [
        "Grayhaven Public Library",
        "12 Quay Street",
        "Grayhaven",
        LENDS,
    ]


def test_headings_whose_letters_stand_apart_are_whole_words_once_one_of_them_shows_it() -> None:
    sheet = Sheet().text(72, 700, "Map Librarian", size=18, font="bold")
    for y, left, right in ((660, "B", "ENEFITS"), (600, "LOC", "ATION"), (540, "TO", "APPLY")):
        drawn = f"<{left.encode().hex()}> {-900 if left == 'TO' else -200} <{right.encode().hex()}>"
        sheet.drawn.append(f"BT /F0 10 Tf 2 Tc 1 0 0 1 72 {y} Tm [{drawn}] TJ 0 Tc ET")
        sheet.text(72, y - 20, "A map of the harbor and its pilots for all who work here by day.")
    words = [words for _, words in shape(read_pdf(pdf(sheet)))]
    assert [line for line in words if line.isupper()] == ["BENEFITS", "LOCATION", "TO APPLY"]


def test_two_lines_alone_on_the_last_page_stay_two() -> None:
    first, last = Sheet(), Sheet()
    first.text(72, 700, "Map Librarian", size=18, font="bold")
    first.lines(72, 660, "The librarian keeps the charts of the harbor and answers its captains. " * 8)
    last.text(72, 700, "Contact Information", size=16, font="bold")
    last.text(72, 660, "Ada Quill, ada@tarn.example")
    last.text(72, 637, "© Tarn. All rights reserved.")
    words = [words for _, words in shape(read_pdf(pdf(first, last, Creator="Firefox")))]
    assert words[-2:] == ["Contact Information", "Ada Quill, ada@tarn.example"]


def test_a_number_drawn_apart_opens_the_item_in_the_next_row() -> None:
    document = one(
        (72, 700, "1. Bring the keys of the boathouse on the first day of work."),
        (72, 685, "2."),
        (90, 670, "Leave the lantern lit when the last of the crews has come in."),
    )
    assert shape(document)[1] == ("item", "2. Leave the lantern lit when the last of the crews has come in.")


def test_a_real_hyphen_stays() -> None:
    document = one(
        (72, 700, "We seek someone for the evening who can work with visitors of every age and is self-"),
        (72, 686, "reliant, and who likes the work of a small team in a well-"),
    )
    assert "is self-reliant, and" in document.text


def test_stacked_labels_are_pairs() -> None:
    document = one(
        (72, 700, "JOB NO:"),
        (72, 684, "70113"),
        (72, 660, "WORK TYPE:"),
        (72, 644, "Staff, full time"),
    )
    assert shape(document)[:2] == [("pair", "JOB NO: 70113"), ("pair", "WORK TYPE: Staff, full time")]


@pytest.mark.parametrize("labels", [3, 4])
def test_labels_that_space_alone_tells_are_so_where_four_stand_in_a_row(labels: int) -> None:
    rows = [("Agency", "Northwind Archive"), ("Lowest pay", "By experience"), ("Unit", "Maps"), ("Sort", "Staff")]
    lines: list[tuple[float, float, str]] = []
    for i, (label, value) in enumerate(rows[:labels]):
        lines += [(72, 700 - 60 * i, label), (72, 687 - 60 * i, value)]
    found = shape(one(*lines))[: 2 * labels]
    assert (("pair", "Lowest pay: By experience") in found) is (labels == 4)


def test_a_title_that_sticks_to_the_window_stands_first() -> None:
    sheet = Sheet()
    for i in range(4):
        sheet.text(72, 700 - 14 * i, "The curator keeps the greenhouse and looks after the herbarium of the coast.")
    sheet.text(72, 684, "Plant Curator", size=18, font="bold")
    assert shape(read_pdf(pdf(sheet)))[0] == ("heading", "Plant Curator")


def test_centred_lines_of_a_call_are_one_heading() -> None:
    sheet = Sheet()
    for i in range(6):
        sheet.text(60, 300 - 14 * i, "The curator keeps the greenhouse and looks after the herbarium.")
    for i, (x, words) in enumerate(((447, "Wir freuen"), (427, "uns auf Deine"), (441, "Bewerbung"))):
        sheet.text(x, 700 - 26 * i, words, size=22, font="bold")
    assert shape(read_pdf(pdf(sheet)))[0] == ("heading", "Wir freuen uns auf Deine Bewerbung")


def test_an_entry_beside_another_is_not_its_label() -> None:
    sheet = Sheet().text(60, 500, "The map room lends its prints to readers who ask for them in writing.")
    for i, (one, two) in enumerate(
        (("Band: F6", "Family: Maps"), ("House: Tarn", "Section: Prints"), ("Staff: 5", "Desk:"))
    ):
        sheet.text(60, 700 - 20 * i, one).text(300, 700 - 20 * i, two)
    words = [words for _, words in shape(read_pdf(pdf(sheet)))]
    assert words[:5] == ["Band: F6", "Family: Maps", "House: Tarn", "Section: Prints", "Staff: 5"]


def test_a_label_may_break_behind_a_comma() -> None:
    sheet = Sheet()
    for y, labels, value in (
        (700, ("Experience:",), "One year in a map room, and some with readers"),
        (660, ("Knowledge, skills,", "abilities:"), "Knows the charts of the coast and their makers"),
        (600, ("Education:",), "A degree in geography or in a field like it"),
    ):
        for i, label in enumerate(labels):
            sheet.text(60, y - 14 * i, label, font="bold")
        sheet.text(240, y, value)
    found = [words for _, words in shape(read_pdf(pdf(sheet)))]
    assert any(words.startswith("Knowledge, skills, abilities") for words in found)


def test_a_heading_over_labels_is_none_of_them() -> None:
    sheet = Sheet().text(60, 700, "Overview", size=16, font="bold")
    for i, (label, value) in enumerate((("Closing", "3 May"), ("Pay", "By grade"), ("Place", "Grayhaven"))):
        sheet.text(60, 670 - 40 * i, label, font="bold").text(60, 656 - 40 * i, value)
    sheet.text(60, 500, "The map room lends its prints to readers who ask for them in writing.")
    assert shape(read_pdf(pdf(sheet)))[:3] == [
        ("heading", "Overview"),
        ("pair", "Closing: 3 May"),
        ("pair", "Pay: By grade"),
    ]


def test_a_value_far_below_is_no_label_s_value() -> None:
    sheet = Sheet()
    for y, words, font in (
        (700, "Phone", "bold"),
        (686, "555 0142", "regular"),
        (672, "Address", "bold"),
        (658, "12 Wharf Street", "regular"),
        (644, "Office", "bold"),
        (630, "Map room", "regular"),
        (600, "How to apply", "bold"),
        (400, "The map room lends its prints to readers", "regular"),
    ):
        sheet.text(60, y, words, font=font)
    assert ("paragraph", "How to apply") in shape(read_pdf(pdf(sheet)))


def test_a_foot_of_three_columns_gives_each_cell_a_line() -> None:
    document = one(
        (72, 700, "Northwind GmbH & Co. KG"),
        (262, 700, "Referenznummer 2033"),
        (422, 700, "Telefon: 0711 555 01"),
        (72, 686, "Hafenweg 31"),
        (262, 686, "Frist: drei Monate"),
        (422, 686, "ann@northwind.example"),
    )
    assert [words for _, words in shape(document)[:6]] == [
        "Northwind GmbH & Co. KG",
        "Referenznummer 2033",
        "Telefon: 0711 555 01",
        "Hafenweg 31",
        "Frist: drei Monate",
        "ann@northwind.example",
    ]


def test_labels_may_be_as_loud_as_their_values() -> None:
    sheet = Sheet().text(60, 300, "The map room lends its prints to readers who ask for them in writing.")
    for i, (label, value) in enumerate((("Unit", "Maps"), ("Grade", "059"), ("Union", "None"), ("Time", "Full-time"))):
        sheet.text(60, 700 - 50 * i, label, size=14, font="bold").text(60, 682 - 50 * i, value, size=14, font="bold")
    pairs = [words for kind, words in shape(read_pdf(pdf(sheet))) if kind == "pair"]
    assert pairs == ["Unit: Maps", "Grade: 059", "Union: None", "Time: Full-time"]


def test_a_caption_of_three_centred_lines_is_one() -> None:
    sheet = Sheet().text(72, 100, "This line is here so that the page has words enough to be read.")
    for left, y, words in (
        (78, 300, "Work in the vault,"),
        (68, 287, "the reading room and"),
        (80, 274, "Readers' homes"),
        (266, 300, "A map of your"),
        (284, 287, "choice"),
    ):
        sheet.text(left, y, words)
    document = read_pdf(pdf(sheet))
    assert shape(document)[0] == ("paragraph", "Work in the vault, the reading room and Readers' homes")
    assert not document.blocks[1].gap  # the captions of one row belong together


def test_a_stacked_value_goes_on_below() -> None:
    sheet = Sheet()
    for y, words, font in (
        (700, "Time type", "bold"),
        (686, "Full time", "regular"),
        (660, "Job family", "bold"),
        (646, "Maps and prints", "regular"),
        (620, "Worksite address", "bold"),
        (606, "12 Wharf Street", "regular"),
        (592, "Harbor Falls, NY 12599", "regular"),
        (540, "The map room lends its prints to readers who ask for them in writing.", "regular"),
    ):
        sheet.text(60, y, words, font=font)
    assert shape(read_pdf(pdf(sheet)))[2:] == [
        ("pair", "Worksite address: 12 Wharf Street Harbor Falls, NY 12599"),
        ("paragraph", "The map room lends its prints to readers who ask for them in writing."),
    ]


def test_a_turned_page_is_read_upright() -> None:
    sheet = Sheet(turn=90)
    sheet.drawn += [
        f"BT /F0 11 Tf 0 1 -1 0 {x} 60 Tm <{words.encode().hex()}> Tj ET"
        for x, words in (
            (100, "Night Watch at the Lighthouse"),
            (130, "Keeps the lamp and writes the log, every night"),
        )
    ]
    document = read_pdf(pdf(sheet))
    assert document.text == "Night Watch at the Lighthouse\nKeeps the lamp and writes the log, every night"
    assert document.boxes[0].bottom > document.boxes[1].bottom


REFUSED = [
    (b"", "empty"),
    (b"\n\0 ", "empty"),
    (b"%PDF-1.7\nnothing behind the header", "unreadable"),
    (bulletin()[:400], "unreadable"),
    (poster(), "no_text_layer"),
    (pdf(Sheet().picture(0, 0, 612, 792).text(200, 700, "HELP WANTED")), "no_text_layer"),
    (pdf(Sheet().text(72, 700, "Night Porter"), password="porter"), "encrypted"),  # noqa: S106 - a lock to try
    (pdf(), "unreadable"),
]


@pytest.mark.parametrize(("body", "reason"), REFUSED, ids=range(len(REFUSED)))
def test_what_cannot_be_read_is_refused_by_name(body: bytes, reason: str) -> None:
    with pytest.raises(UnreadableCapture) as caught:
        read_pdf(body)
    assert caught.value.reason == reason
    assert len(caught.value.message.split()) > 6


def test_a_book_is_too_complex(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_PAGES", 2)
    with pytest.raises(UnreadableCapture, match="3 pages") as caught:
        read_pdf(pdf(*[Sheet().text(72, 700, "A page of a long book about lighthouses and their keepers")] * 3))
    assert caught.value.reason == "too_complex"


def test_too_many_bytes_are_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_BYTES", 100)
    with pytest.raises(UnreadableCapture) as caught:
        read_pdf(bulletin())
    assert caught.value.reason == "too_large"


def test_damaged_bytes_raise_nothing_else() -> None:
    chance = random.Random(7)  # noqa: S311 - a fixed walk, not a secret
    for make in (bulletin, printout):
        whole = make()
        for _ in range(60):
            body = bytearray(whole)
            for _ in range(chance.randrange(1, 12)):
                body[chance.randrange(len(body))] = chance.randrange(256)
            try:
                read_pdf(bytes(body[: chance.randrange(50, len(body) + 1)]))
            except UnreadableCapture as error:
                assert error.reason  # noqa: PT017 - most of these bytes are readable, and may be


def test_threads_take_turns() -> None:
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(read_pdf(printout()).text)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [read_pdf(printout()).text] * 8


def columns_of(*drawn: tuple[float, float, str, tuple[str, ...]]) -> list[str]:
    """Return the lines of a page in reading order; each column is drawn from its place: x, y, heading, lines."""
    sheet = Sheet(595, 842)
    for x, y, heading, lines in drawn:
        if heading:
            sheet.text(x, y, heading, size=12, font="bold")
        for i, line in enumerate(lines):
            sheet.text(x, y - 18 - 13 * i, line, size=10)
    document = read_pdf(pdf(sheet))
    return [document.words(block) for block in document.blocks]


LEFT = ("- Mends the nets of the harbor", "- Paints the boats each spring", "- Keeps the keys")
RIGHT = ("- Two years of work on a pier", "- A license for small vessels")
ITEMS = [line[2:] for line in (*LEFT, *RIGHT)]


def test_a_page_painted_from_its_foot_is_read_from_its_head() -> None:
    found = columns_of(
        (60, 118, "", ("Grayhaven Harbor, 4 Quay Street, telephone 555 0100", "Open on all days of the week")),
        (320, 600, "What you bring", RIGHT),
        (60, 600, "What you do", LEFT),
        (60, 778, "", ("Net Maker for the Old Harbor", "in full time, from the first of May")),
    )
    assert found[2] == "What you do"
    assert found[6] == "What you bring"
    assert found[3:6] + found[7:9] == ITEMS
    assert found[0].startswith("Net Maker")
    assert found[-1].startswith("Grayhaven Harbor")


def test_headings_side_by_side_go_with_their_columns() -> None:
    found = columns_of(
        (320, 700, "What you bring", ()), (60, 700, "What you do", ()), (60, 700, "", LEFT), (320, 700, "", RIGHT)
    )
    assert found == ["What you do", *ITEMS[:3], "What you bring", *ITEMS[3:]]


def test_prose_is_no_label_of_the_column_beside_it() -> None:
    left = (
        "The harbor is as old as the town and keeps",
        "forty boats, two cranes and a lighthouse that",
        "was built of oak and copper.",
    )
    right = ("Ask Ann Reyes about", "the work and the pay.")
    found = columns_of((60, 700, "", left), (330, 700, "", right))
    assert found == [" ".join(left), " ".join(right)]


def test_addresses_printed_behind_links_are_in_the_links_alone() -> None:
    sheet = Sheet()
    sheet.text(60, 700, "The harbor seeks a net maker (see the map) for its boats.")
    sheet.text(60, 660, "Send your letter here (https://jobs.grayhaven.example/apply/quay")
    sheet.text(60, 646, "/4410?lang=en) before the first of May.")
    sheet.text(60, 740, "Print Preview (/postings/27/print)").link(
        60, 737, 300, 752, "https://jobs.grayhaven.example/27"
    )
    sheet.text(60, 600, "Ask Ann Reyes (mailto:ann@grayhaven.example) about the pay.")
    sheet.link(60, 657, 420, 672, "https://jobs.grayhaven.example/apply/quay/4410?lang=en")
    sheet.link(60, 643, 140, 658, "https://jobs.grayhaven.example/apply/quay/4410?lang=en")
    sheet.link(80, 597, 310, 612, "mailto:ann@grayhaven.example")
    document = read_pdf(pdf(sheet))
    assert document.text.split("\n\n") == [
        "Print Preview",
        "The harbor seeks a net maker (see the map) for its boats.",
        "Send your letter here before the first of May.",
        "Ask Ann Reyes about the pay.",
    ]
    assert {link.href for link in document.links if link.start >= 0} == {
        "https://jobs.grayhaven.example/27",
        "https://jobs.grayhaven.example/apply/quay/4410?lang=en",
        "mailto:ann@grayhaven.example",
    }


def test_a_foot_that_says_the_head_again_is_dropped() -> None:
    lines = ["HARBOR PILOT", "Class Code: 5113", "DUTIES", "Guides ships through the channel to their berths."]
    foot = "Class Code 5113 . . . . . . . . . . . . . . . . . . . 03-06-26 REV 04-06-26"
    sheet = Sheet()
    for i, line in enumerate([*lines, foot]):
        sheet.text(72, 700 - 40 * i, line)
    assert "REV" not in read_pdf(pdf(sheet)).text
    assert "REV" not in read_plain("\n\n".join([*lines, foot])).text
    weights = "Multiple-Choice Test . . . . . . . . . . . . . . 100%"
    assert weights in read_plain("\n\n".join([*lines, weights])).text


def test_a_hyphen_that_is_drawn_stays_in_words_and_addresses() -> None:
    soft = "A full\xadtime, barrier\xadfree post: write to jobs@tarn\xadmuseum.example about it."
    assert soft.replace("\xad", "-") in one((72, 700, soft)).text
    lines = ["The regional archive keeps maps, let-", "ters and photographs, and seeks somebody who sorts the let-"]
    lines += ["ters: write to reyes@maps.tarn-", "museum.example before the first of May about these letters."]
    document = one(*((72, 700 - 14 * i, line) for i, line in enumerate(lines)))
    assert "reyes@maps.tarn-museum.example" in document.text
    assert "maps, letters and photographs" in document.text


def test_a_title_over_its_number_is_no_label() -> None:
    sheet = Sheet().text(60, 740, "Map Analyst", size=22, font="bold").text(60, 722, "63120TR")
    rows = [("Campus", "Quay"), ("Job Family", "Maps"), ("Scope", "Open"), ("Category", "Two")]
    for i, (label, value) in enumerate(rows):
        sheet.text(60, 680 - 40 * i, label, font="bold").text(60, 666 - 40 * i, value)
    sheet.lines(60, 500, SUMMARY)
    found = shape(read_pdf(pdf(sheet)))
    assert found[:3] == [("heading", "Map Analyst"), ("paragraph", "63120TR"), ("pair", "Campus: Quay")]


@pytest.mark.parametrize("banner", ["Careers at Tarn Museum", "Tarn Museum Careers", "Job Description"])
def test_a_site_that_calls_itself_louder_than_the_title_is_dropped(banner: str) -> None:
    sheet = Sheet().text(60, 740, banner, size=26, font="bold").text(60, 700, "Map Analyst", size=16, font="bold")
    sheet.lines(60, 660, SUMMARY)
    assert shape(read_pdf(pdf(sheet, Creator="Firefox")))[0] == ("heading", "Map Analyst")
    assert shape(read_pdf(pdf(sheet)))[0] == ("heading", banner)


def test_facts_far_apart_on_a_line_of_their_own_are_told_apart() -> None:
    sheet = Sheet().text(60, 740, "Kartograf (m/w/d)", size=22, font="bold")
    for x, words in ((60, "Vollzeit oder vollzeitnah"), (240, "Tarnhafen"), (340, "Ab sofort")):
        sheet.text(x, 710, words, font="bold")
    sheet.lines(60, 670, SUMMARY)
    assert shape(read_pdf(pdf(sheet)))[1:4] == [
        ("paragraph", "Vollzeit oder vollzeitnah"),
        ("paragraph", "Tarnhafen"),
        ("paragraph", "Ab sofort"),
    ]
    tight = Sheet().lines(60, 740, SUMMARY)
    justified = Sheet()
    justified.lines(60, 740, SUMMARY)
    for x, words in ((60, "Full time"), (190, "or part time"), (330, "as agreed")):
        justified.text(x, tight, words)
    assert "Full time or part time as agreed" in read_pdf(pdf(justified)).text


def test_a_row_of_start_hours_and_pay_is_told_apart_without_a_type_of_employment() -> None:
    sheet = Sheet().text(60, 740, "Kartograf (m/w/d)", size=22, font="bold")
    for x, words in ((60, "Tarnhafen"), (190, "ab 01.10.2026"), (300, "20 Std./Woche"), (430, "15,50 € pro Stunde")):
        sheet.text(x, 710, words)
    sheet.lines(60, 670, SUMMARY)
    found = [words for _, words in shape(read_pdf(pdf(sheet)))[1:5]]
    assert found == ["Tarnhafen", "ab 01.10.2026", "20 Std./Woche", "15,50 € pro Stunde"]


def test_a_suspended_hyphen_stays_and_a_title_goes_on_in_small_letters() -> None:
    sheet = Sheet().text(60, 760, "Fachkraft für Karten-", size=22, font="bold")
    sheet.text(60, 735, "und Plandruck (m/w/d)", size=22, font="bold")
    sheet.text(60, 715, "ab sofort in der Kartensammlung", size=11)
    sheet.lines(60, 680, SUMMARY)
    assert shape(read_pdf(pdf(sheet)))[:2] == [
        ("heading", "Fachkraft für Karten- und Plandruck (m/w/d)"),
        ("paragraph", "ab sofort in der Kartensammlung"),
    ]


def test_the_firm_that_wrote_a_file_is_the_employer_that_no_text_names() -> None:
    sheet = (
        Sheet().text(60, 740, "Map Analyst", size=22, font="bold").text(60, 640, "Apply by May 6, 2026 with a resume.")
    )
    sheet.lines(60, 700, SUMMARY)
    body = pdf(sheet, Author="Tarn & Reed GmbH")
    [posting] = parse(Capture(body=body, media_type="application/pdf"))
    assert posting.hiring_organization is not None
    assert posting.hiring_organization.name == "Tarn & Reed GmbH"
    [posting] = parse(Capture(body=pdf(sheet, Author="Ann Reyes"), media_type="application/pdf"))
    assert posting.hiring_organization is None or posting.hiring_organization.name is None


def test_a_box_that_stays_on_every_printed_page_is_read_once() -> None:
    sheets = []
    for n in range(3):
        sheet = Sheet().text(400, 400, "Application Process").text(400, 386, "This archive takes letters online.")
        sheet.lines(60, 740, SUMMARY, width=50)
        sheet.text(60, 600, f"Shelf {n} holds the charts of the {'north south east'.split()[n]} coast.")
        sheets.append(sheet)
    text = read_pdf(pdf(*sheets)).text
    assert text.count("This archive takes letters online.") == 1
    assert text.count("Application Process") == 1
    assert text.count("holds the charts") == 3


def test_pictures_of_a_set_of_symbols_are_no_letters() -> None:
    sheet = Sheet().text(60, 740, "Map Analyst", size=22, font="bold")
    for x, words in ((60, "Tarn Museum"), (220, "Salem, OR"), (340, "Full time")):
        sheet.text(x, 710, "#", font="symbol").text(x + 9, 710, words)
    sheet.lines(60, 670, SUMMARY)
    sheet.text(60, 600, "Write to ").text(108, 600, "%", font="symbol").text(120, 600, "reyes@tarn.example for more.")
    found = shape(read_pdf(pdf(sheet)))
    assert [words for _, words in found[1:4]] == ["Tarn Museum", "Salem, OR", "Full time"]
    assert found[-1][1] == "Write to reyes@tarn.example for more."


def test_a_title_that_every_page_repeats_is_read_once() -> None:
    sheets = []
    for n in range(2):
        sheet = Sheet().text(60, 760, "Map Analyst", size=20, font="bold").text(60, 735, "20 hours a week")
        sheet.lines(60, 640, SUMMARY, width=50)
        sheets.append(sheet.text(60, 500, f"Shelf {n} holds the charts of the {'north south'.split()[n]} coast."))
    document = read_pdf(pdf(*sheets))
    assert document.text.count("Map Analyst") == document.text.count("20 hours a week") == 1
    assert shape(document)[0] == ("heading", "Map Analyst")
    for sheet in sheets:
        sheet.text(60, 560, "Map Analyst")
    assert shape(read_pdf(pdf(*sheets)))[0][1] != "Map Analyst"


def test_an_employer_that_nothing_but_the_header_names_is_read_once() -> None:
    sheets = []
    for n in range(2):
        sheet = Sheet().text(60, 760, "TALCOTT COUNTY").text(400, 760, "Class specification")
        sheet.lines(60, 640, f"{SUMMARY} Cabinet {n}.", width=50)
        sheets.append(sheet)
    document = read_pdf(pdf(*sheets))
    assert document.text.count("TALCOTT COUNTY") == 1
    assert "Class specification" not in document.text
    sheets[1].text(60, 400, "Talcott County keeps the plants of the coast.")
    assert "TALCOTT COUNTY" not in read_pdf(pdf(*sheets)).text


def test_letters_set_apart_make_words() -> None:
    sheet = Sheet(595, 842)
    for y, words in ((700, "WAS DU MITBRINGST"), (600, "BENEFITS UND MEHR")):
        code = words.encode("cp1252").hex()
        sheet.drawn.append(f"BT /F0 11 Tf 2.4 Tc 1 0 0 1 60 {y} Tm <{code}> Tj 0 Tc ET")
        sheet.lines(60, y - 20, "Karten ordnen, Globen putzen und den Lesesaal am Abend schließen.", width=40)
    document = read_pdf(pdf(sheet))
    assert [document.words(block) for block in document.blocks[::2]] == ["WAS DU MITBRINGST", "BENEFITS UND MEHR"]


def test_heads_of_two_columns_on_one_line_stand_over_their_own() -> None:
    sheet = Sheet()
    sheet.text(60, 700, "Essential", font="bold").text(320, 700, "Desirable", font="bold")
    for n, words in enumerate(
        ("Experience of working with families in", "a museum or a similar setting", "Able to work at weekends too")
    ):
        sheet.text(60, 676 - 13 * n, words)
    for n, words in enumerate(("A teaching qualification", "First aid certificate", "A driving licence")):
        sheet.text(320, 676 - 13 * n, words)
    document = read_pdf(pdf(sheet))
    assert document.text.startswith("Essential\n")
    assert "Desirable\n\nA teaching qualification" in document.text


def test_labels_over_values_in_a_grid_are_no_facts() -> None:
    sheet = Sheet()
    cells = (("Arbeitszeit", "29 bis 39 Stunden"), ("Entgelt", "S 8a TVöD"), ("Befristung", "keine"))
    for n, (label, _) in enumerate(cells):
        sheet.text(60 + 160 * n, 700, label, font="bold")
    for n, (_, value) in enumerate(cells):
        sheet.text(60 + 160 * n, 680, value)
    sheet.lines(60, 640, "Wir freuen uns auf Menschen, die gerne mit Kindern arbeiten und Karten lesen.", width=60)
    document = read_pdf(pdf(sheet))
    assert [document.words(block) for block in document.blocks[:3]] == [f"{a}: {b}" for a, b in cells]


def test_a_letterhead_in_the_corner_is_no_part_of_the_title_beside_it() -> None:
    sheet = Sheet()
    sheet.text(60, 700, "Restauratorin Papier", size=20, font="bold").text(480, 702, "Amt für Karten", size=8)
    sheet.lines(60, 660, "Die Bibliothek sucht eine Person, die alte Karten pflegt und mit Papier umgehen kann.")
    document = read_pdf(pdf(sheet))
    assert "Restauratorin Papier" in [document.words(block) for block in document.blocks]
