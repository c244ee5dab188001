"""Readers of plain words: names, numbers as words, links, contacts."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from postingkit.lexicon.internet import mailbox
from postingkit.lexicon.phones import e164, is_nobodys, phones
from postingkit.model.application import ApplicationMethod, Contact
from postingkit.sources.base.paths import blank, first
from postingkit.text import clean, squeeze, unescaped

__all__ = ["Reader", "contact", "lines", "link", "locale", "note", "plain", "without", "words", "words_at"]

Reader = Callable[[Any], Iterable[tuple[Any, str]]]
"""A function from a value of the data to values of the record, each with the words it was read from."""

_TAG = re.compile(r"<[^<>]{1,2000}>")
_LOCALE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2}")


def plain(value: Any) -> str:
    """Return a scalar as one line of plain words; "" for anything else.

    >>> plain(" Research &amp; Development "), plain(4711), plain({"#text": "Oslo", "@id": "3"}), plain(["a"])
    ('Research & Development', '4711', 'Oslo', '')
    """
    if isinstance(value, str):
        return _line(value)
    if isinstance(value, dict):
        return plain(value["#text"]) if "#text" in value else ""
    return "" if isinstance(value, bool) or not isinstance(value, (int, float)) else str(value)


@lru_cache(maxsize=32)  # several readers ask for a page's title
def _line(text: str) -> str:
    """Return a text as one line of plain words; "" when it is blank."""
    text = unescaped(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    text = squeeze(clean(text))
    return "" if blank(text) else text


def words(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a name or a number as its words."""
    text = plain(value)
    return ((text, text),) if text else ()


def lines(value: Any) -> Iterable[tuple[Any, str]]:
    """Read each element of a list, or each line of a text, as words of its own.

    >>> [v for v, _ in lines("Pension<br>Gym; lunch")], [v for v, _ in lines(["Pension", "Gym"])]
    (['Pension', 'Gym; lunch'], ['Pension', 'Gym'])
    """
    if isinstance(value, str):
        value = re.split(r"\n+|<br ?/?>|</?(?:li|p|ul)>", value)
    if isinstance(value, list):
        for one in value:
            yield from words(one)


def words_at(value: Any, paths: str, read: Callable[[Any], str] = plain) -> str:
    """Return the words at the first of several paths that has some, those of "first+last" as one; "" when none has.

    >>> words_at({"first": "Ada", "last": "Berg"}, "full|first+last"), words_at({"last": "Berg"}, "full|first+last")
    ('Ada Berg', 'Berg')
    """
    for path in paths.split("|"):
        if text := " ".join(filter(None, (read(first(value, part)) for part in path.split("+")))):
            return text
    return ""


def link(value: Any) -> Iterable[tuple[Any, str]]:
    """Read where to apply: a URL or an e-mail address.

    >>> [v.kind for v, _ in link("https://example.org/apply")], [v.value for v, _ in link("mailto:jobs@example.org")]
    (['url'], ['jobs@example.org'])
    >>> [v.value for v, _ in link("www.example.org/apply?job=7")]
    ['www.example.org/apply?job=7']
    """
    text = plain(value)
    if " " in text or len(text) > 2000:
        return ()
    if text.startswith(("https://", "http://", "www.")):
        return ((ApplicationMethod(kind="url", value=text), text),)
    address = mailbox(text) or text.partition("?")[0]
    if "@" in address and "." in address.partition("@")[2]:
        return ((ApplicationMethod(kind="email", value=address), text),)
    return ()


def contact(name: str = "", title: str = "", email: str = "", phone: str = "", url: str = "") -> Reader:
    """Return a reader of an object whose paths hold a person's name, title, e-mail address, phone and page.

    The words of "first+last" make one name.

    >>> read = contact(name="name", email="email", phone="phone")
    >>> [(v.name, v.email, q) for v, q in read({"name": "Ada Berg", "email": "ada@example.org"})]
    [('Ada Berg', 'ada@example.org', 'Ada Berg, ada@example.org')]
    >>> [(v.phone, v.phone_extension) for v, _ in read({"phone": "+1-212-736-5000 x207"})]
    [('+12127365000', '207')]
    >>> mails = ("ada@example.org, kai@example.org", "Ada Berg@example.org")
    >>> [v.email for mail in mails for v, _ in read({"name": "Ada Berg", "email": mail})]
    ['ada@example.org', None]
    """
    paths = {"name": name, "title": title, "email": email, "phone": phone, "url": url}

    def read(value: Any) -> Iterable[tuple[Any, str]]:
        parts = {part: text for part, path in paths.items() if path and (text := words_at(value, path))}
        if "email" in parts:
            parts["email"] = parts["email"].split()[0].strip(",;")
        if "@" not in parts.get("email", "@"):
            parts.pop("email")
        if "phone" in parts and not _is_number(parts["phone"]):
            parts.pop("phone")
        said = ", ".join(parts.values())
        if "phone" in parts:
            number = next(iter(phones(parts["phone"])), None)
            if number and number.extension:  # "+1-212-555-0134 x207"
                parts |= {"phone": number.written, "phone_extension": number.extension}
            parts["phone"] = e164(parts["phone"], None) or parts["phone"]
        if parts.keys() & {"name", "email", "phone"}:
            yield Contact(**parts), said

    return read


def _is_number(phone: str) -> bool:
    """Whether words are a real phone number: "<phone number (optional)>" and "0999 9999999" are not."""
    return sum(c.isdigit() for c in phone) >= 6 and not is_nobodys(phone)


def note(value: Any) -> Iterable[tuple[Any, str]]:
    """Read pay described in words alone: "A négocier"; an amount is for the readers of pay."""
    text = plain(value)
    if text and not any(c.isdigit() for c in text):
        yield text, text


def locale(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a language tag.

    >>> [v for word in ("fr_FR", "en-us", "zh-hans", "English") for v, _ in locale(word)]
    ['fr-FR', 'en-US', 'zh-Hans']
    """
    text = plain(value)
    if _LOCALE.fullmatch(text):
        language, *rest = re.split("[-_]", text)
        yield "-".join((language, *(part.upper() if len(part) == 2 else part.title() for part in rest))), text


def without(tail: str) -> Reader:
    """Return a reader of words without a tail that the platform adds.

    >>> [v for v, _ in without(" RSS Feed")("City Schools RSS Feed")]
    ['City Schools']
    """

    def read(value: Any) -> Iterable[tuple[Any, str]]:
        text = plain(value)
        if bare := text.removesuffix(tail):
            yield bare, text

    return read
