"""Mapped: the street and postal code of a town whose name is a link to a map, as Paylocity and others write it."""

import re
from collections.abc import Sequence
from urllib.parse import unquote_plus

from postingkit.documents.document import Link
from postingkit.lexicon.places import POSTAL
from postingkit.model.evidence import Claim, Words
from postingkit.text import squeeze

__all__ = ["on_map"]

# "http://maps.google.com/maps?q=12+Quay+Street+Tarn+ME+04999", "https://www.google.com/maps/search/12+Quay+Street,+Tarn"
_MAP = re.compile(
    r"https?://(?=[^?]*maps)(?:maps\.|www\.)?google\.[a-z.]{2,6}/"
    r"(?:maps/(?:search|place)/(?=[^?])|[^?#]{0,20}\?(?:[^#]{0,80}&)?(?:q|query|destination)=)([^?&/#]+)"
)


def on_map(claim: Claim, links: Sequence[Link]) -> Claim:
    """Return the claim of a town with the street and postal code of the map that its words lead to, if any.

    >>> from postingkit.model.place import Place
    >>> town = Claim("job_location", Place(raw="Tarn, ME", address_locality="Tarn"), "Tarn, ME", 8, 16)
    >>> asked = "http://maps.google.com/maps?q=12+Quay+Street+Tarn+ME+USA+04999"
    >>> place = on_map(town, [Link(asked, "Tarn, ME", 8, 16)]).value
    >>> place.street_address, place.address_locality, place.postal_code
    ('12 Quay Street', 'Tarn', '04999')
    >>> on_map(town, [Link(asked.replace("Quay", "Tarn"), "Tarn, ME", 8, 16)]).value.street_address
    '12 Tarn Street'
    >>> on_map(town, [Link("https://www.google.com/maps/search/?api=1&query=Tarn", "Tarn, ME", 8, 16)]) == town
    True
    """
    place = claim.value
    if place.street_address or place.postal_code or not place.address_locality:
        return claim
    for link in links:
        asked = _MAP.match(link.href) if link.start <= claim.start < link.end else None
        if asked is None:
            continue
        words = squeeze(unquote_plus(asked[1]))
        street, town, rest = words.rpartition(place.address_locality)  # "12 Tarn Street Tarn ME 04999"
        code = POSTAL.search(rest)
        if town and street[:1].isdigit() and code:
            street = street.strip(" ,").removesuffix(town).strip(" ,")  # "5 Quay Street New York New York 10001"
            more = {"street_address": street, "postal_code": code[0]}
            shown = Words(words, -1, -1, "link", "place.map")
            return claim._replace(value=place.model_copy(update=more), support=(*claim.support, shown))
    return claim
