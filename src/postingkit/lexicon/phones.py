"""Phones: telephone and fax numbers in running text.

A cheap pattern finds runs of digits; the form of a run, or a label before it, shows whether it is a phone number;
phonenumberslite validates it and formats it as E.164.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from postingkit.matching.anchors import numbers
from postingkit.text import fold

__all__ = ["Phone", "e164", "is_nobodys", "phones"]


class Phone(NamedTuple):
    """A telephone number as written, its extension, and where both stand together."""

    written: str
    extension: str | None
    fax: bool
    start: int
    end: int


_RUN = re.compile(r"[+(0-9][0-9 ()./+-]{4,30}[0-9]")
# "Päiväkodin johtaja Sanna Kivelä, p. 040 000 7711"
_FINNISH = re.compile(r"[ ,(]p\. \Z")
# (212) 555-0134 · 212-555-0134 · 212.555.0134 · 212/555-0134 · 1-800-555-0134 · +1 212 555 0134
_NANP = r"(?:\+?1[ .-]{0,2})?(?:\(\d{3}\)[ .-]{0,2}|\d{3}[ ./-]{1,3})\d{3}[ .-]{1,3}\d{4}"
# 04 76 55 01 02 · 04.76.55.01.02 · 06-12345678 · (08) 9123 4567 · 08 9123 4567 · (07) 555 8800 · 01632 960123
_PAIRS = (
    r"0[1-9](?:[ .]\d{2}){4}|06 ?- ?\d{2}(?: ?\d{2}){3}|(?:\(0[2378]\) ?|0[2378] )\d{4} \d{4}|\(0[1-9]\) \d{3}[ -]\d{4}"
    r"|0[17]\d{3} \d{6}"
    # 8 (4822) 55-50-12 · 8-800-555-01-42
    r"|8(?: ?\(\d{3,5}\) ?| \d{3} |-\d{3}-)\d{1,3}(?:[ -]\d\d){2}"
)
# +49 6421-28 23520 · +44 (0) 1865 261 428 · (+995 32) 219 29 28 · 0049 711 66720 · +49(0)711/6672-1890 ·
# ++49/6190/7498427
_WORLD = r"\(?(?:\+\+?|00)[1-9]\d{0,3}(?:[ ./-]{0,3}[()]{0,2}[ ./-]{0,2}\d{1,8}){1,8}"
# 0341 5570 2218 · 0441 2005-614 · 04741 / 98 11 0 · 07399 / 41-230: German and Austrian ones, whose codes open with 0
_DACH = (
    r"(?<!\d )\(?0[1-9]\d{1,4}\)?(?:\s?[/–-]\s?| )(?!(?:19|20)\d\d(?!\d))"
    r"(?=(?:[ –-]{0,3}\d){5,9}(?!\d))\d(?:[ –-]{0,3}\d){4,8}"
)
_SURE = re.compile(rf"(?<![\w.,/=$€£#%&+-])(?:{_NANP}|{_PAIRS}|{_WORLD}|{_DACH})(?![\w%]|[.,-]\d)")
# "Kennziffer 0815-12345", "Konto-Nr. 0123 456 789"
_COUNTED = re.compile(r"(?:kennziffer|kennzahl|konto|blz|referenz|aktenzeichen|id|ref\.?|nr\.?|nummer)[\s:#.-]{0,3}\Z")
# 0711 / 6672 - 1890 · 0400 659 332 · (032) 2 39 53 50 · 2281186: a label vouches for a national number
_NATIONAL = re.compile(r"\(?\+?\d{1,5}+\)?(?:[ ./-]{0,3}\(?\d{1,8}+\)?){1,8}(?![\w%]|[.,-]\d)")
# "Tel.: ", "ph/txt: ", "Phone Number\n", "reach me on ", "Telefonnummer: ", "საკონტაქტო ტელეფონები\n"
_LABEL = re.compile(
    r"(?:\b(?:tele(?:phone|fon[eo]|foon|fon(?:nummer)?|móvel)?|teléfono|móvil|celular|cellulare"
    r"|tél(?:éphone)?|phone|tel|ph|cell|mobile?|mobil|handy|call|fax|telefax|durchwahl|тел(?:ефон)?|rufnummer"
    r"|ring|unter|tlf|tlfno|tfno|telf|teléf|telef|gsm|whatsapp(?: (?:only|us|me|to|on)){0,2}|tfn"
    r"|puh|puhelin|telefón|telèfon|contacto|contatto|contacte|моб|телефонуйте|звоните|позвоните|дзвоніть|м\.т|т|zadzwoń|volejte|zavolejte"
    r"|llama|llámanos|truca|truca'ns|chiama|(?:reach|call|ring) (?:me|us|her|him)(?: on| at)?"
    r"|(?:(?<=[\n|(] )|(?<=[\n|(])|\A)[mtp](?=:))\b"
    r"|ტელეფონ\w*|電話(?:番号)?)(?:[ /]?\b(?:txt|text|no|numbers?|nr|num|at)\b)?[.:：#)]{0,2}[\s*|]{0,3}\Z"
)
# Families of words for it abroad: "Kontakt telefoniczny: ", "Тел. для справок ", "Ligue para ", "联系电话："
_ABROAD = re.compile(
    r"(?:\b(?:kontakt|telefonn(?:ummer|r)|telefon(?:u|ie|ach|y|i|em|isch)?(?: kontaktow\w{1,3})?"
    r"|tel[eé]f[oóò]n[oe]?s?(?: de contacte?o?)?|tel(?:efon)?-n(?:umme)?r|tel\. ?č"
    r"|(?:kontakt|dzwoni|tel)[^.;\n]{0,24}\bpod (?:nr|numer(?:em)?)|dzwonić|dzwoń|telefonn\w{1,3} čísl\w{1,2}"
    r"|telefonicky na čísle|telefonicky|telefoniczn\w{1,3}|telefoonnummer|mobiel|tél|fones?|telefones|contactos"
    r"|(?:ligue|ligar|ligando) para(?: o (?:n[úu]mero|telefone))?|llamando al?|llamad al?|recapit[oi] telefonic[oi]"
    r"|telefonszám\w{0,3}|puhelinnumero\w{0,3}|numeroon|τηλ|τηλ[έε]φων\w{1,2}(?: επικοινων[ίι]ας)?|κιν|κινητ[όο]"
    r"|(?:тел|телефон\w{0,3})(?:\.? для (?:справок|связи|записи|довідок))?|обращаться по|за номером)\b"
    r"|电话|電話|手机|联系方式|热线|전화|전화번호|연락처|휴대폰|연락 ?번호|連絡先|携帯|問い?合わ?せ先?)"
    r"[.)]?\s?[:：]?\s{0,3}\Z"
)
# "Обращаться: (8452) 12-34-56", where six bare digits would be a postcode
_TURNS = re.compile(r"(?:обращаться|звертатися)\s?:\s?\Z")
# "call Head Gardener Jo Ash on 01749 555 213", "Bel Anouk de Wit op 038 555 12 40"
_RUNG = re.compile(
    r"\b(?:call|ring|phone|telephone|contact|speak to|talk to|chat (?:to|with)|text|message|bel|bellen|appelez"
    r"|contacte[rz]|joindre|joignable|téléphone[rz]?|renseignements"
    r"|telefonare|telefona|chiamare|chiama|llamar?|llame|trucar?|ligar?|zadzwoń|dzwonić|volejte|zavolejte|звоните"
    r"|позвоните|телефонуйте|дзвоніть|ringe?|soita|contactos?|contatt[oi]|contactpersoon|kontaktní osoba"
    r"|osob[aąy] do kontaktu|контактное лицо|pessoa de conta[ct]to)\b[^.;\n]*\Z"
)
_ALIKE = re.compile(r"\s?[,;/]\s?|\s(?:or|oder|und|and)\s")  # between two numbers of one label
# x207 · ext. 207 · Ext 3371 · extension 12 · , x 55321 · - EXT 425 · x8516555; in brackets as Georgia has it: (70 77)
_EXTENSION = re.compile(
    r",?\s{0,2}(?:[-–]\s{0,2})?\(?(?:x|ext(?:ension|n)?|durchwahl)[.:]?\s{0,2}#?(\d{1,8})\)?(?!\w)"
    r"|\s\((?!19|20)(\d\d ?\d\d)\)(?!\s?\d)"
)
_SAME = 7
"""As many equal digits at the end make a dummy number: "04.66.66.66.66", "+44 0000 000000"."""
# "Fax: 212-...", "HR fax 914-...", "by fax to 212-..."; after it: "212-555-0134 (fax)"
_FAX_BEFORE = re.compile(
    r"\b(?:fax\n"
    r"|(?:fax|telefax|facsimile|факс|f)\b[^\w\n]{0,4})(?:(?:number|no|nr|to|at|us|is|them|it|#)\b[^\w\n]{0,3}){0,2}\Z"
)
# "apply by faxing or e-mailing a resume to Kim Doe at: 212-555-0191", "should be faxed to 212-555-0191"
_FAXED = re.compile(r"\bfax(?:ing|ed to)\b[^.;\n]{0,80}\Z")
# ... and not "Phone: 212-555-0134 Fax: 212-555-0191", where the word belongs to the number to come
_FAX_AFTER = re.compile(
    r"[ \t]?[(\[,-]?[ \t]?(?:fax"
    r"|facsimile)\b(?!(?: (?:no|number|nr)\b)?[.:#]{0,2}[ \t]{0,3}[+(]?\d|(?: (?:no|number|nr)\b)?\s?[:#])"
)
_LOCAL = 8
"""Most digits of a number without its area code."""
_FEWEST, _MOST = 6, 15  # digits: six for a labelled local number, fifteen in E.164
_WIDEST = 8  # signs between two of its digits
# 12/31/2019 · 2018 - 2019 · 01.09.2023 · 10023-1938 · 8.00-16.00 · 20 000 - 30 000
_NO_PHONE = re.compile(
    r"\(?(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\)?"
    r"|\d{1,2}[.:][0-5][05] ?[-–] ?\d{1,2}[.:][0-5][05]|\d{1,3}[ .]000(?: ?[-–] ?\d{1,3}[ .]000)?"
    r"|(?:19|20)\d{2}[ ./-]+(?:19|20)\d{2}|\d{5}-\d{4}|(?:19|20)\d{2}-\d\d-\d\d)\Z"
)


# "tel: 51-20-82", "Тел. 50-93-75": six digits by two, which a label or an impossible month keeps from being a day
_TAG = 24  # characters of such a label
_PAIRED = re.compile(
    r"(?:\b(?:tel|phone|telephone|fax|тел(?:ефон\w{0,3})?)\.?:? ?\d\d-\d\d|(?:1[3-9]|[2-9]\d)-(?:1[3-9]|[2-9]\d)"
    r"|\d\d-(?:3[2-9]|[4-9]\d))-\d\d\Z"
)


@lru_cache(maxsize=64)
def phones(text: str) -> tuple[Phone, ...]:
    """Return the telephone numbers in ``text``, in order.

    >>> [(p.written, p.extension, p.fax) for p in phones("Call (914) 555-0136 x207. Fax 212-555-0191")]
    [('(914) 555-0136', '207', False), ('212-555-0191', None, True)]
    >>> [p.extension for p in phones("Call 408-555-0129 - EXT 425, phone: 2 200 220 (70 77); not 04.66.66.66.66")]
    ['425', '7077']
    >>> phones("Telefon: 0711 / 6672 - 1890")[0].written
    '0711 / 6672 - 1890'
    >>> [p.written for p in phones("Ada Quill (tel. 01632 960 411 / 07700 900 118)")]
    ['01632 960 411', '07700 900 118']
    >>> [p.fax for p in phones("Mail a resume, or fax them to (559) 555-0188. m: 0491 570 110 | e: ada@x.example")]
    [True, False]
    >>> phones("Posting 2019-0042, $45,000 - 52,000, ZIP 10023-1938, 2018-2019, https://x.example/212-555-0134")
    ()
    """
    low = fold(text)
    found: list[Phone] = []
    if not _is_dense(low):
        return ()
    for start, end in _runs(low):
        spans = [match.span() for match in _SURE.finditer(low, start, end)]
        if not spans and _vouched(low, start, found) and (match := _NATIONAL.match(low, start, end)):
            spans = [match.span()]
        found += [phone for a, b in spans if (phone := _phone(text, low, a, b)) is not None]
    return tuple(found)


def _runs(low: str) -> Iterator[tuple[int, int]]:
    """Yield the runs of digits, split at a slash between two whole numbers: "01632 960 411 / 07700 900 118"."""
    for run in _RUN.finditer(low):
        start, end = run.span()
        slash = low.find(" / ", start, end)
        if slash > 0 and all(sum(map(str.isdigit, low[a:b])) > _LOCAL for a, b in ((start, slash), (slash, end))):
            yield start, slash
            start = slash + 3
        yield start, end


def _vouched(low: str, start: int, found: list[Phone]) -> bool:
    """Whether a label stands before a number, or before the number beside it: "Phone: 228 90 77; 228 91 98"."""
    if _LABEL.search(low, max(0, start - 32), start) or (
        found and not found[-1].fax and _ALIKE.fullmatch(low, found[-1].end, start)
    ):
        return True
    if _ABROAD.search(low, max(0, start - 48), start) or (
        low[start] in "(+8" and _TURNS.search(low, max(0, start - 16), start)
    ):
        return True
    if low.startswith("p. ", max(0, start - 3)) and _FINNISH.search(low, max(0, start - 4), start):
        return True
    return (
        low.endswith((" on ", " op ", " au ", " allo ", " al ", ", ", " på "), 0, start)
        and _RUNG.search(low, max(0, start - 90), start) is not None
    )


def _is_dense(low: str) -> bool:
    """Whether as many digits stand close together as a phone number has; in most sections they do not."""
    digits = edge = 0
    for start, stop in numbers(low):
        if start - edge > _WIDEST or low[edge:start].strip(" ()./+-"):
            digits = 0
        digits += stop - start
        edge = stop
        if digits >= _FEWEST:
            return True
    return False


def _phone(text: str, low: str, start: int, end: int) -> Phone | None:
    """Return the number that a run of digits is; None when it is another kind of number."""
    if text.count("(", start, end) > text.count(")", start, end):
        if text[start] == "(":
            start += 1
        else:
            end = text.rindex("(", start, end)  # "2 200 220 (3335": the rest is an extension or a remark
            end = start + len(text[start:end].rstrip())
    written = text[start:end]
    digits = sum(c.isdigit() for c in written)
    if not _FEWEST <= digits <= _MOST or (
        _NO_PHONE.match(written) and not _PAIRED.search(low, max(0, start - _TAG), end)
    ):
        return None
    if (
        written.startswith("0")
        and _COUNTED.search(low, max(0, start - 24), start)
        and "tel" not in low[max(0, start - 24) : start]
    ):
        return None
    if is_nobodys(written):
        return None
    extension = _EXTENSION.match(low, end)
    fax = bool(_FAX_BEFORE.search(low, max(0, start - 24), start) or _FAX_AFTER.match(low, end))
    begin = max(0, start - 90)
    fax = fax or (low.find("fax", begin, start) >= 0 and _FAXED.search(low, begin, start) is not None)
    inner = extension[extension.lastindex or 1].replace(" ", "") if extension else None
    return Phone(written, inner, fax, start, extension.end() if extension else end)


def is_nobodys(written: str) -> bool:
    """Whether a number is a dummy, as in forms and tests.

    >>> is_nobodys("+44 0000 000000"), is_nobodys("0208 434 7444")
    (True, False)
    """
    return len(set([c for c in written if c.isdigit()][-_SAME:])) == 1


@lru_cache(maxsize=1024)
def e164(written: str, country: str | None) -> str | None:
    """Return the number as E.164; None when it is not valid or its country is unknown.

    >>> e164("(212) 736-5000", "US"), e164("+44 (0) 1865 270000", None), e164("212-736-5000", None), e164("555", "US")
    ('+12127365000', '+441865270000', None, None)
    >>> e164("+44 (0) 01865 270000", None)
    '+441865270000'
    """
    import phonenumbers  # noqa: PLC0415 - 30 ms, and most sections hold no number

    if country is None and not written.lstrip("(").startswith(("+", "00")):
        return None
    plain = "+" + written[2:] if written.startswith(("00", "++")) else written
    plain = plain.replace("/", " ").replace("(0) 0", " ")  # "+44 (0) 01865 270000" says its zero twice
    try:
        parsed = phonenumbers.parse(plain, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
