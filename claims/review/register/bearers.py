"""Which sources are one, as far as the judgements go that stand."""

from collections.abc import Iterable, Mapping

from django.db.models import Q

from claims.lineage.roots import Partition
from claims.models import Judgement
from claims.vocabulary import JudgementKind


def same_as(sources: Iterable[int]) -> Mapping[int, frozenset[int]]:
    """For each source those that are judged to be the same, itself among them.

    Who is the same as one that is the same as another is the same as the other, so
    that it asks once for each step from judgement to judgement, and once more.
    """
    wanted = set(sources)
    pairs, reached, new = set[tuple[int, int]](), set(wanted), set(wanted)
    while new:
        found = set(_judged(new))
        pairs |= found
        new = {one for pair in found for one in pair} - reached
        reached |= new
    sets = Partition((str(one), str(other)) for one, other in sorted(pairs))
    members: dict[str, set[int]] = {}
    for one in reached:
        members.setdefault(sets.of(str(one)), set()).add(one)
    return {one: frozenset(members[sets.of(str(one))]) for one in wanted}


def judged_apart(some: Iterable[int], others: Iterable[int]) -> Judgement | None:
    """A standing judgement that one of some is not one of the others."""
    left, right = list(some), list(others)
    across = Q(first_source__in=left, second_source__in=right)
    across |= Q(first_source__in=right, second_source__in=left)
    kind = JudgementKind.DIFFERENT_SOURCES.value
    found = Judgement.objects.filter(across, kind=kind, withdrawn_at__isnull=True)
    return found.select_related("first_source", "second_source").first()


def _judged(sources: Iterable[int]) -> Iterable[tuple[int, int]]:
    keys = list(sources)
    touching = Q(first_source__in=keys) | Q(second_source__in=keys)
    kind = JudgementKind.SAME_SOURCE.value
    found = Judgement.objects.filter(touching, kind=kind, withdrawn_at__isnull=True)
    return found.values_list("first_source_id", "second_source_id")
