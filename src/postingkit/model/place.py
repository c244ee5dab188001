"""Place: where the work is done."""

from pydantic import Field

from postingkit.model.base import Model


class Place(Model):
    """A place of work; only the parts that the posting states are filled.

    >>> Place(raw="Elmsford, NY", address_locality="Elmsford", address_region="NY", address_country="US").postal_code
    """

    raw: str
    """The words as they stand in the posting."""
    street_address: str | None = None
    address_locality: str | None = None
    """City or town."""
    address_region: str | None = None
    """State or province, as written."""
    postal_code: str | None = None
    address_country: str | None = Field(default=None, pattern=r"^[A-Z]{2}$")
    """ISO 3166-1 alpha-2, only on evidence."""
