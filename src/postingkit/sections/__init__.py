"""Sections: a document's blocks as runs of one kind.

In the order in which a document meets them:

- ``marks``: which blocks are headings or labels, and how high each stands; ``headings`` says what one means.
- ``drafts``: what each heading and each labelled row governs, before the text under it is read.
- ``split``: the sections themselves. Text without a known heading, or of another kind than its heading says, is
  classified by ``classify`` (trained word weights) and by ``phrases``, with which a line or paragraph shows its kind.
- ``section``: the result. ``passage`` hands its text to the finders of fields.
- ``claims``: the fields whose value is a section, or the ``lines`` it lists; ``sentences``: those that prose states.
"""
