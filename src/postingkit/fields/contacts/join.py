"""Join: several claims about the same contact merged into one."""

import re
from collections.abc import Iterable

from postingkit.lexicon.internet import emails
from postingkit.model.application import Contact
from postingkit.model.evidence import Claim, Words
from postingkit.text import fold

__all__ = ["join_contacts"]

_SURNAME = re.compile(r"(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.? [^\s.]+")
"""A second mention of somebody already named: "please contact Mr. Quill"."""
_INITIAL = 2  # letters of "Al", "J."
_DIRECTORY = 4  # numbers without a name or an address: a house's departments, nobody to ask about the posting
_NEAR = 240  # characters between two labelled lines of one contact


def join_contacts(claims: Iterable[Claim], text: str = "") -> list[Claim]:
    """Return a document's claims with those about the same contact merged.

    Two claims are one contact when they share an e-mail address, a number or a name, or when they are the labelled
    lines of one block ("Phone: ...", "Contact Person: ...") and no part stands in both.

    >>> claims = [
    ...     Claim("contacts", Contact(email="jdoe@x.example"), "jdoe@x.example", 60, 74),
    ...     Claim("contacts", Contact(name="Jane Doe", email="jdoe@x.example"), "Jane Doe at jdoe@x.example", 8, 34),
    ... ]
    >>> [(c.value.name, c.quote, c.support[0].quote) for c in join_contacts(claims)]
    [('Jane Doe', 'jdoe@x.example', 'Jane Doe at jdoe@x.example')]
    """
    joined: list[Claim] = []
    known: dict[str, int] = {}
    for claim in claims:
        keys = [key.casefold() for key in (claim.value.email, claim.value.name, claim.value.phone) if key]
        i = _index(claim, [known[key] for key in keys if key in known], joined)
        if i < 0:
            i = len(joined)
            joined.append(claim)
        else:
            joined[i] = _merged(joined[i], claim)
        for key in keys:
            known.setdefault(key, i)
    joined = [_with_address(claim, text) for claim in joined]
    said = [{(name, value) for name, value in claim.value if value} for claim in joined]
    joined = [claim for n, claim in enumerate(joined) if not any(said[n] < other for other in said)]
    bare = [claim for claim in joined if _is_bare(claim)]
    return joined if len(bare) < _DIRECTORY else [claim for claim in joined if not _is_bare(claim)]


def _index(claim: Claim, sharing: Iterable[int], joined: list[Claim]) -> int:
    """Return the index of the contact that a claim belongs to, shared parts first; -1 for none."""
    same = [i for i in sharing if _same(joined[i], claim)]
    if not same and _SURNAME.fullmatch(claim.value.name or ""):
        same = [i for i, one in enumerate(joined) if one.value.name and _same(one, claim)]
    if not same and claim.value.name:
        same = [i for i, one in enumerate(joined) if _is_first_name(one.value, claim.value)]
    if not same and joined and _are_one_block(joined[-1], claim):
        return len(joined) - 1
    return same[0] if same else -1


def _with_address(claim: Claim, text: str) -> Claim:
    """Return a named contact's claim with the address in the text that is made from its first and last name."""
    name = claim.value.name
    words = [fold(word) for word in name.split() if len(word) > _INITIAL] if name and not claim.value.email else []
    for address in emails(text) if len(words) > 1 and "@" in text else ():
        local = fold(address.value.partition("@")[0])
        if words[0] in local and words[-1] in local:
            said = Words(text[address.start : address.end], address.start, address.end, "text", "contacts.address")
            value = claim.value.model_copy(update={"email": address.value})
            return claim._replace(value=value, support=(*claim.support, said))
    return claim


def _is_bare(claim: Claim) -> bool:
    """Whether a contact is a phone number and nothing else."""
    return {name for name, value in claim.value if value} <= {"phone", "phone_extension", "url"}


def _same(one: Claim, two: Claim) -> bool:
    """Whether two claims that share an address are one person: "Mr. Lee" and "Jim Lee", or one without a name.

    A person with two numbers side by side is two contacts.
    """
    a, b = one.value.name, two.value.name
    if a and a == b and one.value.phone and two.value.phone and two.value.email is None and two.start < one.end:
        return bool(one.value.phone == two.value.phone)
    return not (a and b) or a.split()[-1].casefold() == b.split()[-1].casefold()


def _is_first_name(one: Contact, two: Contact) -> bool:
    """Whether one of two names is the first word of the other: "Yusuf" and "Yusuf Demir"."""
    short, name = sorted((one.name or "", two.name or ""), key=len)
    return bool(short) and " " not in short and name.startswith(f"{short} ")


def _are_one_block(one: Claim, two: Claim) -> bool:
    """Whether two claims are labelled lines of the same block and have no part in common."""
    apart = max(one.start, two.start) - min(one.end, two.end)
    both = {key for key, value in one.value if value} & {key for key, value in two.value if value}
    return not both and "hint" in one.needs and "hint" in two.needs and one.start >= 0 and apart <= _NEAR


def _merged(one: Claim, two: Claim) -> Claim:
    value = Contact(**{key: mine or getattr(two.value, key) for key, mine in one.value})
    if _is_first_name(one.value, two.value):
        value = value.model_copy(update={"name": max(one.value.name, two.value.name, key=len)})
    if value == one.value:
        return one
    return one._replace(value=value, support=(*one.support, two.words, *two.support))
