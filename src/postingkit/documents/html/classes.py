"""Classes: what a page's own names for its elements say of a few words: "job-location", "company-name", a map pin.

Gathered 2026-11 from the templates of career sites and boards. Only the first such element outside of menus, forms and
lists of other jobs counts, and only where no markup describes the posting.
"""

from __future__ import annotations

import re
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postingkit.documents.html import tags
from postingkit.text import squeeze

__all__ = ["EMPLOYER", "LOCATION", "classes_of", "ids_of", "named"]

LOCATION: Final = "class:location"
EMPLOYER: Final = "class:employer"

_LOCATION = frozenset(
    "location joblocation locality city lieu localisation ubicacion localidad poblacion standort arbeitsort einsatzort "
    "standplaats locatie luogo sede miejsce lokalizacja lokalita arbeidssted arbejdssted sijainti localizacao cidade "
    "ville marker pin".split()
)
_EMPLOYER = frozenset(
    "company employer organization organisation entreprise empresa azienda bedrijf werkgever firma arbeitgeber "
    "unternehmen pracodawca zamestnavatel arbeidsgiver arbetsgivare foretag yritys companyname employername".split()
)
# "company-logo", "location-filter", "company-description": such elements hold more than a name
_NO_NAME = frozenset(
    "description about size logo rating ratings review reviews culture industry type url website link links filter "
    "search input select label icon list jobs similar related count profile info details benefits section header title "
    "wrapper container page nav menu footer map".split()
)
_ASIDE = frozenset({"nav", "footer", "form", "aside", "select", "label", "option", "button", "head", "script", "style"})
_LONGEST = 80
_SIGNS: Final = (
    *("location", "lieu", "localisation", "ubicacion", "localidad", "standort", "arbeitsort", "standplaats", "locatie"),
    *(
        "luogo",
        "sede",
        "miejsce",
        "lokaliza",
        "arbeidssted",
        "arbejdssted",
        "sijainti",
        "locality",
        "map-marker",
        "map-pin",
        "icon-pin",
    ),
    *(
        "company",
        "employer",
        "organi",
        "entreprise",
        "empresa",
        "azienda",
        "bedrijf",
        "werkgever",
        "firma",
        "arbeitgeber",
    ),
    *("unternehmen", "pracodawca", "arbeidsgiver", "arbetsgivare", "foretag", "yritys"),
)
_ATTRIBUTES: Final = ("class", "data-testid", "data-test")
# The values of these attributes as they stand in the page, at a tenth of what lexbor takes to ask each element
_CLASS = re.compile(r"class\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)")
_ID = re.compile(r"id\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)")
_TEST = re.compile(r"data-test(?:id)?\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)")
_MOST = 40
"""A page with more such elements lists jobs."""


def named(values: str, tree: LexborHTMLParser) -> dict[str, str]:
    """Return the words that a page calls a place or an employer, by :data:`LOCATION` and :data:`EMPLOYER`.

    ``values`` are what its elements are called (:func:`classes_of`).

    >>> page = "<h1>Cook</h1><div class=company-name>Tarn Inn</div><p><i class=fa-map-marker></i> Hull</p>"
    >>> named(classes_of(page), LexborHTMLParser(page))
    {'class:employer': 'Tarn Inn', 'class:location': 'Hull'}
    >>> page = "<form><div class=location>Where?</div></form><div class=company-logo>x</div>"
    >>> named(classes_of(page), LexborHTMLParser(page))
    {}
    """
    signs = [sign for sign in _SIGNS if sign in values]
    if tree.body is None or not signs:
        return {}
    found: dict[str, str] = {}
    query = ",".join(f'[{attribute}*="{sign}" i]' for attribute in _ATTRIBUTES for sign in signs)
    for node in tree.body.css(query)[:_MOST]:
        attributes = node.attributes
        called = _called(attributes.get("class"), attributes.get("data-testid"), attributes.get("data-test"))
        if called and called not in found and (words := _words(node)):
            found[called] = words
    return found


def ids_of(text: str) -> str:
    """Return the values of a page's ids, and of what ends like them ("data-id"), in lower case."""
    return "\n".join(_ID.findall(text)).lower()


def classes_of(text: str) -> str:
    """Return what a page's elements are called by their classes, in lower case."""
    small = text.lower() if "CLASS" in text or "Class=" in text or "DATA-" in text or "data-test" in text else text
    found = _CLASS.findall(small)
    if "data-test" in small:
        found += _TEST.findall(small)
    return "\n".join(dict.fromkeys(found)).lower()


def _called(*names: str | None) -> str:
    words = tags.named(*names)
    if not words.isdisjoint(_EMPLOYER):
        return EMPLOYER if words.isdisjoint(_NO_NAME) else ""
    pin = words & {"marker", "pin"}
    if not words.isdisjoint(_LOCATION) and (not pin or not words.isdisjoint({"map", "icon", "fa", "bi"})):
        return LOCATION if words.isdisjoint(_NO_NAME - {"icon", "map"}) else ""
    return ""


def _words(node: LexborNode) -> str:
    """Return an element's words, or its neighbours' where it is a drawing; "" when they are too many or aside."""
    holder: LexborNode | None = node
    within = node.css_first('a[href^="#"]') is not None  # "<h2>Tarn Inn <a href="#about">About us</a></h2>"
    words = squeeze(node.text(deep=not within, separator=" "))
    if not words and node.parent is not None:
        link = node.parent.css_first("a")
        words = squeeze((link or node.parent).text(separator=" "))
    if not 1 < len(words) <= _LONGEST:
        return ""
    while holder is not None and holder.tag != "body":
        if holder.tag in _ASIDE or tags.own(
            holder.attributes.get("class"), holder.attributes.get("id"), holder.attributes.get("role")
        ):
            return ""
        holder = holder.parent
    return words
