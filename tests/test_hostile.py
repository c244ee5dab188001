"""Hostile captures: each ends in one outcome, soon, whatever it was made to do. The bombs are made here."""

import time

import pytest

from postingkit.documents import Capture
from postingkit.pipeline import outcomes

KIB = 1024


def page(inside: str) -> str:
    return f"<html><body>{inside}<h1>Archivist</h1><p>Sort the maps.</p></body></html>"


def linked(text: str) -> str:
    return page(f"<script type='application/ld+json'>{text}</script>")


PAGES = {
    "blocks in blocks": page("<div>" * 49_000),
    "blocks in blocks, closed": page("<div>" * 40_000 + "x" + "</div>" * 40_000),
    "blocks in blocks, too many": page("<div>" * 1_000_000),
    "formatting in formatting": page("<b><i>" * (64 * KIB // 6)),
    "formatting held open": page("".join(f"<b id={i}><div>" for i in range(5_000))),
    "fonts and paragraphs": page("<font color=red>" * 400 + "<p>x" * 6_000),
    "links in links": page("<a href=x>" * 20_000),
    "lists in lists": page("<ul><li>x" * 15_000 + "</li></ul>" * 15_000),
    "a flat list": page("<ul>" + "<li>Sorts maps</li>" * 20_000 + "</ul>"),
    "tables in tables": page("<table><tr><td>" * 20_000),
    "options": page("<select>" + "<option>x" * 50_000 + "</select>"),
    "attributes": page("<p " + " ".join(f"a{i}=1" for i in range(100_000)) + ">x</p>"),
    "definitions": page("<dl><dd>" * 20_000),
    "drawings": page("<svg>" * 20_000 + "<desc><p>x"),
    "templates": page("<template>" * 20_000 + "<p>x"),
    "frames": page("<iframe><frameset><frame>" * 20_000),
    "declarations": page("<!" * 500_000),
    "ends of nothing": page("</" * 500_000),
    "brackets": page("<" * 500_000),
    "ampersands": page("&" * 500_000),
    "entities": page("&amp;&lt;&nbsp;" * 50_000),
    "an attribute without end": page('<p title="' + "x" * 5_000_000),
    "a comment without end": page("<!--" + "-" * 500_000),
    "characters of no meaning": page("\x00\x01\x7f" * 200_000),
    "spaces of no width": page("\u200b" * 300_000),
    "marks on one letter": page("a" + "\u0301" * 200_000),
    "bases": page("<base href=//a.example>" * 20_000 + "<a href=b>x</a>"),
    "metadata": "<html><head>" + "<meta name=a content=b>" * 30_000 + "</head><h1>Archivist</h1><p>x</p></html>",
    "a title": "<title>" + "Archivist " * 100_000 + "</title><h1>Archivist</h1><p>x</p>",
    "hidden blocks": page("<div style='display:none'>x</div>" * 20_000),
    "regions": page("<div class=nav>" * 300 + "<div class=nav><p>x</p></div>" * 10_000),
    "links without end": page("".join(f"<a href=/j{i}>Clerk {i}</a> " for i in range(10_000))),
    "preformatted lines": page("<pre>" + "a\n" * 100_000 + "</pre>"),
    "bullets": page("<p>" + "• x " * 50_000 + "</p>"),
    "colons": page("<p>" + "a: " * 100_000 + "</p>"),
    "addresses": page("<p>" + "a@b.example " * 30_000 + "</p>"),
    "amounts": page("<p>" + "$1,000 - $2,000 an hour " * 8_000 + "</p>"),
    "dates": page("<p>" + "by August 2, 2026 " * 10_000 + "</p>"),
    "capitals": page("<p>" + "CLERK AND MAPS " * 12_000 + "</p>"),
    "lines again and again": page("<p>Facts</p><p>Line</p><p>Third</p><p>Fourth</p>" * 4_000),
    "markup nested deep": linked('{"@type":"JobPosting","a":' + "[" * 100_000),
    "markup with a long number": linked('{"@type":"JobPosting","title":"x","a":' + "9" * 5_000 + "}"),
    "markup with no numbers": linked('{"@type":"JobPosting","title":"x","a":NaN,"b":-Infinity,"c":1e999}'),
    "markup with keys twice": linked('{"@type":"JobPosting",' + '"title":"x",' * 20_000 + '"a":1}'),
    "markup with half a character": linked('{"@type":"JobPosting","title":"x\\ud800","description":"\\udfff y"}'),
    "markup, many times": linked("{}") * 9_000,
    "markup, one list": linked("[" + ",".join(['{"@type":"Thing","a":"JobPosting"}'] * 60_000) + "]"),
    "markup that names itself": linked('{"@graph":[{"@type":"JobPosting","@id":"a","title":"x","b":{"@id":"a"}}]}'),
    "markup whose text is a bomb": linked(
        '{"@type":"JobPosting","title":"x","description":"' + "<div>" * 40_000 + '"}'
    ),
    "markup that is damaged": linked('"JobPosting" {"x":' + '{"a": "x" y" z" ' * 7_000) * 3,
    "elements that are items in items": page("<div itemscope itemtype='//schema.org/JobPosting'>" * 400 + "x"),
    "state, many times": page("<script>'description':" + "x={'description':" * 40_000 + "</script>"),
}
TEXTS = {
    "front matter of aliases": "---\na: &a [x, x]\n"
    + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join([f'*{chr(97 + i)}'] * 9)}]\n" for i in range(20))
    + "---\n# Archivist\n\nSort maps.\n",
    "front matter nested deep": "---\na: " + "[" * 20_000 + "\n---\n# Archivist\n\nSort maps.\n",
    "front matter without end": "---\n" + "a: b\n" * 50_000,
    "front matter that makes objects": "---\na: !!python/object/apply:os.system [x]\n---\n# Archivist\n\nSort maps.\n",
    "brackets of links": "[" * 100_000 + "](" * 50_000,
    "stars": "*" * 100_000 + "a" + "_" * 100_000,
    "quotes in quotes": ">" * 100_000 + " x",
    "a row without end": "|a" * 100_000,
    "one line": "Sort maps and lend them. " * 12_000,
    "line breaks": "\n" * 200_000 + "x",
    "returns": "x\r" * 30_000,
    "questions": "01\n" + "?\n" * 50_000,
}


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    """Have loaded what loads on first use: it is no page's cost."""
    assert len(list(outcomes(Capture(page("").encode(), media_type="text/html")))) == 1


def spent(capture: Capture) -> float:
    start = time.process_time()
    assert len(list(outcomes(capture))) == 1
    return time.process_time() - start


WHOLE = ("blocks in blocks", "blocks in blocks, too many", "attributes", "brackets", "markup nested deep")
"""The others are cut: what is quadratic shows sooner."""


@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_ends_soon(name: str) -> None:
    body = PAGES[name].encode("utf-8", "surrogatepass")
    assert spent(Capture(body if name in WHOLE else body[: 128 * KIB], media_type="text/html")) < 4


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("kind", ["text/markdown", "text/plain"])
def test_a_hostile_text_ends_soon(name: str, kind: str) -> None:
    assert spent(Capture(TEXTS[name].encode(), media_type=kind)) < 4
