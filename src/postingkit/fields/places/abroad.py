"""Abroad: the place of work in sentences of Romance languages and Dutch, and in Brazilian addresses."""

import re
from collections.abc import Iterator

from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.places import country_of
from postingkit.model.evidence import Claim
from postingkit.model.place import Place

__all__ = ["BRAZIL", "SITUATED", "in_brazil", "situated"]

BRAZIL = frozenset("AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO".split())
"""Codes of Brazil's states, half of which other countries use as well."""
_TOWN = r"[^\W\d_a-z][^\W\d_][^\W\d_'’]*(?:[ '’-](?:(?:de|da|do|la|le|les|sur|en|y)[ '’-])?[^\W\d_a-z][^\W\d_'’]+){0,3}"


def _job_in(subject: str, verb: str) -> re.Pattern[str]:
    """Return the pattern of a clause that says of a job that it is in a town."""
    behind = rf"(?P<town>{_TOWN})(?: ?\((?P<code>\d{{5}})\))?"
    return re.compile(rf"\b(?i:{subject})\b\.?[^.;:\n]{{0,40}}?\b(?i:{verb}) {behind}")


_HOUSES = {
    "fr": (
        r"recrut\w+ pour (?:son|sa|ses)|pour notre (?:établissement|magasin|restaurant|agence|boutique|site|foyer"
        r"|ehpad|hôtel"
        r"|entrepôt|atelier|clinique)"
    ),
    "es": (
        r"para (?:nuestr[oa]|su) (?:centro|tienda|restaurante|oficina|sede|clínica|hotel|taller|fábrica|planta"
        r"|residencia"
        r"|delegación|almacén|farmacia|colegio)"
    ),
    "it": (
        r"per (?:la (?:propria|nostra)|il (?:proprio|nostro)) (?:sede|negozio|punto vendita|ristorante|filiale"
        r"|stabilimento"
        r"|ufficio|officina|magazzino|hotel|studio)"
    ),
    "pt": r"para (?:[ao] )?noss[ao] (?:loja|unidade|clínica|restaurante|fábrica|escritório|hotel|armazém)",
    "nl": r"(?:voor|in|bij) (?:onze|ons) "
    "(?:vestiging|winkel|filiaal|restaurant|locatie|kantoor|praktijk|fabriek|magazijn)",
}
_HOUSED = {
    # "recrute pour son Foyer Ker Avel, à Plouvorn", "para nuestra tienda en Lugo", "voor onze winkel in Zutphen"
    language: _job_in(houses, {"fr": "à", "es": "en|de", "it": "di|a", "pt": "em|de", "nl": "in|te"}[language])
    for language, houses in _HOUSES.items()
}
SITUATED = {
    # "Poste basé à Paris 15e", "C.D.I. basé à Roubaix (59)", "Le stage se déroulera à Nantes"
    "fr": _job_in(
        r"postes?|emploi|mission|stage|alternance|contrat|c\.?d\.?i|c\.?d\.?d|offre",
        r"(?:basé|situé|localisé|affecté)[·.(-]?e?[)s]?s? (?:à|sur)|(?:se déroulera?|aura lieu|à pourvoir) à",
    ),
    # "El puesto está ubicado en Sevilla", "Vacante presencial en Lima"
    "es": _job_in(
        r"puesto|trabajo|vacante|plaza|oferta|posición", r"(?:ubicad[oa]|basad[oa]|localizad[oa]|presencial|sede) en"
    ),
    # "La posizione è basata a Torino", "Sede di lavoro a Modena"
    "it": _job_in(
        r"posizione|ruolo|tirocinio|sede di lavoro",
        r"(?:basat[oa]|situat[oa]|prevista|lavoro) a|(?<=sede di lavoro )(?:è|sarà)(?: a)?",
    ),
    # "A vaga é presencial em Recife"
    "pt": _job_in(
        r"vaga|posição|trabalho|cargo",
        r"(?:localizad[oa]|presencial|alocad[oa]|sediad[oa]|híbrid[oa]|trabalhar|atuar) em",
    ),
    # "De functie is gevestigd in Utrecht", "Je werkplek is in Gent"
    "nl": _job_in(r"functie|baan|werkplek|standplaats|vacature", r"(?:gevestigd|gestationeerd|is) in"),
}
"""By language, the pattern of sentences that say where the job is."""
# "Av. Paulista, 1000 - Bela Vista", "Alameda Salvador, n. 1057"
_STREET = re.compile(
    r"\s*((?:Rua|R\.|Av\.|Avenida|Alameda|Al\.|Praça|Travessa|Rodovia|Rod\.|Largo|Estrada) [^\n,]{2,50},? ?"
    r"(?:n[.º°]? ?)?\d+)"
)
# "Porto Alegre, RS", "São Paulo - SP, 01310-100", "Zona Sul - São Paulo/SP"
_STATE = re.compile(
    rf"(?:^|(?<=[\n,;:(/])|\b[eou]\b|[-–|])[ \t]*(?P<town>{_TOWN})(?:, | ?[-–/] ?)(?P<state>[A-Z]{{2}})\b"
    r"(?:,? (?:CEP:? ?)?(?P<code>\d{5}-\d{3}))?"
)


def situated(text: str, language: str) -> Iterator[Claim]:
    """Yield the towns in which sentences of the given language place the job.

    >>> [c.quote for c in situated("Poste basé à Paris 15e, télétravail possible.", "fr")]
    ['Paris']
    >>> [c.value.postal_code for c in situated("CDI basé à Roubaix (59100)", "fr")]
    ['59100']
    >>> [c.quote for c in situated("Elle recrute pour son Foyer de vie Ker Avel, à Plouvorn :", "fr")]
    ['Plouvorn']
    >>> list(situated("Notre société est basée à Paris. Poste basé à la Direction des soins.", "fr"))
    []
    """
    for stated in (*SITUATED[language].finditer(text), *_HOUSED[language].finditer(text)):
        town = stated["town"]
        if not (is_organization(town) or is_role(town) or country_of(town)):
            place = Place(raw=town, address_locality=town, postal_code=stated["code"])
            yield Claim("job_location", place, town, *stated.span("town"), "place.located")


def in_brazil(text: str) -> list[Claim]:
    r"""Return the towns in a label's value that Brazilian states follow, with the street before the first.

    >>> [place] = in_brazil("Alameda Norte, n. 57, Torre Sol, sala 8\nSalvador, BA")
    >>> place.value.street_address, place.value.address_locality, place.value.address_region
    ('Alameda Norte, n. 57', 'Salvador', 'BA')
    >>> in_brazil("Porto, PT"), in_brazil("Recife")
    ([], [])
    """
    claims: list[Claim] = []
    for stated in _STATE.finditer(text):
        if stated["state"] not in BRAZIL or is_role(stated["town"]):
            continue
        street = None if claims else _STREET.match(text, 0, stated.start("town"))
        start, end = (street.start(1) if street else stated.start("town")), stated.end()
        place = Place(
            raw=text[start:end],
            street_address=street[1] if street else None,
            address_locality=stated["town"],
            address_region=stated["state"],
            postal_code=stated["code"],
            address_country="BR",
        )
        claims.append(Claim("job_location", place, place.raw, start, end, "place.state"))
    return claims
