"""Reports go out in editions; a correction is a further one, and takes two people."""

import json
from hashlib import sha256

import pytest
from django.contrib.auth.models import User

from claims.models import Correction, Event, Report
from claims.review import Refused
from claims.review.actions import supersede
from claims.vocabulary import CorrectionKind, Move, ReopenCause, State
from tests import factories as f
from tests.review.stage import Stage
from tests.review.ways import Step, staged

pytestmark = pytest.mark.django_db


def drafted(kind: CorrectionKind, *more: Step) -> Stage:
    """A published claim, and a correction that the third person drafted."""
    step: Step = (Move.DRAFT_CORRECTION, "third", {"kind": kind})
    return staged(State.PUBLISHED, step, *more)


def rated_anew() -> Stage:
    """A claim whose corrected rating is ready to go out."""
    return drafted(
        CorrectionKind.RATING_CHANGING,
        (Move.ASSIGN, "third", {}),
        (Move.SUBMIT_FIRST, "third", {}),
        (Move.TAKE_SECOND, "fifth", {}),
        (Move.SUBMIT_SECOND, "fifth", {}),
        (Move.MAKE_READY, "fifth", {}),
    )


def test_a_report_is_its_first_edition_frozen() -> None:
    stage = staged(State.PUBLISHED)
    report = Report.objects.get()
    value = json.loads(report.frozen)
    assert report.sha256 == sha256(report.frozen.encode()).hexdigest()
    assert (report.edition, report.published_by) == (1, stage.cast.fourth)
    assert value["statement"]["anchor"]["exact"] == stage.claim.text
    assert [one["verdict"] for one in value["findings"]] == ["true"]


def test_a_report_tells_who_was_asked_and_what_they_said() -> None:
    staged(
        State.REPLY_OPEN,
        (Move.RECORD_REPLY, "third", {}),
        (Move.MAKE_READY, "third", {}),
        (Move.PUBLISH, "fourth", {}),
    )
    (reply,) = json.loads(Report.objects.get().frozen)["replies"]
    assert (reply["party"], reply["status"]) == ("Leonid Ivashov", "answered")
    assert reply["answer"] == "We shall deliver."


def test_a_report_does_not_name_a_confidential_source() -> None:
    stage = staged(State.REPLY_OPEN, (Move.RECORD_REPLY, "third", {}))
    stage.source.confidential = True
    stage.source.save()
    stage.move(Move.MAKE_READY, stage.cast.third)
    stage.move(Move.PUBLISH, stage.cast.fourth)
    assert "Ivashov" not in Report.objects.get().frozen


def test_nobody_publishes_what_they_assessed_first() -> None:
    stage = staged(State.READY)
    with pytest.raises(Refused, match="You made the first assessment"):
        stage.move(Move.PUBLISH, stage.cast.first)


@pytest.mark.parametrize("kind", [CorrectionKind.MINOR, CorrectionKind.UPDATE])
def test_a_correction_is_a_further_edition(kind: CorrectionKind) -> None:
    stage = drafted(kind, (Move.ISSUE_CORRECTION, "fourth", {}))
    first, second = Report.objects.order_by("edition")
    correction = Correction.objects.get()
    assert (correction.report, correction.corrected_in) == (first, second)
    assert json.loads(second.frozen)["corrections"][0]["notice"] == "because"
    assert stage.claim.state == "corrected"


def test_what_was_corrected_can_be_corrected_again() -> None:
    stage = staged(
        State.CORRECTED,
        (Move.DRAFT_CORRECTION, "third", {}),
        (Move.ISSUE_CORRECTION, "fourth", {}),
    )
    assert stage.claim.reports.count() == 3


@pytest.mark.parametrize(
    ("kind", "move"),
    [
        (CorrectionKind.MINOR, Move.ISSUE_CORRECTION),
        (CorrectionKind.UPDATE, Move.SUPERSEDE),
        (CorrectionKind.VOID, Move.VOID),
    ],
)
def test_nobody_issues_a_correction_that_they_drafted(
    kind: CorrectionKind, move: Move
) -> None:
    stage = drafted(kind)
    with pytest.raises(Refused, match="You drafted the correction"):
        stage.move(move, stage.cast.third)


def test_a_void_report_has_no_further_edition() -> None:
    stage = staged(State.VOID)
    correction = Correction.objects.get()
    assert correction.corrected_in is None
    assert correction.issued_by == stage.cast.fourth
    assert stage.claim.reports.count() == 1


def test_a_report_is_superseded_by_that_on_another_claim() -> None:
    stage = drafted(CorrectionKind.UPDATE)
    other = f.make_report(claim=f.make_claim(state="published"))
    stage.move(Move.SUPERSEDE, stage.cast.fourth, by=other)
    assert Correction.objects.get().corrected_in == other


def test_a_report_does_not_supersede_itself() -> None:
    stage = drafted(CorrectionKind.UPDATE)
    with pytest.raises(Refused, match="by one on another claim"):
        supersede(
            claim=stage.claim, act=stage.act(stage.cast.fourth), by=Report.objects.get()
        )


def test_a_report_is_not_superseded_by_one_that_does_not_stand() -> None:
    stage = drafted(CorrectionKind.UPDATE)
    withdrawn = f.make_report(claim=f.make_claim(state="void"))
    with pytest.raises(Refused, match="which stands"):
        stage.move(Move.SUPERSEDE, stage.cast.fourth, by=withdrawn)


def test_a_rating_is_corrected_after_two_new_people_have_judged() -> None:
    stage = rated_anew()
    stage.move(Move.ISSUE_CORRECTION, stage.cast.fourth)
    assert [one.claim_version for one in stage.claim.reports.order_by("edition")] == [
        1,
        2,
    ]
    assert stage.claim.state == "corrected"


def test_a_new_rating_is_not_published_as_if_it_were_the_first() -> None:
    stage = rated_anew()
    with pytest.raises(Refused, match="A correction is open"):
        stage.move(Move.PUBLISH, stage.cast.fourth)


def test_nothing_is_corrected_that_was_not_published() -> None:
    claim = f.make_claim(state="published")
    stage = Stage(staged(State.PROPOSED).cast, claim, f.make_source(), User())
    with pytest.raises(Refused, match="Nothing was published"):
        stage.move(Move.DRAFT_CORRECTION, stage.cast.first)


def test_what_is_reopened_is_the_next_version_for_a_cause() -> None:
    stage = staged(State.PUBLISHED)
    cause = ReopenCause.SOURCE_DOWNGRADED
    claim = stage.move(Move.REOPEN, stage.cast.third, cause=cause)
    last = Event.objects.filter(claim=claim).in_order().last()
    assert (claim.version, claim.state) == (2, "reopened")
    assert last is not None
    assert last.reason == "source downgraded: because"
