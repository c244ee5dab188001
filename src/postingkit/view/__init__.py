"""View: pages for eyes, each one file that needs no network: why a value is what it is, and how a run went."""

from postingkit.view.inspect import inspect_page
from postingkit.view.report import report_page

__all__ = ["inspect_page", "report_page"]
