"""Addressees: the people that letters are addressed to, on the first line of a postal address."""

import re
from collections.abc import Iterator

from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.people import Person, people
from postingkit.lexicon.places import BRITISH_CODE, CANADIAN_CODE, ZIP
from postingkit.matching.anchors import numbers, spots, tokens
from postingkit.matching.cues import Cues
from postingkit.model.application import Contact
from postingkit.model.evidence import Claim
from postingkit.text import fold

__all__ = ["addressees"]

# The last line of an address: "Salem, OR 97301-3300"
_TOWN = re.compile(rf"[A-Z][\w.' -]{{2,30}}, [A-Z]{{2}} {ZIP}(?=\s*(?:\n|$))")
_CODE = 5  # digits of its postal code
# ... "Regina, SK S4S 0A2", "Tarn TN1 2LE", or the code alone
_TOWN_ABROAD = re.compile(rf"(?:[A-Z][\w.,' -]{{2,40}} )?(?:{BRITISH_CODE}|{CANADIAN_CODE})\.?(?=\s*(?:\n|$))")
# A line of an address that ends in a full stop: "111 S. Mill Ave."
_STREET = re.compile(r"\d.* (?:Ave|Blvd|Dr|Rd|Sq|St|Ste|Rm|Bldg|Pkwy|Hwy|Ln|Pl)\.$")
# Right below it: "Email: ada@tarn.example"
_MAIL = re.compile(r"\s?\n(?:[Ee]-?[Mm]ail:? ?)?([\w.+-]{1,64}@[\w.-]{1,80}\.[a-z]{2,24})(?=\s|$)")
# What stands above one that letters go to: "submit a resume to:", "to the departmental address or fax below"
_LEAD = re.compile(
    r"\b(?:sen[dt]|mail(?:ed)?|submit(?:ted)?|forward(?:ed)?|address(?:ed)?|apply|reply|direct(?:ed)?|contact)\b"
)
_DOOR = re.compile(r"\b(?:Office|Department|Libraries|Library|Division|Services)$")
# "Vera Brod freut sich auf Deine Bewerbung!", "Frau Dr. Brod freut sich schon auf Ihre Unterlagen"
_AWAITS = re.compile(
    r"(?:\A|[.!?\n]\s?)((?:(?:Frau|Herr|Dr\.) ){0,2}[A-ZÄÖÜ][a-zäöüß-]+(?: [A-ZÄÖÜ][a-zäöüß-]+){1,2}) freut sich "
    r"(?:schon )?(?:auf|über) (?:[Dd]eine|[Ii]hre|[Ee]ure) (?:Bewerbung|Unterlagen|Nachricht)"
)
# "Ihre Bewerbung richten Sie bitte an:", and in the line below it "Organisation: Stadt Tarn, Abteilung Personal"
_DIRECTED = re.compile(
    r"\brichten Sie (?:bitte )?an:?\s{1,3}(?:Organisation|Dienststelle|Stelle|Kontakt|Name|Ansprechperson): "
    r"([^\n@]{3,80})"
)
# "Contact person: Nino Brod", "Attn: Ms. Ada Quill, Head of Maps", "to the attention of Ada Quill",
# "Ask for Ada Quill", "Contact Ada Quill, Map Room, Tarn", "please contact Dr. Ada Quill"
_PERSONS = (
    *("contact person", "persona de contacto", "pessoa de contacto", "pessoa de contato", "personne à contacter"),
    *("ansprechpartner", "ansprechpartnerin", "ansprechperson", "kontaktperson", "contactpersoon", "referente"),
    *("osoba do kontaktu", "kontaktní osoba"),
)
_CALLED_CUES = Cues(*_PERSONS, "attn", "attention", "ask for", "contact")
_CALLED = re.compile(
    rf"(?:(?:{'|'.join(_PERSONS)}|attn)\.?\s?[:\-–]|(?:(?<![a-z] )|(?<=and )|(?<=ease )|(?<=or ))ask for\b"
    r"|(?:(?<![a-z] )|(?<=ease )|(?<=uld )|(?<=may ))contact (?!person)"
    r"|attention(?:(?<=to the attention) of:?|(?=:? (?:mr|mrs|ms|dr)\b):?))\s{0,3}"
)
_SENDING = frozenset(
    "send sent submit submitted mail mailed email emailed forward forwarded addressed directed".split()
)
# "Submit a CV and letter of interest to Ms. Ada Quill", "should be sent to: Prof. Ada Quill, Director, or Dr. Ira Reed"
_SENT = re.compile(
    rf"\b(?:{'|'.join(sorted(_SENDING))})\b[^.;\n]{{0,180}}? to:?\s{{1,3}}"
    r"(?:[^;\n]{3,100}? or )?\Z"
)
# "Send a form to Ada Quill, Personnel Department"
_AT_DOOR = re.compile(
    r", (?:the )?(?:[A-Z][\w&'’-]+ (?:and |& )?){1,4}(?:Department|Office|Division|Section|Resources)\b"
)
_HONOURS = ("mr", "mrs", "ms", "dr", "prof", "professor")
_FAR = 120  # characters from a label to the end of the name behind it
_SENTENCE = 240  # characters in which it is said what goes to an addressee
_TITLE = 60  # characters of a title that a line runs on behind
_HONOUR = 10  # characters of "Professor " before a name
_LINES = 7  # of an address
_FEWEST = 3  # ... at least
_LONGEST = 70  # characters of such a line
_BEFORE = 400  # characters in which its purpose is told


def addressees(text: str) -> Iterator[Claim]:
    r"""Yield the people named first in a postal address of their organization that applications are sent to.

    >>> text = "Send a resume to:\nAda Quill\nMap Library\nHarbor University\nSalem, OR 97301"
    >>> [(c.value.name, c.value.postal_address) for c in addressees(text)]
    [('Ada Quill', 'Map Library, Harbor University, Salem, OR 97301')]
    >>> [c.value.email for c in addressees(f"{text}\nEmail: ada@tarn.example")]
    ['ada@tarn.example']
    >>> [(c.value.name, c.value.title) for c in addressees("Attn: Mr. Aram Brod, Finance Officer. Apply by May 3.")]
    [('Aram Brod', 'Finance Officer')]
    >>> text = "Applications should be sent to: Prof. Ada Quill, Director, Map Institute, or Professor Ira Reed."
    >>> [(c.value.name, c.value.title) for c in addressees(text)]
    [('Prof. Ada Quill', 'Director'), ('Professor Ira Reed', None)]
    >>> text = "A CV should be sent to Rob Quill, Team Leader, 1 Mill Street, Tarn, not to Mill Books at 3 Mill Street."
    >>> [(c.value.name, c.value.title) for c in addressees(text)]
    [('Rob Quill', 'Team Leader')]
    >>> [c.value.name for c in addressees("Send a form to Ada Quill, Personnel Department, Tarn Hall, Tarn.")]
    ['Ada Quill']
    >>> [c.value.name for c in addressees("Bewerbungen richten Sie bitte an:\n\nOrganisation: Stadt Tarn, Personal")]
    ['Stadt Tarn, Personal']
    >>> list(addressees("Send a resume to:\nMap Library\nHarbor University\nSalem, OR 97301"))
    []
    """
    if " freut sich " in text:
        yield from _awaiting(text)
    for directed in _DIRECTED.finditer(text) if "richten Sie " in text else ():
        yield Claim("contacts", Contact(name=directed[1]), directed[1], *directed.span(1), "contacts.directed")
    yield from _labelled(text)
    yield from _written_to(text)
    if text.count("\n") < _FEWEST - 1:
        return
    for town in _towns(text):
        start = _first_line(text, town.start())
        lines = text[start : town.end()].split("\n")
        if len(lines) < _FEWEST or not any(map(is_organization, lines[1:-1])):
            continue
        if not _LEAD.search(fold(text[max(0, start - _BEFORE) : start])):
            continue
        person = next(iter(people(text, start, start + len(lines[0]) + 1, labelled=True)), None)
        if person is None or is_organization(lines[0]) or not lines[0].startswith(("Mr", "Ms", "Dr", person.name)):
            continue
        titled = person.title or (lines[1] if is_role(lines[1]) and not _DOOR.search(lines[1]) else None)
        rest = lines[2:] if titled and titled == lines[1] else lines[1:]
        mail = _MAIL.match(text, town.end())
        end = mail.end() if mail else town.end()
        address = ", ".join(line.strip(" ,") for line in rest)
        value = Contact(name=person.name, title=titled, email=mail and mail[1], postal_address=address)
        yield Claim("contacts", value, text[start:end], start, end, "contacts.addressee")


def _towns(text: str) -> Iterator[re.Match[str]]:
    """Yield the lines that are a town with its postal code, below another line."""
    last = 0
    for start, stop in numbers(fold(text)):
        shape = _TOWN if stop - start == _CODE else _TOWN_ABROAD if stop - start == 1 else None
        line = text.rfind("\n", 0, start) + 1 if shape else 0
        if shape and line > last and (town := shape.match(text, line)):
            last = line
            yield town


def _labelled(text: str) -> Iterator[Claim]:
    """Yield the people that a label in the text names as the contact: "Contact person: Nino Brod, Director"."""
    low = fold(text)
    for at, _ in _CALLED_CUES.find(low):
        label = _CALLED.match(low, at)
        person = next(iter(people(text, at, at + _FAR, labelled=True)), None) if label else None
        if not label or not person or person.start > label.end() + _HONOUR or is_organization(person.name):
            continue
        titled = text.startswith(",", person.start + len(person.name))
        honoured = tokens(low[label.end() : label.end() + _HONOUR]) & {*_HONOURS}
        if titled or honoured or label[0].strip() != "contact":  # "contact Map Harbor" may be anybody
            yield _claim(text, at, person, "contacts.called")


def _written_to(text: str) -> Iterator[Claim]:
    """Yield the people that applications are sent to by any channel: "Send a resume to: Mr. Rob Quill at ..."."""
    low = fold(text)
    if _SENDING.isdisjoint(tokens(low)):
        return
    honoured = [at for honour in filter(tokens(low).__contains__, _HONOURS) for at in spots(low, honour)]
    bare = {
        at + len("to ") for at in spots(low, "to") if text[at + len("to ") : at + len("to ") + 1].isupper()
    }.difference(honoured)
    for at in sorted({*honoured, *bare}):
        sent = _SENT.search(low, max(0, at - _SENTENCE), at)
        person = next(iter(people(text, at, at + _FAR, labelled=True)), None) if sent else None
        if person is None or person.start > at + _HONOUR or is_organization(person.name):
            continue
        claim = _claim(text, at, person, "contacts.written_to")
        placed = claim.value.title or _AT_DOOR.match(text, person.start + len(person.name))
        if at in honoured or (person.start == at and placed):  # "send a resume to Map Books" is no person
            yield claim


def _claim(text: str, at: int, person: Person, rule: str) -> Claim:
    """Return the claim of a person, with the title beside the name if it is short and plain."""
    title = person.title
    plain = title and len(title) <= _TITLE and is_role(title) and not any(map(str.isdigit, title))
    end = person.end if plain else person.start + len(person.name)
    value = Contact(name=person.name, title=title if plain else None)
    return Claim("contacts", value, text[at:end], at, end, rule)


def _awaiting(text: str) -> Iterator[Claim]:
    """Yield the person who looks forward to applications: "Vera Brod freut sich auf Deine Bewerbung!"."""
    for match in _AWAITS.finditer(text):
        name = match[1]
        person = next(iter(people(name, 0, len(name), labelled=True)), None)
        words = person.name if person else name
        if not is_organization(words) and not is_role(words):
            a, b = match.span(1)
            yield Claim("contacts", Contact(name=words), text[a:b], a, b, "contacts.awaiting")


def _first_line(text: str, at: int) -> int:
    """Return the start of the run of short lines right above a line."""
    for _ in range(_LINES):
        above = text.rfind("\n", 0, at - 1) + 1
        line = text[above : at - 1]
        if at == 0 or not line.strip() or len(line) > _LONGEST or line.isupper():
            break
        if line.rstrip()[-1] in ".:;" and not _STREET.match(line):
            break
        at = above
    return at
