"""Parts: the names, offices, numbers and addresses in a text, from which contacts are built."""

import re
from collections.abc import Sequence

from postingkit.fields.contacts.first_names import first_names
from postingkit.fields.contacts.groups import FAR, Part
from postingkit.fields.contacts.houses import houses
from postingkit.fields.contacts.postal import postal_parts
from postingkit.lexicon.internet import emails, urls
from postingkit.lexicon.names import is_role
from postingkit.lexicon.offices import offices
from postingkit.lexicon.people import Person, people
from postingkit.lexicon.phones import Phone, e164, phones
from postingkit.matching.cues import Stems
from postingkit.model.known import Known
from postingkit.text import fold

__all__ = ["SHARED", "labelled_part", "parts_of"]

# Labels that vouch for a name or a number: "Contact Person", "Phone Number"
_NAME_LABEL = re.compile(
    r"\b(?:person|name|ansprechpartner(?:in)?|hiring manager|recruiter|analyst)\b|საკონტაქტო პირი|контактное лицо"
)
_PHONE_LABEL = re.compile(r"[📞☎]|phone|\bph\b|\btel|\bcell\b|mobile|ტელეფონ|телефон|電話|rufnummer")
# What names the person to ask, wherever in a text it stands
_NAMED = Stems(
    "контактное лицо", "ansprechpartner", "ansprechperson",
    "contact person", "contactpersoon", "referente:", "osoba kontaktowa",
    "kontaktní osoba", "kontaktperson", "yhteyshenkilö", "контактна особа", "persona de contacte",
    "persona de contacto", "pessoa de contato", "personne à contacter", "担当",
    "採用係", "人事係", "問い合わせ先", "問合せ先", "問合わせ先", "連絡先", "採用担当",
)  # fmt: skip
_SOCIAL = re.compile(r"@|(?:youtube|facebook|twitter|linkedin|instagram|xing|github)\.com", re.IGNORECASE)
# "Setor de Recursos Humanos – 242 000 300": nine digits by three, as in Spain, Portugal, Poland and the Czech lands
_TRIPLES = re.compile(r"(?<=[–:|,] )[2-9]\d{2} \d{3} \d{3}(?![\d.,]|\s?[€$%])")
# A line that is nothing but a number, in a block of contact lines: "0711 / 6672 - 1890"
_NUMBER_LINE = re.compile(r"(?:\A|(?<=\n))[+(]?\d[\d ()./-]{5,22}\d(?=\n|\Z)")
# "(06) 555 4410" in New Zealand, "01 555 0101" in Ireland, "1800 555 014" in Australia, "01353555210" in Britain
_TRUNK = re.compile(r"0[1-9]\d{8,9}|\(?0[1-9]\)?[ -]\d{3}[ -]\d{4}|1[38]00 \d{3} \d{3}")
SHARED = frozenset(
    "jobs job hr info career careers recruit recruiting recruitment recruiter employment library personnel "
    "admin office work apply search "
    "hiring resume resumes humanresources human resources contact mail people team talent "
    "bewerbung bewerbungen karriere personal ausbildung verwaltung sekretariat rathaus".split()
)
"""Local parts of shared mailboxes: "info", "jobs"."""
# A page behind a name: "Maria Lembke www.labs.example"
_PAGE = re.compile(r"\s(?:[|·•–-]\s)?(?:www\.|https?:)\S*\s*$")
_FIRM = (", Inc", " Inc", ", LLC", ", Ltd")
"""What shows the words before it to be a company: "Know Harbor, Inc."."""
_MOST = 200
"""Most parts read from one text: a staff directory is no list of contacts."""


def labelled_part(text: str, label: str) -> Part | None:
    """Return the name or number that a label's whole value is; None when it is neither.

    A label that is a post says who they are, too.

    >>> labelled_part("Ada Quill", "Contact person").kind, labelled_part("212-555-0142", "Phone number").kind
    ('person', 'phone')
    >>> labelled_part("Ada Quill", "HR Analyst").value.title
    'HR Analyst'
    """
    heading = fold(label)
    words = _PAGE.sub("", text).strip()
    start = text.find(words)
    if not words or len(words) > 60 or "\n" in words or "@" in words:
        return None
    if _PHONE_LABEL.search(heading) and sum(c.isdigit() for c in words) >= 6 and not any(c.isalpha() for c in words):
        return _phone(words, start)
    if _NAME_LABEL.search(heading) and not any(c.isdigit() for c in words) and len(words.split()) <= 5:
        title = label if is_role(label) else None
        return Part("person", Person(words, title, start, start + len(words)), start, start + len(words))
    return None


def parts_of(text: str, known: Known, *, place: bool) -> list[Part]:
    """Return the parts of a text in order, none within another; ``place`` when its heading is one of contacts.

    Elsewhere a name counts near an address or a number alone.
    """
    low = fold(text)
    parts = [Part("email", a.value, a.start, a.end) for a in emails(text)]
    parts += [Part("phone", p, p.start, p.end) for p in phones(text) if not p.fax]
    if place:
        parts += _bare_numbers(text, known)
        parts += [Part("url", a.value, a.start, a.end) for a in urls(text) if not _SOCIAL.search(a.value)]
        parts += postal_parts(text)
        named = people(text, labelled=True)
        parts += () if named else houses(text, parts)
    elif parts:
        labelled = next(_NAMED.find(low), None) is not None
        named = [p for a, b in _around(parts, len(text)) for p in people(text, a, b, labelled=labelled)]
    else:
        return []
    parts += [Part("person", p, p.start, p.end) for p in named if not text.startswith(_FIRM, p.start + len(p.name))]
    parts += [*first_names(text, parts, SHARED)]
    parts += [Part("office", text[a:b], a, b) for a, b in offices(text, _around(parts, len(text)), known.language)]
    parts.sort(key=lambda part: (part.start, -part.end))
    kept: list[Part] = []
    for part in parts:
        if not kept or part.start >= kept[-1].end:  # "Jane Doe, Human Resources Office" is a person with a title
            kept.append(part)
    return kept[:_MOST]


def _phone(words: str, start: int) -> Part:
    end = start + len(words)
    return Part("phone", Phone(words, None, fax=False, start=start, end=end), start, end)


def _bare_numbers(text: str, known: Known) -> list[Part]:
    """Return the numbers on lines of their own that are valid ones of the country."""
    bare = known.country is None
    return [
        _phone(match[0], match.start())
        for match in (*_NUMBER_LINE.finditer(text), *_TRIPLES.finditer(text))
        if e164(match[0], known.country) or (bare and (match.re is _TRIPLES or _TRUNK.fullmatch(match[0])))
    ]


def _around(parts: Sequence[Part], length: int) -> list[tuple[int, int]]:
    """Return the stretches around addresses and numbers that a name may stand in."""
    found: list[tuple[int, int]] = []
    for part in sorted(parts, key=lambda part: part.start):
        a, b = max(0, part.start - FAR), min(length, part.end + FAR // 2)
        if found and a <= found[-1][1]:
            found[-1] = (found[-1][0], max(b, found[-1][1]))
        else:
            found.append((a, b))
    return found
