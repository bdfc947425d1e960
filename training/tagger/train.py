"""Trains the tagger.

`python -m training.tagger.train --data DIR --base DIR --out DIR`
"""

import argparse
import logging
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor
from torch.nn import functional

from claims.text.tagging.features import Pieces
from claims.text.tagging.scores import LINK
from claims.text.tagging.windows import Window
from claims.text.tagging.wordpiece import pieces_of
from training.tagger.augmenting import retold
from training.tagger.batches import batch_of
from training.tagger.examples import Example, Sentence, examples, sentences
from training.tagger.gold import Annotated, training_articles
from training.tagger.lessons import Lesson, lesson
from training.tagger.model import LINKS, Tagger, pretrained

ItemT = TypeVar("ItemT")
logger = logging.getLogger(__name__)

BATCH, SENTENCES = 8, 16
BODY_RATE, HEAD_RATE, DECAY, WARM = 2e-4, 1e-3, 0.01, 0.08
KEPT = 0.995  # of the average at each step
HEDGING = 0.25  # weight of the sentences' loss


def link_scores(tagger: Tagger, queries: Tensor, keys: Tensor, one: Lesson) -> Tensor:
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


def attribution_loss(tagger: Tagger, one: Lesson) -> Tensor:
    """What the tagger has still to learn of a batch of windows."""
    with torch.autocast("cpu", torch.bfloat16):
        tags, queries, keys = tagger(one.batch)
    tags, queries, keys = tags.float(), queries.float(), keys.float()
    there = one.batch.words
    loss = functional.cross_entropy(tags[..., 0:3][there], one.cues[there])
    loss = loss + functional.cross_entropy(tags[..., 3:6][there], one.sources[there])
    loss = loss + 0.5 * functional.binary_cross_entropy_with_logits(
        tags[..., 6][there], one.contents[there].float()
    )
    if not len(one.rows):
        return loss
    scores = link_scores(tagger, queries, keys, one)
    words = there[one.rows]
    loss = loss + 1.5 * functional.binary_cross_entropy_with_logits(
        scores[0][words], one.linked[words]
    )
    nobody = queries[one.rows, one.anchors, -1:]
    known = one.begins >= 0
    for link, gold in ((1, one.begins), (2, one.ends)):
        choices = torch.cat([scores[link].masked_fill(~words, -1e4), nobody], dim=1)
        if known.any():
            loss = loss + 0.15 * functional.cross_entropy(choices[known], gold[known])
    return loss


def hedging_loss(tagger: Tagger, chosen: Sequence[Sentence]) -> Tensor:
    """What the tagger has still to learn of sentences that hedge somewhere."""
    batch = batch_of([(one.words, Window(0, len(one.words))) for one in chosen])
    with torch.autocast("cpu", torch.bfloat16):
        doubts = tagger.doubts(tagger.encode(batch)).float().squeeze(-1)
    most = doubts.masked_fill(~batch.words, -1e4).logsumexp(dim=1)
    gold = torch.tensor([float(one.uncertain) for one in chosen])
    return functional.binary_cross_entropy_with_logits(most, gold)


def epoch_of(
    articles: Sequence[Annotated], pieces: Pieces, chance: random.Random, number: int
) -> list[list[Example]]:
    """The batches of one epoch; windows of about one length stand together."""
    found: list[Example] = []
    for article in articles:
        told = retold(article, chance) if number else article
        found += examples(told, pieces, chance)
    chance.shuffle(found)
    return _batches(found, BATCH, chance, lambda one: len(one.window))


def _batches(
    found: Sequence[ItemT],
    size: int,
    chance: random.Random,
    length: Callable[[ItemT], int],
) -> list[list[ItemT]]:
    """Batches in which each is about as long as the others; their order is chance."""
    pool = size * 16
    batches = []
    for start in range(0, len(found), pool):
        near = sorted(found[start : start + pool], key=length)
        batches += [near[at : at + size] for at in range(0, len(near), size)]
    chance.shuffle(batches)
    return batches


def decks(
    weasels: Sequence[Sentence], chance: random.Random
) -> Iterator[list[Sentence]]:
    """Batches of sentences without end, each sentence once a round."""
    while True:
        mixed = chance.sample(list(weasels), len(weasels))
        yield from _batches(mixed, SENTENCES, chance, lambda one: len(one.words))


@dataclass(frozen=True, slots=True)
class Course:
    """All that is to be read, and how often."""

    articles: Sequence[Annotated]
    weasels: Sequence[Sentence]
    pieces: Pieces
    seed: int
    epochs: int

    def steps(self) -> Iterator[tuple[float, list[Example], list[Sentence]]]:
        """Every step: the epochs done so far, its windows, its sentences or none."""
        chance = random.Random(self.seed)
        deck = decks(self.weasels, random.Random(self.seed))
        for number in range(self.epochs):
            batches = epoch_of(self.articles, self.pieces, chance, number)
            for index, batch in enumerate(batches):
                hedged = next(deck) if index % 2 else []
                yield number + index / len(batches), batch, hedged


def rate_at(done: float) -> float:
    """The share of the full learning rate after a share of the course."""
    return max(0.0, min(done / WARM, (1 - done) / (1 - WARM)))


def train(tagger: Tagger, course: Course, out: Path) -> None:
    """Trains in place and writes the averaged weights after each epoch."""
    groups = [(tagger.body(), BODY_RATE), (tagger.heads(), HEAD_RATE)]
    optimizer = torch.optim.AdamW(
        [{"params": part} for part, _ in groups], weight_decay=DECAY, fused=True
    )
    learning = [one for one in tagger.parameters() if one.requires_grad]
    mean = {name: value.clone() for name, value in tagger.state_dict().items()}
    began, epoch, smooth = time.monotonic(), 0, 0.0
    tagger.train()
    for count, (done, batch, hedged) in enumerate(course.steps()):
        if int(done) != epoch:
            torch.save(mean, out / f"epoch-{int(done)}.pt")
            epoch = int(done)
        for group, (_, rate) in zip(optimizer.param_groups, groups, strict=True):
            group["lr"] = rate * rate_at(done / course.epochs)
        loss = attribution_loss(tagger, lesson(batch))
        if hedged:
            loss = loss + HEDGING * hedging_loss(tagger, hedged)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        _average(mean, tagger, min(KEPT, (count + 1) / (count + 10)))
        smooth = loss.item() if not count else 0.98 * smooth + 0.02 * loss.item()
        if count % 20 == 0:
            spent = time.monotonic() - began
            logger.info("epoch %.2f loss %.4f %.0f s", done, smooth, spent)
    torch.save(mean, out / f"epoch-{course.epochs}.pt")


def _average(mean: dict[str, Tensor], tagger: Tagger, kept: float) -> None:
    with torch.no_grad():
        for name, value in tagger.named_parameters():
            if value.requires_grad:
                mean[name].lerp_(value, 1 - kept)


def main() -> None:
    """Parses the command line and trains."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, required=True, help="attribution/, hedging/"
    )
    parser.add_argument("--base", type=Path, required=True, help="MiniLM-L6's folder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    pieces = pieces_of((options.base / "vocab.txt").read_text(encoding="utf-8"))
    articles = training_articles(options.data / "attribution")
    weasels = sentences(options.data / "hedging" / "wikiweasel.train.jsonl", pieces)
    logger.info("%d articles, %d sentences", len(articles), len(weasels))
    course = Course(articles, weasels, pieces, options.seed, options.epochs)
    tagger = pretrained(options.base, options.layers)
    for layer in tagger.layers:
        layer.compile(dynamic=True)
    train(tagger, course, options.out)


if __name__ == "__main__":
    main()
