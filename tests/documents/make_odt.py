"""Write small OpenDocument texts with nothing but Python: headings, paragraphs, lists, tables and links."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
        ("meta", "meta"),
    )
)
_MORE = 'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
STYLES = """<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Base"/>
<style:style style:name="Base" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="N1"><text:list-level-style-number text:level="1"/></text:list-style>
<text:list-style style:name="B1"><text:list-level-style-bullet text:level="1"/></text:list-style>"""


def p(words: str, style: str = "Plain") -> str:
    """Return a paragraph; what starts with "<" is markup already, and a line feed is a line break."""
    inside = words if words.startswith("<") else escape(words).replace("\n", "<text:line-break/>")
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def h(words: str, level: int = 2) -> str:
    """Return a heading."""
    return f'<text:h text:outline-level="{level}">{escape(words)}</text:h>'


def items(*words: str, style: str = "B1") -> str:
    """Return a list."""
    inside = "".join(f"<text:list-item>{w if w.startswith('<') else p(w)}</text:list-item>" for w in words)
    return f'<text:list text:style-name="{style}">{inside}</text:list>'


def table(*rows: tuple[str, ...]) -> str:
    """Return a table of cells, each a paragraph."""
    lines = ("".join(f"<table:table-cell>{p(cell)}</table:table-cell>" for cell in row) for row in rows)
    return f"<table:table>{''.join(f'<table:table-row>{line}</table:table-row>' for line in lines)}</table:table>"


def link(words: str, target: str) -> str:
    """Return words that lead somewhere."""
    return f"<text:a xlink:href={quoteattr(target)}>{escape(words)}</text:a>"


def odt(*content: str, title: str = "", head: str = "") -> bytes:
    """Return an OpenDocument text; ``head`` stands before the content's first element."""
    main = (
        f"<office:document-content {_NAMES} {_MORE}><office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{''.join(content)}</office:text></office:body></office:document-content>"
    )
    about = f"<dc:title>{escape(title)}</dc:title>" if title else ""
    meta = f"<office:document-meta {_NAMES} {_MORE}><office:meta>{about}</office:meta></office:document-meta>"
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), MEDIA_TYPE)
        archive.writestr("content.xml", head + main)
        archive.writestr("meta.xml", meta)
    return room.getvalue()
