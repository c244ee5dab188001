"""France Travail (until 2023 Pôle emploi): job ads of the French employment service, as its API gives them.

History
    2018-01  ``resultats[]`` of the search ``offresdemploi/v2/offres/search``, and one offer alone; the same since.

Notes
    ``lieuTravail/libelle`` names a department and a town ("56 - Vannes"), or a land. ``salaire/libelle`` is a sentence
    that a form makes: "Mensuel de 2100.0 Euros à 2400.0 Euros sur 12.0 mois". ``contact/nom`` names the firm, and the
    person behind a dash. ``courriel`` may be a sentence with the address of the page.
"""

import re
from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, Terms, contact, first, note, place, plain, platform
from postingkit.sources.base.job_posting import experience
from postingkit.sources.base.pay import pay_words
from postingkit.sources.base.place import town

# "56 - Vannes", "2A - Ajaccio", "974 - Saint-Denis"
_DEPARTMENT = re.compile(r"(?:\d{2,3}|2[AB]) - (?=\D)")
_address = place(locality="town", postal="codePostal", country="land")
_contact = contact(name="name", email="email", phone="phone")
# "NAVETTES DU GOLFE - Mme Anne Le Goff"
_PERSON = re.compile(r"(?:.* - )?(?:M|Mme|Mlle|Mr)\.? (\D{3,60})")


def _place(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a place that a department's number precedes.

    >>> [(v.address_locality, v.postal_code, v.address_country, q)
    ...  for v, q in _place({"libelle": "56 - Vannes", "codePostal": "56000"})]
    [('Vannes', '56000', 'FR', '56 - Vannes')]
    """
    said = plain(first(value, "libelle"))
    name = _DEPARTMENT.sub("", said)
    for found, _ in town(name) if name != said else _address({"land": said}):
        more = {"raw": said, "postal_code": plain(first(value, "codePostal")) or None}
        yield found.model_copy(update=more if name == said else more | {"address_country": "FR"}), said


def _person(value: Any) -> Iterable[tuple[Any, str]]:
    """Read the person behind the firm's name, and the ways to reach the one or the other.

    >>> [v.name for name in ("QUAI 5 - Mme Anne Le Goff", "QUAI 5") for v, _ in _person({"nom": name})]
    ['Anne Le Goff']
    """
    named = _PERSON.fullmatch(plain(first(value, "nom")))
    mail = plain(first(value, "courriel"))
    parts = {"name": named[1] if named else "", "email": "" if " " in mail else mail}
    yield from _contact(parts | {"phone": plain(first(value, "telephone"))})


def _years(value: Any) -> Iterable[tuple[Any, str]]:
    """Read years as the service's form writes them.

    >>> [(str(v.years_min), q) for said in ("2 An(s)", "1 An(s) - dans un fournil", "6 Mois", "Débutant accepté")
    ...  for v, q in _years(said)]
    [('2', '2 An(s)'), ('1', '1 An(s) - dans un fournil'), ('0.5', '6 Mois')]
    """
    said = plain(value)
    for found, quote in experience(said.replace("An(s)", "ans")):
        yield found, quote if quote in said else said


_SIGNS = "intitule lieuTravail typeContrat|romeCode"
SOURCE = platform(
    "france_travail",
    shapes=(Shape("resultats/*", _SIGNS), Shape("", _SIGNS), Shape("*", _SIGNS)),
    fields=(
        Field("title", "intitule"),
        Field("hiring_organization/name", "entreprise/nom"),
        Field("hiring_organization/url", "entreprise/url"),
        Field("job_location", "lieuTravail", _place),
        Field("employment_type", "dureeTravailLibelleConverti"),
        Field("employment_type", "typeContratLibelle natureContrat", beside=True),
        Field("work_hours", "dureeTravailLibelle"),
        Field("compensation", "salaire/libelle salaire/commentaire", pay_words),
        Field("compensation_note", "salaire/libelle salaire/commentaire", note),
        Field("experience", "experienceLibelle", _years),
        Field("date_posted", "dateCreation"),
        Field("application/methods", "contact/urlPostulation contact/courriel"),
        Field("contacts", "contact", _person),
    ),
    body=(
        Part("description"),
        Part("competences/*/libelle", "Compétences"),
        Part("formations/*/commentaire", "Formation"),
        Part("qualitesProfessionnelles/*/description", "Qualités professionnelles"),
        Part("salaire/complement1", "Avantages"),
        Part("salaire/complement2", "Avantages"),
        Part("entreprise/description", "L'entreprise"),
    ),
    url="origineOffre/urlOrigine",
    terms=Terms(documented=True, wants="a free key", seen="2026-11-28"),
    left=(
        ("typeContrat", "a code of the type: CDI, CDD, MIS, SAI"),
        ("romeCode, romeLibelle, appellationlibelle, codeNAF, secteurActivite", "classes of the office"),
        ("secteurActiviteLibelle, qualificationCode, qualificationLibelle", "the same"),
        ("experienceExige", "whether experience is asked for: D (no), S (wished), E (yes)"),
        ("formations/*/niveauLibelle, formations/*/domaineLibelle", "degrees of the office's own ladder"),
        ("competences/*/exigence", "E (asked for) or S (wished)"),
        ("dateActualisation", "of the last change"),
        ("alternance, accessibleTH, entreprise/entrepriseAdaptee, nombrePostes, permis, langues", "no field for them"),
        ("agence", "the office's, not the employer's"),
        ("contact/coordonnees1, contact/coordonnees2, contact/coordonnees3", "an address in lines, or a page's"),
    ),
)
