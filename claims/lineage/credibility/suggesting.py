"""Suggests a credibility from who affirms and who denies, with the reason."""

from dataclasses import dataclass

from claims.lineage.credibility.rules import RULES, Count
from claims.lineage.roots import Balance, Side
from claims.vocabulary import Credibility


@dataclass(frozen=True, slots=True)
class Suggested:
    """A credibility that an analyst may give; `number` is None for 6.

    `reason` is one sentence. It is shown once the analyst has graded, so that it does
    not lead.
    """

    credibility: Credibility
    number: int | None
    reason: str


def suggest(balance: Balance) -> Suggested:
    """What the independent roots suggest; who is not named is told, and not counted."""
    count = Count(balance.affirming.independent, balance.denying.independent)
    rule = next(rule for rule in RULES if rule.decides(count))
    judged = rule.credibility is not Credibility.CANNOT_BE_JUDGED
    return Suggested(
        credibility=rule.credibility,
        number=int(rule.credibility) if judged else None,
        reason=f"{_capital(rule.because)}: {_told(balance)}.",
    )


def _told(balance: Balance) -> str:
    """The counts in words."""
    for_, against = _roots(balance.affirming), _roots(balance.denying)
    unknown = len(balance.affirming.unknown) + len(balance.denying.unknown)
    beside = f", and {_number(unknown, 'telling')} of unknown root" if unknown else ""
    return f"at most {for_} for it, at most {against} against it{beside}"


def _roots(side: Side) -> str:
    return _number(side.independent, "independent root")


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
