"""One line read as a title: what is cut off, and which lines are no titles."""

import html
import re

from postingkit.fields.title.terms import before_terms
from postingkit.lexicon.announcing import PAGES
from postingkit.lexicon.headlines import HOUSE_BEHIND, UNKNOWN, Setting, split_headline
from postingkit.lexicon.hiring import HIRES
from postingkit.lexicon.names import GENDER, is_organization, is_role
from postingkit.lexicon.places import country_of, region_of
from postingkit.lexicon.towns import towns_behind
from postingkit.lexicon.trimmings import bare
from postingkit.lexicon.workplaces import MANNER
from postingkit.matching.seldom import Seldom
from postingkit.matching.spaces import ANY, SOME
from postingkit.model.evidence import Claim
from postingkit.text import fold, holds

__all__ = ["is_headline", "may_be", "read_line"]

# "IL SEGRETARIO COMUNALE", "El Alcalde", "Le Maire": who signs
_THE = tuple("il la el le o a der die".split())
_SIGNER = re.compile(
    r"(?:il|la|el|le|o|a|der|die) (?:sindac[oa]|segretari[oa]|dirigente|responsabile|presidente|direttore"
    r"|alcalde(?:sa)?"
    r"|secretari[oa]|concejal|maire|président\w*|director[a]?|bürgermeister\w*|landr[aä]t\w*|vereadora?)"
    r"(?: (?:comunale|generale|municipal|d[eio]l? [^\W\d]+|dell[ao] [^\W\d]+|accidental|général\w*)){0,2}\W*$"
)
# Lines of a head that name no job: "Job Description", "Posting Details", "About us", "Apply now", "Not Indicated"
_NO_TITLE = re.compile(
    rf"(?:{PAGES})\W*$|job ?#.*|(?:ausbildung|praktikum|stellenangebot|karriere)(?: (?:19|20)\d\d)?\W*$|(?:notice"
    rf"|today's|search(?: by"
    r"| for)?|login|log in|home|menu|tickets|sign|show|select|frequently|human resources|questions"
    r"|top|all jobs|job|positions?|posting|vacancy|career|employment|company|general|role|about|apply|application"
    r"|location"
    r"|job ?#? ?\d+|salary|department|summary|overview|description|introduction|organization|contact|date|posted"
    r"|statement of|closing|opening|open"
    r"|class code|classification|status|type|category|exam|hours|duties|requirements?|responsibilities|qualifications"
    r"|benefits|sign in"
    r"|detalhe d[ae] (?:oferta|vaga)(?: de emprego)?|detall[e]? de l[a']? ?oferta|dettagli(?:o)? (?:dell')?(?:offerta"
    r"|annuncio)"
    r"|détails? de l'offre|szczegóły oferty|detail nabídky|описание вакансии|опис вакансії|ogłoszenie o naborze.*"
    r"|avviso (?:pubblico|di selezione).*|nous rejoindre|rejoignez-nous|trabaja con nosotros|lavora con noi|werken bij"
    r"|(?:office|department|division) of (?:the )?[^,–|-]+"
    r"|new search|back|share|print|skip|view|save|how to|welcome|not indicated|n/a|einsatzort|ihre aufgaben|ihr profil"
    r"|über uns|wir(?: suchen)?(?: sie)?(?: als)?|kontakt|deine?|eintritt)"
    r"(?: (?:description|details?|information|summary|overview|postings?|opportunit\w+|announcement|now|us"
    r"|date|employment|vacancy|title|type|search"
    r"|number|id|form|jobs?|purpose|status|results|content|here|online|page|link|to|the|for|and|of|in|this|our|position"
    r"|openings?|available|vacant|sector|category|level|interest|bieten|suchen|distinguishing|characteristics))*\W*$"
)
# "Engineer, Austin, TX", "Clerk (Berlin, Germany)", "Librarian in New York, NY"
_PLACE_TAIL = re.compile(r"(?:\s*[,(–—-]\s*|\sin\s+)([A-Z][\w.' -]{2,24}), ?([A-Z][\w.]+(?: [A-Z]\w+)?)\)?$")
# "Clerk, Tarn Medical Center, Duluth MN": no comma between a town and its state
_STATE_TAIL = re.compile(r", [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2} ([A-Z]{2})$")
# "Battery Engineer Miami, FL": the town behind the job's name without any sign between them
_TOWN_TAILS = (re.compile(r" (?:[A-Z][a-z]+ )?[A-Z][a-z]+, ([A-Z]{2})$"), re.compile(r" [A-Z][a-z]+, ([A-Z]{2})$"))
# "Clerk (remote)", "Engineer - Remote, EU", "Engineer, Remote"
_REMARK_TAIL = re.compile(
    rf"(?:\s[\[(](?:(?:fully |100% )?{MANNER}[^()]{{0,20}}"
    r"|[^()]{0,60}\b(?:welcome|encouraged) to apply)[\])]|\s[-–—]+ (?:fully |100% )?(?:remote|hybrid)\b"
    r"(?! (?:sens|control|oper|support|patient|monitor|vehicle|cloud|system|access|care))[^()\n]{0,20}"
    r"|, (?:fully |100% )?(?:remote|hybrid))$",
    re.IGNORECASE,
)
# "Map Engineer - £100-150k", "Shelver, $18/hour", "Clerk ($41,000 a year)", "Driver $22-$25/hr": what is paid for it
_PAY_TAIL = re.compile(
    rf"(?:{SOME}[-–—|]{{1,2}}\s*|,\s*|{ANY}\()(?:up to |from |starting at )?[$€£] ?\d[^()|]{{0,40}}\)?$"
    rf"|{SOME}[$€£] ?\d[\d,.k]*(?: ?[-–] ?[$€£]?\d[\d,.k]*)? ?(?:/|per |an? )?(?:hr|hour|h|wk|week|yr|year|annum)?$",
    re.IGNORECASE,
)
# "Archivkraft (m/w/d) im Großraum Marburg"
_AREA_TAIL = re.compile(r" im (?:Großraum|Raum) [A-ZÄÖÜ][\w-]+$")
# "Zwei Kartografen (m/w/d)", "Two Map Clerks", "3 x Erzieher": how many are sought, before many or anyone
_COUNT = re.compile(
    r"(?:(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Mm]ehrere)(?: \(\d{1,2}\))?"
    r"|\(?\d{1,2}\)?(?: ?x)?) (?=[A-ZÄÖÜ])|1 (?=[^\W\d_])"
)
_MANY = re.compile(r"[A-Z][\w-]*s\b(?! [A-Z])")
# "Museum Specialist, GS-1016-9", "Science Teacher 2026-27": the series and grade of a federal post, a school year
_GRADE = re.compile(
    r",? (?:IS|GS|WG|WS|ZP)-\d{3,4}(?:-\d{1,2}(?:/\d{1,2})?)?$"
    r"|(?:,| [-–—]|,? for(?: the)?)? \(?20\d\d ?[-–/] ?(?:20)?\d\d(?: (?:[Ss]chool|[Aa]cademic) [Yy]ear)?\)?$"
)
# "Head of Maps - revised", "Map Curator (re-advertised)", "Map Curator: Search Extended": what became of the notice
_NOTICE_TAIL = Seldom(
    rf"(?:{ANY}[-–—:]{{1,3}}\s*|{SOME}[(\[])(?:revised|updated|corrected"
    r"|(?:search )?re-?(?:post(?:ed)?|advertised|advertisement|opened|announced)"
    r"|(?:deadline |date |search )?extended|(?:(?:position|post)s? )?(?:filled|closed))[)\]]?$"
)
# "Clerk Department: Maps Location: Salem": labels in one line, "Map Curator Job", "Cook Job in Hull"
_LABEL_TAIL = Seldom(
    r"\s(?:Department|Division|Reports? [Tt]o|Location|Salary|Status|Job Type|Employment Type|Company|Pay Rate"
    r"|FLSA|Rank)\s?:\s.*$|(?<=\w{3}) Job(?: [Dd]etails| in [A-Z][\w .,'-]{2,40})?$"
)
# "Aide-soignant (H/F) 44 - REZE (44400)": the department and the town, as the French agency writes them
_DEPARTMENT_TAIL = re.compile(r"(?<=/F\)) \d[\dAB]\d? - [^a-z\n]{2,40}$")
_SIGNED_TAILS = ((_LABEL_TAIL, (":", " Job")), (_PAY_TAIL, ("$", "€", "£")), (_DEPARTMENT_TAIL, ("/F) ",)))
"""Tails, each with the characters without any of which it is not tried: most titles have none."""
_LEGAL_TAIL = re.compile(
    r"\b(?:s\.?r\.?[ol]|sp\. ?z ?o\. ?o|s\.?n\.?c|s\.p\.a|ltda|lda|s\.(?:l|a)(?: de c\.v)?|[bn]\.v|a\.s)\.?$"
    r"|\b(?:corporation|inc|llc|ltd|gmbh|company|international|union,? local (?:no\. ?)?\d{1,4})\.?$|s' union$"
)
_SENTENCE = re.compile(
    r"\b(?:you|your|we|our|us|will|ask|join|is|are|has|have|must|please|this|that|which|what|sie|ihre|wir|uns|du|dein"
    rf"|seeks?|seeking|hiring|invites?|announces?|{HIRES}|(?<=: )(?:mrs?|ms|miss|rev)\b"
    r"|equal (?:employment|opportunity)|sign in|faq|until filled|requirements for)\b|[!?]$"
    r"|^(?:leads|manages|oversees|directs|performs|provides|serves) "
)
# "To strengthen our team in Frankfurt, we are looking for experienced", "You architect our platform"
_OPENS_SENTENCE = frozenset(
    "you you'll you’ll your we we're we’re our my to as if when where with because since they he she there this "
    "these".split()
)
# "Hector Fellow Academy", "Expert Review Committee": a job's name inside an employer's
_HOUSE = re.compile(
    r"\b(?:academy|university|college|museum|institute"
    r"|foundation|association|committee|commission|council|panel|board|gmbh|inc|llc|ltd)$"
)
# A page's title that is a file's name: "Microsoft Word - Advert.docx", "Advert_Clerk_2022-09"
_FILE = re.compile(r"\.(?:docx?|pdf|odt|indd|rtf)\b|^Microsoft Word|\w_\w.*_\w|^\w+_\w+$", re.IGNORECASE)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){3,}")  # "map-clerk-tarn-oregon", as an address spells it
# "Postdoc: Maps of the Northern Sea": a post and its subject, where "Director: Ann Quill" is a label and its value
_SUBJECT = re.compile(
    r"(?:post-?doc\w*|ph\.?d\.?|doctoral|internship|trainee|praktikum|volontariat"
    r"|(?:master|bachelor|abschluss|diplom|doktor)arbeit|werkstudent\w*)\b[^:]{0,24}: \w"
)
_NEVER = ("http", "@", "☐", "☒", "☑")
"""What stands in addresses and before what a form lets choose: "☐ Full-time ☒ Part-time"."""
_OF = re.compile(r"[,–—()-]| (?:of|at|for|in) ")
_SMALL = frozenset(
    "of and for the in to at with or de da do und der die für im mit a an on by la del i e y en d w we v ve na z ze "
    "s se u k в на по с и".split()
)


# "Kantorin / einen Kantor", "Köchin oder einen Koch": the article of the sentence that goes on
_AGAIN = re.compile(r"( / |/| oder )eine[nrs]? (?=[A-ZÄÖÜ])")


def read_line(text: str, span: tuple[int, int], setting: Setting = UNKNOWN) -> Claim | None:
    """Return the title in one line, cut to the job's name; None when it is no title."""
    if grade := _GRADE.search(text, *span):
        span = span[0], grade.start()
    title = split_headline(text, *span, setting).title
    if title is None:
        return None
    a, b = bare(text, title[0], _title_end(text, *title))
    a = _behind_count(text, a, b)
    house, space, job = text[a:b].partition(" ") if text[a] > _EASTERN else ("", "", "")
    if space and is_organization(house) and is_role(job):
        a += len(house) + 1  # "株式会社ヤマト精工 製造スタッフ"
    words = text[a:b]
    folded = fold(words)
    if not words or len(words) > 150 or len(words.split()) > 20 or words.startswith("www.") or holds(words, _NEVER):
        return None
    if "”>" in words or '">' in words or _SLUG.fullmatch(words):  # the rest of a broken tag, or of an address
        return None
    if _is_no_title(folded) or not any(c.isalpha() for c in words):
        return None
    if (words[-1] == "." and words.count(" ") > 5) or (setting.page and _FILE.search(words)):
        return None
    value = html.unescape(words) if "&" in words and ";" in words else words
    value = _AGAIN.sub(r"\1", value) if " ein" in value else value
    return Claim("title", value, words, a, b, "title.line")


_EASTERN = "\u3000"
"""From here on letters have no capitals."""
_TAG = re.compile(r"(?:^|\s)#[a-z]")
"""What a line of a social network's tags has: "#vacancy #librarian"."""


def _is_no_title(folded: str) -> bool:
    """Whether folded words are a sentence, the name of a page or of an organization, and so no title."""
    if folded.partition(" ")[0] in _OPENS_SENTENCE:
        return True
    if "#" in folded and _TAG.search(folded):
        return True
    return (
        _NO_TITLE.match(folded) is not None
        or (folded.startswith(_THE) and _SIGNER.match(folded) is not None)
        or _LEGAL_TAIL.search(folded) is not None
    )


def _behind_count(text: str, a: int, b: int) -> int:
    """Return where the title starts behind the number of openings."""
    count = _COUNT.match(text, a, b)
    if count is None:
        return a
    if count[0].strip("() ") == "1" and is_role(text[count.end() : b]):
        return count.end()
    many = " x" in count[0] or _MANY.search(text, count.end(), b) is not None
    anyone = GENDER.search(text, count.end(), b) is not None
    return count.end() if anyone or (many and is_role(text[count.end() : b])) else a


def _title_end(text: str, a: int, b: int) -> int:
    """Return where the title ends before a remark, a place or hours."""
    b = _before_labels(text, a, b)
    notice = _NOTICE_TAIL.search(fold(text[a:b]))
    if notice and notice.start():
        b = a + notice.start()
    remark = _REMARK_TAIL.search(text, a, b) if text[b - 1] in ")]" or "emote" in text[a:b] else None
    if remark and remark.start() > a:
        b = remark.start()
    where = text.find(" @ ", a, b)
    if where > a and is_role(text[a:where]):  # "Picture Editor @ London"
        b = where
    comma = text.find(",", max(a, b - 50), b) > 0
    house = HOUSE_BEHIND.search(text, a, b) if comma else None
    if house and house.start() > a:
        b = house.start()
    place = _PLACE_TAIL.search(text, a, b) if comma else None
    if place and not (region_of(place.group(2)) or country_of(place.group(2))):
        state = _STATE_TAIL.search(text, a, b)
        place = state if state and region_of(state.group(1)) else None
    if place and place.start() > a:
        b = place.start()
        head, _, employer = text[a:b].rstrip(" ,").rpartition(", ")
        if is_role(head) and is_organization(employer):
            b = a + len(head)  # "Map Clerk, Tarn Library, (Salem, OR)"
    for tail in _TOWN_TAILS if comma else ():
        town = tail.search(text, a, b)
        if town and is_role(text[a : town.start()].rpartition(" ")[2]) and region_of(town.group(1)):
            b = town.start()
            break
    return before_terms(text, a, _before_town(text, a, b))


def _before_labels(text: str, a: int, b: int) -> int:
    """Return where the title ends before labels on its line, or before the pay."""
    for tail, signs in _SIGNED_TAILS:
        found = tail.search(text, a, b) if holds(text[a:b], signs) else None
        if found and found.start() > a:
            opened = text.rfind(" (", a, found.start())  # "Site Manager (paid, £180 a day)"
            inside = opened > a and text.find(")", opened, found.start()) < 0
            b = opened if inside else found.start()
    return b


def _before_town(text: str, a: int, b: int) -> int:
    """Return where the title ends before a known town behind a dash, or its region or country."""
    at, towns = towns_behind(text, a, b)
    if towns and is_role(text[a:at]):
        b = at
    area = _AREA_TAIL.search(text, a, b)
    return area.start() if area and area.start() > a else b


# "Postdoctoral position in forest soils, plant traits and theoretical ecology": a subject in small letters
_POST_IN = re.compile(r"(?:[\w.-]+ ){1,4}(?:position|fellowship|studentship|scholarship)s? (?:in|on) [^.!?:;]{3,110}$")


def is_headline(words: str, *, small: int = 3) -> bool:
    """Whether a line with a job in it is a title, rather than a sentence, a person or an organization.

    ``small`` is how many words in small letters it may have.

    >>> is_headline("Head of Adult Services"), is_headline("Join our librarians"), is_headline("Hector Fellow Academy")
    (True, False, False)
    >>> is_headline("(Exam open to all roofers)")
    False
    """
    if words[0] == "(" and words[-1] == ")":
        return False  # a remark below the title
    folded = fold(words.replace(" US ", " America "))
    if _SENTENCE.search(folded) or (": " in words[: len(words) // 2] and not _SUBJECT.match(folded)):
        return False
    if _HOUSE.search(folded) and not _OF.search(words):
        return False
    found = sum(1 for w in words.split() if w[0].islower() and w not in _SMALL)
    return found <= small or bool(GENDER.search(words)) or _POST_IN.match(folded) is not None


def may_be(words: str) -> bool:
    """Whether a first heading without a known job may still be a title: "Summer Processing Opportunity"."""
    return (
        words[0].isupper()
        and 0 < words.count(" ") < 9
        and not any(c.isdigit() and c not in "0123" for c in words)
        and words[-1] not in ".!?"
        and not is_organization(words)
        and bool(re.search(r"[^\W\d]{3}", words))
    )
