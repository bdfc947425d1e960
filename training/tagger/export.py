"""Exports a trained tagger: int8 ONNX with all that is needed to run it.

`python -m training.tagger.export --weights FILE.pt --base DIR --out DIR`
"""

import argparse
import json
import shutil
from pathlib import Path

from training.encoder.export import digest, weights_of, write
from training.tagger.graph import graph_of

# Until training.tagger.tune has set them on articles that were not trained on.
UNTUNED = {
    "thresholds": {"cue": 0.3, "change": 1.0, "score": 0.3},
    "calibration": {"bias": 0.0, "cue": 0.5, "source": 0.5, "content": 0.5},
}


def main() -> None:
    """Parses the command line and exports."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True, help="MiniLM-L6's folder")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    weights, layers = weights_of(options.weights)
    links = {name: weights[name].tolist() for name in ("distance", "relation", "level")}
    metadata = {"links": json.dumps(links)}
    write(graph_of(weights, layers), metadata, options.out / "tagger.onnx")
    shutil.copyfile(options.base / "vocab.txt", options.out / "vocabulary.txt")
    digests = {
        name: digest(options.out / name) for name in ("tagger.onnx", "vocabulary.txt")
    }
    facts = {"sha256": digests, **UNTUNED}
    (options.out / "tagger.json").write_text(json.dumps(facts, indent=1) + "\n")


if __name__ == "__main__":
    main()
