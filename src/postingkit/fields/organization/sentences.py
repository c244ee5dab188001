"""Employers in sentences: who is hiring, who describes itself, who does not discriminate, and who signs.

The file is long because each shape of sentence has words of its own.
"""

import re
from collections.abc import Callable, Iterator

from postingkit.fields.organization.creeds import in_creeds, in_posts
from postingkit.fields.organization.name import NAME, checked, claim_of, is_name, whole_name
from postingkit.fields.organization.selves import A_PRODUCT, in_selves
from postingkit.lexicon.hiring import APPOINTS, HIRES, HIRING
from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.places import country_of, is_city, region_of
from postingkit.matching.anchors import spots, tokens
from postingkit.matching.cues import Cues
from postingkit.matching.sentences import line_start, sentence_start
from postingkit.model.evidence import Claim
from postingkit.text import fold, holds

__all__ = ["in_about", "in_sentences"]

Match = Callable[[str, int, int], re.Match[str] | None]
_FURTHEST = 20_000
"""Characters from the top within which an employer is first named."""
_TOP = 300  # characters
# "... job description for the Map Clerk position at Tarn County?"
_ASKED = re.compile(r"job description for the [^?\n]{3,90}? (?:position|role|job) at ([A-Z][^?\n]{2,60})\?")
# "The Harbor Labs is", "Die Harbor Werke sind", "A Harbor Group é uma", where "A" is an article too
_ARTICLE = (
    r"(?:The |[AO] (?=(?:[A-Z][\w&'-]* ){1,5}(?:é|está)\b)|Het |(?:Die|Der|Das) (?:[a-zäöü\d]+ ){0,3}"
    r"|(?:Il|El|La|Le|A|O) (?=(?:Comune|Ayuntamiento|Diputación|Provinc|Region|Universi|Ville|Mairie|Commune|Fonda"
    r"|Funda"
    r"|Bibliot|Clínica|Escola|Câmara|Farmácia|Junta|Mus[eé]|Théâtre|Teatro|Centr|Asso|Asoc)\w*\b|[A-Z]{2,6}\b)"
    r"|At |Here at |Our |Meet )?"
)

# "Westchester Library System is looking for", "The College, located in the Bronx, seeks", "has an opening for"
_SEEK_CUES = Cues(
    *("seek", "seeks", "seeking", "looking for", "looking to", "hiring", "recruiting", "searching for", *HIRING),
    *("applications", "applicants", "nominations", "announces", "announce", "is offering", "opening", "openings"),
    *("opportunity", "opportunities", "vacancy", "vacancies", "needs a", "needs an", "offers a", "offers an"),
    *("to appoint", "to recruit", "to hire", "to employ", "opens a", "opened a", "opens the", "opened the"),
    *("un appel", "un concours", "ogłasza", "vyhlašuje", "indice", "convoca", "объявляет", "оголошує"),
    *("schreibt", "stellt", "besetzt"),
)
# "La Maison du Quai lance un appel à candidatures", "Městské muzeum vyhlašuje výběrové řízení", "Die Stadt
# Tarn stellt zum 1. Mai eine Gärtnerin ein"
_CALLS = (
    r"(?:lance|ouvre|organise) un (?:appel|concours)\b|ogłasza (?:otwarty )?(?:nabór|konkurs)"
    r"|vyhlašuje (?:výběrové|konku)|indice (?:un[ao]? |il )?(?:bando|concorso|selezione|avviso)"
    r"|convoca (?:una? |\d)|schreibt [^.\n]{3,60} aus\b"
    r"|(?:stellt|besetzt) (?:zum|ab|baldmöglichst|ehestmöglich)\b|besetzt eine\b"
    r"|объявляет (?:\w+ )?(?:конкурс|набор|отбор)|оголошує (?:\w+ )?(?:конкурс|набір)"
)
_NOW = r"(?:now |currently |actively |presently )?"
# "The department of maps of the Harbor University" seeks for its house, and so do "the Governors of Tarn School"
_UNIT = (
    r"(?:(?:The )?(?:Head(?:teacher)? and )?(?:(?:Board of )?(?:Governors|Trustees|Directors)|Governing Body)"
    r" (?:of|at) (?:the )?"
    r"|The (?:department|research group|group|lab|laboratory|chair|section|team)"
    r" (?:[\w'&-]+ ){0,6}?(?:of|at) (?:the )?)?"
)
# "La commune de Tarn recrute", "L'association Le Quai recherche un"
_BODY = (
    r"(?:(?:commune|ville|mairie|métropole|communauté de communes|association)"
    r" (?:de |du |des |d['’]|de la |de l['’])?)?"
)
# "La société Meridian recrute", "Společnost Meridian s.r.o. hledá": what a house is, and no part of its name
_FIRM = (
    r"(?:(?:La |A |Lo |Il |El |Het |De |Die |Das |Unser )?(?:[Ss]ociété|[Ee]ntreprise|[Ee]mpresa|[Ss]ociedad|[Ss]ocietà"
    r"|[Aa]zienda|[Dd]itta|[Ff]irma|[Bb]edrijf|[Ss]polečnost|[Ss]półka|[Ff]öretaget|[Vv]irksomheden|[Bb]edriften) )"
)
_SEEKS = re.compile(
    rf"{_UNIT}(?:{_FIRM}|{_ARTICLE}|L(?:[ae] |['’])(?=[a-zé]))({_BODY}{NAME})(?: \([^()\n]{{2,60}}\)"
    rf"|, [A-Z][A-Za-z ]{{2,30}}(?=,))?,?"
    r" (?:(?:located|based|in|mit Sitz in|à|en|em|te|a|we?|в"
    rf"|ve?) (?:[^.\n]|\.(?=\d)){{2,60}}?,? |(?:an?|eine?|une?|un[ao]?|uma?|een|lider|leader|acteur|azienda|empresa"
    rf"|entreprise|spécialiste|(?:auto)?officina|studio|negozio|hotel|ristorante|restaurante?|tienda|clínica|cabinet|boutique|magasin"
    rf"|winkel|jeden z|jedna z|jedno z|one of) [^.\n]{{3,90}}?, )?{_NOW}(?:is |are |has been |would )?{_NOW}"
    rf"(?:looking for|looking to fill|{APPOINTS}|seek(?:s|ing)?\b"
    r"|(?:hiring|recruiting)\b(?! (?:experience|process|practices|managers?|teams?))"
    r"|searching for|welcomes applications"
    r"|(?:accepting|encouraging|inviting|soliciting) applications"
    r"|invites? (?:\w+ )?(?:applications|applicants|candidates|nominations)"
    rf"|announces?\b|is offering|{HIRES}|{_CALLS}"
    r"|open(?:s|ed) (?:an?|the) (?:call|competition|vacancy|selection procedure)\b"
    r"|has (?:an |a |one |two )?(?:\w+ ){0,3}(?:openings?|opportunit|vacanc)"
    r"|offers? an? (?:[\w-]+ ){0,3}(?:opportunity|internship|position)|needs an? )"
)
# "株式会社みなと物流では事務スタッフを募集しています", "北都病院は看護師を募集します"
_JAPANESE = re.compile(
    r"(?:\A|[\n。])((?:株式会社|有限会社|合同会社|医療法人|社会福祉法人|学校法人)[^\s、。はがで]{2,24}"
    r"|[^\s、。はがで]{2,20}(?:株式会社|有限会社|病院|大学|クリニック|学園|図書館|美術館|博物館|役所|役場))"
    r"(?:では|は|が)、?[^。\n]{0,80}(?:募集|採用)"
)
# "At Meridian, we build", "At Meridian you will", "As a Map Clerk at Meridian, you will"
_AT_CUES = Cues("we", "you", "you'll", "our")
_AT = re.compile(
    rf"(?:(?:Here )?[Aa]t ({NAME}),?|As (?:an?|our|the|your) [^.,;\n]{{3,80}}? (?:at|with) (?:the )?({NAME}),)"
    r" (?:we|you|our)\b"
)
# "As the Map Clerk for Meridian Consulting, you will"
_FOR = re.compile(rf"As (?:an?|our|the|your) [^.,;\n]{{3,80}}? for (?:the )?({NAME}), (?:we|you|our)\b")
# "En Puerto Claro tenemos", "Chez Maison Claire, nous", "Bei der Hafenwerft bieten wir"
_AT_ABROAD_CUES = Cues("tenemos", "somos", "creemos", "buscamos", "trabajamos", "apostamos", "nous", "wir", "siamo")
_AT_ABROAD = re.compile(
    rf"(?:En|Chez|Bei|Na|No|Em|In) ({NAME}),? (?:tenemos|somos|creemos|buscamos|trabajamos|apostamos|nous|wir|siamo"
    r"|(?:bieten|arbeiten|haben|suchen|leben|legen|glauben|stehen|sind) wir)\b"
)
# "En Puerto Claro, el mar forma parte de nuestra vida", "Chez Maison Claire, le pain est un art"
_IN_HOUSE = re.compile(
    rf"(?<=\n)(?:En|Chez) ({NAME}), (?:el|la|los|las|lo|nuestr[oa]s?|cada|le|les|notre|nos|chaque)\b"
)
# "a regular position with the City of Salem", "working at Meridian", "open with Harbor Finance ltd."
_WITH_CUES = Cues(
    *("position with", "employment with", "work for", "working for", "work at", "working at", "join"),
    *("career with", "career at", "open with", "learn more about", "welcome to", "advertised for", "team at"),
)
# "The incumbent serves as a Senior Elections Expert with the U.S. Harbor Commission (UHC)"
_SERVES_CUES = Cues("serves as a", "serves as an", "serve as a", "serve as an", "serves as the", "serve as the")
_SERVES = re.compile(rf" (?:[A-Z][\w()&-]*,? |of |and |for ){{1,9}}(?:with|at) (?:the )?({NAME})")
_WITH = re.compile(rf" ?(?:the )?({NAME}(?: ltd\b\.?)?)(?! (?:team|group|staff|department|division|unit)\b)")
# "Meridian's Map Engines team is building", "Meridian’s Research department seeks", "to deliver MBG Tarn's mission",
# "the University of Salem's Department of Maps"
_OWN_CUES = Cues("team", "teams", "department", "departments", "mission")
_OWN = re.compile(
    r"((?:\b(?:University|College|City|County|Town|Bank|Museum) of (?:the )?)?[A-Z](?<![\w.].)[\w&-]{1,20}"
    r"(?: [A-Z][\w&-]{1,20}){0,3})['’]s (?:[\w&/-]{1,20} ){0,4}$"
)
_PERSON = ("Prof. ", "Dr. ", "Professor ")
# The signature of a firm: "Harbor Verlag GmbH" alone in its line, or before its address
_LEGAL_CUES = Cues("gmbh", "ag", "se", "kg", "e.v", "e. v", "inc", "llc", "llp", "ltd", "plc", "b.v", "s.a")
_LEGAL = re.compile(
    rf"({NAME}(?: &)? ?(?:GmbH(?: & Co\. KG)?|AG|SE|KG|e\. ?V\.|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|B\.V\.|S\.A\.))"
    r"(?=$|\n|[:,|(] ?| [·•|–-] )"
)
# Verbs of other tongues behind the name of whoever is their subject
_STANDS = (
    "ist|gelangt|bietet|zählt|gehört|sind|vereint|umfasst|betreibt|verarbeitet|beschäftigt|bildet|steht|verbindet|est|sont|es|é"
    "|является"
)
# "Technology Associates is a services company", "Die Harbor Verlag GmbH ist eines der größten"
_IS = re.compile(
    r"(?:(?:Founded|Established|Chartered|Located|Situated|Nestled) (?:in|on) [^.,\n]{3,40}, (?:the )?)?"
    rf"{_ARTICLE}({NAME})(?: \([^()\n]{{2,60}}\))?(?: e\. ?V\.)?(?:, [A-Z][A-Za-zäöüß' ]{{2,30}}"
    rf"|, (?:a )?(?:part|member|division|subsidiary|brand) of [^.,\n]{{3,50}}| (?:mit (?:Haupts|S)itz in|in|te"
    rf"|con sede (?:a|en)"
    rf"|com sede em|z siedzibą w|se sídlem v|bas[ée]e? à|située? à) [A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)?,? [—–-]? ?"
    rf"(?=(?:is|are|was founded|exists to|{_STANDS})\b(?! an? (?:equal|affirmative|eoe)\b))"
)
# ... and under a heading about the employer what it does: "Harrow & Finch builds payroll software"
_DOES = re.compile(
    rf"{_ARTICLE}({NAME}) (?=(?:builds?|makes?|develops?|sells?|runs?|operates?|provides?|helps?"
    rf"|offers?|designs?|produces?"
    r"|serves?|connects?|creates?|delivers?|manages?|publishes|works|supports|brings|has been|was founded|inspires"
    r"|preserves?|protects?|promotes?|advances?|conserves?|empowers?|strives|entwickelt"
    r"|betreibt|produziert|développe|propose|sviluppa|produce|desarrolla|ofrece)\b)"
)
_BE = frozenset(f"is|are|was|exists|{_STANDS}".split("|"))
_A_COMPANY = re.compile(
    r"exists to\b|(?:ist|sind|est|sont|is|zijn|es|son|é) (?:(?:eine?|une?|les?|la|uma?|una) |l['’])(?:[\w-]+ ){0,2}?"
    r"(?:verein|verband|stiftung|association|asbl|syndicat|collectif|fédération|coopérative|organisme"
    r"|établissement|fondation|société|stichting|organisatie|bedrijf|azienda|società|fondazione|cooperativa"
    r"|asociación|fundación|associação|fundação|(?<=un )centre de?)\b"
    r"|(?:is|are|ist|sind|est|es|é)\b[^.\n]{0,120}\b(?:compan(?:y|ies)|organi[sz]ation|firm|leader|provider"
    r"|university|college|start-?up|corporation|service|group|technology|co-?operative|charity|incubator|(?:job )?board"
    r"|brand|app|marketplace|fund|lab|practice|studio|venture|website|manufacturer|institution|institute|library"
    r"|museum|agency|non-?profit|platform|consultancy|bank|business|school|hospital|network|foundation(?! of)|society"
    r"|maker|developer|publisher|retailer|unternehmen|marktführer|anbieter|hersteller|empresa|entreprise|startups)\b"
)
# A section about the employer that opens with its address: "Tarn Hospital | 12 Quay Street", "Reed Trust, 7 Mill Rd"
_ADDRESSED = re.compile(r"((?=\S)[^|,;:\d\n]{3,60}?)(?: ?[|,;/] ?| [-–—] |\s*\n\s*)\d{1,5}[ -]\w")
# ... or in mid-paragraph whose house it is: "Boats matter. Tarnworks is a non-partisan non-profit"
_IS_CUES = Cues("is a nonprofit", "is a non-profit", "is a not-for-profit", "is a nonpartisan", "is a non-partisan")
_PARAGRAPHS = 40
"""Paragraphs, at the top and at the end, in which an employer describes itself."""
_ABOUT = re.compile(
    rf"(?:(?:A (?:little )?bit )?[Aa]bout|Über|Join|Working at|Why|Careers at|Jobs at|Who is|Perks (?:at|@)) "
    rf"(?:the )?({NAME})"
    r"\W*$"
)
_SEAT = re.compile(
    r"(?:, |[Aa]t (?:the )?)((?:[A-Z][\w'’&-]+ ){1,4}(?:University|College)(?: of (?:[A-Z]\w+ ?){1,3})?)"
)


def in_sentences(text: str, hint: str, *, company: bool, whole: bool) -> Iterator[Claim]:
    """Yield the employers that sentences name, by the most reliable sentence shapes first.

    ``company``: the text is about the employer; ``whole``: it is the whole posting, with which sections are read.
    """
    if len(text) > _FURTHEST:
        text = text[:_FURTHEST]
    yield from _first_line(text, hint, company=company)
    yield from _self_described(text, company=company)
    if not whole:
        return
    low = fold(text)
    if asked := _ASKED.search(text, 0, _TOP):
        yield from checked(asked.start(1), asked[1], "organization.headline")
    yield from _before(text, _SEEK_CUES.find(low), _seeks, "organization.seeks")
    for house in _JAPANESE.finditer(text) if "募集" in text else ():
        yield from checked(house.start(1), house[1], "organization.seeks")
    yield from _before(text, _IS_CUES.find(low), _IS.match, "organization.is")
    if "At " in text or "at " in text or "As " in text:
        commas = [
            (a, b)
            for a, b in _AT_CUES.find(low)
            if text.startswith(", ", a - 2) or holds(text[max(0, a - 50) : a], ("At ", "re at "))
        ]
        yield from _before(text, commas, _AT.match, "organization.at")
        yield from (c for c in _before(text, commas, _FOR.match, "organization.at") if is_organization(c.value))
    yield from _before(text, _AT_ABROAD_CUES.find(low), _AT_ABROAD.match, "organization.at")
    if "\nEn " in text or "\nChez " in text:
        for house in _IN_HOUSE.finditer(text):
            if not (is_city(house[1]) or region_of(house[1]) or country_of(house[1])):
                yield from checked(house.start(1), house[1], "organization.at")
    yield from in_posts(text, low)
    yield from _owners(text, low)
    yield from in_selves(text, low)
    yield from _with(text, low)
    yield from in_creeds(text, low)
    yield from _legal(text, low)


def _first_line(text: str, hint: str, *, company: bool) -> Iterator[Claim]:
    """Yield the employer that a section about the company opens with."""
    if company and (addressed := _ADDRESSED.match(text)) and addressed[1][0].isupper():
        yield from checked(0, addressed[1], "organization.company")
    first = text[:200].split("\n", 1)[0].strip()
    if company and 2 < len(first) <= 80 and first[-1] not in ".!?:" and first.count(" ") < 9:
        a, b = whole_name(text, at := text.index(first), at + len(first))
        if is_organization(text[a:b]) and not is_role(text[a:b]):
            yield claim_of(a, text[a:b], "organization.company")
    if named := _ABOUT.match(hint):  # "About Meridian": the name as the text itself has it
        at = text.find(named.group(1))
        if at >= 0 and is_name(named.group(1)):
            yield claim_of(at, named.group(1), "organization.about")._replace(needs=("hint",))
    if len(first) < 80:
        yield from in_about(text)


def in_about(text: str) -> Iterator[Claim]:
    """Yield the employer that a heading is about.

    >>> [c.value for c in in_about("About Meridian")], list(in_about("About the job"))
    (['Meridian'], [])
    """
    about = _ABOUT.match(text.partition("\n")[0].strip())
    if about:
        yield from checked(text.index(about.group(1)), about.group(1), "organization.about")


# "🍳 The Copper Ladle is hiring!"
_SIGNS = re.compile(r"[^\w\s\"“'(\[<*#-]{1,3} ")


def _before(text: str, cues: list[tuple[int, int]], match_at: Match, rule: str) -> Iterator[Claim]:
    """Yield the names that open sentences with a cue word in them."""
    done = -1
    for at, end in cues:
        start = sentence_start(text, at)
        signs = _SIGNS.match(text, start, at)
        start = signs.end() if signs else start
        if start == done or not text[start : start + 1].isalnum() or text.endswith(_PERSON, 0, start):
            continue
        done = start
        match = match_at(text, start, end + 40)
        if match and match.lastindex:
            name = match.group(match.lastindex)
            if name.endswith("ly") and " " not in name and not country_of(name) and _is_proper(text, name):
                yield claim_of(match.start(match.lastindex), name, rule)  # "Foldly seeks", and no "Currently"
            yield from checked(match.start(match.lastindex), name, rule)
        elif seat := _SEAT.search(text, start, at):  # "The Reed Lab, Harbor University (Oslo) invites applications"
            yield from checked(seat.start(1), seat.group(1), "organization.with")


def _self_described(text: str, *, company: bool) -> Iterator[Claim]:
    """Yield the names that open the first paragraphs with what they are: "Tarn Labs is a ..."."""
    at = seen = 0
    stands = [f" {word} " for word in _BE & tokens(fold(text))]
    for line in text[:12_000].split("\n"):
        start, at = at, at + len(line) + 1
        if len(line) < 25:
            continue
        seen += 1
        if seen > _PARAGRAPHS:
            return
        does = _DOES.match(text, start, start + min(len(line), 130)) if company and seen == 1 else None
        if does:
            yield from checked(does.start(1), does.group(1), "organization.is")
            continue
        if not line[0].isupper() or not holds(line[:130], stands):
            continue
        match = _IS.match(text, start, start + min(len(line), 130))
        if match and (
            _OURS.match(text, start) or _INVITED.match(text, match.end()) or A_PRODUCT.match(text, match.end())
        ):
            continue
        if match and (
            company or is_organization(match.group(1)) or _A_COMPANY.match(fold(text[match.end() : match.end() + 200]))
        ):
            yield from checked(match.start(1), match.group(1), "organization.is")
        elif match and _is_proper(text, match.group(1)):
            yield from checked(match.start(1), match.group(1), "organization.opens")


# "Банк «Волна» приглашает", "Zakład Mięsny \"Dąb\" zatrudni"
_QUOTED = re.compile(
    rf"((?:[^\W\d_][\w.-]*+ ){{0,4}}[«\"“„][^«»\"“”„\n]{{2,50}}[»\"”])(?:,? [^.\n]{{2,60}}?,)? (?:сейчас "
    rf"|срочно )?(?:{HIRES}|{_CALLS})"
)


def _seeks(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the name of a house that seeks somebody, which quotation marks may end."""
    found = _SEEKS.match(text, start, end)
    if found is None and holds(text[start:end], '«"“„') and text[start].isupper():
        return _QUOTED.match(text, start, end)
    return found


_WITHIN = re.compile("[a-z,] ")
_INVITED = re.compile(
    r"(?:is|are) (?:\w+ly )?(?:welcome\w*|invited|encouraged|expected|required|available|held|subject)\b"
)
"""Statements about visits and applications, of which no subject is an employer: "Visits are warmly welcomed"."""

# "Unser Team ist ein Verein von Freunden", "Notre mission est": a part of the house, or what it is about
_OURS = re.compile(
    r"(?:Unser|Unsere|Notre|Nos|Nuestr[oa]|Noss[oa]|Ons|Onze|Il nostro|La nostra|Cette|Ce|Cet) (?!Dame\b)"
)


def _is_proper(text: str, name: str) -> bool:
    """Whether a name that opens a sentence is capitalized in mid-sentence, too, and nowhere in small letters."""
    within = any(_WITHIN.match(text, at - 2) for at in spots(text, name) if at > 1)
    return within and not spots(text, name.lower())


def _with(text: str, low: str) -> Iterator[Claim]:
    for at, end in _WITH_CUES.find(low):
        match = _WITH.match(text, end, end + 120)
        if match and (is_organization(match.group(1)) or text.count(match.group(1)) > 1 or low.startswith("open", at)):
            yield from checked(match.start(1), match.group(1), "organization.with")
    for _, end in _SERVES_CUES.find(low):
        if (match := _SERVES.match(text, end, end + 200)) and is_organization(match.group(1)):
            yield from checked(match.start(1), match.group(1), "organization.with")


def _owners(text: str, low: str) -> Iterator[Claim]:
    """Yield the organizations of whose teams or mission a text speaks."""
    for at, _ in _OWN_CUES.find(low):
        start = max(0, at - 120)
        own = _OWN.search(text, start, at) if low.find("'s ", start, at) >= 0 else None
        named = own and (own.start(1) > start or not start) and not _names_a_kind(text, own.start(1), own[1])
        if own and named and (is_organization(own[1]) or _is_proper(text, own[1])):
            yield from checked(own.start(1), own[1], "organization.with")


def _names_a_kind(text: str, at: int, words: str) -> bool:
    """Whether a word behind "the" is a kind of organization rather than its name: "the Garden's mission"."""
    return " " not in words and text[max(0, at - 4) : at].lower() == "the "


def _legal(text: str, low: str) -> Iterator[Claim]:
    for at, _ in _LEGAL_CUES.find(low):
        start = line_start(text, at)
        if at - start < 80 and (match := _LEGAL.match(text, start)):
            yield from checked(match.start(1), match.group(1), "organization.legal")
