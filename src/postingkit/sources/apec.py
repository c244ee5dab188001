"""APEC: the partner export of the French executives' employment association, ``<Export_offres><Offre_emploi>``.

History
    2026-02  Dates day first; pay in words ("A partir de 21 k€ brut annuel"); places as INSEE code and label.
"""

from postingkit.sources.base import Field, Part, Shape, day_month, note, platform, town

SOURCE = platform(
    "apec",
    shapes=(Shape("Export_offres/Offre_emploi/*", "Intitule Reference_apec"),),
    fields=(
        Field("title", "Intitule"),
        Field("hiring_organization/name", "Nom_entreprise"),
        Field("identifier", "Reference_client"),
        Field("identifier", "Reference_apec"),
        Field("job_location", "Lieu/*/Libelle_lieu", town),
        Field("workplace_type", "Teletravail"),
        Field("employment_type", "Contrat/Type_contrat"),
        Field("compensation", "Salaire_affiche"),
        Field("compensation_note", "Salaire_affiche", note),
        Field("date_posted", "Date_parution", day_month),
    ),
    body=(Part("Texte_offre"), Part("Texte_profil", "Profil recherché"), Part("Texte_entreprise", "Entreprise")),
    id="Reference_apec",
    url="URL",
    left=(
        ("COG_lieu", "the place's number in a register"),
        ("Oqa", "a mark of the board"),
        ("Duree_contrat, Nombre_postes", "the record has no field for them"),
        ("Fonction, Secteur_activite, Statut", "classes of the board"),
        ("Niveau_experience", "a choice of a menu"),
        ("Zone_deplacement", "travel, for which the record has no field"),
    ),
)
