"""The editor: a summary is written, checked while it is typed, and waived."""

import pytest
from django.contrib.auth.models import User
from django.contrib.messages import get_messages
from django.test import Client

from claims.models import Claim, Search, Summary, Waiver
from claims.review import revision_of
from claims.vocabulary import Role, State
from tests import factories as f
from tests.review.stage import make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(db: None) -> Claim:
    """A claim that is ready to go out."""
    return staged(State.READY).claim


@pytest.fixture
def publisher(db: None) -> User:
    return make_person(Role.PUBLISHER, is_staff=True)


@pytest.fixture
def seated(client: Client, publisher: User) -> Client:
    """A browser in which the publisher is logged in."""
    client.force_login(publisher)
    return client


def at(claim: Claim, door: str = "") -> str:
    """The address of the editor, or of what is sent from it."""
    return f"/admin/summary/{claim.pk}/{door}"


def keep(client: Client, claim: Claim, text: str, **more: str) -> tuple[int, str]:
    """Send a summary; the status, and what is said."""
    sent = {"text": text, "seen": revision_of(claim)} | (more or {"keep": "1"})
    answer = client.post(at(claim, "write/"), sent)
    told = " ".join(str(one) for one in get_messages(answer.wsgi_request))
    return answer.status_code, told


def test_the_editor_opens_with_what_a_sentence_can_rest_on(
    seated: Client, claim: Claim
) -> None:
    shown = seated.get(at(claim)).content.decode()
    assert f'data-put="[c{claim.pk}]"' in shown
    assert "Nothing is written yet." in shown


def test_a_summary_is_checked_as_it_is_typed_and_kept_nowhere(
    seated: Client, claim: Claim
) -> None:
    text = f"Nobody <b>knows</b>. Three ships sank. [c{claim.pk}]"
    answer = seated.post(at(claim, "check/"), {"text": text})
    shown = answer.content.decode()
    assert "bound to nothing" in shown
    assert "<mark>Three</mark>" in shown
    assert "<b>knows</b>" not in shown
    assert not Summary.objects.exists()


def test_a_summary_that_is_too_long_is_not_checked(
    seated: Client, claim: Claim
) -> None:
    answer = seated.post(at(claim, "check/"), {"text": "a" * 20_001})
    assert answer.status_code == 400


def test_a_summary_is_kept(seated: Client, claim: Claim) -> None:
    assert keep(seated, claim, "Nobody knows.") == (302, "The summary is kept.")
    shown = seated.get(at(claim)).content.decode()
    assert "Nobody knows." in shown
    assert "What keeps it from going out" in shown
    assert "Waive</button>" not in shown


def test_without_a_script_the_second_button_only_checks(
    seated: Client, claim: Claim
) -> None:
    assert keep(seated, claim, "Nobody knows.", check="1") == (200, "")
    assert not Summary.objects.exists()


def test_what_is_refused_is_told_and_not_lost(seated: Client, claim: Claim) -> None:
    f.make_summary(claim=claim, text="Nobody knows.", evidence_sha256=_of_nothing())
    status, told = keep(seated, claim, "Nobody knows.")
    assert (status, told) == (409, "Nothing would change.")


def test_a_second_person_waives_in_the_editor(seated: Client, claim: Claim) -> None:
    finding = f.make_finding(summary=f.make_summary(claim=claim))
    assert "Waive</button>" in seated.get(at(claim)).content.decode()
    seated.post(f"/admin/summary/waive/{finding.pk}/", {"reason": "It may stand."})
    assert Waiver.objects.get().reason == "It may stand."
    assert "let it stand on" in seated.get(at(claim)).content.decode()


def test_a_waiver_without_a_reason_is_refused(seated: Client, claim: Claim) -> None:
    finding = f.make_finding(summary=f.make_summary(claim=claim))
    answer = seated.post(f"/admin/summary/waive/{finding.pk}/", {"reason": ""})
    assert "Why it may stand" in str(next(iter(get_messages(answer.wsgi_request))))
    assert not Waiver.objects.exists()


def test_a_search_is_logged_in_the_editor(seated: Client, claim: Claim) -> None:
    sent = {"place": "Factiva", "query": "S-300", "at": "2015-01-20 12:00"}
    seated.post(at(claim, "search/"), sent)
    search = Search.objects.get()
    shown = seated.get(at(claim)).content.decode()
    assert f"[s{search.pk}]" in shown
    assert "found nothing" in shown


def test_a_search_without_a_query_is_refused(seated: Client, claim: Claim) -> None:
    answer = seated.post(at(claim, "search/"), {"place": "Factiva"})
    assert "What was looked for" in str(next(iter(get_messages(answer.wsgi_request))))


def test_a_summary_that_rests_on_what_has_changed_says_so(
    seated: Client, claim: Claim
) -> None:
    f.make_summary(claim=claim, text=f"It was said. [c{claim.pk}]")
    assert "has changed since it was checked" in seated.get(at(claim)).content.decode()


def test_whoever_may_not_write_reads(client: Client, claim: Claim) -> None:
    client.force_login(make_person(Role.AUDITOR, is_staff=True))
    shown = client.get(at(claim)).content.decode()
    assert "readonly" in shown
    assert "Keep the summary" not in shown


def test_strangers_are_kept_out(client: Client, claim: Claim) -> None:
    client.force_login(f.make_user(is_staff=True))
    assert client.get(at(claim)).status_code == 403
    assert client.post(at(claim, "check/"), {"text": "x"}).status_code == 403


def _of_nothing() -> str:
    from hashlib import sha256

    return sha256(b"").hexdigest()
