"""Writes a trained network as a quantized ONNX graph with its metadata."""

import hashlib
import tempfile
from collections.abc import Mapping
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from training.encoder.graph import Weights

QUANTIZED = ["MatMul", "Attention", "Gather"]


def weights_of(path: Path) -> tuple[Weights, int]:
    """Trained weights as arrays, and how many layers they have."""
    state = torch.load(path, map_location="cpu", weights_only=True)
    names = [name for name in state if name.startswith("layers.")]
    layers = 1 + max(int(name.split(".")[1]) for name in names)
    return {name: value.float().numpy() for name, value in state.items()}, layers


def write(graph: onnx.ModelProto, metadata: Mapping[str, str], path: Path) -> None:
    """Writes the graph with whole numbers of eight bits for weights."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        onnx.save(graph, whole)
        quantize_dynamic(
            whole,
            path,
            op_types_to_quantize=QUANTIZED,
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={
                "MatMulConstBOnly": True,
                "DefaultTensorType": onnx.TensorProto.FLOAT,
            },
        )
    model = onnx.load(path)
    for key, value in metadata.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    onnx.save(model, path)


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
