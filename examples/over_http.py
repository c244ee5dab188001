"""Over HTTP: the bundled postings served on loopback, fetched as from any site, read, and written as JSON Lines.

python examples/over_http.py [OUT]
"""

import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Quiet(SimpleHTTPRequestHandler):
    """Files of a folder, without a line for each."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


site = Path(__file__).parent / "postings"
out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("postings.jsonl")

with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    pages = [f"http://127.0.0.1:{server.server_port}/{path.name}" for path in sorted(site.iterdir())]
    fetching = ["--allow-private", "127.0.0.1", "--delay", "0.2"]  # loopback is closed unless it is named
    writing = ["--out", str(out), "--rejected", str(out.with_name("rejected.jsonl")), "--summary"]
    command = [sys.executable, "-m", "postingkit", "parse", *pages, *fetching, *writing]
    done = subprocess.run(command, check=False)  # noqa: S603 - our own command
    server.shutdown()
sys.exit(done.returncode)
