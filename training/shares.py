"""Measures how often what the rules attribute is right, by kind and by a second voice.

`python -m training.shares --data DIR`

The shares are the scores of `claims.text.attribution.reader`, and of what the tagger
does not second, in `claims.text.tagging.reconciling`. They are taken where the rules
lead, on the seeds and on training articles; one right and one wrong are added to each,
since some kinds are rare (Laplace).
"""

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from bench.gold import read_gold
from bench.scoring import WORD, pair
from claims.ingest.lexicons import load_lexicon
from claims.text.attribution import find_attributions
from claims.text.findings import Attribution
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.text.tagging import find_tagged
from claims.text.tagging.reconciling import leads, seconded
from training.tagger.gold import Annotated, training_articles

ARTICLES = 170
Judge = Callable[[Attribution], bool]


def judged() -> Iterator[tuple[str, Judge]]:
    """The seeds, each with what tells whether somebody expects an attribution there."""
    for one in read_gold():
        yield one.text, partial(_expected, one.claims)


def annotated(folder: Path) -> Iterator[tuple[str, Judge]]:
    """Some training articles, each with what tells whether it is marked so."""
    every = training_articles(folder / "attribution")
    for at in np.random.default_rng(2).permutation(len(every))[:ARTICLES].tolist():
        yield every[at].text, partial(_marked, every[at])


def _expected(wanted: Sequence[Mapping[str, Any]], told: Attribution) -> bool:
    spans = ({"start": span.start, "end": span.end} for span in told.contents)
    return any(pair(wanted, [span]) for span in spans)


def _marked(article: Annotated, told: Attribution) -> bool:
    step = told.steps[0]
    content = _words(article.text, told.contents)
    cue = _words(article.text, (step.cue.span,)) if step.cue else None
    source = _words(article.text, (step.mention,)) if step.mention else set()
    for one in article.attributions:
        its = _words(article.text, [Span(*span) for span in one.content])
        named = _words(article.text, [Span(*span) for span in one.source])
        cues = _words(article.text, [Span(*span) for span in one.cue])
        alike = 2 * len(content & its) >= len(content | its)
        same = bool(source & named) or not (source or named)
        if alike and same and (cue is None or cue & cues):
            return True
    return False


def _words(text: str, spans: Sequence[Span]) -> set[int]:
    return {m.start() for s in spans for m in WORD.finditer(text, s.start, s.end)}


def found(text: str, judge: Judge, lexicon: Lexicon) -> Iterator[tuple[str, bool]]:
    """The kind of each attribution of a text that the rules lead, and whether right."""
    assert lexicon.network is not None
    passage = take_apart(text)
    told = find_attributions(passage, lexicon.attribution)
    tagged = find_tagged(passage, lexicon.network, lexicon.attribution)
    if not leads(told, tagged, len(passage.tokens)):
        return
    for one in told:
        heard = seconded(one, tagged)
        yield f"{one.score:.3f}" if heard else "not seconded", judge(one)


def main() -> None:
    """Parses the command line and prints a share for each kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="holds attribution/")
    options = parser.parse_args()
    lexicon = load_lexicon("en")
    kinds: dict[str, list[bool]] = defaultdict(list)
    for text, judge in (*judged(), *annotated(options.data)):
        for kind, right in found(text, judge, lexicon):
            kinds[kind].append(right)
    lines = (
        f"{kind}: {(sum(rows) + 1) / (len(rows) + 2):.3f} of {len(rows)}\n"
        for kind, rows in sorted(kinds.items())
    )
    parser.exit(0, "".join(lines))


if __name__ == "__main__":
    main()
