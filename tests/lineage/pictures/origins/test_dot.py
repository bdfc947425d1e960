"""A graph as DOT has all of the picture, and no name can break it."""

import re

from hypothesis import given, settings

from claims.lineage.pictures import Graph, Label, Labels, as_dot
from claims.lineage.roots import Store
from tests.lineage.pictures.origins.made import graph_of, graphs

STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


@settings(max_examples=40, deadline=None)
@given(graphs())
def test_every_node_arrow_and_lane_is_written(made: tuple[Store, Graph]) -> None:
    graph = made[1]
    bare = STRING.sub("S", as_dot(graph))
    assert bare.count("[shape=") == len(graph.nodes)
    assert bare.count(" -> ") == len(graph.edges)
    assert bare.count("subgraph cluster_") == len(graph.lanes)
    assert bare.count("{") == bare.count("}")


def test_names_cannot_end_their_quotation() -> None:
    labels = Labels({"1": Label('"]; }', hedge='\\"', cues=('said "so"',))})
    dot = as_dot(
        graph_of(labels, documents=["a A 1"], tellings=[{"in": "a", "chain": "Gen"}])
    )
    assert '"' not in STRING.sub("", dot)
    assert '\\"so\\"' in dot


def test_a_loop_is_a_dashed_arrow() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2"],
        tellings=[{"in": "a", "chain": "@B"}, {"in": "b", "chain": "@A"}],
    )
    arrow = next(line for line in as_dot(graph).splitlines() if "constraint" in line)
    assert 'label="loop 1", style=dashed' in arrow
