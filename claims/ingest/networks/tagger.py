"""Loads the trained tagger of a language from beside the code, once a process."""

import json
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from claims.ingest.networks.sessions import read_facts, session_of
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


def load_network(folder: Path) -> Network | None:
    """The tagger in a folder, or None where the language has none.

    Raises DamagedNetworkError where a file is not what its digest says.
    """
    facts = read_facts(folder / "tagger.json")
    if facts is None:
        return None
    tuning = Tuning(
        Thresholds(**facts["thresholds"]), Calibration(**facts["calibration"])
    )
    return OnnxNetwork(folder / "tagger.onnx", folder / "vocabulary.txt", tuning)


class OnnxNetwork:
    """A network that onnxruntime runs, with one thread: processes share the work."""

    def __init__(self, graph: Path, vocabulary: Path, tuning: Tuning) -> None:
        self._session = session_of(graph)
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
