"""The page that says how a run went: its numbers, and that nothing on it can run or load."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

import postingkit as pk
from postingkit.view.count import Timing, count_of
from postingkit.view.plot import bins
from postingkit.view.report import report_page

if TYPE_CHECKING:
    from collections.abc import Callable

    Browser = Any

WORDS = "</title><script>alert(1)</script><img src=x onerror=alert(2)>"


def posting(number: int, **update: object) -> pk.JobPosting:
    """Return a posting that says little."""
    made = pk.JobPosting(
        id=f"pk1-{number}",
        source=pk.Source(url=f"https://jobs.example/{number}", sha256=f"{number}", media_type="text/html"),
        title=f"Archivist {number}",
        description="What else\n\nWe have a cat.",
        description_html="<h3>What else</h3>\n<p>We have a cat.</p>",
        sections=(pk.PostingSection(kind="other", heading="What else", text="We have a cat.", span=(11, 25)),),
    )
    return made.model_copy(update=update)


def pay(low: int) -> tuple[pk.Pay, ...]:
    return (pk.Pay(min=Decimal(low), max=Decimal(low), currency="USD", unit="YEAR", raw=f"${low}"),)


def a_run() -> list[pk.JobPosting | pk.Rejection]:
    """Return a run of eleven inputs with one of everything that the page shows."""
    day = dt.date(2026, 3, 9)
    deadline = pk.Deadline(date=dt.date(2026, 3, 19), kind="fixed", raw="by March 19")
    warning = pk.RecordWarning(code="mojibake", message=WORDS)
    paid = [posting(n, compensation=pay(40_000 + 5_000 * n), date_posted=day) for n in range(8)]
    lever = pk.Source(url="https://jobs.lever.example/9", platform="lever", sha256="9")
    closing = posting(9, source=lever, date_posted=day, application_deadline=deadline, title=WORDS, warnings=(warning,))
    twin = posting(10, source=lever)
    refused = pk.Rejection(
        source=pk.Source(url="inbox/old.html", media_type="text/html"), reason="gone", quote=WORDS, message="it is gone"
    )
    again = pk.Rejection(source=pk.Source(url="inbox/b.html", media_type="text/html"), reason="gone", message="gone")
    return [*paid, closing, twin, refused, again]


def page_of(outcomes: list[pk.JobPosting | pk.Rejection]) -> str:
    postings = [one for one in outcomes if isinstance(one, pk.JobPosting)]
    rejections = [one for one in outcomes if isinstance(one, pk.Rejection)]
    return report_page(postings, rejections, timings=timings(), title=WORDS)


def timings() -> list[Timing]:
    """Return the times of thirty inputs, one of them slow and hostile."""
    quick = [Timing(url=f"inbox/{n}.html", bytes=100, seconds=n / 100, postings=1, reason=None) for n in range(29)]
    return [*quick, Timing(url=WORDS, bytes=None, seconds=30, postings=0, reason="timed_out")]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page of the run as a file."""
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(page_of(a_run()), encoding="utf-8")
    return path


def tables(page: Any) -> dict[str, list[list[str]]]:
    """Return the cells of each table by its first heading."""
    return {
        table.xpath("string(.//th)"): [[cell.text_content() for cell in row] for row in table.xpath(".//tbody/tr")]
        for table in page.xpath("//table")
    }


def test_the_numbers_reconcile() -> None:
    count = count_of(a_run())
    assert (len(count.inputs), len(count.read), count.postings, count.rejections) == (11, 9, 10, 2)
    assert sum(found["postings"] for found in count.by_kind.values()) == count.postings
    assert sum(found["rejections"] for found in count.by_origin.values()) == count.rejections


def test_the_page_has_every_part(page: Path) -> None:
    shown = html.fromstring(page.read_bytes())
    assert [re.sub(r"\s+", " ", fact.text_content()) for fact in shown.xpath("//ul[@class='facts']/li")] == [
        "11 inputs", "9 gave a record", "2 gave none", "10 postings", "1 kinds of warning",
    ]  # fmt: skip
    found = tables(shown)
    assert ["text/html", "8", "2", ""] in found["Platform or type"]
    assert ["lever", "2", "0", ""] in found["Platform or type"]
    assert ["inbox/", "0", "2", ""] in found["Host or folder"]
    assert found["Reason"][0][:2] == ["gone", "2"]
    assert ["compensation", "80%", "100%", "0%"] in found["Field"]
    assert found["Heading"][0][:2] == ["what else", "10"]
    assert found["Warning"][0][:2] == ["mojibake", "1"]
    assert ["fixed", "1", ""] in found["Deadline"]
    assert len(found["Slowest inputs"]) == 20
    assert found["Slowest inputs"][0] == [WORDS, "30.000", "", "", "0", "timed_out"]
    assert found["Slowest inputs"][1][:4] == ["inbox/28.html", "0.280", "", "100"]
    captions = [caption.text_content() for caption in shown.xpath("//figcaption")]
    assert captions[0] == "USD per year 8 amounts, median 57,500"
    assert captions[-2] == "Days from posting to deadline 1 postings, median 10 days"


def test_columns_of_a_plot_are_as_high_as_their_counts(page: Path) -> None:
    shown = html.fromstring(page.read_bytes())
    [plot, *_] = shown.xpath("//svg[@class='plot']")
    titles = [title.text for title in plot.xpath("./rect/title")]
    assert sum(int(title.rpartition(": ")[2]) for title in titles) == 8
    heights = [float(height) for height in plot.xpath("./rect/@height")]
    assert max(heights) > 70


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        ([], []),
        ([5.0], [("5", 1)]),
        ([0.0, 10.0], [("0–1", 1), *((f"{n}–{n + 1}", 0) for n in range(1, 10)), ("10–11", 1)]),
    ],
)
def test_bins_are_round(numbers: list[float], found: list[tuple[str, int]]) -> None:
    assert bins(numbers) == found


def test_far_outliers_do_not_flatten_a_plot() -> None:
    shown = bins([*map(float, range(1000)), 1e12])
    assert len(shown) <= 18
    assert sum(count for _, count in shown) == 1001


def test_hostile_words_are_text(page: Path) -> None:
    shown = html.fromstring(page.read_bytes())
    assert not shown.xpath("//script | //img | //iframe | //@style | //@*[starts-with(name(), 'on')]")
    assert all(link.startswith("#") for link in shown.xpath("//@href"))
    assert not shown.xpath("//@src")
    assert WORDS in shown.text_content()
    [policy] = shown.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "script-src" not in policy
    assert policy.startswith("default-src 'none'")


def test_an_empty_run_has_a_page() -> None:
    assert "0 inputs" in re.sub(r"<[^>]*>", "", report_page([]))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_browser_shows_it_without_a_complaint(scheme: str, page: Path, browsers: Callable[[str], Browser]) -> None:
    browser = browsers(scheme)
    browser.open(page)
    assert browser.logged() == []
    assert browser.requests() == []
    assert browser.run("return document.documentElement.scrollWidth <= innerWidth")
    assert browser.run("return document.querySelectorAll('svg.plot rect').length") > 5


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_fault(scheme: str, page: Path, browsers: Callable[[str], Browser], axe: str) -> None:
    browser = browsers(scheme)
    browser.open(page)
    assert browser.faults(axe) == []
