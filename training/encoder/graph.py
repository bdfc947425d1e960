"""The encoder as an ONNX graph of a few fused operators.

Built by hand and not traced: what runs is what stands here. Each operator was chosen by
its time: attention without a mask (so a text at a time) runs in half the time of the
quantized one with a mask, three maps to queries, keys and values are faster than one
that is split, and the sum before a normalization is faster apart from it.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from training.encoder.layers import HEADS, WIDTH

Weights = dict[str, npt.NDArray[np.float32]]
FUSED = "com.microsoft"


class Graph:
    """Nodes and weights in the order in which they are asked for."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: npt.NDArray[np.generic]) -> str:
        """A tensor that stands in the graph; the same name is the same tensor."""
        self._constants[name] = numpy_helper.from_array(
            np.ascontiguousarray(value), name
        )
        return name

    def add(
        self, operator: str, *inputs: str, domain: str = "", **attributes: object
    ) -> str:
        """A node and the name of what it gives."""
        name = f"{operator.lower()}-{len(self._nodes)}"
        node = helper.make_node(
            operator, list(inputs), [name], name, domain=domain, **attributes
        )
        self._nodes.append(node)
        return name

    def give(
        self, name: str, operator: str, *inputs: str, **attributes: object
    ) -> None:
        """A node whose output is one of the graph's."""
        node = helper.make_node(operator, list(inputs), [name], name, **attributes)
        self._nodes.append(node)

    def linear(self, states: str, name: str) -> str:
        """A trained linear map as the two operators that quantization knows."""
        return self._mapped(
            states, name, self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]
        )

    def parts(self, states: str, name: str) -> tuple[str, str, str]:
        """What attention asks, is asked, and answers: parts of one trained matrix."""
        rows = np.split(self.weights[f"{name}.qkv.weight"], 3)
        shifts = np.split(self.weights[f"{name}.qkv.bias"], 3)
        query, key, value = (
            self._mapped(states, f"{name}.{part}", row, shift)
            for part, row, shift in zip(
                ("query", "key", "value"), rows, shifts, strict=True
            )
        )
        return query, key, value

    def _mapped(
        self,
        states: str,
        name: str,
        weight: npt.NDArray[np.float32],
        shift: npt.NDArray[np.float32],
    ) -> str:
        matrix = self.constant(f"{name}.matrix", weight.T)
        bias = self.constant(f"{name}.bias", shift)
        return self.add("Add", self.add("MatMul", states, matrix), bias)

    def gelu(self, states: str) -> str:
        """The activation of BERT."""
        return self.add("Gelu", states, domain=FUSED)

    def normed(self, states: str, name: str) -> str:
        """States normalized with trained scale and shift."""
        scale = self.constant(f"{name}.scale", self.weights[f"{name}.weight"])
        shift = self.constant(f"{name}.shift", self.weights[f"{name}.bias"])
        return self.add("LayerNormalization", states, scale, shift, epsilon=1e-12)

    def embedded(self, tables: Sequence[tuple[str, str]]) -> str:
        """The sum of rows of trained tables and of the places, normalized.

        `tables` has the name of each table and of the input [1, T] that numbers rows.
        """
        looked = [
            self.add(
                "Gather",
                self.constant(f"{name}.weight", self.weights[f"{name}.weight"]),
                numbers,
            )
            for name, numbers in tables
        ]
        table = self.constant("positions", self.weights["positions.weight"])
        length = self.add("Shape", tables[0][1], start=1, end=2)
        zero = self.constant("zero", np.array([0], dtype=np.int64))
        states = self.add("Slice", table, zero, length, zero)
        for each in looked:
            states = self.add("Add", each, states)
        return self.normed(states, "norm")

    def attended(self, query: str, key: str, value: str) -> str:
        """What attention sees."""
        return self.add(
            "MultiHeadAttention", query, key, value, domain=FUSED, num_heads=HEADS
        )

    def rest(self, seen: str, states: str, name: str) -> str:
        """A layer from what attention saw."""
        seen = self.add("Add", states, self.linear(seen, f"{name}.attended"))
        states = self.normed(seen, f"{name}.attended_norm")
        inner = self.gelu(self.linear(states, f"{name}.wider"))
        whole = self.add("Add", states, self.linear(inner, f"{name}.narrower"))
        return self.normed(whole, f"{name}.norm")

    def rows(self, states: str) -> str:
        """The states of one text, [1, T, WIDTH], as a row each."""
        flat = self.constant("flat", np.array([-1, WIDTH], dtype=np.int64))
        return self.add("Reshape", states, flat)

    def model(
        self,
        name: str,
        inputs: Sequence[tuple[str, tuple[int | str, ...]]],
        outputs: Sequence[tuple[str, tuple[int | str, ...]]],
    ) -> onnx.ModelProto:
        """The whole graph; inputs are whole numbers, outputs are logits."""
        whole = helper.make_graph(
            self._nodes,
            name,
            _shaped(inputs, TensorProto.INT64),
            _shaped(outputs, TensorProto.FLOAT),
            list(self._constants.values()),
        )
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(whole, opset_imports=opsets, ir_version=9)


def _shaped(
    named: Sequence[tuple[str, tuple[int | str, ...]]], kind: int
) -> list[onnx.ValueInfoProto]:
    return [helper.make_tensor_value_info(name, kind, shape) for name, shape in named]
