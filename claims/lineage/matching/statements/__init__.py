"""What statements say, what one says of another, and in which words."""

from claims.lineage.matching.statements.comparison import (
    Comparison,
    compare,
    other_dates,
    stand,
)
from claims.lineage.matching.statements.content import Content, content
from claims.lineage.matching.statements.places import Places, figures_in, places_of

__all__ = [
    "Comparison",
    "Content",
    "Places",
    "compare",
    "content",
    "figures_in",
    "other_dates",
    "places_of",
    "stand",
]
