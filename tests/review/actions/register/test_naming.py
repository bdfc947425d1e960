"""A source goes by the names that a steward gives it."""

import pytest

from claims.lineage.matching import NOTHING_KNOWN
from claims.models import Event, Resemblance, Source
from claims.review import Act, Refused
from claims.review.actions.register import add_name, remove_name
from claims.vocabulary import Role
from tests.factories import NOON, make_alias, make_source
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def act(db: None) -> Act:
    return Act(make_person(Role.STEWARD), NOON, "its own masthead")


def add(source: Source, name: str, act: Act) -> None:
    add_name(source=source, name=name, act=act, known=NOTHING_KNOWN)


def test_a_name_is_added_and_told(act: Act) -> None:
    source = make_source(name="Fars", kind="agency")
    add(source, " خبرگزاری  فارس ", act)
    assert source.names.get().name == "خبرگزاری فارس"
    assert Event.objects.get(source=source).became == "خبرگزاری فارس"


def test_a_new_name_may_be_like_anothers(act: Act) -> None:
    source, other = make_source(name="Nour"), make_source(name="Dehqan")
    add(other, "Hossein Dehqan", act)
    add(source, "Dehghan", act)
    assert Resemblance.objects.get().why == "spelling"


def test_a_name_that_is_removed_suggests_nothing_any_longer(act: Act) -> None:
    source, other = make_source(name="Nour"), make_source(name="Mira")
    add(other, "Dehqan", act)
    add(source, "Dehghan", act)
    remove_name(name=source.names.get(), act=act, known=NOTHING_KNOWN)
    assert not source.names.exists()
    assert not Resemblance.objects.exists()
    assert Event.objects.filter(source=source).in_order().last().was == "Dehghan"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("name", "why"), [(" ", "one letter"), ("Fars", "already"), ("Another", "already")]
)
def test_a_name_is_new_and_has_letters(name: str, why: str, act: Act) -> None:
    source = make_alias(source=make_source(name="Fars")).source
    with pytest.raises(Refused, match=why):
        add(source, name, act)


def test_nobody_unnamed_is_given_a_name(act: Act) -> None:
    with pytest.raises(Refused, match="not unnamed"):
        add(make_source(kind="anonymous"), "Nour", act)


def test_a_name_is_removed_once(act: Act) -> None:
    name = make_alias()
    remove_name(name=name, act=act, known=NOTHING_KNOWN)
    name.pk = 999_999
    with pytest.raises(Refused, match="removed already"):
        remove_name(name=name, act=act, known=NOTHING_KNOWN)
