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

__all__ = ["find_organization"]

_FIELD = "hiring_organization/name"
# "Employer", "Company", "Hiring Organization", "Arbeitgeber"
_LABEL = re.compile(
    r"(?:hiring |your |the |recruiting )?(?:employer|company|organi[sz]ation|institution|agency|firm)(?: name)?|provided by|name of (?:employer|organi[sz]ation)"
    r"|arbeitgeber|unternehmen|firma|empresa|empleador|entreprise|employeur|работодатель|компания|ორგანიზაცია|დამსაქმებელი"
)
_TITLE = re.compile(r"title|front.?matter|^heading$|^head$|^meta$")
# The same in one line: "Employer: King County", "Provided by: Harbor Foundation"
_PAIR = re.compile(
    r"^(?:employer|company(?: name)?|organi[sz]ation(?: name)?|hiring (?:company|organi[sz]ation)|institution|provided by|arbeitgeber"
    r"|unternehmen|firma|empresa|entreprise|работодатель|компания|დამსაქმებელი|ორგანიზაცია) ?:\s*(?=\S)",
    re.MULTILINE,
)
_WORD = r"[A-ZÄÖÜÀ-Þ][\w.'’&+-]*"
# "Westchester Library System", "The College of Staten Island", "Seamen's Church Institute", "Millennium Challenge Account – Georgia (MCA-Georgia)"
_NAME = rf"(?:{_WORD}|A\+W)(?:(?: (?:of|for|and|the|at|de|la|del|di|für|und|der|des|&|in the|–|-) | ?, (?=(?:Inc|LLC|Ltd)\b)| ){_WORD}){{0,8}}(?: \([A-Z][\w -]{{1,20}}\))?"
_SEEKS = (
    r"(?:is |are |has been |,? (?:located|based) [^.\n]{2,60}?,? )?(?:now |currently |actively |presently )?(?:is |are )?(?:now |currently |actively |presently )?"
    r"(?:looking for|looking to (?:hire|fill)|seek(?:s|ing)\b|hiring|recruiting|searching for|accepting applications|inviting applications"
    r"|invites? (?:\w+ )?(?:applications|applicants|candidates|nominations)|announces?\b|welcomes applications"
    r"|has (?:an |a |one |two )?(?:\w+ ){0,3}(?:openings?|opportunit|vacanc)|offers? (?:an |a )?(?:\w+ )?(?:opportunit|internship|position)|requires (?:a|an)|needs an? |is offering|sucht)"
)
_SENTENCE = re.compile(
    rf"(?:^|(?<=[.!?:\n] )|(?<=\n))(?:The |Die |Der |Das |At |Here at )?({_NAME})(?: \([^()\n]{{2,60}}\))?,? (?={_SEEKS})",
    re.MULTILINE,
)
_OF_UNIT = re.compile(r"^(?:[\w&,' -]+?) (?:of|at|in) (?:the )?(?=[A-Z])")
# "At Meridian, we build", "Join the Lantern Trust", "About Meridian", "Meridian is an equal opportunity employer"
_AT = re.compile(rf"(?:^|(?<=[.!?] )|(?<=\n))(?:Here )?[Aa]t ({_NAME}), (?:we|you|our)\b", re.MULTILINE)
_EQUAL = re.compile(
    rf"(?:^|(?<=[.!?] )|(?<=\n))(?:The )?({_NAME}) is (?:proud to be )?an? (?:affirmative action|equal)", re.MULTILINE
)
_IS = re.compile(rf"^(?:The )?({_NAME})(?: \([^()\n]{{2,60}}\))?,? (?:is|are|was|has|offers|provides|serves|ist)\b")
_ABOUT = re.compile(rf"^(?:About|Über|Join|Working at|Why|Careers at|Jobs at) (?:the )?({_NAME})\W*$")
_WITH = re.compile(
    rf"\b(?:position with|employment (?:to a regular position )?with|work(?:ing)? (?:for|with)|on behalf of|career (?:with|at)|join) (?:the )?({_NAME})"
)
_NOT = re.compile(
    r"^(?:we|our|you|this|these|the|a|an|it|he|she|they|us|who|what|why|how|applicants?|candidates?|position|job|role|team|summary|description|department|"
    r"about|overview|location|currently|reporting|under|please|all|if|in|for|as|is|note|qualified|ideal|successful|must|library|university|college|"
    r"company|museum|institute|human resources|equal opportunity|company description|job description|client|our client|there|here|salary|benefits|experience)$"
)
_UNIT = re.compile(r"(?:The )?(?:Department|Division|Office|Section|School|Faculty|Institute|Unit) of ")
_CONTRACTED = re.compile(r"(?:we|i|you|they|it|that|there|he|she|what|who|here|let)'")
_TAIL = re.compile(r"\s+(?:via|through|c/o)\s.*$|\s*[.,;:]+$")


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
    label = fold(hint)
    if label and _LABEL.fullmatch(label.strip(" :*")) and "\n" not in text.strip() and not text.rstrip().endswith("."):
        yield from _labelled(text, 0, len(text))
        return
    if ":" in text:
        for pair in _PAIR.finditer(fold(text[:4000])):
            end = text.find("\n", pair.end())
            yield from _labelled(text, pair.end(), end if end > 0 else len(text))
    if label and _TITLE.search(label):
        yield from _headline(text, board="front" in label, known=known)
    yield from _prose(text, hint, company=bool(label) and bool(re.search(r"compan|about|organi|über|employer", label)))


def _labelled(text: str, start: int, end: int) -> Iterator[Claim]:
    words = text[start:end].strip()
    cut = _TAIL.search(words)
    words = words[: cut.start()] if cut else words
    if not (1 < len(words) <= 120 and any(c.isalpha() for c in words) and words.count(" ") < 14):
        return
    if "http" not in words and "@" not in words and not re.match(r"[\d$]", words):
        at = text.index(words, start)
        yield _claim(text, at, words, "organization.label")._replace(method="label", needs=("hint",))


def _headline(text: str, *, board: bool, known: Known) -> Iterator[Claim]:
    at = 0
    for line in text.split("\n")[:4]:
        headline = split_headline(text, at, at + len(line), board=board, employer=None)
        if headline.organization:
            a, b = _whole_name(text, *headline.organization)
            yield _claim(text, a, text[a:b], "organization.headline")
            return
        at += len(line) + 1
    del known


def _whole_name(text: str, a: int, b: int) -> tuple[int, int]:
    """Cut a branch in brackets, a place behind a comma and a unit before one off an employer's name."""
    if (bracket := text.find(" (", a, b)) > a and (
        not (inside := text[bracket + 2 : b - 1]).isupper() or region_of(inside)
    ):
        b = bracket
    if (slash := text.find(" / ", a, b)) > a:
        b = slash
        while text[b - 1] == " ":
            b -= 1
    comma = text.find(", ", a, b)
    if comma > a:
        behind = text[comma + 2 : b]
        if region_of(behind) or country_of(behind):
            b = comma
        elif re.search(r"(?i)\b(?:university|college|school|inc|llc|ltd)\b", behind) and not re.search(
            r"(?i)\b(?:university|college|school)\b", text[a:comma]
        ):
            if not re.fullmatch(r"(?i)inc\.?|llc|ltd\.?", behind):
                a = comma + 2
        elif not re.fullmatch(r"(?i)(?:inc|llc|ltd|pllc|gmbh)\.?", behind):
            b = comma
    return a, b


def _prose(text: str, hint: str, *, company: bool) -> Iterator[Claim]:
    first = text[:200].split("\n", 1)[0].strip()
    if (
        company
        and 2 < len(first) <= 80
        and is_organization(first)
        and not is_role(first)
        and first[-1] not in ".!?:"
        and first.count(" ") < 9
    ):
        a, b = _whole_name(text, text.index(first), text.index(first) + len(first))
        yield _claim(text, a, text[a:b], "organization.company")
    if named := _ABOUT.match(hint):  # "About Meridian": the name as the text itself has it
        at = text.find(named.group(1))
        if at >= 0 and not _NOT.match(fold(named.group(1))):
            yield _claim(text, at, named.group(1), "organization.about")._replace(needs=("hint",))
    if about := _ABOUT.match(first):
        yield from _checked(text, about, "organization.about")
    if company and (sentence := _IS.match(text)):
        yield from _checked(text, sentence, "organization.company")
    for pattern, gate, rule in (
        (_SENTENCE, "", "organization.seeks"),
        (_AT, "t ", "organization.at"),
        (_EQUAL, " equal", "organization.equal"),
        (_WITH, "with", "organization.with"),
    ):
        if gate in text:
            for match in pattern.finditer(text[:6000]):
                yield from _checked(text, match, rule)


def _checked(text: str, match: re.Match[str], rule: str) -> Iterator[Claim]:
    words = match.group(1)
    start = match.start(1)
    if (
        unit := _OF_UNIT.match(words)
        if re.search(r"\b(?:Unit|Department|Division|Office|Library|Section|School|Team)\b", words.split(" of ")[0])
        else None
    ):
        rest = words[unit.end() :]
        if is_organization(rest) or " of " not in rest and rest.isupper():
            start += unit.end()
            words = rest
    if _UNIT.match(words) and not is_organization(words[words.index(" of ") :]):
        return
    folded = fold(words)
    if "'" in folded.split(" ")[0] and _CONTRACTED.match(folded):
        return
    if " " not in words and folded in languages_of():
        return
    if _NOT.match(folded) or len(words) < 3 or is_role(words) and not is_organization(words):
        return
    yield _claim(text, start, words, rule)


def _claim(text: str, start: int, words: str, rule: str) -> Claim:
    del text
    return Claim(_FIELD, words, words, start, start + len(words), rule)
