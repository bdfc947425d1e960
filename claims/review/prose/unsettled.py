"""What of a claim's summary keeps its report from going out."""

from claims.models import Claim, Summary, SummaryFinding
from claims.review.prose.evidence import digest_of, evidence_for
from claims.review.prose.markup import bindings_in, sentences_of


def summary_of(claim: Claim) -> Summary | None:
    """The summary of the claim's present version; None where it has no words."""
    last = Summary.objects.filter(claim=claim, claim_version=claim.version)
    found = last.select_related("written_by").order_by("number").last()
    return found if found and found.text.strip() else None


def is_stale(summary: Summary) -> bool:
    """Whether something that it rests on has changed since it was checked."""
    bindings = bindings_in(sentences_of(summary.text))
    return digest_of(bindings, evidence_for(bindings)) != summary.evidence_sha256


def unsettled_in(claim: Claim) -> int:
    """How many findings are neither mended nor waived; a stale summary is one more."""
    summary = summary_of(claim)
    if summary is None:
        return 0
    open_ones = SummaryFinding.objects.filter(summary=summary, waiver__isnull=True)
    return open_ones.count() + is_stale(summary)
