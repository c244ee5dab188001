"""Tags: what each HTML element does to the text around it, and the class names of a site's own parts.

Gathered 2026-11 from the rendering section of the HTML standard and from saved pages of some 25 job sites in a dozen
languages, static boards of 2008 to application shells of 2026.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from postingkit.text import holds

__all__ = [
    "ALWAYS",
    "BOXES",
    "CODES",
    "FILLED",
    "MAYBE",
    "RANKS",
    "SURE",
    "is_border",
    "is_chip",
    "is_hidden",
    "is_panel",
    "is_sign",
    "lists_values",
    "named",
    "names_value",
    "own",
    "says_value",
]

INLINE: Final = 0
TEXT: Final = 1
SKIP: Final = 2
BREAK: Final = 3
BOLD: Final = 4
LIST: Final = 5
LINK: Final = 6
ROW: Final = 7
CELL: Final = 8
TERM: Final = 9
DETAIL: Final = 10
PRE: Final = 11
BOX: Final = 12
"""A block whose class, id or role may show it to be the site's."""
BUTTON: Final = 13
LABEL: Final = 14
"""A name of a form's field, or of a value beside it."""
TABLE: Final = 15
# From here on: elements that mostly hold one run of text.
BLOCK: Final = 20
ITEM: Final = 21
HEADING: Final = 22

_WORDS = {
    # Never part of what a page says, or filled in by its visitor.
    SKIP: "script style noscript template svg math iframe object embed canvas video audio map select option optgroup "
    "datalist textarea input nav head title meta link base dialog progress meter frame frameset applet noembed "
    "noframes colgroup col area source track param picture menuitem rp img",
    BREAK: "br",
    BOLD: "b strong",
    HEADING: "h1 h2 h3 h4 h5 h6 summary",
    ITEM: "li",
    LIST: "ul ol menu dir",
    LINK: "a",
    TABLE: "table",
    ROW: "tr",
    CELL: "td th",
    TERM: "dt",
    DETAIL: "dd",
    PRE: "pre listing xmp plaintext",
    BOX: "div section aside header footer form center search",
    BLOCK: "p dl body html main article address blockquote details figcaption figure fieldset hgroup hr legend "
    "tbody thead tfoot caption marquee",
    BUTTON: "button",
    LABEL: "label",
}
CODES: Final[dict[str, int]] = {name: code for code, names in _WORDS.items() for name in names.split()}
"""Element name to what it does; a name that is not here is inline."""

RANKS: Final = {**{f"h{rank}": rank for rank in range(1, 7)}, "summary": 4}
"""Ranks of headings; a ``summary`` heads the part of the page that it opens."""

BOXES: Final[dict[str, int]] = {"footer": 2, "aside": 1, "header": 1, "form": 1, "search": 1}
"""How surely an element's name shows it to be the site's."""

FILLED: Final = 4
"""Elements that a visitor fills in, such as the fields of an application."""
ALWAYS: Final = 3
SURE: Final = 2
MAYBE: Final = 1

# Nothing of a posting stands in these, however much text they hold.
_ALWAYS = frozenset(
    "cookie cookies cookiebar cookieconsent onetrust tarteaucitron gdpr breadcrumb breadcrumbs crumb crumbs "
    # the same in other languages: "fil-ariane", "migas-de-pan", "kruimelpad", "topicpath"
    "ariane migas kruimelpad brotkrumen brotkrume topicpath pankuzu".split()
)

# Words in a class, id or role. "cookie-banner", "navbarMain", "SITE_FOOTER", "breadcrumbs", "share-buttons"
_SURE = frozenset(
    "nav navbar navigation navi subnav topnav sidenav sitenav mainnav menu submenu mainmenu smallmenu topmenu menubar "
    "hamburger foot topbar footer contentinfo "
    "copyright share sharing sharethis addthis newsletter pagination pager skiplink skiplinks livehelp "
    "livechat chatbot "
    "disqus backtotop scrolltop toast snackbar "
    # "rodape", "stopka-strony", "pied-de-page", "peu-pagina"
    "rodape stopka paticka sidfot fusszeile pied piede peu".split()
)
# "wp-block-post-author-name", "post-terms": who wrote a page of a blog, and under what
_BYLINE = frozenset("author terms".split())
# These hold a page's own things more often than a posting's; what is in them decides.
_MAYBE = frozenset(
    "consent social related similar recommended recommendations suggested suggestions subscribe subscription "
    "modal popup lightbox tooltip dropdown skip login signin signup register toolbar advert advertisement ads "
    "comments sidebar complementary banner search dialog alertdialog tablist overlay widget promo "
    "sharebar actions share-job languages".split()
)
_NAME = re.compile(r"[a-z]+|[A-Z]{3,}(?![a-z])|[A-Z][a-z]*")
_PANELS = frozenset("accordion tabpanel tabpane tabcontent".split())
_PANES = frozenset("pane panel content body".split())
_BORDERS = frozenset("separator divider sep".split())
# "term-description", "job-info__label", "field-label": what stands in it names what stands beside it
_NAMING = frozenset("label labels term fieldname attrname caption".split())
# "job-detail-value", "meta__data": what stands in it is what a name beside it names
_VALUES = frozenset("value val values fieldvalue data answer term".split())
_SEVERAL = frozenset({"field", "items"})
# "material-icons", "material-symbols-outlined": fonts that draw a word as a sign
_SIGNS = frozenset({"icons", "symbols"})
# "chip is-team", "role-tag", "badge badge-light": each a fact in a frame of its own
_CHIPS = frozenset("chip tag badge pill".split())
# Classes of what a page shows on a condition that is not met, in Webflow and Angular
_UNMET = ("w-condition-invisible", "ng-hide")
_JOB_TYPE = frozenset({"job", "type"})


def named(*names: str | None) -> set[str]:
    """Return the words of an element's names: "jobLocation-box" is a job, a location and a box."""
    return {word.lower() for name in names if name for word in _NAME.findall(name)}


@lru_cache(maxsize=4096)
def own(*names: str | None) -> int:
    """Return how surely class, id and role show an element to be the site's: ALWAYS, SURE, MAYBE or 0.

    >>> own("cookie-banner fixed"), own("main-nav"), own("sidebar", "left"), own("job-description", None)
    (3, 2, 1, 0)
    """
    words = named(*names)
    if not words.isdisjoint(_ALWAYS):
        return ALWAYS
    if not words.isdisjoint(_SURE) or ("post" in words and not words.isdisjoint(_BYLINE)):
        return SURE
    return 0 if words.isdisjoint(_MAYBE) else MAYBE


@lru_cache(maxsize=4096)
def names_value(name: str | None) -> bool:
    """Whether an element's class says that it names the value beside it.

    >>> names_value("job-info__label"), names_value("sr-only field-label"), names_value("labeled-list")
    (True, True, False)
    """
    return not _NAMING.isdisjoint(named(name))


@lru_cache(maxsize=512)
def says_value(name: str | None) -> bool:
    """Whether an element's class says that it holds the value of a name beside it: "job-detail-value"."""
    return not _VALUES.isdisjoint(named(name))


@lru_cache(maxsize=512)
def lists_values(name: str | None) -> bool:
    """Whether an element's class says that it holds several values of one name: "field__items", as Drupal has it."""
    return named(name) >= _SEVERAL


@lru_cache(maxsize=512)
def is_chip(name: str | None) -> bool:
    """Whether an element's class draws a frame around the few words in it: "chip is-team", "job-tag".

    >>> is_chip("badge badge-light"), is_chip("job-type part-time"), is_chip("tags"), is_chip(None)
    (True, True, False, False)
    """
    words = named(name)
    return not _CHIPS.isdisjoint(words) or words >= _JOB_TYPE


@lru_cache(maxsize=512)
def is_sign(name: str | None) -> bool:
    """Whether an element's class draws its word as a sign: "material-icons", "mat-icon material-symbols-outlined".

    >>> is_sign("material-symbols-outlined"), is_sign("material-icons mr-2"), is_sign("material")
    (True, True, False)
    """
    words = named(name)
    return "material" in words and not words.isdisjoint(_SIGNS)


@lru_cache(maxsize=512)
def is_panel(name: str | None, role: str | None) -> bool:
    """Whether an element is one of several of which a page shows one at a time: it is hidden until it is chosen.

    >>> is_panel("tab-pane fade", None), is_panel("c12", "tabpanel"), is_panel("job__accordion-content", None)
    (True, True, True)
    >>> is_panel("side-panel", "dialog")
    False
    """
    if role == "tabpanel":
        return True
    words = named(name)
    return bool(words & _PANELS) or ("tab" in words and bool(words & _PANES))


@lru_cache(maxsize=512)
def is_border(name: str | None) -> bool:
    """Whether an empty element's class says that it stands between two things: "inline-separator"."""
    return not _BORDERS.isdisjoint(named(name))


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element's attributes hide it: ``hidden``, "color: red; display: none", "tag w-condition-invisible"."""
    if "hidden" in attributes or holds(attributes.get("class") or "", _UNMET):
        return True
    style = attributes.get("style")
    return style is not None and "none" in style and "display:none" in style.replace(" ", "").lower()
