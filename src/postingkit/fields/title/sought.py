"""Titles in sentences: whom the employer seeks."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from postingkit.fields.title.called import called_for
from postingkit.fields.title.line import read_line
from postingkit.fields.title.small import CUES, FIRM, MANY, MOST, in_small_letters
from postingkit.lexicon.announcing import CALLS, before_purpose
from postingkit.lexicon.headlines import Setting
from postingkit.lexicon.hiring import HIRES, HIRING, SEEKS, is_anybody
from postingkit.lexicon.names import is_organization, is_role
from postingkit.matching.anchors import tokens
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim
from postingkit.text import fold, holds

__all__ = ["hired", "in_competitions", "in_sentences", "in_subjects", "sought_by"]

_CAPITAL = r"[A-ZÄÖÜ][\w/&+.#:*-]*[\w)+#]|I{1,3}"
# "seeks an Adjunct Reference Librarian", "the position of City Clerk", "suchen wir einen Archivar (m/w/d)",
# "at the rank of Assistant or Associate Professor", "recruiting to fill a vacant Map Supervisor position"
_SOUGHT = re.compile(
    rf"(?:{FIRM}"
    r"|[Ww]e (?:require|need)|seek(?:s|ing)?|looking for|(?:hir|recruit)ing(?: for)?"
    r"|(?:position|role|posts?|job|(?<=at the )(?:level|rank)) of|search(?:ing)? for"
    r"|opening for|opportunity for|serves? as|to fill|(?:application|applicant|candidate|nomination)s for|next"
    r"|such(?:en|t)(?: wir)?(?: (?:Sie|[Dd]ich) als)?) (?:ab sofort "
    r"|zum nächstmöglichen (?:Zeitpunkt|Termin) |(?:ab|zum) (?:dem )?\d\d?\. ?[\w.]{2,9} ?(?:\d{4} )?)?"
    r"(?:(?:als|zur) (?:Verstärkung|Unterstützung|Ergänzung) [^.,;\n]{3,50}? (?=eine?))?(?:an? |the "
    r"|one (?:\(1\) )?|two |(?:our|its) (?:next |new )?|eine?(?:[*:/]?n)? )?"
    # "seeks a collaborative and user-minded Map Conservator"
    r"(?:(?:(?<= a )|(?<= an ))(?:(?!(?:that|who|to|our|for|with|of|in|on|at|the|senior|junior|lead|chief|deputy)\b)"
    r"[a-z][\w-]+,? (?:and )?){1,4})?(?:(?:full|part)-time,? |\d\d?-month,? |permanent,? |temporary,? |"
    r"vacant |regular,? |experienced |talented |motivated |qualified |new )*"
    rf"((?:{_CAPITAL})(?:(?: of | and | or | for | & | ?/ ?| )(?:{_CAPITAL})){{0,7}}(?: \([mwfdx][/|][^)]{{1,8}}\))?)"
)
# "ogłasza nabór na stanowisko: inspektor ds. odpadów", "vyhlašuje výběrové řízení na pozici kurátor", "Poszukujemy
# osoby na stanowisko – Sprzedawca", "hledáme kolegu na pozici technik"
_CALLED = re.compile(
    r"(?:nabór na (?:wolne )?(?:kierownicze )?stanowisko(?: urzędnicze| pracy)?|konkurs na stanowisko"
    r"|(?:os[oó]b\w{0,4}|kandydat\w{0,5}|pracownik\w{0,3}) (?:do pracy )?na stanowisk[oa](?: pracy)?"
    r"|výběrové řízení na (?:pozici|místo|obsazení (?:pozice|místa))"
    r"|(?:kandidát\w{0,4}|uchazeč\w{0,4}|kolegu|kolegyni|posilu"
    r"|člověka) na pozici)\s?[:–-]?\s([^\W\d_][^\n:;!?()]{3,80}?)(?= (?:w|we|v|ve|do|dla|pro|od) [A-ZŁŚŻŹĆÓŠČŘŽÚĎŤŇ]"
    r"|\. [A-ZŁŚŻŠČŘŽ]|[;\n]|\.?\Z)"
)
_CALLING = ("stanowisk", "řízení na", "na pozici")
# What a notice of a competition ends the post's name with
_POST_ENDS = (
    r"(?=[\"”»]| ?\(|[,;:]| [-–—] |\.? *(?:\n|\Z)|\. [A-Z]| (?:a tempo|part[- ]?time|full[- ]?time|presso"
    r"|ccnl|da assegnare|con |nell|per il|area |cat\.|categoria|livello|de la |del |para |en el |adscrit|vacante|grupo "
    r"|subgrupo |mediante |na modalidade|em regime|para o |do mapa|pela |в |у |на |до |h/f|f/h|à temps|au sein|pour ))"
)
_OPENS_POST = r"[\"“«„]?(?:un[oae]? |l['’]|il |la |el |o |a )?"
# "Concorso pubblico per esami per la copertura di n. 2 posti a tempo pieno di Istruttore di vigilanza (Area ...)",
# "Convocatoria de una plaza de arquitecto técnico", "Конкурс на заняття вакантної посади головного спеціаліста відділу"
_COMPETITION = Seldom(
    r"(?:concorso|selezione|avviso|bando|procedura|mobilità)\b[^\n]{0,120}?\b(?:post[oi]|unità|incaric(?:o|hi)"
    r"|assunzion[ei]|figura|profilo(?: professionale)?)\b[^\n:]{0,60}?(?: di|:| professionale) (?!n\.|\d)"
    r"|(?:assunzione|copertura|reclutamento)\b[^\n]{0,160}?\bdi n\.? ?\d{1,2} (?!post|unit|incaric)"
    r"|(?:selección|concurso)\b[^\n.]{0,90}?\bde un(?:a|/a|o/a|\(a\))? (?!candidat|aspirante|person|trabajador)"
    r"|(?:convocatoria|proceso selectivo|bolsa de (?:empleo|trabajo)"
    r"|oposición|concurso[- ]oposición)\b[^\n]{0,120}?\b(?:plazas?|puestos?"
    r"|bolsa de (?:empleo|trabajo)|vacantes?)\b[^\n]{0,20}? de |bolsa de (?:empleo|trabajo)(?: temporal)? (?:de|para) "
    r"|convoca (?:una |dos |tres |\d{1,2} )?(?:plazas?|puestos?) de "
    r"|inscrições para a contratação (?:temporária )?de (?!pessoal|profissiona)"
    r"|(?:procedimento concursal|concurso público|processo seletivo)\b[^\n]{0,160}?\b(?:carreira(?: e categoria)? de"
    r"|categoria de|postos? de trabalho de|cargo de|função de|vagas? (?:de|para)) "
    r"|конкурс\w{0,4} на (?:заняття|зайняття|замещение|замещения|заміщення)\b[^\n]{0,30}?\b(?:посад\w"
    r"|должност\w)(?: ?:? | ?:?\n{1,2})"
    r"|(?:avis de )?recrutement (?:d['’]un(?:e|\(e\))?|par voie [^\n]{3,40}? d['’]une?) "
)
_POST = re.compile(rf"{_OPENS_POST}(?P<post>[^\W\d_][^\n,;:(–—\"”»]{{3,70}}?){_POST_ENDS}", re.IGNORECASE)
# "Join an infrastructure team as a Systems Engineer"
_AS = re.compile(rf"[Jj]oin [^.\n]{{3,60}} as an? ((?:{_CAPITAL})(?: (?:{_CAPITAL})){{0,5}})")


# What whoever holds the job does: "The Elections Specialist will", "Reporting to the Clerk, the Map Curator leads"
_HOLDER = re.compile(
    r"(?:T(?<![^\n ].)h(?:e|is)|O(?<![^\n ].)ur|A(?<![^\n ].)s (?:the|an?)|, (?:the|our)) "
    r"(?:new |next |ideal |successful )?"
    rf"((?:{_CAPITAL})(?:(?: of (?:the )?| and | for | & |/|, | )(?:{_CAPITAL})){{0,7}})"
    r"(?: \([A-Z]{2,5}\))?,? (?:(?:position|role) (?:(?:in|within|with) [^.,;:\n]{3,60}? )?|you |the incumbent )?"
    r"(?:[a-z]{3,12}ly )?(?:will|must|has|is|[a-z]{3,11}s)\b"
)
# "The Successful Applicant will", "The Workers Co-operative Code provides"
_SOMEBODY = re.compile(r"(?:candidate|applicant|position|employee|opportunity|staff|supervisor|team|fellowship|code)$")
_LINE = 80  # characters
_SHORTEST = 4


def in_subjects(text: str) -> Iterator[Claim]:
    """Yield the titles that are subjects of sentences about the job; a single word only if it occurs again.

    >>> [c.value for c in in_subjects("The new City Clerk will bring patience to the office.")]
    ['City Clerk']
    >>> [c.value for c in in_subjects("Reporting to the Head of Maps, the Atlas Curator develops the rooms.")]
    ['Atlas Curator']
    >>> list(in_subjects("The Director will be present. The Museum is a house."))
    []
    """
    for match in islice(_HOLDER.finditer(text), MOST):
        words = _job(match.group(1))
        if not is_role(words) or MANY.search(words.partition(" of ")[0]) or _SOMEBODY.search(fold(words)):
            continue  # "Registrars of Voters" are many, a "Registrar of Voters" is one
        if (" " in words or text.count(f"The {words} ") > 2) and not is_organization(words):
            yield Claim.quoted("title", words, match.start(1), "title.subject")


def _job(words: str) -> str:
    """Return a job's name without the employer behind it: "Director for Tarn County Libraries"."""
    job, _, house = words.rpartition(" for ")
    return job if job and is_organization(house) and not is_role(house) else words


# "Uns fehlt ein/e Experte/in im Bereich der Informatik.", "Suche Mathematikstudenten, der mir hilft"
_LACKS = re.compile(
    r"\b[Uu]ns fehl(?:t|en)(?: noch)? ein(?:/?e)?n? ([A-ZÄÖÜ][\w/:*-]+(?: im Bereich (?:der |des )?[A-ZÄÖÜ][\w-]+)?)"
    r"|(?:^|(?<=\n))(?:Ich s|S)uche ([A-ZÄÖÜ][a-zäöüß-]*student(?:en|in)?)\b"
    r"|(?:^|(?<=\n))(?:Ich s|S)uche [^.,\n]{0,30}?\beine?n? ((?:[a-zäöü]+e[nr]? )?[A-ZÄÖÜ][\w/:*-]+"
    r"(?: \([mwfdx][/|][^)]{1,8}\))?)(?=[ ,.]|$)"
)
_ANY_NOUN = 3
"""The group of it that may hold whatever somebody seeks."""
# "What are the responsibilities and job description for the Map Clerk position at Tarn County?"
_ASKED = re.compile(r"job description for the ([A-Z][^?\n]{3,90}?) (?:position|role|job) at [A-Z]")


def _in_question(text: str, low: str) -> Claim | None:
    """Return the title in the question that some boards put above every posting."""
    at = low.find("job description for the ")
    asked = _ASKED.match(text, at) if at >= 0 else None
    return Claim.quoted("title", asked[1], asked.start(1), "title.asked") if asked else None


def in_sentences(text: str) -> Iterator[Claim]:
    """Yield the titles that sentences name.

    >>> [c.value for c in in_sentences("The college seeks an Adjunct Reference Librarian to teach.")]
    ['Adjunct Reference Librarian']
    """
    low = fold(text)
    if asked := _in_question(text, low):
        yield asked
        return
    named = any(
        len(line) <= _LINE and is_role(line) and HIRING.isdisjoint(tokens(fold(line)))
        for line in text[:300].split("\n")[:3]
    )
    called = _CALLED.search(text) if not named and holds(low, _CALLING) else None
    if called:
        yield Claim.quoted("title", called[1].rstrip(" ,."), called.start(1), "title.called")
        return
    calls = not (HIRING | CALLS).isdisjoint(tokens(low))
    if calls and (claim := called_for(text, low)):
        yield claim
        return
    if calls and (hired := _RECRUITED.search(text)):
        yield Claim.quoted("title", hired[1], hired.start(1), "title.recruited")
        return
    for lacks in _LACKS.finditer(text) if "uns fehl" in low or "suche " in low else ():
        group = lacks.lastindex or 1
        words = lacks[group]
        if group < _ANY_NOUN or "(" in words or is_role(words):  # "Suche eine Wohnung" is no job
            yield Claim.quoted("title", words, lacks.start(group), "title.sought")
    joins = "join" in tokens(low)
    for at, end in CUES.find(low):
        if low.startswith("as ", at):
            match = _AS.search(text, max(0, at - 70), end + 90) if joins and text.startswith("as ", at) else None
        else:
            match = _SOUGHT.match(text, at)
        words = _job(match.group(1)) if match else ""
        if match and is_role(words) and not MANY.search(words):
            yield Claim.quoted("title", words, match.start(1), "title.sought")


# "recrute un agent polyvalent des espaces verts (H/F)", "sucht eine Köchin (m/w/d)"
_RECRUITED = re.compile(
    rf"\b{HIRES}(?: pour [^\n,]{{3,50}},)? (?:(?:une?|un\(e\)|un·e|una|uno|eine?n?|een|en|et|ett) )?"
    r"([^\W\d_][^\n,;:.()]{3,80} \((?:[hfmkwdx]/){1,3}[hfmkwdx]\))",
    re.IGNORECASE,
)


def in_competitions(text: str) -> Claim | None:
    """Return the job that a notice of competition is about; None when the text opens with no such notice.

    >>> in_competitions("Concorso pubblico per n. 2 posti a tempo pieno di Istruttore tecnico (Area tecnica)").value
    'Istruttore tecnico'
    >>> in_competitions("Concorso fotografico")
    """
    for lead in _COMPETITION.finditer(fold(text)):
        found = _POST.match(text, lead.end())
        words = found["post"].rstrip(" ,.") if found else ""
        if found and len(words) > _SHORTEST:
            return Claim.quoted("title", words, found.start("post"), "title.competition")
    return None


# "Tarn Maps is looking for a part-time map clerk", "Looking for a Linux expert"
_SEEKING = re.compile(
    rf"(?:we(?:'re| are) |[^.:;|?!–-]{{2,60}}? (?:is |are )?)?(?:currently |now |again |also )?{SEEKS}(?: for)? "
    r"(?:(?:an?|another|our (?:next|new|first)) |(?=new |(?:full|part)-time ))\S"
)
_HEADLINE = 130
"""Most characters of a headline that is a sentence."""
_EASTERN = "\u3000"
"""From here on letters have no capitals."""


def sought_by(text: str, lines: Sequence[tuple[int, int]]) -> Claim | None:
    """Return the job in a headline that is a sentence and stands alone: "We seek a cook".

    >>> line = "Tarn Maps is looking for a part-time map clerk"
    >>> sought_by(line, [(0, len(line))]).value
    'map clerk'
    >>> sought_by("Map Clerk", [(0, 9)])
    """
    start, end = lines[0] if lines else (0, 0)
    words = text[start:end]
    alone = not text[:start].strip() and text[end : end + 2] in {"", "\n\n"}
    if not alone or len(words) > _HEADLINE or not _SEEKING.match(fold(words)):
        return None
    claim = next((c for find in (in_sentences, in_small_letters) for c in find(words)), None)
    return claim.moved(start) if claim else None


# The job of a line that calls for somebody: "BUCHBINDER/IN GESUCHT!", "Aushilfe (m/w/d) ab sofort gesucht", "Kokk søkes
# til kafé", "図書館司書を募集します"
_WANTED = re.compile(
    r"(?!(?:verstärkung|unterstützung|nachwuchs|personal|mitarbeiter|talente?|du|dich|wir|team)\b)([^.:!?、]{3,60}?)"
    r"(?:,? (?:(?:dringend|ab sofort|zum nächstmöglichen zeitpunkt|omgående|snarest) )?(?:gesucht|gezocht"
    r"|aranıyor|keresünk"
    r"|s[öø](?:k|g)es(?: (?:till?|hos|i|på) [^.:!?]{2,60})?) ?!{0,3}$"
    r"|(?:を|さん)?(?:大|急)?募集(?:中|します|しています)?[!！。]*$| (?:모집|채용|구함|구인)(?:합니다|중)?[!.]*$)"
)
_WANTS = (
    "gesucht",
    "gezocht",
    "sökes",
    "søges",
    "søkes",
    "aranıyor",
    "keresünk",
    "募集",
    "모집",
    "채용",
    "구함",
    "구인",
)


def _wanted(line: str) -> int:
    """Return the end of the job that a line advertises; 0 when it advertises none.

    >>> _wanted("BUCHBINDER/IN GESUCHT!"), _wanted("Verstärkung gesucht!"), _wanted("Kokk søkes til kafé")
    (13, 0, 4)
    """
    low = fold(line)
    found = _WANTED.match(low) if holds(low, _WANTS) else None
    return found.end(1) if found else 0


_NEEDED = frozenset("требуется требуются потрібен потрібна потрібні".split())
# "Les Ateliers du Quai recrutent un(e) chargé(e) de communication", "Bar Sol busca camarero", "В ателье требуется швея"
_HIRES = re.compile(
    rf".{{3,60}}? (?:{'|'.join(sorted(HIRING | _NEEDED))})(?: на (?:\w+ )?(?:работу|роботу))? "
    r"(?:(?:ab|zum) (?:\d[^ ]* ?){1,2}(?:[a-zä]{3,9} )?(?:20\d\d )?)?"
    r"(?:(?:un(?:e|[(.·]e\)?)?|una|uno|um|uma|een|en|ett|et|des|son|sa|eine?(?:[/:*]?[nr])?) )?(?=\S)"
)


def hired(text: str, lines: Sequence[tuple[int, int]], setting: Setting) -> Claim | None:
    """Return the job in a headline that says somebody is hiring for it, or that it is wanted."""
    for start, end in lines[:3]:
        stop = start + _wanted(text[start:end])
        claim = read_line(text, (start, stop), setting) if stop > start else None
        if claim and (claim.value[0].isupper() or (claim.value[0] > _EASTERN and is_role(claim.value))):
            return claim._replace(rule="title.wanted")
    for start, end in lines[:2]:
        low = fold(text[start:end])
        match = _HIRES.match(low) if end - start <= _HEADLINE and (HIRING | _NEEDED) & tokens(low) else None
        if match and text[end - 1] not in ".!?" and is_role(text[start + match.end() : end]):
            job = start + match.end(), start + before_purpose(low, match.end(), end - start)
            claim = read_line(text, job, setting)
            if claim and not is_anybody(claim.value):
                return claim._replace(rule="title.hired")
    return None
