"""The tagger as an ONNX graph."""

import onnx

from claims.text.tagging.scores import LINK
from training.encoder.graph import Graph, Weights
from training.tagger.model import LINKS

OUTPUT = 8 + LINKS * LINK + 1 + LINKS * LINK  # tags and hedge, queries, nobody, keys


def graph_of(weights: Weights, layers: int) -> onnx.ModelProto:
    """The network over one window.

    Inputs ids, shapes, places [1, T] and firsts [W], where each word's first piece
    stands; output scores [W, OUTPUT].
    """
    placed = weights["positions.weight"] + weights["kind"]
    graph = Graph(weights | {"positions.weight": placed})
    states = graph.embedded(
        [("pieces", "ids"), ("shapes", "shapes"), ("places", "places")]
    )
    for number in range(layers):
        name, last = f"layers.{number}", number == layers - 1
        query, key, value = graph.parts(states, name)
        if last:  # nobody asks for the further pieces of a word
            query, states = (
                graph.add("Gather", each, "firsts", axis=1) for each in (query, states)
            )
        states = graph.rest(graph.attended(query, key, value), states, name)
    _heads(graph, graph.rows(states))
    whole = [(name, (1, "T")) for name in ("ids", "shapes", "places")]
    inputs = [*whole, ("firsts", ("W",))]
    return graph.model("tagger", inputs, [("scores", ("W", OUTPUT))])


def _heads(graph: Graph, words: str) -> None:
    asked = graph.gelu(graph.linear(words, "ask"))
    answered = graph.gelu(graph.linear(words, "answer"))
    doubted = graph.gelu(graph.linear(words, "doubt"))
    parts = [
        graph.linear(words, "tags"),
        graph.linear(doubted, "hedge"),
        graph.linear(asked, "query"),
        graph.linear(asked, "nobody"),
        graph.linear(answered, "key"),
    ]
    graph.give("scores", "Concat", *parts, axis=-1)
