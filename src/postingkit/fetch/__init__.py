"""Fetch: all network access. It resolves names once, checks addresses, limits rate and bytes, and obeys refusals.

- ``client``: the public door. ``board`` follows a board's pages, ``linked`` files of postings, ``postings`` reads them.
- one request, from the outside in: ``trip`` (redirects), ``host`` (``pace``, ``robots``), ``wire`` (HTTP), ``backend``
  (sockets, to an ``address`` that is public). ``lanes`` runs the requests of several hosts side by side.
- what a response means: ``judge`` (its status), ``rights`` (what its owner reserves), ``decode`` (its body), ``fresh``
  (how long it holds); ``reply`` has the result, ``reasons`` every way to fail.
- where replies stay: ``keep`` (a folder), ``archive`` (a WARC file).
- values that all share: ``location``, ``limits``, ``clock``.
"""
