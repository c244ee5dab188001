"""Sentences: who is spoken of in a sentence of prose, and whether it tells of duties or of demands."""
