"""Applying: headings of sections on how to apply, in many languages."""

__all__ = ["APPLYING"]

APPLYING = (
    r"bew[ei]rb|candidat|postul|sol(?:·l|l)?icit|inscri|formaliza|domand|přihl|zgłosz|aplik|ansök|ansøg|søknad"
    r"|s[øö]ker du|hakem|haku|подан|подат|подач|отклик|განაცხად|კანდიდატ|応募|提出|申込|選考"
)
"""Pattern source, in folded text, for headings of languages other than English: "Bewerbung", "Ansøgning"."""
