"""A summary is written once the verdict is agreed, and goes out when it is settled."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User

from claims.ingest.prose import reader
from claims.models import Claim, Event, Summary
from claims.review import Act, Refused, actions, standing_of
from claims.vocabulary import Move, Role, State
from tests import factories as f
from tests.review.stage import Stage, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
UNBOUND = "Nobody knows it."
CHECK = reader("en").check


@pytest.fixture
def stage() -> Stage:
    """A claim that is ready to go out."""
    return staged(State.READY)


@pytest.fixture
def editor(db: None) -> User:
    return make_person(Role.PUBLISHER)


def write(stage: Stage, text: str, by: User) -> Summary:
    """Write a summary."""
    act = stage.act(by, "")
    return actions.write_summary(claim=stage.claim, act=act, text=text, check=CHECK)


def test_a_summary_is_kept_with_its_findings_and_an_event(
    stage: Stage, editor: User
) -> None:
    summary = write(stage, f" {UNBOUND} ", editor)
    assert summary.text == UNBOUND
    assert [one.kind for one in summary.findings.all()] == ["unbound"]
    last = Event.objects.filter(claim=stage.claim).in_order().last()
    assert last is not None
    assert (last.action, last.reason) == ("write_summary", "1 sentences, 1 findings")
    assert last.was == last.became == "ready"


def test_nothing_goes_out_while_a_finding_is_open(stage: Stage, editor: User) -> None:
    write(stage, UNBOUND, editor)
    with pytest.raises(Refused, match="neither mended nor waived"):
        stage.move(Move.PUBLISH, stage.cast.fifth)


def test_what_is_mended_goes_out(stage: Stage, editor: User) -> None:
    write(stage, UNBOUND, editor)
    write(stage, f"{stage.claim.text}. [c{stage.claim.pk}]", editor)
    assert stage.move(Move.PUBLISH, stage.cast.fifth).state == State.PUBLISHED


def test_what_a_second_person_waives_goes_out(stage: Stage, editor: User) -> None:
    finding = write(stage, UNBOUND, editor).findings.get()
    act = stage.act(make_person(Role.REVIEWER), "It says what follows.")
    actions.waive_finding(finding=finding, act=act)
    assert stage.move(Move.PUBLISH, stage.cast.fifth).state == State.PUBLISHED
    told = Event.objects.get(claim=stage.claim, action="waive_finding")
    assert "It says what follows." in told.reason


def test_whoever_wrote_the_summary_waives_nothing(stage: Stage, editor: User) -> None:
    finding = write(stage, UNBOUND, editor).findings.get()
    with pytest.raises(Refused, match="a second person"):
        actions.waive_finding(finding=finding, act=stage.act(editor, "It may stand."))


def test_a_waiver_takes_a_reason_and_is_given_once(stage: Stage, editor: User) -> None:
    finding = write(stage, UNBOUND, editor).findings.get()
    second = make_person(Role.REVIEWER)
    with pytest.raises(Refused, match="takes a reason"):
        actions.waive_finding(finding=finding, act=stage.act(second, " "))
    actions.waive_finding(finding=finding, act=stage.act(second, "It may stand."))
    with pytest.raises(Refused, match="already"):
        actions.waive_finding(finding=finding, act=stage.act(second, "Again."))


def test_a_waiver_stays_while_its_sentence_does(stage: Stage, editor: User) -> None:
    finding = write(stage, UNBOUND, editor).findings.get()
    second = make_person(Role.REVIEWER)
    actions.waive_finding(finding=finding, act=stage.act(second, "It may stand."))
    more = write(stage, f"{UNBOUND} Nobody asks.", editor)
    assert [hasattr(one, "waiver") for one in more.findings.all()] == [True, False]
    own = write(stage, f"{UNBOUND} Nobody minds.", make_person(Role.ANALYST))
    assert [hasattr(one, "waiver") for one in own.findings.all()] == [True, False]


def test_nobody_keeps_a_waiver_of_their_own_words(stage: Stage, editor: User) -> None:
    finding = write(stage, UNBOUND, editor).findings.get()
    second = make_person(Role.PUBLISHER)
    actions.waive_finding(finding=finding, act=stage.act(second, "It may stand."))
    own = write(stage, f"{UNBOUND} Nobody asks.", second)
    assert not any(hasattr(one, "waiver") for one in own.findings.all())


def test_an_earlier_summary_is_past_waiving(stage: Stage, editor: User) -> None:
    finding = write(stage, UNBOUND, editor).findings.get()
    write(stage, "Nobody minds.", editor)
    act = stage.act(make_person(Role.REVIEWER), "It may stand.")
    with pytest.raises(Refused, match="written anew"):
        actions.waive_finding(finding=finding, act=act)


def test_a_claim_that_is_rejected_afterwards_unsettles_the_summary(
    stage: Stage, editor: User
) -> None:
    other = f.make_claim()
    write(stage, f"{other.text}. [c{other.pk}]", editor)
    assert standing_of(stage.claim).unsettled == 0
    actions.reject(claim=other, act=stage.act(stage.cast.first, "Read wrongly."))
    assert standing_of(stage.claim).unsettled == 1
    again = write(stage, f"{other.text}. [c{other.pk}]", editor)
    assert [one.kind for one in again.findings.all()] == ["rejected"]


def test_the_same_words_are_not_kept_twice(stage: Stage, editor: User) -> None:
    write(stage, UNBOUND, editor)
    with pytest.raises(Refused, match="Nothing would change"):
        write(stage, UNBOUND, editor)


def test_a_summary_may_be_taken_away(stage: Stage, editor: User) -> None:
    write(stage, UNBOUND, editor)
    write(stage, "", editor)
    assert standing_of(stage.claim).unsettled == 0


@pytest.mark.parametrize("state", [State.IN_RESEARCH, State.SECOND_REVIEW])
def test_no_summary_is_written_before_the_verdict_is_agreed(
    state: State, editor: User
) -> None:
    with pytest.raises(Refused, match="once its verdict is agreed"):
        write(staged(state), UNBOUND, editor)


def test_a_steward_writes_no_summary(stage: Stage) -> None:
    with pytest.raises(Refused, match="takes the role"):
        write(stage, UNBOUND, make_person(Role.STEWARD))


def test_a_search_is_logged_with_an_event(stage: Stage, editor: User) -> None:
    act = stage.act(editor, "")
    made = actions.log_search(
        claim=stage.claim, act=act, place=" Factiva ", query="S-300", at=f.NOON
    )
    assert (made.place, made.found, made.searched_by) == ("Factiva", "", editor)
    last = Event.objects.filter(claim=stage.claim).in_order().last()
    assert last is not None
    assert (last.action, last.reason) == ("log_search", "Factiva: S-300")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"place": " "}, "where one looked"),
        ({"query": ""}, "where one looked"),
        ({"at": f.NOON + timedelta(days=90)}, "when it is done"),
    ],
)
def test_a_search_says_where_when_and_for_what(
    given: dict[str, object], why: str, stage: Stage, editor: User
) -> None:
    whole = {"place": "Factiva", "query": "S-300", "at": f.NOON} | given
    with pytest.raises(Refused, match=why):
        actions.log_search(
            claim=stage.claim,
            act=stage.act(editor),
            **whole,  # type: ignore[arg-type]
        )


def test_whoever_only_looks_logs_no_search(claimless: Claim) -> None:
    act = Act(make_person(Role.AUDITOR), f.NOON)
    with pytest.raises(Refused, match="works on claims"):
        actions.log_search(
            claim=claimless, act=act, place="Factiva", query="S-300", at=f.NOON
        )


@pytest.fixture
def claimless(db: None) -> Claim:
    """A claim that nobody has touched."""
    return f.make_claim()
