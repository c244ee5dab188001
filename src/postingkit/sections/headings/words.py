"""Words: headings made of known words, however they are combined ("Required Licenses, Training and Experience")."""

from collections.abc import Sequence
from itertools import pairwise

__all__ = ["term_of_words"]

_NOUNS: dict[str, str] = {
    "requirements": "requirement requirements requirments prerequisites prerequisite",
    "qualifications": "qualification qualifications criteria attributes traits qualities "
    "characteristics profile qualifcations qualificaitons",
    "skills": "skill skills knowledge ability abilities expertise proficiency proficiencies aptitude aptitudes "
    "competence competences competency competencies capability capabilities skillset ksa ksas literacy strengths",
    "education": "education educational academic degree degrees training schooling",
    "experience": "experience experiences background",
    "license": "license licenses licence licences licensure certification certifications certificate certificates "
    "registration registrations clearance clearances credentials",
    "language": "language languages",
}
"""Words for what an applicant has, by term."""

_OTHERS: dict[str, str] = {
    "physical": "physical mental sensory demands",
    "duty": "duty duties responsibility responsibilities accountability accountabilities task tasks functions "
    "deliverables",
    "required": "required minimum mandatory must require min mininum minumum miminum minimal compulsory",
    "essential": "essential basic critical necessary",
    "preferred": "preferred desired desirable optional bonus recommended ideal advantageous preferable preferably "
    "ideally prefered",
    "pay": "salary salaries pay compensation wage wages remuneration stipend",
    # Words that fit beside pay alone: "anticipated hiring range" without "salary" may be anything.
    "paying": "range ranges rate rates scale grade band hiring hourly annual annually monthly starting base amount "
    "anticipated estimated expected target per hour year usd gross budgeted",
    "benefit": "benefit benefits perks",
    "": "and or of the for to in with a an your our job position role key core main primary principal major general "
    "specific special typical other technical professional personal work related relevant additional prior previous "
    "computer candidate candidates applicant applicants include includes including are is this these following "
    "employment summary description statement section overview level type area areas day daily routine regular "
    "occasional secondary marginal management leadership individual behavioral behavioural soft hard interpersonal "
    "communication functional needed working field combination equivalent equivalency substitution substitutions "
    "information as no list examples example representative high school industry program organizational "
    "organisational operational administrative highly strongly not limited but expected all what you will be should "
    "have need on by able applying success supervisory post class business",
}
_DEMANDED = frozenset({"required", "essential"})
"""Word classes that "not" turns into preferences: "Not essential"."""
_CLASSES: dict[str, str] = {
    word: name for rows in (_OTHERS, _NOUNS) for name, words in rows.items() for word in words.split()
}


def term_of_words(words: Sequence[str]) -> str | None:  # noqa: PLR0911 - one answer a class
    """Return the term that a heading's words make together; None when one of them is unknown.

    >>> term_of_words("preferred licenses and training".split()), term_of_words("anticipated hourly wage range".split())
    ('preferred', 'salary')
    >>> term_of_words("catalog and description".split()), term_of_words("skills not required".split())
    (None, 'preferred')
    """
    if len(words) > 10:
        return None
    seen = set()
    for previous, word in pairwise(("", *words)):
        name = _CLASSES.get(word)
        if name is None:
            return None
        seen.add("preferred" if previous == "not" and name in _DEMANDED else name)
    seen.discard("")
    if "pay" in seen:
        rest = seen - {"pay", "paying", "required"}
        return "salary" if not rest else "pay_benefits" if rest == {"benefit"} else None
    if "paying" in seen or "benefit" in seen:
        return "benefits" if seen == {"benefit"} else None
    if "physical" in seen:
        return "physical"
    if "duty" in seen:
        return "duties"
    return _wanted(seen)


def _wanted(seen: set[str]) -> str | None:
    """Return the term for words about what an applicant has."""
    nouns = seen & _NOUNS.keys()
    if "preferred" in seen:
        return "qualifications" if "required" in seen else "preferred"
    if "required" in seen or ("essential" in seen and nouns):
        return "required"
    if not nouns:
        return None
    if len(nouns) == 1:
        return nouns.pop()
    return "education" if nouns == {"education", "experience"} else "qualifications"
