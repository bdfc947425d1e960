"""Takes a plain word for the hedge it stands for: "forecast rain", "is not known"."""

from dataclasses import replace
from itertools import pairwise

from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.words import Token, tokens
from claims.lineage.drift.telling import Telling
from claims.vocabulary import HedgeLevel, Polarity

_LIKELY = frozenset([HedgeLevel.LIKELY, HedgeLevel.VERY_LIKELY])


def worded_alike(
    one: Telling, other: Telling, lexicon: DriftLexicon
) -> tuple[Telling, Telling]:
    """Two tellings, each at the level of the other if a plain word of it says so."""
    return _as_sure(one, other, lexicon), _as_sure(other, one, lexicon)


def _as_sure(one: Telling, other: Telling, lexicon: DriftLexicon) -> Telling:
    """The one, with the standing of the other where a word of its claim has it."""
    if _denies(one, lexicon):
        return replace(one, polarity=Polarity.NEGATED)
    word = _word(one, other.level, lexicon)
    if word is None or one.level is not HedgeLevel.ASSERTED:
        return one
    return replace(
        one,
        level=other.level,
        polarity=other.polarity,
        evidentiality=other.evidentiality,
        hedges=(one.claim.part(word.start, word.end), *one.hedges),
    )


def _denies(one: Telling, lexicon: DriftLexicon) -> bool:
    """Whether what is likely is that it will not be so: "is not expected to"."""
    small = lexicon.small
    words = [each.lower for each in tokens(one.hedges[0].text)] if one.hedges else []
    return one.level in _LIKELY and any(
        denies in small.negations and hedge in small.foretelling
        for denies, hedge in pairwise(words)
    )


def _word(one: Telling, level: HedgeLevel, lexicon: DriftLexicon) -> Token | None:
    """The first word of a claim that says what a hedge of some level says."""
    small, read = lexicon.small, tokens(one.claim.text)
    if level is HedgeLevel.POSSIBLE:
        return next((each for each in read if each.lower in small.pondering), None)
    if level in _LIKELY:
        return next((each for each in read if each.lower in small.foretelling), None)
    if level is not HedgeLevel.UNDETERMINED:
        return None
    denied = any(each.lower in small.negations for each in read)
    open_words = small.unknowing | (small.knowing if denied else frozenset())
    return next((each for each in read if each.lower in open_words), None)
