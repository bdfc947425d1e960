"""A text takes the place of another: both stay, and the decision is told."""

import pytest

from claims.models import Event
from claims.review import Act, Refused
from claims.review.actions import supersede_document
from claims.vocabulary import Role
from tests import factories as f
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


def superseding(*roles: Role) -> Act:
    return Act(make_person(*roles), f.NOON, "They put the date right.")


def test_the_later_text_says_which_it_corrects() -> None:
    old, new = f.make_document(), f.make_document()
    supersede_document(old=old, new=new, act=superseding(Role.ANALYST))
    new.refresh_from_db()
    assert new.supersedes == old
    event = Event.objects.get(document=old)
    assert (event.action, event.became) == ("supersede_document", str(new.pk))


def test_a_text_does_not_correct_itself() -> None:
    old = f.make_document()
    with pytest.raises(Refused, match="does not correct itself"):
        supersede_document(old=old, new=old, act=superseding(Role.ANALYST))


def test_a_text_corrects_one_other_at_most() -> None:
    new = f.make_document(supersedes=f.make_document())
    with pytest.raises(Refused, match="corrects another already"):
        supersede_document(
            old=f.make_document(), new=new, act=superseding(Role.ANALYST)
        )


def test_texts_do_not_correct_one_another_in_a_circle() -> None:
    first = f.make_document()
    last = f.make_document(supersedes=f.make_document(supersedes=first))
    with pytest.raises(Refused, match="older than it"):
        supersede_document(old=last, new=first, act=superseding(Role.ANALYST))


def test_who_adds_no_claims_corrects_no_texts() -> None:
    with pytest.raises(Refused, match="takes the role Analyst"):
        supersede_document(
            old=f.make_document(),
            new=f.make_document(),
            act=superseding(Role.AUDITOR),
        )
