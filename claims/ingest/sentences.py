"""Reads sentences from JSON Lines and weighs how sure each sounds."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from claims.ingest.errors import InputError
from claims.ingest.readers.lines import read_lines
from claims.text.hedging import Hearing, SentenceHedge, weigh_sentence
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.text.tagging import doubts

TELLING = 200  # sentences from which it is told what they are from


@dataclass(frozen=True, slots=True)
class Weighed:
    """One sentence as its line gave it, and how sure it sounds."""

    id: str | int | None
    text: str
    hedge: SentenceHedge


def weigh_lines(lines: str, lexicon: Lexicon) -> Iterator[Weighed | InputError]:
    """Each sentence of the lines in order; a bad line costs only itself.

    The sentences of one input are taken to be of one genre, which the first of them
    tell together.
    """
    hearing = _hearing(lines, lexicon)
    for number, line in read_lines(lines):
        if isinstance(line, InputError):
            yield line
        elif not line.text.strip():
            yield InputError(f"line {number} has no words", "give it a sentence")
        else:
            whole = Span(0, len(line.text))
            passage = take_apart(line.text)
            heard = doubts(passage, lexicon.network) if lexicon.network else ()
            hedge = weigh_sentence(passage, whole, lexicon.hedging, heard, hearing)
            yield Weighed(line.id, line.text, hedge)


def _hearing(lines: str, lexicon: Lexicon) -> Hearing:
    """How the network is heard in what the lines are from."""
    texts = (line for _, line in read_lines(lines) if not isinstance(line, InputError))
    passages = (take_apart(one.text) for one in islice(texts, TELLING))
    return lexicon.genre.hearing(passages)


def weighed_values(weighed: Weighed) -> dict[str, object]:
    """A weighed sentence as JSON has it; offsets are code points of its text."""
    hedge = weighed.hedge
    return {
        "id": weighed.id,
        "uncertain": hedge.uncertain,
        "level": hedge.level.value,
        "low": hedge.low,
        "high": hedge.high,
        "cues": [
            {
                "text": cue.span.of(weighed.text),
                "start": cue.span.start,
                "end": cue.span.end,
                "kind": cue.kind.value,
            }
            for cue in hedge.cues
        ],
    }
