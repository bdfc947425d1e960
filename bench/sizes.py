"""What the benches of crowded tables are told: how many claims, and how many runs."""

import argparse
import os
from collections.abc import Sequence

import django


def told(bench: str, arguments: Sequence[str]) -> argparse.Namespace:
    """The sizes (`claims`) and `runs` of a bench, with Django ready for it."""
    parser = argparse.ArgumentParser(prog=f"python -m bench.{bench}")
    parser.add_argument("--claims", type=int, nargs="+", default=[10_000, 1_000_000])
    parser.add_argument("--runs", type=int, default=9)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "provenance.settings")
    django.setup()
    return parser.parse_args(arguments)
