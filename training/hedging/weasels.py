"""Learns which words make a sentence vague: writes the weights that `hedges` reads.

Learns from the sentences of wikiweasel.train and wikiweasel.train_extra, and from
sentences of news articles, taken as not vague, that show how plain reporting sounds.
Never reads a dev file. A logistic regression over words and pairs of words, fitted by
accelerated gradient steps: no chance is in it but the choice of the news sentences.

    python -m training.hedging.weasels --data DIR --out weasels.json
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from claims.text.hedging.weasels import phrases
from claims.text.segmentation import take_apart

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

VAGUE = ("hedging/wikiweasel.train.jsonl", "hedging/wikiweasel.train_extra.jsonl")
NEWS = "attribution/train.jsonl"
NEWS_SENTENCES, NEWS_WEIGHT = 7000, 0.3
RIDGE, LASSO, STEPS, SEED = 3.0, 0.3, 150, 5
THRESHOLD = -0.2  # below 0: vague sentences are the fewer, and a miss costs as much
SMALLEST = 0.04  # weights nearer to nothing are not kept


@dataclass(frozen=True)
class Examples:
    """Which phrases each sentence holds, as pairs of indices; its label and weight."""

    rows: Indices
    columns: Indices
    labels: Floats
    weights: Floats

    def sums(self, weights: Floats) -> Floats:
        """For each sentence the sum of its phrases' weights."""
        sums = np.bincount(self.rows, weights[self.columns], len(self.labels))
        return sums.astype(np.float64)

    def spread(self, values: Floats, width: int) -> Floats:
        """For each phrase the sum of its sentences' values."""
        sums = np.bincount(self.columns, values[self.rows], width)
        return sums.astype(np.float64)


def main() -> None:
    """Read the sentences, fit, and write what is not nearly nothing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    labelled = [one for name in VAGUE for one in _labelled(options.data / name)]
    news = _news(options.data / NEWS)
    vocabulary = _vocabulary([words for words, _ in labelled])
    weights, bias = fit(_examples(labelled, news, vocabulary), len(vocabulary))
    kept = {
        phrase: round(float(weights[index]), 2)
        for phrase, index in vocabulary.items()
        if abs(weights[index]) >= SMALLEST
    }
    model = {"bias": round(bias - THRESHOLD, 3), "weights": kept}
    options.out.write_text(
        json.dumps(model, ensure_ascii=False, indent=0, sort_keys=True) + "\n",
        encoding="utf-8",
    )


def fit(examples: Examples, width: int) -> tuple[Floats, float]:
    """The weights and bias of the least loss, by FISTA with restarts."""
    weights, bias = np.zeros(width), -1.0
    ahead, ahead_bias, pace = weights, bias, 1.0
    step = 1 / (_curvature(examples, width) + RIDGE)
    for _ in range(STEPS):
        odds = examples.sums(ahead) + ahead_bias
        error = examples.weights * (1 / (1 + np.exp(-odds)) - examples.labels)
        moved = ahead - step * (examples.spread(error, width) + RIDGE * ahead)
        moved = np.sign(moved) * np.maximum(np.abs(moved) - step * LASSO, 0)
        moved_bias = ahead_bias - step * float(error.sum())
        if float((ahead - moved) @ (moved - weights)) > 0:
            ahead, ahead_bias, pace = weights, bias, 1.0
            continue
        quicker = (1 + (1 + 4 * pace**2) ** 0.5) / 2
        push = (pace - 1) / quicker
        ahead = moved + push * (moved - weights)
        ahead_bias = moved_bias + push * (moved_bias - bias)
        weights, bias, pace = moved, moved_bias, quicker
    return weights, bias


def _curvature(examples: Examples, width: int) -> float:
    """A bound of how far the gradient turns, by power iteration."""
    vector = np.ones(width)
    norm = 1.0
    for _ in range(12):
        vector = examples.spread(examples.sums(vector), width)
        norm = float(np.linalg.norm(vector))
        vector = vector / norm
    return 0.25 * (norm + len(examples.labels))


def _words(text: str) -> list[str]:
    return [token.lower for token in take_apart(text).tokens]


def _read(path: Path) -> Iterator[dict[str, object]]:
    """The lines of a file to learn from; a dev file is refused."""
    if ".dev." in path.name or path.name.startswith("dev"):
        raise ValueError(f"not to be learned from: {path}")
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _labelled(path: Path) -> Iterator[tuple[list[str], float]]:
    for one in _read(path):
        yield _words(str(one["text"])), float(bool(one["label"]))


def _news(path: Path) -> list[list[str]]:
    """Some sentences of news articles; headings and scraps are left out."""
    chance = random.Random(SEED)
    articles = list(_read(path))
    chance.shuffle(articles)
    found: list[list[str]] = []
    for article in articles:
        passage = take_apart(str(article["text"]))
        for sentence in passage.sentences:
            if not sentence.heading and sentence.last - sentence.first > 5:
                tokens = passage.tokens[sentence.first : sentence.last]
                found.append([token.lower for token in tokens])
        if len(found) >= NEWS_SENTENCES:
            break
    return found[:NEWS_SENTENCES]


def _vocabulary(sentences: Sequence[Sequence[str]]) -> dict[str, int]:
    """The phrases of more than one labelled sentence, in order."""
    counts = Counter(phrase for words in sentences for phrase in _phrases(words))
    kept = sorted(phrase for phrase, count in counts.items() if count > 1)
    return {phrase: index for index, phrase in enumerate(kept)}


def _phrases(words: Sequence[str]) -> set[str]:
    return {phrase for _, _, phrase in phrases(words)}


def _examples(
    labelled: Sequence[tuple[list[str], float]],
    news: Sequence[list[str]],
    vocabulary: dict[str, int],
) -> Examples:
    """The labelled sentences, and the news as not vague and of less weight."""
    sentences = [*(words for words, _ in labelled), *news]
    held = [
        (row, vocabulary[phrase])
        for row, words in enumerate(sentences)
        for phrase in sorted(_phrases(words) & vocabulary.keys())
    ]
    rows, columns = np.array(held, dtype=np.int64).T
    labels = np.array([label for _, label in labelled] + [0.0] * len(news))
    weights = np.array([1.0] * len(labelled) + [NEWS_WEIGHT] * len(news))
    return Examples(rows, columns, labels, weights)


if __name__ == "__main__":
    main()
