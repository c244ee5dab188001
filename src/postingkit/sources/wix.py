"""Wix: the dialogs (lightboxes) of a site that hold its postings, title beside HTML.

History
    2026-06  ``[{"title", "descriptionHtml", "descriptionText"}]``, as scrapers keep them. Nothing but the text.
"""

from postingkit.sources.base import Field, Part, Shape, platform

SOURCE = platform(
    "wix",
    shapes=(Shape("*", "title descriptionHtml descriptionText"),),
    fields=(Field("title", "title"),),
    body=(Part("descriptionHtml|descriptionText"),),
    id="",
)
