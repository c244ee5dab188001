"""Contracts: the words for full time, part time, temporary work, internships and their kin in many languages.

THE TABLE is ``contracts.tsv``.
"""

from collections.abc import Iterator
from typing import NamedTuple, cast

from postingkit.lexicon.numbers import NUMBER
from postingkit.lexicon.phrases import Phrases
from postingkit.terms import EmploymentType

__all__ = ["CONTRACTS", "Contract", "contracts"]


class Contract(NamedTuple):
    """A type of employment named in a text; ``sure`` says that the words alone make it this job's."""

    type: EmploymentType
    start: int
    end: int
    sure: bool


CONTRACTS = Phrases(
    "contracts.tsv",
    NUMBER=NUMBER,
    DAY=r"(?:\d{1,2}[./ ](?:\d|[a-z])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? (?:\d|of ))",
    POST=(
        r"(?:(?:position|appointment|contract|assignment|engagement|post)s?|term)\b"
        r"(?! (?:manage|experience|work))(?!-)"
    ),
    STARTS=r"(?:\A|\n)\W*(?:[\w()&/,-]+ ){0,6}",
    ENDS=r"(?=\W*(?:\Z|\n|[,(/-]))",
)


def contracts(low: str, *, english: bool = False) -> Iterator[Contract]:
    """Yield the types of employment that folded text names, row by row.

    ``english`` says that the text is English, so that the words of other languages need not be looked for.

    >>> [(c.type, c.sure) for c in contracts("a full-time, 1-year appointment")]
    [('FULL_TIME', False), ('TEMPORARY', True)]
    >>> [c.type for c in contracts("teilzeitstelle, befristet")]
    ['PART_TIME', 'TEMPORARY']
    >>> [*contracts("unbefristet; a permanent post; international")]
    []
    """
    for hit in CONTRACTS.read(low, english=english):
        yield Contract(cast("EmploymentType", hit.value), hit.start, hit.end, hit.how != "said")
