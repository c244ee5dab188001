"""Many addresses on many hosts with some faults among them: outcomes, pace, and CPU beside bare httpx.

    python benchmarks/fetching.py --urls 10000 --hosts 500 --rounds 3
    python benchmarks/fetching.py --urls 10000 --hosts 500 --delay 0.1    the pace of each host

All hosts are names for one server on loopback, in a process of its own. Every twentieth page has a fault: a reset, a
500, a body cut short, a 404, a 429, silence, or one that robots.txt closes. Bare httpx fetches the same pages that have
none, with one client a host, without robots.txt, checks or pace, once a round.
"""

import argparse
import asyncio
import contextlib
import json
import multiprocessing
import socket
import struct
import time
from collections import Counter, defaultdict
from itertools import pairwise
from multiprocessing.connection import Connection

import httpx

from postingkit.errors import FetchError
from postingkit.fetch.client import Client
from postingkit.fetch.limits import Limits
from postingkit.sources import Request

PAGE = b"<html><body><h1>Archivist</h1>" + b"<p>Arrange and describe collections.</p>" * 200 + b"</body></html>"
FAULTS = ("reset", "error", "short", "gone", "closed", "busy", "silent")
NAMES = {
    "reset": "connection_lost",
    "error": "server_error",
    "short": "truncated_body",
    "gone": "gone",
    "closed": "robots_denied",
    "busy": "too_many_requests",
    "silent": "stalled",
}
ROBOTS = b"User-agent: *\nDisallow: /closed\n"


READ = 2.0
"""Seconds without a byte; what is silent costs them, and a machine under load may take some."""


def head(status: str, length: int, more: str = "") -> bytes:
    """Return the head of a response."""
    return f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {length}\r\n{more}\r\n".encode()


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asked: list[tuple[str, str, float]]
) -> None:
    """Serve one connection."""
    with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
        while True:
            lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            path = lines[0].split(" ")[1]
            host = next(line[6:] for line in lines if line.lower().startswith("host: "))
            asked.append((host, path, time.monotonic()))
            kind = path.split("/")[1]
            if path == "/robots.txt":
                writer.write(head("200 OK", len(ROBOTS)) + ROBOTS)
            elif kind == "reset":
                sock: socket.socket = writer.get_extra_info("socket")
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                break
            elif kind == "short":
                writer.write(head("200 OK", len(PAGE)) + PAGE[:99])
                await writer.drain()
                break
            elif kind == "silent":
                await reader.read()  # until they hang up
                break
            elif kind == "busy":
                writer.write(head("429 Slow", 0, "Retry-After: 0\r\n"))
            elif kind in {"error", "gone"}:
                writer.write(head("500 Oh" if kind == "error" else "404 No", 0))
            else:
                writer.write(head("200 OK", len(PAGE)) + PAGE)
            await writer.drain()
    writer.close()


def serve(pipe: Connection) -> None:
    """Serve until told to stop, then tell what was asked."""
    asked: list[tuple[str, str, float]] = []

    async def main() -> None:
        server = await asyncio.start_server(
            lambda reader, writer: answer(reader, writer, asked), "127.0.0.1", 0, backlog=1024
        )
        pipe.send(server.sockets[0].getsockname()[1])
        await asyncio.get_running_loop().run_in_executor(None, pipe.poll, None)
        server.close()

    asyncio.run(main())
    pipe.send(asked)


def measure(urls: list[str], delay: float) -> tuple[Counter[str], float]:
    """Return what came of the addresses, and the CPU seconds."""
    outcomes: Counter[str] = Counter()
    cpu = time.process_time()
    limits = Limits(attempts=1, read=READ)
    with Client(allow_private=["127.0.0.1"], resolve=lambda *_: ["127.0.0.1"], delay=delay, limits=limits) as client:
        for url, found in zip(urls, client.outcomes(map(Request, urls)), strict=True):
            fault = url.split("/")[3]
            if isinstance(found, FetchError):
                right = NAMES.get(fault) == found.reason
                outcomes[f"{fault}: {found.reason}" + ("" if right else " (WRONG)")] += 1
            else:
                outcomes["page" if fault == "page" and found.body == PAGE else f"{fault}: a page (WRONG)"] += 1
    return outcomes, time.process_time() - cpu


def bare(urls: list[str], port: int) -> float:
    """Return the CPU seconds that httpx takes for the pages without faults, with one client a host."""
    cpu = time.process_time()
    clients: dict[str, httpx.Client] = {}
    tls = httpx.create_ssl_context(trust_env=False)
    for url in urls:
        host, _, path = url.removeprefix("http://").partition("/")
        if host not in clients:
            clients[host] = httpx.Client(verify=tls, trust_env=False)
        clients[host].get(f"http://127.0.0.1:{port}/{path}").raise_for_status()
    for client in clients.values():
        client.close()
    return time.process_time() - cpu


def main() -> None:
    """Print the figures as JSON."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--urls", type=int, default=2000)
    options.add_argument("--hosts", type=int, default=100)
    options.add_argument("--delay", type=float, default=0.0)
    options.add_argument("--rounds", type=int, default=1)
    given = options.parse_args()
    pipe, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("fork").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    port = pipe.recv()
    urls = []
    for number in range(given.urls):
        fault = FAULTS[number // 20 % len(FAULTS)] if number % 20 == 7 else "page"
        urls.append(f"http://host{number % given.hosts}.example:{port}/{fault}/{number}")
    healthy = [url for url in urls if "/page/" in url]
    outcomes: Counter[str] = Counter()
    ours, alone = [], []
    began = time.monotonic()
    for _ in range(given.rounds):
        came, cpu = measure(urls, given.delay)
        outcomes += came
        ours.append(1000 * cpu / len(urls))
        if not given.delay:
            alone.append(1000 * bare(healthy, port) / len(healthy))
    wall = time.monotonic() - began
    pipe.send("stop")
    asked = [one for one in pipe.recv() if not one[0].startswith("127.")]
    times: dict[str, list[float]] = defaultdict(list)
    for host, _, when in asked:
        times[host].append(when)
    wrong = {name: count for name, count in outcomes.items() if "WRONG" in name}
    gaps = [later - earlier for one in times.values() for earlier, later in pairwise(one)]
    figures = {
        "urls": given.rounds * len(urls),
        "outcomes": dict(outcomes.most_common()),
        "outcomes in all": outcomes.total(),
        "of a wrong name": sum(wrong.values()),
        "healthy pages that failed": given.rounds * len(healthy) - outcomes["page"],
        "closed pages asked for": sum("/closed" in path for _, path, _ in asked),
        "shortest gap on a host, ms": round(1000 * min(gaps), 1),
        "seconds": round(wall, 1),
        "CPU ms a page": [round(cost, 2) for cost in ours],
        "CPU ms a page, bare httpx": [round(cost, 2) for cost in alone],
        "times bare httpx": [round(cost / one, 2) for cost, one in zip(ours, alone, strict=False)],
    }
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
