"""Groups: which of a text's names, numbers and addresses belong to the same contact."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.people import Person
from postingkit.lexicon.phones import Phone

__all__ = ["FAR", "Part", "akin", "groups", "title_ahead"]

_SENTENCE = re.compile(
    r"[.!?;]\s+(?!(?:attn|attention|e-?mail|(?:tele)?phone|tel|fax|mob)\b)[a-zа-яё]|。"
    r"|\n(?:contact|kontakt|担当)\w* ?[:：]|\n(?:for|if|to|please|questions?) [a-z]",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r"\b(?:St|Ave|Blvd|Rd|Dr|Ms|Mr|Inc|Rm|Ste|Fl|Pvt|Ltd|[A-Z])\.\s")
# "555-0142 or 555-0143", "555-0142 / mobile 555-0143"
_BESIDE = re.compile(
    r"\s?[,;/|]?\s?(?:or |and |oder |und )?\(?(?:(?:on |m|mob|mobile|mobil|cell|tel|phone|office|work|home)[.:]? ?)?",
    re.IGNORECASE,
)
_APPLIES = re.compile(r"\n[^\n]{0,40}\b(?:bewerb|bewirb|apply)", re.IGNORECASE)
FAR = 260  # characters between two parts of one contact


class Part(NamedTuple):
    """A name, a number or an address, and where it stands."""

    kind: str
    """person, office, email, phone, url or postal_address"""
    value: Person | Phone | str
    start: int
    end: int


def groups(text: str, parts: Sequence[Part]) -> list[list[Part]]:
    """Return the parts in groups, one group for each contact."""
    return _own_addresses(list(_runs(text, parts)))


def _runs(text: str, parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Yield the runs of parts with nothing between them that separates two contacts."""
    group: list[Part] = []
    more: list[list[Part]] = []
    for part in parts:
        if group:
            gap = text[group[-1].end : part.start]
            kinds = {other.kind for other in group}
            if part.kind == "office" and "person" in kinds:
                continue
            if (
                part.kind in kinds
                and part.kind in {"phone", "url", "office", "postal_address"}
                and len(gap) < 40
                and "\n\n" not in gap
            ):
                if (
                    part.kind == "phone"
                    and _BESIDE.fullmatch(gap)
                    and (named := [p for p in group if p.kind == "person"])
                ):
                    more.append([*named, part])
                continue  # a second number of the same person: the first stands, this one is a contact of its own
            if part.kind in kinds or _are_separate(part, kinds, gap):
                yield group
                yield from more
                group, more = [], []
        group.append(part)
    if group:
        yield group
        yield from more


def _own_addresses(groups: list[list[Part]]) -> list[list[Part]]:
    """Return the groups with each address moved to the person it is made of: "Jan Reed or Ann Lee, ... alee@..."."""
    addresses = [part for group in groups for part in group if part.kind == "email"]
    if len(addresses) < 2:
        return groups
    found: list[list[Part]] = []
    for group in groups:
        name = next((part.value.name for part in group if isinstance(part.value, Person)), None)
        mail = next((part for part in group if part.kind == "email"), None)
        own = mail
        if name and mail and not akin(name, str(mail.value)):
            own = next((part for part in addresses if akin(name, str(part.value))), mail)
        if own is mail or mail is None or own is None:
            found.append(group)
        else:
            found += [[own if part is mail else part for part in group], [mail]]
    return found


def akin(name: str, address: str) -> bool:
    """Whether an e-mail address is made from a person's name."""
    local = address.partition("@")[0].casefold()
    plain = unicodedata.normalize("NFKD", name).casefold()
    return any(word[:4] in local for word in re.findall(r"[a-z]{3,}", plain))


def _are_separate(part: Part, kinds: set[str], gap: str) -> bool:
    """Whether the words between two parts show that they belong to different contacts."""
    if len(gap) > FAR or (_SENTENCE.search(gap) is not None and not _ABBREVIATED.search(gap)):
        return True  # "... at ahall@x.example. For other questions contact Matt Yoder at ..."
    if part.kind == "email" and _APPLIES.search(gap):
        return True  # "Ada Lind, Tel. 0711 555", and in the box beside it "Jetzt bewerben: jobs@tarn.example"
    return "\n\n" in gap and part.kind in {"person", "office"} and len(kinds - {"office"}) > 0


# "references to National Policy Director Ada Quill": what stands between a word that sends and a name; "telephone the
# Rector, Revd Ada Quill", "to the director, Ada Quill", "contact Map Director, Ada Quill", "Crewing Manager: Ada
# Quill"; "Map Director Ada Quill" where a line opens with it
_POST = r"[A-Z][\w&-]+(?: (?:of |for |and )?[A-Z][\w&-]+)"
_AHEAD = re.compile(
    rf"(?:\b(?:to|[Cc]ontact|[Ee]mail|[Cc]all|by|with|from) (?:the |our )?({_POST}{{0,5}}),? "
    rf"|(?:\b(?:[Tt]he|[Oo]ur) ({_POST}{{0,4}}|[a-z]+(?: [a-z]+){{0,2}}),|(?:\A|\n|[.!?;] )({_POST}{{0,4}}):"
    rf"|(?:\A|\n|[.!?;] )({_POST}{{0,4}}))"
    r" (?:M(?:r|rs|s)\.? )?)\Z"
)


def title_ahead(text: str, start: int) -> str | None:
    """Return the title before a name, where one stands behind a word that sends, or sets the name apart.

    >>> title_ahead("send it to National Maps Director ", 34), title_ahead("telephone the Rector, Revd ", 22)
    ('National Maps Director', 'Rector')
    >>> title_ahead("send it to the director, ", 25), title_ahead("contact Map Director, ", 22)
    ('director', 'Map Director')
    """
    ahead = _AHEAD.search(text, max(0, start - 80), start)
    title = ahead[ahead.lastindex or 1].strip() if ahead else ""
    return title if is_role(title) and not is_organization(title) else None
