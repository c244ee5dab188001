"""Phrases: set phrases by which a line, sentence or paragraph shows its kind, one file for each sort."""
