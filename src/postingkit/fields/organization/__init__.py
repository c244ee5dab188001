"""Organization: the employer's name."""

import re
from collections.abc import Iterator
from functools import lru_cache

from postingkit.fields.organization.ballot import elect_employer
from postingkit.fields.organization.headlines import in_headlines
from postingkit.fields.organization.mentions import in_addresses, in_passing
from postingkit.fields.organization.name import COLLEGE, FIELD, claim_of, is_name
from postingkit.fields.organization.seats import in_houses, in_seats
from postingkit.fields.organization.sentences import in_about, in_sentences
from postingkit.fields.organization.units import house_start, unit_beside
from postingkit.lexicon.names import is_organization
from postingkit.lexicon.places import country_of, region_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold, holds

__all__ = ["FIELD", "elect_employer", "find_letterhead", "find_organization", "house_start", "unit_beside"]

# "Employer", "Company", "Hiring Organization", "Arbeitgeber", "Provided by"
_NAMES = (
    r"(?:hiring |your |the |recruiting )?(?:employer|company|org(?:ani[sz]ation)?|institution|agency|firm)(?: name)?"
    r"|provided by|name of (?:employer|organi[sz]ation)|arbeitgeber|unternehmen|firma|behörde|dienststelle|träger"
    r"|verantwortlich für den inhalt|empresa|empleador|entreprise|azienda|datore di lavoro|bedrijf"
    r"|werkgever|zaměstnavatel|společnost|pracodawca|empregador|företag|arbetsgivare|virksomhed|yritys|会社名|企業名"
    r"|employeur|collectivité|établissement|organisme|работодатель|компания|организация|роботодавець|організація"
    r"|ორგანიზაცია|დამსაქმებელი|arbeidsgiver|arbejdsgiver|työnantaja|convoca|şirket|firma adı|εταιρεία|companie"
    r"|angajator"
    r"|cég|公司(?:名称)?|单位名称|회사명?|기업명"
)
# "Library: Tarn Public Library", "School": as a label a house is its own kind, in running words it is many a thing
_LABEL = re.compile(
    rf"{_NAMES}|(?:library|school|university|college|museum|hospital|charity|council|municipality|ministry|business"
    r"|legal entity|employing organi[sz]ation"
    r"|organismo(?: convocante)?|entidad(?: convocante| contratante)?|institución"
    r"|einrichtung|auftraggeber|dienstbehörde|structure)(?: name(?: (?:and|&) address)?)?|name of (?:the )?school"
)
# The same in one line: "Employer: King County", "🏢 Company: Harbor Labs", and a house of the kind that its label says
_PAIR = re.compile(
    rf"^(?:[^\w\s]{{1,2}} )?(?:(?:{_NAMES}) ?[:：]\s*(?=\S)"
    r"|(?P<kind>library|school|university|college|museum|hospital) ?:\s*(?=[^\n:]{0,60}\b(?P=kind)\b))",
    re.MULTILINE,
)
_SHORT = 1500
"""A text of labels is no longer; in longer ones the labels have been found already."""
_HEADLINE = re.compile(r"title|front.?matter|^heading$|^head$|^meta$")
_COMPANY = re.compile(
    r"compan|about|organi|über|employer|who we are|unternehmen|firma|our story|\bmission(?: statement)?\Z"
    r"|wer wir sind|qui sommes|à propos|entreprise|l'association|empresa|sobre n|quiénes somos|chi siamo|azienda"
    r"|over ons|wie zijn|o nás|o nas|kdo jsme|о компании|о нас|om oss|om os\b"
)
# "Harbor Labs via Hays plc", "ORF, Abteilung Personal", "Harbor Labs."
_TAIL = re.compile(
    r"\s{1,9}(?:via|through|c/o)\s(?s:.*)|\s\(\w{0,4}\d{3,}\w{0,4}\)$|,? (?:Abteilung|Department|Dept\.?|Attn)\b(?s:.+)"
    r"|(?<![\s.,;:])(?<!\.[a-z])\s*+[.,;:]++$"
)
# "Tarn County Government (CO)": the state is no part of the name
_STATE = re.compile(r"\s\(([A-Z]{2})\)$")
# "Salem, City of", "Tarn, City and County of": a name turned for an alphabet
_TURNED = re.compile(
    r"([^,]{2,60}), ((?:(?:City|Town|Village|Township|Borough|Port|State) (?:and County )?|County )of)"
)
# "Einrichtung: Fakultät für Karten, Institut für Inseln": a part of a university
_GERMAN_UNIT = re.compile(r"(?:Fakultät|Fachbereich|Fachgebiet|Lehrstuhl|Professur|Seminar|Abteilung)\b")
_ADDRESSEE = re.compile(r",? Abteilung\b")
# "Talleres Ribera S.L.", "Mill Sp. z o.o.": a legal form keeps its full stop
_LEGAL = re.compile(
    r"(?:\b[A-Za-z]\.[A-ZŞa-z]{1,2}(?:\.[A-Za-z])?|\b(?:Inc|Ltd|Ltda|Co|Corp|Cie|Bros|Kft|Bt|Zrt|Nyrt|Şti))\.\s*\Z"
)
# The employer's name alone above the first label: "Harbor Relief and Development (HRD)", then "TITLE: Driver"
_LETTERHEAD = re.compile(
    r"([^\n:]{3,100})\n+(?:(?:job|position|vacancy) )?(?:title|position|vacancy|announcement(?: code| number)?"
    r"|role|post)\b[^\n:]{0,20}:"
)
_NO_LETTERHEAD = re.compile(
    r"\b(?:jobs?|details?|description|information|announcement|posting|vacanc(?:y|ies)|opportunit\w+|careers?|page"
    r"|terms of reference|call for|notice|advert\w*|expressions? of interest|person spec\w*)\b"
)


def find_organization(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the employer that the text names.

    >>> next(find_organization("Archivist - Great Neck Library", hint="heading")).value
    'Great Neck Library'
    >>> next(find_organization("Westchester Library System is looking for a technician.")).value
    'Westchester Library System'
    >>> next(find_organization("Harbor Labs via Hays plc", hint="Company")).value
    'Harbor Labs'
    >>> next(find_organization("Salem, City of (OR)", hint="Employer")).value
    'City of Salem'
    >>> next(find_organization("Fire Department", hint="Employer")).value
    'Fire Department'
    >>> next(find_organization("Tarn Public Library", hint="Library")).value
    'Tarn Public Library'
    >>> list(find_organization("We are looking for a technician."))
    []
    """
    label = fold(hint).strip(" :*")
    if _is_label(label) and "\n" not in text.strip() and (not text.rstrip().endswith(".") or _LEGAL.search(text[-16:])):
        comma = text.find(", ") if label.endswith("address") else -1  # "Tarn School, 1 Mill Road, Tarn"
        yield from _labelled(text, 0, comma if comma > 0 else len(text))
        return
    if label == "about":
        yield from in_about(text)
        return
    if holds(text, ":：") and len(text) < _SHORT:
        for pair in _PAIR.finditer(fold(text)):
            end = text.find("\n", pair.end())
            yield from _labelled(text, pair.end(), end if end > 0 else len(text))
    if not label or _HEADLINE.search(label):
        yield from in_headlines(text, label)
    yield from in_sentences(text, hint, company=bool(_COMPANY.search(label)), whole=not label)
    if not label:
        low = fold(text)
        yield from in_passing(text, low)
        yield from in_addresses(text, low)
        if known.language == "de":
            yield from in_seats(text, low)
            yield from in_houses(text)


def find_letterhead(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the employer whose name has the top line for itself, right above the first label.

    >>> next(find_letterhead("Harbor Relief and Development (HRD)\nTITLE: Driver\nLOCATION: Yerevan")).value
    'Harbor Relief and Development (HRD)'
    >>> next(find_letterhead("Olive Harbor Group, Inc.\nTITLE: Driver")).value
    'Olive Harbor Group, Inc.'
    >>> list(find_letterhead("Job Details\nTitle: Driver"))
    []
    """
    match = _LETTERHEAD.match(fold(text[:300]))
    if match is None or _NO_LETTERHEAD.search(match.group(1)):
        return
    words = text[match.start(1) : match.end(1)]
    if text[match.end() :].lstrip().startswith(words):
        return  # "Map Library Clerk" above "Title: Map Library Clerk"
    opens = words[0].isupper() or words[0] in "\"'“«" or words[0] > "\u0370"
    if opens and words[-1] not in "!?" and " | " not in words and is_name(words):
        words = words.rstrip(" ,")
        words = words if _LEGAL.search(words[-16:]) else words.rstrip(" .,")
        yield claim_of(match.start(1), words, "organization.letterhead")


@lru_cache(maxsize=512)
def _is_label(label: str) -> bool:
    """Whether each word of a folded label means the employer: "employer", "organisation/company"."""
    return all(_LABEL.fullmatch(part) for part in label.split("/"))


def _labelled(text: str, start: int, end: int) -> Iterator[Claim]:
    """Yield the employer that a label's value names."""
    words = text[start:end].strip()
    cut = _TAIL.search(words[-60:]) if len(words) > 60 else _TAIL.search(words)
    if cut and not _LEGAL.search(words[-16:]):
        if _ADDRESSEE.match(cut[0]) and words.split(",")[0].isupper():
            return  # "HBT, Abteilung Personal" is who opens the letters
        words = words[: len(words) - len(cut.string) + cut.start()]
    if words.count("(") > words.count(")"):  # "Tarn University (Map Lab, Department of Maps)", cut at its tail
        words = words[: words.rindex("(")].rstrip()
    if (state := _STATE.search(words)) and region_of(state[1]):
        words = words[: state.start()]
    if not (1 < len(words) <= 120 and any(c.isalpha() for c in words) and words.count(" ") < 14):
        return
    name, comma, seat = words.partition(", ")
    if comma and country_of(seat.rpartition(", ")[2]) and is_organization(name):
        words = name  # "Tarn Institute, Galway, Ireland"
    if COLLEGE.match(words) or _GERMAN_UNIT.match(words) or words.endswith((" Team", " team", " our client")):
        return
    if "http" not in words and "@" not in words and not words[0].isdigit() and words[0] != "$":
        at = text.index(words, start)
        found = claim_of(at, words, "organization.label")._replace(method="label", needs=("hint",))
        turned = _TURNED.fullmatch(words)
        yield found._replace(value=f"{turned[2]} {turned[1]}") if turned else found
