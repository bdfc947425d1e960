"""Exports a trained tagger: int8 ONNX with all that is needed to run it.

`python -m training.tagger.export --weights FILE.pt --base DIR --out DIR`
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from training.tagger.graph import Weights, graph_of

# Until training.tagger.tune has set them on articles that were not trained on.
UNTUNED = {
    "thresholds": {"cue": 0.3, "change": 1.0, "score": 0.3},
    "calibration": {"bias": 0.0, "cue": 0.5, "source": 0.5, "content": 0.5},
}
QUANTIZED = ["MatMul", "Attention", "Gather"]


def weights_of(path: Path) -> tuple[Weights, int]:
    """Trained weights as arrays, and how many layers they have."""
    state = torch.load(path, map_location="cpu", weights_only=True)
    names = [name for name in state if name.startswith("layers.")]
    layers = 1 + max(int(name.split(".")[1]) for name in names)
    return {name: value.float().numpy() for name, value in state.items()}, layers


def export(weights: Weights, layers: int, path: Path) -> None:
    """Writes the quantized graph, its links and thresholds as the file's metadata."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        onnx.save(graph_of(weights, layers), whole)
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
    links = {name: weights[name].tolist() for name in ("distance", "relation", "level")}
    entry = model.metadata_props.add()
    entry.key, entry.value = "links", json.dumps(links)
    onnx.save(model, path)


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Parses the command line and exports."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True, help="MiniLM-L6's folder")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    weights, layers = weights_of(options.weights)
    export(weights, layers, options.out / "tagger.onnx")
    shutil.copyfile(options.base / "vocab.txt", options.out / "vocabulary.txt")
    digests = {
        name: digest(options.out / name) for name in ("tagger.onnx", "vocabulary.txt")
    }
    facts = {"sha256": digests, **UNTUNED}
    (options.out / "tagger.json").write_text(json.dumps(facts, indent=1) + "\n")


if __name__ == "__main__":
    main()
