"""Codes: what the exit code of a command says."""

ALL_WELL, FAULT, CANNOT, SOME_REJECTED, NOTHING_READ, INTERRUPTED, READER_LEFT = 0, 1, 2, 3, 4, 130, 141

CODES = {
    ALL_WELL: "all is well",
    FAULT: "the counts of a run do not add up, which is a fault of ours",
    CANNOT: "what was asked cannot be done: a file is missing, an option is wrong",
    SOME_REJECTED: "some inputs were rejected, some records are unfit, a source is unhealthy",
    NOTHING_READ: "nothing was read",
    INTERRUPTED: "interrupted; nothing is half written",
    READER_LEFT: "whoever read the output left before its end, as `head` does",
}
"""The codes and their meaning, as docs/command.md shows them."""


def code_of(good: int, bad: int) -> int:
    """Return the code of a command that went over many inputs, by how many of them went well and how many did not.

    >>> code_of(3, 0), code_of(3, 1), code_of(0, 1), code_of(0, 0)
    (0, 3, 4, 4)
    """
    if not good:
        return NOTHING_READ
    return SOME_REJECTED if bad else ALL_WELL
