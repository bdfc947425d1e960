"""The chain that the rules see around a source and a cue that something else found."""

from collections.abc import Iterable

from claims.text.findings import Step
from claims.text.spans import Span

Steps = tuple[Step, ...]


def chain_around(
    chains: Iterable[Steps], cue: Span, source: Span | None
) -> Steps | None:
    """The chain in which a step has this cue, and best this source too.

    None where the rules see no clause there: then the source stands alone.
    """
    near = [steps for steps in chains if _has_cue(steps, cue)]
    same = [steps for steps in near if source is not None and _names(steps, source)]
    if source is not None and not same:
        return None
    return max(same or near, key=len, default=None)


def _has_cue(steps: Steps, cue: Span) -> bool:
    return any(step.cue is not None and step.cue.span.overlaps(cue) for step in steps)


def _names(steps: Steps, source: Span) -> bool:
    mentions = (step.mention for step in steps if step.mention is not None)
    return any(mention.overlaps(source) for mention in mentions)
