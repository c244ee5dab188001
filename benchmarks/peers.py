"""Peers: what other libraries do with a page, each as far as it goes. Those that are not installed are left out.

None of them reads the fields of a posting: they are here to show what a page's text or markup alone costs elsewhere.
"""

from collections.abc import Callable
from importlib.util import find_spec

__all__ = ["peers"]


def _trafilatura() -> Callable[[bytes], object]:
    import trafilatura  # noqa: PLC0415 - an optional peer

    return lambda body: trafilatura.extract(body.decode("utf-8", "replace"))


def _readability() -> Callable[[bytes], object]:
    import readability  # noqa: PLC0415 - an optional peer

    return lambda body: readability.Document(body.decode("utf-8", "replace")).summary()


def _extruct() -> Callable[[bytes], object]:
    import extruct  # noqa: PLC0415 - an optional peer

    syntaxes = ["json-ld", "microdata"]
    return lambda body: extruct.extract(body.decode("utf-8", "replace"), syntaxes=syntaxes)


def _bs4() -> Callable[[bytes], object]:
    import bs4  # noqa: PLC0415 - an optional peer

    return lambda body: bs4.BeautifulSoup(body, "html.parser").get_text("\n", strip=True)


_PEERS = {
    "trafilatura (text)": ("trafilatura", _trafilatura),
    "readability-lxml (text)": ("readability", _readability),
    "extruct (markup)": ("extruct", _extruct),
    "beautifulsoup4 (text)": ("bs4", _bs4),
}


def peers() -> dict[str, Callable[[bytes], object]]:
    """Return the peers that are installed."""
    return {name: load() for name, (module, load) in _PEERS.items() if find_spec(module)}
