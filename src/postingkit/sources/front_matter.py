"""Front matter of Markdown posts: Jekyll and Hugo boards, and boards that keep a posting a file.

History
    2026-11  Written after a library council's board (title holds the employer) and after boards with a mapping for
             the contact and "contract: permanent", which is no schema.org employment type.

Notes
    ``url`` and ``link`` lead to the company's site as often as to the posting, and are read where their folders are a
    posting's. ``excerpt`` is the board's, and so are ``tags``, of which one alone is read: the country of the place
    beside them.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from postingkit.documents import Document
from postingkit.fields.organization import find_organization, house_start, unit_beside
from postingkit.fields.title import find_title
from postingkit.lexicon.announcing import PAGES
from postingkit.lexicon.internet import emails
from postingkit.lexicon.names import is_organization
from postingkit.lexicon.places import country_of, is_english_country, regions_of
from postingkit.lexicon.towns import is_known_town
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim, Words
from postingkit.model.known import Known
from postingkit.sources.base import Field, Source, link, place_words
from postingkit.sources.base.matter import FIELDS, LINKS, MAILBOXES, key_of
from postingkit.sources.base.paths import blank
from postingkit.sources.base.pay import pay_words
from postingkit.sources.base.table import bare_title
from postingkit.text import fold

# "Please send a CV to the address above", "apply via the website link (above)": above the text is the front matter
_TO_ADDRESS = Seldom(
    r"\b(?:send|submit|forward|(?:e-?)?mail|contact)\b[^.\n]{1,80}?"
    r"\b(?:address|e-?mail|details) \(?(?:above|in the header)\b"
)
# "Send us an email for the full story", "drop me a message and we'll take it from there", where no other address stands
_WRITES = Seldom(
    r"(?:^|\n|[.!?,] |\b(?:please|just|or|then) )(?:send|drop|shoot) (?:me|us) an? (?:e-?mail|line|message|note)\b"
)
_BY_LINK = Seldom(r"\bapply (?:via|using|through|at|on) (?:the |our )?(?:web(?:site)? )?(?:link|url|website) \(?above")
# What a site calls the page that holds a posting: "Jobs", "Join us", "Offene Stellen", "Members", "We're hiring!"
_PAGE = re.compile(
    rf"(?:{PAGES}"
    r"|jobs?|careers?|hiring|join(?:ing)?(?: (?:us|the lab|our (?:team|lab|group)))?|members|people|team|news|contact"
    r"|work (?:with|for) us|(?:(?:open|current|available) )?(?:positions?|vacanc(?:y|ies)|openings?|opportunities)"
    r"|(?:now|we(?:'re| are)) hiring)\W*"
)
_PERSON = ("name", "email", "phone")
TITLES = ("title", "job_title", "role", "position")
"""Keys of the job's title; people on a site have a role as well, but their title is a name."""


def _matters(document: Document) -> Iterator[dict[str, Any]]:
    for datum in document.data:
        if datum.kind == "front_matter" and isinstance(datum.value, dict):
            yield datum.value


def _claims(document: Document) -> Iterator[Claim]:
    for matter in _matters(document):
        claims = _in_currency(_in_land(list(_matter(matter)), matter))
        yield from claims
        yield from _sent_above(document.text, matter, claims)


def _in_land(claims: list[Claim], matter: dict[str, Any]) -> list[Claim]:
    """Return the claims, placing a town in the country that the tags name: "Oxford" beside "python, uk"."""
    tags = matter.get("tags") or ()
    named = [str(tag) for tag in (tags if isinstance(tags, list) else str(tags).split(",")) if _is_land(str(tag))]
    lands = {country_of(tag.upper()) for tag in named}
    if len(lands) != 1:
        return claims
    words = Words(named[0], -1, -1, "front_matter", "front_matter.tags")
    return [
        claim._replace(value=claim.value.model_copy(update={"address_country": next(iter(lands))}), support=(words,))
        if claim.field == "job_location" and claim.value.address_locality and not claim.value.address_country
        else claim
        for claim in claims
    ]


def _in_currency(claims: list[Claim]) -> list[Claim]:
    """Return the claims, giving pay in "$" the currency of the one country that its places are in."""
    places = [claim for claim in claims if claim.field == "job_location" and claim.value.address_country]
    if len({claim.value.address_country for claim in places}) != 1:
        return claims
    place = places[0]
    words = Words(place.quote, -1, -1, "front_matter", place.rule)
    return [
        claim._replace(value=claim.value.model_copy(update={"currency": currency}), support=(words,))
        if claim.field == "compensation"
        and claim.value.currency is None
        and (currency := next((pay.currency for pay, _ in pay_words(claim.quote, place.value.address_country)), None))
        else claim
        for claim in claims
    ]


def _is_land(tag: str) -> bool:
    """Whether a tag names a country and nothing else: "uk", "Ireland"; "georgia" may be a state."""
    return is_english_country(tag) and not regions_of(tag)


def _sent_above(text: str, matter: dict[str, Any], claims: list[Claim]) -> Iterator[Claim]:
    """Yield where to apply, from the front matter, where the text refers to it or asks for mail without an address."""
    low = fold(text)
    mails = [(claim.value.email, claim.quote) for claim in claims if claim.field == "contacts"]
    links = [(matter["url"], "")] if matter.get("url") else []
    for sent, key, ways in ((_TO_ADDRESS, "contact", mails), (_WRITES, "contact", mails), (_BY_LINK, "url", links)):
        found = sent.search(low) if ways else None
        if found and not (sent is _WRITES and emails(text)):
            words = Words(text[found.start() : found.end()], *found.span(), "text", "front_matter.above")
            for value, quote in ways:
                for method, written in link(value or ""):
                    above = Claim("application/methods", method, quote or written, support=(words,))
                    yield above.keyed("front_matter", key, "above")


def _matter(matter: dict[str, Any]) -> Iterator[Claim]:
    """Yield the claims of front matter, whose keys may lie in a site's own part."""
    for outer in ("params", "extra"):  # where Hugo and Zola keep what is the site's own
        if isinstance(inner := matter.get(outer), dict):
            matter = {**inner, **matter}
    matter = _with_contact(_lifted(matter))
    keys = _keys(matter)
    organization = None
    for row in FIELDS:
        for claim in _row(row, matter, keys):
            if row.field == "hiring_organization/name":
                organization = claim.value
            yield claim
    if named := _title(matter):
        yield from _titled(*named, organization)


def _keys(matter: dict[str, Any]) -> dict[str, str]:
    """Return the front matter's own keys, by their spelling in the table."""
    return {key_of(key): key for key in matter}


def _row(row: Field, matter: dict[str, Any], keys: dict[str, str]) -> Iterator[Claim]:
    """Yield the claims of the first of a row's keys that has any; ``keys`` are :func:`_keys`."""
    for name in row.paths.split():
        key = keys.get(name)
        if key is None or blank(matter[key]):
            continue
        if read := list(row.reader(matter[key])):
            for value, quote in read:
                yield Claim(row.field, value, quote).keyed("front_matter", key, name)
            return


def _title(matter: dict[str, Any]) -> tuple[str, str] | None:
    """Return the title, and its key."""
    keys = _keys(matter)
    for key in (keys.get(name, name) for name in TITLES):
        if (
            isinstance(title := matter.get(key), str)
            and any(map(str.isalpha, title))
            and not _PAGE.fullmatch(fold(title))
        ):
            return title, key
    return None


def _last(document: Document) -> Iterator[Claim]:
    """Yield what the text does not say: the posting's own page, and the unit or place beside the employer in a title.

    "Cook - Tarn College, Reed Library", "Cook - Tarn Library - Salem, OR"
    """
    for matter in _matters(document):
        keys = _keys(matter)
        unfilled = blank(matter.get(keys.get("contact", ""), "none"))  # the address below is the contact's
        for row in (LINKS,) if unfilled else (MAILBOXES, LINKS):
            yield from _row(row, matter, keys)
        title, key = _title(matter) or ("", "")
        for unit in unit_beside(title):
            yield unit.keyed("front_matter", key, "title")
        for employer in islice(find_organization(title, hint="front_matter"), 1) if title else ():
            for place, quote in place_words(title[employer.end :].strip(" ,-–—|")):
                if place.address_region or place.address_country or is_known_town(quote):
                    yield Claim("job_location", place, quote).keyed("front_matter", key, "title")


def _titled(title: str, key: str, organization: str | None) -> Iterator[Claim]:
    """Yield the title, and the employer if it is named only beside it."""
    known = Known(organization=organization)
    named = [] if organization else [*islice(find_organization(title, hint="front_matter", known=known), 1)]
    claims = [*islice(find_title(title, hint="front_matter", known=known), 1)]
    if not claims:
        claims = [Claim("title", bare_title(" ".join(title.split()), (organization or "",)), title)]
    if named and 0 <= claims[0].start < claims[0].end <= named[0].start:
        # what stands between both says how long one works: "Clerk - Part Time - Tarn Library"
        words = title[claims[0].start : house_start(title)].rstrip(" -–—|,@").removesuffix(" at")
        value = " ".join(claims[0].value.split()).removesuffix(f", {named[0].value}")
        claims = [claims[0]._replace(value=_without_house(value, named[0].value), quote=words)]
    elif not named:  # what stands behind the name is told of the job: "Cook (30 hours, for a year)"
        claims = [claims[0]._replace(quote=title.strip())]
    for claim in (*claims, *named):
        yield claim.keyed("front_matter", key, "title")


def _without_house(title: str, employer: str) -> str:
    """Return a title without the house before its employer: "Cook at Reed Library - Tarn College".

    >>> _without_house("Cook at TARN", "Tarn Kitchens"), _without_house("Head of Cooks at Large", "Tarn Kitchens")
    ('Cook', 'Head of Cooks at Large')
    """
    job, at, house = title.rpartition(" at ")
    return job if at and (is_organization(house) or fold(employer).startswith(fold(house))) else title


def _lifted(matter: dict[str, Any]) -> dict[str, Any]:
    """Return the front matter with keys lifted that a wrong indent put below the contact: "created"."""
    below = matter.get("contact")
    if not isinstance(below, dict):
        return matter
    return {**{key: one for key, one in below.items() if key.lower() not in {*_PERSON, "title", "url"}}, **matter}


def _with_contact(matter: dict[str, Any]) -> dict[str, Any]:
    """Return the front matter with the contact's separate keys joined to it: "contact-email", or "email"."""
    if any(not blank(one) for key, one in matter.items() if key.lower() in {"contact", "contacts"}):
        return matter
    parts = {part: one for key, one in matter.items() for part in _PERSON if key.lower() in {part, f"contact-{part}"}}
    if str(parts.get("name", "")).islower():  # "name: job-single-2"
        del parts["name"]
    return {**matter, "contact": parts} if parts.keys() & {"email", "phone"} else matter


def _matches(document: Document) -> bool:
    return any(datum.kind == "front_matter" for datum in document.data)


SOURCE = Source(
    name="front_matter",
    matches=_matches,
    claims=_claims,
    last=_last,
    platform=False,
    table=(("title", " ".join(TITLES)), *((row.field, row.paths) for row in (*FIELDS, LINKS, MAILBOXES))),
    left=(("excerpt", "the board's, not the employer's"),),
)
