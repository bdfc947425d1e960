"""Reads DATABASE_URL into the parts of a connection."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

from provenance.postgres.errors import PostgresError


@dataclass(frozen=True)
class Connection:
    """How to reach one database."""

    name: str
    user: str = ""
    password: str = ""
    host: str = ""
    port: str = ""
    options: tuple[tuple[str, str], ...] = ()


def parse_url(url: str) -> Connection:
    """Read postgres://user:password@host:port/name?sslmode=require."""
    parts = urlsplit(url)
    name = unquote(parts.path.lstrip("/"))
    if parts.scheme not in {"postgres", "postgresql"} or not name:
        raise PostgresError(
            "DATABASE_URL must read postgres://USER:PASSWORD@HOST:PORT/NAME."
        )
    try:
        port = str(parts.port or "")
    except ValueError as error:
        raise PostgresError("DATABASE_URL has a port that is no number.") from error
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", "") or unquote(parts.hostname or "")
    return Connection(
        name=name,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        host=host,
        port=options.pop("port", "") or port,
        options=tuple(sorted(options.items())),
    )
