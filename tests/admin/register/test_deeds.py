"""A form of the register does what it asks, or says why not, and leads back."""

import pytest
from django.contrib.auth.models import User
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from claims.admin.register.deeds import DEEDS
from claims.models import (
    Judgement,
    Ownership,
    Resemblance,
    Source,
    SourceGrade,
    SourceName,
    SpeaksFor,
)
from claims.vocabulary import Keeping, Role
from tests import factories as f
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
BACK = reverse("admin:claims_source_same")
WHY = {"reason": "because"}


@pytest.fixture
def steward(client: Client, db: None) -> User:
    """A steward of sources, logged in."""
    user = make_person(Role.STEWARD, is_staff=True)
    client.force_login(user)
    return user


@pytest.fixture
def desk(client: Client, steward: User) -> Client:
    """The steward's desk."""
    return client


def sent(client: Client, keeping: str, **form: object) -> list[str]:
    """What is said after a form was sent with a reason."""
    address = reverse("admin:claims_source_keep", args=[keeping])
    answer = client.post(address, {**WHY, "back": BACK, **form})
    assert (answer.status_code, answer["Location"]) == (302, BACK)
    return [str(message) for message in get_messages(answer.wsgi_request)]


def test_every_keeping_has_a_form() -> None:
    assert set(DEEDS) == set(Keeping)


@pytest.mark.parametrize("kind", ["judge_same", "judge_different"])
def test_a_pair_is_judged_and_taken_back(desk: Client, kind: str) -> None:
    pair = f.make_resemblance()
    sent(desk, kind, first=pair.first_id, second=pair.second_id)
    made = Judgement.objects.get()
    assert (made.reason, Resemblance.objects.unjudged().count()) == ("because", 0)
    sent(desk, "take_back_judgement", judgement=made.pk)
    assert Resemblance.objects.unjudged().count() == 1


def test_two_unnamed_are_judged_perhaps_the_same(desk: Client) -> None:
    first, second = (f.make_source(kind="anonymous") for _ in range(2))
    sent(desk, "judge_perhaps_same", first=first.pk, second=second.pk)
    assert Judgement.objects.get().kind == "perhaps_same_person"


def test_a_button_gives_the_reason_that_nobody_wrote(desk: Client) -> None:
    pair = f.make_resemblance()
    ends = {"first": pair.first_id, "second": pair.second_id}
    sent(desk, "judge_same", reason="", otherwise="one letter apart", **ends)
    assert Judgement.objects.get().reason == "one letter apart"


def test_a_grade_is_given(desk: Client) -> None:
    sent(desk, "grade", source=f.make_source().pk, grade="F", topic="rain")
    assert str(SourceGrade.objects.get()).endswith(": F")


def test_a_name_is_added_and_removed(desk: Client) -> None:
    sent(desk, "add_name", source=f.make_source().pk, name="Фарс")
    sent(desk, "remove_name", name=SourceName.objects.get(name="Фарс").pk)
    assert not SourceName.objects.exists()


@pytest.mark.parametrize(
    ("ends", "bound"),
    [
        ("owned_by", True),
        ("owns", False),
        ("speaks_for", True),
        ("spoken_for_by", False),
    ],
)
def test_a_tie_is_seen_from_either_end(desk: Client, ends: str, *, bound: bool) -> None:
    here, there = f.make_source(), f.make_source(name="Sarn Media")
    sent(desk, "add_tie", source=here.pk, ends=ends, other="Sarn Media")
    ((one, other),) = (
        *Ownership.objects.values_list("owned", "owner"),
        *SpeaksFor.objects.values_list("speaker", "body"),
    )
    assert (one, other) == ((here.pk, there.pk) if bound else (there.pk, here.pk))


def test_a_tie_is_dated_and_removed(desk: Client) -> None:
    tied = f.make_ownership()
    which = {"tie": "owns", "key": tied.pk}
    sent(desk, "date_tie", held_from="2013-12-09", **which)
    tied.refresh_from_db()
    assert str(tied.held_from) == "2013-12-09"
    sent(desk, "remove_tie", **which)
    assert not Ownership.objects.exists()


def test_another_source_is_named_by_its_number(desk: Client) -> None:
    here, there = f.make_source(), f.make_source()
    sent(desk, "add_tie", source=here.pk, ends="owns", other=there.pk)
    assert Ownership.objects.get().owned == there


def test_a_name_of_several_is_not_guessed(desk: Client) -> None:
    first, second = (f.make_source(name="Ivanov") for _ in range(2))
    here = f.make_source()
    (said,) = sent(desk, "add_tie", source=here.pk, ends="owns", other="Ivanov")
    assert f"write a number, {first.pk} (person), {second.pk} (person)" in said


@pytest.mark.parametrize(
    ("keeping", "form", "said"),
    [
        ("add_tie", {"ends": "owns", "other": "Nobody"}, "No source is called Nobody."),
        ("grade", {"grade": "G"}, "grade: Select a valid choice"),
        ("date_tie", {"tie": "owns", "key": 999_999}, "not there any longer"),
        ("add_name", {"name": "Nour", "reason": ""}, "takes a reason"),
    ],
)
def test_what_is_wrong_is_said(
    desk: Client, keeping: str, form: dict[str, object], said: str
) -> None:
    source = f.make_source()
    assert said in " ".join(sent(desk, keeping, source=source.pk, **form))


def test_who_may_not_is_told_which_role_it_takes(client: Client) -> None:
    client.force_login(make_person(is_staff=True, is_superuser=True))
    (said,) = sent(client, "grade", source=f.make_source().pk, grade="A")
    assert said == "To grade takes the role Source steward."


def test_nothing_is_done_by_looking(desk: Client) -> None:
    answer = desk.get(reverse("admin:claims_source_keep", args=["grade"]))
    assert answer.status_code == 405


def test_what_is_no_deed_is_not_found(desk: Client) -> None:
    answer = desk.post(reverse("admin:claims_source_keep", args=["forget"]))
    assert answer.status_code == 404


def test_nobody_is_led_away_from_here(desk: Client) -> None:
    address = reverse("admin:claims_source_keep", args=["grade"])
    answer = desk.post(address, {"back": "https://elsewhere.example/"})
    assert answer["Location"] == reverse("admin:claims_source_changelist")


def test_a_source_is_entered_and_put_right(desk: Client) -> None:
    said = sent(desk, "add_source", name="Sarn Media", kind="organisation")
    assert said == ["The source is entered."]
    source = Source.objects.get(name="Sarn Media")
    form = {"name": "Sarn Media", "kind": "outlet", "confidential": "on"}
    sent(desk, "correct_source", source=source.pk, **form)
    source.refresh_from_db()
    assert (source.kind, source.confidential) == ("outlet", True)


def test_an_office_is_added_dated_and_removed(desk: Client) -> None:
    source = f.make_source()
    sent(desk, "add_role", source=source.pk, title="Minister", held_from="2001-04-01")
    role = source.roles.get()
    sent(desk, "date_role", role=role.pk, held_to="2007-02-15")
    role.refresh_from_db()
    assert (role.held_from, str(role.held_to)) == (None, "2007-02-15")
    sent(desk, "remove_role", role=role.pk)
    assert not source.roles.exists()
