"""Alarms are found where something has changed, and stay open while they hold."""

from datetime import timedelta

import pytest
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings

from claims.models import Claim, Cluster, Confirmation
from claims.review.tracing.alarms import count_alarms, look, look_again, open_alarms
from claims.vocabulary import AlarmKind
from tests import factories
from tests.review.tracing.scene import accept, confirms, outlet, person, tells

pytestmark = pytest.mark.django_db
LATER = factories.NOON + timedelta(days=400)


def found(kind: AlarmKind | None = None) -> list[tuple[str, int]]:
    """The alarms that a look finds."""
    look(LATER)
    return [(one.kind.value, one.claim) for one in open_alarms(kind)]


def loop() -> tuple[Claim, Confirmation]:
    """Two outlets that have it from each other."""
    alpha, beta = outlet("Alpha"), outlet("Beta")
    claim = tells(alpha, beta)
    return claim, confirms(claim, tells(beta, alpha))


def _headed(title: str, words: str, speaker: str = "") -> None:
    """A headline joined to the words of its text, which somebody may be named for."""
    text = f"{title}\n{words}, said {speaker}." if speaker else f"{title}\n{words}."
    document = factories.make_document(text, title=title)
    body = factories.make_claim(words, document=document)
    if speaker:
        start = text.index(speaker)
        factories.make_attribution(
            claim=body,
            source=person(speaker),
            start=start,
            end=start + len(speaker),
            text=speaker,
        )
    headline = factories.make_claim(title, document=document)
    confirms(headline, body, relation="repeats")


def test_without_links_and_verdicts_there_are_no_alarms() -> None:
    tells(outlet("Alpha"), person("Falk"))
    assert found() == []


def test_circular_reporting_is_an_alarm() -> None:
    claim, _ = loop()
    assert found() == [("circular", claim.pk)]
    assert open_alarms()[0].told == "circular reporting: Alpha and Beta"


def test_an_alarm_ends_when_its_link_is_taken_back() -> None:
    _, link = loop()
    look(LATER)
    Confirmation.objects.filter(pk=link.pk).update(status="rejected")
    assert found() == []


@pytest.mark.parametrize("state", ["ready", "published", "corrected"])
def test_a_verdict_on_one_root_is_an_alarm(state: str) -> None:
    falk = person("Falk")
    claim = tells(outlet("Alpha"), falk, state=state)
    confirms(claim, tells(outlet("Beta"), falk))
    assert found() == [("single_root", claim.pk)]
    assert open_alarms()[0].told == "at most one root: Falk"


def test_a_verdict_with_nothing_linked_is_one_too() -> None:
    claim = tells(outlet("Alpha"), person("Falk"), state="published")
    assert found(AlarmKind.SINGLE_ROOT) == [("single_root", claim.pk)]


def test_a_verdict_on_two_roots_is_none() -> None:
    claim = tells(outlet("Alpha"), person("Falk"), state="published")
    confirms(claim, tells(outlet("Beta"), person("Kell")))
    assert found() == []


def test_a_document_of_another_root_ends_the_alarm() -> None:
    claim = tells(outlet("Alpha"), person("Falk"), state="published")
    alarmed = found()
    paper = factories.make_document()
    body = factories.make_source(name="Ministry of Roads", kind="government")
    factories.make_appearance(document=paper, publisher=body)
    accept(claim, evidence_document=paper, decided_at=LATER + timedelta(days=1))
    assert (alarmed, found()) == ([("single_root", claim.pk)], [])


def test_a_headline_that_is_less_sure_than_its_text_is_an_alarm() -> None:
    document = factories.make_document(
        "It may rain. It will probably rain.", title="It may rain"
    )
    levels = {"likelihood_low": 0.2, "likelihood_high": 0.6}
    headline = factories.make_claim(
        "It may rain", document=document, hedge_level="possible", **levels
    )
    body = factories.make_claim("It will probably rain", document=document)
    confirms(headline, body, relation="repeats")
    assert found() == [("headline_drift", headline.pk)]
    told = "from text to headline: weaker: asserted became possible"
    assert open_alarms()[0].told == told


def test_a_headline_that_is_as_sure_and_says_more_is_an_alarm() -> None:
    _headed("They agreed to leave", "They discussed leaving")
    look(LATER)
    assert open_alarms()[0].told == (
        "from text to headline: as sure as before: asserted;"
        " “agreed” goes further than “discussed”"
    )


def test_a_headline_that_names_no_source_is_none() -> None:
    _headed("The port is shut", "the port is shut", speaker="Ivashov")
    assert found() == []


def test_a_team_sets_what_alarms(settings: Settings) -> None:
    settings.DRIFT_KINDS = ["attribution"]
    _headed("The port is shut", "the port is shut", speaker="Ivashov")
    look(LATER)
    assert "“Ivashov” no longer named as a source" in open_alarms()[0].told


def test_what_was_looked_at_is_left_alone_until_it_changes() -> None:
    loop()
    assert (look(LATER), look(LATER)) == (1, 0)
    tells(outlet("Gamma"), person("Falk"))
    assert look(LATER) == 0


def test_what_changed_beside_links_can_be_looked_at_again() -> None:
    claim, _ = loop()
    look(LATER)
    look_again([claim.pk])
    assert Cluster.objects.filter(looked_at__isnull=True).count() == 1


def test_alarms_are_counted_up_to_a_limit() -> None:
    loop()
    loop()
    look(LATER)
    assert (count_alarms()[AlarmKind.CIRCULAR], count_alarms(1)) == (
        2,
        {
            AlarmKind.CIRCULAR: 1,
            AlarmKind.SINGLE_ROOT: 0,
            AlarmKind.HEADLINE_DRIFT: 0,
        },
    )


def test_a_list_of_alarms_goes_on_where_it_ended() -> None:
    loop()
    loop()
    look(LATER)
    (first,) = open_alarms(most=1)
    (second,) = open_alarms(before=first.key)
    assert second.key < first.key


def test_listing_asks_one_question(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    loop()
    loop()
    look(LATER)
    with django_assert_num_queries(1):
        open_alarms()
