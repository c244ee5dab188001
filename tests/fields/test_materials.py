"""Materials: what an applicant is asked to send, in sentences and in lists below them."""

import pytest

from postingkit.fields.materials import find_materials, join_materials

SEEN = [
    ("CV, certificates (scanned) and two references to crew@tarn.example.", "", ["cv", "references"]),
    ("Elements of the dossier are: CV, writing sample.", "", ["cv", "writing_sample"]),
    (
        "Submit a CV and a short summary (max 1 page) of your teaching interests.",
        "",
        ["cv", "teaching_statement"],
    ),
    ("Submit an outline (two pages) of your scientific interests.", "", ["research_statement"]),
    ("Applications should include a CV and an outline of the research project.", "", ["cv", "research_statement"]),
    ("Send a CV; reference letters should not be sent yet, and we don't ask for a cover letter.", "", ["cv"]),
    ("Pas besoin de lettre de motivation, envoyez votre CV à crew@tarn.example", "", ["cv"]),
    ("Faites parvenir votre CV à crew@tarn.example", "", ["cv"]),
    ("Stuur je C.V. en een korte motivatie aan crew@tarn.example", "", ["cv", "cover_letter"]),
    ("Send søknad og CV til crew@tarn.example", "", ["cv", "cover_letter"]),
    ("Lähetä CV ja hakemus osoitteeseen crew@tarn.example", "", ["cv", "cover_letter"]),
    ("Резюме подавать до 30 июля, crew@tarn.example", "", ["resume"]),
    ("Prosimy o zawarcie w CV klauzuli o danych", "", ["cv"]),
    ("Özgeçmişinizi crew@tarn.example adresine gönderin", "", ["resume"]),
    ("Αποστολή βιογραφικού στο crew@tarn.example", "", ["resume"]),
    ("Trimiteți CV și scrisoare de intenție la crew@tarn.example", "", ["cv", "cover_letter"]),
    ("Küldje önéletrajzát és motivációs levelét", "", ["resume", "cover_letter"]),
    ("请将简历发送至 crew@tarn.example", "", ["resume"]),
    ("이력서와 자기소개서를 보내주세요", "", ["resume", "cover_letter"]),
    ("CV com pretensão salarial para crew@tarn.example", "", ["cv", "salary_requirements"]),
    ("Drop us a line at crew@tarn.example with a cover note and CV.", "", ["cv", "cover_letter"]),
    ("In addition, have three referees send letters of reference.", "", ["letters_of_reference"]),
    (
        "Send a resume, cover letter, and application to jobs@tarn.example.",
        "",
        ["resume", "cover_letter", "application_form"],
    ),
    ("Submit a completed original application with two copies.", "", ["application_form"]),
    (
        "Submit a TRA application, a resume and a letter of interest.",
        "",
        ["resume", "cover_letter", "application_form"],
    ),
    ("Submit a letter of application, a resume and a transcript.", "", ["cover_letter", "resume", "transcript"]),
    ("Send your resume and application materials to us.", "", ["resume"]),
    ("Please submit a library application, resume and letter.", "", ["resume", "cover_letter", "application_form"]),
    (
        "Send application, resume and cover letter to jobs@tarn.example by Friday.",
        "To apply",
        ["resume", "cover_letter", "application_form"],
    ),
    ("Submit a resume and a portfolio of projects that show your maps.", "To apply", ["resume", "portfolio"]),
    (
        "1. Resume/CV\n2. Letter of Qualification\n3. Transcripts",
        "Required Documents",
        ["resume", "cover_letter", "transcript"],
    ),
    ("Please e-mail a CV to us. You do not need to provide a covering letter.", "", ["cv"]),
    ("Please send a resume and three names of reference to ada@tarn.example", "", ["resume", "references"]),
    (
        "Please send an application (available at the desk), resume, and cover letter to the library.",
        "",
        ["application_form", "resume", "cover_letter"],
    ),
    ("Submit a cover letter to the C.V. Starr Map Library.", "", ["cover_letter"]),
    (
        "Se deberá presentar la propuesta con lo siguiente:\n\nCarta de presentación\nCurrículum vitae documentado",
        "",
        ["cv", "cover_letter"],
    ),
    ("Applicants must submit a cover letter and a research proposal.", "", ["cover_letter", "research_statement"]),
    ("Upload a CV and a statement of scholarly interests.", "How to apply", ["cv", "research_statement"]),
    ("Applications (letter + CV, four pages in all) go to a@x.example.", "", ["cv", "cover_letter"]),
    (
        "Please forward your resume and the names of two referees by 5 p.m.; some will be contacted for an interview.",
        "",
        ["resume", "references"],
    ),
    ("Send your application (CV and short motivation statement) to ada@maps.example.", "", ["cv", "cover_letter"]),
    ("Just email a CV to a@x.example. There is no need to send a covering letter.", "How to apply", ["cv"]),
    ("If you qualify by your education, attach your official transcripts.", "", ["transcript"]),
    ('Applicants may attach a "Verification of Work Experience" (VWE) form.', "How to apply", ["other"]),
    ("Applications and Skills Questionnaires will only be accepted on-line.", "", ["application_form", "other"]),
    ("Each applicant must complete a Mapping Skills Questionnaire at the time of filing.", "", ["other"]),
    ("All applicants must submit a completed Boating Questionnaire with their application.", "", ["other"]),
    ("All veterans must include a copy of the DD214 to receive preference in hiring.", "", ["other"]),
    ("Applicants must submit proof of registration as a surveyor.", "", ["other"]),
    ("Attach a copy of your C.P.R. certification to the application.", "", ["other"]),
    (
        "Upload a letter and a statement addressing past and/or future contributions to inclusion.",
        "How to apply",
        ["diversity_statement"],
    ),
    (
        "კანდიდატმა უნდა წარუდგინოს:\n- სურათი;\n- ორი რეკომენდაცია წინა სამუშაოდან, ბეჭდით და ხელმოწერით დამოწმებული;",
        "",
        ["letters_of_reference"],
    ),
    ("კომისიას უნდა წარუდგინოს პირადობის დამადასტურებელი დოკუმენტი.", "", ["other"]),
    ("Send a CV, Letters of References and the like.", "How to apply", ["cv", "letters_of_reference"]),
    ("A complete application should include a CV and a statement of interest.", "", ["cv", "cover_letter"]),
    (
        "Submit a CV, a short description of your research interests and copies of two publications.",
        "",
        ["cv", "writing_sample", "research_statement"],
    ),
    ("Dann schick uns deinen Lebenslauf und dein Portfolio.", "", ["resume", "portfolio"]),
    ("Please submit your resume. You should also include a link to your work.", "", ["resume", "portfolio"]),
    ("The official application process is told there. Send a CV.", "", ["cv"]),
    ("You work with SDKs and code samples, and keep them.", "", []),
    ("Email a resume and sample code to sam@x.example.", "How to apply", ["resume", "portfolio"]),
    ("Send links to work you’ve done to sam@x.example.", "How to apply", ["portfolio"]),
    (
        "Submit a cover letter, a resume, form AO 78 and three references.",
        "How to apply",
        ["resume", "cover_letter", "references", "application_form"],
    ),
    (
        "Applicants should fill Form TH 1 and attach copies of academic certificates.",
        "Mode of application",
        ["application_form", "other"],
    ),
    (
        "As part of the application you will be asked to complete a CV and a personal statement.",
        "How to apply",
        ["cv", "other"],
    ),
    ("File a City application with a typing certificate.", "Application procedure", ["application_form", "other"]),
    ("Please complete the online application form. CVs will not be accepted.", "How to apply", ["application_form"]),
    (
        "Applications are available at Tarn Hall. Return the application with a resume.",
        "",
        ["application_form", "resume"],
    ),
    ("Applicants must attach a copy of their Crane/Hoist Surveyor license.", "", ["other"]),
    ("Applicants filing under #1 must submit an Apprenticeship Certificate.", "", ["other"]),
    ("For positions requiring a boat, applicants must submit a commercial driving history.", "", ["other"]),
    ("Email a CV. We need no letter, but we do love to see GitHub links.", "How to apply", ["cv", "portfolio"]),
    ("Write to us with links to your website, GitHub, or resume.", "How to apply", ["resume", "portfolio"]),
    ("მსურველები დარეგისტრირდით და შეავსეთ სააპლიკაციო ფორმა.", "", ["application_form"]),
    ("გთხოვთ, გაიაროთ რეგისტრაცია და შეავსოთ განაცხადი საიტზე.", "", ["application_form"]),
    ("კანდიდატმა უნდა წარადგინოს:\n- განაცხადი მხოლოდ ელექტრონული ფორმით", "", ["application_form"]),
    ("კანდიდატმა საკონკურსო კომისიას უნდა წარუდგინოს:\n\n- განაცხადი ელექტრონული ფორმით", "", ["application_form"]),
    ("Stuur je cv en motivatie voor 20 december.", "", ["cv", "cover_letter"]),
    ("Attach a CV and copies of diplomas.", "", ["cv", "other"]),
    ("Submit a Town application and resume by May.", "", ["resume", "application_form"]),
    ("Send a letter of application. The letter should address your teaching philosophy.", "", ["cover_letter"]),
    ("Send your CV and a short letter before May.", "", ["cv", "cover_letter"]),
    ("Schick uns deinen Lebenslauf und deine Zeugnisse", "", ["resume", "transcript"]),
    ("Attach your CV and a statement addressing the selection criteria.", "", ["cv", "other"]),
    ("A writing sample will be required.", "", ["writing_sample"]),
    ("Submit a State Employment Application (form 12) and a resume.", "", ["resume", "application_form"]),
    ("Please send:\n1. Your map\n2. Resume", "", ["resume"]),
    ("Please submit:\n- CV\n- Diploma copy\n- Passport copy", "Application procedures", ["cv", "other"]),
    ("Send a cover letter, resume and three references.", "", ["resume", "cover_letter", "references"]),
    ("კანდიდატმა უნდა ატვირთოს:\n- სურათი;\n- დიპლომის ასლი;\n- სამოტივაციო წერილი", "", ["cover_letter", "other"]),
    (
        "Bewerbung mit Lebenslauf, Konzept (max. 5 Seiten) und einem Motivationsschreiben an die Werft.",
        "",
        ["resume", "cover_letter", "other"],
    ),
    ("Bei Interesse melde dich mit Lebenslauf und Notenspiegel.", "", ["resume", "transcript"]),
    ("Bewerbung mit Begleitschreiben und Kopien der Abschlusszeugnisse", "", ["cover_letter", "transcript"]),
    ("Sende deinen Lebenslauf und eine Immatrikulationsbescheinigung.", "", ["resume", "other"]),
    ("Häng einfach deinen Lebenslauf an.", "", ["resume"]),
    ("Laden Sie dort Ihr Motivationsschreiben und Arbeitszeugnisse hoch.", "", ["cover_letter", "transcript"]),
    ("Bitte geben Sie Ihre Gehaltsvorstellung an.", "", ["salary_requirements"]),
    (
        "Ihre Bewerbung mit Lebenslauf, Zeugnissen und einem Nachweis der Fahrerlaubnis senden Sie an uns.",
        "",
        ["resume", "transcript", "other"],
    ),
    ("Include a curriculum vitae and two people who can provide references.", "", ["cv", "references"]),
    (
        "Please attach to your application:\nCover Letter\nResume\n\nTranscripts",
        "",
        ["resume", "cover_letter", "transcript"],
    ),
    ("Send us links to 3 sites you built or led.", "How to apply", ["portfolio"]),
    (
        "Please contact us with your CV, stating your day rate if you wish to be considered.",
        "",
        ["cv", "salary_requirements"],
    ),
    ("CV + lettre à recrutement@tarn.example avant le 13 décembre", "Candidater", ["cv", "cover_letter"]),
]
SEEN += [
    ("You must answer all supplemental questions.", "How to apply", ["application_form"]),
    ("Click on Apply for instructions in submitting your electronic application.", "", ["application_form"]),
    (
        "Resumes may not be submitted in lieu of the official City application.",
        "Selection process",
        ["application_form"],
    ),
    ("Submit a resumé and employment application to the Board.", "How to apply", ["resume", "application_form"]),
    ("Merci d'envoyer CV + LM et vos prétentions salariales", "", ["cv", "cover_letter", "salary_requirements"]),
    ("Enviar CV con foto y pretensiones salariales", "", ["cv", "other", "salary_requirements"]),
    ("Envíanos tu hoja de vida y tu portafolio", "", ["resume", "portfolio"]),
    ("Mande seu currículo com pretensão salarial", "", ["cv", "salary_requirements"]),
    ("Inviare curriculum con foto e aspettative economiche", "", ["cv", "other", "salary_requirements"]),
    ("Stuur je motivatie met cv", "", ["cv", "cover_letter"]),
    ("Wyślij CV ze zdjęciem i oczekiwania finansowe", "", ["cv", "other", "salary_requirements"]),
    ("Пришлите резюме с фотографией и примеры работ", "", ["resume", "other", "portfolio"]),
    ("履歴書（写真貼付）をご郵送ください", "", ["resume", "other"]),
]

SILENT = [
    "Provide help with forms; review and edit resumes and cover letters; include all who ask.",
    "Provide resume/job help assistance on laptops.",
    "Søknad sendes elektronisk",
    "Call the help desk if you have trouble submitting your online application.",
    "კანდიდატმა განაცხადი უნდა წარადგინოს მხოლოდ ერთ ვაკანსიაზე.",
    "为学生提供简历指导",
    "To apply, send us an email; you don't have to include a resume.",
    "Papers such as certifications and transcripts may be required for certain positions; redact your age.",
    "Manages a loan portfolio, reviews contracts and applies the rules of the house.",
    "Help draft reports and research proposals, including charts, and present them to the council.",
    "How to apply: we don't accept CVs, only our form's answers.",
    "How to apply: CVs alone will not be accepted.",
    "We want to see GitHub experience, and our toolbox includes GitLab links.",
    "Wir schicken dir ein Foto vom Team.",
    "Do not substitute a resume for your application.",
    "To apply: no agency is permitted to ask that an applicant provide any prior compensation history.",
    "Resumes may not be substituted for the application.",
    "A resume will not be accepted in place of an application.",
    "To apply, fill in the form; resumes will not be reviewed.",
    "To apply, fill in the form. Resumes not accepted.",
    "The reading room holds:\nLetters of recommendation\nTranscripts",
    "If you are unable to complete this application due to a disability, contact this employer.",
    "If you need assistance in completing this application, please contact the office.",
    "სავალდებულოდ ასატვირთი დოკუმენტების შესახებ იხილეთ ვებ-გვერდი",
    "Review resumes for the volunteer program.",
    "The Training and Experience Questionnaire will be administered on Saturday, May 16.",
    "Applicants may complete a voluntary questionnaire at the time of application.",
    "You will be contacted to provide required proof of completion of a course.",
    "Applicants receive an account and can send all papers, including letters of recommendation, free of charge.",
]


@pytest.mark.parametrize(("text", "hint", "kinds"), SEEN)
def test_reads(text: str, hint: str, kinds: list[str]) -> None:
    assert sorted(claim.value.kind for claim in find_materials(text, hint=hint)) == sorted(kinds)


@pytest.mark.parametrize("text", SILENT)
def test_says_nothing(text: str) -> None:
    assert not list(find_materials(text))


MODALITIES = [
    ("If you qualify based on your education, you must attach a copy of your official transcripts.", "optional"),
    ("If you qualify for this position based on education, attach a copy of your transcripts.", "optional"),
    ("Applicants qualifying by their education must submit transcripts.", "optional"),
    (
        "Applicants who use their work for the Town to qualify under the second route must submit transcripts.",
        "optional",
    ),
    ("In addition to the form, applicants filing under Route 2 are to attach their transcripts.", "optional"),
    ("Candidates who are interested should submit a resume.", "required"),
    ("Applicants who meet these demands should send their transcripts.", "required"),
    ("Those with experience in mapping should send a portfolio.", "required"),
    ("A transcript is required if you are substituting education for years.", "optional"),
    ("Transcripts must be attached, if applicable.", "optional"),
    ("Attach your transcripts, if applicable.", "optional"),
    ("Interested applicants may submit their transcripts to the clerk.", "required"),
    ("Applicants may submit their transcripts to the clerk.", "optional"),
    ("If you qualify, send your resume to us.", "required"),
    ("Resumes must be received by noon, when we close.", "required"),
]


@pytest.mark.parametrize(("text", "modality"), MODALITIES)
def test_what_only_some_owe_is_optional(text: str, modality: str) -> None:
    assert [claim.value.modality for claim in find_materials(text, hint="How to apply")] == [modality]


COUNTS = [
    ("Send the names and addresses of three professional and/or academic references.", [("references", 3)]),
    ("Attach two (2) writing samples.", [("writing_sample", 2)]),
    (
        "Submit three (3) letters of recommendation and two writing samples.",
        [("letters_of_reference", 3), ("writing_sample", 2)],
    ),
    ("Send a list of three to five references.", [("references", 3)]),
    ("Send a 1 page cover letter and references.", [("cover_letter", None), ("references", None)]),
]


@pytest.mark.parametrize(("text", "counts"), COUNTS)
def test_the_nearest_number_is_a_document_s_own(text: str, counts: list[tuple[str, int | None]]) -> None:
    found = [(claim.value.kind, claim.value.count) for claim in find_materials(text, hint="How to apply")]
    assert sorted(found) == sorted(counts)


def test_a_document_that_is_asked_for_twice_is_one() -> None:
    claims = [*find_materials("Attach a CV (optional)."), *find_materials("Send your resume with two references.")]
    found = join_materials(claims, "")
    assert [(claim.value.kind, claim.value.modality) for claim in found] == [
        ("resume", "required"),
        ("references", "required"),
    ]


def test_what_is_listed_as_optional_is_owed_by_none() -> None:
    found = list(find_materials("1. Other document\n2. Writing sample", hint="Optional Documents"))
    assert {claim.value.modality for claim in found} == {"optional"}
