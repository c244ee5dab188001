"""Contracts: the words for full time, part time, temporary work, internships and their kin in many languages.

A row's gate is a plain word looked for first; ``sure`` rows need no other word beside them ("Vollzeit", "temps plein"),
the others count only where they are said of this job.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from postingkit.lexicon.numbers import NUMBER

__all__ = ["CONTRACTS", "Contract", "ContractType"]

ContractType = Literal["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"]


class Contract(NamedTuple):
    """A way to say a type of employment, in folded text."""

    type: ContractType
    gate: str
    pattern: re.Pattern[str]
    sure: bool


def _row(kind: ContractType, gate: str, pattern: str, *, sure: bool = True) -> Contract:
    return Contract(kind, gate, re.compile(pattern), sure)


_FOR = r"(?:(?!for |of |as |in |on |with |to )\w+ )?(?:project|position|appointment|contract|assignment|engagement|term|post)\b(?! (?:manage|experience|work))"

CONTRACTS: tuple[Contract, ...] = (
    # English
    _row("FULL_TIME", "full", r"\bfull[ _-]{0,3}time\b", sure=False),
    _row("PART_TIME", "part", r"\bpart[ _-]{0,3}time\b", sure=False),
    _row("TEMPORARY", "temporary", r"\btemporary\b(?!/)", sure=False),
    _row("TEMPORARY", "temp", r"\btemp (?:position|job|role|to)\b|\btemp-to-"),
    _row("TEMPORARY", "seasonal", r"\bseasonal\b", sure=False),
    _row("TEMPORARY", "non", r"\bnon-?permanent\b"),
    _row("TEMPORARY", "term", r"\b(?:fixed|limited)[ -]term\b(?!,? (?:temporary )?(?:\(\w+\) or|or short))|\bterm[ -]limited\b|\bterm (?:position|appointment)\b", sure=False),
    _row("TEMPORARY", "year", rf"\b{NUMBER}(?: \(\d\))?[- ]years?[- ]{_FOR}"),
    _row("TEMPORARY", "month", rf"\b{NUMBER}(?: \(\d\d?\))?[- ]months?[- ]{_FOR}"),
    _row("TEMPORARY", "interim", r"\binterim (?:position|appointment|role|contract)\b"),
    _row("TEMPORARY", "project", r"\bfull[ -]time,? (?:- )?project(?=\s*(?:\n|\Z))"),
    _row("CONTRACTOR", "contract", r"\bcontractor (?:position|role|basis|agreement)|\bindependent contractor\b|\bcontract (?:position|role|job|basis|assignment|opportunity)\b|(?:\A|\n|: ?)contract(?:or)?(?=\s*(?:\Z|\n|[,/(]))", sure=False),
    _row("CONTRACTOR", "freelance", r"\bfreelancer?\b", sure=False),
    _row("INTERN", "intern", r"(?<![/-])\b(?:(?:this|the|our|paid|unpaid|an?|summer|fall|spring|winter|year|month)[ -]internship\b(?! (?:program|opportunit|coordinat|experience))|internship (?:position|will|is\b|requires|offers|period|opportunity)|"
         r"intern (?:will|position)|(?:seek|hir|look|recruit)\w*(?: for)? (?:an? |one )?(?:[\w-]+ ){0,4}interns?\b)|\A\W*(?:[\w()&/,-]+ ){0,6}intern(?:ship)?(?=\W*(?:\Z|\n|[,(-]))"),
    _row("INTERN", "co-op", r"\bco-op (?:position|placement)\b"),
    _row("VOLUNTEER", "volunteer", r"\b(?:is a|this) volunteer (?:position|role|opportunit\w+|internship)\b|\A\W*volunteer\W*\Z"),
    _row("VOLUNTEER", "unpaid", r"\bunpaid (?:position|role|volunteer)\b"),
    _row("PER_DIEM", "per diem", r"\bper diem\b(?! (?:rate|allowance|expens|rates))", sure=False),
    _row("PER_DIEM", "per-diem", r"\bper-diem\b(?! (?:rate|allowance|expens))", sure=False),
    _row("OTHER", "apprentice", r"\b(?:this|an?|the|paid) apprenticeship\b(?! (?:program approved|committee))|\bapprentice (?:position|role)\b"),
    # German
    _row("FULL_TIME", "vollzeit", r"\bvollzeit"),
    _row("PART_TIME", "teilzeit", r"\bteilzeit"),
    _row("TEMPORARY", "befrist", r"(?<!un)(?<!nicht )befrist(?:et|ung)\w*"),
    _row("TEMPORARY", "monate", rf"\bfür (?:die dauer von )?(?:zunächst )?{NUMBER} monate\b"),
    _row("INTERN", "praktik", r"\b(?:pflicht)?praktikum\b(?! (?:absolviert|oder))|\bpraktikant\w*"),
    _row("OTHER", "ausbildung", r"\bausbildungs(?:platz|beginn|stelle)\b|\A\W*ausbildung zu[rm]\b"),
    _row("CONTRACTOR", "freiberuf", r"\bfreiberuflich\w*"),
    _row("PART_TIME", "minijob", r"\bminijob\b"),
    # French
    _row("FULL_TIME", "temps", r"\btemps[ -](?:plein|complet)\b"),
    _row("PART_TIME", "temps", r"\btemps[ -]partiel\b|\bmi-temps\b"),
    _row("TEMPORARY", "cdd", r"\bcdd\b"),
    _row("TEMPORARY", "détermin", r"\bdurée déterminée\b"),
    _row("INTERN", "stag", r"\bstage (?:de |d'|en |conventionné)|\boffre de stage\b|\bstagiaire\b"),
    _row("OTHER", "alternance", r"\balternance\b"),
    _row("OTHER", "apprentissage", r"\bcontrat d'apprentissage\b"),
    # Spanish, Catalan, Portuguese
    _row("FULL_TIME", "complet", r"\b(?:jornada|tiempo|temps) complet[ao]?\b|\btempo completo\b"),
    _row("FULL_TIME", "integral", r"\b(?:período|tempo|horário) integral\b"),
    _row("PART_TIME", "parcial", r"\b(?:jornada|tiempo|tempo|temps|período) parcial\b|\bmeia jornada\b"),
    _row("PART_TIME", "jornada", r"\bmedia jornada\b|\bmitja jornada\b"),
    _row("TEMPORARY", "tempor", r"\b(?:contrato|contracte|contratación|vaga|trabalho) tempor(?:al|ári[oa])\b"),
    _row("INTERN", "estágio", r"\bestágio\b(?! probatório)"),
    _row("INTERN", "prácticas", r"\b(?:contrato (?:de|en)|convenio de|beca de) prácticas\b"),
    # Italian, Dutch, Czech, Polish
    _row("FULL_TIME", "tempo pieno", r"\btempo pieno\b"),
    _row("PART_TIME", "tempo parziale", r"\btempo parziale\b"),
    _row("TEMPORARY", "tempo determinato", r"\btempo determinato\b"),
    _row("INTERN", "tirocini", r"\btirocinio\b"),
    _row("FULL_TIME", "voltijd", r"\bvoltijds?\b"),
    _row("FULL_TIME", "fulltime", r"\bfulltime\b"),
    _row("PART_TIME", "deeltijd", r"\bdeeltijds?\b"),
    _row("FULL_TIME", "úvaz", r"\bpln(?:ý|ého) (?:pracovní )?úvaz"),
    _row("FULL_TIME", "hlavní pracovní", r"\bhlavní pracovní poměr\b"),
    _row("PART_TIME", "úvaz", r"\b(?:zkrácen|částečn)(?:ý|ého) (?:pracovní )?úvaz"),
    _row("TEMPORARY", "dobu určitou", r"\bdobu určitou\b"),
    _row("FULL_TIME", "pełny", r"\bpełny(?:m)? (?:etat|wymiar)"),
    _row("PART_TIME", "etat", r"\b(?:pół|część|niepełny) etatu?\b"),
    # Russian, Georgian, Japanese
    _row("FULL_TIME", "полная", r"(?<!не)полная занятость"),
    _row("FULL_TIME", "полный", r"\bполный (?:рабочий )?день"),
    _row("PART_TIME", "частичная", r"\bчастичная занятость"),
    _row("PART_TIME", "неполный", r"\bнеполный (?:рабочий )?день"),
    _row("TEMPORARY", "временная", r"\bвременная (?:работа|занятость)"),
    _row("INTERN", "стажировка", r"\bстажировка\b"),
    _row("FULL_TIME", "განაკვეთი", r"(?<!არა)სრული (?:სამუშაო )?განაკვეთი"),
    _row("PART_TIME", "განაკვეთი", r"ნახევარი (?:სამუშაო )?განაკვეთი|არასრული (?:სამუშაო )?განაკვეთი"),
    _row("INTERN", "სტაჟირება", "სტაჟირება"),
    _row("FULL_TIME", "正社員", "正社員"),
    _row("PART_TIME", "ルバイト", "アルバイト"),
    _row("PART_TIME", "パート", "パートタイム"),
    _row("TEMPORARY", "契約社員", "契約社員"),
)  # fmt: skip
"""The order decides which of a posting's types is named first."""
