"""Loads the trained tagger of a language from beside the code, once a process."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from claims.text.tagging import (
    Calibration,
    Links,
    Network,
    Pieces,
    Scores,
    Thresholds,
    Tuning,
    Window,
    Words,
    pieces_of,
)

BEGIN, END, UNKNOWN = 101, 102, 100  # pieces of BERT's vocabulary
TAGS, QUERIES = 8, 193  # widths of the first two of three parts of the output
# What onnxruntime would do of itself, and slows this graph down by a sixth.
SLOWER = ["SkipLayerNormFusion"]


class DamagedNetworkError(RuntimeError):
    """A file of the tagger that is missing, or not the one that was published."""


def load_network(folder: Path) -> Network | None:
    """The tagger in a folder, or None where the language has none.

    Raises DamagedNetworkError where a file is not what its digest says.
    """
    path = folder / "tagger.json"
    if not path.is_file():
        return None
    facts = json.loads(path.read_text(encoding="utf-8"))
    for name, expected in facts["sha256"].items():
        if _sha256(folder / name) != expected:
            raise DamagedNetworkError(
                f"{name} of the tagger is damaged: restore it from the repository"
            )
    tuning = Tuning(
        Thresholds(**facts["thresholds"]), Calibration(**facts["calibration"])
    )
    return OnnxNetwork(folder / "tagger.onnx", folder / "vocabulary.txt", tuning)


class OnnxNetwork:
    """A network that onnxruntime runs, with one thread: processes share the work."""

    def __init__(self, graph: Path, vocabulary: Path, tuning: Tuning) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.enable_cpu_mem_arena = False
        self._session = onnxruntime.InferenceSession(
            graph,
            options,
            providers=["CPUExecutionProvider"],
            disabled_optimizers=SLOWER,
        )
        self._vocabulary = vocabulary
        self.tuning = tuning

    @cached_property
    def pieces(self) -> Pieces:
        """The pieces of one word."""
        return pieces_of(self._vocabulary.read_text(encoding="utf-8"))

    @cached_property
    def links(self) -> Links:
        """What distance and relation add to a link, from the graph's metadata."""
        found = json.loads(self._session.get_modelmeta().custom_metadata_map["links"])
        return Links(
            **{name: np.asarray(row, dtype=np.float32) for name, row in found.items()}
        )

    def scores(self, words: Words, windows: Sequence[Window]) -> Iterator[Scores]:
        """The scores of each window in order, a window at a time: none is padded."""
        for window in windows:
            (found,) = self._session.run(["scores"], inputs(words, window))
            tags, queries, keys = np.split(found, [TAGS, TAGS + QUERIES], axis=1)
            yield Scores(tags, queries, keys)


def inputs(words: Words, window: Window) -> dict[str, npt.NDArray[np.int64]]:
    """The window as the graph wants it: a row of pieces, and each word's first."""
    ids, shapes, places, starts = [BEGIN], [0], [0], []
    for index in range(window.first, window.last):
        starts.append(len(ids))
        pieces = words.pieces[index] or (UNKNOWN,)
        ids += pieces
        shapes += [words.shapes[index]] * len(pieces)
        places += [words.places[index]] * len(pieces)
    rows = {"ids": [[*ids, END]], "shapes": [[*shapes, 0]], "places": [[*places, 0]]}
    whole = {name: np.asarray(row, dtype=np.int64) for name, row in rows.items()}
    return whole | {"firsts": np.asarray(starts, dtype=np.int64)}


def _sha256(path: Path) -> str:
    """The digest of a file in hexadecimal; empty where there is no file."""
    if not path.is_file():
        return ""
    return hashlib.sha256(path.read_bytes()).hexdigest()
