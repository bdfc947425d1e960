"""A text that comes in where another was reopens what rests on words that are gone."""

from datetime import timedelta

import pytest

from claims.ingest.article import Facts, Failure
from claims.ingest.storing import store, store_all
from claims.models import Appearance, Claim, Document, Event, Notice
from claims.review import person_of
from claims.review.tracing import followed
from claims.vocabulary import State
from tests import factories as f
from tests.ingest.examples import make_article, make_telling
from tests.review.stage import Stage
from tests.review.ways import WAYS, staged

pytestmark = pytest.mark.django_db
ADDRESS = "https://fars.example/port"
KEPT = "RIA quoted Leonid Ivashov as saying: “Probably we will deliver them.”"
OTHER = KEPT.replace("Probably", "Never")


@pytest.fixture
def stage() -> Stage:
    """A published claim whose text was seen at an address."""
    stage = staged(State.PUBLISHED)
    f.make_appearance(document=stage.claim.document, url=ADDRESS)
    return stage


def arrives(stage: Stage, text: str, url: str = ADDRESS, days: int = 1) -> Document:
    """Another text comes in from an address, a day later."""
    stage.now += timedelta(days=days)
    store_all(
        [make_telling(article=make_article(text, facts=Facts(url=url)))], stage.now
    )
    return Document.objects.latest("pk")


def state(claim: Claim) -> str:
    return Claim.objects.get(pk=claim.pk).state


def test_what_was_published_on_words_that_are_gone_is_reopened_by_the_house(
    stage: Stage,
) -> None:
    later = arrives(stage, OTHER)
    last = Event.objects.filter(claim=stage.claim).in_order().last()
    assert last is not None
    assert (last.action, last.became) == ("reopen", "reopened")
    assert last.reason.startswith("document corrected: “")
    assert last.reason.endswith(f"has another text now, which is document {later.pk}")
    assert person_of(last.actor).roles == frozenset()


def test_whoever_worked_on_it_is_told(stage: Stage) -> None:
    arrives(stage, OTHER)
    told = Notice.objects.filter(kind="reopened", claim=stage.claim)
    assert {one.recipient for one in told} == {
        stage.cast.first,
        stage.cast.second,
        stage.cast.fourth,
    }


def test_what_rests_on_words_that_are_there_still_stays_published(
    stage: Stage,
) -> None:
    later = arrives(stage, f"{stage.claim.document.text} More is not known.")
    found = followed(stage.claim.document)
    assert found is not None
    assert found.document == later
    assert state(stage.claim) == "published"


def test_the_same_words_elsewhere_reopen_nothing(stage: Stage) -> None:
    arrives(stage, OTHER, url="https://fars.example/road")
    assert state(stage.claim) == "published"


def test_words_that_are_gone_reopen_once(stage: Stage) -> None:
    arrives(stage, OTHER)
    stage.claim = Claim.objects.get(pk=stage.claim.pk)
    for move, who, taking in WAYS[State.PUBLISHED][1:]:
        stage.move(move, getattr(stage.cast, who), **taking)
    arrives(stage, f"{OTHER} More is not known.")
    assert (state(stage.claim), stage.claim.version) == ("published", 2)


def test_words_that_an_older_text_shares_are_gone_with_the_latest(
    stage: Stage,
) -> None:
    arrives(stage, f"{stage.claim.document.text} More is not known.")
    assert state(stage.claim) == "published"
    arrives(stage, OTHER)
    assert state(stage.claim) == "reopened"


def test_what_a_text_is_evidence_for_as_a_whole_is_reopened(stage: Stage) -> None:
    paper = f.make_document("The minutes of the port. Nobody spoke.")
    f.make_appearance(document=paper, url="https://port.example/minutes")
    f.make_confirmation(
        claim=stage.claim, evidence_document=paper, status="accepted",
        decided_by=stage.cast.third, decided_at=f.NOON,
    )  # fmt: skip
    arrives(stage, f"Minutes. {KEPT}", url="https://port.example/minutes")
    assert state(stage.claim) == "reopened"


@pytest.mark.parametrize("state_", [State.READY, State.VOID])
def test_what_is_not_public_stays_where_it_is(state_: State) -> None:
    stage = staged(state_)
    f.make_appearance(document=stage.claim.document, url=ADDRESS)
    arrives(stage, OTHER)
    assert state(stage.claim) == state_.value


def test_the_same_text_again_reopens_nothing(stage: Stage) -> None:
    arrives(stage, stage.claim.document.text)
    assert state(stage.claim) == "published"


def test_a_text_that_comes_back_has_not_changed_and_the_one_between_has(
    stage: Stage,
) -> None:
    first = stage.claim.document
    arrives(stage, first.text, url="https://fars.example/again")
    second = arrives(stage, OTHER, url="https://fars.example/again")
    arrives(stage, first.text, url="https://fars.example/again")
    assert followed(first) is None
    found = followed(second)
    assert found is not None
    assert found.document == first


def test_what_was_published_on_the_text_between_is_reopened(stage: Stage) -> None:
    first = stage.claim.document
    before = arrives(stage, OTHER, url="https://fars.example/again")
    arrives(stage, first.text, url="https://fars.example/again")
    assert state(stage.claim) == "published"
    arrives(stage, OTHER, url="https://fars.example/again")
    assert followed(before) is None
    assert state(stage.claim) == "reopened"


def test_a_text_that_nothing_followed_is_not_seen_again(stage: Stage) -> None:
    arrives(stage, stage.claim.document.text, url="https://fars.example/again")
    arrives(stage, stage.claim.document.text, url="https://fars.example/again")
    assert not Appearance.objects.filter(seen_again_at__isnull=False).exists()


def vanishes(stage: Stage, url: str = ADDRESS) -> None:
    """A day later nothing is at the address."""
    stage.now += timedelta(days=1)
    missing = Failure(url, "answers 404 Not Found", "check the address", gone=True)
    assert list(store([missing], lambda: stage.now)) == [missing]


def test_what_was_published_on_a_text_that_is_nowhere_is_reopened(stage: Stage) -> None:
    vanishes(stage)
    last = Event.objects.filter(claim=stage.claim).in_order().last()
    assert last is not None
    assert (last.action, last.became) == ("reopen", "reopened")
    assert last.reason.endswith("is no longer where it was seen")
    found = followed(stage.claim.document)
    assert found is not None
    assert found.document is None


def test_what_is_elsewhere_still_stays_published(stage: Stage) -> None:
    f.make_appearance(document=stage.claim.document, url=f"{ADDRESS}/copy")
    vanishes(stage)
    assert state(stage.claim) == "published"


def test_an_address_that_nobody_knows_reopens_nothing(stage: Stage) -> None:
    vanishes(stage, "https://fars.example/unknown")
    assert state(stage.claim) == "published"


def test_a_text_that_is_back_at_its_address_has_not_changed(stage: Stage) -> None:
    arrives(stage, stage.claim.document.text, url="https://fars.example/again")
    for address in (ADDRESS, "https://fars.example/again"):
        vanishes(stage, address)
    assert followed(stage.claim.document) is not None
    arrives(stage, stage.claim.document.text, url="https://fars.example/again")
    assert followed(stage.claim.document) is None
