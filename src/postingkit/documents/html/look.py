"""Look: what the words of a short line show it to be: the site's own, an apply button, a heading for other jobs."""

import re

from postingkit.documents.html.phrases import (
    ASIDE_HEADINGS,
    FACT_HEADINGS,
    MAIL_FOOT,
    OPENINGS,
    OTHER_HEADINGS,
    OTHERS,
    OWN_LINES,
    OWN_LINKS,
    OWN_OPENINGS,
    OWN_STARTS,
)
from postingkit.documents.row import Row, linked
from postingkit.lexicon.buttons import APPLY, APPLY_LINES, EDGES

__all__ = ["SHORT", "heads_facts", "is_button", "is_count", "leads_home", "look_of"]

SHORT = 60
"""Characters of a phrase, a button or a fact at most."""
_COUNT = 3
"""Most digits of a count under icons such as thumbs up."""
# "/", "https://tarn.example/": where the name of a site leads
_HOME = re.compile(r"\.?/|(?:\./)?index\.html?|https?://[^/?#]+/?")


def look_of(row: Row) -> str:
    """Return "phrase" for a line of the page's own, "apply" for a button to apply, "after" for what other jobs follow.

    A heading of what stands beside a posting gives "aside", a line that says none of these "".
    """
    words = row.text.lower().strip(EDGES)
    if words in OWN_LINES or (row.links and (words in OWN_LINKS or leads_home(row))) or _is_icon(words):
        return "phrase"
    if words in APPLY_LINES:
        return "apply"
    if row.kind == "heading" and (words in OTHER_HEADINGS or words in ASIDE_HEADINGS):
        return "after" if words in OTHER_HEADINGS else "aside"
    if opened := _opened(words):
        return opened
    if _is_letters(row, words) or _are_buttons(row, words):
        return "phrase"
    link = row.links and len(words) <= 2 * SHORT and linked(row) * 10 >= len(row.text) * 9
    return "apply" if link and APPLY.match(words) else ""


def _is_icon(words: str) -> bool:
    """Whether a line is the name of an icon: "arrow_back"."""
    return " " not in words and "_" in words and words.isascii() and "@" not in words


def _opened(words: str) -> str:
    """Return the look of a line that opens as lines of pages do: "By using our site ...", "Related jobs in ..."."""
    words = words.lstrip("0123456789,. ")  # "22,392 Related Jobs"
    if words.partition(" ")[0] not in OPENINGS and words[:1] != "©":
        return ""
    if OWN_OPENINGS.match(words):
        return "phrase"
    return "after" if (len(words) <= SHORT and OTHERS.match(words)) or MAIL_FOOT.match(words) else ""


def _is_letters(row: Row, words: str) -> bool:
    """Whether a line is single letters, links or not, in a font of icons: "Å | Ø"."""
    if row.links and len(words) <= 5 * len(row.links) and all(end - start == 1 for start, end, _ in row.links):
        return True
    return len(words) <= SHORT and " | " in row.text and not any(len(cell) > 1 for cell in row.text.split(" | "))


def _are_buttons(row: Row, words: str) -> bool:
    first, space, _ = words.partition(" ")
    if not space or len(words) > SHORT or first not in OWN_STARTS:
        return False
    linked_whole = linked(row) >= len(words) - words.count(" ")
    return _is_covered(words.split(), 1 if linked_whole else 2)


def _is_covered(words: list[str], fewest: int) -> bool:
    """Whether a line is several buttons in a row, one of them of the fewest words or more: "Send to a friend Print"."""
    at = longest = 0
    while at < len(words):
        size = next((n for n in range(min(5, len(words) - at), 0, -1) if " ".join(words[at : at + n]) in OWN_LINES), 0)
        if not size:
            return False
        longest = max(longest, size)
        at += size
    return longest >= fewest


def is_button(row: Row) -> bool:
    """Whether a line is one link whose words are a button's."""
    words = row.text.lower().strip(EDGES)
    return linked(row) == len(row.text) and (
        words in APPLY_LINES or words in OWN_LINES or APPLY.match(words) is not None
    )


def heads_facts(row: Row) -> bool:
    """Whether a heading opens a column of facts on the posting: "Job overview"."""
    return row.text.lower().strip(EDGES) in FACT_HEADINGS


def leads_home(row: Row) -> bool:
    """Whether a heading is only a link to the site's home page: the site's name."""
    return (
        row.kind == "heading"
        and len(row.links) == 1
        and linked(row) == len(row.text)
        and (_HOME.fullmatch(row.links[0][2]) is not None)
    )


def is_count(row: Row) -> bool:
    """Whether a line is a bare small number: beside another, a count of likes and dislikes."""
    return row.kind == "paragraph" and row.text.isdecimal() and len(row.text) <= _COUNT
