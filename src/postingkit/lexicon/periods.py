"""Periods: the words for the time that an amount is paid for: an hour, a year."""

import re
from typing import NamedTuple

from postingkit.terms import PayUnit

__all__ = ["period_after", "period_before", "period_in", "period_later"]


class _Period(NamedTuple):
    """A period, and pattern sources for the words that name it in folded text."""

    unit: PayUnit
    per: str
    """Behind "/", "per", "a", "pro", "par", "por", "al", "в": "$21.50/hr", "€/Monat", "par an", "al mes", "в месяц"."""
    alone: str
    """Alone behind an amount: "$45,757 ANNUALIZED", "$34.25 - $51.08 HOUR", "p.a.", "brutto monatlich", "mensuales"."""
    named: str
    """Before an amount or in a heading: "ANNUAL SALARY", "Hourly rate:", "Stundenlohn", "salaire mensuel"."""
    later: str
    """Further behind an amount, in its clause: "$43,000 to $45,000 dependent on qualification, per year"."""


_PERIODS = (
    _Period(
        "BIWEEK",
        per=r"(?:two weeks|2 weeks|other week|bi-?week|fortnight|quinzaine|pay ?period)",
        alone=r"(?:bi-?weekly|every (?:two|2|other) weeks?|fortnightly|quincenal\w*)",
        named=r"(?<![^\W_])(?:bi-?weekly|fortnightly|every (?:two|2) weeks)",
        later=r"per pay period|biweekly",
    ),
    _Period(
        "HOUR",
        per=r"(?:hours?|hrs?|h|stunde|std|heure|hora|ora|uur|godz\w*|hod\w*|час|timme|time|tunti|saat|oră|ora|óra|ώρα|小时|시간|საათში)",
        alone=(
            r"(?:hourly|hours?(?= *(?:\Z|[\n.,;)|]))|hr|p/h|p\.h\b\.?|ph(?= *(?:\Z|[\n.,;)|+]))"
            r"|stündlich|stundenlohn|st/h|(?:de |à )?l'heure|horaire|por hora|hodinu|почасов\w+|საათში)"
        ),
        named=(
            r"(?<![^\W_])(?:hourly|per hour|an hour|/ ?hr|/ ?hour"
            r"|stunden(?=lohn|satz|entgelt|vergütung)|taux horaire|horaire de|smic horaire|paga oraria|uurloon|por hora"
            r"|timlön|timelønn?|timeløn|tuntipalkka|stawka godzinowa|hodinová mzda|hour(?= rate| wage))|時給"
            r"|時間給|时薪|시급"
        ),
        later=r"per hour|an hour|hourly",
    ),
    _Period(
        "DAY",
        per=r"(?:day|d|diem|tag|jour|día|dia|giorno|dag|dzień|den|день)",
        alone=r"(?:daily|per diem|p/d|p\.d\b\.?|pd(?= *(?:\Z|[\n.,;)|+]))|täglich|journalier|diario)",
        named=(
            r"(?<![^\W_])(?:daily (?=(?:contract |base )?(?:rate|pay|wage|fee))|per day|per diem"
            r"|tages(?=satz|lohn)|tjm\b)|日給|日当"
        ),
        later=r"per day|a day",
    ),
    _Period(
        "WEEK",
        per=r"(?:week|wk|woche|semaine|semana|settimana|tydzień|týden|неделю)",
        alone=r"(?:weekly|week(?= *(?:\Z|[\n.,;)|]))|p\.w\b\.?|p/?w\b|wöchentlich|hebdomadaire|semanal\w*)",
        named=(
            r"(?<![^\W_])(?:weekly(?= (?:pay|salary|rate|wage|stipend))"
            r"|(?<!hours )(?<!hrs )(?<!days )per week\b(?=[^.\n]{0,12}\Z)|wochenlohn)"
        ),
        later=r"per week|a week",
    ),
    _Period(
        "MONTH",
        per=(
            r"(?:month|mo|mth|monat|mon|mois|mes|mês|mese|maand|mies\w*|měs\w*|месяц|мес|місяць|місяці|міс"
            r"|måned|månad|mnd|mån|md|kk|kuukausi|kuussa|ay|lună|luna|hó|hónap|μήνα|月)"
        ),
        alone=(
            # "KES 145,000 p.m.", "£1,900 pcm"; not "$18 p.m. shift", "$17.50 PM"
            r"(?:monthly|month(?= *(?:\Z|[\n.,;)|]))|pcm|p/m|(?:(?<=[0-9]{3} )|(?<=\.00 )|(?<=/- ))p\.?m\b\.?"
            r"|monatlich|mtl\.|monats(?:brutto)?gehalt|monatslohn|mensuel\w*"
            r"|mensual\w*|mensil\w*|mensai?s?|miesięcznie|měsíčně|ежемесячно|თვეში|ամսական|kuukaudessa|aylık|lunar|havonta|μηνιαίως)"
        ),
        named=(
            r"(?<![^\W_])(?:monthly|maandsalaris|per month|pro monat|monats(?=gehalt|lohn|brutto|entgelt)"
            r"|monatlich\w*(?= \w*(?:gehalt|entgelt|lohn|vergütung|brutto)|\W*\Z)|mensuel"
            r"|mensual|mensal|mensile|miesięczn\w+|měsíční|ежемесячн\w+|в месяц|щомісячн\w+|månadslön"
            r"|månedsløn|månedslønn|kuukausipalkka|havi\b)|monatsgehalt|月給|月収|月額|月薪|월급"
        ),
        later=r"per month|a month",
    ),
    _Period(
        "YEAR",
        per=r"(?:year|yr|y|annum|jahr|an(?:née)?|año|any|ano|anno|jaar|rok|год|рік|år|vuosi|vuodessa)",
        alone=(
            r"(?:annual(?:ly|ized|ised)?|annum|yearly|year(?= *(?:\Z|[\n.,;)|]))|yr|p\.? ?a\b\.?|jährlich"
            r"|jahres(?:brutto)?gehalt|annuel\w*|brut annuel"
            r"|annu[ei]\b|anual\w*|b/a|sba|rocznie|ročně|в год|წელიწადში|տարեկան)"
        ),
        named=(
            r"(?<![^\W_])(?:annual(?:ly|ized)?|yearly|jaarsalaris|per year|per annum|pro jahr|jahres|jährlich\w*"
            r"|annuel|annuelle|anual|ral\b|annu[ao]|ročn\w+|roczn\w+|годов\w+|årslønn?|årslön|årsløn|vuosipalkka|yıllık|évi\b)"
            r"|jahres(?:brutto|gehalt|lohn|entgelt|ziel)|年収|年俸|年額|年薪|연봉"
        ),
        later=r"per year|a year|per annum|annually|for (?:12|twelve)[ -]months?",
    ),
)
_BY = (
    r"(?:[/／] ?|per |pr\.? |a |an |each |every |pro |je "
    r"|im |die |in der |par |por |al |la |alla |all'|à |za |na |w |в |на |за )"
)
_FILL = (
    r"(?:[ *)\],;(-]{0,4}(?:gross|net|pro[- ]?rata"
    r"|brutto|brut|bruts?|bruto|brutos|netto|líquidos?|liquidos?|netos?|lordi|lorda|netti|hrubého|estimated"
    r"|lsi ?[12]?|approximate(?:ly)?|approx|paid|base|usd|eur|gbp|cad|aud|salary|чистыми|на руки|na rękę|hrubého"
    r"|v čistém|hourly rate of pay)\b\.?){0,3}"
)
# "(Bi-weekly)", ", Hourly", "- annually", " / Hour", "[per year]", "salary": small words may come first; "per hour" may
# open the next line of a text that is wrapped
_AFTER = re.compile(
    rf"(?:/-)?{_FILL}(?:\n(?=(?:per|an) [hdwmya]|p\.a)|[ *)\],;:(\[|-]{{0,4}})(?:"
    + "|".join(rf"({_BY}{period.per}(?![^\W_])|{period.alone}(?![^\W_]))" for period in _PERIODS)
    + ")"
)
_NAMED = re.compile("|".join(f"({period.named})" for period in _PERIODS))
# "$43,000 to $45,000 dependent on qualification, per year", "€ 3,997 (scale 10) gross per month"
_LATER = re.compile(
    r"(?: ?\([^()$€£+\n]{1,40}\))?[^0-9$€£+&(]{0,50}?(?<![^\W_])(?:per |an? )?(?:"
    + "|".join(f"({period.later})" for period in _PERIODS)
    + r")(?![^\W_])"
)


def _unit(match: re.Match[str]) -> PayUnit:
    """Return the period whose group a match of any of these found."""
    return _PERIODS[(match.lastindex or 1) - 1].unit


def period_after(low: str, end: int) -> tuple[PayUnit | None, int]:
    r"""Return the period named right behind an amount that ends at ``end`` of a folded text, and the end of its name.

    >>> period_after("$21.50/hr", 6), period_after("$45,757 annualized.", 7), period_after("$57,000 40 hours", 7)
    (('HOUR', 9), ('YEAR', 18), (None, 7))
    >>> period_after("$41,177+ annually", 7)
    ('YEAR', 17)
    >>> period_after("£37,008\np.a.", 7)
    ('YEAR', 12)
    >>> period_after("$4,181 approximate monthly*", 6)
    ('MONTH', 26)
    """
    match = _AFTER.match(low, end + low.startswith("+", end))
    return (_unit(match), match.end()) if match else (None, end)


def period_before(low: str) -> PayUnit | None:
    """Return the last period named in the folded words before an amount.

    >>> period_before("the annual salary for this post is "), period_before("salary: ")
    ('YEAR', None)
    """
    found: PayUnit | None = None
    for match in _NAMED.finditer(low):
        found = _unit(match)
    return found


def period_later(after: str) -> PayUnit | None:
    """Return the period named later in the folded clause behind an amount, before any other number.

    >>> period_later(" dependent on qualification, per year"), period_later(" for 35 hours a week")
    ('YEAR', None)
    >>> period_later(" (scale 10) gross per month")
    'MONTH'
    """
    match = _LATER.match(after)
    return _unit(match) if match else None


def period_in(hint: str) -> PayUnit | None:
    """Return the one period that a folded heading names; None when it names several.

    >>> period_in("annual salary"), period_in("salary"), period_in("annual / hourly salary")
    ('YEAR', None, None)
    """
    named = {_unit(match) for match in _NAMED.finditer(hint)}
    return named.pop() if len(named) == 1 else None
