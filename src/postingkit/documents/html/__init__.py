"""HTML: a page's or fragment's lines, read from the tree that lexbor builds.

1. ``guard`` looks at the tags before any parser does; pages that would overtax lexbor go to ``soup``. Of a page of
   search results, the posting shown beside them is read (``pane``).
2. ``walk`` hands each element and its text to ``flow``, which makes rows of ``lines``. ``elements`` says what each one
   does (by the numbers of ``kinds``, the names of ``tags``), ``box`` what its end means, ``form`` which are forms,
   ``apart`` whether two of them are parted by a space.
3. ``markup`` gathers the data beside the text: ``scripts`` (JSON by ``lenient`` and ``literals``), ``microdata``, facts
   in ``classes``, the employer in the ``masthead``.
4. ``layout`` makes the document of the rows, without those of the site itself: ``furniture`` decides by where they
   stand, and by the ``look`` of their words, which ``phrases`` lists.
"""

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from postingkit.documents.document import Document
from postingkit.documents.html.classes import names_of
from postingkit.documents.html.elements import styles_of
from postingkit.documents.html.flow import Flow
from postingkit.documents.html.guard import guard
from postingkit.documents.html.layout import document_of, with_data
from postingkit.documents.html.markup import data_of, head_of, posting_letters
from postingkit.documents.html.pane import shown
from postingkit.documents.html.walk import walk

__all__ = ["read_html"]


def read_html(text: str, utf8: bytes | None = None, *, repairs: Sequence[str] = (), url: str | None = None) -> Document:
    """Return a page's or fragment's lines, links and data; its text may be empty when its data is not.

    ``utf8`` is the text in UTF-8, where the caller has it at hand: the parser would make it anew.
    Raises :class:`UnreadableCapture`: "empty" or "needs_javascript" when there is neither text nor data,
    "too_complex" when no parser could read it in bounded time.

    >>> document = read_html("<nav>Home</nav><h1>Archivist</h1><p>Sort <b>maps</b>.<ul><li>Read Latin</ul>")
    >>> [(b.kind, document.words(b)) for b in document.blocks]
    [('heading', 'Archivist'), ('paragraph', 'Sort maps.'), ('item', 'Read Latin')]
    """
    verdict = guard(text)
    if verdict != "fine":
        from postingkit.documents.html.soup import read_markup  # noqa: PLC0415 - one page in many thousands needs it

        return read_markup(text, verdict, repairs=repairs, url=url)
    try:
        tree = LexborHTMLParser(utf8 or text)
    except UnicodeEncodeError:  # lone surrogates: a string that never was bytes
        text = text.encode("utf-8", "replace").decode("utf-8")
        tree = LexborHTMLParser(text)
    names = names_of(text, tree)
    if pane := shown(names, tree):
        return read_html(pane, repairs=repairs, url=url)
    flow = Flow()
    if tree.body is not None:
        walk(tree.body, flow, styles_of(names, tree.body))
        flow.border()
    head = head_of(tree)
    data = data_of(text, tree, head, names)
    if data and data[-1].kind == "meta":
        head = head._replace(meta=data[-1].value)  # with what the page calls its elements
    document = document_of(flow, head, posting=posting_letters(data), url=url, repairs=tuple(repairs))
    return with_data(document, data, text, url)
