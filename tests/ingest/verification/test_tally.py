"""How far the reading is."""

from claims.ingest.verification.tally import Tally


def test_it_tells_its_end_whatever_the_step() -> None:
    told: list[tuple[int, int, str]] = []
    tally = Tally(3, lambda *how_far: told.append(how_far))
    for kind in ("originals", "originals", "texts"):
        tally.add(kind)
    assert told == [(3, 3, "texts")]


def test_it_tells_now_and_then() -> None:
    told: list[int] = []
    tally = Tally(250, lambda *told_of: told.append(told_of[0]))
    for _ in range(250):
        tally.add("texts")
    assert told == [100, 200, 250]


def test_it_says_how_much_was_read() -> None:
    tally = Tally(2_000, lambda *_: None)
    for _ in range(1_200):
        tally.add("texts")
    assert str(tally) == "1,200 texts, 0 spans"


def test_one_of_a_kind_is_one() -> None:
    tally = Tally(1, lambda *_: None)
    tally.add("originals")
    tally.spans = 1
    assert str(tally) == "1 original, 1 span"
