"""Reads the tellings of claims out of texts: the bridge from reading to comparing."""

from claims.ingest.drift.alike import most_alike
from claims.lineage.drift import Teller, Telling, Words, with_its_verb
from claims.text.hedging import meaning, weigh
from claims.text.lexicon import Lexicon
from claims.text.pipeline import read
from claims.text.reading import ChainStep, ClaimFound
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.vocabulary import Stance


def told_alike(earlier: str, later: str, lexicon: Lexicon) -> tuple[Telling, Telling]:
    """The main telling of each text: of those that may be, the two that match best.

    An attributed claim goes before one in the text's own voice; a text in which none
    is found is itself the telling.
    """
    return most_alike(_main_claims(earlier, lexicon), _main_claims(later, lexicon))


def telling_of(text: str, claim: ClaimFound) -> Telling:
    """A claim that was read, as a plain telling."""
    condition = claim.meaning.condition
    steps = (_teller(text, step) for step in claim.chain)
    return Telling(
        claim=_with_verb(text, claim),
        level=claim.hedge.level,
        polarity=claim.meaning.polarity,
        evidentiality=claim.hedge.evidentiality,
        modality=claim.meaning.modality,
        chain=tuple(teller for teller in steps if teller),
        hedges=tuple(_words(text, cue.span) for cue in claim.hedge.cues),
        condition=_words(text, condition) if condition else None,
    )


def _with_verb(text: str, claim: ClaimFound) -> Words:
    """The claim's words, from the one that attributes where the rest hangs on it."""
    words = _words(text, claim.span)
    cue = claim.chain[0].cue if claim.chain else None
    if cue is None or cue.span.end > claim.span.start:
        return words
    between = text[cue.span.end : claim.span.start]
    return with_its_verb(words, _words(text, cue.span), between)


def _main_claims(text: str, lexicon: Lexicon) -> tuple[Telling, ...]:
    """The attributed claims of a text, else all, else the text as a whole."""
    found = [telling_of(text, claim) for claim in read(text, lexicon).claims]
    attributed = tuple(telling for telling in found if telling.chain)
    return attributed or tuple(found) or (_whole(text, lexicon),)


def _whole(text: str, lexicon: Lexicon) -> Telling:
    """A text as one statement in its own voice."""
    passage, span = take_apart(text), Span(0, len(text))
    hedge = weigh(passage, span, None, lexicon.hedging)
    meant = meaning(passage, span, Stance.NEUTRAL, lexicon.hedging)
    return Telling(
        claim=_words(text, span),
        level=hedge.level,
        polarity=meant.polarity,
        evidentiality=hedge.evidentiality,
        modality=meant.modality,
        hedges=tuple(_words(text, cue.span) for cue in hedge.cues),
        condition=_words(text, meant.condition) if meant.condition else None,
    )


def _teller(text: str, step: ChainStep) -> Teller | None:
    """A step of a chain; None where the text names nobody there."""
    if step.mention is None:
        return None
    party = step.party
    return Teller(
        name=party.name or step.mention.of(text),
        kind=party.kind,
        words=_words(text, step.mention),
        former=party.former,
        title=party.title,
        stance=step.cue.stance if step.cue else Stance.NEUTRAL,
        role=step.role,
        cue=_words(text, step.cue.span) if step.cue else None,
    )


def _words(text: str, span: Span) -> Words:
    return Words(span.of(text), span.start, span.end)
