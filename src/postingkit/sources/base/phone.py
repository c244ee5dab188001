"""Phones of a payload: national numbers, as the country of its places has them."""

from collections.abc import Iterable, Iterator

from postingkit.lexicon.phones import e164
from postingkit.model.evidence import Claim
from postingkit.model.place import Place

__all__ = ["with_country"]


def with_country(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims, national telephone numbers in E.164 where all places lie in one country.

    >>> from postingkit.model.application import Contact
    >>> said = Claim("contacts", Contact(phone="212-736-5000"), "")
    >>> where = Claim("job_location", Place(raw="Utica, NY", address_country="US"), "Utica, NY")
    >>> [next(with_country(claims)).value.phone for claims in ([said], [said, where])]
    ['212-736-5000', '+12127365000']
    """
    claims = list(claims)
    lands = {
        claim.value.address_country: claim.words
        for claim in claims
        if isinstance(claim.value, Place) and claim.value.address_country
    }
    country, where = next(iter(lands.items())) if len(lands) == 1 else (None, None)
    for claim in claims:
        phone = claim.value.phone if country and claim.field == "contacts" else None
        number = e164(phone, country) if phone else None
        if where and number and number != phone:
            value = claim.value.model_copy(update={"phone": number})
            yield claim._replace(value=value, needs=("country",), support=(*claim.support, where))
        else:
            yield claim
