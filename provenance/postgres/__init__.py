"""The PostgreSQL server that comes along: made, started and stopped without Django."""

from provenance.postgres.account import server_account
from provenance.postgres.cluster import connection_at
from provenance.postgres.control import Status, prepare, start, status, stop
from provenance.postgres.database import reach
from provenance.postgres.errors import PostgresError
from provenance.postgres.places import Places, places_for
from provenance.postgres.url import Connection, parse_url

__all__ = [
    "Connection",
    "Places",
    "PostgresError",
    "Status",
    "connection_at",
    "parse_url",
    "places_for",
    "prepare",
    "reach",
    "server_account",
    "start",
    "status",
    "stop",
]
