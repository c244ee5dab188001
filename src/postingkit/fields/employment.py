"""Employment type: full time, part time, temporary, internship, and their kin in many languages.

"Permanent" is no type; a fixed term is TEMPORARY, freelance CONTRACTOR, an apprenticeship OTHER, and stated hours well
below full time are PART_TIME.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from postingkit.lexicon.numbers import NUMBER, number
from postingkit.lexicon.sentences import line, sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.terms import EmploymentType
from postingkit.text import fold

__all__ = ["find_employment_type"]


class _Word(NamedTuple):
    """A way to say a type: a plain word that gates it, and the pattern around it."""

    type: EmploymentType
    gate: str
    pattern: re.Pattern[str]
    sure: bool = False
    """The word needs no other word beside it: "Vollzeit", "temps plein"."""


def _word(kind: EmploymentType, gate: str, pattern: str = "", *, sure: bool = False) -> _Word:
    return _Word(kind, gate, re.compile(pattern or rf"\b{re.escape(gate)}\b"), sure)


_WORDS: tuple[_Word, ...] = (
    _word("FULL_TIME", "full", r"\bfull[ _-]{0,3}time\b"),
    _word("PART_TIME", "part", r"\bpart[ _-]{0,3}time\b"),
    _word("TEMPORARY", "temporary", r"\btemporary\b"),
    _word("TEMPORARY", "temp", r"\btemp (?:position|job|role|to)\b|\btemp-to-", sure=True),
    _word("TEMPORARY", "seasonal", r"\bseasonal\b"),
    _word(
        "TEMPORARY",
        "term",
        r"\b(?:fixed|limited)[ -]term\b|\bterm[ -]limited\b|\bterm (?:position|appointment)\b",
        sure=True,
    ),
    _word(
        "TEMPORARY",
        "year",
        rf"\b{NUMBER}[- ](?:year|month|week)s? (?:\w+ )?(?:project|position|appointment|contract|fixed|term|assignment)\b",
        sure=True,
    ),
    _word(
        "TEMPORARY",
        "month",
        rf"\b{NUMBER}[- ]months? (?:\w+ )?(?:project|position|appointment|contract|fixed|term|assignment)\b",
        sure=True,
    ),
    _word("TEMPORARY", "interim", r"\binterim (?:position|appointment|role|contract)\b", sure=True),
    _word(
        "CONTRACTOR",
        "contract",
        r"\b(?:independent )?contractor (?:position|role|basis|agreement)|\bindependent contractor\b|\bcontract (?:position|role|job|work|basis|assignment|opportunity)\b|(?:\A|\n|: ?)contract(?:or)?(?=\s*(?:\Z|\n|[,/(]))",
    ),
    _word("CONTRACTOR", "freelance", r"\bfreelancer?\b"),
    _word("INTERN", "intern", r"\binternships?\b|\bintern\b(?= (?:position|will|program|role)|\s*(?:\Z|\n|[,)]))"),
    _word("INTERN", "co-op", r"\bco-op (?:position|student|placement)\b", sure=True),
    _word(
        "VOLUNTEER", "volunteer", r"\bvolunteer (?:position|role|opportunit\w+|internship|basis)\b|\A\W*volunteer\W*\Z"
    ),
    _word("VOLUNTEER", "unpaid", r"\bunpaid (?:position|role|volunteer)\b"),
    _word("PER_DIEM", "per diem", r"\bper[ -]diem\b"),
    _word("PER_DIEM", "per-diem", r"\bper[ -]diem\b"),
    _word("OTHER", "apprentice", r"\bapprenticeships?\b"),
    # German
    _word("FULL_TIME", "vollzeit", sure=True, pattern=r"\bvollzeit"),
    _word("PART_TIME", "teilzeit", sure=True, pattern=r"\bteilzeit"),
    _word("TEMPORARY", "befrist", sure=True, pattern=r"(?<!un)(?<!nicht )\bbefrist(?:et|ung)\w*"),
    _word("INTERN", "praktikum", sure=True, pattern=r"\b(?:pflicht)?praktikum\b"),
    _word("INTERN", "praktikant", sure=True, pattern=r"\bpraktikant\w*"),
    _word("OTHER", "ausbildung", r"\bausbildungs(?:platz|beginn|stelle)\b|\bausbildung zu[rm]\b", sure=True),
    _word("CONTRACTOR", "freiberuf", sure=True, pattern=r"\bfreiberuflich\w*"),
    _word("PART_TIME", "minijob", sure=True),
    # French
    _word("FULL_TIME", "temps", r"\btemps[ -](?:plein|complet)\b", sure=True),
    _word("PART_TIME", "temps", r"\btemps[ -]partiel\b|\bmi-temps\b", sure=True),
    _word("TEMPORARY", "cdd", sure=True),
    _word("TEMPORARY", "détermin", r"(?<!in)\bdurée déterminée\b", sure=True),
    _word("INTERN", "stage", r"\bstage (?:de |d'|en |conventionné)|\boffre de stage\b|\bstagiaire\b", sure=True),
    _word("OTHER", "alternance", sure=True),
    _word("OTHER", "apprentissage", r"\b(?:contrat d')?apprentissage\b(?= |$)"),
    # Spanish, Catalan, Portuguese
    _word(
        "FULL_TIME", "complet", r"\b(?:jornada|tiempo) complet[ao]\b|\btempo completo\b|\btemps complet\b", sure=True
    ),
    _word("FULL_TIME", "integral", r"\b(?:período|tempo|horário) integral\b", sure=True),
    _word("PART_TIME", "parcial", r"\b(?:jornada|tiempo|tempo|período) parcial\b|\bmeia jornada\b", sure=True),
    _word("PART_TIME", "media jornada", sure=True),
    _word("TEMPORARY", "temporal", r"\b(?:contrato|contracte|contratación) temporal\b", sure=True),
    _word("TEMPORARY", "temporári", r"\b(?:contrato|vaga|trabalho) temporári[oa]\b", sure=True),
    _word("INTERN", "estágio", sure=True, pattern=r"\bestágio\b"),
    _word("INTERN", "prácticas", r"\b(?:contrato (?:de|en)|convenio de|beca de) prácticas\b", sure=True),
    # Italian, Dutch, Czech, Polish
    _word("FULL_TIME", "tempo pieno", sure=True),
    _word("PART_TIME", "tempo parziale", sure=True),
    _word("TEMPORARY", "tempo determinato", sure=True, pattern=r"\btempo determinato\b"),
    _word("INTERN", "tirocini", sure=True, pattern=r"\btirocinio\b"),
    _word("FULL_TIME", "voltijd", sure=True, pattern=r"\bvoltijds?\b"),
    _word("FULL_TIME", "fulltime", sure=True, pattern=r"\bfulltime\b"),
    _word("PART_TIME", "deeltijd", sure=True, pattern=r"\bdeeltijds?\b"),
    _word("FULL_TIME", "úvaz", r"\bpln(?:ý|ého) (?:pracovní )?úvaz", sure=True),
    _word("FULL_TIME", "hlavní pracovní", sure=True),
    _word("PART_TIME", "úvaz", r"\b(?:zkrácen|částečn)(?:ý|ého) (?:pracovní )?úvaz", sure=True),
    _word("TEMPORARY", "dobu určitou", sure=True),
    _word("FULL_TIME", "etat", r"\bpełny(?:m)? (?:etat|wymiar)", sure=True),
    _word("PART_TIME", "etat", r"\b(?:pół|część|niepełny) etatu?", sure=True),
    # Russian, Georgian, Japanese
    _word("FULL_TIME", "полная", r"\bполная занятость", sure=True),
    _word("FULL_TIME", "полный рабоч", sure=True, pattern=r"\bполный рабочий день"),
    _word("PART_TIME", "частичная", r"\bчастичная занятость", sure=True),
    _word("PART_TIME", "неполный", r"\bнеполный рабочий день", sure=True),
    _word("TEMPORARY", "временная", r"\bвременная (?:работа|занятость)", sure=True),
    _word("INTERN", "стажировка", sure=True),
    _word("FULL_TIME", "სრული განაკვეთი", sure=True, pattern=r"(?<!არა)სრული (?:სამუშაო )?განაკვეთი"),
    _word("PART_TIME", "განაკვეთი", r"ნახევარი (?:სამუშაო )?განაკვეთი|არასრული (?:სამუშაო )?განაკვეთი", sure=True),
    _word("INTERN", "სტაჟირება", sure=True, pattern="სტაჟირება"),
    _word("FULL_TIME", "正社員", sure=True, pattern="正社員"),
    _word("PART_TIME", "アルバイト", sure=True, pattern="アルバイト|パートタイム"),
    _word("TEMPORARY", "契約社員", sure=True, pattern="契約社員"),
)

# "one year of full-time paid experience", "benefits for full-time employees", "supervises part-time staff"
_NOT_AFTER = re.compile(
    r"\W{0,3}(?:\w+[ -]){0,3}?(?:experience|employees\b|staff\b(?! (?:position|accountant|writer|attorney|nurse|member,))|students?\b(?! position| assistant)|faculty\b(?! position|,)|equivalents?\b|"
    r"workers\b|study\b|enroll\w+|studies|employment experience|work history|or equivalent|personnel|team members|associates\b(?! position)|"
    r"librarians\b|interns\b|volunteers\b|assistants\b|teachers\b|aides\b|workforce|basis for|paid work|crew|volunteer help|hires\b|"
    r"disabilit|assignment bonus|agency|agencies|housing|shelter|restraining|permits?\b|exhibit|staffing|program\b|job training)"
)
_NOT_BEFORE = re.compile(
    r"(?:years?|months?) (?:of )?(?:\w+ )?(?:paid )?\Z|(?:all|eligible|regular and|benefits to|for our|supervis\w+(?: of)?|oversees?|manag\w+|train\w+|of|hires?|other|between|"
    r"recruit\w+|coordinat\w+|many|some|most|two|three|four|five|\d) (?:\w+ (?:and |or |& ))?\Z|not (?:a )?\Z|equivalent to (?:one |a )?\Z|eventually\b.{0,40}\Z|"
    r"(?:turn|convert|transition|grow|lead|develop|evolve)\w* (?:in)?to an? (?:\w+ )?\Z"
)
# "This is a full-time position", "seeks a part-time librarian", "Job Type: Full Time", "is a temporary, 1-year role"
_JOB = re.compile(
    r"\W{0,3}(?:\([^()\n]{0,40}\)\W{0,2})?(?:[\w'&/-]+[ ,]{1,2}){0,6}?(?:position|job|role|appointment|opportunit|employment|contract|vacanc|opening|schedule|hours|status|exempt|non-?exempt|"
    r"salaried|permanent|regular|temporary|remote|hourly|internship|project|basis|on-?site|hybrid|assignment|classified|civil service|fellowship|tenure|shift|bargaining|benefits|work week|workweek|"
    r"librarian|archivist|manager|director|specialist|coordinator|technician|developer|engineer|assistant|clerk|analyst|associate|officer|administrator|curator|attendant|supervisor|\d)"
)
_CALL = re.compile(
    r"(?:this is an?|is an?|are an?|seek\w*|hiring|recruit\w*|looking for|invites? applica\w+ for|in need of|need\w*|type|status|schedule|category|classification|time|employment|job|position|hours|basis|"
    r"permanent|regular|offer\w*|contract|available|opening for|currently|on an?|filling|fill|appointment)\b[\s:–|*-]{0,4}(?:for )?(?:an? |one |is )?(?:new |dynamic |experienced |\w+ly |\w+[-,/]\s?){0,3}\Z"
)
# 18 hours/week · 10 hours per week · 20,0 Std. / Woche · approx. 15-20 hrs. weekly
_HOURS = re.compile(
    rf"(?P<low>{NUMBER})(?:,0)?\s?(?:\(\d{{1,2}}\)\s?)?(?:(?:-|to|bis)\s?(?P<high>{NUMBER}))?\s?(?:hours?|hrs?\.?|stunden|std\.?|horas|heures|ore|uur)\s?"
    rf"(?:/\s?|per |a |each |every |pro |in der |por |par |alla )?(?P<per>week(?:ly)?|wk|woche|wöchentlich|semana(?:les|is)?|semaine|settimana|week)\b"
)
_FULL = 30  # hours a week; 32 to 40 is full time somewhere, 29.5 is the benefit border in the US
_SHORT_LINE = 70


def find_employment_type(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield each employment type that the text states of this job.

    >>> [c.value for c in find_employment_type("This is a full-time, 1-year project position.")]
    ['FULL_TIME', 'TEMPORARY']
    >>> [c.value for c in find_employment_type("Teilzeit (20 Std./Woche), befristet")]
    ['PART_TIME', 'TEMPORARY']
    >>> [c.value for c in find_employment_type("The librarian works 18 hours per week.")]
    ['PART_TIME']
    >>> list(find_employment_type("One year of full-time experience; supervises part-time staff; permanent."))
    []
    """
    del known
    low = fold(text)
    seen: dict[EmploymentType, Claim] = {}
    for word in _WORDS:
        if word.type in seen or word.gate not in low:
            continue
        for match in word.pattern.finditer(low):
            if word.sure or _said(low, match, labelled=bool(hint) and hint != "head"):
                start, end = sentence(text, match.start())
                seen[word.type] = Claim("employment_type", word.type, text[start:end], start, end, "employment.word")
                break
    if not {"FULL_TIME", "PART_TIME"} & seen.keys() and ("week" in low or "woche" in low or "sema" in low):
        for match in _HOURS.finditer(low):
            high = number(match["high"] or match["low"])
            if high is not None and 4 <= high < _FULL:
                start, end = sentence(text, match.start())
                seen["PART_TIME"] = Claim(
                    "employment_type", "PART_TIME", text[start:end], start, end, "employment.hours"
                )
                break
    yield from seen.values()


def _said(low: str, match: re.Match[str], *, labelled: bool) -> bool:
    """Whether the word is said of this job, not of colleagues, experience or benefits."""
    start, end = line(low, match.start())
    before, after = low[max(start, match.start() - 60) : match.start()], low[match.end() : min(end, match.end() + 80)]
    if _NOT_AFTER.match(after) or _NOT_BEFORE.search(before):
        return False
    if end - start <= _SHORT_LINE:
        return True
    return labelled or _JOB.match(after) is not None or _CALL.search(before) is not None
