"""The frozen value of a report: what was found about a claim, as canonical JSON."""

from hashlib import sha256
from typing import Any

import orjson

from claims.models import Assessment, Claim, Correction, Reply, Report
from claims.review.actions.turns import Turn
from claims.review.standing import answers_about, final_of


def add_edition(turn: Turn, correction: Correction | None = None) -> Report:
    """Write the next edition of the report on the claim, for good."""
    claim, last = turn.claim, latest_edition(turn.claim)
    edition = last.edition + 1 if last else 1
    value = _value(claim, edition, correction)
    frozen = orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()
    return Report.objects.create(
        claim=claim,
        claim_version=claim.version,
        edition=edition,
        frozen=frozen,
        sha256=sha256(frozen.encode()).hexdigest(),
        published_at=turn.act.at,
        published_by=turn.act.actor,
    )


def latest_edition(claim: Claim) -> Report | None:
    """The edition that readers see now; none where nothing was published."""
    return Report.objects.filter(claim=claim).order_by("edition").last()


def _value(claim: Claim, edition: int, correction: Correction | None) -> dict[str, Any]:
    replies = claim.replies.filter(claim_version=claim.version)
    answers = final_of(answers_about(claim, claim.version))
    return {
        "claim": {
            "document_sha256": claim.document.text_sha256,
            "end": claim.end,
            "proposition": claim.proposition,
            "start": claim.start,
            "text": claim.text,
        },
        "correction": _correction(correction) if correction else None,
        "edition": edition,
        "replies": [
            _reply(one) for one in replies.select_related("source").order_by("id")
        ],
        "verdicts": [_verdict(one) for one in answers],
    }


def _verdict(answer: Assessment) -> dict[str, Any]:
    return {
        "confidence": answer.confidence,
        "likelihood_high": answer.likelihood_high,
        "likelihood_low": answer.likelihood_low,
        "question": answer.question,
        "reasons": answer.reasons,
        "verdict": answer.verdict,
    }


def _reply(reply: Reply) -> dict[str, Any]:
    """A reply as readers see it; a confidential source is not named."""
    return {
        "answer": reply.answer,
        "asked_at": reply.asked_at.isoformat(),
        "due_at": reply.due_at.isoformat(),
        "party": None if reply.source.confidential else reply.source.name,
        "reason": reply.reason,
        "status": reply.status,
    }


def _correction(correction: Correction) -> dict[str, Any]:
    return {
        "corrects_edition": correction.report.edition,
        "kind": correction.kind,
        "notice": correction.notice,
    }
