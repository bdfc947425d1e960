"""Whether what is affirmed, and how its speaker knows, stayed the same."""

from claims.lineage.drift.change import Change
from claims.lineage.drift.level import moved
from claims.lineage.drift.telling import Telling, Words
from claims.vocabulary import ChangeKind, Evidentiality, Stance

# How a speaker knows, apart from how surely: never other words for a level.
_APART = frozenset([Evidentiality.REPORTED, Evidentiality.WITNESSED])


def polarity_change(earlier: Telling, later: Telling) -> Change | None:
    """What was affirmed is denied, or the other way round.

    "Unlikely to" and "probably not" are two words for one thing: no change.
    """
    mirrored = earlier.level is not later.level and moved(earlier, later) == 0
    if earlier.polarity is later.polarity or mirrored:
        return None
    sentence = f"{earlier.polarity.value} became {later.polarity.value}"
    return Change(ChangeKind.POLARITY, earlier.claim, later.claim, sentence)


def evidentiality_change(earlier: Telling, later: Telling) -> Change | None:
    """How the speaker knows is told otherwise.

    At one level "thinks", "seems" and "probably" are other words for the same.
    """
    first, second = earlier.evidentiality, later.evidentiality
    worded = earlier.level is later.level and not {first, second} & _APART
    worded = worded or (_keeps_apart(earlier) and _keeps_apart(later))
    if first is second or worded:
        return None
    sentence = f"{first.value} became {second.value}"
    return Change(ChangeKind.EVIDENTIALITY, _cue(earlier), _cue(later), sentence)


def _keeps_apart(telling: Telling) -> bool:
    """Whether it keeps its distance: "allegedly", or "prosecutors allege"."""
    chain = telling.chain
    distant = bool(chain) and chain[0].stance is Stance.DISTANCING
    return distant or telling.evidentiality is Evidentiality.REPORTED


def _cue(telling: Telling) -> Words | None:
    """The words that tell how the speaker knows."""
    stated = telling.evidentiality is Evidentiality.STATED
    return telling.hedges[0] if telling.hedges and not stated else None
