"""What one says that the same one denies."""

from tests.lineage.prose.conftest import Check, kinds

UNPAID = "The ministry suspended Kalungu over unpaid royalties."
PAID = "Kalungu said it had paid all its royalties."


def test_who_says_that_it_paid_does_not_say_that_it_did_not(checked: Check) -> None:
    sentence = "Kalungu said it had not paid all its royalties."
    assert "polarity" in kinds(checked(sentence, UNPAID, PAID))


def test_what_another_says_of_it_changes_nothing(checked: Check) -> None:
    sentence = "Kalungu said that it had paid all its royalties."
    assert checked(sentence, UNPAID, PAID) == ()
