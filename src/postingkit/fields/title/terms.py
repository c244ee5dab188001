"""Terms: the hours, share, pay class, limit and start that stand behind a job's name and are no part of it."""

import re

from postingkit.matching.spaces import ANY, SOME
from postingkit.text import fold

__all__ = ["before_terms"]

_SPELL = (
    r"(?:full|part)[- ]?time|temporary(?: (?:appointment|position))?|contract|perm(?:anent)?|(?:non-?)?exempt|hourly"
    r"|(?:un)?paid|salaried|seasonal|(?:one|two|\d)[- ]year|for (?:one|two|\d) years?"
    r"|\d\d?(?:\.\d)? ?(?:hours|hrs|days) ?(?:/ ?|per |a )(?:week|wk)|(?:[01]\.\d{1,2}|\d{2,3} ?%) ?fte"
)
# "80-100 %", "24-32 uur", "39 Stunden/Woche", "28-40h/Woche"
_HOURS = (
    r"\d\d(?: ?[-–] ?\d\d\d?)? ?%|100 ?%|[01][.,]\d{1,2} ?(?:úvazku|etatu|ставки)"
    r"|\d\d?(?:,\d\d?)?(?: ?(?:[-–]|tot|bis|à|do) ?\d\d?(?:,\d\d?)?)? ?(?:uur|std\.?"
    r"|(?:wochen)?stunden|h|horas|ore|timmar|timer)(?:(?:/| ?pro | die | per | par | por )(?:woche|monat|week|semaine"
    r"|uke|uge|vecka))?"
)
# "EG 9b TVöD", "E 11 TV-L", "TVL E12/S1", "Entgeltgruppe 13 TVöD-VKA"
_CLASS = (
    r"(?:tv-?(?:l|öd|v|h)[ -])?(?:entgeltgruppe |eg? ?)\d\d?[a-c]?(?:[/-](?:eg? ?|s)?\d\d?[a-c]?)?"
    r"(?: tv-?(?:l|öd|v|h)(?:[-/ ](?:vka|bund|sue|l|p|b|f))?)?"
)
# "befristet bis 31. Dezember 2027", "2 Jahre befristet", "CDD de 12 mois"
_LIMIT = (
    r"(?:zunächst )?befristet(?: (?:auf|für|bis)(?: zu[mr]?)? [^,()]{3,24})?|\d\d? (?:monate|jahre)(?: befristet)?"
    r"|unbefristet|cdi|cdd(?: (?:de |d['’])?(?:\d\d?|un|deux|trois|six) (?:mois|ans?))?|alternance|intérim"
)
_START = (
    r"ab sofort|(?:zum )?nächstmöglich\w*(?: zeitpunkt| termin)?"
    r"|(?:ab|zum)(?: dem)? \d\d?\. ?(?:\d\d?\.|[a-zä]{3,9}) ?(?:20\d\d)?"
)
_TERM = (
    rf"(?:voll-|vollzeit|teilzeit)(?:stelle|beschäftigung)?|minijob(?:-basis)?"
    rf"|[4-6]\d\d[- ]?(?:€|euro)[- ](?:basis|job)|geringfügigen? (?:beschäftigung|tätigkeit)"
    rf"|{_HOURS}|{_CLASS}|{_LIMIT}|{_START}"
    r"|temps (?:plein|partiel|complet)|mi-temps|clt|pj"
    r"|jornada (?:completa|parcial|intensiva)|media jornada|tiempo (?:completo|parcial)|contrato indefinido"
    r"|tempo (?:pieno|parziale|indeterminato|determinato|integral|parcial)|fulltime|parttime|\d\d? ?t"
    r"|(?:pełny|½|pół|niepełny) etatu?|umowa o pracę|umowa zlecenie"
    r"|hpp|dpp|(?:plný|zkrácený|částečný|poloviční) úvazek|heltid|deltid|fuldtid"
    r"|\d\d\d? ?% (?:fast |midlertidig )?stilling"
)
_TERMS = (
    rf"(?:{_TERM})(?:(?:, |/| ?[-–] ?| und | oder | mit | ou | o | e | et | of | lub | nebo | à | a |, in | ){{1,2}}"
    rf"(?:{_TERM})){{0,3}}"
)
_GENDER = r"[mwfdxh](?:(?:/|, ?|\|)[mwfdxh]){1,3}"
# "Shelver -Part Time", "Clerk-Full Time", "Clerk - Part Time Contractor", "Shelver, 12 hours/week (M 3-7)", "Clerk
# (temporary, part-time)": hours behind a dash or in a bracket
_TAIL = re.compile(
    r"(?:\s|(?<=\w))-+\s*(?:full|part)[- ]?time"
    r"(?:,? (?:- )?(?:temporary|contractor|contract|days|evenings?|weekends?)){0,2}(?: \([^()]*\))?$"
    r"|\s-+\s*(?:temporary|\d(?:\.\d)? days? ?(?:/ ?|per |a )week|\d{1,2}[- ]months?\b[^()]{0,40})$"
    r"|,\s*\d\d?(?: ?[-–] ?\d\d?)? ?(?:hours?|hrs?)\.?(?: ?/ ?| per | a )(?:week|wk)\.?(?: ?\([^()]*\))?$"
    rf"|{SOME}\((?:{_SPELL})(?:(?:, | or | |/)(?:{_SPELL})){{0,2}}\)$"
    # "Tischler (m/w/d) in Vollzeit", "Cuisinier en CDI", "Kok - 24 uur", "Leitung, EG 13 TVöD"
    rf"|(?:{SOME}(?:in|en|a|à|i|na|на|op|mit|für|voor|pour|por|zu|auf|im rahmen einer)|,"
    rf"|{ANY}(?<!\d)[-–—|])\s?{_TERMS}$"
    # "Erzieher (m/w/d in Teilzeit, 30 Std./Woche)", "Bibliothekar (100 %, E 11 TV-L)"
    rf"|{SOME}\((?:{_GENDER}(?:, ?| in | - | ))?{_TERMS}\)$"
    # "Meccanico con esperienza", "Повар с опытом работы"
    r"|\s(?:con|com|avec|med|met|mit|с|z|s) (?:[^\W\d]+ ){0,2}(?:experiencia|experiência|esperienza|expérience|erfaring"
    r"|erfarenhet|ervaring|erfahrung|опытом|doświadczeniem|prax[ií])\b[^()]{0,40}$"
    # "助教 1名", "保育士（若干名）"
    r"|\s?[(（]?(?:\d{1,2}|若干) ?名[)）]?$"
    # "Buchhalter/in 60-80%", "Verpleegkundige 24-32 uur", "Programador PJ", and what a date left: "Koch zum"
    rf"|{SOME}(?:{_HOURS}|clt|pj|{_START}|zum|ab)$"
)


def before_terms(text: str, a: int, b: int) -> int:
    """Return where the title ends before such terms; ``b`` where there are none.

    >>> [line[: before_terms(line, 0, len(line))] for line in ("Cook (30 Std., EG 5 TVöD)", "Cook - CDD 6 mois")]
    ['Cook', 'Cook']
    >>> [line[: before_terms(line, 0, len(line))] for line in ("Nurse (intensive care)", "Driver, 40 tons")]
    ['Nurse (intensive care)', 'Driver, 40 tons']
    """
    while (terms := _TAIL.search(fold(text[a:b]))) and terms.start():  # "in Teilzeit (19,5 Std.)" are two
        b = a + terms.start()
    return b
