"""Equality: the words of equal opportunity statements, from the loosest reading to the strictest.

How much is asked of the words depends on what else vouches for them. Under a heading of equal opportunity nearly any
word does (:func:`is_of_equality`), and :func:`names_equality` tells the statement there from a slogan. Without one a
paragraph is weighed by its set phrases (:func:`equality_phrases`), or is a declaration and little else
(:func:`declares_equality`); a sentence amid other prose must state it (:func:`states_equality`).
"""

import re
from functools import lru_cache

from postingkit.matching.cues import Stems
from postingkit.matching.seldom import Seldom
from postingkit.text import holds

__all__ = [
    "declares_equality",
    "equality_phrases",
    "is_of_equality",
    "is_read",
    "names_equality",
    "states_equality",
]

# Set phrases, each of which adds to what the words of a block say for the class "equal_opportunity"
_PHRASES = Stems(
    *"equal opportunit|equal employment|affirmative action|without regard to|regardless of race|discriminate"
    "|discriminated against|reasonable accommodation|need an accommodation|protected veteran|national origin"
    "|sexual misconduct|sexual harassment|nondiscrimination|anti-discrimination|amended from time to time"
    "|workplace diversity|under-represented|no place for discrimination|gender identity|sexual orientation"
    "|equality of opportunity|equality and diversity|employment equity"
    "|committed to an inclusive|committed to a diverse|diverse, equitable|inclusive, diverse|commitment to diversity"
    "|value diversity|values diversity|culturally diverse|all backgrounds|historically marginalized"
    "|welcomes applications from|welcome applications from everyone|welcome applications from all"
    "|guarantee an interview|guaranteed interview|strongly encourage applications|values of diversity|not meet all"
    "|meet every|meet all of|every box|every qualification|underrepresented communit|underrepresented group"
    "|criminal history|background check|eo/aa|eeo/aa|aa/eo|eeo employer|disability confident|chancengleichheit"
    "|gleichstellung|proportion of women|number of women|representation of women|anteil von frauen|frauenanteil"
    "|schwerbehindert|fördern frauen|bewerbungen von frauen|ungeachtet|unabhängig von geschlecht|égalité des chances"
    "|situation de handicap|igualdad de oportunidades|igualdade de oportunidades|sin distinción de|pari opportunità"
    "|ambosessi|rovné příležitosti|równość szans|valorizamos a diversidade|valoramos la diversidad"
    "|personnes en situation de handicap|legge 903/77|d.lgs. 198/2006|administratorem danych|danych osobowych"
    "|zpracování osobních údajů|zpracováním osobních údajů|обработку персональных данных|обробку персональних даних"
    "|trattamento dei dati personali|tratamiento de datos personales".split("|")
)
# "Equal opportunity employer", "We value diversity"; not the notices beside it: "A background check is required"
_OF_EQUALITY = re.compile(
    r"equal|\bequity\b|divers|(?<!all[ -])inclus(?!ive of)|discrimin|accommodat|disab|under-?represented|minorit"
    r"|affirmative|\beoe\b|\beo\b|\beeo\b"
    r"|თანასწორ|განურჩევ|დისკრიმინ|შეზღუდულ|veteran|harass|women|gender|\brac(?:e|es|ial)\b|barrier-free"
    r"|regardless|without regard|people of colou?r|all backgrounds|likely to apply|encouraged? [^.\n]{0,80}\bto apply"
)
_READ = re.compile(r"\b(?:the|of|to|is|this|we|are|be|and|must)\b|[ა-ჰ]{3}")
"""Words of English, and Georgian letters, without any of which a text is not judged."""
_SAYING = 28
"""A shorter text is a label's value or a single word, and no statement in any language."""
# "We are an equal opportunity employer", "without regard to race"; not "We value equity and belonging"
_NAMES = re.compile(
    r"\bequal(?:[- ](?:employment|access))?[- ]opportunit|\bequal employment|affirmative action|without regard to"
    r"|discriminat|\b(?:regardless|irrespective) of (?:\w+,? ){0,4}(?:race|gender|age|sex|colou?r|religion)\b"
    r"|\be(?:eo|oe)\b|\baa/eo\b|\beo/aa\b|igualdad de oportunidades|no discriminaci[oó]n|égalité des chances"
    r"|chancengleichheit|pari opportunità"
)
# "Tarn Library is an Equal Opportunity Employer.", "TCHS is an EOE.", "AA/EEO Employer", "E.O.E."
_DECLARES = re.compile(
    r"(?:[\w'’&-]+ ){1,8}is (?:proud to be )?an equal (?:employment )?opportunity\b[^.\n]*\.?\Z"
    r"|(?:(?:[\w'’&-]+ ){1,8}is )?(?:an )?(?:(?:aa/)?eoe(?:/ada|[ /]m/f[/\w]*)?|(?:aa/)?eeo(?:/aa)? employer|e\.o\.e"
    r"|equal (?:employment )?opportunity employer)\.?\Z"
)
_OPPORTUNITY = ("equal opportunit", "equal employment opportunit")
_LETTERS = ("eoe", "eeo", "e.o.e")
# "The Town of Tarn is an equal-opportunity employer", "All are considered without regard to race", "EOE/Veterans",
# "Women are encouraged to apply"; not "knows equal opportunity laws", "prepares EEO/AA reports"
_STATES = Seldom(
    r"\b(?:is|are) (?:proud to be )?an? (?:[\w/ -]{0,40}\W)?equal[- ](?:(?:employment|access)[- ])?opportunity\b"
    r"|\bwithout regard to (?:\w+,? ){0,4}(?:race|gender|age|sex|colou?r|religion|creed|disability)\b"
    r"|\b(?:does|do) not discriminate\b|\bqualified applicants will receive consideration\b"
    r"|\bequal[- ](?:employment )?opportunit(?:y|ies)(?:\W{1,3}(?:and )?affirmative[ -]action)? employers?\b"
    r"|\b(?:eoe|aa/eoe?|eeoe?/aa|eoe?/aa)\b(?! (?:report|complian|polic|requirement|program))"
    r"|\bto provid(?:e|ing) (?:[\w-]+ ){0,3}equal (?:employment )?opportunit(?:y|ies)\b"
    r"|\b(?:women|minorities|veterans|disabilities)\b[^.;\n]{0,60} are (?:\w+ ){0,2}encouraged to apply\b"
)


def is_of_equality(low: str, *, read: bool = False) -> bool:
    """Whether folded text under a heading of equal opportunity is about it, as far as its language is ``read``.

    The words are looser than the set phrases, since only other notices under such a heading are to be excluded.

    >>> is_of_equality("we value diversity in the map room."), is_of_equality("a background check is required.")
    (True, False)
    >>> is_of_equality("criminal, identity"), is_of_equality("menschen jeder herkunft bewerben sich bei uns gern")
    (False, True)
    """
    return _OF_EQUALITY.search(low) is not None or (len(low) > _SAYING and not read and not is_read(low))


def is_read(low: str) -> bool:
    """Whether folded text is in a language whose words for equal opportunity are known."""
    return _READ.search(low) is not None


def names_equality(low: str) -> bool:
    """Whether folded text on equal opportunity names it, or those whom it protects.

    >>> names_equality("we hire without regard to age."), names_equality("we value equity and belonging.")
    (True, False)
    """
    return _NAMES.search(low) is not None


@lru_cache(maxsize=16)
def equality_phrases(low: str) -> tuple[str, ...]:
    """Return the set phrases of equal opportunity statements that stand in a folded text.

    >>> equality_phrases("northwind is an equal opportunity employer; we do not discriminate.")
    ('equal opportunit', 'discriminate')
    """
    return tuple(_PHRASES.find(low))


def declares_equality(low: str, *, whole: bool = False) -> bool:
    """Whether a short folded paragraph is an employer's declaration of equal opportunity and little else.

    ``whole`` asks for nothing else: two words of fairness may as well be those of a duty.

    >>> declares_equality("tarn library is an equal opportunity employer."), declares_equality("tchs is an eoe.")
    (True, True)
    >>> declares_equality("an equal employment opportunity employer", whole=True)
    True
    >>> declares_equality("founded in 1841 as a house of maps, tarn library is an equal opportunity employer.")
    False
    """
    found = equality_phrases(low) if holds(low, _OPPORTUNITY) else ()
    if len(found) > 1 and not whole:
        return True
    return bool(found or holds(low, _LETTERS)) and _DECLARES.match(low) is not None


def states_equality(low: str) -> bool:
    """Whether a folded sentence of any prose states that its employer treats all alike.

    >>> states_equality("the town of tarn is an equal-opportunity employer.")
    True
    >>> states_equality("prepares eeo/aa reports.")
    False
    """
    return _STATES.search(low) is not None
