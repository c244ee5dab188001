"""Words: values of a record as the short strings that several formats share."""

import datetime as dt
import re
import unicodedata

from postingkit.model import Contact, JobPosting, Pay, Place

# What XML 1.0 cannot hold, and UTF-8 not either: control characters, halves of pairs, noncharacters
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UNITS = {
    "HOUR": "per hour",
    "DAY": "per day",
    "WEEK": "per week",
    "BIWEEK": "every two weeks",
    "MONTH": "per month",
    "YEAR": "per year",
}
NOWHERE = Place(raw="")
"""A place that a posting does not state."""


def printable(text: str) -> str:
    r"""Return text that every format can hold: what no file may contain becomes U+FFFD.

    >>> printable("Arch\x00ivist \ud800")
    'Arch\ufffdivist \ufffd'
    """
    return _IMPOSSIBLE.sub("\ufffd", text)


def web(url: str | None) -> str | None:
    """Return a URL that a browser can follow; None for paths and other schemes."""
    return url if url and url.startswith(("http://", "https://")) else None


def url_of(posting: JobPosting) -> str | None:
    """Return where the posting itself stands on the web."""
    return web(posting.source.canonical_url) or web(posting.source.url)


def apply_url(posting: JobPosting) -> str | None:
    """Return where one applies on the web: the first such way, else the posting itself."""
    urls = (web(method.value) for method in posting.application.methods if method.kind == "url")
    return next(filter(None, urls), None) or url_of(posting)


def expires(posting: JobPosting) -> dt.date | None:
    """Return the last day of the posting: as stated, else the fixed last day to apply."""
    deadline = posting.application_deadline
    fixed = deadline.date if deadline and deadline.kind == "fixed" else None
    return posting.valid_through or fixed


def full_title(posting: JobPosting) -> str:
    """Return title and employer as one line: "Project Archivist - Harbor Falls Public Library"."""
    return " - ".join(part for part in (posting.title, posting.hiring_organization.name) if part)


def place_words(place: Place) -> str:
    """Return a place as "Harbor Falls, NY, US"; its own words when it has no parts."""
    parts = (place.address_locality, place.address_region, place.address_country)
    return ", ".join(part for part in parts if part) or place.raw


def amount_words(low: object, high: object) -> str:
    """Return the ends of a range of pay, of which one may be None.

    >>> amount_words(58500, 64000), amount_words(58500, 58500), amount_words(58500, None), amount_words(None, 64000)
    ('58500–64000', '58500', 'from 58500', 'up to 64000')
    """
    if low is None or high is None:
        return f"up to {high}" if low is None else f"from {low}"
    return str(low) if low == high else f"{low}–{high}"


def pay_words(pay: Pay) -> str:
    """Return pay as "58500–64000 USD per year"; what the posting does not say is left out."""
    kind = None if pay.kind == "base" else f"({pay.kind})"
    return " ".join(
        part for part in (amount_words(pay.min, pay.max), pay.currency, _UNITS.get(pay.unit or ""), kind) if part
    )


def contact_words(contact: Contact) -> str:
    """Return a contact as one line."""
    phone = contact.phone and contact.phone + (f" x{contact.phone_extension}" if contact.phone_extension else "")
    parts = (contact.name, contact.title, contact.email, phone, contact.postal_address, contact.url)
    return ", ".join(part for part in parts if part)


_LONGEST_SLUG = 80


def slug(words: str) -> str:
    """Return words as a file's name: small letters, digits and hyphens alone, whatever the words are.

    >>> slug("Bibliothécaire / Médiathèque"), slug("../../etc/passwd"), slug("職員")
    ('bibliothecaire-mediatheque', 'etc-passwd', '')
    """
    plain = unicodedata.normalize("NFKD", words.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[: _LONGEST_SLUG + 1].strip("-")[:_LONGEST_SLUG].strip("-")
