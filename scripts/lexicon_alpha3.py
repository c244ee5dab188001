"""Write src/postingkit/lexicon/alpha3.py: ISO 3166-1's three-letter country codes. Run after an update of pycountry."""

import textwrap
from importlib.metadata import version
from pathlib import Path

import pycountry

TARGET = Path(__file__).parent.parent / "src/postingkit/lexicon/alpha3.py"
HEAD = '''"""Three-letter country codes, as data writes them ("IND", "DEU") and prose does not.

Written by scripts/lexicon_alpha3.py from ISO 3166-1 (pycountry {version}); do not edit.
"""

_CODES = """
{rows}
"""

ALPHA2: dict[str, str] = {{code: code2 for code, code2 in map(str.split, _CODES.strip().split(";"))}}
"""A three-letter code and its two letters."""
'''


def main() -> None:
    """Write the module."""
    pairs = " ; ".join(f"{c.alpha_3} {c.alpha_2}" for c in sorted(pycountry.countries, key=lambda c: c.alpha_3))
    rows = "\n".join(textwrap.wrap(pairs, 118))
    TARGET.write_text(HEAD.format(version=version("pycountry"), rows=rows), encoding="utf-8")


if __name__ == "__main__":
    main()
