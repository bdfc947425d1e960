"""What is to be learned from a batch of windows, as tensors."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch

from claims.text.tagging.links import Numbers
from claims.text.tagging.links import distances as apart
from claims.text.tagging.links import relations as placed
from claims.text.tagging.windows import Window
from training.tagger.batches import batch_of
from training.tagger.examples import Example
from training.tagger.model import Batch

# What nobody is named for ("it was expected that") is seldom and hard to hear: its cues
# count as two.
UNNAMED = 2.0


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learned from a batch of windows; N is the number of cues.

    cues, sources: [B, W], 0 outside, 1 first word, 2 further; contents: [B, W], 0 or 1;
    weights: [B, W], how much the cue of a word matters;
    rows, anchors: [N], where each cue begins; linked: [N, W], the cue's content;
    begins, ends: [N], the source's first and last word, W for nobody, -1 where the
    source stands outside the window; distances, relations: [N, W].
    """

    batch: Batch
    cues: torch.Tensor
    sources: torch.Tensor
    contents: torch.Tensor
    weights: torch.Tensor
    rows: torch.Tensor
    anchors: torch.Tensor
    linked: torch.Tensor
    begins: torch.Tensor
    ends: torch.Tensor
    distances: torch.Tensor
    relations: torch.Tensor


def lesson(chosen: Sequence[Example]) -> Lesson:
    """A batch of windows with what is to be learned from them."""
    batch = batch_of([(one.words, one.window) for one in chosen])
    size = batch.firsts.shape[1]
    cues = torch.zeros(batch.firsts.shape, dtype=torch.long)
    sources, contents = torch.zeros_like(cues), torch.zeros_like(cues)
    weights = torch.ones(cues.shape)
    rows, anchors, begins, ends = [], [], [], []
    linked, distances, relations = [], [], []
    for row, one in enumerate(chosen):
        window = one.window
        for target in one.every:
            _mark(sources[row], target.source, window)
            _mark(cues[row], target.cue, window)
            if not target.source:
                _fill(weights[row], target.cue, window, UNNAMED)
            _fill(contents[row], target.content, window, 1)
        for target in one.targets:
            anchor = target.cue[0] - window.first
            rows.append(row)
            anchors.append(anchor)
            linked.append(torch.zeros(size))
            _fill(linked[-1], target.content, window, 1)
            begin, end = _ends(target.source, window, size)
            begins.append(begin)
            ends.append(end)
            distances.append(_padded(apart(window, target.cue[0]), size))
            relations.append(_padded(placed(one.words, window, target.cue[0]), size))
    stack = lambda parts: torch.stack(parts) if parts else torch.zeros((0, size))  # noqa: E731
    return Lesson(
        batch,
        cues,
        sources,
        contents,
        weights,
        torch.tensor(rows, dtype=torch.long),
        torch.tensor(anchors, dtype=torch.long),
        stack(linked),
        torch.tensor(begins, dtype=torch.long),
        torch.tensor(ends, dtype=torch.long),
        stack(distances).long(),
        stack(relations).long(),
    )


def _mark(row: torch.Tensor, found: Sequence[int], window: Window) -> None:
    before = None
    for index in found:
        if window.first <= index < window.last:
            row[index - window.first] = 1 if before != index - 1 else 2
        before = index


def _fill(
    row: torch.Tensor, found: Iterable[int], window: Window, value: float
) -> None:
    for index in found:
        if window.first <= index < window.last:
            row[index - window.first] = value


def _ends(source: Sequence[int], window: Window, size: int) -> tuple[int, int]:
    if not source:
        return size, size
    if source[0] < window.first or source[-1] >= window.last:
        return -1, -1
    return source[0] - window.first, source[-1] - window.first


def _padded(row: Numbers, size: int) -> torch.Tensor:
    padded = torch.zeros(size, dtype=torch.long)
    padded[: len(row)] = torch.from_numpy(row)
    return padded
