"""Words are found in the inflections of their own letters, however few are asked."""

import pytest

from claims.models import Claim
from claims.models.querysets import ClaimQuerySet
from tests import factories as f

pytestmark = pytest.mark.django_db
WAYS = [ClaimQuerySet.with_words, ClaimQuerySet.with_words_of_few]


def made(words: str) -> Claim:
    return f.make_claim(words, document=f.make_document(words))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("We delivered four systems.", "delivering system"),
        ("Россия поставила ракеты.", "ракета"),
        ("Россия delivered ракеты.", "delivering ракета"),
        ("Cafés und ракеты.", "café ракеты"),
        ("ایران موشک‌ها را گرفت.", "ایران"),
        ("The Who said it.", "the who"),
        ("И не она.", "и не"),
        ("На 300 км.", "300"),
        ("They are ready to talk.", '"ready for talks"'),
        ("One radar.", "radar -missiles"),
    ],
)
def test_a_claim_is_found(way: object, words: str, asked: str) -> None:
    assert callable(way)
    claim, _ = made(words), made("Nothing of it.")
    assert list(way(Claim.objects, asked)) == [claim]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("We delivered four systems.", "ракета"),
        ("We delivered a system.", "delivered -systems"),
        ("Россия поставила ракеты.", "Россия -ракета"),
        ("Talks are ready.", '"ready for talks"'),
        ("Nobody is named.", "the who"),
    ],
)
def test_a_claim_is_not_found(way: object, words: str, asked: str) -> None:
    assert callable(way)
    made(words)
    assert list(way(Claim.objects, asked)) == []


@pytest.mark.parametrize(
    ("asked", "columns"),
    [
        ("radar", {"simple", "english"}),
        ("радар", {"simple", "russian"}),
        ("radar радар", {"simple", "english", "russian"}),
        ("رادار", {"simple"}),
    ],
)
def test_no_column_of_other_letters_is_asked(asked: str, columns: set[str]) -> None:
    condition = str(Claim.objects.with_words(asked).values("pk").query)
    names = ("simple", "english", "russian")
    assert {name for name in names if f"search_{name}" in condition} == columns


def test_of_few_the_index_of_words_is_not_read() -> None:
    plan = Claim.objects.filter(state="reopened").with_words_of_few("radar").explain()
    assert "claim_search" not in plan
