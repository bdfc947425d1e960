"""Writes suggested links; what somebody has decided on is left as it is."""

from collections.abc import Collection, Mapping, Sequence

from django.db import transaction
from django.db.models import Q
from django.db.models.functions import Greatest

from claims.lineage.suggesting import Suggestion
from claims.models import Confirmation, Event
from claims.review.links import written_spans
from claims.vocabulary import LinkStatus

_MADE_OF = ("scope", "rule", "why", "score", "spans")
Pair = tuple[int, int]


@transaction.atomic
def suggest_links(
    *, claims: Collection[int], suggestions: Sequence[Suggestion]
) -> tuple[int, int]:
    """Keep what some claims make with those of lower keys: how many new, how many gone.

    What rules suggested for them before, and do no more, goes, unless anything was
    ever decided on it. A pair on which anything is decided gets no other suggestion.
    """
    standing = _standing(claims)
    kept = _settled(standing)
    settled = {_pair(one) for one in standing if one.pk in kept}
    old = {_key(one): one for one in standing if one.pk not in kept}
    new = {
        (one.claim, one.evidence, one.relation.value): one
        for one in suggestions
        if _ordered(one.claim, one.evidence) not in settled
    }
    gone = [one.pk for key, one in old.items() if key not in new]
    Confirmation.objects.filter(pk__in=gone).delete()
    _refresh(old, new)
    made = [_row(one) for key, one in new.items() if key not in old]
    Confirmation.objects.bulk_create(made, batch_size=1000)
    return len(made), len(gone)


def _standing(claims: Collection[int]) -> list[Confirmation]:
    """The links of these claims to those of lower keys, locked."""
    ends = Q(claim__in=claims) | Q(evidence_claim__in=claims)
    found = (
        Confirmation.objects.select_for_update(no_key=True, of=("self",))
        .filter(ends, evidence_claim__isnull=False)
        .annotate(later=Greatest("claim", "evidence_claim"))
        .filter(later__in=claims)
    )
    return list(found.order_by("pk"))


def _settled(links: Collection[Confirmation]) -> set[int]:
    """The keys of links that people have made, or have ever decided on."""
    told = Event.objects.filter(confirmation__in=[one.pk for one in links])
    known = {key for key in told.values_list("confirmation", flat=True) if key}
    undecided = LinkStatus.SUGGESTED.value
    made = {one.pk for one in links if one.status != undecided or not one.rule}
    return known | made


def _refresh(
    old: Mapping[tuple[int, int, str], Confirmation],
    new: Mapping[tuple[int, int, str], Suggestion],
) -> None:
    """Give the suggestions that stay what the rules say of them now."""
    changed = []
    for key in old.keys() & new.keys():
        row, now = old[key], _row(new[key])
        if any(getattr(row, name) != getattr(now, name) for name in _MADE_OF):
            for name in _MADE_OF:
                setattr(row, name, getattr(now, name))
            changed.append(row)
    Confirmation.objects.bulk_update(changed, _MADE_OF, batch_size=1000)


def _row(one: Suggestion) -> Confirmation:
    return Confirmation(
        claim_id=one.claim,
        evidence_claim_id=one.evidence,
        relation=one.relation.value,
        scope=one.scope.value,
        rule=one.rule,
        why=one.why,
        score=one.score,
        spans=written_spans(one.spans),
    )


def _key(link: Confirmation) -> tuple[int, int, str]:
    return link.claim_id, _evidence(link), link.relation


def _pair(link: Confirmation) -> Pair:
    return _ordered(link.claim_id, _evidence(link))


def _evidence(link: Confirmation) -> int:
    assert link.evidence_claim_id is not None
    return link.evidence_claim_id


def _ordered(first: int, second: int) -> Pair:
    return min(first, second), max(first, second)
