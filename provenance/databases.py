"""Says which database Django uses: DATABASE_URL, else the server that comes along."""

from collections.abc import Mapping
from pathlib import Path

from provenance.postgres import Connection, connection_at, parse_url, status


def databases(var: Path, environ: Mapping[str, str]) -> dict[str, dict[str, object]]:
    """Return Django's DATABASES; no server needs to run for that."""
    url = environ.get("DATABASE_URL", "")
    connection = parse_url(url) if url else connection_at(status(var).places)
    return {"default": as_django(connection)}


def as_django(connection: Connection) -> dict[str, object]:
    """Write a connection the way Django wants it."""
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": connection.name,
        "USER": connection.user,
        "PASSWORD": connection.password,
        "HOST": connection.host,
        "PORT": connection.port,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(connection.options),
    }
