"""Seldom: a look for letters changes nothing of what a pattern finds."""

import re

import pytest

from postingkit.fields.workplace import labels, pieces, sentences
from postingkit.lexicon import modality
from postingkit.matching.seldom import Seldom
from postingkit.vacancies import newsletter

PATTERNS = [
    *(
        one
        for module in (pieces, sentences, modality, newsletter)
        for one in vars(module).values()
        if isinstance(one, Seldom)
    ),
    *(pattern for _, pattern in labels._LABELLED),  # noqa: SLF001 - its patterns stand nowhere else
]
TEXTS = (
    "this is a fully remote position; some of the work is done from home two days a week",
    "hybrid work environment, on-site two days | remote | oslo",
    "a degree is required, a second one preferred, ideally in a museum; french is a plus",
    "current openings\nall jobs\nstellenangebote",
    "вакансии: удалённо, опыт желателен",
    "nothing of the kind",
    "",
)


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.pattern[:24])
def test_finds_what_the_bare_pattern_finds(pattern: Seldom) -> None:
    bare = re.compile(pattern.pattern)
    for text in TEXTS:
        for start in range(0, len(text) + 1, 7):
            assert str(pattern.search(text, start)) == str(bare.search(text, start))
            assert [*map(str, pattern.finditer(text, start, start + 40))] == [
                *map(str, bare.finditer(text, start, start + 40))
            ]


@pytest.mark.parametrize("pattern", [r"\d+ ?days?|[a-z]+", r"(?:a week)?", r"\w+", r"x*|week"])
def test_always_tries_what_can_do_without_letters(pattern: str) -> None:
    assert Seldom(pattern).letters == ("",)
    assert Seldom(pattern).search("a 3 day week")


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"(?:on )?monday(?:s|$)", ("monday",)),
        (r"[Mm]on(?:day)?|t(?:ues|hurs)day", ("on", "day")),
        (r"(?P<day>weekend|weekends|week)s?", ("week",)),
        (r"(?:day){2,}(?!week)", ("day",)),
        (r"(?=week)at", ("at",)),
    ],
)
def test_letters(pattern: str, letters: tuple[str, ...]) -> None:
    assert Seldom(pattern).letters == letters
