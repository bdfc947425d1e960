"""What in a lineage an analyst must be told of, as sentences."""

from collections.abc import Iterator

from claims.lineage.drift import Drift, Threshold, alarms
from claims.lineage.reach import FOR
from claims.review.drifting import Drifts
from claims.review.tracing.gathering.rows import ClaimRow, Pair, Rows
from claims.review.tracing.telling import Traced
from claims.vocabulary import AlarmKind, AttributionRole

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


def headed(rows: Rows) -> Iterator[Pair]:
    """Each claim of a text with a headline over it that repeats it."""
    pairs = [
        (link.claim, link.evidence_claim) for link in rows.links if link.relation in FOR
    ]
    for one, other in (*pairs, *rows.same_claims):
        if other is None or rows.claims[one].document != rows.claims[other].document:
            continue
        ends = (rows.claims[one], rows.claims[other])
        under, over = sorted(ends, key=lambda end: _is_headline(rows, end))
        if _is_headline(rows, over) and not _is_headline(rows, under):
            yield under.id, over.id


def of_headlines(drifts: Drifts, threshold: Threshold) -> Iterator[Alert]:
    """That a headline says otherwise than the text, the farthest from it last."""
    for (_, headline), drift in sorted(drifts.items(), key=_far):
        if alarms(drift, threshold):
            words = f"from text to headline: {drift.why}"
            yield (headline, AlarmKind.HEADLINE_DRIFT), words


def _far(found: tuple[Pair, Drift]) -> tuple[int, int]:
    """How far a headline is from the text: by the level, then by all other changes."""
    return abs(found[1].rise), len(found[1].changes)


def _is_headline(rows: Rows, claim: ClaimRow) -> bool:
    """Whether a claim stands in the title of its document, or over its text."""
    chain = rows.steps.get(claim.id, ())
    headed = bool(chain) and chain[0].role is AttributionRole.HEADLINE
    return headed or claim.text in rows.titles[claim.document]
