"""How far a level moved between two tellings, in thousandths of likelihood."""

from claims.lineage.drift.change import shown
from claims.lineage.drift.telling import Telling
from claims.vocabulary import BANDS, Direction, HedgeLevel, Polarity

CERTAIN = 1000
# A telling that leaves it open is weaker than any that gives a likelihood.
OPEN = -1


def likelihood(level: HedgeLevel, polarity: Polarity) -> int:
    """The middle of the band of the affirmed proposition: a denial's is mirrored."""
    if level is HedgeLevel.UNDETERMINED:
        return OPEN
    band = BANDS[level]
    middle = round((band.low + band.high) * CERTAIN / 2) if band else CERTAIN
    return CERTAIN - middle if polarity is Polarity.NEGATED else middle


def moved(earlier: Telling, later: Telling) -> int:
    """By how many thousandths the level rose; nothing where the level is the same."""
    if earlier.level is later.level:
        return 0
    before = likelihood(earlier.level, earlier.polarity)
    return likelihood(later.level, later.polarity) - before


def direction_of(rise: int) -> Direction:
    """Weaker, stronger or the same."""
    if rise == 0:
        return Direction.SAME
    return Direction.STRONGER if rise > 0 else Direction.WEAKER


def level_sentence(earlier: Telling, later: Telling) -> str:
    """What became of the level, in words."""
    rise = direction_of(moved(earlier, later))
    if rise is Direction.SAME:
        return f"as sure as before: {_told(later)}"
    return f"{rise.value}: {_told(earlier)} became {_told(later)}"


def named_level(level: HedgeLevel, polarity: Polarity) -> str:
    """A level in words, with whether it is a denial's."""
    words = level.value.replace("_", " ")
    return f"{words}, negated" if polarity is Polarity.NEGATED else words


def _told(telling: Telling) -> str:
    """A level with the words that set it."""
    words = ", ".join(map(shown, telling.hedges))
    level = named_level(telling.level, telling.polarity)
    return f"{level} ({words})" if words else level
