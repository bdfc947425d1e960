"""Loads the trained entailer of a language from beside the code, once a process."""

from functools import cached_property
from pathlib import Path

import numpy as np

from claims.ingest.networks.sessions import read_facts, session_of
from claims.text.entailment import ROWS, Entailer, Features, Scores, Thresholds
from claims.text.tagging import Pieces, pieces_of


def load_entailer(folder: Path) -> Entailer | None:
    """The entailer in a folder, or None where the language has none.

    Raises DamagedNetworkError where a file is not what its digest says.
    """
    facts = read_facts(folder / "entailer.json")
    if facts is None:
        return None
    return OnnxEntailer(folder, Thresholds(**facts["thresholds"]))


class OnnxEntailer:
    """An entailer that onnxruntime runs; its pieces are those of the tagger beside."""

    def __init__(self, folder: Path, thresholds: Thresholds) -> None:
        self._session = session_of(folder / "entailer.onnx")
        self._vocabulary = folder.parent / "tagger" / "vocabulary.txt"
        self.thresholds = thresholds

    @cached_property
    def pieces(self) -> Pieces:
        """The pieces of one word."""
        return pieces_of(self._vocabulary.read_text(encoding="utf-8"))

    def scores(self, pair: Features) -> Scores:
        """What the network makes of a sentence and its evidence."""
        inputs = {
            name: np.asarray([row], dtype=np.int64)
            for name, row in zip(ROWS, pair.rows, strict=True)
        }
        inputs["begins"] = np.asarray([pair.begins], dtype=np.int64)
        whole, words = self._session.run(["whole", "words"], inputs)
        return Scores(whole, words)
