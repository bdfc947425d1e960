"""Trains the entailer on what `training.entailment.pairs` wrote.

`python -m training.entailment.train --pairs FILE.jsonl --base DIR --out DIR`
"""

import argparse
import json
import logging
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from training.encoder.rates import averaged, rate_at
from training.entailment.examples import FOLLOWS
from training.entailment.model import Entailer, pretrained

logger = logging.getLogger(__name__)

BODY_RATE, HEAD_RATE, DECAY = 3e-4, 1.2e-3, 0.01
PIECES = 3000  # in a batch, its padding included
SHUFFLED = 20  # pieces by which two of one batch may differ more than they must
KINDS_WEIGH = 0.3  # the loss of which kind it is, beside that of whether
UNMARKED = 0.15  # of the sentences: what rules found there is hidden


@dataclass(frozen=True, slots=True)
class Pair:
    """The rows of an example's features, and its label."""

    rows: Tensor
    label: int

    def __len__(self) -> int:
        return self.rows.shape[1]


def pairs(path: Path) -> list[Pair]:
    """All examples of a file."""
    with path.open(encoding="utf-8") as lines:
        read = map(json.loads, lines)
        return [
            Pair(torch.tensor(one["rows"], dtype=torch.int32), one["label"])
            for one in read
        ]


def batches(all_pairs: Sequence[Pair], chance: random.Random) -> list[list[Pair]]:
    """Pairs of about one length together, in an order that chance gives."""
    order = sorted(all_pairs, key=lambda one: len(one) + chance.random() * SHUFFLED)
    found: list[list[Pair]] = [[]]
    for one in order:
        longest = max(map(len, [*found[-1], one]))
        if found[-1] and (len(found[-1]) + 1) * longest > PIECES:
            found.append([])
        found[-1].append(one)
    chance.shuffle(found)
    return found


def padded(batch: Sequence[Pair]) -> Tensor:
    """The rows of a batch, [B, ROWS, T], zeros where a pair has ended."""
    longest = max(map(len, batch))
    return torch.stack(
        [functional.pad(one.rows, (0, longest - len(one))) for one in batch]
    ).long()


def loss_of(logits: Tensor, labels: Tensor) -> Tensor:
    """Whether anything is amiss, and a little of what."""
    amiss = logits[:, 1:].logsumexp(-1) - logits[:, FOLLOWS]
    whether = functional.binary_cross_entropy_with_logits(
        amiss, (labels != FOLLOWS).float()
    )
    return whether + KINDS_WEIGH * functional.cross_entropy(logits, labels)


def steps(
    all_pairs: Sequence[Pair], epochs: int, chance: random.Random
) -> Iterator[tuple[float, list[Pair]]]:
    """Each batch of each epoch with how many epochs are done."""
    for epoch in range(epochs):
        cut = batches(all_pairs, chance)
        for number, batch in enumerate(cut):
            yield epoch + number / len(cut), batch


def train(
    entailer: Entailer, all_pairs: Sequence[Pair], epochs: int, seed: int, out: Path
) -> None:
    """Trains in place and writes the averaged weights after each epoch."""
    groups = list(zip(entailer.groups(), (BODY_RATE, HEAD_RATE), strict=True))
    optimizer = torch.optim.AdamW(
        [{"params": part} for part, _ in groups], weight_decay=DECAY, fused=True
    )
    learning = [one for part, _ in groups for one in part]
    mean = {name: value.clone() for name, value in entailer.state_dict().items()}
    began, epoch, smooth = time.monotonic(), 0, 0.0
    entailer.train()
    course = steps(all_pairs, epochs, random.Random(seed))
    for count, (done, batch) in enumerate(course):
        if int(done) != epoch:
            epoch = int(done)
            torch.save(mean, out / f"epoch-{epoch}.pt")
        for group, (_, rate) in zip(optimizer.param_groups, groups, strict=True):
            group["lr"] = rate * rate_at(done / epochs)
        labels = torch.tensor([one.label for one in batch])
        with torch.autocast("cpu", torch.bfloat16):
            logits = entailer(padded(batch), torch.rand(len(batch)) < UNMARKED)
        loss = loss_of(logits, labels)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        averaged(mean, entailer, count)
        smooth = loss.item() if not count else 0.98 * smooth + 0.02 * loss.item()
        if count % 100 == 0:
            spent = time.monotonic() - began
            logger.info("epoch %.2f loss %.4f %.0f s", done, smooth, spent)
    torch.save(mean, out / f"epoch-{epochs}.pt")


def main() -> None:
    """Parses the command line and trains."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True, help="MiniLM-L6's folder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    read = pairs(options.pairs)
    logger.info("%d examples", len(read))
    entailer = pretrained(options.base, options.layers)
    for layer in entailer.layers:
        layer.compile(dynamic=True)
    train(entailer, read, options.epochs, options.seed, options.out)


if __name__ == "__main__":
    main()
