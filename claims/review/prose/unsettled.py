"""What of claims' summaries keeps their reports from going out."""

from collections.abc import Iterable, Mapping

from django.db.models import Count, F

from claims.models import Claim, Summary, SummaryFinding
from claims.review.prose.evidence import digest_of, evidence_for
from claims.review.prose.markup import Binding, bindings_in, sentences_of


def summary_of(claim: Claim) -> Summary | None:
    """The summary of the claim's present version; None where it has no words."""
    return _summaries({claim.pk}).get(claim.pk)


def is_stale(summary: Summary) -> bool:
    """Whether something that it rests on has changed since it was checked."""
    return bool(_stale([summary]))


def unsettled_in(claims: Iterable[int]) -> Mapping[int, int]:
    """How many findings are neither mended nor waived, by the key of each claim.

    A stale summary is one more. However many claims, that takes seven questions.
    """
    keys = set(claims)
    summaries = _summaries(keys) if keys else {}
    if not summaries:
        return dict.fromkeys(keys, 0)
    stale = _stale(summaries.values())
    found = _open_findings(summaries.values())
    counted = {
        key: found.get(one.pk, 0) + (one.pk in stale) for key, one in summaries.items()
    }
    return dict.fromkeys(keys, 0) | counted


def _summaries(keys: set[int]) -> dict[int, Summary]:
    rows = Summary.objects.filter(
        claim__in=keys, claim_version=F("claim__version")
    ).select_related("written_by")
    last = rows.order_by("claim_id", "-number").distinct("claim_id")
    return {one.claim_id: one for one in last if one.text.strip()}


def _stale(summaries: Iterable[Summary]) -> set[int]:
    """The keys of those that rest on something that has changed."""
    rests: dict[Summary, tuple[Binding, ...]] = {
        one: bindings_in(sentences_of(one.text)) for one in summaries
    }
    known = evidence_for({each for some in rests.values() for each in some})
    return {
        one.pk
        for one, bindings in rests.items()
        if digest_of(bindings, known) != one.evidence_sha256
    }


def _open_findings(summaries: Iterable[Summary]) -> dict[int, int]:
    """How many findings of each are not waived, by its key."""
    rows = SummaryFinding.objects.filter(summary__in=summaries, waiver__isnull=True)
    counted = rows.order_by().values("summary").annotate(many=Count("id"))
    return dict(counted.values_list("summary", "many"))
