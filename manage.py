"""Runs the commands of the tracker."""

import os
import sys
from importlib import import_module

# They read texts and store nothing, so they do not wait for the models of the tables.
WITHOUT_TABLES = ("extract", "hedges")


def main() -> None:
    """Run what the command line names; tell what a person can mend in one sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "provenance.settings")
    from django.db import Error as DatabaseError

    from provenance.postgres import PostgresError

    try:
        _run(sys.argv)
    except (OSError, DatabaseError, PostgresError) as error:
        from provenance.launch import sentence_for

        sentence = sentence_for(error)
        if sentence is None:
            raise
        sys.exit(sentence)


def _run(line: list[str]) -> None:
    name = line[1] if len(line) > 1 else ""
    if name in WITHOUT_TABLES:
        import_module(f"claims.management.commands.{name}").Command().run_from_argv(
            line
        )
        return
    from django.core.management import execute_from_command_line

    execute_from_command_line(line)


if __name__ == "__main__":
    main()
