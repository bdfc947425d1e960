"""The register of sources is kept over the API as in the admin, on sight of it."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from claims.api.register.entries import ENTRIES
from claims.api.register.judging import JUDGING
from claims.models import Event, Source
from claims.vocabulary import KEEPERS, Keeping, KeyScope, Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
SOURCES = "/api/v1/sources"
WHY = {"reason": "its own masthead"}
# What has an address of its own beside those of one source.
ELSEWHERE = {Keeping.ADD_SOURCE, Keeping.CORRECT_SOURCE, Keeping.TAKE_BACK_JUDGEMENT}


@pytest.fixture
def steward(keyed: Keyed) -> Client:
    """The key of a steward."""
    return keyed(make_person(Role.STEWARD))


def send(
    client: Client, where: str, sent: dict[str, Any], tag: str | None = "*"
) -> Any:
    headers = {} if tag is None else {"If-Match": tag}
    path = f"{SOURCES}/{where}"
    return client.post(path, WHY | sent, "application/json", headers=headers)


def listed(client: Client, where: str) -> list[dict[str, Any]]:
    return list(client.get(f"{SOURCES}/{where}").json()["results"])


def test_whatever_is_kept_has_its_address() -> None:
    found = {entry.keeping for entry in ENTRIES} | set(JUDGING) | ELSEWHERE
    assert found == set(Keeping)


def test_a_source_is_entered_put_right_and_marked_confidential(
    steward: Client,
) -> None:
    sent = WHY | {"name": "Sarn Media", "kind": "organisation"}
    made = steward.post(SOURCES, sent, "application/json")
    assert made.status_code == HTTPStatus.CREATED, made.content
    assert made["Location"] == f"{SOURCES}/{made.json()['id']}"
    change, headers = WHY | {"confidential": True}, {"If-Match": made["ETag"]}
    place = made["Location"]
    put = steward.patch(place, change, "application/json", headers=headers)
    assert (put.status_code, put.json()["confidential"]) == (HTTPStatus.OK, True)
    again = steward.patch(place, change, "application/json", headers=headers)
    assert again.status_code == HTTPStatus.PRECONDITION_FAILED


def test_names_are_added_and_taken_back(steward: Client) -> None:
    key = f.make_source(name="Fars").pk
    added = send(steward, f"{key}/names", {"name": "Farsnews"})
    assert added.json()["aliases"] == ["Farsnews"]
    (name,) = listed(steward, f"{key}/names")
    removed = send(steward, f"{key}/names/{name['id']}/remove", {}, added["ETag"])
    assert removed.json()["aliases"] == []


def test_grades_are_added_for_good(steward: Client) -> None:
    key = f.make_source().pk
    for letter in ("B", "C"):
        send(steward, f"{key}/grades", {"grade": letter, "topic": "missiles"})
    found = listed(steward, f"{key}/grades")
    assert [(one["grade"], one["topic"]) for one in found] == [
        ("C", "missiles"),
        ("B", "missiles"),
    ]


def test_offices_are_added_dated_and_removed(steward: Client) -> None:
    key = f.make_source().pk
    send(steward, f"{key}/roles", {"title": "Minister", "held_from": "2001-04-01"})
    (role,) = listed(steward, f"{key}/roles")
    place = f"{key}/roles/{role['id']}"
    send(steward, f"{place}/date", {"held_from": "2001-04-01", "held_to": "2007-02-15"})
    (dated,) = listed(steward, f"{key}/roles")
    assert (dated["held_from"], dated["held_to"]) == ("2001-04-01", "2007-02-15")
    send(steward, f"{place}/remove", {})
    assert listed(steward, f"{key}/roles") == []


@pytest.mark.parametrize("tie", ["owned_by", "speaks_for"])
def test_ties_are_added_dated_and_removed(steward: Client, tie: str) -> None:
    bound, to = f.make_source().pk, f.make_source().pk
    send(steward, f"{bound}/{tie}", {"to": to})
    (made,) = listed(steward, f"{to}/{tie}")
    assert (made["bound"], made["to"], made["held_to"]) == (bound, to, None)
    place = f"{bound}/{tie}/{made['id']}"
    send(steward, f"{place}/date", {"held_to": "2007-02-15"})
    (dated,) = listed(steward, f"{bound}/{tie}")
    assert dated["held_to"] == "2007-02-15"
    assert send(steward, f"{to}/{tie}/{made['id']}/remove", {}).status_code == 404
    send(steward, f"{place}/remove", {})
    assert listed(steward, f"{bound}/{tie}") == []


def test_what_was_not_seen_is_not_written_over(steward: Client) -> None:
    key = f.make_source().pk
    tag = steward.get(f"{SOURCES}/{key}")["ETag"]
    answers = [
        send(steward, f"{key}/names", {"name": name}, tag).status_code
        for name in ("One", "Two")
    ]
    without = send(steward, f"{key}/names", {"name": "Three"}, None)
    assert answers == [HTTPStatus.OK, HTTPStatus.PRECONDITION_FAILED]
    assert without.status_code == HTTPStatus.PRECONDITION_REQUIRED


def test_who_lacks_the_role_is_told_which_and_what_is_there_is_refused(
    steward: Client, keyed: Keyed
) -> None:
    key = f.make_source(name="Fars").pk
    other = send(keyed(make_person(Role.ANALYST)), f"{key}/names", {"name": "Two"})
    there = send(steward, f"{key}/names", {"name": "Fars"})
    assert other.status_code == HTTPStatus.FORBIDDEN
    assert "role Source steward" in other.json()["detail"]
    assert there.status_code == HTTPStatus.CONFLICT


def test_a_confidential_source_is_found_by_those_alone_who_keep_it(
    steward: Client, keyed: Keyed
) -> None:
    key = f.make_source(confidential=True).pk
    analyst = keyed(make_person(Role.ANALYST))
    for where in (f"{key}", f"{key}/names"):
        assert analyst.get(f"{SOURCES}/{where}").status_code == HTTPStatus.NOT_FOUND
        assert steward.get(f"{SOURCES}/{where}").status_code == HTTPStatus.OK


def bodies(source: Source) -> dict[str, dict[str, Any]]:
    """What each entry takes, by its address; what is there belongs to the source."""
    own, other = {"owned": source}, f.make_source()
    alias = f.make_alias(source=source).pk
    tied = f.make_ownership(owner=other, **own).pk
    spoken = f.make_spokesman(speaker=source, body=other).pk
    role = f.make_role(source=source).pk
    added: dict[str, dict[str, Any]] = {
        "names": {"name": "Another one"},
        "grades": {"grade": "B"},
        "roles": {"title": "Minister"},
        "owned_by": {"to": f.make_source().pk},
        "speaks_for": {"to": f.make_source().pk},
    }
    keys = {"names": alias, "owned_by": tied, "speaks_for": spoken, "roles": role}
    dates = {"held_from": "2001-04-01"}
    there: dict[str, dict[str, Any]] = {
        entry.where.replace("<int:key>", str(keys[kind])): dates
        if entry.where.endswith("date")
        else {}
        for entry in ENTRIES
        if (kind := entry.where.partition("/")[0]) != entry.where
    }
    return added | there


@pytest.mark.deep
@pytest.mark.parametrize("scope", list(KeyScope))
@pytest.mark.parametrize("role", list(Role))
def test_nobody_keeps_more_over_the_api_than_the_table_lets_them(
    keyed: Keyed, role: Role, scope: KeyScope
) -> None:
    client = keyed(make_person(role), scope)
    for entry in ENTRIES:
        source = f.make_source()
        found = bodies(source)
        kind, _, doing = entry.where.rpartition("/")
        where = next(
            one
            for one in found
            if one == entry.where
            or (kind and one.startswith(kind.partition("/")[0]) and one.endswith(doing))
        )
        told = Event.objects.count()
        answer = send(client, f"{source.pk}/{where}", found[where])
        allowed = role in KEEPERS[entry.keeping] and scope is KeyScope.REVIEW
        expected = HTTPStatus.OK if allowed else HTTPStatus.FORBIDDEN
        assert (entry.where, answer.status_code) == (entry.where, expected)
        assert (Event.objects.count() > told) == allowed
