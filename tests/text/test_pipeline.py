"""A text becomes its claims, each with its words, chain, hedge and meaning."""

import pytest

from claims.text.lexicon import Lexicon
from claims.text.pipeline import mode_of, read
from claims.text.reading import ClaimFound
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.vocabulary import HedgeLevel, Mode, Polarity, SourceKind, Stance

HARBOUR = (
    "Harbour May Close for Repairs\n\n"
    "The harbour of Port Elin closed two of its piers on Monday.\n\n"
    '"The third pier is safe. Perhaps we will close it too," the Elin Courier quoted '
    "harbour master Tomas Rell as saying.\n\n"
    "The transport ministry denied that the piers had been neglected.\n"
)


@pytest.fixture(scope="module")
def harbour(english: Lexicon) -> tuple[ClaimFound, ...]:
    return read(HARBOUR, english).claims


def claim(found: tuple[ClaimFound, ...], words: str) -> ClaimFound:
    """The claim whose span holds exactly these words."""
    return next(one for one in found if one.span.of(HARBOUR) == words)


def test_claims_come_in_the_order_in_which_they_stand(
    harbour: tuple[ClaimFound, ...],
) -> None:
    assert list(harbour) == sorted(harbour, key=lambda one: one.span)


def test_the_title_is_the_heading_at_the_top(english: Lexicon) -> None:
    title = read(HARBOUR, english).title
    assert title is not None
    assert title.of(HARBOUR) == "Harbour May Close for Repairs"


def test_a_text_without_a_heading_has_no_title(english: Lexicon) -> None:
    assert read("The harbour closed two of its piers.", english).title is None


def test_the_headline_speaks_in_the_documents_own_voice(
    harbour: tuple[ClaimFound, ...],
) -> None:
    headline = claim(harbour, "Harbour May Close for Repairs")
    assert headline.chain == ()
    assert headline.mode is Mode.NARRATIVE
    assert headline.hedge.level is HedgeLevel.POSSIBLE


def test_a_quotation_whose_certainty_changes_is_two_claims_with_one_chain(
    harbour: tuple[ClaimFound, ...],
) -> None:
    safe = claim(harbour, "The third pier is safe")
    perhaps = claim(harbour, "Perhaps we will close it too")
    assert safe.chain == perhaps.chain
    assert (safe.hedge.level, perhaps.hedge.level) == (
        HedgeLevel.ASSERTED,
        HedgeLevel.POSSIBLE,
    )


def test_a_chain_runs_from_the_originator_outward(
    harbour: tuple[ClaimFound, ...],
) -> None:
    chain = claim(harbour, "The third pier is safe").chain
    assert [step.party.name for step in chain] == ["Tomas Rell", "Elin Courier"]


def test_what_is_denied_is_negated_and_keeps_its_words(
    harbour: tuple[ClaimFound, ...],
) -> None:
    denied = claim(harbour, "the piers had been neglected")
    assert denied.meaning.polarity is Polarity.NEGATED
    assert denied.chain[0].cue is not None
    assert denied.chain[0].cue.stance is Stance.DENYING


def test_where_nobody_is_named_the_chain_has_one_anonymous_step(
    english: Lexicon,
) -> None:
    text = "On Tuesday it was announced that the second pier would reopen."
    (found,) = [one for one in read(text, english).claims if one.chain]
    assert [step.mention for step in found.chain] == [None]
    assert found.chain[0].party.kind is SourceKind.ANONYMOUS


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("the pier is safe", Mode.DIRECT),
        ('call it "sound" and', Mode.MIXED),
        ("We looked", Mode.INDIRECT),
    ],
)
def test_the_mode_says_whose_words_stand_in_the_span(words: str, mode: Mode) -> None:
    text = 'We looked. "I say the pier is safe," he said; we call it "sound" and go.'
    start = text.index(words)
    assert mode_of(take_apart(text), Span(start, start + len(words))) is mode


def test_an_empty_text_has_no_claims(english: Lexicon) -> None:
    assert read("", english).claims == ()
