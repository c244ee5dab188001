"""Damaged files of every paper format: each ends in an outcome, and this process sees all of them.

``MUTANTS=5000 python -m pytest tests/test_mutants.py`` makes a long run of it.
"""

import os
import random
import re
from collections import Counter
from collections.abc import Iterator
from email.message import EmailMessage

from tests.documents.make_docx import docx, p, table
from tests.documents.make_odt import h, items, odt
from tests.documents.make_pdf import bulletin, columns, printout

import postingkit as pk

COUNT = int(os.environ.get("MUTANTS", "300"))
WORDS = b"/Length /Filter /FlateDecode /Kids /Count /Type /Page /Font stream endobj obj R << >> [ ] xref %PDF-".split()
SECTIONS = ("Duties", "Keeps the boats.", "Requirements", "Two years at sea.", "Salary: $20 an hour")


def message() -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["Message-ID"] = "Boat Keeper", "a@grayhaven.example", "<1@grayhaven.example>"
    mail.set_content("\n\n".join(SECTIONS))
    mail.add_attachment(columns(), maintype="application", subtype="pdf", filename="posting.pdf")
    return bytes(mail)


def mutants(count: int, seed: int) -> Iterator[pk.Capture]:
    """Yield damaged files: three of four are PDFs."""
    chance = random.Random(seed)  # noqa: S311 - a fixed walk, not a secret
    papers = [bulletin(), columns(), printout()]
    others = [docx(*map(p, SECTIONS), table(("Hours", "20"))), odt(h("Duties"), items("Keeps the boats")), message()]
    for number in range(count):
        body = bytearray(chance.choice(papers if number % 4 else others))
        for _ in range(chance.choice((1, 2, 5, 20))):
            _damage(body, chance)
        yield pk.Capture(bytes(body), url=f"{seed}-{number}")


def _damage(body: bytearray, chance: random.Random) -> None:
    if not body:
        return
    at = chance.randrange(len(body))
    kind = chance.randrange(6)
    if kind == 0:
        body[at] = chance.randrange(256)
    elif kind == 1:
        del body[at : at + chance.choice((1, 10, 1000))]
    elif kind == 2:
        start = chance.randrange(len(body))
        body[at:at] = body[start : start + chance.choice((1, 50, 2000))]
    elif kind == 3:
        body[at:at] = chance.choice(WORDS)
    elif kind == 4:
        body[at : at + 4] = bytes(4)
    else:  # a number: a length, a place, a count
        numbers = list(re.finditer(rb"\d+", body))
        if numbers:
            span = chance.choice(numbers).span()
            body[slice(*span)] = str(chance.choice((0, 1, 7, 4096, 2**31, 10**12))).encode()


def test_damaged_files_each_end_in_an_outcome() -> None:
    seen: dict[str, str] = {}
    for outcome in pk.parse_all(mutants(COUNT, 7), workers=2, limits=pk.Limits(10, 512)):
        url = outcome.source.url or ""
        seen[url] = outcome.reason if isinstance(outcome, pk.Rejection) else "read"
    reasons = Counter(seen.values())
    assert list(seen) == [f"7-{number}" for number in range(COUNT)]
    assert reasons["internal_error"] == 0
    assert reasons["read"] > COUNT / 20
