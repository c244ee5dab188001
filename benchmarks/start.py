"""What starting costs: ``--help`` beside ``import click``, the package beside ``import pydantic, selectolax``.

    python benchmarks/start.py [--rounds 40]

The commands take turns, and each is as fast as its fastest round, so that what else is running counts for nothing.
"""

import argparse
import subprocess
import sys
import time

COMMANDS = {
    "import click": ["-c", "import click"],
    "--help": ["-m", "postingkit", "--help"],
    "parse --help": ["-m", "postingkit", "parse", "--help"],
    "import pydantic, selectolax": ["-c", "import pydantic, selectolax"],
    "import postingkit": ["-c", "import postingkit"],
}
RATIOS = (
    ("--help", "import click", 2.5),
    ("parse --help", "import click", 2.5),
    ("import postingkit", "import pydantic, selectolax", 1.3),
)


def seconds(arguments: list[str]) -> float:
    """Return how long one process takes."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def main() -> None:
    """Print the best times and their ratios; exit with 1 when one is more than it should be."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=40)
    rounds = parser.parse_args().rounds
    best = dict.fromkeys(COMMANDS, float("inf"))
    for _ in range(rounds):
        for name, arguments in COMMANDS.items():
            best[name] = min(best[name], seconds(arguments))
    for name, took in best.items():
        print(f"{name:<30}{took * 1000:7.1f} ms")
    fine = True
    for name, beside, most in RATIOS:
        ratio = best[name] / best[beside]
        fine &= ratio <= most
        print(f"{name} is {ratio:.2f} times {beside} (at most {most})")
    sys.exit(not fine)


if __name__ == "__main__":
    main()
