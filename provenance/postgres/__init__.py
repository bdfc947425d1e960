"""The PostgreSQL server that comes along: made, started and stopped without Django."""

from provenance.postgres.binaries import Binaries, find_binaries
from provenance.postgres.cluster import (
    Cluster,
    Status,
    prepare,
    start,
    status,
    stop,
)
from provenance.postgres.errors import PostgresError
from provenance.postgres.places import Places, places_for
from provenance.postgres.temporary import temporary_server
from provenance.postgres.url import Connection, parse_url

__all__ = [
    "Binaries",
    "Cluster",
    "Connection",
    "Places",
    "PostgresError",
    "Status",
    "find_binaries",
    "parse_url",
    "places_for",
    "prepare",
    "start",
    "status",
    "stop",
    "temporary_server",
]
