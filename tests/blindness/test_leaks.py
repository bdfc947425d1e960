"""What a second assessor can ask for says nothing of the first assessment.

Everything is looked at as it is with one first assessment, with another, and with none,
for somebody who may give the second one and do all else.
"""

import json
from collections.abc import Iterator
from functools import partial
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client

from claims.vocabulary import Move
from tests.blindness.acting import (
    REVIEWERS,
    Doing,
    assessed,
    assessed_otherwise,
    drafted,
    nothing,
    reviewer,
    seen,
)
from tests.blindness.looking import differences, look, pages
from tests.blindness.routes import addresses, lists, routes
from tests.blindness.shown import masked
from tests.review.stage import Stage

pytestmark = pytest.mark.django_db


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
    client, ours = reviewer(who), pages()
    every = partial(look, places=[*ours, *lists()])
    none, draft, one, other = seen(
        client,
        stage,
        (nothing, every),
        (drafted, partial(look, places=ours)),
        (assessed, every),
        (assessed_otherwise, every),
    )
    assert differences(draft, none) == {}, "a draft is to be seen nowhere"
    assert differences(one, other) == {}, "what was answered changes nothing"
    assert differences(masked(none), masked(one)) == {}, "the workflow shows the rest"


@pytest.mark.deep
def test_nor_is_it_seen_by_who_has_taken_the_second_review(stage: Stage) -> None:
    User.objects.filter(pk=stage.cast.second.pk).update(is_staff=True)
    client = Client()
    client.force_login(User.objects.get(pk=stage.cast.second.pk))
    every = partial(look, places=[*pages(), *lists()])
    ways = (taken(assessed), every), (taken(assessed_otherwise), every)
    one, other = seen(client, stage, *ways)
    assert differences(one, other) == {}


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
