"""A headless browser for the pages, where there is one: Chromium through its own driver's protocol (W3C WebDriver)."""

import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

CHROMIUM = shutil.which("chromium")
SCHEMES = ("dark", "light")
DRIVER = shutil.which("chromedriver")


class Browser:
    """One window of Chromium."""

    def __init__(self, driver: str, chromium: str, scheme: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.process = subprocess.Popen(  # noqa: S603 - the system's own driver
            [driver, f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False)
        self._wait()
        options = {
            "binary": chromium,
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1300,900",
                     f"--blink-settings=preferredColorScheme={SCHEMES.index(scheme)}"],
        }  # fmt: skip
        logs = {"browser": "ALL", "performance": "ALL"}
        wanted = {"browserName": "chrome", "goog:loggingPrefs": logs, "goog:chromeOptions": options}
        reply = self.client.post("/session", json={"capabilities": {"alwaysMatch": wanted}})
        reply.raise_for_status()
        self.session = f"/session/{reply.json()['value']['sessionId']}"

    def _wait(self) -> None:
        for _ in range(100):
            try:
                self.client.get("/status")
            except httpx.TransportError:
                time.sleep(0.1)
            else:
                return
        raise TimeoutError("the driver did not start")

    def _do(self, what: str, **given: Any) -> Any:
        reply = self.client.post(f"{self.session}/{what}", json=given)
        reply.raise_for_status()
        return reply.json()["value"]

    def open(self, page: Path) -> None:
        """Load a file; what was logged before is forgotten."""
        self.logged("browser")
        self.logged("performance")
        self._do("url", url=page.as_uri())

    def run(self, code: str, *given: object) -> Any:
        """Return what JavaScript returns."""
        return self._do("execute/sync", script=code, args=list(given))

    def press(self, key: str) -> None:
        """Press and release a key; U+E004 is Tab, U+E007 Enter, U+E00C Escape."""
        actions = [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        self._do("actions", actions=[{"type": "key", "id": "keyboard", "actions": actions}])

    def logged(self, kind: str = "browser") -> list[str]:
        """Return what was logged since the last look: "browser" has the console, "performance" the requests."""
        return [entry["message"] for entry in self._do("se/log", type=kind)]

    def requests(self) -> list[str]:
        """Return the addresses requested since the last look, those of the page itself and of data left out."""
        entries = self.logged("performance")
        return [one for one in entries if '"Network.requestWillBeSent"' in one and '"url":"http' in one]

    def faults(self, axe: str) -> list[list[str]]:
        """Return what axe finds wrong with the page: weight, rule, and the first element concerned."""
        self.run(axe)
        found = "violations.map(one => [one.impact, one.id, one.nodes[0].target.join(' ')])"
        return list(self.run(f"return axe.run(document).then(report => report.{found})"))

    def close(self) -> None:
        """End the browser and its driver."""
        self.client.delete(self.session)
        self.client.close()
        self.process.terminate()
        self.process.wait(timeout=20)


@pytest.fixture(scope="session")
def browsers() -> Iterator[Callable[[str], Browser]]:
    """Return a function from a colour scheme to a browser; each is started once."""
    started: dict[str, Browser] = {}

    def browser(scheme: str) -> Browser:
        if not CHROMIUM or not DRIVER:
            pytest.skip("there is no Chromium with its driver here")
        if scheme not in started:
            started[scheme] = Browser(DRIVER, CHROMIUM, scheme)
        return started[scheme]

    yield browser
    for one in started.values():
        one.close()


@pytest.fixture
def browser(browsers: Callable[[str], Browser]) -> Browser:
    """Return a browser in light colours."""
    return browsers("light")


@pytest.fixture(scope="session")
def axe(root: Path) -> str:
    """Return axe-core (https://github.com/dequelabs/axe-core), where "npm install axe-core" was run."""
    script = root / "node_modules" / "axe-core" / "axe.min.js"
    if not script.exists():
        pytest.skip("axe-core is not installed: npm install --no-save axe-core")
    return script.read_text(encoding="utf-8")
