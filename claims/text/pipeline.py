"""Orders the steps that turn one text into its claims."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from claims.text.attribution import find_attributions
from claims.text.findings import Attribution, Party
from claims.text.hedging import meaning, weigh
from claims.text.lexicon import Lexicon
from claims.text.naming import resolve
from claims.text.narrative import own_statements
from claims.text.passage import Passage
from claims.text.propositions import proposition
from claims.text.reading import ChainStep, ClaimFound, Reading, once_each
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.text.statements import statements
from claims.vocabulary import Mode, SourceKind, Stance

NOBODY = Party(name=None, kind=SourceKind.ANONYMOUS)
# The document's own voice is not guessed from a cue; it is what is left over.
OWN_VOICE = "own-voice"
OWN_VOICE_SCORE = 0.5


def read(text: str, lexicon: Lexicon) -> Reading:
    """The claims of one text in the order in which they stand.

    Takes time linear in the text's length. Offsets are code points of `text`.
    """
    passage = take_apart(text)
    attributions = _attributions(passage, lexicon)
    parties = resolve(passage, attributions, lexicon.naming)
    reader = _Reader(passage, lexicon, parties)
    own = own_statements(passage, attributions, lexicon.naming)
    found = [claim for one in attributions for claim in reader.attributed(one)]
    found += [reader.own(span) for span in own]
    found.sort(key=lambda claim: claim.span)
    return Reading(_title(passage), lexicon.language, tuple(found))


def _attributions(passage: Passage, lexicon: Lexicon) -> tuple[Attribution, ...]:
    """Who says what by the rules, and by the network where the language has one.

    What runs one, numpy above all, is loaded with the first text that it reads.
    """
    told = find_attributions(passage, lexicon.attribution)
    if lexicon.network is None:
        return told
    from claims.text.tagging import find_tagged, reconciled

    tagged = find_tagged(passage, lexicon.network, lexicon.attribution)
    return reconciled(told, tagged, len(passage.tokens))


class _Reader:
    """Weighs and names the statements of one passage."""

    def __init__(
        self, passage: Passage, lexicon: Lexicon, parties: Mapping[Span, Party]
    ) -> None:
        self.passage = passage
        self.lexicon = lexicon
        self.parties = parties

    def attributed(self, one: Attribution) -> Iterator[ClaimFound]:
        """The claims that one attribution makes: a chain for all of them."""
        chain = once_each(
            ChainStep(self._party(step.mention), step.mention, step.cue, step.role)
            for step in one.steps
        )
        for content in one.contents:
            for span in statements(self.passage, content):
                yield self._claim(span, chain, one.score, one.rule)

    def own(self, span: Span) -> ClaimFound:
        """A claim in the document's own voice."""
        return self._claim(span, (), OWN_VOICE_SCORE, OWN_VOICE)

    def _claim(
        self, span: Span, chain: tuple[ChainStep, ...], score: float, rule: str
    ) -> ClaimFound:
        cue = chain[0].cue if chain else None
        stance = cue.stance if cue else Stance.NEUTRAL
        hedge = weigh(self.passage, span, cue, self.lexicon.hedging)
        mode = mode_of(self.passage, span) if chain else Mode.NARRATIVE
        return ClaimFound(
            span=span,
            proposition=proposition(self.passage, span, chain, mode),
            mode=mode,
            chain=chain,
            hedge=hedge,
            meaning=meaning(self.passage, span, stance, self.lexicon.hedging),
            score=score,
            rules=(rule, *(found.rule for found in hedge.cues)),
        )

    def _party(self, mention: Span | None) -> Party:
        return NOBODY if mention is None else self.parties[mention]


def mode_of(passage: Passage, span: Span) -> Mode:
    """Whether attributed words stand in quotation marks wholly, partly or not."""
    quotations = passage.quotations
    index = bisect_right(quotations, span.start, key=lambda one: one.outer.start) - 1
    for quotation in quotations[max(index, 0) :]:
        if quotation.outer.start >= span.end:
            break
        if quotation.outer.contains(span):
            return Mode.DIRECT
        if quotation.outer.overlaps(span):
            return Mode.MIXED
    return Mode.INDIRECT


def _title(passage: Passage) -> Span | None:
    """The heading with which the text begins, if it begins with one."""
    first = passage.sentences[:1]
    return first[0].span if first and first[0].heading else None
