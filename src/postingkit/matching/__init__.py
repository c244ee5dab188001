"""Matching: words and patterns, looked for in a text only where they can stand."""
