"""Alarms are found on claims that links join, and on those with a verdict."""

import pytest

from claims.reports.lineage import AlarmKind, open_alarms
from claims.vocabulary import State
from tests.reports.lineage.scene import Scene, join
from tests.review.tracing.scene import confirms, outlet, tells
from tests.review.ways import staged


def test_where_nothing_is_joined_nothing_alarms(scene: Scene) -> None:
    assert open_alarms() == ()


def test_a_drift_between_two_claims_alarms_once(scene: Scene) -> None:
    join(scene.claim, scene.headline, "repeats")
    both = (scene.claim.pk, scene.headline.pk)
    found = [(one.kind, one.claims) for one in open_alarms()]
    assert found == [(AlarmKind.DRIFT, both)]


def test_what_somebody_else_says_more_surely_is_no_drift(scene: Scene) -> None:
    join(scene.claim, scene.persian, "confirms")
    assert open_alarms() == ()


def test_two_outlets_that_quote_each_other_alarm(scene: Scene) -> None:
    echo, mirror = outlet("Echo"), outlet("Mirror")
    claim = tells(echo, mirror)
    confirms(claim, tells(mirror, echo), relation="repeats")
    confirms(claim, scene.russian)
    sentences = [one.sentence for one in open_alarms() if one.kind == "circular"]
    names = "\u2068Echo\u2069, \u2068Mirror\u2069"
    assert sentences == [f"Each has it from another: {names}."]


@pytest.mark.django_db
def test_a_verdict_on_a_single_root_alarms() -> None:
    claim = staged(State.PUBLISHED).claim
    assert [(one.kind, one.claim) for one in open_alarms()] == [
        (AlarmKind.SINGLE_ROOT, claim.pk)
    ]
