"""Guard: which pages lexbor may have. The bombs are made here; none is longer than it must be."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postingkit.documents.html.guard import guard

PLAIN = [
    "",
    "Archivist wanted",
    "<ul>" + "<li>Sort <b>maps</b>, <i>plans</i></li>" * 3000 + "</ul>",
    "<table>" + "<tr><td>Salary<td>45 000" * 3000 + "</table>",
    "<p>a < b and c > d</p>" * 2000,
    "<script>" + "if (a<b) { x = '<div>' }" * 3000 + "</script><p>Archivist",
    "<!--" + "<div>" * 9000 + "--><p>Archivist",
    "<div data-page='" + '{"a": "<p>"}' * 3000 + "'>Archivist</div>",
    "<p>" * 5000,
    '<div x-show="n > 1">Archivist</div>' * 2000,
]
HOSTILE = {
    "nested blocks": "<div>" * 20_000,
    "nested blocks with end tags of nothing": "<div></x>" * 20_000,
    "nested blocks behind a table's wall": "<div><table><tr><td></div>" * 9_000,
    "blocks that outlive their bold": "<b><div></b>" * 9_000,
    "formatting held open": "".join(f"<b id={i}><p>" for i in range(4_000)),
    "fonts held open": "<font color=red>" * 400 + "<p>x" * 6_000,
    "options": "<select>" + "<option>" * 20_000,
    "definitions": "<dl><dd>" * 9_000,
    "attributes": "<p " + " ".join(f"a{i}" for i in range(20_000)) + ">",
    "attributes behind quoted brackets": "<p "
    + " ".join(f"a{i}" + '=">"' * (i % 150 == 0) for i in range(20_000))
    + ">",
    "blocks in the text of a drawing's style": "<svg><style>" + "<g>" * 9_000 + "</style>",
    "blocks behind a quote in a script": "<script>x<y='</script>" + "<div>" * 9_000 + "'>",
    "blocks behind an empty comment": "<!-->" + "<div>" * 9_000 + "-->",
}


@pytest.mark.parametrize("text", PLAIN)
def test_plain_pages_pass(text: str) -> None:
    assert guard(text) == "fine"


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_go_to_the_second_reader(name: str) -> None:
    assert guard(HOSTILE[name]) == "second_reader"


@pytest.mark.parametrize("text", ["<i>" * 300_000, "<p>x" * 300_000, "x" * 21_000_000])
def test_what_overtaxes_both_is_refused(text: str) -> None:
    assert guard(text) == "too_complex"


@pytest.mark.parametrize(
    "part", ["<a ", "<!", "</", '<a b="', "<!--", "<script>", "<p a='>", "<div>", "<!-- -", "=\"'", "<b><p>", "<" * 9]
)
def test_the_look_is_linear(part: str) -> None:
    def spent(text: str) -> float:
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            guard(text)
            best = min(best, time.process_time() - start)
        return best

    short, long = spent(part * (64_000 // len(part))), spent(part * (256_000 // len(part)))
    assert long < 4 * 2.6 * short + 0.02


@given(st.text(alphabet="<>/!-'\"= abp", max_size=300))
def test_any_text_has_a_verdict(text: str) -> None:
    assert guard(text * 60) in {"fine", "second_reader", "too_complex"}
