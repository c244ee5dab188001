"""Files that hold many captures: each member is an input with its own outcome, and a broken one costs itself."""

import base64
import bz2
import gzip
import io
import json
import lzma
import random
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from postingkit.documents import Capture
from postingkit.errors import FileError
from postingkit.files import captures, container, load, paths_of, stream
from postingkit.files.container import inputs_of, kind_of, members_of

PAGES = [
    (f"{number}.html", f"<h1>Clerk {number}</h1><p>Keeps the books of house {number}.".encode()) for number in (1, 2, 3)
]
TEXTS = {
    "tar": "", "tar.gz": ".gz", "tgz": ".gz", "tar.bz2": ".bz2", "tar.xz": ".xz", "tar.zst": ".zst",
    "jsonl": "", "jsonl.gz": ".gz", "ndjson.zst": ".zst",
}  # fmt: skip
PACK: dict[str, Callable[[bytes], bytes]] = {
    "": bytes, ".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress, ".zst": zstandard.compress,
}  # fmt: skip
Pages = list[tuple[str, bytes]]


def tar(pages: Pages) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for name, body in pages:
            info = tarfile.TarInfo(name)
            info.size = len(body)
            archive.addfile(info, io.BytesIO(body))
    return file.getvalue()


def zipped(pages: Pages) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in pages:
            archive.writestr(name, body)
    return file.getvalue()


def rows(pages: Pages) -> bytes:
    return b"".join(json.dumps({"url": name, "body": body.decode()}).encode() + b"\n" for name, body in pages)


def record(kind: str, url: str, block: bytes, media_type: str = "application/http") -> bytes:
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-09T10:00:00Z\r\n"
    return f"{head}Content-Type: {media_type}\r\nContent-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def warc(pages: Pages, *, packed: bool = True, head: str = "200 OK") -> bytes:
    records = [record("warcinfo", "", b"software: a crawler\r\n", "application/warc-fields")]
    for name, body in pages:
        url = f"https://a.example/{name}"
        records.append(record("response", url, f"HTTP/1.1 {head}\r\nContent-Type: text/html\r\n\r\n".encode() + body))
        records.append(record("request", url, b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"))
    return b"".join(gzip.compress(one) if packed else one for one in records)


def table(pages: Pages) -> bytes:
    file = io.BytesIO()
    names, bodies = zip(*pages, strict=True)
    pq.write_table(pa.table({"uri": names, "html": bodies, "more": list(range(len(names)))}), file)
    return file.getvalue()


def written(suffix: str, pages: Pages) -> bytes:
    match suffix.partition(".")[0]:
        case "tar" | "tgz":
            return PACK[TEXTS[suffix]](tar(pages))
        case "jsonl" | "ndjson":
            return PACK[TEXTS[suffix]](rows(pages))
        case "warc":
            return warc(pages, packed=suffix.endswith("gz"))
        case "zip":
            return zipped(pages)
        case _:
            return table(pages)


def found(path: Path, limit: int = 1 << 20) -> list[Capture | FileError]:
    return list(members_of(path, limit))


def told(path: Path, limit: int = 1 << 20) -> list[bytes | str]:
    """Return a body for each capture, a reason for each error."""
    return [one.body if isinstance(one, Capture) else one.reason for one in found(path, limit)]


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path()


@pytest.mark.parametrize("suffix", [*TEXTS, "zip", "warc", "warc.gz", "parquet"])
def test_each_member_is_a_capture_that_names_its_place(at: Path, suffix: str) -> None:
    path = at / f"pages.{suffix}"
    path.write_bytes(written(suffix, PAGES))
    assert told(path) == [body for _, body in PAGES]
    [first, *_] = captures(path)
    assert first.member
    assert first.member.startswith(f"pages.{suffix}#")
    assert first.url in {"1.html", "https://a.example/1.html", first.member}
    assert len({one.member for one in captures(path)}) == len(PAGES)
    with pytest.raises(FileError) as caught:
        load(path)
    assert caught.value.reason == "holds_many"


def test_a_capture_knows_what_its_container_says(at: Path) -> None:
    (at / "a.warc").write_bytes(warc(PAGES[:1], packed=False))
    row = {"target_uri": "https://a.example/7", "body_base64": base64.b64encode(b"%PDF").decode(),
           "headers": [["Content-Type", "application/pdf"]], "fetched_at": "2026-03-09T10:00:00"}  # fmt: skip
    (at / "a.jsonl").write_text(json.dumps(row) + "\n\n", encoding="utf-8")
    for path, url, media_type in ((at / "a.warc", "1.html", "text/html"), (at / "a.jsonl", "7", "application/pdf")):
        [capture] = captures(path)
        assert (capture.url, capture.media_type) == (f"https://a.example/{url}", media_type)
        assert str(capture.captured_at) == "2026-03-09 10:00:00+00:00"


def test_folders_give_their_archives_and_leave_tables_alone(at: Path) -> None:
    for suffix in ("zip", "tar.gz", "warc.gz", "jsonl", "parquet"):
        (at / f"pages.{suffix}").write_bytes(written(suffix, PAGES))
    assert [path.name for path in paths_of(at)] == ["pages.tar.gz", "pages.warc.gz", "pages.zip"]


def test_an_office_file_is_one_capture_whatever_its_name(at: Path) -> None:
    path = at / "posting.zip"
    path.write_bytes(zipped([("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]))
    assert list(inputs_of(path)) == [path]
    assert load(path).url == "posting.zip"
    assert kind_of(at / "posting.docx") is None


@pytest.mark.parametrize("suffix", ["tar", "zip"])
def test_what_is_no_posting_s_file_is_passed_over(at: Path, suffix: str) -> None:
    names = ["a/page.html", "a/1f0c", "__MACOSX/._page.html", ".git/x.html", "logo.png", "a.golden.json"]
    path = at / f"a.{suffix}"
    path.write_bytes(written(suffix, [(name, b"<p>x") for name in names]))
    assert [one.url for one in captures(path)] == [f"a.{suffix}#a/page.html", f"a.{suffix}#a/1f0c"]


@pytest.mark.parametrize("suffix", ["tar", "zip"])
def test_names_lead_nowhere(at: Path, suffix: str) -> None:
    (at / "inbox").mkdir()
    path = at / "inbox" / f"a.{suffix}"
    path.write_bytes(written(suffix, [("../../etc/page.html", b"<p>x"), ("/etc/page.html", b"<p>y")]))
    assert told(path) == [b"<p>x", b"<p>y"]
    assert [one.name for one in at.rglob("*")] == ["inbox", path.name]


def test_links_and_devices_are_no_members(at: Path) -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for name, kind in (
            ("a", tarfile.SYMTYPE),
            ("b", tarfile.LNKTYPE),
            ("c", tarfile.CHRTYPE),
            ("d", tarfile.DIRTYPE),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    (at / "a.tar").write_bytes(file.getvalue())
    with zipfile.ZipFile(at / "a.zip", "w") as archive2:
        link = zipfile.ZipInfo("a")
        link.external_attr = 0o120777 << 16
        archive2.writestr(link, "/etc/passwd")
    assert told(at / "a.tar") == told(at / "a.zip") == []


@pytest.mark.parametrize("suffix", ["tar.gz", "zip", "jsonl", "warc.gz", "parquet"])
def test_a_member_over_the_limit_costs_itself(at: Path, suffix: str) -> None:
    pages = [PAGES[0], ("large.html", b"<p>" + b"x" * 5000), PAGES[2]]
    (at / f"a.{suffix}").write_bytes(written(suffix, pages))
    assert told(at / f"a.{suffix}", 1000) == [PAGES[0][1], "too_large", PAGES[2][1]]


@pytest.mark.parametrize("suffix", ["tar.gz", "tar.xz", "jsonl.gz", "zip"])
def test_what_grows_without_bound_is_left(at: Path, monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    monkeypatch.setattr(stream, "_ANYWAY", 1 << 16)
    pages = [(f"{number}.html", bytes([48 + number]) * 900_000) for number in range(8)]
    (at / f"a.{suffix}").write_bytes(written(suffix, pages))
    assert told(at / f"a.{suffix}")[-1] == "too_complex"


def test_a_header_cannot_ask_for_all_memory(at: Path) -> None:
    info = tarfile.TarInfo("x")
    info.type, info.size = tarfile.XHDTYPE, 1 << 40
    (at / "a.tar").write_bytes(info.tobuf(tarfile.GNU_FORMAT) + bytes(10_240))
    assert told(at / "a.tar") == ["too_complex"]


def test_a_damaged_header_costs_its_member(at: Path) -> None:
    data = bytearray(tar(PAGES))
    data[1024 + 148 : 1024 + 156] = b"00000000"  # the checksum of the second
    (at / "a.tar").write_bytes(data)
    assert told(at / "a.tar") == [PAGES[0][1], "damaged_archive", PAGES[2][1]]


def test_a_damaged_member_of_a_zip_costs_itself(at: Path) -> None:
    data = zipped(PAGES)
    start = data.index(b"2.html") + 8
    (at / "a.zip").write_bytes(data[:start] + b"\xff\xff" + data[start + 2 :])
    assert told(at / "a.zip") == [PAGES[0][1], "damaged_archive", PAGES[2][1]]


@pytest.mark.parametrize("packed", [True, False])
def test_a_damaged_record_costs_itself(at: Path, packed: bool) -> None:  # noqa: FBT001 - a parameter
    data = bytearray(warc(PAGES, packed=packed))
    path = at / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(data)
    starts = [int((one.member or "").rpartition("=")[2]) for one in captures(path)]
    data[starts[1] : starts[1] + 60] = b"\xff" * 60
    path.write_bytes(data)
    assert told(path) == [PAGES[0][1], "damaged_archive", PAGES[2][1]]


@pytest.mark.parametrize("suffix", ["tar", "tar.gz", "jsonl.gz", "zip", "warc", "warc.gz", "parquet"])
def test_a_file_that_is_cut_short_says_so(at: Path, suffix: str) -> None:
    pages = [(name, body + random.Random(name).randbytes(20_000).hex().encode()) for name, body in PAGES]  # noqa: S311 - no secret
    data = written(suffix, pages)
    (at / f"a.{suffix}").write_bytes(data[: len(data) * 2 // 3])
    outcomes = told(at / f"a.{suffix}")
    assert outcomes[-1] in {"damaged_archive", "encoding_broken", "bad_line"}
    assert all(isinstance(one, bytes) for one in outcomes[:-1])


@pytest.mark.parametrize("suffix", ["tar", "tar.gz", "tar.zst", "zip", "warc", "warc.gz", "jsonl.gz", "parquet"])
def test_other_bytes_are_one_error(at: Path, suffix: str) -> None:
    (at / f"a.{suffix}").write_bytes(b"no archive at all, whatever its name says" * 100)
    [reason] = told(at / f"a.{suffix}")
    assert reason == "damaged_archive"
    [missing] = inputs_of(at / f"b.{suffix}")
    assert isinstance(missing, FileError)
    assert missing.reason == "missing"


@pytest.mark.parametrize(
    "line", ["[1]", "{", '{"url": "a"}', '{"body_base64": "x"}', '{"body": null}', '{"body": 7}', "[" * 100_000]
)
def test_a_line_that_is_no_capture_costs_itself(at: Path, line: str) -> None:
    (at / "a.jsonl").write_text(f"{line}\n" + '{"body": "<p>x", "url": 7}', encoding="utf-8")
    assert told(at / "a.jsonl") == ["bad_line", b"<p>x"]


def test_pages_of_a_warc_come_without_the_server_s_codings(at: Path) -> None:
    body = b"<p>Clerk"
    chunked = b"8\r\n" + body + b"\r\n0\r\n\r\n"
    cases: list[tuple[bytes, str, bytes | str]] = [
        (chunked, "200 OK\r\nTransfer-Encoding: chunked", body),
        (gzip.compress(body), "200 OK\r\nContent-Encoding: gzip", body),
        (gzip.compress(body)[:-9], "200 OK\r\nContent-Encoding: gzip", "encoding_broken"),
        (gzip.compress(b"x" * (1 << 21)), "200 OK\r\nContent-Encoding: gzip", "too_large"),
        (body, "404 Not Found", "http_status"),
        (b"", "301 Moved\r\nLocation: /b", "http_status"),
    ]
    for sent, head, expected in cases:
        (at / "a.warc.gz").write_bytes(warc([("1.html", sent)], head=head))
        assert told(at / "a.warc.gz") == [expected], head


def test_a_header_of_a_warc_may_not_fill_the_memory(at: Path) -> None:
    bomb = gzip.compress(b"WARC/1.1\r\nWARC-Type: response\r\nX: " + b"a" * (1 << 27))
    (at / "a.warc.gz").write_bytes(bomb + warc(PAGES))
    tracemalloc.start()
    outcomes = told(at / "a.warc.gz")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert outcomes == ["damaged_archive", *[body for _, body in PAGES]]
    assert peak < 1 << 26


def test_styles_and_pictures_of_a_crawl_are_passed_over(at: Path) -> None:
    kinds = ("text/css", "image/png", "text/html; charset=utf-8", "application/pdf")
    (at / "a.warc").write_bytes(b"".join(record("resource", "https://a.example/x", b"x", kind) for kind in kinds))
    assert [one.media_type for one in captures(at / "a.warc")] == ["text/html; charset=utf-8", "application/pdf"]


@pytest.mark.parametrize(("package", "suffix"), [("warcio", "warc"), ("pyarrow", "parquet"), ("zstandard", "tar.zst")])
def test_a_reader_that_is_missing_is_named(
    at: Path, monkeypatch: pytest.MonkeyPatch, package: str, suffix: str
) -> None:
    (at / f"a.{suffix}").write_bytes(written(suffix, PAGES))
    monkeypatch.setitem(__import__("sys").modules, package, None)
    monkeypatch.setitem(__import__("sys").modules, f"{package}.archiveiterator", None)
    [missing] = found(at / f"a.{suffix}")
    assert isinstance(missing, FileError)
    assert (missing.reason, package in missing.message) == ("missing_extra", True)


def test_the_table_names_modules_that_are_there() -> None:
    for kind in container.KINDS:
        assert (Path(container.__file__).parent / f"{kind.name}.py").exists()
