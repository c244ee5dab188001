"""Lone: the job's link, the postal address or the person to contact that makes up all of a section on applying."""

import re
from collections.abc import Iterator

from postingkit.lexicon.internet import emails, urls
from postingkit.lexicon.places import BRITISH_CODE, CANADIAN_CODE, ZIP
from postingkit.model.application import ApplicationMethod
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.terms import MethodKind
from postingkit.text import fold

__all__ = ["find_lone"]

# https://jobs.tarn.example/7, https://boards.greenhouse.io/tarn/jobs/7, https://tarn.breezy.hr, https://grnh.se/7
_JOBS = re.compile(
    r"\b(?:jobs?|careers?|vacanc\w+|positions?|openings?|recruit\w*|hiring|apply|join(?:-us)?|greenhouse|grnh|lever"
    r"|ashbyhq|workable|breezy|personio|teamtailor|smartrecruiters|myworkdayjobs|applytojob|bamboohr)\b"
)
# "Tarn County Human Resources, 411 North 5th Street, Salem, OR 97301", in one line or several: names and numbers alone
_ADDRESS = re.compile(
    r"(?:(?:[A-Z0-9#][\w'’.&/-]*|of|and|the|for|&)[,\s]{1,3}){4,30}"
    rf"(?:{ZIP}|{CANADIAN_CODE}|{BRITISH_CODE})(?P<stop>\.?)"
)
# "Contact Harbor's co-founder Ann Okafor at ann@x.example"
_CONTACT = re.compile(r"[^.:;@\n]{10,90}(?: at|,|:) (?P<to>\S+@\S+)")
_REACH = ("Contact ", "Please contact ")
_NUMBER = re.compile(r"(?:\A|[\s,])\d{1,5} [A-Z]|\bP\.? ?O\.? Box \d")


def find_lone(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the link to a job, or to an employer's jobs, that is the whole text of a section on applying.

    Under a heading, a postal address that is the whole text counts as well, and so does a person to contact.

    >>> [c.value.value for c in find_lone("https://jobs.tarn.example/7?from=board")]
    ['https://jobs.tarn.example/7?from=board']
    >>> list(find_lone("https://tarn.example")), list(find_lone("Blog: https://jobs.tarn.example/7"))
    ([], [])
    >>> [c.value.value for c in find_lone("Tarn Maps\n12 Quay Street\nSalem, OR 97301.", hint="Application")]
    ['Tarn Maps, 12 Quay Street, Salem, OR 97301']
    >>> [c.value.value for c in find_lone("Contact Ann Okafor at ann@x.example", hint="To Apply")]
    ['ann@x.example']
    >>> list(find_lone("Contact Ann Okafor at ann@x.example with questions.", hint="To Apply"))
    []
    >>> list(find_lone("Tests are held at 12 Quay Street, Salem, OR 97301.", hint="Application"))
    []
    """
    words = text.strip()
    found = urls(words) if words.startswith(("http://", "https://")) and " " not in words else ()
    if len(found) == 1 and found[0].value == words and _JOBS.search(fold(words)):
        yield _claim(text, "url", words, words)
    contact = _CONTACT.fullmatch(words) if hint and words.startswith(_REACH) else None
    if contact and (mailbox := emails(contact["to"])):
        yield _claim(text, "email", mailbox[0].value, words)
    address = _ADDRESS.fullmatch(words) if hint else None
    if address and _NUMBER.search(words):
        words = words[: address.start("stop")]
        yield _claim(text, "mail", ", ".join(line.strip(" ,") for line in words.split("\n") if line), words)


def _claim(text: str, kind: MethodKind, value: str, words: str) -> Claim:
    start = text.index(words)
    method = ApplicationMethod(kind=kind, value=value)
    return Claim("application/methods", method, words, start, start + len(words), "methods.lone")
