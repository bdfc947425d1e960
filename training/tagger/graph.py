"""The network as an ONNX graph of a few fused operators.

Built by hand and not traced: what runs is what stands here. Each operator was chosen by
its time: attention without a mask (so a window at a time) runs in half the time of the
quantized one with a mask, three maps to queries, keys and values are faster than one
that is split, and the sum before a normalization is faster apart from it.
"""

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from claims.text.tagging.scores import LINK
from training.tagger.model import HEADS, LINKS, WIDTH

Weights = dict[str, npt.NDArray[np.float32]]
OUTPUT = 8 + LINKS * LINK + 1 + LINKS * LINK  # tags and hedge, queries, nobody, keys
FUSED = "com.microsoft"


class _Graph:
    """Nodes and weights in the order in which they are asked for."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def constant(self, name: str, value: npt.NDArray[np.generic]) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(
        self, operator: str, *inputs: str, domain: str = "", **attributes: object
    ) -> str:
        name = f"{operator.lower()}-{len(self.nodes)}"
        node = helper.make_node(
            operator, list(inputs), [name], name, domain=domain, **attributes
        )
        self.nodes.append(node)
        return name

    def linear(self, states: str, name: str, weights: Weights) -> str:
        """A linear map as the two operators that quantization knows."""
        matrix = self.constant(f"{name}.matrix", weights[f"{name}.weight"].T)
        bias = self.constant(f"{name}.bias", weights[f"{name}.bias"])
        return self.add("Add", self.add("MatMul", states, matrix), bias)

    def gelu(self, states: str) -> str:
        return self.add("Gelu", states, domain=FUSED)

    def norm(self, first: str, second: str, name: str, weights: Weights) -> str:
        """The sum of two states, normalized."""
        scale = self.constant(f"{name}.scale", weights[f"{name}.weight"])
        shift = self.constant(f"{name}.shift", weights[f"{name}.bias"])
        whole = self.add("Add", first, second)
        return self.add("LayerNormalization", whole, scale, shift, epsilon=1e-12)


def graph_of(weights: Weights, layers: int) -> onnx.ModelProto:
    """The network over one window.

    Inputs ids, shapes, places [1, T] and firsts [W], where each word's first piece
    stands; output scores [W, OUTPUT].
    """
    graph = _Graph()
    states = _embedded(graph, weights)
    for number in range(layers):
        name, last = f"layers.{number}", number == layers - 1
        query, key, value = _parts(graph, states, name, weights)
        if last:  # nobody asks for the further pieces of a word
            query, states = (
                graph.add("Gather", each, "firsts", axis=1) for each in (query, states)
            )
        seen = graph.add(
            "MultiHeadAttention", query, key, value, domain=FUSED, num_heads=HEADS
        )
        states = _rest(graph, seen, states, name, weights)
    flat = graph.constant("flat", np.array([-1, WIDTH], dtype=np.int64))
    _heads(graph, graph.add("Reshape", states, flat), weights)
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, (1, "T"))
        for name in ("ids", "shapes", "places")
    ]
    inputs.append(helper.make_tensor_value_info("firsts", TensorProto.INT64, ("W",)))
    output = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ("W", OUTPUT))
    whole = helper.make_graph(graph.nodes, "tagger", inputs, [output], graph.weights)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
    return helper.make_model(whole, opset_imports=opsets, ir_version=9)


def _embedded(graph: _Graph, weights: Weights) -> str:
    looked = [
        graph.add(
            "Gather", graph.constant(f"{name}.weight", weights[f"{name}.weight"]), ids
        )
        for name, ids in (("pieces", "ids"), ("shapes", "shapes"), ("places", "places"))
    ]
    states = graph.add("Add", graph.add("Add", looked[0], looked[1]), looked[2])
    positions = weights["positions.weight"] + weights["kind"]
    table = graph.constant("positions", positions)
    length = graph.add("Shape", "ids", start=1, end=2)
    zero = graph.constant("zero", np.array([0], dtype=np.int64))
    rows = graph.add("Slice", table, zero, length, zero)
    placed = graph.add("Add", states, rows)
    scale = graph.constant("norm.scale", weights["norm.weight"])
    shift = graph.constant("norm.shift", weights["norm.bias"])
    return graph.add("LayerNormalization", placed, scale, shift, epsilon=1e-12)


def _parts(
    graph: _Graph, states: str, name: str, weights: Weights
) -> tuple[str, str, str]:
    """What attention asks, is asked, and answers: parts of one trained matrix."""
    rows = np.split(weights[f"{name}.qkv.weight"], 3)
    shifts = np.split(weights[f"{name}.qkv.bias"], 3)
    query, key, value = (
        graph.linear(
            states,
            f"{name}.{part}",
            {f"{name}.{part}.weight": row, f"{name}.{part}.bias": shift},
        )
        for part, row, shift in zip(
            ("query", "key", "value"), rows, shifts, strict=True
        )
    )
    return query, key, value


def _rest(graph: _Graph, seen: str, states: str, name: str, weights: Weights) -> str:
    """A layer from what attention saw."""
    seen = graph.linear(seen, f"{name}.attended", weights)
    states = graph.norm(states, seen, f"{name}.attended_norm", weights)
    inner = graph.gelu(graph.linear(states, f"{name}.wider", weights))
    inner = graph.linear(inner, f"{name}.narrower", weights)
    return graph.norm(states, inner, f"{name}.norm", weights)


def _heads(graph: _Graph, words: str, weights: Weights) -> None:
    asked = graph.gelu(graph.linear(words, "ask", weights))
    answered = graph.gelu(graph.linear(words, "answer", weights))
    doubted = graph.gelu(graph.linear(words, "doubt", weights))
    parts = [
        graph.linear(words, "tags", weights),
        graph.linear(doubted, "hedge", weights),
        graph.linear(asked, "query", weights),
        graph.linear(asked, "nobody", weights),
        graph.linear(answered, "key", weights),
    ]
    graph.nodes.append(helper.make_node("Concat", parts, ["scores"], "scores", axis=-1))
