"""Sections: a document's blocks as runs of one kind."""
