"""Organization: the employer's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.languages import languages_of
from postingkit.lexicon.names import is_organization, is_role, split_headline
from postingkit.lexicon.places import country_of, region_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_letterhead", "find_organization"]

_FIELD = "hiring_organization/name"
# "Employer", "Company", "Hiring Organization", "Arbeitgeber", "Provided by"
_LABEL = re.compile(
    r"(?:hiring |your |the |recruiting )?(?:employer|company|organi[sz]ation|institution|agency|firm)(?: name)?"
    r"|provided by|name of (?:employer|organi[sz]ation)|arbeitgeber|unternehmen|firma|empresa|empleador|entreprise"
    r"|employeur"
    r"|работодатель|компания|ორგანიზაცია|დამსაქმებელი"
)
# The same in one line: "Employer: King County", "Provided by: Harbor Foundation"
_PAIR = re.compile(
    r"^(?:employer|company(?: name)?|organi[sz]ation(?: name)?|hiring (?:company|organi[sz]ation)|institution"
    r"|provided by"
    r"|arbeitgeber|unternehmen|firma|empresa|entreprise|работодатель|компания|დამსაქმებელი|ორგანიზაცია) ?:\s*(?=\S)",
    re.MULTILINE,
)
_HEADLINE = re.compile(r"title|front.?matter|^heading$|^head$|^meta$")
_COMPANY = re.compile(r"compan|about|organi|über|employer|who we are|unternehmen|firma|our (?:story|mission)")
_WORD = r"[A-ZÄÖÜÀ-Þ][\w.'’&+-]*|\d+[A-Z]\w*"
_GLUE = r" (?:of|for|and|the|of the|for the|at|de|la|del|di|für|und|der|des|&|in the|–|-) | ?, (?=(?:Inc|LLC|Ltd)\b)| "
# "Westchester Library System", "Seamen's Church Institute", "A+W", "Harbor Challenge Account – Georgia (HCA-Georgia)"
_NAME = rf"(?:{_WORD})(?:(?:{_GLUE})(?:{_WORD})){{0,8}}(?: \([A-Z][\w -]{{1,20}}\))?"
_START = r"(?:^|(?<=[.!?:] )|(?<=\n))"
_NOW = r"(?:now |currently |actively |presently )?"
_SEEKS = (
    rf"(?:,? (?:located|based) [^.\n]{{2,60}}?,? )?{_NOW}(?:is |are |has been )?{_NOW}(?:looking for|looking to "
    rf"(?:hire|fill)"
    r"|seek(?:s|ing)\b|hiring|recruiting|searching for|(?:accepting|inviting) applications|welcomes applications"
    r"|invites? (?:\w+ )?(?:applications|applicants|candidates|nominations)|announces?\b|is offering|sucht|ищет"
    r"|has (?:an |a |one |two )?(?:\w+ ){0,3}(?:openings?|opportunit|vacanc)|offers? an? (?:\w+ )?(?:opportunity"
    r"|internship|position)"
    r"|needs an? |requires an? )"
)
# "Westchester Library System is looking for", "The College, located in the Bronx, seeks", "Im Museum sucht"
_SENTENCE = re.compile(
    rf"{_START}(?:The |(?:Die|Der|Das) (?:[a-zäöü\d]+ ){{0,3}}|At |Here at )?({_NAME})(?: \([^()\n]{{2,60}}\))?,? "
    rf"(?={_SEEKS})",
    re.MULTILINE,
)
# "At Meridian, we build"
_AT = re.compile(rf"{_START}(?:Here )?[Aa]t ({_NAME}), (?:we|you|our)\b", re.MULTILINE)
# "The City of Salem does not discriminate", "UNESCO is committed to", "Harbor University is an equal opportunity employer"
_FAIR = re.compile(
    rf"(?:{_START}(?:The )?|, the | the )({_NAME})(?:,? [a-z][^.\n]{{0,40}})? (?=does not discriminate|is (?:proud to "
    rf"be )?an? (?:affirmative|equal|eoe)"
    r"|provides equal|is committed to|strives to|conducts background)",
    re.MULTILINE,
)
# "Technology Associates is a services company", "Die Harbor Verlag GmbH ist eines der größten"
_IS = re.compile(
    rf"(?:^|(?<=\n))(?:The |(?:Die|Der|Das) (?:[a-zäöü\d]+ ){{0,3}}|Our |Meet )?({_NAME})(?: \([^()\n]{{2,60}}\))?,? "
    rf"(?=(?:is|are|was founded|ist|bietet|zählt|gehört|sind|est|es|é|является)\b)",
    re.MULTILINE,
)
_A_COMPANY = re.compile(
    r"(?:is|are|ist|sind|est|es|é)\b[^.\n]{0,120}\b(?:compan(?:y|ies)|organi[sz]ation|firm|leader|provider|university"
    r"|college|start-?up"
    r"|manufacturer|institution|institute|library|museum|agency|non-?profit|platform|consultancy|bank|business|school"
    r"|hospital|network"
    r"|foundation|society|maker|developer|publisher|retailer|unternehmen|marktführer|anbieter|hersteller|empresa"
    r"|entreprise|startups)\b"
)
_ABOUT = re.compile(rf"^(?:About|Über|Join|Working at|Why|Careers at|Jobs at|Who is) (?:the )?({_NAME})\W*$")
# "a regular position with the City of Salem", "working at Meridian", "open with Harbor Finance ltd.", "learn more about Meridian"
_WITH = re.compile(
    r"\b(?:position with|(?:employment|position) (?:to|in) an? \w+ position with|employment with|work(?:ing)? (?:for"
    r"|at)|on behalf of"
    rf"|career (?:with|at)|open with|learn more about|welcome to|[Jj]oin) (?:the )?({_NAME}(?: ltd\b\.?)?)"
)
# The signature of a German or English firm: "Harbor Verlag GmbH" alone in its line, or before its address
_LEGAL = re.compile(
    rf"^({_NAME}(?: &)? (?:GmbH(?: & Co\. KG)?|AG|SE|KG|e\. ?V\.|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|Pte Ltd|B\.V\."
    rf"|S\.A\.))(?=$|[:,|(] ?)",
    re.MULTILINE,
)
_FIRM = re.compile(
    r"\b(?:University|College|Library|Museum|Institute|Foundation|GmbH|Inc\.?|LLC|Ltd\.?|Company|Corporation"
    r"|Authority|Society)$"
)
_NOT = re.compile(
    r"(?:we|our|you|your|this|these|the|a|an|it|he|she|they|us|who|what|why|how|applicants?|candidates?|position|job"
    r"|role|team|summary|also"
    r"|description|department|about|overview|location|currently|reporting|under|please|all|if|in|for|as|is|note"
    r"|qualified|ideal|successful"
    r"|must|library|university|college|company|museum|institute|human resources|equal opportunity|client|our client"
    r"|there|here|salary"
    r"|benefits|experience|ability|knowledge|minimum|applications?|work|working|today|additional|interested|each"
    r"|every|no|yes|one|hr|it"
    r"|(?:company|job|position|role) \w+|duties|responsibilities|requirements|the (?:role|position|team|company|job"
    r"|candidate))$"
)
# Words that any employer's house may have on its doors; a name needs another beside them
_GENERIC = frozenset(
    "county city town state public human resources services administration elections election division department "
    "office offices board"
    " commission center centre library libraries university college museum institute school company agency court "
    "clerk home page"
    " general main central government local federal national the of and for & building grounds management program "
    "system bureau"
    " district council committee section unit team staff community development search help about contact news links".split()
)
_CONTRACTED = re.compile(r"(?:we|i|you|they|it|that|there|he|she|what|who|here|let)'")
_UNIT = re.compile(r"(?:The )?(?:Department|Division|Office|Section|School|Faculty|Institute|Unit) of ")
_PART_OF = re.compile(
    r"[\w&,' -]*\b(?:Unit|Department|Division|Office|Library|Section|School|Team) (?:of|at|in) (?:the )?(?=[A-Z])"
)
_TAIL = re.compile(r"\s+(?:via|through|c/o)\s.*$|,? (?:Abteilung|Department|Dept\.?|Attn)\b.*$|\s*[.,;:]+$")


# The employer's name alone above the first label: "Harbor Relief and Development (HRD)\nTITLE: Driver"
_LETTERHEAD = re.compile(
    r"\A([^\n:]{3,100})\n+(?:(?:job|position|vacancy) )?(?:title|position|vacancy|announcement(?: code| number)?|role"
    r"|post)\b[^\n:]{0,20}:"
)
_NO_LETTERHEAD = re.compile(
    r"\b(?:job|jobs|details?|description|information|announcement|posting|vacancy|vacancies|opportunit\w+|careers?"
    r"|page)\b"
)


def find_letterhead(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the employer whose name alone stands at the top, right above the first label.

    >>> next(find_letterhead("Harbor Relief and Development (HRD)\\nTITLE: Driver\\nLOCATION: Yerevan")).value
    'Harbor Relief and Development (HRD)'
    >>> list(find_letterhead("Job Details\\nTitle: Driver"))
    []
    """
    del hint, known
    match = _LETTERHEAD.match(fold(text[:400]))
    if match:
        words = text[match.start(1) : match.end(1)]
        opens = words[0].isupper() or words[0] in "\"'“«" or words[0] > "\u0370"
        if opens and words[-1] not in "!?" and not _NO_LETTERHEAD.search(match.group(1)) and _is_name(words):
            yield _claim(match.start(1), words.rstrip(" .,"), "organization.letterhead")


def find_organization(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the employer that the text names.

    >>> next(find_organization("Archivist - Great Neck Library", hint="heading")).value
    'Great Neck Library'
    >>> next(find_organization("Westchester Library System is looking for a technician.")).value
    'Westchester Library System'
    >>> next(find_organization("Harbor Labs via Hays plc", hint="Company")).value
    'Harbor Labs'
    >>> list(find_organization("We are looking for a technician."))
    []
    """
    del known
    label = fold(hint).strip(" :*")
    if label and _LABEL.fullmatch(label) and "\n" not in text.strip() and not text.rstrip().endswith("."):
        yield from _labelled(text, 0, len(text))
        return
    if ":" in text:
        for pair in _PAIR.finditer(fold(text[:4000])):
            end = text.find("\n", pair.end())
            yield from _labelled(text, pair.end(), end if end > 0 else len(text))
    if not label or _HEADLINE.search(label):
        yield from _headlines(text, label)
    yield from _prose(text, hint, company=bool(_COMPANY.search(label)), whole=not label)


def _labelled(text: str, start: int, end: int) -> Iterator[Claim]:
    words = text[start:end].strip()
    cut = _TAIL.search(words)
    words = words[: cut.start()] if cut else words
    if not (1 < len(words) <= 120 and any(c.isalpha() for c in words) and words.count(" ") < 14):
        return
    if "http" not in words and "@" not in words and not re.match(r"[\d$]", words):
        at = text.index(words, start)
        yield _claim(at, words, "organization.label")._replace(method="label", needs=("hint",))


def _headlines(text: str, label: str) -> Iterator[Claim]:
    """Yield the employers of headlines: behind the title, or in a line of their own near it."""
    at = 0
    alone: list[Claim] = []
    for line in text[:1200].split("\n")[:12]:
        start, end = at, at + len(line)
        at = end + 1
        if not 2 < len(line) <= 160 or line[-1] in ".!?:":
            continue
        headline = split_headline(text, start, end, board="front" in label) if label else None
        if headline and headline.organization:
            a, b = _whole_name(text, *headline.organization)
            yield _claim(a, text[a:b], "organization.headline")
            return
        if (
            (label or line[-1] > "\u024f" or _FIRM.search(line))
            and label in ("", "head")
            and (claim := _alone(text, start, end))
        ):
            alone.append(claim)
    # Of an institute, its college and its university the last names the employer
    yield from sorted(alone, key=lambda claim: not re.search(r"\b(?:University|College)\b", claim.value))


def _alone(text: str, start: int, end: int) -> Claim | None:
    """Return the employer that a line of the head is, perhaps with a place behind a dash."""
    line = text[start:end]
    name, dash, rest = line.partition(" - ") if " - " in line else line.partition(" – ")
    words = re.split(r"\s+(?:via|through)\s", name)[0].strip(" ,|")
    if (
        not words
        or ":" in line
        or words.count(" ") > 8
        or not (words[0].isupper() or words[0] > "\u0400")
        or is_role(words)
    ):
        return None
    if (comma := name.rpartition(", ")[2]) != name and (region_of(comma) or country_of(comma)):
        return None  # "College Station, TX"
    place = bool(dash) and "," in rest and bool(region_of(tail := rest.rpartition(", ")[2]) or country_of(tail))
    capital = all(w[0].isupper() or not w[0].isalpha() or len(w) < 4 for w in words.split(" ") if w)
    if place or (capital and is_organization(words) and (not dash or not is_role(rest))):
        return _claim(text.index(words, start), words, "organization.line") if _is_name(words) else None
    return None


def _whole_name(text: str, a: int, b: int) -> tuple[int, int]:
    """Cut a branch in brackets, a place behind a comma and a unit before one off an employer's name."""
    bracket = text.find(" (", a, b)
    if bracket > a:
        inside = text[bracket + 2 : b - 1]
        if not inside.isupper() or region_of(inside):
            b = bracket
    slash = text.find(" / ", a, b)
    if slash > a:
        b = slash + len(text[a:slash].rstrip()) - (slash - a)
    comma = text.find(", ", a, b)
    if comma > a:
        behind = text[comma + 2 : b]
        legal = re.fullmatch(r"(?:Inc|LLC|Ltd|PLLC|GmbH|LLP)\.?", behind)
        greater = r"\b(?:University|College|School|UNIVERSITY|COLLEGE)\b"
        if re.search(greater, behind) and not re.search(greater, text[a:comma]) and not region_of(behind):
            a = comma + 2
        elif not legal:
            b = comma
    return a, b


def _prose(text: str, hint: str, *, company: bool, whole: bool) -> Iterator[Claim]:
    """Yield the employers that sentences name, the surest shapes first."""
    text = text[:20000]
    first = text[:200].split("\n", 1)[0].strip()
    if company and 2 < len(first) <= 80 and first[-1] not in ".!?:" and first.count(" ") < 9:
        a, b = _whole_name(text, at := text.index(first), at + len(first))
        if is_organization(text[a:b]) and not is_role(text[a:b]):
            yield _claim(a, text[a:b], "organization.company")
    if named := _ABOUT.match(hint):  # "About Meridian": the name as the text itself has it
        at = text.find(named.group(1))
        if at >= 0 and _is_name(named.group(1)):
            yield _claim(at, named.group(1), "organization.about")._replace(needs=("hint",))
    if about := _ABOUT.match(first):
        yield from _checked(about, "organization.about")
    for match in _SENTENCE.finditer(text[:6000]):
        yield from _checked(match, "organization.seeks")
    for match in _IS.finditer(text[:6000]):
        if company or is_organization(match.group(1)) or _A_COMPANY.match(fold(text[match.end() : match.end() + 200])):
            yield from _checked(match, "organization.is")
    if "t " in text:
        for match in _AT.finditer(text[:6000]):
            yield from _checked(match, "organization.at")
    for match in _WITH.finditer(text):
        if is_organization(match.group(1)) or text.count(match.group(1)) > 1 or match.group().startswith("open with"):
            yield from _checked(match, "organization.with")
    for match in _FAIR.finditer(text):
        if is_organization(match.group(1)) or match.group(1).isupper() or text.count(match.group(1)) > 1:
            yield from _checked(match, "organization.fair")
    if whole:
        for match in _LEGAL.finditer(text):
            yield from _checked(match, "organization.legal")


def _checked(match: re.Match[str], rule: str) -> Iterator[Claim]:
    words = match.group(1)
    start = match.start(1)
    if " at " in words and is_organization(at := words.rpartition(" at ")[2].removeprefix("the ")):
        start += words.rindex(at)  # "Life Sciences at Harbor University"
        words = at
    if unit := _PART_OF.match(words):
        rest = words[unit.end() :]
        if is_organization(rest) or rest.isupper():
            start += unit.end()
            words = rest
    if _is_name(words):
        yield _claim(start, words, rule)


def _is_name(words: str) -> bool:
    """Tell whether words that stand where an employer's name does may be one."""
    folded = fold(words)
    if len(words) < 2 or _NOT.match(folded) or _CONTRACTED.match(folded):
        return False
    if folded.endswith("'s") or all(word in _GENERIC for word in re.findall(r"[\w&]+", folded)):
        return False
    if _UNIT.match(words) and not is_organization(words.partition(" of ")[2]):
        return False
    if " " not in words and (
        folded in languages_of() or folded.endswith("ly") or (len(words) < 4 and not words.isupper())
    ):
        return False
    return not is_role(words) or is_organization(words)


def _claim(start: int, words: str, rule: str) -> Claim:
    return Claim(_FIELD, words, words, start, start + len(words), rule)
