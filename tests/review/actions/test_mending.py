"""A claim is put right before it is assessed, and each repair is told."""

import pytest
from django.contrib.auth.models import User

from claims.models import Claim, Event
from claims.review import Act, Refused, Stale, actions, revision_of
from claims.review.actions import Wording
from claims.vocabulary import HedgeLevel, Polarity, Role, State
from tests import factories as f
from tests.review.stage import make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
TEXT = "𝔉ars said so: perhaps “we will deliver them”."
WORDS = "we will deliver them"


@pytest.fixture
def analyst(db: None) -> User:
    """An analyst."""
    return make_person(Role.ANALYST)


def wording(text: str = TEXT, words: str = WORDS, **given: object) -> Wording:
    """The words where they stand in the text, and how they read."""
    start = text.index(words)
    fields = {"proposition": "Russia will deliver them"} | given
    return Wording(start, start + len(words), **fields)  # type: ignore[arg-type]


def added(analyst: User, **given: object) -> Claim:
    """A claim that the analyst made of a document's words."""
    act = Act(analyst, f.NOON)
    document = f.make_document(TEXT)
    words = wording(**given)  # type: ignore[arg-type]
    return actions.add_claim(document=document, act=act, wording=words)


def test_a_claim_is_made_of_the_exact_words(analyst: User) -> None:
    claim = added(analyst)
    assert (claim.text, claim.start) == (WORDS, TEXT.index(WORDS))


def test_a_claim_that_is_made_is_told_from_no_state(analyst: User) -> None:
    event = Event.objects.get(claim=added(analyst))
    assert (event.action, event.was, event.became) == ("add_claim", "", "proposed")


def test_a_level_brings_its_band(analyst: User) -> None:
    claim = added(analyst, hedge_level=HedgeLevel.LIKELY)
    assert (claim.likelihood_low, claim.likelihood_high) == (0.55, 0.80)


def test_the_same_words_are_one_claim(analyst: User) -> None:
    claim = added(analyst)
    with pytest.raises(Refused, match="a claim already"):
        actions.add_claim(
            document=claim.document, act=Act(analyst, f.NOON), wording=wording()
        )


@pytest.mark.parametrize("span", [(0, 0), (5, 4), (0, 10_000)])
def test_a_span_that_is_none_is_refused(analyst: User, span: tuple[int, int]) -> None:
    with pytest.raises(Refused, match="stands on words"):
        actions.add_claim(
            document=f.make_document(TEXT),
            act=Act(analyst, f.NOON),
            wording=Wording(*span, "something"),
        )


def test_who_only_reads_adds_nothing() -> None:
    with pytest.raises(Refused, match="role Analyst"):
        added(make_person(Role.AUDITOR))


def test_what_is_corrected_is_told(analyst: User) -> None:
    claim = added(analyst)
    negated = wording(polarity=Polarity.NEGATED)
    actions.correct_claim(claim=claim, act=Act(analyst, f.NOON), wording=negated)
    event = Event.objects.filter(claim=claim).latest("pk")
    assert event.reason == "polarity: affirmed → negated."
    assert event.was == event.became == "proposed"


def test_a_correction_that_changes_nothing_is_refused(analyst: User) -> None:
    claim = added(analyst)
    with pytest.raises(Refused, match="Nothing would change"):
        actions.correct_claim(claim=claim, act=Act(analyst, f.NOON), wording=wording())


def test_an_older_sight_of_a_claim_corrects_nothing(analyst: User) -> None:
    claim = added(analyst)
    seen = revision_of(claim)
    actions.triage(claim=claim, act=Act(analyst, f.NOON))
    with pytest.raises(Stale, match="moved it from proposed to triaged"):
        actions.correct_claim(
            claim=claim, act=Act(analyst, f.NOON, seen=seen), wording=wording()
        )


@pytest.mark.parametrize(
    ("state", "may"),
    [
        (State.PROPOSED, True),
        (State.TRIAGED, True),
        (State.IN_RESEARCH, True),
        (State.ASSESSED, False),
        (State.PUBLISHED, False),
    ],
)
def test_a_claim_is_mended_before_it_is_assessed(state: State, may: bool) -> None:  # noqa: FBT001
    stage = staged(state)
    words = stage.claim.text
    fixed = wording(stage.claim.document.text, words, proposition="It is so")
    act = stage.act(stage.cast.first)
    if may:
        claim = actions.correct_claim(claim=stage.claim, act=act, wording=fixed)
        assert claim.proposition == "It is so"
    else:
        with pytest.raises(Refused, match="before it is assessed"):
            actions.correct_claim(claim=stage.claim, act=act, wording=fixed)


def test_only_the_holder_mends_what_is_researched() -> None:
    stage = staged(State.IN_RESEARCH)
    fixed = wording(stage.claim.document.text, stage.claim.text)
    with pytest.raises(Refused, match="whoever holds it"):
        actions.correct_claim(
            claim=stage.claim, act=stage.act(stage.cast.second), wording=fixed
        )
