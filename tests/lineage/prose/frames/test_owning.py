"""What is told of one there and of another here is found."""

import pytest

from tests.lineage.prose.conftest import Check, kinds

COURT = "A judge at Leeds sentenced Holt to nine years in prison."
CROWN = "Prosecutor Amina Shah told the court that Holt had run it from a car wash."
VOTE = "President Lam won the election, and Vice-President Rey congratulated him."
GUARD = "Kenya's navy said that it had retaken the island from the Coast Force."
FORCE = "The Coast Force denied this and said that its men still held the town."


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("The judge told the court that Holt had run it.", (COURT, CROWN)),
        ("Vice-President Rey won the election.", (VOTE,)),
        ("The Coast Force said that it had retaken the island.", (GUARD, FORCE)),
        (
            "Three doses cut cases by 39 percent.",
            (
                "A single dose cut cases by 39 percent.",
                "Three doses had cut them by 75 percent.",
            ),
        ),
        (
            "The Chinese government took over the firm.",
            ("The Dutch government took over the firm, which China's Wing owns.",),
        ),
    ],
)
def test_what_another_does_or_says_is_found(
    sentence: str, evidence: tuple[str, ...], checked: Check
) -> None:
    assert kinds(checked(sentence, *evidence)) == ["agent"]


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("The prosecutor told the court that Holt had run it.", (COURT, CROWN)),
        ("Lam was congratulated by Rey.", (VOTE,)),
        ("The CF denies that it has lost the island.", (GUARD, FORCE)),
        (
            "The head of Capsat promised a vote.",
            ("Colonel Rey, who leads the unit Capsat, promised a vote.",),
        ),
        (
            "The strike will end after a vote.",
            ("Workers at the mine voted to end their strike.",),
        ),
        (
            "Kestrel is buying radars from Northair.",
            ("Northair will sell radars to Kestrel.", "Osk Steel makes the radars."),
        ),
        (
            "Lam scored both of Osk's goals.",
            ("Osk beat Uld, both goals scored by Lam.",),
        ),
        (
            "His agent told Reuters he had never taken the drug.",
            ("His agent, Ana Lam, told Reuters that Rey had never taken the drug.",),
        ),
        (
            "According to his lawyer, Rey had not been shown it.",
            (
                "Police arrested the governor, Juan Rey.",
                "His lawyer, Ana Lam, said he denied it and had not been shown it.",
            ),
        ),
        (
            "The maker sells the drug, but a neurologist said it did not stop pain.",
            ("The neurologist Amina Shah said the drug did not stop pain.",),
        ),
        (
            "The canvas was genuine, the museum said.",
            ("The museum, from which it was taken in May, said it was genuine.",),
        ),
        (
            "The clip shows the governor at a bar.",
            ("A video that shows the governor at a bar was found on Monday.",),
        ),
        (
            "Only 38 percent came, the agency said, and its envoy said 200 may leave.",
            (
                "Its envoy, Aline Rey, said that 200 might leave.",
                "The agency said that only 38 percent had come.",
            ),
        ),
    ],
)
def test_who_may_be_the_one_is_not_found(
    sentence: str, evidence: tuple[str, ...], checked: Check
) -> None:
    assert "agent" not in kinds(checked(sentence, *evidence))
