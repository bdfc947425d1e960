"""A change that is wanted is delivered, tried again, and at last given up."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User

from claims.models import Attempt, Delivery, Webhook
from claims.review import Refused
from claims.review.feeds import add_webhook, file, queue_up, stop_webhook, take
from claims.review.feeds.queue import (
    FIRST_WAIT,
    LONGEST_WAIT,
    MOST_ATTEMPTS,
    wait_after,
)
from claims.review.feeds.webhooks import MOST
from claims.vocabulary import DeliveryStatus, FeedChange, FeedSubject
from tests import factories as f
from tests.review.feeds.desk import member

pytestmark = pytest.mark.django_db(transaction=True)

ADDED = (FeedSubject.SOURCE, FeedChange.ADDED)


def hook(owner: User | None = None) -> Webhook:
    owner = owner or member()
    return add_webhook(
        owner=owner, url="https://a.example/hook", topics=[ADDED], at=f.NOON
    )


def test_a_webhook_is_told_of_what_comes_after_it() -> None:
    f.make_source()
    hook()
    later = f.make_source()
    assert queue_up(f.NOON) == 1
    assert Delivery.objects.get().key == later.pk


def test_only_what_it_chose_is_queued() -> None:
    hook()
    f.make_document()
    assert queue_up(f.NOON) == 0


def test_nothing_is_queued_twice() -> None:
    hook()
    f.make_source()
    assert (queue_up(f.NOON), queue_up(f.NOON)) == (1, 0)


def test_a_stopped_webhook_is_told_nothing_more() -> None:
    made = hook()
    f.make_source()
    queue_up(f.NOON)
    stop_webhook(webhook=made, owner=made.owner, at=f.NOON)
    f.make_source()
    assert queue_up(f.NOON) == 0
    assert take(f.NOON) is None


def test_whoever_has_left_the_desk_is_told_nothing() -> None:
    made = hook()
    made.owner.groups.clear()
    f.make_source()
    assert queue_up(f.NOON) == 0


def test_a_delivery_that_is_taken_waits_before_it_is_due_again() -> None:
    hook()
    f.make_source()
    queue_up(f.NOON)
    assert take(f.NOON) is not None
    assert take(f.NOON) is None
    assert take(f.NOON + FIRST_WAIT) is not None


def test_what_arrives_is_not_tried_again() -> None:
    hook()
    f.make_source()
    queue_up(f.NOON)
    parcel = take(f.NOON)
    assert parcel is not None
    status = file(delivery=parcel.delivery, at=f.NOON, answered=204, error="")
    assert status is DeliveryStatus.DELIVERED
    assert take(f.NOON + LONGEST_WAIT) is None


def test_what_never_arrives_is_given_up_with_every_attempt_in_the_log() -> None:
    hook()
    f.make_source()
    queue_up(f.NOON)
    at, status = f.NOON, DeliveryStatus.WAITING
    while parcel := take(at):
        status = file(
            delivery=parcel.delivery, at=at, answered=500, error="answers 500"
        )
        at += LONGEST_WAIT
    assert status is DeliveryStatus.GIVEN_UP
    assert Attempt.objects.count() == MOST_ATTEMPTS


def test_each_wait_is_twice_as_long_up_to_the_longest() -> None:
    assert wait_after(1) == 2 * wait_after(0) == timedelta(minutes=1)
    assert wait_after(MOST_ATTEMPTS) == LONGEST_WAIT


def test_an_account_without_a_role_adds_no_webhook() -> None:
    with pytest.raises(Refused, match="takes a role"):
        hook(f.make_user())


def test_a_webhook_chooses_something() -> None:
    with pytest.raises(Refused, match="at least one"):
        add_webhook(
            owner=member(),
            url="https://a.example",
            topics=[],
            at=f.NOON,
        )


def test_nobody_has_more_webhooks_than_are_allowed() -> None:
    owner = member()
    for _ in range(MOST):
        hook(owner)
    with pytest.raises(Refused, match="stop one of them"):
        hook(owner)


def test_nobody_else_stops_a_webhook() -> None:
    with pytest.raises(Refused, match="Whoever added"):
        stop_webhook(webhook=hook(), owner=member(), at=f.NOON)


def test_a_webhook_is_stopped_once() -> None:
    made = hook()
    stop_webhook(webhook=made, owner=made.owner, at=f.NOON)
    with pytest.raises(Refused, match="already"):
        stop_webhook(webhook=made, owner=made.owner, at=f.NOON)
