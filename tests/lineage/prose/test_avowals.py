"""Who denies, owns to or keeps back a thing."""

import pytest

from tests.lineage.prose.conftest import Check, kinds

DENIED = "The firm Ardan denied that it had paid bribes."


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm Ardan did not deny that it had paid bribes.",
        "The firm Ardan admitted that it had paid bribes.",
    ],
)
def test_what_is_denied_there_is_neither_undenied_nor_owned_to(
    sentence: str, checked: Check
) -> None:
    assert "polarity" in kinds(checked(sentence, DENIED))


def test_who_neither_confirmed_nor_denied_it_did_not_deny_it(checked: Check) -> None:
    open_ = "The firm Ardan neither confirmed nor denied that it had paid bribes."
    sentence = "The firm Ardan did not deny that it had paid bribes."
    assert checked(sentence, open_) == ()


def test_who_declined_to_comment_elsewhere_leaves_a_denial_as_it_is(
    checked: Check,
) -> None:
    other = "The bank Tolna declined to comment."
    sentence = "The firm Ardan did not deny that it had paid bribes."
    assert "polarity" in kinds(checked(sentence, other, DENIED))


@pytest.mark.parametrize(
    "kept",
    [
        "Rey declined to say where the boats would be based.",
        "Rey did not say where the boats would be based.",
    ],
)
def test_what_is_kept_back_there_is_not_told(kept: str, checked: Check) -> None:
    sentence = "Rey disclosed where the boats would be based."
    assert kinds(checked(sentence, kept)) == ["polarity"]


def test_what_is_kept_back_on_both_sides_is_alike(checked: Check) -> None:
    kept = "Rey declined to say where the boats would be based."
    assert checked("Rey would not disclose where the boats would be based.", kept) == ()
