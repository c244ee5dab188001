"""Periods: the words that say what an amount is paid for, an hour or a year."""

from __future__ import annotations

import re

from postingkit.terms import PayUnit

__all__ = ["period_after", "period_before", "period_in", "period_later"]

_NAMES: tuple[PayUnit, ...] = ("BIWEEK", "HOUR", "DAY", "WEEK", "MONTH", "YEAR")

# Behind "/", "per", "a", "pro", "par", "por", "al", "в": "$21.50/hr", "€/Monat", "par an", "al mes", "в месяц", "/rok"
_UNITS = (
    r"(?:two weeks|2 weeks|other week|bi-?week|fortnight|quinzaine|pay ?period)",
    r"(?:hours?|hrs?|h|stunde|std|heure|hora|ora|uur|godz\w*|hod\w*|час|timme|time|tunti|საათში)",
    r"(?:day|d|diem|tag|jour|día|dia|giorno|dag|dzień|den|день)",
    r"(?:week|wk|woche|semaine|semana|settimana|tydzień|týden|неделю)",
    (
        r"(?:month|mo|mth|monat|mon|mois|mes|mês|mese|maand|mies\w*|měs\w*|месяц|мес|місяць|місяці|міс|måned|månad|mnd|md|kk"
        r"|kuukausi|kuussa)"
    ),
    r"(?:year|yr|y|annum|jahr|an(?:née)?|año|any|ano|anno|jaar|rok|год|рік|år|vuosi|vuodessa)",
)
# Standing alone: "$45,757 ANNUALIZED", "$34.25 - $51.08 HOUR", "biweekly", "p.a.", "brutto monatlich", "mensuales"
_ALONE = (
    r"(?:bi-?weekly|every (?:two|2|other) weeks?|fortnightly)",
    (
        r"(?:hourly|hours?(?= *(?:\Z|[\n.,;)|]))|hr|p/h|stündlich|st/h|(?:de |à )?l'heure|horaire|por hora|hodinu|"
        r"почасов\w+|საათში)"
    ),
    r"(?:daily|per diem|p/d|täglich|journalier|diario)",
    r"(?:weekly|week(?= *(?:\Z|[\n.,;)|]))|wöchentlich|hebdomadaire|semanal\w*)",
    (
        r"(?:monthly|month(?= *(?:\Z|[\n.,;)|]))|monatlich|mtl\.|monats(?:brutto)?gehalt|mensuel\w*|mensual\w*|"
        r"mensil\w*|mensai?s?|miesięcznie|měsíčně|ежемесячно|თვეში|ամսական)"
    ),
    (
        r"(?:annual(?:ly|ized|ised)?|annum|yearly|year(?= *(?:\Z|[\n.,;)|]))|yr|p\.? ?a\b\.?|jährlich|"
        r"jahres(?:brutto)?gehalt|annuel\w*|brut annuel|annu[ei]\b|anual\w*|rocznie|ročně|в год|წელიწადში|տարեկան)"
    ),
)
_BY = (
    r"(?:/ ?|per |pr\.? |a |an |each |every |pro |je |im |die |in der |par |por |al |alla |all'|à |za |na |w "
    r"|в |на |за )"
)
_FILL = (
    r"(?:[ *)\],;(-]{0,4}(?:gross|net|pro[- ]?rata"
    r"|brutto|brut|bruts?|bruto|brutos|netto|líquidos?|liquidos?|netos?|lordi|lorda|netti|hrubého|estimated"
    r"|approximate(?:ly)?|approx|paid|base|usd|eur|gbp|cad|aud|salary|чистыми|hourly rate of pay)\b\.?){0,3}"
)
# "(Bi-weekly)", ", Hourly", "- annually", " / Hour", "[per year]", "salary": small words may come first; "per hour" may
# open the next line of a text that is wrapped
_AFTER = re.compile(
    _FILL
    + r"(?:\n(?=(?:per|an) [hdwmya]|p\.a)|[ *)\],;:(\[|-]{0,4})(?:"
    + "|".join(rf"({_BY}{unit}(?![^\W_])|{alone}(?![^\W_]))" for unit, alone in zip(_UNITS, _ALONE, strict=True))
    + ")"
)
# Before an amount or in a heading: "ANNUAL SALARY", "Hourly rate:", "Stundenlohn", "salaire mensuel"
_NAMED = (
    r"(?<![^\W_])(?:bi-?weekly|fortnightly|every (?:two|2) weeks)",
    (
        r"(?<![^\W_])(?:hourly|per hour|an hour|/ ?hr|/ ?hour|stunden(?=lohn|satz|entgelt|vergütung)|taux horaire|"
        r"por hora|timlön|timelønn?|timeløn|tuntipalkka|stawka godzinowa|hodinová mzda|hour(?= rate| wage))|時給"
    ),
    (r"(?<![^\W_])(?:daily (?=(?:contract |base )?(?:rate|pay|wage|fee))|per day|per diem|tages(?=satz|lohn))|日給"),
    r"(?<![^\W_])(?:weekly(?= (?:pay|salary|rate|wage|stipend))|per week\b(?=[^.\n]{0,12}\Z)|wochenlohn)",
    (
        r"(?<![^\W_])(?:monthly|per month|pro monat|monats(?=gehalt|lohn|brutto|entgelt)|mensuel|mensual|mensal|"
        r"mensile|miesięczn\w+|měsíční|ежемесячн\w+|в месяц|щомісячн\w+|månadslön|månedsløn|månedslønn|kuukausipalkka)"
        r"|monatsgehalt|月給|月収"
    ),
    (
        r"(?<![^\W_])(?:annual(?:ly|ized)?|yearly|per year|per annum|pro jahr|jahres|jährlich\w*|annuel"
        r"|annuelle|anual|ral\b|"
        r"annu[ao]|ročn\w+|roczn\w+|годов\w+|årslønn?|årslön|årsløn|vuosipalkka)|jahres(?:brutto|gehalt|lohn|entgelt"
        r"|ziel)|年収|年俸"
    ),
)
_WORDS = re.compile("|".join(f"({words})" for words in _NAMED))


def period_after(low: str, end: int) -> tuple[PayUnit | None, int]:
    r"""Return the period named right behind an amount that ends at ``end`` of a folded text, and where its name ends.

    >>> period_after("$21.50/hr", 6), period_after("$45,757 annualized.", 7), period_after("$57,000 40 hours", 7)
    (('HOUR', 9), ('YEAR', 18), (None, 7))
    >>> period_after("£37,008\np.a.", 7)
    ('YEAR', 12)
    >>> period_after("$4,181 approximate monthly*", 6)
    ('MONTH', 26)
    """
    match = _AFTER.match(low, end)
    return (_NAMES[(match.lastindex or 1) - 1], match.end()) if match else (None, end)


def period_before(low: str) -> PayUnit | None:
    """Return the last period named in the folded words before an amount.

    >>> period_before("the annual salary for this post is "), period_before("salary: ")
    ('YEAR', None)
    """
    found: PayUnit | None = None
    for match in _WORDS.finditer(low):
        found = _NAMES[(match.lastindex or 1) - 1]
    return found


# "$43,000 to $45,000 dependent on qualification, per year", "€ 3,997 (scale 10) gross per month"
_LATER = re.compile(
    r"(?: ?\([^()$€£+\n]{1,40}\))?"
    r"[^0-9$€£+&(]{0,50}?(?<![^\W_])(?:per |an? )?(?:(per pay period|biweekly)|(per hour|an hour|hourly)|(per day|"
    r"a day)|(per week|a week)|(per month|a month)|(per year|a year|per annum|annually|for (?:12|twelve)[ -]months?))"
    r"(?![^\W_])"
)


def period_later(after: str) -> PayUnit | None:
    """Return the period named later in the folded clause behind an amount, before any other number.

    >>> period_later(" dependent on qualification, per year"), period_later(" for 35 hours a week")
    ('YEAR', None)
    >>> period_later(" (scale 10) gross per month")
    'MONTH'
    """
    match = _LATER.match(after)
    return _NAMES[(match.lastindex or 1) - 1] if match else None


def period_in(hint: str) -> PayUnit | None:
    """Return the one period that a folded heading names; None when it names several.

    >>> period_in("annual salary"), period_in("salary"), period_in("annual / hourly salary")
    ('YEAR', None, None)
    """
    named = {_NAMES[(match.lastindex or 1) - 1] for match in _WORDS.finditer(hint)}
    return named.pop() if len(named) == 1 else None
