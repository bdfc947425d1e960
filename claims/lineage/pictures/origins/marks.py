"""What sets a node apart, in a word or two."""

from claims.lineage.pictures.origins.graph import Node
from claims.vocabulary import Phrase, Scope

SCOPES = {
    Scope.PARTIAL: Phrase("partial"),
    Scope.WEAKER: Phrase("weaker"),
    Scope.DIFFERENT: Phrase("different"),
}
THIS, DENIES = Phrase("this claim"), Phrase("denies")


def marks_of(node: Node) -> tuple[Phrase, ...]:
    """What sets a node apart, each in a word or two."""
    here = (THIS,) if node.here else ()
    denies = (DENIES,) if node.denies else ()
    less = (SCOPES[node.scope],) if node.scope in SCOPES else ()
    return (*here, *denies, *less, *loop_mark(node))


def loop_mark(node: Node) -> tuple[Phrase, ...]:
    """In which loop a node stands, or in how many."""
    if len(node.loops) > 1:
        return (Phrase("%(count)s loop", "%(count)s loops", count=len(node.loops)),)
    return tuple(map(loop_words, node.loops))


def loop_words(number: int) -> Phrase:
    """A loop by its number."""
    return Phrase("loop %(number)s", number=number)
