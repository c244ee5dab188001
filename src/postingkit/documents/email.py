"""E-mail: a message (RFC 5322, MIME) in, the posting it carries out.

An attached PDF or Word file is the posting; else the HTML part, else the plain one. The subject stands above the text,
as every mail program shows it, and the headers stand in the data. A web page that a browser saved in one file (MHTML,
RFC 2557) is the page alone: its subject and date are the browser's.
"""

import re
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from postingkit.documents.decode import decode
from postingkit.documents.document import Block, Datum, Document
from postingkit.errors import UnreadableCapture
from postingkit.text import clean, squeeze

__all__ = ["HEADER_NAMES", "is_email", "read_email", "titled"]

MAX_BYTES = 32 * 1024 * 1024
MAX_PARTS = 200
"""Parts of a message, attached messages opened."""

# Headers that only machines write, and the date as they write it; "To:", "From:" and "Date:" open many a memo, too.
_OURS = re.compile(
    rb"^(?:(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|X-[\w-]+|Content-Type|DKIM-Signature):"
    rb"|Date:[ \t]+(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4})",
    re.IGNORECASE | re.MULTILINE,
)
_THEIRS = re.compile(rb"^(?:From|Subject|Date|To):[ \t]", re.IGNORECASE | re.MULTILINE)
# "From owner-list@example.org  Mon Jan  3 09:56:21 2011" opens a message in a mailbox file
_FIRST = re.compile(rb"(?:From \S+ {1,4}[A-Z][a-z]{2} |>?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t\r\n])")
# "Re: ", "Fwd: ", "[harbor-jobs] ", "AW: ", "Job posting: ", "Position announcement - ", "JOB: ", "Vacancy: "
_PREFIX = re.compile(
    r"(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s*|\[[^\]]{1,40}\]\s*|(?:(?:job|position|vacancy|career|employment) )?(?:jobs?"
    r"|position|posting|post|vacancy|opening|announcement|opportunity|stellenangebot)\s?(?::|-\s|–)\s*)+",
    re.IGNORECASE,
)
_SUBJECTS = "subject betreff onderwerp objet asunto oggetto assunto temat předmět".split()
_DATES = "date sent gesendet datum verzonden envoyé fecha enviado inviato data wysłano odesláno".split()
_HEAD = "|".join((*_SUBJECTS, *_DATES, *"from to cc reply-to von an van aan de à para da a od do komu".split()))
"""Names of a mail's header lines in its text, by language."""
# "---------- Forwarded message ---------", "-----Original Message-----", "Begin forwarded message:"
_FORWARDED = re.compile(
    r"^[> ]*(?:-{2,} ?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht"
    r"|doorgestuurd bericht|oorspronkelijk bericht|message transféré|message d'origine|mensaje (?:reenviado|original)"
    r"|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original)|(?:przekazana|oryginalna) wiadomość"
    r"|wiadomość (?:przekazana|oryginalna)|(?:přeposlaná|původní) zpráva) ?-{2,}"
    r"|(?:begin forwarded message|begin doorgestuurd bericht|anfang der weitergeleiteten nachricht"
    r"|début du message (?:réexpédié|transféré)|inizio messaggio inoltrato|inicio del mensaje reenviado) ?:)[ \t]*\n"
    rf"(?P<head>(?:[> \t]*\n)?(?:[> *]*(?:{_HEAD})\*? ?:[^\n]*\n){{2,8}})",
    re.IGNORECASE | re.MULTILINE,
)
# "> We seek ...", marks that a reply sets before what it answers, and the line that leads to it
_QUOTED = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)
_WROTE = re.compile(
    r"^[> ]*(?:on|am|le|el|il|op|dnia|w dniu) (?P<date>[^\n]{4,60}?\d{4}\b)[^\n]*(?:\n[^\n]{0,60})?"
    r"(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|napisa\w+)\b[^\n:]{0,60}:[ \t]*\n",
    re.IGNORECASE | re.MULTILINE,
)
_INNER = re.compile(
    rf"^[> *]*(?P<name>{'|'.join((*_SUBJECTS, *_DATES))})\*? ?:[ *]*(?P<words>[^\n]*)", re.IGNORECASE | re.MULTILINE
)
HEADER_NAMES = {"re": "Subject", **dict.fromkeys(_SUBJECTS, "Subject"), **dict.fromkeys(_DATES, "Date")}
"""Names of a mail's header lines in its text, in lower case, with the header that each means."""
_PASSED_ON = re.compile(r"\s*(?:\[[^\]]{1,40}\]\s*|re\s?:\s*)*(?:fwd?|wg|tr|rv)\s?:", re.IGNORECASE)
_HEADERS = ("Subject", "From", "Date", "To", "Reply-To", "Message-ID", "List-Id")
# "<Saved by Blink>", "<Saved by WebKit>", ""Saved by Internet Explorer 11"": a browser wrote the page to one file
_SAVED = re.compile(r'[<"]+Saved by ')
_PDF = "application/pdf"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def is_email(body: bytes) -> bool:
    r"""Whether the bytes open like a stored message.

    >>> is_email(b"Return-Path: <a@b.example>\nFrom: A <a@b.example>\nSubject: Archivist\n\nWe seek")
    True
    >>> is_email(b"To: all staff\nFrom: the director\nSubject: vacancy\n\nWe seek")
    False
    """
    head = body[:16_384].lstrip()
    if not _FIRST.match(head):
        return False
    end = re.search(rb"\r?\n\r?\n", head)
    head = head[: end.start()] if end else head
    return _OURS.search(head) is not None and _THEIRS.search(head) is not None


def read_email(body: bytes, *, ocr: bool = False) -> Document:
    """Return the document that a message carries.

    Raises :class:`UnreadableCapture` with reason ``empty``, ``too_large`` or ``too_complex``, or with the reason of the
    attached file when that is all the message has; nothing else, whatever the bytes.
    """
    if len(body) > MAX_BYTES:
        raise UnreadableCapture(
            f"the message has {len(body) >> 20} MB, more than a posting may have; save the attachment and read that",
            reason="too_large",
        )
    body = body.lstrip()
    try:
        message = message_from_bytes(body)
        parts = list(_parts(message))
    except RecursionError as error:
        raise UnreadableCapture("the message's parts are nested too deep to be read", reason="too_complex") from error
    if _SAVED.match(_header(message, "From")):
        page = _best(parts, ocr=ocr)
        return page._replace(canonical_url=page.canonical_url or _header(message, "Snapshot-Content-Location") or None)
    headers = {name: words for name in _HEADERS if (words := _header(message, name))}
    if _PASSED_ON.match(headers.get("Subject", "")):
        headers.update(_inner(parts))
    document = titled(_best(parts, ocr=ocr), headers.get("Subject", ""))._replace(media_type="message/rfc822")
    return document._replace(data=(*document.data, Datum("meta", headers, "headers"))) if headers else document


def _inner(parts: list[tuple[str, Message]]) -> dict[str, str]:
    """Return the subject and date of a forwarded message, as its text gives them."""
    for kind, part in parts:
        payload = part.get_payload(decode=True) if kind == "text/plain" else None
        text = (
            decode(payload, _answered(part.get_content_charset))[0].replace("\r\n", "\n")
            if isinstance(payload, bytes)
            else ""
        )
        if passed := _FORWARDED.search(text):
            return {
                HEADER_NAMES[one["name"].lower()]: squeeze(clean(one["words"]))
                for one in _INNER.finditer(passed["head"])
            }
        if wrote := _WROTE.search(text):
            return {"Date": squeeze(clean(wrote["date"]))}
    return {}


def _parts(message: Message) -> Iterator[tuple[str, Message]]:
    """Return the message's leaves with their types, attached messages opened."""
    for count, part in enumerate(message.walk()):
        if count > MAX_PARTS:
            raise UnreadableCapture(f"the message has more than {MAX_PARTS} parts", reason="too_complex")
        if not part.is_multipart():
            kind = part.get_content_type()
            name = (_answered(part.get_filename) or "").lower()
            if kind == "application/octet-stream" or kind.startswith("application/x-"):
                kind = _PDF if name.endswith(".pdf") else _WORD if name.endswith(".docx") else kind
            yield kind, part


def _best(parts: list[tuple[str, Message]], *, ocr: bool) -> Document:
    """Return the first part that can be read: an attached file, the HTML, the text."""
    failed: UnreadableCapture | None = None
    for wanted in (_PDF, _WORD, "text/html", "text/plain"):
        for kind, part in parts:
            if kind != wanted or (wanted.startswith("text/") and part.get_content_disposition() == "attachment"):
                continue
            try:
                document = _read(kind, part, ocr=ocr)
            except UnreadableCapture as error:
                failed = failed or error
                continue
            if document.text:
                return document
    raise failed or UnreadableCapture(
        "the message has no text and no PDF or Word file; take the posting that it points to", reason="empty"
    )


def _read(kind: str, part: Message, *, ocr: bool) -> Document:
    """Return the document of one part of a message, by its type."""
    payload = part.get_payload(decode=True)
    body = payload if isinstance(payload, bytes) else b""
    if kind == _PDF:
        from postingkit.documents.pdf import read_pdf  # noqa: PLC0415 - the engine loads when a PDF comes

        return read_pdf(body, ocr=ocr)
    if kind == _WORD:
        from postingkit.documents.docx import read_docx  # noqa: PLC0415 - one reader a part

        return read_docx(body)
    text, repairs = decode(body, _answered(part.get_content_charset))
    if kind == "text/plain":
        text = _unquoted(_FORWARDED.sub("\n", text.replace("\r\n", "\n")))
    if kind == "text/html":
        from postingkit.documents.html import read_html  # noqa: PLC0415 - one reader a part

        return read_html(text, repairs=repairs)
    from postingkit.documents.plain import read_plain  # noqa: PLC0415 - one reader a part

    return read_plain(text, repairs=repairs)


def _unquoted(text: str) -> str:
    r"""Return a text without quotation marks ("> ") where most of it is quoted, else without what it answers.

    >>> _unquoted("A reminder.\n\n> On May 3, 2027, Ann wrote:\n> We seek a clerk.\n>\n> Sorts maps.\n")
    'A reminder.\n\n\nWe seek a clerk.\n\nSorts maps.\n'
    >>> _unquoted("We seek a clerk who sorts the maps of the sea, and lends them to the readers of the reading room.\n"
    ...           "Write to Ann.\n\nOn May 3, Bo wrote:\n> Do you?\n").splitlines()[-2:]
    ['Write to Ann.', '']
    """
    if text.count("\n>") * 2 < text.count("\n"):
        above = _above_answered(text) if "\n>" in text else text
        return above if 2 * len(above) > len(text) else text
    return _QUOTED.sub("", _WROTE.sub("\n", text))


def _above_answered(text: str) -> str:
    """Return a text without the quoted lines that end it, and the line that leads to them: "On 10 Nov, Tom wrote:"."""
    lines = text.split("\n")
    end = len(lines)
    while end and (not lines[end - 1].strip() or lines[end - 1].startswith(">")):
        end -= 1
    first = next((line.strip("> ") for line in lines[end:] if line.startswith(">")), "")
    if first.endswith(":"):  # "> On 10 Nov, Tom wrote:"
        return "\n".join((*lines[:end], ""))
    return "\n".join((*lines[: end - 1], "")) if end and first and lines[end - 1].rstrip().endswith(":") else text


def _answered(ask: Callable[[], str | None]) -> str | None:
    """Return what the e-mail package answers; None where the message is too damaged for an answer."""
    try:
        return ask()
    except (MessageError, ValueError, LookupError):
        return None


def _header(message: Message, name: str) -> str:
    """Return a header's text, its encoded words decoded (RFC 2047)."""
    raw = _answered(lambda: message.get(name))
    if raw is None:
        return ""
    return squeeze(clean(_answered(lambda: str(make_header(decode_header(str(raw))))) or str(raw)))


def titled(document: Document, subject: str) -> Document:
    """Return the document with the subject, less "Re:" and its kin, as its heading, unless its first line says so."""
    subject = _PREFIX.sub("", subject, count=1)
    first = document.words(document.blocks[0]) if document.blocks else ""
    if not subject or subject.casefold() == first.casefold():
        return document
    shift = len(subject) + 2
    moved = tuple(block._replace(start=block.start + shift, end=block.end + shift) for block in document.blocks)
    links = tuple(
        link._replace(start=link.start + shift, end=link.end + shift) if link.start >= 0 else link
        for link in document.links
    )
    head = Block("heading", 0, len(subject), 1, strong=True)
    boxes = (document.boxes[0], *document.boxes) if document.boxes else ()
    return document._replace(
        text=f"{subject}\n\n{document.text}",
        blocks=(head, moved[0]._replace(gap=True), *moved[1:]),
        links=links,
        boxes=boxes,
    )
