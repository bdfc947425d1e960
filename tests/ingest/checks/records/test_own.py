"""A report of ours is read by its form; what is none says so."""

import json
from typing import Any

import pytest

from claims.ingest.checks.check import Anchor, UnreadableError
from claims.ingest.checks.records import is_own, read_own
from claims.reports.value import dump
from claims.vocabulary import HedgeLevel
from tests.reports.seed import EDITION, OFFICE, QUOTE

OWN: dict[str, Any] = json.loads(dump(EDITION))


def test_it_is_known_by_what_it_holds() -> None:
    assert is_own(OWN)
    assert not is_own({"statement": {}})
    assert not is_own([OWN])


def test_it_carries_the_claim_and_how_sure_it_sounds() -> None:
    found = read_own(OWN, b"")
    assert found.words == QUOTE
    assert found.anchor == Anchor("8" * 64, 940, 969)
    assert found.manner is not None
    assert found.manner.level is HedgeLevel.LIKELY


def test_it_carries_the_chain_with_the_offices() -> None:
    ivashov, ria = read_own(OWN, b"").chain
    assert f"former {ivashov.title}" == OFFICE
    assert ivashov.former
    assert ria.names == ("РИА Новости",)


def test_it_carries_both_answers() -> None:
    labels = [one.label for one in read_own(OWN, b"").verdicts]
    assert labels == ["Was it said: true", "Is it true: unproven"]


@pytest.mark.parametrize("name", ["statement", "house", "texts", "published_at"])
def test_a_report_that_lacks_a_part_says_so(name: str) -> None:
    with pytest.raises(UnreadableError, match="is no whole report of ours"):
        read_own(OWN | {name: None}, b"")
