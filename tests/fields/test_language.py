"""The language a text is written in."""

import pytest

from postingkit.fields.language import find_language

SEEN = [
    ("We are looking for an archivist who will join the team.", "en"),
    ("Wir suchen für unser Museum eine Archivarin und bieten ein gutes Team.", "de"),
    ("Nous recherchons pour notre musée une archiviste avec de l'expérience dans les archives.", "fr"),
    ("Buscamos una archivera para nuestro museo con experiencia en los archivos y el trabajo en equipo.", "es"),
    ("Procuramos uma arquivista para o nosso museu, com experiência em arquivos e na equipe.", "pt"),
    ("Cerchiamo una archivista per il nostro museo con esperienza nella gestione degli archivi.", "it"),
    ("Busquem una arxivera per al nostre museu amb experiència en els arxius i la feina.", "ca"),
    ("Wij zoeken voor ons museum een archivaris met ervaring en bieden een goed team aan.", "nl"),
    ("Vi søger en arkivar til museet og tilbyder gode kolleger i et lille hus.", "da"),
    ("Vi søker en arkivar til museet og tilbyr gode kolleger i et lite hus.", "nb"),
    ("Szukamy do naszego muzeum archiwistki, która ma doświadczenie w pracy z archiwum i jest na miejscu.", "pl"),
    ("Мы ищем в наш музей архивиста с опытом работы и знанием архивов для команды.", "ru"),
    ("Ми шукаємо до нашого музею архівіста, який має досвід роботи та знання архівів.", "uk"),
    ("ვეძებთ არქივისტს მუზეუმისთვის", "ka"),
    ("Փնտրում ենք արխիվագետ մեր թանգարանի համար", "hy"),
    ("博物館では資料を整理する職員を募集しています", "ja"),
    # English chrome around a posting in another tongue does not outweigh it
    ("Home Jobs Apply\nWir suchen für unser Museum eine Archivarin und bieten ein gutes Team mit Herz.\nShare", "de"),
]
SILENT = ["", "Archivist", "Archivist - Harbor Library", "a a a a a", "Vi er en arkiv i museet", "$45,000 - $52,000"]


@pytest.mark.parametrize(("text", "language"), SEEN)
def test_the_language_is_told_by_its_words(text: str, language: str) -> None:
    claim = next(find_language(text))
    assert claim.value == language
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize("text", SILENT)
def test_a_few_words_are_no_language(text: str) -> None:
    assert list(find_language(text)) == []
