"""Reply: what a server sent, where it was saved with the lines that it sent first, as ``curl -i`` and recorders do."""

import re
from dataclasses import replace

from postingkit.documents.capture import Capture

__all__ = ["opened"]

_OPENING = 24
"""Bytes in which a reply says what it is."""
# "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nSet-Cookie: a=1\r\n\r\n"; of a redirection, one such head a step
_HEAD = re.compile(
    rb"\s{0,20}HTTP/\d(?:\.\d)? \d{3}\b[^\n]{0,80}\n(?:[\w-]{1,80}:[^\n]{0,9999}\n|[ \t]+\S[^\n]{0,9999}\n){1,99}\r?\n"
)
_TYPE = re.compile(rb"^content-type:[ \t]{0,9}([^\r\n]{1,200})", re.IGNORECASE | re.MULTILINE)


def opened(capture: Capture) -> Capture:
    r"""Return a reply as the capture of its body, with the media type that it declares; any other capture as it is.

    >>> moved, page = b"HTTP/1.1 302 Found\r\nLocation: /jobs/7\r\n\r\n", b"<h1>Archivist</h1>"
    >>> reply = opened(Capture(moved + b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page))
    >>> reply.body, reply.media_type
    (b'<h1>Archivist</h1>', 'text/html')
    >>> opened(Capture(b"HTTP/1.1 200 OK\nContent-Type: \n\n<h1>Archivist</h1>", media_type="text/html")).media_type
    'text/html'
    >>> opened(Capture(b"HTTP/2 is what we speak. Join us!")).body
    b'HTTP/2 is what we speak. Join us!'
    """
    if b"HTTP/" not in capture.body[:_OPENING]:
        return capture
    at, head = 0, None
    while found := _HEAD.match(capture.body, at):
        at, head = found.end(), found
    said = _TYPE.search(head[0]) if head else None
    media_type = (said[1].decode("latin-1").strip() if said else "") or capture.media_type
    return replace(capture, body=capture.body[at:], media_type=media_type)
