"""Facts: lines above a posting's text that state one fact about the job: its place, its pay, its hours."""

import re

from postingkit.lexicon.atoms import atoms_in
from postingkit.lexicon.contracts import contracts
from postingkit.lexicon.counties import is_county
from postingkit.lexicon.degrees import degrees
from postingkit.lexicon.names import is_role
from postingkit.lexicon.places import BRITISH_CODE, country_of, region_of
from postingkit.lexicon.towns import is_known_town
from postingkit.lexicon.workplaces import WORKPLACES
from postingkit.matching.spaces import ANY, SOME
from postingkit.sections.phrases.flyer import kind_of_flyer
from postingkit.sections.phrases.sayings import kind_of_saying
from postingkit.sections.phrases.statements import kind_of_statement
from postingkit.terms import SectionKind
from postingkit.text import fold

__all__ = ["kind_of_fact"]

_LONGEST = 64
"""Characters of a fact that is no address."""
_LONGEST_ADDRESS = 160
"""Characters of an address."""
_STREET = 6
"""Most spaces in a street with its number."""
_FEWEST_COMMAS = 3
"""Commas of a long one."""
_MARKS = "🕒🕐⏰⏱📅📆🗓📄📝📍🏢💶💰💼🎓👥✔✅•·➜►▶→- \ufe0f"
"""Signs that pages put before a fact."""
_BEHIND = 12
"""Most letters behind a degree in a line that is a degree and nothing else."""
_CALLED = frozenset({"schedule", "compensation", "application", "location"})
_MOST = 2
"""Facts of a line that is still of one kind."""
# "Salem, OR · Full time", "Harbor Labs – Linz, Austria", "Full time / Berlin"
_CUT = re.compile(rf"{SOME}[·|•–—/-]\s+|{ANY}[|·•]\s*")
# "£85k - 110k", "from 1 500 € a month", "$49,903 to $72,996", "6 800–8 500 zł brutto / mies."
_COINS = r"(?:[$€£₽₴¥]|usd\b|eur\b|euros?\b|gbp\b|chf\b|zł|pln\b|kč|czk\b|kr\b|грн|руб|dkk\b|sek\b|nok\b|uah\b|万?円)"
_PAY = re.compile(
    r"(?:(?:from|up to|ab|bis zu|от|до|від|od|do|à partir de|desde|a partir de|vanaf|fra|från|brutto|bruto)\s)?"
    r"(?:月給|時給|日給|年収)?"
    rf"(?:(?:us|ca|au|nz|[acs])?[$€£₽₴¥]\s?\d|(?:kr|eur)\.?\s\d|\d[\d\s.,’']*k?\s?(?:(?:[-–—～〜]|to|bis|à|a|do|до|tot|til|till)\s?\d[\d\s.,’']*k?\s?)?"
    rf"{_COINS})[^a-zа-яё]{{0,24}}"
    r"(?:[^\W\d_]{1,14}[\s\d.,/€$£₽()%–-]*){0,7}"
)
_AROUND = re.compile(
    r"(?:job|position|employment|work|schedule|hours|regular|exempt|permanent|or|oder|vollzeitnah|salaried|hourly|staff"
    r"|(?:full|part)[- ]time|on campus|partial remote|(?:für|auf) \d+ (?:jahre?|monate)|(?:for )?\w+ (?:months|years)"
    r"|fixed[- ]term|until \d{1,2} [a-z]+ \d{4}|\d[\d.,]* ?(?:hours?|hrs?)(?: per | a | ?/ ?)(?:week|wk)|\W)*"
)
# "Ab sofort", "zum nächstmöglichen Zeitpunkt", "As soon as possible"
_START = re.compile(r"ab sofort|(?:zum )?nächstmöglich(?:e[nr]? (?:zeitpunkt|termin))?|as soon as possible|immediately")
# Contracts without an end, and days of a week: facts of a job that are no type of employment
_TERMS = re.compile(
    r"(?:cdi|contrat à durée indéterminée|umowa o pracę|(?:contrato )?(?:indefinido|indefinit|efetivo|sem termo)|clt"
    r"|(?:contratto a )?tempo indeterminato|vast(?: contract| dienstverband|e baan)?|onbepaalde tijd"
    r"|(?:\d{1,2}|one|two|three|six|twelve)[ -](?:year|month)s? (?:fixed[ -]term(?: contract)?|maternity cover)"
    r"|(?:maternity|parental) (?:leave )?cover|term[- ]time only|casual"
    r"|fast(?: ansettelse| stilling)?|fastansettelse|fastansættelse|tillsvidare(?:anställning)?"
    r"|vakituinen|toistaiseksi(?: voimassa oleva)?|постоянная работа|permanent(?: contract| position)?"
    r"|unbefristet|festanstellung|pracovní smlouva|hlavní pracovní poměr|hpp|dpp|dpč|umowa zlecenie|kontrakt b2b|b2b"
    r"|tvn|трудовой договор|трудовий договір|(?:график:? )?[2-7] ?/ ?[1-7]|土日祝休み|完全週休2日制|シフト制|転勤なし"
    r"|полный день|повний день|полная занятость|повна зайнятість|сменный график|dwuzmianow[ay]|jednozmianow[ay])"
)
# "32 - 36 uur", "38 hours per week", "37,5 t/uke", "40 godz."
_HOURS = re.compile(
    r"\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:[-–]|tot|to|bis|à|a)\s?\d{1,2}(?:[.,]\d{1,2})?)?\s?(?:uur"
    r"|uren|hours?|hrs|std\.?|stunden|heures|horas|hores|ore|timer|timmar"
    r"|tuntia|godz\w*\.?|hodin|часов|годин|h)(?:\s?(?:/|per|pro|par|por|a|la|pr\.?|p\.)?\s?(?:week|woche|semaine|semana"
    r"|setmana|settimana|uke|uge|vecka|viikko|tydzień|týden))?(?:\s(?:semanales|setmanals|settimanali|semanais))?"
)
# "Monday - Friday, 9am-5pm", "Mon-Fri 8:30 a.m. to 5 p.m."
_DAYS = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?\b\.?(?:[\s,;:&–—-]|to\b|through\b|and\b)*){1,7}"
    r"(?:(?:\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)?)(?:[\s,;&–—-]|to\b|until\b)*){0,2}"
)
# "Przemysłowa 4, Tarnogród", "Via Verdi 12, 41057 Spilamberto"
_ADDRESS = re.compile(
    r"[^\W\d_][\w.' -]{3,40} \d{1,4}[a-zA-Z]?, (?:\d{2}-?\d{3} )?[^\W\da-z_][\w' -]{2,40}(?: \([A-Z]{2}\))?"
)
# "Campinas - SP", "Lisboa/PT", "Modena (MO)": a town and its state or province, of two letters
_STATE = re.compile(r"[^\W\da-z_][\w'.]+(?: [\w'.]+){0,3} ?[-/–(] ?[A-Z]{2}\)?")
_BRITISH = re.compile(BRITISH_CODE)
# "Reageer voor 22 maart 2026", "Søknadsfrist 3.4.2026", "ważna jeszcze 21 dni", "Fins al 3 de maig"
_CLOSES = re.compile(
    r"(?:reageer|reageren|solliciteer|søknadsfrist|frist|ansøgningsfrist|sista ansökningsdag|ansök senast|sök senast"
    r"|hakuaika|haku päättyy|ważn[ay] (?:jeszcze|do)|aplikuj do"
    r"|přihlášky do|inscrições até|candidaturas até|scadenza|entro il|plazo|fins al|date limite|postulez avant"
    r"|apply (?:by|before)|closes|closing date|deadline|bewerbungsfrist|подати до|до)\b[^.!?]{0,24}\d[^.!?]{0,24}"
)


_SHAPES: tuple[tuple[SectionKind, re.Pattern[str]], ...] = (
    ("compensation", _PAY),
    ("schedule", _HOURS),
    ("application", _CLOSES),
    ("schedule", _DAYS),
)


def kind_of_fact(line: str) -> SectionKind:  # noqa: PLR0911 - one answer a look
    """Return the kind of a line above a posting's text; "other" when it is no single fact.

    >>> [kind_of_fact(line) for line in ("Salem, OR · Full time", "Harbor Labs – Linz, Austria", "London")]
    ['location', 'location', 'location']
    >>> [kind_of_fact(line) for line in ("410 Kiln Road Salem OR United States", "4 Kiln Road", "40 hours of work")]
    ['location', 'location', 'other']
    >>> [kind_of_fact(line) for line in ("Full-time", "£85k - 110k | Equity", "Curator | Remote", "Map Curator")]
    ['schedule', 'compensation', 'other', 'other']
    >>> [kind_of_fact(line) for line in ("Vollzeit oder vollzeitnah", "Befristet für 2 Jahre", "Ab sofort")]
    ['schedule', 'schedule', 'schedule']
    >>> kind_of_fact("Full-time or part-time")
    'schedule'
    >>> kind_of_fact("Permanent, full-time (36.25 hours per week)"), kind_of_fact("Based in the Salem branch")
    ('schedule', 'location')
    >>> kind_of_fact("Mon-Fri, 9:00 a.m. to 5 p.m."), kind_of_fact("Tarn Museum, 12 Quay Street, Grayhaven, Maine")
    ('schedule', 'other')
    >>> kind_of_fact("The Tarn Museum of Maps and Globes, 12 Quay Street, Grayhaven, Maine, United States")
    'location'
    """
    if len(line) > _LONGEST:
        return "location" if _is_address(line) else "other"
    line = line.lstrip(_MARKS)
    low = fold(line)
    if said := kind_of_flyer(low) or kind_of_statement(low):
        return said
    if (levels := degrees(low)) and levels[0].start == 0 and len(low) - levels[-1].end < _BEHIND:
        return "qualifications"  # "MBO 3", "Bac +2 minimum"
    pieces = [piece.strip() for piece in _CUT.split(line)]
    whole = next((kind for kind, shape in _SHAPES if shape.fullmatch(low)), None)
    if whole or (len(pieces) > 1 and _PAY.fullmatch(fold(pieces[0]))):
        return whole or "compensation"
    # "Quay Bakery | Head Baker | Full-time | Bergen, Norway" says everything, "Map Curator | Remote" is the title
    if len(pieces) > _MOST or (len(pieces) > 1 and is_role(pieces[0])):
        return "other"
    if low.startswith(("based in ", "based at ")) or _is_place(pieces[0]) or _is_place(pieces[-1]) or _is_place(line):
        return "location"
    if any(map(_is_term, pieces)):
        return "schedule"
    called = kind_of_saying(low)
    return called if called in _CALLED else "other"


def _is_address(line: str) -> bool:
    """Whether a long line is an address: "Tarn Museum, 12 Quay Street, Grayhaven, Maine, United States"."""
    if len(line) > _LONGEST_ADDRESS or line.count(",") < _FEWEST_COMMAS or not any(map(str.isdigit, line)):
        return False
    land = line.rpartition(",")[2].strip()
    return country_of(land) is not None or region_of(land) is not None


def _is_place(words: str) -> bool:
    """Whether words are a town with its state or country, a town that everybody knows, or a street with its number."""
    if _ADDRESS.fullmatch(words) or _is_street(words):
        return True
    if words[:1].isdigit() and words[-1:].isalpha():  # "410 Kiln Road Salem OR United States"
        last = words.split(" ")
        return any(region_of(end) or country_of(end) for end in (last[-1], " ".join(last[-2:])))
    if words.endswith(")"):  # "Jaén (España)"
        town, _, rest = words[:-1].rpartition(" (")
        return town[:1].isupper() and len(town.split()) < 5 and not is_role(town) and country_of(rest) is not None
    town, comma, rest = words.rpartition(",")
    if not comma:
        town, comma, rest = words.rpartition(" - ")
    rest = rest.strip()
    if comma and town[:1].isupper() and len(town.split()) < 5:
        coded = rest[-2:].isupper() and _BRITISH.fullmatch(rest) is not None  # "Bideford, EX39 4AA"
        return coded or is_county(rest) or region_of(rest) is not None or country_of(rest) is not None
    if _STATE.fullmatch(words):
        return not is_role(words)
    return is_known_town(words) or words.lower().partition(" (")[0] in WORKPLACES


def _is_street(words: str) -> bool:
    """Whether words are a street and its number: "12 Old Quay Street", "Hafenstraße 12"."""
    if not (words[:1].isdigit() or words[-1:].isdigit()) or words.count(" ") > _STREET:
        return False
    atoms = tuple(atoms_in(words, 0, len(words)))
    return [atom.kind for atom in atoms] == ["street"] and atoms[0].words == words


def _is_term(words: str) -> bool:
    """Whether words name a type of employment or a start, and nothing else."""
    low = fold(words)
    if _START.fullmatch(low) or _TERMS.fullmatch(low) or (low[:1].isdigit() and _HOURS.fullmatch(low)):
        return True
    if ", " in low:
        return all(map(_is_term, low.split(", ")))
    first = next(contracts(low), None)
    return first is not None and _AROUND.fullmatch(low[: first.start] + low[first.end :]) is not None
