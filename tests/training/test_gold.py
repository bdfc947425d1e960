"""Annotated articles become words, and the measured ones are never trained on."""

import json
from pathlib import Path
from typing import Any

import pytest

from claims.text.segmentation import take_apart
from training.tagger.gold import (
    DevSplitError,
    Marked,
    Mover,
    articles,
    targets,
    training_articles,
)

TEXT = "The mayor said the road is open."
MARKED: dict[str, Any] = {"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 31]]}


def written(path: Path, *ids: str, text: str = TEXT) -> None:
    lines = [
        {"id": one, "text": f"{one} {text}", "attributions": [MARKED]} for one in ids
    ]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")


def test_an_article_is_read_with_its_attributions(tmp_path: Path) -> None:
    written(tmp_path / "train.jsonl", "a", "b")
    first, _ = articles(tmp_path / "train.jsonl")
    assert (first.id, first.attributions[0].cue) == ("a", ((10, 14),))


def test_training_on_what_is_measured_is_refused(tmp_path: Path) -> None:
    written(tmp_path / "train.jsonl", "a", "b")
    written(tmp_path / "dev.jsonl", "b")
    with pytest.raises(DevSplitError, match="'b'"):
        training_articles(tmp_path)


def test_training_on_a_measured_text_under_another_name_is_refused(
    tmp_path: Path,
) -> None:
    written(tmp_path / "train.jsonl", "a")
    lines = (tmp_path / "train.jsonl").read_text("utf-8").replace('"a"', '"z"')
    (tmp_path / "dev.jsonl").write_text(lines, encoding="utf-8")
    with pytest.raises(DevSplitError):
        training_articles(tmp_path)


def test_spans_become_the_words_that_they_touch() -> None:
    marked = Marked(((0, 9),), ((10, 14),), ((15, 31),))
    (target,) = targets(take_apart(TEXT), [marked])
    assert (target.source, target.cue, sorted(target.content)) == (
        (0, 1),
        (2,),
        [3, 4, 5, 6],
    )


def test_what_has_no_cue_is_no_target() -> None:
    assert list(targets(take_apart(TEXT), [Marked(((0, 9),), (), ((15, 31),))])) == []


@pytest.mark.parametrize(("place", "moved"), [(0, 0), (3, 3), (9, 14), (20, 25)])
def test_a_place_moves_with_the_edits_before_it(place: int, moved: int) -> None:
    assert Mover([(4, 9, 10)])(place) == moved
