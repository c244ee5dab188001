"""Employers in passing: organizations that a text names repeatedly, and names confirmed by its own web addresses."""

import re
from collections.abc import Iterator

from postingkit.fields.organization.name import NAME, claim_of, is_name, whole_name
from postingkit.lexicon.internet import emails, urls
from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.places import country_of, region_of
from postingkit.matching.anchors import spots, tokens
from postingkit.matching.cues import Cues
from postingkit.matching.sentences import sentence_start
from postingkit.model.evidence import Claim

__all__ = ["in_addresses", "in_passing"]

_MOST = 16
"""Further mentions add nothing."""
_HOUSE_CUES = Cues(
    *("county", "city of", "town of", "village of", "shire of", "state of", "university", "college", "institute"),
    *("museum", "foundation", "commission", "library", "gmbh", "universität", "hochschule", "center", "authority"),
    *("botanic garden", "botanical garden", "botanical gardens", "arboretum", "gallery"),
)
_CITY = re.compile(
    r"(?:City|Town|Village|Shire|County|State|Commonwealth|University) of (?:[A-Z][\w.'–-]+)(?: [A-Z][\w'-]+){0,2}"
)
_HOUSE_NAME = re.compile(NAME)
_CAPITAL = re.compile("[A-ZÄÖÜÀ-Þ]")
_FORE = 6
"""Characters that may stand before a name's first capital: "3M", "iRobot"."""
_DASH = re.compile(" [-–] ")
# What a house that opens a sentence does: "The City of Salem offers", "Harbor University maintains"
_DOES = re.compile(
    r"(?:, [^.\n]{3,120},)? (?:also |proudly )?(?:offers?|provides?|maintains?|strives?|values?|believes?|embraces?"
    r"|celebrates?|reserves?|employs?|serves?|has been|was (?:founded|established)|works?|supports?|conducts?|requires?"
    r"|welcomes?|encourages?|participates?|hires?)\b"
)
# "https://jobs.harbor-labs.example/7" is Harbor Labs' own; these are everybody's
_COMMON = frozenset(
    """
    gmail googlemail yahoo hotmail outlook aol icloud gmx web live msn protonmail mail google youtube facebook twitter
    linkedin instagram xing github gitlab medium vimeo flickr wikipedia eventbrite zoom governmentjobs neogov icims
    workday myworkdayjobs taleo ultipro paycomonline adp paylocity bamboohr greenhouse lever ashbyhq workable breezy
    smartrecruiters recruitee personio softgarden interfolio peopleadmin applitrack indeed glassdoor monster stepstone
    ziprecruiter usajobs dol eeoc careers jobs job career apply recruiting docs forms drive bit tinyurl goo
    gallery museum library school church college university hospital clinic hotel restaurant council county city town
    collections office microsoft apple amazon students student python djangoproject francetravail arbeitsagentur
    """.split()
)
_TOP = frozenset(
    "com org net edu gov mil int io co ai de at ch uk ac us eu fr es it nl be ca au info biz museum example".split()
)
_LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß"
_SHORT = 3
"""Fewest letters of a host that stands for a name in capitals alone."""
_LEGAL = re.compile(r" (?:GmbH(?: & Co\. KG)?|gGmbH|AG|AöR|eG|KGaA|SE|Inc\.?|LLC|Ltd\.?)(?!\w)")


def in_passing(text: str, low: str) -> Iterator[Claim]:
    """Yield each mention of an organization; one that is the subject of its sentence by a rule of its own.

    >>> text = "The City of Salem offers more. Live in Salem."
    >>> [(c.value, c.rule) for c in in_passing(text, text.lower())]
    [('City of Salem', 'organization.mention'), ('City of Salem', 'organization.house')]
    """
    done = -1
    for at, end in _HOUSE_CUES.find(low)[:_MOST]:
        if end <= done or text[at].islower():  # "the library" is no name, and most such words stand so
            continue
        start = max(sentence_start(text, end, 62), end - 60)
        for match in _names(text, start, end + 60):
            if match.end() < end:
                continue
            city = _CITY.search(match.group())
            a, b = match.span() if city is None else (match.start() + city.start(), match.start() + city.end())
            if match.start() < end and is_organization_name(text[a:b]):
                done = b
                yield from _mention(text, a, b)
            break


def _names(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the names in ``text[start:end]``."""
    while capital := _CAPITAL.search(text, start, end):
        match = _HOUSE_NAME.search(text, max(start, capital.start() - _FORE), end)
        if match is None:
            return
        yield match
        start = match.end()


def is_organization_name(words: str) -> bool:
    """Whether a run of capitalized words names an organization: "Adams County", "City of Salem"; no bare "Salem"."""
    house = is_organization(words) or words.endswith(" County")
    return " " in words and house and not is_role(words) and is_name(words)


def _mention(text: str, a: int, b: int) -> Iterator[Claim]:
    """Yield the employer named between two places of a text, without what leads to it."""
    a, b = whole_name(text, a, b)
    dash = _DASH.search(text, a, b)
    b = dash.start() if dash else b
    words = text[a:b]
    if words.startswith(("The ", "At ", "Our ", "This ", "In ")):
        a = text.index(" ", a) + 1
        words = text[a:b]
    if not is_organization_name(words):
        return
    yield claim_of(a, words, "organization.mention")
    if _DOES.match(text, b) and a - sentence_start(text, a) <= 4:
        yield claim_of(a, words, "organization.house")


# "fenwick.example" is that of "Fenwick Foods" alone between bars, or in its line
_PIECE = re.compile(r"(?: (?:&|and|of|[A-Z][\w'’-]+)){1,3}(?= ?(?:[|•·\n]|\Z))")
_BORDERS = ("| ", "• ", "· ", "\n")
# "osyth.example" is that of "St Osyth's Hospital"
_OWNED = re.compile(r"['’]s(?: [A-Z][\w-]+){1,3}")


def in_addresses(text: str, low: str) -> Iterator[Claim]:
    r"""Yield the names from which the hosts of the text's own addresses are made.

    >>> list(in_addresses("Our software maps tides: ann@tarn.software", "our software maps tides: ann@tarn.software"))
    []
    >>> text = "Lane & Rowe seeks a fitter. Write to jobs@lane-rowe.example, Lane & Rowe"
    >>> [c.value for c in in_addresses(text, text.lower())]
    ['Lane & Rowe', 'Lane & Rowe']
    >>> text = "Packer\nHull | Fenwick Foods | Days\nmail@fenwick.example"
    >>> [c.value for c in in_addresses(text, text.lower())]
    ['Fenwick Foods']
    """
    here = tokens(low)
    for host, top in _hosts(text).items():
        parts = host.split("-")
        if not here.issuperset(parts):
            continue
        for at in spots(low, parts[0]):
            if text[at - 1 : at] in {"@", ".", "/", "-", "_", "#"} or text[max(0, at - 2) : at] == ": ":
                continue  # "Instagram: harborlabs"
            end = at
            for part in parts:
                end = low.find(part, end, end + len(part) + 5) + len(part)
            if (
                end < at + len(parts[0])
                or text[end : end + 1] in {"@", "/", "_"}
                or re.match(r"\.\w", text[end : end + 2])
            ):
                continue
            if len(parts) > 1:  # "fuldatal-wasser.example" is that of the Fuldatal Wasserwerke
                end += len(text[end : end + 20]) - len(text[end : end + 20].lstrip(_LETTERS))
            end = _host_name_end(text, at, end, top)
            words = text[at:end]
            if len(host) <= _SHORT and not words.isupper():
                continue  # "ask@all.example" is not of us all
            whole = words.count("(") == words.count(")")  # no "IAH) in Tarn" of iah-tarn.example
            if whole and not region_of(words) and not country_of(words) and (words[0].isupper() or "." not in words):
                yield claim_of(at, words, "organization.domain")._replace(sure=False)


def _host_name_end(text: str, at: int, end: int, top: str) -> int:
    """Return the end of the name whose words up to ``end`` make a host; "tarn.coffee" is that of Tarn Coffee."""
    if text[end + 1 : end + 1 + len(top)] == top.capitalize() and text[end] == " ":
        return end + 1 + len(top)
    legal = _LEGAL.match(text, end)
    end += len(legal[0]) if legal else 0
    owned = _OWNED.match(text, end)
    if owned and is_organization(text[at : owned.end()]):
        return owned.end()
    piece = _PIECE.match(text, end) if at == 0 or text[:at].endswith(_BORDERS) else None
    return piece.end() if piece and not is_role(text[at : piece.end()]) else end


def _hosts(text: str) -> dict[str, str]:
    """Return each host's name with its last label: "lane-rowe" of "jobs.lane-rowe.example", "example"."""
    found: dict[str, str] = {}
    mailed = [mail.value.rpartition("@")[2] for mail in emails(text)]
    addresses = mailed + [
        url.value.lower().removeprefix("https://").removeprefix("http://").partition("/")[0] for url in urls(text)
    ]
    for address in addresses:
        labels = [label for label in address.lower().split(".") if label and label != "www"]
        top = labels[-1] if labels else ""
        if len(labels) > 1:
            labels.pop()  # "dirac.software" is no house called Software
        while labels and labels[-1] in _TOP:
            labels.pop()
        name = labels[-1] if labels else ""
        if len(name) > (2 if address in mailed else 3) and name not in _COMMON and not name.isdigit():
            found.setdefault(name, top)
    return dict([*found.items()][:6])
