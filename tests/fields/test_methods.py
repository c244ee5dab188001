"""Methods: where applications go, by address and by link."""

import pytest

from postingkit.documents.document import Link
from postingkit.fields.methods import find_addresses, find_methods
from postingkit.fields.methods.invitation import find_invitation
from postingkit.fields.methods.links import find_method_links
from postingkit.fields.methods.lone import find_lone
from postingkit.lexicon.phones import phones

HERE = "/notice/7"
# the text before the link, the link's words, where to apply
LINKS: list[tuple[str, str, list[str]]] = [
    ("For the complete notice and to apply, ", "click here", [HERE]),
    ("Please apply online ", "here", [HERE]),
    ("Bewerben Sie sich bitte ", "hier", [HERE]),
    ("Preencha o formulário ", "aqui", [HERE]),
    ("Merci de remplir le formulaire : ", "ici", [HERE]),
    ("Llene el mapa ", "aquí", []),
    ("Onze kaarten zijn ", "hier", []),
    ("For the complete notice and to apply, ", "click here.", [HERE]),
    ("For the complete notice ", "click here", []),
    ("Read how to apply ", "here", []),
    ("To apply, write to the archive. Our maps are ", "here", []),
]


@pytest.mark.parametrize(("before", "words", "where"), LINKS)
def test_a_link_called_here_is_where_to_apply_when_its_sentence_says_so(
    before: str, words: str, where: list[str]
) -> None:
    link = Link(HERE, words, len(before), len(before) + len(words))
    assert [c.value.value for c in find_method_links([link], f"{before}{words}.")] == where


# text, the addresses in it that take applications
ADDRESSED = [
    ("Ansök via mail: crew@tarn.example", ["crew@tarn.example"]),
    ("Ansøgningen sendes til crew@tarn.example", ["crew@tarn.example"]),
    ("Søknaden sendes til crew@tarn.example", ["crew@tarn.example"]),
    ("Hakemukset: crew@tarn.example", ["crew@tarn.example"]),
    ("Zgłoszenia: crew@tarn.example", ["crew@tarn.example"]),
    ("Резюме подавать: crew@tarn.example", ["crew@tarn.example"]),
    ("Özgeçmişinizi crew@tarn.example adresine gönderin", ["crew@tarn.example"]),
    ("Αποστολή βιογραφικών στο crew@tarn.example", ["crew@tarn.example"]),
    ("Trimiteți CV-ul la crew@tarn.example", ["crew@tarn.example"]),
    ("Önéletrajzát küldje a crew@tarn.example címre", ["crew@tarn.example"]),
    ("Sorularınız için: crew@tarn.example", []),
    ("Για πληροφορίες: crew@tarn.example", []),
    ("Pentru informații: crew@tarn.example", []),
    ("Kérdés esetén: crew@tarn.example", []),
    ("Ada Quill, Talent Scout\nbewerbung_nord@tarn.example www.tarn.example", []),
    ("Ihre Online-Bewerbung senden Sie bis zum 11. Mai über stellen.tarn.ch ab.", ["stellen.tarn.ch"]),
    ("Die Bewerbung ist schon da.Die Frist ist um.", []),
    ("Frågor om ansökan besvaras av crew@tarn.example", []),
]


@pytest.mark.parametrize(("text", "emails"), ADDRESSED)
def test_other_languages_tell_what_an_address_is_for(text: str, emails: list[str]) -> None:
    assert [c.value.value for c in find_methods(text)] == emails


def test_papers_are_mailed_where_another_sentence_speaks_of_a_copy() -> None:
    text = "A copy of the notice is online. Please submit a resume to: Tarn County Attn: Ada Quill 4 Elm St Tarn, Ohio "
    assert [(c.value.kind, c.value.value) for c in find_methods(f"{text}44024.")] == [
        ("mail", "Tarn County Attn: Ada Quill 4 Elm St Tarn, Ohio 44024")
    ]
    assert not list(find_methods("Submit a copy of your request form to: Tarn County 4 Elm St Tarn, Ohio 44024."))


def test_where_papers_are_to_be_had_takes_applications_only_where_no_other_address_does() -> None:
    packs = "Application packs are available from office@tarn.example"
    assert [c.value.value for c in find_methods(f"{packs}.")] == ["office@tarn.example"]
    assert [c.value.value for c in find_methods(f"{packs}. Send yours to head@tarn.example.")] == ["head@tarn.example"]
    both = "Send the application form to a@tarn.example. Applications to b@tarn.example are read, too."
    assert [c.value.value for c in find_methods(both)] == ["a@tarn.example", "b@tarn.example"]


def test_writing_with_something_enclosed_is_applying() -> None:
    [way] = find_methods("Write to maps@tarn.example with a photo of something you built.")
    assert way.value.value == "maps@tarn.example"
    assert not list(find_methods("For questions, write to maps@tarn.example with a subject."))
    assert not list(find_methods("For more information visit https://x.example or write to maps@tarn.example."))


def test_the_name_of_a_site_before_its_address_is_no_other_address() -> None:
    text = "Apply through tarn.example.com at: https://apply.tarn.example.com/7"
    assert [c.value.value for c in find_methods(text)] == ["https://apply.tarn.example.com/7"]


def test_a_street_needs_no_number_before_an_irish_code() -> None:
    text = "Send a letter of application by post to: The Chair, Tarn School, Church Road, Athlone, N37 XY12, by noon."
    assert [c.value.value for c in find_methods(text)] == ["The Chair, Tarn School, Church Road, Athlone, N37 XY12"]


def test_a_heading_that_sends_leads_to_the_address_below_it() -> None:
    address = "Head of Maps\nTarn Museum\n12 Elm Street\nHudson, NY 12534"
    [claim] = find_methods(address, hint="Please send a resume to:")
    assert (claim.value.kind, claim.value.value) == ("mail", address.replace("\n", ", "))
    assert not list(find_methods(address, hint="How to apply"))


def test_an_address_that_an_article_makes_a_name_is_no_place_to_apply() -> None:
    text = "The clerk keeps the tarn.example.com applications. The tarn.example.com clerk works with the printers."
    assert not list(find_methods(text))
    assert [c.value.value for c in find_methods("Apply: tarn.example.com", hint="Apply")] == ["tarn.example.com"]


def test_an_address_to_be_mentioned_is_no_place_to_apply() -> None:
    text = "Send a resume to kim@tarn.example. Mention the URL of the board - www.boards.example, thanks."
    assert [c.value.value for c in find_methods(text, hint="APPLICATION PROCEDURES")] == ["kim@tarn.example"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Text 'CLERK' to 603-555-0142 or stop by 12 Elm St.", ["phone", "in_person"]),
        ("To apply, call Jo Ash on 01749 555 213.", ["phone"]),
        ("Please call 603-555-0142 to set up an interview.", ["phone"]),
        ('Text your name + "FORKLIFT" to 603-555-0142', ["phone"]),
        ("Text STOP to 603-555-0142 to leave the list.", []),
        ("Interested? DM us or email jo@fels.example before Friday!", ["email"]),
        ("Questions? DM us or email jo@fels.example.", []),
        ("WhatsApp your CV to +27 82 555 0142.", ["phone"]),
        ("Send your CV via WhatsApp ONLY to 07045550142.", ["phone"]),
        ("Questions about your application? Call 603-555-0142.", []),
        ("To check the status of your application, call 603-555-0142.", []),
        ("Please do not phone 603-555-0142.", []),
        ("Fill out the form: sextant.coop/jobs or drop a resume off at 310 E Superior St.", ["url", "in_person"]),
        ("Phone: 603-555-0142", []),
    ],
)
def test_a_number_takes_applications_where_one_is_told_to_call_or_text_it(text: str, kinds: list[str]) -> None:
    assert [c.value.kind for c in find_methods(text, hint="How to Apply")] == kinds


def test_a_home_page_alone_in_its_line_takes_nothing_beside_an_address_that_does() -> None:
    text = "Ihre Bewerbung senden Sie an schule@tarn.example.\n\nwww.tarn.example"
    assert [c.value.value for c in find_methods(text, hint="Bewerbung")] == ["schule@tarn.example"]
    text = "Wir freuen uns auf Ihre Bewerbung:\n\nwww.tarn.example"
    assert [c.value.value for c in find_methods(text, hint="Bewerbung")] == ["www.tarn.example"]


def test_a_first_name_is_no_desk_for_accommodation() -> None:
    assert [c.value.value for c in find_methods("Send a resume to Dr. Ada Quill at ada@x.example.")] == [
        "ada@x.example"
    ]
    assert not list(find_methods("Send requests under the ADA to hr@x.example."))


def test_the_clock_leads_to_no_address() -> None:
    text = "Send a resume no later than 12:00 noon on May 3 to Borough Clerk, 10 Mill St., Tarn, NJ 07826."
    assert [c.value.value for c in find_methods(text)] == ["Borough Clerk, 10 Mill St., Tarn, NJ 07826"]


LABELLED = [
    "Telefon kontaktowy: 501555142", "Proszę dzwonić pod numer 601-555-142", "Numer telefonu: 501555142",
    "Тел. 55-93-75", "Телефон для справок: 8-912-555-01-42", "Контактний телефон: 22-55-44",
    "Tél. : 0240555142", "Teléfonos: 91 555 01 42", "Telefon-Nr. 0731/555142", "telefoonnummer 0570-555142",
    "recapito telefonico: 0461555142", "Fone: (11) 3555-0142", "na telefonním čísle 601 555 142",
    "telefonnummer 070-555 01 42", "telefonnr. 22 55 01 42", "Τηλ.: 210 5550142", "στο τηλέφωνο 210 5550142",
    "Telefonszám: 06 30 555 0142", "联系电话：13855550142", "전화: 02-5555-0142", "連絡先：03-5555-0142",
]  # fmt: skip
UNLABELLED = [
    "Referenz: Telefonist 555142", "Telefonkraft 20-30-40", "Телефон с 9-00 до 18-00", "电话：9:00-18:00",
    "Telefonía 20 000 - 30 000 €", "Telefonisten 2800-3200", "Renseignements au bureau 555142", "Nr ref. 555142",
    "зарплата 50-60-70", "Kontakt z klientem 1 000 000", "llamando al 2026",
]  # fmt: skip


def test_a_label_in_any_language_vouches_for_a_number() -> None:
    assert [text for text in LABELLED if len(phones(text)) != 1] == []
    assert [text for text in UNLABELLED if phones(text)] == []


def test_a_label_vouches_for_each_number_beside_it() -> None:
    assert [p.written for p in phones("Phone: 228 90 77; 228 91 98")] == ["228 90 77", "228 91 98"]
    assert [p.written for p in phones("Please register by tel.: 235788, 09 417450")] == ["235788", "09 417450"]
    assert [p.written for p in phones("Speak to Ann Reed on 01632 960123.")] == ["01632 960123"]
    assert [p.written for p in phones("Phone: 228 90 77. Founded 1998 - 200 4")] == ["228 90 77"]


def test_an_address_for_one_paper_takes_no_applications() -> None:
    text = "Apply at https://x.example/jobs. E-mail {} to papers@x.example within a week."
    whole = find_methods(text.format("your application"), hint="To Apply")
    one = find_methods(text.format("a copy of your completed verification form"), hint="To Apply")
    assert [claim.value.kind for claim in whole] == ["email", "url"]
    assert [claim.value.kind for claim in one] == ["url"]
    assert not list(find_methods("To nominate, please send the nominee’s name and title to Ada Quill, ada@x.example."))
    assert list(find_methods("To nominate or apply, please send a name or a CV to ada@x.example."))


def test_where_the_form_is_had_is_not_where_it_is_sent() -> None:
    text = "Employment application available at www.tarn.example/staff. Send it with a resume to jobs@tarn.example."
    assert [claim.value.value for claim in find_methods(text, hint="To Apply")] == ["jobs@tarn.example"]


def test_a_web_application_is_no_application_for_the_job() -> None:
    assert not list(find_methods("You maintain our web application @ https://maps.tarn.example every day."))


def test_a_name_may_stand_apart_from_its_address() -> None:
    text = (
        "Submit your resume by 10/29/21 to:\n\nAnn Reyes\nTarn Museum\n\n502 Quay St.\nTarn, IL 62706\nann@tarn.example"
    )
    assert "ann@tarn.example" in [claim.value.value for claim in find_methods(text)]
    news = "Send a resume to:\n\nAnn Reyes\n\nThe museum is closed: read on.\n\nTo hear more write to news@tarn.example"
    assert not list(find_methods(news))


def test_a_heading_on_whom_to_ask_parts_an_address_from_what_is_sent() -> None:
    text = "Submit these documents:\nResume\nLetter of interest\nContact Information\nHarbor Office\nask@tarn.example"
    assert not list(find_addresses(text))


def test_letters_that_others_send_lead_to_no_place_to_apply() -> None:
    letters = "have two letters of reference sent directly to:\nDr. Joseph Kale, Chair\njkale@tarn.example"
    assert not list(find_methods(f"Please {letters}", hint="Special Instructions"))
    own = "Submit your CV and have three letters of reference sent to jkale@tarn.example"
    assert [c.value.value for c in find_methods(own)] == ["jkale@tarn.example"]


# text, the addresses that applications go to
MAILED: list[tuple[str, list[str]]] = [
    ("To get started, please email ada@tarn.example.", ["ada@tarn.example"]),
    ("Email bo.reed@tarn.example to chat.", ["bo.reed@tarn.example"]),
    ("To apply, or with questions about the lab, please email bo.reed@tarn.example.", ["bo.reed@tarn.example"]),
    ("Sounds interesting to you? We are expecting your application: ada@tarn.example.", ["ada@tarn.example"]),
    ("Interested? Email ada dot reed at tarn dot example", ["ada.reed@tarn.example"]),
    ("Reach out and email ada <at> tarn <dot> example", ["ada@tarn.example"]),
    ("Questions? Email ada@tarn.example.", []),
    ("Apply at the desk. Questions about the position? Contact Ada Quill, ada@tarn.example.", []),
    ("Email jobs@tarn.example if you have any questions about the position.", []),
    ("Please email ada@tarn.example with any further questions.", []),
    ("If you have questions about how to apply or need help submitting an application, contact ada@tarn.example.", []),
    ("Should you have difficulty applying online, send your resume to ada@tarn.example.", ["ada@tarn.example"]),
    ("Send a resume to ada@tarn.example, or with questions.", ["ada@tarn.example"]),
    ("Comments, please email ada@tarn.example", []),
    ("Office\nEmail: ada@tarn.example", []),
    ("提出先: 〒999-0012 青浜市港町2-5-1 総務課 採用担当 saiyo@tarn.example", ["saiyo@tarn.example"]),
]


@pytest.mark.parametrize(("text", "addresses"), MAILED)
def test_who_is_told_to_email_applies_there_unless_to_ask(text: str, addresses: list[str]) -> None:
    assert [c.value.value for c in find_methods(text)] == addresses


def test_papers_that_are_faxed_to_a_number_go_by_fax() -> None:
    text = "A letter and a copy of your license should be faxed to (212) 555-0143. No phone calls or faxed inquiries."
    assert [(c.value.kind, c.value.value) for c in find_methods(text, hint="To Apply")] == [("fax", "(212) 555-0143")]
    assert [p.fax for p in phones("No faxed inquiries, please. Call 212-555-0143")] == [False]


def test_where_a_georgian_form_is_filled_in_takes_applications() -> None:
    text = "მსურველებმა უნდა გაიარონ რეგისტრაცია და შეავსონ აპლიკაცია ბიუროს ვებ-გვერდის (www.x.example) მეშვეობით."
    assert [claim.value.value for claim in find_methods(text, hint="დამატებითი ინფორმაცია")] == ["www.x.example"]


POSTED: list[tuple[str, list[str]]] = [
    ("Applications must be mailed to the Tarn Library, 12 Elm St, Hudson, NY 12534.", ["Tarn Library"]),
    ("Letters of application should be sent to the Rector, 4 Abbey Road, Salisbury SP1 2AB.", ["Rector"]),
    ("Applications should be addressed to the Shire Clerk, PO Box 7, Tarn WA 6536.", ["Shire Clerk"]),
    ("Send an application (available here), and a letter to Ada Quill, 12 Elm St, Hudson, NY 12534.", ["Ada Quill"]),
    ("Applications are available at Town Hall, 12 Elm St, Hudson, NY 12534, and are sent by May 4.", []),
    ("Apply in person at Town Hall, 12 Elm St, Hudson, NY 12534.", []),
    ("Papers are submitted once. Questions can be directed to us at 12 Elm St, Hudson, NY 12534.", []),
    ("Forms must be delivered to Town Hall, 12 Elm St, Hudson, NY 12534.", []),
]


@pytest.mark.parametrize(("text", "to"), POSTED)
def test_papers_that_are_mailed_to_a_house_go_by_mail(text: str, to: list[str]) -> None:
    for hint in ("", "To Apply") if to else ("",):
        mailed = [claim.value.value for claim in find_methods(text, hint=hint) if claim.value.kind == "mail"]
        assert [value.partition(",")[0] for value in mailed] == to


def test_an_address_below_the_house_that_papers_are_mailed_to_takes_them_too() -> None:
    text = "Mail the application to:\n\nTarn Board\nAttn: Ada Quill\n12 Quay Blvd.\n\nEmail:\naquill@tarn.example"
    assert [claim.value.value for claim in find_methods(text)] == ["aquill@tarn.example"]


INVITED = [
    ("If you're interested, please contact us directly at: maps@tarn.example. We draw.", ["maps@tarn.example"]),
    ("Sounds good? Drop me a message. I'm ann at tarn dot example, and I map.", ["ann@tarn.example"]),
    ("Wir freuen uns auf Ihre vollständigen Bewerbungsunterlagen!\nAda Quill: ada@tarn.example", ["ada@tarn.example"]),
    ("If you have questions about boats, contact us directly at maps@tarn.example. We draw.", []),
    ("If you are interested in boats and in maps, see ann@tarn.example. We draw.", []),
]


@pytest.mark.parametrize(("text", "addresses"), INVITED)
def test_who_is_invited_writes_to_the_address_beside(text: str, addresses: list[str]) -> None:
    assert [claim.value.value for claim in find_invitation(text)] == addresses


LONE = ["https://boards.greenhouse.example/tarn/jobs/7", "\nhttps://tarn.example/careers#open\n"]
NOT_LONE = [
    "https://tarn.example/maps",
    "Our blog: https://careers.tarn.example",
    "https://tarn.example/jobs https://tarn.example/careers",
]


@pytest.mark.parametrize("text", LONE)
def test_a_part_that_is_a_link_to_jobs_says_where_to_apply(text: str) -> None:
    assert [claim.value.value for claim in find_lone(text)] == [text.strip()]


@pytest.mark.parametrize("text", NOT_LONE)
def test_other_links_do_not(text: str) -> None:
    assert list(find_lone(text)) == []


@pytest.mark.parametrize(
    ("text", "heading", "found"),
    [
        (
            "Tarn County Human Resources, 411 North 5th Street, Salem, OR 97301.",
            "Application",
            ["Tarn County Human Resources, 411 North 5th Street, Salem, OR 97301"],
        ),
        ("Tarn Maps\nP.O. Box 7\nLeeds LS1 4AP", "To apply", ["Tarn Maps, P.O. Box 7, Leeds LS1 4AP"]),
        ("Tarn County Human Resources, 411 North 5th Street, Salem, OR 97301.", "", []),
        ("Tests are held at 411 North 5th Street, Salem, OR 97301.", "Application", []),
        ("Tarn Library, Salem, OR 97301", "Application", []),
    ],
)
def test_an_address_that_is_all_under_a_heading_is_to_write_to(text: str, heading: str, found: list[str]) -> None:
    assert [claim.value.value for claim in find_lone(text, hint=heading)] == found


def test_who_wishes_to_apply_goes_where_the_details_are() -> None:
    text = "If you want to apply please see https://tarn.example/jobs for details on the form."
    assert [claim.value.value for claim in find_methods(text)] == ["https://tarn.example/jobs"]
    assert not list(find_methods("Applicants should see https://tarn.example for details about the house."))


def test_a_form_on_disability_in_a_line_of_its_own_takes_no_applications() -> None:
    text = (
        "Ask within 14 days of the submittal of the city application. The Disability Accommodation Form can be "
        "obtained at\nhttps://tarn.example/forms/disability.pdf"
    )
    assert not list(find_methods(text, hint="How to apply"))
    assert list(find_methods(text.replace("Disability Accommodation", "application"), hint="How to apply"))


def test_who_values_a_foreign_degree_takes_no_applications() -> None:
    text = "Apply at www.tarn.example. Foreign degrees must be evaluated by a service: www.maps.example, www.x.example."
    assert [claim.value.value for claim in find_methods(text, hint="How to apply")] == ["www.tarn.example"]


def test_a_postal_address_is_without_the_article_before_it() -> None:
    [claim] = find_methods("Mail the form to the Tarn Library, 200 Quay St, Salem OH 44691.", hint="How to apply")
    assert claim.value.value == "Tarn Library, 200 Quay St, Salem OH 44691"


CALLED: list[tuple[str, list[tuple[str, str]]]] = [
    ("Ring Davo on 0427 555 019 or email davo@tarn.example with a short resume.", [("email", "davo@tarn.example")]),
    ("To apply, call Ruth Reed at (207) 555-0142.", [("phone", "(207) 555-0142")]),
    ("Applications may be mailed; call 541-555-0142 with questions about the application.", []),
    ("Apply within.", [("in_person", "Apply within.")]),
    ("To apply online or for questions, call 541-555-0142.", []),
    ("To learn more about how to apply, call 541-555-0142.", []),
    ("Apply online. If you need help with the application, call 541-555-0142.", []),
    ("If you need an accommodation to apply, call 541-555-0142.", []),
]


@pytest.mark.parametrize(("text", "ways"), CALLED)
def test_a_number_that_one_calls_to_apply_is_a_way(text: str, ways: list[tuple[str, str]]) -> None:
    assert [(c.value.kind, c.value.value) for c in find_methods(text)] == ways
