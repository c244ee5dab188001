"""View: pages for eyes, each one file that needs no network."""
