"""Open end: "until filled" and the like, where a posting has no dated deadline."""

import re
from collections.abc import Iterator

from postingkit.fields.deadline.claim import EDGE, claim_of, first_kind
from postingkit.fields.deadline.kind import is_label
from postingkit.matching.anchors import around
from postingkit.matching.gates import Gate, gated
from postingkit.matching.seldom import Seldom
from postingkit.matching.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_open_end", "with_open_end"]

# "open until filled", "until the position is filled", "until a suitable candidate is found", "bis zur Besetzung"
_FILLED = Seldom(
    r"\b(?:until (?:the |this |these |all |a |such )?(?:(?:open )?(?:positions?|posts?|job|vacanc(?:y|ies)|roles?)|it|"
    r"they)?(?: is| are|'s)? ?(?:(?:has|have) been |been )?filled\b|"
    r"until (?:a |the )?(?:suitable|qualified|successful|right) (?:candidate|applicant)s? (?:is|has|are|"
    r"have)[^.\n]{0,12}|until (?:the )?(?:position|job|vacancy|posting)(?: is)? closed\b|open until closed|"
    # "bis zur Besetzung", "jusqu'à ce que le poste soit pourvu", "hasta cubrir la vacante", "do obsadzenia stanowiska"
    r"bis zur (?:stellen)?besetzung|bis (?:die|diese) (?:stelle|position) besetzt"
    r"|jusqu'(?:à ce qu(?:e le poste|'il) soit pourvu|au pourvoi)|hasta (?:cubrir|que se cubra|completar la vacante)"
    r"|até (?:(?:o )?preench|ao preenchimento)|fino a(?:lla)? copertura de(?:l|i|lla) (?:post|posizion|ruol)"
    r"|tot(?:dat)? (?:de (?:vacature|functie|plek)|deze|hij|ze) (?:is )?(?:vervuld|(?:in)?gevuld)"
    r"|do (?:obsazení|naplnění) (?:míst|pozic|pracovní|volné|kapacit)|do (?:(?:czasu|momentu|chwili) )?obsadzenia"
    r"|до (?:заполнения|закрытия|замещения) ваканс|(?:открыта|действует) до заполнения"
    r"|до (?:заповнення|закриття) ваканс"
    r"|tills (?:tjänsten|platsen) (?:är )?tillsatt|in(?:d|n)til stillingen er besat|kunnes (?:paikka|tehtävä) täyttyy)"
    r"|(?:採用者?|適任者|応募者)?が?(?:決定|決まり|充足|定員に達し)次第、?(?:締め?切|募集(?:を)?(?:終了|締))"
)
_LONGEST = 120
"""Most characters of such a phrase."""
# "Applications are accepted on a rolling basis", "reviewed as they are received", "Continuous" as a closing date
_ROLLING = Seldom(
    r"\b(?:appl\w+|candidates|resumes|accept\w*|review\w*"
    r"|consider\w*|recruit\w*|hir(?:e|ing)|interview\w*)\b[^.\n]{0,80}?\b(?:rolling|ongoing|continuous|continual) basis"
    r"|\brolling (?:admission|applications|deadline|review)|"
    # "This examination may be closed without prior notice", "This recruitment may close at any time based on the
    # amount of applications received", "This job will close when we have received 100 applications"
    r"\b(?:may|will) (?:close|be closed)(?: at any time)?(?: without (?:prior |further )?notice\b"
    r"|(?: when| once| after| based on)\b[^.\n]{0,30} applications\b)"
    r"|reviewed (?:on a rolling|as (?:they are )?received)|applications as they (?:come|arrive)\b"
    r"|(?:accepted|open|recruit\w*) continuous(?:ly)?"
    # "Opening: 02/12/24   Continuous Recruitment"
    r"|(?:(?<![a-z] )(?<![\"“])|\bthis is a )continuous (?:recruitment|filing)\b|(?:recruitment|filing) is continuous\b"
    r"|(?:clos(?:ing|es?)(?: date)?|deadline):? (?:is )?(?:open )?(?:continuous|ongoing|rolling)|laufend entgegen"
    # "au fil de l'eau", "urval sker löpande", "samtaler afholdes løbende", "随時募集"
    r"|\bau fil de l'eau\b|\b(?:urval\w*|intervjuer|rekrytering\w*) (?:sker |hålls |görs )?löpande"
    r"|\b(?:ansættelses)?samtaler(?:ne)? (?:afholdes |holdes )?løbende|随時(?:募集|受付|選考)"
)
_UNTIL = frozenset(
    "until bis jusqu hasta até fino tot totdat obsazení naplnění obsadzenia заполнения закрытия замещения заповнення "
    "закриття tills indtil inntil kunnes".split()
)
_BY_ORDER = "次第"
"""Letters of the same where no spaces part the words."""
_BEFORE = len("do momentu ")
_YES = frozenset({"yes", "x", "true"})
_OPEN = frozenset({"when filled", "open", "until hired", "indefinite", "open until further notice"})
"""What may follow a label such as "Application deadline" in place of a date."""
_ROLLS = frozenset(
    "arrive come rolling ongoing continuous continuously continual received laufend notice fil löpande løbende".split()
)
_AT_ALL_TIMES = "随時"
_CONTINUOUS = re.compile(r"[\W_]*(?:open )?(?:continuous|ongoing|rolling)(?: recruitment| filing| basis)?[\W_]*")
_BEHIND = 300
"""Characters behind a date in which "until filled" still speaks of it."""


@gated(Gate(_YES | _UNTIL | _ROLLS | {"filled", "open", "indefinite"}, letters=(_BY_ORDER, _AT_ALL_TIMES)))
def find_open_end(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the open end that a posting has instead of a dated deadline: "until filled", "on a rolling basis".

    >>> text = "Review begins immediately and continues until the position is filled."
    >>> [(c.value.date, c.value.kind) for c in find_open_end(text)]
    [(None, 'open_until_filled')]
    """
    low_hint = fold(hint)
    found = list(_undated(text, fold(text), low_hint, labelled=bool(low_hint) and is_label(low_hint)))
    if found:
        yield first_kind(found)


def with_open_end(text: str, low: str, claim: Claim) -> Claim:
    """Return a dated claim whose words go on to "until filled", when that stands behind the date.

    The date and its kind stay: "Apply by May 3; open until filled" is a deadline of May 3. ``low`` is ``text`` folded.
    """
    if claim.value.date is None or "until" not in low:
        return claim
    match = _FILLED.search(low, claim.end, claim.end + _BEHIND)
    if match is None:
        return claim
    end = claim.start + len(text[claim.start : sentence(text, match.start())[1]].rstrip(EDGE[:3]))
    quote = text[claim.start : end]
    return claim._replace(value=claim.value.model_copy(update={"raw": quote}), quote=quote, end=end)


def _undated(text: str, low: str, hint: str, *, labelled: bool) -> Iterator[Claim]:
    """Yield the claims "open_until_filled" and "rolling" of a text; ``low`` is the text folded."""
    if ("filled" in hint and low.strip(" .!") in _YES) or (labelled and low.strip(" .!") in _OPEN):
        yield claim_of(text, (0, len(text)), "open_until_filled", None, ("hint",))
    stretches = around(low, _UNTIL, _BEFORE, _LONGEST, _BY_ORDER)
    if filled := next(filter(None, (_FILLED.search(low, a, b) for a, b in stretches)), None):
        yield claim_of(text, sentence(text, filled.start()), "open_until_filled", None)
    if labelled and _CONTINUOUS.fullmatch(low):
        yield claim_of(text, (0, len(text)), "rolling", None, ("hint",))
        return
    for a, b in around(low, _ROLLS, 160, 80, _AT_ALL_TIMES):
        match = _ROLLING.search(low, a, b)
        if match:
            yield claim_of(text, sentence(text, match.start()), "rolling", None)
            return
