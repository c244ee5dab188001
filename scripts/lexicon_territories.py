"""Write src/postingkit/lexicon/territories.tsv: names and codes of countries and of their regions.

Countries are CLDR's territories in the languages below, with ISO 3166-1's own names; regions are ISO 3166-2's
subdivisions of the first rank; cities are those that CLDR names time zones after, some four hundred. Run
``python scripts/lexicon_territories.py`` after an update of babel or pycountry.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pycountry
from babel import Locale
from babel import __version__ as babel_version
from babel.core import get_global

TARGET = Path(__file__).parent.parent / "src/postingkit/lexicon/territories.tsv"
# The first language to claim a name keeps it: "island" is Iceland in German only because English has no such country.
LANGUAGES = "en de fr es pt it nl ca pl cs ru uk ka hy tr sv da nb fi hu ro el ja zh".split()
# Shapes that neither table holds: CLDR's short forms (babel leaves them out) and names that were changed lately.
ALSO = {
    "US": ["usa", "us", "u.s.", "u.s.a.", "u.s", "u.s.a", "united states of america", "etats-unis"],
    "GB": ["uk", "u.k.", "u.k", "great britain"],
    "AE": ["uae", "u.a.e."],
    "SA": ["ksa"],
    "HK": ["hong kong", "hong kong sar"],
    "MO": ["macau", "macao"],
    "CZ": ["czech republic", "česká republika"],
    "NL": ["holland"],
    "TR": ["turkey", "turkiye"],
    "CI": ["ivory coast"],
    "MK": ["macedonia"],
    "CG": ["congo"],
    "CD": ["democratic republic of the congo", "dr congo"],
    "PS": ["palestine"],
    "BR": ["brasil"],
    "KR": ["korea", "republic of korea", "대한민국"],
    "SK": ["slovenská republika"],
    "IE": ["republic of ireland", "éire"],
    "IS": ["ísland"],
    "HR": ["hrvatska"],
    "RS": ["srbija", "србија"],
    "SI": ["slovenija"],
    "BG": ["българия"],
    "EE": ["eesti"],
    "LV": ["latvija"],
    "LT": ["lietuva"],
    "DE": ["bundesrepublik deutschland"],
    "VN": ["việt nam"],
}
# What regions are called in English, French or short where the standard has them in another language alone.
ALSO_REGIONS = {
    "CA-QC": ["québec"],
    "DE-BY": ["bavaria"],
    "DE-HE": ["hesse"],
    "DE-NI": ["lower saxony"],
    "DE-NW": ["north rhine-westphalia", "nrw"],
    "DE-RP": ["rhineland-palatinate"],
    "DE-SN": ["saxony"],
    "DE-ST": ["saxony-anhalt"],
    "DE-TH": ["thuringia"],
    "ES-AN": ["andalusia"],
    "ES-CT": ["catalonia"],
    "IT-25": ["lombardy"],
    "IT-52": ["tuscany"],
    "IT-62": ["latium"],
}
# Only these write a region's code behind a city: "Elmsford, NY", "Toronto, ON", "Perth WA".
CODED = {"US", "CA", "AU"}


MACRON = "\u0304"
"""The mark of long vowels, which the standard writes in Indian names ("Mahārāshtra") and India does not."""


def countries() -> Iterator[tuple[str, list[str]]]:
    """Yield each country's alpha-2 code and its names."""
    locales = [Locale(language) for language in LANGUAGES]
    taken: set[str] = set()
    by_code: dict[str, list[str]] = {c.alpha_2: [] for c in sorted(pycountry.countries, key=lambda c: c.alpha_2)}
    for read in (*[locale.territories.get for locale in locales], iso_names):
        for code, names in by_code.items():
            found = read(code) or ()
            for name in [found] if isinstance(found, str) else found:
                folded = name.lower().replace("’", "'").strip()
                if folded and folded not in taken:
                    taken.add(folded)
                    names.append(folded)
    for code, names in by_code.items():
        names += [name for name in ALSO.get(code, ()) if name not in taken]
        taken.update(names)
        yield code, names


def iso_names(code: str) -> list[str]:
    """Return ISO 3166-1's names of a country."""
    country = pycountry.countries.get(alpha_2=code)
    names = [getattr(country, key, "") for key in ("name", "common_name", "official_name")]
    return [name for name in names if name and "," not in name]


def regions() -> Iterator[tuple[str, list[str]]]:
    """Yield each region's ISO 3166-2 code and its names, the letters behind the dash where people write them."""
    for region in sorted(pycountry.subdivisions, key=lambda s: s.code):
        country, _, letters = region.code.partition("-")
        if region.parent_code is not None:
            continue
        # "Catalunya [Cataluña]", "Madrid, Comunidad de", "Guyane (française)", "Belfast City", "Ticino"
        names = []
        for part in re.split(r"[\[\]]", region.name):
            name = re.sub(r"\s*\(.*?\)", "", part).strip().lower().replace("’", "'")
            names.append(name.partition(",")[0])
            if "," in name:
                names.append(" ".join(reversed([w.strip() for w in name.split(",", 1)])))
        kept = [n for n in dict.fromkeys(names) if len(n) > 2 and not re.search(r"\b[a-z]{2}-[a-z]{3}\b", n)]
        if country == "IN":
            kept = [unicodedata.normalize("NFD", name).replace(MACRON, "") for name in kept]
        kept += ALSO_REGIONS.get(region.code, [])
        yield region.code, kept + ([letters.lower()] if country in CODED else [])


def cities() -> Iterator[tuple[str, list[str]]]:
    """Yield each country's code with a dot, and the cities of its time zones."""
    by_code: dict[str, dict[str, None]] = {}
    locales = [Locale(language).time_zones for language in LANGUAGES]
    for zone, code in sorted(get_global("zone_territories").items()):
        names = [zone.rpartition("/")[2].replace("_", " ")]
        names += [str(zones[zone]["city"]) for zones in locales if "city" in zones.get(zone, {})]
        by_code.setdefault(code, {}).update(dict.fromkeys(name.lower().replace("’", "'") for name in names))
    for code, names_of in sorted(by_code.items()):
        if len(code) == 2 and code != "AQ":
            yield code + ".", list(names_of)


def main() -> None:
    """Write the file."""
    lines = [
        "# Countries (ISO 3166-1, CLDR), regions (ISO 3166-2) and, behind a dot, cities (CLDR); names in lower case.",
        f"# Written by scripts/lexicon_territories.py from babel {babel_version} and pycountry's tables; do not edit.",
    ]
    lines += ["\t".join((code, "|".join(names))) for code, names in (*countries(), *regions(), *cities()) if names]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
