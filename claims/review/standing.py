"""Where a claim stands: all that the rules of review ask about it, as plain values."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from claims.models import Assessment, Claim, Correction, Event, Reply
from claims.review.prose.unsettled import unsettled_in
from claims.vocabulary import (
    ADVERSE,
    AssessmentRole,
    CorrectionKind,
    Membership,
    ReplyStatus,
    SourceKind,
    State,
)

_NOBODY_KNOWN = (SourceKind.ANONYMOUS.value, SourceKind.UNKNOWN.value)
_GOING_OUT = frozenset([State.READY, State.CORRECTION_DRAFT])
_ADVERSE = frozenset(verdict.value for verdict in ADVERSE)


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim's state, and who has done what to its present version; keys of accounts.

    `former` are those who assessed the edition that an open correction rates anew,
    `awaited` the times when replies are due, `owed` whether a named party is blamed and
    was neither asked nor passed over, `mover` who brought it into its state, as long as
    nothing has been done to it since, `unsettled` how many findings on its summary are
    neither mended nor waived.
    """

    state: State
    holder: int | None = None
    held_until: datetime | None = None
    first: int | None = None
    second: int | None = None
    former: frozenset[int] = frozenset()
    owed: bool = False
    awaited: tuple[datetime, ...] = ()
    skipper: int | None = None
    correction: CorrectionKind | None = None
    drafter: int | None = None
    mover: int | None = None
    unsettled: int = 0


def standing_of(claim: Claim) -> Standing:
    """Ask where a claim stands, in at most six questions.

    Where it may go out next, a few more ask what is amiss with its summary.
    """
    answers = list(answers_about(claim, claim.version))
    authors = {AssessmentRole(one.role): one.analyst_id for one in answers}
    replies = list(claim.replies.filter(claim_version=claim.version))
    correction = open_correction(claim)
    skipped = [one.asked_by_id for one in replies if one.status == ReplyStatus.SKIPPED]
    return Standing(
        state=State(claim.state),
        holder=claim.held_by_id,
        held_until=claim.held_until,
        first=authors.get(AssessmentRole.FIRST),
        second=authors.get(AssessmentRole.SECOND),
        former=_former(claim, correction),
        owed=not replies and _blames(answers) and _names_somebody(claim),
        awaited=tuple(one.due_at for one in replies if _is_awaited(one)),
        skipper=next(iter(skipped), None),
        correction=CorrectionKind(correction.kind) if correction else None,
        drafter=correction.made_by_id if correction else None,
        mover=_mover(claim),
        unsettled=_unsettled(claim),
    )


def answers_about(claim: Claim, version: int) -> list[Assessment]:
    """What was submitted about one version of a claim, the first answers first."""
    found = Assessment.objects.submitted().filter(claim=claim, claim_version=version)
    return list(found.order_by("id"))


def final_of(answers: list[Assessment]) -> list[Assessment]:
    """The answers that stand: the adjudicator's, or those that two people agree on."""
    settled = [one for one in answers if one.role == AssessmentRole.ADJUDICATOR]
    return settled or [one for one in answers if one.role == AssessmentRole.FIRST]


def _unsettled(claim: Claim) -> int:
    return unsettled_in(claim) if State(claim.state) in _GOING_OUT else 0


def open_correction(claim: Claim) -> Correction | None:
    """The correction that is drafted and not yet issued."""
    drafts = Correction.objects.filter(report__claim=claim, issued_at__isnull=True)
    return drafts.select_related("report").first()


def _former(claim: Claim, correction: Correction | None) -> frozenset[int]:
    if correction is None or correction.kind != CorrectionKind.RATING_CHANGING:
        return frozenset()
    before = answers_about(claim, correction.report.claim_version)
    judged = [one for one in before if one.role != AssessmentRole.ADJUDICATOR]
    return frozenset(one.analyst_id for one in judged)


def _blames(answers: list[Assessment]) -> bool:
    return any(one.verdict in _ADVERSE for one in final_of(answers))


def _names_somebody(claim: Claim) -> bool:
    """Whether whoever said it, alone or with others, has a name."""
    alone = Q(source__isnull=False) & ~Q(source__kind__in=_NOBODY_KNOWN)
    jointly = Q(members__membership=Membership.MEMBER.value) & ~Q(
        members__source__kind__in=_NOBODY_KNOWN
    )
    first_step = claim.attributions.filter(position=0)
    return first_step.filter(alone | jointly).exists()


def _mover(claim: Claim) -> int | None:
    last = Event.objects.filter(claim=claim).in_order().last()
    return last.actor_id if last is not None and last.was != last.became else None


def _is_awaited(reply: Reply) -> bool:
    return reply.status == ReplyStatus.ASKED
