"""A mismatch is told in one line about its first difference."""

from claims.ingest.verification import Mismatch


def test_short_values_are_told_whole() -> None:
    line = str(Mismatch("claims_claim", 7, "text", "we will", "he will"))
    assert line == "claims_claim 7: text should be “we will” but is “he will”"


def test_long_values_are_told_about_their_first_difference() -> None:
    line = str(Mismatch("claims_claim", 7, "text", "a" * 90 + "b", "a" * 90 + "c"))
    near = "…" + "a" * 24
    assert line.endswith(f"should be “{near}b” but is “{near}c”")


def test_a_value_that_was_cut_off_is_told() -> None:
    line = str(Mismatch("claims_claim", 7, "text", "we will", "we"))
    assert line.endswith("should be “we will” but is “we”")
