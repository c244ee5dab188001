"""Department: the unit of the employer that the job belongs to, as labels, lines and sentences about it say."""

import re
from collections.abc import Iterator
from functools import lru_cache, partial

from postingkit.fields.department.german import german_parts
from postingkit.matching.anchors import spots, windows
from postingkit.matching.cues import Cues
from postingkit.matching.gates import Gate, gated
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_agency", "find_called_department", "find_department", "find_wider_unit"]

_claim = partial(Claim.quoted, "hiring_organization/department")
_LABEL = re.compile(
    r"(?:home |hiring )?(?:department|dept\.?|division|business unit|unit|school/department|home org name"
    r"|school/business unit|section/dep(?:artmen)?t|department name"
    r"|parent sector|organization unit|abteilung|fachbereich|team|departamento|àrea|area funcional|отдел|დეპარტამენტი)"
)
_CUES = Cues(
    *("unit of", "unit at", "department of", "department at", "division of", "division at", "section of", "office of"),
    *("branch of", "team at", "institute of", "school of"),
)
_WORD = r"[A-ZÄÖÜ][\w'’&-]+"
_NAME = rf"(?:the )?{_WORD}(?:(?:, and |, | and | & | ){_WORD}){{0,6}}"
# "The Digital Imaging Unit of the New York Public Library", "Im Referat Archiv der Stadt"
_UNIT = re.compile(rf"(?:^|[.!?\n] ?)(?:[Tt]he |In der |Im )?({_WORD}(?:(?: (?:of|and|for|&) | ){_WORD}){{0,6}})$")
_WHOSE = re.compile(rf" (?:the )?{_WORD}")
_OFFICER = (
    r"(?:(?:Vice|Deputy|County|City|Town|State) )?(?:President|Provost|Chancellor|Dean|Registrar|Clerk|Recorder"
    r"|Secretary|Treasurer|Comptroller|Controller|Auditor|Assessor|Attorney|Sheriff|Mayor|Governor|Director"
    r"|Commissioner|Superintendent|General Counsel)"
)
# "The Department of Plant Biology, Ecology, and Evolution at Harbor University", "The Department of Maps (maps.example)
# at the University of Tarn", "the Department of Biology, Tarn University"
_OF_AT = re.compile(
    rf"((?:Department|Division|Section|Office) of {_NAME})(?: \([^()\n]{{2,60}}\))? (?:at|within) (?:the |The )?{_WORD}"
)
_HOUSE = rf"(?:(?:{_WORD} ){{1,3}}(?:University|College|Museum|Institute|Academy|Hospital|Laboratory)|University of)\b"
_OF_HOUSE = re.compile(rf"(Department of {_WORD}(?:(?: and | & | ){_WORD}){{0,5}}), (?:the |The )?{_HOUSE}")
# "Department of Botany" alone in its line, "Map Curator, Department of Botany, Tarn Museum" as the first
_LINE = re.compile(
    rf"((?:Department|Division|Section|School|Office) of (?:the )?{_WORD}(?:(?: and | & | |-){_WORD}){{0,5}})(?:\n|\Z)"
)
_FIRST_LINE = re.compile(
    rf"[A-Z][^,.\n]{{3,70}}, ((?:Department|Division|Section|School) of {_WORD}(?:(?: and | & | ){_WORD}){{0,5}}),"
)
# "seeks a Curatorial Assistant in the Section of Botany", "a position within our Department of Maps"
_SOUGHT = re.compile(
    r"\b(?:[Ss]eek(?:s|ing)|hir(?:es|ing)|invites?|recruit(?:s|ing)|opening|vacancy|position|appointment|looking for)\b"
    rf"[^.;:\n]{{0,110}}? (?:in|within) (?:the|our|its)(?: {_WORD}['’]s?)? \Z"
)
_OF = re.compile(rf"(?:Department|Division|Section|Office) of {_NAME}")
# "Join our Biology Department team as the", "The Maps Department seeks", "a member of the Maps Department", "to head
# the Maps Department", "This position is part of the Library's Maps and Globes Department"
_NOT_OF = r"(?!(?:Librar(?:y|ies)|Museum|University|College|School|City|County)['’])"  # "the Library's Map Department"
_SEEKS = r"(?:seeks|is (?:seeking|hiring|looking|recruiting))"
_OURS = re.compile(
    r"\b(?:(?:[Jj]oin|[Mm]ember of|[Pp]osition is (?:part of|in|within)|to (?:head|lead))"
    rf" (?:(?:the )?{_WORD}['’]s?|the|our)"
    rf"|(?:The|Our)(?= [\w'’& -]{{2,60}}Department {_SEEKS}))"
    rf" ({_NOT_OF}(?:{_WORD} (?:and |& )?){{1,6}}Department)\b"
)
# "seeking a Senior Librarian in the Map Department"
_THEIRS = re.compile(rf"\b({_NOT_OF}(?:{_WORD} (?:and |& )?){{1,4}}Department)\b")
# "NYU Division" is cut: "NYU Division of Libraries", "Tarn Office of the Clerk and Recorder"
_CUT = re.compile(
    rf"(?:(?:Department|Division|Section|Office) of (?!the )|Office of the (?={_OFFICER}\b)){_WORD}"
    rf"(?: (?:and |& )?{_WORD}){{0,3}}"
)
# "N/A", "Various", "See posting", "Not in the Classified Service": a form's field that names no unit
_NONE = re.compile(
    r"(?:n/?a|none|tb[da]|various|multiple|several|all|other|unknown|unassigned)"
    r"(?: (?:departments|divisions|units|offices|locations))?\Z|(?:see|not) "
)
# "The Quinn Library at Tarn University", "Tarn Laboratory’s Library & Archives": a part beside the employer's name
_PARTS = frozenset("library libraries archive archives museum center centre institute herbarium observatory".split())
_PART = (
    rf"(?:{_WORD} (?:of |and |& |for )?){{0,5}}(?:Librar(?:y|ies)|Archives?|Museum|Cent(?:er|re)|Institute|Herbarium"
    rf"|Observatory)\b(?: (?:of|for) {_WORD}(?:(?: and | & | ){_WORD}){{0,3}})?"
)
_PART_OF = re.compile(
    rf"(?:\b[Tt]he |(?:\A|[.!?\n] ?)(?!The ))({_PART})(?: \([A-Z]{{2,6}}\))? (?:at|of|within|part of) (?:[Tt]he )?\Z"
)
# "School of Maps, University of Tarn", on a line of its own
_FRONT = re.compile(
    rf"(?:\A|\n)(?:The )?((?:School|Faculty|Institute|Centre) (?:of|for) {_WORD}"
    rf"(?:(?: and |, | & | ){_WORD}){{0,4}}), \Z"
)
_OWN_PART = re.compile(rf"['’]s? ({_PART})")
# "Bereich: Tarn Werke GmbH", "Administrative unit: University of Tarn": an employer is no unit of its own
_EMPLOYER = re.compile(r"\b(?:GmbH|AG|KG|Inc|LLC|Ltd|University of|City of|County of)\b")
_AROUND = 240, 32
"""Characters before and behind "Department" in which its name stands."""
_FIRST, _NEAR = 4000, 160
"""The unit is named early, where the job is introduced."""


@lru_cache(maxsize=512)
def _is_label(hint: str) -> bool:
    return _LABEL.fullmatch(fold(hint).strip(" :*")) is not None


@gated(Gate(_CUES.words | {"faculty", "centre"}, heading=_is_label, foreign=True))
def find_department(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the department that the text names.

    >>> next(find_department("Biological Sciences", hint="Department")).value
    'Biological Sciences'
    >>> list(find_department("- See posting", hint="Department"))
    []
    >>> next(find_department("The Digital Imaging Unit of the Harbor Library is hiring.")).value
    'Digital Imaging Unit'
    >>> next(find_department("The Department of Maps and Globes at Harbor University seeks a clerk.")).value
    'Department of Maps and Globes'
    >>> next(find_department("The HBU Division of Libraries is hiring.")).value
    'HBU Division of Libraries'
    >>> next(find_department("Tarn Museum seeks a Clerk in the Section of Botany.")).value
    'Section of Botany'
    >>> next(find_department("The Tarn Office of the Clerk and Recorder serves the town.")).value
    'Tarn Office of the Clerk and Recorder'
    >>> text = "Am Fachbereich Mathematik und Informatik ist eine Stelle zu besetzen."
    >>> next(find_department(text, known=Known(language="de"))).value
    'Fachbereich Mathematik und Informatik'
    >>> list(find_department("Work with every department of the city."))
    []
    """
    if _is_label(hint):
        yield from _labelled(text)
        return
    if known.language == "de":
        yield from german_parts(text[:_FIRST], head=hint == "head")
    for at, end in _CUES.find(fold(text)):
        if at > _FIRST:
            return
        if found := _unit_around(text, at, end, known):
            yield _claim(text[slice(*found)], found[0], "department.unit")
    stretches = windows(text[:_FIRST], spots(text[:_FIRST], "Department"), *_AROUND)
    for shape in (_OURS, _THEIRS) if stretches else ():
        for ours in (ours for a, b in stretches for ours in shape.finditer(text, a, b)):
            if shape is _OURS or _SOUGHT.search(text, max(0, ours.start() - _NEAR), ours.start()):
                yield _claim(ours[1], ours.start(1), "department.ours")
    yield from _beside_employer(text, (known.organization or "").removeprefix("The "))


_CALLED = frozenset({"department", "department name", "dept", "dept.", "hiring department", "home department"})


def find_called_department(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the value of a department label, whatever larger unit is named above it.

    >>> next(find_called_department("Office of the Auditor", hint="Department")).value
    'Office of the Auditor'
    >>> list(find_called_department("Elections", hint="Division"))
    []
    """
    if fold(hint).strip(" :*") in _CALLED:
        yield from _labelled(text)


def find_wider_unit(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the value of any label for a unit, where no department is named: "Division/College", "Directorate".

    >>> next(find_wider_unit("Arts and Letters", hint="Division/College")).value
    'Arts and Letters'
    >>> list(find_wider_unit("Tarn Werke GmbH", hint="Bereich"))
    []
    """
    if hint and not _EMPLOYER.search(text) and text.strip() != (known.organization or ""):
        yield from _labelled(text)


_AGENCY = frozenset({"agency", "agency name", "hiring agency"})


def find_agency(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the agency that a label names, where the employer is a state.

    >>> next(find_agency("Harbor Commission", hint="Agency", known=Known(organization="State of Tarn"))).value
    'Harbor Commission'
    >>> list(find_agency("Harbor Commission", hint="Agency", known=Known(organization="Harbor Commission")))
    []
    """
    if fold(hint) in _AGENCY and known.organization and known.organization not in text:
        yield from _labelled(text)


def _labelled(text: str) -> Iterator[Claim]:
    """Yield the first line of a label's value."""
    words = text.strip().split("\n", 1)[0].strip(" ;,*-–")
    short = 1 < len(words) <= 100 and words.count(" ") < 14
    whole = words.count("(") == words.count(")")  # "NURSE (UNIT: MATERNITY)" has no label of a line
    if short and whole and any(c.isalpha() for c in words) and not _NONE.match(fold(words)):
        yield _claim(words, text.index(words), "department.label")._replace(method="label", needs=("hint",))


def _beside_employer(text: str, house: str) -> Iterator[Claim]:
    """Yield the unit named beside its employer: "The Quinn Library at Tarn University"."""
    for at in spots(text[:_FIRST], house) if house else ():
        part = _PART_OF.search(text, max(0, at - _NEAR), at) or _FRONT.search(text, max(0, at - _NEAR), at)
        part = part or _OWN_PART.match(text, at + len(house))
        if part and " " in part[1] and part[1] not in house:
            yield _claim(part[1], part.start(1), "department.part")


def _unit_around(text: str, at: int, end: int, known: Known) -> tuple[int, int] | None:
    """Return the span of the unit around a cue word, where the context shows it to be the job's own."""
    if whose := _OF_AT.match(text, at) or _OF_HOUSE.match(text, at):
        return whose.span(1)
    if part := _LINE.match(text, at) if at == text.rfind("\n", 0, at) + 1 else _FIRST_LINE.match(text):
        return part.span(1) if _is_part(part[1], known) else None
    if (sought := _OF.match(text, at)) and _SOUGHT.search(text, max(0, at - _NEAR), at):
        return sought.span()
    window = max(0, at - 80)
    unit_end = end - 3  # before " of", " at"
    asked = text[at] not in "Ss" and _WHOSE.match(text, end)  # "Tarn School of Maps" is an employer
    unit = _UNIT.search(text[window:unit_end]) if asked else None
    if unit and " " in unit.group(1) and not unit.group(1).isupper():
        whole = _CUT.match(text, at)
        found = window + unit.start(1), whole.end() if whole else window + unit.end(1)
        return None if text[slice(*found)] in (known.organization or "") else found
    return None


def _is_part(unit: str, known: Known) -> bool:
    """Whether a unit named alone belongs to an employer with another name: "School of Maps" may be the employer."""
    whole = known.organization
    return whole is not None and unit not in whole and whole not in unit
