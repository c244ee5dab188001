"""Signs: words by which a page says that it is refused, empty, gone or failed.

THE TABLE is ``signs.tsv``: the reason, the stem of a phrase in folded text, and a remark: "banner" where such a phrase
may stand over a posting that can still be read, "line" where no posting has it as a line of its own. Gathered in
November 2026 from pages that stood where a posting was expected.
"""

from typing import NamedTuple

from postingkit.errors import NotAPosting
from postingkit.matching.cues import Stems
from postingkit.refuse.rows import rows

__all__ = ["SIGNS", "Sign", "line_at", "no_posting", "refuse_signs"]

_ROWS = rows("signs.tsv")
_BANNERS = frozenset(stem for _, stem, *remark in _ROWS if remark == ["banner"])
_LINES = Stems(*(stem for _, stem, *remark in _ROWS if remark == ["line"]))
_LINE = 40
"""Most characters of a line that is only such a phrase: "404 Error: Page Not Found"."""
_OPENING = 100
"""Characters at the top: a page that opens by saying that the job is gone is gone, whatever follows."""


class Sign(NamedTuple):
    """The phrases that show one reason."""

    reason: str
    advice: str
    """What has happened, and what to do next."""
    within: int
    """Most characters of a text in which they count: a long posting may mention pages that are not found."""
    stems: Stems


SIGNS: tuple[Sign, ...] = tuple(
    Sign(reason, advice, within, Stems(*(stem for name, stem, *_ in _ROWS if name == reason)))
    for reason, advice, within in (
        ("access_denied", "the site refused access; ask its owner, or open the page in a browser and save it", 2500),
        ("needs_javascript", "the page is empty without scripts; open it in a browser and save it", 1500),
        ("gone", "the posting is closed, expired or moved; look for it on the employer's site", 2000),
        ("server_error", "the site failed; fetch the page again later", 1200),
        ("not_a_posting", "the text itself says that no position is open", 20_000),
    )
)
"""In order: the first one found gives the reason."""


def refuse_signs(text: str, folded: str) -> None:
    """Raise :class:`NotAPosting` when a page says that it is gone, refused or failed.

    >>> refuse_signs("This job is no longer available.", "this job is no longer available.")
    Traceback (most recent call last):
    postingkit.errors.NotAPosting: the posting is closed, ...; it says 'This job is no longer available.'
    """
    for sign in SIGNS:
        long = len(text) > sign.within
        if long and sign.reason != "gone":
            continue
        for words in sign.stems.find(folded[:_OPENING] if long else folded):
            if long and words in _BANNERS:
                continue
            line = line_at(text, folded.index(words))
            raise NotAPosting(f"{sign.advice}; it says {line[:160]!r}", reason=sign.reason, quote=line)
    # below a site's menus, however long
    for words in _LINES.find(folded):
        if len(line := line_at(text, folded.index(words))) <= _LINE:
            raise NotAPosting(f"the page is gone or moved; it says {line!r}", reason="gone", quote=line)


def no_posting(what: str, first: str) -> NotAPosting:
    """Return the refusal of a text of another genre, quoting its first line."""
    return NotAPosting(f"{what}; it begins {first[:120]!r}", reason="not_a_posting", quote=first)


def line_at(text: str, at: int) -> str:
    """Return the line of the text around an offset, cut to 300 characters."""
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)][:300]
