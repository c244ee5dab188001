"""Matching: words and patterns, looked for in a text only where they can stand.

A long pattern tried at each character of a posting is what reading costs. In the order in which to think of them:

- ``gates``: the words without which a finder is not called at all.
- ``cues``: plain phrases (``Cues``) or their beginnings (``Stems``); no pattern is needed.
- ``anchors``: the places where a word stands, at which a pattern is then tried.
- ``seldom``: a pattern that is tried only where the letters stand that every match of it has.
- ``late``: a pattern that is compiled at its first use.

``sentences`` gives the sentence, clause or line around a place; ``spaces`` has patterns of spaces of linear cost.
"""
