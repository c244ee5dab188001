"""Phrases: lines, sentences and paragraphs that say outright what they are, one file a sort of them."""
