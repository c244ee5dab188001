"""Run: many sources, again and again, with one state file that no crash can spoil."""
