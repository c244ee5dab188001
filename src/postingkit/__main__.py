"""``python -m postingkit`` is the command itself."""

from postingkit.cli import main

main()
