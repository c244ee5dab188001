"""Classes: facts that a page's class names mark: "job-title", "company-name", a map pin.

A ``time`` element gives the date of "3 weeks ago".

Gathered 2026-11 from the templates of career sites and boards. Only the first such element outside of menus, forms and
lists of other jobs counts, and only where no markup describes the posting.
"""

import re
from collections.abc import Iterable
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postingkit.documents.html import tags
from postingkit.text import squeeze

__all__ = ["EMPLOYER", "LOCATION", "POSTED", "TITLE", "named", "names_of", "selectors", "timed"]

LOCATION: Final = "class:location"
EMPLOYER: Final = "class:employer"
TITLE: Final = "class:title"
POSTED: Final = "time:posted"

_LOCATION = frozenset(
    "location joblocation locality city lieu localisation ubicacion localidad poblacion standort arbeitsort einsatzort "
    "standplaats locatie luogo sede miejsce lokalizacja lokalita arbeidssted arbejdssted sijainti localizacao cidade "
    "ville marker pin".split()
)
_EMPLOYER = frozenset(
    "company employer organization organisation entreprise empresa azienda bedrijf werkgever firma arbeitgeber "
    "unternehmen pracodawca zamestnavatel arbeidsgiver arbetsgivare foretag yritys companyname employername "
    "advertiser".split()
)
# "jobTitle", "iCIMS_Header_JobTitle", "position-title"
_JOB = frozenset("job position vacancy posting".split())
# "company-logo", "location-filter", "company-description": such elements hold more than a name
_NO_NAME = frozenset(
    "description about size logo rating ratings review reviews culture industry type url website link links filter "
    "search input select label icon list jobs similar related count profile info details benefits section header title "
    "wrapper container page nav menu footer map".split()
)
_ASIDE = frozenset({"nav", "footer", "form", "aside", "select", "label", "option", "button", "head", "script", "style"})
_LONGEST = 80
"""Most characters of a name or a place."""
_SIGNS: Final = tuple(
    "location lieu localisation ubicacion localidad standort arbeitsort standplaats locatie luogo sede miejsce "
    "lokaliza arbeidssted arbejdssted sijainti locality map-marker map-pin icon-pin company employer organi entreprise "
    "empresa azienda bedrijf werkgever firma arbeitgeber unternehmen pracodawca arbeidsgiver arbetsgivare foretag "
    "yritys advertiser job-address vacancy-address jobtitle job-detail-title job-title job_title position-title "
    "vacancy-title posting-title".split()
)
_ATTRIBUTES: Final = ("class", "data-testid", "data-test", "data-qa", "data-automation", "data-cy")
_PINS = frozenset({"place", "location_on", "pin_drop", "location_pin"})
"""Words that an icon font draws as a map pin."""
_SIGNED: Final = (
    *((attribute, sign, "") for attribute in _ATTRIBUTES for sign in _SIGNS),
    ("class", "material-", ""),  # such a font
)
_MOST = 40
"""A page with more such elements lists jobs."""


def named(names: dict[str, str], tree: LexborHTMLParser) -> dict[str, str]:
    """Return the words that a page marks as a place, an employer or a title, by :data:`LOCATION` and the like.

    ``names`` are what its elements are called (:func:`names_of`).

    >>> page = "<h1>Cook</h1><div class=company-name>Tarn Inn</div><p><i class=fa-map-marker></i> Hull</p>"
    >>> tree = LexborHTMLParser(page)
    >>> named(names_of(page, tree), tree)
    {'class:employer': 'Tarn Inn', 'class:location': 'Hull'}
    >>> page = "<table><td class=Header_JobTitle>Cook</table>"
    >>> named(names_of(page, tree := LexborHTMLParser(page)), tree)
    {'class:title': 'Cook'}
    >>> page = "<h1>Cook</h1><p class=text-label data-qa=vacancy-address-with-map>Hull</p>"
    >>> named(names_of(page, tree := LexborHTMLParser(page)), tree)
    {'class:location': 'Hull'}
    >>> page = "<h1>Cook</h1><p><span class=material-icons>place</span> Hull</p>"
    >>> named(names_of(page, tree := LexborHTMLParser(page)), tree)
    {'class:location': 'Hull'}
    >>> page = "<h1>Cook</h1><img class=company_logo alt='Tarn Inn logo'>"
    >>> named(names_of(page, tree := LexborHTMLParser(page)), tree)
    {'class:employer': 'Tarn Inn'}
    >>> page = "<form><div class=location>Where?</div></form><div class=company-logo>x</div>"
    >>> tree = LexborHTMLParser(page)
    >>> named(names_of(page, tree), tree)
    {}
    """
    signed = selectors(names, _SIGNED)
    if tree.body is None or not signed:
        return {}
    found: dict[str, str] = {}
    for node in tree.body.css(",".join(signed))[:_MOST]:
        attributes = node.attributes
        looks, *tests = [attributes.get(name) for name in _ATTRIBUTES]
        called = _kind_of(*tests) or _kind_of(looks, *tests)  # a name for tests says more than one for looks
        if called and called not in found and (words := _words(node)):
            found[called] = words
        elif EMPLOYER not in found and (house := _on_logo(node, looks)):
            found[EMPLOYER] = house
        elif LOCATION not in found and (place := _beside_pin(node, looks)):
            found[LOCATION] = place
    return found


def _on_logo(node: LexborNode, looks: str | None) -> str:
    """Return the alternative text of an employer's logo; "" for any other element."""
    words = tags.named(looks)
    if "logo" not in words or words.isdisjoint(_EMPLOYER) or _is_aside(node, _ASIDE | {"header"}, tags.SURE):
        return ""
    picture = node if node.tag == "img" else node.css_first("img[alt]")
    said = squeeze(picture.attributes.get("alt") or "") if picture is not None else ""
    return said[:-5] if said[-5:].lower() == " logo" else said[:_LONGEST]


def _beside_pin(node: LexborNode, looks: str | None) -> str:
    """Return the words beside an element that an icon font draws as a pin; "" for any other."""
    sign = node.text().strip() if tags.is_sign(looks) else ""
    if sign not in _PINS or node.parent is None:
        return ""
    return _words(node.parent).removeprefix(sign).strip()


# "Posted 3 weeks ago", "Published on Oct 20", "vor 2 Tagen veröffentlicht"; a time beside it may be the closing one's
_POSTED = re.compile(
    r"\b(?:posted|published|listed|advertised|date added|veröffentlicht|online seit|publiée?|mise? en ligne"
    r"|publicad[oa]|geplaatst|pubblicat[oa])\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")


def timed(text: str, tree: LexborHTMLParser) -> dict[str, str]:
    """Return the date that a ``time`` element gives for the posting, by :data:`POSTED`, and its words behind it.

    >>> page = "<h1>Cook</h1><li><time datetime='2026-11-02T09:30'>Posted 3 weeks ago</time></li>"
    >>> timed(page, LexborHTMLParser(page))
    {'time:posted': '2026-11-02 Posted 3 weeks ago'}
    >>> page = "<p>Closes <time datetime=2026-11-02>in 3 weeks</time></p>"
    >>> timed(page, LexborHTMLParser(page))
    {}
    """
    if tree.body is None or "<time" not in text:
        return {}
    for node in tree.body.css("time[datetime]")[:_MOST]:
        day = _DAY.match(node.attributes.get("datetime") or "")
        holder = node if _POSTED.search(node.text()) else node.parent
        words = _words(holder) if day and holder is not None else ""
        if day and _POSTED.search(words):
            return {POSTED: f"{day[0]} {words}"}
    return {}


def selectors(names: dict[str, str], signs: Iterable[tuple[str, str, str]]) -> list[str]:
    """Return the CSS selectors for the signs found in a page, given as attribute, part of its value, and descendant.

    >>> selectors({"class": "main-logo"}, [("class", "logo", ""), ("class", "company", " img"), ("id", "logo", "")])
    ['[class*="logo" i]']
    """
    if not any(names.values()):
        return []  # a plain page
    return [f'[{attribute}*="{sign}" i]{inner}' for attribute, sign, inner in signs if sign in names.get(attribute, "")]


def names_of(text: str, tree: LexborHTMLParser) -> dict[str, str]:
    """Return all values of the naming attributes ("class", "id") of a page's elements, in lower case."""
    asked = [name for name in (*_ATTRIBUTES, "id") if name in text]
    return {name: "\n".join({node.attrs[name] or "": None for node in tree.css(f"[{name}]")}).lower() for name in asked}


def _kind_of(*names: str | None) -> str:
    words = tags.named(*names)
    if "title" in words and not words.isdisjoint(_JOB):
        return TITLE if words.isdisjoint(_NO_NAME - {"header", "title"}) else ""
    if not words.isdisjoint(_EMPLOYER):
        return EMPLOYER if words.isdisjoint(_NO_NAME) else ""
    pin = words & {"marker", "pin"}
    place = not words.isdisjoint(_LOCATION) or ("address" in words and not words.isdisjoint(_JOB))
    if place and (not pin or not words.isdisjoint({"map", "icon", "fa", "bi"})):
        return LOCATION if words.isdisjoint(_NO_NAME - {"icon", "map"}) else ""
    return ""


def _words(node: LexborNode) -> str:
    """Return an element's words, or its neighbours' if it is an icon; "" when too many or not the posting's."""
    within = node.css_first('a[href^="#"]') is not None  # "<h2>Tarn Inn <a href="#about">About us</a></h2>"
    words = squeeze(node.text(deep=not within, separator=" "))
    if not words and node.parent is not None:
        link = node.parent.css_first("a")
        words = squeeze((link or node.parent).text(separator=" "))
    return words if 1 < len(words) <= _LONGEST and not _is_aside(node, _ASIDE) else ""


def _is_aside(node: LexborNode, asides: frozenset[str], sure: int = tags.MAYBE) -> bool:
    """Whether an element stands in one that is aside, or that the page calls its own, so surely."""
    holder: LexborNode | None = node
    while holder is not None and holder.tag != "body":
        names = (holder.attributes.get("class"), holder.attributes.get("id"), holder.attributes.get("role"))
        if holder.tag in asides or tags.own(*names) >= sure:
            return True
        holder = holder.parent
    return False
