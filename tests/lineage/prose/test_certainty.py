"""A sentence is as sure as what it rests on: no doubt is dropped, none is added."""

import pytest

from tests.lineage.prose.conftest import Check, kinds, saying

DOUBTED = saying("Probably the dam will burst.", Probably=675)


def test_a_doubt_that_is_dropped_is_found(checked: Check) -> None:
    assert kinds(checked("The dam will burst.", DOUBTED)) == ["certainty"]


def test_a_doubt_that_is_added_is_found(checked: Check) -> None:
    assert kinds(checked("The dam may burst.", "The dam will burst.")) == ["certainty"]


def test_hearsay_that_becomes_a_fact_is_found(checked: Check) -> None:
    heard = saying("The dam reportedly burst.", reportedly=None)
    assert kinds(checked("The dam burst.", heard)) == ["certainty"]
    assert checked("The dam burst, RIA said.", heard, "RIA said so.") == ()


def test_a_plan_that_becomes_a_deed_is_found(checked: Check) -> None:
    found = checked("The firm closed the mine.", "The firm plans to close the mine.")
    assert kinds(found) == ["certainty"]


def test_a_step_further_is_found(checked: Check) -> None:
    found = checked("The sides signed a truce.", "The sides discussed a truce.")
    assert "certainty" in kinds(found)


def test_one_doubt_may_be_told_in_other_words(checked: Check) -> None:
    assert checked("The dam could burst.", "The dam may burst.") == ()


def test_the_month_of_may_is_no_doubt(checked: Check) -> None:
    assert checked("It was in May that the dam burst.", "The dam burst in May.") == ()


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("The city banned stoves.", "The city is considering a ban on stoves."),
        ("The banker moved money.", "Prosecutors accused the banker of moving money."),
        (
            "The bar extended its hours.",
            "The bar applied for permission to extend its hours.",
        ),
        ("The fire was arson.", "Arson cannot be ruled out."),
        ("Ninety jobs were lost.", "Ninety jobs are at risk."),
        ("The firm paid the widow.", "A court ordered the firm to pay the widow."),
    ],
)
def test_what_is_weighed_alleged_or_asked_for_is_no_fact(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert kinds(checked(sentence, evidence)) == ["certainty"]


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("The city may ban stoves.", "The city is considering a ban on stoves."),
        (
            "Prosecutors say the banker moved money.",
            "Prosecutors accused the banker of moving money.",
        ),
        (
            "The bar wants to extend its hours.",
            "The bar applied for permission to extend its hours.",
        ),
        ("Lam thinks that it is safe.", "Lam called it safe."),
        ("Farmers held wolves responsible.", "Farmers blamed wolves."),
    ],
)
def test_what_is_told_as_open_as_it_is_stands(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert checked(sentence, evidence) == ()
