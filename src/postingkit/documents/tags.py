"""Tags: what each element of HTML does to the text around it, and the names that pages give to their own parts.

Gathered 2026-11 from the rendering section of the HTML standard and from saved pages of some 25 job sites in a dozen
languages, static boards of 2008 to application shells of 2026.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

__all__ = ["ALWAYS", "CODES", "MAYBE", "SURE", "own"]

INLINE: Final = 0
TEXT: Final = 1
BLOCK: Final = 2
SKIP: Final = 3
BREAK: Final = 4
BOLD: Final = 5
HEADING: Final = 6
ITEM: Final = 7
LIST: Final = 8
LINK: Final = 9
ROW: Final = 10
CELL: Final = 11
TERM: Final = 12
DETAIL: Final = 13
PRE: Final = 14
BOX: Final = 15
"""A block whose class, id or role may call it the page's own."""
SPAN: Final = 16
BUTTON: Final = 17
LABEL: Final = 18
IMAGE: Final = 19

_WORDS = {
    # Never part of what a page says, or filled in by its visitor.
    SKIP: "script style noscript template svg math iframe object embed canvas video audio map select option optgroup "
    "datalist textarea input nav head title meta link base dialog progress meter frame frameset applet noembed "
    "noframes colgroup col area source track param picture menuitem rp",
    BREAK: "br",
    BOLD: "b strong",
    HEADING: "h1 h2 h3 h4 h5 h6",
    ITEM: "li",
    LIST: "ul ol menu dir",
    LINK: "a",
    ROW: "tr",
    CELL: "td th",
    TERM: "dt",
    DETAIL: "dd",
    PRE: "pre listing xmp plaintext",
    BOX: "div section aside header footer form center search",
    BLOCK: "p dl body html main article table address blockquote details figcaption figure fieldset hgroup hr legend "
    "summary tbody thead tfoot caption marquee",
    SPAN: "span font u small em i",
    BUTTON: "button",
    LABEL: "label",
    IMAGE: "img",
}
CODES: Final[dict[str, int]] = {name: code for code, names in _WORDS.items() for name in names.split()}
"""Element name to what it does; a name that is not here is inline."""

ALWAYS: Final = 3
SURE: Final = 2
MAYBE: Final = 1

# Nothing of a posting stands in these, however much text they hold.
_ALWAYS = frozenset("cookie cookies cookiebar cookieconsent onetrust gdpr breadcrumb breadcrumbs crumbs".split())

# Words in a class, id or role. "cookie-banner", "navbarMain", "footer_links", "breadcrumbs", "share-buttons"
_SURE = frozenset(
    "nav navbar navigation navi subnav topnav sidenav sitenav mainnav menu submenu mainmenu smallmenu topmenu menubar "
    "hamburger footer contentinfo "
    "copyright share sharing sharethis addthis newsletter pagination pager skiplink skiplinks livehelp livechat chatbot "
    "disqus backtotop scrolltop toast snackbar".split()
)
# These hold a page's own things more often than a posting's; what is in them decides.
_MAYBE = frozenset(
    "consent social related similar recommended recommendations suggested suggestions subscribe subscription modal popup "
    "lightbox tooltip dropdown skip login signin signup register toolbar advert advertisement ads comments sidebar "
    "complementary banner search dialog alertdialog tablist overlay widget promo topbar sharebar actions "
    "share-job foot languages".split()
)
_NAME = re.compile(r"[a-z]+|[A-Z][a-z]*")


@lru_cache(maxsize=4096)
def own(names: str) -> int:
    """Return how surely an element's class, id and role call it the page's own: ALWAYS, SURE, MAYBE or 0.

    >>> own("cookie-banner fixed"), own("navbarMain"), own("sidebar-left"), own("job-description")
    (3, 0, 1, 0)
    """
    words = {word.lower() for word in _NAME.findall(names)}
    if not words.isdisjoint(_ALWAYS):
        return ALWAYS
    if not words.isdisjoint(_SURE):
        return SURE
    return 0 if words.isdisjoint(_MAYBE) else MAYBE
