"""Contacts: the people and offices to ask about the posting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from postingkit.lexicon.anchors import tokens
from postingkit.lexicon.internet import emails, urls
from postingkit.lexicon.people import Person, people
from postingkit.lexicon.phones import Phone, e164, phones
from postingkit.lexicon.sentences import sentence
from postingkit.model.application import Contact
from postingkit.model.evidence import Claim, Words
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_contacts", "join_contacts"]

# headings under which every name, address and number is a contact: "Contact Information", "Ansprechpartner", "Phone"
_PLACE = re.compile(
    r"\bcontacts?\b|ansprechpartner|kontakt|\bquestions\b|inquiries|enquiries|contacto|contatt|rückfragen|контакт"
    r"|საკონტაქტო|お問い合わせ|reach us|get in touch|"
    r"hiring manager|\bperson\b|(?:further|more|additional) information|^(?:name|phone|tel|telephone|telefon|e-?mail)\b"
)
_NAME_LABEL = re.compile(
    r"\b(?:person|name|ansprechpartner(?:in)?|hiring manager|recruiter|analyst)\b|საკონტაქტო პირი|контактное лицо"
)
_PHONE_LABEL = re.compile(r"phone|\btel|\bcell\b|mobile|ტელეფონ|телефон|電話|rufnummer")
# what makes an address in running text somebody to turn to
_CUE = re.compile(
    r"\b(?:contacts?|questions?|inquir\w+|enquir\w+|queries|call|reach|e-?mail\w*|phone|speak|talk|(?:further|more"
    r"|additional) (?:information|details)|attn|attention|addressed|nominat\w+|"
    r"send|sent|submit\w*|forward\w*|apply|applications?|resum\w+|résum\w+|reply|direct(?:ed)?|fax|rückfragen"
    r"|ansprechpartner\w*|kontakt\w*|auskunft|auskünfte|fragen|frau|herrn?|contacto|contacta\w*|contatt\w+|"
    r"контакт\w*|recruiter|hiring manager|name|bewerb\w+|tel|telefon)\b|საკონტაქტო"
)
# ... and somebody to turn to although no name is given
_ASK = re.compile(
    r"\b(?:questions?|inquir\w+|enquir\w+|queries|(?:further|more|additional) (?:information|details)|reach (?:me|us"
    r"|out)|rückfragen|ansprechpartner\w*|auskunft|auskünfte|fragen|you (?:can|may) (?:call|contact|reach)|"
    r"(?:please|to) contact (?:us|me|the (?:human|hr|personnel|recruit\w+|hiring|library|search|office))"
    r"|call (?:or e-?mail|us|for))\b"
)
# desks for accommodation, equal opportunity, survey and website questions are contacts only by a person's name
_OTHER_DESK = re.compile(
    r"\b(?:accommodat\w+|disabilit\w+|ada\b|equal (?:employment )?opportunit\w+|eeo\w*|discriminat\w+|title ix"
    r"|harass\w+|affirmative action|privacy|data protection|datenschutz\w*|unsubscribe|survey|poster|"
    r"technical (?:support|issues?|problems?|difficult\w+|assistance)|help ?desk|log ?in|password|veterans?|crime"
    r"|clery|e-verify|right to work|tty|tdd|relay|switchboard|governmentjobs|neogov|"
    r"copy of (?:this|the)|such information|civil rights|annual security|police|background check|benefits|payroll"
    r"|paycheck|three references|professional references)\b"
)
# "Office of Human Resources", "HR Department", "Human Resources", "Personalabteilung": an office beside an address
_OFFICE = re.compile(
    r"(?<![\w-])(?:(?:the )?(?P<office>(?:(?!Contact |Please |Call |The |To |Our |Email |Attn )(?:[A-Z][\w’'.]*|of|&"
    r"|and|for) ){0,5}(?:Human Resources?|HR|Personnel|Talent Acquisition|Recruitment|Recruiting"
    r"|Search Committee)(?: (?:and [A-Z]\w+ )?(?:Office|Department|Dept\.?|Division|Team|"
    r"department|office|team|Services|Section|Unit))?)|(?P<de>Personal(?:abteilung|dezernat|büro|referat)\w*))(?![\w@])"
)
_SENTENCE = re.compile(r"[.!?;]\s+(?!(?:attn|attention)\b)[A-Z]")
_OFFICES = frozenset(
    "resources resource hr personnel talent recruitment recruiting committee personalabteilung personaldezernat "
    "personalbüro personalreferat".split()
)
_MOST = 200  # parts read of one text: a directory of a staff is no list of contacts
_FAR = 260  # characters between two parts of one contact
_NEAR = 240  # characters between two labelled lines of one contact


class _Part(NamedTuple):
    kind: str
    """person, office, email, phone or url"""
    value: Person | Phone | str
    start: int
    end: int


def find_contacts(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the people and offices named for questions about the posting, each with what stands beside the name.

    Addresses for accommodation or equal opportunity questions count only when a person is named.

    >>> [c] = find_contacts("Questions? Contact Jane Doe, Head of Events, at jdoe@x.example or 212-736-5000 x12.")
    >>> c.value.name, c.value.title, c.value.email, c.value.phone, c.value.phone_extension
    ('Jane Doe', 'Head of Events', 'jdoe@x.example', '212-736-5000', '12')
    >>> [c.value.name for c in find_contacts("Max Muster\nTelefon 0711 / 6672 - 1890", hint="Ansprechpartner")]
    ['Max Muster']
    >>> list(find_contacts("To request an accommodation write to ada@x.example. Answers the phone."))
    []
    """
    heading = fold(hint)
    place = bool(hint) and _PLACE.search(heading) is not None
    if not place and "@" not in text and not _has_number(text):
        return
    low = fold(text)
    labelled = _labelled(text, heading) if place else None
    parts = [labelled] if labelled else _parts(text, place=place)
    seen: set[tuple[str | None, ...]] = set()
    for group in _groups(text, parts):
        if not (labelled or _stands(text, low, group, place=place)):
            continue
        contact, needs = _contact(group, known, place=place)
        key = (contact.name, contact.email, contact.phone)
        if key in seen or key == (None, None, None):
            continue
        seen.add(key)
        start, end = min(part.start for part in group), max(part.end for part in group)
        rule = "contacts.block" if place else "contacts.sentence"
        yield Claim("contacts", contact, text[start:end], start, end, rule, needs=needs)


_has_number = re.compile(r"\d{3}[ )./-]{1,3}\d{2}").search


def _labelled(text: str, heading: str) -> _Part | None:
    """Return the value of a label such as "Contact Person" or "Phone Number", which vouches for its form."""
    words = text.strip()
    start = text.find(words)
    if not words or len(words) > 60 or "\n" in words or "@" in words:
        return None
    if _PHONE_LABEL.search(heading) and sum(c.isdigit() for c in words) >= 6 and not any(c.isalpha() for c in words):
        return _Part("phone", Phone(words, None, False, start, start + len(words)), start, start + len(words))
    if _NAME_LABEL.search(heading) and not any(c.isdigit() for c in words) and len(words.split()) <= 5:
        return _Part("person", Person(words, None, start, start + len(words)), start, start + len(words))
    return None


def _parts(text: str, *, place: bool) -> list[_Part]:
    parts = [_Part("email", a.value, a.start, a.end) for a in emails(text)]
    parts += [_Part("phone", p, p.start, p.end) for p in phones(text) if not p.fax]
    if not parts and not place:
        return []
    if place:
        parts += [_Part("url", a.value, a.start, a.end) for a in urls(text) if "@" not in a.value]
        named = people(text, labelled=True)
    else:
        named = [p for a, b in _windows(parts, len(text)) for p in people(text, a, b)]
    parts += [_Part("person", p, p.start, p.end) for p in named]
    if not _OFFICES.isdisjoint(tokens(fold(text))):
        for match in (match for a, b in _windows(parts, len(text)) for match in _OFFICE.finditer(text, a, b)):
            a, b = match.span("office" if match["office"] else "de")
            parts.append(_Part("office", text[a:b], a, b))
    parts.sort(key=lambda part: (part.start, -part.end))
    kept: list[_Part] = []
    for part in parts:
        if not kept or part.start >= kept[-1].end:  # "Jane Doe, Human Resources Office" is a person with a title
            kept.append(part)
    return kept[:_MOST]


def _windows(parts: Sequence[_Part], length: int) -> list[tuple[int, int]]:
    """Return the stretches around addresses and numbers that a name may stand in."""
    found: list[tuple[int, int]] = []
    for part in sorted(parts, key=lambda part: part.start):
        a, b = max(0, part.start - _FAR), min(length, part.end + _FAR // 2)
        if found and a <= found[-1][1]:
            found[-1] = (found[-1][0], max(b, found[-1][1]))
        else:
            found.append((a, b))
    return found


def _groups(text: str, parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    """Yield runs of parts that belong to one contact."""
    group: list[_Part] = []
    for part in parts:
        if group:
            gap = text[group[-1].end : part.start]
            kinds = {other.kind for other in group}
            if part.kind == "office" and "person" in kinds:
                continue
            if part.kind in kinds and part.kind in {"phone", "url", "office"} and len(gap) < 40 and "\n\n" not in gap:
                continue  # a second number of the same person: the first stands
            if (
                part.kind in kinds
                or len(gap) > _FAR
                or ("\n\n" in gap and part.kind in {"person", "office"} and len(kinds - {"office"}) > 0)
            ):
                yield group
                group = []
        group.append(part)
    if group:
        yield group


def _stands(text: str, low: str, group: Sequence[_Part], *, place: bool) -> bool:
    """Whether a group is a contact for this posting."""
    kinds = {part.kind for part in group}
    if kinds <= {"url", "office"}:
        return False
    start = min(sentence(text, group[0].start)[0], group[0].start)
    end = sentence(text, group[-1].end - 1)[1]
    if _OTHER_DESK.search(low, start, end):
        return "person" in kinds and bool(kinds & {"email", "phone"})
    if place:
        return True
    if not kinds & {"email", "phone"}:
        return False
    if "person" in kinds:
        return _CUE.search(low, max(0, start - 200), end) is not None
    return _ASK.search(low, start, group[-1].end) is not None


def _contact(group: Sequence[_Part], known: Known, *, place: bool) -> tuple[Contact, tuple[str, ...]]:
    found: dict[str, str | None] = {}
    needs: tuple[str, ...] = ("hint",) if place else ()
    for part in group:
        if isinstance(part.value, Person):
            found["name"], found["title"] = part.value.name, part.value.title
        elif isinstance(part.value, Phone):
            number = e164(part.value.written, known.country)
            if number is not None and not part.value.written.lstrip("(").startswith(("+", "00")):
                needs += ("country",)
            found["phone"], found["phone_extension"] = number or part.value.written, part.value.extension
        else:
            found.setdefault("name" if part.kind == "office" else part.kind, part.value)
    return Contact(**found), needs


def join_contacts(claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims of one document with those of one contact made one.

    Two claims are one contact when they share an e-mail address, a number or a name, or when they are the labelled
    lines of one block ("Phone: ...", "Contact Person: ...") and no part stands in both.

    >>> text = "Contact Jane Doe at jdoe@x.example. E-mail: jdoe@x.example"
    >>> [c.value.name for c in join_contacts([*find_contacts(text[36:], hint="Contact"), *find_contacts(text)])]
    ['Jane Doe']
    """
    joined: list[Claim] = []
    known: dict[str, int] = {}
    for claim in claims:
        keys = [key.casefold() for key in (claim.value.email, claim.value.phone, claim.value.name) if key]
        i = next((known[key] for key in keys if key in known and _same(joined[known[key]], claim)), -1)
        if i < 0 and joined and _beside(joined[-1], claim):
            i = len(joined) - 1
        if i < 0:
            i = len(joined)
            joined.append(claim)
        else:
            other = joined[i]
            words = Words(claim.quote, claim.start, claim.end, claim.method, claim.rule)
            joined[i] = other._replace(
                value=_merged(other.value, claim.value), support=(*other.support, words, *claim.support)
            )
        for key in keys:
            known.setdefault(key, i)
    return joined


def _same(one: Claim, two: Claim) -> bool:
    """Whether two claims that share an address are of one person: "Mr. Lee" and "Jim Lee", or one of them unnamed."""
    a, b = one.value.name, two.value.name
    return not (a and b) or a.split()[-1].casefold() == b.split()[-1].casefold()


def _beside(one: Claim, two: Claim) -> bool:
    """Whether two claims are labelled lines of one block, with no part in both."""
    apart = max(one.start, two.start) - min(one.end, two.end)
    both = {key for key, value in one.value if value} & {key for key, value in two.value if value}
    return not both and "hint" in one.needs and "hint" in two.needs and one.start >= 0 and apart <= _NEAR


def _merged(a: Contact, b: Contact) -> Contact:
    return Contact(**{key: value or getattr(b, key) for key, value in a})
