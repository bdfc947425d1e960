"""A report is drawn from its value: who said it, how surely, and when."""

from dataclasses import replace

from claims.reports.outline import drawn
from tests.reports.seed import EDITION, OFFICE


def test_the_chain_is_drawn_down_to_the_text() -> None:
    assert drawn(EDITION)["chain"].words == (
        f"Leonid Ivashov ({OFFICE}) “as saying”, through РИА Новости (relay) “quoted”,"
        " in Russia May Deliver S-300 Defense Systems."
    )


def test_each_telling_is_drawn_as_sure_as_it_sounds() -> None:
    words = drawn(EDITION)["tellings"].words
    assert "Leonid Ivashov (undated · \u2068“Probably”\u2069): likely" in words
    assert "the text itself (undated · \u2068“May”\u2069): possible (weaker)" in words


def test_the_timeline_tells_no_level_that_its_value_has_not() -> None:
    words = drawn(EDITION)["timeline"].words
    assert (
        words == "\u2068خبرگزاری فارس\u2069 (2015-01-20), agrees: \u2068“talks”\u2069"
    )


def test_what_is_empty_is_not_drawn() -> None:
    empty = replace(EDITION, timeline=(), tellings=())
    assert set(drawn(empty)) == {"chain"}


def test_what_is_too_long_for_a_picture_is_left_to_its_table() -> None:
    many = replace(EDITION, timeline=EDITION.timeline * 25)
    assert set(drawn(many)) == {"chain", "tellings"}
