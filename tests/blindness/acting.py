"""What people do about a claim, and what somebody sees after each of these doings."""

from collections.abc import Callable

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper
from django.test import Client

from claims.models import Claim
from claims.review import Act, actions
from claims.review.actions import Answer
from claims.vocabulary import Confidence, Move, Question, Role, Verdict
from tests.blindness.looking import Looks
from tests.review.stage import Stage, answer, make_person

OTHER = Answer(
    Question.IS_TRUE,
    Verdict.FALSE,
    "A forgery from beginning to end.",
    Confidence.LOW,
    (0.05, 0.2),
)
REVIEWERS = {
    "who plays every part, a superuser too": (tuple(Role), True),
    "a reviewer": ((Role.REVIEWER,), False),
    "a reviewer who audits": ((Role.REVIEWER, Role.AUDITOR), False),
}
Doing = Callable[[Stage], object]
Looking = Callable[[Client, Claim], Looks]


def reviewer(who: str) -> Client:
    """The browser of somebody who may give the second assessment."""
    client = Client()
    client.force_login(make_reviewer(who))
    return client


def make_reviewer(who: str) -> User:
    """Somebody who may give the second assessment."""
    roles, everything = REVIEWERS[who]
    return make_person(*roles, is_staff=True, is_superuser=everything)


def seen(client: Client, stage: Stage, *looks: tuple[Doing, Looking]) -> list[Looks]:
    """What is to be seen after each thing was done, each on its own."""
    began, found = stage.now, []
    for doing, looking in looks:
        wind_back()
        with transaction.atomic():
            doing(stage)
            found.append(looking(client, stage.claim))
            transaction.set_rollback(True)
        stage.now = began
        stage.claim = Claim.objects.get(pk=stage.claim.pk)
    return found


def wind_back() -> None:
    """Give the next rows the keys that rows had which were put back."""
    with connection.cursor() as cursor:
        for table in ("claims_assessment", "claims_event", "claims_comment"):
            cursor.execute(
                "SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)",
                [table, _last(cursor, table)],
            )


def _last(cursor: CursorWrapper, table: str) -> int:
    cursor.execute(f"SELECT coalesce(max(id), 1) FROM {table}")  # noqa: S608
    return int(cursor.fetchone()[0])


def nothing(_: Stage) -> None:
    """Leave the claim as it is."""


def drafted(stage: Stage) -> None:
    """The first assessor keeps a draft."""
    act = stage.act(stage.cast.first)
    actions.save_draft(claim=stage.claim, act=act, answer=answer())


def assessed(stage: Stage) -> None:
    """The first assessor answers."""
    stage.move(Move.SUBMIT_FIRST, stage.cast.first)


def assessed_otherwise(stage: Stage) -> None:
    """The first assessor answers something else, having talked about it."""
    act = Act(stage.cast.first, stage.now)
    actions.comment(claim=stage.claim, act=act, text="It is a forgery.")
    stage.move(Move.SUBMIT_FIRST, stage.cast.first, answers=[OTHER])
