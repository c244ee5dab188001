"""Line: what one line of text is when its markup does not say: an item, a label with its value, or plain words.

Shared by the readers of HTML (``<br>`` lines, paragraphs with typed bullets), Markdown, plain text and e-mail. It knows
form only; what a label or an item means is for the floors above.
"""

import re
from typing import NamedTuple

from postingkit.documents.document import BlockKind
from postingkit.text import BULLETS, bullet

__all__ = ["LABEL_CHARS", "OPENERS", "PICTURES", "Line", "label_of", "line_of", "with_pictures"]


class Line(NamedTuple):
    """The columns of a block that depend on its words alone."""

    kind: BlockKind
    text: str
    """The line, less a symbol bullet; a number stays."""
    label: int = 0
    lead: int = 0


_new = tuple.__new__  # half the cost of a named tuple's own, on every line
LABEL_CHARS = 40
"""Most characters of a label."""
_LABEL_WORDS = 6
"""Most words of a label."""

# "The successful candidate will: ...", "Applicants must: ...", "Duties include: ..." are sentences cut by a colon;
# "We're hiring: Map Clerk @ Tarn Maps" is a headline.
_CLAUSE_ENDS = frozenset(
    "will must should shall would can cannot is are was were be include includes including following that than and or "
    "e.g i.e i.e. e.g. you we they he she who which please also not hiring".split()
)
_MODALS = frozenset("will must should shall would can cannot is are was were".split())
# "What you will do: ...", "Must have: ...", "How you can help: ..." are headings, although they hold a verb.
_ASKING = frozenset("what who how why where when must nice good your things".split())
_PRONOUNS = frozenset("i you we they he she it if as for in to on at by with there and but or please".split())
_SCHEMES = frozenset("http https mailto tel ftp file data javascript".split())
OPENERS = frozenset(BULLETS + "-–—*+o?(")
"""Characters that may open an item, numbers aside."""
_PICTURED = {"location": "📍", "salary": "💰💵💶💷💸", "schedule": "🕒🕘⏰⏱", "apply": "📧✉📩📨", "contact": "📞☎"}
PICTURES = {picture: label for label, pictures in _PICTURED.items() for picture in pictures}
"""Pictograms that stand for a label, with the label: "📍 Oslo"; others decorate a line or mark an item."""
# ":round_pushpin: Oslo", ":moneybag: €70k", ":rocket: Hiring": how a chat or a README writes a picture;
# ":author: Quill" is a field
_CODE = re.compile(
    r":(?<![\w:/]:)(?:((?:round_)?pushpin|world_map)|(moneybag|money_with_wings|dollar|euro|pound)"
    r"|((?:alarm_)?clock\d{0,4}|hourglass)|((?:incoming_)?e-?mail|envelope|mailbox|love_letter)"
    r"|(phone|telephone|telephone_receiver|iphone)"
    r"|[a-z]{2,}(?:[_-][a-z0-9]{1,12}){1,5}|rocket|tada|wave|pray|fire|star2?|sparkles|mega|loudspeaker|computer|office"
    r"|briefcase|memo|pencil2?|link|calendar|date|bulb|muscle|heart|eyes|clap|handshake|airplane|gear|wrench|hammer"
    r"|tools|books|warning|zap|gem|seedling|house|snake|crab|gift|bell|trophy|dart)"
    r":(?![\w:`])"
)
_PICTURE = ("📍", "💰", "🕒", "📧", "📞")
_DASHES = ("-", "–", "—")
_SPACE = ("", " ")
_ARROWS = "\u2190"
"""From this code point on a character that is no letter is a pictogram."""
_OUTLINE = frozenset("ABCDEFGHIVX")  # "A. Education"; "J. Paul Getty" is a name


def with_pictures(text: str) -> str:
    """Return a text with its spelled-out pictograms as characters.

    >>> with_pictures(":round_pushpin: Oslo, :rocket: Hiring at 10:30:15, :ref:`maps`, :author: Ann")
    '📍 Oslo, 🔹 Hiring at 10:30:15, :ref:`maps`, :author: Ann'
    """
    return _CODE.sub(lambda code: _PICTURE[code.lastindex - 1] if code.lastindex else "🔹", text)


def line_of(text: str) -> Line:
    """Return what a line is; ``text`` is one cleaned line, stripped, its spaces squeezed.

    >>> line_of("· Create and deploy images")
    Line(kind='item', text='Create and deploy images', label=0, lead=0)
    >>> line_of("2) Sort the mail")
    Line(kind='item', text='2) Sort the mail', label=0, lead=3)
    >>> line_of("Salary: $45,000")
    Line(kind='pair', text='Salary: $45,000', label=6, lead=8)
    >>> line_of("The successful candidate will: shelve books").kind
    'paragraph'
    >>> line_of("Open until filled.").kind, line_of("Salary:").kind, line_of("Interviews begin at 10:30").kind
    ('paragraph', 'paragraph', 'paragraph')
    """
    lead = _bullet(text)
    if lead:
        first = text[0]
        if (first.isalnum() and first != "o") or first == "(":
            return _new(Line, ("item", text, 0, lead))
        return _new(Line, ("item", text[lead:], 0, 0))
    label, lead = label_of(text)
    return _new(Line, ("pair" if label else "paragraph", text, label, lead))


def label_of(text: str) -> tuple[int, int]:
    """Return the length of the label that opens a line and where its value starts; zeros when it has none.

    >>> label_of("Reports to: Head of Collections"), label_of("Salaire : 32 000 €"), label_of("Job Ref. No.: 7-B")
    ((10, 12), (7, 10), (12, 14))
    >>> label_of("Experience:- 3 years"), label_of("Job description :-")
    ((10, 13), (0, 0))
    >>> label_of("💰 Salary: $50k"), label_of("📍 Oslo"), label_of("🚀 Build maps")
    ((8, 10), (1, 2), (0, 0))
    >>> label_of("https://example.org"), label_of("You will be responsible for: the shelves")
    ((0, 0), (0, 0))
    """
    colon = text.find(":", 1, LABEL_CHARS + 2)
    if text[:1] in PICTURES and (colon < 0 or text[colon + 1 : colon + 2] != " "):
        return (1, 2) if text[1:2] == " " and len(text) > 2 else (0, 0)
    if colon < 0:
        colon = -1 if text.isascii() else text.find("：", 1, LABEL_CHARS + 2)
        if colon < 0:
            return 0, 0
    rest = text[colon + 1 :]
    value = rest.lstrip()
    if value[:1] in _DASHES and value[1:2] in _SPACE:  # "Experience :- 3 years"
        value = value[1:].lstrip()
    label = text[:colon].rstrip()
    tight = len(value) == len(rest)
    # "Student:innen" and "12:30" are words of their own.
    if not value or value[0] in ":/\\" or (tight and value[0].islower()) or not _names(label, tight=tight):
        return 0, 0
    return len(label), len(text) - len(value)


def _names(label: str, *, tight: bool) -> bool:
    """Whether the words before a colon name something; ``tight`` when no space follows the colon."""
    if not label or label.count(" ") >= _LABEL_WORDS or label.count(",") > 1:
        return False
    if label[0] > _ARROWS and not label[0].isalnum():  # "💰 Salary: $50k"
        label = label.partition(" ")[2] or label
    if not (label[0].isalnum() or label[0] in "#(") or "?" in label or "!" in label or ";" in label:
        return False
    if tight and (len(label) < 3 or label[-1].isdigit()):  # "10:30", "C:x"
        return False
    words = label.lower().split()
    first, last = words[0], words[-1]
    if last in _CLAUSE_ENDS or (tight and first in _SCHEMES) or not any(map(str.isalpha, label)):
        return False
    return len(words) == 1 or not (
        first in _PRONOUNS
        or (first not in _ASKING and not _MODALS.isdisjoint(words))
        or any(len(word) > 6 and word[-1] == "." for word in words[:-1])  # "Apply online. Deadline: 3 May"
    )


def _bullet(text: str) -> int:
    """Return the length of a line's bullet or number, leaving initials and hyphenated words alone."""
    first = text[:1]
    if first in OPENERS:
        length = bullet(text)
        if not length and len(text) > 2:
            # "-Maintain records"; "o Train" has lost its second space to squeezing
            if first in "-–—" and text[1].isupper():
                return 1
            if first in "o?" and text[1] == " " and text[2].isupper():  # "? Sort mail": a bullet that its charset lost
                return 2
        return length
    near = text[1:5]
    if "." in near or ")" in near:
        if first.isupper() and first not in _OUTLINE:
            return 0
        return bullet(text)
    return 0
