"""Whether the figures of a sentence are those of its evidence, rounding allowed."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.amounts import Figure, figures
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told
from claims.lineage.prose.values import Finding, Sentence
from claims.vocabulary import ProseKind


def figure_findings(
    sentence: Sentence, told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """Each figure of the sentence that no figure of the evidence bears out."""
    evidence = [one for each in known for one in figures(each, lexicon)]
    for figure in figures(told, lexicon):
        if not _borne_out(figure, evidence, sentence, lexicon):
            yield _finding(figure, evidence, told)


def _borne_out(
    figure: Figure, known: Sequence[Figure], sentence: Sentence, lexicon: ProseLexicon
) -> bool:
    """Whether a figure of the evidence fits, of what stands beside it if any does."""
    quantity = figure.quantity
    if figure.beside & lexicon.voices and quantity.high <= sentence.sources:
        return True
    of_one = [one for one in known if one.beside & figure.beside]
    close = [one for one in of_one if figure.measures(one)] or list(known)
    if len(close) < len(known):
        close += [one for one in known if not one.beside and one.low == figure.low]
    summed = quantity.measure == "count" and _sums(figure, close)
    return summed or any(map(figure.fits, close))


def _sums(figure: Figure, known: Sequence[Figure]) -> bool:
    """Whether two counts of the evidence add up to it."""
    counts = [one.low for one in known if one.quantity.measure == "count"]
    pairs = {a + b for n, a in enumerate(counts) for b in counts[n + 1 :]}
    return figure.low in pairs


def _finding(figure: Figure, known: Sequence[Figure], told: Told) -> Finding:
    said = told.shown(figure.start, figure.end)
    like = [one for one in known if figure.measures(one)]
    instead = f" It has {_plain(like[0])}." if like else ""
    why = f"No figure of the evidence bears out {said}.{instead}"
    return Finding(ProseKind.FIGURE, figure.start, figure.end, why)


def _plain(figure: Figure) -> str:
    one = figure.quantity
    low, high = (f"{value:,.10g}" for value in (one.low, one.high))
    return low if low == high else f"{low} to {high}"
