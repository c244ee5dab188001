"""The shape of an employer's name, and words found in its place that are no name."""

import re
from collections.abc import Iterator
from functools import lru_cache

from postingkit.lexicon.languages import languages_of
from postingkit.lexicon.names import is_organization, is_role, is_shop
from postingkit.lexicon.places import country_of, is_city, region_of
from postingkit.model.evidence import Claim
from postingkit.text import fold, holds

__all__ = ["COLLEGE", "FIELD", "NAME", "OPENINGS", "checked", "claim_of", "is_name", "whole_name"]

FIELD = "hiring_organization/name"

# "St.", "Inc." and "N.C." end in a full stop that is no sentence's; so does no longer word
_WORD = (
    r"[A-ZÀ-ÞŁŚŻŹĆŃČŘŠŽĎŤŇĚŮŐŰŞĞİȘȚ][\w'’&+-]*+(?:\.[\w&+-]++)*(?:(?:(?<=\b[A-Z])|(?<=\b[A-Z][a-z])|(?<=\bInc)|(?<=\bLtd))\.)?"
    r"|\d{1,6}[A-Z]\w*+|[a-z]{1,2}[A-Z]\w++"
)
_GLUE = (
    r" (?:of|for|and|the|of the|for the|at|de|de la|en|la|du|d[ao]s?|et|del|di|della|van|voor|von|für"
    r"|und|der|des|&|in the|nr \d{1,3}(?: im\.)?|im\.|–|-) "
    r"| ?, (?=(?:Inc|LLC|Ltd)\b)| "
)
# "Coldwater USD 412", "Fir Valley School District No. 5": districts and locals are told apart by number
_NUMBERED = r"(?:(?:(?<=SD)|(?<=District)|(?<=Local))(?: No\.?| #)? ?\d{1,4}\b(?![-.]\d))"
# "Officine Ada srl", "Mlýn Tarn s.r.o.", "Tarn Produce ltd", "Reed Mills pvt. ltd.", "Tarns kommun", "Reedings mend
# Limited"
_FORM = (
    r"(?: (?:(?:(?:pvt|pty)\.? )?(?:ltd|inc|llc|plc|limited|srl|snc|sas|spa|lda|ltda)\b\.?"
    r"|m\. ?b\. ?H\.|s\.r\.[lo]\.|sp\. ?z ?o\. ?o\.|(?<!\be )a\.s\.|s\.p\.a\.|(?:fylkes)?kommune?\b|kaupunki\b|kunta\b"
    r"|[a-z]{2,12} (?:Ltd|Limited|LLC|Inc)\b\.?))"
)
# "Przedszkole Miejskie nr 4 w Tarnowie"
_NR = rf"(?: nr \d{{1,3}}\b(?: we? (?:{_WORD}))?)"
NAME = rf"(?:{_WORD})(?:(?:{_GLUE})(?:{_WORD})){{0,8}}{_NUMBERED}?{_NR}?{_FORM}?(?: \([A-Z][\w -]{{1,20}}\))?"
"""Pattern: "Westchester Library System", "A+W", "Harbor Challenge Account – Georgia (HCA-Georgia)"."""

OPENINGS = (
    r"(?:urgent(?:ly)?|immediate|new|current|exciting|walk-?in)? ?(?:job |career )?(?:openings?|requirements?"
    r"|vacanc(?:y|ies)|opportunit(?:y|ies)|interviews?|hiring)(?: alert| now)?"
)
"""Pattern source, in folded text, for announcements: "Urgent Opening", "New vacancies"."""

_NOT = re.compile(
    r"(?:\d+[- ](?:day|hour|hr|week|month|year)s?\b.*"
    rf"|{OPENINGS}"
    r"|ab sofort|vollzeit|teilzeit|unbefristet|befristet|festanstellung|bundesweit|deutschlandweit"
    r"|we|our|you|your|this|these|the|a|an|it|he|she|they|us|who|what|why|how|applicants?|candidates?|position|job"
    r"|role|team|summary|also|description|department|about|overview|location|currently|reporting|under|please|all|if|in"
    r"|for|as|is|note|qualified|ideal|successful|must|client|our client|there|here|salary|benefits|experience|ability"
    r"|knowledge|minimum|applications?|work|working|today|additional|interested|each|every|no|yes|one|hr"
    r"|(?:the )?(?:governors|trustees|governing body|headteacher|directors|parish|club|trust|charity)"
    r"|(?:selection|search|hiring|recruit\w+|interview(?:ing)?|appointments?) (?:committee|panel|board)|dear .+"
    r"|(?:[\w/]+ )?names?(?: (?:of|and) .+)?"
    r"|equal opportunity|both .+|.+ (?:and|&) (?:i|me)|u\.?s\.?(?:a\.?)?"
    r"|(?:company|job|position|role) \w+|school|university|college|hospital|library|museum|church|clinic|council"
    r"|(?:\w+ )?(?:duties|responsibilities|requirements|qualifications)|the (?:role|position|team|company|job))$"
)
# "Welcome to the Office of Human Resources", "Union/Salary Plan/Grade", "About Harbor Labs"
_OPENS = re.compile(
    r"(?:welcome|about|join|apply|send|submit|upload|attach|visit|contact|subscribe|skip|sign|log|search|view|download|click|print|see|working"
    r"|union/|job |current|junte-se|venha|rejoi[gn]|únete|employment with|careers? (?:at|with)|opportunities)\b"
)
# "Library Associate for Electronic Resources": a job in a house, no house
_DUTY = re.compile(
    r"\b(?:associate|assistant|librarian|manager|specialist|director|clerk|head|officer|archivist) (?:for|of|to|in)\b"
    r"(?! (?:the )?(?:circuit |superior |district )?courts?\b)"
)
_CONTRACTED = re.compile(r"(?:we|i|you|they|it|that|there|he|she|what|who|here|let)'")
# "College of Agriculture" is a part of a university; "College of Charleston" is a house
COLLEGE = re.compile(
    r"(?:The )?(?:Colleges?|Schools?|Faculty) of (?:the )?(?:Agricultur|Arts\b|Scien|Engineer|Business|Education"
    r"|Medicin|Law\b|Nurs|Pharm|Health|Natural|Social|Liberal|Letters|Veterin|Humanit|Comput|Inform|Public|Dent|Fine"
    r"|Bio|Chem|Physic|Psych|Geograph|Histor|Language|Econom|Management|Mathem|Environment|Earth|Life)"
)
_UNIT = re.compile(r"(?:The )?(?:Department|Division|Office|Section|School|Faculty|Institute|Unit) of ")
# What a site says behind a name: "Harbor Labs - harborlabs.example", "Harbor Museum Job Opportunities"
_BEHIND = re.compile(
    r" [-–—] [\w-]+(?:\.[a-z]{2,}){1,2}$| (?:Careers?|Jobs|(?:Job|Career) Op(?:portunitie|ening)s)$"
    r"|(?:[ \u3000]\S{1,12}(?:学部|学科|研究科|研究室|課|局))?[ \u3000]\S{0,16}"
    r"(?:(?:募集|公募)(?:要項|要領|案内|情報|について)?|採用情報|採用案内|求人票)$"
    r"|（[^（）]{2,40}）$| · (?:Job|Vacancy|Position) (?:Announcement|Notice|Posting|Description)$"
)
_BEHIND_SIGNS = (" - ", " – ", " — ", " Job", " Career", "募集", "公募", "採用", "求人", "（", " · ")
_PAGE = re.compile(r"\b(?:notices|news|portal|newsletter|calendar)$")
# Words that any employer's house may have on its doors; a name needs another beside them
_GENERIC = frozenset(
    """
    job title titles position positions code directory notices notice information web portal menu calendar borough
    village township parish county city town state public human resources services administration elections election
    division department office offices board commission center centre library libraries university college museum
    institute school company agency court clerk home page general main central government local federal national the of
    and for & building grounds management program system bureau district council committee section unit team staff
    foundation hospital society institution laboratory charity
    healthcare facility medical practice client confidential firm organization organisation business private
    community development search help about contact news links município municipio comune gemeente kommune kommun gmina
    commune mairie ayuntamiento ville stadt gemeinde obec město громада universität hochschule klinik klinikum
    krankenhaus landkreis verein stiftung université mairie universidad universidade università universiteit
    """.split()
)
_OWNED = ("museum's ", "library's ", "college's ", "university's ", "school's ", "hospital's ", "company's ")
"""How the parts of a house open that is named elsewhere: "the Museum's Education staff"."""
# "An der Technischen Universität", "bei der Evangelischen Kirchengemeinde": an adjective bent by its article, where no
# word of the name bends it, as in "Diakonie der Evangelischen Kirche"
_BENT = re.compile(
    r"\A([\w-]+(?:che|eie))n(?= \w*(?:universität|hochschule|schule|gemeinde|kirche|stiftung)\b)", re.IGNORECASE
)
# What a name is not: "THE Harbor Library", "Bei der Stadt Falkenau ist eine Stelle"
_LEAD = re.compile("THE |(?:Bei|In|Für|An) (?:der|dem|die|das) |(?:Am|Im|Beim) (?=[A-ZÄÖÜ])|(?:Die )?Firma (?=[A-Z])")
_PART_OF = re.compile(
    r"[\w&,' -]{0,60}\b(?:Unit|Department|Division|Office|Library|Section|School|Team|Lab|Laboratory|Group|Chair"
    r"|Faculty) (?:of|at|in) (?:the )?(?=[A-Z])"
    # "Institut für Landeskunde der Universität Tarn"; one "an der" a university is a house of its own
    r"|(?:Institut|Seminar|Lehrstuhl|Zentrum|Fachbereich|Fakultät|Abteilung|Professur|Klinik) für [\w, -]{3,60}? der "
    r"(?=[A-Z])"
)
# "Harbor Museum / Main Campus", "Harbor College--Reed Library", "Harbor College. Reed Library", "Harbor College/CUNY",
# "Harbor University/Reed Library", "Harbor Library-Long Island"
_BESIDE = re.compile(
    r" / |--|/(?=(?:[A-Z][\w.'’-]* ){1,5}Librar(?:y|ies)\Z|[CS]UNY\Z)|(?<=Library)-(?=[A-Z])| -(?=[A-Z])"
    r"|(?<=[a-z]{3})\. (?=[A-Z][^.]*\b(?:Library|Libraries|Archives)\Z)"
)
# "The Ada B. Reed Library at the", "Reed Art Library, The", "Reed Library/": a room before its house
_ROOM_OF = re.compile(
    r"(?:[Tt]he )?(?!Public |Free )(?:[A-Z][\w.'’-]* (?:(?:and|&) )?){1,6}(?:Librar(?:y|ies)|Archives)"
    r"(?P<named> (?:at|of) (?=The )|, (?=The ))?(?(named)|(?: (?:at|of) (?:the )?|/))(?=[A-Z])"
)
_INSIDE = re.compile(r" \((?:[A-Z]{2}|[A-Z][a-z]+)\) (?=[A-Z])")  # "Tarn (OR) Public Library"
# "Dept of Education, The Harbor Center", not "Department of Health, Bureau of Labs"
_UNIT_FRONT = re.compile(r"(?:Dep(?:artmen)?t\.?|Division|Office|Section) of ")
_UNITS = ("Dep", "Div", "Off", "Sec")
_UNIT_BEHIND = re.compile(r"(?:The )?(?:Bureau|Division|Office|Department|Section|Unit|Branch|State|County|City) of\b")
_GREATER = re.compile(r"\b(?:University|College|School|UNIVERSITY|COLLEGE)\b")


def claim_of(start: int, words: str, rule: str) -> Claim:
    """Return the claim of a name that stands at ``start``.

    >>> claim_of(0, "Harbor Labs - harborlabs.example", "").value
    'Harbor Labs'
    >>> claim_of(0, "Tarn Museum Job Opportunities", "").value
    'Tarn Museum'
    """
    if holds(words, _BEHIND_SIGNS):
        words = _BEHIND.sub("", words)
    return Claim.quoted(FIELD, words, start, rule)


@lru_cache(maxsize=4096)
def is_name(words: str) -> bool:
    """Whether words found in the place of an employer's name may be one.

    >>> is_name("Harbor Labs"), is_name("This"), is_name("Elections Division"), is_name("Department of Biology")
    (True, False, False, False)
    """
    folded = fold(words)
    if len(words) < 2 or _NOT.match(folded) or _CONTRACTED.match(folded) or _PAGE.search(folded):
        return False
    if (
        folded.endswith("'s")
        or folded.startswith(_OWNED)
        or all(word in _GENERIC for word in re.findall(r"[\w&]+", folded))
    ):
        return False
    if "://" in words or "@" in words or "：" in words or _OPENS.match(folded) or _DUTY.search(folded):
        return False
    if COLLEGE.match(words) or (_UNIT.match(words) and not is_organization(words.partition(" of ")[2])):
        return False
    word = folded if " " not in words else ""
    if word and (word in languages_of() or word.endswith("ly") or (len(word) < 4 and not words.isupper())):
        return False
    return not is_role(words) or is_organization(words) or is_shop(words)


def whole_name(text: str, a: int, b: int) -> tuple[int, int]:
    """Return the span of a name without a branch in brackets, a place behind a comma, or a unit before one.

    >>> def whole(name): return name[slice(*whole_name(name, 0, len(name)))]
    >>> whole("Harbor University (Main Campus)"), whole("Reed Library, Harbor College"), whole("Harbor Library, Salem")
    ('Harbor University', 'Harbor College', 'Harbor Library')
    >>> whole("Harbor College--Reed Library"), whole("The Reed Library at the Harbor Museum")
    ('Harbor College', 'Harbor Museum')
    >>> whole("Public Library of the Tarn Society"), whole("Reed College Library at Tarn University")
    ('Public Library of the Tarn Society', 'Reed College Library at Tarn University')
    >>> whole("Dept of Maps, The Harbor Center"), whole("Department of Health, Bureau of Labs")
    ('The Harbor Center', 'Department of Health')
    >>> whole("Reed Library, Harbor College, Salem, OR"), whole("Law Library, Tarn School of Law, Tarn University")
    ('Harbor College', 'Tarn School of Law, Tarn University')
    """
    if (of := text.find(" of the U.S. ", a, b)) > 0:
        a = of + 8  # "Accessibility of the U.S. Tide Commission"
    bracket = text.find(" (", a, b)
    if bracket > a and not _INSIDE.match(text, bracket, b):
        inside = text[bracket + 2 : b - 1]
        if not inside.isupper() or region_of(inside):
            b = bracket
    possessive = text.find("’s ", a, b) if "’" in text[a:b] else text.find("'s ", a, b)
    if possessive > a and is_organization(text[a:possessive]) and "," not in text[a:possessive]:
        b = possessive  # "Harbor Group's Archival Services Division"
    if beside := _BESIDE.search(text, a, b):
        b = a + len(text[a : beside.start()].rstrip())
    room = _ROOM_OF.match(text, a, b)
    if room and not _GREATER.search(room[0]) and (room["named"] or is_organization(text[room.end() : b])):
        a = room.end()
    a = _behind_unit(text, a, b) if text.startswith(_UNITS, a) else a
    comma = text.find(", ", a, b)
    if comma > a:
        behind = text[comma + 2 : b]
        if _GREATER.search(behind) and not _GREATER.search(text, a, comma) and not region_of(behind):
            a = comma + 2
            seat = text.find(", ", a, b)  # "Reed Library, Harbor College, Salem, OR"
            b = seat if seat > a and not _GREATER.search(text, seat, b) else b
        elif not re.fullmatch(r"(?:Inc|LLC|Ltd|PLLC|GmbH|LLP)\.?", behind):
            b = comma
    return a, b


# "Nimbus Ledger (YC W23)": who has paid for it
_FUND = re.compile(r" \(YC [A-Z]?\d{2}\)$")


def _behind_unit(text: str, a: int, b: int) -> int:
    """Return where the employer starts behind a department of it and a comma."""
    comma = text.find(", ", a, b) if _UNIT_FRONT.match(text, a, b) else -1
    named = comma > a and is_organization(text[comma + 2 : b]) and not _UNIT_BEHIND.match(text, comma + 2, b)
    return comma + 2 if named else a


def checked(start: int, words: str, rule: str) -> Iterator[Claim]:
    """Yield the claim of a name, without a unit named before it, if it may be a name at all."""
    if lead := _LEAD.match(words):
        start, words = start + lead.end(), words[lead.end() :]
    words = _FUND.sub("", words)
    named, _, land = words.rpartition(" (")
    if len(land) > len("(UA)") and country_of(land.rstrip(")")):
        words = named  # "University of Tarn (Norway)"
    at = words.rpartition(" at ")[2].removeprefix("the ") if " at " in words else ""
    if at and is_organization(at):
        start += words.rindex(at)  # "Life Sciences at Harbor University"
        words = at
    elif unit := _PART_OF.match(words):
        rest = words[unit.end() :]
        if is_organization(rest) or rest.isupper():
            start += unit.end()
            words = rest
    if is_name(words) and not is_city(words):
        found = claim_of(start, words, rule)
        yield found._replace(value=_BENT.sub(r"\1", found.value)) if "en " in words else found
