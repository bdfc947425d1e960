"""What may change between two tellings: one step a kind."""

from claims.lineage.drift.changes.modality import modality_change
from claims.lineage.drift.changes.quantity import quantity_change
from claims.lineage.drift.changes.scope import scope_change
from claims.lineage.drift.changes.standing import (
    evidentiality_change,
    polarity_change,
)
from claims.lineage.drift.changes.who import agent_change, attribution_change

__all__ = [
    "agent_change",
    "attribution_change",
    "evidentiality_change",
    "modality_change",
    "polarity_change",
    "quantity_change",
    "scope_change",
]
