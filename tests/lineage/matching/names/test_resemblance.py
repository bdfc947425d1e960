"""What may be one source is suggested with its reason, and found by the index."""

import pytest

from claims.lineage.matching import Called, KnownNames, keys_of, resemblance
from claims.vocabulary import SourceKind
from tests.lineage.matching.names.gold import Pair, gold_pairs

GOLD = [pair for pair in gold_pairs() if pair.verdict != "same"]
MAYBE = [pair for pair in GOLD if pair.verdict == "maybe"]


def called(pair: Pair) -> tuple[Called, Called]:
    """The two sources of a pair."""
    first, second = (Called.of(name, pair.kind) for name in pair.names)
    return first, second


@pytest.mark.parametrize("pair", GOLD, ids=str)
def test_a_pair_is_alike_for_its_reason(pair: Pair, known: KnownNames) -> None:
    one, other = called(pair)
    assert resemblance(one, other, known) is pair.why
    assert resemblance(other, one, known) is pair.why


@pytest.mark.parametrize("pair", MAYBE, ids=str)
def test_what_is_alike_shares_a_key(pair: Pair, known: KnownNames) -> None:
    one, other = called(pair)
    assert keys_of(one, known) & keys_of(other, known)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (SourceKind.PERSON, SourceKind.OUTLET),
        (SourceKind.ANONYMOUS, SourceKind.PERSON),
        (SourceKind.SOCIAL_ACCOUNT, SourceKind.AGENCY),
    ],
)
def test_sources_of_kinds_that_do_not_fit_are_never_alike(
    first: SourceKind, second: SourceKind, known: KnownNames
) -> None:
    one, other = Called.of("Nour", first), Called.of("Nour", second)
    assert resemblance(one, other, known) is None


def test_a_source_of_unknown_kind_may_be_a_person(known: KnownNames) -> None:
    one = Called.of("Oleh Marchuk", SourceKind.PERSON)
    other = Called.of("Олег Марчук", SourceKind.UNKNOWN)
    assert resemblance(one, other, known) is not None
    assert keys_of(one, known) & keys_of(other, known)


def test_a_name_without_letters_has_no_key(known: KnownNames) -> None:
    assert keys_of(Called.of("—", SourceKind.AGENCY), known) == frozenset()
