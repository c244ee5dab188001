"""A spider of Scrapy over a site of our own: its pages become the lines that the command writes."""

import ast
import functools
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

import pytest

import postingkit as pk
from postingkit.files import line_of

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("scrapy") is None, reason='Scrapy is not installed: pip install "postingkit[scrapy]"'
)


@pytest.fixture
def site(tmp_path: Path, postings: Path, serving: Callable[..., str]) -> str:
    """Serve a list that links to the bundled postings, a page that is none, and one that robots.txt closes."""
    top = tmp_path / "site"
    (top / "jobs").mkdir(parents=True)
    names = [path.name for path in postings.iterdir()]
    for name in names:
        (top / "jobs" / name).write_bytes((postings / name).read_bytes())
    (top / "jobs" / "denied.html").write_text("<title>Access Denied</title><h1>Access Denied</h1>")
    (top / "jobs" / "closed.html").write_text("<h1>Archivist</h1>")
    (top / "robots.txt").write_text("User-agent: *\nDisallow: /jobs/closed.html\n")
    links = "".join(f'<li><a href="{name}">{name}</a>' for name in (*names, "denied.html", "closed.html"))
    (top / "jobs" / "index.html").write_text(f"<ul>{links}</ul><a href='/about.html'>About</a>")

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return f"{serving(functools.partial(Handler, directory=str(top)))}/jobs/"


def crawl(script: Path, site: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return subprocess.run(  # noqa: S603 - our own example
        [sys.executable, script, site], cwd=folder, env=environ, capture_output=True, text=True, check=True, timeout=120
    )


def test_the_example_spider_turns_a_site_into_records(site: str, root: Path, tmp_path: Path, postings: Path) -> None:
    done = crawl(root / "examples" / "a_spider.py", site, tmp_path)
    assert ast.literal_eval(done.stdout) == {"postingkit/postings": 4, "postingkit/rejected/access_denied": 1}
    found = {posting.source.url or "": posting for posting in pk.read_jsonl(tmp_path / "postings.jsonl")}
    assert set(found) == {site + path.name for path in postings.iterdir()}
    for url, posting in found.items():
        source = posting.source
        [same] = pk.parse(pk.Capture(
            (postings / url.removeprefix(site)).read_bytes(), url, source.media_type, source.retrieved_at
        ))  # fmt: skip
        assert line_of(posting) == line_of(same)
    [refused] = (tmp_path / "rejected.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(refused)["source"]["url"] == site + "denied.html"


SPIDER = """
import sys
import scrapy
from scrapy.crawler import CrawlerProcess
from postingkit.scrapy import outcomes_of

class Jobs(scrapy.Spider):
    name = "jobs"
    custom_settings = {
        "ITEM_PIPELINES": {"postingkit.scrapy.JsonLines": 300},
        "POSTINGKIT_OUT": "ours.jsonl",
        "POSTINGKIT_REJECTED": "refused.jsonl",
        "FEEDS": {"feed.jsonl": {"format": "jsonlines"}},
        "LOG_LEVEL": "ERROR",
    }

    def parse(self, response):
        yield from outcomes_of(response)
        yield {"other": 1}

process = CrawlerProcess()
process.crawl(Jobs, start_urls=[sys.argv[1] + "archivist.md", sys.argv[1] + "denied.html"])
process.start()
"""


def test_records_are_items_to_the_rest_of_scrapy(site: str, tmp_path: Path) -> None:
    script = tmp_path / "spider.py"
    script.write_text(SPIDER)
    done = crawl(script, site, tmp_path)
    assert "ERROR" not in done.stderr
    fed = [json.loads(line) for line in (tmp_path / "feed.jsonl").read_text(encoding="utf-8").splitlines()]
    assert min(map(len, fed)) == 1, "an item of another kind is passed on"
    [record] = [one for one in fed if "title" in one]
    [ours] = pk.read_jsonl(tmp_path / "ours.jsonl")
    assert pk.JobPosting.model_validate(record) == ours, "but for how a time is written, the feed has the record"
    assert (tmp_path / "refused.jsonl").read_text(encoding="utf-8").count("\n") == 1
