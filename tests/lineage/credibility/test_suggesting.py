"""The suggestion says its reason in a sentence, and 6 carries no number."""

from claims.lineage.credibility import suggest
from claims.lineage.roots import Balance, Document, Step, Store, Telling, lineage
from claims.vocabulary import Credibility, Polarity

KELL, FALK = (Step(("Kell",)),), (Step(("Falk",)),)


def balance(*tellings: tuple[tuple[Step, ...], Polarity]) -> Balance:
    """What some chains make of a claim, each in a document of its own."""
    numbered = list(enumerate(tellings))
    return lineage(
        Store(
            documents=tuple(Document(str(place)) for place, _ in numbered),
            tellings=tuple(
                Telling(str(place), str(place), chain, polarity)
                for place, (chain, polarity) in numbered
            ),
        )
    ).balance


def test_one_root_is_possibly_true() -> None:
    found = suggest(balance((FALK, Polarity.AFFIRMED)))
    assert (found.credibility, found.number) == (Credibility.POSSIBLY_TRUE, 3)
    assert found.reason == (
        "It stands on one root, and nobody else is known to affirm or deny it: at most "
        "1 independent root for it, at most 0 independent roots against it."
    )


def test_what_is_denied_by_as_many_is_doubtful() -> None:
    both = balance((FALK, Polarity.AFFIRMED), (KELL, Polarity.NEGATED))
    assert suggest(both).number == 4


def test_six_carries_no_number() -> None:
    found = suggest(balance(((Step(),), Polarity.AFFIRMED)))
    assert (found.credibility, found.number) == (Credibility.CANNOT_BE_JUDGED, None)
    assert "1 telling of unknown root" in found.reason
