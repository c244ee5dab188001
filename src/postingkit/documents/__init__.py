"""Documents: bytes in, one text with its blocks out. One file a format."""

from __future__ import annotations

from postingkit.documents.capture import Capture
from postingkit.documents.document import Block, BlockKind, Box, Datum, Document, Link, Writer

__all__ = ["Block", "BlockKind", "Box", "Capture", "Datum", "Document", "Link", "Writer"]
