"""Form: the fields and application forms of a page."""

from typing import Final

from selectolax.lexbor import LexborNode

__all__ = ["is_application", "is_field"]

_FILLED = frozenset({"input", "select", "textarea"})
_UNFILLED = frozenset({"hidden", "submit", "button", "image", "reset"})
_FILLED_CSS: Final = "input:not([type=hidden],[type=submit],[type=button]),select,textarea"
# An applicant leaves a file or an address; who only searches leaves neither
_APPLICANT: Final = "input[type=file],input[type=email],input[type=tel],input[autocomplete=email]"


def is_field(label: LexborNode) -> bool:
    """Whether a ``label`` names a field: one that it holds, or one that stands right behind it."""
    if label.css_first(_FILLED_CSS) is not None:
        return True
    beside = label.next
    while beside is not None and (beside.is_text_node or beside.is_comment_node):
        beside = beside.next
    if beside is None:
        return False
    if beside.tag in _FILLED:
        return beside.attributes.get("type") not in _UNFILLED
    return beside.css_first(_FILLED_CSS) is not None


def is_application(form: LexborNode) -> bool:
    """Whether a ``form`` takes an application."""
    return form.css_first(_APPLICANT) is not None
