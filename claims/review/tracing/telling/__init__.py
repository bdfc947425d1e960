"""What was found of the roots of a claim, told in names, claims and spans."""

from claims.review.tracing.telling.values import (
    Act,
    Beside,
    Flip,
    GroupFound,
    LoopFound,
    Named,
    Passage,
    Path,
    PathStep,
    Quote,
    RootFound,
    SideFound,
    Tied,
    Traced,
    Unnamed,
    Words,
)

__all__ = [
    "Act",
    "Beside",
    "Flip",
    "GroupFound",
    "LoopFound",
    "Named",
    "Passage",
    "Path",
    "PathStep",
    "Quote",
    "RootFound",
    "SideFound",
    "Tied",
    "Traced",
    "Unnamed",
    "Words",
]
