"""Called: titles in sentences of other languages than English that call for somebody."""

import re

from postingkit.lexicon.announcing import CALL
from postingkit.lexicon.hiring import HIRES, is_anybody
from postingkit.lexicon.names import GENDER, TRADES, is_organization, is_role
from postingkit.matching.anchors import tokens
from postingkit.model.evidence import Claim

__all__ = ["called_for"]

# "hledáme šikovného truhláře", "cherche boulanger(ère) CDI", "zoekt een boa voor team Noord", "ищем опытного повара"
_ARTICLE = r"(?:(?:une?|un\(e\)|un·e|un/e|una|uno|um|uma|een|eine?[nr]?|en|ett?|nov\w{1,3}|nowe?\w{1,2}|нов\w{2,3}) )?"
_PRAISE = (
    r"(?:(?:šikovn|spolehliv|zkušen|pracovit|pečliv|ochotn|doświadczon|solidn|odpowiedzialn|sumienn|опытн|ответственн"
    r"|трудолюбив|активн|expériment|motiv|dynami|experimentad|responsab|esperto|gemotiveerd|ervaren|enthousiast"
    r"|zelfstandig|erfahren|zuverlässig|engagiert|freundlich)\w*,? (?:(?:a|i|et|y|e|en|und|и) )?){0,3}"
)
_CALLED_FOR = re.compile(
    rf"\b(?:{HIRES}|{CALL})(?: ?:)?\s{{1,3}}{_ARTICLE}{_PRAISE}"
    r"(?P<job>[^\W\d_](?:[^\n,;:.!?()–—]|\(\w{1,5}\)){2,60}?)"
    r"(?=[ ](?:pour|para|per|voor|für|do|dla|na|w|we|ve?|в|на|до|со?|con|com|avec|med|met|mit|en|in|im|à|au|chez|bei"
    r"|pro|ze?|se?|od|ab|dès|cdi|cdd|die|der|till?|який|\d)\b|\s?[,;:.!?)–—\n]|\s?\((?!\w{1,5}\))|\s?\Z)"
)


def called_for(text: str, low: str) -> Claim | None:
    """Return the job that a sentence in another language than English calls for.

    >>> [called_for(t, t.lower()).value for t in ("Hledáme šikovného truhláře do dílny.", "Bar Sol busca camarero.")]
    ['truhláře', 'camarero']
    >>> called_for(text := "Hledáme kolegy, kteří mají rádi knihy.", text.lower())
    """
    for match in _CALLED_FOR.finditer(low) if len(low) == len(text) else ():
        start, end = match.span("job")
        known = is_role(text[start:end]) or not TRADES.isdisjoint(tokens(low[start:end]))
        if known and not is_anybody(text[start:end]) and not is_organization(text[start:end]):
            gender = GENDER.match(text, end + 1) if text[end : end + 2] == " (" else None
            return Claim.quoted("title", text[start : gender.end() if gender else end], start, "title.called")
    return None
