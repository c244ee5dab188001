"""Titles in small letters: "a talented backend web developer", found by the words that introduce them."""

import re
from collections.abc import Iterator

from postingkit.lexicon.hiring import APPOINTS
from postingkit.lexicon.names import is_role
from postingkit.lexicon.towns import is_known_town
from postingkit.matching.cues import Cues
from postingkit.model.evidence import Claim
from postingkit.text import fold, holds

__all__ = ["CUES", "FIRM", "MANY", "MOST", "in_small_letters"]

CUES = Cues(
    *(
        "seek|seeks|seeking|needs|in need of|looking for|hiring|recruiting|position of|role of|post of|posts of|job of"
        "|level of|rank of|searching for|search for|opening for|opportunity for|serve as|serves as|suchen|sucht"
        "|applications for|applicants for|candidates for|nominations for|next|as a|as an|to fill|looking to"
        "|wish to|wishes to|wishing to|hope to|hoping to|like to|keen to|want to|wants to|delighted to|pleased to"
        "|vacancy for|vacancies for|arisen for|available for|we require|we need"
    ).split("|")
)
# "wishes to appoint", "a vacancy for", "an opportunity has arisen for": nothing but a job is named behind these
FIRM = (
    rf"(?:{APPOINTS}|(?:vacanc(?:y|ies)|opening) for|arisen for"
    r"|(?<=become )available for|(?<=becoming )available for)"
)
_PRAISE = (
    r"(?>(?:(?:great|good|strong|skilled|gifted|ambitious|passionate|enthusiastic|energetic|dynamic|creative|dedicated"
    r"|talented|experienced|highly|motivated|qualified|committed|permanent|new|full[- ]time|part[- ]time|temporary"
    r"|self-motivated|self-starting|hands-on|thoughtful|inspirational|inspiring|independent|very|bright|smart|friendly"
    r"|reliable|conscientious|capable|caring|outstanding|exceptional|proactive|flexible|hard[- ]?working"
    r"|vibrant|joint|professional|dependable|cheerful|and)\b,? )*)"
)
# "looking for an experienced backend web developer to join us", "seeks a scientific programmer for the data centre",
# "hiring for a research assistant position"; one word is enough in "wishes to appoint a caretaker", "a new caretaker",
# and in "seeks a caretaker" where the text ends
_SMALL = re.compile(
    rf"(?:{FIRM}|(?P<soft>[Ss]eek(?:s|ing)?|[Ww]e (?:require|need)|[Ll]ooking for|[Hh]iring(?: for)?|recruiting"
    r"|in need of|needs|search(?:ing)? for))"
    rf" (?:an? |another |our (?:next |first |new )?|(?=new |(?:full|part)-time )){_PRAISE}"
    r"(?P<job>(?(soft)(?:(?:[\w/+.#&-]+ ){1,4}?|(?<=new )|(?<=-time )|(?=[\w/+#-]+\Z))|(?:[\w/+.#&-]+ ){0,4}?)"
    r"[\w/+#-]+?)"
    r"(?= (?:to|with|who|that|for|in|at|on|based|able|and join|or|positions?)\b| ?[,;:(!\n]|--|\.\s|\.?\Z)"
)
# "Three postdoc positions are available in the Tarn Group", "a map curator position is now open"
_OPEN = re.compile(
    rf"\b(?:an?|one|two|three|four|several|\d) {_PRAISE}(?:(?:fully )?(?:funded|paid|open) )?"
    r"(?P<job>(?:[\w/+#-]+ ){0,3}?[\w/+#-]+) positions? (?:is|are) (?:currently |now |immediately )?"
    r"(?:available|open|vacant)\b"
    # "We have a 12-month research assistant post"
    rf"|\bwe have an? {_PRAISE}(?:[\w-]+-(?:months?|years?|term) )?(?P<post>(?:[\w/+#-]+ ){{0,3}}[\w/+#-]+)"
    r" (?:post|position|vacancy)\b",
    re.IGNORECASE,
)
MANY = re.compile(r"(?:ers|ors|ists|ians|ants|yers)$")
"""Pattern source for plural jobs: "clerks"."""
_POST = re.compile(r" positions?\b")
_IS_OPEN = ("we have a", "position is ", "positions is ", "position are ", "positions are ")
_GLUE = frozenset("of the a an and or for from our its their this who whose with".split())
_ANYBODY = frozenset("leader worker student dean staff position positions opportunity".split())
_GRADES = frozenset(("phd", "ph.d", "doctoral"))
"""Students who are employed."""
MOST = 40
"""More sentences than this are not tried."""


def in_small_letters(text: str) -> Iterator[Claim]:
    """Yield the titles in small letters that sentences name, where no other line has one.

    >>> [c.value for c in in_small_letters("We are looking for a talented backend web developer to join our team.")]
    ['backend web developer']
    >>> [c.value for c in in_small_letters("Two postdoc positions are available in the Tarn Group.")]
    ['postdoc']
    >>> [c.value for c in in_small_letters("The hall wishes to appoint a friendly part-time caretaker.")]
    ['caretaker']
    >>> [c.value for c in in_small_letters("Looking for a part time nanny in Leeds for our two girls.")]
    ['nanny']
    >>> list(in_small_letters("We are looking for a person with a passion for maps; seeking a manager who plans."))
    []
    """
    low = fold(text)
    leads = [_SMALL.match(text, at) for at, end in CUES.find(low)[:MOST] if end - at > 2]
    for match in filter(None, (*leads, _OPEN.search(text) if holds(low, _IS_OPEN) else None)):
        group = match.lastgroup or "job"
        job, _, town = match[group].partition(" in ")  # "looking for a nanny in Leeds for our two girls"
        job = job if is_known_town(town) else match[group]
        words = job.split()
        anybody = words[-1] in _ANYBODY and words[0].lower() not in _GRADES
        if not anybody and is_role(words[-1]) and _GLUE.isdisjoint(words) and not MANY.search(words[-1]):
            post = _POST.match(text, match.end(group)) if words[-1].endswith("doctoral") else None
            yield Claim.quoted("title", f"{job}{post[0] if post else ''}", match.start(group), "title.small")
