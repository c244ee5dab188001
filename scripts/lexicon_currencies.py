"""Write src/postingkit/lexicon/currencies.py: codes, symbols and names of currencies, from CLDR and ISO 4217.

Run ``python scripts/lexicon_currencies.py`` after an update of babel or pycountry.
"""

import re
import textwrap
from collections import defaultdict
from pathlib import Path

import pycountry
from babel import Locale, UnknownLocaleError, __version__
from babel.core import get_global
from babel.languages import get_territory_language_info
from babel.numbers import get_territory_currencies

LANGUAGES = "en de fr es pt it nl ca cs pl ru uk ka hy sv da nb fi tr ro hu el".split()
# Locales whose symbols differ from their language's: "US$" is en-CA's, "CA$" is en-US's.
LOCALES = "en_US en_GB en_CA en_AU en_NZ en_ZA en_IN en_SG en_PH fr_CA de_CH de_AT es_MX es_AR pt_BR pt_PT ja zh he hi"
NOT_MARKS = {"Kg."}  # of the Caribbean guilder
# No country's money any more, and the pay of many a posting that is still read; "LTL" and "LVL" say something else.
WITHDRAWN = set("BGN BYR EEK HRK SKK ZWL".split())
TARGET = Path(__file__).parent.parent / "src/postingkit/lexicon/currencies.py"
NOUN_FIRST = {"fr", "es", "pt", "it", "ca", "ro", "el"}  # "dólares estadounidenses", but "US dollars"
# Words that say something else in most postings: "won two awards", "lift 50 pounds", "font 12", "40 livres".
COMMON = set(
    "won mark marks real sol som pound pounds franc lei leu sum bat all gold oro lira font kip rand pula".split()
)
# Adjectives that stand where the noun is looked for.
COMMON |= {"polski", "polskich", "polskie", "polskiego", "сша", "amerykański", "amerykańskich", "amerykańskie"}
# A pound is also a weight in every language; "£" and "sterling" say which.
STERLING = re.compile(r"st[eä]rlin|стерлинг|ստերլինգ|სტერლინგ")
INVISIBLE = re.compile(r"[\u200b-\u200f\xa0\u202f]+")
WORD = re.compile(r"[^\W\d_]{3,}")
# What people write and CLDR does not list.
ALSO = {
    "US$": "USD",
    "US $": "USD",
    "A$": "AUD",
    "C$": "CAD",
    "S$": "SGD",
    "Rs": "INR",
    "Rs.": "INR",
    "руб.": "RUB",
    "руб": "RUB",
    "Fr.": "CHF",
}


def codes() -> list[str]:
    """Return the codes of the currencies that some country uses today."""
    used = {code for c in pycountry.countries for code in get_territory_currencies(c.alpha_2)}
    return sorted(used & {c.alpha_3 for c in pycountry.currencies})


def marks(active: set[str]) -> dict[str, set[str]]:
    """Return each symbol with the codes it may stand for."""
    found: dict[str, set[str]] = defaultdict(set)
    tags = {*LOCALES.split(), *LANGUAGES}
    likely = get_global("likely_subtags")
    for country in pycountry.countries:
        tag = likely.get(f"und_{country.alpha_2}", "en").split("_")[0]
        tags.add(f"{tag}_{country.alpha_2}")
    for tag in sorted(tags):
        try:
            locale = Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
        own = set(get_territory_currencies(locale.territory)) if locale.territory else set()
        for code, symbol in locale.currency_symbols.items():
            # a letter or two ("F", "kr", "K") is a symbol only where it is the country's own money
            plain = INVISIBLE.sub(" ", symbol).strip()
            if (
                plain
                and plain not in NOT_MARKS
                and code in active
                and plain not in active
                and (code in own or not plain.isalpha())
            ):
                found[plain].add(code)
    for symbol, code in ALSO.items():
        found[symbol].add(code)
    # one letter ("R", "L", "K") is too little to be read as money in running text
    return {symbol: found[symbol] for symbol in sorted(found) if len(symbol) > 1 or not symbol.isalpha()}


def words(active: set[str]) -> dict[str, set[str]]:
    """Return each currency noun, in lower case, with the codes it may stand for: "dollars", "рублей", "лари"."""
    found: dict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        locale = Locale(language)
        plurals = locale._data["currency_names_plural"]  # noqa: SLF001 - babel shows single names only
        for code in active if language == "en" else active & spoken(language):
            for form in {locale.currencies.get(code, ""), *dict(plurals.get(code, {})).values()}:
                name = re.sub(r"\(.*?\)", "", form).lower().split()
                word = name[0 if language in NOUN_FIRST else -1] if name else ""
                weight = code == "GBP" and not STERLING.search(word)
                if WORD.fullmatch(word) and word not in COMMON and not weight:
                    found[word].add(code)
    return found


def spoken(language: str) -> set[str]:
    """Return the currencies of the countries where a language is official, with the three that all of them name."""
    found = {"USD", "EUR", "GBP"}
    for country in pycountry.countries:
        info = get_territory_language_info(country.alpha_2).get(language, {})
        if info.get("official_status") == "official":
            found.update(get_territory_currencies(country.alpha_2))
    return found


def territories(active: set[str]) -> dict[str, str]:
    """Return each country's currency."""
    found = {}
    for country in sorted(c.alpha_2 for c in pycountry.countries):
        used = [code for code in get_territory_currencies(country) if code in active]
        if used:
            found[country] = used[0]
    return found


def table(rows: list[str], between: str = " ; ") -> str:
    """Return rows packed into lines."""
    return "\n".join(textwrap.wrap(between.join(rows), 116, break_long_words=False, break_on_hyphens=False))


def main() -> None:
    """Write the file."""
    active = codes()
    symbols = [f"{mark.replace(' ', '_')} {' '.join(sorted(meant))}" for mark, meant in marks(set(active)).items()]
    nouns = [f"{word} {' '.join(sorted(meant))}" for word, meant in sorted(words(set(active)).items())]
    money = [f"{country} {code}" for country, code in territories(set(active)).items()]
    text = f'''"""Currencies: codes, symbols, names, and the money of each country.

Written by scripts/lexicon_currencies.py from CLDR (babel {__version__}) and ISO 4217; do not edit.
"""

CODES = frozenset(
    """
{table(sorted({*active, *WITHDRAWN}), " ")}
    """.split()
)
"""ISO 4217 codes in use, or of late."""

_MARKS = """
{table(symbols)}
"""

MARKS: dict[str, frozenset[str]] = {{
    mark.replace("_", " "): frozenset(codes) for mark, *codes in map(str.split, _MARKS.split(";"))
}}
"""A symbol, and the codes it may stand for: "$" is the money of many countries."""

_NOUNS = """
{table(nouns)}
"""

NOUNS: dict[str, frozenset[str]] = {{noun: frozenset(codes) for noun, *codes in map(str.split, _NOUNS.split(";"))}}
"""A currency's noun in lower case, and the codes it may stand for: "euros", "dollars"."""

_MONEY = """
{table(money)}
"""

MONEY: dict[str, str] = {{row.split()[0]: row.split()[1] for row in _MONEY.split(";")}}
"""A country (ISO 3166-1 alpha-2) and its currency."""
'''
    TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
