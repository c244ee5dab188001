"""People: personal names in running text, with the job title beside them."""

from __future__ import annotations

import re
from typing import NamedTuple

from postingkit.lexicon.names import is_organization, is_role
from postingkit.text import fold

__all__ = ["Person", "people"]


class Person(NamedTuple):
    """A person's name, job title when one stands beside it, and where both stand."""

    name: str
    title: str | None
    start: int
    end: int


_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁĽŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_TOKEN = rf"(?:[{_UP}][^\W\d_{_UP}]+(?:[{_UP}][^\W\d_{_UP}]+)?(?:[-’'][{_UP}][^\W\d_]+)?|[{_UP}]['’][{_UP}][^\W\d_]+)"
_PARTICLE = r"(?:de|la|del|della|di|van|von|der|den|da|dos|el|bin|al|le|St\.)"
# Jane Doe · Dr. Elizabeth P. Murphy · Ms. Brunie Lopez · Valerie Puffet-Michel · J. Robert O'Hara · Ana de la Cruz
_NAME = re.compile(
    rf"(?P<honour>(?:(?:Dr|Mr|Ms|Mrs|Prof|Sr|Sra|Fr|Hr)\b\.?|Frau|Herrn?|Dean|Professor|Chief|Rev\.|Miss)\s)?"
    rf"(?P<name>(?:(?:Dr|Prof)\.? )?(?:{_TOKEN}|[{_UP}]\.)(?: (?:{_TOKEN}|[{_UP}]\.|{_PARTICLE}|\(?[\"“]{_TOKEN}[\"”]\)?)){{1,3}})(?![\w@])"
)
# words that open with a capital but name no person
_NO_NAME = frozenset(
    "the a an please send submit email mail e-mail contact apply for to at by from with and or of in on our your this that no if all you we job jobs phone fax tel telephone "
    "human resources hr department office human-resources search committee personnel services service attn attention questions inquiries resume resumes cover letter street "
    "avenue road room suite floor building hall campus box box. po p.o. east west north south new york city county state united states america american national public "
    "university college library libraries museum school center centre institute foundation society association company inc llc ltd gmbh monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august september october november december equal opportunity employer "
    "employment affirmative action recruitment recruiting recruiter staff talent acquisition team manager director coordinator administrative assistant collections events "
    "information application applications position positions title location salary description qualifications requirements benefits company website web page click here dear "
    "long island san los angeles brooklyn manhattan bronx queens hudson valley washington california jersey connecticut via international global digital archives special research "
    "first second third main park place plaza square drive lane way court sie ihre wir bitte telefon ihr ansprechpartner kontakt bewerbung frau herr stellenangebot und der die das für "
    "mobile cell text call address name subject line re date deadline closing ref reference id number code microsoft word adobe pdf google linkedin facebook twitter full time part "
    "technical general adult children youth teen community health medical legal finance business data systems network software security operations student students".split()
)
# what may stand between a name and the end of a title: "Jane Doe, Head of Events; ...", "- x@y", " at x@y"
_TITLE = re.compile(r"(?:,? ?\n|, |\s[-–—|]\s| \()(?P<title>[^\n;@|:()]{3,110})")
_TITLE_END = re.compile(
    r",? (?:at|via|by|with|who|for (?:more|further|any)|or|on|to (?:apply|discuss|learn)|through|using|no later)\b|\s[-–—]\s|, \(?\+?\d|[,.]? ?(?:e-?mail|phone|tel|fax)\b|\.(?=\s|\Z)|, [\w.+-]*\Z|,? \d"
)
_DEGREES = re.compile(
    r",? (?:Ph\.?D\.?|M\.?L\.?I?\.?S\.?|MSIS|MBA|MD|M\.D\.|JD|SPHR|PHR|CPA|RN|Esq\.?|Jr\.?|Sr\.?)(?=[,\s.]|\Z)"
)
# "Contact Person: მაია ლომიძე", "Ansprechpartnerin: ...", "Name: ...": a label vouches for any name
_LABELLED = re.compile(
    r"(?:\A|\n)\W{0,3}(?:contact (?:person|name)|name|your contact|ansprechpartner(?:/?-?:?\*?in)?|kontaktperson|persona de contacto|контактное лицо|საკონტაქტო პირი|recruiter|hiring manager)\s?[:\n]\s{0,3}(?P<name>[^\n\d@:,;()]{4,50})(?=[\n,;(]|\Z)"
)


def people(text: str, *, labelled: bool = False) -> list[Person]:
    """Return the people named in ``text``, in order; ``labelled`` also takes what a label calls a name.

    >>> [(p.name, p.title) for p in people("Send it to Dr. Ann B. O'Hara, Head of Events, at New York University.")]
    [("Dr. Ann B. O'Hara", 'Head of Events')]
    >>> people("Human Resources, Great Neck Library, 159 Bayview Avenue, New York")
    []
    """
    found: dict[int, Person] = {}
    if labelled:
        low = fold(text)
        for match in _LABELLED.finditer(low):
            a, b = match.span("name")
            words = text[a:b].strip(" \n.*-–")
            if 2 <= len(words.split()) <= 5 and not is_organization(words):
                a = text.index(words, a)
                found[a] = Person(words, None, a, a + len(words))
    for match in _NAME.finditer(text):
        person = _person(text, match)
        if person is not None and not any(p.start < person.end and person.start < p.end for p in found.values()):
            found[person.start] = person
    return [found[start] for start in sorted(found)]


def _person(text: str, match: re.Match[str]) -> Person | None:
    start, end = match.span("name")
    words = match["name"].split(" ")
    while words and fold(words[0]).strip(".,") in _NO_NAME:  # "Contact Jane Doe", "Attn Jane Doe"
        start += len(words[0]) + 1
        words = words[1:]
    for i, word in enumerate(words):
        if i and (fold(word).strip(".,") in _NO_NAME or is_role(word)):  # "Jane Doe Director"
            words = words[:i]
            break
    words = [word for word in words if word]
    while words and re.fullmatch(_PARTICLE, words[-1]):
        words.pop()
    if len(words) < 2 and not (match["honour"] and words):
        return None
    name = " ".join(words)
    end = start + len(name)
    if is_organization(name) or is_organization(text[end : end + 20].split("\n")[0]) and text[end : end + 1] == " ":
        return None
    if (
        is_role(words[0])
        or not any(len(word) > 2 for word in words)
        or text[end : end + 1] == "’"
        or text[max(0, start - 1) : start] in {"/", "@", ".", "-"}
    ):
        return None
    honour = match["honour"]
    if honour and start == match.start("name"):
        start = match.start()
        name = text[start:end]
    title, stop = _title(text, end)
    return Person(" ".join(name.split()), title, start, max(end, stop))


def _title(text: str, end: int) -> tuple[str | None, int]:
    degree = _DEGREES.match(text, end)
    while degree:
        end = degree.end()
        degree = _DEGREES.match(text, end)
    match = _TITLE.match(text, end)
    if match is None:
        return None, end
    a, b = match.span("title")
    cut = _TITLE_END.search(text, a, b)
    b = cut.start() if cut else b
    words = text[a:b].strip(" ,.-–")
    if not is_role(words):
        head = words.split(",")[0]
        if not re.search(r"\b(?:department|office|resources|services|recruit\w+|personalabteilung|hr)\b", fold(head)):
            return None, end
    return words, a + len(words)
