"""What in a lineage an analyst must be told of, as sentences."""

from collections.abc import Iterator

from claims.lineage.drift import Threshold
from claims.lineage.drift.level import likelihood
from claims.lineage.reach import FOR
from claims.review.tracing.gathering.rows import ClaimRow, Rows
from claims.review.tracing.telling import Traced
from claims.vocabulary import (
    AlarmKind,
    AttributionRole,
    HedgeLevel,
    Polarity,
    level_words,
)

# Which claim, of what kind, and the words for it.
Alert = tuple[tuple[int, AlarmKind], str]


def of_claim(told: Traced) -> Iterator[Alert]:
    """That a verdict stands on one root, or on none that is named."""
    roots = told.affirming.roots
    if told.affirming.independent <= 1:
        names = ", ".join(root.name for root in roots) or "nobody named"
        yield (told.claim, AlarmKind.SINGLE_ROOT), f"at most one root: {names}"


def of_loops(told: Traced) -> Iterator[Alert]:
    """That somebody has it from their own echo."""
    loops = [" and ".join(one.name for one in loop.members) for loop in told.loops]
    if loops:
        words = f"circular reporting: {'; '.join(loops)}"
        yield (told.claim, AlarmKind.CIRCULAR), words


def of_headlines(rows: Rows) -> Iterator[Alert]:
    """That a headline is surer, or less sure, than the body that it repeats."""
    pairs = [
        (link.claim, link.evidence_claim) for link in rows.links if link.relation in FOR
    ]
    for one, other in (*pairs, *rows.same_claims):
        if other is None or rows.claims[one].document != rows.claims[other].document:
            continue
        ends = (rows.claims[one], rows.claims[other])
        over, under = sorted(ends, key=lambda end: not _is_headline(rows, end))
        headed = _is_headline(rows, over) and not _is_headline(rows, under)
        if headed and _apart(over.level, under.level):
            words = f"headline: {_told(over)}; text: {_told(under)}"
            yield (over.id, AlarmKind.HEADLINE_DRIFT), words


def _is_headline(rows: Rows, claim: ClaimRow) -> bool:
    """Whether a claim stands in the title of its document, or over its text."""
    chain = rows.steps.get(claim.id, ())
    headed = bool(chain) and chain[0].role is AttributionRole.HEADLINE
    return headed or claim.text in rows.titles[claim.document]


def _apart(one: HedgeLevel, other: HedgeLevel) -> bool:
    """Whether a team wants to be told that one level became the other."""
    rise = likelihood(one, Polarity.AFFIRMED) - likelihood(other, Polarity.AFFIRMED)
    return abs(rise) >= Threshold().thousandths


def _told(claim: ClaimRow) -> str:
    return level_words(claim.level, claim.evidentiality)
