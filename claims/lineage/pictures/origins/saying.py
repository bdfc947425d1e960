"""Says a graph in the language of whoever reads its picture, before it is measured."""

from dataclasses import replace

from claims.lineage.pictures.origins.graph import Graph
from claims.vocabulary import Say


def said_graph(graph: Graph, say: Say) -> Graph:
    """The graph with all that stands on nodes, arrows and frames said."""
    return replace(
        graph,
        nodes=tuple(
            replace(
                one,
                name=say(one.name),
                note=say(one.note),
                title=say(one.title),
                sounds=say(one.sounds),
            )
            for one in graph.nodes
        ),
        edges=tuple(replace(one, cue=say(one.cue)) for one in graph.edges),
        lanes=tuple(replace(one, title=say(one.title)) for one in graph.lanes),
        brackets=tuple(replace(one, title=say(one.title)) for one in graph.brackets),
        summary=say(graph.summary),
    )
