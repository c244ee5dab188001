"""PDFs: a text layer in, a document out. One file a step.

In the order in which ``read`` takes them:

1. ``words`` makes runs of the characters of a page, through pdfium (``engine``) or recognized in a picture (``ocr``).
   It asks for the page's ``frame``, takes a ``dot`` that is drawn for a bullet, closes the false spaces of
   ``tracking``, and ties links to the words under them (``link``, ``under``).
2. ``order`` sorts a page's runs into columns (``flow``) and the columns into reading order. ``criteria`` parts tables
   of two columns of demands, ``cells`` marks labels and values (``facts`` side by side, lines that reach the ``edge``).
3. ``chrome`` drops what pages repeat and browsers print.
4. ``paragraph`` makes logical lines of the rows: ``join`` mends line breaks, ``ligature`` the letters of odd fonts.
5. ``site`` drops the furniture of a printed web page; ``stack`` pairs labels with the values below them.

``run`` has the values that pass from step to step.
"""

from postingkit.documents.pdf.read import read_pdf

__all__ = ["read_pdf"]
