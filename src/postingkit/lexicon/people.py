"""People: personal names in running text, with the job title beside them.

No list of names fits all countries, so a name is recognized by its form (two to four capitalized words) and its
position: alone on a line, after "contact" or "Dr.", before a job title or an address. Words that name places, offices
or things instead are listed in ``not_names.tsv``. The file is long because everything around a name counts.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from postingkit.lexicon.atoms import GERMAN_STREET
from postingkit.lexicon.job_titles import title_after
from postingkit.lexicon.listed import listed
from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.places import regions_of
from postingkit.matching.seldom import Seldom
from postingkit.matching.spaces import SOME
from postingkit.text import fold

__all__ = ["Person", "no_name", "people"]


class Person(NamedTuple):
    """A person's name, the job title beside it if any, and the span of both."""

    name: str
    title: str | None
    start: int
    end: int
    sure: bool = True
    """Words beside it confirm the name: "contact", "Dr.", a job title, an address. Else it only has its own line."""


_UP = "A-ZА-ЯЁІЇЄҐÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁĽŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_LOW = rf"[^\W\d_{_UP}]"
_TOKEN = rf"(?:[{_UP}][’'][{_UP}]{_LOW}++|[{_UP}]{_LOW}++(?:[{_UP}]{_LOW}++)?(?:[-’'][{_UP}]{_LOW}++)?)"
_STUDIED = ("M.", "B.")
"""How degrees open, behind which a name may be a subject's: "M.Sc. Ann Lee", "M.A. Art History"."""
_HONOUR = (
    r"(?:(?:Dr|Mr|Ms|Mrs|Prof|Mag(?:\.?[aª])?|Sra?|Fr|Hr|Mme|Mlle|Revd?(?:\.? (?:Canon|Dr|Fr|Prof))?|Cllr)\b\.?"
    r"|[MB]\. ?(?:Sc|A|Ed|Eng)\."
    r"|Madame|Monsieur|(?:Dra|Dña|Srta|Dott(?:\.ssa)?|Sig(?:\.ra)?)\b\.?|Doña|Señora?|Frau|Herrn?|Dean|(?:Associate "
    r"|Assistant |Adjunct )?Professor|A/Prof|Miss|Canon)"
)
# Where a name may start. Looked for first, it halves the time of _NAME, which would be tried between any two letters.
_CAPITAL = re.compile(rf"(?!The Rev)[{_UP}](?<![\w@/.-].)")
# Jane Doe · Dr. Elizabeth P. Murphy · Rev. Canon Ada Quill · Valerie Puffet-Michel · J. Robert O'Hara · Ana de la Cruz
# Ana deReyes · JP Reyes
_NAME = re.compile(
    rf"(?P<honour>{_HONOUR} )?(?P<name>(?:(?:Dr|Prof|Mag|Ing)\.? (?:med\. (?:dent\. )?)?)?"
    rf"(?:{_TOKEN}|[{_UP}]\.|(?(honour)[{_UP}](?:[. ][{_UP}]){{0,2}}\.?(?= ))"  # "Ms N.P. Reyes", "Professor A J Reyes"
    rf"|(?!NJ)(?:J[A-Z]|[A-Z]J)(?= {_TOKEN}))(?: [“\"‘(][{_UP}]{_LOW}+[”\"’)](?= [{_UP}]))?"  # Richard “Chip” Reyes
    rf"(?: (?:(?:d[aeiu]|l[ae]|v[ao]n)?{_TOKEN}|[{_UP}](?:\.|(?= {_TOKEN}))|de la|de|del|della|di"
    r"|van der|van|von|den|da|dos|el|bin|al)){0,4}"
    rf"(?: [{_UP}]{{4,20}}(?=\s?(?:[,(\n]|\Z)))?)(?![\w@]|-\w)"  # "Martin REED", as many in Europe write a family name
)
_HONOURED = re.compile(_HONOUR)
_INNER = re.compile(r" (?=(?:Frau|Herrn?|Dr|Prof) |(?:Dr|Prof|Mag)(?:\.|\Z))")
_QUOTES = frozenset('“"«„')
_OF = frozenset("de da do dos del della di".split())
_LINKING = frozenset("de la del della di van der von den da dos el bin al".split())

# endings of common words: "Graduate Assistantships", "Weitere Informationen", "Invertebrate Zoology"
_COMMON = re.compile(
    r".*(?:tions?|ments?|ships?|ness|ology|ities|able|ible|ionen|ungen|ical|ware|persons|ische[rns]?|stellen?"
    r"|amt|abteilung|verwaltung|büro|referat|sekretariat)\Z",
    re.IGNORECASE,
)


_LISTED = {kind: frozenset(words) for kind, words in listed("not_names.tsv").items()}
_NO_NAMES = _LISTED["places"] | _LISTED["offices"] | _LISTED["things"]


@lru_cache(maxsize=4096)
def no_name(word: str) -> bool:
    """Whether a capitalized word names a place, an office, a job or a thing, and no person."""
    if len(word) == 1 or (len(word) == 2 and word[1] == "."):
        return False  # "Vicky A. Reed", "Vicky A Reed"
    plain = fold(word).strip(".,")
    return plain in _NO_NAMES or is_role(word) or (len(plain) > 6 and _COMMON.match(plain) is not None)


# what stands before a name: "contact", "to:", "attention of", "Chief Librarian", "by"
_BEFORE = re.compile(
    r"(?:\b(?:contact(?:s| person| name)?|to|attn|attention|att|of|by|with|recruiter|name|manager|principal|or|and"
    r"|an|von|(?:bei|mit)(?: der| dem)?|auprès de|joindre|contacter|udziela|podá|poskytne|zodpoví|odpowie|обращаться к"
    r"|unter|(?:beantwortet|beantworten|gibt|geben|erteilt|erteilen|hilft|steht|stehen|informiert)(?: (?:dir"
    r"|ihnen|euch))?(?: gerne?)?|ruf(?:en sie)?|ansprechpartner(?:in)?|kontakt|call|e-?mail|ask for|reach|bel|chiam\w+"
    r"|llam\w+|notify|regards|sincerely|c/o|questions|leder|avdelingsleder|afdelingsleder|kontakta|ota yhteyttä"
    r"|mme|mlle|sra|sig\.(?:ra)?|pan[ií]?|пан[іи]?|contacto|contatt[oi]|contattare|contactar(?: con| com)?"
    r"|contactpersoon|(?:neem )?contact op met|osob[aąy] do kontaktu|kontaktní osob\w|falar com|preguntar por"
    r"|chiedere di|dott(?:\.ssa)?|dr\.ssa|mgr|ing|bc|lic|arq|mudr|phdr|inquiries|a la atención de|all'attenzione di"
    r"|t\.a\.v\.|naar)\W{1,5}"
    r"|contact (?:information|details)\W{1,4})\Z"
)
# what stands behind it: an address, a number, a job title
_BEHIND = re.compile(
    r"(?:, [A-ZÄÖÜ][a-zäöüß]{3,30}(?=, [+(\d]))?\s?[-–—(<\[,;:/|.]{0,2}\s?"
    # "unter 0341", "en el teléfono 982", "pelo n.º 253", "al numero 0583", "na čísle 567"
    r"(?:(?:on|unter|au|op|al|en el|pelo|na|no|pod|по|på)(?: (?:n[uú]m(?:ero)?|n\.?[ºo°]?|nr|čísle|numerem|teléfono"
    r"|telefono|telefone|telefon\w{0,3}|tel|телефону))?[.:]? (?=[+(\d])"
    r"|at:? (?=[\w.+-]{1,40}@))?(?:[\w.+-]{1,40}@|\(?(?:\+\d|\d{3}|0\d(?:\)| -? ?\d))|(?:e-?mail"
    r"|phone|tel|ph|t|e|p|mobile|durchwahl|telefon|(?:på )?tlf|tfn|puh|på telefon|tél|teléfono|telèfon)\b[.:]?"
    r"|(?<= )(?:beantwortet|hilft (?:dir|ihnen|euch|gerne)"
    r"|steht (?:dir|ihnen|euch)|gibt (?:dir|ihnen|euch)|freut sich|ist (?:gerne? )?für (?:sie|dich))\b)",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(
    r"[^\n@]{0,3}(?:\bat |\bvia e-?mail (?:at |to )?|e-?mail:? )?[\w.+-]{1,40}@|, [A-Z][a-z]+ [A-Za-z ]{3,40} (?:at|,)"
    r"| on \(?\+?\d{3}"
)
# "Stony Brook, NY 11794", "Miramar Beach, Florida 32550", "White Plains NY", but not "Jane Doe, PA to the Head"
_TOWN = re.compile(
    r",? (?:(?P<letters>[A-Z]{2})\b(?! to )|(?!Tel|Mobil|Durchwahl|Fon)[A-Z][a-z]+(?: [A-Z][a-z]+)?,? \d{5}"
    r"|\d{5}(?! ?[/–-]? ?\d))"
)
# "Contact Person: მაია ლომიძე", "Ansprechpartnerin: ...", "Name: ...": a label vouches for any name
_LABELLED = re.compile(
    r"(?:\A|\n|[.!?,;] )\W{0,3}(?:contact (?:person|name)|name|your contact|ansprechpartner(?:/?-?[:*_]?in)?"
    r"|ansprechperson|kontaktperson|persona de contacto|personne à contacter|контактное лицо|contactpersoon"
    r"|referente|osoba kontaktowa|kontaktní osoba|pessoa de contato|"
    r"საკონტაქტო პირი|recruiter|hiring manager)\s?[:：\n]\W{0,3}(?P<name>[^\n\d@:,;()]{4,50})(?=[\n,;(]|\Z)"
)
# "担当:佐藤花子 電話045-123-4567"
_IN_CHARGE = Seldom(
    r"(?:(?:担当者?|採用係|人事係|採用担当)\s?[:：]\s{0,2}"
    r"|(?:採用|人事|総務)(?:係|担当|課|部)?[ \u3000]?(?:担当)?(?:[ \u3000]|(?<=担当)の)|担当[ \u3000]"
    # "学科長　高瀬 修一"
    r"|(?:[科部課室係所園校院局館店]長|教授|主任)[ \u3000]{1,2}(?!募集|候補|経験|応募|採用|電話))"
    r"(?P<name>(?!者)[\u3400-\u9fff々]{2,7}(?:[ \u3000](?!電話|内線|直通)[\u3400-\u9fff々]{1,4})?)"
    r"(?=[\s,、)）(（・]|まで|宛|\Z)"
)

_ADDRESS_BEHIND = re.compile(rf"{SOME}(?:www\.|https?).*", re.DOTALL)


def people(text: str, start: int = 0, end: int | None = None, *, labelled: bool = False) -> list[Person]:
    """Return the people named in ``text[start:end]``, in order; ``labelled`` also takes the value of a name label.

    >>> [(p.name, p.title) for p in people("Send it to Dr. Ann B. O'Hara, Head of Events, at New York University.")]
    [("Dr. Ann B. O'Hara", 'Head of Events')]
    >>> [p.name for p in people("Contact Person: მაია ლომიძე", labelled=True)]
    ['მაია ლომიძე']
    >>> people("Human Resources, Great Neck Library, 159 Bayview Avenue, White Plains, NY 10601")
    []
    """
    end = len(text) if end is None else end
    found = _labelled(text, start, end) if labelled else {}
    taken = sorted((person.start, person.end) for person in found.values())
    edge = -1
    for match in _runs(text, start, end):
        while taken and taken[0][1] <= match.start():
            taken.pop(0)
        if match.start() < edge or (taken and taken[0][0] < match.end()):
            continue
        if match["honour"] is None and " " not in match["name"] and not text.endswith(_POLITE, 0, match.start()):
            continue
        person = _person(text, match)
        if person is not None:
            found[person.start] = person
            edge = person.end
    return [found[at] for at in sorted(found)]


def _labelled(text: str, start: int, end: int) -> dict[int, Person]:
    """Return the people named as the value of a label, by position."""
    low = fold(text)
    found: dict[int, Person] = {}
    for match in (*_LABELLED.finditer(low, start, end), *_IN_CHARGE.finditer(low)):
        a, b = match.span("name")
        words = _ADDRESS_BEHIND.sub("", text[a:b]).strip(" \n.*-–")
        if len(words.split()) <= _MOST_LABELLED and not is_organization(words):
            a = text.index(words, a)
            found[a] = Person(words, None, a, a + len(words))
    return found


def _runs(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the runs of capitalized words."""
    capital = _CAPITAL.search(text, start, end)
    while capital:
        match = _NAME.match(text, capital.start(), end)
        inner = _INNER.search(text, match.start("name") + 2, match.end()) if match and not match["honour"] else None
        if match and inner:  # "Ihnen Frau Dr. Ada Lind"
            match = _NAME.match(text, inner.end(), end) or match
        if match:
            yield match
        capital = _CAPITAL.search(text, (match or capital).end(), end)


def _person(text: str, match: re.Match[str]) -> Person | None:
    """Return the person that a run of capitalized words names; None when it names nobody."""
    honour, lead, start, words = _name_in(text, match)
    if not honour and words and words[0] in _OF:
        return None  # "Auxiliar de Farmácia"
    words = _cut(text, words, match.end())
    if not 1 <= len(words) <= _LONGEST or (not honour and sum(len(word.strip(".")) > 1 for word in words) < _FEWEST):
        return None
    end = start + len(" ".join(words))
    if is_organization(text[start:end]) or _is_no_person(text, start, end):
        return None
    title, stop = title_after(text, end)
    honoured = bool(honour) and not honour.startswith(_STUDIED)
    sure = honoured or title is not None or _is_called(text, start, stop)
    if not sure and not _is_line(text, lead if honour else start, stop):
        return None
    if honour and (len(words) == 1 or honour.startswith(_KEPT)):
        start = lead  # "Ms. Ann Lee" is Ann Lee, "Mr. Lee" has no other name, "Dr." belongs to it
    return Person(text[start:end], title, start, max(end, stop), sure)


def _name_in(text: str, match: re.Match[str]) -> tuple[str, int, int, list[str]]:
    """Return a run's title of address and its offset, then the name's start and words."""
    honour, words = match["honour"] or "", match["name"].split(" ")
    lead, start = match.start(), match.start("name")
    if not honour and text.endswith(_POLITE, 0, lead):
        honour = next(polite[1:] for polite in _POLITE if text.endswith(polite, 0, lead))
        lead -= len(honour)
    # "Contact Jane Doe", "Chief Librarian Jane Doe", "Ask Mrs Jane Doe"
    while words and not honour and (no_name(words[0]) or _HONOURED.fullmatch(words[0])):
        if _HONOURED.fullmatch(words[0]):  # "Ihnen Herr Muster"
            honour, lead = words[0] + " ", start
        start += len(words.pop(0)) + 1
    for _ in range(_behind_post(text, start, words) if len(words) > _FEWEST else 0):
        start += len(words.pop(0)) + 1
    while len(words) > _LONGEST and words[0][-1] == ".":  # "Dr. med. dent. Reto Amstutz"
        start += len(words.pop(0)) + 1
    return honour, lead, start, words


# "mevrouw Meier", "p. Halina Wrona", "della sig.ra Donatella", "pí Meierová": titles of address in small letters
_POLITE = tuple(
    f"{sign}{address} "
    for sign in (" ", ":", "\n", "(")
    for address in (
        *("sig.", "sig.ra", "sig.na", "signora", "signor", "dhr.", "mevr.", "mw.", "de heer", "meneer", "mevrouw"),
        *("p.", "pan", "pani", "panem", "panią", "pana", "panu", "paní", "pí", "господину", "госпоже", "пан", "пані"),
    )
)


def _behind_post(text: str, start: int, words: list[str]) -> int:
    """Return how many words before a name are a job title: "Picture Editor Ann Reyes", "Head of Maps Ann Reyes"."""
    if (post := _POST_OF.search(text[max(0, start - 24) : start])) and is_role(post[1]):
        return len(words) - _FEWEST
    posts = [i for i, word in enumerate(words[1:-_FEWEST], 1) if is_role(word)]
    return posts[-1] + 1 if posts else 0


_POST_OF = re.compile(r"\b([A-Z]\w+) of (?:the )?\Z")
_KEPT = ("Dr", "Prof", "A/Prof", "Associate", "Assistant", "Adjunct", "Rev", "Dean", "Canon", "Cllr")
_FEWEST, _LONGEST = 2, 4  # words of a name
_MOST_LABELLED = 5
"""Most words of a name in the value of a label."""


def _cut(text: str, words: list[str], end: int) -> list[str]:
    """Return the words of a name up to the first that cannot belong to it, without words that cannot end a name."""
    for i, word in enumerate(words):
        if i and no_name(word):  # "Jane Doe Director"
            last = i == len(words) - 1 and fold(word) in _LISTED["surnames"]
            if not (last and (_ADDRESSED.match(text, end) or title_after(text, end)[0])):
                words = words[:i]
            break
    while words and (words[-1] in _LINKING or len(words[-1].strip(".")) == 1):
        words = words[:-1]
    return words


_NEARBY = re.compile(r" ?(?:&|and|of) [A-Z]| ([A-Z][\w'’-]+)")


_NUMBER_BEFORE = re.compile(r"[\d#] ?\Z")
# "City of Carver Falls", "University of Port Darley"
_SEAT_BEFORE = re.compile(
    r"\b(?:[Cc]ity|[Tt]own|[Cc]ounty|[Vv]illage|[Bb]orough|University|College|Diocese|Museum|Academy|Institute|School"
    r"|Department|Bureau|Board|Library) of (?:the )?\Z"
)
# "Donnerauer Landstr. 210", "Alte Gasse 7"
_STREET = re.compile(rf"(?:{GERMAN_STREET}|str|ring)\Z", re.IGNORECASE)
_HOUSE_NUMBER = re.compile(r"\.? \d")
# "Center for Art & Rare Maps"
_HOUSE_OF_TWO = re.compile(
    r"\b(?:Cent(?:er|re)|Museum|Institute|School|Society|College|Library|Department|Office|Division) (?:for|of) "
    r"(?:[A-Z]\w+,? ){1,3}& \Z"
)
_ROLE_BEFORE = re.compile(r"([A-Za-z-]{1,40})[,:]? \Z")


_MASTERS = frozenset({"MA", "MS"})
"""Degrees that are also states: "Jane Doe, MS" above "Director"."""


def _is_no_person(text: str, start: int, end: int) -> bool:
    """Whether a run of capitalized words belongs to a quotation, a street, a town or a longer name."""
    before, after = text[max(0, start - 3) : start], text[end : end + 48]
    town = _TOWN.match(after)
    if town and (town["letters"] is None or regions_of(town["letters"])):  # "Ann Lee, HR Analyst" is no town
        return town["letters"] not in _MASTERS or title_after(text, end)[0] is None
    street = _STREET.search(text, start, end) and _HOUSE_NUMBER.match(after)
    if street or (before == "of " and _SEAT_BEFORE.search(text[max(0, start - 16) : start])):
        return True
    paired = before.endswith("& ") and _HOUSE_OF_TWO.search(text, max(0, start - 48), start)
    if paired or before[-1:] in _QUOTES or _NUMBER_BEFORE.search(before) or after[:1] in {"’", "'", "&"}:
        return True
    nearby = _NEARBY.match(after)
    if nearby is None:
        return False
    if nearby[1] is None:
        return True  # "Council of ..."
    word = fold(nearby[1]).strip(".,")
    return word in _LISTED["places"] or word in _LISTED["offices"] or is_organization(nearby[1])  # "Frick Collection"


def _is_called(text: str, start: int, end: int) -> bool:
    """Whether words beside it confirm a name: "contact", a job title before it, an address behind it."""
    before = text[max(0, start - 40) : start]
    if _BEHIND.match(text, end) or _BEFORE.search(fold(before)):
        return True
    if (ahead := _NUMBER_AHEAD.search(before)) and (ahead["open"] or text[start] >= "\u0400"):
        return True  # "Телефон: 067 000 11 22, Оксана Петрівна", "Teléfono: 952 55 50 31 (Inés Robledo)"
    lead = _ROLE_BEFORE.search(before)
    return lead is not None and is_role(lead[1])


_NUMBER_AHEAD = re.compile(r"\d{2},? (?P<open>\()?\Z")


def _is_line(text: str, start: int, end: int) -> bool:
    """Whether a name has its own line; two Cyrillic words are as often a town or an organization."""
    if text[start] >= "\u0400":
        return False
    left = text[max(0, start - 6, text.rfind("\n", 0, start) + 1) : start]
    right = text[end : end + 3].partition("\n")[0]
    return not any(c.isalnum() for c in left + right) and (end >= len(text) or len(right) < 3)
