"""Lists are narrowed by what was weighed, by whichever command that was."""

from io import StringIO

import pytest
from django.core.management import call_command

from claims.models import Unweighed, Weight
from tests import factories

pytestmark = pytest.mark.django_db


def weighed(*words: str) -> str:
    """What the command prints."""
    out = StringIO()
    call_command("weigh", *words, stdout=out)
    return out.getvalue()


def test_what_has_changed_is_weighed_and_counted() -> None:
    claims = {factories.make_claim().pk, factories.make_claim().pk}
    assert weighed() == "2 claims weighed.\n"
    assert set(Weight.objects.values_list("claim", flat=True)) == claims
    assert weighed() == "0 claims weighed.\n"


def test_every_claim_is_weighed_where_that_is_asked() -> None:
    factories.make_claim()
    assert [weighed("--all"), weighed("--all")] == ["1 claim weighed.\n"] * 2


def test_whoever_reads_what_is_handed_in_weighs_what_changed() -> None:
    claim = factories.make_claim()
    call_command("work", "--once", stdout=StringIO())
    assert Weight.objects.get().claim == claim
    assert not Unweighed.objects.exists()
