r"""Spaces: pattern sources for the spaces before a sign that look at each run of spaces once.

``\s*\|`` looks at a run of spaces again from each of them, so that twice the spaces cost four times as much.

>>> import re
>>> re.split(rf"{ANY}[|]\s*", "Clerk  | Oslo| Norway"), re.split(rf"{SOME}/\s+", "Clerk / Oslo/Norway")
(['Clerk', 'Oslo', 'Norway'], ['Clerk', 'Oslo/Norway'])
"""

__all__ = ["ANY", "SOME"]

SOME = r"(?<!\s)\s++"
"""Pattern: one space or more."""
ANY = rf"(?:{SOME})?"
"""Pattern: spaces, or none."""
