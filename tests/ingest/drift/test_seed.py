"""The first seed drifts as a close reader sees it."""

import pytest
from django.conf import settings

from claims.ingest.drift import telling_of
from claims.lineage.drift import Drift, DriftLexicon, Telling, compare
from claims.text.lexicon import Lexicon
from claims.text.pipeline import read
from claims.vocabulary import ChangeKind, Direction, HedgeLevel

PATH = settings.ROOT / "seeds" / "01-s300-retold.txt"


@pytest.fixture(scope="module")
def tellings(english: Lexicon) -> dict[str, Telling]:
    """The claims of the seed by their words."""
    text = PATH.read_text(encoding="utf-8")
    claims = (telling_of(text, claim) for claim in read(text, english).claims)
    return {telling.claim.text: telling for telling in claims}


def between(
    earlier: str, later: str, tellings: dict[str, Telling], rows: DriftLexicon
) -> Drift:
    """The drift between two claims, each by some of its words."""
    first, second = (
        next(one for claim, one in tellings.items() if words in claim)
        for words in (earlier, later)
    )
    return compare(first, second, rows)


def words(drift: Drift, kind: ChangeKind) -> list[str]:
    """The words on both sides of a change."""
    change = next(one for one in drift.changes if one.kind is kind)
    return [side.text for side in (change.earlier, change.later) if side]


def test_the_headline_weakens_the_probably_of_ivashov(
    tellings: dict[str, Telling], rows: DriftLexicon
) -> None:
    drift = between("Probably we", "Russia May", tellings, rows)
    assert drift.direction is Direction.WEAKER
    assert drift.level == (HedgeLevel.LIKELY, HedgeLevel.POSSIBLE)
    assert drift.why.startswith("weaker: likely (“Probably”) became possible (“May”)")


def test_the_headline_turns_ivashov_into_russia(
    tellings: dict[str, Telling], rows: DriftLexicon
) -> None:
    drift = between("Probably we", "Russia May", tellings, rows)
    assert words(drift, ChangeKind.AGENT) == [
        "Colonel General Leonid Ivashov",
        "Russia",
    ]
    assert "Ivashov” and “RIA” no longer named as a source" in drift.why


def test_ria_confirms_less_than_fars_reports(
    tellings: dict[str, Telling], rows: DriftLexicon
) -> None:
    drift = between("agreed to settle", "discussed once more", tellings, rows)
    assert words(drift, ChangeKind.SCOPE) == ["agreed", "discussed"]
    assert "goes less far" in drift.why
    assert drift.direction is Direction.SAME
