"""Engagement Jeunes: the JSON of a French board for apprentices.

History
    2025-12  A bare list; texts plain, pay unknown. ``temps_partiel`` is a yes or no.
"""

from postingkit.sources.base import Field, Part, Shape, flag, place, platform

SOURCE = platform(
    "engagement_jeunes",
    shapes=(Shape("*", "title societe mission|contrat location_ville"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "societe"),
        Field("identifier", "reference"),
        Field(
            "job_location",
            "",
            place("location_ville", "location_departement", "location_pays_code", postal="location_cp"),
        ),
        Field("employment_type", "contrat"),
        Field("employment_type", "temps_partiel", flag("PART_TIME"), beside=True),
        Field("date_posted", "creation_date"),
    ),
    body=(Part("mission", "Mission"), Part("profil", "Profil recherché"), Part("description_societe", "Entreprise")),
    url="application_url",
    left=(
        ("location_pays, location_departement_code", "name and number of what is read"),
        ("duree_contrat_unit", "the unit of that length"),
        ("niveau_diplome", "the diploma prepared, not asked for"),
        ("duree_contrat", "a length without a start"),
    ),
)
