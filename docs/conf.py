"""Sphinx, furo and MyST: the pages of this folder as a site. ``make docs`` builds it without a warning."""

from importlib.metadata import version as installed

project = "postingkit"
author = "The postingkit authors"
version = release = installed("postingkit")
extensions = ["myst_parser"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "postingkit"
html_copy_source = False
html_show_sphinx = False
exclude_patterns = ["schema.json"]
