"""Which claim is asked for by some words."""

import pytest

from claims.ingest.stores.asking import nearest
from tests import factories
from tests.review.tracing.scene import confirms, outlet, tells

pytestmark = pytest.mark.django_db
SHUT = "The Sarn refinery has been shut down"


def claim(words: str, polarity: str = "affirmed") -> int:
    """A claim with a proposition of its own."""
    made = factories.make_claim(proposition=words, polarity=polarity)
    return int(made.pk)


def test_it_is_the_one_that_says_most_of_the_words() -> None:
    claim("The Sarn refinery in the north has been shut down by its owners")
    wanted = claim(SHUT)
    assert nearest(f"{SHUT}.") == wanted


def test_who_affirms_it_comes_before_who_denies_it() -> None:
    claim(SHUT, polarity="negated")
    wanted = claim(f"{SHUT} for good")
    assert nearest(SHUT) == wanted


def test_what_is_only_taken_back_is_not_asked_for() -> None:
    gulf = outlet("Gulf Star")
    later = tells(gulf, day=2, proposition=SHUT)
    wanted = tells(gulf, proposition=SHUT)
    confirms(wanted, later, relation="retracts")
    assert nearest(SHUT) == wanted.pk


@pytest.mark.parametrize("words", ["", "Nobody tells this anywhere"])
def test_words_that_nobody_says_ask_for_none(words: str) -> None:
    claim(SHUT)
    assert nearest(words) is None
