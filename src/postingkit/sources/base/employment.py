"""Readers of employment type and workplace, as data spells them."""

import re
from collections.abc import Iterable
from typing import Any

from postingkit.lexicon.workplaces import WORKPLACES
from postingkit.sources.base.words import Reader, plain
from postingkit.terms import EmploymentType, WorkplaceType

__all__ = ["employment", "flag", "remote", "workplace"]

# Spellings met in payloads (gathered 2026-11), letters alone: "Full-time", "FULL_TIME", "fulltime", "Temps plein".
# "permanent", "CDI", "regular" say how long, not how much: they are no schema.org employmentType.
_SPELLINGS: tuple[tuple[EmploymentType, str], ...] = (
    (
        "FULL_TIME",
        """
        fulltime ft full vollzeit festanstellungvollzeit tempsplein tempscomplet àtempsplein tiempocompleto
        jornadacompleta tempointegral períodointegral tempopieno fulltid heltid voltijd kokopäivätyö plnýúvazek
        pełnyetat полнаязанятость повнийробочийдень fulltimejob fulltimeemployee fulltimeposition fte 正社員
        kokoaikatyö kokoaikainen
        """,
    ),
    (
        "PART_TIME",
        """
        parttime pt part teilzeit tempspartiel àtempspartiel tiempoparcial jornadaparcial mediajornada tempoparcial
        tempoparziale deltid deeltijd částečnýúvazek zkrácenýúvazek niepełnyetat частичнаязанятость minijob parttimejob
        parttimeemployee osaaikatyö osaaikainen アルバイト
        """,
    ),
    (
        "CONTRACTOR",
        """
        contractor contract contracts freelance freelancer freelancing independentcontractor contracttohire ičo
        živnost selfemployed selvstendignæringsdrivende freiemitarbeit freiberuflich autonomo autónomo indépendant
        """,
    ),
    (
        "TEMPORARY",
        """
        temporary temp tempjob seasonal term fixedterm fixedtermcontract fixed limitedterm termlimited
        cdd befristet interim
        intérim intérimaire saisonnier mission missionintérimaire temporal temporaire tillfällig vikariat
        engasjement sesong feriejobb åremål contracttemp
        tempodeterminato determinato contratoadeterminado casual temporaryposition
        """,
    ),
    (
        "INTERN",
        """
        intern interns internship internships stage stagiaire praktikum praktikant pflichtpraktikum práctica prácticas
        tirocinio estágio praxe stáž staż стажировка
        """,
    ),
    ("VOLUNTEER", "volunteer volunteering volunteers ehrenamt bénévolat bénévole voluntariado"),
    ("PER_DIEM", "perdiem prn asneeded"),
    (
        "OTHER",
        """
        other apprenticeship apprentice alternance apprentissage contratdapprentissage contratdeprofessionnalisation
        professionnalisation contratapprentissage contratprofessionnalisation ausbildung azubi traineeship trainee
        workingstudent werkstudent lærling vie apprenticeshipcontract dualesstudium
        """,
    ),
)
_TYPES: dict[str, tuple[EmploymentType, ...]] = {
    spelling: (kind,) for kind, spellings in _SPELLINGS for spelling in spellings.split()
} | dict.fromkeys(("fullorparttime", "fullparttime", "vollteilzeit", "volloderteilzeit"), ("FULL_TIME", "PART_TIME"))
# Parts of longer names, in the order they count: "Regular Full-Time", "fulltime_fixed_term", "Full-time employee"
_INNER: tuple[tuple[str, EmploymentType], ...] = (
    ("fulltime", "FULL_TIME"),
    ("parttime", "PART_TIME"),
    ("plnýúvazek", "FULL_TIME"),
    ("zkrácenýúvazek", "PART_TIME"),
    ("částečnýúvazek", "PART_TIME"),
    ("vollzeit", "FULL_TIME"),
    ("teilzeit", "PART_TIME"),
    ("tempsplein", "FULL_TIME"),
    ("tempspartiel", "PART_TIME"),
    ("fixedterm", "TEMPORARY"),
    ("temporary", "TEMPORARY"),
    ("befristet", "TEMPORARY"),
    ("duréedéterminée", "TEMPORARY"),
    ("seasonal", "TEMPORARY"),
    ("freelance", "CONTRACTOR"),
    ("contractor", "CONTRACTOR"),
    ("internship", "INTERN"),
    ("apprenti", "OTHER"),
    ("professionnalisation", "OTHER"),
    ("volunteer", "VOLUNTEER"),
    ("perdiem", "PER_DIEM"),
)
_BORDER = re.compile(r"[,;/|+&()]| [-–] | and | or | und | oder | et | ou ")
_LETTERS = re.compile(r"[\W\d_]+")


def employment(value: Any) -> Iterable[tuple[Any, str]]:
    """Read employment types from a spelling, several in one string, or a list of them.

    >>> [v for v, _ in employment("Full-time / Part-time")], [v for v, _ in employment(["FULLTIME", "Temps plein"])]
    (['FULL_TIME', 'PART_TIME'], ['FULL_TIME', 'FULL_TIME'])
    >>> [v for v, _ in employment("fulltime_fixed_term")], [v for v, _ in employment("Permanent")]
    (['FULL_TIME', 'TEMPORARY'], [])
    """
    if isinstance(value, list):
        for one in value:
            yield from employment(one)
        return
    text = plain(value)
    if not text or len(text) > 200:
        return
    for part in (text,) if (whole := _LETTERS.sub("", text.lower())) in _TYPES else _BORDER.split(text):
        letters = whole if part is text else _LETTERS.sub("", part.lower())
        known = _TYPES.get(letters)
        if known is None:
            known = tuple(kind for sign, kind in _INNER if sign in letters and "unbefristet" not in letters)
        for kind in known:
            yield kind, text


# "TELECOMMUTE", "Fully remote", "Hybrid", "On-site", "OnSite", "En remoto"
_STEMS: tuple[tuple[WorkplaceType, str], ...] = (
    ("hybrid", "híbrid partlyremote partiallyremote partialremote teilweise occasion"),
    (
        "on_site",
        """
        inoffice onpremise surplace vorort notremote noremote nonremote nottelework pasdetélétravail pasteletravail
        sanstélétravail
        """,
    ),
    ("remote", "telecommut telework workfromhome teletravail anywhere zdalna"),
)
_SIGNS = [
    (kind, (*stems.split(), *(_LETTERS.sub("", word) for word, how in WORKPLACES.items() if how == kind)))
    for kind, stems in _STEMS
]
_ANYWHERE = frozenset({"online", "virtual", "worldwide"})
"""Words in place of a location that mean "anywhere"."""


def workplace(value: Any) -> Iterable[tuple[Any, str]]:
    """Read the workplace type from a word for it; a yes or no is for :func:`flag`.

    >>> [list(workplace(v)) for v in ("TELECOMMUTE", "Hybrid", "In sede", "Berlin", True)]
    [[('remote', 'TELECOMMUTE')], [('hybrid', 'Hybrid')], [('on_site', 'In sede')], [], []]
    """
    text = plain(value)
    if not text or len(text) > 60:
        return
    letters = _LETTERS.sub("", text.lower())
    said = (kind for kind, signs in _SIGNS if any(sign in letters for sign in signs))
    if kind := next(said, "remote" if letters in _ANYWHERE else None):
        yield kind, text


def remote(value: Any) -> Iterable[tuple[Any, str]]:
    """Read from a page's URL or name that the work is remote: "/remote-jobs/map-editor"."""
    text = plain(value)
    if "remote" in text:
        yield "remote", text


def flag(value: str) -> Reader:
    """Return a reader of yes and no: a yes states ``value``, a no nothing.

    >>> read = flag("remote")
    >>> [v for v, _ in read(True)], [v for v, _ in read("yes")], list(read(False)), list(read("false"))
    (['remote'], ['remote'], [], [])
    """

    def read(said: Any) -> Iterable[tuple[Any, str]]:
        text = str(said).strip().lower()
        if text in {"true", "yes", "1", "y", "oui", "ja"}:
            yield value, text

    return read
