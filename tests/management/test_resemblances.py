"""Sources that came in before a name was known are compared as well."""

from io import StringIO

import pytest
from django.core.management import call_command

from claims.models import Resemblance
from tests.factories import make_resemblance, make_source

pytestmark = pytest.mark.django_db


def test_all_sources_are_looked_at_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.management.commands.resemblances.AT_ONCE", 1)
    make_source(name="Fars", kind="agency")
    make_resemblance()
    make_source(name="Фарс", kind="agency")
    told = StringIO()

    call_command("resemblances", stdout=told)

    assert told.getvalue() == "4 sources, 1 pairs that may be one\n"
    assert Resemblance.objects.get().why == "known_alias"
