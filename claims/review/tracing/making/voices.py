"""In whose voice each claim is told: the chain in which its root is sought."""

import re
from dataclasses import dataclass

from claims.lineage.matching import cites, saw_it
from claims.lineage.roots import Step
from claims.review.tracing.gathering.rows import ClaimRow, Rows, StepRow
from claims.review.tracing.making.naming import Names
from claims.review.tracing.making.rules import voice_rules
from claims.vocabulary import AttributionRole, Evidentiality, Membership, SourceKind

_SENTENCE_ENDS = re.compile(r"(?<=[.!?…])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Voice:
    """How a claim is told: its steps as roots are sought in them, with their rows.

    `unnamed` is the source that only describes who is said to have said it, `headline`
    whether the words stand over the text whose claims they repeat.
    """

    chain: tuple[Step, ...] = ()
    steps: tuple[StepRow, ...] = ()
    unnamed: int | None = None
    saw_it: bool = False
    headline: bool = False


class Voices:
    """Tells voices from the rows that bear on a claim."""

    def __init__(self, rows: Rows, names: Names) -> None:
        self._rows = rows
        self._names = names

    def of_claim(self, claim: ClaimRow, publisher: str) -> Voice:
        """The voice of a claim where somebody has published it.

        The outlet that publishes is no step of its own chain.
        """
        found = [(self._step(row), row) for row in self._rows.steps.get(claim.id, ())]
        kept = [pair for pair in found if pair[0].names != (publisher,)]
        chain, steps = tuple(pair[0] for pair in kept), tuple(pair[1] for pair in kept)
        if not chain:
            return self._own(claim, publisher)
        if not chain[0].names and self._saw(self._sentence(claim), publisher):
            return Voice(saw_it=True)
        return Voice(
            chain=chain,
            steps=steps,
            unnamed=None if chain[0].names else self._described(steps[0]),
            saw_it=chain[0].outlet and self._outlet_saw(claim, chain[0]),
            headline=steps[0].role is AttributionRole.HEADLINE,
        )

    def of_document(self, document: int, publisher: str) -> Voice:
        """The voice of a text that is evidence as a whole."""
        text = self._rows.texts.get(document, "")
        return Voice(saw_it=self._knows(text, publisher))

    def behind(self, document: int, publisher: str) -> tuple[Step, ...]:
        """The outlets from which a document says that it has its matter."""
        sources = self._rows.upstreams.get(document, ())
        names = {self._names.name(source) for source in sources} - {"", publisher}
        return (Step(tuple(sorted(names)), outlet=True),) if names else ()

    def _own(self, claim: ClaimRow, publisher: str) -> Voice:
        """The voice of the document itself."""
        witnessed = claim.evidentiality is Evidentiality.WITNESSED
        text = self._rows.texts.get(claim.document, claim.text)
        knows = bool(publisher) and (witnessed or self._knows(text, publisher))
        return Voice(saw_it=True) if knows else Voice(self._cited(claim, publisher))

    def _cited(self, claim: ClaimRow, publisher: str) -> tuple[Step, ...]:
        """The outlets from which the document's own sentence says that it has it."""
        sentence = self._sentence(claim)
        names = [
            name
            for name in self._names.outlets
            if name != publisher
            and cites(sentence, self._names.spellings(name), voice_rules())
        ]
        return (Step(tuple(names), outlet=True),) if names else ()

    def _knows(self, text: str, publisher: str) -> bool:
        return self._names.speaks(publisher) or self._saw(text, publisher)

    def _outlet_saw(self, claim: ClaimRow, first: Step) -> bool:
        """Whether the outlet with which a chain begins is said to know for itself."""
        sentence = self._sentence(claim)
        witnessed = claim.evidentiality is Evidentiality.WITNESSED
        return witnessed or any(self._saw(sentence, name) for name in first.names)

    def _saw(self, words: str, outlet: str) -> bool:
        return saw_it(words, self._names.spellings(outlet), voice_rules())

    def _sentence(self, claim: ClaimRow) -> str:
        """The claim's words with the rest of their sentence."""
        text = self._rows.texts.get(claim.document)
        if text is None:
            return claim.text
        before = _SENTENCE_ENDS.split(text[: claim.start])[-1]
        return before + claim.text + _SENTENCE_ENDS.split(text[claim.end :])[0]

    def _step(self, row: StepRow) -> Step:
        """Who speaks in a step; nobody where nobody is named, or one of several is."""
        several = [
            source
            for source, membership in self._rows.members.get(row.id, ())
            if membership is Membership.MEMBER
        ]
        sources = [row.source] if row.source is not None else several
        found = dict.fromkeys(self._names.name(source) for source in sources)
        names = tuple(name for name in found if name)
        outlet = bool(names) and all(map(self._names.relays, names))
        return Step(names, outlet)

    def _described(self, row: StepRow) -> int | None:
        """The unnamed source of a step, whom its text describes."""
        unnamed = self._rows.sources.kind(row) is SourceKind.ANONYMOUS
        return row.source if unnamed else None
