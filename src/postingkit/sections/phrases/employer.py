"""Employer: whether a paragraph is about the employer or the job."""

import re
from functools import lru_cache

from postingkit.lexicon.names import is_role
from postingkit.matching.seldom import Seldom

__all__ = ["offers_post", "opens_with_employer", "opens_with_job", "speaks_of_employer", "tells_of_business"]

# "The Map Curator builds", "As the Keeper of Birds, you", "The Curatorial Assistant III performs"
_POST = r"(?:[A-Z][\w’'/-]*+|of|and|for|&|the)"
_NAMED = re.compile(rf"(?:The|This|As (?:an?|the|our)) (?P<whom>{_POST}(?: {_POST}){{0,6}})(?=,| \(| [a-z])")
# "This is a trust fund position", "We are searching for curious people", "The position's duties involve"
_IS_JOB = re.compile(
    r"This is an? (?:[\w/,()-]+ ){0,6}(?:position|job|role|opportunity|vacancy|internship|fellowship)\b"
    r"|(?:The|This) (?:position|role|job|post|incumbent|appointee|internship|fellowship)(?:[’']s)? "
    r"|We(?: are|[’']re)? (?:currently |now )?(?:seek(?:ing)?|looking for|searching for|hiring|recruiting) (?!to\b)"
)
# "A post-doctoral position is available in", "We have 3 openings for binders", "Research Area 2: tides"
_OPENING = re.compile(
    r"(?:An?|One|Two|Three|Several) (?:[\w/,()-]+ ){0,6}(?:position|job|post|vacancy|internship|fellowship|opening)s?"
    r" (?:is|are) (?:now |currently |immediately )?(?:available|open|offered)\b"
    r"|We (?:currently )?have (?:an?|one|two|three|several|\d{1,2}) (?:[\w/,()-]+ ){0,3}(?:opening|position|vacancy)"
    r"|(?:(?:PhD |Research )?(?:Project|Topic|Theme)|Research Area) (?:\d|[A-C]|I{1,3})\b"
)
# "Be part of a thriving town as the next City Librarian"
_NEXT = Seldom(r"\b(?:as|be|become) (?:the|our|its) next (?P<whom>[^.,;\n]{2,60})")
# "Tarn County Records is responsible for", "As a leader in open maps, Tarn is", "The Map Program works to", "Tarn
# Associates partners with", "The Committee for Open Rivers stands at"
_PART = r"(?:[A-Z][\w’'.&-]*+|of|and|for|&|the|in)"
_ACTS = re.compile(
    r"As (?:an?|the) (?:[\w-]+ ){0,3}leaders? in\b"
    rf"|(?:The |Our )?(?P<who>[A-Z][\w’'.&-]*+(?: {_PART}){{0,9}})(?: \([^)]{{2,40}}\))?,?"
    r" (?:is (?:responsible for|comprised of|composed of|made up of|focused on|home to)|works to|plays an?|strives to"
    r"|oversees|administers|serves (?:the|a|as|more|over)|(?:has )?partner(?:s|ed) with|employs|boasts|manufactures"
    r"|stands (?:at|for))\b"
)
_PERSON = re.compile(
    r"\b(?:position|role|incumbent|officer|candidate|fellow|intern|employee|person|individual|job|post)\b"
)
# "was founded in 1901", "is the nation's largest", "a leading provider", "our mission is to", "is dedicated to
# preserving"; "is committed to a diverse staff" is another thing
_EMPLOYER = Seldom(
    r"\b(?:founded (?:in|by)|established in|headquartered|dates? back to|mission (?:is|of)|dedicated to"
    r"|committed to(?! [^.]{0,90}(?:equal|divers|inclusi|reasonabl))"
    r"|(?:is|are|be) (?:a|an|the|one of the|among the) [^.]{0,90}?\b(?:leading|premier|largest|oldest|foremost|global"
    r"|nonprofit|non-profit|not-for-profit|independent|private|public|institution|organization|company|foundation"
    r"|museum|library|university|college|provider|repository|agency|charity|startup|leader in|manufacturer|retailer"
    r"|supplier|producer|firm|subsidiary|cooperative|hospital|bank)\b"
    r"|enrolls? (?:\w+ ){0,3}[\d,]+|(?:hold|comprise|own)s? [^.]{0,40}\bvolumes"
    r"|(?:is|are) world[- ]renowned|has been (?:serving|a leader)|serves (?:a|the|more|over)|speciali[sz]es? in"
    r"|our (?:clients|customers|company|mission|products?|(?:\w+ )?culture|values))\b"
)
_JOB_WORDS = frozenset("position candidate candidates role your seeks seeking hiring responsible will must".split())
"""The commonest words for the job; ``_JOB`` has them all."""
_INITIALS = 20
"""Characters of a first sentence in which full stops are a name's: "Wm. Tarn Jr. Foods is"."""
# "the position", "the successful candidate", "you will", "we are seeking"
_JOB = Seldom(
    r"\b(?:position|candidates?|role|you(?:'ll| will)|your|seek(?:s|ing)?|hir(?:e|ing)|responsib\w+|applicants?"
    r"|incumbent|(?:look|search)ing for|opportunity to|reports? to|internship|duties|this job|will|must|required)\b"
)
# Words that no text about an employer has, however far it goes on: "is responsible for 9 million maps" is one's own
_SOUGHT = Seldom(
    r"\b(?:candidates?|applicants?|you(?:'ll| will)|seek(?:s|ing)?|hir(?:e|ing)|incumbent|this role|the role"
    r"|(?:look|search)ing for|reports? to|internship|this job|duties)\b"
)


# "Bootstrapped and profitable", "12 person team, $3m annual recurring revenue", "3+ years of runway"
_BUSINESS = Seldom(
    r"\b(?:bootstrapped|cash[ -]?flow positive|(?:years?|months) of runway|never had (?:to do |any )?lay-?offs"
    r"|[$€£]\d\S* (?:in )?(?:annual |monthly )?recurring revenue|venture[ -](?:backed|funded)|vc[ -]backed"
    r"|series [a-f]\b|(?:pre-)?seed[ -](?:round|stage|funded)|revenue \d+x|raised [$€£]\d"
    r"|(?:we(?:'re| are) an? |\A|, )~?\d+[ -](?:person|people|strong) (?:team|company|startup))"
)


def tells_of_business(low: str) -> bool:
    """Whether a short folded line is about an employer's business: its founding, size, growth.

    >>> tells_of_business("bootstrapped and profitable"), tells_of_business("small shop, 16 person team")
    (True, True)
    >>> tells_of_business("keeps a profitable shop for maps"), tells_of_business("leads a 16 person team")
    (False, False)
    """
    return "remote" not in low and _BUSINESS.search(low) is not None


def opens_with_job(words: str) -> bool:
    """Whether a paragraph opens with the job as its subject.

    >>> opens_with_job("The Assistant Archivist sorts maps."), opens_with_job("The Archive keeps maps.")
    (True, False)
    >>> opens_with_job("The position's main duties involve maps."), opens_with_job("The roles of maps are many.")
    (True, False)
    >>> opens_with_job("Be part of a thriving town as the next City Librarian of Tarn.")
    True
    """
    if _IS_JOB.match(words) or ((chosen := _NEXT.search(words)) and is_role(chosen["whom"])):
        return True
    match = _NAMED.match(words)
    return match is not None and is_role(match["whom"].partition(" of ")[0])  # "The Office of the Secretary"


@lru_cache(maxsize=64)
def offers_post(words: str) -> bool:
    """Whether a paragraph opens by announcing a vacancy, and so is about the job.

    >>> offers_post("A post-doctoral position is available in the map room."), offers_post("We have 3 rooms.")
    (True, False)
    """
    return _OPENING.match(words) is not None


def opens_with_employer(words: str) -> bool:
    """Whether a paragraph opens with the employer, or a unit of it, as its subject.

    >>> opens_with_employer("Tarn County Records is responsible for the county's maps. They are many.")
    True
    >>> opens_with_employer("The Map Archivist is responsible for the county's maps.")
    False
    >>> opens_with_employer("Tarn County Records is responsible for maps. The successful candidate sorts them.")
    False
    """
    match = _ACTS.match(words)
    if match is None or _SOUGHT.search(words.lower()):
        return False
    who = match["who"]
    return who is None or not (is_role(who.partition(" of ")[0]) or _PERSON.search(who.lower()))


def speaks_of_employer(low: str) -> bool:
    """Whether a folded paragraph, at least its first sentence, is about an employer and not the job.

    >>> speaks_of_employer("northwind museum is the region's oldest museum, founded in 1901.")
    True
    >>> speaks_of_employer("northwind museum is among the oldest museums. a part of it is responsible for the maps.")
    True
    >>> speaks_of_employer("wm. tarn jr. foods is a recognized leader in bread. a subsidiary sells books.")
    True
    >>> speaks_of_employer("the museum is a leading institution; the position reports to the registrar.")
    False
    """
    first = low[: low.find(". ", _INITIALS) + 1] or low
    if not _JOB_WORDS.isdisjoint(first.split(" ")) or _JOB.search(first):  # most paragraphs speak of the job at once
        return False
    return _EMPLOYER.search(first) is not None and _SOUGHT.search(low) is None
