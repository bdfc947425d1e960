"""Groups the segments of a text into runs, one a claim, as a page links them."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from claims.lineage import Mark, MarkKind, Segment, segments
from claims.models import Claim
from claims.reports.values import ClaimSheet, Part, Run


def marks_of(claim: Claim) -> tuple[Mark, ...]:
    """The spans of a claim, of its sources, cues and hedging words."""
    spans = [(claim.start, claim.end, MarkKind.CLAIM)]
    for step in claim.attributions.all():
        spans.append((step.start or 0, step.end or 0, MarkKind.SOURCE))
        spans.append((step.cue_start or 0, step.cue_end or 0, MarkKind.CUE))
    spans += [(cue.start, cue.end, MarkKind.HEDGE) for cue in claim.hedge_cues.all()]
    return tuple(Mark(*span, claim.pk) for span in spans if span[1])


def runs_of(
    text: str, marks: Sequence[Mark], sheets: Mapping[int, ClaimSheet]
) -> tuple[Run, ...]:
    """The text as runs: their parts, joined, are the text."""
    met = set[int]()
    runs = []
    for covering, group in groupby(segments(text, tuple(marks)), _covering):
        pieces = list(group)
        inner = covering[-1] if covering else None
        runs.append(
            Run(
                claim=None if inner is None else sheets[inner],
                depth=len(covering),
                first=inner not in met,
                begins=tuple(sheets[key] for one in pieces for key in one.starts),
                parts=tuple(Part(one.text, one.kinds) for one in pieces),
            )
        )
        met.update(covering[-1:])
    return tuple(runs)


def _covering(piece: Segment) -> tuple[int, ...]:
    """The claims over a segment."""
    return piece.claims
