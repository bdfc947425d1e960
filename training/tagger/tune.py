"""Sets the thresholds and the calibration of an exported tagger on the dev articles.

`python -m training.tagger.tune --data DIR --tagger DIR`

Nothing here changes the weights: what is tuned are two thresholds and the four numbers
of a logistic fit.
"""

import argparse
import itertools
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import numpy.typing as npt

from claims.ingest.networks import load_network
from claims.text.segmentation import take_apart
from claims.text.tagging import Calibration, Network, Scores, Thresholds, Window, Words
from claims.text.tagging.calibration import log_odds
from claims.text.tagging.decoding import decode
from claims.text.tagging.features import MARK, words_of
from claims.text.tagging.tagged import Tagged
from claims.text.tagging.windows import windows
from training.tagger.card import Figures, card
from training.tagger.gold import Annotated, Target, articles, targets

CUES = (0.3, 0.4, 0.5)
CHANGES = (0.5, 1.0, 1.5)
# Not tuned: a higher one would raise F1 by little, at the cost of what nobody is named
# for ("it was expected that"), which is always less sure.
SCORE = 0.3
ROUNDS = 50  # of Newton's method
Read = tuple[Words, tuple[Window, ...], tuple[Scores, ...], tuple[Target, ...]]


def read(article: Annotated, network: Network) -> Read:
    """One article, scored, with what is expected of it."""
    passage = take_apart(article.text)
    words = words_of(passage, network.pieces)
    cut = tuple(windows(words))
    scores = tuple(network.scores(words, cut))
    return words, cut, scores, tuple(targets(passage, article.attributions))


def right(one: Tagged, words: Words, expected: Sequence[Target]) -> bool:
    """Whether words, source and cue of an attribution are all as somebody marked it."""
    plain = lambda found: {at for at in found if words.shapes[at] != MARK}  # noqa: E731
    mine = plain(one.attributed)
    source = set(range(*one.source)) if one.source else set()
    for target in expected:
        its = plain(target.content)
        alike = 2 * len(mine & its) >= len(mine | its)
        named = bool(source & set(target.source)) or not (source or target.source)
        if alike and named and set(range(*one.cue)) & set(target.cue):
            return True
    return False


def measured(
    found: Sequence[Read], network: Network, thresholds: Thresholds
) -> Figures:
    """What the network finds at some thresholds, and whether it is right."""
    told: list[Tagged] = []
    truth: list[bool] = []
    expected = 0
    for words, cut, scores, wanted in found:
        here = decode(words, cut, scores, network.links, thresholds)
        told += here
        truth += [right(one, words, wanted) for one in here]
        expected += len(wanted)
    return Figures(told, truth, expected)


def fitted(told: Sequence[Tagged], truth: Sequence[bool]) -> Calibration:
    """The logistic fit of the truth by the log-odds of the beliefs."""
    rows = [
        [1.0, *map(log_odds, (one.cue_belief, one.source_belief, one.content_belief))]
        for one in told
    ]
    features = np.array(rows)
    truths: npt.NDArray[np.float64] = np.array(truth, dtype=np.float64)
    weights = np.zeros(4)
    for _ in range(ROUNDS):
        chances = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (truths - chances) - 1e-3 * weights
        spread = (features.T * (chances * (1 - chances))) @ features
        weights = weights + np.linalg.solve(spread + 1e-3 * np.eye(4), slope)
    return Calibration(*(round(float(weight), 4) for weight in weights))


def tuned(
    found: Sequence[Read], network: Network, thresholds: Thresholds
) -> tuple[Thresholds, Calibration, Figures]:
    """The calibration at some thresholds, and what remains of what is sure enough."""
    every = measured(found, network, thresholds)
    calibration = fitted(every.told, every.truth)
    kept = [
        (one, true)
        for one, true in zip(every.told, every.truth, strict=True)
        if calibration.score(one) >= thresholds.score
    ]
    told, truth = [one for one, _ in kept], [true for _, true in kept]
    return thresholds, calibration, Figures(told, truth, every.expected)


def main() -> None:
    """Parses the command line, tunes, and writes tagger.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="holds attribution/")
    parser.add_argument("--tagger", type=Path, required=True)
    options = parser.parse_args()
    network = load_network(options.tagger)
    if network is None:
        parser.error(f"no tagger in {options.tagger}")
    dev = articles(options.data / "attribution" / "dev.jsonl")
    found = [read(article, network) for article in dev]
    pairs = itertools.product(CUES, CHANGES)
    tried = [tuned(found, network, Thresholds(*pair, SCORE)) for pair in pairs]
    best, calibration, figures = max(tried, key=lambda each: each[2].f1)
    path = options.tagger / "tagger.json"
    facts = json.loads(path.read_text(encoding="utf-8"))
    facts |= {"thresholds": asdict(best), "calibration": asdict(calibration)}
    path.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    told = card(figures, best, calibration, facts["sha256"])
    (options.tagger / "CARD.md").write_text(told, encoding="utf-8")
    parser.exit(0, f"{best}, F1 {figures.f1:.4f} of the network alone\n")


if __name__ == "__main__":
    main()
