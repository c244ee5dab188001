"""Word files: a zipped .docx in, a document out, with nothing but the standard library."""

from postingkit.documents.docx.read import is_docx, read_docx

__all__ = ["is_docx", "read_docx"]
