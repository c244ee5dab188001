"""The commonest words of the languages that postings are written in.

A word of English counts for English alone ("for", "at", "in" are Danish and Dutch too): English is what most postings
and the chrome of most others are written in.
"""

from functools import cache

__all__ = ["ENGLISH", "common", "is_english", "languages_of", "script_of"]

# Function words that are frequent in running text; a word shared by two languages counts for both.
_WORDS = {
    "en": "the of and to in a is for with as on this that be are will or by from an at our you we your their have has "
    "not who all must which may other i was so but they it if do more up can about out no one",
    "de": "der die das und in zu den mit für von im ist sie wir eine einen ein einer auf bei als zum zur des dem sich "
    "werden sind ihre unser unsere oder auch ihr nach über bieten sowie du dein",
    "fr": "le la les de des du et en un une pour dans vous est avec sur au aux par nous votre vos notre qui que ou "
    "sont être à l'équipe plus ce cette",
    "es": "el la los las de del y en un una para con por que se es al como más su sus nuestra nuestro o son tu te "
    "experiencia trabajo lo",
    "pt": "o a os as de do da dos das e em um uma para com por que se é ao como mais não sua seu na no nas nos você "
    "ou são nosso nossa",
    "it": "il lo la i gli le di del della dei delle e in un una per con che si è al come più non sono nel nella da o "
    "sua nostro nostra",
    "nl": "de het een en van in je op te voor met is dat aan bij zijn als wij ons onze jij jouw of ook door naar over "
    "worden om",
    "ca": "el la els les de del dels i en un una per amb que es al com més seva seu nostra és a o són als pel "
    "aquest aquesta treball",
    "pl": "i w z na do się że jest oraz dla o od nie to przez jak lub po przy są być jego nasz praca pracy ze",
    "cs": "a v na se je že s z do pro k o za ve by jsou nebo po práce jako které aby při od co však",
    "sk": "a v na sa je že s z do pre k o za vo by sú alebo po práca ako ktoré aby pri od čo však",
    "ro": "și în de la cu pe o un pentru care este din sau al ale a să mai sunt prin dar ca fi noi",
    "hu": "a az és egy hogy is nem van vagy ez meg csak mint már ha volt de el után lesz kell munka valamint",
    "sv": "och i att det som en på är av för med till den har de inte om ett vi du ska kan eller vår hos",
    "da": "og i at det som en på er af for med til den har de ikke om et vi du skal kan eller vores hos "
    "søger arbejde mere dig jer mindst uge",
    "nb": "og i å det som en på er av for med til den har de ikke om et vi du skal kan eller vår hos "
    "våre søker arbeid mer deg dere minst uke",
    "fi": "ja on ei se että oli hän mutta ovat kanssa myös tai joka sekä olla kun niin sinulla työ meillä "
    "haemme tarjoamme arvostamme odotamme sinun sinulta meidän tehtävä tehtävään työtä kokemusta osaamista "
    "mukaan hakemus",
    "tr": "ve bir bu için ile da de olarak daha çok en veya gibi olan ne kadar iş üzere sahip",
    "ru": "и в на с по для не от из к о что за как или мы вы это при до у работы а также наш",
    "uk": "і в на з по для не від із до що за як або ми ви це при та у роботи також наш є",
    "bg": "и в на с за от да се не по като или са ще към които при това във работа",
}
ENGLISH = frozenset(_WORDS["en"].split())
"""The common words of English."""

# A script that one language of these alone is written in decides at once.
_SCRIPTS = (
    ("ka", "ა", "ჿ"),
    ("hy", "Ա", "֏"),
    ("el", "Ͱ", "Ͽ"),
    ("he", "א", "ת"),
    ("ar", "؀", "ۿ"),
    ("hi", "ऀ", "ॿ"),
    ("th", "ก", "๛"),
    ("ko", "가", "힣"),
    ("ja", "ぁ", "ヿ"),
    ("zh", "一", "鿿"),
)


def is_english(tag: str | None) -> bool:
    """Whether a language's tag is that of English; an unknown language is not.

    >>> is_english("en-GB"), is_english("de"), is_english(None)
    (True, False, False)
    """
    return tag is not None and tag.startswith("en")


@cache
def languages_of() -> dict[str, tuple[str, ...]]:
    """Return each common word with its languages; an English word counts for English alone.

    >>> languages_of()["the"], languages_of()["und"], languages_of()["para"]
    (('en',), ('de',), ('es', 'pt'))
    """
    table: dict[str, tuple[str, ...]] = {}
    for language, words in _WORDS.items():
        for word in dict.fromkeys(words.split()):
            if language == "en" or word not in ENGLISH:
                table[word] = (*table.get(word, ()), language)
    return table


@cache
def common() -> frozenset[str]:
    """Return the common words of all languages."""
    return frozenset(languages_of())


def script_of(character: str) -> str | None:
    """Return the language whose script a letter belongs to, when only one language uses the script.

    >>> script_of("თ"), script_of("t"), script_of("ж")
    ('ka', None, None)
    """
    for language, first, last in _SCRIPTS:
        if first <= character <= last:
            return language
    return None
