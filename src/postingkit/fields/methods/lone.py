"""Lone: the link to a job's page that is all that a posting says of applying."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.internet import urls
from postingkit.model.application import ApplicationMethod
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_lone_link"]

# https://jobs.tarn.example/7, https://boards.greenhouse.io/tarn/jobs/7, https://tarn.breezy.hr, https://grnh.se/7
_JOBS = re.compile(
    r"\b(?:jobs?|careers?|vacanc\w+|positions?|openings?|recruit\w*|hiring|apply|join(?:-us)?|greenhouse|grnh|lever"
    r"|ashbyhq|workable|breezy|personio|teamtailor|smartrecruiters|myworkdayjobs|applytojob|bamboohr)\b"
)


def find_lone_link(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the link to a job's page, or to an employer's jobs, that a part on applying is and nothing else.

    >>> [c.value.value for c in find_lone_link("https://jobs.tarn.example/7?from=board")]
    ['https://jobs.tarn.example/7?from=board']
    >>> list(find_lone_link("https://tarn.example")), list(find_lone_link("Blog: https://jobs.tarn.example/7"))
    ([], [])
    """
    del hint, known
    words = text.strip()
    found = urls(words) if words.startswith(("http://", "https://")) and " " not in words else ()
    if len(found) == 1 and found[0].value == words and _JOBS.search(fold(words)):
        start = text.index(words)
        method = ApplicationMethod(kind="url", value=words)
        yield Claim("application/methods", method, words, start, start + len(words), "methods.lone")
