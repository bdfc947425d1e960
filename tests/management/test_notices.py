"""The command tells of due replies."""

from io import StringIO

import pytest
from django.core.management import call_command

from claims.vocabulary import State
from tests.review.ways import staged


@pytest.mark.django_db
def test_a_due_reply_is_told_once() -> None:
    staged(State.REPLY_OPEN)  # in 2015: long due
    said = [StringIO(), StringIO()]
    for out in said:
        call_command("notices", stdout=out)
    assert [one.getvalue()[:6] for one in said] == ["1 told", "0 told"]
