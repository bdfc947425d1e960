"""Whatever the API is asked, a first assessment stays hidden until the second is in.

The long run looks at every page for every sort of reviewer; this one asks the API
alone, by its description, in every run of the tests.
"""

import re
from functools import partial

import pytest
from django.test import Client
from rest_framework.test import APIClient

from claims.models import Change
from tests.blindness.acting import (
    assessed,
    assessed_otherwise,
    make_reviewer,
    nothing,
    seen,
)
from tests.blindness.asking import operations, questions
from tests.blindness.looking import differences, read
from tests.blindness.shown import masked
from tests.review.stage import Stage

pytestmark = pytest.mark.django_db
WAYS = (nothing, assessed, assessed_otherwise)


def told() -> list[tuple[str, int, str]]:
    """What the feed will tell of once it is kept."""
    rows = Change.objects.order_by("subject", "key", "change")
    return list(rows.values_list("subject", "key", "change").distinct())


def test_all_that_can_be_read_is_asked_for(stage: Stage) -> None:
    asked = questions()
    for path in operations():
        pattern = re.compile(re.sub(r"\{\w+\}", "[^/]+", path) + r"(\?.*)?")
        assert any(pattern.fullmatch(one) for one in asked)
    assert f"/api/v1/claims/{stage.claim.pk}" in asked
    assert "/api/v1/claims?verdict=false" in asked


def test_only_that_there_is_a_first_assessment_is_to_be_read(stage: Stage) -> None:
    reading = partial(read, places=questions())
    ways = [(doing, reading) for doing in WAYS]
    client = APIClient()  # which knows who asks, and looks for no session each time
    client.force_authenticate(make_reviewer("a reviewer who audits"))
    none, one, other = seen(client, stage, *ways)
    assert str(stage.claim.pk).encode() in one["GET /api/v1/claims"]
    assert differences(one, other) == {}, "what was answered changes nothing"
    assert differences(masked(none), masked(one)) == {}, "the workflow shows the rest"


def test_who_has_answered_reads_the_answers(stage: Stage) -> None:
    client = Client()
    client.force_login(stage.cast.first)
    place = f"/api/v1/claims/{stage.claim.pk}/assessments"
    reading = partial(read, places=[place])
    ways = [(doing, reading) for doing in WAYS[1:]]
    one, other = seen(client, stage, *ways)
    assert list(differences(one, other)) == [f"GET {place}"]


def test_the_feed_tells_the_same_changes_whatever_was_answered(stage: Stage) -> None:
    client = Client()
    ways = [(doing, lambda *_: {"": repr(told()).encode()}) for doing in WAYS[1:]]
    one, other = seen(client, stage, *ways)
    assert "claim" in one[""].decode()
    assert one == other
