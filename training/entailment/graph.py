"""The entailer as an ONNX graph."""

import numpy as np
import onnx

from claims.text.entailment import KINDS, ROWS, SIZES
from training.encoder.graph import Graph, Weights


def graph_of(weights: Weights, layers: int) -> onnx.ModelProto:
    """The network over one sentence and its evidence.

    Inputs are the rows of features [1, T] and `begins` [1]; outputs are `whole`
    [1, 1 + KINDS], nothing amiss first, and `words` [S, KINDS] for the sentence's S
    pieces.
    """
    tables = {f"told.{name}": name for name in SIZES}
    graph = Graph(weights)
    states = graph.embedded([("pieces", "ids"), ("parts", "parts"), *tables.items()])
    for number in range(layers):
        name = f"layers.{number}"
        query, key, value = graph.parts(states, name)
        states = graph.rest(graph.attended(query, key, value), states, name)
    _heads(graph, graph.rows(states))
    inputs = [*((name, (1, "T")) for name in ROWS), ("begins", (1,))]
    outputs = [("whole", (1, 1 + len(KINDS))), ("words", ("S", len(KINDS)))]
    return graph.model("entailer", inputs, outputs)


def _heads(graph: Graph, states: str) -> None:
    zero = graph.constant("zero", np.array([0], dtype=np.int64))
    one = graph.constant("one", np.array([1], dtype=np.int64))
    end = graph.constant("end", np.array([2**31], dtype=np.int64))
    first = graph.add("Slice", states, zero, one, zero)
    evidence = graph.add("Slice", states, zero, "begins", zero)
    sentence = graph.add("Slice", states, "begins", end, zero)
    means = (
        graph.add("ReduceMean", each, axes=[0], keepdims=1)
        for each in (sentence, evidence)
    )
    about = graph.add("Concat", first, *means, axis=-1)
    gathered = graph.gelu(graph.linear(about, "gather"))
    graph.give("whole", "Identity", graph.linear(gathered, "whole"))
    heard = graph.gelu(graph.linear(sentence, "listen"))
    graph.give("words", "Identity", graph.linear(heard, "words"))
