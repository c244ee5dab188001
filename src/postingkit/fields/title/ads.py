"""Titles of small ads, worded as briefly as they are.

"Wanted: part-time bookkeeper for a small practice", "School bus drivers needed", "Barista, FT. Blue Door Coffee".
"""

import re
from collections.abc import Iterator
from itertools import islice

from postingkit.lexicon.announcing import CALL, OFFER
from postingkit.lexicon.hiring import AD, HIRES, SEEKS
from postingkit.lexicon.names import TRADES, is_role
from postingkit.lexicon.trimmings import bare
from postingkit.matching.anchors import tokens
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_advertised_title"]

_CLAUSES = 6
"""Most clauses among which the ad names the job."""
_WORDS = 7
"""Words of a title, at most."""
_CLAUSE = re.compile(r"[^\n.!?]+(?:\.(?=\S)[^\n.!?]+)*")
_LINE = re.compile(r"[^\n?]+")
_SHOUT = r"\W*(?:(?:urgent(?:e|ly)?|срочно|dringend|attention|achtung|(?:mini|neben|ferien|studenten)?job)\b\W+)?"
_CALLS = (
    r"(?:help )?wanted|(?:now |we are |we're |i'm |i am )?hiring(?: for)?|in search of|recruiting",
    r"seeking|looking for|(?:we )?need(?:ed|s)?|vacanc(?:y|ies) for|openings? for",
    r"(?:job|position|vacancy|opening)s?(?: (?:open|available|vacant)(?: now| immediately)?)?(?=:)",
    r"(?:wir |ich )?suchen?(?: wir)?|gesucht(?: wird| werden| ab [^:,]{2,20})?",
    r"(?:je |on |nous )?(?:re)?cherch(?:e|ons)|recrut(?:e|ons)",
    r"bus[cq]\w{1,4}|necesit\w{1,4}|urge contratar|cerco|vagas?(?= ?:)|admite-se",
    r"vi (?:söker|søger|søker|ansetter)|zoeken|hledám|přijmu|poszukuję|szukam(?:y)?(?: do pracy)?|ищу",
    rf"(?:{OFFER})(?=\W*$)|job alert",
    CALL,
)
# "Help wanted:", "[HIRING] ", "Se busca ", "The lab is recruiting ", "La boulangerie recrute "
_CALL = re.compile(
    rf"{_SHOUT}(?:{'|'.join(_CALLS)})\b[] :!–-]*"
    rf"|[^:;|\n]{{2,60}}? (?:(?:is|are) (?:currently |now |again |also |urgently )?{SEEKS}|seeks|needs"
    rf"|(?:ri)?cerca|cherche(?:nt)?|{HIRES}) "
)
# "School bus drivers needed", "Kellner für die Saison gesucht"
_LAST = re.compile(
    rf"{_SHOUT}(?P<job>.{{3,60}}?) (?:(?:is|are|urgently|dringend|ab sofort) )?"
    r"(?:needed|wanted|sought|required|gesucht|recherchée?s?|gezocht)\b"
)
_ADORNED = re.compile(
    r"\W*(?:(?:for|an?|my|our|first|next|new|another|the|one|two|three|four|five|several|\d{1,2}|experienced|reliable"
    r"|friendly|qualified|skilled|part[- ]time|full[- ]time|temporary|seasonal|eine?n?|eine/n|erfahrenen?"
    r"|zuverlässigen?|un(?:[·./-]e|\(e\)|e)?|deux|una?|uno|dos|um|uma|een|en|ett?|ab sofort"
    r"|zum nächstmöglichen Zeitpunkt|(?:ab|zum) (?:dem )?\d\d?\. ?[\w.]{2,9}(?: ?20\d\d)?)(?:,? | ?x ))*"
)
# What ends the job's name: "for a small practice", ", FT", " - Dryden Schools", " (unpaid, for credit)"; not "(m/w/d)"
_END = re.compile(
    r",? (?:at|for|in|with|to|on|by|from|who|mit|für|ab|im|bei|zur?|zum|en|à|au|chez|pour|con|com|med|met|para|per|a"
    r"|de?l|te|voor|bij|naar|till?|do|w|na|pro|в|на|у|для)\b| ?[-–—] |--| ?[|:;,@#$€£]| ?\((?!\w+(?:/\w+)*\))|[\s!.]*\Z"
)
_VERBS = frozenset("has have is are was were will must can come join be".split())


def find_advertised_title(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the title in an ad of one paragraph, or on the line below one that only announces: "Now hiring!".

    >>> [c.value for c in find_advertised_title("Wanted: part-time bookkeeper for a small practice. $28/hr.")]
    ['bookkeeper']
    >>> [c.value for c in find_advertised_title("School bus drivers needed! Paid training.")]
    ['School bus drivers']
    >>> [c.value for c in find_advertised_title("WE'RE HIRING!\nLine cooks & dishwashers at The Copper Pot")]
    ['Line cooks & dishwashers']
    >>> [c.value for c in find_advertised_title("Barista, FT. Blue Door Coffee. $18 + tips.")]
    ['Barista']
    >>> [c.value for c in find_advertised_title("🔥 Срочно требуется бариста! 🔥\nПишите нам.")]
    ['бариста']
    >>> list(find_advertised_title("Wanted: a used piano. Looking for the best deal."))
    []
    """
    if len(text) > AD:
        return
    low = fold(text)
    one = "\n" not in text.strip()  # paragraph; of several lines the head is read, but for a call alone in the first
    called, first = False, True
    for clause in islice((_CLAUSE if one else _LINE).finditer(text), _CLAUSES):
        start, end = clause.span()
        if text[end : end + 1] == "?":  # "Need a plumber?", he asks himself
            continue
        if call := _CALL.match(low, start, end):
            start = call.end()
        elif call := _LAST.match(low, start, end):
            start, end = call.span("job")
        adorned = _ADORNED.match(text, start, end)
        start = adorned.end() if adorned else start
        stop = _END.search(text, start, end)
        start, close = bare(text, start, stop.start() if stop else end)
        words = text[start:close].rstrip("! ")
        if not any(map(str.isalnum, words)):
            called = called or call is not None
            continue
        rest = text[stop.start() if stop else end : end].strip(" !.")
        called = called or (call is not None and (one or not rest))  # "Wanted: Church Administrator" is a whole line
        if _is_job(words) and (called or (one and first and is_role(words.split()[-1]))):  # no "Employee Handbook"
            yield Claim.quoted("title", words, start, "title.ad" if called else "title.ad_line")
        if not one:
            return
        called = first = False


def _is_job(words: str) -> bool:
    said = tokens(fold(words))
    named = is_role(words) or not TRADES.isdisjoint(said)
    return named and len(words.split()) <= _WORDS and _VERBS.isdisjoint(said)
