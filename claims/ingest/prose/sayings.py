"""Reads the words of doubt in sentences: the bridge from reading to checking."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from claims.ingest.drift.lexicons import load_rules
from claims.ingest.prose.lexicons import load_entailing, load_prose
from claims.ingest.prose.pairs import Pair
from claims.lineage.prose import (
    Doubt,
    Finding,
    ProseLexicon,
    Saying,
    Sentence,
    check,
)
from claims.text.findings import HedgeCue
from claims.text.hedging import weigh_sentence
from claims.text.lexicon import Lexicon
from claims.text.passage import Passage
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.vocabulary import HedgeCueKind

if TYPE_CHECKING:
    from claims.text.entailment import Entailer

CERTAIN = 1000
CLOSE = 30  # characters between "thinks" and the "probably" of what is thought
_PROBABLE = frozenset([HedgeCueKind.MODAL, HedgeCueKind.EPISTEMIC])
_BELIEVED = frozenset([HedgeCueKind.DOXASTIC, HedgeCueKind.INFERENTIAL])
_HEARSAY = frozenset([HedgeCueKind.REPORTIVE])


@dataclass(frozen=True)
class Reader:
    """Reads and checks the prose of a language: by rules, then by a network."""

    lexicon: Lexicon
    rows: ProseLexicon
    entailer: "Entailer | None"

    def check(
        self, sentence: str, evidence: Iterable[str], searches: int = 0
    ) -> tuple[Finding, ...]:
        """What is amiss with a sentence that rests on some texts and searches."""
        pair = self.ruled(sentence, evidence, searches)
        if self.entailer is None:
            return pair.found
        # What runs a network is loaded with the first sentence, not with the server.
        from claims.ingest.prose.weighing import weighed

        return weighed(pair, self.entailer)

    def ruled(self, sentence: str, evidence: Iterable[str], searches: int = 0) -> Pair:
        """A sentence and its evidence as they are read, and what rules find."""
        texts = [text for text in evidence if text.strip()]
        known = tuple(one for text in texts for one in self.sayings(text))
        bound = Sentence(self._whole(sentence), known, len(texts), searches)
        return Pair(bound, check(bound, self.rows))

    def sayings(self, text: str) -> Iterator[Saying]:
        """The sentences of a text."""
        passage = take_apart(text)
        for one in passage.sentences:
            yield self._saying(passage, one.span)

    def _whole(self, text: str) -> Saying:
        return self._saying(take_apart(text), Span(0, len(text)))

    def _saying(self, passage: Passage, span: Span) -> Saying:
        found = weigh_sentence(passage, span, self.lexicon.hedging)
        doubts = (_doubt(cue, span) for cue in _telling(found.cues))
        return Saying(span.of(passage.text), tuple(one for one in doubts if one))


def _telling(cues: Sequence[HedgeCue]) -> Sequence[HedgeCue]:
    """The cues that tell how sure: a word of probability goes before a belief."""
    told = [cue for cue in cues if cue.kind in _PROBABLE and cue.low is not None]
    return [cue for cue in cues if cue.kind not in _BELIEVED or not _near(cue, told)]


def _near(cue: HedgeCue, others: Sequence[HedgeCue]) -> bool:
    """Whether one of the others bears on what a cue bears on: it stands close by."""
    return any(abs(one.span.start - cue.span.start) <= CLOSE for one in others)


@cache
def reader(language: str) -> Reader:
    """What reads a language; LanguageWithoutDataError where nothing does."""
    return Reader(load_rules(language), load_prose(language), load_entailing(language))


def _doubt(cue: HedgeCue, sentence: Span) -> Doubt | None:
    """A cue as words of doubt; None where it bears on no level.

    What is unlikely is told as likely not to be: the denial is told by its own row.
    """
    start, end = cue.span.start - sentence.start, cue.span.end - sentence.start
    if cue.low is not None and cue.high is not None:
        middle = round((cue.low + cue.high) * CERTAIN / 2)
        return Doubt(
            start, end, max(middle, CERTAIN - middle) if middle < 350 else middle
        )
    return Doubt(start, end, None) if cue.kind in _HEARSAY else None
