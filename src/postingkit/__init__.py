"""Job postings, from web pages, PDFs and text, into one record whose every value shows the words it came from.

    import postingkit as pk

    [posting] = pk.parse(pk.load("it-support-technician.pdf"))
    posting.title
    posting.why("application/methods/0")

The names below load on first use (PEP 562), so that ``import postingkit`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postingkit.documents.capture import Capture
    from postingkit.errors import FetchError, FileError, NotAPosting, PostingkitError, UnreadableCapture
    from postingkit.export.arrow import to_arrow
    from postingkit.export.frames import to_pandas, to_polars
    from postingkit.fetch.client import Client
    from postingkit.files import Tally, captures, load, read_jsonl, write_jsonl
    from postingkit.model import (
        SCHEMA_VERSION,
        Application,
        ApplicationMethod,
        Contact,
        Deadline,
        Education,
        Evidence,
        Experience,
        JobPosting,
        LinkedSource,
        Material,
        Organization,
        Pay,
        Place,
        PostingSection,
        Qualification,
        RecordWarning,
        Rejection,
        Source,
    )
    from postingkit.pipeline import parse
    from postingkit.pool import Limits
    from postingkit.shards import write_shards
    from postingkit.workers import parse_all

__version__ = "0.1.0"

__all__ = [
    "SCHEMA_VERSION",
    "Application",
    "ApplicationMethod",
    "Capture",
    "Client",
    "Contact",
    "Deadline",
    "Education",
    "Evidence",
    "Experience",
    "FetchError",
    "FileError",
    "JobPosting",
    "Limits",
    "LinkedSource",
    "Material",
    "NotAPosting",
    "Organization",
    "Pay",
    "Place",
    "PostingSection",
    "PostingkitError",
    "Qualification",
    "RecordWarning",
    "Rejection",
    "Source",
    "Tally",
    "UnreadableCapture",
    "__version__",
    "captures",
    "load",
    "parse",
    "parse_all",
    "read_jsonl",
    "to_arrow",
    "to_pandas",
    "to_polars",
    "write_jsonl",
    "write_shards",
]

_HOMES = {
    "Capture": "documents.capture",
    "Client": "fetch.client",
    **dict.fromkeys(("FetchError", "FileError", "NotAPosting", "PostingkitError", "UnreadableCapture"), "errors"),
    **dict.fromkeys(("Tally", "captures", "load", "read_jsonl", "write_jsonl"), "files"),
    "parse": "pipeline",
    "Limits": "pool",
    "write_shards": "shards",
    "parse_all": "workers",
    **dict.fromkeys(("to_pandas", "to_polars"), "export.frames"),
    "to_arrow": "export.arrow",
}
"""The module that each name lives in; names that are not here live in ``model``."""


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'postingkit' has no attribute {name!r}")
    value = getattr(import_module(f"postingkit.{_HOMES.get(name, 'model')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
