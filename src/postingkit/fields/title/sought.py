"""Titles in sentences: whom the employer seeks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.cues import Cues
from postingkit.lexicon.names import is_role
from postingkit.model.evidence import Claim
from postingkit.text import fold

__all__ = ["in_sentences"]

_CUES = Cues(
    *("seek", "seeks", "seeking", "looking for", "hiring", "recruiting", "position of", "role of", "post of", "job of"),
    *("searching for", "search for", "opening for", "opportunity for", "serve as", "suchen", "sucht"),
    *("as a", "as an"),
)
_CAPITAL = r"[A-ZÄÖÜ][\w/&+.#-]*[\w)+#]|I{1,3}"
# "seeks an Adjunct Reference Librarian", "the position of City Clerk", "suchen wir einen Archivar (m/w/d)"
_SOUGHT = re.compile(
    r"(?:seek(?:s|ing)?|looking for|hiring|recruiting|(?:position|role|post|job) of|search(?:ing)? for|opening for"
    r"|opportunity for|serve as|such(?:en|t)(?: wir)?(?: Sie als)?) (?:an? |the |one |two |our (?:next |new )?"
    r"|eine?n? )?"
    r"(?:full-time |part-time |temporary |experienced |talented |motivated |qualified |new )*"
    rf"((?:{_CAPITAL})(?:(?: of | and | for | & |/| )(?:{_CAPITAL})){{0,7}}(?: \([mwfdx][/|][^)]{{1,8}}\))?)"
)
# "Join an infrastructure team as a Systems Engineer"
_AS = re.compile(rf"[Jj]oin [^.\n]{{3,60}} as an? ((?:{_CAPITAL})(?: (?:{_CAPITAL})){{0,5}})")
_MANY = re.compile(r"(?:ers|ors|ists|ians|ants|yers)$")


def in_sentences(text: str) -> Iterator[Claim]:
    """Yield the titles that sentences name.

    >>> [c.value for c in in_sentences("The college seeks an Adjunct Reference Librarian to teach.")]
    ['Adjunct Reference Librarian']
    """
    for at, end in _CUES.find(fold(text)):
        match = _AS.search(text, max(0, at - 70), end + 90) if text.startswith("as ", at) else _SOUGHT.match(text, at)
        if match and is_role(match.group(1)) and not _MANY.search(match.group(1)):
            yield Claim("title", match.group(1), match.group(1), match.start(1), match.end(1), "title.sought")
