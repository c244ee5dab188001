"""Memo: plain text below the header lines of a mail, as people paste and print them."""

import re
from collections.abc import Sequence

from postingkit.documents.document import Datum, Document
from postingkit.documents.email import HEADER_NAMES, titled
from postingkit.documents.plain import read_plain
from postingkit.text import clean, squeeze

__all__ = ["read_memo"]

_TOP = 12
"""Lines among which the header lines stand."""
_FEWEST = 3
"""Fewest header lines of a memo."""
_LINE = re.compile(r"[*_ ]{0,3}(from|to|cc|bcc|sent|date|subject|re|reply-to)[*_ ]{0,3}:[*_ \t]*+(.*)$", re.IGNORECASE)
_OVER = re.compile(r"\W*(?:internal |office |interoffice )?memo(?:randum)?\W*$", re.IGNORECASE)


def read_memo(text: str, *, repairs: Sequence[str] = ()) -> Document | None:
    r"""Return the document under a memo's head, its subject as the heading; None when no such head opens the text.

    >>> text = "MEMO\n\nTO: All Staff\nFROM: The Office\nDATE: May 3, 2027\nRE: Vacancy - Map Clerk\n\nSorts maps."
    >>> document = read_memo(text)
    >>> [document.words(block) for block in document.blocks], document.data[0].value["Date"]
    (['Map Clerk', 'Sorts maps.'], 'May 3, 2027')
    >>> read_memo("To: apply, write to us.\nFrom May on we are open.")
    """
    lines = clean(text).lstrip("\n").split("\n")
    headers: dict[str, str] = {}
    n = found = 0
    while n < min(_TOP, len(lines)):
        line = lines[n].strip()
        match = _LINE.match(line)
        if match:
            found += 1
            name = match[1].lower()
            headers.setdefault(HEADER_NAMES.get(name, name.title()), squeeze(match[2]))
        elif line and not _OVER.match(line):
            break
        n += 1
    if found < _FEWEST or "Subject" not in headers or "From" not in headers:
        return None
    document = titled(read_plain("\n".join(lines[n:]), repairs=repairs), headers["Subject"])
    return document._replace(data=(Datum("meta", {k: v for k, v in headers.items() if v}, "headers"),))
