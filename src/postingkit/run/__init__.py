"""Run: many sources, again and again, with one state file that no crash can spoil.

``plan`` says what is asked for. ``course`` fetches and reads each ``page`` and stores it in the ``state`` (``tables``).
At its end ``ending`` closes what is gone, ``pairs`` joins pages and their files, ``health`` judges the ``counts``.
``publish`` writes what is ``shown``, with what is the ``same`` job at several sources.
"""
