"""From which count of roots which credibility follows: one table, a rule a row."""

from dataclasses import dataclass
from enum import StrEnum

from claims.vocabulary import Credibility

ANY = 1_000_000_000  # more roots than any claim has


class Odds(StrEnum):
    """How many independent roots deny a claim, beside those that affirm it."""

    NONE = "none"
    FEWER = "fewer"
    AS_MANY = "as many"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Count:
    """Independent roots for a claim and against it, each at most."""

    affirming: int
    denying: int

    @property
    def odds(self) -> Odds:
        """How the deniers stand to the others."""
        if not self.denying:
            return Odds.NONE
        if self.denying == self.affirming:
            return Odds.AS_MANY
        return Odds.FEWER if self.denying < self.affirming else Odds.MORE


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: from `least` to `most` roots for it, against such odds.

    `because` says it to an analyst. `fires` is a count that the rule decides, and
    `leaves` one that it must leave to another.
    """

    credibility: Credibility
    least: int
    most: int
    odds: tuple[Odds, ...]
    because: str
    fires: Count
    leaves: Count

    def decides(self, count: Count) -> bool:
        """Whether the rule is the one for a count."""
        return self.least <= count.affirming <= self.most and count.odds in self.odds


RULES = (
    Rule(
        Credibility.CONFIRMED,
        least=3,
        most=ANY,
        odds=(Odds.NONE,),
        because="Others who may know for themselves affirm it, and nobody denies it",
        fires=Count(3, 0),
        leaves=Count(2, 0),
    ),
    Rule(
        Credibility.PROBABLY_TRUE,
        least=2,
        most=2,
        odds=(Odds.NONE,),
        because="A second who may know for themselves affirms it, and nobody denies it",
        fires=Count(2, 0),
        leaves=Count(1, 0),
    ),
    Rule(
        Credibility.POSSIBLY_TRUE,
        least=1,
        most=1,
        odds=(Odds.NONE,),
        because="It stands on one root, and nobody else is known to affirm or deny it",
        fires=Count(1, 0),
        leaves=Count(1, 1),
    ),
    Rule(
        Credibility.POSSIBLY_TRUE,
        least=2,
        most=ANY,
        odds=(Odds.FEWER,),
        because="It is denied, though by fewer than affirm it",
        fires=Count(2, 1),
        leaves=Count(2, 2),
    ),
    Rule(
        Credibility.DOUBTFUL,
        least=1,
        most=ANY,
        odds=(Odds.AS_MANY,),
        because="As many deny it as affirm it",
        fires=Count(1, 1),
        leaves=Count(1, 2),
    ),
    Rule(
        Credibility.IMPROBABLE,
        least=0,
        most=ANY,
        odds=(Odds.MORE,),
        because="More deny it than affirm it",
        fires=Count(0, 1),
        leaves=Count(2, 1),
    ),
    Rule(
        Credibility.CANNOT_BE_JUDGED,
        least=0,
        most=0,
        odds=(Odds.NONE,),
        because="Nobody is named who is known to affirm or deny it",
        fires=Count(0, 0),
        leaves=Count(1, 0),
    ),
)
