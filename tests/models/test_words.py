"""The nearest rows are found on either side of a key, however far they are."""

import pytest
from pytest_django import DjangoAssertNumQueries

from claims.models import Claim, words
from claims.models.words import few, nearest
from tests import factories as f

pytestmark = pytest.mark.django_db


@pytest.fixture(params=[1, 3, 10, words.WALKED])
def kept(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The keys of parked claims among others, for walks that are short, or not."""
    monkeypatch.setattr(words, "WALKED", request.param)
    document = f.make_document()
    states = ["parked", "proposed", "proposed", "parked", "parked", "proposed"]
    made = [f.make_claim(document=document, state=state) for state in states]
    return [claim.pk for claim in made if claim.state == "parked"]


def parked() -> words.Rows:
    return Claim.objects.filter(state="parked")


def test_the_newest_are_found_where_no_key_is_told(kept: list[int]) -> None:
    found = sorted(nearest(parked(), 2), reverse=True)
    assert found[:2] == kept[:0:-1]


def test_older_ones_are_found_before_a_key(kept: list[int]) -> None:
    assert nearest(parked(), 1, kept[1]) == set(kept[:1])


def test_newer_ones_are_found_on_the_way_back(kept: list[int]) -> None:
    found = sorted(nearest(parked(), 1, kept[0], back=True))
    assert found[:1] == kept[1:2]


def test_there_are_no_more_than_there_are(kept: list[int]) -> None:
    assert sorted(nearest(parked(), 9)) == kept


@pytest.mark.parametrize(("walked", "asked"), [(1, 2), (words.WALKED, 1)])
def test_only_what_is_not_near_is_asked_for_once_more(
    walked: int,
    asked: int,
    monkeypatch: pytest.MonkeyPatch,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    monkeypatch.setattr(words, "WALKED", walked)
    made = {f.make_claim(state="parked").pk for _ in range(2)}
    with django_assert_num_queries(asked):
        assert nearest(parked(), 2) == made


def test_nothing_is_found_in_an_empty_table() -> None:
    assert nearest(parked(), 1) == set()


@pytest.mark.parametrize("back", [False, True])
def test_a_key_may_be_the_largest_there_is(kept: list[int], *, back: bool) -> None:
    found = nearest(parked(), 9, 2**63 - 1, back=back)
    assert sorted(found) == ([] if back else kept)


def test_few_rows_are_known_by_their_keys(kept: list[int]) -> None:
    found = few(parked())
    assert sorted(found or ()) == kept


def test_that_there_are_no_rows_is_no_reason_to_show_all() -> None:
    assert few(parked()) == ()


def test_many_rows_are_not_listed(
    kept: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "FEW", len(kept) - 1)
    assert few(parked()) is None


def test_rows_seem_many_where_the_newest_hold_their_share_of_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(words, "FEW", 2 * words.PARTS)
    document = f.make_document()
    made = [f.make_claim(document=document, state="parked") for _ in range(2)]
    assert few(parked()) is None
    made[0].delete()
    assert few(parked()) == (made[1].pk,)
