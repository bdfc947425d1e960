"""Tells by what each part of a claim was found, and in which words."""

from collections.abc import Iterator

from claims.text.reading import ClaimFound
from claims.text.spans import Span


def found_by(claim: ClaimFound) -> Iterator[tuple[str, Span]]:
    """The rules, or the network, that found a claim, each with the words it went by.

    First what found the claim itself, then its chain's cues, then its hedges.
    """
    yield claim.rules[0], claim.span
    for step in claim.chain:
        if step.cue is not None:
            yield step.cue.rule, step.cue.span
    for cue in claim.hedge.cues:
        yield cue.rule, cue.span
