"""Graphs of stores that are written down, or made at random."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from claims.lineage.pictures import Graph, Label, Labels, trace_origins
from claims.lineage.pictures.origins.graph import Node
from claims.lineage.roots import Store, lineage
from claims.vocabulary import HedgeLevel
from tests.lineage.roots.made import stores
from tests.lineage.roots.written import store_of

NAMES = ("خبرگزاری فارس", "Министерство обороны Российской Федерации", "<b>&", "")
CUES = ("said", "quoted as saying in a statement to reporters on Tuesday", "گفت", "")


def graph_of(labels: Labels | None = None, **written: Any) -> Graph:
    """The graph of a store that is written as scenarios are."""
    store = store_of(written)
    return trace_origins(store, lineage(store), labels or Labels())


def nodes(graph: Graph) -> Mapping[str, Node]:
    """The nodes by their keys."""
    return {node.key: node for node in graph.nodes}


def arrows(graph: Graph) -> list[str]:
    """The arrows as "from > to", by names."""
    called = {key: node.name for key, node in nodes(graph).items()}
    return sorted(f"{called[one.start]} > {called[one.end]}" for one in graph.edges)


@st.composite
def labels_of(draw: st.DrawFn, store: Store) -> Labels:
    """Labels in any script, of any level."""
    label = st.builds(
        Label,
        title=st.sampled_from(NAMES),
        level=st.sampled_from(HedgeLevel),
        hedge=st.sampled_from(CUES),
        cues=st.lists(st.sampled_from(CUES), max_size=3).map(tuple),
    )
    tellings = {one.id: draw(label) for one in store.tellings}
    return Labels(tellings, {"Alpha": NAMES[0], "Falk": NAMES[1]}, {"Kell": CUES[1]})


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Store, Graph]:
    """A store at random, and its graph."""
    store = draw(stores())
    labels = draw(labels_of(store))
    return store, trace_origins(store, lineage(store), labels)
