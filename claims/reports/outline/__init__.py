"""What a report says to people, in order: every form for reading is made of it."""

from claims.reports.outline.blocks import (
    Block,
    Facts,
    Figure,
    Items,
    Noted,
    Notes,
    Outline,
    Plain,
    Prose,
    Quote,
    Section,
    Table,
    each,
    unlinked,
)
from claims.reports.outline.drawing import drawn
from claims.reports.outline.glossary import glossary
from claims.reports.outline.outline import outline, said

__all__ = [
    "Block",
    "Facts",
    "Figure",
    "Items",
    "Noted",
    "Notes",
    "Outline",
    "Plain",
    "Prose",
    "Quote",
    "Section",
    "Table",
    "drawn",
    "each",
    "glossary",
    "outline",
    "said",
    "unlinked",
]
