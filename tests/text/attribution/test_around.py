"""What the rules say of a source and a cue that a tagger found."""

import pytest

from claims.text.attribution import chain_around, find_chains
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span

TEXT = "The pier is shut, Ruel told the Post in Brask. Oren Tal denied this."


def span(words: str) -> Span:
    """Where words of the text stand."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("source", "cue", "expected"),
    [
        ("Ruel", "told", ["Ruel", "the Post"]),
        (None, "told", ["Ruel", "the Post"]),
        ("Oren Tal", "denied", ["Oren Tal"]),
        ("Oren Tal", "told", None),
        ("Ruel", "shut", None),
    ],
)
def test_the_chain_around_a_source_and_a_cue(
    source: str | None, cue: str, expected: list[str] | None, english: Lexicon
) -> None:
    chains = find_chains(take_apart(TEXT), english.attribution)
    found = chain_around(chains, span(cue), span(source) if source else None)
    names = [step.mention.of(TEXT) for step in found or () if step.mention]
    assert (names if found is not None else None) == expected
