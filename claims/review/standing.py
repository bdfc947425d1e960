"""Where claims stand: all that the rules of review ask about them, as plain values."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from django.db.models import F, Q

from claims.models import (
    Assessment,
    Attribution,
    Claim,
    Correction,
    Event,
    Reply,
    SignOff,
)
from claims.review.accusing import accusing_in
from claims.review.prose.unsettled import unsettled_in
from claims.vocabulary import (
    ADVERSE,
    UNDOABLE,
    AssessmentRole,
    CorrectionKind,
    Membership,
    ReplyStatus,
    SourceKind,
    State,
)

Row = TypeVar("Row", Assessment, Reply, Event)
_NOBODY_KNOWN = (SourceKind.ANONYMOUS.value, SourceKind.UNKNOWN.value)
_GOING_OUT = frozenset([State.READY, State.CORRECTION_DRAFT])
_ADVERSE = frozenset(verdict.value for verdict in ADVERSE)
_UNDOABLE = frozenset(move.value for move in UNDOABLE)


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim's state, and who has done what to its present version; keys of accounts.

    `former` are those who assessed the edition that an open correction rates anew,
    `awaited` the times when replies are due, `blames` whether the verdict is adverse
    about a named party, `owed` whether that was neither asked nor passed over. `mover`
    brought it into its state by a move that can be undone, as long as nothing has been
    done to it since. What is `alleged` against a named person waits until it is
    `signed` off; `accusing` are words of it that may allege something, while nobody has
    said whether they do. `unsettled` is how many findings on its summary are neither
    mended nor waived.
    """

    state: State
    holder: int | None = None
    held_until: datetime | None = None
    first: int | None = None
    second: int | None = None
    former: frozenset[int] = frozenset()
    blames: bool = False
    owed: bool = False
    awaited: tuple[datetime, ...] = ()
    skipper: int | None = None
    correction: CorrectionKind | None = None
    drafter: int | None = None
    mover: int | None = None
    alleged: bool = False
    signed: bool = False
    accusing: str = ""
    unsettled: int = 0


@dataclass(frozen=True, slots=True)
class _Rows:
    """What is kept about some claims, by their keys."""

    answers: Mapping[int, list[Assessment]]
    replies: Mapping[int, list[Reply]]
    corrections: Mapping[int, list[Correction]]
    last: Mapping[int, list[Event]]
    signed: frozenset[int]
    naming: frozenset[int]
    accusing: Mapping[int, str]
    unsettled: Mapping[int, int]


def standing_of(claim: Claim) -> Standing:
    """Ask where a claim stands, in at most seven questions.

    Where it may go out next, seven more at most ask what is amiss with its summary.
    """
    return standings_of([claim])[claim.pk]


def standings_of(claims: Collection[Claim]) -> dict[int, Standing]:
    """Where each of some claims stands, by its key: seven questions, however many.

    Seven more at most ask what is amiss with the summaries of those that may go out.
    """
    rows = _rows(claims)
    return {claim.pk: _standing(claim, rows) for claim in claims}


def answers_about(claim: Claim, version: int) -> list[Assessment]:
    """What was submitted about one version of a claim, the first answers first."""
    found = Assessment.objects.submitted().filter(claim=claim, claim_version=version)
    return list(found.order_by("id"))


def final_of(answers: list[Assessment]) -> list[Assessment]:
    """The answers that stand: the adjudicator's, or those that two people agree on."""
    settled = [one for one in answers if one.role == AssessmentRole.ADJUDICATOR]
    return settled or [one for one in answers if one.role == AssessmentRole.FIRST]


def open_correction(claim: Claim) -> Correction | None:
    """The correction that is drafted and not yet issued."""
    return next(iter(_open_corrections({claim.pk})), None)


def _rows(claims: Collection[Claim]) -> _Rows:
    keys = {claim.pk for claim in claims}
    leaving = [claim.pk for claim in claims if State(claim.state) in _GOING_OUT]
    answers = _by_claim(
        Assessment.objects.submitted().filter(claim__in=keys).order_by("id")
    )
    blamed = {key for key, some in answers.items() if any(map(_is_adverse, some))}
    latest = Event.objects.filter(claim__in=keys).order_by("claim_id", "-id")
    signed = SignOff.objects.filter(claim__in=keys, claim_version=F("claim__version"))
    corrections: dict[int, list[Correction]] = defaultdict(list)
    for one in _open_corrections(keys):
        corrections[one.report.claim_id].append(one)
    return _Rows(
        answers=answers,
        replies=_by_claim(Reply.objects.filter(claim__in=keys).order_by("id")),
        corrections=corrections,
        last=_by_claim(latest.distinct("claim_id")),
        signed=frozenset(signed.values_list("claim_id", flat=True)),
        naming=_naming_somebody(blamed) if blamed else frozenset(),
        accusing=accusing_in(keys),
        unsettled=unsettled_in(leaving),
    )


def _standing(claim: Claim, rows: _Rows) -> Standing:
    every = rows.answers.get(claim.pk, [])
    answers = [one for one in every if one.claim_version == claim.version]
    authors = {AssessmentRole(one.role): one.analyst_id for one in answers}
    replies = [
        one
        for one in rows.replies.get(claim.pk, [])
        if one.claim_version == claim.version
    ]
    correction = next(iter(rows.corrections.get(claim.pk, [])), None)
    skipped = [one.asked_by_id for one in replies if one.status == ReplyStatus.SKIPPED]
    blames = claim.pk in rows.naming and any(map(_is_adverse, final_of(answers)))
    return Standing(
        state=State(claim.state),
        holder=claim.held_by_id,
        held_until=claim.held_until,
        first=authors.get(AssessmentRole.FIRST),
        second=authors.get(AssessmentRole.SECOND),
        former=_former(every, correction),
        blames=blames,
        owed=not replies and blames,
        awaited=tuple(one.due_at for one in replies if _is_awaited(one)),
        skipper=next(iter(skipped), None),
        correction=CorrectionKind(correction.kind) if correction else None,
        drafter=correction.made_by_id if correction else None,
        mover=_mover(rows.last.get(claim.pk, [])),
        alleged=claim.allegation,
        signed=claim.pk in rows.signed,
        accusing=rows.accusing.get(claim.pk, ""),
        unsettled=rows.unsettled.get(claim.pk, 0),
    )


def _by_claim(rows: Iterable[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        if row.claim_id is not None:
            found[row.claim_id].append(row)
    return found


def _open_corrections(keys: set[int]) -> Iterable[Correction]:
    drafts = Correction.objects.filter(report__claim__in=keys, issued_at__isnull=True)
    return drafts.select_related("report")


def _former(answers: list[Assessment], correction: Correction | None) -> frozenset[int]:
    if correction is None or correction.kind != CorrectionKind.RATING_CHANGING:
        return frozenset()
    version = correction.report.claim_version
    before = [one for one in answers if one.claim_version == version]
    judged = [one for one in before if one.role != AssessmentRole.ADJUDICATOR]
    return frozenset(one.analyst_id for one in judged)


def _is_adverse(answer: Assessment) -> bool:
    return answer.verdict in _ADVERSE


def _naming_somebody(keys: set[int]) -> frozenset[int]:
    """The claims whose speaker, alone or with others, has a name."""
    alone = Q(source__isnull=False) & ~Q(source__kind__in=_NOBODY_KNOWN)
    jointly = Q(members__membership=Membership.MEMBER.value) & ~Q(
        members__source__kind__in=_NOBODY_KNOWN
    )
    first_steps = Attribution.objects.filter(claim__in=keys, position=0)
    named = first_steps.filter(alone | jointly)
    return frozenset(named.values_list("claim_id", flat=True))


def _mover(last: list[Event]) -> int | None:
    undoable = [one for one in last if one.action in _UNDOABLE]
    return undoable[0].actor_id if undoable else None


def _is_awaited(reply: Reply) -> bool:
    return reply.status == ReplyStatus.ASKED
