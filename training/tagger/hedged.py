"""Reads the sentences from which the tagger learns what makes one sound vague.

An encyclopedia hedges with "some" and "many", a newspaper counts with them: the tagger
reads both, Wikipedia as annotators marked it, the news as the rules weigh it.
"""

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claims.ingest.lexicons import load_lexicon
from claims.text.hedging import weigh_sentence
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.text.tagging.features import Pieces, Words, words_of
from training.tagger.gold import Annotated

NEWS = 7000  # sentences, about as many as Wikipedia's
LEAST = 5  # words of a sentence; headings are shorter
WEASELS = ("wikiweasel.train.jsonl", "wikiweasel.train_extra.jsonl")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and whether its writer hedges."""

    words: Words
    uncertain: bool


def hedged_sentences(
    folder: Path, articles: Sequence[Annotated], pieces: Pieces, seed: int
) -> tuple[Sentence, ...]:
    """Wikipedia's sentences and as many of the news; none that is for measuring."""
    measured = frozenset(
        text for path in sorted(folder.glob("*.dev.jsonl")) for text, _ in _rows(path)
    )
    found = [row for name in WEASELS for row in _rows(folder / name)]
    found += random.Random(seed).sample(list(_news(articles)), NEWS)
    return tuple(
        Sentence(words_of(take_apart(text), pieces), uncertain)
        for text, uncertain in found
        if text not in measured and len(text.split()) >= LEAST
    )


def _rows(path: Path) -> Iterator[tuple[str, bool]]:
    with path.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield row["text"], bool(row.get("label"))


def _news(articles: Iterable[Annotated]) -> Iterator[tuple[str, bool]]:
    """Each sentence of the news with what the rules alone say of it."""
    hedging = load_lexicon("en").hedging
    for article in articles:
        passage = take_apart(article.text)
        for one in passage.sentences:
            text = one.span.of(article.text)
            alone = take_apart(text)
            whole = Span(0, len(text))
            yield text, weigh_sentence(alone, whole, hedging, ()).uncertain
