"""The comparison of stores makes up what it says, and its ratio is of a claim."""

from bench.links import Run, claims, measure, report


def test_the_same_claims_are_made_up_every_time() -> None:
    assert list(claims(50)) == list(claims(50))


def test_a_claim_that_is_told_again_makes_a_suggestion() -> None:
    made = list(claims(300))
    again = len(made) - len({one.text for one in made})
    assert measure(300).made >= again > 30


def test_a_ratio_of_one_is_linear() -> None:
    small, large = Run(1000, 1.0, 9), Run(10_000, 10.0, 90)
    lines = report([[small], [large]]).splitlines()
    assert "10,000 claims    1.000 ms each   ratio  1.00   90 suggestions" in lines[1]


def test_the_report_gives_the_median_of_the_runs() -> None:
    runs = [Run(1000, 1.0, 9), Run(1000, 2.0, 9), Run(1000, 9.0, 9)]
    assert "2.000 ms each" in report([runs])
