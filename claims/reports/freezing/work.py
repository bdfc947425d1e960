"""Tells who made a report and how, what is asked of it, and what it cannot tell."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from importlib.metadata import version

from django.conf import settings

from claims.models import Assessment, Claim, Confirmation
from claims.models import Correction as CorrectionRow
from claims.models import Reply as ReplyRow
from claims.reports import frozen
from claims.reports.freezing.shown import name_of, time
from claims.reports.value import (
    Correction,
    Finding,
    House,
    Method,
    Part,
    Reply,
    Signing,
    Statement,
    TextNote,
)
from claims.review import CONFIDENTIAL
from claims.vocabulary import LinkStatus, Role

OURS = "provenance"
# Goes up whenever a form says the same value otherwise.
WRITING = "2"
TOOLS = ("django", "prov", "python-docx", "typst", "fontpkg-noto-sans")


def house() -> House:
    """Who answers for the reports of this house."""
    return House(
        name=settings.REPORT_HOUSE,
        url=settings.REPORT_URL.rstrip("/"),
        licence=settings.REPORT_LICENCE,
    )


def finding_of(answer: Assessment) -> Finding:
    """An answer that stands."""
    return Finding(
        question=answer.question,
        verdict=answer.verdict,
        likelihood_low=answer.likelihood_low,
        likelihood_high=answer.likelihood_high,
        confidence=answer.confidence,
        reasons=answer.reasons,
        label=answer.label,
    )


def method_of(claim: Claim) -> Method:
    """What read the claim, and what writes its report."""
    return Method(
        extractor=claim.extractor,
        extractor_version=claim.extractor_version,
        score=claim.score,
        rules=claim.rules,
        tools=tools(),
    )


def tools() -> tuple[str, ...]:
    """What writes reports here, each with its version; our own forms first."""
    return (f"{OURS} {WRITING}", *(f"{name} {version(name)}" for name in TOOLS))


def parts_of(answers: Sequence[Assessment], at: datetime) -> tuple[Part, ...]:
    """Who took part, by role: each assessor once, and the publisher."""
    roles = {one.role: Part(one.role, time(one.submitted_at)) for one in answers}
    return (*roles.values(), Part("publisher", time(at)))


def signings_of(claim: Claim) -> tuple[Signing, ...]:
    """When this version of an allegation was let go out: by whom, no reader is told."""
    signed = claim.sign_offs.filter(claim_version=claim.version).order_by("id")
    return tuple(
        Signing(Role.LEGAL.value.lower(), time(one.signed_at)) for one in signed
    )


def reply_of(reply: ReplyRow) -> Reply:
    """What became of asking a party."""
    secret = reply.source.confidential
    return Reply(
        party=CONFIDENTIAL if secret else name_of(reply.source),
        status=reply.status,
        asked_at=time(reply.asked_at),
        due_at=time(reply.due_at),
        answer=reply.answer,
        reason=reply.reason,
    )


def correction_of(correction: CorrectionRow, at: datetime) -> Correction:
    """A notice, dated when it was issued."""
    return Correction(
        edition=correction.report.edition,
        kind=correction.kind,
        notice=correction.notice,
        at=time(correction.issued_at or at),
    )


def limits_of(
    statement: Statement, texts: Sequence[TextNote], undecided: int
) -> Iterator[str]:
    """What a reader must not take for known."""
    yield frozen.AT_MOST
    if undecided:
        yield frozen.UNDECIDED % {"count": undecided}
    if not statement.said_at:
        yield frozen.UNDATED_CLAIM
    if any(not one.publisher for one in texts):
        yield frozen.NO_PUBLISHER
    if any(not one.published_at for one in texts):
        yield frozen.UNDATED_TEXT
    if statement.translated_from:
        yield frozen.TRANSLATED
    if any(not step.named for step in statement.chain):
        yield frozen.UNNAMED


def undecided_links(claim: Claim) -> int:
    """How many suggestions nobody has decided."""
    suggested = Confirmation.objects.filter(status=LinkStatus.SUGGESTED.value)
    return suggested.filter(claim=claim).count()
