"""Linked people: names that lead to an e-mail address, which the text itself does not show."""

from collections.abc import Collection, Iterator, Sequence

from postingkit.documents.document import Link
from postingkit.lexicon.internet import MAIL_WORDS, mailbox
from postingkit.lexicon.people import Person, people
from postingkit.model.application import Contact
from postingkit.model.evidence import Claim
from postingkit.text import fold

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
    >>> text = "To apply, contact Ann Quill by e-mail."
    >>> [c.value.name for c in find_linked_people([Link("mailto:ann@x.example", "e-mail", 31, 37)], text)]
    ['Ann Quill']
    """
    seen = set(known)
    for link in links:
        address = mailbox(link.href)
        if link.start < 0 or "@" not in address:
            continue
        person = _person_of(link, text)
        if person and person.name not in seen:
            seen.add(person.name)
            contact = Contact(name=person.name, title=person.title, email=address)
            yield Claim(
                "contacts", contact, text[person.start : person.end], person.start, person.end, "contacts.link", "link"
            )


_BY = (" by ", " via ", " per ", " ")
"""What stands between a person's name and a link that says "e-mail"."""
_BEFORE = 60  # characters before a link in which its person is named


def _person_of(link: Link, text: str) -> Person | None:
    """Return the person that a mail link names, or that the words before it name: "contact Ann Quill by e-mail"."""
    words = " ".join(link.text.split())
    if fold(words) in MAIL_WORDS:
        behind = [p for p in people(text, max(0, link.start - _BEFORE), link.start) if text[p.end : link.start] in _BY]
        return behind[-1] if behind else None
    found = next((p for p in people(text, link.start, link.end + _TITLE) if p.start == link.start), None)
    return found if found and found.name == words else None
