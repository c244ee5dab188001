"""Contracts: the words for full time, part time, temporary work, internships and their kin in many languages.

A row's pattern is tried where its word begins. ``sure`` rows need no other word beside them ("Vollzeit", "temps plein");
the others count only where they are said of this job.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from postingkit.lexicon.anchors import tokens
from postingkit.lexicon.numbers import NUMBER

__all__ = ["Contract", "ContractType", "contracts"]

ContractType = Literal["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"]


class Contract(NamedTuple):
    """A type of employment named in a text; ``sure`` says that the words alone make it this job's."""

    type: ContractType
    start: int
    end: int
    sure: bool


class _Row(NamedTuple):
    """A type, the letters its words begin with, the pattern from there on, and what must stand before."""

    type: ContractType
    word: str
    pattern: re.Pattern[str]
    lead: re.Pattern[str] | None
    sure: bool
    gate: frozenset[str]


def _row(kind: ContractType, word: str, pattern: str, lead: str = "", *, sure: bool = True, gate: str = "") -> _Row:
    before = re.compile(rf"(?:{lead})\Z") if lead else None
    return _Row(kind, word, re.compile(pattern), before, sure, frozenset((gate or word).split()))


_ENDS = r"(?=\W*(?:\Z|\n|[,(/-]))"
_STARTS = r"(?:\A|\n)\W*(?:[\w()&/,-]+ ){0,6}"
_POST = r"(?:project|position|appointment|contract|assignment|engagement|term|post)\b(?! (?:manage|experience|work))"

_ENGLISH: tuple[_Row, ...] = (
    _row("FULL_TIME", "full", r"full[ _-]{0,3}time\b", sure=False, gate="full fulltime full_time"),
    _row("PART_TIME", "part", r"part[ _-]{0,3}time\b", sure=False, gate="part parttime part_time"),
    _row("TEMPORARY", "temporary", r"temporary\b(?!/)", sure=False),
    _row("TEMPORARY", "temp", r"temp (?:position|job|role|to)\b|temp-to-"),
    _row("TEMPORARY", "seasonal", r"seasonal\b", sure=False),
    _row("TEMPORARY", "permanent", r"permanent\b", r"\bnon-?"),
    _row("TEMPORARY", "term", r"term\b(?!,? (?:temporary )?(?:\(\w+\) or|or short))", r"\b(?:fixed|limited)[ -]", sure=False),
    _row("TEMPORARY", "term", r"term(?:[ -]limited| position| appointment)\b", sure=False),
    # a 1-year project position · two-year appointment · for a 6-month contract
    _row("TEMPORARY", "year", rf"years?[- ](?:(?!for |of |as |in |on |with |to )\w+ )?{_POST}", rf"\b{NUMBER}(?: \(\d\d?\))?[- ]", gate="year years"),
    _row("TEMPORARY", "month", rf"months?[- ](?:(?!for |of |as |in |on |with |to )\w+ )?{_POST}", rf"\b{NUMBER}(?: \(\d\d?\))?[- ]", gate="month months"),
    _row("TEMPORARY", "interim", r"interim (?:position|appointment|role|contract)\b"),
    _row("TEMPORARY", "project", r"project(?=\s*(?:\n|\Z))", r"full[ -]time,? (?:- )?"),
    _row("CONTRACTOR", "contractor", r"contractor (?:position|role|basis|agreement)", sure=False),
    _row("CONTRACTOR", "contractor", r"contractor\b", r"\bindependent ", sure=False),
    _row("CONTRACTOR", "contract", r"contract (?:position|role|job|basis|assignment|opportunity)\b", sure=False),
    _row("CONTRACTOR", "contract", r"contract(?:or)?(?=\s*(?:\Z|\n|[,/(]))", r"(?:\A|\n|: ?)", sure=False, gate="contract contractor"),
    _row("CONTRACTOR", "freelance", r"freelancer?\b", sure=False, gate="freelance freelancer"),
    _row("INTERN", "internship", r"internship\b(?! (?:program|opportunit|coordinat|experience))", r"\b(?:this|the|our|paid|unpaid|an?|summer|fall|spring|winter|year|month)[ -]"),
    _row("INTERN", "intern", r"internship (?:position|will|is\b|requires|offers|period|opportunity)|intern (?:will|position)", gate="intern internship"),
    _row("INTERN", "intern", r"interns?\b", r"\b(?:seek|hir|look|recruit)\w*(?: for)? (?:an? |one )?(?:[\w-]+ ){0,4}", gate="intern interns"),
    _row("INTERN", "intern", rf"intern(?:ship)?{_ENDS}", _STARTS, gate="intern internship"),
    _row("INTERN", "co-op", r"co-op (?:position|placement)\b", gate="co"),
    _row("VOLUNTEER", "volunteer", r"volunteer (?:position|role|opportunit\w+|internship)\b", r"\b(?:is an?|this) "),
    _row("VOLUNTEER", "volunteer", r"volunteer(?=\W*(?:\Z|\n))", r"(?:\A|\n)\W*"),
    _row("VOLUNTEER", "unpaid", r"unpaid (?:position|role|volunteer)\b"),
    _row("PER_DIEM", "per", r"per[ -]diem\b(?! (?:rate|allowance|expens))", sure=False),
    _row("OTHER", "apprentice", r"apprenticeship\b(?! (?:program approved|committee))", r"\b(?:this|an?|the|paid) ", gate="apprenticeship"),
    _row("OTHER", "apprentice", r"apprentice (?:position|role)\b"),
)  # fmt: skip
_OTHERS: tuple[_Row, ...] = (
    # German
    _row("FULL_TIME", "vollzeit", r"vollzeit"),
    _row("PART_TIME", "teilzeit", r"teilzeit"),
    _row("TEMPORARY", "befrist", r"(?<!un)(?<!nicht )befrist(?:et|ung)\w*"),
    _row("TEMPORARY", "monate", r"monate\b", rf"\bfür (?:die dauer von )?(?:zunächst )?{NUMBER} "),
    _row("INTERN", "praktik", r"praktikum\b(?! (?:absolviert|oder))|praktikant\w*"),
    _row("OTHER", "ausbildungs", r"ausbildungs(?:platz|beginn|stelle)\b"),
    _row("OTHER", "ausbildung", r"ausbildung zu[rm]\b", r"(?:\A|\n)\W*"),
    _row("CONTRACTOR", "freiberuf", r"freiberuflich\w*"),
    _row("PART_TIME", "minijob", r"minijob\b"),
    # French, Spanish, Catalan, Portuguese
    _row("FULL_TIME", "temps", r"temps[ -](?:plein|complet)\b"),
    _row("PART_TIME", "temps", r"temps[ -]partiel\b|temps\b(?<=mi-temps)"),
    _row("TEMPORARY", "cdd", r"cdd\b"),
    _row("TEMPORARY", "durée", r"durée déterminée\b"),
    _row("INTERN", "stag", r"stage (?:de |d'|en |conventionné)|stage\b(?<=offre de stage)|stagiaire\b"),
    _row("OTHER", "alternance", r"alternance\b"),
    _row("OTHER", "apprentissage", r"apprentissage\b", r"contrat d'"),
    _row("FULL_TIME", "complet", r"complet[ao]?\b", r"\b(?:jornada|tiempo|tempo) "),
    _row("FULL_TIME", "integral", r"integral\b", r"\b(?:período|tempo|horário) "),
    _row("PART_TIME", "parcial", r"parcial\b", r"\b(?:jornada|tiempo|tempo|temps|período) "),
    _row("PART_TIME", "jornada", r"jornada\b", r"\b(?:media|mitja|meia) "),
    _row("TEMPORARY", "tempor", r"tempor(?:al|ári[oa])\b", r"\b(?:contrato|contracte|contratación|vaga|trabalho) "),
    _row("INTERN", "estágio", r"estágio\b(?! probatório)"),
    _row("INTERN", "prácticas", r"prácticas\b", r"\b(?:contrato (?:de|en)|convenio de|beca de) "),
    # Italian, Dutch, Czech, Polish
    _row("FULL_TIME", "tempo pieno", r"tempo pieno\b"),
    _row("PART_TIME", "tempo parziale", r"tempo parziale\b"),
    _row("TEMPORARY", "tempo determinato", r"tempo determinato\b"),
    _row("INTERN", "tirocinio", r"tirocinio\b"),
    _row("FULL_TIME", "voltijd", r"voltijds?\b"),
    _row("FULL_TIME", "fulltime", r"fulltime\b"),
    _row("PART_TIME", "deeltijd", r"deeltijds?\b"),
    _row("FULL_TIME", "pln", r"pln(?:ý|ého) (?:pracovní )?úvaz"),
    _row("FULL_TIME", "hlavní pracovní", r"hlavní pracovní poměr\b"),
    _row("PART_TIME", "úvaz", r"úvaz\w*", r"\b(?:zkrácen|částečn)(?:ý|ého) (?:pracovní )?"),
    _row("TEMPORARY", "dobu určitou", r"dobu určitou\b"),
    _row("FULL_TIME", "pełny", r"pełnym? (?:etat|wymiar)"),
    _row("PART_TIME", "etatu", r"etatu\b", r"\b(?:pół|część|niepełny) "),
    # Russian, Georgian, Japanese
    _row("FULL_TIME", "полная", r"(?<!не)полная занятость"),
    _row("FULL_TIME", "полный", r"(?<!не)полный (?:рабочий )?день"),
    _row("PART_TIME", "частичная", r"частичная занятость"),
    _row("PART_TIME", "неполный", r"неполный (?:рабочий )?день"),
    _row("TEMPORARY", "временная", r"временная (?:работа|занятость)"),
    _row("INTERN", "стажировка", r"стажировка\b"),
    _row("FULL_TIME", "სრული", r"(?<!არა)სრული (?:სამუშაო )?განაკვეთი"),
    _row("PART_TIME", "ნახევარი", r"ნახევარი (?:სამუშაო )?განაკვეთი"),
    _row("PART_TIME", "არასრული", r"არასრული (?:სამუშაო )?განაკვეთი"),
    _row("INTERN", "სტაჟირება", "სტაჟირება"),
    _row("FULL_TIME", "正社員", "正社員"),
    _row("PART_TIME", "アルバイト", "アルバイト"),
    _row("PART_TIME", "パートタイム", "パートタイム"),
    _row("TEMPORARY", "契約社員", "契約社員"),
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
    here = tokens(low)
    for row in _ENGLISH:
        if not row.gate.isdisjoint(here):
            yield from _read(low, row, whole=True)
    if not english:
        for row in _OTHERS:
            yield from _read(low, row, whole=False)


def _read(low: str, row: _Row, *, whole: bool) -> Iterator[Contract]:
    at = low.find(row.word)
    while at >= 0:
        match = row.pattern.match(low, at)
        if match and not (whole and at and low[at - 1].isalnum()):
            lead = row.lead.search(low, max(0, at - 64), at) if row.lead else None
            if row.lead is None or lead is not None:
                yield Contract(row.type, lead.start() if lead else at, match.end(), row.sure)
        at = low.find(row.word, at + len(row.word))
