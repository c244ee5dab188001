"""People and offices to ask about the posting, each with what is theirs."""

import pytest

from postingkit.fields.contacts import find_contacts, join_contacts
from postingkit.model.known import Known

Rows = list[tuple[str | None, str | None, str | None]]

SEEN: list[tuple[str, str, Rows]] = [
    ("Kontakt: 22 555 01 42", "", [(None, None, "22 555 01 42")]),
    ("Proszę wyłącznie o kontakt telefoniczny 501555142.", "", [(None, None, "501555142")]),
    ("Обращаться по телефону: 8 (8452) 55-01-42", "", [(None, None, "8 (8452) 55-01-42")]),
    ("Interesados llamar al 612 555 014.", "", [(None, None, "612 555 014")]),
    ("Interessados, ligue para (11) 95555-0142.", "", [(None, None, "(11) 95555-0142")]),
    ("Please email a CV and two names to Dr. Ada Quill.", "", [("Dr. Ada Quill", None, None)]),
    ("For details of the post please contact Dr. Ada C. Quill.", "", [("Dr. Ada C. Quill", None, None)]),
    ("Vragen? Bel Ruben op 06 5550 0142.", "", [("Ruben", None, "06 5550 0142")]),
    ("総務課 木下 電話 099-555-0186", "問い合わせ先", [("木下", None, "099-555-0186")]),
    ("To apply call Ned in the transport office on 057 555 0127.", "", [("Ned", None, "057 555 0127")]),
    ("Txt your name and visa type to Abe 021 555 0198.", "", [("Abe", None, "021 555 0198")]),
    ("If you need assistance applying for a post, please call 516-555-0153.", "", [(None, None, "516-555-0153")]),
    (
        "Ada Quill, MS\nshe/her/hers\nMap Collections Manager\nZoology\n\nada.quill@tarn.example\n303-555-0121",
        "",
        [("Ada Quill", "ada.quill@tarn.example", "303-555-0121")],
    ),
    (
        "Questions? Ask Ada Quill (they/them) at aq@tarn.example.",
        "",
        [("Ada Quill", "aq@tarn.example", None)],
    ),
    ("01665 555 0142 | www.tarnhotel.example", "Tel", [(None, None, "01665 555 0142")]),
    (
        "Submit a CV to the Map Coordinator in Tarn, Ada Quill at: ada.quill@tarn.example or call 01263 555 142.",
        "",
        [("Ada Quill", "ada.quill@tarn.example", "01263 555 142")],
    ),
    (
        "To visit, contact Mrs J Reed, PA to the Headteacher, on 01372 555 214 or jreed@tarn.example.",
        "",
        [("J Reed", "jreed@tarn.example", "01372 555 214")],
    ),
    (
        "Send a CV to The Rev. Canon Ada Quill, Rector, at rector@tarn.example.",
        "",
        [("Rev. Canon Ada Quill", "rector@tarn.example", None)],
    ),
    ("Hera Poutama\nPrincipal\n(06) 555 4410", "Contact", [("Hera Poutama", None, "(06) 555 4410")]),
    ("Telephone the Vicar, Revd Dr Ira Reed, on 01945 555 333.", "", [("Revd Dr Ira Reed", None, "01945 555 333")]),
    ("Apply by post. Crewing Manager: Ida Holm, +47 55 50 12 34.", "", [("Ida Holm", None, "+4755501234")]),
    ("Ring Davo on 0427 555 019 after seven.", "", [("Davo", None, "0427 555 019")]),
    (
        "Thanks & Regards,\nSneha Reed\nSr. Executive - HR\nTarn Infra Pvt. Ltd.\nMob : +91 98220 55501",
        "",
        [("Sneha Reed", None, "+919822055501")],
    ),
    ("Teléfono de contacto: 952 55 50 31 (Inés Robledo).", "", [("Inés Robledo", None, "952 55 50 31")]),
    ("Vragen? Bel met teamcoach Anouk de Wit, 06 - 55 50 12 34.", "", [("Anouk de Wit", None, "06 - 55 50 12 34")]),
    (
        "Ada Quill, MSLIS\nSenior Director, Map Technology\naquill@tarn.example",
        "Contact",
        [("Ada Quill", "aquill@tarn.example", None)],
    ),
    ("Call or text Rodney 785-555-0119.", "", [("Rodney", None, "785-555-0119")]),
    (
        "Informal enquiries may be made to Professor A J Quill, Head of Maps, tel. 01792 555142, aq@tarn.example.",
        "",
        [("Professor A J Quill", "aq@tarn.example", "01792 555142")],
    ),
    ("Ask Mrs Ada B Quill (quill@tarn.example).", "", [("Ada B Quill", "quill@tarn.example", None)]),
    (
        "SEND LETTERS TO:\nAda Quill\nThe Tarn Museum\n12 S. Mill Ave.\nSalem, OR 97301",
        "",
        [("Ada Quill", None, None)],
    ),
    (
        "Submit a CV by May 3 to:\n\nIra Reed\nDean\nMap Room\nTarn University\nTarn, SK\nCanada\nS4S 0A2",
        "",
        [("Ira Reed", None, None)],
    ),
    ("The post may be renewed. Contact Ada B. Quill, Department of Maps, Tarn.", "", [("Ada B. Quill", None, None)]),
    (
        "Degrees are submitted to the Town Personnel Division's Records Section, 9 Mill St., Room 2, (914) 555-0142.",
        "",
        [("Town Personnel Division's Records Section", None, "(914) 555-0142")],
    ),
    (
        "Applicants who need help may call the Harbor Safety Division at (914) 555-0142.",
        "",
        [("Harbor Safety Division", None, "(914) 555-0142")],
    ),
    (
        "Applications may be sent to:\nAda Quill, Managing Partner or Ira Reed, Clerk\n785-555-0119",
        "",
        [("Ada Quill", None, None), ("Ira Reed", None, "785-555-0119")],
    ),
    (
        "Write to Ana deReyes, Director, at ana@tarn.example. Telephone questions: 785-555-0119.",
        "",
        [("Ana deReyes", "ana@tarn.example", "785-555-0119")],
    ),
    ("E-mail your resume, in one file, to JP Reyes, jobs@tarn.example.", "", [("JP Reyes", "jobs@tarn.example", None)]),
    ("Contact Tarn Maps Co-founder Ada Quill at ada@tarn.example", "", [("Ada Quill", "ada@tarn.example", None)]),
    ("Speak to Sue Park (HR Manager) on 01223 555018.", "", [("Sue Park", None, "01223 555018")]),
    ("For details contact the HR Manager, Sue Park on 01223 555018.", "", [("Sue Park", None, "01223 555018")]),
    (
        "Send a resume with the names of two referees to:\n\nDr. Vicky A. Reed, Director of Maps, Tarn College",
        "",
        [("Dr. Vicky A. Reed", None, None)],
    ),
    (
        "Send a resume to:\n\nMartin QUILL\nMap Laboratory\ne-mail: martin.quill@tarn.example",
        "",
        [("Martin QUILL", "martin.quill@tarn.example", None)],
    ),
    (
        "Send a letter, CV and writing sample (by post or disk) to Professor Ada Quill, Search Committee Chair.",
        "",
        [("Professor Ada Quill", None, None)],
    ),
    (
        "Applications, with a c.v., should be sent to: Prof. Ira Reed, Director, Map Institute, or Dr. Ada Quill.",
        "",
        [("Prof. Ira Reed", None, None), ("Dr. Ada Quill", None, None)],
    ),
    ("Ada Brod, Berufsbildnerin, 061 555 40 18", "Kontakt", [("Ada Brod", None, "061 555 40 18")]),
    (
        "Für Rückfragen steht Ihnen Dr. Ada Lind unter der Telefonnummer 04401 55 51-15 zur Verfügung.",
        "",
        [("Dr. Ada Lind", None, "04401 55 51-15")],
    ),
    (
        "Auskunft erteilt gerne Reto Brod, Leiter Karten, T +41 55 555 01 20.",
        "",
        [("Reto Brod", None, "+41555550120")],
    ),
    ("Vragen? Bel Anouk de Wit op 038 555 12 40.", "", [("Anouk de Wit", None, "038 555 12 40")]),
    (
        "Para más información, contactar con Inés Vila en el teléfono 982 555 012.",
        "",
        [("Inés Vila", None, "982 555 012")],
    ),
    ("Loop binnen of app je cv naar Wendy: 06 - 5550 2244.", "", [("Wendy", None, "06 - 5550 2244")]),
    ("Contattare la dott.ssa Anna Vela al numero 0583 555012.", "", [("Anna Vela", None, "0583 555012")]),
    ("Více informací podá Mgr. Anna Voglová na tel. 567 555 012.", "", [("Anna Voglová", None, "567 555 012")]),
    ("Informacji udziela p. Halina Wrona, tel. 25 555 08 13.", "", [("Halina Wrona", None, "25 555 08 13")]),
    ("Inlichtingen bij mevrouw Meier, tel. 0575 555 012", "", [("mevrouw Meier", None, "0575 555 012")]),
    ("Osoba do kontaktu: Anna Wrona, 52 555 00 12", "", [("Anna Wrona", None, "52 555 00 12")]),
    ("Контактное лицо: Анна Фогель, 8 (4822) 55-50-12", "", [("Анна Фогель", None, "8 (4822) 55-50-12")]),
    ("Interessados: WhatsApp (47) 99900-1234, falar com Jussara.", "", [("Jussara", None, "(47) 99900-1234")]),
    ("採用担当の安藤（0263-55-5012）までお問い合わせください。", "", [("安藤", None, "0263-55-5012")]),
    ("問い合わせ先　学科長　高瀬 修一　TEL: 011-555-0188", "", [("高瀬 修一", None, "011-555-0188")]),
    ("Write, or call Dave on 03 9555 0142 for a chat.", "", [("Dave", None, "03 9555 0142")]),
    ("Call Head Gardener Jo Ash on 01749 555 213.", "", [("Jo Ash", None, "01749 555 213")]),
    (
        "Melde dich bis zum 28.02. bei:\n\nM.Sc. Vera Brod\nRaum 2.114\nvera.brod@tarnwerk.example",
        "",
        [("Vera Brod", "vera.brod@tarnwerk.example", None)],
    ),
    ("Hanna: hanna.rost@tarn.example\nPaul: paul@tarn.example", "", [("Hanna", "hanna.rost@tarn.example", None)]),
    (
        "Bei Interesse melde dich bis zum 28.02.2025 bei Vera Brod (vera.brod@tarnwerk.example).",
        "",
        [("Vera Brod", "vera.brod@tarnwerk.example", None)],
    ),
    (
        "Fragen an die Abteilung Personal der Stadt Tarn; E-Mail: personal@tarn.example",
        "",
        [(None, "personal@tarn.example", None)],
    ),
    ("Fragen beantwortet dir Svenja Brod unter 040 555 01 28.", "", [("Svenja Brod", None, "040 555 01 28")]),
    (
        "Bitte nehmen Sie Kontakt mit Vera Brod (Durchwahl: 6180, vera.brod@tarnwerk.example) aus der Leitung auf.",
        "",
        [("Vera Brod", "vera.brod@tarnwerk.example", None)],
    ),
    ("Bewirb Dich jetzt. Katrin Anhut freut sich auf Deine Bewerbung!", "", [("Katrin Anhut", None, None)]),
    (
        "Weitere Auskünfte gibt Ihnen gerne Regula Zgragg, Leiterin Benutzung, Telefon +41 81 555 37 20.",
        "",
        [("Regula Zgragg", None, "+41815553720")],
    ),
    ("Mag. Doris Lind beantwortet gerne Ihre Fragen: 03112 / 4470-15", "", [("Doris Lind", None, "03112 / 4470-15")]),
    (
        "Für Fragen steht Ihnen Frau Dr. Anna Groß unter 0341 5570 2218 zur Verfügung.",
        "",
        [("Dr. Anna Groß", None, "0341 5570 2218")],
    ),
    # an employer's street is nobody's name, and a bank's number none to call
    ("Kontakt: Tarnwerke AG, Donnerauer Landstr. 210, 26123 Tarn, IBAN DE03 2004 1111 0466 9222 00", "", []),
    ("Questions? Call 734-555-0127.", "", [(None, None, "734-555-0127")]),
    ("For details: Contact person: Nino Brod, Finance Officer", "", [("Nino Brod", None, None)]),
    # two numbers of one person
    (
        "For a chat call Mei Brod, Team Leader, on 03 5550 1234 or 0491 570 156.",
        "",
        [("Mei Brod", None, "03 5550 1234"), ("Mei Brod", None, "0491 570 156")],
    ),
    (
        "Please contact Vera Brod (tel. 01632 960 411 / 07700 900 118; vbrod@tarn.example).",
        "",
        [("Vera Brod", "vbrod@tarn.example", "01632 960 411"), ("Vera Brod", None, "07700 900 118")],
    ),
    ("It sits on a hill.\n\nAda Quill, Head of Maps, (212) 555-0142", "", [("Ada Quill", None, "(212) 555-0142")]),
    (
        "For any information regarding this post, please contact us at (734) 555-0127.",
        "",
        [(None, None, "(734) 555-0127")],
    ),
    ("Submit a resume and a letter of interest to: Ms. Ada Quill at the tower.", "", [("Ada Quill", None, None)]),
    ("Museum of Natural History\nkmeyer@tarn.example", "Contact", [(None, "kmeyer@tarn.example", None)]),
    # whom letters go to, above the address
    (
        "Submit a letter to the address below.\nAda Quill\nCurator of Maps\nHarbor University\nSalem, OR 97301",
        "",
        [("Ada Quill", None, None)],
    ),
    # each number belongs to the name before it
    (
        "Es hilft Herr Grosch (Tel.: +49 (0) 611 / 75-2900) sowie Herr Haller (Tel.: +49 (0) 611 / 75-4700)",
        "",
        [("Herr Grosch", None, "+49611752900"), ("Herr Haller", None, "+49611754700")],
    ),
    # the post before a name is no part of it
    (
        "Send a resume to Group Picture Editor Mara Feathers by e-mail: mf@x.example",
        "",
        [("Mara Feathers", "mf@x.example", None)],
    ),
    ("Contact Head of Maps Mara Feathers, mf@x.example", "", [("Mara Feathers", "mf@x.example", None)]),
    (
        "Send a resume to:\n\nRichard “Chip” Feathers, Director\nrf@x.example",
        "",
        [("Richard “Chip” Feathers", "rf@x.example", None)],
    ),
    ("En caso de dudas o consultas escriban al correo: maps@x.example", "", [(None, "maps@x.example", None)]),
    # of several addresses each person has the one made of the name
    (
        "Mara Feathers, Leader\nPhone: 850-555-0127\n\nEmail: jgreen@x.example\nEmail: mfeathers@x.example",
        "Contact Information",
        [("Mara Feathers", "mfeathers@x.example", "850-555-0127"), (None, "jgreen@x.example", None)],
    ),
    # a new line that asks for something else opens a new contact
    (
        "For faculty write to\naps@x.example\nFor staff posts, contact the HR team at (707) 555-0126 or hr@x.example",
        "Contact",
        [(None, "aps@x.example", None), ("HR team", "hr@x.example", "(707) 555-0126")],
    ),
    (
        "Douglas Lark, Director. dlark@x.example. 203-555-0161",
        "Contact",
        [("Douglas Lark", "dlark@x.example", "203-555-0161")],
    ),
    (
        "Telefon: 0711 995 855-03\nAnsprechpartnerin: Maria Lembke www.labs.example",
        "Kontakt",
        [("Maria Lembke", None, "0711 995 855-03")],
    ),
    ("Or stop by any weekday. Ask for Rob Quill, shop foreman.", "How to apply", [("Rob Quill", None, None)]),
    ("A CV should be sent to Rob Quill, Team Leader, 1 Mill Street, Tarn.", "", [("Rob Quill", None, None)]),
    ("Deliver it to the desk, to the attention of Ms. Ada Quill.", "", [("Ada Quill", None, None)]),
    ("Telefon: ++49/6190/7498427\nAda Brod", "Kontakt", [("Ada Brod", None, "+4961907498427")]),
    ("Send a CV to Aram Brod, 9 Mill Street, tel: 51-20-82.", "", [("Aram Brod", None, "51-20-82")]),
    ("Chat to Kel on 0491 570 006.", "", [("Kel", None, "0491 570 006")]),
    ("Questions go to Tamati Rewi, (07) 555 8800 ext 214.", "", [("Tamati Rewi", None, "(07) 555 8800")]),
    ("Ms N.P. Dlamini Tel No: (039) 555 6120", "Enquiries", [("N.P. Dlamini", None, "(039) 555 6120")]),
]
SILENT = [
    ("Kontakt: 12345 Tarnheim, Hauptstraße 3", ""),
    ("Обращаться: 410012, г. Тарн, ул. Полная, 3", ""),
    ("Firma wpisana do rejestru pod nr 0000555142.", ""),
    ("Kontakt: 8.00-16.00", ""),
    ("Please contact Tarn Public Library. You will contact Jane Doe.", ""),
    ("Please contact Map Harbor for a tour.", ""),
    ("For questions about benefits, contact the Map Library.", ""),
    ("Reach the NJ Harbor Library on 785-555-0119, at any time.", ""),
    ("Reports go to Mr. Ada Quill each week.", ""),
    ("If you need assistance during any phase of the interview process, call Tarn Human Resources, 914-555-0142.", ""),
    ("The mask policy can be found at x.example/9 and questions may be sent to hr@tarn.example.", ""),
    ("Shows visitors who ask for Ada Quill to the map room.", ""),
    ("Ihre Bewerbung richten Sie an das Personalamt, Markt 3, oder an personalamt@tarn.example.", ""),
    ("Das Team der Tarn Werke freut sich auf Deine Bewerbung.", ""),
    ("For more information on accounts, call the Credit Union at (507) 555-0130.", ""),
    ("Answer customers who call the Sales Division at (914) 555-0142.", ""),
    ("Applicants with a disability may call the Access Division at (914) 555-0142.", ""),
    ("Reports are kept by the University Police at (914) 555-0142 for applicants.", ""),
    ("TDD for the Hearing Impaired (800) 555-0168", ""),
    ('Envie seu currículo para vagas@tarn.example com o assunto "Auxiliar de Farmácia".', ""),
    ("Send a resume to Mill Books at 3 Mill Street.", ""),
    ("Bring it to the attention of Senior Management.", ""),
]


@pytest.mark.parametrize(("text", "hint", "rows"), SEEN)
def test_reads(text: str, hint: str, rows: Rows) -> None:
    found = [claim.value for claim in find_contacts(text, hint=hint, known=Known())]
    assert {(c.name, c.email, c.phone) for c in found} >= set(rows)


@pytest.mark.parametrize(("text", "hint"), SILENT)
def test_says_nothing(text: str, hint: str) -> None:
    assert not list(find_contacts(text, hint=hint))


def test_the_departments_of_a_house_are_no_contacts() -> None:
    text = "Clerk: 828-555-0110\n\nHealth: 828-555-0111\n\nTax: 828-555-0112\n\nParks: 828-555-0113"
    claims = list(find_contacts(text, hint="Contact"))
    assert len(claims) == 4
    assert not join_contacts(claims)


def test_a_contact_has_the_address_that_is_made_of_its_names() -> None:
    text = "Mail a letter to Ada.Quill@tarn.example, or to jobs@tarn.example.\n\nAda Quill, Head of Maps"
    at = text.index("Ada Quill,")
    claims = [c._replace(start=c.start + at, end=c.end + at) for c in find_contacts(text[at:], hint="Contact")]
    assert [(c.value.name, c.value.email) for c in join_contacts(claims, text)] == [
        ("Ada Quill", "Ada.Quill@tarn.example")
    ]


def test_the_title_before_a_name_is_the_title() -> None:
    [claim] = find_contacts("Please send a resume to National Maps Director Ada Quill at ada@tarn.example.")
    assert (claim.value.name, claim.value.title) == ("Ada Quill", "National Maps Director")


def test_one_word_may_be_the_title_before_a_name() -> None:
    [claim] = find_contacts("Please email a letter to Director Ben Reed at director@tarn.example.")
    assert (claim.value.name, claim.value.title) == ("Ben Reed", "Director")


def test_a_title_may_open_the_line_of_a_name() -> None:
    [claim] = find_contacts("Map Manager Ada Quill aquill@tarn.example", hint="Contact")
    assert (claim.value.name, claim.value.title) == ("Ada Quill", "Map Manager")


def test_the_second_half_of_a_house_is_nobody() -> None:
    text = "Send it to: Ms. Ada Quill, Program Manager, Tarn Center for Art & Rare Charts, aquill@tarn.example."
    assert [claim.value.name for claim in find_contacts(text)] == ["Ada Quill"]


def test_a_firm_is_nobody() -> None:
    [claim] = find_contacts("Get to\nKnow Harbor, Inc.\nQuestions? Write to jobs@harbor.example")
    assert claim.value.name is None


def test_an_address_is_for_the_questions_told_behind_it() -> None:
    [claim] = find_contacts("Email jobs@harbor.example if you have any questions about the position.")
    assert claim.value.email == "jobs@harbor.example"
    assert not list(find_contacts("Email jobs@harbor.example by May 3."))


HOUSES: list[tuple[str, str | None]] = [
    ("Ada Quill\n12 Elm Street\nHudson, NY 12534\n518-555-0142", "12 Elm Street, Hudson, NY 12534"),
    ("Ada Quill\nTarn Verlag GmbH\nKarlstraße 7\n70178 Stuttgart\n0711 555 01 40", "Karlstraße 7, 70178 Stuttgart"),
    ("Address: Quay House 3, Tarn.\n\nPhone: 212-555-0142\n\nContact Person: Ada Quill", "Quay House 3, Tarn"),
    ("Mailing address: P.O. Box 12, Tarn\nPhone: 212-555-0142", "P.O. Box 12, Tarn"),
    ("მისამართი: თბილისი, ზღვის ქ. 3\n\nტელეფონი: 577 22 16 17", "თბილისი, ზღვის ქ. 3"),
    ("Dirección: Calle Mayor, 12, Tarn\nTeléfono: 915 550 123", "Calle Mayor, 12, Tarn"),
    ("E-mail address: ada12@tarn.example\nPhone: 212-555-0142", None),
    ("Web address: tarn.example/7\nPhone: 212-555-0142", None),
    ("Address: see above\nPhone: 212-555-0142", None),
    ("Room 12\n40 people work here\nPhone: 212-555-0142", None),
]


@pytest.mark.parametrize(("text", "house"), HOUSES)
def test_a_contact_has_the_address_of_its_house(text: str, house: str | None) -> None:
    contacts = [claim.value for claim in join_contacts(find_contacts(text, hint="Contact Information"), text)]
    assert [contact.postal_address for contact in contacts] == [house]


def test_a_house_is_whom_to_ask_where_a_block_names_nobody() -> None:
    text = "Tarn Board of Maps\n12 Quay Street\nTarn, OH 45385\n937-555-0142"
    [claim] = find_contacts(text, hint="For inquiries, contact")
    assert claim.value.name == "Tarn Board of Maps"
    [claim] = find_contacts(f"Ada Quill\n{text}", hint="For inquiries, contact")
    assert claim.value.name == "Ada Quill"


def test_a_title_may_stand_in_a_paragraph_of_its_own_above_an_address() -> None:
    [claim] = find_contacts("Ada Quill\n\nSr. Map Partner\n\nEmail: aquill@tarn.example", hint="Contact")
    assert (claim.value.title, claim.value.email) == ("Sr. Map Partner", "aquill@tarn.example")
    [claim] = find_contacts("Contact Ada Quill\n\nMap Clerk\n\nSorts maps.", hint="Contact")
    assert claim.value.title is None


def test_an_australian_number_needs_no_brackets() -> None:
    [claim] = find_contacts("Enquiries: Ada Quill, Manager Map Services, 08 5550 1234.")
    assert (claim.value.name, claim.value.phone) == ("Ada Quill", "08 5550 1234")


def test_a_label_that_is_a_post_is_the_title() -> None:
    for label, title in (("HR Analyst", "HR Analyst"), ("Contact Person", None)):
        [claim] = find_contacts("Ada Quill", hint=label)
        assert (claim.value.name, claim.value.title) == ("Ada Quill", title)


def test_a_title_may_stand_before_the_name_where_a_sentence_opens() -> None:
    [claim] = find_contacts("Questions? HR Analyst Ada Quill, 425-555-0139", hint="Contact")
    assert (claim.value.name, claim.value.title) == ("Ada Quill", "HR Analyst")


def test_a_title_may_stand_before_the_name_and_a_comma() -> None:
    for text, title in (
        ("For details please contact Map Director, Ada Quill. aquill@tarn.example", "Map Director"),
        ("Send a resume to the director, Ada Quill: aquill@tarn.example", "director"),
        ("Send a resume to the house, Ada Quill: aquill@tarn.example", None),
    ):
        [claim] = find_contacts(text, hint="Contact")
        assert (claim.value.name, claim.value.title) == ("Ada Quill", title)


def test_somebody_who_has_been_named_is_spoken_of_by_surname() -> None:
    text = (
        "Apply to:\nMr. Jo Quill, Director of Maps\nReed Library\nTarn College\nSalem, OR 97301\n"
        "For further information, please contact Mr. Quill at:\njquill@tarn.example\n503-555-0142"
    )
    [claim] = join_contacts(find_contacts(text, hint="Contact"), text)
    found = claim.value
    assert (found.name, found.title, found.email) == ("Jo Quill", "Director of Maps", "jquill@tarn.example")


def test_whom_one_may_call_by_the_first_name_is_one_who_is_named() -> None:
    text = "Send a CV to Ned Quill at ned.quill@tarn.example. Questions? Call Ned on 057 555 0127."
    assert [(c.value.name, c.value.phone) for c in join_contacts(find_contacts(text), text)] == [
        ("Ned Quill", "057 555 0127")
    ]
