"""What the tagger has still to learn: its losses, alone or with a teacher's help."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from claims.text.tagging.scores import LINK
from claims.text.tagging.windows import Window
from training.tagger.batches import batch_of
from training.tagger.hedged import Sentence
from training.tagger.lessons import Lesson
from training.tagger.model import LINKS, Tagger

TRUST = 0.5  # in the teacher; the rest is in the annotators
NEVER = -1e4  # the score of what is not there


@dataclass(frozen=True, slots=True)
class Beliefs:
    """What a tagger believes of a batch, as probabilities or as logits.

    cues, sources: [B, W, 3]; contents: [B, W]; linked: [N, W], the content of each
    cue; begins, ends: [N, W + 1], its source's first and last word, the last column
    for nobody.
    """

    cues: Tensor
    sources: Tensor
    contents: Tensor
    linked: Tensor
    begins: Tensor
    ends: Tensor

    def probabilities(self) -> "Beliefs":
        """The same, had it been logits before."""
        return Beliefs(
            self.cues.softmax(-1),
            self.sources.softmax(-1),
            self.contents.sigmoid(),
            self.linked.sigmoid(),
            self.begins.softmax(-1),
            self.ends.softmax(-1),
        )


def beliefs(tagger: Tagger, one: Lesson) -> Beliefs:
    """The logits of a tagger on a batch of windows."""
    with torch.autocast("cpu", torch.bfloat16):
        tags, queries, keys = tagger(one.batch)
    tags, queries, keys = tags.float(), queries.float(), keys.float()
    scores = _link_scores(tagger, queries, keys, one)
    words = one.batch.words[one.rows]
    nobody = queries[one.rows, one.anchors, -1:]
    begins, ends = (
        torch.cat([scores[link].masked_fill(~words, NEVER), nobody], dim=1)
        for link in (1, 2)
    )
    return Beliefs(
        tags[..., 0:3], tags[..., 3:6], tags[..., 6], scores[0], begins, ends
    )


def _link_scores(tagger: Tagger, queries: Tensor, keys: Tensor, one: Lesson) -> Tensor:
    """For each cue and each word, how well they go together, [LINKS, N, W]."""
    asked = queries[one.rows, one.anchors, : LINKS * LINK].view(-1, LINKS, LINK)
    answers = keys[one.rows].view(len(one.rows), -1, LINKS, LINK)
    scores = torch.einsum("nld,nwld->lnw", asked, answers) / LINK**0.5
    return (
        scores
        + tagger.distance[:, one.distances]
        + tagger.relation[:, one.relations]
        + tagger.level[:, None, None]
    )


def truths(one: Lesson) -> Beliefs:
    """What the annotators said, as probabilities of 0 and 1."""
    size = one.linked.shape[1] + 1
    return Beliefs(
        functional.one_hot(one.cues, 3).float(),
        functional.one_hot(one.sources, 3).float(),
        one.contents.float(),
        one.linked,
        functional.one_hot(one.begins.clamp(min=0), size).float(),
        functional.one_hot(one.ends.clamp(min=0), size).float(),
    )


def taught(truth: Beliefs, teacher: Beliefs) -> Beliefs:
    """The truth, softened by what the teacher believes (Hinton and others, 2015)."""
    return Beliefs(
        *(
            (1 - TRUST) * getattr(truth, part) + TRUST * getattr(teacher, part)
            for part in Beliefs.__slots__
        )
    )


def attribution_loss(told: Beliefs, wanted: Beliefs, one: Lesson) -> Tensor:
    """How far a tagger's logits are from the probabilities that are wanted."""
    there = one.batch.words
    crosses = functional.cross_entropy
    binary = functional.binary_cross_entropy_with_logits
    cues = crosses(told.cues[there], wanted.cues[there], reduction="none")
    loss = (cues * one.weights[there]).mean()
    loss = loss + crosses(told.sources[there], wanted.sources[there])
    loss = loss + 0.5 * binary(told.contents[there], wanted.contents[there])
    if not len(one.rows):
        return loss
    words = there[one.rows]
    loss = loss + 1.5 * binary(told.linked[words], wanted.linked[words])
    known = one.begins >= 0
    if known.any():
        loss = loss + 0.15 * crosses(told.begins[known], wanted.begins[known])
        loss = loss + 0.15 * crosses(told.ends[known], wanted.ends[known])
    return loss


def hedging_loss(tagger: Tagger, chosen: Sequence[Sentence]) -> Tensor:
    """What the tagger has still to learn of sentences that hedge somewhere."""
    batch = batch_of([(one.words, Window(0, len(one.words))) for one in chosen])
    with torch.autocast("cpu", torch.bfloat16):
        doubts = tagger.doubts(tagger.encode(batch)).float().squeeze(-1)
    most = doubts.masked_fill(~batch.words, NEVER).logsumexp(dim=1)
    gold = torch.tensor([float(one.uncertain) for one in chosen])
    return functional.binary_cross_entropy_with_logits(most, gold)
