"""Meteojob: the partner feed ``<source><job>`` with attributes, also that of boards built on it (opco Atlas).

History
    2025-02  Pay, contract and schedule as attributes with codes, their labels as text.

Notes
    ``company`` may be anonymous and is then no employer's name. "À partir de 11,88 € par an" was seen beside
    ``period="annum"`` for an hourly wage: the feed's word stands.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, pay, place, plain, platform, words


def _employer(value: Any) -> Iterable[tuple[Any, str]]:
    if isinstance(value, dict) and plain(value.get("@anonymous")) != "true":
        yield from words(value.get("name"))


_place = place("city", "state", "country/@code", postal="postalCode", name="@label")

SOURCE = platform(
    "meteojob",
    shapes=(Shape("source/job/*", "title workplace contract|workSchedule|publicationDate"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company", _employer),
        Field("identifier", "@reference"),
        Field("job_location", "workplace/locations/location/*", _place),
        Field("workplace_type", "workplace/remote workplace/remote/@code"),
        Field("employment_type", "workSchedule/types/type/* contract/types/type/*"),
        Field("compensation", "benefits/salary", pay("@lowEnd", "@highEnd", "@currency", "@period")),
        Field("date_posted", "publicationDate"),
        Field("job_start_date", "contract/startDate"),
        Field("in_language", "@lang"),
    ),
    body=(
        Part("company/description", "Entreprise"),
        Part("description", "Description du poste"),
        Part("profile/description", "Profil recherché"),
    ),
    id="@id",
    url="link",
    language="@lang",
    left=(
        ("contract/length, workplace/businessTrip", "the record has no field for them"),
        ("profile/languages", "levels of a menu"),
        ("company/@anonymous", "whether the board shows the employer"),
        ("contract/types", "cdi: how long it lasts, not how much it is"),
        ("position, industry", "classes of the board"),
        ("profile/degrees, profile/experienceLevels", 'choices of a menu; "none" and "beginner" are no requirements'),
        ("lastModificationDate", "changes with every edit"),
    ),
)
