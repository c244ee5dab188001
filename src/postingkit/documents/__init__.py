"""Documents: bytes in, one text with its blocks out.

One file a format, or a room where it takes several steps: ``html``, ``pdf``, ``docx``. ``read`` chooses among them.
"""

from postingkit.documents.capture import Capture
from postingkit.documents.document import Block, BlockKind, Box, Datum, Document, Link, Writer

__all__ = ["Block", "BlockKind", "Box", "Capture", "Datum", "Document", "Link", "Writer"]
