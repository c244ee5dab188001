"""Contacts: the people and offices to ask about the posting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from postingkit.lexicon.internet import emails, urls
from postingkit.lexicon.people import Person, people
from postingkit.lexicon.phones import Phone, e164, phones
from postingkit.lexicon.sentences import sentence
from postingkit.model.application import Contact
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_contacts"]

# headings under which every name, address and number is a contact: "Contact Information", "Ansprechpartner", "Questions?"
_PLACE = re.compile(
    r"\bcontacts?\b|ansprechpartner|kontakt|\bquestions\b|inquiries|enquiries|contacto|contatt|rückfragen|контакт|საკონტაქტო|お問い合わせ|reach us|get in touch|organisation:|hiring manager"
)
# what makes an address in running text somebody to ask: "questions", "contact", "call", "Rückfragen", "Ansprechpartner"
_CUE = re.compile(
    r"\b(?:contacts?|questions?|inquir\w+|enquir\w+|queries|call|reach|e-?mail|phone|speak|talk|further (?:information|details)|more information|additional information|attn|attention|addressed to|attention of|"
    r"send|submit|forward|apply|resum\w+|reply|fax|rückfragen|ansprechpartner\w*|kontakt\w*|auskunft|auskünfte|fragen|frau|herrn?|contacto|contacta\w*|contatt\w+|контакт\w*|საკონტაქტო|recruiter|hiring manager|name)\b"
)
_ASK = re.compile(
    r"\b(?:questions?|inquir\w+|enquir\w+|queries|contact(?!s? (?:information|details)\b.{0,20}(?:of|for) (?:three|\d|ref|prof))|further (?:information|details)|reach (?:me|us|out)|rückfragen|ansprechpartner\w*|auskunft|auskünfte|fragen|contacta\w*|notify|call)\b"
)
# helpers for accommodation, equal opportunity and websites are contacts only by name
_OTHER_DESK = re.compile(
    r"\b(?:accommodat\w+|disabilit\w+|ada\b|equal (?:employment )?opportunit\w+|eeo\w*|discriminat\w+|title ix|harass\w+|affirmative action|privacy|data protection|datenschutz|unsubscribe|technical (?:support|issues?|problems?|difficult\w+|assistance)|"
    r"help ?desk|login|password|website|veterans?.? preference|crime|clery|e-verify|right to work|tty|tdd|relay|main (?:line|number)|switchboard|governmentjobs|neogov|poster|copy of (?:this|the))\b"
)
_FAR = 260  # characters between two parts of one contact


class _Part(NamedTuple):
    kind: str
    value: object
    start: int
    end: int


def find_contacts(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the people and offices named for questions about the posting, each with what stands beside the name.

    Addresses for accommodation or equal opportunity questions count only when a person is named.

    >>> [c] = find_contacts("Questions? Contact Jane Doe, Head of Events, at jdoe@x.example or 212-736-5000 x12.")
    >>> c.value.name, c.value.title, c.value.email, c.value.phone, c.value.phone_extension
    ('Jane Doe', 'Head of Events', 'jdoe@x.example', '212-736-5000', '12')
    >>> [c.value.name for c in find_contacts("Max Muster\\nTelefon 0711 / 6672 - 1890", hint="Ansprechpartner")]
    ['Max Muster']
    >>> list(find_contacts("To request an accommodation write to ada@x.example. Answers the phone."))
    []
    """
    low = fold(text)
    place = bool(hint) and _PLACE.search(fold(hint)) is not None
    if not place and "@" not in text and not _has_number(text):
        return
    parts = _parts(text, low, place=place)
    seen: set[tuple[str | None, ...]] = set()
    for group in _groups(text, parts):
        if not _stands(text, low, group, place=place):
            continue
        contact, needs = _contact(group, known, place=place)
        key = (contact.name, contact.email, contact.phone)
        if key in seen or key == (None, None, None):
            continue
        seen.add(key)
        start, end = group[0].start, max(part.end for part in group)
        yield Claim(
            "contacts",
            contact,
            text[start:end],
            start,
            end,
            "contacts.block" if place else "contacts.sentence",
            needs=needs,
        )


_has_number = re.compile(r"\d{3}[ )./-]{1,3}\d{2}").search


def _parts(text: str, low: str, *, place: bool) -> list[_Part]:
    parts = [_Part("email", a.value, a.start, a.end) for a in emails(text)]
    parts += [_Part("phone", p, p.start, p.end) for p in phones(text) if not p.fax]
    if not parts and not place:
        return []
    if place:
        parts += [_Part("url", a.value, a.start, a.end) for a in urls(text) if "@" not in a.value]
    parts += [_Part("person", p, p.start, p.end) for p in people(text, labelled=place)]
    parts.sort(key=lambda part: (part.start, -part.end))
    return parts


def _groups(text: str, parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    """Yield runs of parts that belong to one contact."""
    group: list[_Part] = []
    for part in parts:
        if group:
            gap = text[group[-1].end : part.start]
            full = any(part.kind == other.kind for other in group)
            if full and part.kind in {"phone", "url"} and "\n\n" not in gap and len(gap) < 40:
                continue  # a second number of the same person: the first stands
            if full or len(gap) > _FAR or ("\n\n" in gap and part.kind == "person"):
                yield group
                group = []
        group.append(part)
    if group:
        yield group


def _stands(text: str, low: str, group: Sequence[_Part], *, place: bool) -> bool:
    """Whether a group is a contact for this posting."""
    kinds = {part.kind for part in group}
    if kinds == {"url"}:
        return False
    start = sentence(text, group[0].start)[0]
    end = sentence(text, group[-1].end - 1)[1]
    around = low[max(0, min(start, group[0].start)) : end]
    if _OTHER_DESK.search(around):
        return "person" in kinds and len(kinds) > 1
    if place:
        return True
    if "person" in kinds:
        return len(kinds) > 1 and _CUE.search(around) is not None
    return _ASK.search(low, start, group[-1].end) is not None


def _contact(group: Sequence[_Part], known: Known, *, place: bool) -> tuple[Contact, tuple[str, ...]]:
    found: dict[str, str | None] = {}
    needs: tuple[str, ...] = ("hint",) if place else ()
    for part in group:
        if isinstance(part.value, Person):
            found.setdefault("name", part.value.name)
            found.setdefault("title", part.value.title)
        elif isinstance(part.value, Phone):
            number = e164(part.value.written, known.country)
            if number is not None and not part.value.written.lstrip("(").startswith(("+", "00")):
                needs += ("country",)
            found.setdefault("phone", number or part.value.written)
            found.setdefault("phone_extension", part.value.extension)
        else:
            found.setdefault(part.kind, str(part.value))
    return Contact(**found), needs
