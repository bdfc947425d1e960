"""A chain is mended a step at a time, and the claim's originator follows it."""

import pytest

from claims.models import Claim, Event, Source, SourceName
from claims.review import Act, Refused, actions
from claims.review.actions import Step
from claims.vocabulary import Role, SourceKind
from tests import factories as f
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
TEXT = "RIA quoted Leonid Ivashov as saying: “Probably we will deliver them.”"


@pytest.fixture
def claim(db: None) -> Claim:
    """A claim that has RIA for its originator."""
    made = f.make_claim("Probably we will", document=f.make_document(TEXT))
    ria = f.make_source(name="RIA", kind="agency")
    f.make_attribution(claim=made, source=ria, text="RIA", start=0, end=3)
    return made


@pytest.fixture
def act(db: None) -> Act:
    """What an analyst does at noon."""
    return Act(make_person(Role.ANALYST), f.NOON)


def step(name: str, **given: object) -> Step:
    """A step whose mention is the name, where it stands in the text."""
    at = TEXT.find(name)
    mention = (at, at + len(name)) if at >= 0 else None
    return Step(name, mention=mention, **given)  # type: ignore[arg-type]


def chain(claim: Claim) -> list[tuple[str, str]]:
    """Who stands in the chain, and in what role, from the originator outward."""
    steps = claim.attributions.select_related("source").order_by("position")
    return [(one.source.name if one.source else "", one.role) for one in steps]


def test_a_step_before_the_first_makes_the_others_relays(
    claim: Claim, act: Act
) -> None:
    actions.add_step(claim=claim, act=act, position=0, step=step("Leonid Ivashov"))
    assert chain(claim) == [("Leonid Ivashov", "first_hand"), ("RIA", "relay")]


def test_the_originator_follows_the_chain(claim: Claim, act: Act) -> None:
    moved = actions.add_step(
        claim=claim, act=act, position=0, step=step("Leonid Ivashov")
    )
    assert moved.originator == Source.objects.get(name="Leonid Ivashov")


def test_a_step_keeps_the_words_where_it_stands(claim: Claim, act: Act) -> None:
    actions.add_step(claim=claim, act=act, position=1, step=step("Leonid Ivashov"))
    assert claim.attributions.get(position=1).text == "Leonid Ivashov"


def test_a_step_is_said_anew(claim: Claim, act: Act) -> None:
    actions.set_step(claim=claim, act=act, position=0, step=step("Leonid Ivashov"))
    assert chain(claim) == [("Leonid Ivashov", "first_hand")]


def test_a_step_is_left_out_and_the_next_is_the_originator(
    claim: Claim, act: Act
) -> None:
    actions.add_step(claim=claim, act=act, position=0, step=step("Leonid Ivashov"))
    actions.drop_step(claim=claim, act=act, position=0)
    assert chain(claim) == [("RIA", "first_hand")]


def test_each_step_is_told(claim: Claim, act: Act) -> None:
    actions.set_step(claim=claim, act=act, position=0, step=step("Leonid Ivashov"))
    told = Event.objects.get(claim=claim)
    assert told.reason == "step 1: RIA → Leonid Ivashov."


@pytest.mark.parametrize("position", [-1, 2])
def test_a_step_that_is_none_is_refused(claim: Claim, act: Act, position: int) -> None:
    with pytest.raises(Refused, match="no such step"):
        actions.add_step(claim=claim, act=act, position=position, step=step("RIA"))


def test_a_source_is_found_by_another_name(claim: Claim, act: Act) -> None:
    person = f.make_source(name="Л. Ивашов")
    SourceName.objects.create(source=person, name="Leonid Ivashov")
    moved = actions.set_step(
        claim=claim, act=act, position=0, step=step("Leonid Ivashov")
    )
    assert moved.originator == person


def test_one_of_several_bearers_is_told_by_its_kind(claim: Claim, act: Act) -> None:
    outlet = f.make_source(name="Herald", kind="outlet")
    f.make_source(name="Herald", kind="group")
    named = step("Herald", kind=SourceKind.OUTLET)
    moved = actions.set_step(claim=claim, act=act, position=0, step=named)
    assert moved.originator == outlet


def test_an_ambiguous_name_is_not_guessed(claim: Claim, act: Act) -> None:
    f.make_source(name="Herald", kind="outlet")
    f.make_source(name="Herald", kind="group")
    with pytest.raises(Refused, match="2 sources are called Herald"):
        actions.set_step(claim=claim, act=act, position=0, step=step("Herald"))


def test_nobody_may_be_named(claim: Claim, act: Act) -> None:
    moved = actions.set_step(claim=claim, act=act, position=0, step=Step())
    assert moved.originator is None
