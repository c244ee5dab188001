"""Each format is read back by a reader that is not ours, and has what the record has: no more, no less."""

import csv
import datetime as dt
import io
import json
from pathlib import Path
from typing import Any

import duckdb
import feedparser
import jsonschema
import pyarrow.parquet as pq
import pytest
from icalendar import Calendar
from lxml import etree, html
from pyld import jsonld

import postingkit as pk
from postingkit.export import FORMATS, Channel, export
from postingkit.export.table import COLUMNS

BARE = pk.JobPosting(id="pk1-0", source=pk.Source(url="inbox/note.txt"), description="", description_html="")
"""A record that says nothing."""


JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string"},
        "home_page_url": {"type": "string", "pattern": "^https?://"},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id"],
                "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}],
                "patternProperties": {
                    "^(id|title|content_html|content_text|language)$": {"type": "string"},
                    "^url$": {"type": "string", "pattern": "^https?://"},
                    "^date_published$": {
                        "type": "string",
                        "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$",
                    },
                    "^authors$": {"type": "array", "items": {"required": ["name"]}},
                    "^tags$": {"type": "array", "items": {"type": "string"}},
                    "^_": {"type": "object"},
                },
                "additionalProperties": False,
            },
        },
    },
}
"""What https://jsonfeed.org/version/1.1 asks of a feed and its items, of which ours have these."""


def seen(line: str) -> str:
    """Return words as a reader of XML may give them: some count the ends of lines of Unicode as spaces."""
    return " ".join(line.split())


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_takes_every_record(name: str, examples: list[pk.JobPosting], channel: Channel) -> None:
    assert export([*examples, BARE], name, channel)
    if name != "json-ld":
        export([], name, channel)


def test_a_format_that_is_not_there_is_named() -> None:
    with pytest.raises(pk.PostingkitError, match="there are board, hugo"):
        export([], "docx")


# RSS


def test_rss_is_read_by_feedparser(examples: list[pk.JobPosting], channel: Channel) -> None:
    feed = feedparser.parse(export(examples, "rss", channel))
    assert not feed.bozo
    assert (feed.feed.title, feed.feed.link) == (channel.title, channel.home)
    assert len(feed.entries) == len(examples)
    for entry, posting in zip(feed.entries, examples, strict=True):
        assert entry.id == posting.id
        assert posting.title in entry.title
        if posting.date_posted:
            assert dt.date(*entry.published_parsed[:3]) == posting.date_posted


def test_rss_keeps_hostile_words_as_words(hostile: pk.JobPosting, channel: Channel) -> None:
    root = etree.fromstring(export([hostile], "rss", channel), etree.XMLParser(huge_tree=True))
    [item] = root.iter("item")
    assert seen(item.findtext("title")) == seen(f"{hostile.title} - {hostile.title}")
    assert item.findtext("description") == hostile.description_html
    assert {child.tag for child in item} == {
        "title",
        "link",
        "description",
        DC + "creator",
        "category",
        "guid",
        "pubDate",
    }


DC = "{http://purl.org/dc/elements/1.1/}"


def test_rss_needs_a_site() -> None:
    with pytest.raises(pk.PostingkitError, match="--home"):
        export([], "rss")


def test_rss_leaves_out_what_is_not_said(channel: Channel) -> None:
    [item] = etree.fromstring(export([BARE], "rss", channel)).iter("item")
    assert [child.tag for child in item] == ["guid"]


# JSON Feed


def test_json_feed_has_an_item_a_posting(examples: list[pk.JobPosting], channel: Channel) -> None:
    feed = json.loads(export([*examples, BARE], "json-feed", channel))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert [item["id"] for item in feed["items"]] == [posting.id for posting in [*examples, BARE]]
    assert all("content_html" in item for item in feed["items"][:-1])
    assert set(feed["items"][-1]) == {"id", "content_text", "_job_posting"}
    jsonschema.validate(feed, JSON_FEED, format_checker=jsonschema.FormatChecker())


def test_json_feed_keeps_hostile_words_as_words(hostile: pk.JobPosting, channel: Channel) -> None:
    [item] = json.loads(export([hostile], "json-feed", channel))["items"]
    assert item["content_text"] == hostile.description


# The XML of Indeed and LinkedIn


def test_indeed_has_a_job_a_place(examples: list[pk.JobPosting], channel: Channel) -> None:
    two = examples[0].model_copy(update={"job_location": (pk.Place(raw="Oslo"), pk.Place(raw="Bergen, Vestland"))})
    jobs = etree.fromstring(export([two, BARE], "indeed", channel)).findall("job")
    assert [job.findtext("city") for job in jobs] == ["Oslo", "Bergen, Vestland", None]
    assert [job.findtext("referencenumber") for job in jobs] == [two.id, f"{two.id}-2", BARE.id]
    assert [child.tag for child in jobs[2]] == ["referencenumber"]


def test_linkedin_has_what_the_record_has(examples: list[pk.JobPosting], channel: Channel) -> None:
    jobs = etree.fromstring(export([*examples, BARE], "linkedin", channel)).findall("job")
    for job, posting in zip(jobs, examples, strict=False):
        assert len(job.findtext("partnerJobId")) <= 40
        assert job.findtext("title") == posting.title
        assert job.findtext("company") == posting.hiring_organization.name
        stated = [pay for pay in posting.compensation if pay.kind == "base" and pay.currency and pay.unit]
        assert len(job.findall("salaries/salary")) == len(stated)
    assert [child.tag for child in jobs[-1]] == ["partnerJobId"]


@pytest.mark.parametrize("name", ["indeed", "linkedin"])
def test_feeds_keep_hostile_words_as_words(name: str, hostile: pk.JobPosting, channel: Channel) -> None:
    root = etree.fromstring(export([hostile], name, channel), etree.XMLParser(huge_tree=True))
    [job] = root.findall("job")
    assert seen(job.findtext("title")) == seen(hostile.title or "")
    assert job.findtext("description") == hostile.description_html
    assert not list(root.iter("script"))


# JSON-LD


def expanded(data: Any) -> list[dict[str, Any]]:
    """Return JSON-LD as a processor understands it; schema.org's context maps every plain name into its vocabulary."""
    context = {"@context": {"@vocab": "https://schema.org/"}}
    loader = {"contextUrl": None, "documentUrl": "https://schema.org", "document": context}
    found: list[dict[str, Any]] = jsonld.expand(data, {"documentLoader": lambda *_: loader})
    return found


def test_json_ld_is_understood_by_a_processor(examples: list[pk.JobPosting]) -> None:
    nodes = expanded(json.loads(export(examples, "json-ld")))
    for node, posting in zip(nodes, examples, strict=True):
        assert node["@type"] == ["https://schema.org/JobPosting"]
        assert node["https://schema.org/title"] == [{"@value": posting.title}]
        [organization] = node["https://schema.org/hiringOrganization"]
        assert organization["https://schema.org/name"] == [{"@value": posting.hiring_organization.name}]


def test_json_ld_of_nothing_says_nothing() -> None:
    assert json.loads(export([BARE], "json-ld")) == {"@context": "https://schema.org", "@type": "JobPosting"}


def test_the_snippet_gives_the_record_back(examples: list[pk.JobPosting]) -> None:
    for posting in examples:
        page = b"<!doctype html><html><body>" + export([posting], "html") + b"</body></html>"
        [again] = pk.parse(pk.Capture(page, media_type="text/html; charset=utf-8"))
        fields = ("title", "identifier", "employment_type", "date_posted", "job_start_date", "work_hours")
        for field in fields:
            assert getattr(again, field) == getattr(posting, field), field
        assert again.hiring_organization.name == posting.hiring_organization.name
        pay = [(one.min, one.max, one.currency, one.unit) for one in posting.compensation if one.kind == "base"]
        assert [(one.min, one.max, one.currency, one.unit) for one in again.compensation] == pay


def test_no_text_ends_the_snippet_s_script(hostile: pk.JobPosting) -> None:
    page = html.fromstring(
        b"<div>" + export([hostile], "html") + b"</div>", parser=html.HTMLParser(huge_tree=True, encoding="utf-8")
    )
    [script] = page.iter("script")
    assert json.loads(script.text)["title"] == hostile.title
    assert {element.tag for element in page.iter()} == {"div", "script", "article", "h2", "p", "h3", "a"}


# CSV and Parquet


def test_csv_is_read_by_duckdb(examples: list[pk.JobPosting], tmp_path: Path) -> None:
    (tmp_path / "jobs.csv").write_bytes(export(examples, "csv"))
    table = duckdb.connect().read_csv(str(tmp_path / "jobs.csv"))
    assert table.columns == list(COLUMNS)
    rows = table.select("id, title, pay_min, date_posted").fetchall()
    assert [row[:2] for row in rows] == [(posting.id, posting.title) for posting in examples]
    assert {row[3] for row in rows} == {posting.date_posted for posting in examples}


def test_a_cell_is_no_formula(hostile: pk.JobPosting) -> None:
    csv.field_size_limit(1_000_000)
    [row] = csv.DictReader(io.StringIO(export([hostile], "csv").decode(), newline=""))
    assert row["title"].removeprefix("'") == hostile.title
    assert not row["title"].startswith(("=", "@", "-- "))
    assert row["description"] == hostile.description


def test_parquet_loses_nothing(examples: list[pk.JobPosting], hostile: pk.JobPosting) -> None:
    given = [*examples, hostile, BARE]
    rows = pq.read_table(io.BytesIO(export(given, "parquet"))).to_pylist(maps_as_pydicts="strict")
    assert [pk.JobPosting.model_validate(row) for row in rows] == given


def test_parquet_is_read_by_duckdb(examples: list[pk.JobPosting], tmp_path: Path) -> None:
    path = tmp_path / "jobs.parquet"
    path.write_bytes(export(examples, "parquet"))
    jobs = duckdb.connect().read_parquet(str(path))
    pay = jobs.select("unnest(compensation) as pay").aggregate("max(pay.min)").fetchall()
    assert pay == [(max(one.min for posting in examples for one in posting.compensation if one.min),)]


# Calendar


def test_the_calendar_has_an_event_a_dated_deadline(examples: list[pk.JobPosting], channel: Channel) -> None:
    calendar = Calendar.from_ical(export([*examples, BARE], "ics", channel))
    events = calendar.walk("VEVENT")
    dated = [one for one in examples if one.application_deadline and one.application_deadline.date]
    assert [event.decoded("DTSTART") for event in events] == [
        one.application_deadline.date for one in dated if one.application_deadline
    ]
    assert not [event.errors for event in events if event.errors]
    titled = [posting.title for posting in dated if posting.title]
    assert [
        str(event["SUMMARY"]) for event in events if not any(title in str(event["SUMMARY"]) for title in titled)
    ] == []


def test_calendar_keeps_hostile_words_as_words(hostile: pk.JobPosting, channel: Channel) -> None:
    body = export([hostile], "ics", channel)
    assert max(len(line) for line in body.split(b"\r\n")) <= 75
    [event] = Calendar.from_ical(body).walk("VEVENT")
    assert seen(str(event["DESCRIPTION"])) == seen(hostile.title or "")


def test_a_calendar_needs_a_time(hostile: pk.JobPosting) -> None:
    with pytest.raises(pk.PostingkitError, match="time of its making"):
        export([hostile], "ics")
