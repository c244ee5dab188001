"""Ligature: ligatures with a font's private codes, repaired where only one reading makes words."""

import re

__all__ = ["Ligatures"]

_DRAWN = "\ufb00\ufb01\ufb02\ufb03\ufb04"
_GAP = re.compile(f"(?<=[{_DRAWN}]) (?=[a-z])")
# "Quali4cations", "speciKc", "Zerti:zierung": a font's own code for the ligature, put right where only "fi" makes the
# word
_STEMS = ("uali", "peci", "pezi", "erti", "denti", "veri", "modi", "noti", "lassi", "iversi", "signi", "cienti")
# Each stem ends in an "i", and what stands for the lost "fi" follows it: searching for _LOST costs far more
_SUSPECT = re.compile("i[\x00-\x1f0-9A-Z:;<=>?@]")
_LOST = re.compile(rf"({'|'.join(_STEMS)})(?:[\x00-\x1f] ?|([0-9A-Z:;<=>?@]))(?=[ceakz][a-z])")
# Words whose first letters are the ligature, less these: "Kelds of study" may be names, so no word is left to guessing
_FIRST = (
    r"elds?|eldwork|ll(?:ed|s|ing)?|rst|nal(?:ly|ists?)?|nd(?:s|ing|ings)?|gure[sd]?|nanc[a-z]+|rms?|ve|ts?|tness"
    r"|sh(?:es|eries|ing)?|les?|lms?|res?|bers?|x(?:ed)?|lings?|tting|lters?"
)
_CONTROLS = re.compile(r"[\x01\x03-\x08\x0b\x0e-\x1f]")
# What stands before and behind a ligature in words that leave no choice: "Homeo\x1dce", "ö\x1eentlich", "A\x1d nität".
_PROBES: tuple[tuple[str, str], ...] = (
    ("fi", "uali_ka uali_ca erti_zi erti_ca pezi_s pezi_k peci_c denti_z Pro_l pro_l bene_t signi_kan de_ni con_den"),
    ("ff", "ö_entlich ö_nen scha_en scha_t e_ekt e_ect di_er betri_t tre_en ho_en"),
    ("ffi", "o_ce e_zien e_cien A_ni a_ni o_zi o_ci su_zien su_cien tra_c"),
    ("fl", "P_icht p_icht _exib P_eg p_eg Ein_uss in_uen con_ict ork_ow"),
)


def _known(letters: str, words: str) -> str:
    """Return the pattern of one ligature, as a group of its name."""
    around = (word.split("_") for word in words.split())
    return f"(?P<{letters}>{'|'.join(f'(?<={a}){_CONTROLS.pattern} ?(?={b})' for a, b in around)})"


_KNOWN = re.compile("|".join(_known(letters, words) for letters, words in _PROBES))


class Ligatures:
    """The private codes of ligatures in one document."""

    def __init__(self, text: str) -> None:
        self._lost = any(text.endswith(_STEMS, 0, found.end() - 1) for found in _SUSPECT.finditer(text))
        self._coded = not text.isprintable() and _CONTROLS.search(text) is not None
        self._whole = not (self._lost or self._coded or any(letter in text for letter in _DRAWN))
        read: dict[str, set[str]] = {}
        for found in _KNOWN.finditer(text) if self._coded else ():
            read.setdefault(found[0][0], set()).add(found.lastgroup or "")
        codes = {found[2] for found in _LOST.finditer(text) if found[2] and found[2].isalnum()} if self._lost else set()
        self._inside = re.compile("|".join(map(_coded, sorted(codes)))) if codes else None
        self._codes = {code: letters.pop() for code, letters in read.items() if len(letters) == 1}
        """Codes that mean one thing in all of the document's fonts."""

    def mended(self, text: str) -> str:
        r"""Return a line with its ligatures as letters.

        >>> Ligatures("ö\x1eentlich, e\x1dzient").mended("im ö\x1eentlichen Homeo\x1dce, mit A\x1d nität und Sto\x1e")
        'im öffentlichen Homeoffice, mit Affinität und Stoff'
        >>> Ligatures("speciKcations").mended("the speciKcations"), Ligatures("a bell: \x07").mended("a bell: \x07")
        ('the specifications', 'a bell: \x07')
        >>> Ligatures("quali3cations").mended("3elds of bene3t to all, on the 3rd of May")
        'fields of benefit to all, on the 3rd of May'
        >>> Ligatures("speciKcations").mended("Kll a Keld in Kansas")
        'fill a field in Kansas'
        """
        if self._whole:
            return text
        if self._coded and not text.isprintable():
            text = _KNOWN.sub(lambda found: found.lastgroup or "", text)
            for code, letters in self._codes.items():
                text = text.replace(code, letters)
        if self._lost:
            text = _LOST.sub(r"\1fi", text)
            if self._inside:
                text = self._inside.sub("fi", text)
        return _GAP.sub("", text)


def _coded(code: str) -> str:
    """Return the pattern of a code that stands for "fi": within a word, and before the ends of known words."""
    return rf"(?<=[a-z]){code}(?=[a-z])|(?<![^\W_]){code}(?=(?:{_FIRST})(?![^\W_]))"
