"""What is stored in a scratch schema is seen there alone, and never stays."""

import pytest
from django.db import connection

from claims.ingest.stores.scratch import emptied, scratch_schema
from claims.models import Clustered, Source
from tests import factories
from tests.review.tracing.scene import confirms, outlet, tells

pytestmark = pytest.mark.django_db


def schemas() -> int:
    """How many scratch schemas there are."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'scratch%'"
        )
        return int(cursor.fetchone()[0])


def test_it_begins_empty_and_takes_rows() -> None:
    factories.make_source(name="Falk")
    with scratch_schema():
        assert not Source.objects.exists()
        factories.make_source(name="Kell")
        assert Source.objects.get().name == "Kell"


def test_nothing_is_left_of_it() -> None:
    falk = factories.make_source(name="Falk")
    with scratch_schema():
        factories.make_source(name="Kell")
    assert (list(Source.objects.all()), schemas()) == ([falk], 0)


def interrupted() -> None:
    """Store something, and be stopped from outside."""
    with scratch_schema():
        factories.make_source(name="Kell")
        raise KeyboardInterrupt


def test_nothing_is_left_when_it_is_interrupted() -> None:
    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert (Source.objects.count(), schemas()) == (0, 0)


def test_each_store_begins_empty() -> None:
    with scratch_schema():
        with emptied():
            factories.make_source(name="Falk")
        assert not Source.objects.exists()


def test_triggers_work_there_as_ever() -> None:
    with scratch_schema():
        claim = tells(outlet("Alpha"))
        confirms(claim, tells(outlet("Beta")))
        assert Clustered.objects.count() == 2
