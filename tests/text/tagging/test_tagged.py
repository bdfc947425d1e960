"""Fragments of one attribution are joined; two attributions stay two."""

from claims.text.tagging.tagged import Range, Tagged, joined


def tagged(cue: Range, *contents: Range, belief: float = 0.5) -> Tagged:
    return Tagged(cue, None, contents, belief, 0.5, 0.5)


def test_neighbouring_cues_of_the_same_words_are_one() -> None:
    first, second = tagged((1, 2), (4, 9)), tagged((3, 4), (4, 10), belief=0.9)
    (one,) = joined([first, second])
    assert (one.cue, one.contents, one.cue_belief) == ((1, 4), ((4, 10),), 0.9)


def test_neighbouring_cues_of_other_words_stay_two() -> None:
    found = [tagged((1, 2), (4, 9)), tagged((3, 4), (12, 20))]
    assert list(joined(found)) == found


def test_cues_far_apart_stay_two() -> None:
    found = [tagged((1, 2), (4, 9)), tagged((12, 13), (4, 9))]
    assert list(joined(found)) == found


def test_nothing_is_joined_of_nothing() -> None:
    assert list(joined([])) == []
