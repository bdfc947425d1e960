"""Whether what is affirmed, and how its speaker knows, stayed the same."""

from itertools import pairwise, product

from claims.lineage.drift.change import Change, became
from claims.lineage.drift.changes.manners import is_adverb
from claims.lineage.drift.changes.scope import standings
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.reading import Read
from claims.lineage.drift.language.words import negates
from claims.lineage.drift.level import moved
from claims.lineage.drift.telling import Telling, Words
from claims.vocabulary import ChangeKind, Evidentiality, Phrase, Polarity, Stance

# How a speaker knows, apart from how surely: never other words for a level.
_APART = frozenset([Evidentiality.REPORTED, Evidentiality.WITNESSED])


def polarity_change(earlier: Read, later: Read, lexicon: DriftLexicon) -> Change | None:
    """What was affirmed is denied, or the other way round.

    "Unlikely to" and "probably not" are two words for one thing: no change. Nor is a
    denial that one telling has beside the claim: "a fire broke out, but nobody died";
    nor "without power" for "no power", nor "unknown" for "not known", nor "denied
    access" for "not given access".
    """
    before, after = earlier.telling, later.telling
    mirrored = before.level is not after.level and moved(before, after) == 0
    if before.polarity is after.polarity or mirrored:
        return None
    negated = before.polarity is Polarity.NEGATED
    sides = (earlier, later) if negated else (later, earlier)
    if _beside(*sides, lexicon) or _lacks(*sides, lexicon) or _apart(*sides, lexicon):
        return None
    if _lack(earlier, lexicon) & _lack(later, lexicon) or _prefixed(earlier, later):
        return None
    sentence = became(Phrase(before.polarity.value), Phrase(after.polarity.value))
    return Change(ChangeKind.POLARITY, before.claim, after.claim, sentence)


def _lacks(negated: Read, other: Read, lexicon: DriftLexicon) -> bool:
    """Whether the other tells as a lack what is denied, and that is not denied."""
    lacking = {one.lower for one in other.tokens} & lexicon.small.lacking
    own = {one.lower for one in negated.tokens}
    if not own & lexicon.small.negations and own & lexicon.small.lacking:
        return bool(lacking)
    return any(lexicon.stem(word) not in negated.stems for word in lacking)


def _apart(negated: Read, other: Read, lexicon: DriftLexicon) -> bool:
    """Whether the other does not have the first word that is denied.

    Words of one ladder are as good: "no one was injured", "two were hurt".

    "Was not caught" and "remains at large" are two words for one thing.
    """
    small = lexicon.small
    known = small.auxiliaries | small.prepositions | small.pronouns | small.negations
    places = (
        place + 1
        for place, token in enumerate(negated.tokens)
        if token.lower in small.negations
    )
    denied = [
        lexicon.stem(token.lower)
        for token in negated.tokens[next(places, len(negated.tokens)) :]
        if token.lower not in known and not is_adverb(token.lower)
    ]
    if standings(negated, lexicon).keys() & standings(other, lexicon).keys():
        return False
    return bool(denied) and not other.has(denied[0])


def _lack(one: Read, lexicon: DriftLexicon) -> frozenset[str]:
    """What a telling says is not there: "no power", "without power"."""
    small = lexicon.small
    return frozenset(
        lexicon.stem(thing.lower)
        for word, thing in pairwise(one.tokens)
        if word.lower in small.negations and thing.lower not in small.auxiliaries
    )


def _prefixed(earlier: Read, later: Read) -> bool:
    """Whether one has a word that the other has with a prefix that denies it."""
    pairs = product(earlier.tokens, later.tokens)
    return any(negates(one.lower, other.lower) for one, other in pairs)


def _beside(negated: Read, other: Read, lexicon: DriftLexicon) -> bool:
    """Whether what is denied is a second statement, of which the other is silent."""
    small, joined = lexicon.small, False
    for place, token in enumerate(negated.tokens):
        joined = joined or (place > 0 and token.lower in small.coordinators)
        if token.lower in small.negations:
            rest = negated.tokens[place + 1 :]
            known = small.auxiliaries | small.prepositions | small.pronouns
            denied = {lexicon.stem(one.lower) for one in rest if one.lower not in known}
            return joined and not denied & other.stems
    return False


def evidentiality_change(
    earlier: Read, later: Read, lexicon: DriftLexicon
) -> Change | None:
    """How the speaker knows is told otherwise.

    At one level "thinks", "seems" and "probably" are other words for the same.
    """
    before, after = earlier.telling, later.telling
    first, second = before.evidentiality, after.evidentiality
    worded = before.level is after.level and not {first, second} & _APART
    worded = worded or (_keeps_apart(before) and _keeps_apart(after))
    worded = worded or _accuses(earlier, later, lexicon)
    if first is second or worded:
        return None
    sentence = became(Phrase(first.value), Phrase(second.value))
    return Change(ChangeKind.EVIDENTIALITY, _cue(before), _cue(after), sentence)


def _accuses(earlier: Read, later: Read, lexicon: DriftLexicon) -> bool:
    """Whether the one has "accused of" where the other has "allegedly"."""
    told = Evidentiality.STATED, Evidentiality.REPORTED
    if {earlier.telling.evidentiality, later.telling.evidentiality} != set(told):
        return False
    reported = later if later.telling.evidentiality is told[1] else earlier
    stated = earlier if reported is later else later
    words = {one.lower for one in stated.tokens} & lexicon.small.accusing
    return bool(words - {one.lower for one in reported.tokens})


def _keeps_apart(telling: Telling) -> bool:
    """Whether it keeps its distance: "allegedly", or "prosecutors allege"."""
    chain = telling.chain
    distant = bool(chain) and chain[0].stance is Stance.DISTANCING
    return distant or telling.evidentiality is Evidentiality.REPORTED


def _cue(telling: Telling) -> Words | None:
    """The words that tell how the speaker knows."""
    stated = telling.evidentiality is Evidentiality.STATED
    return telling.hedges[0] if telling.hedges and not stated else None
