"""What holds for the suggestions of all claims, in whichever order they come in."""

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.lineage.matching import parse_matching
from claims.lineage.suggesting import (
    CANDIDATES,
    Claimed,
    Index,
    Suggestion,
    parse_links,
    suggest_all,
)
from tests.lineage.matching.rows import TABLES as MATCHING
from tests.lineage.suggesting.conftest import TABLES
from tests.lineage.suggesting.written import PAIRS, claim_of, pair_of

ENGLISH = parse_links(TABLES, parse_matching(MATCHING))
FEW = settings(max_examples=40, deadline=None)
UNRELATED = claim_of(
    900, {"words": "a violin of Zamir fetched little at auction", "by": "Ulla Brenn"}
)


def all_claims() -> list[Claimed]:
    """The claims of all pairs in one store, each pair in documents of its own."""
    found = []
    for number, pair in enumerate(PAIRS):
        for one in pair_of(pair):
            place = 2 * number
            found.append(replace(one, id=place + one.id, document=place + one.document))
    return found


CLAIMS = all_claims()
some_claims = st.lists(st.sampled_from(CLAIMS), unique=True, max_size=30)


def suggestions(claims: Iterable[Claimed]) -> frozenset[Suggestion]:
    """What some claims make together, taken in one by one as they are given."""
    index = Index(ENGLISH)
    return frozenset(made for one in claims for made in index.add(one))


@FEW
@given(some_claims, st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(
    claims: list[Claimed], chance: object
) -> None:
    shuffled = list(claims)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert suggestions(shuffled) == suggestions(claims)


@FEW
@given(some_claims, st.integers(0, 30))
def test_an_unrelated_claim_changes_nothing(claims: list[Claimed], place: int) -> None:
    more = [*claims[:place], UNRELATED, *claims[place:]]
    assert suggestions(more) == suggestions(claims)


@FEW
@given(some_claims)
def test_what_comes_in_later_takes_nothing_away(claims: list[Claimed]) -> None:
    assert suggestions(claims[:-1]) <= suggestions(claims)


@FEW
@given(some_claims)
def test_no_claim_is_linked_to_itself_and_no_pair_twice(claims: list[Claimed]) -> None:
    made = suggestions(claims)
    pairs = {frozenset((one.claim, one.evidence)) for one in made}
    assert len(pairs) == len(made)
    assert all(len(pair) == 2 for pair in pairs)


def test_all_together_make_what_they_make_one_by_one() -> None:
    together = frozenset(suggest_all(reversed(CLAIMS), ENGLISH))
    assert together == suggestions(CLAIMS)


def test_a_claim_that_comes_in_tells_its_own_suggestions_alone() -> None:
    index = Index(ENGLISH)
    for one in CLAIMS[:-1]:
        index.add(one)
    last = CLAIMS[-1]
    assert all(last.id in (one.claim, one.evidence) for one in index.add(last))


def test_a_sentence_that_everybody_says_is_compared_with_few() -> None:
    said = claim_of(1, {"words": "twelve miners died in the Karsk mine", "by": "A"})
    many = [replace(said, id=place, document=place) for place in range(1, 200)]
    made = list(suggest_all(many, ENGLISH))
    assert len(made) <= CANDIDATES * len(many)
    assert {one.evidence for one in made} == {one.id for one in many[1:]}


def test_the_words_of_a_suggestion_stand_where_it_says() -> None:
    texts = {one.id: one for one in CLAIMS}
    for one in suggest_all(CLAIMS, ENGLISH):
        assert {place.claim for place in one.spans} == {one.claim, one.evidence}
        for place in one.spans:
            claim = texts[place.claim]
            first, last = place.start - claim.start, place.end - claim.start
            assert claim.text[first:last] == place.words
