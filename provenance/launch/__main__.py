"""`python -m provenance.launch setup` and `python -m provenance.launch run`."""

import os
import sys

import django
from django.conf import settings

from provenance.launch.database import answering_database
from provenance.launch.doors import check_free, read_door
from provenance.launch.failures import TELLABLE, sentence_for
from provenance.launch.serving import endings_as_interrupts, serve
from provenance.launch.steps import load_seeds, make_accounts, prepare_tables

INTERRUPTED = 130


def main(verb: str) -> int:
    """Do what the verb says; tell a failure in one sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "provenance.settings")
    try:
        with endings_as_interrupts():
            VERBS[verb]()
    except KeyboardInterrupt:
        return INTERRUPTED
    except TELLABLE as error:
        sentence = sentence_for(error)
        if sentence is None:
            raise
        sys.stderr.write(f"{sentence}\n")
        return 1
    return 0


def set_up() -> None:
    """Prepare the database, and leave nothing running that did not run before."""
    django.setup()
    with answering_database(settings.VAR, say):
        prepare_tables()


def run() -> None:
    """Prepare, fill and show; then serve, unless SERVE=0."""
    door = read_door(os.environ)
    serving = os.environ.get("SERVE") != "0"
    if serving:
        check_free(door)
    django.setup()
    with answering_database(settings.VAR, say) as watch:
        prepare_tables()
        load_seeds()
        make_accounts()
        if serving:
            serve(door, say, watch)


def say(line: str) -> None:
    """Tell the person at the terminal."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


VERBS = {"setup": set_up, "run": run}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
