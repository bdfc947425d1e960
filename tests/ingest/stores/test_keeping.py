"""The register of a small store: names judged to be one's, owners tied."""

import pytest
from django.contrib.auth.models import User

from claims.ingest.stores.keeping import judge_names, know, tie_names
from claims.models import Judgement, Ownership, Source
from claims.review import Act
from claims.vocabulary import Role, SourceKind, Tie
from tests import factories
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def act() -> Act:
    """A steward's."""
    steward: User = make_person(Role.STEWARD)
    return Act(steward, factories.NOON, "Suggested.")


def judged() -> list[tuple[str, str]]:
    """The names that were judged to be one's."""
    found = Judgement.objects.order_by("pk")
    rows = found.values_list("first_source__name", "second_source__name")
    return [(str(first), str(second)) for first, second in rows]


def test_spellings_of_one_name_are_judged_to_be_one(act: Act) -> None:
    know(["Hossein Dehqan", "Hossein Dehghan"], SourceKind.PERSON, act)
    judge_names(set(), act)
    assert judged() == [("Hossein Dehqan", "Hossein Dehghan")]


def test_rows_of_one_name_are_judged_to_be_one(act: Act) -> None:
    know(["Public Eye"], SourceKind.OUTLET, act)
    know(["Public Eye"], SourceKind.PERSON, act)
    judge_names(set(), act)
    assert judged() == [("Public Eye", "Public Eye")]


def test_nobody_unnamed_is_judged(act: Act) -> None:
    for text in "ab":
        factories.make_source(name=f"a tall official {text}", kind="anonymous")
    judge_names(set(), act)
    assert judged() == []


def test_two_publishers_are_one_only_where_they_are_spelt_alike(act: Act) -> None:
    names = ["Gulf Star", "Star"]
    know(names, SourceKind.OUTLET, act)
    judge_names(set(names), act)
    assert judged() == []


def test_an_owner_is_tied_once(act: Act) -> None:
    know(["Tarn Echo", "Harrow Media"], SourceKind.UNKNOWN, act)
    tie_names(Tie.OWNS, [("Tarn Echo", "Harrow Media")] * 2, act)
    tied = Ownership.objects.get()
    assert (tied.owned.name, tied.owner.name) == ("Tarn Echo", "Harrow Media")
    assert Source.objects.count() == 2
