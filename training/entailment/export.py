"""Exports a trained entailer: int8 ONNX with all that is needed to run it.

`python -m training.entailment.export --weights FILE.pt --out DIR`

The folder lies beside that of the tagger, whose vocabulary it uses.
"""

import argparse
import json
from pathlib import Path

from training.encoder.export import digest, weights_of, write
from training.entailment.graph import graph_of

# Until training.entailment.tune has set them on examples that were not trained on.
UNTUNED = {"kept": 0.5, "made": 0.8}


def main() -> None:
    """Parses the command line and exports."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    weights, layers = weights_of(options.weights)
    write(graph_of(weights, layers), {}, options.out / "entailer.onnx")
    files = ("entailer.onnx", "../tagger/vocabulary.txt")
    digests = {name: digest(options.out / name) for name in files}
    facts = {"sha256": digests, "thresholds": UNTUNED}
    (options.out / "entailer.json").write_text(json.dumps(facts, indent=1) + "\n")


if __name__ == "__main__":
    main()
