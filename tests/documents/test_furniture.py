"""Furniture: what of a page is the posting's, and what is the page's own."""

import pytest

from postingkit.documents.html import read_html

PROSE = "Sort and describe the old maps of the valley for readers near and far, and lend what may be lent. " * 4
BODY = f"<h1>Map Curator</h1><p>{PROSE}</p><h2>Duties</h2><ul><li>Lend</li><li>Mend</li></ul>"
KEPT = ["Map Curator", PROSE.strip(), "Duties", "Lend", "Mend"]

OWN = {
    "a menu": "".join(f"<li><a href=/{name}>{name}</a></li>" for name in ("About", "People", "Press")),
    "a row of links": "<p><a href=/>Home</a> / <a href=/jobs>Careers</a> / <a href=/list>Job openings</a></p>",
    "a footer": "<footer>© 2027 Tarn Archive. All rights reserved.</footer>",
    "a notice on cookies": "<div class=cookie-banner>We use cookies. " + "They are small and sweet. " * 20 + "</div>",
    "buttons": "<p>Send to a friend Print</p><p>Save job</p><p>Back to results</p>",
    "a font of icons": "<p><a href=/a>Å</a> | <a href=/b>Ø</a></p>",
    "a font of icons without links": "<p>Å | Ø | Å</p>",
    "other jobs in other languages": (
        "<h2>Altri annunci</h2><p><a href=/1>Cuoco</a> Modena</p><h2>Вам подойдут эти вакансии</h2><p>Повар, 90 000</p>"
    ),
    "a login in Georgian": "<p>ავტორიზაცია</p><p>პაროლის აღდგენა</p><p>სისტემაში დარჩენა</p>",
    "counters": "<p>Job 2 of 14</p><p>Applied vacancies: 12</p><p>React to this job: 0 0</p>",
    "an app": "<p>Download our iPhone application</p><p>for boards.example</p>",
    "a notice of loading": "<p>Please wait...</p><p>გთხოვთ, დაელოდოთ...</p>",
    "a notice on scripts": "<p>In order to access this site, you need to enable Javascript.</p>",
    "what a network says": (
        "<p>See who Tarn Archive has hired for this role</p><p>Get notified about new Curator jobs in Hull.</p>"
        "<p>Need help finding the right job?</p><p>Log in to bookmark this job</p>"
    ),
    "the foot of a mail": "<p>You are receiving this email because you signed up.</p><p>Harbour Jobs, PO Box 71</p>",
    "things beside the posting": "<h3>Öffnungszeiten</h3><p>Mo-Fr 8-12</p><h3>Downloads</h3><p><a href=/f>Flyer</a>",
    "two buttons that are links": "<p><a href=#p class=print-icon>Print</a> <a href=#e class=email-icon>Email</a></p>",
    "a bar above it all": "<div class=topbar>+254 20 555 0101 info@tarn.example</div>",
    "names of tabs": "<ul class=tabs-heading><li>Job description</li><li>Benefits</li><li>About Salem</li></ul>",
    "what is shown on a condition": "<div class='tag w-condition-invisible'>Contract</div><p>Powered by Maps",
    "a talent community": "<h3>Join Our Talent Community</h3><p>Sign up and hear of maps.</p>",
    "nothing that suits": "<h4>Nichts Passendes dabei?</h4><p>Wir freuen uns auf Ihre Initiativbewerbung.</p>",
    "who wrote a page": (
        "<p>by</p><div class=wp-block-post-author-name>clerk</div><p>in</p>"
        "<div class=post-terms><a href=/n>News</a></div>"
    ),
    "a cell of links": "<table><tr><td class=footer>Tarn Jobs - All rights reserved - Be careful</td></tr></table>",
    "a foot in capitals": "<div id=SITE_FOOTER><p>12 High Street, Salem</p></div><p>©2026 by Tarn Archive.</p>",
    "what an account knows": "<p>Here’s how the job details align with your profile.</p>",
    "a board's alerts": (
        "<button>Create a Job Alert</button><p>Interested in building your career at Tarn Archive? Get mail.</p>"
    ),
    "a day of print": "<p>Printed on 27/11/2026</p>",
    "a link to a site": "<p><a href=https://tarn.example/a>Website</a></p>",
    "sharing": "<p>To share this job on WeChat, please click the button below to copy the link:</p>",
    "something hidden": "<div style='display: none'><p>Nobody sees this.</p></div><p hidden>Nor this.</p>",
    "a dialog": "<dialog>Sign in to go on</dialog>",
    "an application's fields": (
        "<form><label>First name *</label><input><label>E-mail</label><input type=email>"
        "<p>Tell us of a map you mended.</p><label>Answer <textarea></textarea></label></form>"
    ),
    "what a form asks for": "<p>* indicates a required field</p><p>Required Question</p>",
    "a newsletter": "<p>Yes, sign me up for the weekly newsletter.</p>",
    "many other jobs": "<h2>22,392 Related Jobs</h2><h3>Plumber</h3><p>Linz</p>",
    "jobs near a town": "<h3>Jobs near Salem</h3><ul><li><a href=/1>Clerk</a> Dalton, GA</li></ul>",
    "other jobs": "<h2>Similar jobs</h2><h3>Store Clerk</h3><p>Linz</p><h3>Night Porter</h3><p>Graz</p>",
}


def lines(body: str) -> list[str]:
    document = read_html(f"<html><title>Map Curator - Tarn Archive</title><body>{body}</body></html>")
    return [document.words(block) for block in document.blocks]


@pytest.mark.parametrize("name", OWN)
def test_what_is_the_pages_own_is_left_out(name: str) -> None:
    assert lines(BODY + OWN[name]) == KEPT


@pytest.mark.parametrize(
    "name", [name for name in OWN if name not in {"other jobs", "many other jobs", "the foot of a mail"}]
)
def test_it_is_left_out_above_the_posting_too(name: str) -> None:
    assert lines(OWN[name] + BODY) == KEPT


def test_addresses_in_links_are_no_menu() -> None:
    reach = "<a href=mailto:ann@tarn.example>ann@tarn.example</a><a href=tel:+4670>+46 70 000 12 34</a>"
    shown = lines(f"{BODY}<h2>Contact</h2><h3>Ann Quill</h3><div>{reach}</div><div><a href=/hull>Hull</a></div>")
    assert "ann@tarn.example" in "\n".join(shown)


def test_facts_on_the_posting_stand_below_other_jobs() -> None:
    facts = "<h4>Job Overview</h4><ul><li><b>Place:</b> Linz</li></ul>"
    shown = lines(f"{BODY}<h3>Related Jobs</h3><h4>Night Porter</h4><p>Graz</p>{facts}")
    assert shown == [*KEPT, "Job Overview", "Place: Linz"]


def test_what_is_aside_ends_at_the_next_heading() -> None:
    assert lines(f"{BODY}<h3>Quick links</h3><p>Forms</p><h3>Contact</h3><p>Ann Quill</p>") == [
        *KEPT,
        "Contact",
        "Ann Quill",
    ]


def test_a_home_help_is_a_job() -> None:
    assert lines("<h1>Home Help</h1><p>You help at home.</p>")[0] == "Home Help"


def test_what_stands_under_the_first_heading_that_says_the_title_is_the_postings() -> None:
    facts = "<p>Apply by: 9 May</p>"
    shown = lines(f"<h1>Tarn Archive (71) | Vacancy Map Curator</h1>{facts}<h3>Map Curator</h3><p>{PROSE}</p>")
    assert "Apply by: 9 May" in shown


NAMED = [("Grade", "B3"), ("Job Number", "26-118")]


@pytest.mark.parametrize(
    "markup",
    [
        "".join(f"<div><div class='job-term'>{a}</div></div><div><p>{b}</p></div>" for a, b in NAMED),
        "".join(f"<div><span class='sr-only field-label'>{a}</span><span>{b}</span></div>" for a, b in NAMED),
        "".join(f"<p><label>{a}</label>: <span>{b}</span></p>" for a, b in NAMED),
        "".join(f"<p><span class=label>{a}</span> <span class=job-value>{b}</span></p>" for a, b in NAMED),
        "".join(f"<div class=c><span class=slds-label>{a}</span><div class=d>{b}</div></div>" for a, b in NAMED),
    ],
)
def test_what_the_markup_calls_a_label_names_what_stands_beside_it(markup: str) -> None:
    document = read_html(f"<h1>Map Curator</h1>{markup}<p>{PROSE}</p>")
    pairs = [document.words(block) for block in document.blocks if block.kind == "pair"]
    assert pairs == [f"{a}: {b}" for a, b in NAMED]


def test_elements_that_abut_are_words_of_their_own() -> None:
    facts = "".join(f"<div><span>{a}</span><span>{b}</span></div>" for a, b in (("Place", "Linz"), ("Grade", "Senior")))
    words = "<p><span>Posted today</span><a href=/j>Many applicants</a></p>"
    document = read_html(f"<h1>Map Curator</h1>{facts}{words}<p>{PROSE}</p>")
    shown = [document.words(block) for block in document.blocks]
    assert shown[1:5] == ["Place: Linz", "Grade: Senior", "Posted today", "Many applicants"]


def test_a_label_over_several_lines_is_their_heading() -> None:
    pay = "<div class=term>Salary</div><p>$20 Hourly</p><p>$41,600 Annually</p>"
    document = read_html(f"<h1>Map Curator</h1>{pay}<div class=term>Grade</div><p>B3</p><p>{PROSE}</p>")
    assert [document.words(block) for block in document.blocks][1:4] == ["Salary", "$20 Hourly", "$41,600 Annually"]


def test_an_empty_element_that_is_drawn_as_a_bar_parts_what_stands_beside_it() -> None:
    page = f"<h1>Map Curator</h1><p>Maps<span class=jv-inline-separator></span>Salem, OR<wbr>egon</p><p>{PROSE}</p>"
    document = read_html(page)
    assert document.words(document.blocks[1]) == "Maps | Salem, ORegon"


def test_each_value_of_a_term_stays_with_it() -> None:
    document = read_html(f"<h1>Map Curator</h1><dl><dt>Locations<dd>Salem, OR<dd>Bend, OR</dl><p>{PROSE}</p>")
    assert document.words(document.blocks[1]) == "Locations: Salem, OR | Bend, OR"
    assert document.blocks[1].kind == "pair"


def test_several_values_of_a_field_stay_with_its_name() -> None:
    grade = "<div class=field><div class=field__label>Grade</div><div class=field__item>B3</div></div>"
    kinds = "<div class=field__items><div class=field__item>CDI</div><div class=field__item>Mutation</div></div>"
    field = f"<div class=field><div class=field__label>Contrat</div>{kinds}</div>"
    document = read_html(f"<h1>Map Curator</h1>{field}{grade}<p>{PROSE}</p>")
    assert [document.words(block) for block in document.blocks][1:3] == ["Contrat: CDI | Mutation", "Grade: B3"]


def test_what_leads_to_the_title_keeps_the_paragraph_above_it() -> None:
    house = "The Tarn Archive keeps the old maps of the valley, and a boat."
    lead = "For our reading room in Salem we are looking, from the spring on, for a"
    assert lines(f"<p>{house}</p><p>{lead}</p>{BODY}")[:3] == [house, lead, "Map Curator"]
    assert lines(f"<p>{house}</p>{BODY}") == KEPT


def test_what_a_title_calls_the_page_is_no_job() -> None:
    page = "<title>TRA - Print Job Announcement</title><p><b>TARN TRANSIT AUTHORITY</b><p>7 Quay Street"
    document = read_html(f"{page}<p><b>JOB ANNOUNCEMENT</b></p><p>{PROSE}</p>")
    assert document.words(document.blocks[0]) == "TARN TRANSIT AUTHORITY"


def test_a_part_that_opens_has_its_summary_for_a_heading() -> None:
    document = read_html(f"<h1>Map Curator</h1><p>{PROSE}</p><details><summary>Benefits</summary><p>Leave.</details>")
    assert [(block.kind, block.level) for block in document.blocks][2:] == [("heading", 4), ("paragraph", 0)]


def test_a_form_around_the_posting_hides_nothing_of_it() -> None:
    fields = "<label>Word</label><input><label>Place</label><input><label>Mail</label><input type=email>"
    assert lines(f"<form>{fields}{BODY}</form>") == KEPT


def test_facts_shown_again_are_kept_once() -> None:
    facts = "".join(f"<li>{fact}</li>" for fact in ("Place: Linz", "Hours: 20", "Grade: B3", "Start: May"))
    shown = lines(f"<h1>Map Curator</h1><ul>{facts}</ul><p>Sort and describe old maps.</p><ul>{facts}</ul>")
    assert shown.count("Grade: B3") == 1


def test_a_list_of_facts_that_follows_another_list_is_one_of_pairs() -> None:
    facts = "<ul><li>Posted On: 8 May 2026</li><li>End Date: 4 Nov 2026</li><li>Experience: 3 years</li></ul>"
    document = read_html(f"<h1>Map Curator</h1><ul><li>Map room</li><li>Salem Campus</li></ul>{facts}<p>Sort maps.</p>")
    assert [block.kind for block in document.blocks] == ["heading", "item", "item", "pair", "pair", "pair", "paragraph"]


def test_two_jobs_may_ask_for_the_same() -> None:
    asked = "<ul><li>A degree</li><li>Two years of work</li><li>German</li><li>A driver's license</li></ul>"
    shown = lines(f"<h2>Map Curator</h2><h3>You have</h3>{asked}<h2>Store Clerk</h2><h3>You have</h3>{asked}")
    assert shown.count("A driver's license") == 2


@pytest.mark.parametrize("name", ["nav-content", "menu-panel", "footer-job"])
def test_a_long_text_is_no_menu_whatever_its_class_is_called(name: str) -> None:
    long = "".join(f"<li>Sorts the maps of valley number {i} by hand and by eye</li>" for i in range(20))
    shown = lines(
        f"<h1>Map Curator</h1><p>{'Sort and describe old maps. ' * 40}</p><div class={name}><ul>{long}</ul></div>"
    )
    assert len(shown) == 22


def test_one_page_that_is_all_furniture_keeps_its_lines() -> None:
    assert lines("<footer><h1>Map Curator</h1><p>Sort maps.</p></footer>") == ["Map Curator", "Sort maps."]


def test_a_label_above_an_address_is_no_button() -> None:
    assert lines(f"{BODY}<div>Email</div><div>jobs@tarn.example</div>")[-2:] == ["Email", "jobs@tarn.example"]
