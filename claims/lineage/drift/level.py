"""How far a level moved between two tellings, in thousandths of likelihood."""

from claims.lineage.drift.change import became, shown
from claims.lineage.drift.telling import Telling
from claims.vocabulary import BANDS, Direction, HedgeLevel, Phrase, Polarity, joined

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


def level_sentence(earlier: Telling, later: Telling) -> Phrase:
    """What became of the level, in words."""
    rise = direction_of(moved(earlier, later))
    if rise is Direction.SAME:
        return Phrase("as sure as before: %(level)s", level=_told(later))
    return turned(rise, became(_told(earlier), _told(later)))


def turned(rise: Direction, change: Phrase) -> Phrase:
    """Which way a level went, and what it was and is."""
    return Phrase("%(way)s: %(change)s", way=Phrase(rise.value), change=change)


def named_level(level: HedgeLevel, polarity: Polarity) -> Phrase:
    """A level in words, with whether it is a denial's."""
    words = Phrase(level.value.replace("_", " "))
    negated = polarity is Polarity.NEGATED
    return Phrase("%(level)s, negated", level=words) if negated else words


def _told(telling: Telling) -> Phrase:
    """A level with the words that set it."""
    words = joined(map(shown, telling.hedges), "%(first)s, %(second)s")
    level = named_level(telling.level, telling.polarity)
    return Phrase("%(level)s (%(words)s)", level=level, words=words) if words else level
