"""Words are measured generously, cut at their end, and run in their own direction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.lineage.pictures.lettering import (
    fitted,
    isolated,
    plain,
    runs_left,
    width_of,
)


@given(st.text(max_size=60), st.integers(20, 400))
def test_what_is_fitted_fits(words: str, room: int) -> None:
    assert width_of(fitted(words, room, 13), 13) <= room + 0.1


@given(st.text(max_size=60))
def test_what_has_room_stays_whole(words: str) -> None:
    assert fitted(words, width_of(words, 13), 13) == words


@pytest.mark.parametrize("words", ["Fars", "Фарс", "فارس", "法尔斯", "Фа́рс"])
def test_bold_words_are_wider(words: str) -> None:
    assert width_of(words, 13, "bold") > width_of(words, 13)


def test_marks_above_a_letter_take_no_room() -> None:
    assert width_of("á", 100) == width_of("a\u0301", 100) == width_of("a", 100)


@given(st.text())
def test_plain_words_are_words_that_xml_can_hold(words: str) -> None:
    kept = plain(words)
    assert all(one == " " or ord(one) >= 0x20 for one in kept)
    assert plain(kept) == kept


def test_plain_words_cannot_turn_what_follows_them() -> None:
    assert plain("Fars\u202e\u2067 said") == "Fars said"


def test_blanks_of_all_kinds_are_one() -> None:
    assert plain(" a\n\tb\u00a0c ") == "a b c"


@pytest.mark.parametrize(
    "words",
    [
        "RIA",
        "2015 · РИА",
        "2015",
        "",
        f"{isolated('فارس')} speaks for RIA",
        f"2015 · {isolated('شاید')}",
    ],
)
def test_words_run_right_where_no_strong_letter_of_their_own_runs_left(
    words: str,
) -> None:
    assert not runs_left(words)


@pytest.mark.parametrize("words", ["خبرگزاری فارس", "2015 خبر", "רויטרס", "فارس RIA"])
def test_words_run_left_where_their_first_strong_letter_does(words: str) -> None:
    assert runs_left(words)
