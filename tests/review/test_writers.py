"""Who may write, waive and search: yes and no come from one rule."""

import pytest

from claims.review import Person, Standing, may_search, may_waive, may_write
from claims.vocabulary import CorrectionKind, Role, State
from tests import factories as f

ANN = 1


def person(*roles: Role) -> Person:
    """Ann, in some roles."""
    return Person(ANN, frozenset(roles))


@pytest.mark.parametrize("state", list(State))
def test_a_summary_is_written_between_the_verdict_and_going_out(state: State) -> None:
    written = {State.AGREED, State.REPLY_OPEN, State.READY, State.CORRECTION_DRAFT}
    assert may_write(Standing(state), person(Role.ANALYST)) is (state in written)


def test_where_the_rating_changes_it_is_assessed_anew_first() -> None:
    anew = Standing(State.CORRECTION_DRAFT, correction=CorrectionKind.RATING_CHANGING)
    assert not may_write(anew, person(Role.PUBLISHER))


@pytest.mark.django_db
def test_who_waives_has_a_role_and_is_not_the_writer() -> None:
    writer = f.make_user()
    summary, ready = f.make_summary(written_by=writer), Standing(State.READY)
    own = Person(writer.pk, frozenset([Role.PUBLISHER]))
    other = Person(writer.pk + 1, frozenset([Role.PUBLISHER]))
    assert not may_waive(summary, ready, own)
    assert may_waive(summary, ready, other)
    assert not may_waive(summary, Standing(State.PUBLISHED), other)
    assert not may_waive(summary, ready, Person(writer.pk + 1))


def test_whoever_works_on_claims_logs_searches() -> None:
    assert may_search(person(Role.STEWARD))
    assert not may_search(person(Role.AUDITOR))
