"""Payee: the rank, shift or group that an amount of pay is for, by the words around it."""

import re

from postingkit.lexicon.wages import PAY

__all__ = ["payee"]

# "The salary in the Department of Water is", "the salary range for positions in the Harbor Department is"
_WHO_BEFORE = re.compile(
    r"\b(?:salary|salaries|pay|compensation|wage|rate|range)s?(?: range| rate)? (?:in|at|for) (?:the |this |an? )?"
    r"(?:positions? in (?:the )?)?([^.,;:$()\n]{3,60}?) (?:is|are|will be|ranges?|starts?|begins?)\b"
)
# "Senior Registration Specialist salary range: $20.38", "Part Time: $25.90"
_WHO_LABEL = re.compile(r"([^\n:$€£]{3,60}):[ *]{0,3}")
# "$19.53/hour for new hires", "(bilingual staff)"
_WHO_AFTER = re.compile(
    r"[ ,]{0,2}\(?(?:for|in) ((?:new|current|existing|part[- ]time|full[- ]time|experienced|entry|non|bilingual|"
    r"senior|junior)[^.,;:$()\n]{2,40})"
)
_MORE = re.compile(r" (?:and(?= [a-z])|depending|based|with|who|plus) ")
_NOBODY = frozenset(
    """
    salary salaries pay wage wages compensation rate range ranges scale starting start hiring recruitment annual
    annually hourly monthly weekly daily yearly base basic gross net full minimum maximum min max min. max. approximate
    expected anticipated estimated current target budgeted initial posted the this that our a an of for and or per to is
    position role job post vacancy internship opportunity work candidate successful hours hour year month week total
    package benefits entry actual advertised general stated proposed offered classification typical average day annua
    annuo lorda lordo brutto netto annuel annuelle mensuel brut bruta bruto anual mensal mensual nástupní základní hrubá
    location usd eur grade band level remuneration stipend status schedule details information title from at
    """.split()
)
"""Words that name nobody in particular."""
# "Grade 2, SCP 3: £24,027", "Band 6", "Level B: $71,000"; "$54,970 for entry level binders"
_RANK = re.compile(
    r"(?:[Gg]rade|[Bb]and|[Ll]evel|[Ss]cale|[Ss]tep|[Tt]itle) (?:\d|[A-Z\d]{1,3}\b)|[Ee]ntry[ -]?[Ll]evel [a-z]"
)


def payee(text: str, begin: int, start: int, end: int) -> str | None:
    """Return whom the amount ``text[start:end]`` is for; its sentence begins at ``begin``.

    >>> payee("The salary in the Department of Parks is $57,148.", 0, 41, 48)
    'Department of Parks'
    >>> payee("The salary for positions in the Parks Office is $57,148.", 0, 48, 55)
    'Parks Office'
    >>> payee("Part Time: $25.90", 0, 11, 17), payee("$19.53/hour for new hires", 0, 0, 11)
    ('Part Time', 'new hires')
    >>> payee("Grade 2, SCP 3: £24,027", 0, 16, 23)
    'Grade 2, SCP 3'
    >>> payee("TSU Classification Salary Range: $4,010", 0, 33, 39)
    >>> payee("Starting salary: $25.90", 0, 17, 23), payee("The salary for this position is $51,224.", 0, 32, 39)
    (None, None)
    """
    match = _WHO_BEFORE.search(text, begin, start) or _WHO_AFTER.match(text, end)
    if not match and (not begin or text[begin - 1] == "\n"):
        match = _WHO_LABEL.fullmatch(text, begin, start)
    if not match:
        return None
    words = _MORE.split(match.group(1), maxsplit=1)[0].split()
    if "Classification" in words:
        return None  # "TSU Classification Salary Range: $4,010": the house's own scale
    while words and _is_nobody(words[-1]):
        words.pop()
    while words and _is_nobody(words[0]) and not _RANK.match(" ".join(words)):
        words.pop(0)
    return " ".join(words).strip(" -–()*") or None


def _is_nobody(word: str) -> bool:
    low = word.lower().strip("():-/")
    return low in _NOBODY or PAY.fullmatch(low) is not None
