"""Fetch: the one door to the network. It resolves once, checks, waits its turn, counts bytes, and obeys refusals."""
