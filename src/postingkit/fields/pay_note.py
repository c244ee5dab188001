"""Pay note: pay described in words, "commensurate with experience"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_pay_note"]

_PAY = (
    r"(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|rate|rates|package|stipend|gehalt\w*|vergütung|bezahlung|entlohnung|entgelt|lohn|"
    r"rémunération|salaire|salario|retribución|remuneración|salário|remuneração|retribuzione|stipendio|salaris|mzda|plat|wynagrodzenie|"
    r"зарплата|оплата|вознаграждение|оклад)"
)
# "commensurate with experience", "DOE", "TBD", "competitive", "negotiable", "Verhandlungsbasis", "nach TVöD E 9", "Labor Grade D"
_WORDS = re.compile(
    r"commensurate|competitive|negotiable|depend(?:s|ing|ent|ant)? (?:up)?on|based (?:up)?on|\bdoe\b|\bdoq\b|\btbd\b|to be determined|\bunpaid\b|"
    r"market[- ]rate|(?:above|top|market)[- ]?market|aggressive|attractive|generous|(?:low|mid|high|upper)(?:dle)?[ -]\$?[0-9]{2}|\$[0-9,]{2,7}'?s\b|"
    r"unionized|according to|verhandlungs\w*|vereinbarung|attraktiv\w*|leistungsgerecht\w*|überdurchschnittlich\w*|"
    r"\btv-?(?:öd|l|h|v)\b|tarifvertrag|bat\b|selon (?:profil|expérience)|à négocier|attractive|según (?:valía|experiencia|convenio)|competitivo|"
    r"a (?:convenir|combinar)|compatível|commisurata|in overleg|marktconform|dohodou|do negocjacji|konkurencyjn\w*|"
    r"по договор[её]нности|договорная|по результатам|конкурентн\w*|შეთანხმებ\w*|պայմանագրային"
)
_NEAR = re.compile(rf"(?<![^\W_]){_PAY}(?![^\W_])")
_HINT = re.compile(rf"{_PAY}|salari|pay\b|compens")
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?](?=\s|\Z)|(?=\n)|\Z)")
_GATE = (
    "commensurate", "competitive", "negotiable", "depend", "based", "doe", "doq", "tbd", "determined", "unpaid", "market", "aggressive", "attrac", "generous",
    "mid", "0s", "0's", "according", "verhandl", "vereinbar", "attrakt", "leistung", "durchschnitt", "tv", "tarif", "selon", "négoc", "según", "convenir",
    "combinar", "overleg", "dohodou", "negoc", "договор", "конкур", "შეთანხმ",
)  # fmt: skip
_MONEY = re.compile(r"[$€£₽][ ]?[0-9]{2}")
_TOO_LONG = 240


def find_pay_note(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the sentence or line that describes pay in words; the field is "compensation_note".

    >>> [c.value for c in find_pay_note("Full time. Salary is commensurate with experience. Apply now.")]
    ['Salary is commensurate with experience.']
    >>> [c.value for c in find_pay_note("TBD based on experience", hint="Compensation")]
    ['TBD based on experience']
    >>> list(find_pay_note("We are a competitive market leader.")), list(find_pay_note("$45,000", hint="Salary"))
    ([], [])
    """
    low = fold(text)
    hinted = bool(hint) and _HINT.search(fold(hint)) is not None
    if not any(word in low for word in _GATE):
        return
    for match in _SENTENCE.finditer(low):
        start, end = match.span()
        if end - start > _TOO_LONG:
            continue
        words = low[start:end]
        if _WORDS.search(words) and (hinted or _NEAR.search(words)):
            start += len(words) - len(words.lstrip())
            quote = text[start:end].rstrip()
            needs = () if _NEAR.search(words) else ("hint",)
            yield Claim("compensation_note", quote, quote, start, start + len(quote), "pay_note", needs=needs)
            return
