"""What sets a node apart, in a word or two."""

from claims.lineage.pictures.origins.graph import Node
from claims.vocabulary import Scope

SCOPES = {
    Scope.PARTIAL: "partial",
    Scope.WEAKER: "weaker",
    Scope.DIFFERENT: "different",
}


def marks_of(node: Node) -> tuple[str, ...]:
    """What sets a node apart, each in a word or two."""
    here = ("this claim",) if node.here else ()
    denies = ("denies",) if node.denies else ()
    less = (SCOPES[node.scope],) if node.scope in SCOPES else ()
    return (*here, *denies, *less, *loop_mark(node))


def loop_mark(node: Node) -> tuple[str, ...]:
    """In which loop a node stands, or in how many."""
    if len(node.loops) > 1:
        return (f"{len(node.loops)} loops",)
    return tuple(f"loop {number}" for number in node.loops)
