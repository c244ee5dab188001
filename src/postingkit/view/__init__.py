"""View: HTML pages that show why a value is what it is, and how a run went. Each is one file that needs no network."""

from postingkit.view.inspect import inspect_page
from postingkit.view.report import report_page

__all__ = ["inspect_page", "report_page"]
