"""What is written for a report: its summary, what may stand in it, where one looked."""

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from claims.models import Claim, Event, Search, Summary, SummaryFinding, Waiver
from claims.review.actions.turns import locked
from claims.review.errors import Refused
from claims.review.ledger import Act, record
from claims.review.people import person_of
from claims.review.prose import (
    Check,
    Examination,
    examine,
    is_stale,
    summary_of,
)
from claims.review.standing import standing_of
from claims.review.writers import check_may_search, check_may_waive, check_may_write
from claims.vocabulary import State, Writing


@transaction.atomic
def write_summary(*, claim: Claim, act: Act, text: str, check: Check) -> Summary:
    """Keep a summary as the next one of the claim, with what is amiss with it.

    What was waived of a sentence stays waived while the sentence is as it was.
    """
    row, act, last = locked(claim, act)
    check_may_write(standing_of(row), person_of(act.actor))
    before, examined = summary_of(row), examine(text.strip(), check)
    same = (before.text if before else "") == text.strip()
    if same and (before is None or not is_stale(before)):
        raise Refused("Nothing would change.")
    summary = Summary.objects.create(
        claim=row,
        claim_version=row.version,
        number=row.summaries.count() + 1,
        text=text.strip(),
        evidence_sha256=examined.evidence_sha256,
        written_by=act.actor,
        written_at=act.at,
    )
    _keep_findings(summary, examined, before)
    told = f"{len(examined.sentences)} sentences, {examined.findings} findings"
    _record(row, replace(act, reason=told), Writing.WRITE_SUMMARY, last)
    return summary


@transaction.atomic
def waive_finding(*, finding: SummaryFinding, act: Act) -> Waiver:
    """Let a finding stand, for a reason; whoever wrote the summary may not."""
    row, act, last = locked(finding.summary.claim, act)
    summary = summary_of(row)
    if summary is None or summary.pk != finding.summary_id:
        raise Refused("The summary has been written anew since.")
    check_may_waive(summary, standing_of(row), person_of(act.actor))
    if not act.reason.strip():
        raise Refused("To waive a finding takes a reason.")
    if Waiver.objects.filter(finding=finding).exists():
        raise Refused("That finding was waived already.")
    waiver = Waiver.objects.create(
        finding=finding,
        reason=act.reason.strip(),
        waived_by=act.actor,
        waived_at=act.at,
    )
    told = f"{finding.why} {waiver.reason}"
    _record(row, replace(act, reason=told), Writing.WAIVE_FINDING, last)
    return waiver


@transaction.atomic
def log_search(
    *, claim: Claim, act: Act, place: str, query: str, at: datetime, found: str = ""
) -> Search:
    """Log where somebody looked for what bears on a claim; no words: found nothing."""
    row, act, last = locked(claim, act)
    check_may_search(person_of(act.actor))
    if not place.strip() or not query.strip():
        raise Refused("A search says where one looked, and for what.")
    if at > act.at:
        raise Refused("A search is logged when it is done.")
    search = Search.objects.create(
        claim=row,
        place=place.strip(),
        query=query.strip(),
        searched_at=at,
        searched_by=act.actor,
        found=found.strip(),
        logged_at=act.at,
    )
    _record(row, replace(act, reason=str(search)), Writing.LOG_SEARCH, last)
    return search


def _keep_findings(
    summary: Summary, examined: Examination, before: Summary | None
) -> None:
    """Write what is amiss, and carry over what was waived and has not changed."""
    waived = _waived(before, summary.written_by_id) if before else {}
    for one in examined.sentences:
        for found in one.findings:
            kept = SummaryFinding.objects.create(
                summary=summary,
                kind=found.kind.value,
                sentence=one.sentence.words,
                start=found.start,
                end=found.end,
                why=found.why,
            )
            earlier = waived.get((kept.kind, kept.sentence, kept.why))
            if earlier:
                Waiver.objects.create(
                    finding=kept,
                    reason=earlier.reason,
                    waived_by=earlier.waived_by,
                    waived_at=earlier.waived_at,
                )


def _waived(before: Summary, writer: int) -> dict[tuple[str, str, str], Waiver]:
    """What was waived in a summary, by others than who writes now."""
    rows = Waiver.objects.filter(finding__summary=before).exclude(waived_by=writer)
    found = rows.select_related("finding", "waived_by")
    return {
        (one.finding.kind, one.finding.sentence, one.finding.why): one for one in found
    }


def _record(claim: Claim, act: Act, writing: Writing, last: Event | None) -> None:
    record(claim, act, writing, State(claim.state), last)
