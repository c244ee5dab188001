"""The page that shows why: what is on it, what cannot happen on it, and how it works in a browser."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import time
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

import postingkit as pk
from postingkit.view.inspect import inspect_page

if TYPE_CHECKING:
    from collections.abc import Callable

    Browser = Any

HOSTILE = """\
<!doctype html><title>Archivist</title><h1>Archivist &lt;script&gt;alert(1)&lt;/script&gt;</h1>
<p>Millbrook Library Council seeks an archivist "quoted' &amp; more, &lt;img src=x onerror=alert(2)&gt;.</p>
<h2>Duties</h2><ul><li>Sort maps &lt;/script&gt;&lt;style&gt;*{display:none}&lt;/style&gt;</li>
<li>javascript:alert(3)</li></ul>
<h2>Salary</h2><p>$50,000 a year --&gt; &lt;!-- ]]&gt; {{ 7*7 }} \u202egnp.exe \u2028 end</p>
<h2>To apply</h2><p>Write to <a href="javascript:alert(4)">jobs@millbrook.example</a> by May 4, 2026.</p>
<script type="application/ld+json">
{"@type": "JobPosting", "title": "Archivist </scr\\u0069pt><script>alert(5)</script>"}</script>
"""


def capture(words: str) -> pk.Capture:
    return pk.Capture(words.encode(), url="https://jobs.example/7?a=<b>", media_type="text/html; charset=utf-8")


@pytest.fixture(scope="module")
def pages(postings: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the pages of the bundled postings and of a hostile one, as files."""
    folder = tmp_path_factory.mktemp("pages")
    written = {}
    for name in ("archivist.md", "conservation-technician.pdf", "systems-librarian.html"):
        written[name] = folder / f"{name}.html"
        written[name].write_text(inspect_page(pk.load(postings / name)), encoding="utf-8")
    written["hostile"] = folder / "hostile.html"
    written["hostile"].write_text(inspect_page(capture(HOSTILE)), encoding="utf-8")
    return written


NAMES = ["archivist.md", "conservation-technician.pdf", "systems-librarian.html", "hostile"]


def dom(page: Path) -> Any:
    return html.fromstring(page.read_bytes(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True))


# What is on it


@pytest.mark.parametrize("name", NAMES)
def test_a_page_holds_its_own_style_and_script_and_loads_nothing(name: str, pages: dict[str, Path]) -> None:
    page = dom(pages[name])
    [policy] = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; img-src data:; ")
    assert "unsafe" not in policy
    for element in ("style", "script"):
        [content] = page.xpath(f"//{element}/text()")
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in policy
    assert not page.xpath("//@style | //@*[starts-with(name(), 'on')] | //iframe | //object | //form | //link | //base")
    assert all(link.startswith("#") for link in page.xpath("//@href"))
    assert all(source.startswith("data:image/png;base64,") for source in page.xpath("//@src"))


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_somewhere_and_no_id_stands_twice(name: str, pages: dict[str, Path]) -> None:
    page = dom(pages[name])
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.xpath("//@href")} <= set(ids)


def test_each_value_is_lit_with_its_words(pages: dict[str, Path], postings: Path) -> None:
    [posting] = pk.parse(pk.load(postings / "archivist.md"))
    page = dom(pages["archivist.md"])
    [pay] = page.xpath("//div[@class='field' and @aria-label='compensation']//li[contains(@class, 'value')]")
    assert "58500" in pay.text_content()
    lit = page.xpath(f"//div[contains(@class, 'text')]//a[contains(concat(' ', @data-v, ' '), ' {pay.get('id')} ')]")
    assert [link.text_content() for link in lit][:1] == ["Compensation"]
    assert "$58,500 - $64,000 per year" in [link.text_content() for link in lit]
    text = "".join(page.xpath("//div[contains(@class, 'text')]")[0].text_content().split())
    assert all("".join(line.split()) in text for line in posting.description.split("\n"))
    kinds = page.xpath("//div[contains(@class, 'text')]//div[contains(@class, 'sec ')]/@class")
    assert [kind for kind, _ in groupby(kinds)] == [f"sec k-{section.kind}" for section in posting.sections]


def test_an_empty_field_says_what_was_tried(pages: dict[str, Path]) -> None:
    page = dom(pages["archivist.md"])
    tried = {
        name.text_content(): words.text_content()
        for name, words in zip(page.xpath("//dl/dt"), page.xpath("//dl/dd"), strict=True)
    }
    assert tried["compensation_note"].startswith("tried label")
    assert tried["valid_through"] == "read from structured data alone"


def test_a_pdf_shows_its_pages_with_boxes(pages: dict[str, Path]) -> None:
    page = dom(pages["conservation-technician.pdf"])
    [image] = page.xpath("//figure/img")
    assert base64.b64decode(image.get("src").partition(",")[2]).startswith(b"\x89PNG")
    labels = page.xpath("//figure//a[@class='box']/@aria-label")
    assert "title" in labels
    assert not [label for label in labels if not label]


def test_what_gave_no_record_says_why() -> None:
    page = html.fromstring(inspect_page(capture("<title>404</title><h1>Page not found</h1>")))
    assert "No record" in page.text_content()
    empty = html.fromstring(inspect_page(pk.Capture(b"")))
    assert "The bytes make no document." in empty.text_content()


def test_many_postings_of_one_capture_stand_below_each_other() -> None:
    jobs = [
        {
            "@type": "JobPosting",
            "title": f"Archivist {n}",
            "description": f"<p>Sort map number {n} of our collection.</p>" * 5,
        }
        for n in range(25)
    ]
    body = f"<script type='application/ld+json'>{json.dumps(jobs)}</script>"
    page = html.fromstring(inspect_page(capture(body)))
    assert len(page.xpath("//article")) == 20
    assert "5 more parts" in page.text_content()
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    regions = page.xpath("//*[@role='region']/@aria-label")
    assert len(regions) == len(set(regions)) == 40


def test_hostile_words_are_text(pages: dict[str, Path]) -> None:
    page = dom(pages["hostile"])
    assert len(page.xpath("//script")) == len(page.xpath("//style")) == 1
    assert not page.xpath("//article//img | //article//style | //article//comment()")
    assert "<img src=x onerror=alert(2)>" in page.xpath("//article")[0].text_content()


# In a browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_a_browser_shows_it_without_a_complaint(
    name: str,
    scheme: str,
    pages: dict[str, Path],
    browsers: Callable[[str], Browser],
) -> None:
    browser = browsers(scheme)
    browser.open(pages[name])
    assert browser.logged() == []
    assert browser.requests() == []
    assert browser.run("return document.querySelectorAll('article').length") == 1
    assert browser.run("return document.documentElement.scrollWidth <= innerWidth")
    back = browser.run("return getComputedStyle(document.documentElement).backgroundColor")
    assert (int(re.findall(r"\d+", back)[0]) < 128) == (scheme == "dark")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_no_fault(
    name: str, scheme: str, pages: dict[str, Path], browsers: Callable[[str], Browser], axe: str
) -> None:
    browser = browsers(scheme)
    browser.open(pages[name])
    assert browser.faults(axe) == []


def test_words_and_values_light_up_together(pages: dict[str, Path], browser: Browser) -> None:
    browser.open(pages["archivist.md"])
    browser.run("document.querySelector(\".field[aria-label='compensation'] .quote\").click()")
    lit = browser.run("return [...document.querySelectorAll('.text .on')].map(e => e.textContent)")
    assert "$58,500 - $64,000 per year" in lit
    browser.run("[...document.querySelectorAll('.text .lit')].find(e => e.textContent.includes('58,500')).click()")
    assert "58500" in browser.run("return document.querySelector('.record .value.on').textContent")
    browser.press("\ue00c")
    assert browser.run("return document.querySelectorAll('.on').length") == 0


def test_the_keyboard_is_enough(pages: dict[str, Path], browser: Browser) -> None:
    browser.open(pages["archivist.md"])
    for _ in range(8):  # past the panes; a busy machine may swallow a key
        browser.press("\ue004")
        if browser.run("return document.activeElement.className") == "lit on":
            break
    assert browser.run("return document.activeElement.className") == "lit on"
    browser.press("\ue007")
    assert browser.run("return Boolean(document.activeElement.closest('.record'))")


def test_a_field_can_be_found(pages: dict[str, Path], browser: Browser) -> None:
    browser.open(pages["archivist.md"])
    browser.run(
        "const find = document.querySelector('.find'); find.value = 'deadline';"
        "find.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    shown = browser.run(
        "return [...document.querySelectorAll('.field:not([hidden])')].map(e => e.getAttribute('aria-label'))"
    )
    assert shown == ["application_deadline"]


def test_a_long_posting_is_shown_at_once(tmp_path: Path, browser: Browser) -> None:
    items = "".join(
        f"<li>Sort map number {n} of the collection, and note its maker, date, scale and state</li>"
        for n in range(3500)
    )
    page = tmp_path / "long.html"
    page.write_text(inspect_page(capture(f"<h1>Map Librarian</h1><h2>Duties</h2><ul>{items}</ul>")), encoding="utf-8")
    browser.open(page)
    until = time.monotonic() + 20
    while (lit := browser.run("return document.querySelectorAll('.lit').length")) < 3500 and time.monotonic() < until:
        time.sleep(0.1)
    assert lit >= 3500
    shown = browser.run("return performance.getEntriesByType('navigation')[0].domComplete")
    assert shown < 15_000, "milliseconds; alone on a machine it takes less than 2,000"
