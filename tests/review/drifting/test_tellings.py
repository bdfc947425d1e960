"""A stored claim becomes the telling that was read, with the words of each part."""

import pytest

from claims.lineage.drift import Telling, Words
from claims.models import Claim
from claims.review.drifting import tellings_of
from claims.vocabulary import Evidentiality, HedgeLevel, SourceKind, Stance
from tests import factories as f

pytestmark = pytest.mark.django_db
TEXT = "RIA quoted Ivashov as saying they may sail if it rains."


def place(words: str, text: str = TEXT) -> dict[str, object]:
    """The words as the span of a mention."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def cue(words: str, text: str = TEXT) -> dict[str, object]:
    """The words as the span of a cue."""
    return {f"cue_{name}": value for name, value in place(words, text).items()}


def telling(claim: Claim) -> Telling:
    """The claim as it is compared."""
    return tellings_of([claim.pk])[claim.pk]


def test_a_claim_has_its_words_its_hedges_and_its_condition() -> None:
    band = {"hedge_level": "possible", "likelihood_low": 0.2, "likelihood_high": 0.6}
    start = TEXT.index("if")
    claim = f.make_claim(
        "they may sail if it rains",
        document=f.make_document(TEXT),
        condition_start=start,
        condition_end=start + 11,
        evidentiality="believed",
        **band,
    )
    f.make_hedge_cue("may", claim=claim)
    found = telling(claim)
    assert found.level is HedgeLevel.POSSIBLE
    assert found.evidentiality is Evidentiality.BELIEVED
    assert found.hedges == (Words("may", 34, 37),)
    assert found.condition == Words("if it rains", 43, 54)


def test_a_chain_runs_from_the_originator_outward() -> None:
    claim = f.make_claim("they may sail", document=f.make_document(TEXT))
    ria = f.make_source(name="RIA", kind="agency")
    ivashov = f.make_source(name="Leonid Ivashov")
    f.make_attribution(claim=claim, source=ria, position=1, **place("RIA"))
    f.make_attribution(
        claim=claim,
        source=ivashov,
        capacity="former",
        title="general",
        stance="distancing",
        **place("Ivashov"),
        **cue("as saying"),
    )
    first, second = telling(claim).chain
    assert (first.name, first.former, first.title) == (
        "Leonid Ivashov",
        True,
        "general",
    )
    assert (first.words, first.cue) == (
        Words("Ivashov", 11, 18),
        Words("as saying", 19, 28),
    )
    assert first.stance is Stance.DISTANCING
    assert (second.name, second.kind) == ("RIA", SourceKind.AGENCY)


def test_who_speaks_together_is_one_teller() -> None:
    claim = f.make_claim("they may sail", document=f.make_document(TEXT))
    step = f.make_attribution(claim=claim, **place("Ivashov"))
    for name in ("Orlov", "Petrov"):
        f.make_member(attribution=step, source=f.make_source(name=name))
    (found,) = telling(claim).chain
    assert found.name == "Orlov and Petrov"


def test_who_is_only_described_goes_by_the_words() -> None:
    claim = f.make_claim("they may sail", document=f.make_document(TEXT))
    f.make_attribution(claim=claim, **place("Ivashov"))
    (found,) = telling(claim).chain
    assert (found.name, found.kind) == ("Ivashov", SourceKind.ANONYMOUS)


def test_a_source_without_words_in_the_text_is_left_out() -> None:
    claim = f.make_claim()
    f.make_attribution(claim=claim, source=f.make_source())
    assert telling(claim).chain == ()


def test_an_infinitive_has_its_verb_with_it() -> None:
    text = "The mayor vowed to close the camp."
    claim = f.make_claim("to close the camp", document=f.make_document(text))
    f.make_attribution(claim=claim, **place("The mayor", text), **cue("vowed", text))
    assert telling(claim).claim == Words("vowed to close the camp", 10, 33)
