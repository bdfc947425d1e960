"""The flip test: each without which the balance would change."""

from collections.abc import Iterator
from dataclasses import replace

from claims.lineage.roots.paths.index import Index
from claims.lineage.roots.values import Root, Step, Store, Telling, Trail
from claims.lineage.roots.weighing.balance import Balance, all_trails, weigh
from claims.lineage.roots.weighing.dependence import Dependence, Part, Prop, controlled
from claims.lineage.roots.weighing.groups import Bond
from claims.lineage.roots.weighing.standing import Standing
from claims.vocabulary import Polarity


def flips(index: Index, balance: Balance) -> tuple[Prop, ...]:
    """The props whose removal changes to which side the balance leans, in order.

    Only that is tried on which the whole of some root hangs, or what else decides
    which words stand: later words, corrections, and the first copy of a text.
    """
    return tuple(
        prop
        for prop in sorted(_candidates(index, balance))
        if _leaning(without(index, prop)) != balance.leaning
    )


def _leaning(store: Store) -> int:
    index = Index(store)
    return weigh(index, all_trails(index)).leaning


def _candidates(index: Index, balance: Balance) -> set[Prop]:
    dependence = Dependence(index, _bodies(balance))
    hung: dict[tuple[Polarity, Root], frozenset[Prop]] = {}
    found: set[Prop] = set()
    standing = Standing(index)
    back = {standing.word(trail)[0] for trail in balance.fallen}
    for polarity, trail in _standing(balance):
        props = dependence.of(trail)
        word = (polarity, trail.root)
        hung[word] = hung.get(word, props) & props
        found |= props if standing.word(trail)[0] in back else set()
    copied = {index.texts.of(one) for pair in index.store.copies for one in pair}
    for document in index.documents.values():
        corrects = document.supersedes in index.documents
        if corrects or index.texts.of(document.id) in copied:
            found.add(Prop(Part.DOCUMENT, (document.id,)))
            found |= dependence.of_sources([document.publisher])
    return found.union(*hung.values())


def _standing(balance: Balance) -> Iterator[tuple[Polarity, Trail]]:
    yield from ((Polarity.AFFIRMED, trail) for trail in balance.affirming.trails)
    yield from ((Polarity.NEGATED, trail) for trail in balance.denying.trails)


def _bodies(balance: Balance) -> set[str]:
    """The bodies that bond several roots."""
    sides = (balance.affirming, balance.denying)
    return {
        body
        for side in sides
        for group in side.groups
        for bond, (_, body) in group.bonds
        if bond is Bond.BODY
    }


def without(index: Index, prop: Prop) -> Store:
    """The store as it would be if something were not in it."""
    store = index.store
    match prop.part:
        case Part.DOCUMENT:
            gone = _versions(index, *prop.key)
            kept = tuple(one for one in store.documents if one.id not in gone)
            return replace(store, documents=kept)
        case Part.JOINT:
            said = [one.id for one in index.tellings.values() if _joint(one, prop.key)]
            kept_tellings = tuple(one for one in store.tellings if one.id not in said)
            return replace(store, tellings=kept_tellings)
        case Part.OWNER:
            return _silenced(index, controlled(index, store.owners, *prop.key))
        case Part.BODY:
            return _silenced(index, controlled(index, store.speaks_for, *prop.key))
        case Part.SOURCE:
            return _silenced(index, frozenset(prop.key))


def _versions(index: Index, document: str) -> set[str]:
    """A document with the earlier ones that it corrects."""
    gone: set[str] = set()
    while document in index.documents and document not in gone:
        gone.add(document)
        document = index.documents[document].supersedes
    return gone


def _joint(telling: Telling, names: Root) -> bool:
    return bool(telling.chain) and telling.chain[0].names == names


def _silenced(index: Index, gone: frozenset[str]) -> Store:
    """The store without what some sources said, published or passed on."""
    documents = tuple(
        one for one in index.store.documents if index.name(one.publisher) not in gone
    )
    tellings = (_reduced(one, gone) for one in index.tellings.values())
    kept = tuple(one for one in tellings if one is not None)
    return replace(index.store, documents=documents, tellings=kept)


def _reduced(telling: Telling, gone: frozenset[str]) -> Telling | None:
    """A telling without some sources; nothing where a whole step is gone."""
    chain = []
    for step in telling.chain:
        names = tuple(name for name in step.names if name not in gone)
        if step.names and not names:
            return None
        chain.append(Step(names, step.outlet))
    return replace(telling, chain=tuple(chain))
