"""Payloads: read as data within limits; one broken posting costs only itself; many stream."""

import copy
import itertools
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postingkit.documents import Capture, Document
from postingkit.documents.read import read
from postingkit.errors import PostingkitError, UnreadableCapture
from postingkit.model import JobPosting, Rejection
from postingkit.pipeline import outcomes, parse
from postingkit.sources import postings_of

FIXTURES = Path(__file__).parent.parent / "fixtures"


def board(count: int, **broken: Any) -> dict[str, Any]:
    jobs: list[Any] = [
        {
            "absolute_url": f"https://boards.greenhouse.io/quay/jobs/{n}",
            "id": n,
            "title": f"Crane Driver {n}",
            "first_published": "2026-09-20T00:00:00Z",
            "updated_at": "2026-10-02T00:00:00Z",
            "location": {"name": "Hull, UK"},
        }
        for n in range(count)
    ]
    for where, value in broken.items():
        jobs[int(where.removeprefix("at_"))] = value
    return {"jobs": jobs, "meta": {"total": count}}


def capture(value: Any) -> Capture:
    return Capture(json.dumps(value).encode(), media_type="application/json")


@pytest.mark.parametrize("broken", [None, 7, "job", [], {}, {"id": 5}, {"id": 5, "title": " "}, {"title": ["x"]}])
def test_a_broken_posting_costs_only_itself_and_is_named(broken: Any) -> None:
    found = list(outcomes(capture(board(4, at_2=broken))))
    assert [isinstance(one, JobPosting) for one in found] == [True, True, False, True]
    assert isinstance(found[2], Rejection)
    assert "greenhouse posting at /jobs/2" in found[2].message


def test_a_description_too_complex_costs_only_its_posting() -> None:
    value = board(3)
    value["jobs"][1]["content"] = "<div>" * 200_000 + "x"
    found = list(outcomes(capture(value)))
    assert isinstance(found[0], JobPosting)
    assert isinstance(found[2], JobPosting)


def test_a_payload_streams() -> None:
    document = read(capture(board(10_000)))
    parts = postings_of(document)
    list(itertools.islice(parts, 100))
    tracemalloc.start()
    try:
        for part in itertools.islice(parts, 5000):
            assert isinstance(part, Document)
        assert tracemalloc.get_traced_memory()[0] < 2_000_000
    finally:
        tracemalloc.stop()


def test_a_board_without_openings_is_no_error_of_ours() -> None:
    values: list[Any] = [{"jobs": [], "meta": {"total": 0}}, []]
    for value in values:
        [one] = outcomes(capture(value))
        assert isinstance(one, Rejection)
        assert one.reason == "no_openings"


def test_data_that_nobody_knows_is_named_by_its_keys() -> None:
    with pytest.raises(PostingkitError, match="rainfall") as caught:
        parse(capture({"rainfall": [1, 2, 3]}))
    assert caught.value.reason == "unknown_data"


REFUSED = [
    (b"[" * 100_000, "too_complex"),
    (b'{"a":' * 100_000, "too_complex"),
    (b'{"jobs": [', "damaged"),
    (b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><jobs><job>&b;</job></jobs>', "too_complex"),
    (b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><jobs><job>&a;</job></jobs>', "too_complex"),
    (b'<!DOCTYPE x [<!ENTITY % a SYSTEM "http://example.org/x.dtd"> %a;]><jobs><job>Cook</job></jobs>', "too_complex"),
    (
        b'<!DOCTYPE x [<!ENTITY a "' + b"a" * 50_000 + b'">]><jobs><job>' + b"&a;" * 50_000 + b"</job></jobs>",
        "too_complex",
    ),
    (b"<jobs>" + b"<job>" * 5000 + b"</job>" * 5000 + b"</jobs>", "too_complex"),
]


@pytest.mark.parametrize(("body", "reason"), REFUSED)
def test_a_hostile_payload_is_refused(body: bytes, reason: str) -> None:
    kind = "application/xml" if body.startswith(b"<") else "application/json"
    with pytest.raises(UnreadableCapture) as caught:
        read(Capture(body, media_type=kind))
    assert caught.value.reason == reason


def test_a_payload_beyond_reason_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("postingkit.documents.data._LARGEST", 1000)
    for body in (b"[" + b"1," * 600 + b"1]", b"<jobs>" + b"<job/>" * 200 + b"</jobs>"):
        with pytest.raises(UnreadableCapture) as caught:
            read(Capture(body))
        assert caught.value.reason == "too_large"


def test_nothing_outside_a_feed_is_read() -> None:
    body = b'<!DOCTYPE x SYSTEM "file:///etc/hostname"><source><job><title>Cook</title></job></source>'
    assert read(Capture(body, media_type="application/xml")).data[0].value == {"source": {"job": {"title": "Cook"}}}


MENDED = [
    (
        b'<a:jobs xmlns:a="x"><a:job><a:t>Cook</a:t><b:t>Chef</b:t></a:job></a:jobs>',
        {"jobs": {"job": {"t": "Cook", "b:t": "Chef"}}},
    ),
    (b"<jobs><job><title>A &nbsp; B</title></job></jobs>", {"jobs": {"job": {"title": "A \xa0 B"}}}),
    (b"<jobs><job><title>R&D</title></job></jobs>", {"jobs": {"job": {"title": "R&D"}}}),
    (b"<jobs><job><a:t>Cook</t></job></jobs>", {"jobs": {"job": {"a:t": "Cook"}}}),
    (b"<jobs><job><>7</><t>Cook</t></job></jobs>", {"jobs": {"job": {"t": "Cook", "#text": "7"}}}),
    (b"<jobs><job><t>Co\x01ok</t></job></jobs>", {"jobs": {"job": {"t": "Cook"}}}),
    (b"<jobs><job><t><![CDATA[<p>Cook</p>]]></t>", {"jobs": {"job": {"t": "<p>Cook</p>"}}}),
]


@pytest.mark.parametrize(("body", "value"), MENDED)
def test_xml_as_vendors_write_it_is_read(body: bytes, value: Any) -> None:
    assert read(Capture(body, media_type="application/xml")).data[0].value == value


JSONS = [
    (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
    (b')]}\',\n{"a": 1}', {"a": 1}),
    (b'{"a": NaN, "b": "x\ty"}', {"a": None, "b": "x\ty"}),
    (b'{"a": 1}\n{"a": 2}\n', [{"a": 1}, {"a": 2}]),
    (b'{"a": 1};', {"a": 1}),
]


@pytest.mark.parametrize(("body", "value"), JSONS)
def test_json_as_services_write_it_is_read(body: bytes, value: Any) -> None:
    assert read(Capture(body, media_type="application/json")).data[0].value == value


def test_markdown_that_opens_like_json_is_text() -> None:
    document = read(Capture(b"[Apply here](https://example.org) for the job of a cook.\n"))
    assert document.text.startswith("[Apply here]") or document.text.startswith("Apply here")


odd = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=5,
)
FILES = [path for path in sorted(FIXTURES.rglob("*.json")) if not path.name.endswith(".golden.json")]
PAYLOADS = [json.loads(path.read_bytes()) for path in FILES]


def paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [at, *(path for key, inner in pairs for path in paths(inner, (*at, key)))]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_a_value_turns_into_only_errors_of_our_own_come_of_it(data: st.DataObject) -> None:
    value = copy.deepcopy(data.draw(st.sampled_from(PAYLOADS)))
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(paths(value)))
        if not path:
            continue
        inner = value
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = data.draw(odd)
    for one in outcomes(capture(value)):
        assert isinstance(one, (JobPosting, Rejection))


@pytest.mark.parametrize("payload", PAYLOADS, ids=[f"{path.parent.name}/{path.stem}" for path in FILES])
def test_a_number_in_place_of_any_value_breaks_nothing(payload: Any) -> None:
    for *above, last in filter(None, paths(payload)):
        value = copy.deepcopy(payload)
        inner = value
        for key in above:
            inner = inner[key]
        inner[last] = 7
        assert all(isinstance(one, (JobPosting, Rejection)) for one in outcomes(capture(value)))
