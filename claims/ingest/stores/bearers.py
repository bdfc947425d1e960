"""Who the names in a store belong to: mentions, publishers, owners and bodies."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from claims.ingest.lexicons import load_lexicon
from claims.ingest.stores.inputs import GivenStore
from claims.ingest.stores.readings import FALLBACK, Statement
from claims.ingest.stores.rules import matching_lexicon
from claims.lineage.matching import Name, display_names, suggest_same
from claims.lineage.roots import Partition
from claims.text.findings import Party
from claims.vocabulary import SourceKind

_NEVER_NAMED = frozenset([SourceKind.ANONYMOUS, SourceKind.GROUP])
_BY_OFFICE = frozenset([SourceKind.GOVERNMENT, SourceKind.ORGANISATION])


@dataclass(frozen=True, slots=True)
class Bearers:
    """The one name by which each name's bearer is called, and all its names."""

    called: dict[str, str] = field(default_factory=dict)

    def name(self, written: str) -> str:
        """The name of a bearer, by any of its names."""
        return self.called.get(written, written)

    def names(self, called: str) -> tuple[str, ...]:
        """Every name of a bearer."""
        return tuple(one for one, name in self.called.items() if name == called)


def names_of(party: Party) -> tuple[str, ...]:
    """The names of whoever speaks: several speak jointly, and nobody may be named."""
    if party.members:
        return party.members
    name = party.name or ""
    capital = any(word[:1].isupper() for word in name.split())
    named = party.kind not in _NEVER_NAMED and (capital or party.kind in _BY_OFFICE)
    return (name,) if named else ()


def bearers_of(
    store: GivenStore, statements: Iterable[Statement], bodies: Iterable[str]
) -> Bearers:
    """The bearers of all names, every suggestion that two are one taken."""
    publishers = [one.publisher for one in store.documents if one.publisher]
    owners = [name for pair in store.owners for name in pair]
    names = {name: Name.of(name) for name in (*publishers, *owners, *bodies)}
    for name, kind in _mentioned(statements):
        names.setdefault(name, Name.of(name, person=kind is SourceKind.PERSON))
    for name in _in_full(store, names):
        names.setdefault(name, Name.of(name, person=True))
    apart = frozenset((*publishers, *owners))
    same = suggest_same(tuple(names.values()), apart)
    sets = Partition((one.first, one.second) for one in same)
    keys = {name: sets.of(name) for name in names}
    chosen = display_names(keys, publishers)
    return Bearers({name: chosen[key] for name, key in keys.items()})


def _in_full(store: GivenStore, names: Iterable[str]) -> set[str]:
    """The full names that the texts have for those who are quoted by one word."""
    known = list(names)
    longer = {name.rsplit(maxsplit=1)[-1] for name in known if " " in name}
    lone = [name for name in known if name.isalpha() and name.istitle()]
    wanted = "|".join(sorted(map(re.escape, set(lone) - longer)))
    if not wanted:
        return set()
    full = re.compile(rf"\b([A-Z]\w+) (?:{wanted})\b")
    titles = load_lexicon(FALLBACK).naming.titles
    return {
        found[0]
        for one in store.documents
        for found in full.finditer(one.text)
        if found[1].lower() not in titles | matching_lexicon().words["empty"]
    }


def _mentioned(statements: Iterable[Statement]) -> Iterable[tuple[str, SourceKind]]:
    """Each name in the chains of some statements, with what its bearer is."""
    for statement in statements:
        for step in statement.found.chain:
            kind = SourceKind.UNKNOWN if step.party.members else step.party.kind
            yield from ((name, kind) for name in names_of(step.party))
