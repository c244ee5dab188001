"""PDFs: a text layer in, a document out. One file a step, from the engine's characters to logical lines."""

from postingkit.documents.pdf.read import read_pdf

__all__ = ["read_pdf"]
