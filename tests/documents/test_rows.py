"""Rows of facts, tabs and labels that only a page's style sets apart."""

import pytest

from postingkit.documents.html import read_html

GRID = (("Job Number", "2026-31"), ("Division", "Parks"), ("Opens", "3 May 2027"))
PRAISE = "We let you work from the reading room, from home or from the boat that the house keeps on the river. " * 2
SEEN = {
    "icons": (
        (
            "<div><span class=i><i class=pin></i> Dunmore Falls, Ohio</span><span class=i><i></i> Allied Health</span> "
            "<span class=i><svg></svg>Job 7</span></div>"
        ),
        ["Dunmore Falls, Ohio", "Allied Health", "Job 7"],
    ),
    "facts without a space": (
        "<div><span>7 200–8 900 zł</span><span>brutto / mies.</span></div>",
        ["7 200–8 900 zł brutto / mies."],
    ),
    "a value in an element that is called the page's own": (
        "<h1>Map Clerk</h1><p>Sorts maps.</p><dl><dt>Salary</dt><dd><footer>$20 an hour</footer></dd></dl>",
        ["Map Clerk", "Sorts maps.", "Salary: $20 an hour"],
    ),
    "letters that a paragraph colours": ("<p><span>exp</span><span>erience</span></p>", ["experience"]),
    "labels in one line": (
        "<p><b>Rif:</b> MO-12 &nbsp; <b>Sede di lavoro:</b> Spilamberto (MO)</p>",
        ["Rif: MO-12", "Sede di lavoro: Spilamberto (MO)"],
    ),
    "a loud word in a sentence": ("<p>We say: come, and <b>Please note:</b> bring boots.</p>", 1),
    "a link within the page at a heading's end": (
        "<h2>Tarn Labs<a href=#about>About us</a></h2><p>x1y",
        ["Tarn Labs", "x1y"],
    ),
    "names and values by turns": (
        "<ul><li class=title>Degree<li class=info>Bachelor<div></div><li class=title>Age<li class=info>21</ul>",
        ["Degree: Bachelor", "Age: 21"],
    ),
    "two values of one name": (
        "<div><span class=x-label>Town: </span><span class=x-term>Hull</span> <span class=x-term>Leeds</span></div>",
        ["Town: Hull, Leeds"],
    ),
    "an employer above its town": (
        "<ul><li class=big>Tarn Works</li><li class=small>Coimbatore</li></ul>",
        ["Tarn Works", "Coimbatore"],
    ),
    "chips": (
        "<div><span class=tag>Part-time</span><span class=tag>€ 1.100 al mese</span></div>",
        ["Part-time", "€ 1.100 al mese"],
    ),
    "an office's export": (
        "<div><span class=c2>by Friday 16</span><span class='c2 c7'>th</span><span class=c2> January</span></div>",
        ["by Friday 16th January"],
    ),
    "one row under a row of names": (
        "<table><tr><th>Local<th>Rua<th>Nº</tr><tr><td>Vale<td>Praça<td>1</table>",
        ["Local: Vale", "Rua: Praça", "Nº: 1"],
    ),
    "a grid of facts in paragraphs": (
        "<div>" + "".join(f"<div class=c><p class=l>{a}</p><p class=v>{b}</p></div>" for a, b in GRID) + "</div>",
        ["Job Number: 2026-31", "Division: Parks", "Opens: 3 May 2027"],
    ),
    "facts of two lines": (
        "<ul><li><b>Place</b><br>Hull</li><li><b>Pay</b><br>£14 an hour</li><li><b>Posts</b><br>2</li></ul>",
        ["Place: Hull", "Pay: £14 an hour", "Posts: 2"],
    ),
    "cells that each hold a name and its value": (
        "<table><tr><td><b>Job ID:</b> 7-B<td><b>Town:</b> Hull</tr><tr><td>Ref <font class=value>9</font><td>Pay: £14",
        ["Job ID: 7-B", "Town: Hull", "Ref: 9", "Pay: £14"],
    ),
    "points of two lines": (
        f"<ul><li><b>Freedom</b><br>{PRAISE}</li><li><b>Time</b><br>{PRAISE}</li></ul>",
        4,
    ),
    "a number in a bracket": (
        "<div><span class=title>Map Clerk</span><span class=no> (26000417)</span></div>",
        ["Map Clerk (26000417)"],
    ),
    "names without a value": (
        (
            "<dl><dt>Grade</dt><dd></dd><dt>Place</dt><dd>Hull</dd></dl><table><tr><th>Review date<td></tr>"
            "<tr><th>Close date<td>3 May</tr></table><table><tr><td>Maps<td></tr><tr><th>Duties</tr></table>"
        ),
        ["Place: Hull", "Close date: 3 May", "Maps", "Duties"],
    ),
    "facts above the title": (
        "<title>Map Curator</title><nav><a href=/>Home</a></nav><p>Remoto</p><p>Hi</p><h1>Map Curator</h1><p>Sort.",
        ["Remoto", "Map Curator", "Sort."],
    ),
    "a grid of facts": (
        "<div>"
        + "".join(f"<div class=c><div class=l>{a}</div><div class=v>{b}</div></div>" for a, b in GRID)
        + "</div>",
        ["Job Number: 2026-31", "Division: Parks", "Opens: 3 May 2027"],
    ),
    "a grid of facts beside icons": (
        "".join(
            f"<div class=col><div class=f><div class=i><svg></svg></div><div class=m><div class=l>{a}</div> "
            f"<div class=v>{b}</div></div></div></div>"
            for a, b in GRID
        ),
        ["Job Number: 2026-31", "Division: Parks", "Opens: 3 May 2027"],
    ),
    "a grid of facts in small headings": (
        "".join(f"<div class=c><span class=small>{a}</span><h6>{b}</h6></div>" for a, b in GRID),
        ["Job Number: 2026-31", "Division: Parks", "Opens: 3 May 2027"],
    ),
    "cards under small headings": (
        "".join(f"<div class=c><h6>{a}</h6><p class=v>{b}</p></div>" for a, b in GRID),
        6,
    ),
    "an employer's link and its town": (
        "<h4><span class=org><a href=/c>Tarn Rail</a></span><span class=flavor>Hull</span></h4><p>x1y",
        ["Tarn Rail", "Hull", "x1y"],
    ),
    "an employer's link, a space and its town": (
        "<div><span class=org><a href=/c>Tarn Rail</a></span> <span class=flavor>Hull</span></div>",
        ["Tarn Rail", "Hull"],
    ),
    "a kind of job in the title's frame": (
        "<h1>Map Clerk <span class='job-type part-time'>Part-Time</span></h1><p>x1y",
        ["Map Clerk", "Part-Time", "x1y"],
    ),
    "a shortened name": (
        "<table><tr><th>Plantilla Item No.</th><td>SRI-004</td></tr><tr><th>Maps.</th><td>Charts</td></tr></table>",
        ["Plantilla Item No.: SRI-004", "Maps. | Charts"],
    ),
    "a name, its colon and its value": (
        "<div><span class=sub>Shift</span><span class=inline>: </span><span class=text>Day Job</span></div>",
        ["Shift: Day Job"],
    ),
    "a number between brackets": (
        "<div><span class=b>(</span><span class=text>2600417</span><span>)</span></div><p>x1y",
        ["(2600417)", "x1y"],
    ),
    "a link right behind a firm's name": (
        "<h2>Tarn Works Sp. z o.o.<a href=/firm>O firmie</a></h2><p>x1y",
        ["Tarn Works Sp. z o.o.", "x1y"],
    ),
    "a link that a heading goes on with": (
        "<h2>Maps and <a href=/charts>Charts</a></h2><p>x1y",
        ["Maps and Charts", "x1y"],
    ),
    "headings with points behind breaks": (
        "<b><u>DUTIES:</u></b><br>- Sort<br>- Mend<br><br><b><u>SKILLS:</u></b><br>- Latin<br>- Greek",
        ["DUTIES:", "Sort", "Mend", "SKILLS:", "Latin", "Greek"],
    ),
    "cards": (
        "".join(f"<div class=c><div class=l>{a}</div><div class=v>{PRAISE}</div></div>" for a, _ in GRID),
        6,
    ),
    "names that are spoken": (
        "<p><span><i class=sr-only>Locatie</i>Hemmerik</span><span><i class=sr-only>Uren</i>24</span></p>",
        ["Locatie: Hemmerik", "Uren: 24"],
    ),
    "bold names without a colon": (
        "<p><b>Sted</b> Elvestad<br><b>Frist</b> 12. april</p><p><b>Elvestad AS</b> har 34 ansatte.</p>",
        ["Sted Elvestad", "Frist 12. april", "Elvestad AS har 34 ansatte."],
    ),
    "tabs by button": (
        (
            "<button role=tab aria-controls=a>Missions</button><button role=tab aria-controls=b>Profil</button>"
            "<div role=tabpanel id=a><p>Vous cuisinez.</p></div>"
            "<div role=tabpanel id=b hidden><p>CAP cuisine.</p></div>"
        ),
        ["Missions", "Vous cuisinez.", "Profil", "CAP cuisine."],
    ),
    "tabs by link": (
        (
            "<p>Cook</p><div class=tab-content><div class=tab-pane id=b style='display:none'><h3>Profil</h3>"
            "<p>CAP.</p></div></div><div style='display:none'>gone</div>"
        ),
        ["Cook", "Profil", "CAP."],
    ),
}


@pytest.mark.parametrize("page", SEEN)
def test_what_style_sets_apart_is_read_apart(page: str) -> None:
    markup, lines = SEEN[page]
    document = read_html(markup)
    found = [document.words(block) for block in document.blocks]
    assert (len(found) if isinstance(lines, int) else found) == lines


def test_bold_names_are_labels_where_two_stand_together() -> None:
    document = read_html(
        "<p><b>Sted</b> Elvestad<br><b>Frist</b> 12. april</p><p>Vi er fem.</p><p><b>Note</b> Bring boots</p>"
    )
    assert [(block.kind, block.label) for block in document.blocks] == [
        ("pair", 4),
        ("pair", 5),
        ("paragraph", 0),
        ("paragraph", 0),
    ]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<ul><li>Talks, workshops and&nbsp;<br>webinars<li>Maps</ul>", "Talks, workshops and webinars\nMaps"),
        (
            "<p>A keeper of the <b>looms</b> of the\n<br>\nMill. More<br>maps",
            "A keeper of the looms of the Mill. More\nmaps",
        ),
        ("<p>Sorts maps, and<br>lends looms", "Sorts maps, and\nlends looms"),
        ("<p><b>What you will be part of</b><br>A team of ten", "What you will be part of\nA team of ten"),
        ("<p>Sort the letters of<br><br>Readers", "Sort the letters of\n\nReaders"),
        ("<p>Post Office Box A<br>Hull", "Post Office Box A\nHull"),
    ],
)
def test_a_break_behind_an_open_word_ends_no_line(page: str, text: str) -> None:
    assert read_html(f"<h1>Clerk</h1>{page}").text == f"Clerk\n\n{text}"


def test_a_reference_that_was_escaped_twice_is_its_character() -> None:
    page = "<h1>Clerk</h1><p>Maps &amp;amp; <a href='/7'>globes&amp;nbsp;too</a></p><ul><li>R&amp;amp;D</li></ul>"
    document = read_html(page)
    assert document.text == "Clerk\n\nMaps & globes too\n\nR&D"
    assert [document.text[link.start : link.end] for link in document.links] == ["globes too"]


def test_paragraphs_in_the_items_of_a_list_set_none_of_them_apart() -> None:
    document = read_html("<ul><li><p>Maps</p></li><li><p>Charts</p></li></ul><ul><li><p>Bells</p></li></ul>")
    assert [block.gap for block in document.blocks] == [True, False, True]


def test_sentences_in_a_headings_clothes_are_items_and_paragraphs() -> None:
    document = read_html(
        "<h2>You will:</h2><ul><li><h4>Sort the maps of the harbor.</h4></li><li><h4>Draw all of its charts.</h4></li>"
        "</ul><h3>Tarn welcomes applications from all who like maps.</h3><ul><li><h4>Maps</h4></li></ul>"
    )
    assert [block.kind for block in document.blocks] == ["heading", "item", "item", "paragraph", "heading"]
