"""Write src/postingkit/lexicon/number_words.py: the words for small numbers, in the languages of postings.

The words come from num2words (https://github.com/savoirfairelinux/num2words), which follows each language's own
spelling rules. Run it in an environment that has num2words: ``python scripts/lexicon_numbers.py``.
"""

from pathlib import Path
from textwrap import wrap

from num2words import num2words

LANGUAGES = ("en", "de", "fr", "es", "ca", "pt", "it", "nl", "cs", "pl", "ru")
# Postings count years and references: up to twenty in words, then round figures ("thirty days", "sixty credits").
NUMBERS = (*range(1, 21), 24, 25, 30, 36, 40, 50, 60)
# "One" agrees with its noun ("ein Jahr", "una semana"); num2words knows the counting form and the Russian cases only.
ONE = {
    "de": ("ein", "eine", "einem", "einer", "einen"),
    "fr": ("une",),
    "es": ("un", "una"),
    "ca": ("una",),
    "pt": ("uma",),
    "it": ("un", "una"),
    "nl": ("een",),
    "cs": ("jeden", "jedno", "jednoho"),
    "pl": ("jedna", "jedno", "jednego"),
}
OUT = Path(__file__).parent.parent / "src/postingkit/lexicon/number_words.py"


def forms(number: int, language: str) -> set[str]:
    """Return the ways to write ``number`` in words."""
    found = {num2words(number, lang=language)}
    if language == "ru":
        found |= {num2words(number, lang=language, case=case) for case in "gdaip"}
    if number == 1:
        found |= set(ONE.get(language, ()))
    if language == "en" and number > 20:
        found |= {word.replace("-", " ") for word in found}
    return found


def main() -> None:
    """Write the table."""
    words: dict[str, int] = {}
    for language in LANGUAGES:
        for number in NUMBERS:
            for word in sorted(forms(number, language)):
                # "sei" is six in Italian and "be" in German: the first language in the list keeps a clash
                words.setdefault(word.lower(), number)
    by_number: dict[int, list[str]] = {}
    for word, number in sorted(words.items(), key=lambda pair: (pair[1], pair[0])):
        by_number.setdefault(number, []).append(word.replace(" ", "_"))
    rows = [f"{number} {' '.join(said)};" for number, said in by_number.items()]
    lines = [line for row in rows for line in wrap(row, 116, break_on_hyphens=False)]
    OUT.write_text(
        '"""Words for small numbers in eleven languages, from num2words; written by scripts/lexicon_numbers.py."""\n\n'
        '_WORDS = """\n' + "\n".join(lines).removesuffix(";") + '\n"""\n\n'
        "NUMBER_WORDS: dict[str, int] = {\n"
        '    word.replace("_", " "): int(number)'
        ' for number, *words in map(str.split, _WORDS.split(";")) for word in words\n'
        "}\n"
        '"""A word in lower case, and its number: "three", "vingt-quatre", "dvacet čtyři"."""\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
