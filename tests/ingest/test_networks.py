"""The tagger that lies beside the code is loaded whole, or not at all."""

import json
import shutil
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from claims.ingest.lexicons import DATA, load_lexicon
from claims.ingest.networks import DamagedNetworkError, load_network, tagger
from claims.text.segmentation import take_apart
from claims.text.tagging import Network, Scores, Window, Words
from claims.text.tagging.features import words_of
from claims.text.tagging.links import DISTANCES, RELATIONS
from claims.text.tagging.scores import LINK
from claims.text.tagging.windows import windows

TEXT = "The mayor said the road is open. " * 60


@pytest.fixture(scope="module")
def network() -> Network:
    found = load_lexicon("en").network
    assert found is not None
    return found


@pytest.fixture(scope="module")
def words(network: Network) -> Words:
    return words_of(take_apart(TEXT), network.pieces)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(DATA / "en" / "tagger", tmp_path / "tagger")


def test_a_language_without_a_tagger_has_none(tmp_path: Path) -> None:
    assert load_network(tmp_path) is None


@pytest.mark.parametrize("name", ["tagger.onnx", "vocabulary.txt"])
def test_a_damaged_file_is_named_and_refused(folder: Path, name: str) -> None:
    with (folder / name).open("ab") as file:
        file.write(b"x")
    with pytest.raises(DamagedNetworkError, match=f"{name} .* restore it"):
        load_network(folder)


def test_a_missing_file_is_named_and_refused(folder: Path) -> None:
    (folder / "tagger.onnx").unlink()
    with pytest.raises(DamagedNetworkError, match=r"tagger\.onnx"):
        load_network(folder)


def test_it_is_no_larger_than_it_may_be() -> None:
    assert (DATA / "en" / "tagger" / "tagger.onnx").stat().st_size <= 25_000_000


def test_its_digests_are_those_of_its_files() -> None:
    facts = json.loads((DATA / "en" / "tagger" / "tagger.json").read_text("utf-8"))
    assert set(facts["sha256"]) == {"tagger.onnx", "vocabulary.txt"}


def test_every_word_of_every_window_has_its_scores(
    network: Network, words: Words
) -> None:
    cut = tuple(windows(words))
    found = list(network.scores(words, cut))
    assert [one.tags.shape for one in found] == [(len(each), 8) for each in cut]
    assert found[0].queries.shape[1] == 3 * LINK + 1
    assert found[0].keys.shape[1] == 3 * LINK


def test_windows_are_read_only_as_they_are_asked_for(
    network: Network, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Window] = []
    real = tagger.inputs

    def counted(words: Words, window: Window) -> dict[str, npt.NDArray[np.int64]]:
        asked.append(window)
        return real(words, window)

    monkeypatch.setattr(tagger, "inputs", counted)
    cut = tuple(windows(words, longest=20))
    next(iter(network.scores(words, cut)))
    assert asked == [cut[0]]


def test_a_window_has_its_scores_whatever_is_read_beside_it(
    network: Network, words: Words
) -> None:
    cut = tuple(windows(words, longest=120))
    together = list(network.scores(words, cut))
    alone: list[Scores] = [next(iter(network.scores(words, [one]))) for one in cut]
    for one, other in zip(together, alone, strict=True):
        # Numbers are made whole for a batch at a time: that much they may differ.
        assert np.abs(one.tags - other.tags).mean() < 0.5


def test_its_links_cover_every_distance_and_relation(network: Network) -> None:
    links = network.links
    assert links.distance.shape == (3, DISTANCES)
    assert links.relation.shape == (3, RELATIONS)
