"""Where the work is done from: only what the text says outright."""

from __future__ import annotations

import pytest

from postingkit.fields.workplace import find_workplace

SEEN = [
    ("The post is eligible for our hybrid telework arrangement (up to 2 remote days per week).", "", "hybrid"),
    ("You work from home and on site, as the tides ask.", "", "hybrid"),
    ("Tarn (3-4 days per week) or home-based (1-2 days per week)", "", "hybrid"),
    ("The role is on site in Kings Cross, and the pay is fair.", "", "on_site"),
    ("Binders should expect to primarily work onsite.", "", "on_site"),
    ("You will work on-site at our head office.", "", "on_site"),
    ("📍 Berlin / Remote (EU) · 💼 Full-time", "", "remote"),
    ("Remote working is possible if you prefer it.", "", "remote"),
    ("Die Möglichkeit, an 1-2 Tagen in der Woche im Homeoffice zu arbeiten", "", "hybrid"),
    ("bis zu 60 % Homeoffice", "", "hybrid"),
    ("Home office 3x por semana", "", "hybrid"),
    ("Smart working 2 giorni a settimana", "", "hybrid"),
    ("2 dagen per week thuiswerken", "", "hybrid"),
    ("Home office 2 dny v týdnu", "", "hybrid"),
    ("Híbrido/ Tarn", "Local", "hybrid"),
    ("Trabalho presencial no cais", "", "on_site"),
    ("Poste en présentiel", "", "on_site"),
    ("Não aceitamos home office, nem remoto", "", "on_site"),
    ("We are open to remote candidates in nearby zones.", "", "remote"),
    ("The post is based on site in our Tarn house.", "", "on_site"),
    ("Tarn (we're not recruiting remotely for this post)", "", "on_site"),
    ("We do not offer remote work.", "", "on_site"),
    ("Work-from-home may be had for up to 2 days per week, but all work is in-person during the fair.", "", "hybrid"),
    ("We are open to this position being remote or in-house.", "", "remote"),
    ("No", "Telework eligible", "on_site"),
    ("Yes", "Remote job", "remote"),
    ("Recepcionista\nPresencial\nPublicada hoy", "head", "on_site"),
    ("This is a remote, full-time position.", "", "remote"),
    ("Able to work on-site in Salem, OR (or relocate).", "", "on_site"),
    ("Meridian | Clerk | Leeds, UK | Full time on-site | Visa", "head", "on_site"),
    ("Meridian | Clerk | Onsite - Leeds | Full time", "head", "on_site"),
    ("Remote or Leeds", "Location", "remote"),
    ("It’s telecommute work with a team of four", "", "remote"),
    ("Full-time (onsite 4 days per week and 1 day telework)", "Employment type", "hybrid"),
    ("Map Clerk\nFull Time, Remote\nWe sort maps.", "head", "remote"),
    ("Part-time – Onsite", "", "on_site"),
    (f"Location: Remote, preference for hours that overlap in {'most of the ' * 8}time zones", "", "remote"),
    ("Meridian | Clerk | Remote (west coast to central Europe) | Full time", "head", "remote"),
    ("Meridian | Clerk | ONSITE (Hybrid) | Full time", "head", "hybrid"),
    ("Meridian | Clerk | Leeds | On-site (5 days) | Full time", "head", "on_site"),
    ("Online", "Location", "remote"),
    ("Larchmont, NY and remote work", "Location", "hybrid"),
    ("Larchmont, NJ w/ remote hours", "Location", "hybrid"),
    ("Some of the work of this position will be performed remotely, at least through July.", "", "hybrid"),
    ("You may work from home on certain days.", "", "hybrid"),
    ("Working from home is possible up to three days a week.", "", "hybrid"),
    ("This is an in-person position in Larchmont.", "", "on_site"),
    ("No telecommuting.", "", "on_site"),
    ("Work-from-home may be available for part of the week.", "", "hybrid"),
    ("These are on-site positions, to be filled at once.", "", "on_site"),
    ("Arbeiten im Büro, im Homeoffice und beim Kunden", "", "hybrid"),
    ("Five days a week, onsite", "Work schedule", "on_site"),
    ("You can work from our office in Tarn, ~5 days a week.", "", "on_site"),
    ("Most of us are in the office at least 3 days a week.", "", "hybrid"),
    ("You come in to the Leeds office 1 day per week.", "", "hybrid"),
    ("You come in to our Leeds office two or three days per week.", "", "hybrid"),
    ("1-2 days a week in the office are usual.", "", "hybrid"),
    ("We are a fully in-office team.", "", "on_site"),
    ("Partial remote, full time", "Work type", "hybrid"),
    ("Working partly or entirely remotely is possible.", "", "remote"),
    ("Wir bieten Möglichkeiten zu Homeoffice und eine Kantine.", "", "hybrid"),
    ("Du arbeitest bei Kunden, bei uns im Büro und/oder remote.", "", "hybrid"),
    ("Du arbeitest bei uns vor Ort in den Räumen des Archivs.", "", "on_site"),
    ("Flexibler Arbeitsort: vor Ort im Speicher am Hafen und im Home-Office", "", "hybrid"),
    ("Mobiles Arbeiten ist möglich.", "", "hybrid"),
    ("Assistants will work onsite at the harbor.", "", "on_site"),
    ("In the office on Mondays; work from home for the rest of the week.", "", "hybrid"),
]
SILENT = [
    "Clerks are eligible for our hybrid telework arrangement after a year.",
    "Teilzeit 50 %, 30 Tage Urlaub, ein Zuschuss zum Homeoffice",
    "Ab dem 2. Tag sind Sie im Büro zuhause.",
    "Some remote working is possible. Remote work is possible for clerks who have passed their first year.",
    "You help clients who work on site at the harbour; the role is a guide on site plans.",
    "Supports branches based on site plans; we don't support remote printers.",
    "You will work onsite and on the road.",
    "Free lunch\nWork from home\nA locker",
    "Free lunch\nWork from home opportunities\nA locker",
    "You get flexible hours, remote work possibility and a locker.",
    "We have remote and on-site positions.",
    "Our office is open 4 days a week; the desk is staffed 3 days a week.",
    "Visitors may come to the office of the clerk two days a week.",
    "Free massage in-office two days per month",
    "The place of work is Aarvik; some work from home is possible.",
    "Four vacancies in this place: Drumlin, MI\nRemote job: No",
    "Remote job\nNo",
    "Hours: 37 a week; some work from home is possible",
    "The library invites applications for a new hybrid position of clerk and cataloger.",
    "This position is eligible for remote/hybrid work.",
    "Staff enjoy an on-site employee dining room and a shop.",
    "Travel is required for in-person team meetings and trade shows.",
    "The post is in Larchmont; it could be converted to a remote position for the right person.",
    "Provides remote support and on-site training to branches.",
]


@pytest.mark.parametrize(("text", "hint", "value"), SEEN)
def test_reads(text: str, hint: str, value: str) -> None:
    assert next(find_workplace(text, hint=hint)).value == value


@pytest.mark.parametrize("text", SILENT)
def test_says_nothing(text: str) -> None:
    assert not list(find_workplace(text))
