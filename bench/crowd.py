"""Fills tables with a newsroom's years of work, by the database itself, for the pages.

The numbers of rows go with that of the claims; what they say is made up. What is new
or accepted grows with them, what people have at hand does not: of a hundred claims the
first ten thousand have one in each state, and the others were published or set aside.
"""

from pathlib import Path

from django.contrib.auth.models import Group, User
from django.db import connection
from django.test import Client

from claims.models import Claim
from claims.vocabulary import Role

LONG = 300  # claims of the one document whose page is opened
_BARE = "SET session_replication_role = replica"
_WHOLE = "SET session_replication_role = origin"
_SECONDARY = """
    SELECT indexname, indexdef FROM pg_indexes JOIN pg_class ON relname = indexname
    JOIN pg_index ON indexrelid = pg_class.oid
    WHERE tablename LIKE 'claims_%' AND NOT indisunique
"""
STATEMENTS = Path(__file__).with_suffix(".sql")


def fill(claims: int) -> int:
    """Fill the empty tables; the claim at the middle of the long document."""
    user = User.objects.create(username="bench", is_staff=True, is_superuser=True)
    user.groups.set(Group.objects.filter(name__in=[role.value for role in Role]))
    other = User.objects.create(username="colleague")
    third = User.objects.create(username="second")
    given = {"claims": claims, "user": user.pk, "other": other.pk, "third": third.pk}
    with connection.cursor() as cursor:
        cursor.execute(_SECONDARY)
        indexes = cursor.fetchall()
        for name, _ in indexes:
            cursor.execute(f'DROP INDEX "{name}"')
        cursor.execute(_BARE)
        for statement in STATEMENTS.read_text("utf-8").split(";\n")[:-1]:
            cursor.execute(statement, given)
        cursor.execute(_WHOLE)
        for _, definition in indexes:
            cursor.execute(definition)
        cursor.execute("VACUUM ANALYZE")
    long = Claim.objects.filter(document=1).order_by("start")
    return int(long.values_list("pk", flat=True)[LONG // 2])


def reader() -> Client:
    """The browser of somebody who plays every part."""
    client = Client(SERVER_NAME="localhost")
    client.force_login(User.objects.get(username="bench"))
    return client
