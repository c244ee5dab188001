"""Write src/postingkit/lexicon/months.py: month names, and the order of day and month, from CLDR by way of babel.

Run ``python scripts/lexicon_months.py`` after an update of babel.
"""

import re
import textwrap
from collections import defaultdict
from pathlib import Path

import pycountry
from babel import Locale, UnknownLocaleError, __version__
from babel.core import get_global

# The first language to claim a word keeps it: "listopad" is November in Czech and Polish.
LANGUAGES = "en de fr es pt it nl ca cs pl ru uk ka hy sv da nb fi tr ro hu el".split()
TARGET = Path(__file__).parent.parent / "src/postingkit/lexicon/months.py"
WORD = re.compile(r"[^\W\d_]{3,}")
# What people write and CLDR does not list, their slips of the hand among it.
ALSO = {
    1: ["jänner"],
    2: ["feber", "febuary"],
    3: ["mrz"],
    9: ["sept", "septemeber"],
    11: ["novemeber"],
    12: ["decemeber"],
}


def names() -> dict[str, int]:
    """Return each month's names, in lower case and without full stops."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        months = Locale(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    word = name.lower().rstrip(".")
                    if WORD.fullmatch(word):
                        found.setdefault(word, number)
    for number, words in ALSO.items():
        for word in words:
            found.setdefault(word, number)
    return found


def orders() -> dict[str, list[str]]:
    """Return "day" and "month" with the territories, and the languages, that write that one first."""
    found: dict[str, list[str]] = defaultdict(list)
    likely = get_global("likely_subtags")
    for code in sorted(c.alpha_2 for c in pycountry.countries):
        # CLDR lists the likely language of a country only where it is not English
        language = likely.get(f"und_{code}", "en").split("_")[0]
        try:
            locale = Locale(language, territory=code)
        except UnknownLocaleError:
            continue
        found[first(locale)].append(code)
    for language in LANGUAGES[1:]:
        found[f"language {first(Locale(language))}"].append(language)
    return found


def first(locale: Locale) -> str:
    """Return which of day, month and year a locale's short date starts with."""
    letter = next(c for c in locale.date_formats["short"].pattern if c in "dMy")
    return {"d": "day", "M": "month", "y": "year"}[letter]


def main() -> None:
    """Write the file."""
    by_number: dict[int, list[str]] = defaultdict(list)
    for word, number in names().items():
        by_number[number].append(word)
    rows = [
        "\n".join(textwrap.wrap(" ".join([str(number), *by_number[number]]), 116, break_long_words=False))
        for number in range(1, 13)
    ]
    order = orders()
    lines = [
        f'"""Months: their names in {len(LANGUAGES)} languages, and where people write the day before the month.',
        "",
        f"Written by scripts/lexicon_months.py from CLDR (babel {__version__}); do not edit.",
        '"""',
        "",
        '_NAMES = """',
        "\n;\n".join(rows),
        '"""',
        "",
        "MONTHS: dict[str, int] = {",
        '    word: int(row.split()[0]) for row in _NAMES.split(";") for word in row.split()[1:]',
        "}",
        '"""A name in lower case without its full stop, and the number of its month."""',
        "",
        "DAY_FIRST = frozenset(",
        '    """',
        *(f"    {line}" for line in textwrap.wrap(" ".join(order["day"]), 112)),
        '    """.split()',
        ")",
        '"""Countries (ISO 3166-1 alpha-2) whose short dates start with the day."""',
        "",
        "MONTH_FIRST = frozenset(",
        '    """',
        *(f"    {line}" for line in textwrap.wrap(" ".join(order["month"]), 112)),
        '    """.split()',
        ")",
        '"""Countries whose short dates start with the month."""',
        "",
        "DAY_FIRST_LANGUAGES = frozenset(",
        f'    "{" ".join(order["language day"])}".split()',
        ")",
        '"""Languages whose short dates start with the day; English has no one order."""',
    ]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
