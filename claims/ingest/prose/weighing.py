"""Has a trained network weigh a sentence after the rules: a second opinion."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.ingest.prose.pairs import MARKS, Pair
from claims.lineage.prose import Doubt, Finding, Saying
from claims.text.entailment import (
    Entailer,
    Judgement,
    Marked,
    Stretch,
    features,
    judgement,
    most_alike,
    together,
)
from claims.vocabulary import ProseKind

HEARSAY = 1  # the number of words that tell of no likelihood
SURER = (500, 650, 800, 950, 1000)  # thousandths of likelihood that end each number
WHY = {
    ProseKind.FIGURE: "the evidence seems to have another figure",
    ProseKind.CERTAINTY: "the evidence seems to be more or less sure",
    ProseKind.AGENT: "the evidence seems to tell it of somebody else",
    ProseKind.POLARITY: "the evidence seems to deny it, or not to deny it",
    ProseKind.UNSUPPORTED: "the evidence does not seem to say it",
    ProseKind.CONTRADICTION: "the evidence seems to say the opposite",
}


def weighed(pair: Pair, entailer: Entailer) -> tuple[Finding, ...]:
    """The findings that stand once the network has its say.

    Where it takes a sentence to follow, what the rules found is dropped; where it is
    sure of the contrary and they found nothing, there is one finding by the network.
    """
    if not pair.doubtful:
        return pair.found
    told = judged(pair, entailer)
    if pair.found:
        return pair.found if told.amiss >= entailer.thresholds.kept else ()
    if told.amiss < entailer.thresholds.made:
        return ()
    return (_finding(told, pair.sentence.saying.text),)


def judged(pair: Pair, entailer: Entailer) -> Judgement:
    """What the network says of a sentence, from up to three readings of it.

    It reads the evidence forwards and backwards, and once without what the rules found:
    where these differ much it hangs on what should not matter. Kind and place are those
    of the first reading.
    """
    sentence, evidence = marked(pair)
    readings = [(sentence, evidence), (sentence, evidence[::-1])]
    if sentence.marks:
        readings.append((replace(sentence, marks=()), evidence))
    told = [_read(*one, entailer) for one in readings]
    return replace(told[0], amiss=together(one.amiss for one in told))


def _read(
    sentence: Marked, evidence: Sequence[Marked], entailer: Entailer
) -> Judgement:
    columns = features(sentence, evidence, entailer.pieces)
    return judgement(entailer.scores(columns), columns)


def marked(pair: Pair) -> tuple[Marked, Sequence[Marked]]:
    """The sentence with doubts and findings, and the evidence that matters to it."""
    saying = pair.sentence.saying
    marks = tuple(
        Stretch(one.start, one.end, MARKS.index(one.kind) + 1) for one in pair.found
    )
    known = [Marked(one.text, tuple(_doubts(one))) for one in pair.sentence.evidence]
    sentence = Marked(saying.text, tuple(_doubts(saying)), marks)
    return sentence, most_alike(saying.text, known)


def _doubts(saying: Saying) -> Iterator[Stretch]:
    return (Stretch(one.start, one.end, _level(one)) for one in saying.doubts)


def _level(doubt: Doubt) -> int:
    if doubt.strength is None:
        return HEARSAY
    return HEARSAY + 1 + sum(doubt.strength >= each for each in SURER)


def _finding(told: Judgement, text: str) -> Finding:
    words = " ".join(text[told.start : told.end].split())
    why = f"“{words}”: {WHY[told.kind]}, by a model trained to compare them."
    return Finding(told.kind, told.start, told.end, why)
