"""What a report says to people, in order: every form for reading is made of it."""

from claims.reports.outline.blocks import (
    Block,
    Facts,
    Figure,
    Items,
    Outline,
    Prose,
    Quote,
    Section,
    Table,
)
from claims.reports.outline.outline import outline

__all__ = [
    "Block",
    "Facts",
    "Figure",
    "Items",
    "Outline",
    "Prose",
    "Quote",
    "Section",
    "Table",
    "outline",
]
