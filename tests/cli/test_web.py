"""Addresses on the command line: pages are read like files, kept, and refused by name."""

import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from postingkit.testing import goldens

Command = Callable[..., subprocess.CompletedProcess[str]]

LOOPBACK = ("--delay", "0", "--allow-private", "127.0.0.1")
ROBOTS = b"User-agent: *\nDisallow: /closed\n"


@pytest.fixture(scope="module")
def site(postings: Path, serving: Callable[[type[BaseHTTPRequestHandler]], str]) -> str:
    """Serve the bundled postings, and return the address of the root."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path == "/silent":
                time.sleep(30)
            path = postings / self.path.strip("/")
            body = ROBOTS if self.path == "/robots.txt" else path.read_bytes() if path.is_file() else b""
            changed = self.headers["If-None-Match"] != '"1"'
            self.send_response(404 if not body else 200 if changed else 304)
            kinds = {".md": "text/markdown", ".html": "text/html", ".pdf": "application/pdf"}
            self.send_header("Content-Type", kinds.get(path.suffix, "text/plain"))
            self.send_header("Content-Length", str(len(body) if changed else 0))
            self.send_header("ETag", '"1"')
            self.end_headers()
            self.wfile.write(body if changed else b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return serving(Handler)


def test_addresses_are_read_like_files(command: Command, site: str, postings: Path) -> None:
    urls = [f"{site}/archivist.md", f"{site}/conservation-technician.pdf", f"{site}/absent.html", f"{site}/closed/7"]
    done = command("parse", urls[0], postings / "archivist.md", *urls[1:], "--json", *LOOPBACK)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["title"] for record in records] == [
        "Project Archivist",
        "Project Archivist",
        "Conservation Technician",
    ]
    assert [record["source"]["url"] for record in records][::2] == urls[:2]
    assert all(record["source"]["retrieved_at"] for record in records[::2])
    assert "[gone]" in done.stderr
    assert "[robots_denied]" in done.stderr
    assert "5 inputs = 3 read + 2 rejected" in done.stderr
    assert done.returncode == 3


def test_pages_are_kept_and_read_again_without_the_network(command: Command, site: str, tmp_path: Path) -> None:
    keep = tmp_path / "kept"
    urls = f"{site}/archivist.md\n{site}/systems-librarian.html\n"
    first = command("fetch", "-", "--keep", keep, *LOOPBACK, stdin=urls)
    assert (first.returncode, first.stderr.strip()) == (0, "2 pages = 2 kept + 0 unchanged + 0 refused")
    again = command("fetch", "-", "--keep", keep, *LOOPBACK, stdin=urls)
    assert again.stderr.strip() == "2 pages = 0 kept + 2 unchanged + 0 refused"
    assert again.stdout == first.stdout
    assert all(Path(line).is_file() for line in first.stdout.splitlines())
    told = command("fetch", f"{site}/archivist.md", f"{site}/closed/7", "--keep", keep, "--json", *LOOPBACK)
    page, refused = map(json.loads, told.stdout.splitlines())
    assert page == {"url": f"{site}/archivist.md", "kept": first.stdout.splitlines()[0], "unchanged": True}
    assert (refused["refused"], told.returncode) == ("robots_denied", 3)
    read = command("parse", keep, "--json")
    found = {record["source"]["url"]: record["title"] for record in map(json.loads, read.stdout.splitlines())}
    assert found == {
        f"{site}/archivist.md": "Project Archivist",
        f"{site}/systems-librarian.html": "Systems Librarian",
    }


def test_what_was_kept_before_an_interrupt_is_whole(command: Command, site: str, tmp_path: Path) -> None:
    urls = (f"{site}/archivist.md", f"{site}/silent")
    with subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "postingkit", "fetch", *urls, "--keep", tmp_path / "kept", *LOOPBACK],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        kept = process.stdout.readline().strip()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert (process.returncode, said.strip()) == (130, "interrupted; each file is whole or absent")
    assert Path(kept).is_file()
    assert command("parse", tmp_path / "kept", "--json").returncode == 0


def test_loopback_is_closed_unless_it_is_named(command: Command, site: str) -> None:
    done = command("parse", f"{site}/archivist.md")
    assert (done.returncode, done.stdout) == (4, "")
    assert "[address_blocked]" in done.stderr
    done = command("parse", f"{site}/archivist.md", "--allow-private", "here")
    assert (done.returncode, "--allow-private takes addresses" in done.stderr) == (2, True)


def test_a_site_that_is_not_there_is_a_rejection(command: Command, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    done = command("fetch", f"http://127.0.0.1:{port}/", "--keep", tmp_path, *LOOPBACK)
    assert (done.returncode, done.stdout) == (4, "")
    assert "[connect_failed]" in done.stderr


def test_the_page_of_an_address_can_be_inspected_and_saved(command: Command, site: str, tmp_path: Path) -> None:
    page, folder = tmp_path / "why.html", tmp_path / "cases"
    url = f"{site}/systems-librarian.html"
    done = command("inspect", url, "--out", page, "--save-case", folder, "--json", *LOOPBACK)
    assert (done.returncode, done.stderr) == (0, "")
    golden = folder / "127-0-0-1-systems-librarian.golden.json"
    assert json.loads(done.stdout) == {"page": str(page), "case": golden.as_posix()}
    assert url in page.read_text(encoding="utf-8")
    told = json.loads(golden.read_text(encoding="utf-8"))
    assert told["capture"]["url"] == url
    assert told["postings"][0]["title"] == "Systems Librarian"
    for check in goldens(folder):
        check()


def test_the_line_of_an_address_can_be_explained(command: Command, site: str) -> None:
    done = command("explain", f"{site}/archivist.md", "compensation", *LOOPBACK)
    assert "“$58,500 - $64,000 per year”" in done.stdout
    done = command("explain", f"{site}/closed/7", "--json", *LOOPBACK)
    assert (done.returncode, done.stdout) == (2, "")
    assert json.loads(done.stderr)["error"]["reason"] == "robots_denied"
