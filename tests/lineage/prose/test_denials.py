"""What is denied on one side alone is found, and so is the contrary of what is told."""

import pytest

from tests.lineage.prose.conftest import Check, kinds


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "The flood did not damage the bridge.",
            "The bridge was not damaged by the flood.",
        ),
        (
            "The flood left the bridge undamaged.",
            "The flood did not damage the bridge.",
        ),
        ("No link was found.", "They found no link."),
        ("They were unable to open the dam.", "They could not open the dam."),
        ("The union turned down the offer.", "The union rejected the offer."),
        ("The offer was made in Osk.", "The union rejected the offer, made in Osk."),
        (
            "The passengers waited in Osk.",
            "None of the passengers was hurt; they waited in Osk.",
        ),
        ("They no longer have a majority.", "They lost their majority."),
        ("They have no power.", "The storm cut power."),
        ("Its owner is still unknown.", "The identity of its owner is not known."),
        ("Six people died.", "They found 17 survivors and six bodies."),
        ("It is no longer in its portfolio.", "The fund sold its stake in it."),
        ("A truce will probably not hold.", "It is unlikely that a truce will hold."),
        ("A dealer sold it to the museum.", "The museum bought it from a dealer."),
        ("For lack of parts it sank.", "It sank because parts had not arrived."),
        ("Rey told him not to land.", "Rey advised him against landing."),
        ("He was outside the city that night.", "He was not in the city that night."),
        ("The port escaped damage.", "The port was not damaged."),
        ("He fled to avoid arrest.", "He fled because he feared arrest."),
        ("The boats stayed out of the bay.", "The boats had not entered the bay."),
        (
            "The talks will open with or without the army.",
            "The talks will open on Monday with or without the army.",
        ),
        (
            "The army made its signature conditional on a truce.",
            "The army said it would not sign unless there was a truce.",
        ),
        (
            "The firm denied storing batteries there.",
            "The firm denied that batteries were stored there.",
        ),
        ("Rey put the blame on a firm.", "Rey denied any fault and blamed a firm."),
    ],
)
def test_a_denial_may_be_told_otherwise(
    sentence: str, evidence: str, checked: Check
) -> None:
    found = set(kinds(checked(sentence, evidence)))
    assert not found & {"polarity", "contradiction"}


@pytest.mark.parametrize(
    ("sentence", "evidence", "kind"),
    [
        (
            "The flood damaged the bridge.",
            "The flood did not damage the bridge.",
            "polarity",
        ),
        ("The bridge was not damaged.", "The bridge was damaged.", "polarity"),
        ("The port escaped damage.", "The flood damaged the port.", "polarity"),
        (
            "Lam said the failure was an attack.",
            "Lam said the failure was not an attack.",
            "polarity",
        ),
        (
            "Fell said the medicine stopped the disease.",
            "The doctor Joanna Fell said the medicine did not stop the disease.",
            "polarity",
        ),
        ("Passengers were hurt.", "No passengers were hurt.", "polarity"),
        ("He was pushed out.", "The party denied that he was pushed out.", "polarity"),
        ("Unemployment fell.", "Unemployment rose.", "contradiction"),
        (
            "The bank confirmed the loss.",
            "Neither the firm nor the bank has confirmed the loss.",
            "polarity",
        ),
        (
            "Shares fell after it raised its forecast.",
            "Shares fell after it cut its forecast.",
            "contradiction",
        ),
        (
            "The union accepted the offer.",
            "The union rejected the offer.",
            "contradiction",
        ),
        ("They left after June.", "They left before June.", "contradiction"),
        (
            "The museum sold the painting.",
            "The museum bought the painting.",
            "contradiction",
        ),
        ("The bank is more hopeful.", "The bank is less hopeful.", "contradiction"),
        ("It was done lawfully.", "It was done unlawfully.", "contradiction"),
        ("He was slightly hurt.", "He was seriously hurt.", "contradiction"),
        ("Gold was found.", "Boats sank and no gold was found.", "polarity"),
    ],
)
def test_a_denial_or_a_contrary_is_found(
    sentence: str, evidence: str, kind: str, checked: Check
) -> None:
    assert kind in kinds(checked(sentence, evidence))


def test_another_sentence_of_the_evidence_may_bear_it_out(checked: Check) -> None:
    evidence = (
        "Inspectors did not say that the reactor was shut.",
        "The reactor was shut.",
    )
    assert checked("The reactor was shut.", *evidence) == ()


def test_what_one_calls_unpaid_another_may_have_paid(checked: Check) -> None:
    known = (
        "The ministry closed the mine of the producer Osk over unpaid royalties.",
        "Osk said it had paid its royalties.",
    )
    assert checked("The producer says that it has paid its royalties.", *known) == ()
    alone = checked("The ministry closed the mine over paid royalties.", known[0])
    assert kinds(alone) == ["contradiction"]
