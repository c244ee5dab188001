"""Flat: paragraphs that hold whole postings, because their line breaks were lost on the way.

"... travel is required. Responsibilities Define the vision ... Minimum Qualifications Three years of ..." is read
sentence by sentence, and the headings that stand between its sentences are lines again. A shorter paragraph is cut
where a label with a colon stands between its sentences: "... files ballots. Salary: $19 an hour. Application: ...".
"""

import re
from collections.abc import Iterator

from postingkit.documents import Block, Document
from postingkit.sections.headings import TERMS, key, meaning, table

__all__ = ["unfolded"]

_LONGEST = 2000
"""Most characters of a paragraph that was written as one."""
_WHOLE = 600
"""Fewest characters of a paragraph that may hold a whole posting, being most of the text."""
_RUN_IN = 80
"""Most characters of a label with a value that is one fact."""
_SHORTEST = 8
"""Characters of a heading in mid-text, at least."""
_HEADING = 60
"""Characters of a line that heads two kinds."""
_MOST_WORDS = 5
"""Most words of a heading in mid-text."""
# "is required. Three", "a Paycheck!Employee", "(see below). The"; not "(pop. 9,400)", "Ames, Jr. Day"
_END = re.compile(
    r"[.!?](?<=[a-z0-9)%].)(?<!\bpop\.)(?<!\bapprox\.)(?<!\b(?:Jr|Sr|St|Dr|Mr|Ms|No|vs)\.)([\"”’)]?)(?:\s+(?=[\"“(]?[A-ZÀ-ÖØ-ÞА-Я0-9])|(?=[A-Z][a-z]))"
)
_DAY_END = re.compile(r"(?<=[a-z0-9)]\.) (?=[A-Z][a-z])")  # none in "Sept. 8"
# "... of ballots. Salary: $19", "... (all) Duties include: sort", "... until filled.Application: write"
_LABEL = re.compile(r"[.!?)”\"](?:\s+|(?<=[a-z0-9][.!?]))(?=([A-Z][\w'’&/-]*(?: [\w'’&/-]+){0,4}): )")
_DAYS = frozenset(("start_date", "deadline"))
"""Labels whose value is at most a sentence."""
_LINES = frozenset(("tel", "telephone", "phone", "fax", "email", "e-mail", "mail", "web", "website"))
"""Labels inside an address, which belongs to the words before it."""
# a lost space ends a word, too: "Benefits", "Summary", "Our" of "Benefits SummaryOur staff"
_WORD = re.compile(r"[^\W_](?:(?<![a-z])[\w'’&/-]|(?![A-Z][a-z])[\w'’&/-])*")
_INSIDE = frozenset("a an and as at by for from in including of on or our the their to with your".split())
"""Words behind which no heading starts, since their sentence goes on."""


def unfolded(document: Document) -> Document:
    r"""Return the document with its flat paragraphs as lines; the same document when it has none.

    >>> from postingkit.documents.plain import read_plain
    >>> words = "Sorts maps and mends globes. " * 80 + "Minimum Qualifications Two years of work. A keen eye."
    >>> found = unfolded(read_plain(words))
    >>> [found.words(block) for block in found.blocks[-3:]]
    ['Minimum Qualifications', 'Two years of work.', 'A keen eye.']
    >>> found = unfolded(read_plain("Sorts maps. " * 180 + "THESE DO NOT APPLY TO TEMPS (2). Benefits SummaryWe rest."))
    >>> [found.words(block) for block in found.blocks[-3:]]
    ['THESE DO NOT APPLY TO TEMPS (2).', 'Benefits Summary', 'We rest.']
    >>> found = unfolded(read_plain("Sorts maps. " * 180 + "(Temps rest too.) Off on Ames, Jr. Day and in St. Ives."))
    >>> [found.words(block) for block in found.blocks[-2:]]
    ['(Temps rest too.)', 'Off on Ames, Jr. Day and in St. Ives.']
    >>> found = unfolded(read_plain("Sorts maps. " * 180 + "Teams are fair. Equal Employment Opportunity rules hold."))
    >>> found.words(found.blocks[-1])
    'Equal Employment Opportunity rules hold.'
    >>> words = "Salary and benefits: $41,000 for twelve months, more with experience. Health plan, 22 days off."
    >>> found = unfolded(read_plain(words))
    >>> [found.words(block) for block in found.blocks]
    ['Salary and benefits', '$41,000 for twelve months, more with experience.', 'Health plan, 22 days off.']
    >>> found = unfolded(read_plain("Clerk, Tarn County. Files maps. Salary: $19 an hour. To apply: write to us."))
    >>> [found.words(block) for block in found.blocks]
    ['Clerk, Tarn County. Files maps.', 'Salary: $19 an hour.', 'To apply: write to us.']
    """
    text = document.text
    whole = max(_WHOLE, len(text) * 2 // 3)
    double = False
    blocks: list[Block] = []
    for i, block in enumerate(document.blocks):
        length = block.end - block.start
        if length > _LONGEST:
            blocks.extend(_last_item(text, block) if block.kind == "item" else _unfolded_lines(text, block))
        elif block.kind == "pair" and length > _RUN_IN and _is_double(text[block.start : block.start + block.label]):
            named = all(b.kind in {"pair", "heading"} or b.strong for b in document.blocks[i + 1 : i + 2])
            blocks.extend(_opened(text, block) if named else (block,))
        elif double and block.kind == "paragraph":
            blocks.extend(_sentences(text, block))
        elif length > whole:
            lead, *rest = _labelled(text, block)
            blocks.extend((*_sentences(text, lead), *rest))
        elif block.kind == "paragraph" and text.find(": ", block.start, block.end) > 0:
            blocks.extend(_labelled(text, block))
        else:
            blocks.append(block)
        words = text[block.start : block.end] if length <= _HEADING else ""
        double = "enefits" in words.lower() and _is_double(words)
    return document if len(blocks) == len(document.blocks) else document._replace(blocks=tuple(blocks))


def _is_double(words: str) -> bool:
    """Whether a line heads two kinds at once, so that the sentences below it are read one by one: "Pay & benefits"."""
    found = meaning(words, "table")
    return found is not None and found.term == "pay_benefits"


def _opened(text: str, block: Block) -> Iterator[Block]:
    """Yield a label as a line of its own, and the sentences that it opens."""
    yield Block("paragraph", block.start, block.start + block.label, strong=True, gap=block.gap)
    yield from _sentences(text, Block("paragraph", block.start + block.lead, block.end))


def _sentences(text: str, block: Block) -> Iterator[Block]:
    """Yield a block's sentences as blocks of their own."""
    start, gap = block.start, block.gap
    for match in _END.finditer(text, block.start, block.end):
        yield Block("paragraph", start, match.end(1), gap=gap)
        start, gap = match.end(), False
    yield Block("paragraph", start, block.end, gap=gap)


def _labelled(text: str, block: Block) -> Iterator[Block]:
    """Yield a paragraph's parts: each known label between its sentences opens one.

    A date ends with its sentence: "Start date: May 3. Evening work is required."
    """
    start = block.start
    day = False
    for match in _LABEL.finditer(text, block.start, block.end):
        found = meaning(match[1], "table")
        if found and found.kind != "other" and match[1].lower() not in _LINES:
            part = block._replace(start=start, end=match.start() + 1)
            yield from _dated(text, part) if day else (part,)
            start, block, day = match.end(), block._replace(gap=True), found.term in _DAYS
    part = block._replace(start=start)
    yield from _dated(text, part) if day else (part,)


def _dated(text: str, block: Block) -> Iterator[Block]:
    """Yield the day that a label names, and the sentences behind it."""
    said = _DAY_END.search(text, block.start, block.end)
    yield block._replace(end=said.start()) if said else block
    if said:
        yield from _sentences(text, block._replace(start=said.end()))


def _last_item(text: str, block: Block) -> Iterator[Block]:
    """Yield the last item of a list, and then all that was written behind it on its line."""
    first, *rest = _unfolded_lines(text, block._replace(start=block.start + block.lead))
    yield first if first.strong else block._replace(end=first.end)
    yield from rest


def _unfolded_lines(text: str, block: Block) -> Iterator[Block]:
    """Yield the lines of a flat block, and the headings that lie within them."""
    start, gap = block.start, block.gap
    borders = [(match.end(1), match.end()) for match in _END.finditer(text, block.start, block.end)]
    for stop, following in [*borders, (block.end, block.end)]:
        for at, end in _headings(text, start, stop):
            if at > start:
                yield Block("paragraph", start, _back(text, at), gap=gap)
            yield Block("paragraph", at, end, strong=True)
            start, gap = _onward(text, end), True
        if start < stop:
            yield Block("paragraph", start, stop, gap=gap)
        start, gap = following, False


def _headings(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the known headings between two offsets: from a capital letter up to a capital or a number."""
    words = list(_WORD.finditer(text, start, stop))
    after = start
    for n, word in enumerate(words):
        if word.start() < after or not text[word.start()].isupper():
            continue
        opens = word.start() == start
        glued = word.start() > start and text[word.start() - 1].isalnum()
        if glued or (word.start() > after and _goes_on(words[n - 1][0], word[0])):
            continue
        for count in range(min(_MOST_WORDS, len(words) - n), 0 if opens else 1, -1):
            end = words[n + count - 1].end()
            following = _onward(text, end)
            spaced = end < following or (opens and count > 1 and text[end - 1].islower())  # "Benefits SummaryOur"
            if spaced and following < stop and (text[following].isupper() or text[following].isdigit()):
                term = table().get(key(text[word.start() : end]))
                if term and TERMS[term].kind != "other" and end - word.start() >= _SHORTEST:
                    more = words[n + count : n + count + 1]
                    if more and key(text[word.start() : more[0].end()]) in table():
                        break  # "... of Equal Employment Opportunity policies"
                    yield word.start(), end
                    after = following
                    break


def _goes_on(before: str, word: str) -> bool:
    """Whether a capital continues the words before it: "rules, including Equal ...", "PAYMENTS DO NOT APPLY TO"."""
    return before.lower() in _INSIDE or (before.isupper() and word.isupper())


def _back(text: str, at: int) -> int:
    while text[at - 1] == " ":
        at -= 1
    return at


def _onward(text: str, at: int) -> int:
    while at < len(text) and text[at] in " :":
        at += 1
    return at
