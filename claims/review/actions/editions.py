"""The editions of a report: each frozen as whoever publishes it has it written."""

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256

from claims.models import Claim, Correction, Report
from claims.review.actions.turns import Turn

# Writes the value of a claim's report: which edition, when, and what it corrects.
Freeze = Callable[[Claim, int, datetime, Correction | None], str]


def add_edition(
    turn: Turn, freeze: Freeze, correction: Correction | None = None
) -> Report:
    """Write the next edition of the report on the claim, for good."""
    claim, last = turn.claim, latest_edition(turn.claim)
    edition = last.edition + 1 if last else 1
    frozen = freeze(claim, edition, turn.act.at, correction)
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
