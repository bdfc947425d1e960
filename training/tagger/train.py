"""Trains the tagger, from MiniLM alone or with fewer, narrower layers under a teacher.

`python -m training.tagger.train --data DIR --base DIR --out DIR [--teacher FILE.pt]`
"""

import argparse
import logging
import time
from itertools import islice
from pathlib import Path

import torch

from claims.text.tagging.wordpiece import pieces_of
from training.encoder.layers import INNER
from training.encoder.rates import averaged, rate_at
from training.tagger.batches import batch_of
from training.tagger.course import Course
from training.tagger.gold import training_articles
from training.tagger.hedged import hedged_sentences
from training.tagger.lessons import Lesson, lesson
from training.tagger.losses import (
    Beliefs,
    attribution_loss,
    beliefs,
    hedging_loss,
    taught,
    truths,
)
from training.tagger.model import Tagger, pretrained, pupil, trained
from training.tagger.slimming import slim

logger = logging.getLogger(__name__)

BODY_RATE, HEAD_RATE, DECAY = 2e-4, 1e-3, 0.01
LISTENED = 50  # batches by which inner units are chosen
HEDGING = 0.25  # weight of the sentences' loss


def wanted(one: Lesson, teacher: Tagger | None) -> Beliefs:
    """What is to be believed of a batch, by the annotators and the teacher."""
    truth = truths(one)
    if teacher is None:
        return truth
    with torch.no_grad():
        return taught(truth, beliefs(teacher, one).probabilities())


def train(tagger: Tagger, teacher: Tagger | None, course: Course, out: Path) -> None:
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
        one = lesson(batch)
        loss = attribution_loss(beliefs(tagger, one), wanted(one, teacher), one)
        if hedged:
            loss = loss + HEDGING * hedging_loss(tagger, hedged)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        averaged(mean, tagger, count)
        smooth = loss.item() if not count else 0.98 * smooth + 0.02 * loss.item()
        if count % 20 == 0:
            spent = time.monotonic() - began
            logger.info("epoch %.2f loss %.4f %.0f s", done, smooth, spent)
    torch.save(mean, out / f"epoch-{course.epochs}.pt")


def beginning(
    options: argparse.Namespace, teacher: Tagger | None, course: Course
) -> Tagger:
    """What training begins from, as the command line asks."""
    if not teacher:
        return pretrained(options.base, options.layers)
    heard = (
        batch_of([(one.words, one.window) for one in batch])
        for _, batch, _ in islice(course.steps(), LISTENED)
    )
    return slim(pupil(teacher, options.layers).eval(), options.inner, heard)


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
    parser.add_argument("--teacher", type=Path, help="trained weights of more layers")
    parser.add_argument(
        "--inner", type=int, default=INNER, help="units in a layer, with --teacher"
    )
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    pieces = pieces_of((options.base / "vocab.txt").read_text(encoding="utf-8"))
    articles = training_articles(options.data / "attribution")
    sentences = hedged_sentences(
        options.data / "hedging", articles, pieces, options.seed
    )
    logger.info("%d articles, %d sentences", len(articles), len(sentences))
    course = Course(articles, sentences, pieces, options.seed, options.epochs)
    teacher = trained(options.teacher).eval() if options.teacher else None
    tagger = beginning(options, teacher, course)
    for each in filter(None, (tagger, teacher)):
        for layer in each.layers:
            layer.compile(dynamic=True)
    train(tagger, teacher, course, options.out)


if __name__ == "__main__":
    main()
