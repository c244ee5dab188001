"""Papers: the names of the documents that applicants are asked for, in the languages of the postings read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from postingkit.lexicon.anchors import spots, tokens

__all__ = ["Paper", "PaperKind", "papers"]

PaperKind = Literal[
    "resume",
    "cv",
    "cover_letter",
    "references",
    "letters_of_reference",
    "transcript",
    "writing_sample",
    "portfolio",
    "research_statement",
    "teaching_statement",
    "diversity_statement",
    "salary_requirements",
    "application_form",
    "other",
]


class Paper(NamedTuple):
    """A document named in a text."""

    kind: PaperKind
    start: int
    end: int


class _Row(NamedTuple):
    """A kind, the words it is looked for at, the pattern from there on, and what must stand before."""

    kind: PaperKind
    words: frozenset[str]
    pattern: re.Pattern[str]
    lead: re.Pattern[str] | None


def _row(kind: PaperKind, words: str, pattern: str, lead: str = "") -> _Row:
    return _Row(kind, frozenset(words.split()), re.compile(pattern), re.compile(rf"(?:{lead})\Z") if lead else None)


_RESUME = r"(?:(?:current|updated|your|an?|the|detailed) ){0,2}(?:r[eé]sum[eé]|c\.?v\b|curric)"
_ROWS: tuple[_Row, ...] = (
    # resume · CV/resume · curriculum vitae; not "resume builder", "to resume work", "CV 4"
    _row("resume", "resume resumes resumé resumés résumé résumés résume", r"\w+\b(?! (?:builder|book|review|work|workshop|help|writing|assist|services))"),
    _row("cv", "cv cvs c", r"c\.?v\.?s?\b(?! \d)"),
    _row("cv", "curriculum curricula currículum", r"curricul(?:um|a) vitaes?\b|currículum"),
    _row("resume", "lebenslauf lebenslaufs резюме życiorys životopis", r"\w+"),
    # cover letter · letter of interest · a letter outlining how ... · "Send letter and resume"
    _row("cover_letter", "letter letters", r"letters?\b", r"\b(?:cover(?:ing)?|application|motivation(?:al)?|interest) "),
    _row("cover_letter", "letter letters", r"letters? of (?:\w+ )?(?:interest|application|introduction|intent|motivation|inquiry|qualifications)\b"),
    _row("cover_letter", "letter", r"letter (?:expressing|outlining|describing|stating|detailing|explaining|addressing|highlighting)\b"),
    _row("cover_letter", "letter", rf"letter,? (?:and|&|with|along with|plus)? ?{_RESUME}"),
    _row("cover_letter", "letter", r"letter\b", r"(?:r[eé]sum[eé]|cv|vitae),?(?: and| &)?(?: an?)? "),
    _row("cover_letter", "anschreiben bewerbungsschreiben motivationsschreiben bewerbungsanschreiben", r"\w+"),
    _row("cover_letter", "lettre carta list motivační сопроводительное сопроводительном сопроводительным",
         r"lettre de motivation|carta de (?:presentación|motivación|apresentação)|list motywacyjny|motivační dopis|сопроводительн\w+ письм\w+"),
    _row("letters_of_reference", "letter letters", r"letters? of (?:\w+ )?(?:reference|recommendation|support)\b"),
    _row("letters_of_reference", "letter letters", r"letters?\b", r"\b(?:reference|recommendation) "),
    _row("letters_of_reference", "empfehlungsschreiben", r"\w+"),
    _row("references", "references referees", r"\w+\b(?! (?:will be (?:checked|contact)|may be (?:contact|requ)|upon request|are checked|in the collection))"),
    _row("references", "reference", r"reference list\b"),
    _row("references", "referenzen referencias", r"\w+"),
    _row("transcript", "transcript transcripts", r"\w+\b(?! services)"),
    _row("transcript", "zeugnis zeugnisse zeugnissen arbeitszeugnisse schulzeugnis", r"\w+"),
    _row("writing_sample", "writing samples sample", r"writing samples?\b|samples? of (?:\w+ ){0,2}(?:writing|written work)\b"),
    _row("writing_sample", "work", r"work samples?\b", r"written "),
    _row("portfolio", "portfolio portfolios", r"\w+\b(?! (?:of (?:products|clients|brands|compan\w+|business\w*|programs|projects|services)|manage|compan))"),
    _row("portfolio", "work design samples", r"(?:work|design) samples\b|samples of (?:\w+ ){0,2}(?:work|designs?)\b"),
    # a link to your GitHub profile
    _row("portfolio", "github gitlab behance dribbble", r"\w+\b[^.\n]{0,40}\b(?:profile|account|page)\b"),
    _row("research_statement", "research", r"research (?:statement|plan|proposal)s?\b"),
    _row("research_statement", "statement", r"statement of (?:\w+ )?research\b(?: interests?)?"),
    _row("teaching_statement", "teaching", r"teaching (?:statement|philosophy)\b"),
    _row("teaching_statement", "statement", r"statement of (?:\w+ )?teaching\b"),
    _row("diversity_statement", "diversity", r"diversity statement\b"),
    _row("diversity_statement", "statement", r"statement (?:on|of|about|addressing|describing) (?:\w+ ){0,6}divers\w+"),
    _row("salary_requirements", "salary compensation", r"(?:salary|compensation) (?:requirements?|expectations?|history|demands?|desired)\b"),
    _row("salary_requirements", "desired", r"desired salary\b"),
    _row("salary_requirements", "gehaltsvorstellung gehaltsvorstellungen gehaltswunsch", r"\w+"),
    # application form · a completed online application · complete applicant data · fill out the city application
    _row("application_form", "application", r"application forms?\b"),
    _row("application_form", "application", r"application\b(?! (?:process|package|packet|materials|procedure))",
         r"\b(?:complet(?:ed?|ing)|fill(?:ing|ed)? (?:out|in)|filled)(?: and submit\w*)? (?:(?:an?|the|our|your|this) )?(?:(?:online|on-line|electronic|state|standard|employment|job|signed|library|official|\w+ county|city|county) ){0,3}"),
    _row("application_form", "applicant candidate", r"applicant data\b|candidate profile\b", r"complete (?:your |the |an? )?"),
    # "Applications will only be accepted on-line" on a form of the employer's; "Resumes/Applications"
    _row("application_form", "applications application", r"applications? will only be accepted on-?line"),
    _row("application_form", "applications application", r"applications?\b", r"(?:r[eé]sum[eé]s?|cover letters?)/"),
    _row("application_form", "application", r"application\b(?= (?:is|are|and|form|,)|,)", r"\b(?:employment|county|city|state) "),
    _row("application_form", "personal official", r"personal history form\b|official application\b"),
    _row("other", "questionnaire", r"questionnaire\b", r"(?:supplemental|supplementary|qualifications?) "),
    _row("other", "dd214 dd", r"dd[- ]?214\b"),
    _row("other", "vision", r"vision statement\b"),
    _row("other", "proof", r"proof of (?:veteran|education|degree|citizenship|certification|licen)\w*"),
    _row("other", "copy", r"copy of (?:your )?(?:\w+ )?(?:license|degree|diploma|certificat\w+)"),
)  # fmt: skip
_WORDS = frozenset().union(*(row.words for row in _ROWS))


def papers(low: str) -> Iterator[Paper]:
    """Yield the documents that folded text names, kind by kind.

    >>> [p.kind for p in papers("letter of interest, c.v., and names of three references; a resume builder")]
    ['cv', 'cover_letter', 'references']
    """
    here = tokens(low) & _WORDS
    if not here:
        return
    for row in _ROWS:
        for word in row.words & here:
            for at in spots(low, word):
                match = row.pattern.match(low, at)
                if match is None:
                    continue
                lead = row.lead.search(low, max(0, at - 80), at) if row.lead else None
                if row.lead is None or lead is not None:
                    yield Paper(row.kind, lead.start() if lead else at, match.end())
