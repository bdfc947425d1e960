"""Runs the commands of the tracker."""

import os
import sys


def main() -> None:
    """Hand the command line to Django; tell what a person can mend in one sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "provenance.settings")
    from django.core.management import execute_from_command_line
    from django.db import Error as DatabaseError

    from provenance.postgres import PostgresError

    try:
        execute_from_command_line(sys.argv)
    except (OSError, DatabaseError, PostgresError) as error:
        from provenance.launch import sentence_for

        sentence = sentence_for(error)
        if sentence is None:
            raise
        sys.exit(sentence)


if __name__ == "__main__":
    main()
