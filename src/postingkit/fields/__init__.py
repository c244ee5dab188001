"""Fields: text in, claims out. One field a file, strangers to each other."""
