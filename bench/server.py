"""A server with the project's empty tables, for as long as a measurement takes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.core.management import call_command
from django.db import connection

from provenance.databases import as_django
from provenance.postgres import places_for, server_account
from provenance.postgres.temporary import temporary_server


@contextmanager
def served() -> Iterator[str]:
    """Point Django at the server; the name of the database that holds the tables."""
    copies = places_for(settings.VAR, server_account()).binaries
    with temporary_server(copies, os.environ) as server:
        connection.settings_dict.update(as_django(server))
        call_command("migrate", verbosity=0)
        yield server.name
        connection.close()
