"""Vacancies: how many postings a capture's text holds: one, several in full, or a list of links to them.

Each vacancy opens with a line that is a job's name. Such lines of the same form are a list when they run through the
text with little between them, and several postings when each has its own sections, or its own pay, terms or demands in
a few lines. A posting keeps the text that the capture's postings share, and a warning says so.
"""

from postingkit.documents import Document
from postingkit.errors import NotAPosting
from postingkit.sections.split import split
from postingkit.vacancies.digest import digested
from postingkit.vacancies.heads import alike_of, heads_of, labelled_of
from postingkit.vacancies.listing import listed
from postingkit.vacancies.newsletter import entries_of, issued
from postingkit.vacancies.several import Vacancy, apart, several

__all__ = ["Vacancy", "vacancies"]

_FEWEST = 3
"""Fewest blocks of a text with more than one vacancy."""


def vacancies(document: Document) -> list[Vacancy]:
    """Return the postings of a document that no data has separated: itself, or several.

    Raises :class:`NotAPosting` ("listing_page") when it lists vacancies and describes none.
    """
    if len(document.blocks) < _FEWEST:
        return [Vacancy(document)]
    entries, ends = entries_of(document)
    if len(entries) < 2:
        entries, ends = digested(document)
    if len(entries) > 1:
        day = issued(document, entries[0].block)
        return [vacancy._replace(issued=day) for vacancy in apart(document, entries, ends)]
    heads = heads_of(document)
    alike = alike_of(heads)
    sections = split(document)
    for group in (alike, labelled_of(document)):
        if len(group) > 1 and (parts := several(document, sections, group, heads)):
            return parts
    line = listed(document, sections, heads)
    if line:
        raise NotAPosting(
            "the page lists vacancies and describes none; give the page of one posting",
            reason="listing_page",
            quote=line[:300],
        )
    return [Vacancy(document, sections=sections)]
