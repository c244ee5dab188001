"""Subjects of e-mails to the employer, in the languages of the sites that ask for them."""

import pytest

from postingkit.fields.email_subject import find_email_subject

SEEN = [
    ("Send a CV to hr@x.example, subject: HCA - Full name, or walk in Mon to Fri.", "HCA - Full name"),
    ("Forms may be e-mailed to hr@x.example marked “Confidential – Clerk” by May 3.", "Confidential – Clerk"),
    ('CV and certificates to crew@x.example, subject "Tern 2E".', "Tern 2E"),
    ('Send a CV to hr@x.example. Mark the subject "FAO/01/2031".', "FAO/01/2031"),
    ("Send a CV to hr@x.example w/ “Map Clerk” in the subject line by May 3.", "Map Clerk"),
    ("Envie currículo para rh@x.example, com o assunto “Coordenação – Seu nome”.", "Coordenação – Seu nome"),
    ("Inviare il CV a hr@x.example specificando in oggetto “Cuoco”.", "Cuoco"),
    ("Merci d'envoyer votre CV à rh@x.example avec pour objet « Cuisinier ».", "Cuisinier"),
    ("Stuur je cv naar hr@x.example onder vermelding van 'Kok'.", "Kok"),
    ("CV prosimy wysyłać na hr@x.example, w tytule wiadomości wpisując „Kucharz”.", "Kucharz"),
    ("Резюме на hr@x.example, в теме письма укажите «Повар».", "Повар"),
    ("Резюме на hr@x.example, у темі листа вкажіть «Кухар».", "Кухар"),
    ("Skicka till hr@x.example och ange ”Kock 12” i ämnesraden.", "Kock 12"),
    ("Send søknad til hr@x.example, merket «Kokk».", "Kokk"),
    ("件名に「スタッフ応募」と書いて hr@x.example まで", "スタッフ応募"),
    ("Indicar en el asunto del correo la referencia 12/A.", "referencia 12/A"),
    ("Email a resume to sam@x.example with the subject “Map / Chart”.", "Map / Chart"),
    ("Envía tu CV a x@y.example indicando en el asunto MANT-7 antes del 10 de diciembre de 2026.", "MANT-7"),
    ("Email hr@x.example with the subject line Cook - Tarn no later than 5 May", "Cook - Tarn"),
]
SILENT = [
    'Mark the subject on the map; a "subject" is a field.',
    "E-mail a copy of their completed form to papers@x.example. The subject line of your e-mail must include the exam.",
    "You draw charts, timelines, and subject atlases for the online desk.",
    "Mail an hr@x.example. Gib uns bitte in der Betreffzeile an, ob du dich für Karten oder Globen interessierst.",
    "L'association a pour objet « la culture » dans la ville.",
    "E-mail your CV to hr@x.example, with no subject line by May 3.",
    "Un tema de interés: la restauración de mapas.",
    "Het onderwerp is 'cultuur'.",
    "From: Gail <gail@x.example>\nSent: Monday, 9 May\nTo: Staff\nSubject: FW: Opening: Clerk\n\nBelow.",
]


@pytest.mark.parametrize(("text", "subject"), SEEN)
def test_seen(text: str, subject: str) -> None:
    assert [claim.value for claim in find_email_subject(text)] == [subject]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert list(find_email_subject(text)) == []
