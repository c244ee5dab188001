"""Write small Word files with nothing but Python: paragraphs with styles, lists, tables and links."""

import io
import zipfile
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

STYLES = f"""<w:styles {_W}>
<w:style w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:styleId="Title"><w:name w:val="Title"/></w:style>
<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:styleId="Kasten"><w:name w:val="Kasten"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:styleId="Strichliste"><w:name w:val="List Bullet"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>"""

NUMBERING = f"""<w:numbering {_W}>
<w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="8">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
</w:numbering>"""


def run(words: str, *, bold: bool = False) -> str:
    """Return a run of words; a line feed is a line break."""
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    text = '</w:t><w:br/><w:t xml:space="preserve">'.join(escape(words).split("\n"))
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, style: str = "", number: int = 0, level: int = 0) -> str:
    """Return a paragraph."""
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        look += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{look}</w:pPr>{''.join(r if r.startswith('<') else run(r) for r in runs)}</w:p>"


def link(words: str, name: str) -> str:
    """Return a link to one of the targets given to ``docx``."""
    return f'<w:hyperlink r:id="{name}">{run(words)}</w:hyperlink>'


def table(*rows: tuple[str, ...]) -> str:
    """Return a table of cells, each a paragraph or several."""
    lines = ("".join(f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{line}</w:tr>" for line in lines) + "</w:tbl>"


def docx(*content: str, links: dict[str, str] | None = None, head: str = "", **parts: str) -> bytes:
    """Return a Word file; ``parts`` replaces parts by their names' last word (styles, numbering, core)."""
    relations = "".join(
        f'<Relationship Id="{name}" Target="{escape(target)}" TargetMode="External"/>'
        for name, target in (links or {}).items()
    )
    members = {
        "word/document.xml": f"{head}<w:document {_W} {_R}><w:body>{''.join(content)}</w:body></w:document>",
        "word/styles.xml": parts.get("styles", STYLES),
        "word/numbering.xml": parts.get("numbering", NUMBERING),
        "word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>",
        "docProps/core.xml": parts.get("core", "<core/>"),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()
