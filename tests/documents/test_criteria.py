"""Tables of what is essential and what is desirable are told column by column, in every format."""

import pytest
from tests.documents.make_docx import docx, p, table
from tests.documents.make_pdf import Sheet, pdf

from postingkit.documents import Document
from postingkit.documents.docx import read_docx
from postingkit.documents.html import read_html
from postingkit.documents.pdf import read_pdf
from postingkit.sections.split import split

ROWS = (
    ("Skills", "Draws maps by hand and prints them", "Speaks Welsh"),
    ("Experience", "Two years in a print room or an office", "A season at sea"),
    ("Other", "A driving licence", ""),
)
CLOSES = (
    "Closing date: noon on 9 May. Send your letter to the clerk of maps at the Guildhall, who also answers questions."
)


def drawn(heads: tuple[float, ...] = (60, 160, 380), *, tick: str = "") -> Document:
    sheet = Sheet().text(60, 740, "PERSON SPECIFICATION", font="bold")
    for x, words in zip(heads, ("Criteria", "Essential", "Desirable"), strict=True):
        sheet.text(x, 710, words, font="bold")
    for k, row in enumerate(ROWS):
        cells = (" ".join(filter(None, row[1:])), *((tick, "") if k < 2 else ("", tick))) if tick else row
        for x, words in zip((60, 160, 380) if not tick else heads, cells, strict=True):
            if words:
                sheet.lines(x, 680 - 40 * k, words, width=60 if tick else 28, step=13)
    sheet.text(60, 580, "Salary", size=12, font="bold").text(60, 566, "The pay is that of clerks in the town's houses.")
    sheet.lines(60, 540, CLOSES)
    return read_pdf(pdf(sheet))


def html() -> Document:
    cells = "".join(f"<tr>{''.join(f'<td>{words}</td>' for words in row)}</tr>" for row in ROWS)
    heads = "<tr><th>Criteria</th><th>Essential</th><th>Desirable</th></tr>"
    return read_html(f"<h2>Person Specification</h2><table>{heads}{cells}</table><p>{CLOSES}</p>")


def word() -> Document:
    rows = table(("Criteria", "Essential", "Desirable"), *ROWS)
    return read_docx(docx(p("Person Specification", style="berschrift2") + rows + p(CLOSES)))


READ = {"pdf": drawn(), "centred": drawn((60, 230, 420)), "html": html(), "docx": word()}


@pytest.mark.parametrize("document", READ.values(), ids=READ)
def test_each_column_has_its_modality(document: Document) -> None:
    found = [(section.modality, section.text) for section in split(document) if section.modality]
    assert [modality for modality, _ in found] == ["required", "preferred"]
    assert [text.split() for _, text in found] == [
        "Skills: Draws maps by hand and prints them Experience: Two years in a print room or an office "
        "Other: A driving licence".split(),
        "Skills: Speaks Welsh Experience: A season at sea".split(),
    ]
    assert CLOSES in document.text


def test_ticks_say_where_a_criterion_belongs() -> None:
    found = [(section.modality, section.text) for section in split(drawn((60, 380, 470), tick="X")) if section.modality]
    assert found == [
        (
            "required",
            "Draws maps by hand and prints them Speaks Welsh\n\nTwo years in a print room or an office A season at sea",
        ),
        ("preferred", "A driving licence"),
    ]


def test_a_table_goes_on_on_the_next_page() -> None:
    sheets = [Sheet().text(60, 740, "PERSON SPECIFICATION", size=14, font="bold"), Sheet()]
    for x, words in ((60, "Area"), (160, "Essential"), (400, "Desirable")):
        sheets[0].text(x, 710, words, font="bold")
    for k, sheet in enumerate(sheets):
        for y, what in ((680, "charts"), (640, "tides"), (600, "buoys")):
            sea = ("north", "south")[k]
            sheet.text(60, y, what.title()).text(160, y, f"Knows the {what} of the {sea} by heart")
            sheet.text(400, y, f"Drew {sea} {what}")
    sheets[1].lines(60, 500, CLOSES)
    lines = [line.split()[0] for line in read_pdf(pdf(*sheets)).text.split("\n") if line]
    told = ["Essential", "Charts:", "Tides:", "Buoys:", "Desirable", "Charts:", "Tides:", "Buoys:"]
    assert lines[1:-1] == [*told, *told]


def test_heads_that_all_demand_are_a_table_like_others() -> None:
    heads, row = "<th>Post</th><th>Required</th><th>Minimum</th>", "<td>Clerk</td><td>3</td><td>2</td>"
    page = f"<table><tr>{heads}</tr><tr>{row}</tr><tr>{row}</tr></table><p>{CLOSES}</p>"
    assert "Post | Required | Minimum" in read_html(page).text
