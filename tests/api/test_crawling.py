"""Whoever walks a list by cursor misses nothing while others write."""

from threading import Event, Thread

import pytest
from django.db import connection
from django.test import Client

from claims.models import Source
from tests import factories as f
from tests.api.conftest import Keyed

pytestmark = [pytest.mark.deep, pytest.mark.django_db(transaction=True)]
KEPT, ROUNDS = 60, 3


def writing(done: Event, gone: list[int]) -> None:
    """Make sources and delete others, in turn, until told to stop."""
    try:
        while not done.is_set():
            f.make_source()
            if gone:
                Source.objects.filter(pk=gone.pop()).delete()
    finally:
        connection.close()


def crawled(client: Client) -> list[int]:
    """The keys of all pages, in the order in which they came."""
    address, keys = "/api/v1/sources?limit=3", list[int]()
    while address:
        page_ = client.get(address).json()
        keys += [row["id"] for row in page_["results"]]
        address = page_["next"]
    return keys


def test_what_was_there_throughout_appears_exactly_once(keyed: Keyed) -> None:
    client = keyed(f.make_user())
    made = [f.make_source().pk for _ in range(3 * KEPT)]
    kept, gone = made[::3], [key for key in made if key not in made[::3]]
    done = Event()
    other = Thread(target=writing, args=(done, gone))
    other.start()
    try:
        walks = [crawled(client) for _ in range(ROUNDS)]
    finally:
        done.set()
        other.join()
    for walk in walks:
        assert [key for key in walk if key in set(kept)] == kept[::-1]
        assert len(walk) == len(set(walk))
