"""Many people move the same claims at once: nothing is lost, nobody plays two parts."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from itertools import pairwise
from random import Random

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection
from django.db.models import Count, F

from claims.models import Assessment, Claim, Event, Report
from claims.review import Refused
from claims.review.digests import EVENT_COLUMNS, digest_of_event
from claims.vocabulary import MOVES, Move, Role, State
from tests import factories as f
from tests.review.stage import EDITORIAL, Cast, Stage, make_person

pytestmark = [pytest.mark.deep, pytest.mark.django_db(transaction=True)]
THREADS, TURNS, CLAIMS, PEOPLE = 8, 250, 50, 6
Made = Counter[int]
OPEN = {state: [row.move for row in MOVES if state in row.before] for state in State}


@pytest.fixture
def people() -> list[User]:
    """A few who may play any part, so that they get into each other's way."""
    for role in Role:
        Group.objects.get_or_create(name=role.value)
    return [make_person(*EDITORIAL) for _ in range(PEOPLE)]


@pytest.fixture
def claims() -> list[Claim]:
    """Claims whose originator has a name."""
    source = f.make_source()
    made = [f.make_claim() for _ in range(CLAIMS)]
    for claim in made:
        f.make_attribution(claim=claim, source=source)
    return made


def work(seed: int, claims: list[Claim], people: list[User]) -> Made:
    """Make random moves, mostly such as the table has; how many on each claim."""
    draw, made = Random(seed), Made()
    cast, source = Cast(*people[:5]), claims[0].attributions.get().source
    assert source is not None
    try:
        for _ in range(TURNS):
            claim = Claim.objects.get(pk=draw.choice(claims).pk)
            moves = OPEN[State(claim.state)] if draw.random() < 0.9 else list(Move)
            now = f.NOON + timedelta(hours=draw.randrange(100))
            stage = Stage(cast, claim, source, people[0], now)
            holder = claim.held_by
            given = {"of": draw.choice(claims)}
            move = draw.choice(moves or list(Move))
            with suppress(Refused):
                stage.move(
                    move,
                    holder if holder and draw.random() < 0.7 else draw.choice(people),
                    **(given if move is Move.MARK_DUPLICATE else {}),
                )
                made[claim.pk] += 1
    finally:
        connection.close()
    return made


@pytest.fixture
def made(claims: list[Claim], people: list[User]) -> Made:
    """What eight threads did to the claims at once, on each of them."""
    with ThreadPoolExecutor(THREADS) as pool:
        done = pool.map(work, range(THREADS), [claims] * THREADS, [people] * THREADS)
        return sum(done, Made())


def two_parts() -> list[object]:
    """People with two roles in one version of one claim, or who published their own."""
    submitted = Assessment.objects.submitted()
    roles = submitted.values("claim", "claim_version", "analyst")
    doubled = roles.annotate(parts=Count("role", distinct=True)).filter(parts__gt=1)
    own = Report.objects.filter(
        claim__assessments__role="first",
        claim__assessments__status="submitted",
        claim__assessments__claim_version=F("claim_version"),
        claim__assessments__analyst=F("published_by"),
    )
    return [*doubled, *own]


def out_of_step(key: int) -> list[str]:
    """What does not follow in the history of a claim, or is not where it ended."""
    history = Event.objects.filter(claim=key).in_order()
    events = list(history.values("digest", *EVENT_COLUMNS))
    wrong = [one["digest"] for one in events if one["digest"] != digest_of_event(one)]
    for one, other in pairwise(events):
        if (one["became"], one["digest"]) != (other["was"], other["previous"]):
            wrong.append(other["digest"])
    ended = Claim.objects.get(pk=key).state
    return wrong if ended == events[-1]["became"] else [*wrong, ended]


def test_eight_threads_lose_nothing(made: Made) -> None:
    told = Counter(Event.objects.filter(claim__in=made).values_list("claim", flat=True))
    assert made.total() > 6 * CLAIMS
    assert told == made
    assert [key for key in made if out_of_step(key)] == []
    assert two_parts() == []
