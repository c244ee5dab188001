"""A site on loopback that tests change while it stands, and the command that runs over it."""

import hashlib
import json
import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., subprocess.CompletedProcess[str]]


def posting(
    title: str, *, pay: str = "$58,500 - $64,000 per year", city: str = "Harbor Falls, NY", more: str = ""
) -> bytes:
    """Return a posting's page."""
    return f"""<html><head><title>{title}</title></head><body><h1>{title}</h1>
<p>Harbor Falls Public Library, {city}</p>
<h2>Responsibilities</h2><ul><li>Arrange and describe collections.</li><li>Help readers in the reading room.</li></ul>
<h2>Qualifications</h2><ul><li>Two years of work in an archive.</li><li>A master's degree.</li></ul>
<h2>Salary</h2><p>{pay}</p>
<h2>How to apply</h2><p>Send a resume to jobs@harborfalls.example by April 17, 2027.</p>{more}</body></html>""".encode()


def listing(*links: str, words: str = "Job search") -> bytes:
    """Return a page that lists others."""
    items = "".join(f'<li><a href="{link}">Details</a></li>' for link in links)
    head = f"<html><head><title>{words}</title></head><body><h1>{words}</h1>"
    return f"{head}<p>Search results: {len(links)} jobs found.</p><nav><ul>{items}</ul></nav></body></html>".encode()


class Site:
    """Pages by path: bytes, or in their place a status, or the path that they have moved to."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes | int | str] = {}
        self.headers: dict[str, str] = {}
        """What every page is sent with."""
        self.asked: list[str] = []
        self.pause = 0.0
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                site.answer(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.root = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer one request; what has not changed since is not sent again."""
        self.asked.append(handler.path)
        threading.Event().wait(self.pause)
        page = self.pages.get(handler.path, 404)
        status, body = (page, b"") if isinstance(page, int) else (301, b"") if isinstance(page, str) else (200, page)
        etag = f'"{hashlib.sha256(body).hexdigest()[:8]}"'
        if status == 200 and handler.headers["If-None-Match"] == etag:
            status, body = 304, b""
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(body)))
        if status == 200:
            handler.send_header("ETag", etag)
            handler.send_header("Content-Type", self.kind(handler.path))
            for name, value in self.headers.items():
                handler.send_header(name, value)
        if isinstance(page, str):
            handler.send_header("Location", page)
        if status in {429, 503}:
            handler.send_header("Retry-After", "3600")
        handler.end_headers()
        handler.wfile.write(body)

    @staticmethod
    def kind(path: str) -> str:
        """Return the type of a path."""
        kinds = {"json": "application/json", "xml": "application/xml", "pdf": "application/pdf", "txt": "text/plain"}
        return kinds.get(path.rpartition(".")[2], "text/html; charset=utf-8")

    def close(self) -> None:
        """Take no more requests."""
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def site() -> Iterator[Site]:
    one = Site()
    yield one
    one.close()


class Runner:
    """``postingkit run`` in a folder of its own."""

    def __init__(self, command: Command, folder: Path, site: Site) -> None:
        self._command, self.folder, self.site = command, folder, site
        self.plan = folder / "sources.toml"
        self.out = folder / "out"

    def write(self, *sources: str, delay: float = 0) -> None:
        """Write the plan; each source is TOML lines, with {root} for the site."""
        tables = "".join(f"\n[[source]]\n{source.format(root=self.site.root)}\n" for source in sources)
        self.plan.write_text(f"[defaults]\ndelay = {delay}\ncontact = 'jobs@board.example'\n{tables}")

    def arguments(self, *more: object) -> list[object]:
        """Return the arguments of the command."""
        return ["run", self.plan, "--out", self.out, "--allow-private", "127.0.0.1", *more]

    def __call__(self, *more: object, **environ: str) -> subprocess.CompletedProcess[str]:
        """Run it."""
        return self._command(*self.arguments(*more), **environ)

    def records(self) -> list[dict[str, Any]]:
        """Return what was published."""
        return [json.loads(line) for line in (self.out / "postings.jsonl").read_bytes().splitlines()]

    def titles(self) -> list[str]:
        """Return the titles of what was published."""
        return [record["title"] for record in self.records()]

    def events(self) -> dict[str, list[str]]:
        """Return what happened, by title: the event and the fields."""
        lines = (self.out / "events.jsonl").read_bytes().splitlines()
        return {one["title"]: [one["event"], *one["fields"]] for one in map(json.loads, lines)}

    def told(self) -> list[dict[str, Any]]:
        """Return the events, in their order."""
        return [json.loads(line) for line in (self.out / "events.jsonl").read_bytes().splitlines()]

    def health(self) -> dict[str, Any]:
        """Return the facts by source."""
        sources: dict[str, Any] = json.loads((self.out / "health.json").read_bytes())["sources"]
        return sources


@pytest.fixture
def runner(command: Command, tmp_path: Path, site: Site) -> Runner:
    return Runner(command, tmp_path, site)
