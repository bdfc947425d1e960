"""The steps from an empty database to claims on the screen."""

from pathlib import Path

from django.core.management import call_command

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"


def prepare_tables() -> None:
    """Bring the tables up to date."""
    call_command("migrate", verbosity=0)


def load_seeds() -> None:
    """Read the articles that come along, and show their claims."""
    call_command("ingest", str(SEEDS))


def make_accounts() -> None:
    """Make the accounts to try it with."""
    call_command("demo_accounts")
