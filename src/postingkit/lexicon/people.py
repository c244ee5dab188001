"""People: personal names in running text, with the job title beside them.

No list of names exists that fits all countries, so a name is told by its form (two to four capitalized words) and its
stand: alone on a line, after "contact" or "Dr.", before a job title or an address. Words that name places, offices or
things instead are listed below.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from postingkit.lexicon.names import is_organization, is_role
from postingkit.text import fold

__all__ = ["Person", "people", "title_after"]


class Person(NamedTuple):
    """A person's name, job title when one stands beside it, and where both stand."""

    name: str
    title: str | None
    start: int
    end: int


_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁĽŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_LOW = rf"[^\W\d_{_UP}]"
_TOKEN = rf"(?:[{_UP}][’'][{_UP}]{_LOW}+|[{_UP}]{_LOW}+(?:[{_UP}]{_LOW}+)?(?:[-’'][{_UP}]{_LOW}+)?)"
_HONOUR = r"(?:(?:Dr|Mr|Ms|Mrs|Prof|Sra?|Fr|Hr|Mme|Rev)\b\.?|Frau|Herrn?|Dean|Professor|Miss)"
# Jane Doe · Dr. Elizabeth P. Murphy · Ms. Brunie Lopez · Valerie Puffet-Michel · J. Robert O'Hara · Ana de la Cruz
_NAME = re.compile(
    rf"(?<![\w@/.-])(?P<honour>{_HONOUR} )?(?P<name>(?:(?:Dr|Prof)\.? )?(?:{_TOKEN}|[{_UP}]\.)"
    rf"(?: (?:{_TOKEN}|[{_UP}]\.|de la|de|del|della|di|van der|van|von|den|da|dos|el|bin|al)){{0,4}})(?![\w@]|-\w)"
)
_LINKING = frozenset("de la del della di van der von den da dos el bin al".split())

_PLACES = (
    "street avenue road room suite floor building hall campus box st ave blvd boulevard rd lane drive way court plaza "
    "square place park beach plains mount "
    "point hill hills heights bay lake island islands river valley city town village county state district borough "
    "east west north south new york los angeles san long "
    "brooklyn manhattan bronx queens stony california jersey washington connecticut united states america american "
    "london boston chicago"
)
_OFFICES = (
    "human resources hr department office committee personnel services service center centre institute foundation "
    "society association company corporation inc llc ltd gmbh "
    "university college library libraries museum school collection collections relations diocese catholic church "
    "hospital bank bureau board council commission division section "
    "unit team network system systems group agency authority ministry recruitment recruiting recruiter staff talent "
    "acquisition search employment public national international "
    "global federal general community cultural historical security safety crime awareness police governor"
)
_THINGS = (
    "the a an please send submit email mail e-mail contact contacts apply for to at by from with and or of in on our "
    "your this that no not if all any we you job jobs phone fax tel "
    "telephone mobile cell text call address name subject line re attn attention questions inquiries resume resumes "
    "cv cover letter letters application applications position positions "
    "title location salary description qualifications requirements responsibilities benefits website web page click "
    "here dear equal opportunity employer affirmative action information "
    "date deadline closing posted posting ref reference references id number code microsoft word adobe pdf google "
    "linkedin facebook twitter full part time temporary technical adult children youth teen community "
    "health medical legal finance business data software operations student students digital special research "
    "processing project projects program experience learning professional "
    "education archives archival first second third main open until further more additional what who when where how "
    "why best preferred required minimum must may will should candidates "
    "applicants interested qualified note notes important monday tuesday wednesday thursday friday saturday sunday "
    "january february march april june july august september october "
    "november december spring summer fall winter sie ihre ihr wir bitte telefon ansprechpartner ansprechpartnerin "
    "kontakt bewerbung frau herr stellenangebot und der die das für im am bei mit "
    "unser unsere ihnen senior junior chief assistant associate deputy interim acting vice executive direct corporate "
    "home openings tenure track flexible schedule records management hours shift learn read view see visit follow "
    "share sign log"
)
_NO_NAME = frozenset(f"{_PLACES} {_OFFICES} {_THINGS}".split())
_NO_SURNAME = frozenset(f"{_PLACES} {_OFFICES}".split())

# ... unless an address or a job title follows: "contact Amber Hall at ahall@x.example"
_SURNAMES = frozenset(
    "hall park lane hill hills church lake west north east may april june summer winter young house bay day place "
    "rivers way chase banks street page dean cook baker carpenter "
    "painter gardener marsh fields wood woods brook moon battle college ward town county".split()
)

# what stands before a name: "contact", "to:", "attention of", "Chief Librarian", "by"
_BEFORE = re.compile(
    r"(?:\b(?:contact(?:s| person| name)?|to|attn|attention|att|of|by|with|recruiter|name|manager|principal|or|and|an"
    r"|von|bei|unter|ansprechpartner(?:in)?|kontakt|"
    r"call|email|e-mail|ask for|reach|notify|regards|sincerely|reports? to|c/o)\W{1,3}|[:>|*•(]\s*)\Z"
)
# what stands behind it: an address, a number, a job title
_BEHIND = re.compile(
    r"\s?[-–—(<\[,;:/|.]{0,2}\s?(?:[\w.+-]{1,40}@|\(?\+?\d{3}|(?:e-?mail|phone|tel|ph|t|e|p|mobile)\b[.:]?)",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(
    r"[^\n@]{0,3}(?:\bat |\bvia e-?mail (?:at |to )?|e-?mail:? )?[\w.+-]{1,40}@|, [A-Z][a-z]+ [A-Za-z ]{3,40} (?:at|,)"
)
# "Stony Brook, NY 11794", "Miramar Beach, Florida 32550", "White Plains NY"
_TOWN = re.compile(r",? (?:[A-Z]{2}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?,? \d{5}|\d{5})")
_DEGREES = re.compile(
    r",? (?:Ph\.?D\.?|Ed\.?D\.?|M\.?L\.?I?\.?S\.?|MSIS|MBA|MPH|MD|M\.D\.|JD|J\.D\.|SPHR|PHR|SHRM-\w+|CPA|RN|AHIP"
    r"|Esq\.?|Jr\.?|Sr\.?|I{2,3})(?=[,\s.;:)]|\Z)"
)
# what may stand between a name and its title: "Jane Doe, Head of Events", "Jane Doe\nDirector", "(Head of Events)"
_TITLE = re.compile(r"(?:,? ?\n ?|, ?|\s[-–—|]\s| \()(?P<title>[^\n;@|:()•]{3,120})")
_TITLE_END = re.compile(
    r",? ?(?:\b(?:at|via|by|with|who|for (?:more|further|any)|or|on|to (?:apply|discuss|learn)|through|using|no later"
    r"|and (?:will|is|include))\b|\s[-–—]\s|/ ?|[,.]? ?\b(?:e-?mail|phone|tel|fax|ph)\b"
    r"|\(?\+?\d{3,}|\.(?=\s+[A-Z][a-z]+ [a-z]|\s*\Z)|, [\w.+-]*\Z).*",
    re.DOTALL,
)
# "Contact Person: მაია ლომიძე", "Ansprechpartnerin: ...", "Name: ...": a label vouches for any name
_LABELLED = re.compile(
    r"(?:\A|\n)\W{0,3}(?:contact (?:person|name)|name|your contact|ansprechpartner(?:/?-?[:*_]?in)?|kontaktperson"
    r"|persona de contacto|personne à contacter|контактное лицо|"
    r"საკონტაქტო პირი|recruiter|hiring manager)\s?[:\n]\W{0,3}(?P<name>[^\n\d@:,;()]{4,50})(?=[\n,;(]|\Z)"
)


def people(text: str, start: int = 0, end: int | None = None, *, labelled: bool = False) -> list[Person]:
    """Return the people named in ``text[start:end]``, in order; ``labelled`` also takes what a label calls a name.

    >>> [(p.name, p.title) for p in people("Send it to Dr. Ann B. O'Hara, Head of Events, at New York University.")]
    [("Dr. Ann B. O'Hara", 'Head of Events')]
    >>> [p.name for p in people("Contact Person: მაია ლომიძე", labelled=True)]
    ['მაია ლომიძე']
    >>> people("Human Resources, Great Neck Library, 159 Bayview Avenue, White Plains, NY 10601")
    []
    """
    end = len(text) if end is None else end
    found: dict[int, Person] = {}
    if labelled:
        for match in _LABELLED.finditer(fold(text), start, end):
            a, b = match.span("name")
            words = text[a:b].strip(" \n.*-–")
            if len(words.split()) <= 5 and not is_organization(words):
                a = text.index(words, a)
                found[a] = Person(words, None, a, a + len(words))
    taken = sorted((person.start, person.end) for person in found.values())
    edge = -1
    for match in _NAME.finditer(text, start, end):
        while taken and taken[0][1] <= match.start():
            taken.pop(0)
        if match.start() < edge or (taken and taken[0][0] < match.end()):
            continue
        person = _person(text, match)
        if person is not None:
            found[person.start] = person
            edge = person.end
    return [found[at] for at in sorted(found)]


def _person(text: str, match: re.Match[str]) -> Person | None:
    start = match.start("name")
    words = match["name"].split(" ")
    honour = match["honour"]
    while words and not honour and (_plain(words[0]) in _NO_NAME or is_role(words[0])):
        start += len(words[0]) + 1  # "Contact Jane Doe", "Chief Librarian Jane Doe"
        words = words[1:]
    for i, word in enumerate(words):
        if i and (_plain(word) in _NO_NAME or is_role(word)):  # "Jane Doe Director"
            last = i == len(words) - 1 and _plain(word) in _SURNAMES
            if not (last and _ADDRESSED.match(text, match.end())):
                words = words[:i]
            break
    while words and (words[-1] in _LINKING or len(words[-1].strip(".")) == 1):
        words.pop()
    if not honour and len([word for word in words if len(word.strip(".")) > 1]) < 2:
        return None
    if not words or len(words) > 4:
        return None
    name = " ".join(words)
    end = start + len(name)
    if honour:
        start = match.start()
    if is_organization(name) or not _stands(text, start, end, honour=bool(honour)):
        return None
    title, stop = title_after(text, end)
    return Person(text[start:end], title, start, max(end, stop))


_NEARBY = re.compile(r" ?(?:&|and|of) [A-Z]| ([A-Z][\w'’-]+)")


def _plain(word: str) -> str:
    return fold(word).strip(".,")


def _stands(text: str, start: int, end: int, *, honour: bool) -> bool:
    """Whether a run of capitalized words stands where a name stands."""
    before, after = text[max(0, start - 40) : start], text[end : end + 48]
    if (
        before[-1:] in {"“", '"', "«", "„"}
        or re.search(r"[\d#] ?\Z", before)
        or _TOWN.match(after)
        or after[:1] in {"’", "'", "&"}
    ):
        return False
    nearby = _NEARBY.match(after)
    if nearby and (nearby[1] is None or _plain(nearby[1]) in _NO_SURNAME or is_organization(nearby[1])):
        return False  # "Frick Collection", "Roman Catholic Diocese of ...", "Gustave Levy Library"
    if honour or not before.strip(" \t*•-–—") or before.rstrip(" \t*•-–—").endswith("\n"):
        return True
    if _BEHIND.match(after) or _BEFORE.search(fold(before)):
        return True
    lead = re.search(r"([A-Za-z-]+),? \Z", before)
    return bool(lead and is_role(lead[1])) or title_after(text, end)[0] is not None


def title_after(text: str, end: int) -> tuple[str | None, int]:
    """Return the job title that follows a name ending at ``end``, and where it ends.

    >>> title_after("Jane Doe, MLS, Head of Access Services; jdoe@x.example", 8)
    ('Head of Access Services', 38)
    """
    degree = _DEGREES.match(text, end)
    while degree:
        end = degree.end()
        degree = _DEGREES.match(text, end)
    match = _TITLE.match(text, end)
    if match is None:
        return None, end
    a = match.start("title")
    words = _TITLE_END.sub("", match["title"]).strip(" ,.-–—")
    head = words.split(",")[0]
    if not is_role(head) and not re.search(
        r"\b(?:department|office|resources|recruit\w+|personal\w*|hr|talent)\b", fold(words)
    ):
        return None, end
    return words, a + match["title"].index(words) + len(words)
