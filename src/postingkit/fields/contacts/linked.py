"""Linked people: names that lead to an e-mail address, which the text itself does not show."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from postingkit.documents.document import Link
from postingkit.lexicon.internet import mailbox
from postingkit.lexicon.people import people
from postingkit.model.application import Contact
from postingkit.model.evidence import Claim

__all__ = ["find_linked_people"]

_TITLE = 130
"""Characters behind a name in which its title stands."""


def find_linked_people(links: Sequence[Link], text: str, known: Collection[str | None] = ()) -> Iterator[Claim]:
    """Yield the people whose names are links to their addresses; ``known`` are the names that contacts have already.

    >>> text = "E-mail your resume to Ann Quill, Head of Maps, by May 3."
    >>> link = Link("mailto:ann@x.example?subject=Maps", "Ann Quill", 22, 31)
    >>> [(c.value.name, c.value.title, c.value.email) for c in find_linked_people([link], text)]
    [('Ann Quill', 'Head of Maps', 'ann@x.example')]
    >>> text = "E-mail your resume to Human Resources."
    >>> list(find_linked_people([Link("mailto:hr@x.example", "Human Resources", 22, 37)], text))
    []
    """
    seen = set(known)
    for link in links:
        address = mailbox(link.href)
        if link.start < 0 or "@" not in address:
            continue
        person = next((p for p in people(text, link.start, link.end + _TITLE) if p.start == link.start), None)
        if person and person.name == " ".join(link.text.split()) and person.name not in seen:
            seen.add(person.name)
            contact = Contact(name=person.name, title=person.title, email=address)
            yield Claim(
                "contacts", contact, text[link.start : person.end], link.start, person.end, "contacts.link", "link"
            )
