"""What pages say of their postings in markup, in all the ways in which it comes broken; and in their scripts."""

import json
import time
from contextlib import suppress
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from postingkit.documents import Capture
from postingkit.documents.html.lenient import values_in
from postingkit.documents.html.literals import BrokenError, literal
from postingkit.documents.html.markup import head_of
from postingkit.documents.html.scripts import json_ld, scripts, state
from postingkit.model import JobPosting
from postingkit.pipeline import parse

TEXT = "<p>Sort &amp; describe the maps of the Tarn valley.</p><ul><li>Shelve what readers return</li></ul>"
NODE = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Map Curator",
    "description": TEXT,
    "datePosted": "2027-03-01",
    "hiringOrganization": {"@type": "Organization", "name": "Tarn Archive"},
    "employmentType": "FULL_TIME",
}
PLAIN = json.dumps(NODE)
BROKEN = {
    "as it should be": PLAIN,
    "in a comment": f"<!-- {PLAIN} -->",
    "in a comment of a script": f"<!--\n{PLAIN}\n//-->",
    "in CDATA": f"//<![CDATA[\n{PLAIN}\n//]]>",
    "in CDATA in comments": f"/*<![CDATA[*/{PLAIN}/*]]>*/",
    "in CDATA alone": f"<![CDATA[{PLAIN}]]>",
    "a byte order mark": f"\ufeff{PLAIN}",
    "a semicolon": f"{PLAIN};",
    "a comma at an end": PLAIN[:-1] + ",}",
    "a line feed in a string": PLAIN.replace("Sort", "Sort\n"),
    "control characters": PLAIN.replace("Sort", "So\x00r\x01t\t"),
    "entities": escape(PLAIN),
    "entities by number": PLAIN.replace('"', "&#34;"),
    "single quotes": PLAIN.replace('"', "'"),
    "keys without quotes": PLAIN.replace('"title"', "title").replace('"description"', "description"),
    "quotes in a string": PLAIN.replace("<p>", '<p class="text">'),
    "a quoted name in a string": PLAIN.replace("maps of the Tarn valley", 'maps of the "Tarn" valley'),
    "a brace too few": PLAIN[:-1],
    "a comma too few": PLAIN.replace(', "datePosted"', '\n"datePosted"'),
    "a comment of a line": PLAIN.replace('"datePosted"', '// as of May\n"datePosted"'),
    "a comment of some words": PLAIN.replace('"datePosted"', '/* as of May */ "datePosted"'),
    "escapes that JSON has not": PLAIN.replace("Sort", "\\Sort"),
    "a line that goes on": PLAIN.replace("Sort ", "Sort \\\n"),
    "undefined": PLAIN.replace('"@context": "https://schema.org"', '"validThrough": undefined'),
    "NaN": PLAIN.replace('"@context": "https://schema.org"', '"baseSalary": NaN'),
    "a name": f"var posting = {PLAIN};",
    "a string": json.dumps(PLAIN),
    "a graph": f'{{"@context": "https://schema.org", "@graph": [{{"@type": "WebPage"}}, {PLAIN}]}}',
    "an array": f"[{PLAIN}]",
    "a page's main entity": f'{{"@type": "WebPage", "mainEntity": {PLAIN}}}',
    "the second of two in a row": f'{{"@type": "WebPage"}}\n{PLAIN}',
    "types": PLAIN.replace('"JobPosting"', '["Thing", "JobPosting"]'),
    "a type in full": PLAIN.replace('"JobPosting"', '"http://schema.org/JobPosting"'),
    "a type in lower case": PLAIN.replace('"JobPosting"', '"jobposting"'),
    "a key of a type in capitals": PLAIN.replace("@type", "@Type"),
    "prefixes": PLAIN.replace('"JobPosting"', '"schema:JobPosting"').replace('"title"', '"schema:title"'),
    "values in full": PLAIN.replace('"Map Curator"', '[{"@value": "Map Curator", "@language": "en"}]'),
    "a text encoded": PLAIN.replace("<", "&lt;").replace(">", "&gt;"),
    "a text encoded twice": PLAIN.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
    "a script in the text": PLAIN.replace("</p>", "</p><script>alert(1)<\\/script>"),
    "what it names elsewhere": '{"@graph": [{"@type": "Organization", "@id": "#us", "name": "Tarn Archive"}, '
    + json.dumps({**NODE, "hiringOrganization": {"@id": "#us"}})
    + "]}",
}


def read(page: str) -> JobPosting:
    [posting] = parse(Capture(page.encode(), media_type="text/html"))
    return posting


def told(posting: JobPosting) -> tuple[str | None, str | None, str | None]:
    name = posting.hiring_organization.name if posting.hiring_organization else None
    return posting.title, name, posting.date_posted.isoformat() if posting.date_posted else None


@pytest.mark.parametrize("name", BROKEN)
def test_broken_json_ld_is_read(name: str) -> None:
    posting = read(f"<title>x</title><script type='application/ld+json'>{BROKEN[name]}</script>")
    assert told(posting) == ("Map Curator", "Tarn Archive", "2027-03-01")
    assert posting.employment_type == ("FULL_TIME",)
    assert posting.description.endswith("valley.\n\nShelve what readers return")


@pytest.mark.parametrize("end", range(60, len(PLAIN), 37))
def test_json_ld_that_is_cut_off_keeps_what_stands(end: int) -> None:
    [node] = values_in(PLAIN[:end])
    assert node["@type"].startswith("Job") or "@type" not in node
    assert all(key in NODE for key in list(node)[:-1])


def test_several_postings_of_a_page_are_several_records() -> None:
    other = json.dumps({**NODE, "title": "Store Clerk", "description": "<p>Keep the store of the archive.</p>"})
    page = f"<script type='application/ld+json'>{PLAIN}</script><script type='application/ld+json'>{other}</script>"
    titles = [posting.title for posting in parse(Capture(page.encode(), media_type="text/html"))]
    assert titles == ["Map Curator", "Store Clerk"]


MICRODATA = (
    '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Map Curator</h1>'
    '<span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">'
    '<a itemprop="url" href="https://tarn.example"><span itemprop="name">Tarn Archive</span></a></span>'
    '<meta itemprop="datePosted" content="2027-03-01"><meta itemprop="employmentType" content="FULL_TIME">'
    f'<div itemprop="description">{TEXT}</div></div>'
)
RDFA = (
    MICRODATA.replace("itemscope ", "")
    .replace("itemtype=", "typeof=")
    .replace("itemprop=", "property=")
    .replace("https://schema.org/", "schema:")
)


@pytest.mark.parametrize("page", [MICRODATA, RDFA])
def test_a_posting_in_elements_is_read(page: str) -> None:
    posting = read(f"<title>x</title>{page}")
    assert told(posting) == ("Map Curator", "Tarn Archive", "2027-03-01")
    assert posting.employment_type == ("FULL_TIME",)
    assert {words.method for words in posting.why("title")} == {"microdata"}


def test_metadata_is_the_last_word() -> None:
    head = (
        "<html lang=en><head><title>Map Curator at Tarn Archive</title><base href='https://tarn.example/jobs/'>"
        "<meta property='og:title' content='Map Curator'><link rel=canonical href=7></head>"
    )
    posting = read(f"{head}<h2>Duties</h2><ul><li>Sort the maps</li><li>Lend them</li></ul>")
    assert posting.title == "Map Curator"
    assert posting.source.canonical_url == "https://tarn.example/jobs/7"
    assert [words.method for words in posting.why("title")] == ["meta"]
    assert read(f"{head}<h1>Store Clerk</h1><h2>Duties</h2><p>Keep the store.</p>").title == "Store Clerk"


JOB = {"title": "Map Curator", "company": "Tarn Archive", "location": "Kuopio", "description": TEXT * 2}
DESCRIPTION = json.dumps(TEXT * 2)
LITERAL = (
    f"{{title: 'Map Curator', company: \"Tarn Archive\", location: 'Kuopio', remote: !1, description: {DESCRIPTION}}}"
)
STATES = {
    "next": f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"job": JOB}})}</script>',
    "a window's name": f"<script>window.__STATE__ = {json.dumps({'job': JOB})};</script>",
    "a literal": f"<script>window.__STATE__ = {{job: {LITERAL}}};</script>",
    "a variable": f"<script>var page={json.dumps(JOB)}, other = 3;</script>",
    "a string": f"<script>self.page = JSON.parse({json.dumps(json.dumps(JOB))});</script>",
    "a string in single quotes": f"<script>self.page = JSON.parse('{json.dumps(JOB)}');</script>",
    "nuxt": f"<script>window.__NUXT__={{data:[{LITERAL}]}}</script>",
    "nuxt, with names": "<script>window.__NUXT__=(function(a,b,c){return {data:[{title:a,company:b,location:c,"
    "description:" + DESCRIPTION + '}]}}("Map Curator","Tarn Archive","Kuopio"));</script>',
    "inertia": f'<div id=app data-page="{escape(json.dumps({"props": {"job": JOB}}))}"></div>',
    "react": f"<div data-react-props='{json.dumps(JOB)}'></div>",
    "angular": f"<script type='application/json'>{json.dumps(JOB)}</script>".replace('"', "&q;"),
    "a string of JSON": f'<script type="application/json">{json.dumps(json.dumps(JOB))}</script>',
    "behind code": f"<script>var a={{b:function(){{}}}};window.job={json.dumps(JOB)};</script>",
}


@pytest.mark.parametrize("name", STATES)
def test_the_state_of_an_application_is_found_by_its_shape(name: str) -> None:
    posting = read(f"<html><title>x</title><body>{STATES[name]}</body></html>")
    assert told(posting)[:2] == ("Map Curator", "Tarn Archive")
    assert [place.raw for place in posting.job_location] == ["Kuopio"]
    assert posting.description.startswith("Sort & describe the maps")


def test_code_is_no_state() -> None:
    code = "<script>var f={description:function(){return 'x'},title:'Menu'};var g={title:1,content:'long '}</script>"
    assert list(state(code, scripts(code))) == []


HOSTILE = (
    '{"a": "x" y" z"|{"a":|[|{"|{\'a\':\'b\' |{"a":"\\|{/*|{//|{a:{|{"a":"x"          |{"a":"b","c|x={"description":|'
    "={a:{|={description:[|=(function(a,b){return {description:|=JSON.parse(\"{|={'description':'\\"
).split("|")


@pytest.mark.parametrize("part", HOSTILE)
def test_hostile_scripts_cost_no_more_than_their_length(part: str) -> None:
    text = '"description":' + part * (120_000 // len(part))
    start = time.process_time()
    list(values_in(text))
    list(values_in('{"x":' + text))
    page = f"<script>{text}</script><script type='application/ld+json'>JobPosting {text}</script>"
    list(state(page, scripts(page)))
    json_ld(scripts(page))
    assert time.process_time() - start < 4


keys = st.text("abcxyz_$9", min_size=1, max_size=9)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(keys, values, max_size=4))
def test_a_literal_reads_what_json_writes(value: dict[str, object]) -> None:
    assert literal(json.dumps(value), damaged=False)[0] == value


@given(st.text(alphabet="{}[]:,\"'\\/*ab1 \n!", max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    list(values_in(text))
    with suppress(BrokenError):
        assert literal("{" + text)[1] <= len(text) + 2


def test_the_head_of_a_page_is_read_once() -> None:
    head = head_of(LexborHTMLParser("<title>First</title><title>Second</title><link rel=canonical href=//x.example/a>"))
    assert head.titles == ["First"]
    assert head.canonical == "//x.example/a"


def test_a_frame_names_the_house_that_microdata_leaves_out() -> None:
    page = (
        "<header><img class=logo alt='Tarn Archive logo'></header><div itemscope itemtype=https://schema.org/JobPosting>"
        f"<h1 itemprop=title>Map Curator</h1><div itemprop=description>{TEXT}</div></div>"
        "<footer>© 2027 Tarn Archive</footer>"
    )
    [posting] = parse(Capture(page.encode(), media_type="text/html"))
    assert posting.hiring_organization.name == "Tarn Archive"
