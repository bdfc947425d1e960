"""The feed misses nothing and repeats nothing, whoever else is writing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

import pytest
from django.db import connection, transaction

from claims.models import Change, Claim, Source
from claims.review.feeds import BEGINNING, Position, changes_after, horizon
from claims.review.feeds.changes import position_of
from tests import factories as f

Told = tuple[str, int, str]


def told(after: Position = BEGINNING) -> list[Told]:
    return [(one.subject, one.key, one.change) for one in changes_after(after)]


@contextmanager
def meanwhile(work: Callable[[], object]) -> Iterator[None]:
    """Do some work in another connection, wholly, before going on."""

    def whole() -> None:
        try:
            work()
        finally:
            connection.close()

    other = Thread(target=whole)
    other.start()
    other.join()
    yield


@pytest.mark.django_db(transaction=True)
def test_a_row_is_told_of_when_it_comes_changes_and_goes() -> None:
    source = f.make_source()
    key = source.pk
    Source.objects.filter(pk=key).update(country="RU")
    source.delete()
    changes = [(key, change) for _, key, change in told()]
    assert changes == [(key, "added"), (key, "changed"), (key, "removed")]


@pytest.mark.django_db(transaction=True)
def test_what_changes_twice_in_one_transaction_is_told_once() -> None:
    source = f.make_source()
    before = horizon()
    with transaction.atomic():
        Source.objects.filter(pk=source.pk).update(country="RU")
        Source.objects.filter(pk=source.pk).update(country="IR")
    assert told(before) == [("source", source.pk, "changed")]


@pytest.mark.django_db(transaction=True)
def test_what_is_added_and_changed_at_once_is_only_added() -> None:
    with transaction.atomic():
        source = f.make_source()
        Source.objects.filter(pk=source.pk).update(country="RU")
    assert told() == [("source", source.pk, "added")]


@pytest.mark.django_db(transaction=True)
def test_an_event_tells_that_its_subject_changed() -> None:
    source = f.make_source()
    before = horizon()
    f.make_event(source=source)
    assert ("source", source.pk, "changed") in told(before)


@pytest.mark.django_db(transaction=True)
def test_each_kind_of_thing_is_told_of() -> None:
    f.make_confirmation()
    f.make_source()
    f.make_report()
    subjects = {subject for subject, _, _ in told()}
    assert subjects == {"claim", "confirmation", "document", "report", "source"}


@pytest.mark.django_db(transaction=True)
def test_what_is_not_over_is_not_told_yet() -> None:
    with transaction.atomic():
        f.make_source()
        assert told() == []
    assert len(told()) == 1


@pytest.mark.django_db(transaction=True)
def test_who_began_first_and_ended_last_is_not_missed() -> None:
    with transaction.atomic():
        slow = f.make_source()
        with meanwhile(f.make_source):
            read_meanwhile = told()
        position = horizon()
    assert read_meanwhile == []
    assert ("source", slow.pk, "added") in told(position)
    assert len(told(position)) == 2


@pytest.mark.django_db(transaction=True)
def test_readers_among_writers_hear_of_everything_once() -> None:
    def write() -> None:
        try:
            for number in range(20):
                with transaction.atomic():
                    Source.objects.create(name=f"S {number}", kind="person")
                    Source.objects.create(name=f"T {number}", kind="person")
        finally:
            connection.close()

    writers = [Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    heard: list[Told] = []
    position, busy = BEGINNING, True
    while busy:
        busy = any(writer.is_alive() for writer in writers)
        for one in changes_after(position):
            heard.append((one.subject, one.key, one.change))
            position = position_of(one)
    there = {
        ("source", key, "added") for key in Source.objects.values_list("pk", flat=True)
    }
    assert len(heard) == len(there) == 160
    assert set(heard) == there


@pytest.mark.django_db(transaction=True)
def test_a_position_is_gone_on_from() -> None:
    claim = f.make_claim()
    changes = list(changes_after(BEGINNING))
    rest = told(position_of(changes[0]))
    assert len(rest) == len(changes) - 1
    assert Claim.objects.get() == claim


@pytest.mark.parametrize("words", ["0", "12", "12-claim-7-added"])
def test_a_position_reads_as_it_is_written(words: str) -> None:
    assert str(Position.read(words)) == words


@pytest.mark.parametrize(
    "words", ["", "-1", "1-claim", "1-claim-2-lost", "1-verdict-2-added", "9" * 30, "٧"]
)
def test_no_other_words_are_a_position(words: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Position.read(words)


@pytest.mark.django_db(transaction=True)
def test_the_feed_ends_at_its_last_change() -> None:
    f.make_source()
    assert told(horizon()) == []
    assert str(Change.objects.get()).endswith("added")
