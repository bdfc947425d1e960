"""Suggests a credibility from who affirms and who denies, with the reason."""

from dataclasses import dataclass

from claims.lineage.credibility.rules import RULES, Count
from claims.lineage.roots import Balance, Side
from claims.vocabulary import Credibility, Phrase

# How much stands for it, against it, and beside both: of one, and of several.
FOR_IT = (
    "at most %(count)s independent root for it",
    "at most %(count)s independent roots for it",
)
AGAINST_IT = (
    "at most %(count)s independent root against it",
    "at most %(count)s independent roots against it",
)
BESIDE = (
    "%(count)s telling of unknown root",
    "%(count)s tellings of unknown root",
)


@dataclass(frozen=True, slots=True)
class Suggested:
    """A credibility that an analyst may give; `number` is None for 6.

    `reason` is one sentence. It is shown once the analyst has graded, so that it does
    not lead.
    """

    credibility: Credibility
    number: int | None
    reason: Phrase


def suggest(balance: Balance) -> Suggested:
    """What the independent roots suggest; who is not named is told, and not counted."""
    count = Count(balance.affirming.independent, balance.denying.independent)
    rule = next(rule for rule in RULES if rule.decides(count))
    judged = rule.credibility is not Credibility.CANNOT_BE_JUDGED
    return Suggested(
        credibility=rule.credibility,
        number=int(rule.credibility) if judged else None,
        reason=Phrase(
            "%(because)s: %(counts)s.",
            because=Phrase(rule.because),
            counts=_told(balance),
        ),
    )


def _told(balance: Balance) -> Phrase:
    """The counts in words."""
    sides = {
        "affirming": _roots(FOR_IT, balance.affirming),
        "denying": _roots(AGAINST_IT, balance.denying),
    }
    unknown = len(balance.affirming.unknown) + len(balance.denying.unknown)
    if not unknown:
        return Phrase("%(affirming)s, %(denying)s", **sides)
    beside = Phrase(*BESIDE, count=unknown)
    return Phrase("%(affirming)s, %(denying)s, and %(beside)s", **sides, beside=beside)


def _roots(told: tuple[str, str], side: Side) -> Phrase:
    return Phrase(*told, count=side.independent)
