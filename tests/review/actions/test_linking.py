"""Suggested links are accepted or refused, by whom, and taken back without a trace."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError

from claims.models import Claim, Confirmation, Event
from claims.review import (
    Act,
    Meant,
    Refused,
    Stale,
    link_revision_of,
    may_decide_link,
    person_of,
)
from claims.review.actions import (
    accept_link,
    refuse_link,
    suggest_link,
    take_back_link,
)
from claims.review.digests import EVENT_COLUMNS, digest_of_event
from claims.vocabulary import (
    LINK_MOVES,
    LinkMove,
    LinkStatus,
    Relation,
    Role,
    Scope,
)
from tests import factories as f
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
DOING = {
    LinkMove.ACCEPT_LINK: accept_link,
    LinkMove.REFUSE_LINK: refuse_link,
    LinkMove.TAKE_BACK_LINK: take_back_link,
}


def make_link(status: LinkStatus = LinkStatus.SUGGESTED) -> Confirmation:
    """A link that rules suggested, and that somebody may have decided on."""
    decided = {"decided_by": f.make_user(), "decided_at": f.NOON}
    more = {} if status is LinkStatus.SUGGESTED else decided
    return f.make_confirmation(
        evidence_claim=f.make_claim(), rule="same-root", status=status.value, **more
    )


def act(actor: User | None = None, **given: object) -> Act:
    """What an analyst does at noon, unless told otherwise."""
    return Act(actor or make_person(Role.ANALYST), f.NOON, **given)  # type: ignore[arg-type]


def columns(link: Confirmation) -> dict[str, object]:
    return dict(Confirmation.objects.filter(pk=link.pk).values().get())


def test_who_accepts_a_link_is_kept_with_the_time_and_the_reason() -> None:
    link, doing = make_link(), act(reason="the same speech")
    accept_link(link=link, act=doing)
    link.refresh_from_db()
    assert (link.status, link.reason) == ("accepted", "the same speech")
    assert (link.decided_by, link.decided_at) == (doing.actor, f.NOON)


def test_a_link_of_ones_own_waits_to_be_accepted_and_is_told() -> None:
    claim, evidence = f.make_claim(), f.make_claim()
    meant = Meant(Relation.CONFIRMS, Scope.WEAKER)
    doing = act(reason="both were there")
    link = suggest_link(claim=claim, evidence=evidence, meant=meant, act=doing)
    assert (link.status, link.rule, link.why) == ("suggested", "", "both were there")
    assert Event.objects.get(confirmation=link).became == "suggested: confirms, weaker"
    with pytest.raises(Refused, match="linked so already"):
        suggest_link(claim=claim, evidence=evidence, meant=meant, act=doing)


@pytest.mark.parametrize(
    ("reason", "roles", "why"),
    [
        ("", [Role.ANALYST], "takes a reason"),
        ("both", [Role.ANALYST], "evidence for itself"),
        ("both", [Role.PUBLISHER], "takes the role"),
    ],
)
def test_what_is_no_link_is_not_suggested(
    reason: str, roles: list[Role], why: str
) -> None:
    claim, meant = f.make_claim(), Meant(Relation.CONFIRMS, Scope.FULL)
    doing = act(make_person(*roles), reason=reason)
    with pytest.raises(Refused, match=why):
        suggest_link(claim=claim, evidence=claim, meant=meant, act=doing)
    assert not Confirmation.objects.exists()


def test_a_link_is_refused() -> None:
    assert refuse_link(link=make_link(), act=act()).status == "rejected"


@pytest.mark.parametrize("decide", [accept_link, refuse_link])
def test_what_is_taken_back_is_as_it_was(decide: object) -> None:
    link = make_link()
    before = columns(link)
    decide(link=link, act=act(reason="hasty"))  # type: ignore[operator]
    take_back_link(link=link, act=act())
    assert columns(link) == before


def test_every_decision_is_told_in_one_event_that_holds_on_to_the_last() -> None:
    link = make_link()
    for decide in (accept_link, take_back_link, refuse_link):
        decide(link=link, act=act())
    told = list(Event.objects.in_order().values("digest", *EVENT_COLUMNS))
    assert [(one["action"], one["was"], one["became"]) for one in told] == [
        ("accept_link", "suggested", "accepted"),
        ("take_back_link", "accepted", "suggested"),
        ("refuse_link", "suggested", "rejected"),
    ]
    assert [one["previous"] for one in told[1:]] == [one["digest"] for one in told[:-1]]
    assert [one["digest"] for one in told] == [digest_of_event(one) for one in told]


@pytest.mark.parametrize("move", list(LinkMove))
@pytest.mark.parametrize("status", list(LinkStatus))
def test_a_link_moves_by_the_table_alone(move: LinkMove, status: LinkStatus) -> None:
    link, person = make_link(status), make_person(Role.ANALYST)
    allowed = status in LINK_MOVES[move].before
    assert may_decide_link(move, status, person_of(person)) is allowed
    if allowed:
        after = DOING[move](link=link, act=act(person)).status
        assert after == LINK_MOVES[move].after
    else:
        with pytest.raises(Refused, match=f"The link is {status.value}"):
            DOING[move](link=link, act=act(person))


@pytest.mark.parametrize("role", list(Role))
def test_whose_part_it_is_not_may_not_decide(role: Role) -> None:
    person = person_of(make_person(role))
    row = LINK_MOVES[LinkMove.ACCEPT_LINK]
    allowed = may_decide_link(LinkMove.ACCEPT_LINK, LinkStatus.SUGGESTED, person)
    assert allowed is (role in row.roles)


def test_a_superuser_without_a_part_decides_nothing() -> None:
    link = make_link()
    with pytest.raises(Refused, match="takes the role"):
        accept_link(link=link, act=act(make_person(is_superuser=True)))
    assert not Event.objects.exists()


def test_who_saw_another_state_of_the_link_is_told() -> None:
    link = make_link()
    seen = link_revision_of(link)
    refuse_link(link=link, act=act())
    with pytest.raises(Stale, match="rejected now"):
        take_back_link(link=link, act=act(seen=seen))


def test_nobody_decides_before_the_one_who_decided_last() -> None:
    link = make_link()
    accept_link(link=link, act=act())
    early = Act(make_person(Role.ANALYST), f.NOON - timedelta(hours=1))
    take_back_link(link=link, act=early)
    assert Event.objects.in_order().last().at == f.NOON  # type: ignore[union-attr]


def test_deciding_on_a_link_leaves_its_claims_alone() -> None:
    link = make_link()
    before = list(Claim.objects.order_by("pk").values())
    accept_link(link=link, act=act())
    assert list(Claim.objects.order_by("pk").values()) == before


WEAKER = Meant(Relation.QUALIFIES, Scope.WEAKER)


def test_who_accepts_a_link_may_say_what_else_it_is() -> None:
    link = accept_link(link=make_link(), act=act(reason="less sure"), meant=WEAKER)
    assert (link.relation, link.scope) == ("qualifies", "weaker")
    assert (link.suggested_relation, link.suggested_scope) == ("confirms", "full")


def test_what_it_was_and_became_is_told_in_the_event() -> None:
    link = accept_link(link=make_link(), act=act(reason="less sure"), meant=WEAKER)
    event = Event.objects.get(confirmation=link)
    assert event.was == "suggested: confirms, full"
    assert event.became == "accepted: qualifies, weaker"


def test_a_correction_is_taken_back_to_what_was_suggested() -> None:
    link = make_link()
    before = columns(link)
    accept_link(link=link, act=act(reason="less sure"), meant=WEAKER)
    take_back_link(link=link, act=act())
    assert columns(link) == before


def test_to_accept_it_as_it_is_takes_no_reason() -> None:
    as_it_is = Meant(Relation.CONFIRMS, Scope.FULL)
    link = accept_link(link=make_link(), act=act(), meant=as_it_is)
    assert (link.status, link.suggested_relation) == ("accepted", "")


def test_to_accept_it_as_another_takes_a_reason() -> None:
    with pytest.raises(Refused, match="takes a reason"):
        accept_link(link=make_link(), act=act(reason=" "), meant=WEAKER)


def test_no_link_becomes_one_that_is_there_already() -> None:
    link = make_link()
    f.make_confirmation(
        claim=link.claim, evidence_claim=link.evidence_claim, relation="qualifies"
    )
    with pytest.raises(Refused, match="linked so already"):
        accept_link(link=link, act=act(reason="less sure"), meant=WEAKER)


def test_the_database_keeps_what_was_suggested_of_accepted_links_alone() -> None:
    link = make_link()
    link.suggested_relation, link.suggested_scope = "confirms", "full"
    with pytest.raises(IntegrityError, match="corrected_by_who_accepts"):
        link.save()
