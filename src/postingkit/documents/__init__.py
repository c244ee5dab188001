"""Documents: bytes in, one text with its blocks out.

- ``capture`` and ``document``: the two nouns. ``read`` chooses a format's reader, ``decode`` (by ``labels``) its text,
  ``reply`` takes off what a server sent before it.
- one file a format: ``html``, ``pdf``, ``docx``, ``odt`` (both of ``office`` and ``archive``), ``email``, ``markdown``
  (``inline``, ``front_matter``, ``forum``), ``plain``, ``data`` and ``xml``.
- how plain lines are read, whatever the format: ``line``, ``row``, ``wrap``, ``hyphens``, ``pipes``, ``criteria``,
  ``headline``, ``memo``, ``footnotes``; what is dropped from them: ``chrome``, ``foot``.
- ``render``: the blocks as clean HTML.
"""

from postingkit.documents.capture import Capture
from postingkit.documents.document import Block, BlockKind, Box, Datum, Document, Link, Writer

__all__ = ["Block", "BlockKind", "Box", "Capture", "Datum", "Document", "Link", "Writer"]
