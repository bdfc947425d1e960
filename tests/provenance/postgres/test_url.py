"""Reading DATABASE_URL."""

import pytest

from provenance.postgres import PostgresError, parse_url
from provenance.postgres.url import Connection


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgres:///facts", Connection("facts")),
        (
            "postgresql://ada:s%40t@db.example:6543/facts?sslmode=require",
            Connection(
                "facts", "ada", "s@t", "db.example", "6543", (("sslmode", "require"),)
            ),
        ),
        (
            "postgres://ada@/facts?host=/run/postgresql&port=5433",
            Connection("facts", "ada", host="/run/postgresql", port="5433"),
        ),
        ("postgres://%2Frun%2Fpg/facts", Connection("facts", host="/run/pg")),
        ("postgres://[::1]:5432/facts", Connection("facts", host="::1", port="5432")),
    ],
)
def test_the_parts_of_a_url(url: str, expected: Connection) -> None:
    assert parse_url(url) == expected


@pytest.mark.parametrize(
    "url", ["mysql://db/facts", "postgres://db", "facts", "postgres://db:x/facts"]
)
def test_another_kind_of_url_is_refused(url: str) -> None:
    with pytest.raises(PostgresError, match="DATABASE_URL"):
        parse_url(url)
