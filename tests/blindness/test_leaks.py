"""What a second assessor can ask for says nothing of the first assessment.

Everything is looked at as it is with one first assessment, with another, and with none,
for somebody who may give the second one and do all else.
"""

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper
from django.test import Client
from django.utils import timezone

from claims.models import Claim
from claims.review import Act, actions
from claims.review.actions import Answer
from claims.vocabulary import Confidence, Move, Question, Role, Verdict
from tests.admin.test_registers import MAKERS
from tests.blindness.looking import Looks, differences, look, pages
from tests.blindness.routes import addresses, lists, routes
from tests.blindness.shown import SHOWN
from tests.review.stage import Stage, answer, make_person, make_stage

pytestmark = pytest.mark.django_db
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


@pytest.fixture
def stage(db: None) -> Stage:
    """A claim that is assessed these days, among rows of every register."""
    for make in MAKERS.values():
        make()
    stage = make_stage()
    stage.now = timezone.now() - timedelta(days=3)
    stage.move(Move.TRIAGE, stage.cast.first)
    stage.move(Move.ASSIGN, stage.cast.first)
    return stage


def browser(who: str) -> Client:
    """The browser of somebody who may give the second assessment."""
    roles, everything = REVIEWERS[who]
    client = Client()
    client.force_login(make_person(*roles, is_staff=True, is_superuser=everything))
    return client


def seen(
    client: Client, stage: Stage, places: list[str], *doings: Doing
) -> list[Looks]:
    """All that is to be seen after each thing was done, each on its own."""
    began, found = stage.now, []
    for doing in doings:
        wind_back()
        with transaction.atomic():
            doing(stage)
            found.append(look(client, places, stage.claim))
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


WAYS = (nothing, assessed, assessed_otherwise)


def taken(doing: Doing) -> Doing:
    """The same, and then the second assessor has taken the claim."""

    def done(stage: Stage) -> None:
        doing(stage)
        stage.move(Move.TAKE_SECOND, stage.cast.second)

    return done


def test_every_route_is_looked_at(stage: Stage) -> None:
    assert [route for route in routes() if not addresses(route)] == []
    assert len(pages()) > 100


@pytest.mark.deep
@pytest.mark.parametrize("who", REVIEWERS)
def test_by_looking_or_narrowing_one_sees_only_that_there_is_one(
    who: str, stage: Stage
) -> None:
    assert_hidden(*seen(browser(who), stage, [*pages(), *lists()], *WAYS))


def assert_hidden(none: Looks, one: Looks, other: Looks) -> None:
    """What was answered changes nothing; that it was, only what the workflow shows."""
    assert differences(one, other) == {}
    assert differences(masked(none), masked(one)) == {}


@pytest.mark.deep
@pytest.mark.parametrize("who", REVIEWERS)
def test_a_draft_is_to_be_seen_nowhere(who: str, stage: Stage) -> None:
    without, with_it = seen(browser(who), stage, pages(), nothing, drafted)
    assert differences(without, with_it) == {}


@pytest.mark.deep
def test_nor_is_it_by_who_has_taken_the_second_review(stage: Stage) -> None:
    User.objects.filter(pk=stage.cast.second.pk).update(is_staff=True)
    client = Client()
    client.force_login(User.objects.get(pk=stage.cast.second.pk))
    ways = taken(assessed), taken(assessed_otherwise)
    one, other = seen(client, stage, [*pages(), *lists()], *ways)
    assert differences(one, other) == {}


def masked(found: Looks) -> Looks:
    """What was seen without what the workflow must show."""
    return {place: _masked(place, answer) for place, answer in found.items()}


def _masked(place: str, answer: bytes) -> bytes:
    for one in SHOWN:
        answer = one.masked(place, answer)
    return answer


def written(*arguments: str) -> str:
    """What a command writes, or why it does not."""
    out = StringIO()
    try:
        call_command(*arguments, stdout=out, stderr=out)
    except (CommandError, SystemExit) as refusal:
        return f"{out.getvalue()}{refusal}"
    return out.getvalue()


def commands(stage: Stage, folder: str) -> Iterator[tuple[str, ...]]:
    """The commands that write something of a claim."""
    key, document = str(stage.claim.pk), str(stage.claim.document_id)
    yield from (("lineage", key, "--format", form) for form in ("text", "json", "dot"))
    yield "report", key, "--out", folder
    yield "sheet", document
    yield ("alarms",)


def test_no_command_tells_of_it(stage: Stage, tmp_path: object) -> None:
    def told() -> str:
        every = {one: written(*one) for one in commands(stage, str(tmp_path))}
        return json.dumps([*every.values()]).replace("in research", "assessed")

    before = told()
    assessed(stage)
    assert told() == before
