"""La Poste: the employer's own export ``<offres><offre>`` with hyphenated French names.

History
    2025-05  ``remuneration-brute-annuelle`` is "0" when nothing is said; ``localite`` holds postal code and town.
"""

import re
from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, day_month, pay, place, plain, platform


def _hours(value: Any) -> Iterable[tuple[Any, str]]:
    """Read hours a week, the words of the element's name: "35"."""
    text = plain(value)
    if text.isdigit() and 0 < int(text) < 60:
        yield f"{text} heures hebdomadaires", text


_parts = place("town", "region", postal="postal")


def _place(value: Any) -> Iterable[tuple[Any, str]]:
    town = plain(value.get("localisation-du-poste"))
    match = re.match(r"(\d{5}) ", plain(value.get("localite")))
    yield from _parts({"town": town, "region": value.get("region-du-poste"), "postal": match[1] if match else ""})


SOURCE = platform(
    "la_poste",
    shapes=(Shape("offres/offre/*", "intitule-du-poste reference"),),
    fields=(
        Field("title", "intitule-du-poste"),
        Field("hiring_organization/name", "company"),
        Field("identifier", "reference"),
        Field("job_location", "", _place),
        Field("workplace_type", "teletravail"),
        Field("employment_type", "type-de-contrat"),
        Field("work_hours", "temps-de-travail-hebdomadaire", _hours),
        Field("compensation", "", pay(single="remuneration-brute-annuelle", per="YEAR")),
        Field("date_posted", "date-de-publication", day_month),
    ),
    body=(
        Part("contexte", "Contexte"),
        Part("description-de-la-mission", "Mission"),
        Part("profil-recherche", "Profil recherché"),
        Part("formation-et-experience", "Formation et expérience"),
    ),
    id="reference",
    url="url-de-l-offre",
    left=(
        ("departement-du-poste, longitude, latitude", "the record keeps places as words"),
        ("nombre-d-annees-d-experience-total", "a choice of a menu"),
        ("teletravail", "a no states nothing"),
        ("date-de-mise-a-jour", "changes with every edit"),
        ("profil-candidat", "the profile again"),
        ("filiere, metier, niveau-de-formation-requis", "classes of the employer"),
    ),
)
