"""Plot: bars and histograms as inline SVG; each number is also given as text."""

import math
from collections.abc import Iterable, Sequence
from decimal import Decimal

from postingkit.view.html import Html, tag

_WIDTH, _HEIGHT = 360, 110
_LEFT, _BELOW = 4, 18


def bar(share: float, label: str = "") -> Html:
    """Return a share (0 to 1) as a bar."""
    rect = tag("rect", width=f"{max(min(share, 1), 0) * 100:.1f}", height="10", class_="bar")
    return tag(
        "svg",
        rect,
        viewBox="0 0 100 10",
        class_="share",
        preserveAspectRatio="none",
        role="img",
        aria_label=label or f"{share:.0%}",
    )


def columns(rows: Sequence[tuple[str, int]], label: str) -> Html:
    """Return counts by name as columns, the names of the first and last below them."""
    most = max((count for _, count in rows), default=1) or 1
    room = (_WIDTH - 2 * _LEFT) / max(len(rows), 1)
    shown = []
    for number, (name, count) in enumerate(rows):
        height = count / most * (_HEIGHT - _BELOW - 14)
        shown.append(
            tag(
                "rect",
                tag("title", f"{name}: {count:,}"),
                x=f"{_LEFT + number * room + 1:.1f}",
                y=f"{_HEIGHT - _BELOW - height:.1f}",
                width=f"{max(room - 2, 1):.1f}",
                height=f"{height:.1f}",
                class_="bar",
            )
        )
    base = _HEIGHT - _BELOW
    axis = tag("line", x1=_LEFT, x2=_WIDTH - _LEFT, y1=base, y2=base, class_="axis")
    ends = []
    if rows:
        ends = [tag("text", rows[0][0], x=_LEFT, y=_HEIGHT - 4), tag("text", f"most {most:,}", x=_LEFT, y=10)]
    if len(rows) > 1:
        ends.append(tag("text", rows[-1][0], x=_WIDTH - _LEFT, y=_HEIGHT - 4, class_="end"))
    return tag(
        "svg", *shown, axis, *ends, viewBox=f"0 0 {_WIDTH} {_HEIGHT}", class_="plot", role="img", aria_label=label
    )


def histogram(values: Iterable[Decimal | float], label: str) -> Html:
    """Return the distribution of numbers as columns, in bins of a round width."""
    numbers = sorted(float(value) for value in values)
    return columns(bins(numbers), label)


def bins(numbers: Sequence[float], *, most: int = 16) -> list[tuple[str, int]]:
    """Return counts by bins of a round width, empty bins included; outliers count in the first and last bin.

    >>> bins([1, 2, 2, 9], most=4)
    [('0–2', 1), ('2–4', 2), ('4–6', 0), ('6–8', 0), ('8–10', 1)]
    >>> bins([7, 7])
    [('7', 2)]
    """
    if not numbers:
        return []
    low = numbers[int(len(numbers) * 0.01)]
    high = numbers[math.ceil(len(numbers) * 0.99) - 1]
    if high <= low:
        return [(f"{low:,.10g}", len(numbers))]
    width = _round((high - low) / most)
    first = math.floor(low / width)
    count = math.floor(high / width) - first + 1
    found = [0] * count
    for number in numbers:
        found[min(max(math.floor(number / width) - first, 0), count - 1)] += 1
    edges = [(first + place) * width for place in range(count + 1)]
    return [(f"{edges[place]:,.10g}–{edges[place + 1]:,.10g}", found[place]) for place in range(count)]


def _round(width: float) -> float:
    """Return the next round width: 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(width))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= width)
