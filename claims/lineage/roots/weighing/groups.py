"""Puts roots that do not know for themselves apart from each other into groups."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from claims.lineage.roots.partition import Partition
from claims.lineage.roots.paths.index import Index
from claims.lineage.roots.values import End, Pair, Root, Trail


class Bond(StrEnum):
    """Why two roots count as one."""

    PERSON = "person"  # a member of a joint statement also speaks alone
    BODY = "body"
    OWNER = "owner"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Group:
    """Roots that count as one, and what bonds them: (bond, who is bonded to whom)."""

    roots: tuple[Root, ...]
    bonds: tuple[tuple[Bond, Pair], ...] = ()


def groups(index: Index, found: Iterable[Trail]) -> tuple[Group, ...]:
    """The groups of the named roots of some trails, in order.

    Their number is the number of independent roots, at most: different names do not
    prove that two know for themselves.
    """
    named = [trail for trail in found if trail.end is End.NAMED]
    roots = sorted({trail.root for trail in named})
    bonds = _bonds(index, named, roots)
    sets = Partition(pair for _, pair in bonds)
    members: defaultdict[str, list[Root]] = defaultdict(list)
    for root in roots:
        members[sets.of(root[0])].append(root)
    held: defaultdict[str, list[tuple[Bond, Pair]]] = defaultdict(list)
    for bond in bonds:
        held[sets.of(bond[1][0])].append(bond)
    return tuple(
        Group(tuple(each), _that_join(held[key], each)) for key, each in members.items()
    )


def _bonds(
    index: Index, named: list[Trail], roots: list[Root]
) -> list[tuple[Bond, Pair]]:
    """Each pair of names that stand or fall together, and why."""
    found = {(Bond.PERSON, (root[0], name)) for root in roots for name in root[1:]}
    found |= {(Bond.OWNER, _named(index, pair)) for pair in index.store.owners}
    found |= {(Bond.BODY, _named(index, pair)) for pair in index.store.speaks_for}
    return sorted(found | _copied(index, named))


def _named(index: Index, pair: Pair) -> Pair:
    return (index.name(pair[0]), index.name(pair[1]))


def _copied(index: Index, named: list[Trail]) -> set[tuple[Bond, Pair]]:
    """The outlets that saw it themselves in one and the same text."""
    first: dict[str, str] = {}
    found = set()
    for trail in named:
        document = index.document(index.tellings[trail.path[-1]])
        if trail.root == (document.publisher,):
            other = first.setdefault(index.texts.of(document.id), document.publisher)
            if other != document.publisher:
                found.add((Bond.COPY, (other, document.publisher)))
    return found


def _that_join(
    bonds: list[tuple[Bond, Pair]], roots: list[Root]
) -> tuple[tuple[Bond, Pair], ...]:
    """The bonds of a group, where it has several roots to bond."""
    return tuple(bonds) if len(roots) > 1 else ()
