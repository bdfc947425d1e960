"""Tables to which rows are only added cannot be emptied at a stroke."""

import pytest
from django.db import IntegrityError, connection, transaction

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "table", ["claims_event", "claims_sourcegrade", "claims_report"]
)
def test_a_table_of_record_is_not_truncated(table: str) -> None:
    with (
        connection.cursor() as cursor,
        pytest.raises(IntegrityError, match="stays"),
        transaction.atomic(),
    ):
        cursor.execute(f"truncate {table} cascade")
