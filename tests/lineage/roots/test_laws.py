"""What holds for the roots of every store."""

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.lineage.roots import (
    Document,
    Lineage,
    Part,
    Prop,
    Step,
    Store,
    Telling,
    lineage,
)
from claims.lineage.roots.paths.index import Index
from claims.lineage.roots.weighing.balance import all_trails, weigh
from claims.lineage.roots.weighing.flips import without
from claims.vocabulary import LinkStatus, Polarity
from tests.lineage.roots.made import OUTLETS, PEOPLE, day, stores

LATE = 9
FEW = settings(max_examples=40, deadline=None)


def independent(found: Lineage) -> tuple[int, int]:
    """How many know for themselves, for the claim and against it."""
    return (found.balance.affirming.independent, found.balance.denying.independent)


def no_more(after: Store, before: Store) -> bool:
    """Whether neither side has gained a root."""
    pairs = zip(independent(lineage(after)), independent(lineage(before)), strict=True)
    return all(now <= then for now, then in pairs)


@FEW
@given(stores(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(
    store: Store, chance: random.Random
) -> None:
    documents, tellings = list(store.documents), list(store.tellings)
    chance.shuffle(documents)
    chance.shuffle(tellings)
    shuffled = replace(
        store,
        documents=tuple(documents),
        tellings=tuple(tellings),
        owners=store.owners[::-1],
        speaks_for=store.speaks_for[::-1],
        copies=tuple((second, first) for first, second in store.copies),
    )
    assert lineage(shuffled) == lineage(store)


@FEW
@given(stores(), st.data())
def test_a_copy_adds_no_root(store: Store, data: st.DataObject) -> None:
    original = data.draw(st.sampled_from(store.documents))
    copy = Document("copy", "Copyist", day(LATE))
    told = tuple(
        replace(one, id=f"copy-{one.id}", document="copy")
        for one in store.tellings
        if one.document == original.id
    )
    more = replace(
        store,
        documents=(*store.documents, copy),
        tellings=(*store.tellings, *told),
        copies=(*store.copies, (original.id, "copy")),
    )
    assert no_more(more, store)


@FEW
@given(stores(), st.sampled_from(OUTLETS), st.sampled_from(Polarity))
def test_a_relay_adds_no_root(store: Store, outlet: str, polarity: Polarity) -> None:
    relay = Telling("relay", "r", (Step((outlet,), outlet=True),), polarity)
    more = replace(
        store,
        documents=(*store.documents, Document("r", "Relay", day(LATE))),
        tellings=(*store.tellings, relay),
    )
    assert no_more(more, store)


@FEW
@given(stores(), st.sampled_from(OUTLETS), st.sampled_from(Polarity))
def test_a_loop_adds_no_root_and_is_named(
    store: Store, outlet: str, polarity: Polarity
) -> None:
    echo = Telling("echo", "e", (Step((outlet,), outlet=True),), polarity)
    back = Telling("back", "b", (Step(("Echo",), outlet=True),), polarity)
    more = replace(
        store,
        documents=(
            *store.documents,
            Document("e", "Echo", day(LATE)),
            Document("b", outlet, day(LATE + 1)),
        ),
        tellings=(*store.tellings, echo, back),
    )
    assert no_more(more, store)
    assert tuple(sorted(("Echo", outlet))) in lineage(more).loops


@FEW
@given(stores())
def test_a_rejected_link_leaves_no_trace(store: Store) -> None:
    accepted = tuple(o for o in store.tellings if o.status is LinkStatus.ACCEPTED)
    assert lineage(replace(store, tellings=accepted)) == lineage(store)


@FEW
@given(stores(), st.sampled_from(PEOPLE), st.sampled_from(OUTLETS))
def test_a_merge_that_is_undone_leaves_no_trace(
    store: Store, person: str, outlet: str
) -> None:
    before = lineage(store)
    lineage(replace(store, same_source=(*store.same_source, (person, outlet))))
    assert lineage(store) == before


@FEW
@given(stores())
def test_every_trail_starts_at_its_telling_and_names_a_root_or_none(
    store: Store,
) -> None:
    for trail in lineage(store).trails:
        assert trail.path[0] == trail.telling
        assert bool(trail.root) == (trail.end == "named")


@FEW
@given(stores())
def test_the_flip_test_misses_nothing(store: Store) -> None:
    index = Index(store)
    found = lineage(store)
    names = {index.name(name) for name in (*OUTLETS, *PEOPLE)}
    tried = {
        *(Prop(Part.SOURCE, (name,)) for name in names),
        *(Prop(Part.OWNER, (index.name(high),)) for _, high in store.owners),
        *(Prop(Part.DOCUMENT, (one.id,)) for one in store.documents),
    }
    changing = {
        prop for prop in tried if leaning(without(index, prop)) != found.balance.leaning
    }
    assert changing == set(found.flips) & tried


def leaning(store: Store) -> int:
    """To which side a store leans."""
    index = Index(store)
    return weigh(index, all_trails(index)).leaning
