"""Wages: the words that show an amount of money to be pay, of some kind, or something else.

All patterns read folded text (lower case, plain quotes and dashes).
"""

import re
from functools import lru_cache

from postingkit.matching.anchors import tokens
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
    "hourly", " rate", " | ", " · ", " fee ", "грн", " p.a", "lpa", "ctc",
    "per month", "per annum",
)  # fmt: skip
_MONEYS = frozenset(
    """
    usd eur gbp mxn clp brl uah nok sek dkk chf pln czk sgd aed inr cad aud nzd zar ngn kes php myr hkd jpy
    lakh lakhs lac lacs
    """.split()
)
"""Words of money, each of which is looked for where a text has it."""
_STEMS = (
    *_ENGLISH, "euro", "eur ", "gehalt", "lohn", "brutto", "entgelt", "verdienst", "vergüt", "eingrupp",
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
    stems = (*(_ENGLISH if language == "en" else _STEMS), *(f"{money} " for money in _MONEYS & tokens(low)))
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


_PAY = (
    # English
    r"salar(?:y|ies)\b|pay(?:ing|scale|rate)?\b|(?<![0-9] )pays\b|paid\b|wages?\b|compensat\w+|re(?:mun|num)erat\w+",
    r"earn(?:s|ings?)?\b|hourly\b|emoluments?\b|(?:daily|consultancy) fees?\b|ote\b|ctc\b|stipends?\b|honorari\w+",
    r"the rate is\b|(?:pay|bill|day|starting|hiring|annual|monthly|weekly) rate|(?<![a-z] )base(?: of)?:? ?\Z",
    r"(?:hiring|recruitment|full|starting|target|posted|base|rate) range",
    # German
    r"gehalt\w*|\w{2,20}gehalt(?:s|es)?\b|vergüt\w+|ausbildungsvergütung\w*|ausbildungsjahr|lehrjahr|\w{0,20}lohn\b",
    r"entgelt\w*|\w{0,20}brutto\w*|verdienst\w*|entlohn\w*|(?:stunden|tages)s[aä]tz\w*|bezahlung\b|wir zahlen\b",
    # French
    r"salaires?\b|rémunérat\w+|gratification\b|indemnités? de stage|traitement (?:brut|mensuel|annuel|indiciaire)",
    r"taux horaire|(?:mensuel|horaire|annuel) de\b|tjm\b|smic\b",
    # Spanish, Catalan, Portuguese, Italian
    r"salari[oals]?s?\b|salarial\w*|sueldos?\b|retribu\w+|re(?:mun|num)era\w+|sou (?:brut|mensual|anual)",
    r"salários?\b|vencimentos?(?: base)? ?:|bolsa[- ](?:aux[ií]lio|est[aá]gio|mensal|de est[aá]gio)",
    r"stipendio\b|paga (?:oraria|base|mensile)|importo (?:lordo|annuo|mensile)|compenso\b|ral\b",
    # Dutch, and the North's languages
    r"\w{0,6}salaris(?:indicatie|schaal)?\b|\w{0,12}loon\b|stagevergoeding|bruto\b|\w{0,14}lön\b|\w{0,14}lønn?\b|\w{0,12}palkka\b",
    # Czech, Polish, Ukrainian, Russian
    r"mzd\w+|odměn\w+|plat(?:u|ové|ový)?\b|wynagrodz\w+|zarob\w+|stawk\w+|pensj\w+|płac[aąęy]\b|widełk\w+|do ręki\b",
    r"заробітн\w+|оклад\w*|зарплат\w*|заработн\w+|оплат\w+|вознагражд\w+|доход\w*|ставк\w*|на руки\b|з/п|зп\b",
    # Turkish, Romanian, Hungarian, Greek
    r"maaş\w*|ücret\w*|salariu\w*|fizetés\w*|bruttó\b|μισθό?ς?\b|αποδοχές",
)
# Georgian, Armenian, Japanese, Chinese, Korean: words within others
_PAY_WITHIN = (
    "ხელფას|სარგო|ანაზღაურ|աշխատավարձ|月給|年収|時給|年俸|給与|日給|日当|月収|月額|時間給|初任給|基本給|賃金|報酬|給料"
    "|薪|工资|급여|연봉|월급|시급"
)
PAY = re.compile(rf"(?<![^\W_])(?:{'|'.join(_PAY)})|{_PAY_WITHIN}")
"""Words that make an amount in their sentence pay, or a heading one about pay."""

SALARY = re.compile(
    r"(?<![^\W_])(?:salar(?:y|ies)|wages?|compensation|rate|re(?:mun|num)eration|pay range|stipend|ote|ctc|"
    r"actual(?=\)|,? salary)|"
    r"\w{0,20}gehalt|brutto|vergütung|vergütet|"
    r"\w{0,12}lohn|salaire|rémunération|salario|sueldo|salário|wynagrodzenie|mzda|оклад|зарплата|на руки)\b"
)
"""The nouns among these: "employees pay $50" is no pay, "wages $50" is."""

_OTHER_MONEY = (
    # what a house has, takes and spends
    r"budgets?\b|pitch|rise\b|towards\b|(?:mid-?points?|median)\b|revenues?|funding|funded|grants?\b|sales of|raised",
    r"turnover|liabilit\w+|damages|penalt\w+|assets|purchas\w+|worth of|invest\w+|transact\w+|portfolio of|cash back",
    r"donat\w+|endow\w+|spend\w*|valued at|raises?\b|debts?|loans?|contracts (?:of|over|under)\b|facilit\w+",
    # fees and prices
    r"(?<!daily )(?<!consultancy )fees?\b|application fee|costs?\b(?![ -]to[ -]company)|prices?\b|priced|fines?\b",
    r"premiums?\b(?! pay)|charged?\b|deposit|postage|(?<!free )rent\b|accommodation (?:\w+ ){0,2}(?:at|from|for)\b",
    r"per (?:class|course)\b|(?:for each|per) candidate|nearest|rounded",
    # benefits beside the pay
    r"insurance|coverage|deductibles?|copays?|contribut\w+|match(?:es|ing|ed)?\b|savings|life and|ad&d|health|medical",
    r"dental|vision|fsa|hsa|hra|disability|beneficiar\w+|flexible benefit|flex(?:ible)? credit|benefit credit",
    r"benefits? (?:of|pays)|retirement|(?<!before )(?<!excluding )(?<!plus )pension|401|403|457|referr?al",
    r"scholarships?|tuition\b|professional (?:development|learning)|reimburs\w+|expenses|mileage|parking|commuter",
    r"transit\b|wellness|gym|fitness|meal|lunch|food|phone|internet",
    # other languages
    r"umsatz\w*|förder\w*|weiterbildung\w*|jobrad|zuschuss|chiffre d'affaires|subvention\w*|facturación|fatturato",
    r"за рекомендацию|v[art] de \Z|(?<!bolsa-)(?<!bolsa )auxílio|rimbors\w+|reembols\w+|rembours\w+|dofinansowan\w+",
    r"subs[ií]dios? (?:de )?(?:alimenta|refei|almo|transp)\w+|příspěv\w+|diety\b|vales?\b|vale-\w+|tickets?\b",
    r"titres?[- ]restaurant|mutuelle|buon[oi] pasto|stravn\w+|stravenk\w+|stravování|posiłk\w+|obiad\w*|maaltijd\w*",
    r"reiskosten\w*|friskvård\w*|tarjeta|tasas?\b|taxas?\b|питани\w+|обед\w*",
)
OTHER_MONEY = re.compile(rf"(?<![^\W_])(?:{'|'.join(_OTHER_MONEY)})|手当(?![^)）]{{0,6}}[含込])|交通費|賞与")
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
    r"|mindest(?:gehalt|entgelt|lohn|gage|grundgehalt|bruttogehalt)\w*(?: [a-zäöü]+){0,6}|от|desde|a partir de"
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
    return any(_PLUS.match(low, end) for end in ends) or _FROM.search(low, max(0, start - 64), start) is not None


def open_below(low: str, start: int, ends: tuple[int, ...]) -> bool:
    """Whether a single amount is only the upper end: "up to", "maximum".

    >>> open_below("up to $25", 6, (9,)), open_below("$25 max.", 0, (3,)), open_below("$25", 0, (3,))
    (True, True, False)
    """
    return any(_AT_MOST.match(low, end) for end in ends) or _UP_TO.search(low, max(0, start - 24), start) is not None
