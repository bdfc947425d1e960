"""The scorer finds, judges and counts as the definitions say."""

from typing import Any

import pytest

from bench.scoring import names_agree, overlap, pair, score, total


def expected(start: int, end: int, **more: Any) -> dict[str, Any]:
    plain = {"chain": ["Ada Orlen"], "hedge": "asserted", "polarity": "affirmed"}
    return {"content": "x" * (end - start), "start": start, "end": end, **plain, **more}


def extracted(start: int, end: int, **more: Any) -> dict[str, Any]:
    plain = {
        "text": "x" * (end - start),
        "chain": [{"name": "Ada Orlen", "mention": "She"}],
        "hedge": {"level": "asserted"},
        "polarity": "affirmed",
    }
    return {"start": start, "end": end, **plain, **more}


def test_overlap_is_shared_over_covered() -> None:
    assert overlap((0, 10), (5, 15)) == pytest.approx(1 / 3)


def test_spans_that_touch_share_nothing() -> None:
    assert overlap((0, 5), (5, 9)) == 0


def test_half_an_overlap_is_enough() -> None:
    assert pair([expected(0, 10)], [extracted(0, 20)]) == {0: 0}


def test_less_than_half_is_not_enough() -> None:
    assert pair([expected(0, 10)], [extracted(0, 21)]) == {}


def test_the_better_overlap_is_taken_first() -> None:
    assert pair([expected(0, 10)], [extracted(0, 12), extracted(0, 10)]) == {0: 1}


def test_an_extracted_claim_is_matched_once() -> None:
    assert len(pair([expected(0, 10), expected(0, 11)], [extracted(0, 10)])) == 1


@pytest.mark.parametrize(
    ("name", "step", "agrees"),
    [
        ("Ada Orlen", {"name": "Ada Orlen"}, True),
        ("Ada Orlen", {"name": None, "mention": "Orlen"}, True),
        ("Ada Orlen", {"name": "Ada"}, False),
        ("Ada Orlen and Bo Tarn", {"name": "Ada Orlen and Bo Tarn"}, True),
        ("Ada Orlen and Bo Tarn", {"name": "Ada Orlen"}, False),
        ("Defense Minister", {"name": "the minister"}, True),
        ("Inês Prado", {"name": "Ines Prado"}, True),
        ("a clerk at the old harbour office", {"mention": "office"}, False),
        ("سپیدار", {"name": "خبرگزاری سپیدار"}, True),
    ],
)
def test_names_agree_by_their_last_word_and_half_of_the_telling_ones(
    *, name: str, step: dict[str, str], agrees: bool
) -> None:
    assert names_agree(name, step) is agrees


@pytest.mark.parametrize(
    ("difference", "fault"),
    [
        ({"chain": []}, "chain"),
        ({"chain": [{"name": "Ada Orlen"}, {"name": "Post"}]}, "chain"),
        ({"hedge": {"level": "likely"}}, "hedge"),
        ({"polarity": "negated"}, "polarity"),
    ],
)
def test_a_difference_is_one_fault(difference: dict[str, Any], fault: str) -> None:
    judged = score("d", [expected(0, 9)], [extracted(0, 9, **difference)])
    assert judged.verdicts[0].faults == (fault,)


def test_what_was_not_found_is_right_in_nothing() -> None:
    judged = score("d", [expected(0, 9)], [])
    assert judged.verdicts[0].faults == ("found",)
    assert judged.right("polarity") == 0


def test_extra_counts_claims_with_a_chain_alone() -> None:
    got = [extracted(0, 9), extracted(50, 60), extracted(70, 80, chain=[])]
    assert len(score("d", [expected(0, 9)], got).extra) == 1


def test_totals_are_shares_of_what_was_expected() -> None:
    scores = [
        score("a", [expected(0, 9)], [extracted(0, 9), extracted(20, 30)]),
        score("b", [expected(0, 9)], []),
    ]
    totals = total(scores)
    assert (totals.found, totals.precision, totals.extra) == (0.5, 0.5, 1)
