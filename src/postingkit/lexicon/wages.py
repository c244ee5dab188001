"""Wages: the words that show an amount of money to be pay, of some kind, or something else.

All patterns read folded text (lower case, plain quotes and dashes).
"""

import re
from functools import lru_cache

from postingkit.terms import PayKind

__all__ = [
    "OTHER_MONEY",
    "PAY",
    "SALARY",
    "kind_before",
    "kind_behind",
    "open_above",
    "open_below",
    "pay_lines",
    "speaks_of_pay",
]

_SYMBOLS = "€£¥₹₽₾₴₪₩₺₱₫₦฿֏￥円"
# Beginnings of words of pay, cheap to look for, and the bars of "Meridian | Clerk | CAD 60k"; English needs no others
_ENGLISH = (
    "$", "salar", "pay", "paid", "wage", "compens", "remun", "renum", "stipend", "emolum",
    "hourly", " rate", " | ", " · ",
    *("usd ", "eur ", "gbp ", " fee "),
    *("mxn ", "clp ", "brl ", "грн", "uah ", "nok ", "sek ", "dkk ", "chf ", "pln ", "czk ", "sgd ", "aed "),
    *("inr ", "cad ", "aud ", "nzd ", "zar ", "ngn ", "kes ", "php ", "myr ", "hkd ", "jpy "),
    *(" p.a", "lpa", " lakh", " lac"),
)  # fmt: skip
_STEMS = (
    *_ENGLISH, "euro", "eur ", "ctc", "gehalt", "lohn", "brutto", "entgelt", "verdienst", "vergüt", "eingrupp",
    "tvöd", "tv-l", "tv-h", "salár",
    "stundens", "tagess", "bezahlung", "zahlen",
    "salair", "rémun", "gratification", "indemnité", "traitement", "tjm", "taux horaire", "smic",
    "sueldo", "retribu", "bolsa", "vencimento", "mzd", "odměn", "plat", "kč", "wynagrodz", "zarob", "stawk", "pensj",
    "płac", "widełk", "do ręki", "zł", "loon", "bruto", "stagevergoeding", "ral ", "lön", "løn", "maaş", "оклад",
    "зарплат", "заработ", "оплат", "вознагражд", "доход", "ставк", "на руки", "з/п", "зп ", "зп:", "ხელფას", "სარგო",
    "ანაზღაურ", "աշխատավարձ", "руб", "грн", "заробіт", "palkka", "ücret", "salariu", "fizetés",
    "bruttó", "μισθ", "αποδοχ", "mensuel de", "horaire de", "annuel de",
    "薪", "工资", "급여", "연봉", "월급", "시급",
    *"月給 年収 時給 年俸 給与 日給 日当 月収 月額 時間給 初任給 基本給 賃金 報酬 給料".split(),
)  # fmt: skip


@lru_cache(maxsize=64)
def pay_lines(low: str, language: str | None) -> tuple[tuple[int, int], ...]:
    r"""Return the spans of the lines in folded text that may be about pay, each with the line below it.

    >>> pay_lines("clerk\nsalary:\n\n45,000\nharbor library", "en")
    ((6, 21),)
    """
    spans = set()
    stems = _ENGLISH if language == "en" else _STEMS
    for stem in stems if low.isascii() else (*stems, *_SYMBOLS):
        at = low.find(stem)
        while at >= 0:
            start = low.rfind("\n", 0, at) + 1
            end = low.find("\n", at)
            if end < 0:
                spans.add((start, len(low)))
                break
            below = end
            while low.startswith("\n", below):
                below += 1
            below = low.find("\n", below)
            spans.add((start, below if below >= 0 else len(low)))
            at = low.find(stem, end)
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


PAY = re.compile(
    r"(?<![^\W_])(?:salar(?:y|ies)\b|pay(?:ing|scale|rate)?\b|(?<![0-9] )pays\b"
    r"|paid\b|wages?\b|compensat\w+|re(?:mun|num)erat\w+|earn(?:s|ings?)?\b|hourly\b"
    r"|emoluments?\b|(?:daily|consultancy) fees?\b"
    r"|the rate is\b|(?:pay|bill|day|starting|hiring|annual|monthly|weekly) rate|(?:hiring|recruitment|full|starting"
    r"|target|posted|base|rate) range|(?<![a-z] )base(?: of)?:? ?\Z|ote\b|ctc\b|maaş\w*|stipends?\b|honorari\w+"
    r"|gehalt\w*|\w{2,20}gehalt(?:s|es)?\b|vergüt\w+|ausbildungsvergütung\w*|ausbildungsjahr|lehrjahr|\w{0,20}lohn\b"
    r"|entgelt\w*|\w{0,20}brutto\w*|verdienst\w*|entlohn\w*|(?:stunden|tages)s[aä]tz\w*|bezahlung\b|wir zahlen\b"
    r"|salaires?\b|rémunérat\w+|gratification\b|indemnités? de stage|traitement (?:brut|mensuel|annuel|indiciaire)"
    r"|taux horaire|(?:mensuel|horaire|annuel) de\b|tjm\b|smic\b|salari[oals]?s?\b|salarial\w*|sueldos?\b"
    r"|retribu\w+|re(?:mun|num)era\w+"
    r"|salários?\b|vencimentos?(?: base)? ?:|bolsa[- ](?:aux[ií]lio|est[aá]gio|mensal|de est[aá]gio)|stipendio\b"
    r"|paga (?:oraria|base|mensile)|importo (?:lordo|annuo|mensile)|compenso\b|ral\b|sou (?:brut|mensual|anual)"
    r"|salaris(?:indicatie|schaal)?\b|\w{0,12}loon\b|stagevergoeding|bruto\b|mzd\w+|odměn\w+|plat(?:u|ové|ový)?\b"
    r"|wynagrodz\w+|zarob\w+|stawk\w+|pensj\w+|płac[aąęy]\b|widełk\w+|do ręki\b|\w{0,14}lön\b|\w{0,14}lønn?\b"
    r"|\w{0,12}palkka\b|ücret\w*|salariu\w*|fizetés\w*|bruttó\b|μισθό?ς?\b|αποδοχές|заробітн\w+|оклад\w*"
    r"|зарплат\w*|заработн\w+|оплат\w+|вознагражд\w+|доход\w*|ставк\w*|на руки\b|з/п|зп\b)|ხელფას"
    r"|სარგო|ანაზღაურ|աշխատավարձ|月給|年収|時給|年俸|給与|日給|日当|月収|月額|時間給|初任給|基本給|賃金|報酬|給料"
    r"|薪|工资|급여|연봉|월급|시급"
)
"""Words that make an amount in their sentence pay, or a heading one about pay."""

SALARY = re.compile(
    r"(?<![^\W_])(?:salar(?:y|ies)|wages?|compensation|rate|re(?:mun|num)eration|pay range|stipend|ote|ctc|"
    r"actual(?=\)|,? salary)|"
    r"\w{0,20}gehalt|brutto|vergütung|vergütet|"
    r"lohn|salaire|rémunération|salario|sueldo|salário|wynagrodzenie|mzda|оклад|зарплата|на руки)\b"
)
"""The nouns among these: "employees pay $50" is no pay, "wages $50" is."""

OTHER_MONEY = re.compile(
    r"(?<![^\W_])(?:budgets?\b|pitch|rise\b|towards\b|(?:mid-?points?|median)\b|revenues?|funding"
    r"|funded|grants?\b|sales of|raised|insurance|coverage|deductibles?|copays?|(?<!daily )(?<!consultancy )fees?\b"
    r"|costs?\b(?![ -]to[ -]company)|prices?\b|priced|fines?\b|premiums?\b(?! pay)|contribut\w+|match(?:es|ing|ed)?\b"
    r"|mileage|transact\w+|(?<!free )rent\b|accommodation (?:\w+ ){0,2}(?:at|from|for)\b|assets|purchas\w+|worth of"
    r"|invest\w+|turnover|liabilit\w+|damages|penalt\w+|savings|donat\w+|endow\w+|spend\w*|valued at|raises?\b|debts?"
    r"|loans?|scholarships?|wellness|gym|fitness|parking|commuter|transit\b|meal|lunch|food|phone|internet|life and"
    r"|ad&d|flexible benefit|flex(?:ible)? credit|benefit credit|health|medical|dental|vision|fsa|hsa|hra|retirement"
    r"|(?<!before )(?<!excluding )(?<!plus )pension|401|403|457|application fee|tuition\b|contracts (?:of|over|under)\b"
    r"|reimburs\w+|per (?:class|course)\b|professional (?:development|learning)|expenses|(?:for each|per) candidate"
    r"|postage|deposit|charged?\b|referr?al|portfolio of|cash back|nearest|rounded|beneficiar\w+|benefits? (?:of|pays)"
    r"|disability|facilit\w+|umsatz\w*|förder\w*|weiterbildung\w*|jobrad|zuschuss|chiffre d'affaires|subvention\w*"
    r"|facturación|fatturato|за рекомендацию|v[art] de \Z|(?<!bolsa-)(?<!bolsa )auxílio|rimbors\w+|reembols\w+"
    r"|rembours\w+|dofinansowan\w+|subs[ií]dios? (?:de )?(?:alimenta|refei|almo|transp)\w+|příspěv\w+|diety\b|vales?\b"
    r"|vale-\w+|tickets?\b|titres?[- ]restaurant|mutuelle|buon[oi] pasto|stravn\w+|stravenk\w+|stravování|posiłk\w+"
    r"|obiad\w*|maaltijd\w*|reiskosten\w*|friskvård\w*|tarjeta|tasas?\b|taxas?\b|питани\w+|обед\w*)|手当|交通費|賞与"
)
"""Words beside which an amount is no pay: budgets, insurance, fees, prices, grants."""

# "sign-on bonus of $5,000", "plus commission", "$1,000 stipend", "moving allowance", "shift differential of $2.00"
_KIND = re.compile(
    r"(?<![^\W_])(?:(?P<bonus>дополнительн\w+ вознагр|bonus\w*|bonific\w+|prämie\w*|prime\b|incentives?\b"
    r"|sign(?:ing)?-on|signing\b|премия|премии|бонус\w*|navíc\b)|(?P<commission>commissions?\b|provision\b|комисси\w+)"
    r"|(?P<equity>equity\b|rsus?\b|stock options?|shares\b)|(?P<stipend>stipends?\b|honorari\w+)"
    r"|(?P<allowance>allowances?\b|reimburse\w*|relocation|moving\b|tuition|per diem for"
    r"|loa\b|living[- ]out\b|uniforms?\b|housing\b"
    r"|zulage\w*)|(?P<other>ote\b|on[- ]target earnings|tips\b(?! ?[+&,;]| and\b| plus\b)|gratuit\w+|trinkgeld\w*"
    r"|propinas\b|pourboires\b|total (?:remuneration|(?:salary |employment )?package)|remuneration package)"
    r"|(?P<differential>differentials?\b|premium pay"
    r"|pay premium|bilingual|longevity|shift premium|hazard pay|overtime|location pay))"
)
# Between an amount and a later word, these start another thing: "$50,000 plus bonus", "£60k based on equity"
_APART = re.compile(r"[,;+&]|\b(?:w/|(?:plus|and|with|based|depend\w*|or|und|et|y|incl\w*|inkl\w*|zzgl)\b)")

# "from $50,000", "starting at", "begins at", "minimum", "min.", "at least", "ab", "mindestens", "от", "desde", "à
# partir de"
_FROM = re.compile(
    r"(?<![^\W_])(?:from|(?:start|begin)(?:ning|ing|s)? (?:at|from|with)"
    r"|min(?:imum|imal|\.)?(?: of)?(?: starting| annual| hourly)?(?: (?:salary|pay|wage|rate))?(?: is| of)?"
    r"|at least|no less than|not less than|more than|over|above|ab|mindestens|mind\."
    r"|mindest(?:gehalt|entgelt|lohn|grundgehalt|bruttogehalt)\w*(?: [a-zäöü]+){0,4}|от|desde|a partir de"
    r"|a partire da|à partir de|dès|vanaf|від|från|fra|od|au moins|al menos|pelo menos|almeno|minimaal"
    r"|не менее)[ :*(]{0,3}\Z"
)
# "up to $25", "maximum", "bis zu", "jusqu'à", "hasta", "до"
_UP_TO = re.compile(
    r"(?<![^\W_])(?:up ?to|max(?:imum|imal|\.)?(?: of)?(?: annual| hourly)?(?: (?:salary|pay|wage|rate))?(?: is| of)?"
    r"|as (?:high|much) as|top(?:s|ping)? out(?: at present| currently)?(?: is| at)?|"
    r"not (?:to )?exceed(?:ing)?|bis zu|bis|до|jusqu'[àa]|hasta|até|fino a|tot|do|až|"
    r"maximaal|maksymalnie|massimo|máximo|не более)[ :*(]{0,3}\Z"
)
# "$64,500+", "$62,690 min.", "$50,000 annual salary or higher", "60,000 or upwards", "7,500円～", "1500円以上"; not
# "1.768,67+VT"
_PLUS = re.compile(
    r"(?:\+(?! ?[$€£0-9])(?![^\W\d_])| ?(?:[～〜](?! ?[¥￥0-9])|以上|から(?! ?[¥￥0-9]))"
    r"| ?(?:annual salary |annually |a year |per year "
    r"|per hour |/hr )?(?:and (?:up|above|higher)|or (?:higher|more|above|upwards?)|min(?:imum|\.|\b)))"
)
_AT_MOST = re.compile(r" ?\(?(?:max(?:imum|\.|\b))")


@lru_cache(maxsize=256)
def speaks_of_pay(low: str) -> bool:
    """Whether a folded text has a word of pay.

    >>> speaks_of_pay("starting salary"), speaks_of_pay("jahresbruttogehalt"), speaks_of_pay("company")
    (True, True, False)
    """
    return PAY.search(low) is not None


def kind_behind(after: str) -> PayKind | None:
    """Return the kind of pay that the folded words right behind an amount name.

    >>> kind_behind(" signing bonus"), kind_behind(" plus bonus"), kind_behind(" per year")
    ('bonus', None, None)
    """
    match = _KIND.search(after, 0, 32)
    return None if not match or _APART.search(after, 0, match.start()) else match.lastgroup  # type: ignore[return-value]


def kind_before(before: str) -> tuple[PayKind | None, int]:
    """Return the kind of pay that the last such word before an amount names, and where that word ends.

    >>> kind_before("plus a signing bonus of "), kind_before("the salary is ")
    (('bonus', 20), (None, 0))
    """
    last = None
    for match in _KIND.finditer(before):
        last = match
    return (last.lastgroup, last.end()) if last else (None, 0)  # type: ignore[return-value]


def open_above(low: str, start: int, ends: tuple[int, ...]) -> bool:
    """Whether a single amount is only the lower end: "from", "at least", or "+" and "or more" behind it.

    >>> open_above("begins at $42.95", 10, (16,)), open_above("$64,500+", 0, (7,)), open_above("$64,500", 0, (7,))
    (True, True, False)
    """
    return any(_PLUS.match(low, end) for end in ends) or _FROM.search(low, max(0, start - 40), start) is not None


def open_below(low: str, start: int, ends: tuple[int, ...]) -> bool:
    """Whether a single amount is only the upper end: "up to", "maximum".

    >>> open_below("up to $25", 6, (9,)), open_below("$25 max.", 0, (3,)), open_below("$25", 0, (3,))
    (True, True, False)
    """
    return any(_AT_MOST.match(low, end) for end in ends) or _UP_TO.search(low, max(0, start - 24), start) is not None
