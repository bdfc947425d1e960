"""Starts all that `make run` shows, and stops it again."""

import sys


def main() -> int:
    """Say what is still missing."""
    sys.stderr.write("Nothing to serve yet.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
