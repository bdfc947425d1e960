"""Learns what tells news from an encyclopedia, and how the tagger is heard in each.

`python -m training.hedging.genre --data DIR --out claims/text/data/en/genre.toml`

The words are learned from training sentences of both; the thresholds are set on the
development sentences. Run it again whenever the tagger was trained: the words stay as
they are, the thresholds follow its voice.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from math import exp, log
from pathlib import Path

import numpy as np
import numpy.typing as npt

from claims.ingest.lexicons import load_lexicon
from claims.text.hedging import weigh_sentence
from claims.text.hedging.genre import Hearing
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.text.tagging import doubts
from training.tagger.gold import training_articles

Floats = npt.NDArray[np.float64]
Heard = tuple[bool, bool, float]  # truth, whether a cue of the lists is there, log-odds

FEWEST = 100  # sentences that a word must be in
TOLD_OF_ONE = 8  # sentences of one article
SHORT = 4  # tokens
PENALTY = 3.0
# News of other countries and outlets speaks less like the news that is learned from:
# what is added to the log-odds of each sentence, midway between the two on dev.
ABROAD = 0.7
# The network adds little to the lists in news: of thresholds that are as good but for
# this much, the highest lets it add the fewest reasons that nobody would accept.
AS_GOOD = 0.005
LOUD = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0)
VAGUE, QUIET = (-1.0, -0.5, 0.0, 0.5), (-3.0, -2.5, -2.0, -1.5)
HEADER = """\
# Common words that tell news from an encyclopedia, and how doubt is heard in each.
# Written by `python -m training.hedging.genre`; see its head for how.
# Words: {news} sentences of the training articles of PolNeAR 1.0 and {pages} training
# sentences of Wikipedia of the shared task of CoNLL 2010, none of which is here; cues
# of hedging are left out. Held-out sentences told right, one by one: {right:.0%}.
# Thresholds: F1 on development sentences {wiki:.3f} (Wikipedia), {told:.3f} (news).
"""


def lines(path: Path) -> list[dict[str, object]]:
    """The objects of a JSON Lines file."""
    with path.open(encoding="utf-8") as opened:
        return [json.loads(line) for line in opened if line.strip()]


def bags(folder: Path) -> tuple[list[frozenset[str]], list[frozenset[str]]]:
    """The words of each sentence of news and of an encyclopedia."""
    news: list[frozenset[str]] = []
    chance = np.random.default_rng(0)
    for article in training_articles(folder / "attribution"):
        passage = take_apart(article.text)
        long = [s for s in passage.sentences if s.last - s.first >= SHORT]
        for at in sorted(chance.permutation(len(long))[:TOLD_OF_ONE].tolist()):
            tokens = passage.tokens[long[at].first : long[at].last]
            news.append(frozenset(token.lower for token in tokens))
    texts = lines(folder / "hedging" / "wikiweasel.train.jsonl")
    passages = (take_apart(str(one["text"])) for one in texts)
    return news, [frozenset(t.lower for t in one.tokens) for one in passages]


def common(sentences: Sequence[frozenset[str]], lexicon: Lexicon) -> list[str]:
    """The words of many sentences that hedge in neither."""
    counts = Counter(word for words in sentences for word in words)
    known = [w for w, n in counts.items() if n >= FEWEST and w.isalpha() and len(w) > 1]
    return sorted(w for w in known if not any(lexicon.hedging.cues.at([w], 0)))


def table(sentences: Sequence[frozenset[str]], words: Sequence[str]) -> Floats:
    """One row a sentence: 1, and for each word whether it is there."""
    rows = [[1.0, *(word in one for word in words)] for one in sentences]
    return np.array(rows, dtype=np.float64)


def fitted(features: Floats, truth: Floats) -> Floats:
    """The logistic fit of the truth, with a penalty on all weights but the first."""
    weights = np.zeros(features.shape[1])
    ridge = PENALTY * np.eye(len(weights))
    ridge[0, 0] = 0
    for _ in range(12):
        chances = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (truth - chances) - ridge @ weights
        spread = (features.T * (chances * (1 - chances))) @ features + ridge
        weights = weights + np.linalg.solve(spread, slope)
    return weights


def heard(path: Path, truth: str, lexicon: Lexicon) -> Iterator[Heard]:
    """What is true of each sentence, and what lists and network hear of it."""
    assert lexicon.network is not None
    for line in lines(path):
        text = str(line["text"])
        passage = take_apart(text)
        told = weigh_sentence(passage, Span(0, len(text)), lexicon.hedging)
        found = doubts(passage, lexicon.network)
        loud = log(sum(map(exp, found))) if found else -float("inf")
        yield bool(line[truth]), told.uncertain, loud


def f1(sentences: Sequence[Heard], hearing: Hearing) -> float:
    """F1 of which sentences are uncertain."""
    told = [v > hearing.vague or (c and v > hearing.quiet) for _, c, v in sentences]
    hits = sum(true and one for (true, *_), one in zip(sentences, told, strict=True))
    return 2 * hits / (sum(told) + sum(true for true, *_ in sentences) or 1)


def sparing(sentences: Sequence[Heard]) -> Hearing:
    """The highest threshold for news that is as good as the best."""
    found = {loud: f1(sentences, Hearing(loud)) for loud in LOUD}
    best = max(found.values())
    return Hearing(max(one for one, score in found.items() if score > best - AS_GOOD))


def written(words: Sequence[str], weights: Floats, tuned: Sequence[Hearing]) -> str:
    """The file's tables."""
    pages, news = tuned
    rows = "\n".join(
        f'"{word}" = {weight:.2f}'
        for word, weight in zip(words, weights[1:].tolist(), strict=True)
    )
    return (
        f"\n[news]\nvague = {news.vague}\n"
        f"\n[encyclopedia]\nvague = {pages.vague}\nquiet = {pages.quiet}\n"
        f"\n[bias]\nnews = {weights[0] + ABROAD:.2f}\n\n[words]\n{rows}\n"
    )


def main() -> None:
    """Parses the command line, learns, tunes and writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="holds hedging/")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    lexicon = load_lexicon("en")
    news, pages = bags(options.data)
    words = common([*news, *pages], lexicon)
    features = table([*news, *pages], words)
    truth = np.array([1.0] * len(news) + [0.0] * len(pages))
    fifth = np.arange(len(truth)) % 5 == 0
    guess = features[fifth] @ fitted(features[~fifth], truth[~fifth]) > 0
    weights = fitted(features, truth)
    hedging = options.data / "hedging"
    wiki = list(heard(hedging / "wikiweasel.dev.jsonl", "label", lexicon))
    told = list(heard(hedging / "gme_modality.dev.jsonl", "epistemic", lexicon))
    tuned = (
        max(
            (Hearing(*one) for one in product(VAGUE, QUIET)), key=lambda h: f1(wiki, h)
        ),
        sparing(told),
    )
    header = HEADER.format(
        news=len(news),
        pages=len(pages),
        right=float((guess == truth[fifth]).mean()),
        wiki=f1(wiki, tuned[0]),
        told=f1(told, tuned[1]),
    )
    options.out.write_text(header + written(words, weights, tuned), encoding="utf-8")
    parser.exit(0, f"{tuned}\n")


if __name__ == "__main__":
    main()
