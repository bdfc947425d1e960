"""Whether two sources are one, as somebody judges: no row of theirs is changed."""

from dataclasses import replace

from django.db import connection, transaction

from claims.models import Judgement, Source
from claims.review.actions.register.entries import begin
from claims.review.errors import Refused
from claims.review.ledger import Act, check_seen, last_note_on, note
from claims.review.register.bearers import judged_apart, same_as
from claims.vocabulary import JudgementKind, Keeping, SourceKind

# Two judgements at a time could each be right and together contradict: one waits.
_TURN = 7_203_552


@transaction.atomic
def judge_same(*, first: Source, second: Source, act: Act) -> Judgement:
    """Judge that two sources with names are one; each keeps all that it said."""
    if _nobody(first) or _nobody(second):
        raise Refused("Nobody unnamed is the same as another: at most perhaps.")
    return _judge(Keeping.JUDGE_SAME, JudgementKind.SAME_SOURCE, first, second, act)


@transaction.atomic
def judge_perhaps_same(*, first: Source, second: Source, act: Act) -> Judgement:
    """Judge that two whom nobody names may be one person."""
    if not (_nobody(first) and _nobody(second)):
        raise Refused("Only two whom nobody names are perhaps the same.")
    kind = JudgementKind.PERHAPS_SAME_PERSON
    return _judge(Keeping.JUDGE_PERHAPS_SAME, kind, first, second, act)


@transaction.atomic
def judge_different(*, first: Source, second: Source, act: Act) -> Judgement:
    """Judge that two sources are not one, so that nobody is asked again."""
    kind = JudgementKind.DIFFERENT_SOURCES
    return _judge(Keeping.JUDGE_DIFFERENT, kind, first, second, act)


@transaction.atomic
def take_back_judgement(*, judgement: Judgement, act: Act) -> Judgement:
    """Let a judgement on two sources stand no longer: all is as it was before it."""
    row = Judgement.objects.select_for_update(no_key=True).get(pk=judgement.pk)
    if row.first_source is None or row.second_source is None:
        raise Refused("It is no judgement on sources.")
    check_seen(row, act)
    act, _ = begin(
        Keeping.TAKE_BACK_JUDGEMENT,
        replace(act, seen=None),
        row.first_source,
        row.second_source,
    )
    if row.withdrawn_at is not None:
        raise Refused("It was taken back already.")
    last = last_note_on(row)
    act = replace(act, at=max(act.at, row.judged_at, last.at if last else act.at))
    row.withdrawn_at = act.at
    row.save(update_fields=["withdrawn_at"])
    note(row, act, Keeping.TAKE_BACK_JUDGEMENT, was=row.kind)
    return row


def _judge(
    keeping: Keeping, kind: JudgementKind, first: Source, second: Source, act: Act
) -> Judgement:
    if first.pk == second.pk:
        raise Refused("It takes two sources.")
    _take_turn()
    act, (low, high) = begin(keeping, act, first, second)
    _check_unjudged(low, high)
    _check_agrees(kind, low, high)
    made = Judgement.objects.create(
        kind=kind.value,
        first_source=low,
        second_source=high,
        judged_by=act.actor,
        judged_at=act.at,
        reason=act.reason,
    )
    note(made, act, keeping, became=kind.value)
    return made


def _check_unjudged(low: Source, high: Source) -> None:
    standing = Judgement.objects.filter(
        first_source=low, second_source=high, withdrawn_at__isnull=True
    ).first()
    if standing is not None:
        words = standing.get_kind_display()
        raise Refused(
            "They are judged already (%(words)s): take that back first.", words=words
        )


def _check_agrees(kind: JudgementKind, low: Source, high: Source) -> None:
    """Refuse what contradicts judgements on others that are the same as the two."""
    same = same_as([low.pk, high.pk])
    if kind is JudgementKind.DIFFERENT_SOURCES and high.pk in same[low.pk]:
        raise Refused("They are one by way of others: take one of those back first.")
    if kind is JudgementKind.SAME_SOURCE:
        apart = judged_apart(same[low.pk], same[high.pk])
        if apart is not None:
            raise Refused(
                "%(first)s and %(second)s are judged to be different: take that back"
                " first.",
                first=apart.first_source,
                second=apart.second_source,
            )


def _nobody(source: Source) -> bool:
    return source.kind == SourceKind.ANONYMOUS


def _take_turn() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_TURN])
