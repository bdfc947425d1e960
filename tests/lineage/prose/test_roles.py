"""Who acts and on whom stays as the evidence tells it."""

import pytest

from tests.lineage.prose.conftest import Check, kinds


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Northair bought Kestrel.", "Kestrel bought Northair."),
        ("Kestrel was bought by Northair.", "Kestrel bought Northair."),
        ("Kestrel bought Northair.", "Kestrel was bought by Northair."),
        ("The market shelled the rebels.", "Rebels shelled the market on Friday."),
        ("The players owe the club money.", "The club owes the players money."),
        (
            "The manager was fined.",
            "The firm was fined and the manager was dismissed.",
        ),
        ("The owner warned the workers.", "The owner was warned about the workers."),
        (
            "Divers recovered the pilot.",
            "Divers recovered the box, but have yet to find the pilot.",
        ),
        (
            "The court declared Lam the winner.",
            "The court declared Rey the winner over Lam.",
        ),
        ("A Thai vessel rammed Lao boats.", "A Lao vessel rammed Thai boats."),
        ("The ship was built by a farmer.", "Monks built the ship."),
    ],
)
def test_a_change_of_places_is_found(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert kinds(checked(sentence, evidence)) == ["agent"]


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Northair was bought by Kestrel.", "Kestrel bought Northair."),
        ("Northair was bought in 2019.", "Kestrel bought Northair in 2019."),
    ],
)
def test_active_and_passive_tell_one_thing(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert checked(sentence, evidence) == ()


def test_a_name_of_another_sentence_that_acts_is_found(checked: Check) -> None:
    known = ("Mayor Rey opened the bridge.", "Councillor Lam stood by.")
    assert kinds(checked("Lam opened the bridge.", *known)) == ["agent"]


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "Three people died, according to Osk Railways.",
            "Osk Railways said that the crash had killed three people.",
        ),
        (
            "Parliament was asked by the prosecutor to lift Rey's immunity.",
            "Lam's prosecutor asked parliament to lift the immunity of Rey.",
        ),
        (
            "Rey voted for leaving the rate as it was.",
            "The members backed it, while Rey voted to leave the rate unchanged.",
        ),
    ],
)
def test_one_deed_in_other_words_is_not_found(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert "agent" not in kinds(checked(sentence, evidence))
