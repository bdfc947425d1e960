"""Who really says a claim, and how many know it for themselves."""

from claims.lineage.roots.answer import Lineage, balance_of, lineage
from claims.lineage.roots.partition import Partition
from claims.lineage.roots.values import (
    Document,
    End,
    Pair,
    Root,
    Step,
    Store,
    Telling,
    Trail,
    root_name,
)
from claims.lineage.roots.weighing.balance import Balance, Side
from claims.lineage.roots.weighing.dependence import Part, Prop
from claims.lineage.roots.weighing.groups import Bond, Group

__all__ = [
    "Balance",
    "Bond",
    "Document",
    "End",
    "Group",
    "Lineage",
    "Pair",
    "Part",
    "Partition",
    "Prop",
    "Root",
    "Side",
    "Step",
    "Store",
    "Telling",
    "Trail",
    "balance_of",
    "lineage",
    "root_name",
]
