"""What is readable and yet no posting is refused with the reason and the words; a posting never is."""

from __future__ import annotations

import pytest

from postingkit.documents import Capture
from postingkit.errors import NotAPosting
from postingkit.pipeline import parse

REFUSED = {
    "what a house does with data": (
        "Informativa sul trattamento dei dati personali dei candidati\n\nI curricula saranno trattati così.",
        "not_a_posting",
    ),
    "what members see, in Spanish": (
        "Inicia sesión para ver esta oferta\n\nRegístrate gratis para ver los detalles de la oferta.",
        "access_denied",
    ),
    "questions of applicants": (
        "Frequently asked questions for applicants\n\nHow do I apply?\n\nChoose a position and upload a resume.",
        "not_a_posting",
    ),
    "advice in Dutch": (
        "Zo schrijf je een sterke brief\n\nDoor Fenna Kuipers\n\nKoppel je ervaring aan de eisen uit de vacature.",
        "not_a_posting",
    ),
    "a post that is filled, in French": (
        "Chef de projet bâtiment\n\nCette offre a été pourvue et n'accepte plus de candidatures.",
        "gone",
    ),
    "a post that is filled, in Japanese": ("法人営業\n\nこの求人は掲載を終了しました。", "gone"),
    "a poster": (
        "Konferenz am See\n\nKeynotes, Workshops\n\nAnmeldung bis April. Programm: Begrüßung, Vortrag.",
        "not_a_posting",
    ),
    "a leaflet": (
        "Sozialberatung\n\nUnsere Beratungsstelle: Sprechzeiten montags, Anmeldung für Teilnehmende.",
        "not_a_posting",
    ),
    "a page about the house": (
        "Our mission\n\n" + "The network brings neighbors together and helps them read. " * 20,
        "not_a_posting",
    ),
    "a table of wages": (
        "Wage Ranges\n\nThe hourly rates below hold for all grades.\n\nGrade A $22.03, Grade B $24.79.\n\n"
        + "A number of factors decide the final salary of members of the union. " * 12,
        "not_a_posting",
    ),
    "a table of bands": (
        "Pay Bands\n\nMap Librarian\n\nSalary range\n\n"
        + "\n\n".join(f"Band {n}: ${n}1,900 to ${n}8,300 a year" for n in range(2, 20)),
        "not_a_posting",
    ),
    "a page of an office": (
        "Human Resources\n\nThe office develops and monitors the annual budget of the county. "
        + "It is responsible for negotiating and managing labor agreements. " * 12,
        "not_a_posting",
    ),
    "a garden that opens its house": (
        "Employment\n\nThe garden is an equal opportunity employer.\n\nJoin us for an open house in October.\n\n"
        + "The office answers those whose skills best fit the needs of the open positions. " * 12,
        "not_a_posting",
    ),
    "a notice": ("Clerk\n\nThis position is no longer available.", "gone"),
    "a page that goes on with other jobs": (
        "This job is no longer available, but here are others you might like.\n\n"
        + "Harbor Pilot\nFull-time, $40 an hour\nNorthwind Harbor seeks a pilot to guide ships.\n\n" * 40,
        "gone",
    ),
    "an error below the menus of a site": (
        "Harbor Board\n"
        + "\n".join(f"Candidate\nServices {n}\nHow to Enroll\nWhat's New" for n in range(70))
        + "\n404 Error: Page Not Found\nYou may have been looking for\nCareer Opportunities",
        "gone",
    ),
    "cards of a list without its links": (
        (
            "Come and work with the county.\nCurrent Openings (3 of 3)\nSearch\nDeckhand\nYesterdaySeasonal\n"
            "Harbor Nurse I\n7 days agoFull Time\nBell Ringer\n30+ days agoReserve"
        ),
        "listing_page",
    ),
    "a list of an office's people": (
        "7 Quay Street\n(555) 010-0142\nOffice Hours Monday - Friday 8:00 a.m. - 4:00 p.m.\nStaff\nDIRECTOR\nAnn Reyes",
        "not_a_posting",
    ),
    "the front of a town": (
        "Residents\n\nFind links to the Harbor Board.\n\nClerk's Office\n\n"
        + "From miles of waterfront to old streets, you'll find a lot to see in the town. " * 9,
        "not_a_posting",
    ),
    "an article": (
        (
            "The top five jobs by the sea\n\nMany look for work in a harbor. Which pays?\n\n1. Harbor pilot\n\n"
            "You need two years of experience. The average annual salary of a pilot is $43,000."
        ),
        "not_a_posting",
    ),
    "a wall": ("Access Denied\n\nYou don't have permission to access this page.", "access_denied"),
}
KEPT = {
    "an events job": (
        "Events Assistant\n\nYou will run workshops and lectures.\n\nRequirements\n\n- Two years of experience",
    ),
    "a nameless one": (
        "You will\n\n- sort letters\n- carry parcels\n\nWhat you bring\n\n- two good legs\n- a map\n\n"
        + "We are a house of many rooms beside the harbor, and each has a window on the water. " * 9,
    ),
    "a headline of three cells": (
        "Fog Bell | Lamp Engineers | Oslo | fogbell.example\n\n"
        + "Fog Bell makes lamps for harbors, and forty towns have them. " * 2,
    ),
    "a banner over one": (
        "No longer accepting applications\n\nHarbor Clerk\n\nDUTIES\n\n- Files charts.\n- Rings the bell.\n\n"
        + "The harbor is old, and its clerk keeps the book of every ship that called. " * 30,
    ),
    "a mail about what is attached": (
        "Map Clerk\n\nThe Tarn Library (by a river) is seeking a map clerk. This is a full-time position.\n\nCheers",
    ),
    "a short one": ("Baker wanted. $18 an hour, full-time. Apply in person at 3 Mill Lane.",),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refuses(name: str) -> None:
    text, reason = REFUSED[name]
    with pytest.raises(NotAPosting) as refusal:
        parse(Capture(text.encode(), media_type="text/plain"))
    assert refusal.value.reason == reason
    assert refusal.value.quote
    assert refusal.value.quote in text


@pytest.mark.parametrize("name", KEPT)
def test_keeps(name: str) -> None:
    assert parse(Capture(KEPT[name][0].encode(), media_type="text/plain"))


def test_what_the_words_alone_take_for_benefits_makes_no_posting() -> None:
    invitation = (
        "# Kartenräume der Zukunft\n\nDie Karte: Wir bieten allen einen Ort, flexible Zeiten, kostenloses Obst, "
        "Getränke, Urlaub vom Alltag\nund attraktive Angebote rund um Gesundheit und Sport.\n\nTarntal Archiv"
    )
    with pytest.raises(NotAPosting):
        parse(Capture(invitation.encode(), media_type="text/markdown"))
