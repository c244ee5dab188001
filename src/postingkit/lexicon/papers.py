"""Papers: the names of the documents that applicants are asked for.

THE TABLE is ``papers.tsv``.
"""

from collections.abc import Iterator
from typing import NamedTuple, cast

from postingkit.lexicon.phrases import Phrases
from postingkit.terms import MaterialKind

__all__ = ["PAPERS", "Paper", "papers"]


class Paper(NamedTuple):
    """A document named in a text."""

    kind: MaterialKind
    start: int
    end: int


PAPERS = Phrases(
    "papers.tsv", RESUME=r"(?:(?:current|updated|your|an?|the|detailed) ){0,2}(?:r[eé]sum[eé]|c\.?v\b|curric)"
)


def papers(low: str) -> Iterator[Paper]:
    """Yield the documents that folded text names, kind by kind.

    >>> [p.kind for p in papers("letter of interest, c.v., and names of three references; a resume builder")]
    ['cv', 'cover_letter', 'references']
    """
    for hit in PAPERS.read(low):
        yield Paper(cast("MaterialKind", hit.value), hit.start, hit.end)
