"""The chains of claims, each source under the key of those judged to be the same."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from claims.lineage.roots import Partition
from claims.lineage.suggesting import Step, Who
from claims.models import Attribution, AttributionMember, Judgement
from claims.vocabulary import (
    AttributionRole,
    JudgementKind,
    Membership,
    SourceKind,
    Stance,
)


@dataclass(frozen=True, slots=True)
class Chain:
    """The steps of a chain, the stance of its first cue, and whether a headline's."""

    steps: tuple[Step, ...] = ()
    stance: Stance = Stance.NEUTRAL
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Bearers:
    """One key for all sources that were judged to be the same."""

    same: Partition = field(default_factory=Partition)

    def who(self, source: int, name: str, kind: str) -> Who:
        """A source as links know it."""
        return Who(self.same.of(str(source)), name, SourceKind(kind))


def bearers() -> Bearers:
    """What was judged of sources, and not withdrawn."""
    judged = Judgement.objects.filter(
        kind=JudgementKind.SAME_SOURCE.value, withdrawn_at__isnull=True
    ).values_list("first_source", "second_source")
    return Bearers(Partition((str(one), str(other)) for one, other in judged))


def chains_of(claims: Collection[int], known: Bearers) -> Mapping[int, Chain]:
    """The chain of each claim that has one."""
    members = _members(claims, known)
    found: defaultdict[int, list[tuple[Step, str, str]]] = defaultdict(list)
    rows = Attribution.objects.filter(claim__in=claims).order_by("claim", "position")
    for key, claim, source, name, kind, stance, role in rows.values_list(
        "id", "claim", "source", "source__name", "source__kind", "stance", "role"
    ):
        alone = (known.who(source, name, kind),) if source else ()
        found[claim].append((alone or members.get(key, ()), stance, role))
    return {claim: _chain(steps) for claim, steps in found.items()}


def _chain(steps: list[tuple[Step, str, str]]) -> Chain:
    _, stance, role = steps[0]
    return Chain(
        tuple(who for who, *_ in steps),
        Stance(stance),
        role == AttributionRole.HEADLINE.value,
    )


def _members(claims: Collection[int], known: Bearers) -> Mapping[int, Step]:
    """Those who speak together in a step."""
    found: defaultdict[int, list[Who]] = defaultdict(list)
    joint = AttributionMember.objects.filter(
        attribution__claim__in=claims, membership=Membership.MEMBER.value
    )
    for step, source, name, kind in joint.order_by("id").values_list(
        "attribution", "source", "source__name", "source__kind"
    ):
        found[step].append(known.who(source, name, kind))
    return {step: tuple(those) for step, those in found.items()}
